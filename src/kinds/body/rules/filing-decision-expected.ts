import type { Body } from "#generated/types.js";
import { dayWords } from "../../../checks/finding-words.js";
import { defineRule, type RuleFinding } from "../../../checks/rule.js";
import { periodWords } from "../../../checks/working-day-words.js";
import { pointer } from "../../../foundation/pointer.js";

/** Working days after receipt within which the CAC publicises the filing or refuses it with reasons. */
const LIMIT = 30;

/** While the filing is pending it is shown by when the CAC decides. */
export const filingDecisionExpected = defineRule<Body>({
  id: "body/filing-decision-expected",
  title: {
    zh: "提示国家网信部门作出备案决定的期限",
    en: "It is shown by when the CAC decides on the filing",
  },
  severity: "advice",
  requirement: ["M-12-10"],
  sources: [{ law: "M", article: "12" }],
  help: {
    zh: "届时查看公示或者不予备案的通知，填写备案结果日期；逾期没有结果的，向国家网信部门询问。",
    en: "Look then for the publication or the notice of refusal and give the day of the result; where none has come, ask the CAC.",
  },
  *find({ bodyFiling }, { calendars }) {
    const { decidedOn, filedOn, receivedOn } = bodyFiling ?? {};
    if (receivedOn === undefined) return;
    if (filedOn !== undefined && receivedOn < filedOn) yield tooEarly("receivedOn", receivedOn, filedOn);
    if (decidedOn !== undefined && decidedOn < receivedOn) {
      yield tooEarly("decidedOn", decidedOn, receivedOn);
    }
    if (decidedOn !== undefined) return;
    const [received, period] = [dayWords(receivedOn), periodWords(receivedOn, LIMIT, calendars)];
    yield {
      pointer: pointer("bodyFiling", "receivedOn"),
      message: {
        zh: `国家网信部门于${received.zh}收到备案材料，公示或者说明理由的${period.zh}`,
        en: `The CAC received the material on ${received.en}; for publicising it or giving reasons ${period.en}`,
      },
    };
  },
});

const TOO_EARLY = {
  receivedOn: {
    zh: ["收到备案材料的日期", "备案提交日期"],
    en: ["The day on which the material was received", "the day of filing"],
  },
  decidedOn: {
    zh: ["备案结果日期", "收到备案材料的日期"],
    en: ["The day of the result", "the day on which the material was received"],
  },
} as const;

/** The steps of the filing follow on each other. */
function tooEarly(which: keyof typeof TOO_EARLY, day: string, earlier: string): RuleFinding {
  const { zh, en } = TOO_EARLY[which];
  const [wrong, before] = [dayWords(day), dayWords(earlier)];
  return {
    pointer: pointer("bodyFiling", which),
    message: {
      zh: `${zh[0]}${wrong.zh}早于${zh[1]}${before.zh}`,
      en: `${en[0]}, ${wrong.en}, is before ${en[1]}, ${before.en}`,
    },
    help: {
      zh: "核对提交、收到和作出结果的日期，照回执和公示填写。",
      en: "Check the days of filing, receipt and result, and copy them from the receipt and the publication.",
    },
  };
}
