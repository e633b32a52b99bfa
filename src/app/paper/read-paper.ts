import { hasSeverity, type Diagnostic } from "../../foundation/diagnostic.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import type { Pointer } from "../../foundation/pointer.js";
import { mergeAnswers, type Merged } from "../intake/merge.js";
import { loadSource } from "../load-filing.js";
import { readBytes } from "../read-bytes.js";
import type { World } from "../world.js";
import { answerMistakes } from "./answer-mistakes.js";
import { answerFiling } from "./answer-filing.js";
import { belongingOf } from "./filing-mark.js";
import { paperFinding, withParagraph } from "./finding.js";
import { openPaper, type OpenPaper } from "./open-paper.js";
import { typedAnswers, type TypedAnswers } from "./typed-answers.js";

/** A filing with what was typed into a paper. */
export interface ReadPaper extends Merged {
  /** How many questions of the paper are answered in it, and how many are not. */
  readonly answered: number;
  readonly open: number;
}

/**
 * Takes what was typed into the fields of a Word draft into the filing it was made from: the new text of the filing and what
 * changed. Without a value where either cannot be read, the paper is another filing's, an answer cannot be taken, or the
 * result would break the schema; then nothing is to be written.
 *
 * @throws InputFileError when a file does not exist, may not be read or is too large.
 */
export async function readPaper(
  world: World,
  filingPath: string,
  paperPath: string,
): Promise<Outcome<ReadPaper | undefined>> {
  const filing = await loadSource(world, filingPath, "filing");
  const opened = openPaper(await readBytes(world, paperPath, MISSING), paperPath);
  const read = [...filing.diagnostics, ...opened.diagnostics];
  if (filing.value === undefined || opened.value === undefined || hasSeverity(read, "blocking")) {
    return outcome(undefined, read);
  }
  const source = filing.value;
  const typed = typedAnswers(opened.value, source.value);
  const stranger = strangerFinding(opened.value, source.value, typed.value);
  // What was typed into a paper of another client is nobody's business here.
  if (stranger !== undefined) return outcome(undefined, [...read, stranger]);
  const findings = [...read, ...typed.diagnostics];
  if (hasSeverity(findings, "blocking")) return outcome(undefined, findings);
  const { answers, open } = typed.value;
  const answered = answerFiling(answers);
  const mistakes = answerMistakes(paperPath, answered);
  if (mistakes.length > 0) return outcome(undefined, [...findings, ...mistakes.map(withParagraph)]);
  const merged = mergeAnswers(source, answered.value, (at) => answered.placeOf(at));
  findings.push(...merged.diagnostics.map(withParagraph));
  if (merged.value === undefined) return outcome(undefined, findings);
  return outcome({ ...merged.value, answered: answers.length, open }, findings);
}

const MISSING = {
  zh: "请检查路径；Word 草稿用 pipia render 生成。",
  en: "Check the path; pipia render makes a Word draft.",
};

function strangerFinding(
  { file, mark }: OpenPaper,
  filing: unknown,
  { answers }: TypedAnswers,
): Diagnostic | undefined {
  const typed = new Map<Pointer, unknown>(answers.map(({ lasting, value }) => [lasting, value]));
  const belonging = belongingOf(mark.filing, filing, typed);
  if (belonging === "same") return undefined;
  return paperFinding({
    code: "input/other-filing",
    severity: "blocking",
    ...STRANGERS[belonging],
    at: { file },
  });
}

const STRANGERS = {
  other: {
    message: {
      zh: "文书由另一份申报材料生成：处理者的名称或者统一社会信用代码不同",
      en: "The paper was made from another filing: the name or the unified social credit code of the processor differs",
    },
    help: {
      zh: "核对两个文件是否属于同一家公司。名称确已变更的，在“曾用名称”中写原名称；代码已更正的，重新生成草稿。",
      en: "Check whether the two files are of one company. If it changed its name, give the old one as its former name; if the code was corrected, make the draft again.",
    },
  },
  untold: {
    message: {
      zh: "无法判断文书是否由这份申报材料生成：申报材料与生成文书时不同，而处理者名称和统一社会信用代码又不是两边都有",
      en: "It cannot be told whether the paper was made from this filing: the filing differs from that of the paper, and not both have the name or the credit code of the processor",
    },
    help: {
      zh: "在申报材料中填写单位名称，并在文书的“单位名称”处填写相同的名称，再读取；文书没有该处的，重新生成草稿。",
      en: "Put the name of the processor into the filing and, alike, into its blank in the paper, then read again; if the paper has no such blank, make the draft again.",
    },
  },
} as const;
