import { describe, expect, it } from "vitest";
import { namesPlace } from "../../src/checks/same-place.js";

const stated = ["第6.3条：新加坡（无名云新加坡一号、二号数据中心），变更须经书面同意。"];

describe("a storage place in a clause", () => {
  it.each([
    "新加坡（无名云新加坡一号、二号数据中心）",
    "新加坡境内的无名云新加坡一号数据中心和二号数据中心",
    "位于新加坡的无名云新加坡一号及二号数据中心",
  ])("is named by %s", (place) => {
    expect(namesPlace(stated, place)).toBe(true);
  });

  it.each([
    "新加坡境内的无名云新加坡一号数据中心和三号数据中心",
    "新加坡（无名云新加坡十二号数据中心）",
    "荷兰境内的无名云一号数据中心",
    "日本",
  ])("is not named by %s", (place) => {
    expect(namesPlace(stated, place)).toBe(false);
  });

  it("stands in one text, not in pieces of several", () => {
    expect(namesPlace(["新加坡：甲云", "荷兰：一号数据中心"], "新加坡的一号数据中心")).toBe(false);
  });
});
