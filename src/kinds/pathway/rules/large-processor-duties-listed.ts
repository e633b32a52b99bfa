import { defineRule } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";
import { groupedNumber } from "../../../foundation/written.js";
import { isReached, LARGE_VOLUME } from "../../../law/thresholds.js";

/** From 10,000,000 persons processed, duties of processors of important data hold too. */
export const largeProcessorDutiesListed = defineRule({
  id: "pathway/large-processor-duties-listed",
  title: {
    zh: "处理1000万人以上个人信息的附加义务",
    en: "Extra duties from 10,000,000 persons",
  },
  severity: "advice",
  requirement: ["NDSR-28-1"],
  sources: [{ law: "NDSR", article: "28" }],
  help: {
    zh: "核对是否已经履行条例第三十条、第三十二条对重要数据处理者规定的义务。",
    en: "Check that the duties of arts. 30 and 32 of the Regulations on processors of important data are met.",
  },
  *find({ processor }) {
    const persons = processor?.personsProcessed;
    if (persons === undefined || !isReached(persons, LARGE_VOLUME)) return;
    yield {
      pointer: pointer("processor", "personsProcessed"),
      message: {
        zh: `处理${groupedNumber(persons)}人的个人信息，达到1000万人，条例第三十条、第三十二条对重要数据处理者的规定一并适用`,
        en: `${groupedNumber(persons)} persons are processed, 10,000,000 or more: arts. 30 and 32 of the Regulations on processors of important data hold too`,
      },
    };
  },
});
