import { defineKind } from "../kind.js";

/** Letter of authorisation of the handler, after annex 2 of the assessment filing guide, which is another route's form. */
export const authorisation = defineKind({
  id: "authorisation",
  title: { zh: "经办人授权委托书", en: "Letter of authorisation for the handler" },
  languages: ["zh", "en"],
  filedBy: "processor",
});
