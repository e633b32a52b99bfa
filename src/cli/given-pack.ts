import { findPack } from "../app/pack/find-pack.js";
import type { Diagnostic } from "../foundation/diagnostic.js";
import type { Pack } from "../app/pack/pack.js";
import { BUILT_IN, stockOf, type Stock } from "../app/pack/stock.js";
import { UsageError } from "../foundation/errors.js";
import { LANGUAGES, type Language } from "../foundation/locale.js";
import { reportText } from "../reporters/text.js";
import type { CommandContext } from "./command.js";

/** `--pack` of a command that makes papers. */
export const PACK_OPTION = {
  kind: "text",
  describe: {
    zh: "模板包：文件夹或者 ZIP 文件；built-in 只用随附模板。默认依次为工作文件夹的 pipia.config.yaml、用户配置、随附模板",
    en: "template pack: a folder or ZIP file, or built-in for the program's own templates; default: pipia.config.yaml of the working folder, the user's configuration, built-in",
  },
} as const;

/** What a command makes papers with. */
export interface GivenPack {
  readonly pack: Pack | undefined;
  readonly stock: Stock;
  /** What papers do not take from a letterhead, as it was told; counted with the findings of the paper. */
  readonly told?: readonly Diagnostic[];
}

/**
 * The pack that `--pack` or a configuration names. A pack that the command line does not name is told to the user, and so is a language that it
 * has no words for. `undefined` when it has mistakes, which are told.
 */
export async function givenPack(
  { world, language, talk }: Pick<CommandContext, "world" | "language" | "talk">,
  given: string | undefined,
  editions: readonly Language[] = LANGUAGES,
): Promise<GivenPack | undefined> {
  const { value, diagnostics } = await findPack(world, given);
  talk(reportText(diagnostics, language));
  if (value === undefined) return undefined;
  const { pack, namedBy } = value;
  if (pack === undefined) return { pack, stock: BUILT_IN };
  if (namedBy !== undefined) talk(`${usedText(pack, namedBy)[language]}\n`);
  for (const edition of editions) {
    if (!pack.languages.includes(edition) && editions.length < LANGUAGES.length) {
      talk(`${wordlessText(pack, edition)[language]}\n`);
    }
  }
  return { pack, stock: stockOf(pack) };
}

function usedText({ name, version }: Pack, file: string): Record<Language, string> {
  return {
    zh: `使用模板包 ${name} ${version}（${file}）。`,
    en: `Template pack ${name} ${version} is used (${file}).`,
  };
}

function wordlessText({ name }: Pack, edition: Language): Record<Language, string> {
  const zh = edition === "zh" ? "中文" : "英文";
  const en = edition === "zh" ? "Chinese" : "English";
  return {
    zh: `模板包 ${name} 没有${zh}文字，${zh}文书用所依据模板的文字。`,
    en: `The pack ${name} has no ${en} words; ${en} papers have those of its base.`,
  };
}

/**
 * The pack of a command that is about one.
 *
 * @throws UsageError when neither the command line nor a configuration names one.
 */
export async function neededPack(
  context: Pick<CommandContext, "world" | "language" | "talk">,
  given: string | undefined,
): Promise<Pack | undefined> {
  const found = await givenPack(context, given);
  if (found === undefined || found.pack !== undefined) return found?.pack;
  throw new UsageError(
    { zh: "没有写是哪一个模板包。", en: "Which pack is meant is not said." },
    { zh: "用 --pack 写模板包文件夹。", en: "Name the folder of the pack with --pack." },
  );
}
