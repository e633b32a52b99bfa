import { describe, expect, it } from "vitest";
import { ofFiling, on, standing } from "./computed.js";

type Filing = Parameters<typeof ofFiling>[0];

const lines = (filing: Filing, definition: string, asOf = "2026-11-23"): readonly string[] =>
  ofFiling(filing, definition, on(asOf)).map(standing);

describe("the standard contract", () => {
  it("is filed ten working days after it takes effect", () => {
    const contract = (effectiveOn?: string, filedOn?: string): Filing => ({
      pathway: {
        standardContract: {
          ...(effectiveOn === undefined ? {} : { effectiveOn }),
          ...(filedOn === undefined ? {} : { filedOn }),
        },
      },
    });
    expect(lines(contract("2026-09-29"), "standard-contract-filing", "2026-10-19")).toEqual([
      "2026-10-19 due",
    ]);
    expect(lines(contract("2026-09-29", "2026-10-20"), "standard-contract-filing")).toEqual([
      "2026-10-19 doneLate",
    ]);
    expect(lines(contract(undefined, "2026-10-20"), "standard-contract-filing")).toEqual([
      "undetermined done",
    ]);
    expect(lines({ pathway: {} }, "standard-contract-filing")).toEqual([]);
  });
});
