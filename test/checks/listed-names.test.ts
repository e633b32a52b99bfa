import { describe, expect, it } from "vitest";
import { unlistedNames } from "../../src/checks/listed-names.js";

const KNOWN = ["手机号码", "会员手机号码", "联系方式（遮蔽）", "酒店与日期", "PNR编号", "姓名", ""];

describe("unlistedNames", () => {
  it.each([
    "手机号码、国籍",
    "附件一逐项列明手机号码、国籍。",
    "种类为：1.国籍；2.手机号码（加密）",
    "①手机号码②国籍",
    "包括您的手机号码及国籍等",
    "姓名手机号码",
    "会员手机号码和手机号码",
    "手机 号码",
    "手机号码共1项",
    "提供手机号码用于联系",
    "国籍\n手机号码\n姓名",
  ])("finds 手机号码 as an entry in %s", (list) => {
    expect(unlistedNames(list, ["手机号码"], KNOWN)).toEqual([]);
  });

  it.each([
    "会员手机号码",
    "家属手机号码、国籍",
    "家属的手机号码",
    "手机号码归属地",
    "附件一：会员手机号码；姓名",
    "",
  ])("does not find it in %s", (list) => {
    expect(unlistedNames(list, ["手机号码"], KNOWN)).toEqual(["手机号码"]);
  });

  it("takes no notice of width, capitals and kinds of marks", () => {
    expect(unlistedNames("联系方式(遮蔽)、ＰＮＲ编号；酒店与日期", KNOWN.slice(2, 5), KNOWN)).toEqual([]);
    expect(unlistedNames("pnr 编号", ["PNR编号"], [])).toEqual([]);
  });

  it("looks for names beside those that are known, and keeps the known ones out of their way", () => {
    const known = ["会员手机号码"];
    expect(unlistedNames("会员手机号码、国籍", ["手机号码", "国籍"], known)).toEqual(["手机号码"]);
    expect(unlistedNames("手机号码、国籍", ["手机号码", "国籍"], known)).toEqual([]);
    expect(unlistedNames("国籍", ["国籍", "会员手机号码"], known)).toEqual(["会员手机号码"]);
  });

  it("looks for no empty name", () => {
    expect(unlistedNames("", ["", "（）"], KNOWN)).toEqual([]);
  });
});
