import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { packagePath } from "../../../src/foundation/package-root.js";
import { measureMemory } from "./memory.js";
import { readBenchOptions } from "./options.js";
import { batchReportText, type BatchResults } from "./report.js";
import { measureRows } from "./rows.js";
import { measureThroughput } from "./throughput.js";
import { machine } from "../machine.js";

/**
 * `npm run bench:batch`: a workbook with bad rows, made in peace and with kills; throughput with one thread and two; memory over a long run. Prints the results and
 * keeps them. Ends with 1 when a kill changed a byte, a finished packet was made twice, or a planted mistake was not named by its cell.
 */
const options = readBenchOptions(process.argv.slice(2));
const folder = mkdtempSync(join(tmpdir(), "bench-batch-"));
const part = async <Result>(name: string, measure: (folder: string) => Promise<Result>): Promise<Result> => {
  const own = join(folder, name);
  mkdirSync(own);
  process.stderr.write(`${name} …\n`);
  try {
    return await measure(own);
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
};
try {
  const results: BatchResults = {
    ...machine(),
    load: (loadavg()[0] ?? 0) / availableParallelism(),
    rows: options.rows === 0 ? undefined : await part("rows", (own) => measureRows(own, options)),
    throughput:
      options.packets === 0 ? [] : await part("throughput", (own) => measureThroughput(own, options)),
    long: options.lines === 0 ? undefined : await part("memory", (own) => measureMemory(own, options)),
  };
  const text = batchReportText(results);
  process.stdout.write(text);
  if (options.keep) {
    writeFileSync(packagePath("test/bench/batch/results.md"), text);
    writeFileSync(packagePath("test/bench/batch/results.json"), `${JSON.stringify(results, undefined, 2)}\n`);
  }
  const { rows } = results;
  const isWell =
    rows === undefined || (rows.isSameAsQuiet && rows.doneTwice === 0 && rows.named === rows.planted);
  process.exitCode = isWell ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
