import { EXAMPLES, scaffold } from "../../app/scaffold.js";
import { saveFiles } from "../../app/save-files.js";
import { keysOf } from "../../foundation/data.js";
import { EXIT, UsageError } from "../../foundation/errors.js";
import type { LocalizedText } from "../../foundation/locale.js";
import { defineCommand } from "../command.js";
import { FORCE_OPTION, LANGUAGE_OPTION } from "../options.js";

/** `pipia init DIR`: one YAML file to fill in, with the schema for editors beside it. */
export const initCommand = defineCommand(
  {
    name: "init",
    argument: { name: "folder", describe: { zh: "放置文件的文件夹", en: "folder for the files" } },
    options: {
      lang: LANGUAGE_OPTION,
      example: {
        kind: "choice",
        choices: keysOf(EXAMPLES),
        describe: {
          zh: "改为复制一份完整的虚构示例：hotel 有境外接收方，shop 由境外直接收集",
          en: "copy a finished, fictional example instead: hotel has overseas recipients, shop collects from abroad",
        },
      },
      force: FORCE_OPTION,
    },
  },
  async ({ folder, example, force }, { world, language, result, talk }) => {
    if (/\.(?:ya?ml|json)$/iu.test(folder)) throw notFolder(folder);
    const files = scaffold(folder, language, example);
    await saveFiles(world, files, force, [], OTHER_FOLDER);
    const filing = files[0]?.path ?? folder;
    result(`${filing}\n`);
    talk(
      example === undefined
        ? {
            zh: `下一步：填写后运行 pipia check "${filing}"，再运行 pipia render "${filing}"。\n`,
            en: `Next: fill it in, then run pipia check "${filing}" and pipia render "${filing}".\n`,
          }[language]
        : {
            zh: `下一步：打开看看各项怎样填写，再运行 pipia render "${filing}" 生成文书。\n`,
            en: `Next: open it to see how it is filled in, and run pipia render "${filing}" to make the papers.\n`,
          }[language],
    );
    return EXIT.ok;
  },
);

const OTHER_FOLDER: LocalizedText = { zh: "换一个文件夹", en: "choose another folder" };

/** The filing is always called `filing.yaml`; a name of a file would become a folder of that name. */
function notFolder(word: string): UsageError {
  const folder = word.replace(/\.[^.]+$/u, "");
  return new UsageError(
    {
      zh: `${word} 是文件名，init 需要的是文件夹。`,
      en: `${word} is the name of a file; init takes a folder.`,
    },
    {
      zh: `例如 pipia init "${folder}"，材料写在 ${folder}/filing.yaml。`,
      en: `For example pipia init "${folder}", which writes ${folder}/filing.yaml.`,
    },
  );
}
