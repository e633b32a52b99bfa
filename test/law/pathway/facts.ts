import type { Filing, Processor, Scenario, Volumes } from "#generated/types.js";
import type { Draft } from "../../../src/foundation/draft.js";

export const AS_OF = "2026-11-23";

export type DraftProcessor = Draft<Processor>;
export type DraftScenario = Draft<Scenario>;
export type DraftVolumes = Draft<Volumes>;

/** One data item that is neither sensitive nor important. */
export const plainItem = {
  id: "item",
  name: "姓名",
  isSensitive: false,
  isImportantData: false,
  deidentification: "none",
} as const;

export const sensitiveItem = { ...plainItem, id: "record", name: "病历", isSensitive: true } as const;

/** A scenario that is an export of plain personal information. */
export function scenario(more: DraftScenario = {}): DraftScenario {
  return {
    id: "s1",
    name: "本次出境",
    situation: "transfer",
    isInScope: true,
    dataItems: [plainItem],
    ...more,
  };
}

/** A filing of an ordinary company in China with these numbers, to be changed for a test. */
export function filing(nonSensitive: number, sensitive: number, more: Draft<Filing> = {}): Draft<Filing> {
  return {
    processor: { name: "甲公司", isForeign: false, isCiio: false, isStateOrgan: false },
    scenarios: [scenario()],
    ...more,
    volumes: { nonSensitivePersons: nonSensitive, sensitivePersons: sensitive, ...more.volumes },
  };
}
