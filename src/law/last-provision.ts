import type { Filing } from "#generated/types.js";
import { listOf } from "../foundation/answer.js";
import type { Draft } from "../foundation/draft.js";
import type { LocalizedText } from "../foundation/locale.js";
import { pointer, type Pointer } from "../foundation/pointer.js";
import { plusYears, type CivilDay } from "./civil-day.js";

/** A day on which personal information was provided, or is planned to be, as far as the filing tells. */
export interface Provision {
  readonly what: LocalizedText;
  readonly day: CivilDay;
  readonly pointer: Pointer;
}

/**
 * The last provision a filing knows of: the latest of the day counted to, the days on which exports begin and those on which
 * they were observed. An access inside China provides nothing abroad.
 */
export function lastProvisionOf({ actualExport, scenarios, volumes }: Draft<Filing>): Provision | undefined {
  const provisions = [
    ...listOf(actualExport).map(({ observedOn: day }, index) => ({
      what: { zh: "最近一次查明的出境", en: "export last observed" },
      day,
      pointer: pointer("actualExport", index, "observedOn"),
    })),
    ...listOf(scenarios).map(({ situation, startOn }, index) => ({
      what: { zh: "最后一个出境场景开始", en: "the last scenario begins" },
      day: situation === "domesticAccess" ? undefined : startOn,
      pointer: pointer("scenarios", index, "startOn"),
    })),
    {
      what: { zh: "出境数量统计截止", en: "exports counted to" },
      day: volumes?.countTo,
      pointer: pointer("volumes", "countTo"),
    },
  ];
  let last: Provision | undefined;
  for (const { what, day, pointer: at } of provisions) {
    if (day !== undefined && (last === undefined || day > last.day)) last = { what, day, pointer: at };
  }
  return last;
}

/** The day until which the records of a provision are kept at least: three years (Network Data Security Regulations art. 12). */
export function recordsKeptUntil(provisionOn: CivilDay): CivilDay {
  return plusYears(provisionOn, 3);
}
