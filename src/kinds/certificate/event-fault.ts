import type { CertificateEvent } from "#generated/types.js";
import { dayWords } from "../../checks/finding-words.js";
import type { RuleFinding } from "../../checks/rule.js";
import type { Draft } from "../../foundation/draft.js";
import { optionLabel } from "../../foundation/option-label.js";
import { below, pointer, type Pointer } from "../../foundation/pointer.js";
import type { CivilDay } from "../../law/civil-day.js";
import type { EventFault } from "./event-order.js";

/** Where the words of a status and of a kind of event stand; a body's file has the same kinds. */
const STATUS = pointer("certificate", "status");
const KIND = pointer("certificate", "events", 0, "kind");

/**
 * What is wrong with the record of a certificate's events, whoever keeps it.
 *
 * @param at the events in their file.
 */
export function faultFinding(
  events: readonly Draft<CertificateEvent>[],
  found: EventFault,
  at: Pointer,
): RuleFinding {
  const place = below(at, found.index);
  const { kind = "", on = "" } = events[found.index] ?? {};
  const [event, day] = [optionLabel(KIND, kind), dayWords(on)];
  if (found.fault === "earlier") {
    const before = dayWords(found.before);
    return {
      pointer: below(place, "on"),
      message: {
        zh: `“${event.zh}”（${day.zh}）记在${before.zh}的变化之后，日期却更早`,
        en: `${event.en} (${day.en}) is recorded after an event of ${before.en} but is earlier`,
      },
    };
  }
  const status = optionLabel(STATUS, found.status);
  return {
    pointer: below(place, "kind"),
    basis: "inferred",
    message: {
      zh: `证书此前的状态为“${status.zh}”，不能发生“${event.zh}”（${day.zh}）`,
      en: `The status before was ${status.en}; ${event.en.toLowerCase()} (${day.en}) cannot follow it`,
    },
  };
}

/**
 * The issue of a certificate that is recorded on another day than the certificate bears.
 *
 * @param at the day of the recorded issue.
 */
export function issuedOnFinding(on: CivilDay, issuedOn: CivilDay, at: Pointer): RuleFinding {
  const [recorded, issued] = [dayWords(on), dayWords(issuedOn)];
  return {
    pointer: at,
    key: "issue",
    message: {
      zh: `发证记录的日期为${recorded.zh}，证书的发证日期为${issued.zh}`,
      en: `The issue is recorded on ${recorded.en}, but the certificate was issued on ${issued.en}`,
    },
  };
}
