import type { Language } from "../../foundation/locale.js";
import type { BatchFinding, BatchReport } from "./report.js";
import { colon, SEVERITY_WORDS } from "../wording.js";
import { groupText, joinedNumbers, lineText, nameText, STATES, WORDS } from "./words.js";

/** A table of a batch, for pages and workbooks. */
export interface BatchTable {
  readonly title: string;
  readonly columns: readonly { readonly heading: string; /** In characters. */ readonly width: number }[];
  readonly rows: readonly (readonly BatchCell[])[];
}

/** What stands in a cell; a folder leads to it. */
export type BatchCell = string | number | { readonly folder: string };

/** What people read in a cell. */
export function cellText(cell: BatchCell): string | number {
  return typeof cell === "object" ? cell.folder : cell;
}

/**
 * Where the name of a folder leads: relative, so that it is right wherever the folder of the batch is moved, and with every character that means something in an
 * address written as itself. Nothing for a name that would lead out of the folder of the batch.
 */
export function cellLink(cell: BatchCell): string | undefined {
  if (typeof cell !== "object") return undefined;
  // Half a character, which no address has, stands on the disk as this too.
  const parts = cell.folder.replaceAll(/\p{Surrogate}/gu, "\uFFFD").split("/");
  if (parts.some((part) => part === "" || part === "." || part === "..")) return undefined;
  return `${parts.map(encodeURIComponent).join("/")}/`;
}

/** The tables that have rows. */
export function joinedTables(report: BatchReport, language: Language): readonly BatchTable[] {
  return [
    groupsTable(report, language),
    findingsTable(report, language),
    noticesTable(report, language),
    recordsTable(report, language),
    leftOverTable(report, language),
  ].filter(({ rows }) => rows.length > 0);
}

function groupsTable({ groups, counts }: BatchReport, language: Language): BatchTable {
  return {
    title: WORDS.groups[language],
    columns: columns(language, [
      ["weight", 8],
      ["what", 70],
      ["share", 8],
      ["times", 8],
      ["number", 30],
      ["code", 34],
    ]),
    rows: groups.map((group) => [
      SEVERITY_WORDS[group.severity][language],
      groupText(group, counts.records, language),
      group.records,
      group.findings,
      joinedNumbers(group.numbers, language),
      group.code,
    ]),
  };
}

function recordsTable({ records, source }: BatchReport, language: Language): BatchTable {
  return {
    title: WORDS.records[language],
    columns: columns(language, [
      ["number", 8],
      ["name", 40],
      ["at", 24],
      ["state", 10],
      ["folder", 60],
    ]),
    rows: records.map(({ number, name, at, state, folder }) => [
      number,
      nameText(name, language),
      lineText(source, at, language),
      STATES[state][language],
      folder === undefined ? "" : { folder },
    ]),
  };
}

function findingsTable({ records, source, sourceFindings }: BatchReport, language: Language): BatchTable {
  const rowOf = (number: string | number, name: string, { at, label, message, help, code }: BatchFinding) => [
    number,
    name,
    lineText(source, at, language),
    label === undefined ? message[language] : `${label[language]}${colon(language)}${message[language]}`,
    help[language],
    code,
  ];
  return {
    title: WORDS.findings[language],
    columns: columns(language, [
      ["number", 8],
      ["name", 30],
      ["at", 24],
      ["what", 60],
      ["help", 60],
      ["code", 34],
    ]),
    rows: [
      ...sourceFindings.map((finding) => rowOf("", WORDS.sourceFindings[language], finding)),
      ...records.flatMap(({ number, name, findings }) =>
        findings.map((finding) => rowOf(number, nameText(name, language), finding)),
      ),
    ],
  };
}

function noticesTable({ notices = [], records, source }: BatchReport, language: Language): BatchTable {
  const names = new Map(records.map(({ number, name }) => [number, name]));
  const said = (at: string, number: number | undefined): string => {
    const place = lineText(source, at, language);
    const name = number === undefined ? undefined : names.get(number);
    if (name === undefined || name === "" || name === at) return place;
    return language === "zh" ? `${name}（${place}）` : `${name} (${place})`;
  };
  return {
    title: WORDS.notices[language],
    columns: columns(language, [
      ["weight", 8],
      ["what", 50],
      ["at", 60],
      ["help", 60],
      ["code", 24],
    ]),
    rows: notices.map(({ severity, message, help, numbers, places, code }) => [
      SEVERITY_WORDS[severity][language],
      message[language],
      placesText(
        places.slice(0, MOST_PLACES).map((place, index) => said(place, numbers[index])),
        places.length,
        language,
      ),
      help[language],
      code,
    ]),
  };
}

/** Places that a cell names; a cell of a workbook holds 32,767 characters, and nobody reads as many. */
const MOST_PLACES = 20;

function placesText(named: readonly string[], count: number, language: Language): string {
  const text = named.join(language === "zh" ? "；" : "; ");
  if (count <= named.length) return text;
  return { zh: `${text}……共 ${count} 处`, en: `${text} … (${count} places)` }[language];
}

function leftOverTable({ leftOver }: BatchReport, language: Language): BatchTable {
  return {
    title: WORDS.leftOver[language],
    columns: columns(language, [["folder", 60]]),
    rows: leftOver.map((folder) => [{ folder }]),
  };
}

function columns(
  language: Language,
  list: readonly (readonly [keyof typeof WORDS, number])[],
): BatchTable["columns"] {
  return list.map(([word, width]) => ({ heading: WORDS[word][language], width }));
}
