import { diagnostic, type Diagnostic, type Place } from "../../foundation/diagnostic.js";
import type { Field } from "../../foundation/field.js";
import { isAtOrBelow, parentOf } from "../../foundation/pointer.js";
import { catalogueOf } from "../../input/catalogue.js";
import type { DocumentKind } from "../../kinds/kind.js";
import type { DocumentKindId } from "../../kinds/index.js";
import { rootOf } from "../../law/document-schema.js";
import type { InspectedTemplate } from "../../template/compile.js";
import { ARTICLE_DUTIES, type ArticleDuty } from "../check-articles.js";
import { patternLabel } from "../enforced-rows.js";
import { fieldsToShow, GROUPS } from "./fields-of-document.js";

/** The items of article 6 on which the assessment focuses, each a section of its report. */
const ITEMS = ARTICLE_DUTIES.filter(({ source }) => source.article?.startsWith("6(") === true);

/**
 * What the template of a document shows nowhere and has to: a whole item of article 6 of the Measures as one finding, else the
 * largest group of fields of which it shows none, else the single field.
 *
 * @param place the start of the template, since what is lost stands nowhere.
 */
export function lostParts(
  kind: DocumentKind<DocumentKindId>,
  { sections, mentioned }: Pick<InspectedTemplate, "sections" | "mentioned">,
  place: Place,
): readonly Diagnostic[] {
  const shown = new Set(sections.flatMap(({ patterns }) => [...patterns]));
  const required = fieldsToShow(kind.id).map(({ pattern }) => pattern);
  const isLost = (pattern: string): boolean => !shown.has(pattern) && !mentioned.has(nameOf(pattern));
  const lost = required.filter(isLost);
  const items = kind.id === "pipia" ? ITEMS : [];
  // An item of the law is named although everything around it is lost as well.
  const isItem = (pattern: string): boolean => items.some(({ members }) => members.includes(pattern));
  const groups = new Set(lost.map((pattern) => largestLost(pattern, required, lost, isItem)));
  return [...groups].map((pattern) => {
    const item = items.find(({ members }) => members.includes(pattern));
    return item === undefined ? fieldNotShown(kind, pattern, place) : sectionLost(item, place);
  });
}

function nameOf(pattern: string): string {
  return pattern.slice(pattern.lastIndexOf("/") + 1);
}

/** The outermost group around a field of which everything required is lost, and no wider than an item of the law. */
function largestLost(
  pattern: string,
  required: readonly string[],
  lost: readonly string[],
  isItem: (pattern: string) => boolean,
): string {
  const above = parentOf(pattern) ?? "";
  if (above === "" || isItem(pattern)) return pattern;
  const within = (all: readonly string[]): number => all.filter((other) => isAtOrBelow(other, above)).length;
  return within(required) > within(lost) ? pattern : largestLost(above, required, lost, isItem);
}

function sectionLost({ id, place: article, title, source }: ArticleDuty, place: Place): Diagnostic {
  const found = diagnostic({
    code: "template/section-lost",
    severity: "blocking",
    place,
    message: {
      zh: `模板没有《办法》${article.zh}要求评估的内容：${title.zh}`,
      en: `The template has nothing of what ${article.en} of the Measures requires to be assessed: ${title.en}`,
    },
    help: {
      zh: "从默认模板取回这一部分，或者自行编写，逐项显示相应字段。",
      en: "Take this part from the default template, or write one that shows the fields of it.",
    },
    sources: [source],
  });
  return { ...found, fingerprint: `${found.code}@${place.file}#${id}` };
}

function fieldNotShown(kind: DocumentKind<DocumentKindId>, pattern: string, place: Place): Diagnostic {
  const catalogue = catalogueOf(rootOf(kind.id));
  const field: Field | undefined = catalogue.get(pattern);
  const isGroup = field === undefined || GROUPS.has(field.kind) || pattern.endsWith("/*");
  const label = patternLabel(pattern, catalogue);
  const path = pattern.slice(1).replaceAll("/*", "[]").replaceAll("/", ".");
  const found = diagnostic({
    code: "template/field-not-shown",
    severity: "blocking",
    place,
    message: isGroup
      ? {
          zh: `《${kind.title.zh}》须载明“${label.zh}”（${path}），模板中没有显示其任何一项`,
          en: `"${kind.title.en}" has to state "${label.en}" (${path}); the template shows nothing of it`,
        }
      : {
          zh: `《${kind.title.zh}》须载明“${label.zh}”（${path}），模板中没有显示`,
          en: `"${kind.title.en}" has to state "${label.en}" (${path}); the template does not show it`,
        },
    help: {
      zh: "在合适的位置显示该字段；列表内的字段写在 {{#each …}} 中。",
      en: "Show it where it belongs; fields of the entries of a list inside {{#each …}}.",
    },
  });
  return { ...found, fingerprint: `${found.code}@${place.file}#${pattern}` };
}
