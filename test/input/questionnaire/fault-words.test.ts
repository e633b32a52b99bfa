import { describe, expect, it } from "vitest";
import { keysOf } from "../../../src/foundation/data.js";
import type { LocalizedText } from "../../../src/foundation/locale.js";
import { SHEET_FAULTS } from "../../../src/input/questionnaire/cell-code.js";
import { STRUCTURE_FAULTS } from "../../../src/input/questionnaire/structure-code.js";

const HAN = /\p{Script=Han}/u;
const SUBJECT = { shown: { zh: "甲乙", en: "AB" }, other: "'3 境外接收方'!C7", count: 5 };

/** Asked anew in each test: what runs while files are collected belongs to no test, and no test would be seen to need it. */
const messageOf = new Map<string, () => LocalizedText>([
  ...keysOf(SHEET_FAULTS).map(
    (fault) => [`cell/${fault}`, () => SHEET_FAULTS[fault].message("46120")] as const,
  ),
  ...keysOf(STRUCTURE_FAULTS).map(
    (fault) => [fault, () => STRUCTURE_FAULTS[fault].message(SUBJECT)] as const,
  ),
]);

describe("the words for what is wrong with a questionnaire", () => {
  it.each([...messageOf])("are there in both languages: %s", (_fault, message) => {
    const { zh, en } = message();
    expect(zh).toMatch(HAN);
    // What is quoted may be in any language; the words round it are English.
    expect(en.replaceAll(/'[^']*'|“[^”]*”/gu, "")).not.toMatch(HAN);
    expect(en).toMatch(/^['“\dA-Z]/u);
  });

  it("name what the cell shows and the other place, in both languages alike", () => {
    for (const [fault, message] of messageOf) {
      const { zh, en } = message();
      for (const [there, inEnglish] of [
        ["甲乙", "AB"],
        ["46120", "46120"],
        [SUBJECT.other, SUBJECT.other],
        ["5", "5"],
      ] as const) {
        expect(en.includes(inEnglish), `${fault}: ${there}`).toBe(zh.includes(there));
      }
    }
  });

  it("read as they were agreed", () => {
    expect(
      Object.fromEntries([...messageOf].map(([fault, message]) => [fault, message()])),
    ).toMatchSnapshot();
  });
});
