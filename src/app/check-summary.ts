import { isAnswered } from "../foundation/answer.js";
import { isFileError, onceEach, spoilsAnswer, type Diagnostic } from "../foundation/diagnostic.js";
import type { LocalizedText } from "../foundation/locale.js";
import { valueAt, type Pointer } from "../foundation/pointer.js";
import type { Catalogue } from "../input/catalogue.js";
import { kindOf } from "../kinds/index.js";
import type { DocumentSchema } from "../law/document-schema.js";
import type {
  ArticleEntry,
  CheckSummary,
  DocumentEntry,
  Status,
  Tally,
  Totals,
} from "../reporters/report.js";
import type { Judgement } from "./check.js";
import { ARTICLE_DUTIES, dutiesOf } from "./check-articles.js";

/** What a summary is made from. */
export interface SummaryRequest {
  readonly document: DocumentSchema;
  /** The data; `undefined` when it could not be read. */
  readonly root: unknown;
  /** What was found for the document that was asked for. */
  readonly judgement: Judgement;
  /** Whether the Measures are in force on the day of the check: before, nothing can be said about their articles. */
  readonly isInForce: boolean;
  /** All findings, those of reading included. */
  readonly findings: readonly Diagnostic[];
  readonly catalogue: Catalogue;
  /** What was found for one document of the same file. */
  readonly judgementFor: (document: DocumentSchema) => Judgement;
}

/** What a document adds to the facts it shares with others: without it, nobody has begun it. */
const OWN_MEMBER: Readonly<Partial<Record<DocumentSchema, Pointer>>> = {
  pipia: "/impactAssessment",
  application: "/application",
  certificate: "/certificate",
};

const NAMES: Readonly<Partial<Record<DocumentSchema, LocalizedText>>> = {
  filing: { zh: "整份申报材料", en: "The whole filing" },
  body: { zh: "认证机构材料", en: "The certification body's own file" },
  pipia: { zh: "个人信息保护影响评估", en: "Personal information protection impact assessment" },
  application: { zh: "认证申请", en: "Certification application" },
};

/** A document in words: its title where there is one, else what it is. */
export function documentTitle(document: DocumentSchema): LocalizedText {
  return kindOf(document)?.title ?? NAMES[document] ?? { zh: document, en: document };
}

/**
 * How far a filing is: duty by duty of articles 5 and 6 of the Measures where the impact assessment is part of the
 * question, and document by document.
 */
export function summaryOf(request: SummaryRequest): CheckSummary {
  return {
    total: totalsOf(request.findings),
    articles: articlesOf(request),
    documents: documentsOf(request),
  };
}

function totalsOf(findings: readonly Diagnostic[]): Totals {
  const open = findings.filter(isOpen);
  const count = (test: (finding: Diagnostic) => boolean): number => open.filter(test).length;
  return {
    blocking: count(({ severity }) => severity === "blocking"),
    warning: count(({ severity }) => severity === "warning"),
    advice: count(({ severity }) => severity === "advice"),
    gaps: count(({ code }) => code === "schema/missing"),
    errors: count(spoilsAnswer),
    waived: findings.length - open.length,
  };
}

function articlesOf(request: SummaryRequest): readonly ArticleEntry[] {
  const { document, root, catalogue } = request;
  if (root === undefined || (document !== "filing" && document !== "pipia")) return [];
  const assessment = request.judgementFor("pipia");
  // A duty may be answered in the application as well as in the assessment, and most findings are about both.
  const findings = onceEach([...request.findings, ...assessment.findings]);
  const unjudged = new Set([...request.judgement.unjudged, ...assessment.unjudged]);
  const waiting = [...unjudged].map((rule) => dutiesOf(rule, catalogue));
  const duties = new Map(findings.map((finding) => [finding, dutiesOf(finding, catalogue)]));
  return ARTICLE_DUTIES.map((duty) => {
    const about = findings.filter((finding) => duties.get(finding)?.includes(duty) === true);
    const isStarted =
      duty.members.some((member) => isAnswered(valueAt(root, member))) || duty.citedAs !== undefined;
    const { id, place, title, source } = duty;
    const count = waiting.filter((served) => served.includes(duty)).length;
    const entry = tally(about, isStarted, count, request);
    const status = request.isInForce ? entry.status : "notInForce";
    return Object.assign({ id, place, title, source }, entry, { status });
  });
}

function documentsOf(request: SummaryRequest): readonly DocumentEntry[] {
  const { document, root } = request;
  if (root === undefined) return [];
  return documentsIn(document, root).map((id) => {
    const judgement = request.judgementFor(id);
    const findings = id === document ? request.findings : judgement.findings;
    const own = OWN_MEMBER[id];
    const isStarted = own === undefined || isAnswered(valueAt(root, own));
    return Object.assign(
      { id, title: documentTitle(id) },
      tally(findings, isStarted, judgement.unjudged.length, request),
    );
  });
}

/** The documents of a file: a certificate only where there is one, because it comes after all else. */
function documentsIn(document: DocumentSchema, root: unknown): readonly DocumentSchema[] {
  if (document !== "filing") return [document];
  return isAnswered(valueAt(root, "/certificate"))
    ? ["pipia", "application", "certificate"]
    : ["pipia", "application"];
}

/** @param unjudged how many rules about it could not be told because of errors of the file. */
function tally(
  findings: readonly Diagnostic[],
  isStarted: boolean,
  unjudged: number,
  request: SummaryRequest,
): Tally {
  // Waivers that do nothing are about the filing, not about a duty or document.
  const about = findings.filter(({ code }) => !code.startsWith("waiver/"));
  const open = about.filter(isOpen);
  const advice = open.filter(isAdvice);
  const rest = open.filter((finding) => !isAdvice(finding));
  const errors = rest.filter(spoilsAnswer);
  const gaps = rest.filter((finding) => !spoilsAnswer(finding) && isGap(finding, request.root));
  const isJudged = request.judgement.isJudgeable && unjudged === 0;
  return {
    status: statusOf(rest.length === 0, isStarted, isJudged, request.judgement.isJudgeable),
    errors: errors.length,
    gaps: gaps.length,
    contradictions: rest.length - errors.length - gaps.length,
    unjudged,
    advice: advice.length,
    blocking: open.filter(({ severity }) => severity === "blocking").length,
    waived: about.length - open.length,
  };
}

function statusOf(isClean: boolean, isStarted: boolean, isJudged: boolean, isJudgeable: boolean): Status {
  if (!isStarted) return "notStarted";
  if (!isJudgeable) return "notChecked";
  if (!isClean) return "incomplete";
  return isJudged ? "complete" : "notChecked";
}

function isOpen({ waiver }: Diagnostic): boolean {
  return waiver === undefined;
}

/**
 * A rule's advice asks for nothing, nor does what is pointed out about the file beside an answer that stands; a gap of that
 * weight is still a gap.
 */
function isAdvice(finding: Diagnostic): boolean {
  if (finding.code === "schema/missing") return false;
  return finding.severity === "advice" || (isFileError(finding) && !spoilsAnswer(finding));
}

/** Something is missing where nothing was answered, whether the schema says so or a rule. */
function isGap({ code, pointer }: Diagnostic, root: unknown): boolean {
  return code === "schema/missing" || (pointer !== undefined && !isAnswered(valueAt(root, pointer)));
}
