import type { TicketQueue } from "./connect.js";

/** Milliseconds until it is asked whether anybody works: workers that were started together with the collection have come by then. */
const DELAY = 5_000;
/** Milliseconds between further looks: workers can end, or be ended, while their records are waited for. */
const BETWEEN = 30_000;

/** Tells when nobody takes tickets from a queue, once each time that it becomes so. Returns what ends the looking. */
export function whenNobodyWorks(queue: Pick<TicketQueue, "getWorkersCount">, tell: () => void): () => void {
  let isIdle = false;
  let isOver = false;
  const look = async (): Promise<void> => {
    // A server that does not list its clients, or is away, says nothing about workers.
    const count = await queue.getWorkersCount().catch(() => undefined);
    if (isOver) return;
    if (count === 0 && !isIdle) tell();
    if (count !== undefined) isIdle = count === 0;
    timer = setTimeout(() => void look(), BETWEEN);
  };
  let timer = setTimeout(() => void look(), DELAY);
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}
