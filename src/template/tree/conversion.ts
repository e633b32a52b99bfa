import type { Media } from "../../document/node.js";
import { HeadingCounter } from "../../document/number.js";
import type { Place } from "../../foundation/diagnostic.js";
import { type Field, nameOf } from "../../foundation/field.js";
import type { Language, LocalizedText } from "../../foundation/locale.js";
import { type Pointer, segmentsOf } from "../../foundation/pointer.js";
import type { Findings, Mistake } from "../findings.js";
import type { MarkedElement } from "./elements.js";

/** What turning a filled template into a tree needs to know. */
export interface ConversionOptions {
  readonly language: Language;
  readonly fields: ReadonlyMap<string, Field>;
  readonly media: ReadonlyMap<string, Media>;
  readonly places: readonly Place[];
  readonly emptyParagraphs: ReadonlySet<number>;
  readonly findings: Findings;
}

/** State of one conversion: what is counted through the document, and where its parts come from. */
export class Conversion {
  readonly language: Language;
  readonly media: ReadonlyMap<string, Media>;
  private readonly options: ConversionOptions;
  private readonly counter: HeadingCounter;
  private headings = 0;
  private footnotes = 0;

  constructor(options: ConversionOptions) {
    this.options = options;
    this.language = options.language;
    this.media = options.media;
    this.counter = new HeadingCounter(options.language);
  }

  nextFootnote(): number {
    this.footnotes += 1;
    return this.footnotes;
  }

  /** Id and printed number of the next heading. */
  nextHeading(level: 1 | 2 | 3 | 4, isNumbered: boolean): { readonly id: string; readonly label: string } {
    this.headings += 1;
    return { id: `h${this.headings}`, label: isNumbered ? this.counter.next(level) : "" };
  }

  /** What a gap is called where it stands; the whole path is its pointer. */
  label(pointer: Pointer): LocalizedText {
    return nameOf(segmentsOf(pointer), this.options.fields);
  }

  /** The place in the template, as the property blocks have. */
  placeOf(element: MarkedElement): { readonly template?: Place } {
    const place = this.options.places[Number(element.attributes["t"])];
    return place ? { template: place } : {};
  }

  /** Whether the paragraph is empty in the template itself, and not for want of content. */
  isMeantEmpty(element: MarkedElement): boolean {
    return this.options.emptyParagraphs.has(Number(element.attributes["t"]));
  }

  report(mistake: Mistake, element: MarkedElement): void {
    const { template } = this.placeOf(element);
    this.options.findings.add(mistake, template ? { place: template } : {});
  }
}
