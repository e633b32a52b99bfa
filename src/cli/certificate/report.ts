import { recordReport } from "../../app/certificate/record-report.js";
import { EXIT } from "../../foundation/errors.js";
import { NOT_WRITTEN } from "../changed-filing.js";
import type { CommandContext } from "../command.js";
import { givenCalendars } from "../given-calendars.js";
import { readAsOf, readDay } from "../options.js";
import { givenText, needed, refuseOptions } from "./given.js";
import { STEP_ONLY, type CertificateValues } from "./grammar.js";
import { giveRecorded, targetOf } from "./recorded.js";

const EXAMPLE = "pipia certificate report filing.yaml --event latest --on 2026-02-25";

/** `pipia certificate report FILING --event ID --on DATE`: that the report of an event was sent to the platform. */
export async function runReport(values: CertificateValues, context: CommandContext): Promise<number> {
  const { language, world } = context;
  refuseOptions(values, STEP_ONLY);
  const asOf = readAsOf(values["as-of"], world);
  const path = targetOf(values);
  const [event, on] = needed(values, ["event", "on"], EXAMPLE);
  const person = givenText(values, "person");
  const day = readDay("--on", on);
  const calendars = await givenCalendars(context, values.calendar);
  if (calendars === undefined) return EXIT.input;
  const recorded = await recordReport(world, values.filing, {
    event,
    on: day,
    receiptNumber: values.receipt,
    person,
    asOf,
    calendars,
  });
  return giveRecorded(context, values, recorded, {
    path,
    asOf,
    calendars,
    told: (value) =>
      path === ""
        ? NOT_WRITTEN[language]
        : {
            zh: `已写入 ${path}：${value.event} 的报送已经记录。\n`,
            en: `Written to ${path}: the report of ${value.event} is recorded.\n`,
          }[language],
  });
}
