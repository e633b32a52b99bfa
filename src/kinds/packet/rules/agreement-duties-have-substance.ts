import { bareClauses } from "../../../checks/bare-clauses.js";
import { defineRule } from "../../../checks/rule.js";

/** Purpose, manner, scope and security duties are agreed on: a bare "none" agrees on nothing. */
export const agreementDutiesHaveSubstance = defineRule({
  id: "packet/agreement-duties-have-substance",
  title: {
    zh: "协议须约定处理目的、方式、范围及安全保护义务，不得只写“无”",
    en: "The agreement fixes purpose, manner, scope and security duties in words",
  },
  severity: "blocking",
  requirement: ["NDSR-12-1"],
  sources: [{ law: "NDSR", article: "12" }],
  help: {
    zh: "摘录协议中的相应条款；协议没有约定的，先补充约定。",
    en: "Excerpt the clause; where the agreement has none, agree on one first.",
  },
  *find({ agreements }) {
    yield* bareClauses(agreements, ["purpose", "manner", "scope", "securityDuties"]);
  },
});
