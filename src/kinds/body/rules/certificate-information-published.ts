import type { Body } from "#generated/types.js";
import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** The body makes public that a certificate was issued. Suspension and revocation have a rule of their own. */
export const certificateInformationPublished = defineRule<Body>({
  id: "body/certificate-information-published",
  title: { zh: "认证机构公布颁发证书的信息", en: "The body makes public that a certificate was issued" },
  severity: "warning",
  requirement: ["RULE-5-3"],
  sources: [{ law: "RULES", article: "5.1.4" }],
  help: {
    zh: "公布颁发信息，并在“公布的信息种类”或者“平台公布记录”中记录；此后发生变更、暂停、注销、撤销的，同样公布。恢复不在这五类之内，但属于应当报送的状态变化。",
    en: "Publish the issue and record it among the kinds or the records of publication; later change, suspension, cancellation and revocation are published likewise. Resumption is not one of these five but is a change of status to report.",
  },
  *find({ certifications }) {
    for (const [index, certification] of listOf(certifications).entries()) {
      const { certificateNumber, publicationRecords, publications } = certification;
      if (certificateNumber === undefined) continue;
      const records = listOf(publicationRecords).map(({ kind }) => kind);
      if (listOf<string>(publications).includes("issue") || records.includes("issue")) continue;
      yield {
        pointer: pointer("certifications", index, "publications"),
        message: {
          zh: `证书${certificateNumber}没有公布颁发信息的记录`,
          en: `There is no record that the issue of certificate ${certificateNumber} was made public`,
        },
      };
    }
  },
});
