import type { Block, DocumentTree } from "../../src/document/node.js";
import type { Language } from "../../src/foundation/locale.js";
import { borderless, riskTable, wideTable } from "./fixture-tables.js";
import { picture } from "./picture.js";
import {
  choices,
  Headings,
  inLanguage,
  inlines,
  list,
  paragraph,
  section,
  text,
  type Words,
} from "./tree-parts.js";

export { longTree } from "./long-tree.js";

/** Text that breaks careless writers; legal in every format. */
export const HOSTILE: readonly string[] = [
  "𠮷野家（罗马数字Ⅷ）与😀、👨‍👩‍👧",
  '<script>alert("x")</script> & &amp; ]]> <!-- -->',
  "{{processor.name}} {{#if x}} ${y} %1 __proto__",
  "\u3000\u3000全角空格开头，行尾也有\u3000",
  "两个  空格，制表\t符，换\n行",
  "双向 \u202Eاختبار\u202C 与零宽\u200B字符\u200D、\uFEFF",
  "“弯引号”与 don’t，“Quoted” text—dash……阿卜杜·拉 Jean·Luc",
  "C:\\temp\\file \"quoted\" 'single' `tick`",
];

/** Characters no XML can carry: a writer must report them and must not emit them. */
export const ILLEGAL = "坏字符\u0000、\uFFFE、\u000B、\uD800。";

const WORDS = {
  zh: {
    title: "个人信息保护影响评估报告",
    subtitle: "（出境认证）",
    processor: "示例科技（上海）有限公司",
    contents: "目　录",
    header: "个人信息保护影响评估报告",
    page: ["第 ", " 页 共 ", " 页"],
    body: "本报告依据《中华人民共和国个人信息保护法》第五十五条、第五十六条编制，评估对象为向境外提供个人信息的活动。",
  },
  en: {
    title: "Personal Information Protection Impact Assessment",
    subtitle: "(Export certification)",
    processor: "Example Technology (Shanghai) Co., Ltd.",
    contents: "Contents",
    header: "Personal Information Protection Impact Assessment",
    page: ["Page ", " of ", ""],
    body: "This report is made under articles 55 and 56 of the Personal Information Protection Law and covers the provision of personal information abroad.",
  },
} as const;

/** A document with every node type, in either language. A fresh tree each time. */
export function fixtureTree(language: Language = "zh"): DocumentTree {
  const words = WORDS[language];
  const headings = new Headings(language);
  const [before, between, after] = words.page;
  const footer = inlines([before, { type: "pageNumber" }, between, { type: "pageCount" }, after]);
  const header = inlines(words.header);
  return {
    language,
    title: words.title,
    subject: words.subtitle,
    sections: [
      section(coverBlocks(words), { kind: "cover", header, footer }),
      section(bodyBlocks(words, headings), { header, footer }),
      section([headings.numbered(1, "附表"), wideTable()], { orientation: "landscape", header, footer }),
      section(closingBlocks(headings), { header, footer }),
    ],
  };
}

function coverBlocks(words: (typeof WORDS)[Language]): readonly Block[] {
  return [
    paragraph(words.title, "title"),
    paragraph(words.subtitle, "subtitle"),
    paragraph(text(words.processor, [], "/processor/name"), "coverLine"),
    paragraph(
      { type: "blank", kind: "date", width: 0, source: "/impactAssessment/approval/reportedOn" },
      "coverLine",
    ),
  ];
}

function bodyBlocks(words: (typeof WORDS)[Language], headings: Headings): readonly Block[] {
  return [
    { type: "contents", title: words.contents, levels: 2 },
    { type: "pageBreak" },
    headings.plain(1, "声明"),
    paragraph(words.body),
    headings.numbered(1, "基本情况"),
    headings.numbered(2, ["处理者“", text(words.processor, [], "/processor/name"), "”的概况"]),
    paragraph([
      words.body,
      { type: "footnote", number: 1, inlines: inlines("脚注“一”：见 Art. 55。") },
      "——续。",
    ]),
    headings.numbered(3, "出境链路"),
    headings.numbered(4, "传输方式"),
    paragraph(markedWords()),
    headings.numbered(2, "出境场景"),
    paragraph({ type: "gap", pointer: "/processor/unitType", label: { zh: "单位类型", en: "Unit type" } }),
    paragraph([
      "有无处罚：",
      { type: "notApplicable", reason: "从未受到处罚", source: "/processor/compliance/penalties" },
    ]),
    paragraph(choices()),
    list(
      true,
      ["1.", "2.", "3."],
      [
        "收集",
        {
          blocks: [paragraph("传输"), list(true, ["（1）", "（2）"], ["专线", "互联网"]), paragraph("续段")],
        },
        { blocks: [paragraph("存储"), list(false, ["•", "•"], ["境内", "境外"])] },
      ],
    ),
    list(true, ["1.", "2."], ["另一列表从头编号", "第二项"]),
    list(true, ["甲、", "乙、"], ["天干编号由文字写出", "第二项"]),
    ...HOSTILE.map((hostile) => paragraph(text(hostile, [], "/processor/profile/business"))),
    ...(words === WORDS.zh ? [paragraph(`长${"个人信息出境认证，".repeat(2_222)}完`)] : []),
    paragraph("表一  风险等级", "caption"),
    riskTable(2),
    borderless(),
    paragraph("注：表格之后的说明。", "note"),
    { type: "figure", media: picture(), width: 300, alternative: '链路图 "<A>" & B' },
    headings.numbered(1, "数据出境风险"),
    paragraph("末段。", "plain"),
  ];
}

function markedWords(): Words {
  return [
    text("粗体", ["bold"]),
    text("斜体", ["italic"]),
    text("下划线", ["underline"]),
    "x",
    text("2", ["superscript"]),
    "与 H",
    text("2", ["subscript"]),
    "O",
    { type: "lineBreak" },
    text("粗斜", ["bold", "italic"]),
    inLanguage("en", "English “quoted” words"),
    inLanguage("zh", "中文“引号”"),
  ];
}

function closingBlocks(headings: Headings): readonly Block[] {
  return [
    headings.numbered(1, "结论"),
    paragraph("可以出境。", "center"),
    {
      ...paragraph(["个人信息保护负责人：", { type: "blank", kind: "signature", width: 8 }], "signature"),
      keepWithNext: true,
    },
    paragraph({ type: "blank", kind: "date", width: 0 }, "right"),
    { type: "pageBreak" },
    riskTable(3),
  ];
}
