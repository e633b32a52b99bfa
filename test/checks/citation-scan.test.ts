import { describe, expect, it } from "vitest";
import { citationsIn, citesClause, citesLaw } from "../../src/checks/citation-scan.js";

describe("citations in a text", () => {
  it.each([
    ["依《个人信息出境认证办法》第六条", [["个人信息出境认证办法", [6]]]],
    ["《个人信息出境认证办法》第二十条规定", [["个人信息出境认证办法", [20]]]],
    ["本办法第5条、第 6 条", [["本办法", [5, 6]]]],
    [
      "《个人信息保护法》第五条至第九条、第十三条第一款第一项和第五十五条",
      [["个人信息保护法", [5, 9, 13, 55]]],
    ],
    ["《个人信息出境认证办法》（国家互联网信息办公室令第20号）第十九条", [["个人信息出境认证办法", [19]]]],
    ["《个人信息出境认证办法》(令第20号) 第三条以及第四条", [["个人信息出境认证办法", [3, 4]]]],
    [
      "《个人信息保护法》、《个人信息出境认证办法》第一百零二条之一",
      [
        ["个人信息保护法", []],
        ["个人信息出境认证办法", [102]],
      ],
    ],
    ["《个人信息保护法》规定，依照该法第十三条", [["个人信息保护法", []]]],
    ["没有引用，第六条也不算", []],
  ] as const)("%s", (text, expected) => {
    expect(citationsIn(text).map(({ title, articles }) => [title, articles])).toEqual(expected);
  });

  it.each([
    ["《个人信息保护法》", true],
    ["依该法第十三条", true],
    ["依该法第 13 条", true],
    ["符合个人信息保护法的要求", true],
    ["符合网络数据安全管理条例第十二条", true],
    ["已经取得同意，因此合法", false],
    ["条件第一、条件第二", false],
  ])("a law is cited: %s", (text, expected) => {
    expect(citesLaw(text)).toBe(expected);
  });

  it.each([
    ["保存和删除（第6条）", true],
    ["第13.1条", true],
    ["第五章", true],
    ["第 二 款", true],
    ["第二项，接收方保密", false],
    ["见附件三", true],
    ["under clause 5", true],
    ["see Annex 2", true],
    ["遵守中国法律", false],
    ["第一，接收方承诺保密", false],
    ["enforceable subclauses", false],
  ])("a clause is cited: %s", (text, expected) => {
    expect(citesClause(text)).toBe(expected);
  });
});
