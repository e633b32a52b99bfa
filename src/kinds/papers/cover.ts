import { defineKind } from "../kind.js";

/** Cover and contents of the packet; no form is laid down. */
export const cover = defineKind({
  id: "cover",
  title: { zh: "封面和目录", en: "Cover and contents" },
  filedBy: "processor",
  languages: ["zh", "en"],
});
