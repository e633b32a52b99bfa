/**
 * A Word template for docxtemplater, made from a finished document by taking its words out: each stretch of text of
 * one look becomes a tag, paragraphs alike that follow each other a loop, and so do rows alike. So the peer starts
 * from a file with the same styles, tables, headings and contents, and has the same words to put in.
 */
export interface WordTemplate {
  readonly xml: string;
  /** What the tags stand for in the document the template was made from. */
  readonly data: WordData;
}

type Values = Record<string, string>;
export type WordData = Record<string, string | readonly Values[]>;

const BLOCK = /<w:tbl>.*?<\/w:tbl>|<w:p>.*?<\/w:p>/gsu;
const ROW = /<w:tr>.*?<\/w:tr>/gsu;
const RUN = /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t xml:space="preserve">([^<]*)<\/w:t><\/w:r>/gsu;
const TAG = /\{t\d+\}/gu;

/** Takes the words out of `word/document.xml`. The same structure always gives the same tags. */
export function templateOf(documentXml: string): WordTemplate {
  const data: WordData = {};
  let count = 0;
  const name = (): string => `g${(count += 1)}`;
  const loopOrTags = (group: Group, wrap: (skeleton: string, loop: string) => string | undefined): string => {
    const key = name();
    const wrapped = group.members.length > 1 ? wrap(group.skeleton, key) : undefined;
    if (wrapped !== undefined) {
      data[key] = group.members;
      return wrapped;
    }
    return group.members
      .map((values, index) => withOwnTags(group.skeleton, `${key}_${index}_`, values, data))
      .join("");
  };
  const xml = grouped(documentXml, BLOCK, (group) =>
    group.skeleton.startsWith("<w:tbl>")
      ? grouped(group.skeleton, ROW, (rows) => loopOrTags(rows, rowLoop))
      : loopOrTags(group, paragraphLoop),
  );
  return { xml, data };
}

/** Pieces of one skeleton that follow each other. */
interface Group {
  readonly skeleton: string;
  readonly members: Values[];
}

/** Replaces each group of like matches that stand side by side by what `write` makes of it; the rest stays. */
function grouped(xml: string, pattern: RegExp, write: (group: Group) => string): string {
  let result = "";
  let end = 0;
  let open: Group | undefined;
  const close = (): void => {
    if (open !== undefined) result += write(open);
    open = undefined;
  };
  for (const match of xml.matchAll(pattern)) {
    const [piece] = match;
    const isTable = piece.startsWith("<w:tbl>");
    const { skeleton, values } = isTable ? { skeleton: piece, values: {} } : taken(piece);
    if (match.index > end || isTable || open?.skeleton !== skeleton) {
      close();
      result += xml.slice(end, match.index);
      open = { skeleton, members: [values] };
    } else open.members.push(values);
    end = match.index + piece.length;
  }
  close();
  return result + xml.slice(end);
}

/** A piece with tags `{t0}`, `{t1}` … in place of its words; runs of one look that follow each other share a tag. */
function taken(piece: string): { readonly skeleton: string; readonly values: Values } {
  const values: Values = {};
  let count = 0;
  let last: { readonly look: string; readonly tag: string; readonly end: number } | undefined;
  const skeleton = piece.replaceAll(
    RUN,
    (run: string, look: string | undefined, text: string, at: number) => {
      const looks = look ?? "";
      const words = text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
      if (last?.end === at && last.look === looks) {
        values[last.tag] += words;
        last = { ...last, end: at + run.length };
        return "";
      }
      last = { look: looks, tag: `t${count}`, end: at + run.length };
      count += 1;
      values[last.tag] = words;
      return `<w:r>${looks}<w:t xml:space="preserve">{${last.tag}}</w:t></w:r>`;
    },
  );
  return { skeleton, values };
}

function withOwnTags(skeleton: string, prefix: string, values: Values, data: WordData): string {
  for (const [tag, words] of Object.entries(values)) data[prefix + tag] = words;
  return skeleton.replaceAll(TAG, (tag) => `{${prefix}${tag.slice(1)}`);
}

function paragraphLoop(skeleton: string, loop: string): string {
  const tag = (text: string): string => `<w:p><w:r><w:t>{${text}}</w:t></w:r></w:p>`;
  return tag(`#${loop}`) + skeleton + tag(`/${loop}`);
}

/** A loop over rows begins in the first cell and ends in the last; a row of one cell cannot be repeated that way. */
function rowLoop(skeleton: string, loop: string): string | undefined {
  const first = skeleton.indexOf("{t");
  const last = skeleton.lastIndexOf("}") + 1;
  if (first < 0 || !skeleton.slice(first, last).includes("</w:tc>")) return undefined;
  return `${skeleton.slice(0, first)}{#${loop}}${skeleton.slice(first, last)}{/${loop}}${skeleton.slice(last)}`;
}

/** The words of `word/document.xml` without white space, for comparison: markup and field instructions go. */
export function wordsOf(documentXml: string): string {
  return documentXml
    .replaceAll(/<w:instrText[^>]*>[^<]*<\/w:instrText>/gu, "")
    .replaceAll(/<[^>]*>/gu, "")
    .replaceAll(/\s/gu, "");
}
