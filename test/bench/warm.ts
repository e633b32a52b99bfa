import { fork, type ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { DocumentTree } from "../../src/document/node.js";
import { COMPETITORS } from "./competitors.js";
import { documentXmlOf } from "./docxtemplater.js";
import { withFreshText } from "./fresh-text.js";
import { OUR_PHASES } from "./phases.js";
import { seeded, shuffled } from "./random.js";
import { wordsOf } from "./word-template.js";

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

/** What a child tells of one document. */
export interface WarmAnswer {
  /** One a phase; a competitor has one phase. */
  readonly milliseconds: readonly number[];
  readonly file: Uint8Array | undefined;
  /** Resident set of the child when it was made, in bytes. */
  readonly residentBytes: number;
}

/** How often: rounds before those that count, and those. */
export interface Rounds {
  readonly warmUp: number;
  readonly rounds: number;
}

/**
 * Measures `document`, each round with fresh text, with all competitors for a format. Each has a process of its own, so that nobody sweeps another's
 * rubbish; in a round they work one after another, in an order that changes.
 */
export async function measureFormat(
  format: WarmCompetitor["format"],
  rounds: Rounds,
  document: DocumentTree,
): Promise<readonly WarmCompetitor[]> {
  const competitors = COMPETITORS.filter((one) => one.format === format);
  const workers = competitors.map(({ name }) => new Worker(name, format));
  await workInTurn(workers, rounds, [document]);
  return workers.map(({ name, answers, file = new Uint8Array() }) => ({
    name,
    format,
    milliseconds: answers.map(([time]) => time ?? Number.NaN),
    bytes: file.length,
    pages: format === "pdf" ? pagesOf(file) : undefined,
  }));
}

/** Measures each of our own phases. */
export async function measurePhases(rounds: Rounds, document: DocumentTree): Promise<WarmRun["phases"]> {
  const worker = new Worker("phases", "none");
  await workInTurn([worker], rounds, [document]);
  return OUR_PHASES.map(({ name }, phase) => ({
    name,
    milliseconds: worker.answers.map((times) => times[phase] ?? Number.NaN),
  }));
}

/** Gives every worker each of the documents in each round, with the text of that round; at the end all are ended. */
export async function workInTurn(
  workers: readonly Worker[],
  { warmUp, rounds }: Rounds,
  documents: readonly DocumentTree[],
): Promise<void> {
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (const document of documents) {
      const fresh = withFreshText(document, round);
      for (const worker of shuffled(workers, seeded(round))) await worker.work(fresh, round >= warmUp);
      proveSameWords(workers);
    }
  }
  for (const worker of workers) worker.end();
}

/** A child, and what it told in the rounds that count. */
export class Worker {
  readonly name: string;
  readonly format: "docx" | "pdf" | "none";
  readonly answers: (readonly number[])[] = [];
  /** One an answer. */
  readonly residentBytes: number[] = [];
  /** SHA-256 of each file, in hexadecimal. */
  readonly hashes: string[] = [];
  /** The last file. */
  file: Uint8Array | undefined;
  private readonly child: ChildProcess;

  constructor(name: string, format: "docx" | "pdf" | "none") {
    this.name = name;
    this.format = format;
    const script = fileURLToPath(new URL("warm-child.js", import.meta.url));
    this.child = fork(script, [name, format], { serialization: "advanced" });
  }

  /** Gives the child a document to make. Rejects when it ends instead of answering. */
  async work(tree: DocumentTree, counts: boolean): Promise<void> {
    const stopped = new AbortController();
    const ended = once(this.child, "exit", { signal: stopped.signal }).then((): never => {
      throw new Error(`${this.name} (${this.format}) has ended`);
    });
    this.child.send(tree);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own script sent it
    const [answer] = (await Promise.race([once(this.child, "message"), ended])) as [WarmAnswer];
    stopped.abort();
    await ended.catch(() => undefined);
    if (counts) {
      this.answers.push(answer.milliseconds);
      this.residentBytes.push(answer.residentBytes);
      this.hashes.push(
        createHash("sha256")
          .update(answer.file ?? "")
          .digest("hex"),
      );
    }
    this.file = answer.file;
  }

  end(): void {
    this.child.kill();
  }
}

/** Times of documents that say different things are not compared. */
function proveSameWords(workers: readonly Worker[]): void {
  const words = workers.flatMap(({ format, file }) =>
    format === "docx" && file !== undefined ? wordsOf(documentXmlOf(file)) : [],
  );
  if (new Set(words).size > 1) throw new Error("the Word documents differ in their text");
}

/** Page objects are written without compression by every competitor. */
function pagesOf(pdf: Uint8Array): number {
  const text = Buffer.from(pdf).toString("latin1");
  return [...text.matchAll(/\/Type\s*\/Page\b/gu)].length;
}
