import { isRecord } from "../../foundation/data.js";
import { type Diagnostic, hasSeverity } from "../../foundation/diagnostic.js";
import type { LocalizedText } from "../../foundation/locale.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import { below, valueAt, type Pointer } from "../../foundation/pointer.js";
import { nearest } from "../../foundation/suggest.js";
import { inFileOrder } from "../../input/order.js";
import type { ReadDocument } from "../../input/source-document.js";
import { KINDS } from "../../kinds/index.js";
import { valueMistake } from "./finding.js";
import { readOwnDocument } from "./own-document.js";
import type { Member } from "./theme-members.js";
import { themeFields, themeMembers } from "./theme-fields.js";

/** Values that a pack puts over those of its base, group by group; numbers are numbers. */
export type ThemeChanges = Readonly<Record<string, unknown>>;

/** A theme file of a pack: what it changes, and where each value stands. */
export interface ThemeReading {
  readonly changes: ThemeChanges;
  readonly document: ReadDocument;
}

/** Reads a theme file of a pack. `value` is absent when anything in it is wrong; every mistake is told at its line. */
export function readTheme(bytes: Uint8Array, file: string): Outcome<ThemeReading | undefined> {
  const { value: document, diagnostics } = readOwnDocument(bytes, file, themeFields());
  if (document === undefined) return outcome(undefined, diagnostics);
  const mistakes: Diagnostic[] = [];
  const changes = changed(document.value, "", document, mistakes);
  mistakes.push(...withoutValue(document));
  // A value of another type was told as such.
  const told = new Set(diagnostics.map(({ pointer }) => pointer));
  const findings = [...diagnostics, ...mistakes.filter(({ pointer }) => !told.has(pointer))];
  return outcome(
    !hasSeverity(findings, "blocking") && isRecord(changes) ? { changes, document } : undefined,
    inFileOrder(findings),
  );
}

/** Keys that say nothing: a colour written #DCE3EC is a comment to YAML, and would be no colour without a word. */
function withoutValue(document: ReadDocument): readonly Diagnostic[] {
  return [...themeMembers()].flatMap(([at, { kind, label }]) =>
    valueAt(document.value, at) !== undefined || document.placeOf(at) === undefined
      ? []
      : [
          valueMistake(document, at, {
            message: { zh: `“${label.zh}”没有写值`, en: `“${label.en}” has no value` },
            help: kind.type === "colour" ? COLOUR_HELP : NO_VALUE_HELP,
          }),
        ],
  );
}

const NO_VALUE_HELP = {
  zh: "补写值；不改的，删去这一行。# 之后的文字是注释。",
  en: "Write a value, or delete the line to leave it as it is. What stands behind # is a comment.",
};

/** The value at a pointer with its numbers read. */
function changed(value: unknown, at: Pointer, document: ReadDocument, findings: Diagnostic[]): unknown {
  const member = themeMembers().get(at);
  if (member !== undefined) return readMember(value, at, member, document, findings);
  if (at === "/logo/documents") return readDocuments(value, document, findings);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, changed(part, below(at, name), document, findings)]),
  );
}

function readMember(
  value: unknown,
  at: Pointer,
  { kind, label }: Member,
  document: ReadDocument,
  findings: Diagnostic[],
): unknown {
  const refuse = (pointer: Pointer, help: LocalizedText): void => {
    const message = {
      zh: `“${label.zh}”不能是这个值`,
      en: `“${label.en}” cannot have this value`,
    };
    findings.push(valueMistake(document, pointer, { message, help }));
  };
  switch (kind.type) {
    case "number": {
      const read = numberIn(value);
      if (read !== undefined && read >= kind.minimum && read <= kind.maximum) return read;
      refuse(at, {
        zh: `写 ${kind.minimum} 至 ${kind.maximum} 之间的数，不带单位。`,
        en: `Write a number from ${kind.minimum} to ${kind.maximum}, without a unit.`,
      });
      return undefined;
    }
    case "choice": {
      if (typeof value === "string" && kind.choices.includes(value)) return value;
      refuse(at, {
        zh: `可用：${kind.choices.join("、")}。`,
        en: `Known: ${kind.choices.join(", ")}.`,
      });
      return undefined;
    }
    case "colour": {
      if (isColour(value)) return value;
      refuse(at, COLOUR_HELP);
      return undefined;
    }
    case "colours": {
      const colours = Array.isArray(value) ? value : [];
      for (const [index, colour] of colours.entries()) {
        if (!isColour(colour)) refuse(below(at, index), COLOUR_HELP);
      }
      if (colours.length !== kind.count)
        refuse(at, { zh: `写 ${kind.count} 种颜色。`, en: `Write ${kind.count} colours.` });
      return colours;
    }
    case "font": {
      if (typeof value === "string" && FONT_NAME.test(value)) return value;
      refuse(at, FONT_HELP);
      return undefined;
    }
    case "boolean":
    case "words":
      return value;
  }
}

function readDocuments(value: unknown, document: ReadDocument, findings: Diagnostic[]): unknown {
  const ids = KINDS.map(({ id }) => id);
  for (const [index, id] of (Array.isArray(value) ? value : []).entries()) {
    if (ids.some((known) => known === id)) continue;
    const near = nearest(String(id), ids);
    findings.push(
      valueMistake(document, below("/logo/documents", index), {
        message: { zh: "没有这种文书", en: "There is no such paper" },
        help:
          near === undefined
            ? { zh: `可用：${ids.join("、")}。`, en: `Known: ${ids.join(", ")}.` }
            : { zh: `是否要写 ${near}？`, en: `Did you mean ${near}?` },
      }),
    );
  }
  return value;
}

/** A decimal number as people write it: no exponent, no sign, no unit. */
function numberIn(value: unknown): number | undefined {
  return typeof value === "string" && /^\d{1,4}(?:\.\d{1,3})?$/u.test(value) ? Number(value) : undefined;
}

function isColour(value: unknown): boolean {
  return typeof value === "string" && /^[0-9A-F]{6}$/iu.test(value);
}

/** Letters, digits and what names of fonts have besides: anything else would be read as more than a name by some format. */
const FONT_NAME = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} ._+&'()（）-]{0,99}$/u;

const FONT_HELP = {
  zh: "写字体的名称，例如 仿宋_GB2312：只用文字、数字、空格和 . _ - + & ' ( )。",
  en: "Write the name of the font, such as Times New Roman: letters, digits, blanks and . _ - + & ' ( ) only.",
};

const COLOUR_HELP = {
  zh: "写六位十六进制数，例如 D9D9D9，不加 #。",
  en: "Write six hexadecimal digits, such as D9D9D9, without #.",
};
