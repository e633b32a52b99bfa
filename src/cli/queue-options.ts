import type { QueueAddress } from "../app/batch/queue/connect.js";
import { UsageError } from "../foundation/errors.js";

/** Where the queue is that a batch is shared by. */
export const QUEUE_OPTIONS = {
  queue: {
    kind: "text",
    describe: {
      zh: "队列服务器（Redis 或者 Valkey）的地址，例如 redis://127.0.0.1:6379；也可以写在环境变量 PIPIA_QUEUE 中",
      en: "address of the queue's server (Redis or Valkey), such as redis://127.0.0.1:6379; or in the variable PIPIA_QUEUE",
    },
  },
  name: {
    kind: "text",
    default: "pipia",
    describe: { zh: "队列的名称", en: "name of the queue" },
  },
} as const;

/** The variable of the environment in which an address with a password stands better than on a command line, which others can see. */
const VARIABLE = "PIPIA_QUEUE";

/** The queue that options or the environment name. Throws UsageError when neither does. */
export function readQueue(
  { queue, name }: { readonly queue: string | undefined; readonly name: string },
  environment: Readonly<Record<string, string | undefined>>,
): QueueAddress {
  const url = queue ?? environment[VARIABLE];
  if (url !== undefined && url !== "") return { url, name };
  throw new UsageError(
    { zh: "没有写队列服务器的地址。", en: "The server of the queue is not named." },
    {
      zh: `用 --queue 写，例如 redis://127.0.0.1:6379；带密码的写在环境变量 ${VARIABLE} 中。`,
      en: `Name it with --queue, such as redis://127.0.0.1:6379, or in the variable ${VARIABLE} if there is a password in it.`,
    },
  );
}
