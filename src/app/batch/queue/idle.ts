import type { TicketQueue } from "./connect.js";

/** Milliseconds until it is asked whether anybody works: workers that were started together with the collection have come by then. */
const DELAY = 5_000;

/** Tells once when nobody takes tickets from a queue. Returns what ends the waiting. */
export function whenNobodyWorks(queue: TicketQueue, tell: () => void): () => void {
  const timer = setTimeout(() => {
    queue.getWorkersCount().then(
      (count) => {
        if (count === 0) tell();
      },
      // A server that does not list its clients says nothing about workers.
      () => undefined,
    );
  }, DELAY);
  return () => clearTimeout(timer);
}
