import type { Body, Filing } from "#generated/types.js";
import { runRules, type Placing } from "../checks/run.js";
import { waive } from "../checks/waive.js";
import { listOf } from "../foundation/answer.js";
import type { Diagnostic } from "../foundation/diagnostic.js";
import type { Draft } from "../foundation/draft.js";
import { patternOf } from "../foundation/pointer.js";
import { catalogueOf } from "../input/catalogue.js";
import { nearestPlace, type SourceDocument } from "../input/source-document.js";
import { validateSource } from "../input/validate.js";
import { bodyRules, rulesFor } from "../kinds/rules.js";
import { isDrawn, type DocumentSchema } from "../law/document-schema.js";
import { CALENDARS } from "../law/working-days.js";
import type { Calendars } from "../law/year-calendar.js";
import { belongingFinding } from "./belonging.js";
import { notInForce } from "./not-in-force.js";

/** What the schema may find without a value being of another type than rules expect. */
export const HARMLESS: ReadonlySet<string> = new Set([
  "schema/missing",
  "schema/reference",
  "schema/duplicate-id",
  "schema/length",
]);

/** Whether rules may look at a file of which this was found: the schema has nothing against it that would mislead them. */
export function isSound(shape: readonly Diagnostic[]): boolean {
  return shape.every(({ code }) => HARMLESS.has(code));
}

/**
 * Everything there is to say about a file that could be read: errors, gaps and rules for the document that is asked, or
 * for all of it. Rules look at values, so they wait until the schema has nothing against them.
 *
 * @param asOf the day on which the filing is judged, `YYYY-MM-DD`.
 */
export function checkSource(
  source: SourceDocument,
  document: DocumentSchema,
  asOf: string,
  calendars: Calendars = CALENDARS,
): readonly Diagnostic[] {
  const shape = validateSource(source, document);
  if (!isSound(shape)) return shape;
  const placing: Placing = {
    fields: catalogueOf(source.root),
    placeOf: (at) => nearestPlace(source, at),
  };
  if (source.root === "body") {
    // The schema of the root has just been held against the value.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const body = source.value as Draft<Body>;
    return [...shape, ...notInForce(asOf), ...runRules(bodyRules(), body, { asOf, calendars }, placing)];
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const filing = source.value as Draft<Filing>;
  // What a document lacks that has no place here is nobody's concern.
  const misplaced = belongingFinding(document, filing, placing.placeOf);
  if (misplaced !== undefined) return [misplaced];
  const ruled = runRules(rulesFor(document), filing, { asOf, calendars }, placing).filter(
    ({ pointer = "" }) => isDrawn(patternOf(filing, pointer), document),
  );
  const waived = waive([...shape, ...notInForce(asOf), ...ruled], listOf(filing.waivers), asOf, placing);
  // A waiver may be about another document's finding: that it meets none is only known where all of them were looked for.
  return document === "filing" ? waived : waived.filter(({ code }) => code !== "waiver/without-finding");
}
