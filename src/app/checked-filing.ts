import { outcome, type Outcome } from "../foundation/outcome.js";
import { rootOf, type DocumentSchema } from "../law/document-schema.js";
import { CALENDARS } from "../law/working-days.js";
import type { Calendars } from "../law/year-calendar.js";
import { checkSource } from "./check.js";
import { filingSource, type FilingSource } from "./filing-source.js";
import { loadSource } from "./load-filing.js";
import type { World } from "./world.js";

/**
 * Reads the file that a document is drawn from and says everything there is to say about it for that document; `-` is standard input. `value` is
 * absent when the file could not be understood at all.
 *
 * @param asOf the day on which the filing is judged, `YYYY-MM-DD`.
 * @throws InputFileError when the file does not exist, may not be read or is too large.
 */
export async function loadCheckedFiling(
  world: World,
  path: string,
  document: DocumentSchema,
  asOf: string,
  calendars: Calendars = CALENDARS,
): Promise<Outcome<FilingSource | undefined>> {
  const { value, diagnostics } = await loadSource(world, path, rootOf(document));
  if (value === undefined) return outcome(undefined, diagnostics);
  return outcome(filingSource(value), [...diagnostics, ...checkSource(value, document, asOf, calendars)]);
}
