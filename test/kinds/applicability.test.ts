import { describe, expect, it } from "vitest";
import { check, render } from "../../src/app/library.js";
import { fieldCatalogue } from "../../src/foundation/field.js";
import type { FilingSource } from "../../src/app/filing-source.js";
import { KINDS, type DocumentKindId } from "../../src/kinds/index.js";
import type { DocumentKind } from "../../src/kinds/kind.js";
import { AS_OF, sourceOf } from "../app/example.js";
import { examplesOf, filesFor } from "./papers/files-for.js";

const CONDITIONAL = KINDS.flatMap((kind) =>
  kind.appliesWhen === undefined ? [] : [{ kind, when: kind.appliesWhen }],
);

/** Files of which a kind of document is not made: examples to which it does not belong, or that have not come so far. */
function othersThan(kind: DocumentKind<DocumentKindId>): readonly FilingSource[] {
  const examples = examplesOf(kind).map(({ source }) => source);
  return [...examples, ...examples.flatMap(whenIssued)].filter(
    ({ filing }) => kind.appliesWhen?.holds(filing) === false,
  );
}

/** The file as it was on the day on which its certificate was issued. */
function whenIssued({ filing }: FilingSource): readonly FilingSource[] {
  const { certificate } = filing;
  const [issue] = certificate?.events ?? [];
  if (issue === undefined) return [];
  const facts = { ...filing, certificate: { ...certificate, status: "valid", events: [issue] } };
  return [sourceOf(JSON.stringify(facts, undefined, 2), "filing.json")];
}

describe.each(CONDITIONAL)("$kind.id, which does not belong to every packet,", ({ kind, when }) => {
  it("names the answers that decide, and decides nothing without them", () => {
    for (const at of when.decidedBy) expect(fieldCatalogue().get(at), at).toBeDefined();
    expect(when.holds({})).toBeUndefined();
  });

  it("belongs to some filing that tests know, and not to some other", () => {
    expect(filesFor(kind)).not.toEqual([]);
    expect(othersThan(kind)).not.toEqual([]);
  });

  it("says in one finding why it does not belong, and is made at no stage", async () => {
    const [source] = othersThan(kind);
    if (source === undefined) throw new Error("every example has it");
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
