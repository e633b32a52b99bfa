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
  type DraftVolumes,
} from "./facts.js";

type Bounds = readonly [number, number];

/** Both counters as bounds. */
function counts(facts: Draft<Filing>): { readonly n: Bounds; readonly s: Bounds } {
  const { nonSensitive, sensitive } = judgementOf(facts, AS_OF).counters;
  return {
    n: [nonSensitive.count.low, nonSensitive.count.high],
    s: [sensitive.count.low, sensitive.count.high],
  };
}

const missing = (facts: Draft<Filing>): readonly string[] => judgementOf(facts, AS_OF).missing;

describe("the counters", () => {
  it("are what the filing states", () => {
    expect(counts(filing(12, 3))).toEqual({ n: [12, 12], s: [3, 3] });
  });

  it("without a stated number are at least the largest scenario and have no upper limit", () => {
    const scenarios = [
      scenario({ persons: 1_000, sensitivePersons: 100 }),
      scenario({ id: "s2", persons: 800, sensitivePersons: 300 }),
    ];
    const facts = { ...filing(0, 0), scenarios, volumes: {} };
    expect(counts(facts)).toEqual({ n: [900, Infinity], s: [300, Infinity] });
    expect(missing(facts)).toEqual(["/volumes/nonSensitivePersons", "/volumes/sensitivePersons"]);
  });

  it("below a scenario lie between the largest scenario and the sum of all", () => {
    const scenarios = [
      scenario({ persons: 1_000, sensitivePersons: 0 }),
      scenario({ id: "s2", persons: 800, sensitivePersons: 0 }),
      scenario({ id: "s3", situation: "domesticAccess", persons: 5_000, sensitivePersons: 0 }),
    ];
    expect(counts(filing(10, 0, { scenarios }))).toEqual({ n: [1_000, 1_800], s: [0, 0] });
    expect(counts(filing(1_000, 0, { scenarios }))).toEqual({ n: [1_000, 1_000], s: [0, 0] });
    const large = scenario({ persons: 900_000, sensitivePersons: 0 });
    const doubtful = filing(10, 0, { scenarios: [large, { ...large, id: "s2" }] });
    expect(missing(doubtful)).toEqual(["/volumes/nonSensitivePersons"]);
  });

  it("take the persons of a scenario without sensitive items for plain ones", () => {
    const of = (more: DraftScenario): Bounds =>
      counts({ scenarios: [scenario({ persons: 500, ...more })] }).n;
    expect(of({})).toEqual([500, Infinity]);
    expect(of({ dataItems: [sensitiveItem] })).toEqual([0, Infinity]);
    expect(of({ dataItems: [sensitiveItem], sensitivePersons: 20 })).toEqual([480, Infinity]);
    expect(of({ sensitivePersons: 700 })).toEqual([0, Infinity]);
  });

  it("hold one sensitive person at least where sensitive information is exported, whatever is stated", () => {
    const of = (more: DraftScenario): Bounds =>
      counts(filing(90_000, 0, { scenarios: [scenario({ persons: 90_000, sensitivePersons: 0, ...more })] }))
        .s;
    expect(of({})).toEqual([0, 0]);
    expect(of({ dataItems: [plainItem, sensitiveItem] })).toEqual([1, 90_000]);
    expect(of({ hasMinors: true })).toEqual([1, 90_000]);
    expect(of({ dataItems: [sensitiveItem], sensitivePersons: 40 })).toEqual([40, 40]);
    expect(of({ dataItems: [sensitiveItem], persons: 0 })).toEqual([0, 0]);
    const anonymous = { ...sensitiveItem, deidentification: "anonymised" } as const;
    expect(of({ dataItems: [plainItem, anonymous] })).toEqual([0, 0]);
    expect(of({ dataItems: [sensitiveItem], situation: "domesticAccess" })).toEqual([0, 0]);
  });

  it("are open where sensitive information is exported of nobody knows how many", () => {
    const facts = filing(90_000, 0, { scenarios: [scenario({ dataItems: [sensitiveItem] })] });
    expect(counts(facts).s).toEqual([0, Infinity]);
    expect(missing(facts)).toEqual(["/volumes/sensitivePersons"]);
  });

  it("of another period are bounds, and of records an upper one", () => {
    const of = (volumes: DraftVolumes): Bounds => counts(filing(5_000, 0, { volumes })).n;
    expect(of({ countFrom: "2026-01-01", countTo: "2026-10-31" })).toEqual([5_000, 5_000]);
    expect(of({ countFrom: "2026-01-02" })).toEqual([5_000, Infinity]);
    expect(of({ countFrom: "2025-12-31" })).toEqual([0, 5_000]);
    expect(of({ countFrom: "2025-01-01", countTo: "2025-12-31" })).toEqual([0, Infinity]);
    expect(of({ countFrom: "2027-01-01" })).toEqual([0, Infinity]);
    expect(of({ countFrom: "2026-12-31" })).toEqual([5_000, Infinity]);
    expect(of({ countTo: "2026-10-23" })).toEqual([5_000, 5_000]);
    expect(of({ countTo: "2026-10-22" })).toEqual([5_000, Infinity]);
    expect(of({ countTo: "2026-01-01" })).toEqual([5_000, Infinity]);
    expect(of({ countFrom: "2025-12-31", countTo: "2026-01-31" })).toEqual([0, Infinity]);
    expect(of({ method: "records" })).toEqual([1, 5_000]);
    expect(of({ method: "records", nonSensitivePersons: 0 })).toEqual([0, 0]);
    expect(of({ method: "records", countFrom: "2026-03-01" })).toEqual([1, Infinity]);
  });

  it("name the period and the method where these leave the outcome open", () => {
    expect(missing(filing(5_000, 0, { volumes: { countFrom: "2026-03-01" } }))).toEqual([
      "/volumes/countFrom",
    ]);
    expect(missing(filing(5_000, 0, { volumes: { countTo: "2026-01-31" } }))).toEqual(["/volumes/countTo"]);
    expect(missing(filing(2_000_000, 0, { volumes: { method: "records" } }))).toEqual(["/volumes/method"]);
    expect(missing(filing(5_000, 0, { volumes: { method: "records" } }))).toEqual([]);
  });
});

describe("persons whose exemption fails", () => {
  const contract = { article: "art5Contract", isParty: false, isNecessary: true } as const;
  const entry = (persons: number): DraftVolumes => ({
    exempt: [{ id: "x", article: "art5Contract", persons }],
  });
  const exempt = (more: DraftScenario): readonly DraftScenario[] => [
    scenario({ exemption: contract, persons: 1_000, sensitivePersons: 0, ...more }),
  ];

  it("are added as far as they were listed", () => {
    expect(counts(filing(5_000, 0, { scenarios: exempt({}), volumes: entry(400) })).n).toEqual([
      5_400, 5_400,
    ]);
    expect(counts(filing(0, 0, { scenarios: exempt({}), volumes: entry(1_000) })).n).toEqual([1_000, 1_000]);
  });

  it("are not added twice where the scenario has fewer than were listed", () => {
    expect(counts(filing(5_000, 0, { scenarios: exempt({ persons: 300 }), volumes: entry(400) })).n).toEqual([
      5_300, 5_300,
    ]);
  });

  it("are perhaps in the numbers already where none were listed", () => {
    expect(counts(filing(5_000, 0, { scenarios: exempt({}) })).n).toEqual([5_000, 6_000]);
    expect(counts(filing(0, 0, { scenarios: exempt({}) })).n).toEqual([1_000, 1_000]);
  });

  it("are added to the sensitive number as well", () => {
    const scenarios = exempt({ dataItems: [sensitiveItem], sensitivePersons: 1_000 });
    expect(counts(filing(0, 0, { scenarios, volumes: entry(1_000) }))).toEqual({
      n: [0, 1_000],
      s: [1_000, 1_000],
    });
    const some = exempt({ dataItems: [plainItem, sensitiveItem], sensitivePersons: 700 });
    expect(counts(filing(600, 400, { scenarios: some, volumes: entry(400) }))).toEqual({
      n: [600, 1_000],
      s: [700, 800],
    });
  });

  it("are not added where the exemption holds, nor for what is no export or anonymous", () => {
    const holds = { ...contract, isParty: true };
    expect(counts(filing(0, 0, { scenarios: exempt({ exemption: holds }), volumes: entry(400) })).n).toEqual([
      0, 0,
    ]);
    expect(
      counts(filing(0, 0, { scenarios: exempt({ situation: "domesticAccess" }), volumes: entry(400) })).n,
    ).toEqual([0, 0]);
    const anonymous = [{ ...plainItem, deidentification: "anonymised" } as const];
    expect(
      counts(filing(0, 0, { scenarios: exempt({ dataItems: anonymous }), volumes: entry(400) })).n,
    ).toEqual([0, 0]);
  });

  it("may be added where a condition is not answered, which is named", () => {
    const open = { article: "art5Contract", isNecessary: true } as const;
    const facts = filing(0, 0, {
      scenarios: exempt({ exemption: open, persons: 150_000 }),
      volumes: entry(150_000),
    });
    expect(counts(facts).n).toEqual([0, 150_000]);
    expect(missing(facts)).toEqual(["/scenarios/0/exemption/isParty"]);
  });

  it("do not matter where few are concerned either way", () => {
    const open = { article: "art5Contract", isNecessary: true } as const;
    const facts = filing(0, 0, { scenarios: exempt({ exemption: open }), volumes: entry(1_000) });
    expect(judgementOf(facts, AS_OF).scenarios[0]).toMatchObject({
      outcome: "exempt",
      ground: "smallVolume",
    });
  });

  it("may be added where no article is named", () => {
    const facts = filing(0, 0, { scenarios: exempt({ exemption: { isNecessary: true }, persons: 150_000 }) });
    expect(counts(facts)).toEqual({ n: [0, 150_000], s: [0, 0] });
    expect(missing(facts)).toEqual(["/scenarios/0/exemption/article"]);
  });

  it("of several scenarios are added together as far as they were listed", () => {
    const two = [
      scenario({ exemption: contract, persons: 1_000, sensitivePersons: 0 }),
      scenario({ id: "s2", exemption: { ...contract, isParty: true }, persons: 500, sensitivePersons: 0 }),
    ];
    expect(counts(filing(5_000, 0, { scenarios: two, volumes: entry(1_200) })).n).toEqual([5_000, 6_000]);
  });

  it("of single items are counted by what the items are", () => {
    const staff = { article: "art5HumanResources", isNecessary: true } as const;
    const humanResources = { labourRules: "手册", collectiveContract: "合同" };
    const of = (dataItems: NonNullable<DraftScenario["dataItems"]>): ReturnType<typeof counts> =>
      counts(
        filing(0, 0, {
          scenarios: [
            scenario({ exemption: staff, humanResources, persons: 800, sensitivePersons: 800, dataItems }),
          ],
          volumes: { exempt: [{ id: "x", article: "art5HumanResources", persons: 800 }] },
        }),
      );
    const covered = { ...plainItem, id: "i0" };
    const passport = { ...sensitiveItem, isExemptionNecessary: false };
    expect(of([covered, passport])).toEqual({ n: [0, 0], s: [800, 800] });
    const account = { ...sensitiveItem, id: "i2", isExemptionNecessary: true };
    expect(of([covered, passport, account])).toEqual({ n: [0, 0], s: [0, 800] });
    expect(of([account, { ...plainItem, isExemptionNecessary: false }])).toEqual({ n: [0, 800], s: [0, 0] });
  });
});

describe("a paper that is said not to exist", () => {
  const counted = (collectiveContract: string): readonly number[] => {
    const staff = scenario({
      exemption: { article: "art5HumanResources", isNecessary: true },
      humanResources: { labourRules: "员工手册", collectiveContract },
      persons: 800,
      sensitivePersons: 0,
      dataItems: [plainItem],
    });
    const exempt = [{ id: "x", article: "art5HumanResources", persons: 800 }] as const;
    return counts(filing(0, 0, { scenarios: [staff], volumes: { exempt } })).n;
  };

  it.each([
    "无",
    "没有集体合同",
    "未签订。",
    "尚未依法订立集体合同，正在协商",
    "公司未建立工会，没有集体合同",
    "None",
  ])("takes the exemption for human resources away: %s", (collectiveContract) => {
    expect(counted(collectiveContract)).toEqual([800, 800]);
  });

  it.each(["无锡公司2025年集体合同", "没有变化的2024年集体合同第12条", "集体合同（2025年4月签订，未修改）"])(
    "is not seen in the name of one: %s",
    (collectiveContract) => {
      expect(counted(collectiveContract)).toEqual([0, 0]);
    },
  );
});

describe("persons listed as exempt by an article no scenario claims", () => {
  const listed = (article: "art4" | "art6"): DraftVolumes => ({
    exempt: [{ id: "x", article, persons: 400_000 }],
  });
  const zone = { isInZone: true, isListFiled: true, isOutsideList: true };
  const unfiled = { isInZone: true, isOutsideList: true };
  const with_ = (freeTradeZone: DraftProcessor["freeTradeZone"], more: Draft<Filing> = {}): Draft<Filing> =>
    filing(0, 0, {
      ...more,
      processor: {
        isCiio: false,
        isStateOrgan: false,
        ...(freeTradeZone === undefined ? {} : { freeTradeZone }),
      },
      volumes: listed("art6"),
    });

  it("are taken as exempt, except under art. 6, which rests on facts of its own", () => {
    expect(counts(filing(0, 0, { volumes: listed("art4") })).n).toEqual([0, 0]);
    expect(counts(with_(zone)).n).toEqual([0, 0]);
    expect(counts(with_({ ...zone, isInZone: false }))).toEqual({ n: [400_000, 400_000], s: [0, 0] });
    expect(counts(with_(unfiled)).n).toEqual([0, 400_000]);
    expect(missing(with_(unfiled))).toEqual(["/processor/freeTradeZone/isListFiled"]);
    expect(missing(with_(undefined))).toEqual(["/processor/freeTradeZone"]);
  });

  it("may be sensitive where any scenario is, or none is listed", () => {
    const outside = { ...zone, isOutsideList: false };
    const sensitive = with_(outside, { scenarios: [scenario({ dataItems: [sensitiveItem] })] });
    expect(counts(sensitive)).toEqual({ n: [0, 400_000], s: [0, 400_000] });
    expect(missing(sensitive)).toEqual(["/volumes/exempt"]);
    expect(counts(with_(outside, { scenarios: [] })).s).toEqual([0, 400_000]);
  });
});
