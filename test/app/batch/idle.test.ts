import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { whenNobodyWorks } from "../../../src/app/batch/queue/idle.js";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** A queue whose server says, look by look, how many workers there are; nothing where it does not answer. */
function watched(...counts: readonly (number | undefined)[]): {
  readonly told: number[];
  readonly end: () => void;
} {
  const told: number[] = [];
  let looks = 0;
  const queue = {
    getWorkersCount: (): Promise<number> => {
      const count = counts[Math.min(looks, counts.length - 1)];
      looks += 1;
      return count === undefined ? Promise.reject(new Error("away")) : Promise.resolve(count);
    },
  };
  return { told, end: whenNobodyWorks(queue, () => told.push(looks)) };
}

it("tells that nobody works at a queue once each time that it becomes so", async () => {
  const { told } = watched(2, 0, 0, undefined, 0, 1, 0, 0);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(told).toEqual([]);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(told).toEqual([2]);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(told).toEqual([2, 7]);
});

it("tells it soon where nobody came at all, and nothing where the server does not say", async () => {
  const { told } = watched(0);
  const { told: untold } = watched(undefined);
  await vi.advanceTimersByTimeAsync(6_000);
  expect(told).toEqual([1]);
  await vi.advanceTimersByTimeAsync(600_000);
  expect([told, untold]).toEqual([[1], []]);
});

it("looks no more when the batch is over, also where an answer is on its way", async () => {
  const { told, end } = watched(1, 0);
  await vi.advanceTimersByTimeAsync(6_000);
  vi.advanceTimersByTime(30_000);
  end();
  await vi.advanceTimersByTimeAsync(600_000);
  expect([told, vi.getTimerCount()]).toEqual([[], 0]);
});
