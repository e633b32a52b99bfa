import type { Place } from "../../foundation/diagnostic.js";
import type { Branch, Standing, Surface } from "../rewrite/surface.js";
import type { ParsedFile } from "../syntax/parse-file.js";
import type { Content } from "../syntax/syntax-tree.js";
import type { Position } from "../vocabulary.js";
import { type Look, NO_LOOK } from "./look.js";

const BRANCH: Branch = { height: 0, base: 0, isConditional: true };

/**
 * The surface of tags in a Word document: values stand in lines, blocks where they were placed. That branches are whole elements was seen
 * to when the part was cut, so there is no mark-up to follow.
 */
export class WordSurface implements Surface {
  readonly asksForBranches = true;
  readonly elementName = "w:p";
  private readonly lookAt: ReadonlyMap<number, Look>;
  private readonly looks: Look[];

  /** `lookAt` by offset of the tag; `looks` takes them by number of their place, for all parts together. */
  constructor(lookAt: ReadonlyMap<number, Look>, looks: Look[]) {
    this.lookAt = lookAt;
    this.looks = looks;
  }

  position(start: number): Position {
    return this.lookAt.get(start)?.position ?? "inline";
  }

  standing(): Standing {
    return "text";
  }

  mark(_place: Place, start: number): number {
    return this.looks.push(this.lookAt.get(start) ?? NO_LOOK) - 1;
  }

  beforeValue(): void {}

  isFirstMisplaced(): boolean {
    return true;
  }

  touch(): void {}

  stop(): void {}

  enter(): Branch {
    return BRANCH;
  }

  leave(): void {}

  content(_file: ParsedFile, { value }: Content): string {
    return value;
  }
}
