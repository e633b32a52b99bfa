import { isMap, isSeq, type Node, type YAMLMap, type YAMLSeq } from "yaml";
import { parentOf, patternOf, segmentsOf, type Pointer } from "../../../foundation/pointer.js";
import type { Catalogue } from "../../../input/catalogue.js";
import type { SourceDocument } from "../../../input/source-document.js";
import { asNode, isEmptyNode, startOf } from "../../../input/yaml/node.js";
import { BlockEditor } from "./block-editor.js";
import type { Edit } from "./edit.js";
import type { Editor, EditPlace, NewMember } from "./editor.js";
import { indentationOf, jsonLayoutOf, newlineOf } from "./file-layout.js";
import { FlowEditor } from "./flow-editor.js";
import { holdsComment, holdsSharedOrTagged, isBlockCollection, nodeAt, pairOf } from "./node-at.js";
import { spliced, type Splice } from "./splice.js";
import { YamlValues } from "./yaml-value.js";

/** Why an edit cannot be done. */
export interface Refusal {
  readonly pointer: Pointer;
  /** `shared`: anchors, aliases or tags stand there. `layout`: it is written in a way that cannot be edited. */
  readonly reason: "shared" | "layout";
}

/** A file whose text can be edited. */
export type TextSource = SourceDocument & { readonly text: string };

export function hasText(source: SourceDocument): source is TextSource {
  return source.text !== undefined;
}

/** The text of a file with edits done. */
export interface Rewritten {
  /** `undefined` when an edit was refused. */
  readonly text: string | undefined;
  readonly refusals: readonly Refusal[];
  /** Values that were replaced with comments in them. */
  readonly lostComments: readonly Pointer[];
}

/**
 * Does edits in the text of a file and leaves all other characters alone: values are replaced where they stand, and new
 * ones are put in behind their neighbours, in the order of the schema.
 */
export function rewrite(source: TextSource, edits: readonly Edit[], catalogue: Catalogue): Rewritten {
  return new Rewriting(source, catalogue).run(edits);
}

interface Additions {
  readonly pointer: Pointer;
  readonly members: NewMember[];
  readonly items: unknown[];
}

class Rewriting {
  private readonly source: TextSource;
  private readonly block: Editor;
  private readonly flow: Editor;
  private readonly splices: Splice[] = [];
  private readonly refusals: Refusal[] = [];
  private readonly lostComments: Pointer[] = [];
  private readonly additions = new Map<YAMLMap | YAMLSeq, Additions>();

  constructor(source: TextSource, catalogue: Catalogue) {
    const { text, document } = source;
    const values = new YamlValues(catalogue, indentationOf(text, document));
    this.source = source;
    this.block = new BlockEditor(text, newlineOf(text), values);
    const json = source.syntax === "json" ? jsonLayoutOf(text, document) : undefined;
    this.flow = new FlowEditor(text, values, json);
  }

  run(edits: readonly Edit[]): Rewritten {
    for (const edit of edits) {
      if (edit.type === "append") this.append(edit.pointer, edit.value);
      else this.put(edit.pointer, edit.value);
    }
    for (const [collection, additions] of this.additions) this.add(collection, additions);
    const { refusals, lostComments } = this;
    const text = refusals.length > 0 ? undefined : spliced(this.source.text, this.splices);
    return { text, refusals, lostComments };
  }

  private put(pointer: Pointer, value: unknown): void {
    const parent = parentOf(pointer) ?? "";
    const key = segmentsOf(pointer).at(-1) ?? "";
    const map = this.collectionAt(parent, pointer, isMap);
    if (map === undefined) return;
    const pair = pairOf(map, key);
    if (pair === undefined) {
      this.additionsTo(map, parent).members.push({ key, value });
      return;
    }
    const old = asNode(pair.value);
    if (holdsSharedOrTagged(old)) {
      this.refusals.push({ pointer, reason: "shared" });
      return;
    }
    const splice = this.editorOf(map).replace(pair, value, this.placeAt(pointer));
    if (holdsComment(old) || this.losesLinesBefore(old, splice)) this.lostComments.push(pointer);
    this.take(splice, pointer);
  }

  /** Whether lines of comment between a key and its value go with the value; a comment on the line of the key stays. */
  private losesLinesBefore(old: Node | null, splice: Splice | undefined): boolean {
    if (splice === undefined || old === null || isEmptyNode(old)) return false;
    return /\n[ \t]*#/u.test(this.source.text.slice(splice.start, startOf(old)));
  }

  private append(pointer: Pointer, value: unknown): void {
    const list = this.collectionAt(pointer, pointer, isSeq);
    if (list !== undefined) this.additionsTo(list, pointer).items.push(value);
  }

  private add(collection: YAMLMap | YAMLSeq, { pointer, members, items }: Additions): void {
    const editor = this.editorOf(collection);
    const place = this.placeAt(pointer);
    const splices = isSeq(collection)
      ? [editor.addItems(collection, items, place)]
      : editor.addMembers(collection, members, place);
    for (const splice of splices) this.take(splice, pointer);
  }

  /** The collection at a pointer; what speaks against editing it is told of `subject`. */
  private collectionAt<Kind extends YAMLMap | YAMLSeq>(
    pointer: Pointer,
    subject: Pointer,
    isKind: (node: unknown) => node is Kind,
  ): Kind | undefined {
    const found = nodeAt(this.source.document, pointer);
    const node: Node | null = found?.node ?? null;
    if (found?.isShared === true) this.refusals.push({ pointer: subject, reason: "shared" });
    else if (isKind(node)) return node;
    else this.refusals.push({ pointer: subject, reason: "layout" });
    return undefined;
  }

  private additionsTo(collection: YAMLMap | YAMLSeq, pointer: Pointer): Additions {
    const known = this.additions.get(collection);
    if (known !== undefined) return known;
    const additions: Additions = { pointer, members: [], items: [] };
    this.additions.set(collection, additions);
    return additions;
  }

  private editorOf(collection: YAMLMap | YAMLSeq): Editor {
    return isBlockCollection(collection) ? this.block : this.flow;
  }

  private placeAt(pointer: Pointer): EditPlace {
    return {
      pointer,
      pattern: patternOf(this.source.value, pointer),
      depth: segmentsOf(pointer).length,
    };
  }

  private take(splice: Splice | undefined, pointer: Pointer): void {
    if (splice === undefined) this.refusals.push({ pointer, reason: "layout" });
    else this.splices.push(splice);
  }
}
