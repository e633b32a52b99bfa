import { isAbsolute, join, relative, sep } from "node:path";
import { OutputFileError } from "../../foundation/errors.js";
import type { LocalizedText } from "../../foundation/locale.js";
import { errorPath } from "../error-code.js";
import { WORK } from "./out-folder.js";

/** Whether an error is one of the disk, and so nothing about the record that met it. */
export function isDiskTrouble(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && "code" in error && "syscall" in error;
}

/**
 * An error of the disk that ends a run, in words; any other as it is. What was made before is recorded.
 *
 * @param isBegun whether the run had come to its records.
 */
export function diskTrouble(error: unknown, out: string, isBegun: boolean): unknown {
  if (!isDiskTrouble(error)) return error;
  // What cannot be begun meets files of the program itself first, of which nobody knows.
  const at = isBegun ? errorPath(error) : undefined;
  const path = at === undefined ? out : toldPath(out, at);
  const { what, mend } = troubleOf(error.code);
  const after = isBegun ? STOPPED : { zh: "批量处理没有开始。", en: "The batch was not begun." };
  const again = isBegun ? AND_GO_ON : { zh: "，再运行命令。", en: ", then run the command again." };
  return new OutputFileError(
    {
      zh: `无法写入 ${path}：${what.zh}（${error.code}）。${after.zh}`,
      en: `${path} cannot be written: ${what.en} (${error.code}). ${after.en}`,
    },
    { zh: mend.zh + again.zh, en: mend.en + again.en },
    { cause: error },
  );
}

/** What a further run needs so that it makes no packet again. */
export const AS_BEFORE: LocalizedText = {
  zh: "输出文件夹和基准日期不变的",
  en: "with the same folder and day",
};

/** What is said of a run that something ended. */
export const STOPPED: LocalizedText = {
  zh: "批量处理停止，已经完成的各份都已保存。",
  en: "The batch has stopped; whatever was finished before is kept.",
};

/** Stands behind what mends the cause, which is without a full stop. */
export const AND_GO_ON: LocalizedText = {
  zh: `，再运行命令；${AS_BEFORE.zh}，从中断处继续。`,
  en: `, then run the command again: ${AS_BEFORE.en} it goes on where it stopped.`,
};

/** What a code of the system means to who runs a batch. */
export function troubleOf(code: string): Trouble {
  return TROUBLES[code] ?? UNKNOWN;
}

/**
 * Where in the folder of a batch it was, without a name: terminals are watched and their output is kept in logs, and folders of packets and the attachments in
 * them are called after companies and people. Such a folder is told by the digits of its record's id, as logs tell records: `packets/*-0123456789`. The
 * folder of the batch itself where it was elsewhere.
 */
function toldPath(out: string, path: string): string {
  const below = relative(out, path);
  const [first = "", second = ""] = below.split(sep);
  if (first === ".." || isAbsolute(below)) return out;
  if (first === WORK) return join(out, first, second);
  const [digits] = /-[0-9a-f]{10}$/u.exec(second) ?? [];
  return join(out, first, digits === undefined ? "" : `*${digits}`);
}

/** Why something cannot be written. */
interface Trouble {
  readonly what: LocalizedText;
  /** Without a full stop: that the command is run again stands behind it. */
  readonly mend: LocalizedText;
}

const ELSEWHERE = { zh: "用 --out 另选文件夹", en: "choose another folder with --out" } as const;

const READ_ONLY: Trouble = {
  what: { zh: "该磁盘只能读取", en: "the disk is read-only" },
  mend: {
    zh: `${ELSEWHERE.zh}，或者把该磁盘改为可以写入`,
    en: "Choose another folder with --out, or make the disk writable",
  },
};

const REFUSED: Trouble = {
  what: {
    zh: "没有写入的权限，或者其他程序正在使用",
    en: "it may not be written, or another program has it open",
  },
  mend: {
    zh: `检查权限，关闭正在打开其中文件的程序，或者${ELSEWHERE.zh}`,
    en: `Check the permissions, close programs that have files of it open, or ${ELSEWHERE.en}`,
  },
};

const IN_THE_WAY: Trouble = {
  what: { zh: "该处是文件，不是文件夹", en: "a file is there, and no folder" },
  mend: { zh: `移走该文件，或者${ELSEWHERE.zh}`, en: `Move that file away, or ${ELSEWHERE.en}` },
};

const FULL: Trouble = {
  what: { zh: "磁盘空间不足", en: "the disk is full" },
  mend: { zh: "清理磁盘", en: "Make room" },
};

/** What the codes of the system mean to who runs a batch. */
const TROUBLES: Readonly<Record<string, Trouble>> = {
  ENOSPC: FULL,
  EDQUOT: {
    what: { zh: "磁盘配额已用完", en: "the disk quota is used up" },
    mend: { zh: "清理磁盘或者提高配额", en: "Make room, or have the quota raised" },
  },
  EROFS: READ_ONLY,
  EACCES: REFUSED,
  EPERM: REFUSED,
  EBUSY: REFUSED,
  EEXIST: IN_THE_WAY,
  ENOTDIR: IN_THE_WAY,
  EISDIR: {
    what: { zh: "该处是文件夹，不是文件", en: "a folder is there, and no file" },
    mend: { zh: "移走该文件夹", en: "Move that folder away" },
  },
  ENOENT: {
    what: {
      zh: "该处或者其上级文件夹不存在，可能已被删除、移走，或者磁盘已断开",
      en: "it or a folder above it is not there; it was removed, or the disk is no longer connected",
    },
    mend: {
      zh: `检查磁盘是否连接，运行期间不要移动输出文件夹，或者${ELSEWHERE.zh}`,
      en: `See whether the disk is connected, leave the folder alone while the batch runs, or ${ELSEWHERE.en}`,
    },
  },
  EIO: {
    what: { zh: "磁盘读写出错", en: "the disk has an error" },
    mend: { zh: `检查磁盘，或者${ELSEWHERE.zh}`, en: `Have the disk checked, or ${ELSEWHERE.en}` },
  },
  ENAMETOOLONG: {
    what: { zh: "路径太长", en: "the path is too long" },
    mend: {
      zh: "用 --out 另选路径较短的文件夹",
      en: "Choose a folder with a shorter path with --out",
    },
  },
  EMFILE: {
    what: { zh: "同时打开的文件太多", en: "too many files are open at once" },
    mend: { zh: "用较小的 --concurrency", en: "Use a smaller --concurrency" },
  },
};

const UNKNOWN: Trouble = {
  what: { zh: "磁盘拒绝写入", en: "the disk refuses it" },
  mend: {
    zh: `检查磁盘和权限，或者${ELSEWHERE.zh}`,
    en: `Check the disk and the permissions, or ${ELSEWHERE.en}`,
  },
};
