import { describe, expect, it } from "vitest";
import { buildTree } from "../../../src/app/render.js";
import { canonicalText, comparable } from "../../../src/document/text.js";
import { knownKind } from "../../../src/kinds/index.js";
import { AS_OF, attachmentsOf, exampleSource } from "../../app/example.js";

/** Words that the note under the checklist explains. */
const DEFINED = ["《认证规范》", "“Specification”", "NDSR", "Assessment Measures"].map(comparable);

async function textOf(example: "hotel" | "shop"): Promise<string> {
  const { filing, placeOf } = exampleSource(example);
  const { value } = await buildTree({
    filing,
    placeOf,
    findings: [],
    kind: knownKind("agreement-checklist"),
    edition: "both",
    stage: "final",
    asOf: AS_OF,
    readAttachment: attachmentsOf(example),
  });
  return value === undefined ? "" : comparable(canonicalText(value));
}

describe("the checklist of the binding documents", () => {
  it("explains the words that its rows use", async () => {
    const text = await textOf("hotel");
    expect(DEFINED.filter((word) => text.includes(word))).toEqual(DEFINED);
  });

  it("explains none of them where there is no document to check", async () => {
    const text = await textOf("shop");
    expect(DEFINED.filter((word) => text.includes(word))).toEqual([]);
    expect(text).toContain("版式由编制单位拟定");
  });
});
