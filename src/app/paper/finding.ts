import { diagnostic, type Diagnostic, type Place, type Severity } from "../../foundation/diagnostic.js";
import { joinTexts, type LocalizedText } from "../../foundation/locale.js";

/** Every code that reading a paper back reports, with its name for lists and `explain`. */
export const PAPER_CODES = {
  "input/not-a-word-file": { zh: "不是 Word 文件", en: "Not a Word document" },
  "input/damaged-word-file": { zh: "Word 文件已损坏", en: "Damaged Word document" },
  "input/word-file-too-large": { zh: "Word 文件过大", en: "Word document too large" },
  "input/not-our-paper": { zh: "不是可以读回的文书", en: "Not a paper that can be read back" },
  "input/paper-version": { zh: "文书的版本不符", en: "Paper of another version" },
  "input/other-filing": { zh: "文书属于另一份申报材料", en: "Paper of another filing" },
  "paper/answer": { zh: "填写的内容无法读取", en: "Answer in a paper that cannot be taken" },
  "paper/foreign-content": { zh: "填写处含有文字以外的内容", en: "Content that is no text" },
  "paper/prompt-left": { zh: "提示文字没有删净", en: "Part of the prompt left" },
  "paper/two-answers": { zh: "同一内容填写不一致", en: "Two answers to one question" },
  "paper/english-only": { zh: "只有英文，没有中文", en: "English without Chinese" },
  "paper/pasted": { zh: "填写处来自另一份文书", en: "Blank from another paper" },
  "paper/entry-gone": { zh: "所属条目已不存在", en: "Entry that is no longer there" },
  "paper/unknown-blank": { zh: "填写处没有对应的字段", en: "Blank that no filing has" },
  "paper/answered-since": { zh: "此项已另行填写", en: "Answered elsewhere in the meantime" },
  "paper/unaccepted-change": { zh: "修订尚未接受", en: "Change that nobody has accepted" },
  "paper/taken-for-prompt": { zh: "填写的内容被标为提示", en: "Answer marked as a prompt" },
  "paper/blank-gone": { zh: "填写处已被删除", en: "Blank that was deleted" },
} as const satisfies Readonly<Record<string, LocalizedText>>;

type PaperCode = keyof typeof PAPER_CODES;

/** Where in a paper something was typed. */
export interface PaperPlace {
  readonly file: string;
  /** Counts from 1. */
  readonly paragraph: number;
}

/** What a finding says; about the whole paper where there is no paragraph. */
interface PaperFinding {
  readonly code: PaperCode;
  readonly severity: Severity;
  readonly message: LocalizedText;
  readonly help: LocalizedText;
  readonly at: PaperPlace | { readonly file: string };
  /** What is asked there, in words. */
  readonly label?: LocalizedText;
  readonly pointer?: string;
  /** The same answer elsewhere in the paper. */
  readonly also?: readonly PaperPlace[];
}

export function paperFinding({ at, label, also = [], ...rest }: PaperFinding): Diagnostic {
  const related = also.map((place) => ({ message: ALSO_HERE, place: placeOf(place) }));
  return withParagraph(
    diagnostic({
      ...rest,
      ...(label === undefined ? {} : { label }),
      ...(related.length === 0 ? {} : { related }),
      place: placeOf(at),
    }),
  );
}

const ALSO_HERE: LocalizedText = { zh: "另一处在这里", en: "the other one is here" };

/** The place of a paragraph, as findings have it. */
export function placeOf(at: PaperPlace | { readonly file: string }): Place {
  if (!("paragraph" in at)) return { file: at.file, line: 1, column: 1 };
  return { file: at.file, line: at.paragraph, column: 1, paragraph: at.paragraph };
}

/** A finding with its paragraph in words before what it is about: nobody sees numbers of lines in a Word document. */
export function withParagraph(finding: Diagnostic): Diagnostic {
  const paragraph = finding.place?.paragraph;
  if (paragraph === undefined) return finding;
  const words = { zh: `第 ${paragraph} 段`, en: `paragraph ${paragraph}` };
  const label = finding.label === undefined ? words : joinTexts([words, finding.label], SEPARATOR);
  return { ...finding, label };
}

const SEPARATOR: LocalizedText = { zh: " › ", en: " › " };
