import { defineKind } from "../kind.js";

/** The data items of each scenario with volumes, systems and links, after the columns of annex 4 of the assessment filing guide. */
export const dataItemList = defineKind({
  id: "data-item-list",
  title: { zh: "出境个人信息数据项清单", en: "List of data items to be exported" },
  languages: ["zh", "en"],
  filedBy: "processor",
});
