import { sourceOf, type Anchor, type Anchors } from "../../document/anchor.js";
import type { Comment } from "../../document/comment.js";
import type { Inline } from "../../document/node.js";
import type { Language } from "../../foundation/locale.js";
import type { Part, Relationship } from "../../ooxml/package.js";
import { XML_DECLARATION } from "../../ooxml/xml.js";
import { eastAsianMarks } from "./marks.js";
import { WORD_NAMESPACES } from "./namespaces.js";
import { PLAIN, textRuns } from "./runs.js";
import { STYLE } from "./style-names.js";

/** The part that holds comments, where there are any. */
export interface CommentParts {
  readonly parts: readonly Part[];
  readonly relationships: readonly Relationship[];
}

export const NO_COMMENTS: CommentParts = { parts: [], relationships: [] };

const AUTHOR = "pipia";
const INITIALS = "P";

/** What stands before and behind the runs that comments are about. */
export interface CommentMarks {
  readonly before: string;
  readonly after: string;
}

/**
 * The comments of one document while its body is written. They are counted in the order in which their places are written;
 * each is written once, at the first place that asks for it.
 */
export class DocumentComments {
  private readonly waiting: Map<Anchor, readonly Comment[]>;
  private readonly elements: string[] = [];
  private readonly asOf: string;
  private readonly language: Language;

  constructor({ at }: Anchors, asOf: string, language: Language) {
    this.waiting = new Map(at);
    this.asOf = asOf;
    this.language = language;
  }

  /** The marks of a paragraph's comments by the position of the inline they stand beside; nothing where there are none. */
  marksIn(inlines: readonly Inline[]): ReadonlyMap<number, CommentMarks> | undefined {
    if (this.waiting.size === 0) return undefined;
    const marks = new Map<number, CommentMarks>();
    const at = (position: number): CommentMarks => marks.get(position) ?? { before: "", after: "" };
    inlines.forEach((inline, first) => {
      const taken = this.take(inline);
      if (taken === undefined) return;
      const last = lastOf(inlines, first);
      marks.set(first, { before: at(first).before + taken.before, after: at(first).after });
      marks.set(last, { before: at(last).before, after: at(last).after + taken.after });
    });
    return marks;
  }

  /** The marks of what was asked for and has comments: a picture, an inline. Nothing the second time. */
  take(anchor: Anchor): CommentMarks | undefined {
    const comments = this.waiting.get(anchor);
    if (comments === undefined) return undefined;
    this.waiting.delete(anchor);
    const first = this.elements.length;
    const ids = comments.map((_comment, index) => first + index);
    for (const comment of comments) this.elements.push(this.commentXml(comment));
    return {
      before: ids.map((id) => `<w:commentRangeStart w:id="${id}"/>`).join(""),
      after: ids.map((id) => `<w:commentRangeEnd w:id="${id}"/>${referenceXml(id)}`).join(""),
    };
  }

  /** The comments part, and how the document leads to it; nothing where no comment was written. */
  parts(): CommentParts {
    if (this.elements.length === 0) return NO_COMMENTS;
    return {
      parts: [
        {
          name: "word/comments.xml",
          contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
          content: `${XML_DECLARATION}<w:comments ${WORD_NAMESPACES}>${this.elements.join("")}</w:comments>`,
        },
      ],
      relationships: [{ id: "comments", type: "comments", target: "comments.xml" }],
    };
  }

  private commentXml({ paragraphs }: Comment): string {
    const written = paragraphs.map((words, index) => {
      const reference = index === 0 ? `<w:r>${REFERENCE_LOOK}<w:annotationRef/></w:r>` : "";
      const look = index === 0 ? BOLD : PLAIN;
      const runs = textRuns(
        words,
        look,
        eastAsianMarks(words, () => this.language),
      );
      return `<w:p><w:pPr><w:pStyle w:val="${STYLE.comment}"/></w:pPr>${reference}${runs}</w:p>`;
    });
    const head = `w:id="${this.elements.length}" w:author="${AUTHOR}" w:date="${this.asOf}T00:00:00Z" w:initials="${INITIALS}"`;
    return `<w:comment ${head}>${written.join("")}</w:comment>`;
  }
}

const BOLD = { marks: ["bold"] } as const;
const REFERENCE_LOOK = `<w:rPr><w:rStyle w:val="${STYLE.commentReference}"/></w:rPr>`;

function referenceXml(id: number): string {
  return `<w:r>${REFERENCE_LOOK}<w:commentReference w:id="${id}"/></w:r>`;
}

/** The last of the inlines that print one value: a value of several lines has line ends in between. */
function lastOf(inlines: readonly Inline[], first: number): number {
  const [inline, ...rest] = inlines.slice(first);
  const source = inline && sourceOf(inline);
  if (source === undefined) return first;
  const end = rest.findIndex((next) => next.type !== "lineBreak" && sourceOf(next) !== source);
  const own = end < 0 ? rest : rest.slice(0, end);
  return first + 1 + own.findLastIndex((next) => next.type !== "lineBreak");
}

/** The styles part with those of comments, which other documents do not have. */
export function withCommentStyles(styles: string): string {
  const end = "</w:styles>";
  return styles.slice(0, styles.lastIndexOf(end)) + COMMENT_STYLES + end;
}

/** Named as Word names them. It sets comments in a face of its own choice; other programs take the size. */
const COMMENT_STYLES =
  `<w:style w:type="paragraph" w:styleId="${STYLE.comment}"><w:name w:val="annotation text"/>` +
  '<w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/>' +
  '<w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="left"/></w:pPr>' +
  '<w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr></w:style>' +
  `<w:style w:type="character" w:styleId="${STYLE.commentReference}"><w:name w:val="annotation reference"/>` +
  '<w:uiPriority w:val="99"/><w:unhideWhenUsed/><w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style>';
