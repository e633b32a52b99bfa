import { placesIn } from "../../../checks/country-name.js";
import { defineRule } from "../../../checks/rule.js";
import { bilingual, listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** Outside the nine cities the Greater Bay Area is Hong Kong and Macao. */
const IN_AREA: ReadonlySet<string> = new Set(["香港", "澳门"]);

/** A recipient said to be in the Greater Bay Area is in Hong Kong or Macao. */
export const bayAreaMatchesCountry = defineRule({
  id: "pathway/bay-area-matches-country",
  title: {
    zh: "位于粤港澳大湾区的接收方应当在香港或者澳门",
    en: "A recipient in the Greater Bay Area is in Hong Kong or Macao",
  },
  severity: "warning",
  requirement: ["QA-15"],
  sources: [{ law: "QA202601", article: "Q2" }],
  help: {
    zh: "改正“是否位于粤港澳大湾区”，或者改正所在国家或者地区。",
    en: "Correct the answer about the Greater Bay Area, or the country or region.",
  },
  *find({ recipients }) {
    for (const [index, { name, isInGreaterBayArea, countryRegion }] of listOf(recipients).entries()) {
      const country = bilingual(countryRegion);
      if (isInGreaterBayArea !== true || country === undefined) continue;
      const places = [...placesIn(country.zh)];
      if (places.length === 0 || places.some((place) => IN_AREA.has(place))) continue;
      const who = bilingual(name) ?? { zh: `第${index + 1}个接收方`, en: `recipient ${index + 1}` };
      yield {
        pointer: pointer("recipients", index, "isInGreaterBayArea"),
        message: {
          zh: `“${who.zh}”在“${country.zh}”，却填为位于粤港澳大湾区`,
          en: `"${who.en}" is in "${country.en}" and said to be in the Greater Bay Area`,
        },
      };
    }
  },
});
