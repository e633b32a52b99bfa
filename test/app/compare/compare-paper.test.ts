import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { comparePaper } from "../../../src/app/compare/compare-paper.js";
import { render } from "../../../src/app/library.js";
import { scaffold } from "../../../src/app/scaffold.js";
import type { Diagnostic } from "../../../src/foundation/diagnostic.js";
import type { Edition } from "../../../src/foundation/locale.js";
import { readZip } from "../../../src/foundation/zip-reader.js";
import type { DocumentKindId } from "../../../src/kinds/index.js";
import { writeZip } from "../../../src/ooxml/zip.js";
import { MemoryWorld } from "../../memory-world.js";
import { AS_OF, attachmentsOf, exampleSource } from "../example.js";

const FILING = join("hotel", "filing.yaml");
const papers = new Map<string, Uint8Array>();
let world: MemoryWorld;

async function paperOf(
  document: DocumentKindId,
  edition: Edition,
  format: "docx" | "text",
): Promise<Uint8Array> {
  const key = `${document} ${edition} ${format}`;
  const known = papers.get(key);
  if (known !== undefined) return known;
  const { value } = await render(exampleSource("hotel"), {
    document,
    edition,
    formats: [format],
    stage: "final",
    asOf: AS_OF,
    readAttachment: attachmentsOf("hotel"),
  });
  const bytes = value?.[0]?.bytes ?? new Uint8Array();
  papers.set(key, bytes);
  return bytes;
}

beforeAll(() => {
  world = new MemoryWorld();
  for (const { path, bytes } of scaffold("hotel", "zh", "hotel")) world.put(path, bytes);
});

/** A Word document in which the words of its XML were changed. */
async function edited(bytes: Uint8Array, edit: (xml: string) => string): Promise<Uint8Array> {
  const zip = readZip(bytes);
  if (zip.type !== "parts") throw new Error(zip.reason);
  const xml = new TextDecoder().decode(zip.parts.get("word/document.xml"));
  const changed = edit(xml);
  if (changed === xml) throw new Error("the edit changes nothing");
  return writeZip(new Map(zip.parts).set("word/document.xml", new TextEncoder().encode(changed)));
}

async function compare(bytes: Uint8Array | string, name = "paper.docx"): Promise<readonly Diagnostic[]> {
  world.put(name, bytes);
  const { value, diagnostics } = await comparePaper(world, { filing: FILING, paper: name, asOf: AS_OF });
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value.differences;
}

describe("comparing a paper with the filing", () => {
  it.each([
    ["scope-statement", "zh", "docx"],
    ["declarations", "en", "docx"],
    ["agreement-checklist", "zh", "text"],
    ["declarations", "zh", "text"],
    ["application-form", "zh", "text"],
    ["application-form", "en", "text"],
    ["declarations", "both", "docx"],
    ["authorisation", "both", "text"],
  ] as const)("finds nothing in one that nobody edited: %s %s %s", async (document, edition, format) => {
    const name = format === "text" ? "paper.txt" : "paper.docx";
    expect(await compare(await paperOf(document, edition, format), name)).toEqual([]);
  });

  it("sees a change of either side of an edition side by side", async () => {
    const bytes = await edited(await paperOf("authorisation", "both", "docx"), (xml) =>
      xml.replace("31 October 2027", "31 October 2028"),
    );
    const found = await compare(bytes);
    expect(found).toHaveLength(1);
    expect(found[0]?.message.en).toContain("31 October 2028");
  });

  it.each(["<w:strike/>", "<w:vanish/>"])("misses a name under %s", async (look) => {
    const bytes = await edited(await paperOf("authorisation", "zh", "docx"), (xml) => {
      const at = xml.indexOf("乌有里酒店集团（上海）有限公司");
      const run = xml.lastIndexOf("<w:r>", at);
      return `${xml.slice(0, run)}<w:r><w:rPr>${look}</w:rPr>${xml.slice(run + "<w:r>".length)}`;
    });
    const found = await compare(bytes);
    expect(found.map(({ code }) => code)).toContain("compare/other-fact");
  });

  it("names a company that was changed, with field and paragraph", async () => {
    const bytes = await edited(await paperOf("authorisation", "zh", "docx"), (xml) =>
      xml.replace("乌有里酒店集团（上海）有限公司", "乌有里酒店集团（北京）有限公司"),
    );
    const found = await compare(bytes);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      code: "compare/other-fact",
      severity: "warning",
      pointer: "/processor/name",
      place: { file: "paper.docx" },
      message: {
        zh: "申报材料为“乌有里酒店集团（上海）有限公司”，纸面此处为“乌有里酒店集团（北京）有限公司”",
      },
    });
    expect(found[0]?.place?.paragraph).toBeGreaterThan(1);
  });

  it.each([
    ["a number", /340,000/u, "341,000"],
    ["a day", /2026年\d{1,2}月\d{1,2}日/u, "2031年1月2日"],
  ])("names %s that was changed", async (_what, original, instead) => {
    const bytes = await paperOf("pipia", "zh", "text");
    const text = new TextDecoder().decode(bytes);
    const match = original.exec(text);
    if (match === null) throw new Error(`the report has no ${String(original)}`);
    const found = await compare(text.replace(original, instead), "paper.txt");
    expect(found.length).toBeGreaterThan(0);
    expect(found.some(({ message }) => message.zh.includes(instead))).toBe(true);
  });

  it("names what was taken out and what was put in", async () => {
    const text = new TextDecoder().decode(await paperOf("authorisation", "zh", "text"));
    const lines = text.split("\n");
    const at = lines.findIndex((line) => line.includes("授权") && line.includes("2026"));
    expect(at).toBeGreaterThan(0);
    const without = await compare(lines.toSpliced(at, 1).join("\n"), "paper.txt");
    expect(without.map(({ code }) => code)).toContain("compare/fact-gone");
    const more = lines
      .toSpliced(at + 1, 0, "本授权同时适用于凭空捏造贸易有限公司，自2031年2月3日起施行，人数为77,777人。")
      .join("\n");
    const found = await compare(more, "paper.txt");
    expect(found.map(({ code, place }) => `${code} ${place?.paragraph ?? 0}`)).toEqual([
      `compare/unknown-fact ${at + 2}`,
      `compare/unknown-fact ${at + 2}`,
      `compare/unknown-fact ${at + 2}`,
    ]);
    expect(found.map(({ message }) => message.zh).join()).toMatch(
      /2031年2月3日.*凭空捏造贸易有限公司.*77,777人/u,
    );
  });

  it("reads what is left of tracked changes, and not what they deleted", async () => {
    const bytes = await edited(await paperOf("undertaking", "zh", "docx"), (xml) =>
      xml.replace(
        "</w:p>",
        '<w:del w:id="9001" w:author="a"><w:r><w:delText>凭空捏造贸易有限公司</w:delText></w:r></w:del><w:r><w:t></w:t></w:r></w:p>',
      ),
    );
    expect(await compare(bytes)).toEqual([]);
  });

  it("searches a paper from elsewhere for names, codes, days and counts that the filing does not have", async () => {
    const found = await compare(
      [
        "数据处理协议",
        "甲方：乌有里酒店集团（上海）有限公司",
        "乙方：凭空捏造贸易有限公司（统一社会信用代码 91310000MA1K00000X）",
        "本协议于二〇二六年签订，自2026-02-30起生效。",
      ].join("\n"),
      "协议.txt",
    );
    expect(found.map(({ message }) => message.en)).toEqual([
      "The filing has no “91310000MA1K00000X”",
      expect.stringContaining("凭空捏造贸易有限公司"),
      "The filing has no “2026-02-30”",
    ]);
  });

  it("refuses what is no Word document, with advice", async () => {
    world.put("paper.docx", "text");
    const { value, diagnostics } = await comparePaper(world, {
      filing: FILING,
      paper: "paper.docx",
      asOf: AS_OF,
    });
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(["input/not-a-word-file"]);
  });
});
