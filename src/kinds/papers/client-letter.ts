import { defineKind } from "../kind.js";

/** From the firm to its client, with what is still open. It prints findings and is never handed in. */
export const clientLetter = defineKind({
  id: "client-letter",
  title: { zh: "致客户函（待处理事项）", en: "Letter to the client (open points)" },
  filedBy: "firm",
  languages: ["zh", "en"],
});
