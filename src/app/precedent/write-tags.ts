import { childNamed, type OffsetNode } from "../../ooxml/offset-tree.js";
import { rawOffset, type Segment, type TextParagraph } from "../../ooxml/text-paragraphs.js";
import { attributeOf } from "../../foundation/xml-reader.js";
import { escapeText } from "../../ooxml/xml.js";
import type { TemplatePart } from "../../template/word/open-package.js";
import { runProperties } from "../../template/word/split-run.js";
import type { OptionalPart } from "./repeat.js";
import type { Proposal, Replacement } from "./proposal.js";

/** A stretch of XML and what comes in its place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly xml: string;
}

/**
 * A part with tags in the place of what proposals found; everything else is as it was, byte for byte. A tag looks as most of the
 * words it replaces; a loop keeps the rows or paragraphs of its first turn.
 */
export function withTags({ xml }: TemplatePart, proposals: readonly Proposal[]): string {
  return edited(
    xml,
    proposals.flatMap((proposal) =>
      proposal.type === "value" ? valueEdits(xml, [proposal.replacement]) : repeatEdits(xml, proposal),
    ),
  );
}

/** A stretch of XML, all of it unless told, with edits. */
function edited(xml: string, edits: readonly Edit[], from = 0, to = xml.length): string {
  const sorted = edits.toSorted((left, right) => left.start - right.start || left.end - right.end);
  let result = "";
  let at = from;
  let kept = -1;
  for (const { start, end, xml: put } of sorted) {
    // What lies in something that goes, goes with it; several values of one text ask once for its white space.
    if (start < at || (put === KEEP_SPACES && kept === start)) continue;
    if (put === KEEP_SPACES) kept = start;
    result += xml.slice(at, start) + put;
    at = end;
  }
  return result + xml.slice(at, to);
}

function valueEdits(xml: string, replacements: readonly Replacement[]): readonly Edit[] {
  return replacements.flatMap(({ paragraph, from, to, candidate: { tag } }) => {
    const touched = touchedBy(paragraph, from, to);
    const bearer = bearerOf(xml, touched, from, to);
    return touched.flatMap((segment) => textEdits(xml, segment, from, to, segment === bearer ? tag : ""));
  });
}

/** The texts in which characters of a stretch stand. */
export function touchedBy({ segments }: TextParagraph, from: number, to: number): readonly Segment[] {
  return segments.filter(({ start, text }) => start < to && start + text.length > from);
}

/** The text that the tag goes into: the first of those that look as most of the characters do. */
function bearerOf(xml: string, touched: readonly Segment[], from: number, to: number): Segment | undefined {
  const texts = touched.filter(({ node }) => node.name === "w:t");
  const counts = new Map<string, number>();
  for (const { run: own, start, text } of texts) {
    const look = runProperties(xml, own);
    const length = Math.min(to, start + text.length) - Math.max(from, start);
    counts.set(look, (counts.get(look) ?? 0) + length);
  }
  const most = Math.max(...counts.values());
  return texts.find(({ run: own }) => counts.get(runProperties(xml, own)) === most);
}

/** Takes the characters of one element out, and puts the tag there. */
function textEdits(xml: string, segment: Segment, from: number, to: number, tag: string): readonly Edit[] {
  const { node, start, text } = segment;
  const put = escapeText(tag);
  // A line break or tab inside of a value goes as a whole.
  const isWhole = from <= start && to >= start + text.length;
  if (node.name !== "w:t" || (isWhole && tag === "")) return [{ start: node.start, end: node.end, xml: "" }];
  const first = rawOffset(xml, segment, Math.max(from - start, 0));
  const last = rawOffset(xml, segment, Math.min(to - start, text.length));
  return [...keptSpaces(xml, segment), { start: first, end: last, xml: put }];
}

const KEEP_SPACES = ' xml:space="preserve"';

/** White space that stood within a text may now stand at its end, where it is lost without this attribute. */
function keptSpaces(xml: string, { node, text }: Segment): readonly Edit[] {
  const isKept = attributeOf(node.attributes, "xml:space") !== undefined;
  if (isKept || text.trim() !== text) return [];
  const end = node.start + xml.slice(node.start, node.openEnd).lastIndexOf(">");
  return [{ start: end, end, xml: KEEP_SPACES }];
}

function repeatEdits(
  xml: string,
  { repeat, replacements }: Extract<Proposal, { type: "repeat" }>,
): readonly Edit[] {
  const { chain, level, units, paragraphs, inner, optional = [] } = repeat;
  const [first = [], ...others] = units;
  const gone = [...others.flat(), ...inner.flatMap(({ rows }) => rows[0]?.slice(1) ?? [])].map(
    ({ start, end }): Edit => ({ start, end, xml: "" }),
  );
  return [
    // Where a part ends with its entry, it is closed first.
    ...optional.flatMap((part) =>
      part.place === undefined ? partTags(xml, part) : [copyOf(xml, part, part.place, replacements)],
    ),
    ...(level === "rows" ? rowTags(xml, paragraphs, chain) : paragraphTags(xml, first, chain)),
    ...inner.flatMap((one) => rowTags(xml, one.paragraphs, one.chain)),
    ...valueEdits(xml, replacements),
    ...gone,
  ];
}

type Tags = Pick<Extract<Proposal, { type: "repeat" }>["repeat"]["chain"], "open" | "close">;

/** The opening tags are the first in the row and the closing ones the last. */
function rowTags(xml: string, paragraphs: readonly TextParagraph[], { open, close }: Tags): readonly Edit[] {
  const [first, last] = [paragraphs.at(0), paragraphs.at(-1)];
  if (first === undefined || last === undefined) return [];
  // An empty paragraph of one tag has no room for two edits.
  if (first === last && isSelfClosed(xml, first.node)) {
    return [{ start: first.node.start, end: first.node.end, xml: `<w:p>${run(open)}${run(close)}</w:p>` }];
  }
  return [edgeTag(xml, first, open, "first"), edgeTag(xml, last, close, "last")];
}

function edgeTag(xml: string, { node, segments }: TextParagraph, tag: string, edge: "first" | "last"): Edit {
  if (isSelfClosed(xml, node)) return { start: node.start, end: node.end, xml: `<w:p>${run(tag)}</w:p>` };
  const properties = childNamed(node, "w:pPr");
  const beside = segments.at(edge === "first" ? 0 : -1)?.run;
  const look = beside === undefined ? "" : runProperties(xml, beside);
  const start = edge === "last" ? node.closeStart : (properties?.end ?? node.openEnd);
  return { start, end: start, xml: run(tag, look) };
}

function partTags(xml: string, { path, level, nodes, paragraphs }: OptionalPart): readonly Edit[] {
  const tags = { open: `{{#answered ${path}}}`, close: "{{/answered}}" };
  return level === "rows" ? rowTags(xml, paragraphs, tags) : paragraphTags(xml, nodes, tags);
}

/** What only another entry has, with its tags, at its place in the entry that is kept. */
function copyOf(xml: string, part: OptionalPart, place: number, replacements: readonly Replacement[]): Edit {
  const own = replacements.filter(({ paragraph }) => part.paragraphs.includes(paragraph));
  const start = part.nodes.at(0)?.start ?? 0;
  const end = part.nodes.at(-1)?.end ?? 0;
  const put = edited(xml, [...partTags(xml, part), ...valueEdits(xml, own)], start, end);
  return { start: place, end: place, xml: put };
}

/** Tags in paragraphs of their own, which go when the template is filled. */
function paragraphTags(xml: string, first: readonly OffsetNode[], { open, close }: Tags): readonly Edit[] {
  const start = first.at(0)?.start ?? 0;
  const end = first.at(-1)?.end ?? 0;
  const tag = (text: string): string => `<w:p>${run(text)}</w:p>`;
  return [
    { start, end: start, xml: tag(open) },
    { start: end, end, xml: tag(close) },
  ];
}

function isSelfClosed(xml: string, { start, openEnd }: OffsetNode): boolean {
  return xml.slice(start, openEnd).endsWith("/>");
}

function run(text: string, look = ""): string {
  return `<w:r>${look}<w:t xml:space="preserve">${escapeText(text)}</w:t></w:r>`;
}
