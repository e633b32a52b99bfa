import { chineseNumber } from "../document/number.js";
import { readOwnFile } from "../foundation/data.js";
import type { Field } from "../foundation/field.js";
import { segmentsOf } from "../foundation/pointer.js";
import type { Language } from "../foundation/locale.js";
import { fieldsBelow, keyOf, type Catalogue } from "../input/catalogue.js";
import { FORMAT_VERSION } from "../input/version.js";
import { HEAD } from "./empty-filing/head.js";
import { manner, remarks } from "./empty-filing/remarks.js";
import { sampleIds, type SampleIds } from "../input/sample-ids.js";
import { columnsOf, wrap } from "./empty-filing/wrap.js";

/** Longest line, in columns; East Asian characters take two. */
const WIDTH = 110;

/** The view whose groups stand open: what an impact assessment requires. */
const VIEW = "schemas/pipia.schema.json";

interface Context {
  readonly fields: Catalogue;
  /** The groups that stand open, by their keys. */
  readonly open: ReadonlySet<string>;
  readonly ids: SampleIds;
  readonly language: Language;
}

/**
 * An empty filing as YAML: every field of the schema with its label, its help and how its value is written.
 *
 * Explanations stand behind `##`. What the impact assessment requires stands open; all else is commented out in whole
 * blocks by one `# ` a line, also inside a block that is itself commented out. So the file reads as a filing that has
 * gaps and no errors, and still does when any of these marks are taken off.
 */
export function emptyFiling(fields: Catalogue, language: Language): string {
  const open = new Set(readOwnFile<{ readonly required: readonly string[] }>(VIEW, JSON.parse).required);
  const context: Context = { fields, open, ids: sampleIds(fields), language };
  const [version, ...groups] = fieldsBelow(fields, "");
  const lines = [
    ...explained(HEAD[language]),
    "",
    ...explained(version === undefined ? [] : [version.help[language]]),
    `formatVersion: "${FORMAT_VERSION}"`,
    ...groups.flatMap((field, index) => group(field, index + 1, open.has(keyOf(field)), context)),
  ];
  return `${lines.join("\n")}\n`;
}

/** A top-level member below its rule, open if the report requires it. */
function group(field: Field, position: number, open: boolean, context: Context): readonly string[] {
  const { ids, language } = context;
  const title = {
    zh: `${chineseNumber(position)}、${field.label.zh}${open ? "（必填）" : "（评估报告不要求，供其他文书使用）"}`,
    en: `${position}. ${field.label.en}${open ? " (required)" : " (not for the report; for other papers)"}`,
  }[language];
  const width = widthAt(0);
  const help = [...wrap(field.help[language], width), ...manner(field, ids, language, width)];
  const block = blockOf(field, context, 0);
  return ["", ...explained([ruled(title), ...help]), ...(open ? block : behindMark(block))];
}

/** A field below its explanation, open if it is required where it stands, or wherever the list it names from is filled in. */
function entry(field: Field, context: Context, depth: number): readonly string[] {
  const named = namedFrom(field, context);
  const text = remarks(field, named, context.ids, context.language, widthAt(depth));
  const block = blockOf(field, context, depth);
  return [...explained(text), ...(field.required || named !== undefined ? block : behindMark(block))];
}

/** The list that an optional field names entries of, where both stand in open groups: what is listed there is named here. */
function namedFrom({ pattern, required, refersTo }: Field, { fields, open }: Context): Field | undefined {
  if (required || refersTo === undefined || !open.has(segmentsOf(pattern)[0] ?? "")) return undefined;
  const list = fields.get(refersTo.replace(/\/\*$/u, ""));
  return list !== undefined && open.has(keyOf(list)) ? list : undefined;
}

/** The key of a field and what stands below it. A list has one member. Lines start at the column of the key. */
function blockOf(field: Field, context: Context, depth: number): readonly string[] {
  const key = `${keyOf(field)}:`;
  if (field.kind === "object") return [key, ...indented(entries(field.pattern, context, depth + 1), 2)];
  if (field.kind !== "list") return [key];
  const id = `  - id: ${context.ids.get(field.pattern) ?? ""}`;
  return [key, id, ...indented(entries(`${field.pattern}/*`, context, depth + 2), 4)];
}

/** The fields of a mapping, set off by blank lines. The id of a list member is written with its dash. */
function entries(pattern: string, context: Context, depth: number): readonly string[] {
  const fields = fieldsBelow(context.fields, pattern).filter((field) => keyOf(field) !== "id");
  return fields.flatMap((field, index) => [index === 0 ? [] : "", entry(field, context, depth)].flat());
}

function explained(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `## ${line}`.trimEnd());
}

function behindMark(lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line === "" ? "" : `# ${line}`));
}

function indented(lines: readonly string[], columns: number): readonly string[] {
  return lines.map((line) => (line === "" ? "" : " ".repeat(columns) + line));
}

/** Columns for an explanation so many steps in; the marks before it take up to seven. */
function widthAt(depth: number): number {
  return WIDTH - 7 - 2 * depth;
}

/** A title in the middle of a line across the page. */
function ruled(title: string): string {
  const dashes = "─".repeat(Math.max(3, Math.floor((90 - columnsOf(title)) / 2)));
  return `${dashes} ${title} ${dashes}`;
}
