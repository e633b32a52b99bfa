import { diagnostic, type Diagnostic } from "../../foundation/diagnostic.js";
import { otherFile } from "../../input/schema/other-file.js";
import type { SourceDocument } from "../../input/source-document.js";

/** The code of the finding that a body's file is no file of a certificate. */
export const BODY_FILE = "certificate/body-file";

/**
 * That a file is a certification body's own where the file of one certificate is needed; `undefined` where it is not. The body's file
 * lists its certifications with their numbers, events and reports, but neither holder nor scope, which article 9 of the Measures has
 * reported, nor the term: no notice and no report can be made of it, and two homes for one fact would contradict each other.
 */
export function bodyFileRefusal(source: SourceDocument): Diagnostic | undefined {
  const other = otherFile(source);
  if (other?.place === undefined || source.root !== "filing") return undefined;
  return diagnostic({
    code: BODY_FILE,
    severity: "blocking",
    message: {
      zh: "这是认证机构自己的材料：其中的认证活动没有获证者名称、认证范围和有效期，不能据以记录步骤、制作通知和报送单",
      en: "This is a certification body's own file: its certifications have no holder, scope or term, so that no step is recorded and no notice or report made from it",
    },
    help: {
      zh: "每张证书另用一个申报材料文件，填写 processor 和 certificate（示例见 templates/examples/certificate/filing.yaml），步骤在其中记录。认证机构自己的材料用 pipia check、pipia deadlines 加 --document body 处理。",
      en: "Keep a filing for each certificate, with processor and certificate (example: templates/examples/certificate/filing.yaml), and record the steps there. For the body's own file use pipia check or pipia deadlines with --document body.",
    },
    place: other.place,
    sources: [{ law: "M", article: "9" }],
  });
}
