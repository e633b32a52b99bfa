import type { LocalizedText } from "../../../foundation/locale.js";
import type { Reference } from "../../../ooxml/reference/reference.js";
import { type ReferenceStyle, type ResolvedStyle, resolveStyle } from "../../../ooxml/reference/styles.js";
import { HEADING_LEVELS, headingStyleId, NAMES, STYLE } from "../style-names.js";

/** A paragraph style without an indent for running text without one, where the firm's Normal has one. */
export const PLAIN_STYLE = { id: "PipiaPlain", name: "Pipia Plain" } as const;

/** Names of the firm's styles that stand for one of ours besides its own name, the likeliest first: other built-in ones, and names of Chinese programs. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  Normal: ["正文"],
  BodyText: ["Body Text First Indent", "正文首行缩进", "正文文本", "Normal Indent", "正文缩进"],
  Title: ["标题", "文档标题"],
  Subtitle: ["副标题"],
  Caption: ["题注"],
  ListParagraph: ["列表段落", "列出段落"],
  TOCHeading: ["目录标题"],
  TOC1: ["目录 1"],
  TOC2: ["目录 2"],
  TOC3: ["目录 3"],
  Header: ["页眉"],
  Footer: ["页脚"],
  FootnoteText: ["脚注文本"],
  FootnoteReference: ["脚注引用"],
  Heading1: ["标题 1"],
  Heading2: ["标题 2"],
  Heading3: ["标题 3"],
  Heading4: ["标题 4"],
  [STYLE.table]: ["Table Grid", "网格型", "表格网格"],
};

/** A style of ours and how it is sought. */
interface Sought {
  readonly id: string;
  readonly name: string;
  readonly type: "paragraph" | "character" | "table";
}

const SOUGHT: readonly Sought[] = [
  ...Object.values(NAMES).map(({ id, name }): Sought => ({ id, name, type: "paragraph" })),
  ...HEADING_LEVELS.map((level): Sought => ({
    id: headingStyleId(level),
    name: `heading ${level}`,
    type: "paragraph",
  })),
  { id: STYLE.figure, name: "Pipia Figure", type: "paragraph" },
  { id: STYLE.separator, name: "Pipia Separator", type: "paragraph" },
  { id: STYLE.comment, name: "annotation text", type: "paragraph" },
  { id: STYLE.footnoteReference, name: "footnote reference", type: "character" },
  { id: STYLE.gap, name: "Pipia Gap", type: "character" },
  { id: STYLE.check, name: "Pipia Check Box", type: "character" },
  { id: STYLE.commentReference, name: "annotation reference", type: "character" },
  { id: STYLE.table, name: "Pipia Table", type: "table" },
  { id: STYLE.borderlessTable, name: "Pipia Borderless Table", type: "table" },
  { id: STYLE.formTable, name: "Pipia Form Table", type: "table" },
];

/** These must look as ours do: a firm cannot make a gap look finished, or a separator take a page. */
const OURS_ALONE: ReadonlySet<string> = new Set([STYLE.gap, STYLE.check, STYLE.separator]);

/** How styles of ours stand in a document with the firm's. */
export interface StyleMap {
  /** By the id of ours, the firm's that stands for it. */
  readonly counterparts: ReadonlyMap<string, ReferenceStyle>;
  /** The style id that is written for one of ours. */
  readonly idOf: (id: string) => string;
  /** Ours that are added. */
  readonly added: readonly string[];
  /** Whether running text without an indent has a style of its own, because the firm's Normal is indented. */
  readonly hasOwnPlain: boolean;
  /** What a style of the firm looks like with everything it stands on. */
  readonly lookOf: (style: ReferenceStyle | undefined) => ResolvedStyle;
  readonly normal: ReferenceStyle | undefined;
}

const maps = new WeakMap<Reference, StyleMap>();

/** Finds for each style of ours the firm's: of the same name, of another name it is known by, or of the same id. Once a reference. */
export function styleMapOf(reference: Reference): StyleMap {
  const known = maps.get(reference);
  if (known !== undefined) return known;
  const made = makeMap(reference);
  maps.set(reference, made);
  return made;
}

function makeMap(reference: Reference): StyleMap {
  const { styles, themeFonts } = reference;
  const defaults = reference.defaults;
  const lookOf = (style: ReferenceStyle | undefined): ResolvedStyle =>
    resolveStyle(style, styles, defaults, themeFonts);
  const normal = styles.find(({ type, isDefault }) => type === "paragraph" && isDefault);
  const counterparts = new Map<string, ReferenceStyle>();
  for (const sought of SOUGHT) {
    const found =
      sought.id === "Normal" ? (normal ?? counterpart(sought, styles)) : counterpart(sought, styles);
    if (found !== undefined && !OURS_ALONE.has(sought.id)) counterparts.set(sought.id, found);
  }
  const look = lookOf(counterparts.get("Normal"));
  const hasOwnPlain = (look.firstLine ?? 0) > 0 || (look.firstLineCharacters ?? 0) > 0;
  const plain = counterparts.get("Normal");
  // Where Normal itself is indented it is the running text.
  if (hasOwnPlain && plain !== undefined && !counterparts.has("BodyText"))
    counterparts.set("BodyText", plain);
  const taken = new Set(styles.map(({ id }) => id));
  const ids = new Map<string, string>();
  for (const { id } of SOUGHT) ids.set(id, counterparts.get(id)?.id ?? (taken.has(id) ? `${id}Pipia` : id));
  if (hasOwnPlain) ids.set("Normal", PLAIN_STYLE.id);
  return {
    counterparts,
    idOf: (id) => ids.get(id) ?? id,
    added: SOUGHT.filter(({ id }) => !counterparts.has(id)).map(({ id }) => id),
    hasOwnPlain,
    lookOf,
    normal: plain,
  };
}

function counterpart(
  { id, name, type }: Sought,
  styles: readonly ReferenceStyle[],
): ReferenceStyle | undefined {
  const fitting = styles.filter((style) => style.type === type);
  const plain = (text: string): string => text.trim().toLowerCase();
  for (const wanted of [name, ...(OTHER_NAMES[id] ?? [])]) {
    const found = fitting.find((style) => plain(style.name) === plain(wanted));
    if (found !== undefined) return found;
  }
  return fitting.find((style) => style.id === id);
}

/** Styles of ours that a firm's document is expected to have, by what people call them; what only papers know is no lack. */
export const EXPECTED: readonly { readonly id: string; readonly name: LocalizedText }[] = [
  ...HEADING_LEVELS.map((level) => ({
    id: headingStyleId(level),
    name: { zh: `标题 ${level}`, en: `heading ${level}` },
  })),
  { id: NAMES.body.id, name: { zh: "正文文本", en: "body text" } },
  { id: NAMES.title.id, name: { zh: "标题", en: "title" } },
  { id: NAMES.subtitle.id, name: { zh: "副标题", en: "subtitle" } },
  { id: NAMES.listItem.id, name: { zh: "列表段落", en: "list paragraph" } },
  { id: NAMES.caption.id, name: { zh: "题注", en: "caption" } },
  { id: STYLE.table, name: { zh: "网格型表格", en: "table grid" } },
];
