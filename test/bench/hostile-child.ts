import { ATTACKS, attempt, stillWorks } from "../template/attacks.js";
import type { HostileRun } from "./hostile.js";

/** One attack in a process of its own. Argument: its number in the table. Prints a {@link HostileRun}. */
const attack = ATTACKS[Number(process.argv[2])];
if (attack === undefined) throw new Error("no such attack");
const begun = process.cpuUsage();
const { isRefused } = attempt(attack);
const { user, system } = process.cpuUsage(begun);
const milliseconds = (user + system) / 1_000;
const run: HostileRun = {
  milliseconds,
  // In KiB by the documentation of Node.
  peakBytes: process.resourceUsage().maxRSS * 1024,
  isRefused,
  stillWorks: stillWorks(),
};
process.stdout.write(JSON.stringify(run));
