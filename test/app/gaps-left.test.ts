import { describe, expect, it } from "vitest";
import { gapsLeft, gapsWithout } from "../../src/app/gaps-left.js";
import type { Inline } from "../../src/document/node.js";
import { diagnostic, type Diagnostic } from "../../src/foundation/diagnostic.js";
import { paragraph, tree } from "../writers/tree-parts.js";

function gap(pointer: string): Inline {
  return { type: "gap", pointer, label: { zh: "某项", en: "Something" } };
}

function finding(code: string, pointer: string): Diagnostic {
  const message = { zh: "缺", en: "missing" };
  return diagnostic({ code, pointer, severity: "warning", message, help: message });
}

describe("gap marks in a document", () => {
  const document = tree([paragraph([gap("/a"), gap("/a"), gap("/b/c")])]);

  it("are one finding a field, whatever the field weighs", () => {
    expect(gapsLeft(document).map(({ code, severity, pointer }) => [code, severity, pointer])).toEqual([
      ["template/gap-left", "blocking", "/a"],
      ["template/gap-left", "blocking", "/b/c"],
    ]);
    expect(gapsLeft(document)[0]?.help.en).toContain("--stage draft");
  });

  it("are nobody's where no finding is about the field or a gap round it", () => {
    const left = (...findings: readonly Diagnostic[]): readonly (string | undefined)[] =>
      gapsWithout(findings, document).map(({ pointer }) => pointer);
    expect(left()).toEqual(["/a", "/b/c"]);
    expect(left(finding("schema/missing", "/a"), finding("pipia/x", "/b/c"))).toEqual([]);
    expect(left(finding("schema/missing", "/b"))).toEqual(["/a"]);
    expect(left(finding("pipia/x", "/b"), finding("schema/missing", ""))).toEqual(["/a", "/b/c"]);
  });

  it("do not send those who read a draft to the draft", () => {
    expect(gapsWithout([], document)[0]?.help.en).not.toContain("--stage");
  });
});
