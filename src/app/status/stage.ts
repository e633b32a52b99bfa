import type { CertificateStatus, Filing } from "#generated/types.js";
import { dayWords } from "../../checks/finding-words.js";
import type { Draft } from "../../foundation/draft.js";
import type { LegalSource } from "../../foundation/legal-source.js";
import type { LocalizedText } from "../../foundation/locale.js";
import { optionLabel } from "../../foundation/option-label.js";
import type { Pointer } from "../../foundation/pointer.js";
import { stateOn, type CertificateState } from "../../kinds/certificate/state.js";
import { plusDays } from "../../law/civil-day.js";
import type { Deadline } from "../../law/deadlines/deadline.js";
import { earliest } from "../../law/deadlines/due.js";
import type { StageId, StatusStage } from "../../reporters/status/report.js";

/** What the stage is told from. */
export interface StageFacts {
  readonly filing: Draft<Filing>;
  readonly asOf: string;
  /** The certificate on that day; absent before it is issued. */
  readonly certificate: CertificateState | undefined;
  readonly deadlines: readonly Deadline[];
  /** How many findings block. */
  readonly blocking: number;
}

/** The certificate of a filing on a day. */
export function certificateOn({ certificate }: Draft<Filing>, asOf: string): CertificateState | undefined {
  return certificate && stateOn(certificate, asOf);
}

/** Where a matter stands. What the certificate says goes before what the application says, and that before the draft. */
export function stageOf(facts: StageFacts): Omit<StatusStage, "place"> {
  const { certificate, filing, asOf, blocking } = facts;
  if (certificate !== undefined) return certified(certificate, facts);
  const { filedOn, acceptedOn } = filing.application ?? {};
  if (acceptedOn !== undefined && acceptedOn <= asOf) {
    return stage("filed", ["M", "7"], on(acceptedOn, ACCEPTED), "/application/acceptedOn");
  }
  if (filedOn !== undefined && filedOn <= asOf) {
    return stage("filed", ["M", "7"], on(filedOn, FILED), "/application/filedOn");
  }
  if (blocking === 0) {
    return stage("readyToFile", ["M", "7"], {
      zh: "没有阻断性问题，也没有申请日期的记录",
      en: "nothing blocks, and no day of filing is recorded",
    });
  }
  return stage("drafting", ["M", "6"], {
    zh: `阻断性问题${blocking}项，解决后方可提交`,
    en: `${blocking} ${blocking === 1 ? "finding blocks" : "findings block"} and must be settled before filing`,
  });
}

const TITLES: Readonly<Record<StageId, LocalizedText>> = {
  drafting: { zh: "起草中", en: "drafting" },
  readyToFile: { zh: "可以提交", en: "ready to file" },
  filed: { zh: "已提交申请", en: "filed" },
  certified: { zh: "已获证", en: "certified" },
  renewalDue: { zh: "已获证，应当准备续期", en: "certified, renewal due" },
  suspended: { zh: "证书暂停", en: "certificate suspended" },
  cancelled: { zh: "证书注销", en: "certificate cancelled" },
  revoked: { zh: "证书撤销", en: "certificate revoked" },
  expired: { zh: "证书过期", en: "certificate expired" },
};

/** The day before the words of what happened on it. */
type Happened = (day: LocalizedText) => LocalizedText;
const ACCEPTED: Happened = ({ zh, en }) => ({
  zh: `申请于${zh}受理`,
  en: `the application was accepted on ${en}`,
});
/** The day of filing may be the intended one until there is a real one. */
const FILED: Happened = ({ zh, en }) => ({
  zh: `所填申请日期为${zh}；实际尚未提交的，改正该日期`,
  en: `the day of filing is given as ${en}; where it was not filed then, correct that day`,
});

function on(day: string, words: Happened): LocalizedText {
  return words(dayWords(day));
}

const STAGES: Readonly<Record<CertificateStatus, readonly [StageId, law: string, article: string]>> = {
  valid: ["certified", "M", "8"],
  suspended: ["suspended", "M", "10"],
  cancelled: ["cancelled", "RULES", "5.1.3"],
  revoked: ["revoked", "M", "10"],
  expired: ["expired", "M", "8"],
};

function certified(state: CertificateState, facts: StageFacts): Omit<StatusStage, "place"> {
  const [id, ...source] = STAGES[state.status];
  const because = reason(state);
  const renewal = state.status === "valid" ? renewalDue(facts) : undefined;
  if (renewal === undefined) return stage(id, source, because, state.pointer);
  return stage("renewalDue", ["M", "8"], renewal, state.pointer);
}

function reason({ status, since, pointer }: CertificateState): LocalizedText {
  if (since === undefined) {
    return { zh: "按所填证书状态；没有逐次的变化记录", en: "by the status given; no event is recorded" };
  }
  const day = dayWords(since);
  if (status === "expired") {
    // The day of a recorded expiry may be the one after the last day of the term.
    return pointer.startsWith("/certificate/events/")
      ? { zh: `证书于${day.zh}过期`, en: `the certificate expired on ${day.en}` }
      : { zh: `证书有效期至${day.zh}`, en: `the certificate was valid until ${day.en}` };
  }
  const label = optionLabel("/certificate/status", status);
  return {
    zh: `证书自${day.zh}起${label.zh}`,
    en: `the certificate is ${label.en.toLowerCase()} since ${day.en}`,
  };
}

/** From the first reminder of the recommended day on, while no application for renewal is recorded. */
function renewalDue({ deadlines, asOf }: StageFacts): LocalizedText | undefined {
  const deadline = deadlines.find(({ id }) => id === "renewal-application");
  const last = deadline && earliest(deadline.due);
  if (deadline === undefined || last === undefined) return undefined;
  if (deadline.recorded?.day !== undefined && deadline.recorded.day <= asOf) return undefined;
  if (asOf < plusDays(last, -Math.max(0, ...deadline.remind))) return undefined;
  const day = dayWords(last);
  return {
    zh: `续期申请的建议最迟日为${day.zh}，没有已经提出的记录`,
    en: `the recommended latest day to apply for renewal is ${day.en}, and no application is recorded`,
  };
}

function stage(
  id: StageId,
  [law, article]: readonly [law: string, article: string],
  because: LocalizedText,
  pointer?: Pointer,
): Omit<StatusStage, "place"> {
  const sources: readonly LegalSource[] = [{ law, article }];
  return { id, title: TITLES[id], because, ...(pointer === undefined ? {} : { pointer }), sources };
}
