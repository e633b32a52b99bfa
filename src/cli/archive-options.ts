import { UsageError } from "../foundation/errors.js";

/** `--pdf-a` of a command that writes PDF. */
export const PDF_A_OPTION = {
  kind: "choice",
  choices: ["2b", "3b"],
  describe: {
    zh: "按 PDF/A-2b 或者 PDF/A-3b 的规则写 PDF，供长期归档；未经独立的验证程序检验",
    en: "write the PDF to the rules of PDF/A-2b or PDF/A-3b, for archives; not verified by an independent validator",
  },
} as const;

/** `--embed-filing` of a command that writes PDF. */
export const EMBED_FILING_OPTION = {
  kind: "switch",
  describe: {
    zh: "把申报材料文件原样放进 PDF（全部内容，包括注释）；须与 --pdf-a 3b 一起用",
    en: "put the filing's own file into the PDF, all of it, comments included; only with --pdf-a 3b",
  },
} as const;

/**
 * Refuses values of {@link PDF_A_OPTION} and {@link EMBED_FILING_OPTION} that do not go together.
 *
 * @throws UsageError
 */
export function checkArchiveOptions(
  values: {
    readonly "pdf-a": "2b" | "3b" | undefined;
    readonly "embed-filing": boolean;
    readonly file: string;
  },
  hasPdf: boolean,
): void {
  if (values["pdf-a"] !== undefined && !hasPdf) {
    throw new UsageError(
      { zh: "--pdf-a 只对 PDF 有效，--to 中没有 pdf。", en: "--pdf-a is for PDF, and --to has no pdf." },
      { zh: "请在 --to 中加上 pdf，或者去掉 --pdf-a。", en: "Add pdf to --to, or leave out --pdf-a." },
    );
  }
  if (values["embed-filing"] && values["pdf-a"] !== "3b") {
    throw new UsageError(
      {
        zh: "--embed-filing 须与 --pdf-a 3b 一起用：PDF/A-2b 不能放入这类文件。",
        en: "--embed-filing goes with --pdf-a 3b: PDF/A-2b holds no such files.",
      },
      {
        zh: "请加上 --pdf-a 3b，或者去掉 --embed-filing。",
        en: "Add --pdf-a 3b, or leave out --embed-filing.",
      },
    );
  }
  if (values["embed-filing"] && values.file === "-") {
    throw new UsageError(
      {
        zh: "从标准输入读取的申报材料没有文件可放入 PDF。",
        en: "A filing from standard input has no file to embed.",
      },
      {
        zh: "请写出申报材料文件的路径，或者去掉 --embed-filing。",
        en: "Name the file, or leave out --embed-filing.",
      },
    );
  }
}
