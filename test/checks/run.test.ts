import { describe, expect, it } from "vitest";
import { isInForce } from "../../src/checks/in-force.js";
import { defineRule, type RuleDefinition } from "../../src/checks/rule.js";
import { runRules } from "../../src/checks/run.js";
import { catalogueOf } from "../../src/input/catalogue.js";
import { CALENDARS } from "../../src/law/working-days.js";

const text = { zh: "甲", en: "x" };
const context = { asOf: "2026-11-23", calendars: CALENDARS };
const placing = {
  fields: catalogueOf("filing"),
  placeOf: (at: string) => (at === "" ? undefined : { file: "f.yaml", line: at.length, column: 2 }),
};

function rule(parts: Partial<RuleDefinition>): RuleDefinition {
  return defineRule({
    id: "pipia/some-rule",
    title: text,
    severity: "blocking",
    requirement: ["M-06-1"],
    sources: [{ law: "M", article: "6" }],
    help: text,
    *find() {
      yield { pointer: "/recipients/0/name", message: text };
    },
    ...parts,
  });
}

const filing = { recipients: [{ id: "sg" }, { name: "无编号" }] };

describe("runRules", () => {
  it("stamps what the rule does not know", () => {
    expect(runRules([rule({})], { data: filing, holes: [] }, context, placing).findings).toEqual([
      {
        code: "pipia/some-rule",
        severity: "blocking",
        message: text,
        help: text,
        pointer: "/recipients/0/name",
        label: {
          zh: "境外接收方 › 第 1 项 › 境外接收方名称",
          en: "Overseas recipients › item 1 › Name",
        },
        place: { file: "f.yaml", line: 18, column: 2 },
        requirement: ["M-06-1"],
        sources: [{ law: "M", article: "6" }],
        basis: "official",
        fingerprint: "pipia/some-rule@/recipients/sg/name",
      },
    ]);
  });

  it("takes a finding for a reading where the rule says so of that one, whatever its rows are", () => {
    const partly = rule({
      *find() {
        yield { pointer: "/recipients/0/name", message: text, basis: "inferred" };
        yield { pointer: "/recipients/1/name", message: text };
      },
    });
    const { findings } = runRules([partly], { data: filing, holes: [] }, context, placing);
    expect(findings.map(({ basis }) => basis)).toEqual(["inferred", "official"]);
  });

  it("does not tell what a rule says after it asked for a value that was left out, and names the rule", () => {
    const careful = rule({
      *find({ processor }) {
        yield { pointer: "/recipients/0/name", message: text };
        if (processor?.name === undefined) yield { pointer: "/processor/name", message: text };
        yield { pointer: "/recipients/1/name", message: text };
      },
    });
    const data = { ...filing, processor: {} };
    const pointers = (holes: readonly string[]): readonly (string | undefined)[] =>
      runRules([careful], { data, holes }, context, placing).findings.map(({ pointer }) => pointer);
    expect(pointers([])).toEqual(["/recipients/0/name", "/processor/name", "/recipients/1/name"]);
    expect(pointers(["/processor/name"])).toEqual(["/recipients/0/name"]);
    const other = rule({ id: "pipia/other-rule" });
    const judged = runRules([careful, other], { data, holes: ["/processor/name"] }, context, placing);
    expect(judged.unjudged.map(({ id }) => id)).toEqual(["pipia/some-rule"]);
    expect(runRules([careful, other], { data, holes: [] }, context, placing).unjudged).toEqual([]);
  });

  it("weighs what the facts leave open as advice", () => {
    const open = rule({
      *find() {
        yield { pointer: "/recipients/0/name", message: text, isOpen: true };
        yield { pointer: "/recipients/1/name", message: text, isOpen: false };
      },
    });
    expect(
      runRules([open], { data: filing, holes: [] }, context, placing).findings.map(
        ({ severity }) => severity,
      ),
    ).toEqual(["advice", "blocking"]);
  });

  it("keeps the order of the rules, tells findings apart by their keys and places what explains them", () => {
    const second = rule({
      id: "pipia/second",
      inference: text,
      requirement: ["X-01", "M-08-1"],
      *find() {
        yield { pointer: "/recipients/1/name", message: text, key: "a" };
        yield {
          pointer: "",
          message: text,
          related: [
            { message: text, pointer: "/processor" },
            { message: text },
            { message: text, pointer: "" },
          ],
        };
      },
    });
    const [, first, last] = runRules(
      [rule({}), second],
      { data: filing, holes: [] },
      context,
      placing,
    ).findings;
    expect(first).toMatchObject({
      fingerprint: "pipia/second@/recipients/1/name#a",
      basis: "inferred",
      inference: text,
    });
    expect(last?.place).toBeUndefined();
    expect(last?.related).toEqual([
      { message: text, pointer: "/processor", place: { file: "f.yaml", line: 10, column: 2 } },
      { message: text },
      { message: text, pointer: "" },
    ]);
  });

  it("leaves out what is not in force and rests on no row what cites none", () => {
    expect(
      runRules([rule({})], { data: filing, holes: [] }, { ...context, asOf: "2025-12-31" }, placing).findings,
    ).toEqual([]);
    const [only] = runRules(
      [rule({ requirement: ["NONE"] })],
      { data: filing, holes: [] },
      context,
      placing,
    ).findings;
    expect(only?.basis).toBe("inferred");
  });
});

describe("isInForce", () => {
  const sources = (law: string): Pick<RuleDefinition, "sources"> => ({ sources: [{ law }] });

  it("follows the leading source", () => {
    expect(isInForce(sources("M"), "2025-12-31")).toBe(false);
    expect(isInForce(sources("M"), "2026-01-01")).toBe(true);
    expect(isInForce(sources("PG20222A"), "2025-12-25")).toBe(true);
    expect(isInForce(sources("PG20222A"), "2025-12-26")).toBe(false);
    expect(isInForce(sources("AUDIT"), "1990-01-01")).toBe(true);
    expect(isInForce(sources("NONE"), "1990-01-01")).toBe(true);
  });

  it("follows dates of its own first, both inclusive", () => {
    const dated = { ...sources("M"), inForce: { from: "2026-02-01", until: "2026-02-28" } };
    expect(
      ["2026-01-31", "2026-02-01", "2026-02-28", "2026-03-01"].map((day) => isInForce(dated, day)),
    ).toEqual([false, true, true, false]);
    expect(isInForce({ ...sources("M"), inForce: {} }, "1990-01-01")).toBe(true);
  });
});
