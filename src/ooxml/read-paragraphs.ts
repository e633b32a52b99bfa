import { isOn, UNREAD } from "./read-controls.js";
import { scanXml, unescapeXml } from "../foundation/xml-reader.js";

/** A paragraph of a document, as its reader sees it. */
export interface ReadParagraph {
  /** Counts from 1, empty paragraphs and those in tables included. */
  readonly number: number;
  readonly text: string;
}

const SPACES: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:br": "\n",
  "w:cr": "\n",
  "w:noBreakHyphen": "-",
};

/** The looks of words that a paper does not say: struck through, or hidden. */
const TAKEN_BACK: ReadonlySet<string> = new Set(["w:strike", "w:dstrike", "w:vanish"]);

/**
 * The paragraphs of a WordprocessingML part that have text, in their order; those inside another (text boxes) come before it.
 * Words that are struck through or hidden are left out: whoever reads the paper takes them for none.
 *
 * @throws {XmlSyntaxError} where the part is not well-formed
 */
export function readParagraphs(xml: string): readonly ReadParagraph[] {
  const found: ReadParagraph[] = [];
  const open: { readonly number: number; text: string }[] = [];
  /** The runs that are open, and whether their words are left out. */
  const runs: boolean[] = [];
  let count = 0;
  let unread = 0;
  let inText = 0;
  let inProperties = 0;
  scanXml(xml, {
    open(name, raw) {
      if (name === "w:r") runs.push(false);
      if (TAKEN_BACK.has(name) && runs.length > 0 && unread === 0 && isOn(raw)) runs[runs.length - 1] = true;
      if (UNREAD.has(name)) unread += 1;
      if (name === "w:t") inText += 1;
      if (name === "w:pPr" || name === "w:rPr") inProperties += 1;
      if (name === "w:p") {
        count += 1;
        open.push({ number: count, text: "" });
      }
      const top = open.at(-1);
      if (top !== undefined && unread === 0 && inProperties === 0 && runs.at(-1) !== true)
        top.text += SPACES[name] ?? "";
    },
    close(name) {
      if (name === "w:r") runs.pop();
      if (UNREAD.has(name)) unread -= 1;
      if (name === "w:t") inText -= 1;
      if (name === "w:pPr" || name === "w:rPr") inProperties -= 1;
      if (name !== "w:p") return;
      const closed = open.pop();
      if (closed !== undefined && closed.text.trim() !== "") found.push(closed);
    },
    text(raw) {
      const top = open.at(-1);
      if (top !== undefined && inText > 0 && unread === 0 && runs.at(-1) !== true)
        top.text += unescapeXml(raw);
    },
  });
  return found;
}
