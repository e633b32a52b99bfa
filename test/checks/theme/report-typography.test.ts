import { describe, expect, it } from "vitest";
import { builtInTheme } from "../../../src/app/theme.js";
import { themeFindings } from "../../../src/checks/theme/report-typography.js";
import type { ParagraphTheme, Theme } from "../../../src/document/theme.js";
import { registerRows, weightOfRows } from "../../../src/law/register.js";

const OFFICIAL = builtInTheme("zh");

function withBody(change: Partial<ParagraphTheme>): Theme {
  const { paragraphs } = OFFICIAL;
  return { ...OFFICIAL, paragraphs: { ...paragraphs, body: { ...paragraphs.body, ...change } } };
}

function withHeading(level: 1 | 2 | 3, change: Partial<ParagraphTheme>): Theme {
  const { headings } = OFFICIAL;
  return { ...OFFICIAL, headings: { ...headings, [level]: { ...headings[level], ...change } } };
}

function withLatin(role: "fangsong" | "heiti" | "kaiti", latin: string): Theme {
  const { faces } = OFFICIAL;
  return { ...OFFICIAL, faces: { ...faces, [role]: { ...faces[role], latin } } };
}

const withPage = (change: Partial<Theme["page"]>): Theme => ({
  ...OFFICIAL,
  page: { ...OFFICIAL.page, ...change },
});

const withForm = (change: Partial<ParagraphTheme>): Theme => ({
  ...OFFICIAL,
  paragraphs: { ...OFFICIAL.paragraphs, formText: { ...OFFICIAL.paragraphs.formText, ...change } },
});

/** Themes that break one row each, and what is said of them. */
const VIOLATIONS: readonly (readonly [string, string, Theme, string])[] = [
  ["TPL-2", "body face", withBody({ face: "heiti" }), "正文字体为“黑体”，应为“仿宋”"],
  ["TPL-2", "body size", withBody({ sizePoints: 12 }), "正文字号为“12磅”，应为“14磅”"],
  ["TPL-3", "heading 1 face", withHeading(1, { face: "kaiti" }), "一级标题字体为“楷体”，应为“黑体”"],
  ["TPL-3", "heading 2 face", withHeading(2, { face: "fangsong" }), "二级标题字体为“仿宋”，应为“楷体”"],
  ["TPL-3", "heading 2 weight", withHeading(2, { bold: false }), "二级标题字重为“常规”，应为“加黑”"],
  ["TPL-3", "heading 3 face", withHeading(3, { face: "heiti" }), "三级标题字体为“黑体”，应为“仿宋”"],
  ["TPL-3", "heading 3 weight", withHeading(3, { bold: false }), "三级标题字重为“常规”，应为“加黑”"],
  [
    "TPL-4",
    "heading 1 Latin",
    withLatin("heiti", "Arial"),
    "一级标题的数字和字母为“Arial”，应为“Times New Roman”",
  ],
  [
    "TPL-4",
    "heading 2 Latin",
    withLatin("kaiti", "Arial"),
    "二级标题的数字和字母为“Arial”，应为“Times New Roman”",
  ],
  ["TPL-4", "body Latin", withLatin("fangsong", "Arial"), "正文的数字和字母为“Arial”，应为“Times New Roman”"],
  ["TPL-5", "line pitch", withBody({ exactPitchPoints: 28 }), "行距为“28磅”，应为“26磅”"],
  ["TPL-5", "first line", withBody({ firstLineCharacters: 0 }), "首行缩进为“0字符”，应为“2字符”"],
  ["TPL-6", "width", withPage({ widthMillimetres: 216 }), "纸张宽度为“216毫米”，应为“210毫米”"],
  ["TPL-6", "height", withPage({ heightMillimetres: 279 }), "纸张高度为“279毫米”，应为“297毫米”"],
  ["TPL-6", "top", withPage({ marginTopMillimetres: 25 }), "上边距为“25毫米”，应为“25.4毫米”"],
  ["TPL-6", "bottom", withPage({ marginBottomMillimetres: 20 }), "下边距为“20毫米”，应为“25.4毫米”"],
  ["TPL-6", "left", withPage({ marginLeftMillimetres: 31.6 }), "左边距为“31.6毫米”，应为“31.8毫米”"],
  ["FORM-17", "form face", withForm({ face: "heiti" }), "申请表文字字体为“黑体”，应为“仿宋”"],
  ["FORM-17", "form size", withForm({ sizePoints: 12 }), "申请表文字字号为“12磅”，应为“14磅”"],
  ["FORM-17", "form pitch", withForm({ exactPitchPoints: 26 }), "申请表文字行距为“26磅”，应为“16磅”"],
  ["TPL-6", "right", withPage({ marginRightMillimetres: 28 }), "右边距为“28毫米”，应为“31.8毫米”"],
];

describe("the look of the Chinese report", () => {
  it("is what the template asks in the built-in theme", () => {
    expect(themeFindings(OFFICIAL)).toEqual([]);
  });

  it.each(VIOLATIONS)("%s: %s", (row, _what, theme, says) => {
    const findings = themeFindings(theme);
    expect(findings.map(({ requirement }) => requirement)).toEqual([[row]]);
    const [finding] = findings;
    expect(finding?.message.zh).toContain(says);
    expect(finding?.message.zh.split("；")).toHaveLength(row === "TPL-4" && says.startsWith("正文") ? 2 : 1);
    expect(finding?.severity).toBe(weightOfRows([registerRows().get(row) ?? []].flat())?.severity);
  });

  it("is told in English as well, all faults of a row in one finding", () => {
    const findings = themeFindings(withBody({ face: "kaiti", sizePoints: 12, exactPitchPoints: 20 }));
    expect(findings.map(({ code, message }) => [code, message.en])).toEqual([
      [
        "output/body-face",
        "Body text is FangSong of 14 pt: body text face is 楷体, not 仿宋; body text size is 12 pt, not 14 pt",
      ],
      [
        "output/line-pitch",
        "Lines of body text are exactly 26 pt apart, the first indented by 2 characters: line pitch is 20 pt, not 26 pt",
      ],
    ]);
    expect(findings.every(({ inference, help }) => inference !== undefined && help.zh !== "")).toBe(true);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });

  it("says to change the letterhead where that is the cause, and the theme where both are", () => {
    const theme = withBody({ sizePoints: 12 });
    const helpOf = (own: typeof OFFICIAL): string | undefined =>
      themeFindings(theme, { theme: own, file: "firm.docx" })[0]?.help.zh;
    expect(helpOf(OFFICIAL)).toContain("该版式取自参照文档 firm.docx：在 Word 中修改");
    expect(helpOf(OFFICIAL)).not.toContain("主题");
    // Another fault of the theme is not the one that is seen.
    expect(helpOf(withBody({ sizePoints: 15 }))).not.toContain("主题");
    expect(helpOf(theme)).toContain("改正主题文件；参照文档 firm.docx");
    expect(themeFindings(theme)[0]?.help.zh).toBe("改正主题文件；认证机构对版式另有要求的，按其要求。");
  });

  it("allows other names of the faces, and a margin that is rounded", () => {
    const { faces } = OFFICIAL;
    const named = {
      ...withPage({ marginLeftMillimetres: 31.75, marginRightMillimetres: 31.85 }),
      faces: {
        ...faces,
        fangsong: { ...faces.fangsong, eastAsian: "仿宋_GB2312" },
        heiti: { ...faces.heiti, eastAsian: "SimHei" },
        kaiti: { ...faces.kaiti, eastAsian: "KaiTi" },
      },
    };
    expect(themeFindings(named)).toEqual([]);
  });

  it("is not that of the English edition, to which it must not be put", () => {
    expect(themeFindings(builtInTheme("en")).map(({ code }) => code)).toContain("output/body-face");
  });
});
