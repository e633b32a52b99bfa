import { UserError } from "../../foundation/errors.js";
import type { LocalizedText } from "../../foundation/locale.js";
import type { LoadedFont } from "../../layout/fonts.js";
import type { World } from "../world.js";
import { fileFinding } from "./file-finding.js";
import { makePaper, type Choice, type MadePaper, type Paper, type PreviewSource } from "./make-paper.js";
import { fontsOn } from "./page-fonts.js";
import { indexParagraphs, type ParagraphIndex } from "./paragraph-index.js";
import { ReadRecord, type StampOf } from "./read-record.js";
import { placeFindings, type PlacedFinding } from "./shown-findings.js";
import { SourceShelf, SourceTexts } from "./source-texts.js";

/** Papers that are kept: those of now, and those that the page may still ask for. */
const KEPT = 6;

/** Pages that can be asked for by number. */
export interface Version {
  readonly number: number;
  readonly paper: Paper;
  readonly index: ParagraphIndex;
  readonly fonts: readonly LoadedFont[];
  /** What was found when these pages were made. */
  readonly findings: readonly PlacedFinding[];
  readonly texts: SourceTexts;
}

/** How things stand for a choice: the pages of now or the last there were, and what is to be said. */
export interface Standing {
  readonly version: Version | undefined;
  readonly isCurrent: boolean;
  readonly findings: readonly PlacedFinding[];
  readonly texts: SourceTexts;
  readonly note: LocalizedText | undefined;
  /** Why there are no pages, where no finding says so. */
  readonly withoutPages?: LocalizedText | undefined;
}

/** One run of the preview: makes papers when they are asked for, keeps them until a file changes, and the last good pages beyond that. */
export class PreviewSession {
  /** What the papers are made of, for whoever watches it. */
  readonly record: ReadRecord;
  readonly shelf = new SourceShelf();
  private readonly source: PreviewSource;
  private readonly standings = new Map<string, Promise<Standing>>();
  private readonly lastGood = new Map<string, Version>();
  private readonly versions = new Map<number, Version>();
  private lastNumber = 0;
  /** How often files have changed: what was begun before the last change is no longer true when it is done. */
  private changes = 0;

  constructor(world: World, source: PreviewSource, stampOf: StampOf) {
    this.record = new ReadRecord(world, stampOf);
    this.source = source;
  }

  /** Makes the paper unless it was made since the last change. */
  async standing(choice: Choice): Promise<Standing> {
    const key = keyOf(choice);
    let standing = this.standings.get(key);
    if (standing === undefined) {
      standing = this.make(choice);
      this.standings.set(key, standing);
    }
    return standing;
  }

  /** Files are not as they were: what is asked for next is made anew. */
  changed(): void {
    this.changes += 1;
    this.record.forget();
    this.standings.clear();
  }

  version(number: number): Version | undefined {
    return this.versions.get(number);
  }

  private async make(choice: Choice): Promise<Standing> {
    const { changes } = this;
    const read = this.record.texts();
    const made = await this.attempt(choice);
    const texts = new SourceTexts(this.shelf, (file) => made.templates.get(file) ?? read(file));
    const { paper, note, withoutPages } = made;
    const key = keyOf(choice);
    if (paper === undefined) {
      const version = withoutPages === undefined ? this.lastGood.get(key) : undefined;
      const found = placeFindings(made.findings, undefined);
      return { version, isCurrent: false, findings: found, texts, note, withoutPages };
    }
    const index = indexParagraphs(paper.pages, paper.structure);
    const findings = placeFindings(made.findings, { tree: paper.tree, index });
    this.lastNumber += 1;
    const number = this.lastNumber;
    const version = { number, paper, index, fonts: fontsOn(paper.pages), findings, texts };
    if (changes === this.changes) this.lastGood.set(key, version);
    this.keep(version);
    return { version, isCurrent: true, findings, texts, note };
  }

  private keep(version: Version): void {
    this.versions.set(version.number, version);
    const needed = new Set([...this.lastGood.values()].map(({ number }) => number));
    for (const number of this.versions.keys()) {
      if (this.versions.size <= KEPT) break;
      if (!needed.has(number)) this.versions.delete(number);
    }
  }

  private async attempt(choice: Choice): Promise<MadePaper> {
    try {
      return await makePaper(this.record, this.source, choice);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return { paper: undefined, findings: [fileFinding(error)], templates: new Map() };
    }
  }
}

function keyOf({ document, edition, stage }: Choice): string {
  return `${document} ${edition} ${stage}`;
}
