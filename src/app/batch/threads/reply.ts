import { InputFileError, MachineError } from "../../../foundation/errors.js";
import type { LocalizedText } from "../../../foundation/locale.js";
import { AND_GO_ON, STOPPED } from "../disk-trouble.js";
import { RunEndError } from "../executor-error.js";
import type { RecordResult } from "../make-record.js";
import { partNames } from "../part-names.js";
import type { WorkshopPart } from "../workshop.js";
import type { ThreadReply } from "./messages.js";

/**
 * What became of a record.
 *
 * @throws as an executor does: what the thread says in data.
 */
export function resultIn(reply: ThreadReply): RecordResult {
  switch (reply.type) {
    case "result":
      return reply.result;
    case "disk": {
      const { code, path, message } = reply;
      // As Node itself makes them: whoever words errors of the disk goes by these members.
      throw Object.assign(new Error(message), {
        code,
        syscall: "write",
        ...(path === undefined ? {} : { path }),
      });
    }
    case "changed":
      throw new RunEndError(changed(reply.parts));
    case "unread":
      throw unread(reply.why);
  }
}

function changed(parts: readonly WorkshopPart[]): InputFileError {
  const names = partNames(parts, { zh: "或者", en: " or " });
  return new InputFileError(
    {
      zh: `批量处理期间，${names.zh}有改动：再生成的文件会与先前生成的不一致。${STOPPED.zh}`,
      en: `While the batch was running, ${names.en} changed: what is made now would not agree with what was made before. ${STOPPED.en}`,
    },
    {
      zh: "改好之后再运行同一命令：全部按改动后的内容生成，先前完成的也重新生成。运行期间不要改动。",
      en: "When the change is complete run the same command again: all packets are made with it, those that were done before too. Change nothing of it while a batch runs.",
    },
  );
}

function unread(why: LocalizedText): MachineError {
  return new MachineError(
    {
      zh: `读不到模板包、字体或者工作日历，这一份没有生成：${why.zh}`,
      en: `Pack, fonts or calendars could not be read, and nothing was made of this record: ${why.en}`,
    },
    {
      zh: "排除原因后再运行命令，会重做这一份；其他各份不受影响。",
      en: "Mend the cause and run the command again, which makes this one; the other records are not affected.",
    },
  );
}

/** No thread is left and none can be begun, so that nothing more can be made. */
export function threadsGone(error: unknown): RunEndError {
  const said = error instanceof Error ? error.message : String(error);
  return new RunEndError(
    new MachineError(
      {
        zh: `无法启动处理线程（${said}）。${STOPPED.zh}`,
        en: `No thread can be started to make packets (${said}). ${STOPPED.en}`,
      },
      {
        zh: `关闭占用内存的其他程序，或者用较小的 --concurrency${AND_GO_ON.zh}`,
        en: `Close other programs that need memory, or use a smaller --concurrency${AND_GO_ON.en}`,
      },
    ),
  );
}
