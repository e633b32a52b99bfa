import { basename, dirname } from "node:path";
import { EXIT, UserError } from "../../foundation/errors.js";

/**
 * A packet that stands can neither be read nor replaced at this moment: a program has it open, or it was made read-only. That says nothing about the packet and
 * nothing about its record.
 */
export class HeldPacketError extends UserError {
  override readonly name = "HeldPacketError";
  readonly code = "held-packet";
  readonly exitCode = EXIT.output;

  /** @param file what could not be read in it; without it the folder as a whole could not be moved. */
  constructor(folder: string, system: string, file?: string) {
    const name = shownFolder(folder);
    const message =
      file === undefined
        ? { zh: `无法替换 ${name}（${system}）`, en: `${name} cannot be replaced (${system})` }
        : {
            zh: `无法读取 ${name} 中的 ${file}（${system}）`,
            en: `${file} in ${name} cannot be read (${system})`,
          };
    super(
      {
        zh: `${message.zh}。该处原有的材料保持原样，没有重新生成`,
        en: `${message.en}. What stood there was left as it is`,
      },
      {
        zh: "关闭正在打开该文件夹或者其中文件的程序和窗口（如 Word、资源管理器），检查该文件夹的权限（是否已改为只读），然后再次运行；不再需要其中材料的，把该文件夹移到别处。",
        en: "Close programs and windows that have the folder or files of it open (Word, a file manager), see whether it was made read-only, then run the batch again; or move the folder away.",
      },
    );
  }
}

/** A folder of a packet as people find it below the folder of the batch: `packets/NAME-ID`. */
export function shownFolder(folder: string): string {
  return `${basename(dirname(folder))}/${basename(folder)}`;
}
