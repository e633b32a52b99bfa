import type { Helper } from "../helper.js";
import { printReading, writtenForm } from "../print.js";

/** English parts a box from its word; no line ends there. */
const AFTER_BOX = { zh: "", en: "\u00A0" } as const;

/** All options of a field, each with its box: ☑企业 ☐政府部门. Unanswered, every box is empty and a gap mark follows. */
export const choices: Helper = {
  name: "choices",
  usage: "{{choices path}}",
  parameters: [{ type: "path", kinds: ["enum", "enumList"] }],
  print(call) {
    const reading = call.reading(0);
    const { output, language } = call.run;
    const { field, pointer } = reading;
    const chosen: readonly unknown[] =
      reading.state !== "answered" ? [] : Array.isArray(reading.value) ? reading.value : [reading.value];
    const boxes = (field.options ?? []).map(({ code, label }) => {
      const isChosen = chosen.includes(code);
      const text = isChosen ? output.value(label[language], pointer) : output.words(label[language]);
      return output.check(isChosen, pointer) + output.words(AFTER_BOX[language]) + text;
    });
    if (reading.state !== "answered") boxes.push(printReading(call, reading, writtenForm));
    return boxes.join(" ");
  },
};
