import type { Job, Queue, Worker, WorkerOptions } from "bullmq";
import { MachineError, UsageError } from "../../../foundation/errors.js";
import type { Answer, Ticket } from "./ticket.js";

/** Where a queue is. */
export interface QueueAddress {
  /** `redis://` or `rediss://` with host, and where needed user, password, port and number of the database. Not to be printed: it may hold a password. */
  readonly url: string;
  /** Name of the queue, so that several can share a server. */
  readonly name: string;
}

export type TicketQueue = Queue<Ticket, Answer>;
export type TicketJob = Job<Ticket, Answer>;
export type TicketWorker = Worker<Ticket, Answer>;

/** How long a server may take to answer at the start, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Opens a queue.
 *
 * @throws UsageError for an address that is none; MachineError when BullMQ is not installed or the server does not answer.
 */
export async function openQueue({ url, name }: QueueAddress): Promise<TicketQueue> {
  const { Queue: Made } = await bullmq();
  const queue: TicketQueue = new Made(name, { connection: connectionTo(url) });
  // Without a listener a lost connection would end the process; it is made again meanwhile.
  queue.on("error", ignore);
  await answering(queue.waitUntilReady(), () => queue.close());
  return queue;
}

/** How long a queue may take to be closed, in milliseconds: a server that is gone answers no farewell. */
const FAREWELL = 2_000;

/** Closes a queue. Whatever still waits for its server is given up. */
export async function closeQueue(queue: TicketQueue): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      void queue.disconnect().catch(ignore);
      resolve();
    }, FAREWELL);
  });
  await Promise.race([queue.close(), late]);
  clearTimeout(timer);
}

/** Milliseconds until a ticket that was given back is offered again. */
const OFFERED_AGAIN = 3_000;

/**
 * Opens a worker that makes tickets one at a time; it takes none before `run`. Throws as {@link openQueue} does.
 *
 * @param make what is made of a ticket; nothing gives it back for another worker.
 */
export async function openWorker(
  { url, name }: QueueAddress,
  make: (job: TicketJob) => Promise<Answer | undefined>,
  options: Pick<WorkerOptions, "lockDuration" | "stalledInterval" | "maxStalledCount">,
): Promise<TicketWorker> {
  const { Worker: Made, DelayedError } = await bullmq();
  const work = async (job: TicketJob, token?: string): Promise<Answer> => {
    const answer = await make(job);
    if (answer !== undefined) return answer;
    await job.moveToDelayed(Date.now() + OFFERED_AGAIN, token);
    throw new DelayedError();
  };
  const worker: TicketWorker = new Made(name, work, {
    ...options,
    connection: connectionTo(url),
    autorun: false,
    concurrency: 1,
  });
  worker.on("error", ignore);
  await answering(worker.waitUntilReady(), () => worker.close(true));
  return worker;
}

function ignore(): void {
  // Whoever waits for an answer is told by its own error.
}

function connectionTo(url: string): { readonly url: string; readonly maxRetriesPerRequest: null } {
  const protocol = URL.canParse(url) ? new URL(url).protocol : "";
  if (protocol !== "redis:" && protocol !== "rediss:") throw noAddress();
  // BullMQ waits for a server that is gone for a while, and wants no limit.
  return { url, maxRetriesPerRequest: null };
}

/** Waits for the server; a failed opening is closed again. */
async function answering(ready: Promise<unknown>, close: () => Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(noAnswer()), PATIENCE);
  });
  try {
    await Promise.race([ready, late]);
  } catch (error) {
    // A server that does not answer does not answer the farewell either.
    void close().catch(ignore);
    throw error instanceof MachineError ? error : noAnswer();
  } finally {
    clearTimeout(timer);
  }
}

async function bullmq(): Promise<typeof import("bullmq")> {
  try {
    await import("ioredis");
    return await import("bullmq");
  } catch (error) {
    throw new MachineError(
      {
        zh: "没有安装队列程序 BullMQ 和 ioredis。",
        en: "BullMQ and ioredis, which make queues, are not installed.",
      },
      {
        zh: "在安装 pipia 的位置运行 npm install bullmq@6 ioredis@5；不用队列的，运行 pipia batch。",
        en: "Run npm install bullmq@6 ioredis@5 where pipia is installed; without a queue use pipia batch.",
      },
      { cause: error },
    );
  }
}

function noAddress(): UsageError {
  return new UsageError(
    { zh: "--queue 不是 Redis 的地址。", en: "--queue is no address of a Redis server." },
    {
      zh: "例如：--queue redis://127.0.0.1:6379；加密连接用 rediss://。",
      en: "Like --queue redis://127.0.0.1:6379; rediss:// for an encrypted connection.",
    },
  );
}

function noAnswer(): MachineError {
  return new MachineError(
    { zh: "队列服务器没有应答。", en: "The server of the queue does not answer." },
    {
      zh: "检查 Redis 或者 Valkey 是否在运行，--queue 的地址、用户名和密码是否正确。",
      en: "See whether Redis or Valkey is running, and whether address, user and password of --queue are right.",
    },
  );
}
