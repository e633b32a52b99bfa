import { COMPETITORS } from "./competitors.js";
import type { Competitor, Maker } from "./competitor.js";
import { documentXmlOf } from "./docxtemplater.js";
import { withFreshText } from "./fresh-text.js";
import { fill, hotelBytes, readAndValidate } from "./hotel.js";
import { OUR_PHASES, type Report } from "./phases.js";
import { wordsOf } from "./word-template.js";

/**
 * Many documents in one process, all competitors in turn. Arguments: how many rounds are measured and how many come
 * before to warm up. Needs `--expose-gc`: the rubbish of one is not swept in the time of the next. Prints a
 * {@link WarmRun}.
 */
export interface WarmRun {
  readonly competitors: readonly WarmCompetitor[];
  readonly phases: readonly { readonly name: string; readonly milliseconds: readonly number[] }[];
}

export interface WarmCompetitor {
  readonly name: string;
  readonly format: "docx" | "pdf";
  /** One a round. */
  readonly milliseconds: readonly number[];
  /** Size of the last file. */
  readonly bytes: number;
  /** Pages of the last file; Word has none before it is opened. */
  readonly pages: number | undefined;
}

const [rounds = 10, warmUp = 3] = process.argv.slice(2).map(Number);
const tree = await fill(readAndValidate(hotelBytes()));
const runners: Runner[] = [];
for (const competitor of COMPETITORS) {
  runners.push({ competitor, maker: await competitor.load(), milliseconds: [], last: new Uint8Array() });
}
const phases = OUR_PHASES.map(({ name, run }) => ({ name, run, milliseconds: [] as number[] }));

for (let round = -warmUp; round < rounds; round += 1) {
  const fresh = withFreshText(tree, round + warmUp);
  // Nobody is always the first or always after the same one.
  const turn = (round + warmUp) % runners.length;
  for (const runner of [...runners.slice(turn), ...runners.slice(0, turn)]) {
    const { milliseconds, bytes } = await measured(runner.maker, await runner.maker.input(fresh));
    runner.last = bytes;
    if (round >= 0) runner.milliseconds.push(milliseconds);
  }
  const report: Report = { bytes: hotelBytes(), fresh };
  for (const phase of phases) {
    globalThis.gc?.();
    const start = performance.now();
    await phase.run(report);
    if (round >= 0) phase.milliseconds.push(performance.now() - start);
  }
  if (round === 0) proveSameWords(runners.map(({ competitor, last }) => ({ ...competitor, last })));
}

const result: WarmRun = {
  competitors: runners.map(({ competitor: { name, format }, milliseconds, last }) => ({
    name,
    format,
    milliseconds,
    bytes: last.length,
    pages: format === "pdf" ? pagesOf(last) : undefined,
  })),
  phases: phases.map(({ name, milliseconds }) => ({ name, milliseconds })),
};
process.stdout.write(JSON.stringify(result));
process.exit();

interface Runner {
  readonly competitor: Competitor;
  readonly maker: Maker;
  readonly milliseconds: number[];
  /** The file it made last. */
  last: Uint8Array;
}

async function measured(maker: Maker, input: unknown): Promise<{ milliseconds: number; bytes: Uint8Array }> {
  maker.forget?.();
  globalThis.gc?.();
  const start = performance.now();
  const bytes = await maker.make(input);
  return { milliseconds: performance.now() - start, bytes };
}

/** Times of documents that say different things are not compared. */
function proveSameWords(made: readonly { readonly format: string; readonly last: Uint8Array }[]): void {
  const words = made
    .filter(({ format }) => format === "docx")
    .map(({ last }) => wordsOf(documentXmlOf(last)));
  if (new Set(words).size !== 1) throw new Error("the Word documents differ in their text");
}

/** Page objects are written without compression by every competitor. */
function pagesOf(pdf: Uint8Array): number {
  const text = Buffer.from(pdf).toString("latin1");
  return [...text.matchAll(/\/Type\s*\/Page\b/gu)].length;
}
