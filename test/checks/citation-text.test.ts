import { expect, it } from "vitest";
import { textsMatching } from "../../src/checks/citation-text.js";

it("finds texts with their fields, both languages at the field itself", () => {
  const data = {
    process: "依某办法",
    list: [
      { id: "a", title: { zh: "某办法", en: "Measures 某办法" } },
      { id: "b", note: null },
    ],
    zh: "某办法",
    count: 3,
    none: "没有",
  };
  const matches = (text: string): boolean => text.includes("办法");
  expect(textsMatching(data, matches)).toEqual([
    { at: "/process", text: "依某办法" },
    { at: "/list/0/title", text: "某办法" },
    { at: "/list/0/title", text: "Measures 某办法" },
    { at: "", text: "某办法" },
  ]);
  expect(textsMatching({ list: [{ title: { en: "某办法" } }] }, matches)).toEqual([
    { at: "/list/0/title", text: "某办法" },
  ]);
  expect(textsMatching("某办法", matches)).toEqual([{ at: "", text: "某办法" }]);
  expect(textsMatching({ none: "没有", list: [null, 1] }, matches)).toEqual([]);
});
