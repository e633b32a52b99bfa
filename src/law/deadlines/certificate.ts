import type { Filing } from "#generated/types.js";
import type { Draft } from "../../foundation/draft.js";
import type { LocalizedText } from "../../foundation/locale.js";
import { pointer } from "../../foundation/pointer.js";
import { plusMonths } from "../civil-day.js";
import { dayOffNotes } from "./day-off.js";
import { defineDeadline, stated, type StatedDay, type Trigger } from "./deadline.js";
import { between, earliest, latest, type Due } from "./due.js";
import { expiryOf, hasEndedEarly, type Expiry } from "./expiry.js";
import { MONTHS_COUNTED } from "./inference.js";

const LAST_DAY_OPEN: LocalizedText = {
  zh: "三年届满于对应日还是其前一日，条文没有写明，由认证机构在证书上载明：以证书所载日期为准，没有填写的才按发证日期推算",
  en: "Whether three years end on the corresponding day or the day before is not said; bodies print the day, and the printed day counts. Only without one is it derived from the issue",
};

const EXPIRY: LocalizedText = { zh: "证书有效期届满", en: "the certificate expires" };
const ISSUE: LocalizedText = { zh: "出具证书", en: "certificate issued" };

/** The day with which a certificate ends (Measures art. 8). */
export const certificateExpiry = defineDeadline({
  id: "certificate-expiry",
  title: { zh: "认证证书有效期届满", en: "Certificate expires" },
  actor: "processor",
  kind: "end",
  counting: "calendar",
  period: { zh: "有效期3年", en: "valid for 3 years" },
  requirement: ["M-08-1", "M-08-5"],
  sources: [{ law: "M", article: "8" }],
  basis: "official",
  inference: [LAST_DAY_OPEN],
  remind: [30, 7],
  *find({ certificate }, { asOf }) {
    const expiry = certificate && expiryOf(certificate);
    if (expiry === undefined || hasEndedEarly(certificate ?? {}, asOf)) return;
    yield {
      trigger: triggerOf(expiry, certificate?.issuedOn),
      due: expiry.due,
      notes: expiryNotes(expiry),
    };
  },
});

/** The application for another term (Measures art. 8; Implementing Rules 5.1.1 word it otherwise). */
export const renewalApplication = defineDeadline({
  id: "renewal-application",
  title: { zh: "提出再认证（续期）申请", en: "Apply for renewal of the certificate" },
  actor: "processor",
  kind: "recommended",
  counting: "calendar",
  period: {
    zh: "有效期届满前6个月（《办法》第八条）；届满前6个月内（2022年《实施规则》5.1.1）",
    en: "6 months before expiry (Measures art. 8); within the last 6 months before expiry (Implementing Rules 2022, 5.1.1)",
  },
  requirement: ["M-08-2", "M-08-3"],
  sources: [
    { law: "M", article: "8" },
    { law: "M", article: "18" },
    { law: "RULES", article: "5.1.1" },
    { law: "CIVIL", article: "202" },
  ],
  basis: "official",
  inference: [
    {
      zh: "两处表述不一致，依《办法》第十八条以《办法》为准：以届满日前推6个月为建议最迟日，恰在该日提出与两处表述都不抵触。晚于该日提出，没有条文规定无效；提早很多提出的，先向认证机构确认是否受理",
      en: "The texts differ and the Measures prevail (art. 18): the recommended latest day is 6 months before expiry, and applying on that very day agrees with both. No text says that a later application is void; before applying much earlier ask the body whether it accepts it",
    },
    MONTHS_COUNTED,
  ],
  remind: [60, 30, 7],
  *find(filing, { asOf, calendars }) {
    const { certificate } = filing;
    const expiry = certificate && expiryOf(certificate);
    if (expiry === undefined || hasEndedEarly(certificate ?? {}, asOf)) return;
    const recorded = renewalOf(filing);
    // What has expired is not renewed any more; one that was applied for in time may be.
    const last = latest(expiry.due) ?? asOf;
    if (asOf > last && (recorded?.day ?? asOf) > last) return;
    yield {
      trigger: triggerOf(expiry, certificate?.issuedOn),
      due: sixMonthsBefore(expiry),
      ...(recorded === undefined ? {} : { recorded }),
      notes:
        expiry.stated === undefined ? [] : dayOffNotes(plusMonths(expiry.stated, -6), "backward", calendars),
    };
  },
});

function triggerOf({ stated: day, pointer: at }: Expiry, issuedOn: string | undefined): Trigger {
  return { what: day === undefined ? ISSUE : EXPIRY, ...stated(at, day ?? issuedOn) };
}

/** Both days that a certificate without a printed day may end on lead to one each. */
function sixMonthsBefore({ due }: Expiry): Due {
  const days = [earliest(due), latest(due)].flatMap((day) => day ?? []);
  const [from = "", to = from] = days.map((day) => plusMonths(day, -6));
  return between(from, to);
}

/** The filing's own application where it asks for renewal of this certificate: one filed before its issue led to it. */
function renewalOf({ application, certificate }: Draft<Filing>): StatedDay | undefined {
  if (application?.kind !== "renewal") return undefined;
  const { filedOn } = application;
  if (filedOn !== undefined && certificate?.issuedOn !== undefined && filedOn < certificate.issuedOn) {
    return undefined;
  }
  return stated(pointer("application", "filedOn"), filedOn);
}

function expiryNotes({ stated: day, differs, derived }: Expiry): readonly LocalizedText[] {
  const notes: LocalizedText[] = [];
  if (differs !== undefined) {
    notes.push({
      zh: `申报材料所填有效期为${differs.filed}，证书所载为${differs.printed}：按证书所载日期计算，请核对`,
      en: `The filing says ${differs.filed}, the printed certificate ${differs.printed}: the printed day is used; find out which is right`,
    });
  }
  if (derived === undefined) return notes;
  const { from, to } = derived;
  if (day === undefined) {
    notes.push({
      zh: `没有填写证书所载日期：按发证日期推算为${from}或者${to}，以证书为准`,
      en: `The printed day is not given: by the issue it is ${from} or ${to}; the certificate decides`,
    });
  } else if (day < from || day > to) {
    notes.push({
      zh: `按发证日期推算，3年的届满日为${from}或者${to}；所填日期不在其内，请向认证机构核实`,
      en: `By the issue 3 years end on ${from} or ${to}; the day given is neither: ask the body`,
    });
  } else {
    notes.push({
      zh: `按发证日期推算，3年的届满日为${from}或者${to}，与所填日期相符`,
      en: `By the issue 3 years end on ${from} or ${to}, which agrees with the day given`,
    });
  }
  return notes;
}
