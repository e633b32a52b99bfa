import type { Theme } from "../../document/theme.js";
import { diagnostic, type Diagnostic, type Severity } from "../../foundation/diagnostic.js";
import type { LegalSource } from "../../foundation/legal-source.js";
import { joinTexts, type LocalizedText } from "../../foundation/locale.js";
import { boldOf, faceOf, latinOf, numberOf, partOf, type Expectation } from "./expectation.js";

/** A row of the register about how the report looks. */
interface TypographyRow {
  readonly code: string;
  readonly requirement: string;
  readonly title: LocalizedText;
  readonly expectations: (theme: Theme) => readonly Expectation[];
  readonly severity: Severity;
  readonly source: LegalSource;
  readonly inference: LocalizedText;
}

type Faces = readonly [string, ...string[]];

/** Names under which the faces of the template are installed. */
const FANGSONG: Faces = ["仿宋", "仿宋_GB2312", "FangSong", "FangSong_GB2312"];
const HEITI: Faces = ["黑体", "SimHei"];
const KAITI: Faces = ["楷体", "楷体_GB2312", "KaiTi", "KaiTi_GB2312"];

/** 四号. */
const BODY_POINTS = 14;
const PITCH_POINTS = 26;
const FORM_PITCH_POINTS = 16;
const INDENT_CHARACTERS = 2;
/** A4 and the margins of the template; 3.18 cm is rounded, so a tenth of a millimetre does not count. */
const PAGE = [
  { name: { zh: "纸张宽度", en: "paper width" }, key: "widthMillimetres", millimetres: 210 },
  { name: { zh: "纸张高度", en: "paper height" }, key: "heightMillimetres", millimetres: 297 },
  { name: { zh: "上边距", en: "top margin" }, key: "marginTopMillimetres", millimetres: 25.4 },
  { name: { zh: "下边距", en: "bottom margin" }, key: "marginBottomMillimetres", millimetres: 25.4 },
  { name: { zh: "左边距", en: "left margin" }, key: "marginLeftMillimetres", millimetres: 31.8 },
  { name: { zh: "右边距", en: "right margin" }, key: "marginRightMillimetres", millimetres: 31.8 },
] as const;
const TOLERANCE_MILLIMETRES = 0.1;

const BODY: LocalizedText = { zh: "正文", en: "body text" };
const HEADINGS = [
  { level: 1, name: { zh: "一级标题", en: "heading 1" }, faces: HEITI, isBold: false },
  { level: 2, name: { zh: "二级标题", en: "heading 2" }, faces: KAITI, isBold: true },
  { level: 3, name: { zh: "三级标题", en: "heading 3" }, faces: FANGSONG, isBold: true },
] as const;

const HELP: LocalizedText = {
  zh: "改正主题文件；认证机构对版式另有要求的，按其要求。",
  en: "Correct the theme; where the certification body asks for another look, follow that.",
};

/** What the rows about the report share. */
const OF_REPORT = {
  severity: "warning",
  source: { law: "SCCG2", article: "annex 5" },
  inference: {
    zh: "版式出自标准合同备案指南附件5，认证没有规定版式；这里参照适用于中文报告。",
    en: "The look is that of annex 5 of the standard contract's filing guide; certification sets none. It is applied to the Chinese report by analogy.",
  },
} as const;

const FORM: LocalizedText = { zh: "申请表文字", en: "text of forms" };

const ROWS: readonly TypographyRow[] = [
  {
    ...OF_REPORT,
    code: "output/body-face",
    requirement: "TPL-2",
    title: { zh: "正文应为四号仿宋", en: "Body text is FangSong of 14 pt" },
    expectations: (theme) => [
      faceOf(BODY, theme, theme.paragraphs.body, FANGSONG),
      numberOf(
        partOf(BODY, { zh: "字号", en: "size" }),
        theme.paragraphs.body.sizePoints,
        BODY_POINTS,
        "points",
      ),
    ],
  },
  {
    ...OF_REPORT,
    code: "output/heading-face",
    requirement: "TPL-3",
    title: {
      zh: "一级标题应为黑体，二级标题应为楷体加黑，三级标题应为仿宋加黑",
      en: "Headings are SimHei, KaiTi bold and FangSong bold",
    },
    expectations: (theme) =>
      HEADINGS.flatMap(({ level, name, faces, isBold }) => {
        const heading = theme.headings[level];
        const face = faceOf(name, theme, heading, faces);
        // The template says nothing of bold for 黑体, which is heavy by itself.
        return isBold ? [face, boldOf(name, heading)] : [face];
      }),
  },
  {
    ...OF_REPORT,
    code: "output/latin-face",
    requirement: "TPL-4",
    title: {
      zh: "数字和字母应为Times New Roman",
      en: "Digits and letters are Times New Roman",
    },
    // Their size is that of the paragraph, which the other rows ask.
    expectations: (theme) => [
      latinOf(BODY, theme, theme.paragraphs.body.face),
      ...HEADINGS.map(({ level, name }) => latinOf(name, theme, theme.headings[level].face)),
    ],
  },
  {
    ...OF_REPORT,
    code: "output/line-pitch",
    requirement: "TPL-5",
    title: {
      zh: "正文行距应为固定值26磅，首行缩进2字符",
      en: "Lines of body text are exactly 26 pt apart, the first indented by 2 characters",
    },
    expectations: ({ paragraphs: { body } }) => [
      numberOf({ zh: "行距", en: "line pitch" }, body.exactPitchPoints, PITCH_POINTS, "points"),
      numberOf(
        { zh: "首行缩进", en: "first-line indent" },
        body.firstLineCharacters,
        INDENT_CHARACTERS,
        "characters",
      ),
    ],
  },
  {
    ...OF_REPORT,
    code: "output/page-setup",
    requirement: "TPL-6",
    title: {
      zh: "纸张应为A4，上下边距2.54厘米，左右边距3.18厘米",
      en: "Paper is A4 with margins of 2.54 cm above and below, 3.18 cm left and right",
    },
    expectations: ({ page }) =>
      PAGE.map(({ name, key, millimetres }) =>
        numberOf(name, page[key], millimetres, "millimetres", TOLERANCE_MILLIMETRES),
      ),
  },
  {
    code: "output/form-text",
    requirement: "FORM-17",
    severity: "advice",
    source: { law: "SAG3", article: "annex 3" },
    inference: {
      zh: "字体、行距出自数据出境安全评估申报指南附件3，认证没有规定申请表的版式；这里参照适用。",
      en: "Face and pitch are those of annex 3 of the security assessment's filing guide; certification sets no look for forms. They are applied by analogy.",
    },
    title: {
      zh: "申请表文字应为四号仿宋、Times New Roman，行距16磅",
      en: "Text of forms is FangSong and Times New Roman of 14 pt, 16 pt apart",
    },
    // Digits and letters are those of the face, which the row about the report asks.
    expectations: (theme) => [
      faceOf(FORM, theme, theme.paragraphs.formText, FANGSONG),
      numberOf(
        partOf(FORM, { zh: "字号", en: "size" }),
        theme.paragraphs.formText.sizePoints,
        BODY_POINTS,
        "points",
      ),
      numberOf(
        partOf(FORM, { zh: "行距", en: "line pitch" }),
        theme.paragraphs.formText.exactPitchPoints,
        FORM_PITCH_POINTS,
        "points",
      ),
    ],
  },
];

/** What to do where the look is that of a firm's letterhead; where the theme asks for the same, both are to be changed. */
function letterheadHelp(file: string, isOfTheme: boolean): LocalizedText {
  return isOfTheme
    ? {
        zh: `改正主题文件；参照文档 ${file} 定有同样版式的，在 Word 中一并修改该文件。认证机构对版式另有要求的，按其要求。`,
        en: `Correct the theme, and in Word the reference document ${file} where it asks for the same look; where the certification body asks for another, follow that.`,
      }
    : {
        zh: `该版式取自参照文档 ${file}：在 Word 中修改该文件的样式或者页面设置，或者由本单位决定保留；不取用该文件的，去掉 --reference，或者删去模板包 pack.yaml 中的 reference。认证机构对版式另有要求的，按其要求。`,
        en: `This look is that of the reference document ${file}: change its styles or page set-up in Word, or decide to keep it. To do without it, leave out --reference or take reference out of the pack's pack.yaml. Where the certification body asks for another look, follow that.`,
      };
}

/** A theme as it would be without the firm's letterhead, and what the letterhead is called. */
export interface WithoutLetterhead {
  readonly theme: Theme;
  readonly file: string;
}

/**
 * What of a theme differs from the look that the template of the report asks for, one finding a row (TPL-2 to TPL-6, FORM-17).
 * For themes of Chinese reports only: nothing is said of how an English edition looks.
 *
 * @param without of a theme that looks as a letterhead does: what differs by the letterhead only is to be mended there.
 */
export function themeFindings(theme: Theme, without?: WithoutLetterhead): readonly Diagnostic[] {
  return ROWS.flatMap(({ code, requirement, title, expectations, severity, source, inference }) => {
    const missed = expectations(theme).filter(({ isMet }) => !isMet);
    if (missed.length === 0) return [];
    const help =
      without === undefined ? HELP : letterheadHelp(without.file, isIn(missed, expectations(without.theme)));
    const faults = joinTexts(
      missed.map(({ name, found, wanted }) => ({
        zh: `${name.zh}为“${found.zh}”，应为“${wanted.zh}”`,
        en: `${name.en} is ${found.en}, not ${wanted.en}`,
      })),
    );
    return diagnostic({
      code,
      severity,
      message: { zh: `${title.zh}：${faults.zh}`, en: `${title.en}: ${faults.en}` },
      help,
      requirement: [requirement],
      sources: [source],
      basis: "official",
      inference,
    });
  });
}

/** Whether all faults are there without the letterhead as well. */
function isIn(missed: readonly Expectation[], own: readonly Expectation[]): boolean {
  return missed.every(({ name, found }) =>
    own.some((one) => !one.isMet && one.name.en === name.en && one.found.en === found.en),
  );
}
