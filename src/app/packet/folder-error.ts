import { InputFileError, OutputFileError, UserError } from "../../foundation/errors.js";
import { errorCode, errorPath } from "../error-code.js";

/** An error of the disk that was met in the folder of a packet. */
interface FolderTrouble {
  readonly code: string;
  /** What the system named, or else the folder. */
  readonly path: string;
  readonly folder: string;
  readonly cause: unknown;
}

/** Does something in the folder of a packet. An error of the disk is told in words; any other, and one that was worded already, is thrown as it is. */
export async function inWords<Value>(
  work: Promise<Value>,
  folder: string,
  wording: (trouble: FolderTrouble) => UserError,
): Promise<Value> {
  try {
    return await work;
  } catch (cause) {
    const code = errorCode(cause);
    // What was worded already has a code of its own.
    if (code === undefined || cause instanceof UserError) throw cause;
    throw wording({ code, path: errorPath(cause) ?? folder, folder, cause });
  }
}

/** Of looking through the folder that a packet is to be written to. */
export function whereWritten({ code, path, folder, cause }: FolderTrouble): OutputFileError {
  const help = {
    zh: "用 --out 指定其他文件夹。",
    en: "Choose another folder with --out.",
  };
  if (code === "ENOTDIR") {
    return new OutputFileError(
      {
        zh: `${folder} 不是文件夹。没有写出任何文件。`,
        en: `${folder} is no folder. Nothing was written.`,
      },
      help,
      { cause },
    );
  }
  return new OutputFileError(
    {
      zh: `无法查看 ${path}（${code}），不知道其中有没有以前生成的材料。没有写出任何文件。`,
      en: `${path} cannot be looked at (${code}), so it is not known what an earlier packet left there. Nothing was written.`,
    },
    { zh: `请检查权限，或者${help.zh}`, en: `Check its permissions. ${help.en}` },
    { cause },
  );
}

/** Of a file of an earlier packet that could not be removed when the new one stood. */
export function whereRemoved({ code, path, cause }: FolderTrouble): OutputFileError {
  return new OutputFileError(
    {
      zh: `整套材料已经写出，但以前生成的 ${path} 无法删除（${code}）。`,
      en: `The packet was written, but ${path} of the earlier one cannot be removed (${code}).`,
    },
    {
      zh: "请手工删除，以免误交；pipia verify 会列出多出的文件。",
      en: "Remove it by hand, so that it is not handed in; pipia verify lists what does not belong.",
    },
    { cause },
  );
}

/** Of looking through a packet that is only read. */
export function whereRead({ code, path, cause }: FolderTrouble): InputFileError {
  return new InputFileError(
    { zh: `无法查看 ${path}（${code}）。`, en: `${path} cannot be looked at (${code}).` },
    {
      zh: "请检查该文件夹的权限后重试。",
      en: "Check the permissions of the folder and try again.",
    },
    { cause },
  );
}
