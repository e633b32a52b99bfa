import { parentOf } from "../foundation/pointer.js";
import type { DocumentSection } from "../kinds/sections.js";

/** Where fields are at home. */
export interface Homes {
  /** The position of the section a field belongs to, or `undefined` when no section prints it. */
  of(pattern: string): number | undefined;
}

/** Of a section, what decides about homes. */
type PrintedFields = Pick<DocumentSection, "level" | "fields"> & { readonly document: string };

/**
 * Finds the one section in which a field is looked for. Of several sections that print it, that is the one which prints
 * most of what stands beside it (of a list or mapping: of what it holds), the first of equals: a processor's name is
 * printed on the cover and in the preface, and belongs to the processor's profile. A mapping that is not printed as such
 * belongs to the nearest heading over all its parts. Of several documents the first that prints it counts.
 */
export function homesOf(sections: readonly PrintedFields[]): Homes {
  const fieldsOf = sections.map(({ fields }) => new Set(fields));
  const shown = [...new Set(sections.flatMap(({ fields }) => fields))];
  const known = new Map<string, number | undefined>();
  const homes: Homes = {
    of(pattern) {
      if (!known.has(pattern)) known.set(pattern, find(pattern));
      return known.get(pattern);
    },
  };

  function find(pattern: string): number | undefined {
    const prefix = `${pattern}/`;
    const inside = shown.filter((other) => other.startsWith(prefix));
    const candidates = inFirstDocument(
      [...sections.keys()].filter((index) => fieldsOf[index]?.has(pattern) === true),
    );
    if (candidates.length === 0) {
      // One printed part, such as the title of an attachment, does not show the whole.
      return inside.length > 1 ? commonHeading(inside.map((other) => homes.of(other))) : undefined;
    }
    const company =
      inside.length > 0 ? inside : shown.filter((other) => parentOf(other) === parentOf(pattern));
    const weightOf = (index: number): number =>
      company.filter((other) => fieldsOf[index]?.has(other) === true).length;
    return candidates.reduce((best, index) => (weightOf(index) > weightOf(best) ? index : best));
  }

  /** The innermost heading that all positions stand under. */
  function commonHeading(positions: readonly (number | undefined)[]): number | undefined {
    const [first = [], ...others] = inFirstDocument(positions.filter((at) => at !== undefined)).map(
      headingsOver,
    );
    return first.findLast((heading) => others.every((path) => path.includes(heading)));
  }

  function inFirstDocument(positions: readonly number[]): readonly number[] {
    const first = sections[Math.min(...positions)]?.document;
    return positions.filter((at) => sections[at]?.document === first);
  }

  /** The section itself and the headings over it, the outermost first. */
  function headingsOver(position: number): readonly number[] {
    const path = [position];
    let level = sections[position]?.level ?? 0;
    for (let index = position - 1; index >= 0 && level > 1; index -= 1) {
      const above = sections[index];
      if (above === undefined || above.document !== sections[position]?.document) break;
      if (above.level >= level || above.level === 0) continue;
      path.unshift(index);
      level = above.level;
    }
    return path;
  }

  return homes;
}
