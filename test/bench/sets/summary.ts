import { pairedRatio } from "../statistics.js";
import type { Results } from "../results.js";
import type { TextRun } from "./hostile-text.js";

/** A set in the table of all: what ours and each peer that makes such files did. */
export interface SetRow {
  readonly id: string;
  readonly what: string;
  /** Ours, then {@link PEERS} in their order; a stroke where a program does not make such files. */
  readonly cells: readonly string[];
}

/** The peers of the table: one that fills Word files, two that make PDF files. */
export const PEERS = [
  { name: "docxtemplater", format: "docx" },
  { name: "typst", format: "pdf" },
  { name: "pdfmake, plain", format: "pdf" },
] as const;

const NONE = "–";

/** All sets, B1 to B6, a row each. Of times the cells say how much of a peer's ours takes. */
export function setSummary({ sets, papers, texts, mistakes }: Results): readonly SetRow[] {
  const timed = sets.map(({ id, what, competitors }): SetRow => ({
    id,
    what: `${what}: our time / its`,
    cells: beside(({ name, format }) => {
      const [ours, its] = ["pipia", name].map((one) =>
        competitors.find((run) => run.name === one && run.format === format),
      );
      return ours === undefined || its === undefined
        ? NONE
        : pairedRatio(ours.milliseconds, its.milliseconds).toFixed(2);
    }, "1"),
  }));
  const rate = (name: string, format: string): number =>
    papers.find((run) => run.name === name && run.format === format)?.perSecond ?? Number.NaN;
  const [reported, planted] = [ofMistakes(mistakes, "pipia"), mistakes[0]?.planted ?? 0];
  return [
    ...timed,
    {
      id: "B4",
      what: `${texts.length} hostile texts: lost, broken or shown as nothing without an error`,
      cells: beside(
        ({ name, format }) => String(spoilt(texts, name, format)),
        String(spoilt(texts, "pipia")),
      ),
    },
    {
      id: "B5",
      what: `six papers for each of ${papers[0]?.applicants ?? 0} applicants: our time / its`,
      cells: beside(({ name, format }) => (rate(name, format) / rate("pipia", format)).toFixed(2), "1"),
    },
    {
      id: "B6",
      what: `a Word template with ${planted} mistakes: reported in one run`,
      cells: beside(({ name }) => ofMistakes(mistakes, name), reported),
    },
  ];
}

function beside(of: (peer: (typeof PEERS)[number]) => string, ours: string): readonly string[] {
  return [ours, ...PEERS.map(of)];
}

/** Texts that came out neither whole nor refused; what was not looked at counts as spoilt, so that it is not overlooked. */
function spoilt(texts: readonly TextRun[], program: string, format?: string): number {
  return texts.filter(({ fates }) =>
    fates.some(
      ({ name, format: made, fate }) =>
        name === program &&
        (format === undefined || made === format) &&
        fate !== "kept" &&
        fate !== "refused",
    ),
  ).length;
}

function ofMistakes(mistakes: Results["mistakes"], program: string): string {
  const run = mistakes.find(({ name }) => name === program);
  return run === undefined ? NONE : String(run.reported);
}
