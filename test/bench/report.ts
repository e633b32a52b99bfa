import type { Results } from "./results.js";
import type { WarmCompetitor } from "./warm.js";
import type { PacketTime } from "./packet.js";
import { PEERS, setSummary } from "./sets/summary.js";
import { mean, median, pairedRatio, percentile } from "./statistics.js";

/** The results as a page of Markdown, which reads as text too. */
export function reportOf(results: Results): string {
  const { effort, peers } = results;
  return [
    `# Benchmark, ${results.date}, commit ${results.commit}`,
    "",
    `Node ${results.node}, ${results.platform}, ${results.processors}, ${gigabytes(results.memoryBytes)} of memory.`,
    `Peers: ${Object.entries(peers)
      .map(([name, version]) => `${name} ${version}`)
      .join(", ")}.`,
    `Rounds: ${effort.startUp} starts, ${effort.cold} first documents, warm ${effort.warm.docx.rounds} Word files after ${effort.warm.docx.warmUp} and ${effort.warm.pdf.rounds} PDF files after ${effort.warm.pdf.warmUp}; ${effort.packets.cold} first packets, ${effort.packets.warm.rounds} warm after ${effort.packets.warm.warmUp}.`,
    "Competitors take turns within a round and have the same fresh text; ratios are medians of the ratios of one round.",
    "",
    ...earlierLine(results),
    "## Goals",
    "",
    ...table(
      ["ratio", "measured", "at most", ""],
      results.goals.map(({ name, ratio, atMost }) => [
        name,
        ratio.toFixed(2),
        String(atMost),
        ratio <= atMost ? "met" : "missed",
      ]),
    ),
    "",
    "## All sets in one table",
    "",
    ...summaryTable(results),
    "",
    "## Start-up",
    "",
    ...startUpTable(results),
    "",
    "## Warm documents",
    "",
    ...warmTable(results),
    "",
    "## First document of a process",
    "",
    ...coldTable(results),
    "",
    "## Where our time goes (warm)",
    "",
    ...phaseTable(results),
    "",
    "## How layout grows",
    "",
    ...growthTable(results),
    "",
    "## Letter, filing, long report (warm)",
    "",
    ...setTable(results),
    "",
    "## Six papers of many applicants, one after another in one process",
    "",
    ...papersTable(results),
    "",
    "## Hostile texts in a document of one paragraph",
    "",
    ...textTable(results),
    "",
    "## A Word template with mistakes, in one run",
    "",
    ...mistakeTable(results),
    "",
    "## Checks, one filing after another in one process",
    "",
    ...checksTable(results),
    "",
    "## Whole packets, from the bytes of the filing to the files, DOCX and PDF",
    "",
    ...packetTable(results),
    "",
  ].join("\n");
}

/** Numbers of different runs stand in one report only where they are not compared. */
function earlierLine({ earlier }: Results): readonly string[] {
  const parts = Object.entries(earlier).map(([part, commit]) => `${part} (${commit})`);
  return parts.length === 0 ? [] : [`Taken over from earlier runs, by commit: ${parts.join(", ")}.`, ""];
}

/** The sets beside the peers; each has a table of its own further down. */
function summaryTable(results: Results): readonly string[] {
  return table(
    ["set", "what", "pipia", ...PEERS.map(({ name, format }) => `${name} (${format.toUpperCase()})`)],
    setSummary(results).map(({ id, what, cells }) => [id, what].concat(cells)),
  );
}

function startUpTable({ startUp }: Results): readonly string[] {
  const bare = startUp[0]?.milliseconds ?? [];
  return table(
    ["command", "median ms", "/ bare Node"],
    startUp.map(({ name, milliseconds }) => [
      name,
      median(milliseconds).toFixed(0),
      pairedRatio(milliseconds, bare).toFixed(2),
    ]),
  );
}

function warmTable({ warm }: Results): readonly string[] {
  return table(
    ["file", "program", "median ms", "95 % ms", "pipia / it", "bytes", "pages"],
    warmRows(warm.competitors),
  );
}

function warmRows(competitors: readonly WarmCompetitor[]): readonly (readonly string[])[] {
  return competitors.map(({ name, format, milliseconds, bytes, pages }) => {
    const ours = competitors.find((one) => one.name === "pipia" && one.format === format);
    const middle = median(milliseconds);
    return [
      format.toUpperCase(),
      name,
      middle.toFixed(middle < 10 ? 1 : 0),
      percentile(milliseconds, 0.95).toFixed(0),
      pairedRatio(ours?.milliseconds ?? [], milliseconds).toFixed(2),
      String(bytes),
      pages === undefined ? "–" : String(pages),
    ];
  });
}

function coldTable({ cold }: Results): readonly string[] {
  return table(
    ["file", "program", "from", "median ms", "peak memory"],
    cold.map(({ name, format, from, runs }) => [
      format.toUpperCase(),
      name,
      from === "filing" ? "filing" : "data ready-made",
      median(runs.map((run) => run.milliseconds)).toFixed(0),
      megabytes(median(runs.map((run) => run.peakBytes))),
    ]),
  );
}

function phaseTable({ warm }: Results): readonly string[] {
  const total = warm.phases.reduce((sum, { milliseconds }) => sum + median(milliseconds), 0);
  return table(
    ["phase", "median ms", "share"],
    warm.phases.map(({ name, milliseconds }) => [
      name,
      median(milliseconds).toFixed(1),
      `${((median(milliseconds) / total) * 100).toFixed(0)} %`,
    ]),
  );
}

/** Times for a size, twice and four times of it, and how much more one costs in the largest than in the smallest. */
function growthTable({ growth }: Results): readonly string[] {
  return table(
    ["of", "sizes", "median ms", "cost of one, largest / smallest"],
    growth.map(({ what, sizes, milliseconds }) => {
      const [least = 1, ...more] = sizes;
      const [first = 1, ...later] = milliseconds;
      const largest = (later.at(-1) ?? first) / (more.at(-1) ?? least);
      return [
        what,
        sizes.join(" / "),
        milliseconds.map((time) => time.toFixed(0)).join(" / "),
        (largest / (first / least)).toFixed(2),
      ];
    }),
  );
}

/** The warm table of each set; a program that others are compared with is ours of that format. */
function setTable({ sets }: Results): readonly string[] {
  return table(
    ["set", "file", "program", "median ms", "95 % ms", "pipia / it", "bytes", "pages"],
    sets.flatMap(({ id, competitors }) => warmRows(competitors).map((row) => row.toSpliced(0, 0, id))),
  ).concat("", ...sets.map(({ id, what }) => `- ${id}: ${what}.`));
}

/** Nobody but us makes a packet: its cover, contents, sums and manifest are measured apart. */
function papersTable({ papers }: Results): readonly string[] {
  return table(
    [
      "file",
      "program",
      "applicants",
      "papers a second",
      "memory early / late",
      "same bytes in a new process",
    ],
    papers.map(({ name, format, applicants, perSecond, earlyBytes, lateBytes, isSameAgain }) => [
      format.toUpperCase(),
      name,
      String(applicants),
      perSecond.toFixed(1),
      `${megabytes(earlyBytes)} / ${megabytes(lateBytes)}`,
      isSameAgain ? "yes" : "no",
    ]),
  );
}

function textTable({ texts }: Results): readonly string[] {
  const programs = texts[0]?.fates.map(({ name, format }) => `${name} (${format.toUpperCase()})`) ?? [];
  return table(
    ["text", ...programs],
    texts.map(({ what, fates }) => [what, ...fates.map(({ fate }) => fate)]),
  );
}

function mistakeTable({ mistakes }: Results): readonly string[] {
  return table(
    ["program", "planted", "reported", "where it says so"],
    mistakes.map(({ name, planted, reported, place }) => [name, String(planted), String(reported), place]),
  );
}

function checksTable({
  checks: { filings, ajvMilliseconds, checkMilliseconds },
}: Results): readonly string[] {
  return table(
    ["filings", "ajv alone, median ms", "check, median ms", "check / ajv", "checks a second"],
    [
      [
        String(filings),
        median(ajvMilliseconds).toFixed(2),
        median(checkMilliseconds).toFixed(2),
        pairedRatio(checkMilliseconds, ajvMilliseconds).toFixed(2),
        (1000 / mean(checkMilliseconds)).toFixed(0),
      ],
    ],
  );
}

/** Seconds of the clock and, after the stroke, of all processors together: medians. */
function packetTable({ packets }: Results): readonly string[] {
  return table(
    [
      "example",
      "languages",
      "first of a process, s",
      "peak memory",
      "warm, s",
      "warm peak",
      "files",
      "bytes",
    ],
    packets.map(({ example, languages, cold, warm }) => [
      example,
      languages.join(", "),
      seconds(cold.map(({ first }) => first)),
      megabytes(median(cold.map(({ peakBytes }) => peakBytes))),
      seconds(warm.warm),
      megabytes(warm.peakBytes),
      String(warm.files),
      String(warm.bytes),
    ]),
  );
}

function seconds(times: readonly PacketTime[]): string {
  const clock = median(times.map(({ milliseconds }) => milliseconds));
  const processors = median(times.map(({ cpuMilliseconds }) => cpuMilliseconds));
  return `${(clock / 1000).toFixed(2)} / ${(processors / 1000).toFixed(2)}`;
}

/** A table of Markdown with columns padded to one width, so that it reads as text. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const widths = head.map((title, column) =>
    Math.max(3, title.length, ...rows.map((row) => (row[column] ?? "").length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [line(head), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...rows.map(line)];
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(0)} MB`;
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1_000_000_000).toFixed(0)} GB`;
}
