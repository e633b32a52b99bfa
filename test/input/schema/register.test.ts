import { describe, expect, it } from "vitest";
import type { Field } from "../../../src/foundation/field.js";
import { catalogueOf } from "../../../src/input/catalogue.js";
import { weightOf, type Weight } from "../../../src/input/schema/register.js";
import type { RowWeight } from "../../../src/law/register.js";

function field(
  pattern: string,
  requirement: readonly string[],
  parts: Partial<Field> = {},
): readonly [string, Field] {
  const text = { zh: "甲", en: "x" };
  return [
    pattern,
    {
      pattern,
      kind: "text",
      forms: [],
      required: true,
      label: text,
      help: text,
      source: [],
      requirement,
      ...parts,
    },
  ];
}

const catalogue = new Map([
  field("/plain", []),
  field("/one", ["P1"]),
  field("/several", ["P1", "P2", "A1"]),
  field("/packet", ["K1"]),
  field("/pathway", ["W1"]),
  field("/body", ["B1"]),
  field("/inferred", ["P3"]),
  field("/unknown", ["NONE"]),
  field("/object", [], { kind: "object" }),
  field("/object/required", ["P2"]),
  field("/object/optional", ["A1"], { kind: "object", required: false }),
  field("/object/optional/deep", ["P4"]),
  field("/list", ["A1"], { kind: "list" }),
  field("/list/*", ["A1"], { kind: "object", required: false }),
  field("/list/*/id", []),
  field("/list/*/plain", []),
  field("/list/*/own", ["P1"]),
  field("/onlyApplication", ["A1"], { kind: "object" }),
  field("/onlyApplication/part", []),
]);

const rows = new Map<string, RowWeight>(
  (
    [
      ["P1", "pipia", "warning", "official"],
      ["P2", "pipia", "blocking", "secondary"],
      ["P3", "pipia", "advice", "inferred"],
      ["P4", "pipia", "blocking", "official"],
      ["A1", "application", "blocking", "official"],
      ["K1", "packet", "warning", "official"],
      ["W1", "pathway", "blocking", "official"],
      ["B1", "certification-body", "blocking", "official"],
    ] as const
  ).map(([id, appliesTo, severity, basis]) => [id, { id, appliesTo, severity, basis }]),
);

function weight(pattern: string, document: Parameters<typeof weightOf>[1]): Weight | undefined {
  return weightOf(pattern, document, catalogue, rows);
}

describe("weightOf", () => {
  it("takes the severity and basis of the row", () => {
    expect(weight("/one", "pipia")).toEqual({ severity: "warning", basis: "official", requirement: ["P1"] });
    expect(weight("/inferred", "pipia")).toEqual({
      severity: "advice",
      basis: "inferred",
      requirement: ["P3"],
    });
  });

  it("takes the highest severity of several rows, with the basis of that one, and names all that apply", () => {
    expect(weight("/several", "pipia")).toEqual({
      severity: "blocking",
      basis: "secondary",
      requirement: ["P1", "P2"],
    });
    expect(weight("/several", "filing")).toEqual({
      severity: "blocking",
      basis: "official",
      requirement: ["P1", "P2", "A1"],
    });
  });

  it("does not count what only other documents ask for", () => {
    expect(weight("/one", "application")).toBeUndefined();
    expect(weight("/several", "certificate")).toBeUndefined();
    expect(weight("/body", "pipia")).toBeUndefined();
    expect(weight("/body", "body")?.severity).toBe("blocking");
  });

  it("counts rows of the packet and the pathway for every document", () => {
    for (const document of ["pipia", "application", "certificate", "filing"] as const) {
      expect(weight("/packet", document)?.severity).toBe("warning");
      expect(weight("/pathway", document)?.severity).toBe("blocking");
    }
  });

  it("weighs a field without rows as a warning where its container counts", () => {
    expect(weight("/plain", "pipia")).toEqual({ severity: "warning", basis: "inferred", requirement: [] });
    expect(weight("/unknown", "pipia")?.severity).toBe("warning");
    expect(weight("/nowhere", "pipia")?.severity).toBe("warning");
    expect(weight("/onlyApplication/part", "application")?.severity).toBe("warning");
    expect(weight("/onlyApplication/part", "pipia")).toBeUndefined();
    expect(weight("/list/*/plain", "pipia")).toBeUndefined();
  });

  it("weighs a missing container by what a complete one holds, optional parts left out", () => {
    expect(weight("/object", "pipia")).toEqual({ severity: "blocking", basis: "secondary", requirement: [] });
    expect(weight("/object", "application")).toBeUndefined();
    expect(weight("/list", "pipia")).toEqual({ severity: "warning", basis: "official", requirement: [] });
    expect(weight("/list", "application")).toEqual({
      severity: "blocking",
      basis: "official",
      requirement: ["A1"],
    });
  });

  it("blocks on a missing id or format version", () => {
    expect(weight("/list/*/id", "pipia")?.severity).toBe("blocking");
    expect(weightOf("/formatVersion", "certificate", catalogueOf("filing"))?.severity).toBe("blocking");
  });

  it("reads the real register", () => {
    const filing = catalogueOf("filing");
    expect(weightOf("/pathway/selected", "pipia", filing)).toEqual({
      severity: "blocking",
      basis: "official",
      requirement: ["M-02-1"],
    });
    expect(weightOf("/processor/legalRepresentative/idNumber", "pipia", filing)).toBeUndefined();
  });
});
