import { SEVERITIES } from "../foundation/diagnostic.js";
import type { World } from "../app/world.js";
import { isDay } from "../foundation/day.js";
import { UsageError } from "../foundation/errors.js";
import { LANGUAGES } from "../foundation/locale.js";
import { nearest } from "../foundation/suggest.js";

/** `--lang` of a command. It is read before its words are (`run.ts`); here it is checked and explained. */
export const LANGUAGE_OPTION = {
  kind: "choice",
  choices: LANGUAGES,
  describe: { zh: "界面语言", en: "language of messages" },
} as const;

/** `--force` of a command that writes files. */
export const FORCE_OPTION = {
  kind: "switch",
  describe: { zh: "覆盖已有文件", en: "overwrite existing files" },
} as const;

/** `--stage` of a command that tells drafts from final papers. */
export const STAGE_OPTION = {
  kind: "choice",
  choices: ["draft", "final"],
  default: "draft",
  describe: {
    zh: "draft 草稿（列出问题）；final 定稿（有阻断性问题即失败）",
    en: "draft lists findings, final fails at blocking ones",
  },
} as const;

/** `--as-of`: the day on which a filing is judged. */
export const AS_OF_OPTION = {
  kind: "text",
  describe: {
    zh: "以哪一天为准判断，默认为北京时间今天；按当日施行的规定检查",
    en: "the day on which to judge, by the rules in force that day; default: today in China",
  },
} as const;

/** `--calendar`: holiday notices that the program does not have. */
export const CALENDAR_OPTION = {
  kind: "text",
  describe: {
    zh: "日历文件（YAML 或 JSON：year、source、holidays、makeUpDays），提供本程序没有的年份；多个文件用逗号分隔",
    en: "calendar file (YAML or JSON: year, source, holidays, makeUpDays) of a year the program does not have; several with commas",
  },
} as const;

/** `--provisional` of a command that counts working days. */
export const PROVISIONAL_OPTION = {
  kind: "switch",
  describe: {
    zh: "没有放假通知的年份按周一至周五暂估，并注明",
    en: "estimate years without a holiday notice (Monday to Friday), and say so",
  },
} as const;

/** `--fail-on` of a command that lists findings. */
export const FAIL_ON_OPTION = {
  kind: "choice",
  choices: [...SEVERITIES, "none"],
  describe: {
    zh: "发现何种程度的问题时以退出码 1 结束；草稿默认 none，定稿默认 blocking；缺项一并计入",
    en: "end with exit code 1 at findings of this weight; default none for drafts, blocking for final; gaps count",
  },
} as const;

/** `--format` of a command whose result people or programs read. */
export const FORMAT_OPTION = {
  kind: "choice",
  choices: ["text", "json"],
  default: "text",
  describe: { zh: "结果的格式", en: "format of the result" },
} as const;

/** `--fonts` of a command that writes PDF. */
export const FONTS_OPTION = {
  kind: "text",
  default: "auto",
  describe: {
    zh: "PDF 的字体：auto 本机已安装的仿宋等字体，没有的用随附字体；bundled 只用随附字体；或者字体所在文件夹",
    en: "fonts of the PDF: auto takes 仿宋 and the like from this machine, bundled only those of the toolkit, or a folder of fonts",
  },
} as const;

/** The filing of a command that reads one. */
export const FILE_ARGUMENT = {
  name: "file",
  describe: { zh: "YAML 或 JSON 文件；- 表示标准输入", en: "YAML or JSON file; - is standard input" },
} as const;

/** The choice of fonts; an empty one is an error. */
export function readFonts(value: string): string {
  if (value.trim() !== "") return value;
  throw new UsageError(
    { zh: "--fonts 没有给出内容。", en: "--fonts is empty." },
    { zh: "可用：auto、bundled，或者字体所在文件夹。", en: "Known: auto, bundled, or a folder of fonts." },
  );
}

/** Splits `docx,pdf` and checks each word against what exists. `option` is named in the error. */
export function readList<Item extends string>(
  option: string,
  value: string,
  known: readonly Item[],
): readonly Item[] {
  const words = value
    .split(/[,，、]/u)
    .map((word) => word.trim())
    .filter((word) => word !== "");
  const items = (words.length === 0 ? [""] : words).map((word) => readChoice(option, word, known));
  return [...new Set(items)];
}

/** Checks one word against what exists. `option` is named in the error. */
export function readChoice<Item extends string>(option: string, word: string, known: readonly Item[]): Item {
  const item = known.find((candidate) => candidate === word.toLowerCase());
  if (item !== undefined) return item;
  const near = nearest(word, known);
  const guess =
    near === undefined ? { zh: "", en: "" } : { zh: `是否要写 ${near}？`, en: `Did you mean ${near}? ` };
  throw new UsageError(
    word === ""
      ? { zh: `${option} 没有给出内容。`, en: `${option} is empty.` }
      : { zh: `${option} 不支持“${word}”。`, en: `${option} does not know "${word}".` },
    { zh: `${guess.zh}可用：${known.join("、")}`, en: `${guess.en}Known: ${known.join(", ")}` },
  );
}

/** A day on the command line, `YYYY-MM-DD` and on the calendar. */
export function readDay(option: string, value: string): string {
  if (!isDay(value)) {
    throw new UsageError(
      { zh: `${option} 的日期“${value}”不存在或者写法不对。`, en: `${option}: "${value}" is not a day.` },
      { zh: "请写成 2026-11-23 这样的形式。", en: "Write it like 2026-11-23." },
    );
  }
  return value;
}

/** The day that `--as-of` names, or today in China. */
export function readAsOf(value: string | undefined, world: Pick<World, "today">): string {
  return value === undefined ? world.today() : readDay("--as-of", value);
}
