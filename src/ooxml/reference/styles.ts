import { childOf, descendants, parseXml, type XmlElement } from "../../foundation/xml-reader.js";

/** A style of a firm's document. */
export interface ReferenceStyle {
  readonly id: string;
  /** As written; Word gives built-in styles their English names whatever its language. */
  readonly name: string;
  readonly type: string;
  readonly isDefault: boolean;
  readonly element: XmlElement;
}

/** What a style looks like with everything it stands on. Absent: nothing in the chain says so. Lengths in points unless said. */
export interface ResolvedStyle {
  readonly eastAsian?: string;
  readonly latin?: string;
  readonly size?: number;
  readonly bold?: boolean;
  /** Six hexadecimal digits. */
  readonly colour?: string;
  readonly isHidden?: boolean;
  readonly before?: number;
  readonly after?: number;
  /** The height of lines: in points, or as a multiple of the font's own. */
  readonly line?:
    | { readonly rule: "exact" | "atLeast"; readonly points: number }
    | { readonly rule: "auto"; readonly lines: number };
  /** In characters; `undefined` where it is written in points only. */
  readonly firstLineCharacters?: number;
  readonly firstLine?: number;
  readonly left?: number;
  readonly align?: "left" | "center" | "right" | "justify";
  readonly keepWithNext?: boolean;
  readonly hasNumber?: boolean;
}

/** The styles of a styles part. @throws {XmlSyntaxError} where it is no XML */
export function readStyles(root: XmlElement): readonly ReferenceStyle[] {
  return root.children
    .filter(({ name }) => name === "w:style")
    .map((element) => ({
      id: element.attributes.get("w:styleId") ?? "",
      name: valueOf(element, "w:name") ?? "",
      type: element.attributes.get("w:type") ?? "paragraph",
      isDefault: isOn(element.attributes.get("w:default")),
      element,
    }));
}

/** Bases above a style that are followed; Word has eleven at most. */
const DEEPEST = 20;

/** Follows `basedOn` and the defaults of the document. */
export function resolveStyle(
  style: ReferenceStyle | undefined,
  styles: readonly ReferenceStyle[],
  defaults: XmlElement | undefined,
  themeFonts: ReadonlyMap<string, string>,
): ResolvedStyle {
  const chain: ReferenceStyle[] = [];
  for (let at = style; at !== undefined && chain.length < DEEPEST && !chain.includes(at);) {
    chain.unshift(at);
    const base = valueOf(at.element, "w:basedOn");
    at = styles.find(({ id, type }) => id === base && type === style?.type);
  }
  const own = (name: string): readonly (XmlElement | undefined)[] => [
    defaultsOf(defaults, name),
    ...chain.map(({ element }) => childOf(element, name)),
  ];
  const looks: readonly ResolvedStyle[] = [
    ...own("w:pPr").map(ofParagraph),
    ...own("w:rPr").map((properties) => ofRun(properties, themeFonts)),
  ];
  return looks.reduce<ResolvedStyle>((all, look) => Object.assign(all, look), {});
}

function defaultsOf(defaults: XmlElement | undefined, name: string): XmlElement | undefined {
  const group = defaults && childOf(defaults, `${name}Default`);
  return group && childOf(group, name);
}

function ofRun(properties: XmlElement | undefined, themeFonts: ReadonlyMap<string, string>): ResolvedStyle {
  if (properties === undefined) return {};
  const fonts = childOf(properties, "w:rFonts")?.attributes;
  const font = (name: string, theme: string): string | undefined =>
    themeFonts.get(fonts?.get(`w:${theme}`) ?? "") ?? fonts?.get(`w:${name}`);
  const colour = valueOf(properties, "w:color");
  return defined({
    eastAsian: font("eastAsia", "eastAsiaTheme"),
    latin: font("ascii", "asciiTheme"),
    size: half(valueOf(properties, "w:sz")),
    bold: toggle(properties, "w:b"),
    colour:
      colour === undefined ? undefined : /^[0-9A-F]{6}$/iu.test(colour) ? colour.toUpperCase() : "000000",
    isHidden: toggle(properties, "w:vanish"),
  });
}

function ofParagraph(properties: XmlElement | undefined): ResolvedStyle {
  if (properties === undefined) return {};
  const spacing = childOf(properties, "w:spacing")?.attributes;
  const indent = childOf(properties, "w:ind")?.attributes;
  const alignment = valueOf(properties, "w:jc");
  const numbering = childOf(properties, "w:numPr");
  return defined({
    line: lineOf(twips(spacing?.get("w:line")), spacing?.get("w:lineRule")),
    before: twips(spacing?.get("w:before")),
    after: twips(spacing?.get("w:after")),
    firstLineCharacters: hundredth(indent?.get("w:firstLineChars")),
    firstLine: twips(indent?.get("w:firstLine")),
    left: twips(indent?.get("w:left") ?? indent?.get("w:start")),
    align: alignment === undefined ? undefined : (ALIGNMENTS[alignment] ?? "left"),
    keepWithNext: toggle(properties, "w:keepNext"),
    hasNumber: numbering === undefined ? undefined : valueOf(numbering, "w:numId") !== "0",
  });
}

/** Twelve points of an automatic height are one line. */
function lineOf(height: number | undefined, rule: string | undefined): ResolvedStyle["line"] | undefined {
  if (height === undefined) return undefined;
  return rule === "exact" || rule === "atLeast"
    ? { rule, points: height }
    : { rule: "auto", lines: height / 12 };
}

const ALIGNMENTS: Readonly<Record<string, "left" | "center" | "right" | "justify">> = {
  left: "left",
  start: "left",
  center: "center",
  right: "right",
  end: "right",
  both: "justify",
  distribute: "justify",
};

function defined(look: {
  readonly [Key in keyof ResolvedStyle]: ResolvedStyle[Key] | undefined;
}): ResolvedStyle {
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined));
}

/** `w:val` of a child. */
export function valueOf(parent: XmlElement, name: string): string | undefined {
  return childOf(parent, name)?.attributes.get("w:val");
}

/** An on/off child (ISO/IEC 29500-1, 17.17.4): without a value it is on; nothing where there is none. */
export function toggle(properties: XmlElement, name: string): boolean | undefined {
  const child = childOf(properties, name);
  return child === undefined ? undefined : isOn(child.attributes.get("w:val") ?? "1");
}

/** An on/off value (ISO/IEC 29500-1, 22.9.2.7). */
export function isOn(value: string | undefined): boolean {
  return value !== undefined && value !== "0" && value !== "false" && value !== "off";
}

function half(value: string | undefined): number | undefined {
  const number = numberIn(value);
  return number === undefined ? undefined : number / 2;
}

function twips(value: string | undefined): number | undefined {
  const number = numberIn(value);
  return number === undefined ? undefined : number / 20;
}

function hundredth(value: string | undefined): number | undefined {
  const number = numberIn(value);
  return number === undefined ? undefined : number / 100;
}

function numberIn(value: string | undefined): number | undefined {
  const number = value === undefined || value === "" ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** The fonts of a theme part by the names that styles use, such as `minorHAnsi`. */
export function fontsOfTheme(xml: string | undefined): ReadonlyMap<string, string> {
  const fonts = new Map<string, string>();
  if (xml === undefined) return fonts;
  for (const node of descendants(parseXml(xml))) {
    if (node.name !== "a:majorFont" && node.name !== "a:minorFont") continue;
    const group = node.name === "a:majorFont" ? "major" : "minor";
    const face = (name: string): string => childOf(node, name)?.attributes.get("typeface") ?? "";
    const chinese = node.children.find(({ attributes }) => attributes.get("script") === "Hans");
    const eastAsian = face("a:ea") === "" ? (chinese?.attributes.get("typeface") ?? "") : face("a:ea");
    for (const [names, font] of [
      [["Ascii", "HAnsi"], face("a:latin")],
      [["EastAsia"], eastAsian],
    ] as const) {
      if (font !== "") for (const name of names) fonts.set(group + name, font);
    }
  }
  return fonts;
}
