import { writeFileSync } from "node:fs";
import { packagePath } from "../../src/foundation/package-root.js";
import { installPeers } from "./peers.js";
import { reportOf } from "./report.js";
import { measure, type Effort } from "./results.js";

/**
 * `npm run bench [-- --quick]`: measures, prints the report to stdout and keeps it with the raw times in `results.md`
 * and `results.json`. A quick run is for looking only and is not kept. Missed goals are printed, not failed.
 */
const FULL: Effort = {
  starts: 21,
  cold: 7,
  docx: { warmUp: 15, rounds: 25 },
  pdf: { warmUp: 8, rounds: 15 },
  growth: 7,
  checks: 1000,
};
const QUICK: Effort = {
  starts: 3,
  cold: 1,
  docx: { warmUp: 3, rounds: 3 },
  pdf: { warmUp: 1, rounds: 2 },
  growth: 2,
  checks: 100,
};

const words = process.argv.slice(2);
const isQuick = words.includes("--quick");
if (words.some((word) => word !== "--quick")) throw new Error("the only option is --quick");

installPeers();
const results = await measure(isQuick ? QUICK : FULL, (what) => process.stderr.write(`${what} …\n`));
const report = reportOf(results);
process.stdout.write(report);
if (!isQuick) {
  writeFileSync(packagePath("test/bench/results.json"), `${JSON.stringify(results, undefined, 2)}\n`);
  writeFileSync(packagePath("test/bench/results.md"), report);
}
// A peer may keep the process alive.
process.exit();
