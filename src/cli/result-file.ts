import { saveFiles } from "../app/save-files.js";
import type { CommandContext } from "./command.js";

/** `--out` of a command whose result is one text. */
export const RESULT_FILE_OPTION = {
  kind: "text",
  describe: { zh: "把结果写入这个文件，不输出到屏幕", en: "write the result to this file" },
} as const;

/**
 * Gives a result to whoever called, or writes it to a file and names that.
 *
 * @param inputs files the result was made from, never written over.
 * @throws OutputFileError with the file and what to do.
 */
export async function giveResult(
  { world, result }: CommandContext,
  text: string,
  {
    out,
    force,
    inputs,
  }: { readonly out: string | undefined; readonly force: boolean; readonly inputs: readonly string[] },
): Promise<void> {
  if (out === undefined) {
    result(text);
    return;
  }
  await saveFiles(world, [{ path: out, bytes: new TextEncoder().encode(text) }], force, inputs);
  result(`${out}\n`);
}
