import type { RuleFinding } from "../../checks/rule.js";
import { fieldCatalogue, nameOf } from "../../foundation/field.js";
import { segmentsOf, type Pointer } from "../../foundation/pointer.js";

/** The finding that a statement of the assessment is nothing but a bare "none". */
export function noAssessment(at: Pointer, text: string): RuleFinding {
  const field = nameOf(segmentsOf(at), fieldCatalogue());
  return {
    pointer: at,
    message: {
      zh: `“${field.zh}”只写了“${text}”，没有评估内容`,
      en: `"${field.en}" says nothing but "${text}": there is no assessment in it`,
    },
  };
}
