import { describe, expect, it } from "vitest";
import { otherEntries } from "../../../src/app/intake/merge/other-entries.js";
import { fieldCatalogue } from "../../../src/foundation/field.js";
import { pointer } from "../../../src/foundation/pointer.js";
import type { Prefilled } from "../../../src/input/questionnaire/prefilled.js";

function found(answers: unknown, filing: unknown, prefilled?: Prefilled): readonly string[] {
  return otherEntries(answers, filing, {
    prefilled,
    catalogue: fieldCatalogue(),
    placeOf: () => undefined,
    originOf: (at) => at,
  }).map(({ code, severity, pointer: at = "" }) => `${severity} ${code} ${at}`);
}

const SG = { id: "sg-centre", name: "新加坡中心", countryRegion: "新加坡", relationship: "关联公司" };
const NL = { id: "nl-centre", name: { zh: "荷兰中心", en: "NL" }, countryRegion: "荷兰" };
const ONE = { id: "recipient-1", name: "甲部门的接收方", countryRegion: "日本", relationship: "供应商" };
const filing = { recipients: [SG, NL, ONE] };
const MADE: Prefilled = new Map([[pointer("recipients", "sg-centre"), { main: "", english: "" }]]);

describe("a row with the id of an entry that it may not be", () => {
  it("blocks under an id that the form proposed for a new row", () => {
    const typed = { recipients: [{ id: "recipient-1", name: "乙部门的接收方", countryRegion: "日本" }] };
    const expected = ["blocking merge/other-entry /recipients/0"];
    expect(found(typed, filing, MADE)).toEqual(expected);
    expect(found(typed, filing, new Map())).toEqual(expected);
    expect(found(typed, filing)).toEqual(expected);
  });

  it("is the same with a corrected name where most other answers agree, or the form had it", () => {
    const expected = ["warning merge/entry-renamed /recipients/0"];
    expect(found({ recipients: [{ ...ONE, name: "甲部门的接收方（更正）" }] }, filing, MADE)).toEqual(
      expected,
    );
    const had: Prefilled = new Map([[pointer("recipients", "recipient-1"), { main: "", english: "" }]]);
    expect(found({ recipients: [{ id: "recipient-1", name: "新名称" }] }, filing, had)).toEqual(expected);
  });

  it("is the same where all agrees that the filing has besides the name", () => {
    const one = { recipients: [{ id: "recipient-1", name: "甲", countryRegion: "日本" }] };
    const corrected = {
      recipients: [{ id: "recipient-1", name: "甲公司", countryRegion: "日本", relationship: "供应商" }],
    };
    expect(found(corrected, one, MADE)).toEqual(["warning merge/entry-renamed /recipients/0"]);
  });

  it("is an entry with corrections in a list without names where one answer agrees", () => {
    const forecast = (year: number, persons: number): unknown => ({
      volumes: {
        forecast: [{ id: "forecast-1", year, nonSensitivePersons: persons, sensitivePersons: persons / 10 }],
      },
    });
    expect(found(forecast(2027, 2000), forecast(2027, 1000), new Map())).toEqual([]);
    expect(found(forecast(2028, 2000), forecast(2027, 1000), new Map())).toEqual([
      "blocking merge/other-entry /volumes/forecast/0",
    ]);
  });

  it("blocks where the name is that of another entry", () => {
    const exchanged = {
      recipients: [
        { ...SG, id: "nl-centre" },
        { ...NL, id: "sg-centre" },
      ],
    };
    expect(found(exchanged, filing, MADE)).toEqual([
      "blocking merge/other-entry /recipients/0",
      "blocking merge/other-entry /recipients/1",
    ]);
  });

  it("is warned of under an id that somebody gave", () => {
    const typed = { recipients: [{ id: "sg-centre", name: "新加坡数据中心" }] };
    expect(found(typed, filing)).toEqual(["warning merge/entry-renamed /recipients/0"]);
  });

  it("says nothing of the same name, of new entries and of rows without a name", () => {
    const typed = {
      recipients: [
        { ...NL, name: "荷兰 中心" },
        { id: "recipient-2", name: "新的" },
        { id: "recipient-1", countryRegion: "韩国" },
      ],
    };
    expect(found(typed, filing, MADE)).toEqual([]);
  });

  it("goes by all answers where a list knows no names, unless an older form does not tell what stood in it", () => {
    const known = {
      protection: { rights: [{ id: "right-1", right: "access", way: "甲", owner: "甲部门" }] },
    };
    const typed = (way: string): unknown => ({
      protection: { rights: [{ id: "right-1", right: "copy", way, owner: "乙部门" }] },
    });
    expect(found(typed("乙"), known, new Map())).toEqual(["blocking merge/other-entry /protection/rights/0"]);
    expect(found(typed("乙"), known)).toEqual([]);
    const corrected = {
      protection: { rights: [{ id: "right-1", right: "access", way: "乙", owner: "甲部门" }] },
    };
    expect(found(corrected, known, new Map())).toEqual([]);
  });

  it("is looked for in lists below entries too", () => {
    const scenario = (name: string): unknown => ({
      scenarios: [{ id: "stay", name: "入住", dataItems: [{ id: "item-1", name }] }],
    });
    expect(found(scenario("护照号"), scenario("姓名"), new Map())).toEqual([
      "blocking merge/other-entry /scenarios/0/dataItems/0",
    ]);
  });
});
