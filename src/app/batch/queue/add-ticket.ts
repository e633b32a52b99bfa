import type { TicketQueue } from "./connect.js";
import type { Ticket } from "./ticket.js";

/** Times a worker is given a record at which another could not write, and milliseconds before the second. */
const ATTEMPTS = 3;
const DELAY = 2_000;
const DAYS_KEPT = 30;

/** Puts a ticket into the queue, unless it is there: waiting, at work, or done and not yet fetched. One that failed is given another chance. */
export async function addTicket(queue: TicketQueue, ticket: Ticket): Promise<void> {
  const known = await queue.getJob(ticket.id);
  if (known !== undefined) {
    if (!(await known.isFailed())) return;
    await queue.remove(ticket.id);
  }
  await queue.add("record", ticket, {
    jobId: ticket.id,
    attempts: ATTEMPTS,
    backoff: { type: "exponential", delay: DELAY },
    // Whatever nobody fetches is forgotten one day.
    removeOnComplete: { age: DAYS_KEPT * 86_400 },
    removeOnFail: { age: DAYS_KEPT * 86_400 },
    // Of an error the queue keeps a word and no stack.
    stackTraceLimit: 0,
  });
}
