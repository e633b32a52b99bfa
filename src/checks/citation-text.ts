import { below, parentOf, type Pointer } from "../foundation/pointer.js";

/** A text of a filing, at the field it belongs to: both languages of a `Text` are the field itself. */
export interface PlacedText {
  readonly at: Pointer;
  readonly text: string;
}

type Matcher = (text: string) => boolean;

/**
 * The texts of a filing that match, in the order of the file. Every text of a filing is looked at in every check and hardly
 * any matches, so places are worked out only when there is one.
 */
export function textsMatching(data: unknown, matches: Matcher): readonly PlacedText[] {
  if (!someText(data, matches)) return [];
  const found: PlacedText[] = [];
  collect(data, matches, [], found);
  return found;
}

function someText(value: unknown, matches: Matcher): boolean {
  if (typeof value === "string") return matches(value);
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) {
    for (const member of value) if (someText(member, matches)) return true;
    return false;
  }
  for (const key in value) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    if (someText((value as Readonly<Record<string, unknown>>)[key], matches)) return true;
  }
  return false;
}

function collect(value: unknown, matches: Matcher, path: readonly string[], found: PlacedText[]): void {
  if (typeof value === "string") {
    if (matches(value)) found.push({ at: fieldAt(path), text: value });
  } else if (typeof value === "object" && value !== null) {
    for (const [key, member] of Object.entries(value)) collect(member, matches, [...path, key], found);
  }
}

function fieldAt(path: readonly string[]): Pointer {
  const last = path.at(-1);
  const at = below("", ...path);
  return last === "zh" || last === "en" ? (parentOf(at) ?? at) : at;
}
