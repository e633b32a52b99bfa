import { saveFiles } from "../app/save-files.js";
import { EXIT } from "../foundation/errors.js";
import type { LocalizedText } from "../foundation/locale.js";
import type { CommandContext } from "./command.js";

/** The filing of a command that changes it. */
export const FILING_ARGUMENT = {
  name: "filing",
  describe: { zh: "申报材料文件（YAML 或 JSON）", en: "the filing (YAML or JSON)" },
} as const;

/** `--dry-run` of a command that changes a filing. */
export const DRY_RUN_OPTION = {
  kind: "switch",
  describe: { zh: "只显示将作的改动，不写文件", en: "show the changes and write nothing" },
} as const;

/** `--out` of a command that changes a filing. */
export const OTHER_FILE_OPTION = {
  kind: "text",
  describe: { zh: "写到另一文件，不改动原文件", en: "write to another file and leave the filing alone" },
} as const;

/** Said where a filing stays as it was. */
export const NOTHING_CHANGED: LocalizedText = {
  zh: "没有改动任何文件。\n",
  en: "No file was changed.\n",
};

/** Said of a trial. */
export const NOT_WRITTEN: LocalizedText = {
  zh: "以上改动没有写入；去掉 --dry-run 即写入。\n",
  en: "These changes were not written; leave out --dry-run to write them.\n",
};

/** Where else a changed filing can go: over another file it is never written. */
const OTHER_FILE = {
  zh: "用 --out 指定其他文件",
  en: "choose another file with --out",
  isOnlyWay: true,
} as const;

/** A filing with its changes, and where it goes. */
export interface ChangedFiling {
  readonly text: string;
  readonly changes: readonly unknown[];
  /** Where it is written; beside it `out` says whether that is another file than the filing. */
  readonly path: string;
  readonly out: string | undefined;
  readonly isDryRun: boolean;
  /** Files that were read, never written over. */
  readonly inputs: readonly string[];
}

/**
 * Writes a changed filing, or says that nothing was written.
 *
 * @throws OutputFileError with the file and what to do.
 */
export async function writeChanged(
  { world, language, talk }: CommandContext,
  { text, changes, path, out, isDryRun, inputs }: ChangedFiling,
): Promise<number> {
  if (changes.length === 0 && out === undefined) return EXIT.ok;
  if (isDryRun) {
    talk(NOT_WRITTEN[language]);
    return EXIT.ok;
  }
  const file = { path, bytes: new TextEncoder().encode(text) };
  await saveFiles(world, [file], out === undefined, inputs, OTHER_FILE);
  talk({ zh: `已写入 ${path}（UTF-8 编码）。\n`, en: `Written to ${path} (UTF-8).\n` }[language]);
  return EXIT.ok;
}
