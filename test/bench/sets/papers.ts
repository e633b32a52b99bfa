import { COMPETITORS } from "../competitors.js";
import type { Competitor } from "../competitor.js";
import { paperTrees } from "../hotel.js";
import { mean, median } from "../statistics.js";
import { Worker, workInTurn } from "../warm.js";
import type { DocumentKindId } from "../../../src/kinds/index.js";

/** What a program did with the papers of many applicants, one after another in one process. */
export interface PapersRun {
  readonly name: string;
  readonly format: Competitor["format"];
  readonly applicants: number;
  /** Papers a second of the time that making them took. */
  readonly perSecond: number;
  /** Resident set of its process in bytes, medians: over the first tenth of the papers after the first tenth, and over the last tenth. */
  readonly earlyBytes: number;
  readonly lateBytes: number;
  /** Whether a new process made the same bytes of the first applicant's papers. */
  readonly isSameAgain: boolean;
}

/** The papers of an applicant: those of the small example that every program can print (none has a list). */
const PAPERS: readonly DocumentKindId[] = [
  "material-list",
  "application-form",
  "authorisation",
  "declarations",
  "self-evaluation",
  "pipia",
];

/** B5: makes six papers for each of many applicants with every program, each with fresh text. */
export async function measurePapers(applicants: number): Promise<readonly PapersRun[]> {
  const trees = await paperTrees("shop", PAPERS);
  const rounds = { warmUp: 0, rounds: applicants };
  const runs: PapersRun[] = [];
  for (const format of ["docx", "pdf"] as const) {
    const names = COMPETITORS.filter((one) => one.format === format).map(({ name }) => name);
    const workers = names.map((name) => new Worker(name, format));
    await workInTurn(workers, rounds, trees);
    const again = names.map((name) => new Worker(name, format));
    await workInTurn(again, { warmUp: 0, rounds: 1 }, trees);
    for (const [index, worker] of workers.entries()) {
      const tenth = Math.ceil(worker.residentBytes.length / 10);
      runs.push({
        name: worker.name,
        format,
        applicants,
        perSecond: 1_000 / mean(worker.answers.map(([time]) => time ?? Number.NaN)),
        earlyBytes: median(worker.residentBytes.slice(tenth, 2 * tenth)),
        lateBytes: median(worker.residentBytes.slice(-tenth)),
        isSameAgain: again[index]?.hashes.every((hash, at) => hash === worker.hashes[at]) === true,
      });
    }
  }
  return runs;
}
