import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Document, stringify } from "yaml";
import type { Diagnostic } from "../../src/foundation/diagnostic.js";
import { parentOf, segmentsOf, valueAt } from "../../src/foundation/pointer.js";
import { readSource } from "../../src/input/read.js";
import type { SourceDocument } from "../../src/input/source-document.js";
import { validateSource } from "../../src/input/validate.js";
import { arbitraryFiling } from "./arbitrary-filing.js";
import { utf8 } from "./encode.js";

const documents = ["filing", "pipia", "application", "certificate"] as const;

function read(
  text: string,
  file: string,
): { source: SourceDocument | undefined; findings: readonly Diagnostic[] } {
  const { value, diagnostics } = readSource(utf8(text), file);
  const more = value === undefined ? [] : documents.flatMap((document) => validateSource(value, document));
  return { source: value, findings: [...diagnostics, ...more] };
}

/** The value stands there, or its container does; what is wrong with the whole points to the whole. */
function resolves(root: unknown, at: string): boolean {
  if (at === "" || valueAt(root, at) !== undefined) return true;
  const parent = valueAt(root, parentOf(at) ?? "");
  return typeof parent === "object" && parent !== null;
}

function expectGoodFindings(
  source: SourceDocument | undefined,
  findings: readonly Diagnostic[],
  text: string,
): void {
  const lines = text.split("\n").length;
  for (const finding of findings) {
    expect(finding.message.zh).toMatch(/\p{Script=Han}/u);
    expect(finding.message.en).not.toBe("");
    expect(finding.help.zh).toMatch(/\p{Script=Han}/u);
    expect(finding.place?.line).toBeGreaterThanOrEqual(1);
    expect(finding.place?.line).toBeLessThanOrEqual(lines);
    // Nothing a value contains may reach a terminal or the order of the text.
    expect(finding.message.zh + finding.message.en).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    if (finding.pointer !== undefined && finding.code.startsWith("schema/")) {
      expect(finding.label?.zh).not.toBe("");
      expect(resolves(source?.value, finding.pointer)).toBe(true);
    }
  }
}

describe("any content", () => {
  it("given as JSON never throws, and findings point into it", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const text = JSON.stringify(value);
        const { source, findings } = read(text, "filing.json");
        expectGoodFindings(source, findings, text);
      }),
      { numRuns: 300 },
    );
  });

  it("under the names of the schema never throws, and findings point into it", () => {
    const key = fc.constantFrom(
      "processor",
      "recipients",
      "scenarios",
      "name",
      "id",
      "legalBases",
      "officer",
      "formatVersion",
      "dataItems",
      "zh",
      "notApplicable",
      "leftBlank",
      "x/y~",
      "__proto__",
    );
    const value = fc.letrec((tie) => ({
      node: fc.oneof({ maxDepth: 5 }, tie("leaf"), tie("list"), tie("mapping")),
      leaf: fc.oneof(
        fc.string({ unit: "binary", maxLength: 6 }),
        fc.integer(),
        fc.double(),
        fc.boolean(),
        fc.constant(null),
        fc.constant(""),
      ),
      list: fc.array(tie("node"), { maxLength: 3 }),
      mapping: fc.dictionary(key, tie("node"), { maxKeys: 5 }),
    })).node;
    fc.assert(
      fc.property(value, (node) => {
        const text = JSON.stringify(node, undefined, 1);
        const { source, findings } = read(text, "-");
        expectGoodFindings(source, findings, text);
      }),
      { numRuns: 300 },
    );
  });

  it("of any characters never throws, as YAML or JSON", () => {
    const piece = fc.constantFrom(
      "a",
      ":",
      " ",
      "\n",
      "- ",
      "&a ",
      "*a",
      "{",
      "}",
      "[",
      "]",
      ",",
      '"',
      "'",
      "#",
      "|",
      ">",
      "?",
      "!!x ",
      "---\n",
      "\t",
      "：",
      "\u3000",
      "\0",
      "\r",
      "%",
      "\\",
      "<<",
      "é",
      "𠮷",
      "\ud800",
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom("f.yaml", "f.json", "-"),
        (pieces, file) => {
          const text = pieces.join("");
          const { source, findings } = read(text, file);
          expectGoodFindings(source, findings, text.replaceAll("\r", "\n"));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("of any bytes never throws", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        const { value, diagnostics } = readSource(bytes, "f.yaml");
        expect(value !== undefined || diagnostics.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe("a filing", () => {
  it("is made with many fields", () => {
    const sizes = fc
      .sample(arbitraryFiling, { numRuns: 30, seed: 1 })
      .map((filing) => pointersIn(filing).length);
    expect(sizes.toSorted((left, right) => left - right)[15]).toBeGreaterThan(50);
  });

  it("reads the same from JSON, from YAML and from YAML without any quotes that are not needed", () => {
    fc.assert(
      fc.property(arbitraryFiling, (filing) => {
        const json = readSource(utf8(JSON.stringify(filing)), "f.json");
        expect(json.diagnostics).toEqual([]);
        expect(json.value?.value).toEqual(filing);
        if (Object.keys(filing).length === 0) return;
        expect(readSource(utf8(stringify(filing)), "f.yaml").value?.value).toEqual(json.value?.value);
        // In the failsafe schema every scalar is text, so that 340000, true and 2026-03-05 stand without quotes.
        const plain = new Document(asText(filing), { schema: "failsafe" }).toString();
        expect(readSource(utf8(plain), "f.yaml").value?.value).toEqual(json.value?.value);
      }),
      { numRuns: 60 },
    );
  });

  it("has the same findings as JSON and as YAML", () => {
    fc.assert(
      fc.property(arbitraryFiling, (filing) => {
        if (Object.keys(filing).length === 0) return;
        const told = (text: string, file: string): readonly string[] =>
          read(text, file)
            .findings.map(({ code, pointer, severity }) => `${code} ${pointer ?? ""} ${severity}`)
            .toSorted();
        expect(told(stringify(filing), "f.yaml")).toEqual(told(JSON.stringify(filing), "f.json"));
      }),
      { numRuns: 40 },
    );
  });

  it("knows the place of every value it has", () => {
    fc.assert(
      fc.property(arbitraryFiling, (filing) => {
        if (Object.keys(filing).length === 0) return;
        for (const [text, file] of [
          [stringify(filing), "f.yaml"],
          [JSON.stringify(filing), "f.json"],
        ] as const) {
          const { value } = readSource(utf8(text), file);
          for (const pointer of pointersIn(filing)) {
            expect(value?.placeOf(pointer)).toBeDefined();
            const key = value?.keyPlaceOf(pointer);
            if (key === undefined) continue;
            const line = text.split("\n")[key.line - 1] ?? "";
            expect(
              line
                .slice(key.column - 1)
                .replace(/^"/u, "")
                .startsWith(segmentsOf(pointer).at(-1) ?? ""),
            ).toBe(true);
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});

function asText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asText);
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, asText(member)]));
  }
  return String(value);
}

function pointersIn(value: unknown, at = ""): readonly string[] {
  if (typeof value !== "object" || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, member]) => pointersIn(member, `${at}/${key}`))];
}
