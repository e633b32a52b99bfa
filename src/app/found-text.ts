import { diagnostic, SEVERITIES, type Diagnostic } from "../foundation/diagnostic.js";
import type { Language, LocalizedText } from "../foundation/locale.js";
import { reportText } from "../reporters/text.js";
import { isUntranslated } from "./without-english.js";

/** Texts without English that are named of many. */
const NAMED = 3;

/** What a reader of the terminal wants. */
export interface FoundTextOptions {
  /** Names every text without English. */
  readonly listsUntranslated?: boolean;
  /** Where all are listed although the terminal does not, such as the notes in a packet that was made. */
  readonly listedIn?: LocalizedText;
}

/**
 * The findings of making papers, for people. A filing written in Chinese has hundreds of texts without English, beside which nobody sees the one
 * finding that stops the paper: they are told together and first, so that what else there is stands last, where a terminal shows it.
 */
export function foundText(
  findings: readonly Diagnostic[],
  language: Language,
  { listsUntranslated = false, listedIn }: FoundTextOptions,
): string {
  if (listsUntranslated) return reportText(findings, language);
  const others = findings.filter((finding) => !isUntranslated(finding));
  const groups = SEVERITIES.flatMap((severity) => {
    const alike = findings.filter((finding) => isUntranslated(finding) && finding.severity === severity);
    const [first] = alike;
    return first !== undefined && alike.length > NAMED ? [together(first, alike, listedIn)] : alike;
  });
  return reportText([...groups, ...others], language);
}

function together(
  { code, severity, basis }: Diagnostic,
  findings: readonly Diagnostic[],
  listedIn: LocalizedText | undefined,
): Diagnostic {
  const { length } = findings;
  const list = listedIn ?? LISTED_BY_OPTION;
  return diagnostic({
    code,
    severity,
    basis,
    message: {
      zh: `${length} 处内容没有英文，该处只有中文原文`,
      en: `${length} texts have no English; the Chinese stands there alone`,
    },
    help: {
      zh: `需要英文的，把文字改写为 { zh: 中文, en: English }，本程序不作翻译。以下为前 ${NAMED} 处，${list.zh}。`,
      en: `Where English is wanted, write { zh: 中文, en: English } in place of the text; the program does not translate. The first ${NAMED} are named here; ${list.en}.`,
    },
    related: findings
      .slice(0, NAMED)
      .map(({ label = { zh: "", en: "" }, place }) =>
        place === undefined ? { message: label } : { message: label, place },
      ),
  });
}

const LISTED_BY_OPTION: LocalizedText = {
  zh: "加 --list-untranslated 逐处列出",
  en: "--list-untranslated names each",
};
