import { describe, expect, it } from "vitest";
import { citesClause, citesLaw } from "../../src/checks/citation-scan.js";

describe("citations in a text", () => {
  it.each([
    ["《个人信息保护法》", true],
    ["依该法第十三条", true],
    ["依该法第 13 条", true],
    ["符合个人信息保护法的要求", true],
    ["符合网络数据安全管理条例第十二条", true],
    ["符合民法典第一千零三十五条", true],
    ["依该法第１３条", true],
    ["依《网络安全标准实践指南》", true],
    ["依《数据安全管理办法（试行）》", true],
    ["依双方合同第五条处理", false],
    ["依《个人信息跨境提供协议》第五条处理", false],
    ["依本公司章程第五条", false],
    ["处理方法第一步", false],
    ["采用该方法第五条路线", false],
    ["第五条", false],
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
    ["协议第５条", true],
    ["协议第１３．１条", true],
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
