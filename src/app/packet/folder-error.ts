import { InputFileError, OutputFileError, UserError } from "../../foundation/errors.js";
import { errorCode, errorPath } from "../error-code.js";

/** An error of the disk met in looking through the folder that a packet is to be written to; any other error is itself. */
export function whereWritten(cause: unknown, folder: string): unknown {
  const code = codeOf(cause);
  if (code === undefined) return cause;
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
  const path = errorPath(cause) ?? folder;
  return new OutputFileError(
    {
      zh: `无法查看 ${path}（${code}），不知道其中有没有以前生成的材料。没有写出任何文件。`,
      en: `${path} cannot be looked at (${code}), so it is not known what an earlier packet left there. Nothing was written.`,
    },
    { zh: `请检查权限，或者${help.zh}`, en: `Check its permissions. ${help.en}` },
    { cause },
  );
}

/** The same for a file of an earlier packet that could not be removed when the new one stood. */
export function whereRemoved(cause: unknown, folder: string): unknown {
  const code = codeOf(cause);
  if (code === undefined) return cause;
  const path = errorPath(cause) ?? folder;
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

/** The same in looking through a packet that is only read. */
export function whereRead(cause: unknown, folder: string): unknown {
  const code = codeOf(cause);
  if (code === undefined) return cause;
  const path = errorPath(cause) ?? folder;
  return new InputFileError(
    { zh: `无法查看 ${path}（${code}）。`, en: `${path} cannot be looked at (${code}).` },
    {
      zh: "请检查该文件夹的权限后重试。",
      en: "Check the permissions of the folder and try again.",
    },
    { cause },
  );
}

/** What was worded already has a code of its own. */
function codeOf(cause: unknown): string | undefined {
  return cause instanceof UserError ? undefined : errorCode(cause);
}
