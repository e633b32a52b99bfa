import { diagnostic, type Diagnostic } from "../../foundation/diagnostic.js";
import { titleIn, type LocalizedText } from "../../foundation/locale.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import type { RenderedFile, RenderRequest } from "../render.js";
import { WORD_TEMPLATE_FORMATS } from "../word-template-formats.js";
import { renderWordTemplate } from "../word-template.js";
import { BUILT_IN } from "./stock.js";

/**
 * A paper that a pack has a Word template for. What cannot be had of one is refused and not made of the text that the template stands for: two formats
 * of a paper must not read otherwise.
 */
export async function renderWordOfPack(
  request: RenderRequest,
): Promise<Outcome<readonly RenderedFile[] | undefined>> {
  const { edition, kind, formats, archive, stock = BUILT_IN, wordToPdf = NO_OFFICE } = request;
  const template =
    edition === "both"
      ? (stock.wordOf(kind.id, "zh") ?? stock.wordOf(kind.id, "en"))
      : stock.wordOf(kind.id, edition);
  if (template === undefined) return outcome(undefined);
  const refuse = (what: LocalizedText): Outcome<undefined> =>
    outcome(undefined, [refused(template.file, what)]);
  if (edition === "both") return refuse({ zh: "中英对照的版本", en: "an edition side by side" });
  const wanted = WORD_TEMPLATE_FORMATS.filter((format) => formats.includes(format));
  const other = formats.find((format) => !WORD_TEMPLATE_FORMATS.some((word) => word === format));
  if (other !== undefined) return refuse({ zh: `${other} 格式`, en: `the format ${other}` });
  if (archive !== undefined && formats.includes("pdf")) return refuse({ zh: "PDF/A", en: "PDF/A" });
  const name = titleIn(kind.title, edition);
  return renderWordTemplate({ ...request, template, formats: wanted, name, isOfPack: true }, { wordToPdf });
}

const NO_OFFICE = async (): Promise<{ readonly type: "missing" }> => Promise.resolve({ type: "missing" });

function refused(file: string, { zh, en }: LocalizedText): Diagnostic {
  return diagnostic({
    code: "template/word-not-made",
    severity: "blocking",
    message: {
      zh: `这份文书由模板包的 Word 模板生成，不能生成${zh}`,
      en: `The pack has a Word template for this paper, of which ${en} cannot be made`,
    },
    help: {
      zh: "Word 模板只生成一种语言的 docx 和 pdf；其他的用 --pack built-in 由随附模板生成，或者去掉模板包里的 Word 模板。",
      en: "Of a Word template there are docx and pdf in one language; for the rest use --pack built-in, or take the Word template out of the pack.",
    },
    place: { file, line: 1, column: 1 },
    basis: "inferred",
  });
}
