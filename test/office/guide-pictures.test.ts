import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { packagePath } from "../../src/foundation/package-root.js";
import { guideText, replay, stepsOf } from "../guide/replay.js";
import { bundledFontsOnly } from "./fontconfig.js";
import { LibreOffice } from "./libreoffice.js";
import { havePrograms, runProgram } from "./programs.js";

/** A picture of the guide: which file of its steps it shows, and the first page that has certain words. */
interface Picture {
  readonly file: string;
  readonly words: string;
  /** Share of the page from the top that is shown, from and to; all of it unless given. */
  readonly part?: readonly [number, number];
  /** In grey unless given, which makes small files. */
  readonly isColoured?: boolean;
}

/** A new picture is a line here; `npm run guide:pictures` draws them. */
const PICTURES: Readonly<Record<string, Picture>> = {
  "cover-before": { file: "before/个人信息保护影响评估报告.pdf", words: "个人信息处理者名称" },
  "cover-after": { file: "after/个人信息保护影响评估报告.pdf", words: "协助编制" },
  "clause-after": {
    file: "after/个人信息保护影响评估报告.pdf",
    words: "由申请人法务部门保存",
    part: [0, 0.6],
  },
  "logo-after": {
    file: "after/个人信息保护影响评估报告.pdf",
    words: "序号",
    part: [0, 0.5],
    isColoured: true,
  },
  "cover-english": {
    file: "english/Personal information protection impact assessment.pdf",
    words: "PreparedwithHengchuan",
  },
  "list-after": {
    file: "fields/个人信息保护影响评估报告.pdf",
    words: "本次评估涉及以下境外接收方",
    part: [0, 0.6],
  },
  "word-template": { file: "letter.docx", words: "{{" },
  "word-result": { file: "letters/letter-定稿.docx", words: "乌有里" },
};

/** Pixels per inch of a page as the guide shows it. */
const RESOLUTION = 75;
const RECORD = packagePath("templates/guide/pages/pictures.json");
const isDrawn = process.env["GUIDE_PICTURES"] === "write";

describe.skipIf(!havePrograms("soffice", "pdftotext", "pdftoppm"))("the pictures of the guide", () => {
  const folder = mkdtempSync(join(tmpdir(), "pipia-guide-"));
  const office = new LibreOffice({ fontconfig: bundledFontsOnly(folder) });
  afterAll(() => {
    office.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("show what its steps make", async () => {
    const { world } = await replay(stepsOf(guideText("README.zh.md")), "zh");
    const shown: Record<string, string> = {};
    for (const [name, picture] of Object.entries(PICTURES)) {
      const bytes = world.files.get(picture.file);
      if (bytes === undefined) throw new Error(`the guide makes no ${picture.file}`);
      const pdf = join(folder, `${name}.pdf`);
      const isWord = picture.file.endsWith(".docx");
      writeFileSync(pdf, isWord ? await office.convert(bytes, "docx", "pdf") : bytes);
      const { page, text } = pageWith(pdf, picture.words);
      shown[name] = createHash("sha256").update(text).digest("hex");
      if (isDrawn) draw(pdf, page, picture, packagePath(`templates/guide/pages/${name}`));
    }
    if (isDrawn) writeFileSync(RECORD, `${JSON.stringify(shown, undefined, 2)}\n`);
    // Words that changed since the pictures were drawn: draw them anew.
    expect(shown).toEqual(JSON.parse(readFileSync(RECORD, "utf8")));
  });
});

/** The first page with these words, without white space, and all its text. */
function pageWith(pdf: string, words: string): { readonly page: number; readonly text: string } {
  const pages = runProgram("pdftotext", ["-raw", pdf, "-"])
    .split("\f")
    .map((page) => page.replaceAll(/\s/gu, ""));
  const index = pages.findIndex((page) => page.includes(words));
  expect(index, words).toBeGreaterThanOrEqual(0);
  return { page: index + 1, text: pages[index] ?? "" };
}

function draw(pdf: string, page: number, { part, isColoured }: Picture, target: string): void {
  const [from, to] = part ?? [0, 1];
  // A4 in inches.
  const height = Math.round(11.69 * RESOLUTION);
  const area = ["-y", String(Math.round(from * height)), "-H", String(Math.round((to - from) * height))];
  const only = ["-f", String(page), "-l", String(page), "-singlefile"];
  runProgram("pdftoppm", [
    "-r",
    String(RESOLUTION),
    "-png",
    ...(isColoured === true ? [] : ["-gray"]),
    ...only,
    ...area,
    pdf,
    target,
  ]);
}
