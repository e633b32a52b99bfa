import { bilingual } from "../../foundation/answer.js";
import { SEVERITIES, type Diagnostic } from "../../foundation/diagnostic.js";
import type { Language } from "../../foundation/locale.js";
import { citationsText } from "../../law/citation.js";
import { placeText, SEVERITY_WORDS } from "../../reporters/wording.js";
import { isUntranslated } from "../without-english.js";
import { isOnPaper, listsPacket } from "../packet-papers.js";
import { isUnread, type Enclosure } from "./enclosures.js";
import type { InternalRequest } from "./internal-files.js";
import { isSeparate } from "./papers.js";
import type { PlannedPaper } from "./plan.js";

interface NoteWords {
  readonly title: string;
  readonly day: (asOf: string) => string;
  readonly draft: string;
  readonly included: string;
  readonly left: string;
  readonly paper: (paper: PlannedPaper) => string;
  readonly onPaper: string;
  readonly separate: string;
  readonly unread: string;
  readonly findings: string;
  readonly untranslated: string;
  readonly none: string;
  readonly handIn: string;
  readonly steps: readonly string[];
}

const WORDS: Readonly<Record<Language, NoteWords>> = {
  zh: {
    title: "整套材料说明（内部使用，不随材料提交）",
    day: (asOf) => `文书日期和检查所依据的日期：${asOf}。`,
    draft: "**本套材料为草稿，每页加盖“草稿”，不得提交。**",
    included: "列入的文书",
    left: "未列入的文书",
    paper: ({ kind, reason, sources }) => `- 《${kind.title.zh}》：${reason.zh}${basis(sources, "zh")}`,
    onPaper: "没有电子文件的附件（以纸质原件提交，装订时放入）",
    unread: "写有文件而文件不存在或者不能使用的附件（见检查结果，改正后重新生成）",
    separate: "不在合订本中的附件（Word、Excel 文件，单独提交；合订本需要打印装订的，将其打印后放入）",
    findings: "检查结果",
    untranslated: "没有英文的内容（英文版、中英对照版印中文原文，本程序不作翻译）",
    none: "无。",
    handIn: "提交之前",
    steps: [
      "逐份签字、盖章，填写手写日期。打印件的签章处已经留出。",
      "核对 submit 文件夹内的文件；只提交该文件夹（或者压缩包）的内容，internal 文件夹和 manifest.json 不提交。",
      "用 pipia verify 核对文件有无改动；加 --rebuild 可由留存的申报材料重新生成并逐份比对。",
    ],
  },
  en: {
    title: "Notes on the packet (internal, not handed in)",
    day: (asOf) => `Date of the papers and day on which the filing was judged: ${asOf}.`,
    draft: "**This packet is a draft: every page is stamped and none may be handed in.**",
    included: "Papers in the packet",
    left: "Papers left out",
    paper: ({ kind, reason, sources }) => `- ${kind.title.en}: ${reason.en}${basis(sources, "en")}`,
    onPaper: "Attachments without a file (originals on paper, to be put in when binding)",
    unread:
      "Attachments whose file is missing or cannot be used (see the findings; correct it and make the packet again)",
    separate:
      "Attachments that are not in the combined PDF (Word and Excel files, handed in beside it; print them where it is bound)",
    findings: "Findings",
    untranslated:
      "Texts without English (editions in English print the Chinese; the program does not translate)",
    none: "None.",
    handIn: "Before handing in",
    steps: [
      "Sign, seal and date each paper by hand; the places for it are on the pages.",
      "Look through the folder submit; hand in only what is in it (or the archive), never the folder internal or manifest.json.",
      "`pipia verify` tells whether a file was changed; with --rebuild it makes the packet again from the filing kept here and compares.",
    ],
  },
};

/** What the one who hands the packet in has to know and do, as Markdown. */
export function packetNotes(request: InternalRequest, language: Language): string {
  const { plan, enclosures, findings, asOf, stage, allowIncomplete, formats } = request;
  const words = WORDS[language];
  const onPaper = enclosures.filter(({ attachment }) => isOnPaper(attachment.file));
  const unread = enclosures.filter(isUnread);
  const separate = formats.includes("pdf") ? enclosures.filter(isSeparate) : [];
  const list = (lines: readonly string[]): string => (lines.length === 0 ? words.none : lines.join("\n"));
  const untranslated = findings.filter(isUntranslated);
  const isDraft = stage === "draft" || allowIncomplete;
  const attachments = (chosen: readonly Enclosure[]): string =>
    list(
      chosen.map(({ number, attachment }) => `- ${number}. ${bilingual(attachment.title)?.[language] ?? ""}`),
    );
  const named = plan.filter(({ kind, decision }) => !listsPacket(kind) || decision === "asked");
  return `${[
    `# ${words.title}`,
    words.day(asOf),
    ...(isDraft ? [words.draft] : []),
    `## ${words.included}`,
    list(named.filter(({ isIncluded }) => isIncluded).map(words.paper)),
    `## ${words.left}`,
    list(named.filter(({ isIncluded }) => !isIncluded).map(words.paper)),
    `## ${words.onPaper}`,
    attachments(onPaper),
    ...(unread.length === 0 ? [] : [`## ${words.unread}`, attachments(unread)]),
    ...(separate.length === 0 ? [] : [`## ${words.separate}`, attachments(separate)]),
    `## ${words.findings}`,
    list(
      SEVERITIES.flatMap((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return count === 0
          ? []
          : [`- ${SEVERITY_WORDS[severity][language]}${language === "zh" ? `：${count} 项` : `: ${count}`}`];
      }),
    ),
    ...(untranslated.length === 0
      ? []
      : [`## ${words.untranslated}`, untranslated.map((finding) => placed(finding, language)).join("\n")]),
    `## ${words.handIn}`,
    words.steps.map((step, index) => `${index + 1}. ${step}`).join("\n"),
  ].join("\n\n")}\n`;
}

function placed({ label, place }: Diagnostic, language: Language): string {
  const at = placeText(place);
  return `- ${label?.[language] ?? ""}${at === "" ? "" : language === "zh" ? `（${at}）` : ` (${at})`}`;
}

function basis(sources: PlannedPaper["sources"], language: Language): string {
  if (sources.length === 0) return "";
  const text = citationsText(sources, language);
  return language === "zh" ? `（${text}）` : ` (${text})`;
}
