import type { Checks } from "./checks.js";
import type { Packets, PacketTime } from "./packet.js";
import type { StartUp } from "./startup.js";
import { median, pairedRatio } from "./statistics.js";
import type { WarmCompetitor, WarmRun } from "./warm.js";

/** A ratio that should not be exceeded. */
export interface Goal {
  readonly name: string;
  readonly ratio: number;
  readonly atMost: number;
  /** Measured by the clock and not beside another program, so that no other machine can be compared. */
  readonly isTime?: true;
}

/** The goals of the project, with what this run measured: medians of the ratios of one round. */
export function goalsOf(
  startUp: readonly StartUp[],
  { competitors }: WarmRun,
  checks: Checks,
  packets: readonly Packets[],
): readonly Goal[] {
  const start = (name: string): readonly number[] => timesOf(startUp, (one) => one.name === name);
  const document = (name: string, format: WarmCompetitor["format"]): readonly number[] =>
    timesOf(competitors, (one) => one.name === name && one.format === format);
  return [
    {
      name: "DOCX / docxtemplater",
      ratio: pairedRatio(document("pipia", "docx"), document("docxtemplater", "docx")),
      atMost: 0.25,
    },
    {
      name: "PDF / Typst",
      ratio: pairedRatio(document("pipia", "pdf"), document("typst", "pdf")),
      atMost: 1.2,
    },
    {
      name: "pipia validate / bare Node",
      ratio: pairedRatio(start("pipia validate"), start("node -e 0")),
      atMost: 5,
    },
    {
      name: "pipia --help / bare Node",
      ratio: pairedRatio(start("pipia --help"), start("node -e 0")),
      atMost: 3,
    },
    {
      name: "check of a filing / ajv alone",
      ratio: pairedRatio(checks.checkMilliseconds, checks.ajvMilliseconds),
      atMost: 3,
    },
    { name: "check of a filing / 1 ms", ratio: median(checks.checkMilliseconds), atMost: 1, isTime: true },
    {
      // On one core: what other threads do counts as if this one did it.
      name: "packet of the small example / 1 s of a core",
      ratio: median(warmPacket(packets).map(({ cpuMilliseconds }) => cpuMilliseconds)) / 1000,
      atMost: 1,
      isTime: true,
    },
  ];
}

function timesOf<One extends { readonly milliseconds: readonly number[] }>(
  all: readonly One[],
  test: (one: One) => boolean,
): readonly number[] {
  const found = all.find(test);
  if (found === undefined) throw new Error("a goal names something that was not measured");
  return found.milliseconds;
}

function warmPacket(packets: readonly Packets[]): readonly PacketTime[] {
  const small = packets.find(({ example, languages }) => example === "shop" && languages.length === 1);
  if (small === undefined) throw new Error("a goal names something that was not measured");
  return small.warm.warm;
}
