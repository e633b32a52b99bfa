import { defineKind } from "../kind.js";

/** Letter of commitment, after the undertaking of the Greater Bay Area standard contract, which is another route's form. */
export const undertaking = defineKind({
  id: "undertaking",
  title: { zh: "承诺书", en: "Undertaking" },
  languages: ["zh", "en"],
  filedBy: "processor",
});
