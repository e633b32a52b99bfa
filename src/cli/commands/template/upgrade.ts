import { acceptDefaults } from "../../../app/pack/upkeep/accept.js";
import { compareDefaults } from "../../../app/pack/upkeep/compare-defaults.js";
import { readDefaults } from "../../../app/pack/upkeep/defaults.js";
import { paperChanges, type PaperChange } from "../../../app/pack/upkeep/upgrade.js";
import { isPackFolder } from "../../../app/pack/is-pack-folder.js";
import type { Pack } from "../../../app/pack/pack.js";
import { EXIT, UsageError } from "../../../foundation/errors.js";
import type { Language } from "../../../foundation/locale.js";
import { knownKind } from "../../../kinds/index.js";
import { reportText } from "../../../reporters/text.js";
import { defineCommand, type CommandContext } from "../../command.js";
import { neededPack, PACK_OPTION } from "../../given-pack.js";
import { LANGUAGE_OPTION } from "../../options.js";

/**
 * `pipia template upgrade --check`: how papers read otherwise since the pack was last held against the defaults; without `--check` the defaults of
 * now are taken for those.
 */
export const templateUpgradeCommand = defineCommand(
  {
    name: "template upgrade",
    options: {
      check: {
        kind: "switch",
        describe: {
          zh: "用示例材料按留存的和现在的默认各生成一遍，显示文字差别；不写任何文件",
          en: "make the papers of the examples with the defaults kept and those of now, and show how they differ; nothing is written",
        },
      },
      pack: PACK_OPTION,
      lang: LANGUAGE_OPTION,
    },
  },
  async (values, context) => {
    const { world, language, result, talk } = context;
    const pack = await neededPack(context, values.pack);
    if (pack === undefined) return EXIT.template;
    if (!values.check) return accept(pack, context);
    const kept = await readDefaults(world, pack.path);
    if (kept === undefined) {
      talk(NOTHING_KEPT[language]);
      return EXIT.findings;
    }
    const changes = await paperChanges(pack, kept);
    const own = compareDefaults(pack, kept);
    const pending = own.filter(({ state }) => state === "changed" || state === "gone");
    result(changes.map((change) => changeText(change, language)).join(""));
    talk(summary(changes.length, pending.length, language));
    return changes.length + pending.length === 0 ? EXIT.ok : EXIT.findings;
  },
);

async function accept(pack: Pack, { world, language, result, talk }: CommandContext): Promise<number> {
  if (!(await isPackFolder(world, pack.path))) {
    throw new UsageError(
      { zh: `${pack.path} 是 ZIP 文件，不能写入。`, en: `${pack.path} is a ZIP file and is not written to.` },
      { zh: "请解压后对文件夹执行。", en: "Unpack it and name the folder." },
    );
  }
  for (const path of await acceptDefaults(world, pack, pack.path)) result(`${path}\n`);
  talk(
    language === "zh"
      ? "已留存现在的默认；模板包的文字没有改动。\n"
      : "The defaults of now are kept; no word of the pack was changed.\n",
  );
  return EXIT.ok;
}

function changeText(
  { sample, document, language: edition, difference, stoppedBefore, stoppedNow }: PaperChange,
  language: Language,
): string {
  const { title } = knownKind(document);
  const head =
    language === "zh"
      ? `《${title.zh}》（${edition === "zh" ? "中文" : "英文"}，示例 ${sample}）`
      : `${title.en} (${edition === "zh" ? "Chinese" : "English"}, example ${sample})`;
  const stopped = [
    ...(stoppedBefore.length === 0 ? [] : [STOPPED_THEN[language], reportText(stoppedBefore, language)]),
    ...(stoppedNow.length === 0 ? [] : [STOPPED_NOW[language], reportText(stoppedNow, language)]),
  ];
  return `${[head, ...stopped, difference]
    .map((part) => part.trimEnd())
    .join("\n")
    .trimEnd()}\n\n`;
}

const STOPPED_THEN = {
  zh: "按留存的默认不能生成：",
  en: "Cannot be made with the defaults kept:",
};
const STOPPED_NOW = { zh: "按现在的默认不能生成：", en: "Cannot be made with the defaults of now:" };

const NOTHING_KEPT = {
  zh: "模板包没有留存默认（.base/defaults.json），无从比较。先用原来的版本执行 pipia template upgrade，升级后再加 --check。\n",
  en: "The pack keeps no defaults (.base/defaults.json) to compare with. Run pipia template upgrade with the version of before, and with --check after the upgrade.\n",
};

function summary(papers: number, pieces: number, language: Language): string {
  if (papers + pieces === 0) {
    return language === "zh" ? "没有差别。\n" : "Nothing differs.\n";
  }
  return language === "zh"
    ? `示例文书有差别的 ${papers} 份；默认已变、须自行取舍的片段 ${pieces} 件（pipia template diff）。看过之后用 pipia template upgrade 留存现在的默认。\n`
    : `Papers of the examples that differ: ${papers}; pieces of the pack whose default changed, for you to decide: ${pieces} (pipia template diff). Once seen, pipia template upgrade keeps the defaults of now.\n`;
}
