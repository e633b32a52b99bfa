import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import type { FilingSource } from "../../src/app/filing-source.js";
import { comparable } from "../../src/document/text.js";
import type { DocumentTree, Inline, Text } from "../../src/document/node.js";
import { visit } from "../../src/document/visit.js";
import { memberOf } from "../../src/foundation/data.js";
import { fieldCatalogue } from "../../src/foundation/field.js";
import { LANGUAGES, type Language } from "../../src/foundation/locale.js";
import { packagePath } from "../../src/foundation/package-root.js";
import { patternOf, valueAt, type Pointer } from "../../src/foundation/pointer.js";
import { writtenInChinese } from "../../src/foundation/written.js";
import { BODY_RULE_SETS, FILING_RULES } from "../../src/kinds/rules.js";
import { derive } from "../../src/law/derive.js";
import { AS_OF, EXAMPLE_NAMES, attachmentsOf, exampleSource } from "../app/example.js";
import { treeOf } from "../app/hotel.js";
import { wholeText } from "../template/whole-text.js";

/** Everything a report prints, with the facts it was made from (register row X-10). */
interface Printed {
  readonly language: Language;
  readonly facts: object;
  readonly inlines: readonly Inline[];
}

const printed: Printed[] = [];

beforeAll(async () => {
  for (const name of EXAMPLE_NAMES) {
    const source = exampleSource(name);
    for (const language of LANGUAGES) {
      const tree = await treeOf(source, "final", language, attachmentsOf(name));
      printed.push({ language, facts: factsOf(source), inlines: inlinesOf(tree) });
    }
  }
});

function factsOf({ filing }: FilingSource): object {
  return { ...filing, derived: derive(filing, AS_OF, "final") };
}

function inlinesOf(tree: DocumentTree): readonly Inline[] {
  const inlines: Inline[] = [];
  visit(tree, { inline: (inline) => void inlines.push(inline) });
  return inlines;
}

/** The choices of a yes-or-no question. */
const YES_AND_NO: Readonly<Record<Language, readonly string[]>> = { zh: ["是", "否"], en: ["Yes", "No"] };

/**
 * What a template says by itself: its text between instructions and elements, the marks by which it joins lists, and the
 * labels of choices not taken.
 */
function ownWords(language: Language): ReadonlySet<string> {
  const template = wholeText("pipia", language);
  const words = template.split(/\{\{[^}]*\}\}|<[^>]*>/u);
  const labels = [...fieldCatalogue().values()].flatMap(({ options = [] }) =>
    options.map(({ label }) => label[language]),
  );
  const marks = [...template.matchAll(/\{\{join [^}"]* "([^"]*)"/gu)].map(([, mark = ""]) => mark);
  return new Set(
    // A list of which nothing has English is joined as in Chinese.
    [...words, ...marks, ...marks.map(writtenInChinese), ...labels, ...YES_AND_NO[language]]
      .map((text) => comparable(text))
      .filter((text) => text !== ""),
  );
}

/** Whether a text is made of such words and of counters alone. */
function isMadeOf(text: string, words: ReadonlySet<string>): boolean {
  const reached = new Set([0]);
  for (const from of reached) {
    const rest = text.slice(from);
    for (const word of words) if (rest.startsWith(word)) reached.add(from + word.length);
    const counter = /^\d{1,2}(?!\d)/u.exec(rest)?.[0];
    if (counter !== undefined && !/\d$/u.test(text.slice(0, from))) reached.add(from + counter.length);
  }
  return reached.has(text.length);
}

const isText = (inline: Inline): inline is Text => inline.type === "text";

describe("what a report prints", () => {
  it("is the template's own words or has a fact it comes from", () => {
    for (const { language, inlines } of printed) {
      const words = ownWords(language);
      const unsourced = inlines.filter((inline) => isText(inline) && inline.source === undefined);
      expect(unsourced.length).toBeGreaterThan(500);
      const texts = new Set(unsourced.filter(isText).map(({ text }) => comparable(text)));
      expect([...texts].filter((text) => !isMadeOf(text, words))).toEqual([]);
    }
  });

  it("would not pass for the template's words if it were invented", () => {
    const words = ownWords("zh");
    expect(isMadeOf(comparable("个出境场景，涉及境外接收方"), words)).toBe(true);
    expect(isMadeOf(comparable("个出境场景，没有风险"), words)).toBe(false);
    expect(isMadeOf("340", words)).toBe(false);
  });

  it("comes from facts that exist, and words are printed as they stand there", () => {
    for (const { facts, inlines } of printed) {
      const sourced = inlines.filter((inline) => sourceOf(inline) !== undefined);
      expect(sourced.length).toBeGreaterThan(500);
      const faults = sourced.flatMap((inline) => faultOf(inline, facts));
      expect(faults).toEqual([]);
    }
  });
});

function sourceOf(inline: Inline): Pointer | undefined {
  return "source" in inline ? inline.source : undefined;
}

function faultOf(inline: Inline, facts: object): readonly string[] {
  const source = sourceOf(inline) ?? "";
  const value = valueAt(facts, source);
  if (value === undefined) return [`${source}: nothing there`];
  if (!isText(inline)) return [];
  const kind = fieldCatalogue().get(patternOf(facts, source))?.kind;
  if (kind !== "text" && kind !== "code") return [];
  const forms = [value, memberOf(value, "zh"), memberOf(value, "en")];
  const isQuoted = forms.some(
    (form) => typeof form === "string" && comparable(form).includes(comparable(inline.text)),
  );
  return isQuoted ? [] : [`${source}: ${inline.text}`];
}

/** A clause number of GB/T 46068, which nobody here has read (register row STD-46068-2). */
const CLAUSE_OF_46068 =
  /46068(?:[-—]2025)?[^。；;\n]{0,24}?(?:第\s*[\d一二三四五六七八九十]+(?:\.\d+)*\s*[章节条]|附录\s*[A-Z]|\b\d+(?:\.\d+)+|\b(?:clause|section|annex|chapter)\s)/iu;

describe("clause numbers of GB/T 46068", () => {
  it("would be found", () => {
    for (const text of [
      "GB/T 46068第5章",
      "GB/T 46068-2025 5.2",
      "GB/T 46068-2025, clause 6",
      "GB/T 46068附录A",
    ]) {
      expect(text).toMatch(CLAUSE_OF_46068);
    }
    expect("GB/T 35273-2020和GB/T 46068-2025。第5章").not.toMatch(CLAUSE_OF_46068);
  });

  it("stand in no template, no rule, no recorded finding and no citation of ours", () => {
    const templates = readdirSync(packagePath("templates"), { recursive: true, encoding: "utf8" }).filter(
      (file) => file.endsWith(".hbs"),
    );
    expect(templates.length).toBeGreaterThan(1);
    const recorded = fileURLToPath(new URL("../kinds/", import.meta.url));
    const findings = readdirSync(recorded, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".findings.txt"),
    );
    expect(findings.length).toBeGreaterThan(40);
    const texts = [
      ...templates.map((file) => readFileSync(packagePath(`templates/${file}`), "utf8")),
      ...findings.map((file) => readFileSync(recorded + file, "utf8")),
      ...[...fieldCatalogue().values()].flatMap(({ label, help }) => [label.zh, label.en, help.zh, help.en]),
    ];
    expect(texts.filter((text) => CLAUSE_OF_46068.test(text))).toEqual([]);
    const rules = [...Object.values(FILING_RULES), ...Object.values(BODY_RULE_SETS)].flat();
    const cited = rules.flatMap(({ sources }) => sources.filter(({ law }) => law === "GBT46068"));
    expect(cited.filter(({ article }) => article !== undefined)).toEqual([]);
    const sources = [...fieldCatalogue().values()].flatMap(({ source }) => source);
    expect(sources.filter((source) => /^GBT46068\s/u.test(source))).toEqual([]);
  });
});
