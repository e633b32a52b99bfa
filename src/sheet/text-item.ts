import { attributeOf, unescapeXml } from "../foundation/xml-reader.js";

/** A name without its namespace prefix: writers choose their own. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** Whether a raw tag asks to keep white space. */
export function keepsSpace(attributes: string): boolean {
  return attributes.includes("xml:space") && attributeOf(attributes, "xml:space") === "preserve";
}

/**
 * Text as workbooks write it: `_x000D_` stands for U+000D, `_x005F_` for an underscore that could be mistaken for the
 * beginning of such an escape. All line ends become `\n`.
 */
export function unescapeSheetText(text: string): string {
  const unescaped = text.includes("_x")
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/gu, (_whole, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
    : text;
  return unescaped.includes("\r") ? unescaped.replaceAll(/\r\n?/gu, "\n") : unescaped;
}

/** Text as it has to be written, so that an underscore in it is not read as the beginning of an escape. */
export function escapeSheetText(text: string): string {
  return text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/gu, "_x005F_");
}

/** Whether the text of a run is struck through. A run without properties of its own has those of its cell. */
export type RunStrike = "struck" | "plain" | "asCell";

/**
 * Collects the text of one string item (`si` or `is`): its plain text or its runs, without phonetic readings (`rPh`).
 * White space at both ends is dropped unless the file says to keep it, as spreadsheet programs do; between runs it stays,
 * because writers that forget to say so would have their words joined.
 */
export class TextItem {
  /** Of the runs that hold anything but white space. */
  private readonly strikes = new Set<RunStrike>();
  private run: RunStrike = "asCell";
  private readonly keepsAll: boolean;
  private text = "";
  private depth = 0;
  private skippedBelow: number | undefined;
  private keepsEnd = false;
  private keepsStart = false;
  private isFirst = true;
  private isInText = false;

  /** `keepsAll`: an element around the item asks to keep white space. */
  constructor(keepsAll: boolean) {
    this.keepsAll = keepsAll;
  }

  open(local: string, attributes: string): void {
    this.depth += 1;
    if (this.skippedBelow !== undefined) return;
    if (local === "rPh") this.skippedBelow = this.depth;
    else if (local === "r") this.run = "asCell";
    else if (local === "rPr") this.run = "plain";
    else if (local === "strike") {
      this.run = /^(?:0|false)$/u.test(attributeOf(attributes, "val") ?? "") ? "plain" : "struck";
    } else if (local === "t") {
      this.isInText = true;
      this.keepsEnd = this.keepsAll || keepsSpace(attributes);
      if (this.isFirst) this.keepsStart = this.keepsEnd;
      this.isFirst = false;
    }
  }

  close(local: string): void {
    if (this.skippedBelow === this.depth) this.skippedBelow = undefined;
    this.depth -= 1;
    if (local === "t") this.isInText = false;
  }

  addText(raw: string): void {
    if (!this.isInText) return;
    this.text += unescapeXml(raw);
    if (raw.trim() !== "") this.strikes.add(this.run);
  }

  /** How its runs are struck through; `undefined` where no run says anything, as in most texts. */
  runStrikes(): ReadonlySet<RunStrike> | undefined {
    return this.strikes.has("struck") || this.strikes.has("plain") ? this.strikes : undefined;
  }

  /** The finished text. */
  finished(): string {
    let text = this.text;
    if (!this.keepsStart) text = text.replace(/^[ \t\r\n]+/u, "");
    if (!this.keepsEnd) text = withoutSpaceAtEnd(text);
    return unescapeSheetText(text);
  }
}

/** By hand, because a pattern that ends in `$` is tried at every space of a hostile text. */
function withoutSpaceAtEnd(text: string): string {
  let end = text.length;
  while (end > 0 && " \t\r\n".includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
