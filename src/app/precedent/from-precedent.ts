import { diagnostic, hasSeverity, type Diagnostic } from "../../foundation/diagnostic.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import { knownKind } from "../../kinds/index.js";
import type { PrecedentReport } from "../../reporters/precedent/report.js";
import type { WordTemplate } from "../../template/word/compile.js";
import { hasTag } from "../../template/word/tag-lines.js";
import { derivedFor } from "../derived.js";
import { loadFiling } from "../load-filing.js";
import { checkWordTemplate } from "../template/check-word-template.js";
import { readBytes } from "../read-bytes.js";
import type { World } from "../world.js";
import { type Facts, factsOf } from "./facts.js";
import { leftTexts } from "./left.js";
import { type Proposal, repeatProposal, valueProposals } from "./proposal.js";
import { prove } from "./prove.js";
import type { UnevenList } from "./repeat.js";
import { repeatsIn } from "./repeats.js";
import { reportOf } from "./report-of.js";
import type { PrecedentRequest } from "./request.js";

export interface ProposedTemplate {
  readonly bytes: Uint8Array;
  readonly report: PrecedentReport;
}

/**
 * A template from a precedent: the facts of an example filing are looked for in it and become tags, rows and paragraphs that are the entries of a list
 * become loops. The result passes the check of templates and, filled with the same filing, is the precedent again; what does not come back is
 * taken back and listed. Without a value when filing or precedent cannot be used.
 *
 * @throws InputFileError when a file does not exist, may not be read or is too large.
 */
export async function fromPrecedent(
  world: World,
  request: PrecedentRequest,
): Promise<Outcome<ProposedTemplate | undefined>> {
  const { precedent, filing, document, asOf } = request;
  const loaded = await loadFiling(world, filing, document);
  // Gaps are no obstacle: what is not answered stands in no precedent.
  const errors = loaded.diagnostics.filter(({ code }) => code !== "schema/missing");
  const opened = checkWordTemplate({
    document,
    file: precedent,
    bytes: await readBytes(world, precedent, MISSING),
  });
  const { template: paper } = opened.value;
  const isTagged = paper?.texts.some(({ paragraphs }) => paragraphs.some(hasTag)) === true;
  const found = [
    ...errors,
    ...(isTagged ? [taggedAlready(precedent)] : opened.diagnostics.filter(isBlocking)),
  ];
  if (loaded.value === undefined || paper === undefined || hasSeverity(found, "blocking")) {
    return outcome(undefined, found);
  }
  const derived = derivedFor({ ...loaded.value, kind: knownKind(document), asOf }, "draft");
  if (derived.value === undefined) return outcome(undefined, [...found, ...derived.diagnostics]);
  const data = loaded.value.body ?? loaded.value.filing;
  return outcome(await propose(paper, factsOf({ data, derived: derived.value }, request), request), found);
}

/**
 * The same of what was read: an opened precedent without tags, and the facts it states.
 */
export async function propose(
  paper: Pick<WordTemplate, "parts" | "texts">,
  facts: Facts,
  request: PrecedentRequest,
): Promise<ProposedTemplate> {
  const { document, edition } = request;
  const { chains, scope, data, derived, fields } = facts;
  const uneven: UnevenList[] = [];
  const proposals = paper.texts.flatMap((part): readonly Proposal[] => {
    const { repeats, uneven: told } = repeatsIn(part, chains, fields);
    uneven.push(...told);
    const taken = new Set(repeats.flatMap(({ covered }) => [...covered]));
    return [...repeats.map((repeat) => repeatProposal(repeat, facts)), ...valueProposals(part, taken, facts)];
  });
  const proof = {
    file: request.template,
    precedent: paper,
    document,
    language: edition,
    filing: data,
    derived,
  };
  const proved = await prove(proposals, proof);
  const left = leftTexts(paper, scope, { ...proved, uneven }, edition);
  return { bytes: proved.bytes, report: reportOf(request, proved, left) };
}

function isBlocking(finding: Diagnostic): boolean {
  return hasSeverity([finding], "blocking");
}

const MISSING = {
  zh: "请检查既有文书的路径；既有文书是 .docx 文件。",
  en: "Check the path of the precedent: it is a .docx file.",
};

function taggedAlready(file: string): Diagnostic {
  return diagnostic({
    code: "template/word-tagged",
    severity: "blocking",
    message: {
      zh: "文件中已有 {{ }} 标签，是模板而不是既有文书",
      en: "The file has tags {{ }} in it already: it is a template, not a precedent",
    },
    help: {
      zh: "检查模板用 pipia template lint；要重新由既有文书制作，请给出没有标签的文书。",
      en: "Check a template with pipia template lint; to make one anew, name the paper without tags.",
    },
    place: { file, line: 1, column: 1 },
    basis: "inferred",
  });
}
