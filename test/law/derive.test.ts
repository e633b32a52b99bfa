import { describe, expect, it } from "vitest";
import { derive } from "../../src/law/derive.js";

const item = (isSensitive?: boolean): object => (isSensitive === undefined ? {} : { isSensitive });

describe("derived values", () => {
  it("of an empty draft count nothing and carry date and stage", () => {
    expect(derive({}, "2026-11-23", "draft")).toMatchObject({
      asOf: "2026-11-23",
      stage: "draft",
      scenariosInScope: [],
      totals: { scenarioCount: 0, recipientCount: 0, dataItemCount: 0, riskCount: 0, highRiskCount: 0 },
    });
  });

  it("number the scenarios in scope and count their items", () => {
    const { scenariosInScope, totals } = derive(
      {
        scenarios: [
          { id: "a", isInScope: true, dataItems: [item(true), item(false), item()] },
          { id: "b", isInScope: false, dataItems: [item(true)] },
          { id: "c", isInScope: true },
        ],
      },
      "2026-11-23",
      "final",
    );
    expect(scenariosInScope).toEqual([
      { scenario: "a", number: 1, itemCount: 3, sensitiveItemCount: 1 },
      { scenario: "c", number: 2, itemCount: 0, sensitiveItemCount: 0 },
    ]);
    expect(totals).toMatchObject({ scenarioCount: 2, dataItemCount: 3, sensitiveItemCount: 1 });
  });

  it("keep a scenario that says nothing of its scope, so that the document can ask", () => {
    expect(derive({ scenarios: [{ id: "a" }] }, "2026-11-23", "draft").scenariosInScope).toHaveLength(1);
  });

  it("take recipients that do not apply for none", () => {
    const filing = { recipients: { notApplicable: "境外处理者直接收集" } };
    expect(derive(filing, "2026-11-23", "draft").totals.recipientCount).toBe(0);
  });

  it("count high and severe risks, and print table D.5 from the gravest impact down", () => {
    const risks = (["low", "medium", "high", "severe"] as const).map((level) => ({ level }));
    const { totals, matrixRows } = derive({ impactAssessment: { method: { risks } } }, "2026-11-23", "draft");
    expect(totals).toMatchObject({ riskCount: 4, highRiskCount: 2 });
    expect(matrixRows.map((row) => row.impact)).toEqual(["severe", "high", "medium", "low"]);
    expect(matrixRows[0]).toMatchObject({
      low: "medium",
      medium: "high",
      high: "severe",
      veryHigh: "severe",
    });
  });
});
