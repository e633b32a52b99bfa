import { fieldsBelow, keyOf, type Catalogue } from "../catalogue.js";
import type { LocalizedText } from "../../foundation/locale.js";
import { refusedForm } from "./type-wording.js";
import { expectedKind, type Subject } from "./subject.js";

/** Keys of an object that a help names. */
const NAMED = 6;

/** How a value of the wrong type is written in JSON, where that is not as in YAML; `undefined` where it is. */
export function jsonHelp(subject: Subject, catalogue: Catalogue): LocalizedText | undefined {
  if (refusedForm(subject) !== undefined) return undefined;
  if (subject.value === null) {
    return {
      zh: "填写内容；没有内容的，删去这个键或者这一项，null 不是答案。",
      en: "Fill it in, or leave the key or the item out when there is nothing to say: null is no answer.",
    };
  }
  switch (expectedKind(subject)) {
    case "list": {
      const isOptional = subject.field?.forms.includes("notApplicable") ?? false;
      return {
        zh: `写成数组，每项一个对象：[{"id": "代号", …}]${isOptional ? '；确无此项的，写 {"notApplicable": "理由"}' : ""}。`,
        en: `Write an array with an object for each item: [{"id": "code", …}]${isOptional ? '; if there are none, write {"notApplicable": "reason"}' : ""}.`,
      };
    }
    case "enumList":
    case "referenceList":
      return {
        zh: '写成数组，例如 ["甲", "乙"]；只有一项也写成数组。',
        en: 'Write an array, such as ["a", "b"], even for a single item.',
      };
    case "object": {
      const keys = fieldsBelow(catalogue, subject.pattern).map(keyOf);
      const some = keys.slice(0, NAMED).map((key) => `"${key}": …`);
      const named = [...some, ...(keys.length > NAMED ? ["…"] : [])].join(", ");
      return { zh: `写成对象：{${named}}。`, en: `Write an object: {${named}}.` };
    }
    case "boolean":
    case "code":
    case "date":
    case "enum":
    case "integer":
    case "reference":
    case "text":
      return undefined;
  }
}
