import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { scenarioName } from "../../../law/pathway/name.js";

/** A person in China who books a hotel in China is not within the contract exemption (CAC's answers of October 2025). */
export const domesticBookingHasNoExemption = defineRule({
  id: "pathway/domestic-booking-has-no-exemption",
  title: {
    zh: "境内个人预订境内酒店不属于免予情形",
    en: "A booking of a hotel in China by a person in China is not exempt",
  },
  severity: "warning",
  requirement: ["QA-14"],
  sources: [
    { law: "QA202510", article: "Q2" },
    { law: "XBP", article: "5(1)(1)" },
  ],
  help: {
    zh: "删去该场景的免予情形，将其人数计入总数，并按人数选择路径。",
    en: "Delete the exemption of the scenario, count its persons and choose the path by the numbers.",
  },
  *find({ scenarios }) {
    for (const [index, scenario] of listOf(scenarios).entries()) {
      const { exemption } = scenario;
      if (exemption?.article !== "art5Contract" || exemption.isDomesticBooking !== true) continue;
      const { zh, en } = scenarioName(scenario, index);
      yield {
        pointer: pointer("scenarios", index, "exemption", "isDomesticBooking"),
        message: {
          zh: `“${zh}”是境内个人预订境内酒店，不能依第五条第一款第（一）项免予`,
          en: `"${en}" is the booking of a hotel in China by persons in China and not exempt under art. 5(1)(1)`,
        },
      };
    }
  },
});
