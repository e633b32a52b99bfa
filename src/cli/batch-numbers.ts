import type { Shard } from "../app/batch/selection.js";
import { UsageError } from "../foundation/errors.js";

/**
 * A whole number of an option, from a least one on.
 *
 * @throws UsageError for anything else.
 */
export function readCount(option: string, value: string, least: number, most = 1_000_000_000): number {
  const number = /^\d{1,10}$/u.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new UsageError(
    {
      zh: `${option} 的“${value}”不是可用的数。`,
      en: `${option}: "${value}" is no number that can be used.`,
    },
    {
      zh: `请写 ${least} 至 ${most} 的整数。`,
      en: `Write a whole number from ${least} to ${most}.`,
    },
  );
}

/** Most shards of one source. */
const MOST_SHARDS = 10_000;

/**
 * A shard: `2/5` is the second of five. Shards count from 1.
 *
 * @throws UsageError for anything else.
 */
export function readShard(value: string): Shard {
  const [, index = "", count = ""] = /^(\d+)\/(\d+)$/u.exec(value) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (index !== "" && shard.count <= MOST_SHARDS && shard.index >= 1 && shard.index <= shard.count)
    return shard;
  throw new UsageError(
    { zh: `--shard 的“${value}”不是分片。`, en: `--shard: "${value}" is no shard.` },
    {
      zh: "请写成 2/5 这样的形式：五片中的第二片，从 1 数起。",
      en: "Write it like 2/5: the second of five, counted from 1.",
    },
  );
}
