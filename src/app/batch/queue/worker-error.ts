import { MachineError } from "../../../foundation/errors.js";
import type { LocalizedText } from "../../../foundation/locale.js";

const RETURN_REASONS = ["no-thread", "not-opened", "other-making", "source-unread", "task-gone"] as const;

/** What a worker may lack that another has: it gives the record back. */
export type ReturnReason = (typeof RETURN_REASONS)[number];

/** Whether another worker may have what this one lacks. */
export function isReturned(reason: Reason): reason is ReturnReason {
  return RETURN_REASONS.some((one) => one === reason);
}

/** Why a worker could not make a record. The queue keeps nothing else of it. */
export type Reason = keyof typeof REASONS | `disk-${string}`;

const REASONS = {
  "task-gone": {
    zh: "任务文件不在或者已经改变",
    en: "the file of its task is gone or was changed",
  },
  "not-opened": {
    zh: "工作进程读不到字体、模板包或者工作日历",
    en: "the worker cannot read fonts, pack or calendar",
  },
  "other-making": {
    zh: "工作进程的程序版本、字体或者模板包与提交时不同，会得出不同的文件",
    en: "the worker has another version, other fonts or another pack than the batch was submitted with, and would make other files",
  },
  "no-thread": {
    zh: "工作进程无法启动处理线程：关闭占用内存的其他程序",
    en: "the worker can start no thread: close other programs that need memory",
  },
  "source-unread": {
    zh: "工作进程读不到这一份的来源文件：来源和附件须在所有机器上以同一路径可读",
    en: "the worker cannot read the file of this record: source and attachments must be there under the same path on every machine",
  },
  "time-limit": {
    zh: "30 分钟内没有做完，已中止：检查附件（过大或者损坏的 PDF）、所用的模板包以及文件所在的磁盘",
    en: "it was not done within 30 min and was given up: look at its attachments (a PDF that is very large or broken), at the pack and at the disk of its files",
  },
  "broke-down": { zh: "工作进程的程序出错", en: "the program of the worker failed" },
} as const satisfies Readonly<Record<string, LocalizedText>>;

const MARK = "pipia worker: ";

/** What BullMQ takes an error by after which a job is not tried again. */
const NOT_AGAIN = "UnrecoverableError";

/** The error that goes into the queue: a word, and no more of the stack than that. A disk may have room again; what did not end once does not end. */
export function workerError(reason: Reason): Error {
  const error = new Error(MARK + reason);
  if (reason === "time-limit") error.name = NOT_AGAIN;
  error.stack = error.message;
  return error;
}

/** The words for what a queue says of a job that failed. */
export function workerFailure(said: string): MachineError {
  const reason = said.startsWith(MARK) ? said.slice(MARK.length) : "lost";
  return new MachineError(
    {
      zh: `队列上的工作进程没有做成这一份：${wordsOf(reason, "zh")}。`,
      en: `The workers of the queue could not make this one: ${wordsOf(reason, "en")}.`,
    },
    {
      zh: "排除原因后再次运行 pipia batch submit 和 pipia batch collect；已完成的不会重做。",
      en: "Mend the cause and run pipia batch submit and pipia batch collect again; what is done is not made again.",
    },
  );
}

function wordsOf(reason: string, language: keyof LocalizedText): string {
  const known = Object.entries(REASONS).find(([name]) => name === reason)?.[1];
  if (known !== undefined) return known[language];
  if (reason.startsWith("disk-")) {
    const code = reason.slice("disk-".length);
    return language === "zh"
      ? `工作进程无法写入磁盘（${code}）`
      : `the worker cannot write to the disk (${code})`;
  }
  return language === "zh" ? "处理它的工作进程一再中断" : "workers were lost over it again and again";
}
