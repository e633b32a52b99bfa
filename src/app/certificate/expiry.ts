import type { Filing } from "#generated/types.js";
import { dayWords } from "../../checks/finding-words.js";
import type { Diagnostic, Place } from "../../foundation/diagnostic.js";
import type { Draft } from "../../foundation/draft.js";
import type { Pointer } from "../../foundation/pointer.js";
import { plusDays } from "../../law/civil-day.js";
import { expiryOf } from "../../law/deadlines/expiry.js";
import { FACTS } from "./fact-table.js";
import { stepFinding } from "./finding.js";
import { STEPS } from "./steps.js";

/**
 * What speaks against recording that a certificate expired. It expires with the last day that it states, which is never reckoned, and is
 * valid on that day. The law does not say whether the change is on that day or the next, so both pass; a later day would
 * only put off the report.
 */
export function expiryFindings(
  { on, asOf }: { readonly on: string; readonly asOf: string },
  { certificate }: Draft<Filing>,
  placeOf: (at: Pointer) => Place,
): readonly Diagnostic[] {
  const { sources } = STEPS.expire;
  const expiry = certificate && expiryOf(certificate);
  const end = expiry?.stated;
  if (end === undefined) {
    const { label, pointer } = FACTS.expiresOn;
    return [
      stepFinding({
        code: "certificate/step-facts",
        message: { zh: `过期缺少${label.zh}`, en: `The expiry lacks the ${label.en}` },
        help: {
          zh: "照证书填写“有效期至”，再记录过期；不自行推算。",
          en: "First copy “Valid until” from the certificate; do not reckon it.",
        },
        pointer,
        place: placeOf(pointer),
        sources,
      }),
    ];
  }
  const pointer = expiry?.pointer ?? "/certificate/expiresOn";
  const [last, day, present] = [dayWords(end), dayWords(on), dayWords(asOf)];
  if (on < end || asOf <= end) {
    return [
      stepFinding({
        code: "certificate/term-not-over",
        message:
          on < end
            ? {
                zh: `证书有效期至${last.zh}，${day.zh}尚未届满`,
                en: `The certificate is valid until ${last.en}; on ${day.en} its term was not over`,
              }
            : {
                zh: `证书有效期至${last.zh}（含当日），截至${present.zh}尚未届满`,
                en: `The certificate is valid until the end of ${last.en}; by ${present.en} its term is not over`,
              },
        help: {
          zh: `届满次日起，以 --on ${end} 记录；获证者在届满前不再使用证书的，记录注销（cancel）。`,
          en: `Record it from the day after on, with --on ${end}; a holder that gives the certificate up before has it cancelled (cancel).`,
        },
        pointer,
        place: placeOf(pointer),
        sources,
      }),
    ];
  }
  if (on <= plusDays(end, 1)) return [];
  return [
    stepFinding({
      code: "certificate/step-facts",
      message: {
        zh: `证书于${last.zh}届满，过期日期${day.zh}与届满日不符`,
        en: `The term ended on ${last.en}; ${day.en} is not the day of the expiry`,
      },
      help: {
        zh: `过期之日是届满之日，不是记录之日：用 --on ${end}。`,
        en: `The day of the expiry is that on which the term ended, not that of recording: give --on ${end}.`,
      },
      pointer,
      place: placeOf(pointer),
      sources,
    }),
  ];
}

/**
 * That the certificate before a new issue expired and nothing records it. The end of the term is reported as a change of status as well, and
 * with the new term in its place the day of it would be lost.
 */
export function expiryUnrecorded(
  certificate: Draft<Filing>["certificate"],
  placeOf: (at: Pointer) => Place,
): Diagnostic {
  const expiry = certificate && expiryOf(certificate);
  const end = expiry?.stated ?? "";
  const pointer = expiry?.pointer ?? "/certificate/expiresOn";
  const { zh, en } = dayWords(end);
  return stepFinding({
    code: "certificate/expiry-unrecorded",
    message: {
      zh: `前一证书的有效期已于${zh}届满，没有“过期”的记录`,
      en: `The term of the certificate before ended on ${en}, and its expiry is not recorded`,
    },
    help: {
      zh: `先用 pipia certificate expire 记录过期（--on ${end}），再记录发证。期满作为状态变化记录和报送，是本工具的理解。`,
      en: `Record the expiry first with pipia certificate expire (--on ${end}), then the issue. That the end of the term is recorded and reported as a change of status is our reading.`,
    },
    pointer,
    place: placeOf(pointer),
    sources: STEPS.expire.sources,
  });
}
