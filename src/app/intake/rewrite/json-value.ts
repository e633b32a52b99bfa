import { isRecord } from "../../../foundation/data.js";

/** How a JSON file is written. */
export interface JsonLayout {
  /** One step of indentation; `undefined` where everything stands on one line. */
  readonly unit: string | undefined;
  /** Whether a space follows colons and commas on one line. */
  readonly isSpaced: boolean;
  readonly newline: string;
}

/** A value as JSON on one line. */
export function jsonOnOneLine(value: unknown, { isSpaced }: JsonLayout): string {
  const gap = isSpaced ? " " : "";
  const write = (part: unknown): string => {
    if (Array.isArray(part)) return `[${part.map(write).join(`,${gap}`)}]`;
    if (!isRecord(part)) return JSON.stringify(part);
    const members = Object.entries(part).map(
      ([key, member]) => `${JSON.stringify(key)}:${gap}${write(member)}`,
    );
    return `{${members.join(`,${gap}`)}}`;
  };
  return write(value);
}

/** A value as JSON over several lines; the lines below the first stand behind `margin`. */
export function jsonOverLines(value: unknown, margin: string, layout: JsonLayout): string {
  const { unit, newline } = layout;
  if (unit === undefined) return jsonOnOneLine(value, layout);
  return JSON.stringify(value, undefined, unit).replaceAll("\n", newline + margin);
}
