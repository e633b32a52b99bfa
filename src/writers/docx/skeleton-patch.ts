import type { Theme } from "../../document/theme.js";
import { NO_LINE_END, NO_LINE_START } from "../../layout/line/classes.js";
import { inSchemaOrder } from "../../ooxml/order.js";
import { element, XML_DECLARATION } from "../../ooxml/xml.js";
import { characterStyles, type StyleDefinition } from "./styles.js";
import { tableStyles } from "./table-styles.js";
import { WORD_NAMESPACES } from "./namespaces.js";

/*
 * What `docx` 9.15 writes differently from what we need, corrected here and nowhere else. Everything works on the
 * text of a part and is covered by tests on the finished skeleton, so that an upgrade of `docx` shows.
 */

const STYLE_ELEMENT = /<w:style\s(?:(?!<\/w:style>).)*<\/w:style>/gsu;
const ABSTRACT_ELEMENT = /<w:abstractNum\s(?:(?!<\/w:abstractNum>).)*<\/w:abstractNum>/gsu;

/**
 * Keeps our styles and the table default and drops the many that `docx` adds; marks our own as custom; adds what has
 * no option (tabs, indents in characters, grid, list of the headings) and the defaults that other styles build on.
 */
export function patchStyles(xml: string, definitions: readonly StyleDefinition[], theme: Theme): string {
  const properties = new Map(definitions.map(({ options, properties }) => [options.id, properties]));
  const ours = new Set(["TableNormal", ...properties.keys(), ...characterStyles(theme).map(({ id }) => id)]);
  // Later definitions replace earlier ones of the same id: ours come after those of `docx`.
  const byId = new Map<string, string>();
  for (const [style] of xml.matchAll(STYLE_ELEMENT)) {
    const id = /w:styleId="([^"]*)"/u.exec(style)?.[1] ?? "";
    if (ours.has(id)) byId.set(id, withProperties(style, properties.get(id) ?? ""));
  }
  const head = xml.slice(0, xml.search(STYLE_ELEMENT));
  const styles = [...ours].map((id) => asCustom(id, byId.get(id) ?? ""));
  return `${head}${styles.join("")}${DEFAULT_STYLES}${tableStyles(theme)}</w:styles>`;
}

const DEFAULT_STYLES =
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">' +
  '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>' +
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList">' +
  '<w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>';

function withProperties(style: string, properties: string): string {
  if (properties === "") return style;
  return style.replace(
    /<w:pPr>(.*?)<\/w:pPr>/su,
    (_whole, children: string) => `<w:pPr>${inSchemaOrder("w:pPr", children + properties)}</w:pPr>`,
  );
}

function asCustom(id: string, style: string): string {
  return id.startsWith("Pipia") ? style.replace("<w:style ", '<w:style w:customStyle="1" ') : style;
}

/**
 * Drops the bullets that `docx` always adds and all instances (the document brings its own), counts the abstract
 * lists from 0 and makes their levels real ones.
 */
export function patchNumbering(xml: string): string {
  const [, ...lists] = [...xml.matchAll(ABSTRACT_ELEMENT)].map(([list]) => list);
  const numbered = lists.map((list, index) =>
    list
      .replace(/w:abstractNumId="\d+"/u, `w:abstractNumId="${index}"`)
      .replace('w:val="hybridMultilevel"', 'w:val="multilevel"')
      .replaceAll(' w:tentative="1"', ""),
  );
  return `${xml.slice(0, xml.search(ABSTRACT_ELEMENT))}${numbered.join("")}</w:numbering>`;
}

/** Adds what has no option: punctuation compression, what may not begin or end a line, note separators, languages; drops what must not be there. */
export function patchSettings(xml: string): string {
  const separators = element(
    "w:footnotePr",
    {},
    element("w:footnote", { "w:id": -1 }) + element("w:footnote", { "w:id": 0 }),
  );
  // Word's own lists for Chinese are shorter: with ours it breaks lines where the PDF does.
  const lineBreaks =
    element("w:noLineBreaksAfter", { "w:lang": "zh-CN", "w:val": NO_LINE_END }) +
    element("w:noLineBreaksBefore", { "w:lang": "zh-CN", "w:val": NO_LINE_START });
  const languages = element("w:themeFontLang", { "w:val": "en-US", "w:eastAsia": "zh-CN" });
  const symbols = element("w:decimalSymbol", { "w:val": "." }) + element("w:listSeparator", { "w:val": "," });
  return xml
    .replace(/<w:evenAndOddHeaders[^>]*\/>/u, "")
    .replace("<w:displayBackgroundShape/>", "")
    .replace(
      "<w:compat>",
      `<w:characterSpacingControl w:val="compressPunctuation"/>${lineBreaks}${separators}<w:compat>`,
    )
    .replace("</w:compat>", `</w:compat>${languages}${symbols}`);
}

/** Each face with its other name, so that a machine without one finds the other. `docx` lists embedded fonts only. */
export function fontTableXml(theme: Theme): string {
  const fonts = new Map<string, string>();
  for (const { latin, eastAsian, alternative } of Object.values(theme.faces)) {
    const isSymbol = eastAsian === latin;
    // Character set 86 is GB 2312.
    fonts.set(eastAsian, fontXml(eastAsian, isSymbol ? "00" : "86", alternative));
    if (!isSymbol) fonts.set(latin, fontXml(latin, "00"));
  }
  return `${XML_DECLARATION}<w:fonts ${WORD_NAMESPACES}>${[...fonts.values()].join("")}</w:fonts>`;
}

function fontXml(name: string, charset: string, alternative?: string): string {
  const other = alternative === undefined ? "" : element("w:altName", { "w:val": alternative });
  return element(
    "w:font",
    { "w:name": name },
    other +
      element("w:charset", { "w:val": charset }) +
      element("w:family", { "w:val": "auto" }) +
      element("w:pitch", { "w:val": "variable" }),
  );
}
