import type { Language } from "../foundation/locale.js";

/** What is told of a defect of the program, with where in the program it was met. */
export function bugReport(error: unknown, language: Language): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const words =
    language === "zh"
      ? "程序出现缺陷。请报告以下内容（请先删去其中的保密信息）："
      : "This is a defect of the program. Please report the following (take out anything confidential first):";
  return `${words}\n${stack}\n`;
}
