import { keysOf } from "../foundation/data.js";
import { EXIT } from "../foundation/errors.js";
import type { Language, LocalizedText } from "../foundation/locale.js";
import { COMMANDS, type CommandEntry } from "./commands.js";

const EXIT_MEANINGS: Readonly<Record<keyof typeof EXIT, LocalizedText>> = {
  ok: { zh: "完成", en: "done" },
  findings: { zh: "材料有须先解决的问题", en: "the filing has findings that stop the command" },
  input: { zh: "命令或输入文件无法读取", en: "the command line or the input cannot be read" },
  template: { zh: "模板有错误", en: "a template has mistakes" },
  batch: { zh: "批量完成，但有失败项", en: "a batch finished with failures" },
  output: { zh: "结果无法写入文件", en: "a result cannot be written" },
  machine: { zh: "缺少字体或程序", en: "a font or program is missing" },
  bug: { zh: "程序缺陷", en: "a defect of the program" },
  interrupted: { zh: "被中断", en: "interrupted" },
};

/** What `pipia --help` prints. Needs no parser, so that it is there at once. */
export function overview(language: Language): string {
  const exits = keysOf(EXIT).map(
    (name) => `  ${String(EXIT[name]).padStart(3)}  ${EXIT_MEANINGS[name][language]}`,
  );
  const words = language === "zh" ? CHINESE : ENGLISH;
  return [
    words.title,
    "",
    words.usage,
    "",
    words.commands,
    ...commandLines(COMMANDS, language),
    "",
    words.more,
    "",
    words.exits,
    ...exits,
    "",
  ].join("\n");
}

/** What `pipia <group>` prints: the commands of the group. */
export function groupOverview(group: string, commands: readonly CommandEntry[], language: Language): string {
  const usage = {
    zh: `用法：pipia ${group} <命令> [参数]　　pipia ${group} <命令> --help`,
    en: `usage: pipia ${group} <command> [arguments]    pipia ${group} <command> --help`,
  }[language];
  const heading = (language === "zh" ? CHINESE : ENGLISH).commands;
  return [usage, "", heading, ...commandLines(commands, language), ""].join("\n");
}

function commandLines(commands: readonly CommandEntry[], language: Language): readonly string[] {
  const width = Math.max(...commands.map((command) => command.name.length));
  return commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary[language]}`);
}

const CHINESE = {
  title: "pipia：由一份事实文件生成个人信息出境认证所需文书，并指出缺项",
  usage: "用法：pipia <命令> [参数]　　pipia <命令> --help　　pipia --version",
  commands: "命令：",
  more: "界面语言随系统区域设置，也可用 --lang zh 或 --lang en 指定。",
  exits: "退出码：",
};

const ENGLISH = {
  title: "pipia: papers for China's personal information export certification from one file of facts",
  usage: "usage: pipia <command> [arguments]    pipia <command> --help    pipia --version",
  commands: "commands:",
  more: "Messages follow the locale; --lang zh or --lang en chooses.",
  exits: "exit codes:",
};
