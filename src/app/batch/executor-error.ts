import { MachineError, type UserError } from "../../foundation/errors.js";

/** A record was given up, because it was not done in the time it may take. */
export class TimeLimitError extends MachineError {
  /** @param limit in milliseconds. */
  constructor(limit: number) {
    const minutes = Math.ceil(limit / 60_000);
    super(
      {
        zh: `这份材料 ${minutes} 分钟内没有做完，已中止，没有生成`,
        en: `This record was not done within ${minutes} min; it was given up, and nothing was made of it`,
      },
      {
        zh: "检查附件（过大或者损坏的 PDF）、所用的模板包以及文件所在的磁盘。再运行命令时会重做这一份；其他各份不受影响。",
        en: "Look at its attachments (a PDF that is very large or broken), at the pack and at the disk of its files. The next run tries it again; the other records are not affected.",
      },
    );
  }
}

/** What ends a run, and is no finding about the record that met it: whoever makes records cannot go on. */
export class RunEndError extends Error {
  override readonly name = "RunEndError";
  /** What is said to who runs the batch. */
  readonly reason: UserError;

  constructor(reason: UserError) {
    super(reason.message, { cause: reason });
    this.reason = reason;
  }
}
