import { readFileSync } from "node:fs";
import { deserialize } from "node:v8";
import type { ColdRun } from "./cold.js";
import { competitorNamed } from "./competitors.js";
import { hotelTree } from "./hotel.js";

/**
 * One document in a process of its own. Arguments: the competitor's name and format, and the file its input stands
 * in, or `filing` to start from the filing as `pipia render` does. Prints a {@link ColdRun}.
 */
const [name = "", format = "", from = ""] = process.argv.slice(2);
const maker = await competitorNamed(name, format).load();
const input: unknown =
  from === "filing" ? await maker.input(await hotelTree()) : deserialize(readFileSync(from));
await maker.make(input);
const run: ColdRun = {
  milliseconds: performance.now(),
  // In KiB by the documentation of Node.
  peakBytes: process.resourceUsage().maxRSS * 1024,
};
process.stdout.write(JSON.stringify(run));
// A peer may keep the process alive.
process.exit();
