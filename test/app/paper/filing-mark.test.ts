import { describe, expect, it } from "vitest";
import { belongingOf, filingMarkOf } from "../../../src/app/paper/filing-mark.js";

const NONE = new Map<string, unknown>();
const filing = (processor: Readonly<Record<string, unknown>>, rest = {}): object => ({
  formatVersion: "1",
  processor,
  ...rest,
});
const CODE = "/processor/unifiedSocialCreditCode";

describe("what a paper remembers of its filing", () => {
  it("are hashes that do not change with order, spelling of width or translation", () => {
    const mark = filingMarkOf(filing({ name: "甲（上海）公司", unifiedSocialCreditCode: "91310000A" }));
    expect(mark.content).toMatch(/^[0-9a-f]{64}$/u);
    expect([...mark.facts.keys()]).toEqual([CODE, "/processor/name"]);
    expect(JSON.stringify([...mark.facts])).not.toMatch(/甲|91310000/u);
    const other = filingMarkOf({
      processor: { unifiedSocialCreditCode: " 91310000a", name: { zh: "甲(上海) 公司", en: "Jia" } },
      formatVersion: "1",
    });
    expect([...other.facts]).toEqual([...mark.facts]);
    expect(other.content).not.toBe(mark.content);
    expect(filingMarkOf({ processor: { b: 1, a: 2 } })).toEqual(filingMarkOf({ processor: { a: 2, b: 1 } }));
    expect(filingMarkOf(filing({ name: "" })).facts.size).toBe(0);
  });

  it.each([
    ["same", { name: "甲" }, { name: "甲", employeeCount: 1 }],
    ["other", { name: "甲" }, { name: "乙" }],
    ["same", { name: "甲" }, { name: "乙", formerName: "甲" }],
    ["same", { name: "甲", unifiedSocialCreditCode: "9" }, { name: "乙", unifiedSocialCreditCode: "9" }],
    ["other", { name: "甲", unifiedSocialCreditCode: "9" }, { name: "甲", unifiedSocialCreditCode: "8" }],
    ["same", { name: "甲" }, { name: "甲", unifiedSocialCreditCode: "9" }],
    ["untold", {}, { name: "甲" }],
    ["untold", { name: "甲" }, { unifiedSocialCreditCode: "9" }],
    ["untold", {}, { employeeCount: 1 }],
    ["same", {}, {}],
  ])("tell a filing: %s", (belonging, made, now) => {
    expect(belongingOf(filingMarkOf(filing(made)), filing(now), NONE)).toBe(belonging);
  });

  it("count what was typed into the paper where the filing lacked it", () => {
    const mark = filingMarkOf(filing({}));
    const now = filing({ name: "甲", unifiedSocialCreditCode: "9" });
    expect(belongingOf(mark, now, new Map([["/processor/name", "甲"]]))).toBe("same");
    expect(belongingOf(mark, now, new Map([["/processor/name", "乙"]]))).toBe("other");
    expect(belongingOf(mark, now, new Map([[CODE, "8"]]))).toBe("other");
    // What is typed does not speak against what the paper remembers.
    const named = filingMarkOf(filing({ name: "甲" }));
    expect(belongingOf(named, filing({ name: "甲", a: 1 }), new Map([["/processor/name", "乙"]]))).toBe(
      "same",
    );
  });
});
