import type { Body, Filing } from "#generated/types.js";
import type { RuleDefinition } from "../checks/rule.js";
import { rulingOf, runRules, type Placing, type Ruling } from "../checks/run.js";
import type { Holed } from "../checks/watched.js";
import { waive } from "../checks/waive.js";
import { listOf } from "../foundation/answer.js";
import type { Draft } from "../foundation/draft.js";
import { SEVERITIES, type Diagnostic } from "../foundation/diagnostic.js";
import { catalogueOf } from "../input/catalogue.js";
import { unreadPlaces, withoutConsequences } from "../input/questionnaire/consequence.js";
import { nearestPlace, type SourceDocument } from "../input/source-document.js";
import { validationOf } from "../input/validate.js";
import { bodyRules, rulesFor } from "../kinds/rules.js";
import { isDrawn, type DocumentSchema } from "../law/document-schema.js";
import { CALENDARS } from "../law/working-days.js";
import type { Calendars } from "../law/year-calendar.js";
import { belongingFinding } from "./belonging.js";
import { notInForce } from "./not-in-force.js";
import { errorsIn, withoutBroken } from "./without-broken.js";

/** What was found in a file, and what could not be told because of its errors. */
export interface Judgement {
  readonly findings: readonly Diagnostic[];
  /** Rules that would have needed a value with an error; without errors there are none. */
  readonly unjudged: readonly RuleDefinition<never>[];
  /** Whether the errors left anything to judge. */
  readonly isJudgeable: boolean;
}

/** Judges a source for a document. `regardless`: as if the document belonged to the filing, whatever the facts say. */
export type Judge = (document: DocumentSchema, options?: { readonly regardless?: boolean }) => Judgement;

/**
 * Everything there is to say about a file that could be read: errors, gaps and rules for the document that is asked, or
 * for all of it. Values with errors are left out before rules look, and a rule that needs one of them says nothing.
 *
 * @param asOf the day on which the filing is judged, `YYYY-MM-DD`.
 */
export function judgeSource(
  source: SourceDocument,
  document: DocumentSchema,
  asOf: string,
  calendars: Calendars = CALENDARS,
): Judgement {
  return judgeOf(source, asOf, calendars)(document);
}

/** {@link judgeSource} for the documents of one source: what does not hang on the document is found out once. */
export function judgeOf(source: SourceDocument, asOf: string, calendars: Calendars): Judge {
  const validate = validationOf(source);
  const placing: Placing = {
    fields: catalogueOf(source.root),
    placeOf: (at) => nearestPlace(source, at),
  };
  const context = { asOf, calendars };
  if (source.root === "body") {
    return (document) => {
      const violations = validate(document);
      const shape = withoutConsequences(source, violations);
      const body = withoutBroken<Body>(source, [...errorsIn(violations), ...doubtful(source)]);
      if (body === undefined) return { findings: shape, unjudged: bodyRules(), isJudgeable: false };
      const { findings, unjudged } = runRules(bodyRules(), body, context, placing);
      const drawn = findings.filter(({ pointer = "" }) => isDrawn(pointer, source.value, document));
      return { findings: [...shape, ...notInForce(asOf), ...drawn], unjudged, isJudgeable: true };
    };
  }
  const rulingOn = ({ data, holes }: Holed<Filing>): JudgedFiling => {
    const holed = { data, holes: [...holes, ...unreadPlaces(source, data)] };
    return { data, ruling: rulingOf<Filing>(holed, context, placing) };
  };
  let sound: JudgedFiling | undefined;
  return (document, { regardless = false } = {}) => {
    const violations = validate(document);
    const shape = withoutConsequences(source, violations);
    const errors = [...errorsIn(violations), ...doubtful(source)];
    const broken = withoutBroken<Filing>(source, errors);
    if (broken === undefined) return { findings: shape, unjudged: rulesFor(document), isJudgeable: false };
    // Without errors the data is that of the source for every document.
    const { data, ruling } = errors.length === 0 ? (sound ??= rulingOn(broken)) : rulingOn(broken);
    // What a document lacks that has no place here is nobody's concern.
    const misplaced = regardless ? undefined : belongingFinding(document, data, placing.placeOf);
    if (misplaced !== undefined)
      return { findings: [...errorsIn(shape), misplaced], unjudged: [], isJudgeable: true };
    const { findings: ruled, unjudged } = ruling(rulesFor(document));
    const drawn = ruled.filter(({ pointer = "" }) => isDrawn(pointer, source.value, document));
    const heaviest = SEVERITIES.find((one) => unjudged.some(({ severity }) => severity === one));
    const told = withoutConsequences(source, violations, heaviest);
    const found = [...told, ...notInForce(asOf), ...drawn];
    const waived = waive(found, listOf(data.waivers), asOf, placing);
    // A waiver may be about another document's finding, or about one that the errors hide: that it meets none is only known
    // where all of them were looked for.
    const isWhole = document === "filing" && errors.length === 0;
    const findings = isWhole ? waived : waived.filter(({ code }) => code !== "waiver/without-finding");
    return { findings, unjudged, isJudgeable: true };
  };
}

/** The data of a filing as far as it can be judged, and its rules. */
interface JudgedFiling {
  readonly data: Draft<Filing>;
  readonly ruling: (rules: readonly RuleDefinition[]) => Ruling;
}

/** The faults of reading a questionnaire that leave it open what an answer is: rules do not go by it. */
function doubtful({ doubts }: SourceDocument): readonly Diagnostic[] {
  return (doubts?.faults ?? []).filter(({ pointer }) => pointer !== undefined);
}

/** The findings of {@link judgeSource}. */
export function checkSource(
  source: SourceDocument,
  document: DocumentSchema,
  asOf: string,
  calendars: Calendars = CALENDARS,
): readonly Diagnostic[] {
  return judgeSource(source, document, asOf, calendars).findings;
}
