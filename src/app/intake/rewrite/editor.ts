import type { Pair, YAMLMap, YAMLSeq } from "yaml";
import type { Pointer } from "../../../foundation/pointer.js";
import type { Splice } from "./splice.js";

/** What writes into collections of one kind: with a line for each member, or in brackets. */
export interface Editor {
  /** The splice that gives a key another value, or `undefined` where that cannot be done. */
  replace(pair: Pair, value: unknown, place: EditPlace): Splice | undefined;
  /** The splices that put further members into a mapping. */
  addMembers(map: YAMLMap, members: readonly NewMember[], place: EditPlace): readonly (Splice | undefined)[];
  /** The splice that puts further items behind those of a list. */
  addItems(list: YAMLSeq, items: readonly unknown[], place: EditPlace): Splice | undefined;
}

export interface NewMember {
  readonly key: string;
  readonly value: unknown;
}

/** Where something is edited: the value for {@link Editor.replace}, else the collection. */
export interface EditPlace {
  readonly pointer: Pointer;
  readonly pattern: string;
  readonly depth: number;
}
