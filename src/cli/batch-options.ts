/** What a batch is made from. */
export const BATCH_SOURCE = {
  name: "source",
  describe: {
    zh: "申报材料所在文件夹，或者多家公司的问卷（.xlsx、.csv）；- 从标准输入读取每行一份的 JSON",
    en: "folder of filings, or questionnaire of many companies (.xlsx, .csv); - reads JSON Lines from standard input",
  },
} as const;

/** Which records of it. */
export const SELECTION_OPTIONS = {
  limit: {
    kind: "text",
    describe: {
      zh: "至多处理几份；已完成且没有变化的，以及与上次同样失败的，不计在内",
      en: "at most so many records; those done and unchanged, or failed as before, do not count",
    },
  },
  "only-failed": {
    kind: "switch",
    describe: { zh: "只处理上次失败的", en: "only those that failed before" },
  },
  shard: {
    kind: "text",
    describe: {
      zh: "只处理一片，例如 2/5 为五片中的第二片；各片用各自的输出文件夹，以 batch merge 合并",
      en: "one shard only, such as 2/5, the second of five; each has its own folder, put together by batch merge",
    },
  },
  force: {
    kind: "switch",
    describe: {
      zh: "全部重新生成，手工改动过的也覆盖",
      en: "make every packet anew, over changes made by hand too",
    },
  },
} as const;

/** The options of a run itself. */
export const BATCH_OPTIONS = {
  out: {
    kind: "text",
    describe: {
      zh: "输出文件夹；再次运行时已完成且没有变化的跳过，有变化的重新生成",
      en: "folder for the packets; in the next run what is done and unchanged is skipped, what changed is made anew",
    },
  },
  concurrency: {
    kind: "text",
    describe: {
      zh: "同时处理几份，默认为处理器核数",
      en: "records made at once; default: the cores of this machine",
    },
  },
  "dry-run": {
    kind: "switch",
    describe: {
      zh: "只读取和检查，报告会生成几份、约需多久，不写任何文件",
      en: "only read and check: say how many packets there would be and how long it takes, and write nothing",
    },
  },
  "max-failures": {
    kind: "text",
    describe: { zh: "失败超过几份时停止", en: "stop after more failures than this" },
  },
  "fail-fast": {
    kind: "switch",
    describe: { zh: "一有失败即停止", en: "stop at the first failure" },
  },
  log: {
    kind: "choice",
    choices: ["text", "json", "none"],
    default: "text",
    describe: {
      zh: "进度的写法；json 每份一行，只有序号和编号，没有名称",
      en: "how progress is told; json is a line a record, with numbers and ids and no names",
    },
  },
} as const;
