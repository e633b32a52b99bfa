import { attributeOf, scanXml, unescapeXml, XmlSyntaxError } from "../foundation/xml-reader.js";

/** What stands in a content control and is no text. */
export type ForeignContent =
  "control" | "picture" | "table" | "formula" | "symbol" | "note" | "hidden" | "raised" | "other";

/** A content control of a document, as its reader sees it. */
export interface ReadControl {
  readonly tag: string;
  readonly title: string;
  /** The name of the bookmark it stands in, the innermost of those that `isWanted` takes; "" for none. */
  readonly bookmark: string;
  /** Whether the program says that what stands there is its prompt. LibreOffice 7.4 goes on saying so when something was typed. */
  readonly isPrompt: boolean;
  /** Whether all of it is in the look in which Word shows prompts of its own. */
  readonly looksLikePrompt: boolean;
  /** As it reads with all changes accepted; `\n` for line and paragraph ends, `\t` for tabs. */
  readonly text: string;
  /** What can be chosen: value by words. */
  readonly choices: ReadonlyMap<string, string>;
  readonly foreign: ReadonlySet<ForeignContent>;
  /** How much of its words is struck through; `undefined` for nothing. White space does not count. */
  readonly struck: "all" | "part" | undefined;
  /** Whether any of it is a change that nobody has accepted yet. */
  readonly isRevised: boolean;
  /** The paragraph in which it begins. Paragraphs of the body count from 1, contents left out. */
  readonly paragraph: number;
}

/** Raised figures that every font for Chinese has. */
const RAISED: Readonly<Record<string, string>> = { "1": "¹", "2": "²", "3": "³" };

/** Deepest nesting of content controls. Word's own documents have three or four. */
const MAXIMUM_DEPTH = 40;

/** How many bookmarks may be open at once; ours hold one control each. */
const MOST_BOOKMARKS = 8;

/**
 * The content controls of a document in the order in which they begin, contents left out.
 *
 * @param promptStyles ids of the character styles in which Word shows prompts.
 * @param isWanted whether a bookmark of that name says something of the control in it.
 * @throws {XmlSyntaxError} where the part is not well-formed, or nests controls without end
 */
export function readControls(
  xml: string,
  promptStyles: ReadonlySet<string>,
  isWanted: (bookmark: string) => boolean,
): readonly ReadControl[] {
  const scan = new ControlScan(promptStyles, isWanted);
  scanXml(xml, scan);
  return scan.found.filter(({ isGallery }) => !isGallery).map((control) => finished(control));
}

function finished({ isStruck, isPlain, ...control }: OpenControl): ReadControl {
  return { ...control, struck: isStruck ? (isPlain ? "part" : "all") : undefined };
}

interface OpenControl {
  tag: string;
  title: string;
  bookmark: string;
  isPrompt: boolean;
  looksLikePrompt: boolean;
  text: string;
  readonly choices: Map<string, string>;
  readonly foreign: Set<ForeignContent>;
  /** Whether any of its words are struck through, and whether any are not. */
  isStruck: boolean;
  isPlain: boolean;
  isRevised: boolean;
  paragraph: number;
  isGallery: boolean;
  inProperties: boolean;
  paragraphs: number;
}

const FOREIGN: Readonly<Record<string, ForeignContent>> = {
  "w:drawing": "picture",
  "w:pict": "picture",
  "w:object": "other",
  "w:control": "other",
  "w:altChunk": "other",
  "w:tbl": "table",
  "m:oMath": "formula",
  "w:sym": "symbol",
  "w:footnoteReference": "note",
  "w:endnoteReference": "note",
};

/**
 * What is not read: text that was deleted, moved away or set above other text, an older form of what stands beside it, and
 * the look that a run had before it was changed.
 */
export const UNREAD: ReadonlySet<string> = new Set([
  "w:del",
  "w:moveFrom",
  "w:rt",
  "mc:Fallback",
  "w:rPrChange",
]);
/** Elements around what was inserted, deleted or moved with changes tracked. */
export const REVISIONS: ReadonlySet<string> = new Set(["w:ins", "w:del", "w:moveFrom", "w:moveTo"]);

class ControlScan {
  readonly found: OpenControl[] = [];
  private readonly isWanted: (bookmark: string) => boolean;
  private readonly open_: OpenControl[] = [];
  private readonly bookmarks: { readonly id: string; readonly name: string }[] = [];
  private readonly depth = { run: 0, unread: 0, revision: 0, text: 0 };
  private paragraphs = 0;

  private inPromptLook = false;
  private isStruck = false;
  private isRaised = false;
  private readonly promptStyles: ReadonlySet<string>;

  constructor(promptStyles: ReadonlySet<string>, isWanted: (bookmark: string) => boolean) {
    this.promptStyles = promptStyles;
    this.isWanted = isWanted;
  }

  open(name: string, raw: string, offset: number): void {
    const top = this.open_.at(-1);
    if (top?.inProperties === true) {
      this.property(top, name, raw);
      return;
    }
    if (UNREAD.has(name)) this.depth.unread += 1;
    if (REVISIONS.has(name)) this.beginRevision();
    switch (name) {
      case "w:sdt":
        this.begin(offset);
        return;
      case "w:sdtPr":
        if (top !== undefined) top.inProperties = true;
        return;
      case "w:p":
        this.beginParagraph();
        return;
      case "w:bookmarkStart":
        this.beginBookmark(raw);
        return;
      case "w:bookmarkEnd":
        this.endBookmark(attributeOf(raw, "w:id") ?? "");
        return;
      case "w:r":
        this.depth.run += 1;
        this.inPromptLook = false;
        this.isStruck = false;
        this.isRaised = false;
        return;
      case "w:vertAlign":
        if (this.depth.run > 0 && this.depth.unread === 0)
          this.isRaised = attributeOf(raw, "w:val") === "superscript";
        return;
      case "w:strike":
      case "w:dstrike":
        if (this.depth.run > 0 && this.depth.unread === 0) this.isStruck ||= isOn(raw);
        return;
      case "w:rStyle":
        if (this.depth.run > 0) this.inPromptLook = this.promptStyles.has(attributeOf(raw, "w:val") ?? "");
        return;
      case "w:t":
        this.depth.text += 1;
        return;
      case "w:br":
      case "w:cr":
        this.add("\n");
        return;
      case "w:tab":
      case "w:ptab":
        if (this.depth.run > 0) this.add("\t");
        return;
      case "w:noBreakHyphen":
        this.add("-");
        return;
      case "w:vanish":
        if (this.depth.run > 0 && isOn(raw)) this.mark("hidden");
        return;
      default: {
        const foreign = FOREIGN[name];
        if (foreign !== undefined) this.mark(foreign);
      }
    }
  }

  close(name: string): void {
    if (name === "w:sdtPr") {
      const top = this.open_.at(-1);
      if (top !== undefined) top.inProperties = false;
      return;
    }
    if (this.open_.at(-1)?.inProperties === true) return;
    if (UNREAD.has(name)) this.depth.unread -= 1;
    if (REVISIONS.has(name)) this.depth.revision -= 1;
    if (name === "w:sdt") this.open_.pop();
    else if (name === "w:r") this.depth.run -= 1;
    else if (name === "w:t") this.depth.text -= 1;
  }

  text(raw: string): void {
    if (this.depth.text === 0 || this.open_.length === 0) return;
    const text = unescapeXml(raw);
    if (this.isRaised) this.addRaised(text);
    else this.add(text);
  }

  /**
   * Raised figures as the characters of their own that documents can print, or else as nothing that can be read: `10m2` is no
   * square metre. Raised letters (1st) mean the same on the line.
   */
  private addRaised(text: string): void {
    const figures = /^[123]+$/u.test(text);
    if (!figures && /\p{N}/u.test(text)) this.mark("raised");
    this.add(figures ? text.replaceAll(/[123]/gu, (figure) => RAISED[figure] ?? figure) : text);
  }

  private begin(offset: number): void {
    if (this.open_.length === MAXIMUM_DEPTH) throw new XmlSyntaxError("controls nested too deeply", offset);
    const control: OpenControl = {
      tag: "",
      title: "",
      bookmark: this.bookmarks.at(-1)?.name ?? "",
      isPrompt: false,
      looksLikePrompt: true,
      text: "",
      choices: new Map(),
      foreign: new Set(),
      isStruck: false,
      isPlain: false,
      isRevised: this.depth.revision > 0,
      // One that holds whole paragraphs begins with the next.
      paragraph: Math.max(1, this.paragraphs),
      isGallery: false,
      inProperties: false,
      paragraphs: 0,
    };
    for (const outer of this.open_) outer.foreign.add("control");
    this.found.push(control);
    this.open_.push(control);
  }

  private property(control: OpenControl, name: string, raw: string): void {
    const value = (): string => attributeOf(raw, "w:val") ?? "";
    switch (name) {
      case "w:tag":
        control.tag = value();
        return;
      case "w:alias":
        control.title = value();
        return;
      case "w:showingPlcHdr":
        control.isPrompt = isOn(raw);
        return;
      case "w:docPartObj":
        control.isGallery = true;
        return;
      case "w:listItem": {
        const code = attributeOf(raw, "w:value");
        const words = attributeOf(raw, "w:displayText") ?? code;
        if (code !== undefined && words !== undefined) control.choices.set(words, code);
      }
    }
  }

  private beginParagraph(): void {
    if (this.depth.unread > 0 || this.open_.some(({ isGallery }) => isGallery)) return;
    this.paragraphs += 1;
    for (const control of this.open_) {
      if (control.paragraphs > 0) control.text += "\n";
      else if (control.text === "") control.paragraph = this.paragraphs;
      control.paragraphs += 1;
    }
  }

  private beginBookmark(raw: string): void {
    const name = attributeOf(raw, "w:name") ?? "";
    if (!this.isWanted(name)) return;
    this.bookmarks.push({ id: attributeOf(raw, "w:id") ?? "", name });
    // One whose end was lost is not to be looked at for ever.
    if (this.bookmarks.length > MOST_BOOKMARKS) this.bookmarks.shift();
    // LibreOffice lets it begin inside the control.
    const top = this.open_.at(-1);
    if (top !== undefined && top.text === "") top.bookmark = name;
  }

  private endBookmark(id: string): void {
    const at = this.bookmarks.findLastIndex((bookmark) => bookmark.id === id);
    if (at >= 0) this.bookmarks.splice(at, 1);
  }

  private beginRevision(): void {
    this.depth.revision += 1;
    for (const control of this.open_) control.isRevised = true;
  }

  private add(text: string): void {
    if (this.depth.unread > 0) return;
    const isWords = text.trim() !== "";
    for (const control of this.open_) {
      control.text += text;
      if (isWords && this.isStruck) control.isStruck = true;
      else if (isWords) control.isPlain = true;
      if (!this.inPromptLook) control.looksLikePrompt = false;
    }
  }

  private mark(foreign: ForeignContent): void {
    if (this.depth.unread > 0) return;
    for (const control of this.open_) control.foreign.add(foreign);
  }
}

/** A switch of WordprocessingML: on unless it says that it is off. */
export function isOn(raw: string): boolean {
  return !/^(?:0|false|off)$/u.test(attributeOf(raw, "w:val") ?? "1");
}

/** The ids of the character styles that Word calls “Placeholder Text”, whatever its language. */
export function promptStylesIn(styles: string): ReadonlySet<string> {
  const ids = new Set<string>();
  let id = "";
  scanXml(styles, {
    open(name, raw) {
      if (name === "w:style") id = attributeOf(raw, "w:styleId") ?? "";
      if (name === "w:name" && attributeOf(raw, "w:val")?.toLowerCase() === "placeholder text") ids.add(id);
    },
    close() {},
    text() {},
  });
  return ids;
}
