import { describe, expect, it } from "vitest";
import { registerRows, weightOfRows, type RowWeight } from "../../src/law/register.js";
import { countsFor } from "../../src/law/document-schema.js";

function row(severity: RowWeight["severity"], basis: RowWeight["basis"], appliesTo = "pipia"): RowWeight {
  return { id: "R", appliesTo, severity, basis };
}

describe("the register", () => {
  it("has every row once, in order", () => {
    expect(registerRows().size).toBe(260);
    expect([...registerRows().keys()].slice(0, 2)).toEqual(["M-01-1", "M-02-1"]);
    expect(registerRows()).toBe(registerRows());
  });

  it.each([
    ["pipia", "pipia", true],
    ["pipia", "application", false],
    ["packet", "application", true],
    ["pathway", "certificate", true],
    ["certification-body", "body", true],
    ["certification-body", "pipia", false],
    ["certification-body", "filing", true],
  ] as const)("counts a row of %s for %s: %s", (appliesTo, document, expected) => {
    expect(countsFor(row("advice", "official", appliesTo), document)).toBe(expected);
  });

  it("weighs rows by the heaviest, and those by the best founded", () => {
    expect(weightOfRows([])).toBeUndefined();
    expect(weightOfRows([row("advice", "official"), row("warning", "inferred")])).toEqual({
      severity: "warning",
      basis: "inferred",
    });
    expect(
      weightOfRows([row("blocking", "inferred"), row("blocking", "secondary"), row("advice", "official")]),
    ).toEqual({
      severity: "blocking",
      basis: "secondary",
    });
  });
});
