import type { Place } from "../../foundation/diagnostic.js";
import type { Findings, Mistake } from "../findings.js";
import { tagInComment, valueInTag } from "../mistakes/markup.js";
import type { Outline } from "../outline.js";
import type { Branch, Standing, Surface } from "../rewrite/surface.js";
import type { ParsedFile } from "../syntax/parse-file.js";
import { firstFrom } from "../syntax/sorted.js";
import type { Content } from "../syntax/syntax-tree.js";
import type { Position } from "../vocabulary.js";
import { MarkupCheck, type Marked } from "./markup.js";

/** The surface of templates in document HTML. Every start tag gets the number of its place. */
export class HtmlSurface implements Surface {
  readonly asksForBranches = true;
  readonly check: MarkupCheck;

  constructor(findings: Findings, outline: Outline) {
    this.check = new MarkupCheck(findings, outline);
  }

  get elementName(): string {
    return this.check.elementName;
  }

  position(): Position {
    return this.check.position;
  }

  standing(file: ParsedFile, start: number, add: (mistake: Mistake) => void): Standing {
    const token = file.markup[firstFrom(file.markup, start + 1) - 1];
    if (token === undefined || token.type === "text" || start >= token.end) return "text";
    if (token.type === "open") return token;
    if (token.type === "comment") add(tagInComment);
    if (token.type === "close") add(valueInTag);
    return undefined;
  }

  mark(place: Place): number {
    return this.check.mark(place);
  }

  beforeValue(file: ParsedFile, start: number): void {
    this.check.beforeValue(file, start);
  }

  isFirstMisplaced(): boolean {
    return this.check.isFirstMisplaced();
  }

  touch(): void {
    this.check.touch();
  }

  stop(): void {
    this.check.stop();
  }

  enter(isBlock: boolean): Branch {
    return this.check.enter(isBlock);
  }

  leave(branch: Branch): void {
    this.check.leave(branch);
  }

  content(file: ParsedFile, { start, end, value, valueStart }: Content): string {
    return withMarks(value, valueStart, this.check.content(file, start, end));
  }
}

/** The text with the number of its place in every start tag. */
function withMarks(value: string, valueStart: number, marked: readonly Marked[]): string {
  let result = "";
  let at = 0;
  for (const { nameEnd, mark } of marked) {
    const offset = nameEnd - valueStart;
    result += `${value.slice(at, offset)} t="${mark}"`;
    at = offset;
  }
  return result + value.slice(at);
}
