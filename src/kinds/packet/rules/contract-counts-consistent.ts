import { agreementsWith, relationsOf } from "../../../checks/relations.js";
import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { groupedNumber } from "../../../foundation/written.js";

const COUNTERS = [
  { name: "nonSensitivePersons", zh: "不含敏感个人信息", en: "without sensitive information" },
  { name: "sensitivePersons", zh: "敏感个人信息", en: "with sensitive information" },
] as const;

/** Persons added up by agreement are no fewer than the total: everyone exported is under an agreement. */
export const contractCountsConsistent = defineRule({
  id: "packet/contract-counts-consistent",
  title: {
    zh: "各协议合计人数不得少于总数",
    en: "The counts by agreement add up to the total at least",
  },
  severity: "blocking",
  requirement: ["X-04"],
  sources: [
    { law: "M", article: "5" },
    { law: "M", article: "6(2)" },
  ],
  help: {
    zh: "补列没有列入的协议，或者改正各协议人数、重复人数、总数。",
    en: "List the agreements that are missing, or correct the counts by agreement, the overlap or the total.",
  },
  inference: {
    zh: "没有条文规定按协议列示人数；同一批出境的人数在各处应当一致，各协议扣除重复后的合计少于总数的，必有一处不实。境外处理者直接收集的场景没有协议，有此类场景的不比较。",
    en: "No text asks for counts by agreement; numbers of one export must agree, and where the agreements, less overlap, add up to fewer than the total, one of them is wrong. Nothing is compared where a scenario is collected directly from abroad, without agreement.",
  },
  *find(filing) {
    const { volumes, scenarios } = filing;
    const entries = listOf(volumes?.byContract);
    if (entries.length === 0 || listOf(scenarios).some(({ situation }) => situation === "directCollection"))
      return;
    // Where a recipient has no agreement yet, its persons cannot be in the total; that it has none is another finding.
    const relations = relationsOf(filing);
    if (relations.recipientsInUse.some(({ entry }) => agreementsWith(relations, entry).length === 0)) return;
    for (const { name, zh, en } of COUNTERS) {
      const total = volumes?.[name];
      const parts = entries.flatMap((entry) => entry[name] ?? []);
      if (total === undefined || parts.length < entries.length) continue;
      const sum = parts.reduce((all, part) => all + part, 0) - (volumes?.contractOverlap?.[name] ?? 0);
      if (sum >= total) continue;
      yield {
        pointer: pointer("volumes", "byContract"),
        key: name,
        message: {
          zh: `${zh}的人数按协议合计${groupedNumber(sum)}人，少于总数${groupedNumber(total)}人`,
          en: `By agreement ${groupedNumber(sum)} persons ${en} are counted, fewer than the total of ${groupedNumber(total)}`,
        },
      };
    }
  },
});
