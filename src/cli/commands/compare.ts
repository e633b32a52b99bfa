import { comparePaper, type Comparison } from "../../app/compare/compare-paper.js";
import { EXIT } from "../../foundation/errors.js";
import { EDITION_NAMES, type Language } from "../../foundation/locale.js";
import { knownKind } from "../../kinds/index.js";
import { PACKET_KINDS } from "../../kinds/packet-order.js";
import { reportText, summaryText } from "../../reporters/text.js";
import { FILING_ARGUMENT } from "../changed-filing.js";
import { defineCommand } from "../command.js";
import { givenPack, PACK_OPTION } from "../given-pack.js";
import { exitOfFindings } from "../exit.js";
import { AS_OF_OPTION, LANGUAGE_OPTION, readAsOf } from "../options.js";

/** `pipia compare FILING PAPER`: where a paper edited by hand differs from the filing. */
export const compareCommand = defineCommand(
  {
    name: "compare",
    argument: FILING_ARGUMENT,
    second: {
      name: "paper",
      describe: { zh: "手工修改过的文书（.docx 或者 .txt）", en: "paper edited by hand (.docx or .txt)" },
    },
    options: {
      document: {
        kind: "choice",
        choices: PACKET_KINDS.map(({ id }) => id),
        describe: {
          zh: "纸面是哪一种文书；不写则按内容辨认，不是本程序文书的，只核对名称、代码、日期和数量",
          en: "what the paper is; found out by its text unless given. Of papers made elsewhere names, codes, days and counts are compared",
        },
      },
      "as-of": AS_OF_OPTION,
      pack: PACK_OPTION,
      lang: LANGUAGE_OPTION,
    },
  },
  async (values, { world, language, result, talk }) => {
    const asOf = readAsOf(values["as-of"], world);
    const given = await givenPack({ world, language, talk }, values.pack);
    if (given === undefined) return EXIT.template;
    const { value, diagnostics } = await comparePaper(world, {
      filing: values.filing,
      paper: values.paper,
      document: values.document,
      asOf,
      stock: given.stock,
    });
    talk(reportText(diagnostics, language));
    if (value === undefined) return exitOfFindings(diagnostics) ?? EXIT.findings;
    talk(comparedText(value, language));
    result(reportText(value.differences, language));
    talk(summaryText(value.differences, language));
    return value.differences.length === 0 ? EXIT.ok : EXIT.findings;
  },
);

function comparedText({ paper, paragraphs }: Comparison, language: Language): string {
  if (paper === undefined) {
    return {
      zh: `纸面不是本程序的文书，共 ${paragraphs} 段；核对了其中的单位名称、代码、日期和数量。\n`,
      en: `The paper is none of the toolkit's; its ${paragraphs} paragraphs were searched for names of organisations, codes, days and counts.\n`,
    }[language];
  }
  const { title } = knownKind(paper.document);
  return {
    zh: `与《${title.zh}》（${EDITION_NAMES[paper.edition].zh}）逐段核对，共 ${paragraphs} 段。\n`,
    en: `Compared paragraph by paragraph with “${title.en}” (${EDITION_NAMES[paper.edition].en} edition), ${paragraphs} paragraphs.\n`,
  }[language];
}
