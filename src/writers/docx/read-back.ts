import { chineseNumber, letterNumber, romanNumber } from "../../document/number.js";
import { attributeOf, scanXml, unescapeXml } from "../../foundation/xml-reader.js";

/** The parts whose text is read back. */
export interface WrittenParts {
  readonly document: string;
  readonly footnotes: string;
  readonly numbering: string;
  readonly styles: string;
}

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}

/**
 * The text of a written document as a reader of Word sees it: one line a paragraph, its list number counted from the
 * numbering part, footnotes at the end in the order of their marks. Contents (controls of a gallery), field results (page
 * numbers), headers and footers are left out. Shares nothing with the code that wrote the parts.
 */
export function readBack(parts: WrittenParts): readonly string[] {
  const numbers = new NumberReader(parts.numbering, parts.styles);
  const noteIds: string[] = [];
  const lines = paragraphsOf(parts.document, numbers, (id) => noteIds.push(id));
  const notes = notesOf(parts.footnotes);
  return [...lines, ...noteIds.map((id) => notes.get(id) ?? "")].filter((line) => line !== "");
}

function paragraphsOf(xml: string, numbers: NumberReader, onNote: (id: string) => void): readonly string[] {
  const lines: string[] = [];
  let text = "";
  let style = "";
  let list: string | undefined;
  let level = "";
  const controls: ("field" | "gallery")[] = [];
  const inGallery = (): boolean => controls.includes("gallery");
  let fields = 0;
  let inText = false;
  scanXml(xml, {
    open(name, attributes) {
      const value = (): string => attributeOf(attributes, "w:val") ?? "";
      switch (name) {
        case "w:p":
          text = style = level = "";
          list = undefined;
          return;
        case "w:pStyle":
          style = value();
          return;
        case "w:ilvl":
          level = value();
          return;
        case "w:numId":
          list = value();
          return;
        case "w:t":
          inText = fields === 0 && !inGallery();
          return;
        case "w:br":
          text += "\n";
          return;
        case "w:tab":
          text += "\t";
          return;
        case "w:sdt":
          controls.push("field");
          return;
        case "w:docPartObj":
          // Its properties stand before the content of a control.
          controls[controls.length - 1] = "gallery";
          return;
        case "w:fldChar": {
          const type = attributeOf(attributes, "w:fldCharType");
          if (type === "begin") fields += 1;
          if (type === "end") fields -= 1;
          return;
        }
        case "w:footnoteReference":
          onNote(attributeOf(attributes, "w:id") ?? "");
      }
    },
    close(name) {
      if (name === "w:t") inText = false;
      if (name === "w:sdt") controls.pop();
      if (name === "w:p" && !inGallery()) lines.push(numbers.next(style, list, level) + text);
    },
    text(raw) {
      if (inText) text += unescapeXml(raw);
    },
  });
  return lines;
}

function notesOf(xml: string): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  let id = "";
  let inText = false;
  scanXml(xml, {
    open(name, attributes) {
      if (name === "w:footnote") id = attributeOf(attributes, "w:id") ?? "";
      if (name === "w:t") inText = true;
      if (name === "w:br") notes.set(id, `${notes.get(id) ?? ""}\n`);
    },
    close(name) {
      if (name === "w:t") inText = false;
    },
    text(raw) {
      if (inText) notes.set(id, (notes.get(id) ?? "") + unescapeXml(raw));
    },
  });
  return notes;
}

/** Counts list numbers as Word does: by abstract list, anew where an instance restarts. */
class NumberReader {
  private readonly levels = new Map<string, Level>();
  private readonly abstractOf = new Map<string, string>();
  private readonly restarts = new Map<string, number>();
  private readonly styles = new Map<string, { readonly list: string; readonly level: string }>();
  private readonly counts = new Map<string, number[]>();

  constructor(numbering: string, styles: string) {
    this.readNumbering(numbering);
    this.readStyles(styles);
  }

  /** The label of the next paragraph, "" when it has none. */
  next(style: string, list: string | undefined, level: string): string {
    const fromStyle = this.styles.get(style);
    const instance = list ?? fromStyle?.list ?? "0";
    if (instance === "0") return "";
    const depth = Number(list === undefined ? fromStyle?.level : level);
    const abstract = this.abstractOf.get(instance) ?? "";
    const definition = this.levels.get(`${abstract} ${depth}`);
    if (definition === undefined) return "";
    const counts = this.counts.get(abstract) ?? [];
    this.counts.set(abstract, counts);
    const restart = this.restarts.get(`${instance} ${depth}`);
    this.restarts.delete(`${instance} ${depth}`);
    const before = counts[depth];
    const value = restart ?? (before === undefined ? definition.start : before + 1);
    counts.length = depth;
    counts[depth] = value;
    return definition.text.replaceAll(/%(\d)/gu, (_place, digit: string) => {
      const at = Number(digit) - 1;
      const { format = "", start = 1 } = this.levels.get(`${abstract} ${at}`) ?? {};
      return numberText(format, counts[at] ?? start);
    });
  }

  private readNumbering(xml: string): void {
    let abstract: string | undefined;
    let instance = "";
    let depth = "";
    let level = { format: "", text: "", start: 1 };
    scanXml(xml, {
      open: (name, attributes) => {
        const value = (attribute = "w:val"): string => attributeOf(attributes, attribute) ?? "";
        if (name === "w:abstractNum") abstract = value("w:abstractNumId");
        else if (name === "w:lvl") [depth, level] = [value("w:ilvl"), { format: "", text: "", start: 1 }];
        else if (name === "w:start") level.start = Number(value());
        else if (name === "w:numFmt") level.format = value();
        else if (name === "w:lvlText") level.text = value();
        else if (name === "w:num") {
          instance = value("w:numId");
          // A level within an instance is an override of its own, which is not read: our lists have none.
          abstract = undefined;
        } else if (name === "w:abstractNumId") this.abstractOf.set(instance, value());
        else if (name === "w:lvlOverride") depth = value("w:ilvl");
        else if (name === "w:startOverride") this.restarts.set(`${instance} ${depth}`, Number(value()));
      },
      close: (name) => {
        if (name === "w:lvl" && abstract !== undefined) this.levels.set(`${abstract} ${depth}`, level);
      },
      text() {},
    });
  }

  private readStyles(xml: string): void {
    let style = "";
    let level = "";
    scanXml(xml, {
      open: (name, attributes) => {
        if (name === "w:style") [style, level] = [attributeOf(attributes, "w:styleId") ?? "", "0"];
        else if (name === "w:ilvl") level = attributeOf(attributes, "w:val") ?? "";
        else if (name === "w:numId")
          this.styles.set(style, { list: attributeOf(attributes, "w:val") ?? "", level });
      },
      close() {},
      text() {},
    });
  }
}

const NUMBERS: Readonly<Record<string, (value: number) => string>> = {
  chineseCountingThousand: chineseNumber,
  // The same up to ninety-nine; a firm's document may name them.
  chineseCounting: chineseNumber,
  japaneseCounting: chineseNumber,
  lowerLetter: letterNumber,
  upperLetter: (value) => letterNumber(value).toUpperCase(),
  lowerRoman: romanNumber,
};

function numberText(format: string, value: number): string {
  return NUMBERS[format]?.(value) ?? String(value);
}
