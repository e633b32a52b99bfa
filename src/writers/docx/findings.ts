import { diagnostic, type Diagnostic } from "../../foundation/diagnostic.js";

/** Word sets its pages itself: with other fonts, or other rules for a line, a heading may stand on another page. */
export function pagesMayDiffer(): Diagnostic {
  return diagnostic({
    code: "writer/contents-pages",
    severity: "warning",
    message: {
      zh: "Word 文件目录中的页码取自 PDF 的排版；Word 自行排版，标题所在页码可能有出入",
      en: "The page numbers in the contents of the Word file are those of the PDF; Word sets its own pages, and a heading may stand on another page",
    },
    help: {
      zh: "提交 Word 文件前，请在 Word 中右键单击目录，选择“更新域”“只更新页码”。",
      en: "Before filing the Word file, right-click the contents in Word and choose Update Field, Update page numbers only.",
    },
  });
}
