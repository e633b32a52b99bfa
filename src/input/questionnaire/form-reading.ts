import { labelOf } from "../../foundation/field.js";
import type { Diagnostic, Place } from "../../foundation/diagnostic.js";
import { joinTexts, type LocalizedText } from "../../foundation/locale.js";
import { pointer, type Pointer } from "../../foundation/pointer.js";
import { addressOf, quotedSheet } from "../../sheet/address.js";
import type { Catalogue } from "../catalogue.js";
import { finding } from "../code.js";
import { shown as cleanShown } from "../text/character-check.js";
import type { AnswerTree, CellPlace } from "./answer-tree.js";
import { SHEET_FAULTS, type SheetFault } from "./cell-code.js";
import type { FormFault } from "./form-code.js";
import type { FreshIds } from "./fresh-ids.js";
import type { QuestionGroup } from "./plan.js";
import { STRUCTURE_FAULTS, type StructureFault } from "./structure-code.js";

/** What a finding says besides its place. */
export interface FaultDetails {
  /** What the cell shows, or the name that is meant. */
  readonly shown?: string | LocalizedText;
  /** Keys to the answer it is about. */
  readonly keys?: readonly (string | number)[];
  /** What the sheet asks, where the finding is about no single answer. */
  readonly group?: QuestionGroup;
  /** Whether it is about the row of its place. */
  readonly isRow?: boolean;
  /** The column it is about, where it is about no single answer. */
  readonly column?: LocalizedText;
  /** The company whose rows it is about. */
  readonly company?: string;
  /** Whether it is about rows of no company that is read: the others are as they are. */
  readonly isApart?: boolean;
  /** Another cell, or name, that the message gives. */
  readonly other?: CellPlace | string;
  readonly count?: number;
}

/** What reading a form shares: where findings go, and the filings that are being put together. */
export interface FormReading {
  readonly catalogue: Catalogue;
  /** Whether rows say which company they are of. */
  readonly isForMany: boolean;
  /** Reports a fault at a cell. */
  readonly report: (fault: FormFault, at: CellPlace, details: FaultDetails) => void;
  /** The filing of a key; `undefined` where no row of the first table has it. */
  readonly treeOf: (key: string) => AnswerTree | undefined;
  /** Begins a filing. */
  readonly begin: (key: string) => AnswerTree;
  /** Notes a row of a company that is not on the first table. */
  readonly noteUnknown: (company: string, at: CellPlace, group: QuestionGroup) => void;
  /** Ids for entries of a filing that were given none. */
  readonly freshIds: (key: string) => FreshIds;
  /** The filing that the answers are for, where there is one: rows may belong to its entries. */
  readonly known: unknown;
  /** Patterns of the groups whose sheets cannot be read: what depends on them is not looked at. */
  readonly unread: ReadonlySet<Pointer>;
  /** Patterns of those whose sheets are gone, where no filing beside the form has what stood on them. */
  readonly missing: ReadonlySet<Pointer>;
  /** Notes the pattern of a group that turned out to be unreadable. */
  readonly noteUnread: (pattern: Pointer) => void;
  /** Notes that the program itself put into comments. */
  readonly notes: readonly string[];
}

/** A place of a file, for findings. */
export function placeOf(file: string, at: CellPlace): Place {
  return { file, line: at.row, column: at.column, cell: cellName(at) };
}

function cellName({ sheet, row, column }: CellPlace): string {
  return `${quotedSheet(sheet)}!${addressOf(row, column)}`;
}

/** Longest text of a cell that a finding repeats, in characters. */
const LONGEST_SHOWN = 40;

/** The finding for a fault at a cell of a file. */
export function faultFinding(
  fault: FormFault,
  file: string,
  at: CellPlace,
  details: FaultDetails,
  catalogue: Catalogue,
): Diagnostic {
  const { shown = "", keys, other = "", count = 1 } = details;
  const subject = {
    shown: typeof shown === "string" ? { zh: brief(shown), en: brief(shown) } : shown,
    other: typeof other === "string" ? brief(other) : cellName(other),
    count,
  };
  const words = isOfStructure(fault)
    ? { ...STRUCTURE_FAULTS[fault], message: STRUCTURE_FAULTS[fault].message(subject) }
    : { ...SHEET_FAULTS[fault], message: SHEET_FAULTS[fault].message(subject.shown.zh) };
  const label = labelOfFault(at, details, catalogue);
  return finding({
    code: `cell/${fault}`,
    severity: words.severity,
    message: words.message,
    help: words.help,
    place: placeOf(file, at),
    ...(keys === undefined ? {} : { pointer: pointer(...keys) }),
    ...(label === undefined ? {} : { label }),
    ...(typeof other === "string" ? {} : { related: [{ message: ALSO_HERE, place: placeOf(file, other) }] }),
  });
}

const ALSO_HERE: LocalizedText = { zh: "另一处在这里", en: "the other one is here" };

function isOfStructure(fault: SheetFault | StructureFault): fault is StructureFault {
  return fault in STRUCTURE_FAULTS;
}

function brief(text: string): string {
  return cleanShown(text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);
}

const SEPARATOR: LocalizedText = { zh: " › ", en: " › " };

/** What a finding is about, in words: company, question, or sheet and row. */
function labelOfFault(
  { row }: CellPlace,
  { keys, group, isRow = false, column, company = "" }: FaultDetails,
  catalogue: Catalogue,
): LocalizedText | undefined {
  const subject = keys === undefined ? group?.field.label : labelOf(keys.map(String), catalogue);
  const parts = [
    ...(company === "" ? [] : [{ zh: brief(company), en: brief(company) }]),
    ...(subject === undefined ? [] : [subject]),
    ...(isRow ? [{ zh: `第 ${row} 行`, en: `row ${row}` }] : []),
    ...(column === undefined ? [] : [column]),
  ];
  return parts.length === 0 ? undefined : joinTexts(parts, SEPARATOR);
}
