import { headingLabel, type HeadingLevel } from "../document/number.js";
import type { Field } from "../foundation/field.js";
import type { Language, LocalizedText } from "../foundation/locale.js";
import type { DocumentKindId } from "../kinds/index.js";
import type { DocumentKind } from "../kinds/kind.js";
import type { DocumentSection } from "../kinds/sections.js";
import { builtInSet } from "../template/built-in.js";
import { compileTemplate, type TemplateSet } from "../template/compile.js";
import type { TemplateSection } from "../template/outline.js";

const COVER: LocalizedText = { zh: "封面", en: "Cover" };

/** The templates of a kind by language. */
export type Templates = (kind: DocumentKind, language: Language) => TemplateSet;

/**
 * The sections of documents, from their templates and the fields of the files that they are drawn from. Throws when a template has mistakes, or when the languages of a kind
 * have other headings.
 */
export function documentSections(
  kinds: readonly DocumentKind<DocumentKindId>[],
  fieldsOf: (kind: DocumentKind<DocumentKindId>) => readonly Field[],
  templates: Templates = (kind, language) => builtInSet(kind.id, language),
): readonly DocumentSection[] {
  return kinds.flatMap((kind) => {
    const catalogue = new Map(fieldsOf(kind).map((field) => [field.pattern, field]));
    const chinese = outlineOf(templates(kind, "zh"), catalogue);
    const english = kind.languages.includes("en") ? outlineOf(templates(kind, "en"), catalogue) : chinese;
    if (formOf(chinese) !== formOf(english)) throw new Error(`${kind.id}: the languages have other headings`);
    const zh = numbersOf(chinese, "zh");
    const en = numbersOf(english, kind.languages.includes("en") ? "en" : "zh");
    // What stands before the first heading is the cover; a paper without headings is one section of its own title.
    const before = chinese.length === 1 ? kind.title : COVER;
    return chinese.map((section, index): DocumentSection => {
      const other = english[index] ?? section;
      return {
        document: kind.id,
        level: section.heading?.level ?? 0,
        number: { zh: zh[index] ?? "", en: en[index] ?? "" },
        title: {
          zh: section.heading?.title ?? before.zh,
          en: other.heading?.title ?? before.en,
        },
        fields: [...new Set([...section.patterns, ...other.patterns])].filter(isOfFile),
      };
    });
  });
}

function outlineOf(set: TemplateSet, catalogue: ReadonlyMap<string, Field>): readonly TemplateSection[] {
  const { value, diagnostics } = compileTemplate(set, catalogue);
  if (value === undefined) {
    const [first] = diagnostics;
    throw new Error(`${set.main.file}:${first?.place?.line ?? 1}: ${first?.message.en ?? "mistakes"}`);
  }
  return value.sections;
}

function formOf(outline: readonly TemplateSection[]): string {
  return outline.map(({ heading }) => `${heading?.level ?? 0}${heading?.isNumbered === false}`).join(" ");
}

/** What is computed is no field of a file. */
function isOfFile(pattern: string): boolean {
  return pattern !== "/derived" && !pattern.startsWith("/derived/");
}

/** The numbers as one cites them: English ones name the section whole down to the third level, Chinese ones do not. */
function numbersOf(outline: readonly TemplateSection[], language: Language): readonly string[] {
  const counts = [0, 0, 0, 0];
  return outline.map(({ heading }) => {
    if (heading?.isNumbered !== true) return "";
    counts[heading.level - 1] = (counts[heading.level - 1] ?? 0) + 1;
    counts.fill(0, heading.level);
    return citedNumber(counts, heading.level, language);
  });
}

function citedNumber(counts: readonly number[], level: HeadingLevel, language: Language): string {
  const label = (depth: number): string => headingLabel(counts.slice(0, depth), language);
  if (language === "en") return level < 4 ? label(level) : label(3) + label(4);
  return [1, 2, 3, 4].slice(0, level).map(label).join("");
}
