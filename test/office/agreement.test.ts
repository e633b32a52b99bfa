import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { builtInTheme } from "../../src/app/theme.js";
import { LANGUAGES } from "../../src/foundation/locale.js";
import { BUNDLED_FONTS } from "../../src/layout/font-set.js";
import { docxWriter } from "../../src/writers/docx/index.js";
import { pdfWriter } from "../../src/writers/pdf/index.js";
import { AS_OF, attachmentsOf, EXAMPLE_NAMES, exampleSource } from "../app/example.js";
import { treeOf } from "../app/hotel.js";
import { agreementOf, type Agreement } from "./agreement.js";
import { bundledFontsOnly } from "./fontconfig.js";
import { LibreOffice } from "./libreoffice.js";
import { pageTexts } from "./pdf-pages.js";
import { havePrograms } from "./programs.js";

const folder = mkdtempSync(join(tmpdir(), "pipia-agreement-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/**
 * Our pages beside those that LibreOffice makes of the Word file, with the same fonts. They agree in measure and pitch; lines
 * differ where LibreOffice gives less room beside Latin words (a fifth of an em, Word a quarter), does not close up marks
 * that stand side by side, and parts numbers from their units. README.md quotes what this prints.
 */
describe.skipIf(!havePrograms("soffice", "pdftotext", "pdfinfo"))(
  "pages of the PDF and of the Word file",
  () => {
    const office = new LibreOffice({ fontconfig: bundledFontsOnly(mkdtempSync(join(folder, "fonts-"))) });
    afterAll(async () => office.close());

    for (const name of EXAMPLE_NAMES) {
      for (const language of LANGUAGES) {
        it(`agree to three pages: ${name} (${language})`, async () => {
          const tree = await treeOf(exampleSource(name), "final", language, attachmentsOf(name));
          const options = { asOf: AS_OF, theme: builtInTheme(language), fonts: BUNDLED_FONTS };
          const docx = await docxWriter.write(tree, { ...options, contentsPages: true });
          const paths = ["ours.pdf", "office.pdf"].map((file) => join(folder, `${name}-${language}-${file}`));
          const [ours = "", theirs = ""] = paths;
          writeFileSync(ours, (await pdfWriter.write(tree, options)).value);
          writeFileSync(theirs, await office.convert(docx.value, "docx", "pdf"));
          const found = agreementOf(tree, pageTexts(ours), pageTexts(theirs));
          process.stdout.write(`${name} (${language}): ${inWords(found)}\n`);
          expect(found.headings).toBeGreaterThan(20);
          // One row that does not fit by a line moves everything behind it, and rows of the shop are long.
          expect(found.furthest).toBeLessThanOrEqual(3);
          expect(Math.abs(found.pages[0] - found.pages[1])).toBeLessThanOrEqual(2);
          expect(found.sameLines / found.lines).toBeGreaterThan(0.6);
        });
      }
    }
  },
);

function inWords({ pages, headings, moved, furthest, sameLines, lines }: Agreement): string {
  const share = Math.round((100 * sameLines) / lines);
  return `${pages.join(" and ")} pages, ${moved} of ${headings} headings elsewhere, by ${furthest} at most, ${share} % of lines broken alike`;
}
