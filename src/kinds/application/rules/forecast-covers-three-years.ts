import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** The forecast has one entry for each of the three years after the year of the application. */
export const forecastCoversThreeYears = defineRule({
  id: "application/forecast-covers-three-years",
  title: {
    zh: "人数预测为申请次年起连续三年",
    en: "The forecast covers the three years after the application",
  },
  severity: "warning",
  requirement: ["FORM-8"],
  sources: [{ law: "SAG3", article: "annex 3" }],
  help: {
    zh: "自申请次年起每年一行，共三行；当年的预计写在“年底预测”。",
    en: "One line a year, three lines from the year after the application; what is expected this year belongs to the forecast of the year's end.",
  },
  *find({ application, volumes }, { asOf }) {
    const forecast = listOf(volumes?.forecast);
    const years = forecast.map(({ year }) => year);
    if (years.length === 0 || years.includes(undefined)) return;
    const filedIn = Number((application?.filedOn ?? asOf).slice(0, 4));
    const expected = [1, 2, 3].map((later) => filedIn + later);
    const given = years.map(Number).sort((one, other) => one - other);
    if (given.join() === expected.join()) return;
    yield {
      pointer: pointer("volumes", "forecast"),
      message: {
        zh: `申请在${filedIn}年，预测应为${expected.join("、")}年，填写的是${given.join("、")}年`,
        en: `The application is of ${filedIn}, so the forecast is to be of ${expected.join(", ")}; it is of ${given.join(", ")}`,
      },
    };
  },
});
