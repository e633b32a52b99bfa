import { describe, expect, it } from "vitest";
import { fieldCatalogue } from "../../src/codegen/field-catalogue.js";
import { joinSchemas, readSchemaFiles } from "../../src/codegen/schema-set.js";
import type { LocalizedText } from "../../src/foundation/locale.js";
import exceptions from "./presence-rows.json" with { type: "json" };
import { registerRows } from "./register.js";

interface Exception {
  readonly row: string;
  readonly reason: LocalizedText;
}

const set = joinSchemas(readSchemaFiles());
const roots = [fieldCatalogue(set, "Filing"), fieldCatalogue(set, "Body")];
const served = new Set(roots.flat().flatMap((field) => field.requirement));
const presenceRows = registerRows().filter((row) => row.kind === "presence");

/** Rows that ask for something to be present, and that neither a field nor an exception answers. */
function unanswered(fields: ReadonlySet<string>, excepted: readonly Exception[]): readonly string[] {
  const reasons = new Set(excepted.map((exception) => exception.row));
  return presenceRows.map((row) => row.id).filter((id) => !fields.has(id) && !reasons.has(id));
}

describe("rows of the register that ask for presence", () => {
  it("have a field each, or a reason why none", () => {
    expect(presenceRows.length).toBeGreaterThan(80);
    expect(unanswered(served, exceptions)).toEqual([]);
  });

  it("are missed when their field goes", () => {
    const fewer = new Set([...served].filter((row) => row !== "M-12-2"));
    expect(unanswered(fewer, exceptions)).toEqual(["M-12-2"]);
    expect(unanswered(served, [])).toEqual(exceptions.map((exception) => exception.row));
  });

  it("are excepted only where no field serves them, with a reason in both languages", () => {
    const ids = new Set(presenceRows.map((row) => row.id));
    for (const { row, reason } of exceptions) {
      expect(ids.has(row), row).toBe(true);
      expect(served.has(row), row).toBe(false);
      expect(reason.zh).toMatch(/\p{Script=Han}/u);
      expect(reason.en).toMatch(/[a-z]/u);
    }
  });
});
