import { describe, expect, it } from "vitest";
import { beyondScope, withShortForms } from "../../src/checks/relations-scope.js";

const NAMES = ["手机号码", "联系方式（遮蔽）", "酒店与日期", "会员手机号码", ""];

describe("beyondScope", () => {
  it.each([
    "手机号码、联系方式(遮蔽)",
    "手机号码、会员手机号码（加密）；酒店与日期。",
    "共3项：手机号码和酒店与日期等",
    "其中手机号码以及会员手机号码",
    "",
  ])("finds nothing beyond in %s", (list) => {
    expect(beyondScope(list, NAMES, true)).toEqual([]);
  });

  it.each([
    ["手机号码、国籍", ["国籍"]],
    ["家属手机号码", ["家属手机号码"]],
    ["国籍和手机号码", ["国籍"]],
    ["手机号码和国籍及婚姻状况", ["国籍及婚姻状况"]],
    ["姓名与职务；手机号码", ["姓名与职务"]],
  ])("finds in %s what is beyond", (list, expected) => {
    expect(beyondScope(list, NAMES, true)).toEqual(expected);
  });

  it("lets systems be written with what they do", () => {
    expect(beyondScope("由酒店与日期系统发出；营销平台", ["酒店与日期"], false)).toEqual(["营销平台"]);
  });
});

describe("withShortForms", () => {
  it("knows a system by its name, without brackets, and by the short form in them", () => {
    expect(withShortForms("中央预订系统（CRS-CN）")).toEqual([
      "中央预订系统",
      "CRS-CN",
      "中央预订系统（CRS-CN）",
    ]);
    expect(withShortForms("全球预订引擎(GRE，新加坡)")).toEqual([
      "全球预订引擎",
      "GRE",
      "全球预订引擎(GRE，新加坡)",
    ]);
    expect(withShortForms("工单系统（上海）")).toEqual(["工单系统", "工单系统（上海）"]);
    expect(withShortForms("（待定）")).toEqual(["（待定）"]);
  });
});
