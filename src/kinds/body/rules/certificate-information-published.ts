import type { Body } from "#generated/types.js";
import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

const WORDS = {
  change: { zh: "变更", en: "change" },
  cancellation: { zh: "注销", en: "cancellation" },
  suspension: { zh: "依申请暂停", en: "suspension on application" },
} as const;

/** The body makes public that a certificate was issued, changed or cancelled. Suspension and revocation have a rule of their own. */
export const certificateInformationPublished = defineRule<Body>({
  id: "body/certificate-information-published",
  title: {
    zh: "认证机构公布证书颁发、变更、注销的信息",
    en: "The body makes public that a certificate was issued, changed or cancelled",
  },
  severity: "warning",
  requirement: ["RULE-5-3"],
  sources: [{ law: "RULES", article: "5.1.4" }],
  help: {
    zh: "公布颁发信息，并在“公布的信息种类”或者“平台公布记录”中记录；此后发生变更、暂停、注销、撤销的，同样公布。恢复不在这五类之内，但属于应当报送的状态变化。",
    en: "Publish the issue and record it among the kinds or the records of publication; later change, suspension, cancellation and revocation are published likewise. Resumption is not one of these five but is a change of status to report.",
  },
  *find({ certifications }) {
    for (const [index, certification] of listOf(certifications).entries()) {
      const { certificateNumber, events, publicationRecords, publications } = certification;
      if (certificateNumber === undefined) continue;
      const published = listOf<string>(publications);
      const records = listOf(publicationRecords);
      if (!published.includes("issue") && !records.some(({ kind }) => kind === "issue")) {
        yield {
          pointer: pointer("certifications", index, "publications"),
          message: {
            zh: `证书${certificateNumber}没有公布颁发信息的记录`,
            en: `There is no record that the issue of certificate ${certificateNumber} was made public`,
          },
        };
      }
      for (const [place, { applicationOn, id = String(place), kind, on }] of listOf(events).entries()) {
        if (kind !== "change" && kind !== "cancellation" && kind !== "suspension") continue;
        // A suspension that the holder did not apply for has a rule of its own.
        if (published.includes(kind) || (kind === "suspension" && applicationOn === undefined)) continue;
        if (records.some((record) => record.kind === kind && (record.on ?? "") >= (on ?? ""))) continue;
        yield {
          pointer: pointer("certifications", index, "publications"),
          key: `event-${id}`,
          message: {
            zh: `证书${certificateNumber}${WORDS[kind].zh}，没有公布的记录`,
            en: `There is no record that the ${WORDS[kind].en} of certificate ${certificateNumber} was made public`,
          },
        };
      }
    }
  },
});
