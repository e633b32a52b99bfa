import { setTimeout as delay } from "node:timers/promises";
import { expect } from "vitest";

/** Waits until something holds, a minute at most. */
export async function eventually(holds: () => boolean): Promise<void> {
  const end = performance.now() + 60_000;
  while (!holds() && performance.now() < end) await delay(50);
  expect(holds()).toBe(true);
}
