import { describe, expect, it } from "vitest";
import { foundText } from "../../src/app/found-text.js";
import { eachWithoutEnglish } from "../../src/app/without-english.js";
import { diagnostic, type Diagnostic } from "../../src/foundation/diagnostic.js";
import { inLanguage, paragraph, tree } from "../writers/tree-parts.js";

function untranslated(count: number, edition: "en" | "both"): readonly Diagnostic[] {
  const paragraphs = Array.from({ length: count }, (_, index) =>
    paragraph({ ...inLanguage("zh", `第${index}`), source: `/scenarios/${index}/name` }),
  );
  const found = eachWithoutEnglish({ ...tree(paragraphs), language: "en" }, edition);
  return found.map((finding, index) =>
    Object.assign({}, finding, { place: { file: "filing.yaml", line: index + 1, column: 3 } }),
  );
}

const MISFIT = diagnostic({
  code: "template/editions-differ",
  severity: "blocking",
  message: { zh: "此处不一致", en: "not the same parts" },
  help: { zh: "改正。", en: "Mend it." },
  basis: "inferred",
});

describe("the findings of making papers", () => {
  it("tell many texts without English together, and last what else there is", () => {
    const text = foundText([MISFIT, ...untranslated(12, "both")], "en", {});
    expect(text.match(/template\/no-english/gu)).toHaveLength(1);
    expect(text).toMatch(/^warning template\/no-english 12 texts have no English/u);
    expect(text).toContain("filing.yaml:3:3 ");
    expect(text).not.toContain("filing.yaml:4:3 ");
    expect(text).toContain("--list-untranslated");
    expect(text.indexOf("not the same parts")).toBeGreaterThan(text.indexOf("filing.yaml:3:3"));
  });

  it("name each where they are few or all are asked for", () => {
    const few = foundText(untranslated(3, "en"), "zh", {});
    expect(few.match(/template\/no-english/gu)).toHaveLength(3);
    const all = foundText(untranslated(12, "en"), "zh", { listsUntranslated: true });
    expect(all.match(/template\/no-english/gu)).toHaveLength(12);
  });

  it("keep apart what weighs otherwise in another edition", () => {
    const text = foundText([...untranslated(12, "en"), ...untranslated(5, "both")], "zh", {});
    expect(text).toContain("警告 template/no-english 5 处内容没有英文");
    expect(text).toContain("提示 template/no-english 12 处内容没有英文");
  });

  it("name the notes of a packet where it has them", () => {
    const listedIn = { zh: "列在说明中", en: "listed in the notes" };
    const text = foundText(untranslated(12, "both"), "en", { listedIn });
    expect(text).toContain("listed in the notes");
    expect(text).not.toContain("--list-untranslated");
  });
});
