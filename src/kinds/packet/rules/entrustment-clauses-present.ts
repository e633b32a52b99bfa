import { agreementsWith, relationsOf } from "../../../checks/relations.js";
import { listWords } from "../../../checks/finding-words.js";
import { nameOf } from "../../../checks/relations-name.js";
import { defineRule } from "../../../checks/rule.js";
import { chinese } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** The six matters of PIPL art. 21(1), each with words that speak of it. */
const MATTERS = [
  { zh: "目的", en: "purpose", words: /目的|用途/u },
  { zh: "期限", en: "period", words: /期限|期间|时限|有效期/u },
  { zh: "处理方式", en: "manner", words: /方式|方法|手段/u },
  { zh: "个人信息的种类", en: "types of personal information", words: /种类|类型|类别|数据项|字段/u },
  { zh: "保护措施", en: "protective measures", words: /措施|安全|保护义务/u },
  { zh: "双方的权利和义务", en: "rights and duties of both sides", words: /权利|义务|责任/u },
] as const;

/** Where the recipient is entrusted, the agreement fixes what PIPL art. 21 asks for. */
export const entrustmentClausesPresent = defineRule({
  id: "packet/entrustment-clauses-present",
  title: {
    zh: "委托境外接收方处理的，法律文件须约定委托事项",
    en: "An agreement with an entrusted recipient has the clauses on entrustment",
  },
  severity: "blocking",
  requirement: ["PIPL-21-1"],
  sources: [{ law: "PIPL", article: "21" }],
  help: {
    zh: "约定委托处理的目的、期限、处理方式、个人信息的种类、保护措施以及双方的权利和义务，并摘录到“委托处理事项”；接收方自主决定处理目的和处理方式的，改正其角色。",
    en: "Agree on purpose, period, manner, types, protective measures and the rights and duties of both sides, and excerpt the clauses; where the recipient decides purpose and manner itself, correct its role.",
  },
  inference: {
    zh: "法律列举了应当约定的六项事项；是否约定，以“委托处理事项”的文字中有无相应词语判断，已经约定而用语不同的，在摘录中使用法律的用语。",
    en: "The law lists six matters to be agreed on; whether they are is judged by key words in the excerpt. Where the agreement has them in other words, use those of the law in the excerpt.",
  },
  *find(filing) {
    const relations = relationsOf(filing);
    for (const { entry: recipient } of relations.recipientsInUse) {
      if (recipient.role !== "entrusted") continue;
      const papers = agreementsWith(relations, recipient);
      const [first] = papers;
      if (first === undefined) continue;
      const stated = papers.flatMap((listed) => {
        const words = chinese(listed.entry.states?.entrustment);
        return words === undefined ? [] : [{ listed, words }];
      });
      const text = stated.map(({ words }) => words).join("\n");
      const missing = MATTERS.filter(({ words }) => !words.test(text));
      if (missing.length === 0) continue;
      const name = nameOf(recipient);
      const { entry, index } = stated[0]?.listed ?? first;
      const paper = nameOf(entry);
      const what = listWords(missing);
      yield {
        pointer: pointer("agreements", index, "states", "entrustment"),
        message:
          stated.length === 0
            ? {
                zh: `“${name.zh}”是受托人，但“${paper.zh}”没有载明委托处理事项`,
                en: `"${name.en}" is an entrusted party, but "${paper.en}" states nothing on the entrustment`,
              }
            : {
                zh: `“${name.zh}”是受托人，但“${paper.zh}”的委托处理事项没有写明：${what.zh}`,
                en: `"${name.en}" is an entrusted party, but what "${paper.en}" states on the entrustment lacks ${what.en}`,
              },
      };
    }
  },
});
