import { dirname, resolve } from "node:path";
import { OutputFileError } from "../foundation/errors.js";
import type { LocalizedText } from "../foundation/locale.js";
import { capital } from "../foundation/written.js";
import type { PendingFile, World } from "./world.js";
import { errorCode, errorPath } from "./error-code.js";

/** Where else results can go, in the words of the command that writes them. */
interface Elsewhere extends LocalizedText {
  /** Whether the command has no `--force`; then it is not offered. */
  readonly isOnlyWay?: boolean;
}

const BY_OUT: Elsewhere = { zh: "用 --out 指定其他位置", en: "choose another place with --out" };

/**
 * Writes results: all of them or none, never over an existing file unless `force`, and never over what was read.
 *
 * @param inputs files the results were made from.
 * @param elsewhere how the command is told another place.
 * @throws OutputFileError with the file and what to do.
 */
export async function saveFiles(
  world: World,
  files: readonly PendingFile[],
  force: boolean,
  inputs: readonly string[] = [],
  elsewhere: Elsewhere = BY_OUT,
): Promise<void> {
  for (const { path } of files) {
    for (const input of inputs) {
      if (await isOver(world, path, input)) throw overInput(path, elsewhere);
    }
  }
  try {
    await world.writeFiles(files, force);
  } catch (cause) {
    throw writingError(cause, files, elsewhere);
  }
}

async function isOver(world: World, output: string, input: string): Promise<boolean> {
  if (input === "-" || input === "") return false;
  return resolve(output) === resolve(input) || world.isSameFile(output, input);
}

function overInput(path: string, elsewhere: Elsewhere): OutputFileError {
  return new OutputFileError(
    {
      zh: `${path} 是读取的文件，不能用结果覆盖。没有写出任何文件。`,
      en: `${path} was read and is not overwritten. Nothing was written.`,
    },
    sentence(elsewhere),
  );
}

function sentence({ zh, en }: LocalizedText): LocalizedText {
  return { zh: `${zh}。`, en: `${capital(en)}.` };
}

function writingError(cause: unknown, files: readonly PendingFile[], elsewhere: Elsewhere): OutputFileError {
  const code = errorCode(cause) ?? "";
  const path = errorPath(cause) ?? files[0]?.path ?? "";
  const nothing = { zh: "没有写出任何文件。", en: "Nothing was written." };
  switch (code) {
    case "EEXIST":
      return new OutputFileError(
        { zh: `${path} 已经存在。${nothing.zh}`, en: `${path} exists already. ${nothing.en}` },
        elsewhere.isOnlyWay === true
          ? sentence(elsewhere)
          : {
              zh: `加 --force 覆盖，或者${elsewhere.zh}。`,
              en: `Add --force to overwrite it, or ${elsewhere.en}.`,
            },
        { cause },
      );
    case "EISDIR":
      return new OutputFileError(
        { zh: `${path} 是文件夹，不能写成文件。${nothing.zh}`, en: `${path} is a folder. ${nothing.en}` },
        sentence(elsewhere),
        { cause },
      );
    case "ENOTDIR":
      return new OutputFileError(
        {
          zh: `无法写入 ${path}：${dirname(path)} 不是文件夹。${nothing.zh}`,
          en: `${path} cannot be written: ${dirname(path)} is no folder. ${nothing.en}`,
        },
        sentence(elsewhere),
        { cause },
      );
    // Windows says so of a file that Excel or WPS holds.
    case "EBUSY":
      return new OutputFileError(
        {
          zh: `${path} 正被其他程序占用，无法写入。${nothing.zh}`,
          en: `Another program holds ${path}; it cannot be written. ${nothing.en}`,
        },
        {
          zh: "请关闭正在打开该文件的程序（如 Excel、WPS），或者换一个文件夹。",
          en: "Close the program that has it open (such as Excel or WPS), or choose another folder.",
        },
        { cause },
      );
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return new OutputFileError(
        { zh: `没有写入 ${path} 的权限。${nothing.zh}`, en: `${path} may not be written. ${nothing.en}` },
        {
          zh: "请关闭正在打开该文件的程序，或者换一个文件夹。",
          en: "Close the program that has it open, or choose another folder.",
        },
        { cause },
      );
    case "ENOSPC":
      return new OutputFileError(
        { zh: `磁盘空间不足。${nothing.zh}`, en: `The disk is full. ${nothing.en}` },
        { zh: "清理磁盘后重试。", en: "Make room and try again." },
        { cause },
      );
    default:
      return new OutputFileError(
        {
          zh: `无法写入文件 ${path}（${code === "" ? "原因不明" : code}）。${nothing.zh}`,
          en: `${path} cannot be written (${code === "" ? "unknown reason" : code}). ${nothing.en}`,
        },
        { zh: "请检查输出文件夹后重试。", en: "Check the output folder and try again." },
        { cause },
      );
  }
}
