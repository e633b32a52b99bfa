import { InputFileError } from "../foundation/errors.js";
import type { LocalizedText } from "../foundation/locale.js";
import { MAXIMUM_BYTES } from "../input/limit.js";
import type { World } from "./world.js";
import { errorCode } from "./error-code.js";

/**
 * The bytes of a file that the user named; `-` is standard input.
 *
 * @param missing what to do when there is no such file; for a filing unless said.
 * @throws InputFileError when the file does not exist, may not be read or is too large.
 */
export async function readBytes(
  world: World,
  path: string,
  missing: LocalizedText = MISSING_FILING,
): Promise<Uint8Array> {
  try {
    return await (path === "-"
      ? world.readStandardInput(MAXIMUM_BYTES)
      : world.readFile(path, MAXIMUM_BYTES));
  } catch (error) {
    throw readingError(path, error, missing);
  }
}

const MISSING_FILING: LocalizedText = {
  zh: "请检查路径；新建文件用 pipia init。",
  en: "Check the path; pipia init makes a new filing.",
};

function readingError(path: string, cause: unknown, missing: LocalizedText): InputFileError {
  const code = errorCode(cause) ?? "";
  const megabytes = Math.floor(MAXIMUM_BYTES / 1_000_000);
  switch (code) {
    case "ENOENT":
      return new InputFileError({ zh: `找不到文件 ${path}。`, en: `${path} does not exist.` }, missing, {
        cause,
      });
    case "EISDIR":
      return new InputFileError(
        { zh: `${path} 是文件夹，不是文件。`, en: `${path} is a folder, not a file.` },
        missing === MISSING_FILING
          ? {
              zh: `请写出其中的文件，例如 ${path}/filing.yaml。`,
              en: `Name the file in it, such as ${path}/filing.yaml.`,
            }
          : { zh: "请写出其中的文件。", en: "Name the file in it." },
        { cause },
      );
    // Windows says so of a file that Excel or WPS holds.
    case "EBUSY":
      return new InputFileError(
        {
          zh: `${path} 正被其他程序占用，无法读取。`,
          en: `Another program holds ${path}; it cannot be read.`,
        },
        {
          zh: "请关闭正在打开该文件的程序（如 Excel、WPS）后重试。",
          en: "Close the program that has it open (such as Excel or WPS), then try again.",
        },
        { cause },
      );
    case "EACCES":
    case "EPERM":
      return new InputFileError(
        { zh: `没有读取 ${path} 的权限。`, en: `${path} may not be read.` },
        {
          zh: "请检查文件权限，或者关闭占用它的程序。",
          en: "Check its permissions, or close the program that holds it.",
        },
        { cause },
      );
    case "EFBIG":
      return new InputFileError(
        {
          zh: `${path} 超过 ${megabytes} MB，未读取。`,
          en: `${path} is larger than ${megabytes} MB and was not read.`,
        },
        missing === MISSING_FILING
          ? {
              zh: "申报材料是文字文件；请检查是否误选了附件或者数据文件。",
              en: "A filing is a text file; check whether an attachment or a data file was chosen by mistake.",
            }
          : { zh: "请检查是否误选了其他文件。", en: "Check whether another file was chosen by mistake." },
        { cause },
      );
    default:
      return new InputFileError(
        {
          zh: `无法读取 ${path}（${code === "" ? "原因不明" : code}）。`,
          en: `${path} cannot be read (${code === "" ? "unknown reason" : code}).`,
        },
        { zh: "请检查文件和磁盘后重试。", en: "Check the file and the disk, then try again." },
        { cause },
      );
  }
}
