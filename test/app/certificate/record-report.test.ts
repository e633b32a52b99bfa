import { describe, expect, it } from "vitest";
import { recordReport, type ReportRequest } from "../../../src/app/certificate/record-report.js";
import { MemoryWorld } from "../../memory-world.js";

const FILE = `formatVersion: "1"
processor:
  name: 甲公司
certificate:
  number: N-1
  expiresOn: 2029-02-11
  status: suspended
  events:
    # 春节前发证
    - { id: e1, kind: issue, on: 2026-02-12, reason: 符合 }
    - { id: e2, kind: suspension, on: 2026-09-28, reason: 不一致, report: { receiptNumber: R-2 } }
`;

async function record(
  request: Partial<ReportRequest>,
  text = FILE,
): Promise<{
  readonly text: string | undefined;
  readonly event: string | undefined;
  readonly found: readonly string[];
  readonly deadlines: readonly string[];
}> {
  const world = new MemoryWorld();
  world.put("filing.yaml", text);
  const { value, diagnostics } = await recordReport(world, "filing.yaml", {
    event: "e1",
    on: "2026-02-26",
    asOf: "2026-11-23",
    ...request,
  });
  expect(diagnostics.every(({ place, help }) => place?.file === "filing.yaml" && help.en !== "")).toBe(true);
  return {
    text: value?.text,
    event: value?.event,
    found: diagnostics.map(({ code, severity, message }) => `${severity} ${code} ${message.zh}`),
    deadlines: (value?.deadlines ?? []).map(({ id, status }) => `${id} ${status}`),
  };
}

describe("a report that was sent", () => {
  it("is recorded with its event, and the deadline is kept", async () => {
    const { text = "", found, deadlines } = await record({});
    expect(found).toEqual([]);
    expect(deadlines).toContain("platform-report/e1 doneInTime");
    expect(
      text
        .split("\n")
        .filter((line) => !FILE.includes(line))
        .join(),
    ).toContain("2026-02-26");
    expect(text).toContain("# 春节前发证");
  });

  it("has receipt and person, and leaves what is recorded of it", async () => {
    const { text = "", found } = await record({
      event: "e2",
      on: "2026-10-10",
      person: { zh: "公孙立", en: "Gongsun Li" },
    });
    expect(found).toEqual([]);
    expect(text).toContain("R-2");
    expect(text).toContain("Gongsun Li");
    expect((await record({ receiptNumber: "R-1" })).text).toContain("R-1");
  });

  it("is that of the latest event where that is asked for", async () => {
    expect((await record({ event: "latest", on: "2026-10-09" })).event).toBe("e2");
  });

  it.each([
    ["2026-02-26", []],
    ["2026-02-27", ["warning certificate/report-late"]],
  ] as const)(
    "is late after the fifth working day, with the Spring Festival between: %s",
    async (on, codes) => {
      const { text, found } = await record({ on });
      expect(text).toContain(on);
      expect(found.map((one) => one.split(" ").slice(0, 2).join(" "))).toEqual(codes);
    },
  );

  it.each([
    ["2026-10-10", 0],
    ["2026-10-11", 1],
  ] as const)("and over the National Day: %s", async (on, count) => {
    expect((await record({ event: "e2", on })).found).toHaveLength(count);
  });

  it("of a year without a calendar may be late, which is open", async () => {
    const later = FILE.replace("on: 2026-09-28", "on: 2029-01-02");
    const { text, found } = await record({ event: "e2", on: "2029-01-09", asOf: "2029-02-01" }, later);
    expect(text).toContain("2029-01-09");
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^advice certificate\/report-late/u);
  });

  it.each([
    [{ on: "2026-02-11" }, "blocking certificate/report-too-early 报送日期2026年2月11日早于“发证”之日"],
    [{ on: "2026-11-24" }, "blocking certificate/step-in-future 报送日期2026年11月24日晚于2026年11月23日"],
    [{ event: "e3" }, "blocking document/entry-unknown 文件中没有编号为“e3”的记录"],
  ] as const)("is refused: %j", async (request, words) => {
    const { text, found } = await record(request);
    expect(text).toBeUndefined();
    expect(found.join()).toContain(words);
  });

  it("is refused where it is recorded already", async () => {
    const once = await record({});
    const again = await record({ on: "2026-02-25" }, once.text);
    expect(again.text).toBeUndefined();
    expect(again.found.join()).toContain(
      "certificate/report-recorded “发证”已有报送记录，报送日期为2026年2月26日",
    );
  });

  it.each([
    ["no event", FILE.slice(0, FILE.indexOf("  events:")), "无从记录报送"],
    ["no certificate", FILE.slice(0, FILE.indexOf("certificate:")), "无从记录报送"],
    ["an event without an id", FILE.replaceAll(/id: e\d, /gu, ""), "没有编号"],
    ["an event without a day", FILE.replace("on: 2026-09-28, ", ""), "没有变化日期"],
  ])("is refused where the file has %s", async (_case, text, words) => {
    const event = text.includes("id: e2") ? "e2" : "latest";
    const found = await record({ event, on: "2026-10-09" }, text);
    expect(found.text).toBeUndefined();
    expect(found.found.join()).toContain(words);
  });
});
