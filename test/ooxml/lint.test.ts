import { describe, expect, it } from "vitest";
import { lintPackage } from "../../src/ooxml/lint.js";
import { smallPackage, withBody } from "./small-package.js";

describe("lintPackage", () => {
  it("finds nothing in a good package", () => {
    expect(lintPackage(smallPackage())).toEqual([]);
  });

  it("finds XML that is not well-formed and goes on with the other parts", () => {
    const problems = lintPackage(withBody("<w:t>一</w:t>", "<w:t>一"));
    expect(problems[0]).toMatchObject({ part: "word/document.xml", check: "xml" });
  });

  it("finds an illegal character", () => {
    const [problem] = lintPackage(withBody("一", "一\u0001"));
    expect(problem).toMatchObject({ part: "word/document.xml", check: "xml" });
    expect(problem?.message).toContain("a character that XML does not allow");
  });

  it("finds bytes that are not UTF-8", () => {
    const parts = new Map(smallPackage());
    parts.set("word/styles.xml", new Uint8Array([0x3c, 0x61, 0xff, 0x3e]));
    expect(lintPackage(parts)).toContainEqual(
      expect.objectContaining({ part: "word/styles.xml", check: "xml" }),
    );
  });

  it("lets tags stand where values may hold them", () => {
    const parts = withBody("一", "{{x}}");
    expect(lintPackage(parts, { allowTags: true })).toEqual([]);
    expect(lintPackage(parts)).toHaveLength(1);
  });
});
