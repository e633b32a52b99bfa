import type { ControlEntry, Controls } from "../../document/control.js";
import type { Inline } from "../../document/node.js";
import type { Language } from "../../foundation/locale.js";
import type { Pointer } from "../../foundation/pointer.js";
import type { Part, Relationship } from "../../ooxml/package.js";
import { element } from "../../ooxml/xml.js";
import { controlBookmark, controlTag, controlTitle } from "./control-name.js";
import { paperKey, paperMarkParts } from "./paper-mark.js";

/** What a document with controls has besides its body. */
export interface ControlParts {
  readonly parts: readonly Part[];
  readonly relationships: readonly Relationship[];
}

export const NO_CONTROLS: ControlParts = { parts: [], relationships: [] };

/** Contents are content controls too and count from 1; no document has as many as this. */
const FIRST_ID = 1_001;

/** Between two controls that touch: LibreOffice makes one of them. Nobody sees a space without width. */
export const CONTROL_SEPARATOR = '<w:r><w:t xml:space="preserve">\u200B</w:t></w:r>';

/** How a day that is picked is written. */
const DATE_FORMAT: Readonly<Record<Language, string>> = { zh: "yyyy年M月d日", en: "yyyy-MM-dd" };

/** The content controls of one document while its body is written, numbered in the order in which they are written. */
export class DocumentControls {
  private readonly controls: Controls;
  /** Ids of bookmarks from this one on are free. */
  private readonly firstBookmark: number;
  private readonly written: Pointer[] = [];
  private readonly numbers = new Map<Pointer, number>();

  constructor(controls: Controls, firstBookmark: number) {
    this.controls = controls;
    this.firstBookmark = firstBookmark;
  }

  /** Whether two inlines, one behind the other, are both fields. */
  touch(...neighbours: readonly (Inline | undefined)[]): boolean {
    return neighbours.every((inline) => inline?.type === "gap" && this.controls.at.has(inline.pointer));
  }

  /** The mark of a gap as the prompt of a control, in a bookmark of its own; as it is where nothing can be typed. */
  around(gap: Pointer, mark: string): string {
    const control = this.controls.at.get(gap);
    if (control === undefined) return mark;
    const { lasting, title, entry } = control;
    const number = this.written.push(lasting);
    const first = this.numbers.get(lasting) ?? number;
    this.numbers.set(lasting, first);
    const { paper } = this.controls;
    const key = paperKey(paper);
    const bookmark = this.firstBookmark + number - 1;
    const properties =
      element("w:alias", { "w:val": controlTitle(title) }) +
      element("w:tag", { "w:val": controlTag(lasting, first, key) }) +
      element("w:id", { "w:val": FIRST_ID + number - 1 }) +
      element("w:showingPlcHdr") +
      entryXml(entry, paper.language);
    return (
      element("w:bookmarkStart", { "w:id": bookmark, "w:name": controlBookmark(number, key) }) +
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${mark}</w:sdtContent></w:sdt>` +
      element("w:bookmarkEnd", { "w:id": bookmark })
    );
  }

  /** The account of the paper, by which it is read back; nothing where no control was written. */
  parts(): ControlParts {
    return this.written.length === 0 ? NO_CONTROLS : paperMarkParts(this.controls.paper, this.written);
  }
}

/** The kind of a control. Text has none: LibreOffice 7.4 tears up what is said to be plain text. */
function entryXml(entry: ControlEntry, language: Language): string {
  switch (entry.type) {
    case "text":
      return "";
    case "date":
      return element(
        "w:date",
        {},
        element("w:dateFormat", { "w:val": DATE_FORMAT[language] }) +
          element("w:lid", { "w:val": language === "zh" ? "zh-CN" : "en-US" }) +
          element("w:storeMappedDataAs", { "w:val": "date" }) +
          element("w:calendar", { "w:val": "gregorian" }),
      );
    case "choice": {
      const items = entry.choices.map(({ value, text }) =>
        element("w:listItem", { "w:displayText": text, "w:value": value }),
      );
      return element("w:dropDownList", {}, items.join(""));
    }
  }
}
