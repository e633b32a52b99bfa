import { calendarPaths, loadCalendars } from "../app/calendars.js";
import type { Calendars } from "../law/year-calendar.js";
import { reportText } from "../reporters/text.js";
import type { CommandContext } from "./command.js";

/**
 * The calendars at hand and those that `--calendar` names. What is wrong with a file is told; where that blocks there are none and the
 * command ends (`EXIT.input`).
 *
 * @throws InputFileError when a file does not exist, may not be read or is too large.
 */
export async function givenCalendars(
  { world, language, talk }: CommandContext,
  files: string | undefined,
): Promise<Calendars | undefined> {
  const { value, diagnostics } = await loadCalendars(world, calendarPaths(files));
  talk(reportText(diagnostics, language));
  return value;
}
