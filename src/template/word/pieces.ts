import { nodesOf, type OffsetNode } from "../../ooxml/offset-tree.js";
import type { TextParagraph } from "../../ooxml/text-paragraphs.js";
import type { Tag } from "../syntax/scan-tags.js";
import { type FrameSite, framesOf, isInDropped } from "./frames.js";
import type { TemplatePart } from "./open-package.js";
import type { Placement } from "./placement.js";
import { type Piece, splitRun } from "./split-run.js";
import type { TagSite } from "./tag-site.js";

/** A part taken apart: XML, tags in their order, and where frames begin and end. */
export type Token =
  | { readonly type: "xml"; readonly xml: string }
  | { readonly type: "tag"; readonly tag: Tag }
  | { readonly type: "begin"; readonly frame: FrameSite }
  | { readonly type: "end"; readonly frame: FrameSite };

/** Something that happens at an offset; of several at one, frames end first and what stands there comes last. */
interface Event {
  readonly at: number;
  readonly order: 0 | 1 | 2 | 3;
  /** How far the XML is replaced. */
  readonly end: number;
  readonly tokens: readonly Token[];
}

/** Takes a part apart at its tags. What no tag touches is in the result as it was, byte for byte. */
export function takeApart(part: TemplatePart, placement: Placement): readonly Token[] {
  const events = [
    ...framesOf(part.xml, placement).flatMap(frameEvents),
    ...lineEvents(part, placement),
    ...cutEvents(placement),
    ...dropEvents(part, placement),
  ].sort((left, right) => left.at - right.at || left.order - right.order);
  const tokens: Token[] = [];
  let at = 0;
  for (const event of events) {
    if (event.at > at) tokens.push({ type: "xml", xml: part.xml.slice(at, event.at) });
    tokens.push(...event.tokens);
    at = Math.max(at, event.end);
  }
  tokens.push({ type: "xml", xml: part.xml.slice(at) });
  return tokens;
}

/** At one offset, a frame that began earlier ends later: sorting is stable, and frames come by their beginning. */
function frameEvents(frame: FrameSite): readonly Event[] {
  const { start, end } = frame.node;
  return [
    { at: start, order: 2, end: start, tokens: [{ type: "begin", frame }] },
    { at: end, order: 0, end, tokens: [{ type: "end", frame }] },
  ];
}

/** Lifted tags that are not in something that disappears. */
function cutEvents({ sites, cuts, lifted }: Placement): readonly Event[] {
  return sites.flatMap(({ tag }): readonly Event[] => {
    const at = cuts.get(tag);
    if (at === undefined || !lifted.has(tag)) return [];
    return [{ at, order: 1, end: at, tokens: [{ type: "tag", tag }] }];
  });
}

function dropEvents({ xml }: TemplatePart, { dropped }: Placement): readonly Event[] {
  return [...dropped]
    .filter((node) => !isInDropped(node, dropped))
    .map((node) => ({
      at: node.start,
      order: 3,
      end: node.end,
      tokens: node.name === "w:p" ? [{ type: "xml", xml: bookmarks(xml, node) }] : [],
    }));
}

/** Bookmarks of a paragraph may begin or end others elsewhere; they may stand between paragraphs too. */
function bookmarks(xml: string, paragraph: OffsetNode): string {
  return [...nodesOf(paragraph)]
    .filter(({ name }) => name === "w:bookmarkStart" || name === "w:bookmarkEnd")
    .map(({ start, end }) => xml.slice(start, end))
    .join("");
}

/** The runs that tags stand in. */
function lineEvents(part: TemplatePart, { sites, lifted, dropped }: Placement): readonly Event[] {
  const byParagraph = new Map<TextParagraph, TagSite[]>();
  for (const site of sites) {
    const others = byParagraph.get(site.paragraph);
    if (others === undefined) byParagraph.set(site.paragraph, [site]);
    else others.push(site);
  }
  const events: Event[] = [];
  for (const [{ node, segments }, own] of byParagraph) {
    if (dropped.has(node) || isInDropped(node, dropped)) continue;
    const touched = segments.filter(({ start, text }) =>
      own.some(({ from, to }) => from < start + text.length && to > start),
    );
    for (const run of new Set(touched.map((segment) => segment.run))) {
      const pieces = splitRun(part.xml, run, segments, own, lifted);
      events.push({ at: run.start, order: 3, end: run.end, tokens: pieces.map(tokenOf) });
    }
  }
  return events;
}

function tokenOf(piece: Piece): Token {
  return typeof piece === "string" ? { type: "xml", xml: piece } : { type: "tag", tag: piece };
}
