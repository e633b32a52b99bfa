import { isDeepStrictEqual } from "node:util";
import { isRecord, memberOf } from "../../../foundation/data.js";
import { THEME_FILES, type ThemeFile } from "../piece.js";
import type { Stock } from "../stock.js";
import { themeFields } from "../theme-fields.js";

/**
 * The values of a theme that a pack can change, as a theme file would write them, one part a line. `theme.en.yaml` has those that differ in
 * English papers.
 */
export function themeText(stock: Stock, file: ThemeFile): string {
  const chinese = stock.themeOf("zh");
  const values = file === THEME_FILES[0] ? chinese : differing(stock.themeOf("en"), chinese);
  return groupsOf(values)
    .map(([name, group]) => `${name}:\n${groupLines(group).join("")}`)
    .join("");
}

/** The groups with what of them a pack may change. */
function groupsOf(values: unknown): readonly (readonly [string, Readonly<Record<string, unknown>>])[] {
  const fields = themeFields();
  const kept = (value: unknown, pattern: string): unknown => {
    if (!isRecord(value)) return value;
    const members = Object.entries(value).filter(([name]) => fields.has(`${pattern}/${name}`));
    return Object.fromEntries(members.map(([name, member]) => [name, kept(member, `${pattern}/${name}`)]));
  };
  const whole = kept(values, "");
  return Object.entries(isRecord(whole) ? whole : {}).flatMap(([name, group]) =>
    isRecord(group) && Object.keys(group).length > 0 ? [[name, group] as const] : [],
  );
}

function groupLines(group: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(group)
    .filter(([, value]) => !isRecord(value) || Object.keys(value).length > 0)
    .map(([name, value]) => `  ${name}: ${written(value)}\n`);
}

function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(", ")}]`;
  if (isRecord(value)) {
    const members = Object.entries(value).map(([name, member]) => `${name}: ${written(member)}`);
    return `{ ${members.join(", ")} }`;
  }
  const text = String(value);
  return /^[\p{L}\p{N}._ -]+$/u.test(text) ? text : JSON.stringify(text);
}

/** The members of a value that another value has otherwise. */
function differing(value: unknown, other: unknown): unknown {
  if (!isRecord(value) || !isRecord(other)) return value;
  const members = Object.entries(value).filter(
    ([name, member]) => !isDeepStrictEqual(member, memberOf(other, name)),
  );
  return Object.fromEntries(
    members.map(([name, member]) => [name, differing(member, memberOf(other, name))]),
  );
}
