import type { Language } from "../foundation/locale.js";
import type { CheckReport } from "./report.js";
import { tallyText } from "./wording.js";

/** A table of words, for formats that have tables. */
export interface SummaryTable {
  readonly id: "total" | "articles" | "documents";
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** How many findings there are, and how far each duty of the Measures and each document is. Empty tables are left out. */
export function summaryTables(report: CheckReport, language: Language): readonly SummaryTable[] {
  const words = WORDS[language];
  const { total, articles, documents } = report.summary;
  const hasErrors = total.errors > 0;
  const tables: readonly SummaryTable[] = [
    {
      id: "total",
      caption: words.total,
      columns: [...words.weights, words.gaps, ...(hasErrors ? [words.errors] : []), words.waived],
      rows: [
        [
          total.blocking,
          total.warning,
          total.advice,
          total.gaps,
          ...(hasErrors ? [total.errors] : []),
          total.waived,
        ].map(String),
      ],
    },
    {
      id: "articles",
      caption: words.articles,
      columns: words.articleColumns,
      rows: articles.map((entry) => [
        entry.place[language],
        entry.title[language],
        tallyText(entry, language),
      ]),
    },
    {
      id: "documents",
      caption: words.documents,
      columns: words.documentColumns,
      rows: documents.map((entry) => [entry.title[language], tallyText(entry, language)]),
    },
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

const WORDS = {
  zh: {
    total: "总计",
    weights: ["阻断", "警告", "提示"],
    gaps: "其中缺项",
    errors: "其中文件错误",
    waived: "已豁免",
    articles: "《个人信息出境认证办法》逐项情况",
    articleColumns: ["条款", "内容", "情况"],
    documents: "各份文书",
    documentColumns: ["文书", "情况"],
  },
  en: {
    total: "Total",
    weights: ["blocking", "warning", "advice"],
    gaps: "gaps among them",
    errors: "errors of the file among them",
    waived: "waived",
    articles: "Measures for the Certification of Cross-Border Personal Information Export",
    articleColumns: ["Article", "Duty", "State"],
    documents: "Documents",
    documentColumns: ["Document", "State"],
  },
} as const;
