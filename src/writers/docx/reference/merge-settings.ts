import type { Reference } from "../../../ooxml/reference/reference.js";
import { element } from "../../../ooxml/xml.js";

/**
 * Our settings with those of the firm's that belong to the set-up of pages; nothing else of them is taken, such as protection or tracking.
 * Elements stand in the order of the schema (CT_Settings).
 */
export function mergeSettings({ settings, hasEvenPages }: Reference, own: string): string {
  const { mirrorMargins, gutterAtTop, defaultTabStop, colourMapping } = settings;
  const before =
    (mirrorMargins ? element("w:mirrorMargins") : "") + (gutterAtTop ? element("w:gutterAtTop") : "");
  const even = hasEvenPages ? element("w:evenAndOddHeaders") : "";
  return own
    .replace(
      /<w:defaultTabStop [^>]*\/>/u,
      (usual) => before + (defaultTabStop === "" ? usual : defaultTabStop) + even,
    )
    .replace(/<w:themeFontLang [^>]*\/>/u, (languages) => languages + colourMapping);
}

/** The firm's fonts without the files that came with them, and those of ours that it does not list. */
export function mergeFontTable({ fontTableXml }: Reference, own: string): string {
  if (fontTableXml?.includes("</w:fonts>") !== true) return own;
  const firm = fontTableXml.replaceAll(/<w:embed(?:Regular|Bold|Italic|BoldItalic)\b[^>]*\/>/gu, "");
  const names = new Set(namesIn(firm));
  const ours = [...own.matchAll(/<w:font\s.*?<\/w:font>/gsu)]
    .map(([font]) => font)
    .filter((font) => !namesIn(font).some((name) => names.has(name)));
  return firm.replace(/<\/w:fonts>\s*$/u, () => `${ours.join("")}</w:fonts>`);
}

function namesIn(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:font\s[^>]*w:name="([^"]*)"/gu)].map(([, name = ""]) => name);
}
