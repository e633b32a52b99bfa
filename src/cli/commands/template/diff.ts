import { readDefaults } from "../../../app/pack/upkeep/defaults.js";
import { compareDefaults, type DefaultChange } from "../../../app/pack/upkeep/compare-defaults.js";
import { pathsMeant, shortNames } from "../../../app/pack/upkeep/pieces.js";
import { EXIT, UsageError } from "../../../foundation/errors.js";
import type { Language, LocalizedText } from "../../../foundation/locale.js";
import { defineCommand } from "../../command.js";
import { neededPack, PACK_OPTION } from "../../given-pack.js";
import { LANGUAGE_OPTION } from "../../options.js";

/** `pipia template diff [PIECE]`: what became of the defaults under the pieces of a pack since they were copied. */
export const templateDiffCommand = defineCommand(
  {
    name: "template diff",
    argument: {
      name: "piece",
      isOptional: true,
      describe: {
        zh: "片段，见 pipia template list；默认为模板包的全部",
        en: "piece, see pipia template list; default: all of the pack",
      },
    },
    options: { pack: PACK_OPTION, lang: LANGUAGE_OPTION },
  },
  async (values, context) => {
    const { world, language, result } = context;
    const pack = await neededPack(context, values.pack);
    if (pack === undefined) return EXIT.template;
    const all = compareDefaults(pack, await readDefaults(world, pack.path));
    const meant = meantChanges(values.piece, all);
    result(`${meant.map((change) => changeText(change, language)).join("\n")}\n`);
    return meant.some(({ state }) => CHANGED.has(state)) ? EXIT.findings : EXIT.ok;
  },
);

const CHANGED: ReadonlySet<DefaultChange["state"]> = new Set(["changed", "changedUnseen", "gone"]);

function meantChanges(word: string | undefined, all: readonly DefaultChange[]): readonly DefaultChange[] {
  if (word === undefined) return all;
  const paths = all.map(({ path }) => path);
  const meant = pathsMeant(word, paths);
  if (meant.length > 0) return all.filter(({ path }) => meant.includes(path));
  throw new UsageError(
    { zh: `模板包里没有“${word}”这一件。`, en: `The pack has no piece "${word}".` },
    { zh: `有：${shortNames(paths).join("、")}。`, en: `It has: ${shortNames(paths).join(", ")}.` },
  );
}

const STATES: Readonly<Record<DefaultChange["state"], LocalizedText>> = {
  same: { zh: "默认未变", en: "the default is the same" },
  changed: { zh: "默认已变（- 当时，+ 现在）", en: "the default changed (- then, + now)" },
  changedUnseen: {
    zh: "默认已变；当时的文字没有留存（.base/defaults.json）",
    en: "the default changed; its text of then was not kept (.base/defaults.json)",
  },
  gone: {
    zh: "现在的默认没有这一件，本件不再起作用的，请删去",
    en: "the defaults have no such piece any more; delete it where nothing calls it",
  },
  new: { zh: "模板包自己的片段", en: "a piece of the pack's own" },
  unknown: {
    zh: "没有复制记录；与默认的差别（- 默认，+ 本件）",
    en: "no note of what it was copied from; how it differs (- default, + this piece)",
  },
};

function changeText({ path, state, difference }: DefaultChange, language: Language): string {
  const head = `${path}${language === "zh" ? "：" : ": "}${STATES[state][language]}`;
  return difference === "" ? head : `${head}\n${difference.trimEnd()}`;
}
