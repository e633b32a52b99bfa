import { parseArgs } from "node:util";
import { MIDDLE } from "./effort.js";
import { keptAt, keptResults } from "./kept.js";
import { installPeers } from "./peers.js";
import { compareRatios, ratiosOf } from "./ratios.js";
import { measure, type Part } from "./results.js";

/**
 * `npm run bench:compare [-- --margin 0.3] [--kept COMMIT]`: measures the parts that are ratios and holds each against the kept
 * run; with `--kept` the kept run is held against that of a commit, and nothing is measured. Ends with status 1 when a ratio
 * grew by more than the margin, a share of its old value.
 */
const MARGIN = 0.3;
const PARTS: readonly Part[] = ["startUp", "warm", "growth", "sets", "checks"];

const { values } = parseArgs({ options: { margin: { type: "string" }, kept: { type: "string" } } });
const margin = values.margin === undefined ? MARGIN : Number(values.margin);
if (!(margin > 0)) throw new Error("--margin is a share above 0, such as 0.3");

const kept = keptResults();
const compared = compareRatios(
  ratiosOf(values.kept === undefined ? kept : keptAt(values.kept)),
  ratiosOf(values.kept === undefined ? await measuredNow() : kept),
  margin,
);
for (const { name, before, ratio, isWorse } of compared) {
  const change = `${before.toFixed(2)} -> ${ratio.toFixed(2)}`;
  process.stdout.write(`${isWorse ? "WORSE" : "     "} ${change.padEnd(16)} ${name}\n`);
}
const worse = compared.filter(({ isWorse }) => isWorse).length;
process.stdout.write(
  `${worse} of ${compared.length} ratios grew by more than ${(margin * 100).toFixed(0)} %.\n`,
);
// A peer may keep the process alive.
process.exit(worse > 0 || compared.length === 0 ? 1 : 0);

async function measuredNow(): Promise<Parameters<typeof ratiosOf>[0]> {
  installPeers();
  return measure(MIDDLE, (what) => process.stderr.write(`${what} …\n`), PARTS, kept);
}
