import type { LocalizedText } from "../../foundation/locale.js";

/** What a value of a theme may be. Numbers have bounds that no sensible page leaves; `whole` allows no fractions. */
export type MemberKind =
  | { readonly type: "number"; readonly minimum: number; readonly maximum: number }
  | { readonly type: "choice"; readonly choices: readonly string[] }
  | { readonly type: "boolean" }
  | { readonly type: "colour" }
  | { readonly type: "words" }
  | { readonly type: "font" }
  | { readonly type: "colours"; readonly count: number };

/** A value that a pack can put over the base's, and its name. */
export interface Member {
  readonly kind: MemberKind;
  readonly label: LocalizedText;
}

export type Members = Readonly<Record<string, Member>>;

const FACES = ["fangsong", "heiti", "kaiti", "symbol"];

function number(minimum: number, maximum: number, zh: string, en: string): Member {
  return { kind: { type: "number", minimum, maximum }, label: { zh, en } };
}

function choice(choices: readonly string[], zh: string, en: string): Member {
  return { kind: { type: "choice", choices }, label: { zh, en } };
}

function member(type: "boolean" | "colour" | "words" | "font", zh: string, en: string): Member {
  return { kind: { type }, label: { zh, en } };
}

export const PARAGRAPH: Members = {
  face: choice(FACES, "字体", "Face"),
  bold: member("boolean", "加粗", "Bold"),
  sizePoints: number(5, 72, "字号（磅）", "Size in points"),
  exactPitchPoints: number(6, 120, "行距（磅）", "Pitch in points"),
  firstLineCharacters: number(0, 20, "首行缩进（字）", "First line, in characters"),
  hangingCharacters: number(0, 20, "悬挂缩进（字）", "Hanging, in characters"),
  indentCharacters: number(0, 20, "左缩进（字）", "Indent, in characters"),
  align: choice(["left", "center", "right", "justify"], "对齐", "Alignment"),
  spaceBeforePoints: number(0, 500, "段前（磅）", "Space before, in points"),
  spaceAfterPoints: number(0, 500, "段后（磅）", "Space after, in points"),
  keepWithNext: member("boolean", "与下段同页", "Kept with the next"),
};

export const FACE: Members = {
  eastAsian: member("font", "中文字体名称", "Name of the Chinese font"),
  alternative: member("font", "中文字体的替代名称", "Its alternative name"),
  latin: member("font", "西文字体名称", "Name of the Latin font"),
};

export const PAGE: Members = {
  widthMillimetres: number(100, 450, "纸张宽度（毫米）", "Width of the paper, in mm"),
  heightMillimetres: number(100, 450, "纸张高度（毫米）", "Height of the paper, in mm"),
  marginTopMillimetres: number(5, 120, "上边距（毫米）", "Top margin, in mm"),
  marginBottomMillimetres: number(5, 120, "下边距（毫米）", "Bottom margin, in mm"),
  marginLeftMillimetres: number(5, 120, "左边距（毫米）", "Left margin, in mm"),
  marginRightMillimetres: number(5, 120, "右边距（毫米）", "Right margin, in mm"),
  headerMillimetres: number(3, 100, "页眉距（毫米）", "Header from the edge, in mm"),
  footerMillimetres: number(3, 100, "页脚距（毫米）", "Footer from the edge, in mm"),
};

export const TABLE: Members = {
  borderPoints: number(0, 6, "表格线宽（磅）", "Rules, in points"),
  cellPaddingHorizontalMillimetres: number(0, 20, "单元格左右边距（毫米）", "Padding at the sides, in mm"),
  cellPaddingVerticalMillimetres: number(0, 20, "单元格上下边距（毫米）", "Padding above and below, in mm"),
  formPaddingVerticalMillimetres: number(0, 20, "表单上下边距（毫米）", "The same in forms, in mm"),
  spaceAfterPoints: number(0, 100, "表后间距（磅）", "Space after, in points"),
  headShade: member("colour", "表头底色", "Shade of the head"),
  shades: { kind: { type: "colours", count: 4 }, label: { zh: "四级底色", en: "The four shades" } },
};

/** The firm's logo: no part of the theme that writers read; a picture is put into the papers by it. */
export const LOGO: Members = {
  file: member("words", "图片文件", "File of the picture"),
  place: choice(["cover", "header"], "位置", "Place"),
  align: choice(["left", "center", "right"], "对齐", "Alignment"),
  widthMillimetres: number(5, 170, "宽度（毫米）", "Width, in mm"),
};
