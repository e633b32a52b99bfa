import { describe, expect, it } from "vitest";
import type { Deadline, DeadlineList } from "../../src/law/deadlines/deadline.js";
import { deadlinesText } from "../../src/reporters/deadlines/text.js";

const CELL = "'1 个人信息处理者'!C12";

const deadline: Deadline = {
  id: "report",
  title: { zh: "报送", en: "Report" },
  actor: "processor",
  kind: "duty",
  status: "due",
  trigger: {
    what: { zh: "达到100万人", en: "reaching one million" },
    day: "2026-11-20",
    pointer: "/processor/officer/reachedMillionOn",
    place: { file: "问卷.xlsx", line: 12, column: 3, cell: CELL },
  },
  period: { zh: "30个工作日内", en: "within 30 working days" },
  due: { status: "known", day: "2027-01-04" },
  counting: "calendar",
  requirement: ["X-01"],
  sources: [{ law: "pipl", article: "52" }],
  basis: "official",
  inference: [],
  remind: [],
};

const list: DeadlineList = {
  asOf: "2026-11-23",
  identity: "a",
  calendars: new Map(),
  estimate: false,
  deadlines: [deadline],
};

describe("deadlines as text", () => {
  it.each(["zh", "en"] as const)("name sheet and cell of a day of a questionnaire, in %s", (language) => {
    expect(deadlinesText(list, language)).toContain(`问卷.xlsx:${CELL}`);
    expect(deadlinesText(list, language)).not.toContain("12:3");
  });
});
