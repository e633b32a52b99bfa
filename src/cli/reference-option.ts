import { givesWay } from "../app/pack/gives-way.js";
import { loadReference } from "../app/reference/load-reference.js";
import { readBytes } from "../app/read-bytes.js";
import type { Diagnostic } from "../foundation/diagnostic.js";
import { UsageError } from "../foundation/errors.js";
import { LANGUAGES, type Language } from "../foundation/locale.js";
import { reportText } from "../reporters/text.js";
import type { CommandContext } from "./command.js";
import type { GivenPack } from "./given-pack.js";
import { stockOf, type Stock } from "../app/pack/stock.js";

/** `--reference` of a command that makes papers: a firm's letterhead. */
export const REFERENCE_OPTION = {
  kind: "text",
  describe: {
    zh: "参照文档：本单位的 Word 文件（.docx），取用其页面设置、样式、页眉页脚和标志，文字仍出自模板",
    en: "reference document: your own Word file (.docx), for page set-up, styles, headers, footers and logo; the text stays that of the templates",
  },
} as const;

/**
 * What papers are made with on the letterhead that `--reference` names, else on that of the pack; what it has and papers cannot take over is told.
 * `undefined` when it has mistakes, which are told.
 *
 * @param advises whether what is not taken is told, and whether a PDF is asked for, so that it is told what only the Word file has.
 * @param languages of the papers: what a theme says of others is not told.
 * @throws UsageError for standard input, InputFileError when the file cannot be read.
 */
export async function onLetterhead(
  { world, language, talk }: Pick<CommandContext, "world" | "language" | "talk">,
  given: GivenPack,
  word: string | undefined,
  advises: "nothing" | "word" | "pdf",
  languages: readonly Language[] = LANGUAGES,
): Promise<GivenPack | undefined> {
  const tell = (stock: Stock): readonly Diagnostic[] => {
    if (stock.reference === undefined || advises === "nothing") return [];
    const { advice, pdfAdvice } = stock.reference;
    const told = [...advice, ...(advises === "pdf" ? pdfAdvice : []), ...givesWay(stock, languages)];
    talk(reportText(told, language));
    return told;
  };
  if (word === undefined) {
    return { ...given, told: tell(given.stock) };
  }
  if (word === "-") {
    throw new UsageError(
      { zh: "参照文档不能从标准输入读取。", en: "A reference document cannot be read from standard input." },
      { zh: "请写出 .docx 文件名。", en: "Name the .docx file." },
    );
  }
  const bytes = await readBytes(world, word, {
    zh: "请检查 --reference 的路径；参照文档是 .docx 文件。",
    en: "Check the path given with --reference: a reference document is a .docx file.",
  });
  const { value, diagnostics } = loadReference(word, bytes);
  talk(reportText(diagnostics, language));
  if (value === undefined) return undefined;
  const stock = stockOf(given.pack, value);
  return { pack: given.pack, stock, told: tell(stock) };
}
