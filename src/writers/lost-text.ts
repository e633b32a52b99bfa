import { diagnostic, type Diagnostic } from "../foundation/diagnostic.js";
import type { LocalizedText } from "../foundation/locale.js";
import type { Format } from "./writer.js";

/** A writer's own proof failed: what it wrote does not hold the text of the tree. The file must not be used. */
export function lostText(format: Format, detail?: LocalizedText): Diagnostic {
  const more = detail ?? { zh: "", en: "" };
  return diagnostic({
    code: "writer/text-lost",
    severity: "blocking",
    message: {
      zh: `写出的 ${format} 文件与内容不一致，未予保存${more.zh === "" ? "" : `：${more.zh}`}`,
      en: `The ${format} file does not hold the whole text and was not kept${more.en === "" ? "" : `: ${more.en}`}`,
    },
    help: {
      zh: "这是程序的缺陷，请附上最小示例报告；其他格式不受影响。",
      en: "This is a defect of the program: please report it with a small example. Other formats are not affected.",
    },
  });
}
