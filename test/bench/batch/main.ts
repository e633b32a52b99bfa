import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { packagePath } from "../../../src/foundation/package-root.js";
import { measureMemory } from "./memory.js";
import { readBenchOptions } from "./options.js";
import { batchReportText, type BatchResults, type MeasuredPart } from "./report.js";
import { measureRows } from "./rows.js";
import { measureThroughput } from "./throughput.js";
import { machine } from "../machine.js";

/**
 * `npm run bench:batch`: a workbook with bad rows, made in peace and with kills; throughput with one thread and two; memory over a long run. Prints the results and
 * keeps them; a part of nothing is taken over from the kept results. Ends with 1 when a kill changed a byte, a finished packet was made twice, a planted mistake was not named by its cell, or a row without one has no packet.
 */
const options = readBenchOptions(process.argv.slice(2));
const RESULTS = packagePath("test/bench/batch/results.json");
const folder = mkdtempSync(join(tmpdir(), "bench-batch-"));
const part = async <Result>(
  name: string,
  measure: (folder: string) => Promise<Result>,
): Promise<MeasuredPart<Result>> => {
  const own = join(folder, name);
  mkdirSync(own);
  process.stderr.write(`${name} …\n`);
  const load = (loadavg()[0] ?? 0) / availableParallelism();
  try {
    return { ...machine(), load, found: await measure(own) };
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
};
const kept = options.keep ? keptBatchResults() : {};
try {
  const rows = options.rows === 0 ? kept.rows : await part("rows", (own) => measureRows(own, options));
  const throughput =
    options.packets === 0
      ? kept.throughput
      : await part("throughput", (own) => measureThroughput(own, options));
  const long = options.lines === 0 ? kept.long : await part("memory", (own) => measureMemory(own, options));
  const results: BatchResults = { rows, throughput, long };
  const text = batchReportText(results);
  process.stdout.write(text);
  if (options.keep) {
    writeFileSync(packagePath("test/bench/batch/results.md"), text);
    writeFileSync(RESULTS, `${JSON.stringify(results, undefined, 2)}\n`);
  }
  const found = rows?.found;
  const isWell =
    found === undefined ||
    (found.isSameAsQuiet &&
      found.doneTwice === 0 &&
      found.named === found.planted &&
      found.packets === found.rows - found.planted);
  process.exitCode = isWell ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function keptBatchResults(): BatchResults {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- this program wrote it
  return existsSync(RESULTS) ? (JSON.parse(readFileSync(RESULTS, "utf8")) as BatchResults) : {};
}
