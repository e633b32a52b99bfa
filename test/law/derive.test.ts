import { describe, expect, it } from "vitest";
import { fieldCatalogue } from "../../src/foundation/field.js";
import { derive } from "../../src/law/derive.js";
import { DECIDED_OUTCOMES, OUTCOME_WORDS } from "../../src/law/pathway/outcome.js";
import { filing, scenario } from "./pathway/facts.js";

const item = (isSensitive?: boolean): object => (isSensitive === undefined ? {} : { isSensitive });

describe("derived values", () => {
  it("of an empty draft count nothing and carry date and stage", () => {
    expect(derive({}, "2026-11-23", "draft")).toMatchObject({
      asOf: "2026-11-23",
      stage: "draft",
      scenariosInScope: [],
      scenariosOutOfScope: [],
      totals: {
        scenarioCount: 0,
        outOfScopeCount: 0,
        recipientCount: 0,
        dataItemCount: 0,
        riskCount: 0,
        highRiskCount: 0,
      },
    });
  });

  it("number the scenarios in scope and count their items", () => {
    const { scenariosInScope, scenariosOutOfScope, totals } = derive(
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
    expect(scenariosOutOfScope).toEqual([{ scenario: "b", number: 1 }]);
    expect(totals).toMatchObject({
      scenarioCount: 2,
      outOfScopeCount: 1,
      dataItemCount: 3,
      sensitiveItemCount: 1,
    });
  });

  it("say the path of each scenario and its ground, once the facts decide", () => {
    const exemption = { article: "art5Contract", isParty: true, isNecessary: true } as const;
    const { scenariosInScope, scenariosOutOfScope } = derive(
      filing(120_000, 0, {
        scenarios: [
          scenario(),
          scenario({ id: "order", isInScope: false, exemption }),
          scenario({ id: "visit", isInScope: false, situation: "domesticAccess" }),
          { id: "open", isInScope: false },
          { isInScope: false },
        ],
      }),
      "2026-11-23",
      "final",
    );
    expect(scenariosInScope).toMatchObject([{ scenario: "s1", outcome: "standardContractOrCertification" }]);
    expect(scenariosOutOfScope).toEqual([
      {
        scenario: "order",
        number: 1,
        outcome: "exempt",
        ground: {
          zh: "《促进和规范数据跨境流动规定》第五条第一款第（一）项（订立、履行个人作为一方当事人的合同）",
          en: "Provisions on Promoting and Regulating Cross-Border Data Flows, art. 5(1)(1) (contract to which the individual is a party)",
        },
      },
      {
        scenario: "visit",
        number: 2,
        outcome: "notAnExport",
        ground: {
          zh: "境外人员在境内访问，信息未传输至境外",
          en: "accessed inside China by persons from abroad, nothing leaves China",
        },
      },
      { scenario: "open", number: 3 },
    ]);
  });

  it("call outcomes as the schema does", () => {
    for (const list of ["scenariosInScope", "scenariosOutOfScope"]) {
      const options = fieldCatalogue().get(`/derived/${list}/*/outcome`)?.options ?? [];
      expect(options.map(({ code }) => code)).toEqual(DECIDED_OUTCOMES);
      for (const outcome of DECIDED_OUTCOMES) {
        expect(options.find(({ code }) => code === outcome)?.label).toEqual(OUTCOME_WORDS[outcome]);
      }
    }
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
