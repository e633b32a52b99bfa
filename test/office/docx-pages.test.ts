import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtInTheme } from "../../src/app/theme.js";
import { BUNDLED_FONTS } from "../../src/layout/font-set.js";
import { docxWriter } from "../../src/writers/docx/index.js";
import { fixtureTree } from "../writers/fixture-tree.js";
import { LibreOffice } from "./libreoffice.js";
import { havePrograms } from "./programs.js";

/** Pages do not depend on fonts here: only their order, their shape and what stands in their margins is looked at. */
describe.skipIf(!havePrograms("soffice", "pdftotext", "pdfinfo"))(
  "pages of a DOCX laid out by LibreOffice",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "pipia-pages-"));
    const path = join(folder, "document.pdf");
    let office: LibreOffice | undefined;
    beforeAll(async () => {
      office = new LibreOffice();
      const { value } = await docxWriter.write(fixtureTree(), {
        asOf: "2026-11-23",
        theme: builtInTheme(),
        fonts: BUNDLED_FONTS,
      });
      writeFileSync(path, await office.convert(value, "docx", "pdf"));
    });
    afterAll(async () => {
      await office?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    const run = (program: string, ...parameters: readonly string[]): string =>
      execFileSync(program, parameters, { encoding: "utf8" });
    const pageText = (page: number): string =>
      run("pdftotext", "-f", String(page), "-l", String(page), "-raw", path, "-").replaceAll(/\s/gu, "");
    const sizes = (): readonly string[] =>
      [...run("pdfinfo", "-f", "1", "-l", "999", path).matchAll(/size:\s+([\d.]+) x ([\d.]+)/gu)].map(
        ([, width, height]) => `${Math.round(Number(width))} x ${Math.round(Number(height))}`,
      );

    it("are numbered from the cover, which shows no number", () => {
      const count = sizes().length;
      expect(pageText(1)).not.toContain("页");
      expect(pageText(2)).toContain(`第2页共${count}页`);
      expect(pageText(count)).toContain(`第${count}页共${count}页`);
    });

    it("are A4, upright and lying", () => {
      expect(new Set(sizes())).toEqual(new Set(["595 x 842", "842 x 595"]));
    });

    it("begin with the cover, then the contents, then the text", () => {
      expect(pageText(1)).toContain("（出境认证）");
      expect(pageText(2)).toContain("目录");
      expect(pageText(3)).toContain("声明");
    });

    it("repeat the head of a table that runs on", () => {
      const lying = sizes().flatMap((size, index) => (size.startsWith("842") ? [pageText(index + 1)] : []));
      expect(lying.length).toBeGreaterThan(1);
      for (const text of lying) expect(text).toContain("一二三四五六七八");
    });
  },
);
