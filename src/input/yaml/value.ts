import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Alias,
  type Document,
  type Node,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Diagnostic } from "../../foundation/diagnostic.js";
import { below, type Pointer } from "../../foundation/pointer.js";
import { answerText } from "../answer-text.js";
import { fieldAt, type Catalogue } from "../catalogue.js";
import { escapedCharacters } from "../text/character-check.js";
import { MAXIMUM_DEPTH, MAXIMUM_MEMBERS, MAXIMUM_VALUES } from "../limit.js";
import type { LineIndex } from "../text/line-index.js";
import type { Located } from "../text/located.js";
import { containerAt, tooDeep, tooManyMembers, tooManyValues } from "../reading-finding.js";
import { plainValue, textValue } from "../scalar.js";
import { circularAlias, resolveAliases, tooManyAliased, type Targets } from "./alias.js";
import { cutText, wordsBehindSign } from "./cut-text.js";
import { isForeignKey, isKnownPlace, isLoose, looseWords } from "./empty-key.js";
import { KeyReader } from "./key.js";
import { asNode, isEmptyNode, scalarText, startOf } from "./node.js";

/** The plain data of a document, where everything stands, and what is wrong with how it is written. */
export interface YamlValue {
  /** `undefined` when a limit cut the reading short. */
  readonly value: unknown;
  readonly located: Located;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Turns a document into plain data: a separate object for every use of an alias, empty values left out, plain
 * scalars typed by the schema of their place. An empty item of a list is null, because leaving it out would renumber
 * the others.
 */
export function yamlValue(document: Document.Parsed, lines: LineIndex, catalogue: Catalogue): YamlValue {
  const aliases = resolveAliases(document, lines);
  const reading: Reading = {
    lines,
    catalogue,
    targets: aliases.value,
    diagnostics: [...aliases.diagnostics],
    open: new Set(),
    count: 0,
    isCut: false,
    alias: undefined,
  };
  const root = readNode(document.contents, { pointer: "", pattern: "", depth: 0, key: undefined }, reading);
  return {
    value: reading.isCut ? undefined : root?.value,
    located: root?.located ?? { start: 0 },
    diagnostics: reading.diagnostics,
  };
}

interface Reading {
  readonly lines: LineIndex;
  readonly catalogue: Catalogue;
  readonly targets: Targets;
  readonly diagnostics: Diagnostic[];
  /** Collections that are being read: an alias to one of them would never end. */
  readonly open: Set<Node>;
  count: number;
  isCut: boolean;
  /** The outermost alias that is being expanded. */
  alias: Alias | undefined;
}

interface At {
  readonly pointer: Pointer;
  readonly pattern: string;
  readonly depth: number;
  /** Offset of the key. */
  readonly key: number | undefined;
}

interface Read {
  readonly value: unknown;
  readonly located: Located;
}

/** The value of a node, or `undefined` where nothing is written or a limit is reached. */
function readNode(node: Node | null, at: At, reading: Reading): Read | undefined {
  if (node === null || isEmptyNode(node) || isOverLimit(node, at, reading)) return undefined;
  if (isAlias(node)) return readAlias(node, at, reading);
  if (isScalar(node)) return readScalar(node, at, reading);
  reading.open.add(node);
  const read = isMap(node)
    ? readMap(node, at, reading)
    : isSeq(node)
      ? readSequence(node, at, reading)
      : undefined;
  reading.open.delete(node);
  return read;
}

function isOverLimit(node: Node, at: At, reading: Reading): boolean {
  if (reading.isCut) return true;
  reading.count += 1;
  const exceeded = exceededLimit(node, at, reading);
  if (exceeded === undefined) return false;
  reading.diagnostics.push(exceeded);
  reading.isCut = true;
  return true;
}

function exceededLimit(
  node: Node,
  at: At,
  { alias, catalogue, count, lines }: Reading,
): Diagnostic | undefined {
  if (count > MAXIMUM_VALUES) {
    return alias === undefined
      ? tooManyValues(lines, startOf(node))
      : tooManyAliased(lines.placeAt(startOf(alias)));
  }
  if (at.depth > MAXIMUM_DEPTH) return tooDeep(lines, startOf(alias ?? node));
  if (!isCollection(node) || node.items.length <= MAXIMUM_MEMBERS) return undefined;
  return tooManyMembers(node.items.length, containerAt(at.pointer, catalogue), lines.placeAt(startOf(node)));
}

function readAlias(alias: Alias, at: At, reading: Reading): Read | undefined {
  const target = reading.targets.get(alias);
  if (target === undefined) return undefined;
  if (reading.open.has(target)) {
    reading.diagnostics.push(circularAlias(reading.lines.placeAt(startOf(alias))));
    return undefined;
  }
  const outer = reading.alias;
  reading.alias = outer ?? alias;
  const read = readNode(target, at, reading);
  reading.alias = outer;
  return read === undefined ? undefined : { ...read, located: { ...read.located, start: startOf(alias) } };
}

function readScalar(node: Scalar, at: At, reading: Reading): Read {
  const { text, isPlain } = scalarText(node);
  const field = fieldAt(reading.catalogue, at.pattern);
  reading.diagnostics.push(
    ...escapedCharacters(text, reading.lines, () => ({
      pointer: at.pointer,
      label: containerAt(at.pointer, reading.catalogue).label,
      place: reading.lines.placeAt(startOf(node)),
    })),
  );
  const behind = wordsBehindSign(node, at.pattern, reading.lines.text, reading.catalogue);
  if (behind !== undefined) {
    const container = containerAt(at.pointer, reading.catalogue);
    reading.diagnostics.push(cutText(behind, container, reading.lines.placeAt(startOf(node))));
  }
  const value = isPlain ? plainValue(text, field) : textValue(text, field);
  return {
    value: typeof value === "string" ? answerText(value, at.pattern, reading.catalogue) : value,
    located: locate(node, at),
  };
}

function readMap(node: YAMLMap, at: At, reading: Reading): Read {
  const value: Record<string, unknown> = {};
  const members = new Map<string, Located>();
  const keys = new KeyReader(
    () => containerAt(at.pointer, reading.catalogue),
    reading.lines,
    reading.catalogue,
  );
  for (const pair of node.items) {
    if (reading.isCut) break;
    const key = keys.read(pair.key, reading.diagnostics);
    if (key === undefined) continue;
    const written = asNode(pair.value);
    const member = readNode(written, inside(at, key.text, key.start), reading);
    if (member !== undefined) value[key.text] = member.value;
    else if (written === null || isEmptyNode(written)) {
      // Left out like a gap, the rest of a text and a misspelt key would be lost without a word.
      if (isLoose(node, pair) && isKnownPlace(at.pattern, reading.catalogue)) {
        const container = containerAt(at.pointer, reading.catalogue);
        reading.diagnostics.push(looseWords(key.text, container, reading.lines.placeAt(key.start)));
      } else if (isForeignKey(key.text, at.pattern, reading.catalogue)) value[key.text] = null;
    }
    // A key without a value is a gap, and its line is where the value belongs.
    members.set(key.text, member?.located ?? { start: key.start, key: key.start });
  }
  return { value, located: { ...locate(node, at), members } };
}

function readSequence(node: YAMLSeq, at: At, reading: Reading): Read {
  const value: unknown[] = [];
  const members = new Map<string, Located>();
  for (const [index, item] of node.items.entries()) {
    if (reading.isCut) break;
    const itemNode = asNode(item);
    const member = readNode(itemNode, inside(at, index), reading);
    value.push(member === undefined ? null : member.value);
    members.set(
      String(index),
      member?.located ?? { start: itemNode === null ? startOf(node) : startOf(itemNode) },
    );
  }
  return { value, located: { ...locate(node, at), members } };
}

function inside(at: At, segment: string | number, key?: number): At {
  return {
    pointer: below(at.pointer, segment),
    pattern: typeof segment === "number" ? `${at.pattern}/*` : below(at.pattern, segment),
    depth: at.depth + 1,
    key,
  };
}

function locate(node: Node, at: At): Located {
  const start = startOf(node);
  return at.key === undefined ? { start } : { start, key: at.key };
}
