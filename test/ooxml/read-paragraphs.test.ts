import { describe, expect, it } from "vitest";
import { readParagraphs } from "../../src/ooxml/read-paragraphs.js";

const run = (words: string, look = ""): string =>
  `<w:r>${look === "" ? "" : `<w:rPr>${look}</w:rPr>`}<w:t>${words}</w:t></w:r>`;

function texts(body: string): readonly string[] {
  return readParagraphs(`<w:document><w:body>${body}</w:body></w:document>`).map(({ text }) => text);
}

describe("what a paper says", () => {
  it.each(["<w:strike/>", "<w:dstrike/>", "<w:vanish/>", '<w:b/><w:strike w:val="true"/>'])(
    "is nothing under %s",
    (look) => {
      expect(texts(`<w:p>${run("共")}${run("1,850", look)}${run("人")}</w:p>`)).toEqual(["共人"]);
      expect(texts(`<w:p>${run("1,850", look)}</w:p>`)).toEqual([]);
    },
  );

  it.each([
    ["a look that is switched off", run("1,850", '<w:strike w:val="0"/><w:vanish w:val="false"/>')],
    ["the look of before a change", run("1,850", "<w:rPrChange><w:rPr><w:strike/></w:rPr></w:rPrChange>")],
    ["the mark of a paragraph", `<w:pPr><w:rPr><w:strike/></w:rPr></w:pPr>${run("1,850")}`],
  ])("is not changed by %s", (_what, content) => {
    expect(texts(`<w:p>${content}</w:p>`)).toEqual(["1,850"]);
  });

  it("goes on in a text box of a run, and behind it", () => {
    const box = `<w:txbxContent><w:p>${run("框内")}</w:p></w:txbxContent>`;
    expect(
      texts(`<w:p><w:r><w:rPr><w:strike/></w:rPr><w:pict>${box}</w:pict><w:t>划去</w:t></w:r></w:p>`),
    ).toEqual(["框内"]);
  });
});
