import { readZip } from "../../../src/foundation/zip-reader.js";
import type { Parts } from "../../../src/ooxml/zip.js";
import { writeZip } from "../../../src/ooxml/zip.js";
import { runIn, type Ran } from "../command.js";
import { MemoryWorld } from "../../memory-world.js";

/** A filing with two recipients and a scenario, most of it still to supply. */
export const FILING = `formatVersion: "1"
# 处理者，名称见营业执照
processor:
  name: 甲公司 # 全称
recipients:
  - id: r1 # 母公司
    name: { zh: 甲控股, en: Jia Holding }
  - id: r2
scenarios:
  - id: s1
    dataItems:
      - id: d1
`;

/** A world with the filing and a draft of it, `草稿.docx`. */
export async function worldWithDraft(
  filing = FILING,
  {
    document = "pipia",
    language = "zh",
  }: { readonly document?: string; readonly language?: "zh" | "en" } = {},
): Promise<MemoryWorld> {
  const world = new MemoryWorld();
  world.put("filing.yaml", filing);
  const options = ["--document", document, "--to", "docx", "--lang", language, "--out", "out"];
  const { made, talk } = await runIn(world, "render", "filing.yaml", ...options);
  const [draft] = made;
  if (draft === undefined) throw new Error(talk);
  world.put("草稿.docx", world.files.get(draft) ?? new Uint8Array());
  return world;
}

export function partsOf(bytes: Uint8Array | undefined): Parts {
  const reading = readZip(bytes ?? new Uint8Array());
  if (reading.type === "refused") throw new Error(reading.reason);
  return reading.parts;
}

/** The package with one of its XML parts changed; a part that does not exist is added. */
export async function withPart(
  bytes: Uint8Array | undefined,
  name: string,
  change: (xml: string) => string,
): Promise<Uint8Array> {
  const parts = new Map(partsOf(bytes));
  const before = new TextDecoder().decode(parts.get(name));
  return writeZip(parts.set(name, new TextEncoder().encode(change(before))));
}

export const DOCUMENT = "word/document.xml";

const CONTROL = /<w:sdt><w:sdtPr>(?:(?!<\/w:sdt>).)*<\/w:sdt>/gsu;

/** What to type into the controls of an answer, by its lasting pointer: words, or finished runs. */
export type Typing = Readonly<Record<string, string>>;

/**
 * A document as Word saves it when somebody typed into it: the first control of each answer, all of them where the pointer ends in
 * a star, has the words and is no prompt any more.
 */
export function typedXml(xml: string, typing: Typing): string {
  const left = new Map(Object.entries(typing));
  const typed = xml.replaceAll(CONTROL, (control) => {
    const lasting = /<w:tag w:val="([^"@]*)@/u.exec(control)?.[1] ?? "";
    const words = left.get(lasting) ?? left.get(`${lasting}*`);
    if (words === undefined) return control;
    left.delete(lasting);
    const content = words.startsWith("<") ? words : `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
    return control
      .replace("<w:showingPlcHdr/>", "")
      .replace(/<w:sdtContent>.*<\/w:sdtContent>/su, () => `<w:sdtContent>${content}</w:sdtContent>`);
  });
  const missed = [...left.keys()].filter((lasting) => !lasting.endsWith("*"));
  if (missed.length > 0) throw new Error(`no control for ${missed.join(", ")}`);
  return typed;
}

/** Types into the draft of a world. */
export async function type(world: MemoryWorld, typing: Typing, paper = "草稿.docx"): Promise<void> {
  world.put(paper, await withPart(world.files.get(paper), DOCUMENT, (xml) => typedXml(xml, typing)));
}

/** Runs `pipia read` on the filing and draft of a world, in Chinese. */
export async function read(world: MemoryWorld, ...options: readonly string[]): Promise<Ran> {
  return runIn(world, "read", "filing.yaml", "草稿.docx", "--lang", "zh", ...options);
}
