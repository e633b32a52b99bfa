import type { Pointer } from "../../foundation/pointer.js";

/** The most characters that Word keeps of a tag or title. */
const LONGEST_NAME = 64;

/** What a tag or bookmark says of its control. */
export interface ControlName {
  /** What the answers of the paper are told from others' by. */
  readonly key: string;
  /** The answer it asks for, where the tag has room for it. */
  readonly lasting?: Pointer;
  /** Its number in the list of the paper. */
  readonly number?: number;
}

/** `/recipients/r1/name@1f2e3d4c`, or `#12@1f2e3d4c` where that would be too long. */
export function controlTag(lasting: Pointer, number: number, key: string): string {
  const tag = `${lasting}@${key}`;
  return tag.length <= LONGEST_NAME ? tag : `#${number}@${key}`;
}

/** `_Pipia12_1f2e3d4c`; a name with a stroke before it is hidden from people. */
export function controlBookmark(number: number, key: string): string {
  return `_Pipia${number}_${key}`;
}

/** What a tag says, or `undefined` for one that is not ours. */
export function readControlTag(tag: string): ControlName | undefined {
  const [, lasting = "", number, key = ""] = /^(?:(\/.+)|#(\d{1,6}))@([0-9a-f]{8})$/u.exec(tag) ?? [];
  if (key === "") return undefined;
  return number === undefined ? { key, lasting } : { key, number: Number(number) };
}

/** What the name of a bookmark says, or `undefined` for one that is not ours. */
export function readControlBookmark(name: string): ControlName | undefined {
  const [, number, key = ""] = /^_Pipia(\d{1,6})_([0-9a-f]{8})$/u.exec(name) ?? [];
  return number === undefined ? undefined : { key, number: Number(number) };
}

/** A title as Word keeps it. Characters are not cut in two. */
export function controlTitle(title: string): string {
  if (title.length <= LONGEST_NAME) return title;
  let short = "";
  for (const character of title) {
    if (short.length + character.length >= LONGEST_NAME) break;
    short += character;
  }
  return `${short}…`;
}
