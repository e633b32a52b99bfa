import { describe, expect, it } from "vitest";
import { buildTree } from "../../../src/app/render.js";
import { canonicalText, comparable } from "../../../src/document/text.js";
import { knownKind } from "../../../src/kinds/index.js";
import { AS_OF, attachmentsOf, exampleSource } from "../../app/example.js";
import { patched, type Change } from "../../faults/patch.js";

const KINDS = ["scope-statement", "pipia"] as const;
const LEFT_OUT: Change = { set: "/scenarios/care-profile/isInScope", to: false };
const PATH_LABEL = "范围外场景采用的路径";

/** What a draft says in Chinese of the example with changes. */
async function textOf(
  example: "hotel" | "shop",
  kind: (typeof KINDS)[number],
  patch: readonly Change[],
): Promise<string> {
  const { filing, placeOf } = exampleSource(example);
  const { value } = await buildTree({
    filing: Object.assign({}, patched(filing, patch)),
    placeOf,
    findings: [],
    kind: knownKind(kind),
    edition: "zh",
    stage: "draft",
    asOf: AS_OF,
    readAttachment: attachmentsOf(example),
  });
  return value === undefined ? "" : comparable(canonicalText(value));
}

describe.each(KINDS)("scenarios left out of the certification, in %s", (kind) => {
  it("that are not exempt have their path printed, and not the numbers as a ground to leave them out", async () => {
    const text = await textOf("hotel", kind, [
      LEFT_OUT,
      { set: "/scenarios/care-profile/otherPath", to: "standardContract" },
    ]);
    expect(text).toContain(comparable("不在本次认证范围内，所采用的路径：订立个人信息出境标准合同。"));
    expect(text).not.toContain(comparable("订立标准合同或者通过认证（由个人信息处理者选择）"));
  });

  it.each([
    ["certification", "另行通过个人信息出境认证。"],
    ["otherCondition", "具备法律、行政法规或者国家网信部门规定的其他条件。"],
    ["exempt", "按免予申报安全评估、订立标准合同、通过认证的情形办理。"],
  ])("print the path %s without words of help", async (to, words) => {
    const text = await textOf("hotel", kind, [LEFT_OUT, { set: "/scenarios/care-profile/otherPath", to }]);
    expect(text).toContain(comparable(`所采用的路径：${words}`));
  });

  it("that are not exempt and have none have a gap", async () => {
    expect(await textOf("hotel", kind, [LEFT_OUT])).toContain(comparable(`【待补充：${PATH_LABEL}】`));
  });

  it("that are exempt have article and reason", async () => {
    const text = await textOf("shop", kind, []);
    expect(text).toContain(comparable("免予申报数据出境安全评估、订立标准合同、通过认证："));
    expect(text).not.toContain(comparable("所采用的路径"));
  });
});
