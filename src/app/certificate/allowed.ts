import type { CertificateStatus, Filing } from "#generated/types.js";
import { listOf } from "../../foundation/answer.js";
import { keysOf } from "../../foundation/data.js";
import type { Diagnostic, Place } from "../../foundation/diagnostic.js";
import type { Draft } from "../../foundation/draft.js";
import type { LocalizedText } from "../../foundation/locale.js";
import { optionLabel } from "../../foundation/option-label.js";
import { capital, writtenDate } from "../../foundation/written.js";
import { pointer, type Pointer } from "../../foundation/pointer.js";
import { eventsAfter, followEvents } from "../../kinds/certificate/event-order.js";
import { termOver } from "../../kinds/certificate/state.js";
import { expiryUnrecorded } from "./expiry.js";
import { stepFinding } from "./finding.js";
import { STEPS, type Step } from "./steps.js";

/** A step on a day, and the day on which it is recorded. */
export interface StepOnDay {
  readonly step: Step;
  readonly on: string;
  readonly asOf: string;
}

const STATUS = "/certificate/status";

/** Why a step cannot be taken; `undefined` where it can. The record is followed from its first event, not read off the status. */
export function obstacle(
  { step, on, asOf }: StepOnDay,
  { certificate }: Draft<Filing>,
  placeOf: (at: Pointer) => Place,
): Diagnostic | undefined {
  const { title, sources, event } = STEPS[step];
  const about = (at: Pointer): { pointer: Pointer; place: Place; sources: typeof sources } => ({
    pointer: at,
    place: placeOf(at),
    sources,
  });
  if (on > asOf) {
    return stepFinding({
      code: "certificate/step-in-future",
      message: {
        zh: `${title.zh}日期${writtenDate(on, "zh")}晚于${writtenDate(asOf, "zh")}，尚未发生的步骤不作记录`,
        en: `${capital(title.en)} on ${writtenDate(on, "en")} is after ${writtenDate(asOf, "en")}; what has not happened is not recorded`,
      },
      help: {
        zh: "改正 --on；补记以后的步骤，用 --as-of 指定记录日期。",
        en: "Correct --on, or give the day of recording with --as-of.",
      },
      ...about("/certificate/events"),
    });
  }
  const events = listOf(certificate?.events);
  const followed = followEvents(events);
  if (followed?.fault !== undefined || (followed === undefined && events.length > 0)) {
    return stepFinding({
      code: "certificate/record-broken",
      message: {
        zh: "已有的状态变化记录前后不衔接，无法接着记录",
        en: "The recorded events do not follow on each other, so nothing can be added",
      },
      help: {
        zh: "先用 pipia check 查看并改正已有记录。",
        en: "See with pipia check what is wrong with the record and correct that first.",
      },
      ...about("/certificate/events"),
    });
  }
  const last = events.at(-1)?.on;
  if (last !== undefined && on < last) {
    return stepFinding({
      code: "certificate/step-too-early",
      message: {
        zh: `${title.zh}日期${writtenDate(on, "zh")}早于上一条记录的${writtenDate(last, "zh")}`,
        en: `${capital(title.en)} on ${writtenDate(on, "en")} comes before the last recorded event of ${writtenDate(last, "en")}`,
      },
      help: {
        zh: "历史记录不改写；改正 --on，确须更正历史的，在文件中改正并说明。",
        en: "History is not rewritten: correct --on, or correct the record in the file where it is wrong.",
      },
      ...about(pointer("certificate", "events", events.length - 1, "on")),
    });
  }
  if (events.length === 0 && step === "issue" && isUnrecordedIssue(on, certificate)) return undefined;
  const recorded = followed?.status ?? certificate?.status;
  // What has expired without a record of it can still be recorded as expired.
  const status = step === "expire" ? recorded : statusOn(on, recorded, certificate);
  if (step === "issue" && status === "expired" && recorded !== status) {
    return expiryUnrecorded(certificate, placeOf);
  }
  const isFirst = status === undefined;
  // A certificate whose term has run out is not renewed: what is issued then is a new one.
  const isIssued =
    isFirst || status === "expired"
      ? step === "issue"
      : step !== "issue" && eventsAfter(status).includes(event);
  if (isIssued) return undefined;
  // Nobody makes a certificate expire; that it did is recorded.
  const act = step === "expire" ? `记录${title.zh}` : title.zh;
  return stepFinding({
    code: "certificate/step-not-allowed",
    message: isFirst
      ? {
          zh: `证书尚未发出，不能${act}`,
          en: `No certificate is issued yet, so there is no ${title.en}`,
        }
      : {
          zh: `证书状态为“${optionLabel("/certificate/status", status).zh}”，不能${act}`,
          en: `The certificate is ${optionLabel("/certificate/status", status).en.toLowerCase()}, which allows no ${title.en}`,
        },
    help: isFirst ? FIRST_ISSUE : possible(status, recorded),
    ...about(isFirst ? "/certificate" : STATUS),
  });
}

const FIRST_ISSUE: LocalizedText = {
  zh: "先用 pipia certificate issue 记录发证。",
  en: "Record its issue first: pipia certificate issue.",
};

/** A certificate whose facts were typed in and whose record has not begun: its issue is what the record lacks. */
function isUnrecordedIssue(on: string, certificate: Draft<Filing>["certificate"]): boolean {
  const { issuedOn = on, status = "valid" } = certificate ?? {};
  return issuedOn === on && status === "valid";
}

/**
 * That the papers of a step would not say from which status it leads, because the record has no beginning; `undefined` where they do.
 *
 * @param placeOf where in the file, as it is before the step, a value stands.
 */
export function withoutIssue(
  step: Step,
  { certificate }: Draft<Filing>,
  placeOf: (at: Pointer) => Place,
): Diagnostic | undefined {
  if (step === "issue" || listOf(certificate?.events).length > 0) return undefined;
  const on = certificate?.issuedOn ?? "…";
  const at: Pointer = "/certificate/events";
  return stepFinding({
    code: "certificate/record-broken",
    message: {
      zh: "没有发证的记录，文书无法写明变化前的证书状态，步骤没有记录",
      en: "The issue is not recorded, so that the papers cannot state the status before; the step is not recorded",
    },
    help: {
      zh: `先补记发证：pipia certificate issue … --on ${on}；此后还有其他变化的，在文件中依次补记。`,
      en: `Record the issue first: pipia certificate issue … --on ${on}; what happened since is added in the file, in its order.`,
    },
    pointer: at,
    place: placeOf(at),
    sources: STEPS[step].sources,
  });
}

/** The status on a day: a term that has run out ends a certificate, recorded or not. */
function statusOn(
  on: string,
  recorded: CertificateStatus | undefined,
  certificate: Draft<Filing>["certificate"],
): CertificateStatus | undefined {
  return certificate && recorded && termOver(certificate, recorded, on) ? "expired" : recorded;
}

function possible(status: CertificateStatus, recorded: CertificateStatus | undefined): LocalizedText {
  const isUnrecorded = status === "expired" && recorded !== status;
  const events = isUnrecorded ? (["expiry"] as const) : eventsAfter(status);
  // A renewal is an issue as well: of a certificate that has not ended.
  const other = status === "expired" ? "renew" : "issue";
  const steps = keysOf(STEPS).filter(
    (step) => step !== other && events.some((event) => event === STEPS[step].event),
  );
  if (steps.length === 0) {
    return {
      zh: "此后不再有状态变化；重新取得认证的，作为新的证书另行记录。",
      en: "Nothing follows on that; a new certification is recorded as a certificate of its own.",
    };
  }
  return {
    zh: `现状允许：${steps.map((step) => `${step}（${STEPS[step].title.zh}）`).join("、")}。何种变化可以相继发生，依据规则5.1推定。`,
    en: `What may follow: ${steps.join(", ")}. Which change may follow on which is taken from clause 5.1 of the Rules.`,
  };
}
