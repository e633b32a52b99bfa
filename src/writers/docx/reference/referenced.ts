import type { Language } from "../../../foundation/locale.js";
import type { Part } from "../../../ooxml/package.js";
import { linksPart } from "../../../ooxml/reference/links.js";
import type { Reference } from "../../../ooxml/reference/reference.js";
import { withCommentStyles } from "../comments.js";
import type { NumberingOffset } from "../numbering.js";
import type { Skeleton } from "../skeleton.js";
import { mergeNumbering } from "./merge-numbering.js";
import { mergeFontTable, mergeSettings } from "./merge-settings.js";
import { mergeStyles } from "./merge-styles.js";
import { PLAIN_STYLE, styleMapOf } from "./style-map.js";

/** What a paper on a firm's letterhead stands on in place of our own skeleton. */
export interface Referenced {
  readonly skeleton: Skeleton;
  readonly lists: NumberingOffset;
  readonly plainStyle: string | undefined;
  /** What the firm's parts lead to. */
  readonly parts: readonly Part[];
  /** Finished XML of ours with the style ids of the document. */
  readonly restyled: (xml: string) => string;
}

const known = new WeakMap<Reference, Map<Skeleton, Referenced>>();

/** Joins a skeleton made with the theme of the reference with the firm's own parts; once for both. */
export function referencedOf(reference: Reference, skeleton: Skeleton, language: Language): Referenced {
  const ofReference = known.get(reference) ?? new Map<Skeleton, Referenced>();
  known.set(reference, ofReference);
  const made = ofReference.get(skeleton) ?? join(reference, skeleton, language);
  ofReference.set(skeleton, made);
  return made;
}

function join(reference: Reference, skeleton: Skeleton, language: Language): Referenced {
  const map = styleMapOf(reference);
  const numbering = mergeNumbering(reference, skeleton.numberingHead, language);
  return {
    skeleton: {
      styles: mergeStyles(reference, withCommentStyles(skeleton.styles), numbering.headings),
      numberingHead: numbering.head,
      numberingTail: numbering.tail,
      settings: mergeSettings(reference, skeleton.settings),
      fontTable: mergeFontTable(reference, skeleton.fontTable),
      theme: reference.themeXml ?? skeleton.theme,
    },
    lists: numbering,
    plainStyle: map.hasOwnPlain ? PLAIN_STYLE.id : undefined,
    parts: [
      ...reference.carried,
      ...[...reference.links].flatMap(([source, links]) =>
        links.length === 0 ? [] : [linksPart(source, links)],
      ),
    ],
    // Text is escaped: what looks like a tag is one.
    restyled: (xml) =>
      xml.replaceAll(
        /<w:(pStyle|rStyle|tblStyle) w:val="([^"]*)"\/>/gu,
        (_whole, name: string, id: string) => `<w:${name} w:val="${map.idOf(id)}"/>`,
      ),
  };
}
