import type { DocumentTree } from "../../src/document/node.js";
import { competitorNamed } from "./competitors.js";
import { hotelBytes } from "./hotel.js";
import { OUR_PHASES, type Report } from "./phases.js";
import type { WarmAnswer } from "./warm.js";

/**
 * A process that makes one document after another. Arguments: the competitor's name and format, or `phases` for our
 * own phases one by one. Each message is a tree, each answer a {@link WarmAnswer}; it ends with its parent.
 */
const [name = "", format = ""] = process.argv.slice(2);
const make = name === "phases" ? phases : await competitor();

process.on("message", (tree: DocumentTree) => {
  void make(tree).then((answer) => process.send?.(answer));
});

async function competitor(): Promise<(tree: DocumentTree) => Promise<WarmAnswer>> {
  const maker = await competitorNamed(name, format).load();
  return async (tree) => {
    const input = await maker.input(tree);
    maker.forget?.();
    const start = performance.now();
    const file = await maker.make(input);
    const milliseconds = [performance.now() - start];
    return { milliseconds, file, residentBytes: process.memoryUsage.rss() };
  };
}

async function phases(tree: DocumentTree): Promise<WarmAnswer> {
  const report: Report = { bytes: hotelBytes(), fresh: tree };
  const milliseconds: number[] = [];
  for (const phase of OUR_PHASES) {
    const start = performance.now();
    await phase.run(report);
    milliseconds.push(performance.now() - start);
  }
  return { milliseconds, file: undefined, residentBytes: process.memoryUsage.rss() };
}
