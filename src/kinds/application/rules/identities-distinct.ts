import { defineRule } from "../../../checks/rule.js";
import { bilingual } from "../../../foundation/answer.js";
import { sameName } from "../../../checks/same-name.js";
import { pointer } from "../../../foundation/pointer.js";

/** Two people do not have one identity document. The number itself is not printed. */
export const identitiesDistinct = defineRule({
  id: "application/identities-distinct",
  title: {
    zh: "不同人员的证件号码不得相同",
    en: "Different people have different identity documents",
  },
  severity: "warning",
  requirement: ["FORM-4"],
  sources: [{ law: "SAG3", article: "annex 3" }],
  help: {
    zh: "对照证件影印件改正号码；确为同一人的，姓名写成一致。",
    en: "Correct the number by the copy of the document; where it is one person, give the name alike.",
  },
  *find({ processor }) {
    const people = [
      { field: "legalRepresentative", person: processor?.legalRepresentative },
      { field: "officer", person: processor?.officer },
      { field: "handler", person: processor?.handler },
    ] as const;
    for (const [place, { field, person }] of people.entries()) {
      const number = person?.idNumber;
      if (person === undefined || number === undefined) continue;
      const other = people
        .slice(0, place)
        .find(
          (one) =>
            one.person?.idNumber?.toUpperCase() === number.toUpperCase() &&
            !sameName(one.person.name, person.name),
        );
      if (other === undefined) continue;
      const [one, two] = [bilingual(person.name), bilingual(other.person?.name)];
      yield {
        pointer: pointer("processor", field, "idNumber"),
        message: {
          zh: `“${one?.zh}”与“${two?.zh}”的证件号码相同`,
          en: `"${one?.en}" and "${two?.en}" have the same number of identity document`,
        },
      };
    }
  },
});
