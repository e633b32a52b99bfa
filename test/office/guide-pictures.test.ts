import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { packagePath } from "../../src/foundation/package-root.js";
import { expectAnswers, guideText, replay, stepsOf } from "../guide/replay.js";
import { fewColours } from "./few-colours.js";
import { bundledFontsOnly } from "./fontconfig.js";
import { LibreOffice } from "./libreoffice.js";
import { havePrograms, runProgram } from "./programs.js";

/** A picture of the guide: which file of its steps it shows, and the first page that has certain words. */
interface Picture {
  readonly file: string;
  readonly words: string;
  /** Share of the page from the top that is shown, from and to; all of it unless given. */
  readonly part?: readonly [number, number];
}

/** The part of a page with what covers print. */
const COVER = [0.1, 0.84] as const;

/** A new picture is a line here; `npm run guide:pictures` draws them. */
const PICTURES: Readonly<Record<string, Picture>> = {
  "cover-before": { file: "before/个人信息保护影响评估报告.pdf", words: "个人信息处理者名称", part: COVER },
  "cover-after": { file: "after/个人信息保护影响评估报告.pdf", words: "协助编制", part: COVER },
  "clause-after": {
    file: "after/个人信息保护影响评估报告.pdf",
    words: "由个人信息处理者的法务部门保存",
    part: [0.4, 1],
  },
  "logo-after": {
    file: "after/个人信息保护影响评估报告.pdf",
    words: "令狐砚信息技术",
    part: [0, 0.5],
  },
  "cover-english": {
    file: "english/Personal information protection impact assessment.pdf",
    words: "PreparedwithExample",
    part: COVER,
  },
  "list-after": {
    file: "fields/个人信息保护影响评估报告.pdf",
    words: "境外接收方共",
    part: [0, 0.9],
  },
  gaps: { file: "gaps/个人信息保护影响评估报告.pdf", words: "协助编制", part: COVER },
  "form-template": { file: "form.docx", words: "{{" },
  "form-result": { file: "letters/form-定稿.docx", words: "乌有里" },
  "word-template": { file: "letter.docx", words: "{{" },
  "word-result": { file: "letters/letter-定稿.docx", words: "乌有里" },
  "letterhead-cover": { file: "letterhead/个人信息保护影响评估报告.pdf", words: "个人信息处理者名称" },
  "letterhead-page": { file: "letterhead/个人信息保护影响评估报告.pdf", words: "报告用途", part: [0, 0.6] },
};

/** Pixels per inch of a page as the guide shows it. */
const RESOLUTION = 75;
const RECORD = packagePath("test/guide/pictures.json");
const isDrawn = process.env["GUIDE_PICTURES"] === "write";

describe.skipIf(!havePrograms("soffice", "pdftotext", "pdftoppm"))("the pictures of the guide", () => {
  const folder = mkdtempSync(join(tmpdir(), "pipia-guide-"));
  const office = new LibreOffice({ fontconfig: bundledFontsOnly(folder) });
  afterAll(async () => {
    await office.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("show what its steps make", async () => {
    const { world, answers } = await replay(stepsOf(guideText("README.zh.md")), "zh");
    expectAnswers(answers);
    const shown: Record<string, string> = {};
    for (const [name, picture] of Object.entries(PICTURES)) {
      const bytes = world.files.get(picture.file);
      if (bytes === undefined) throw new Error(`the guide makes no ${picture.file}`);
      const pdf = join(folder, `${name}.pdf`);
      const isWord = picture.file.endsWith(".docx");
      writeFileSync(pdf, isWord ? await office.convert(bytes, "docx", "pdf") : bytes);
      const { page, text } = pageWith(pdf, picture.words);
      shown[name] = createHash("sha256").update(text).digest("hex");
      if (isDrawn) draw(pdf, page, picture.part ?? [0, 1], packagePath(`templates/guide/pages/${name}`));
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

/** Draws a page, or a part of its height. */
function draw(pdf: string, page: number, [from, to]: readonly [number, number], target: string): void {
  // A4 in inches.
  const height = Math.round(11.69 * RESOLUTION);
  const area = ["-y", String(Math.round(from * height)), "-H", String(Math.round((to - from) * height))];
  const only = ["-f", String(page), "-l", String(page), "-singlefile"];
  runProgram("pdftoppm", ["-r", String(RESOLUTION), "-png", ...only, ...area, pdf, target]);
  fewColours(`${target}.png`);
}
