import { readFileSync, writeFileSync } from "node:fs";
import { packagePath } from "../../src/foundation/package-root.js";
import { installPeers } from "./peers.js";
import { reportOf } from "./report.js";
import { measure, PARTS, type Effort, type Part, type Results } from "./results.js";

/**
 * `npm run bench [-- --quick] [--only packets,checks]`: measures, prints the report to stdout and keeps it with the raw times
 * in `results.md` and `results.json`. A quick run is for looking only and is not kept; `--only` measures some parts and takes
 * the others from the run that was kept. Missed goals are printed, not failed.
 */
const FULL: Effort = {
  startUp: 21,
  cold: 7,
  warm: { docx: { warmUp: 15, rounds: 25 }, pdf: { warmUp: 8, rounds: 15 } },
  growth: 7,
  checks: 1000,
  packets: { cold: 3, warm: { warmUp: 4, rounds: 7 } },
};
const QUICK: Effort = {
  startUp: 3,
  cold: 1,
  warm: { docx: { warmUp: 3, rounds: 3 }, pdf: { warmUp: 1, rounds: 2 } },
  growth: 2,
  checks: 100,
  packets: { cold: 1, warm: { warmUp: 2, rounds: 3 } },
};
const KEPT = packagePath("test/bench/results.json");

const words = process.argv.slice(2);
const isQuick = words.includes("--quick");
const only = words.includes("--only") ? partsOf(words[words.indexOf("--only") + 1]) : PARTS;
if (words.some((word, index) => !["--quick", "--only"].includes(word) && words[index - 1] !== "--only"))
  throw new Error(`the options are --quick and --only ${PARTS.join(",")}`);

if (only.includes("cold") || only.includes("warm")) installPeers();
const known = only === PARTS ? undefined : lastResults();
const results = await measure(
  isQuick ? QUICK : FULL,
  (what) => process.stderr.write(`${what} …\n`),
  only,
  known,
);
const report = reportOf(results);
process.stdout.write(report);
if (!isQuick) {
  writeFileSync(KEPT, `${JSON.stringify(results, undefined, 2)}\n`);
  writeFileSync(packagePath("test/bench/results.md"), report);
}
// A peer may keep the process alive.
process.exit();

function partsOf(list = ""): readonly Part[] {
  const names = list.split(",");
  const parts = PARTS.filter((part) => names.includes(part));
  if (parts.length !== names.length) throw new Error(`--only takes some of ${PARTS.join(",")}`);
  return parts;
}

function lastResults(): Results {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own program wrote it
  return JSON.parse(readFileSync(KEPT, "utf8")) as Results;
}
