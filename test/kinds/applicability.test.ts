import { describe, expect, it } from "vitest";
import { check, render } from "../../src/app/library.js";
import { fieldCatalogue } from "../../src/foundation/field.js";
import { KINDS } from "../../src/kinds/index.js";
import { AS_OF, EXAMPLE_NAMES, exampleSource } from "../app/example.js";
import { filingsFor } from "./papers/filings-for.js";

const CONDITIONAL = KINDS.flatMap((kind) =>
  kind.appliesWhen === undefined ? [] : [{ kind, when: kind.appliesWhen }],
);

describe.each(CONDITIONAL)("$kind.id, which does not belong to every packet,", ({ kind, when }) => {
  it("names the answers that decide, and decides nothing without them", () => {
    for (const at of when.decidedBy) expect(fieldCatalogue().get(at), at).toBeDefined();
    expect(when.holds({})).toBeUndefined();
  });

  it("belongs to some filing that tests know, and not to some other", () => {
    expect(filingsFor(kind)).not.toEqual([]);
    expect(EXAMPLE_NAMES.map((name) => when.holds(exampleSource(name).filing))).toContain(false);
  });

  it("says in one finding why it does not belong, and is made at no stage", async () => {
    const name = EXAMPLE_NAMES.find((each) => when.holds(exampleSource(each).filing) === false);
    if (name === undefined) throw new Error("every example has it");
    const source = exampleSource(name);
    const findings = check(source, { asOf: AS_OF, document: kind.id });
    expect(findings).toMatchObject([
      {
        code: "document/not-applicable",
        severity: "blocking",
        pointer: when.decidedBy[0],
        sources: when.sources,
      },
    ]);
    expect(findings[0]?.message.zh).toContain(when.otherwise.zh);
    expect(findings[0]?.place?.line).toBeGreaterThan(1);
    for (const stage of ["draft", "final"] as const) {
      const made = await render(source, {
        document: kind.id,
        formats: ["text"],
        asOf: AS_OF,
        stage,
        allowIncomplete: stage === "final",
      });
      expect(made.value).toBeUndefined();
      expect(made.diagnostics.map(({ code }) => code)).toEqual(["document/not-applicable"]);
    }
  });
});
