import { FULL, QUICK } from "./effort.js";
import { keepResults, keptResults } from "./kept.js";
import { installPeers } from "./peers.js";
import { reportOf } from "./report.js";
import { BESIDE_PEERS, measure, PARTS, type Part } from "./results.js";

/**
 * `npm run bench [-- --quick] [--only packets,checks]`: measures, prints the report to stdout and keeps it with the raw times
 * in `results.md` and `results.json`. A quick run is for looking only and is not kept; `--only` measures some parts and takes
 * the others from the run that was kept. Missed goals are printed, not failed.
 */
const words = process.argv.slice(2);
const isQuick = words.includes("--quick");
const only = words.includes("--only") ? partsOf(words[words.indexOf("--only") + 1]) : PARTS;
if (words.some((word, index) => !["--quick", "--only"].includes(word) && words[index - 1] !== "--only"))
  throw new Error(`the options are --quick and --only ${PARTS.join(",")}`);

if (only.some((part) => BESIDE_PEERS.includes(part))) installPeers();
const known = only === PARTS ? undefined : keptResults();
const results = await measure(
  isQuick ? QUICK : FULL,
  (what) => process.stderr.write(`${what} …\n`),
  only,
  known,
);
process.stdout.write(reportOf(results));
if (!isQuick) keepResults(results);
// A peer may keep the process alive.
process.exit();

function partsOf(list = ""): readonly Part[] {
  const names = list.split(",");
  const parts = PARTS.filter((part) => names.includes(part));
  if (parts.length !== names.length) throw new Error(`--only takes some of ${PARTS.join(",")}`);
  return parts;
}
