import { eject } from "../../../app/pack/upkeep/eject.js";
import { EXIT, UsageError } from "../../../foundation/errors.js";
import { reportText } from "../../../reporters/text.js";
import { defineCommand } from "../../command.js";
import { givenPack, PACK_OPTION } from "../../given-pack.js";
import { FORCE_OPTION, LANGUAGE_OPTION } from "../../options.js";

/** `pipia template eject PIECE --out DIR`: copies a piece into a pack, to be worded anew. */
export const templateEjectCommand = defineCommand(
  {
    name: "template eject",
    argument: {
      name: "piece",
      describe: {
        zh: "要复制的片段：pipia/about、pipia/about.zh、cover、theme 等，见 pipia template list",
        en: "piece to copy: pipia/about, pipia/about.zh, cover, theme and so on; see pipia template list",
      },
    },
    options: {
      out: {
        kind: "text",
        describe: {
          zh: "模板包文件夹；没有的，新建",
          en: "folder of the pack; begun where there is none",
        },
      },
      pack: PACK_OPTION,
      force: FORCE_OPTION,
      lang: LANGUAGE_OPTION,
    },
  },
  async (values, context) => {
    const { world, language, result, talk } = context;
    if (values.out === undefined) {
      throw new UsageError(
        { zh: "没有写复制到哪里。", en: "Where to copy the piece is not said." },
        {
          zh: "用 --out 写模板包文件夹，例如 --out my-firm。",
          en: "Name the folder of the pack with --out, such as --out my-firm.",
        },
      );
    }
    const given = await givenPack(context, values.pack);
    if (given === undefined) return EXIT.template;
    const { value, diagnostics } = await eject(world, {
      word: values.piece,
      folder: values.out,
      base: given.pack,
      force: values.force,
    });
    talk(reportText(diagnostics, language));
    if (value === undefined) return EXIT.template;
    for (const path of value) result(`${path}\n`);
    talk(
      language === "zh"
        ? `改好后用 --pack ${values.out} 生成文书。\n`
        : `Edit it, then make papers with --pack ${values.out}.\n`,
    );
    return EXIT.ok;
  },
);
