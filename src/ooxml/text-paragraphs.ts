import { unescapeXml } from "../foundation/xml-reader.js";
import { childNamed, nearestAround, nodesOf, type OffsetNode } from "./offset-tree.js";
import { REVISIONS, UNREAD } from "./read-controls.js";

/** Characters of a paragraph that one element holds. */
export interface Segment {
  /** Offset in the text of the paragraph. */
  readonly start: number;
  readonly text: string;
  /** The `w:t`, or the element that stands for one character. */
  readonly node: OffsetNode;
  /** The `w:r` it stands in. */
  readonly run: OffsetNode;
}

/** A paragraph of a part: its text, and where in the XML each character stands. */
export interface TextParagraph {
  /** Counts from 1 in the order in which paragraphs begin, empty ones, those in tables and in text boxes included. */
  readonly number: number;
  readonly node: OffsetNode;
  /** A line break or tab is a space: it ends words and moves no offset. */
  readonly text: string;
  readonly segments: readonly Segment[];
  /** Whether it holds anything to be seen besides text: a picture, a page break, a field, a note. */
  readonly hasObject: boolean;
  /** Whether it is the copy of a text box for programs that do not know the newer form. */
  readonly isFallback: boolean;
  readonly isInTextBox: boolean;
  /** Whether somebody's changes to it are neither accepted nor refused. */
  readonly hasTrackedChange: boolean;
  /** Whether it stands in a content control that Word fills from elsewhere. */
  readonly isBound: boolean;
}

/** Elements that stand for one character, a space for our purposes. */
const SPACES: ReadonlySet<string> = new Set(["w:tab", "w:br", "w:cr", "w:ptab"]);
/** What may stand in a run without being seen. */
const UNSEEN: ReadonlySet<string> = new Set(["w:rPr", "w:t", "w:tab", "w:lastRenderedPageBreak", "w:cr"]);

type Growing = { -readonly [Key in keyof TextParagraph]: TextParagraph[Key] } & {
  readonly segments: Segment[];
};

/** All paragraphs of a part, by number. */
export function textParagraphs(xml: string, root: OffsetNode): readonly TextParagraph[] {
  const found = new Map<OffsetNode, Growing>();
  for (const node of nodesOf(root)) {
    if (node.name === "w:p") found.set(node, begun(node, found.size + 1));
    const paragraph = node.name === "w:p" ? undefined : ownerOf(node, found);
    if (paragraph !== undefined) add(xml, node, paragraph);
  }
  return [...found.values()];
}

/** The raw offset in the XML of the character at `offset` of a segment's text. */
export function rawOffset(xml: string, { node }: Segment, offset: number): number {
  let at = node.openEnd;
  let left = offset;
  while (left > 0 && at < node.closeStart) {
    const isEntity = xml[at] === "&";
    const end = isEntity ? xml.indexOf(";", at) + 1 : at + 1;
    left -= isEntity ? unescapeXml(xml.slice(at, end)).length : 1;
    at = end;
  }
  return at;
}

function begun(node: OffsetNode, number: number): Growing {
  const controls = around(node, "w:sdt");
  return {
    number,
    node,
    text: "",
    segments: [],
    hasObject: false,
    isFallback: nearestAround(node, "mc:Fallback") !== undefined,
    isInTextBox: nearestAround(node, "w:txbxContent") !== undefined,
    hasTrackedChange: REVISIONS.has(node.parent?.name ?? ""),
    isBound: controls.some(isBoundControl),
  };
}

function around(node: OffsetNode, name: string): readonly OffsetNode[] {
  const next = nearestAround(node, name);
  return next === undefined ? [] : [next, ...around(next, name)];
}

function isBoundControl(control: OffsetNode): boolean {
  const properties = childNamed(control, "w:sdtPr");
  return (
    properties !== undefined &&
    properties.children.some(({ name }) => name === "w:dataBinding" || name === "w15:dataBinding")
  );
}

function ownerOf(node: OffsetNode, found: ReadonlyMap<OffsetNode, Growing>): Growing | undefined {
  const paragraph = nearestAround(node, "w:p");
  return paragraph === undefined ? undefined : found.get(paragraph);
}

function add(xml: string, node: OffsetNode, paragraph: Growing): void {
  const { name, parent } = node;
  if (REVISIONS.has(name)) paragraph.hasTrackedChange = true;
  if (name === "w:sdt" && isBoundControl(node)) paragraph.isBound = true;
  if (name === "m:oMath") paragraph.hasObject = true;
  if (parent?.name !== "w:r") return;
  if (!UNSEEN.has(name) || isPageBreak(node)) paragraph.hasObject ||= name !== "w:br" || isPageBreak(node);
  if (isUnread(node, paragraph.node)) return;
  const text = name === "w:t" ? textOf(xml, node) : SPACES.has(name) ? " " : "";
  if (text === "") return;
  paragraph.segments.push({ start: paragraph.text.length, text, node, run: parent });
  paragraph.text += text;
}

function isPageBreak({ name, attributes }: OffsetNode): boolean {
  return name === "w:br" && /\bw:type\s*=\s*["'](?:page|column)/u.test(attributes);
}

/** Whether the element stands in text that is struck out or moved away. */
function isUnread(node: OffsetNode, paragraph: OffsetNode): boolean {
  for (let at = node.parent; at !== undefined && at !== paragraph; at = at.parent) {
    if (UNREAD.has(at.name)) return true;
  }
  return false;
}

/** Comments and CDATA in a text are read by no program we know; such a text holds no tag for us. */
function textOf(xml: string, { openEnd, closeStart }: OffsetNode): string {
  const raw = closeStart > openEnd ? xml.slice(openEnd, closeStart) : "";
  // A line end in the XML is a space to its reader, and would be one more line of tags to ours.
  return raw.includes("<") ? "" : unescapeXml(raw).replaceAll(/[\r\n]/gu, " ");
}
