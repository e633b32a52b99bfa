import { measureChecks, type Checks } from "./checks.js";
import { measureCold, type Cold } from "./cold.js";
import { goalsOf, type Goal } from "./goals.js";
import { measureGrowth, type Growth } from "./growth.js";
import { hotelTree } from "./hotel.js";
import { machine, type Machine } from "./machine.js";
import { measurePackets, type Packets } from "./packet.js";
import { peerVersion } from "./peers.js";
import { measureMistakes, type MistakeRun } from "./sets/broken-template.js";
import { measurePapers, type PapersRun } from "./sets/papers.js";
import { measureSets, type SetRounds, type SetRun } from "./sets/measure.js";
import { measureTexts, type TextRun } from "./sets/hostile-text.js";
import { measureStartUp, type StartUp } from "./startup.js";
import { measureFormat, measurePhases, type Rounds, type WarmRun } from "./warm.js";

/** How often each part is measured. */
export interface Effort {
  readonly startUp: number;
  readonly cold: number;
  readonly warm: { readonly docx: Rounds; readonly pdf: Rounds };
  readonly growth: number;
  readonly sets: SetRounds;
  /** Applicants. */
  readonly papers: number;
  readonly checks: number;
  readonly packets: { readonly cold: number; readonly warm: Rounds };
}

/** What can be measured by itself. */
export const PARTS = [
  "startUp",
  "cold",
  "warm",
  "growth",
  "sets",
  "papers",
  "texts",
  "mistakes",
  "checks",
  "packets",
] as const;

export type Part = (typeof PARTS)[number];

/** One run of the benchmark: times in milliseconds, sizes in bytes. */
export interface Results extends Machine {
  readonly peers: Readonly<Record<string, string>>;
  readonly effort: Effort;
  /** Parts that an earlier run measured, with its commit. */
  readonly earlier: Readonly<Partial<Record<Part, string>>>;
  readonly goals: readonly Goal[];
  readonly startUp: readonly StartUp[];
  readonly cold: readonly Cold[];
  readonly warm: WarmRun;
  readonly growth: readonly Growth[];
  readonly sets: readonly SetRun[];
  readonly papers: readonly PapersRun[];
  readonly texts: readonly TextRun[];
  readonly mistakes: readonly MistakeRun[];
  readonly checks: Checks;
  readonly packets: readonly Packets[];
}

/** Parts that measure the peers too. */
export const BESIDE_PEERS: readonly Part[] = ["cold", "warm", "sets", "papers", "texts", "mistakes"];

/** Parts that are looked at once, for what comes out and not for time. */
const ONCE: ReadonlySet<Part> = new Set(["texts", "mistakes"]);

type Measured = Pick<Results, Part>;

const PEERS = ["docxtemplater", "pizzip", "@myriaddreamin/typst-ts-node-compiler", "pdfmake"];

/**
 * Measures `parts` once and takes the others from `known`, an earlier run. `say` is told what is being measured.
 *
 * @throws Error when a part is neither measured nor known.
 */
export async function measure(
  effort: Effort,
  say: (what: string) => void,
  parts: readonly Part[] = PARTS,
  known?: Results,
): Promise<Results> {
  // Peers that no part needs may not be installed.
  const isBesidePeers = parts.some((part) => BESIDE_PEERS.includes(part));
  const peers =
    known !== undefined && !isBesidePeers
      ? known.peers
      : Object.fromEntries(PEERS.map((name) => [name, peerVersion(name)]));
  const measured: Partial<Measured> = {};
  for (const part of parts) {
    say(SAID[part]);
    Object.assign(measured, { [part]: await MEASURES[part](effort) });
  }
  const all: Partial<Measured> = { ...known, ...measured };
  if (!isWhole(all)) throw new Error("parts were never measured: run the whole benchmark first");
  const { startUp, cold, warm, growth, sets, papers, texts, mistakes, checks, packets } = all;
  return {
    ...machine(),
    peers,
    effort: effortOf(effort, parts, known),
    earlier: earlierOf(parts, known),
    goals: goalsOf(startUp, warm, checks, packets),
    startUp,
    cold,
    warm,
    growth,
    sets,
    papers,
    texts,
    mistakes,
    checks,
    packets,
  };
}

const SAID: Readonly<Record<Part, string>> = {
  startUp: "start-up of the commands",
  cold: "first documents, each in a new process",
  warm: "many Word documents, then PDF documents, a process for each program, then our own phases",
  growth: "how layout grows",
  sets: "letter, filing and long report",
  papers: "six papers of many applicants",
  texts: "hostile texts",
  mistakes: "a template with mistakes",
  checks: "checks of many filings",
  packets: "whole packets",
};

const MEASURES: { readonly [P in Part]: (effort: Effort) => Measured[P] | Promise<Measured[P]> } = {
  startUp: ({ startUp }) => measureStartUp(startUp),
  cold: ({ cold }) => measureCold(cold),
  warm: async ({ warm: { docx, pdf } }) => {
    const tree = await hotelTree();
    const words = await measureFormat("docx", docx, tree);
    const pages = await measureFormat("pdf", pdf, tree);
    return { competitors: [...words, ...pages], phases: await measurePhases(pdf, tree) };
  },
  growth: ({ growth }) => measureGrowth(growth),
  sets: ({ sets }) => measureSets(sets),
  papers: ({ papers }) => measurePapers(papers),
  texts: () => measureTexts(),
  mistakes: () => measureMistakes(),
  checks: ({ checks }) => measureChecks(checks),
  packets: ({ packets }) => measurePackets(packets.cold, packets.warm),
};

function isWhole(measured: Partial<Measured>): measured is Measured {
  return PARTS.every((part) => measured[part] !== undefined);
}

/** How often each part was measured, whenever that was. */
function effortOf(effort: Effort, parts: readonly Part[], known: Results | undefined): Effort {
  const old = PARTS.filter((part): part is keyof Effort => !ONCE.has(part) && !parts.includes(part));
  const kept = Object.fromEntries(old.map((part) => [part, known?.effort[part]]));
  return Object.assign({}, effort, kept);
}

function earlierOf(parts: readonly Part[], known: Results | undefined): Results["earlier"] {
  const old = PARTS.filter((part) => !parts.includes(part));
  return Object.fromEntries(old.map((part) => [part, known?.earlier[part] ?? known?.commit]));
}
