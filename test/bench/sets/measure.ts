import type { DocumentTree } from "../../../src/document/node.js";
import { measureFormat, type Rounds, type WarmCompetitor } from "../warm.js";
import { filing, letter, long } from "./trees.js";

/** One of the documents every program makes, by the name the design gives it. */
export interface BenchSet {
  readonly id: "B1" | "B2" | "B3";
  readonly what: string;
  readonly tree: () => DocumentTree;
}

/** What was measured of a set. */
export interface SetRun {
  readonly id: BenchSet["id"];
  readonly what: string;
  readonly competitors: readonly WarmCompetitor[];
}

/** A new set is a line here and its document in `trees.ts`. */
export const SETS: readonly BenchSet[] = [
  { id: "B1", what: "a letter of a page, twelve fields", tree: letter },
  { id: "B2", what: "twenty paragraphs and fifty rows", tree: filing },
  { id: "B3", what: "contents, 200 headings, 4,000 rows", tree: long },
];

/** How often each set is made. */
export type SetRounds = Readonly<Record<BenchSet["id"], Rounds>>;

/** Makes each set with every program, first as Word files, then as PDF, with fresh text in each round. */
export async function measureSets(rounds: SetRounds): Promise<readonly SetRun[]> {
  const runs: SetRun[] = [];
  for (const { id, what, tree } of SETS) {
    const document = tree();
    const docx = await measureFormat("docx", rounds[id], document);
    const pdf = await measureFormat("pdf", rounds[id], document);
    runs.push({ id, what, competitors: [...docx, ...pdf] });
  }
  return runs;
}
