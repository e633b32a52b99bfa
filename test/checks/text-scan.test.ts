import { describe, expect, it } from "vitest";
import { plainText } from "../../src/foundation/same-text.js";
import { sameWords } from "../../src/checks/text-compare.js";
import { textsBelow } from "../../src/checks/text-scan.js";

const everything = (): boolean => true;

describe("texts below a value", () => {
  const recipients = [
    { id: "r1", name: { zh: "甲", en: "A" }, officer: { name: "乙" }, count: 3, isOpen: true },
    { id: "r2", certifications: { notApplicable: { zh: "没有", en: "none" } }, tags: ["x", "y"], on: null },
    "末",
  ];

  it("are Chinese words, reasons and codes with the pointers of their fields, in the order of the file", () => {
    expect(textsBelow(recipients, "/recipients", { isMeant: everything })).toEqual([
      { text: "甲", pointer: "/recipients/0/name", field: "name" },
      { text: "乙", pointer: "/recipients/0/officer/name", field: "name" },
      { text: "没有", pointer: "/recipients/1/certifications", field: "certifications" },
      { text: "x", pointer: "/recipients/1/tags/0", field: "0" },
      { text: "y", pointer: "/recipients/1/tags/1", field: "1" },
      { text: "末", pointer: "/recipients/2", field: "2" },
    ]);
  });

  it("are chosen one by one, and read once", () => {
    const asked: string[] = [];
    const isMeant = (text: string): boolean => {
      asked.push(text);
      return text === "y";
    };
    expect(textsBelow(recipients, "/r", { isMeant }).map(({ pointer }) => pointer)).toEqual(["/r/1/tags/1"]);
    expect(asked).not.toContain("A");
    expect(asked).not.toContain("r1");
    const changing = { manner: "一" };
    expect(textsBelow(changing, "/a", { isMeant: everything })).toHaveLength(1);
    Object.assign(changing, { manner: undefined });
    expect(textsBelow(changing, "/a", { isMeant: (text) => text === "一" })).toEqual([]);
  });

  it("are looked at closely only where they mention the word", () => {
    const found = (mention: RegExp): readonly string[] =>
      textsBelow(recipients, "/r", { mention, isMeant: everything }).map(({ text }) => text);
    expect(found(/[乙末]/u)).toEqual(["乙", "末"]);
    expect(found(/丙/u)).toEqual([]);
    expect(found(/none/u)).toEqual([]);
  });

  it("are looked at closely only where they hold one of the words, or what is no word", () => {
    const lines = ["", "一甲", "二", "", "三甲甲", "四乙", "五xx", "六甲"];
    const asked: string[] = [];
    const none = textsBelow(lines, "/l", {
      words: ["丙", "甲", "乙"],
      isMeant: (text) => {
        asked.push(text);
        return false;
      },
    });
    expect(none).toEqual([]);
    expect(asked).toEqual(["一甲", "三甲甲", "六甲", "四乙"]);
    const found = (query: {
      readonly words: readonly string[];
      readonly mention?: RegExp;
    }): readonly string[] =>
      textsBelow(lines, "/l", { ...query, isMeant: (text) => text !== "一甲" }).map(({ text }) => text);
    expect(found({ words: ["甲"] })).toEqual(["三甲甲", "六甲"]);
    expect(found({ words: ["六甲"] })).toEqual(["六甲"]);
    expect(found({ words: ["一甲"] })).toEqual([]);
    expect(found({ words: ["丙"] })).toEqual([]);
    expect(found({ words: [] })).toEqual([]);
    expect(found({ words: ["乙"], mention: /x{2}/u })).toEqual(["四乙", "五xx"]);
    expect(found({ words: ["丙"], mention: /x{2}/u })).toEqual(["五xx"]);
  });

  it("are found in lists of words and in lists within lists, and nowhere else", () => {
    const found = (data: unknown): readonly string[] =>
      textsBelow(data, "", { isMeant: (text) => text === "甲" }).map(({ pointer }) => pointer);
    expect(found({ tags: ["乙", "甲"] })).toEqual(["/tags/1"]);
    expect(found({ rows: [["甲"]] })).toEqual(["/rows/0/0"]);
    expect(found(["甲"])).toEqual(["/0"]);
    expect(found({ rows: [null, 1, true, { name: null, on: 3, at: "甲" }] })).toEqual(["/rows/3/at"]);
    expect(found("甲")).toEqual([]);
    expect(found(null)).toEqual([]);
  });

  it("are found in both languages where both are asked, at the field itself", () => {
    const data = {
      list: [{ id: "a", title: { zh: "某办法", en: "Measures 某办法" } }, { title: { en: "某办法" } }],
    };
    const isMeant = (text: string): boolean => text.includes("办法");
    const query = { mention: /办法/u, isMeant, forms: "both" } as const;
    expect(textsBelow(data, "", query)).toEqual([
      { text: "某办法", pointer: "/list/0/title", field: "title" },
      { text: "Measures 某办法", pointer: "/list/0/title", field: "title" },
      { text: "某办法", pointer: "/list/1/title", field: "title" },
    ]);
    expect(textsBelow({ title: { zh: "甲", en: "办法" } }, "", query)).toHaveLength(1);
    expect(textsBelow({ title: { zh: "甲", en: "办法" } }, "", { mention: /办法/u, isMeant })).toEqual([]);
  });

  it("are none in a value that is no list or object", () => {
    for (const root of [undefined, null, "text", 3])
      expect(textsBelow(root, "/a", { isMeant: everything })).toEqual([]);
    expect(textsBelow({ notApplicable: "没有" }, "/recipients", { isMeant: everything })).toEqual([
      { text: "没有", pointer: "/recipients", field: "" },
    ]);
  });
});

describe("words compared", () => {
  it("do not depend on width, white space, marks and case", () => {
    expect(plainText("（ＡＢＣ） 公司，")).toBe("abc公司");
    expect(plainText("公司")).toBe("公司");
    expect(sameWords("IP地址", "ｉｐ 地址")).toBe(true);
    expect(sameWords("地址", "地址")).toBe(true);
    expect(sameWords("地址", "地")).toBe(false);
    expect(sameWords("地", "地址")).toBe(false);
    const long = "长".repeat(60);
    expect(sameWords(`${long}一`, `${long}，一`)).toBe(true);
    expect(sameWords(`${long}一`, `${long}二`)).toBe(false);
    expect(sameWords(`一${long}`, `二${long}`)).toBe(false);
    expect(sameWords(`，${long}`, long)).toBe(true);
  });
});
