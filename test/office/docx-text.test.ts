import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtInTheme } from "../../src/app/theme.js";
import { BUNDLED_FONTS } from "../../src/layout/font-set.js";
import type { DocumentTree } from "../../src/document/node.js";
import { LANGUAGES } from "../../src/foundation/locale.js";
import { docxWriter } from "../../src/writers/docx/index.js";
import { fixtureTree } from "../writers/fixture-tree.js";
import { list, paragraph, tree } from "../writers/tree-parts.js";
import { LibreOffice } from "./libreoffice.js";
import { printed, withoutBullets } from "./libreoffice-text.js";
import { havePrograms } from "./programs.js";

describe.skipIf(!havePrograms("soffice"))("a DOCX opened by LibreOffice", () => {
  let office: LibreOffice | undefined;
  beforeAll(() => {
    office = new LibreOffice();
  });
  afterAll(async () => office?.close());

  async function textOf(document: DocumentTree): Promise<string> {
    const { value, diagnostics } = await docxWriter.write(document, {
      asOf: "2026-11-23",
      theme: builtInTheme(),
      fonts: BUNDLED_FONTS,
    });
    expect(diagnostics).toEqual([]);
    const text = await office?.convert(value, "docx", "txt");
    return withoutBullets(new TextDecoder().decode(text));
  }

  it.each(LANGUAGES)("gives back the text of the fixture, numbers included (%s)", async (language) => {
    const document = fixtureTree(language);
    expect(await textOf(document)).toBe(printed(document));
  });

  it("counts lists inside lists, and lists after them, as the tree does", async () => {
    const inner = (words: string): ReturnType<typeof list> =>
      list(true, ["1.", "2."], [`${words}一`, `${words}二`]);
    const deep = { blocks: [paragraph("第二层"), list(true, ["(1)", "(2)"], ["深一", "深二"])] };
    const document = tree([
      list(
        true,
        ["1.", "2.", "3."],
        [
          { blocks: [paragraph("甲"), inner("内")] },
          { blocks: [paragraph("乙"), list(true, ["（1）", "（2）"], [deep, "次"]), inner("再")] },
          "丙",
        ],
      ),
      list(true, ["4.", "5."], ["从四起", "五"]),
      list(true, ["1."], ["又从一起"]),
    ]);
    expect(await textOf(document)).toBe(printed(document));
  });

  it("is noticed when a word is missing", async () => {
    expect(await textOf(tree([paragraph("甲乙")]))).not.toBe(printed(tree([paragraph("甲乙丙")])));
  });
});
