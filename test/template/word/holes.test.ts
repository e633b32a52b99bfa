import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRecord } from "../../../src/foundation/data.js";
import { fieldsOfDocument } from "../../../src/app/template/fields-of-document.js";
import { LANGUAGES } from "../../../src/foundation/locale.js";
import { packagePath } from "../../../src/foundation/package-root.js";
import type { Draft } from "../../../src/foundation/draft.js";
import type { Filing } from "#generated/types.js";
import { derive } from "../../../src/law/derive.js";
import { lintPackage } from "../../../src/ooxml/lint.js";
import { writeZip } from "../../../src/ooxml/zip.js";
import { compileWordTemplate, type WordTemplate } from "../../../src/template/word/compile.js";
import { fillWordTemplate } from "../../../src/template/word/fill.js";
import { EXAMPLE_NAMES, exampleSource } from "../../app/example.js";

const TEMPLATES = ["letter", "form", "report"] as const;

function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(packagePath(`templates/packs/word/${name}.docx`)));
}

function templateOf(name: string): WordTemplate {
  const { value, diagnostics } = compileWordTemplate(
    `${name}.docx`,
    bytesOf(name),
    fieldsOfDocument("pipia"),
  );
  expect(diagnostics).toEqual([]);
  if (value === undefined) throw new Error("mistakes");
  return value;
}

/** The value without about one in seven of its members and entries, chosen by a number. */
function thinned(value: unknown, seed: number): unknown {
  let state = seed;
  const isKept = (): boolean => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % 7 !== 0;
  };
  const thin = (one: unknown): unknown => {
    if (Array.isArray(one)) return (one as readonly unknown[]).filter(isKept).map(thin);
    if (!isRecord(one)) return one;
    return Object.fromEntries(
      Object.entries(one)
        .filter(isKept)
        .map(([name, member]) => [name, thin(member)]),
    );
  };
  return thin(value);
}

describe.each(TEMPLATES)("the template %s of a filing with holes", (name) => {
  it("is a whole document, whatever is missing", () => {
    const template = templateOf(name);
    const choice = fc.tuple(fc.constantFrom(...EXAMPLE_NAMES), fc.constantFrom(...LANGUAGES), fc.nat());
    fc.assert(
      fc.property(choice, ([example, language, seed]) => {
        const whole = exampleSource(example).filing;
        // A seed of 0 stands for a filing nobody has begun.
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- parts of a draft are a draft
        const filing = (seed === 0 ? {} : thinned(whole, seed)) as Draft<Filing>;
        const derived = derive(filing, "2026-11-23", "draft");
        const { value } = fillWordTemplate(template, { filing, derived, language, stage: "draft" });
        expect(lintPackage(value?.parts ?? new Map(), { allowTags: true })).toEqual([]);
      }),
      { numRuns: 6, seed: 20_261_129, examples: [[["hotel", "zh", 0]]] },
    );
  });
});

describe("a damaged template", () => {
  it("is refused or filled, and never an error of the program", async () => {
    const { parts } = templateOf("form");
    const names = [...parts.keys()];
    const damage = fc.tuple(fc.constantFrom(...names), fc.nat(), fc.nat({ max: 40 }), fc.boolean());
    await fc.assert(
      fc.asyncProperty(damage, async ([name, place, length, isCut]) => {
        const text = new TextDecoder().decode(parts.get(name));
        const at = place % text.length;
        const changed = isCut
          ? text.slice(0, at) + text.slice(at + length)
          : text.slice(0, at + length) + text.slice(at);
        const bytes = await writeZip(new Map([...parts, [name, new TextEncoder().encode(changed)]]));
        const { value, diagnostics } = compileWordTemplate("form.docx", bytes, fieldsOfDocument("pipia"));
        expect(value === undefined).toBe(diagnostics.some(({ severity }) => severity === "blocking"));
        if (value === undefined) return;
        fillWordTemplate(value, {
          filing: exampleSource("hotel").filing,
          derived: {},
          language: "zh",
          stage: "draft",
        });
      }),
      { numRuns: 25, seed: 20_261_129 },
    );
  });
});
