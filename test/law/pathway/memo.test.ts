import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Filing } from "#generated/types.js";
import type { Draft } from "../../../src/foundation/draft.js";
import { instrumentOf } from "../../../src/law/instruments.js";
import { pathwayOf } from "../../../src/law/pathway/answer.js";
import { pathwayText } from "../../../src/reporters/pathway.js";
import { AS_OF, filing, plainItem, scenario, sensitiveItem } from "./facts.js";

const contract = { article: "art5Contract", isParty: true, isNecessary: true } as const;

/** Filings whose memoranda are recorded, so that every sentence is read once as prose. */
const MEMOS: Readonly<Record<string, Draft<Filing>>> = {
  "nothing-said": {},
  "many-open": {
    processor: { personsProcessed: 10_000_000, isForeign: false },
    scenarios: [
      { id: "s1", name: { zh: "甲场景", en: "Scenario A" }, persons: 1_200, sensitivePersons: 200 },
      { id: "s2", situation: "remoteAccess", persons: 900, exemption: { isNecessary: true } },
      scenario({ id: "s3", name: "招聘", isRecruitment: true, headquartersDecides: false, persons: 3 }),
    ],
    volumes: {
      countFrom: "2026-03-01",
      countTo: "2026-10-31",
      method: "records",
      nonSensitivePersons: 150_000,
    },
  },
  "important-data": filing(200, 0, {
    pathway: { importantDataNoticeOn: "2026-06-03" },
    scenarios: [
      scenario({
        name: { zh: "勘测", en: "Survey" },
        dataItems: [
          plainItem,
          { ...plainItem, id: "i2", name: { zh: "点位", en: "Sites" }, isImportantData: true },
        ],
        exemption: contract,
      }),
    ],
  }),
  "notice-without-item": filing(200, 0, { pathway: { importantDataNoticeOn: "2026-06-03" } }),
  operator: filing(50, 0, {
    processor: { isCiio: true, unitNature: "enterprise" },
    scenarios: [
      scenario({ id: "s1", name: "订票", exemption: contract, persons: 20, sensitivePersons: 0 }),
      scenario({ id: "s2", name: "会员" }),
    ],
    volumes: { exempt: [{ id: "x", article: "art5Contract", persons: 20 }] },
  }),
  "outside-list-important": filing(200, 0, {
    processor: {
      name: "甲公司",
      isForeign: false,
      isCiio: false,
      isStateOrgan: false,
      freeTradeZone: { isInZone: true, isListFiled: true, isOutsideList: true },
    },
    scenarios: [
      scenario({
        dataItems: [{ ...plainItem, isImportantData: true }],
        exemption: { article: "art6", isNecessary: true },
      }),
    ],
  }),
  "domestic-access": filing(500_000, 0, { scenarios: [scenario({ situation: "domesticAccess" })] }),
  "nothing-forecast": filing(0, 0, {
    scenarios: [{ id: "s1" }],
    volumes: {
      yearEnd: {},
      byContract: [{ id: "c1" }],
      forecast: [{ id: "f1", year: 2027 }],
    },
  }),
  "state-organ": filing(10, 0, {
    processor: { isStateOrgan: true, isCiio: false },
    scenarios: [
      scenario(),
      scenario({ id: "s2", name: "境内访问", situation: "domesticAccess" }),
      scenario({ id: "s3", name: "统计", dataItems: [{ ...plainItem, deidentification: "anonymised" }] }),
    ],
  }),
  "every-exemption": filing(0, 0, {
    processor: {
      isCiio: false,
      isForeign: true,
      freeTradeZone: { zone: "上海", isInZone: true, isListFiled: true, isOutsideList: true },
    },
    scenarios: [
      scenario({
        id: "a",
        name: "统计",
        exemption: { article: "art3" },
        dataItems: [{ ...plainItem, deidentification: "anonymised" }],
      }),
      scenario({ id: "b", name: "过境", exemption: { article: "art4", introducesDomesticData: false } }),
      scenario({ id: "c", name: "订房", exemption: { ...contract, isDomesticBooking: false } }),
      scenario({
        id: "d",
        name: "人事",
        exemption: { article: "art5HumanResources", isNecessary: true },
        humanResources: { labourRules: "手册", collectiveContract: "合同" },
      }),
      scenario({ id: "e", name: "急救", exemption: { article: "art5Emergency", isNecessary: true } }),
      scenario({ id: "f", name: "区内", exemption: { article: "art6" } }),
    ],
    volumes: {
      exempt: [
        { id: "x1", article: "art4", persons: 100 },
        { id: "x2", article: "art5Contract" },
      ],
    },
  }),
  "exemptions-that-fail": filing(0, 0, {
    scenarios: [
      scenario({ id: "a", name: "统计", exemption: { article: "art3" } }),
      scenario({ id: "b", name: "过境", exemption: { article: "art4", introducesDomesticData: true } }),
      scenario({ id: "c", name: "订房", exemption: { ...contract, isDomesticBooking: true } }),
      scenario({
        id: "d",
        name: "人事",
        persons: 800,
        sensitivePersons: 800,
        exemption: { article: "art5HumanResources", isNecessary: true },
        dataItems: [plainItem, { ...sensitiveItem, name: "护照扫描件", isExemptionNecessary: false }],
      }),
      scenario({ id: "f", name: "区内", exemption: { article: "art6" } }),
    ],
  }),
  "below-the-band": filing(99_999, 1, {
    scenarios: [scenario({ name: "通讯" }), scenario({ id: "s2", name: "就医", dataItems: [sensitiveItem] })],
    volumes: {
      byEntity: { notApplicable: "没有关联主体" },
      yearEnd: { nonSensitivePersons: 120_000, sensitivePersons: 10_000 },
      forecast: [{ id: "f", year: 2027, nonSensitivePersons: 90_000, sensitivePersons: 0 }],
    },
  }),
  "split-over-entities": filing(600_000, 0, {
    volumes: {
      byEntity: [
        { id: "e1", entity: "甲公司", nonSensitivePersons: 600_000, sensitivePersons: 0 },
        {
          id: "e2",
          entity: { zh: "乙公司", en: "Company B" },
          nonSensitivePersons: 400_000,
          sensitivePersons: 0,
        },
        {
          id: "e3",
          entity: "丙公司",
          nonSensitivePersons: 9,
          sensitivePersons: 9,
          separateReason: { zh: "另有合同和系统。", en: "Contract and systems of its own." },
        },
        { id: "e4", entity: "丁公司", nonSensitivePersons: 0, sensitivePersons: 0 },
      ],
    },
  }),
  "split-over-agreements": filing(700_000, 100, {
    volumes: {
      byEntity: { notApplicable: "没有关联主体" },
      byContract: [
        { id: "c1", agreement: "a", nonSensitivePersons: 500_000, sensitivePersons: 100 },
        { id: "c2", agreement: "b", nonSensitivePersons: 500_000, sensitivePersons: 0 },
      ],
    },
  }),
  "at-the-cap-with-certificate": filing(1_000_000, 0, {
    certificate: { status: "valid" },
    volumes: { byEntity: { notApplicable: "没有关联主体" }, deletedPersons: 1 },
  }),
  records: filing(150_000, 0, {
    processor: {
      name: { zh: "甲公司", en: "Company A" },
      isForeign: true,
      isCiio: false,
      personsProcessed: 1_000_000,
    },
    recipients: [
      { id: "r1", name: "香港公司", isInGreaterBayArea: true },
      { id: "r2", name: { zh: "新加坡公司", en: "Singapore company" }, isInGreaterBayArea: false },
      { id: "r3" },
    ],
    scenarios: [scenario({ situation: "directCollection", isRecruitment: true })],
    pathway: {
      selected: "standardContract",
      greaterBayAreaContract: "已备案",
      statutoryDuty: "某法第十条",
      securityAssessment: { result: "通过", validUntil: "2027-06-17" },
      heldCertificate: { holderName: "示例集团", isGroup: true, coversExport: false },
    },
    volumes: { deletedPersons: 60_000, byEntity: { notApplicable: "没有关联主体" } },
  }),
  "held-and-assessed": filing(150_000, 0, {
    scenarios: [scenario({ startOn: "2027-06-18" })],
    recipients: { notApplicable: "没有" },
    pathway: {
      greaterBayAreaContract: "已备案",
      securityAssessment: { result: "通过", validUntil: "2027-06-17" },
      heldCertificate: { coversExport: true },
    },
  }),
  "result-without-end": filing(150_000, 0, {
    pathway: { securityAssessment: { result: "正在评估" }, heldCertificate: { holderName: "丙" } },
  }),
};

const folder = fileURLToPath(new URL("memos/", import.meta.url));

describe("memoranda", () => {
  it.each(Object.entries(MEMOS))("%s", async (name, facts) => {
    const answer = pathwayOf(facts, AS_OF);
    const texts = [pathwayText(answer, "zh"), pathwayText(answer, "en")];
    await expect(texts.join("\n---\n\n")).toMatchFileSnapshot(`${folder}${name}.txt`);
  });

  it("cite instruments that exist, articles that exist, and say what they infer", () => {
    const answers = Object.values(MEMOS).map((facts) => pathwayOf(facts, AS_OF));
    const steps = answers.flatMap((answer) => answer.steps);
    for (const { law, article } of [
      ...steps,
      ...answers.flatMap((answer) => [...answer.scenarios, ...answer.reminders]),
    ].flatMap(({ sources }) => sources)) {
      const instrument = instrumentOf(law);
      expect(instrument, law).toBeDefined();
      const last = instrument?.lastArticle ?? Infinity;
      expect(Number(/^\d+/u.exec(article ?? "")?.[0] ?? 0)).toBeLessThanOrEqual(last);
    }
    for (const { basis, inference, openQuestion } of steps) {
      expect(inference === undefined).toBe(basis === "official");
      if (openQuestion !== undefined) expect(inference).toBeDefined();
    }
    const open = answers.flatMap(({ openQuestions }) => openQuestions.map(({ step }) => step));
    expect(new Set(open)).toEqual(
      new Set(["importantData", "deleted", "aggregation", "capWording", "belowBand", "statutoryDuty"]),
    );
  });
});
