import { describe, expect, it } from "vitest";
import { remarks } from "../../../src/app/empty-filing/remarks.js";
import { sampleIds } from "../../../src/input/sample-ids.js";
import { fieldCatalogue, type Field } from "../../../src/foundation/field.js";
import type { Language } from "../../../src/foundation/locale.js";

const fields = fieldCatalogue();
const ids = sampleIds(fields);
const all = [...fields.values()].filter(({ pattern }) => !pattern.startsWith("/derived"));

function said(field: Field | undefined, language: Language): readonly string[] {
  if (field === undefined) throw new Error("no such field");
  return remarks(field, undefined, ids, language, 100);
}

/** The fields above which a line is not said. */
function silent(
  chosen: readonly Field[],
  language: Language,
  line: (field: Field) => string,
): readonly string[] {
  expect(chosen).not.toEqual([]);
  return chosen.filter((field) => !said(field, language).includes(line(field))).map(({ pattern }) => pattern);
}

const ofKind = (...kinds: readonly Field["kind"][]): readonly Field[] =>
  all.filter(({ kind }) => kinds.includes(kind));

describe("what is said above a field", () => {
  it("shows yes and no for every boolean", () => {
    expect(silent(ofKind("boolean"), "zh", () => "可选：true（是）、false（否）")).toEqual([]);
    expect(silent(ofKind("boolean"), "en", () => "Choose: true (yes), false (no)")).toEqual([]);
  });

  it("shows the form of every date and whole number", () => {
    expect(silent(ofKind("date"), "zh", () => "写成 2026-11-23")).toEqual([]);
    expect(silent(ofKind("date"), "en", () => "Write it like 2026-11-23")).toEqual([]);
    expect(silent(ofKind("integer"), "zh", () => "写整数，不加千分位")).toEqual([]);
    expect(silent(ofKind("integer"), "en", () => "A whole number without separators")).toEqual([]);
  });

  it("shows every code that may be chosen", () => {
    const missing = ofKind("enum", "enumList").filter((field) => {
      const words = said(field, "en")
        .join(" ")
        .split(/[^A-Za-z0-9]+/u);
      return field.options?.some(({ code }) => !words.includes(code)) ?? true;
    });
    expect(missing).toEqual([]);
  });

  it("shows how a text, a date and a list are said not to be there", () => {
    const accepting = (form: "notApplicable" | "leftBlank"): readonly Field[] =>
      all.filter(({ forms }) => forms.includes(form));
    const texts = accepting("notApplicable").filter(({ kind }) => kind !== "list");
    const lists = accepting("notApplicable").filter(({ kind }) => kind === "list");
    expect(silent(texts, "zh", () => "不适用的，写成 { notApplicable: 理由 }")).toEqual([]);
    expect(silent(accepting("leftBlank"), "zh", () => "留待手写的，写成 { leftBlank: byHand }")).toEqual([]);
    expect(
      silent(lists, "zh", ({ pattern }) => {
        const key = pattern.slice(pattern.lastIndexOf("/") + 1);
        return `没有的，整段改写为 ${key}: { notApplicable: 理由 }`;
      }),
    ).toEqual([]);
  });

  it("does not offer these forms where the schema does not take them", () => {
    const plain = all.filter(({ forms }) => forms.length === 0);
    const offered = plain.filter((field) => said(field, "zh").join("").includes("{"));
    expect(offered.map(({ pattern }) => pattern)).toEqual([]);
  });

  it("refers to ids that the empty filing has", () => {
    expect(said(fields.get("/scenarios/*/recipients"), "zh")).toContain(
      "填写 recipients 中的 id，如 [recipient-1]",
    );
    expect(said(fields.get("/agreements/*/recipient"), "en")).toContain(
      "Write the id from recipients, as in recipient-1",
    );
  });

  it("tells fields that need not be there from the others", () => {
    expect(said(fields.get("/processor/formerName"), "zh")[0]).toMatch(/^【曾用名称】（视情况填写）/u);
    expect(said(fields.get("/processor/name"), "zh")[0]).toMatch(/^【单位名称】[^（]/u);
    expect(said(fields.get("/processor/formerName"), "en")[0]).toMatch(
      /^\[Former name\] \(where it applies\) /u,
    );
  });

  it("breaks long choices below themselves", () => {
    const lines = said(fields.get("/scenarios/*/legalBases"), "zh");
    expect(lines).toContain("可多选，写成 [consent, contractOrHumanResources]：");
    const at = lines.findIndex((line) => line.startsWith("  contractOrHumanResources  为订立"));
    expect(lines[at + 1]).toMatch(/^ {28}\S/u);
  });
});
