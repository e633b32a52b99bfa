import { defineKind } from "../kind.js";

/** Every paper and attachment of the packet with what the body checks them for, after annex 1 of the assessment filing guide. */
export const materialList = defineKind({
  id: "material-list",
  title: { zh: "申请材料清单", en: "List of the application material" },
  languages: ["zh", "en"],
  filedBy: "processor",
});
