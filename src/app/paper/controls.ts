import type { Control, ControlEntry, Controls } from "../../document/control.js";
import type { DocumentTree, Gap } from "../../document/node.js";
import { visit } from "../../document/visit.js";
import { memberOf } from "../../foundation/data.js";
import { fieldCatalogue, type Field } from "../../foundation/field.js";
import type { Language } from "../../foundation/locale.js";
import { lastingPointer, patternOf, segmentsOf, type Pointer } from "../../foundation/pointer.js";
import { fieldAt } from "../../input/catalogue.js";
import { YES_NO } from "../../input/questionnaire/answer-cell.js";
import { FORMAT_VERSION } from "../../input/version.js";
import { entryText, namedEntries } from "./entry-name.js";
import { filingMarkOf } from "./filing-mark.js";

/** What a paper with controls is made from. */
interface PaperRequest {
  readonly filing: unknown;
  readonly kind: { readonly id: string };
  readonly language: Language;
}

/**
 * The fields of a draft, one for each gap whose answer can be typed: no list of entries, which takes more than one answer; no
 * answer of an entry that has no id, because nothing says later which it was; nothing that is computed. `undefined` where
 * there is none.
 */
export function controlsOf(tree: DocumentTree, request: PaperRequest): Controls | undefined {
  const at = new Map<Pointer, Control>();
  visit(tree, {
    inline: (inline) => {
      if (inline.type !== "gap" || at.has(inline.pointer)) return;
      const control = controlOf(inline, request);
      if (control !== undefined) at.set(inline.pointer, control);
    },
  });
  if (at.size === 0) return undefined;
  const { filing, kind, language } = request;
  const paper = {
    document: kind.id,
    language,
    formatVersion: FORMAT_VERSION,
    filing: filingMarkOf(filing),
  };
  return { paper, at };
}

function controlOf({ pointer, label }: Gap, { filing, language }: PaperRequest): Control | undefined {
  const field = fieldAt(fieldCatalogue(), patternOf(filing, pointer));
  if (field === undefined || pointer.startsWith("/derived/") || !hasIds(filing, pointer)) return undefined;
  const entry = entryOf(field, filing, language);
  if (entry === undefined) return undefined;
  return { lasting: lastingPointer(filing, pointer), title: label[language], entry };
}

/** Whether every entry of a list on the way to a value has an id. */
function hasIds(filing: unknown, pointer: Pointer): boolean {
  let value = filing;
  for (const segment of segmentsOf(pointer)) {
    // Names of members are never numbers.
    const isEntry = Array.isArray(value) || /^\d+$/u.test(segment);
    value = memberOf(value, segment);
    if (isEntry && typeof memberOf(value, "id") !== "string") return false;
  }
  return true;
}

const TEXT: ControlEntry = { type: "text" };

function entryOf(field: Field, filing: unknown, language: Language): ControlEntry | undefined {
  switch (field.kind) {
    case "text":
    case "code":
    case "integer":
    case "enumList":
      return TEXT;
    case "date":
      // Typed words, such as those that leave it to the pen, stay where they are; another day replaces them.
      return { type: "date" };
    case "boolean": {
      const { yes, no } = YES_NO[language];
      return {
        type: "choice",
        choices: [
          { value: "true", text: yes },
          { value: "false", text: no },
        ],
      };
    }
    case "enum":
      return choiceOf(
        (field.options ?? []).map(({ code, label }) => ({ value: code, text: label[language] })),
      );
    case "reference":
      return choiceOf(
        namedEntries(filing, field.refersTo ?? "", language).map((named) => ({
          value: named.id,
          text: entryText(named, language),
        })),
      );
    case "referenceList":
      return namedEntries(filing, field.refersTo ?? "", language).length === 0 ? undefined : TEXT;
    case "object":
    case "list":
      return undefined;
  }
}

/** Nothing where there is nothing to choose from. Word wants no two equal texts or values. */
function choiceOf(choices: Extract<ControlEntry, { type: "choice" }>["choices"]): ControlEntry | undefined {
  const values = new Set(choices.map(({ value }) => value));
  const texts = new Set(choices.map(({ text }) => text));
  const isPlain = values.size === choices.length && texts.size === choices.length;
  if (choices.length === 0) return undefined;
  return isPlain ? { type: "choice", choices } : TEXT;
}
