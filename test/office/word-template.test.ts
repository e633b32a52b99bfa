import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodeWorld } from "../../src/app/node-world.js";
import { packagePath } from "../../src/foundation/package-root.js";
import { readZip } from "../../src/foundation/zip-reader.js";
import { lintPackage } from "../../src/ooxml/lint.js";
import { readParagraphs } from "../../src/ooxml/read-paragraphs.js";
import type { Parts } from "../../src/ooxml/zip.js";
import { runIn } from "../app/command.js";
import { HOTEL_FILE, hotelWorld } from "../app/hotel.js";
import { bundledFontsOnly } from "./fontconfig.js";
import { LibreOffice } from "./libreoffice.js";
import { openXmlErrors } from "./open-xml.js";
import { havePrograms, runProgram } from "./programs.js";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const TEMPLATES = ["letter", "form", "report"] as const;

/** Words that the hotel's filing puts into each, the last of them in its last table or paragraph. */
const WORDS = {
  letter: [
    "乌有里酒店集团（上海）有限公司",
    "贵单位在材料中填报为非关键信息基础设施运营者",
    "2. 乌有里宾客关怀（荷兰）有限公司",
  ],
  form: ["91310000MA0FAKE09P", "☑居民身份证", "接收方：乌有里全球预订与会员（新加坡）私人有限公司"],
  report: [
    "乌有里酒店集团（上海）有限公司",
    "本场景纳入本次认证范围。",
    "以上事实取自截至2026年11月23日的申报材料",
  ],
} as const;

function template(name: string): Uint8Array {
  return new Uint8Array(readFileSync(packagePath(`templates/packs/word/${name}.docx`)));
}

/** The template filled with the hotel's filing by the command. */
async function filled(bytes: Uint8Array, stage: "draft" | "final"): Promise<Uint8Array> {
  const world = hotelWorld();
  world.put("t.docx", bytes);
  const words = ["--template", "t.docx", "--as-of", "2026-11-23", "--stage", stage];
  const { status, talk, made } = await runIn(world, "render", HOTEL_FILE, ...words);
  expect(talk).toContain("No findings");
  expect(status).toBe(0);
  return world.files.get(made[0] ?? "") ?? new Uint8Array();
}

function partsOf(bytes: Uint8Array): Parts {
  const reading = readZip(bytes);
  if (reading.type === "refused") throw new Error(reading.reason);
  return reading.parts;
}

function textOf(bytes: Uint8Array): readonly string[] {
  const xml = new TextDecoder().decode(partsOf(bytes).get("word/document.xml"));
  return readParagraphs(xml).map(({ text }) => text);
}

/** What a checker says, without the place: filling repeats and moves elements. */
function kindsOf(errors: readonly string[]): ReadonlySet<string> {
  return new Set(errors.map((error) => error.replace(/^\S+ \S+: /u, "")));
}

describe.each(TEMPLATES)("the Word template %s", (name) => {
  it.each(["draft", "final"] as const)(
    "is filled without a fault that it did not have itself (%s)",
    async (stage) => {
      const bytes = template(name);
      const known = kindsOf(await openXmlErrors(bytes));
      const document = await filled(bytes, stage);
      expect([...kindsOf(await openXmlErrors(document))].filter((error) => !known.has(error))).toEqual([]);
      const faults = new Set(lintPackage(partsOf(bytes), { allowTags: true }).map(({ message }) => message));
      expect(lintPackage(partsOf(document)).filter(({ message }) => !faults.has(message))).toEqual([]);
      for (const words of WORDS[name]) expect(textOf(document).join("\n")).toContain(words);
    },
  );
});

describe.skipIf(!havePrograms("soffice", "pdftotext", "pdffonts"))("Word templates in LibreOffice", () => {
  const folder = mkdtempSync(join(tmpdir(), "pipia-word-template-"));
  let office: LibreOffice | undefined;
  beforeAll(() => {
    office = new LibreOffice({ fontconfig: bundledFontsOnly(folder) });
  });
  afterAll(async () => {
    await office?.close();
    rmSync(folder, { recursive: true });
  });

  it.each(TEMPLATES)("print what was filled in (%s)", async (name) => {
    const pdf = await office?.convert(await filled(template(name), "final"), "docx", "pdf");
    const file = join(folder, `${name}.pdf`);
    writeFileSync(file, pdf ?? new Uint8Array());
    const text = runProgram("pdftotext", ["-raw", file, "-"]).replaceAll(/\s/gu, "");
    for (const words of WORDS[name]) expect(text).toContain(words.replaceAll(/\s/gu, ""));
    expect(text).not.toContain("{{");
  });

  it("become a PDF by the program that is installed", async () => {
    const { world } = nodeWorld(process.stdin, process.env);
    const conversion = await world.wordToPdf(await filled(template("letter"), "draft"));
    expect(conversion.type).toBe("pdf");
    expect("bytes" in conversion && new TextDecoder().decode(conversion.bytes.slice(0, 5))).toBe("%PDF-");
  });

  it("have Chinese in their PDF where no Chinese font is installed", async () => {
    const bare = join(folder, "bare.conf");
    writeFileSync(bare, '<?xml version="1.0"?><fontconfig></fontconfig>');
    const { world } = nodeWorld(process.stdin, { ...process.env, FONTCONFIG_FILE: bare });
    const conversion = await world.wordToPdf(await filled(template("letter"), "draft"));
    const file = join(folder, "bare.pdf");
    writeFileSync(file, "bytes" in conversion ? conversion.bytes : new Uint8Array());
    expect(runProgram("pdffonts", [file])).toMatch(/Noto(?:Serif|Sans)SC/u);
  });

  it.each(TEMPLATES)("are filled alike when they are saved there once more (%s)", async (name) => {
    const saved = await office?.convert(template(name), "docx", "docx");
    const again = textOf(await filled(saved ?? new Uint8Array(), "final"));
    expect(again).toEqual(textOf(await filled(template(name), "final")));
  });
});
