import { defineRule } from "../../../checks/rule.js";
import { durationsIn } from "../../../checks/text-duration.js";
import { chinese } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { called, scenariosInScope } from "../in-scope.js";
import { papersOf } from "../retention-papers.js";

/** Notice and binding document state the retention period of the report. Periods are compared as numbers of time. */
export const retentionConsistent = defineRule({
  id: "pipia/retention-consistent",
  title: {
    zh: "保存期限须与告知文本、法律文件一致",
    en: "The retention period is the same in notice and binding document",
  },
  severity: "blocking",
  requirement: ["PIPL-19-1"],
  sources: [
    { law: "PIPL", article: "19" },
    { law: "PIPL", article: "17" },
  ],
  help: {
    zh: "核对三处的保存期限，以实现处理目的所必要的最短时间为准；告知或者法律文件有误的，先修改文件。",
    en: "Compare the three; the shortest time the purpose needs is right. Where notice or document is wrong, change that first.",
  },
  *find(filing) {
    for (const { index, item } of scenariosInScope(filing)) {
      const period = chinese(item.retention?.period);
      if (period === undefined) continue;
      const owed = [...durationsIn(period)];
      if (owed.length === 0) continue;
      for (const papers of papersOf(filing, item)) {
        const stated = papers.map(({ durations }) => durations).filter(({ size }) => size > 0);
        const [first] = papers;
        if (first === undefined || stated.length === 0) continue;
        if (owed.every((duration) => stated.some((durations) => durations.has(duration)))) continue;
        const { zh, en } = called(item.name, index);
        yield {
          pointer: first.pointer,
          key: item.id ?? String(index),
          message: {
            zh: `${first.name.zh}载明的保存期限与出境场景“${zh}”的“${period}”不一致`,
            en: `The retention period stated in ${first.name.en} is not that of scenario "${en}" (${period})`,
          },
          related: [
            {
              pointer: pointer("scenarios", index, "retention", "period"),
              message: { zh: "场景的保存期限", en: "retention period of the scenario" },
            },
          ],
        };
      }
    }
  },
});
