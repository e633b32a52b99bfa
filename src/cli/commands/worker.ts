import { work } from "../../app/batch/queue/work.js";
import { EXIT } from "../../foundation/errors.js";
import { readCount } from "../batch-numbers.js";
import { defineCommand } from "../command.js";
import { LANGUAGE_OPTION } from "../options.js";
import { QUEUE_OPTIONS, readQueue } from "../queue-options.js";

/** Most seconds after which a worker is taken for lost: an hour. */
const LONGEST = 3_600;

/** `pipia worker --queue URL`: one who makes records of batches from a queue. */
export const workerCommand = defineCommand(
  {
    name: "worker",
    options: {
      ...QUEUE_OPTIONS,
      patience: {
        kind: "text",
        default: "60",
        describe: {
          zh: "超过多少秒没有回应即视为中断，其正在生成的一份由其他工作进程重新生成",
          en: "seconds without a sign of life after which another worker takes over the record this one was making",
        },
      },
      lang: LANGUAGE_OPTION,
    },
  },
  async (values, context) => {
    const { world, environment, language, talk } = context;
    const queue = readQueue(values, environment);
    const patience = readCount("--patience", values.patience, 2, LONGEST);
    const abort = new AbortController();
    const forget = context.onInterrupt(() => {
      talk(`${STOPPING[language]}\n`);
      abort.abort();
    });
    try {
      await work({
        world,
        queue,
        patience,
        signal: abort.signal,
        onReady: () => talk(`${WAITING[language]}\n`),
        threads: { environment },
        // Numbers of jobs say nothing about whose they are.
        onTicket: ({ id }, became) => talk(`${id} ${BECAME[became][language]}\n`),
      });
      // To be told to end is the only end it has: whoever starts workers need not take it for a failure.
      return EXIT.ok;
    } finally {
      forget();
    }
  },
);

const WAITING = {
  zh: "工作进程已启动，等待申报材料；按 Ctrl-C 结束。",
  en: "The worker waits for records; Ctrl-C ends it.",
} as const;

const STOPPING = {
  zh: "\n正在生成的一份完成后结束。再按一次 Ctrl-C 立即结束，该份由其他工作进程重新生成。",
  en: "\nIt ends when the record at work is done. Press Ctrl-C again to end at once; another worker then makes that record.",
} as const;

const BECAME = {
  made: { zh: "已生成", en: "made" },
  kept: { zh: "没有变化", en: "unchanged" },
  failed: { zh: "有阻断性问题，没有生成", en: "has blocking findings, not made" },
  error: { zh: "没有做成", en: "could not be made" },
  "task-gone": {
    zh: "已退回队列：读不到输出文件夹中的任务文件",
    en: "given back: the file of the task cannot be read in the folder of the batch",
  },
  "no-thread": {
    zh: "已退回队列：无法启动处理线程，请关闭占用内存的其他程序",
    en: "given back: no thread can be started; close other programs that need memory",
  },
  "not-opened": {
    zh: "已退回队列：读不到字体、模板包或者工作日历",
    en: "given back: fonts, pack or calendars cannot be read",
  },
  "other-making": {
    zh: "已退回队列：程序版本、字体或者模板包与提交时不同",
    en: "given back: version, fonts or pack are not those it was submitted with",
  },
  "source-unread": {
    zh: "已退回队列：读不到来源中的文件",
    en: "given back: its file in the source cannot be read",
  },
} as const;
