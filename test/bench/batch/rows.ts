import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isRecord, memberOf } from "../../../src/foundation/data.js";
import { seeded } from "../random.js";
import { journalOf, stateOf } from "./folder-state.js";
import type { BenchOptions } from "./options.js";
import { ONE_PAPER, runBatchCommand } from "./run.js";
import { writeRows, type PlantedCell } from "./sources.js";

/** What came of a workbook that was made in peace, and again with kills. */
export interface RowsResult {
  readonly rows: number;
  readonly planted: number;
  readonly packets: number;
  /** Records whose list of findings names the planted cell. */
  readonly named: number;
  readonly milliseconds: number;
  /** After how many records of its run each process was killed. */
  readonly kills: readonly number[];
  /** Packets that were made again though they were finished. */
  readonly doneTwice: number;
  readonly isSameAsQuiet: boolean;
}

const WORDS = ["问卷.xlsx", "--allow-incomplete", ...ONE_PAPER];

/** Makes the packets of a workbook in peace, then into another folder with kills at random moments, and compares. */
export async function measureRows(folder: string, { rows, bad, kills }: BenchOptions): Promise<RowsResult> {
  const planted = await writeRows(join(folder, "问卷.xlsx"), rows, bad);
  const quiet = join(folder, "quiet");
  const run = await runBatchCommand([...WORDS, "--out", quiet], { folder });
  if (run.status !== (bad === 0 ? 0 : 4)) throw new Error(`the quiet run ended with ${run.status}`);
  const killed = join(folder, "killed");
  const random = seeded(20261129);
  const moments: number[] = [];
  for (let index = 0; index < kills; index += 1) {
    // Every process gets to make something, and the last is left something to make.
    const records = 1 + Math.floor((random() * rows) / (kills + 1));
    const kill = { records, milliseconds: Math.floor(random() * 100) };
    const { status, done } = await runBatchCommand([...WORDS, "--out", killed, "--concurrency", "2"], {
      folder,
      kill,
    });
    if (status !== null) throw new Error(`a run was over before it was killed, with ${status}`);
    moments.push(done.length);
  }
  await runBatchCommand([...WORDS, "--out", killed], { folder });
  return {
    rows,
    planted: planted.length,
    packets: journalOf(quiet).done,
    named: namedIn(quiet, planted),
    milliseconds: run.milliseconds,
    kills: moments,
    doneTwice: journalOf(killed).doneTwice,
    isSameAsQuiet: stateOf(quiet) === stateOf(killed),
  };
}

function namedIn(out: string, planted: readonly PlantedCell[]): number {
  const report: unknown = JSON.parse(readFileSync(join(out, "report.json"), "utf8"));
  const records = memberOf(report, "records");
  const cells = new Map<unknown, ReadonlySet<unknown>>();
  for (const record of Array.isArray(records) ? records.filter(isRecord) : []) {
    const findings = Array.isArray(record["findings"]) ? record["findings"] : [];
    cells.set(record["name"], new Set(findings.map((finding: unknown) => memberOf(finding, "at"))));
  }
  return planted.filter(({ company, cell }) => cells.get(company)?.has(cell) === true).length;
}
