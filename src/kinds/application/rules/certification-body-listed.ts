import { bareName, withoutRemark } from "../../../foundation/bare-name.js";
import { dayWords, listWords } from "../../../checks/finding-words.js";
import { defineRule } from "../../../checks/rule.js";
import { chinese, type DraftText } from "../../../foundation/answer.js";
import { pointer, type Pointer } from "../../../foundation/pointer.js";
import { FILED_BODIES } from "../../../law/certification-bodies.js";

const listedOn = dayWords(FILED_BODIES.listedOn);
const listed = listWords(
  FILED_BODIES.bodies.map(({ name }) => ({ zh: name.zh, en: `${name.zh} (${name.en})` })),
);
const known: ReadonlySet<string> = new Set(
  FILED_BODIES.bodies.flatMap(({ name, otherNames }) => [name.zh, ...otherNames].map(bareName)),
);

/** Certification is done by a body that holds the qualification and is filed with the CAC; the list of them grows. */
export const certificationBodyListed = defineRule({
  id: "application/certification-body-listed",
  title: { zh: "认证机构在已备案名单之内", en: "The certification body is on the list of filed bodies" },
  severity: "warning",
  requirement: ["M-03-2", "BODY-1"],
  sources: [{ law: "M", article: "3" }, { law: "M", article: "12" }, FILED_BODIES.source],
  help: {
    zh: `核对机构全称，并查阅国家网信办最新公布的名单：名单会增加，本工具只知道${listedOn.zh}公告的${FILED_BODIES.bodies.length}家（${listed.zh}）。`,
    en: `Check the full name and the latest list of the CAC: the list grows, and this tool knows only the ${FILED_BODIES.bodies.length} bodies announced on ${listedOn.en} (${listed.en}).`,
  },
  *find({ application, certificate }) {
    const named: readonly (readonly [Pointer, DraftText])[] = [
      [pointer("application", "certificationBody"), application?.certificationBody],
      [pointer("certificate", "issuingBody"), certificate?.issuingBody],
    ];
    for (const [at, text] of named) {
      const name = chinese(text);
      if (name === undefined || isKnown(name)) continue;
      yield {
        pointer: at,
        message: {
          zh: `“${name}”不在${listedOn.zh}公告的认证机构名单中`,
          en: `"${name}" is not on the list of certification bodies announced on ${listedOn.en}`,
        },
      };
    }
  },
});

/** Known by its full or short name, also where the short name follows in brackets. */
function isKnown(name: string): boolean {
  const bare = bareName(name);
  return known.has(bare) || known.has(withoutRemark(bare));
}
