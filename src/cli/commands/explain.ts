import { explain } from "../../app/explain.js";
import { EXIT } from "../../foundation/errors.js";
import { explanationText } from "../../reporters/explain-text.js";
import { defineCommand } from "../command.js";
import { LANGUAGE_OPTION } from "../options.js";

/** `pipia explain NAME`: what a row of the register, a rule or the code of a finding is about. */
export const explainCommand = defineCommand(
  {
    name: "explain",
    argument: {
      name: "name",
      describe: {
        zh: "登记事项（M-06-4）、规则（pipia/risk-level-matches-matrix）、检查结果代码（schema/missing）或者报告所印的标识",
        en: "a row of the register (M-06-4), a rule (pipia/risk-level-matches-matrix), a code (schema/missing) or the identifier of a finding",
      },
    },
    options: { lang: LANGUAGE_OPTION },
  },
  async ({ name }, { language, result }) => {
    result(explanationText(explain(name), language));
    return Promise.resolve(EXIT.ok);
  },
);
