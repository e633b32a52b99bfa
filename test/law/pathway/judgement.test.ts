import { describe, expect, it } from "vitest";
import type { Filing } from "#generated/types.js";
import type { Draft } from "../../../src/foundation/draft.js";
import { judgementOf } from "../../../src/law/pathway/judgement.js";
import {
  AS_OF,
  filing,
  plainItem,
  scenario,
  sensitiveItem,
  type DraftProcessor,
  type DraftScenario,
} from "./facts.js";

const importantItem = { ...plainItem, isImportantData: true };

const outcome = (facts: Draft<Filing>, asOf = AS_OF): string => judgementOf(facts, asOf).outcome;
const first = (facts: Draft<Filing>): ReturnType<typeof judgementOf>["scenarios"][number] | undefined =>
  judgementOf(facts, AS_OF).scenarios[0];

describe("the numbers decide (CAL-4)", () => {
  it.each([
    [99_999, 0, "exempt"],
    [100_000, 0, "standardContractOrCertification"],
    [999_999, 0, "standardContractOrCertification"],
    [1_000_000, 0, "securityAssessment"],
    [0, 0, "exempt"],
    [0, 1, "standardContractOrCertification"],
    [0, 9_999, "standardContractOrCertification"],
    [0, 10_000, "securityAssessment"],
    [99_999, 1, "standardContractOrCertification"],
    [999_999, 9_999, "standardContractOrCertification"],
    [1_000_000, 10_000, "securityAssessment"],
  ])("%d and %d sensitive: %s", (nonSensitive, sensitive, expected) => {
    expect(outcome(filing(nonSensitive, sensitive))).toBe(expected);
  });

  it("never by their sum", () => {
    expect(outcome(filing(95_000, 0))).toBe("exempt");
    expect(outcome(filing(995_000, 9_000))).toBe("standardContractOrCertification");
  });

  it("says for which scenarios below 100,000 law is open", () => {
    const two = filing(99_999, 1, {
      scenarios: [scenario(), scenario({ id: "s2", dataItems: [sensitiveItem] })],
    });
    expect(judgementOf(two, AS_OF).scenarios.map((one) => one.isOpenBelowBand)).toEqual([true, false]);
    expect(first(filing(100_000, 1))?.isOpenBelowBand).toBe(false);
    expect(first(filing(100_000, 0))?.isOpenBelowBand).toBe(false);
    expect(
      first(filing(99_999, 1, { scenarios: [scenario({ sensitivePersons: 1 })] }))?.isOpenBelowBand,
    ).toBe(false);
  });

  it("before 22 March 2024 decides nothing", () => {
    expect(outcome(filing(2_000_000, 0), "2024-03-21")).toBe("unknown");
    expect(outcome(filing(2_000_000, 0, { volumes: { countFrom: "2024-01-01" } }), "2024-03-22")).toBe(
      "securityAssessment",
    );
  });
});

describe("what comes before the numbers", () => {
  it("an access inside China is no export, whatever else is said", () => {
    const visit = scenario({
      situation: "domesticAccess",
      dataItems: [importantItem],
    });
    const facts = filing(5_000_000, 0, { scenarios: [visit], processor: { isStateOrgan: true } });
    expect(first(facts)).toMatchObject({ outcome: "notAnExport", ground: "domesticAccess", missing: [] });
  });

  it("a state organ needs an assessment even for what would be exempt", () => {
    const exempt = scenario({ exemption: { article: "art5Emergency", isNecessary: true } });
    const facts = filing(0, 0, { scenarios: [exempt], processor: { isCiio: false, isStateOrgan: true } });
    expect(first(facts)).toMatchObject({ outcome: "securityAssessment", ground: "stateOrgan" });
  });

  it("a unit that may be a state organ is asked, an enterprise and a processor abroad are not", () => {
    const of = (processor: DraftProcessor): string => outcome(filing(50, 0, { processor }));
    expect(of({ isCiio: false })).toBe("unknown");
    expect(of({ isCiio: false, unitNature: "publicInstitution" })).toBe("unknown");
    expect(of({ isCiio: false, unitNature: "enterprise" })).toBe("exempt");
    expect(of({ isCiio: false, isForeign: true })).toBe("exempt");
    expect(of({ isCiio: false, unitNature: "enterprise", isStateOrgan: true })).toBe("securityAssessment");
  });

  it("important data needs an assessment for its own scenario", () => {
    const facts = filing(200, 0, {
      scenarios: [
        scenario({ dataItems: [plainItem, { ...importantItem, id: "i2" }] }),
        scenario({ id: "s2" }),
      ],
    });
    const { scenarios, outcome: whole } = judgementOf(facts, AS_OF);
    expect(scenarios.map((one) => one.ground)).toEqual(["importantData", "smallVolume"]);
    expect(whole).toBe("securityAssessment");
  });

  it("a notice decides over the mark, and without an item concerns every scenario", () => {
    const marked = { ...plainItem, importantDataNoticeOn: "2026-06-03" };
    expect(first(filing(1, 0, { scenarios: [scenario({ dataItems: [marked] })] }))?.ground).toBe(
      "importantData",
    );
    const noticed = filing(1, 0, { pathway: { importantDataNoticeOn: "2026-06-03" } });
    expect(judgementOf(noticed, AS_OF)).toMatchObject({
      isNoticeUnattributed: true,
      outcome: "securityAssessment",
    });
    const stopped = (importantDataStoppedOn: string): Draft<Filing> =>
      filing(1, 0, { pathway: { importantDataNoticeOn: "2026-06-03", importantDataStoppedOn } });
    expect(judgementOf(stopped(AS_OF), AS_OF)).toMatchObject({
      isNoticeUnattributed: false,
      importantDataStoppedOn: AS_OF,
      outcome: "exempt",
    });
    expect(judgementOf(stopped("2099-01-01"), AS_OF)).toMatchObject({ isNoticeUnattributed: true });
    const attributed = { ...noticed, scenarios: [scenario({ dataItems: [marked] }), scenario({ id: "s2" })] };
    expect(judgementOf(attributed, AS_OF).scenarios.map((one) => one.ground)).toEqual([
      "importantData",
      "smallVolume",
    ]);
  });

  it("an exemption of arts. 3 to 6 holds for an operator, the small number does not", () => {
    const processor = { isCiio: true, isStateOrgan: false };
    const facts = filing(50, 0, {
      processor,
      scenarios: [
        scenario({ exemption: { article: "art5Contract", isParty: true, isNecessary: true }, persons: 10 }),
        scenario({ id: "s2" }),
      ],
    });
    expect(judgementOf(facts, AS_OF).scenarios.map((one) => [one.outcome, one.ground])).toEqual([
      ["exempt", "art5Contract"],
      ["securityAssessment", "operator"],
    ]);
  });

  it("what is anonymised is no personal information, but may be important data", () => {
    const item = { ...plainItem, deidentification: "anonymised" } as const;
    const of = (more: DraftScenario): unknown =>
      first(filing(2_000_000, 0, { scenarios: [scenario({ dataItems: [item], ...more })] }))?.ground;
    expect(of({})).toBe("anonymised");
    expect(of({ exemption: { article: "art3", isNecessary: true } })).toBe("art3");
    expect(of({ dataItems: [{ ...item, isImportantData: true }] })).toBe("importantData");
    expect(of({ dataItems: [item, plainItem] })).toBe("cap");
    const organ = filing(0, 0, {
      scenarios: [scenario({ dataItems: [item] })],
      processor: { isStateOrgan: true },
    });
    expect(first(organ)?.outcome).toBe("exempt");
  });
});

describe("a filing as a whole", () => {
  it("has the heaviest outcome of its scenarios; one that is open leaves it open", () => {
    const visit = scenario({ id: "visit", situation: "domesticAccess" });
    expect(outcome(filing(0, 0, { scenarios: [visit] }))).toBe("notAnExport");
    expect(outcome(filing(0, 0, { scenarios: [visit, scenario()] }))).toBe("exempt");
    const unsaid = { id: "s3", isInScope: true, dataItems: [plainItem] };
    expect(outcome(filing(0, 1, { scenarios: [unsaid, scenario()] }))).toBe("unknown");
    expect(outcome(filing(0, 10_000, { scenarios: [unsaid, scenario()] }))).toBe("securityAssessment");
  });

  it("without scenarios is decided only where no scenario could change it", () => {
    expect(judgementOf({}, AS_OF)).toMatchObject({ outcome: "unknown", certification: "unknown" });
    expect(judgementOf({}, AS_OF).missing).toEqual([
      "/scenarios",
      "/volumes/nonSensitivePersons",
      "/volumes/sensitivePersons",
    ]);
    const bare = (processor: DraftProcessor, persons: number): Draft<Filing> => ({
      processor,
      volumes: { nonSensitivePersons: persons, sensitivePersons: 0 },
    });
    expect(outcome(bare({}, 1_000_000))).toBe("securityAssessment");
    expect(outcome(bare({ isCiio: true }, 50))).toBe("securityAssessment");
    expect(outcome(bare({ isStateOrgan: true }, 50))).toBe("securityAssessment");
    expect(outcome(bare({ isCiio: true }, 0))).toBe("unknown");
    expect(outcome(bare({ isCiio: false, isStateOrgan: false }, 50))).toBe("unknown");
    expect(judgementOf(bare({ isCiio: false }, 50), AS_OF).missing).toEqual(["/scenarios"]);
  });

  it("says whether certification is open to what is in scope", () => {
    const of = (facts: Draft<Filing>): string => judgementOf(facts, AS_OF).certification;
    expect(of(filing(100_000, 0))).toBe("open");
    expect(of(filing(99_999, 0))).toBe("notNeeded");
    expect(of(filing(1_000_000, 0))).toBe("closed");
    expect(of(filing(100_000, 0, { processor: {} }))).toBe("unknown");
    const important = scenario({
      id: "s2",
      isInScope: false,
      dataItems: [importantItem],
    });
    expect(of(filing(100_000, 0, { scenarios: [scenario(), important] }))).toBe("open");
    expect(of(filing(100_000, 0, { scenarios: [scenario(), { ...important, isInScope: true }] }))).toBe(
      "closed",
    );
    expect(of(filing(100_000, 0, { scenarios: [{ ...scenario(), isInScope: false }] }))).toBe("open");
    const held = { heldCertificate: { coversExport: true } };
    expect(of(filing(100_000, 0, { pathway: held }))).toBe("held");
    expect(of(filing(100_000, 0, { pathway: { heldCertificate: { coversExport: false } } }))).toBe("open");
    const assessed = { securityAssessment: { result: "通过", validUntil: "2027-06-17" } };
    expect(of(filing(100_000, 0, { pathway: assessed }))).toBe("closed");
    const later = [scenario({ startOn: "2027-06-18" })];
    expect(of(filing(100_000, 0, { pathway: assessed, scenarios: later }))).toBe("open");
  });

  it("is judged once for a day", () => {
    const facts = filing(100_000, 0);
    expect(judgementOf(facts, AS_OF)).toBe(judgementOf(facts, AS_OF));
    expect(judgementOf(facts, "2026-11-24")).not.toBe(judgementOf(facts, AS_OF));
  });

  it("counts the year of the application, planned or real, else that of the day asked", () => {
    expect(judgementOf({}, "2027-01-05")).toMatchObject({ year: 2027, on: "2027-01-05" });
    expect(judgementOf({ application: { filedOn: "2026-12-31" } }, "2027-01-05")).toMatchObject({
      year: 2026,
      on: "2026-12-31",
    });
  });
});

describe("deleted persons and forecasts", () => {
  it("compare the path with and without deleted persons", () => {
    const of = (nonSensitive: number, sensitive: number, deletedPersons: number): unknown =>
      judgementOf(filing(nonSensitive, sensitive, { volumes: { deletedPersons } }), AS_OF).withoutDeleted
        ?.outcome;
    expect(of(105_000, 0, 5_001)).toBe("exempt");
    expect(of(105_000, 0, 5_000)).toBe("standardContractOrCertification");
    expect(of(0, 10_400, 500)).toBe("standardContractOrCertification");
    expect(of(10, 5, 20)).toBe("exempt");
    expect(of(105_000, 0, 0)).toBeUndefined();
  });

  it("hold every forecast against the numbers of today", () => {
    const facts = filing(96_000, 0, {
      volumes: {
        yearEnd: { nonSensitivePersons: 104_000, sensitivePersons: 0 },
        forecast: [
          { id: "f0", year: 2026, nonSensitivePersons: 5_000_000, sensitivePersons: 0 },
          { id: "f1", year: 2027, nonSensitivePersons: 90_000, sensitivePersons: 0 },
          { id: "f2", year: 2028, nonSensitivePersons: 90_000, sensitivePersons: 10_000 },
          { id: "f3", nonSensitivePersons: 5_000_000, sensitivePersons: 0 },
          { id: "f4", year: 2029, nonSensitivePersons: 5_000 },
        ],
      },
    });
    expect(
      judgementOf(facts, AS_OF).forecasts.map((one) => [one.pointer, one.year, one.outcome, one.isHeavier]),
    ).toEqual([
      ["/volumes/yearEnd", 2026, "standardContractOrCertification", true],
      ["/volumes/forecast/1", 2027, "exempt", false],
      ["/volumes/forecast/2", 2028, "securityAssessment", true],
      ["/volumes/forecast/4", 2029, "unknown", false],
    ]);
  });

  it("take the end of the year for no less than today, related entities included", () => {
    const yearEnd = { nonSensitivePersons: 90_000, sensitivePersons: 0 };
    const end = (facts: Draft<Filing>): unknown =>
      judgementOf(facts, AS_OF).forecasts[0]?.persons.nonSensitive;
    expect(end(filing(100_000, 0, { volumes: { yearEnd } }))).toEqual({ low: 100_000, high: 100_000 });
    const byEntity = [{ id: "e1", entity: "乙公司", nonSensitivePersons: 40_000, sensitivePersons: 0 }];
    expect(end(filing(70_000, 0, { volumes: { yearEnd, byEntity } }))).toEqual({
      low: 130_000,
      high: 130_000,
    });
    expect(end({ volumes: { yearEnd } })).toEqual({ low: 90_000, high: Infinity });
    expect(end(filing(70_000, 0, { volumes: { yearEnd: { sensitivePersons: 0 } } }))).toEqual({
      low: 70_000,
      high: Infinity,
    });
  });
});
