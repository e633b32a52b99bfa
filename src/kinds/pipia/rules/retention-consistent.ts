import { defineRule } from "../../../checks/rule.js";
import { durationsIn } from "../../../checks/text-duration.js";
import { chinese } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { called, scenariosInScope } from "../in-scope.js";
import { retentionPapersOf, type RetentionPaper } from "../retention-papers.js";

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
      for (const papers of retentionPapersOf(filing, item)) {
        const [first] = papers;
        if (first === undefined || isStated(period, papers)) continue;
        const { zh, en } = called(item.name, index);
        const paper = called(first.title, first.index);
        const kind = KINDS[first.list];
        yield {
          pointer: pointer(first.list, first.index, "states", "retention"),
          key: item.id ?? String(index),
          message: {
            zh: `${kind.zh}“${paper.zh}”载明的保存期限与出境场景“${zh}”的“${period}”不一致`,
            en: `The retention period stated in the ${kind.en} "${paper.en}" is not that of scenario "${en}" (${period})`,
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

const KINDS = {
  notices: { zh: "告知文本", en: "notice" },
  agreements: { zh: "法律文件", en: "document" },
} as const;

/**
 * Whether papers state a period between them: in its very words, or with all its numbers of time. What one side words
 * without a number cannot be compared and is not held against it.
 */
function isStated(period: string, papers: readonly RetentionPaper[]): boolean {
  if (papers.some(({ text }) => text.includes(period))) return true;
  const stated = new Set(papers.flatMap(({ text }) => [...durationsIn(text)]));
  return stated.size === 0 || [...durationsIn(period)].every((duration) => stated.has(duration));
}
