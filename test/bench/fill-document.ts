import { hotel } from "../app/hotel.js";
import { memberOf } from "../../src/foundation/data.js";
import { pointer, valueAt } from "../../src/foundation/pointer.js";
import { writeZip } from "../../src/ooxml/zip.js";
import { p, table, wordParts } from "../template/word/word-file.js";

/** How a program wants tags written. */
export interface TagSyntax {
  /** A value: by its path, or inside of a loop by its name. */
  readonly value: (path: string, isInLoop: boolean) => string;
  readonly open: (list: string) => string;
  readonly close: (list: string) => string;
  /** Whether the tags of a loop over rows stand in rows of their own, and not in the first and last cell. */
  readonly hasRowsOfItsOwn: boolean;
}

/** Values that are printed by themselves, again and again as in letters and contracts. */
const VALUES = [
  "processor.name",
  "processor.registeredAddress",
  "processor.legalRepresentative.name",
  "processor.legalRepresentative.phone",
  "application.certificationBody",
  "application.piTypes",
];
const TIMES = 12;
/** Paragraphs without tags for each of these: most of a paper is the firm's own words. */
const WORDS_BETWEEN = 4;
const WORDS =
  "受托方应当按照约定的处理目的、处理方式处理个人信息，采取必要的安全保护措施，并接受委托方的监督；未经同意不得转委托。";

/** Lists as rows of a table. */
const ROWS: Readonly<Record<string, readonly string[]>> = {
  measures: ["title", "description"],
  "protection.rights": ["way", "owner", "timeLimit"],
  "protection.channels": ["channel", "responseTime"],
  "impactAssessment.team": ["name", "position", "part"],
};
/** Lists as paragraphs. */
const PARAGRAPHS: Readonly<Record<string, readonly string[]>> = { scenarios: ["name", "summary"] };

/**
 * A Word template of some 370 paragraphs: 72 values, four tables with a row for each entry of a list, and a list as paragraphs. The same file for
 * every program but for how tags are written.
 */
export async function fillTemplateFile(syntax: TagSyntax): Promise<Uint8Array> {
  const values = Array.from({ length: TIMES }, () => VALUES)
    .flat()
    .map((path) => p(`甲方：${syntax.value(path, false)}（以下同）。`) + p(WORDS).repeat(WORDS_BETWEEN));
  const tables = Object.entries(ROWS).map(([list, names]) => p(list) + rowLoop(list, names, syntax));
  const lists = Object.entries(PARAGRAPHS).map(
    ([list, names]) =>
      p(syntax.open(list)) +
      names.map((name) => p(syntax.value(name, true))).join("") +
      p(syntax.close(list)),
  );
  const body = [...values, ...tables, ...lists, p("以上。")].join("");
  return writeZip(wordParts({ body, header: p(syntax.value("processor.name", false)) }));
}

function rowLoop(list: string, names: readonly string[], syntax: TagSyntax): string {
  const cells = names.map((name) => syntax.value(name, true));
  const { open, close } = { open: syntax.open(list), close: syntax.close(list) };
  if (syntax.hasRowsOfItsOwn) {
    const empty = names.slice(1).map(() => "");
    return table([...names], [open, ...empty], cells, [close, ...empty]);
  }
  const last = cells.length - 1;
  return table(
    [...names],
    cells.map((cell, index) => `${index === 0 ? open : ""}${cell}${index === last ? close : ""}`),
  );
}

/** A text, or the entries of a list with the fields that are printed. */
type Fact = string | readonly Readonly<Record<string, string>>[];

/** The facts as peers take them: texts in Chinese by their path, lists with the fields that are printed. Ours is the filing itself. */
export function fillFacts(): ReadonlyMap<string, Fact> {
  const { filing } = hotel();
  const read = (path: string): unknown => valueAt(filing, pointer(...path.split(".")));
  const lists = [...Object.entries(ROWS), ...Object.entries(PARAGRAPHS)];
  return new Map<string, Fact>([
    ...VALUES.map((path) => [path, textOf(read(path))] as const),
    ...lists.map(([list, names]) => {
      const found = read(list);
      const entries: readonly unknown[] = Array.isArray(found) ? found : [];
      const texts = entries.map((entry) =>
        Object.fromEntries(names.map((name) => [name, textOf(memberOf(entry, name))])),
      );
      return [list, texts] as const;
    }),
  ]);
}

function textOf(value: unknown): string {
  const text = typeof value === "string" ? value : memberOf(value, "zh");
  if (typeof text !== "string") throw new Error("the example does not answer what the benchmark prints");
  return text;
}
