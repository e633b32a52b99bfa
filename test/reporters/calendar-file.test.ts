import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filingDeadlines } from "../../src/law/deadlines.js";
import type { Deadline, DeadlineList } from "../../src/law/deadlines/deadline.js";
import { calendarFile } from "../../src/reporters/calendar-file/index.js";
import { on } from "../law/deadlines/computed.js";
import { lineFaults, parseCalendar, textOf, type Component } from "./ics.js";

const FILING: Parameters<typeof filingDeadlines>[0] = {
  processor: { personsProcessed: 2_000_000, compliance: { lastAuditOn: "2026-05-20" } },
  certificate: {
    issuedOn: "2026-03-16",
    expiresOn: "2029-03-15",
    events: [
      { id: "issue", kind: "issue", on: "2026-03-16", report: { sentOn: "2026-03-18" } },
      { id: "halt", kind: "suspension", on: "2026-09-29" },
      { id: "back", kind: "resumption", on: "2026-11-23" },
      { id: "later", kind: "change", on: "2026-12-28" },
    ],
  },
};

function list(asOf = "2026-11-23", more: Partial<DeadlineList> = {}): DeadlineList {
  const context = on(asOf, more);
  return {
    ...context,
    name: { zh: "甲公司", en: "Company A" },
    identity: "0123",
    deadlines: filingDeadlines(FILING, context),
    ...more,
  };
}

function written(from: DeadlineList = list(), language: "zh" | "en" = "zh"): string {
  const text = calendarFile(from, language);
  if (text === undefined) throw new Error("nothing was written");
  return text;
}

function events(from: DeadlineList = list(), language: "zh" | "en" = "zh"): readonly Component[] {
  return parseCalendar(written(from, language)).components;
}

function valueOf({ properties }: Component, name: string): string {
  const found = properties.filter((property) => property.name === name);
  expect(found, name).toHaveLength(1);
  return found[0]?.value ?? "";
}

function eventsByDay(from: DeadlineList, language: "zh" | "en" = "zh"): Readonly<Record<string, string>> {
  const all = events(from, language);
  return Object.fromEntries(
    all.map((event) => [valueOf(event, "DTSTART"), textOf(valueOf(event, "SUMMARY"))]),
  );
}

describe("a calendar file", () => {
  it.each(["zh", "en"] as const)("keeps to RFC 5545, in %s", async (language) => {
    const text = written(list("2026-11-23", { estimate: true }), language);
    expect(lineFaults(text)).toEqual([]);
    const calendar = parseCalendar(text);
    expect(calendar.name).toBe("VCALENDAR");
    expect(calendar.properties.map(({ name }) => name)).toEqual([
      "VERSION",
      "PRODID",
      "CALSCALE",
      "X-WR-CALNAME",
    ]);
    expect(valueOf(calendar, "VERSION")).toBe("2.0");
    for (const event of calendar.components) {
      expect(event.name).toBe("VEVENT");
      expect(valueOf(event, "DTSTAMP")).toBe("20261123T000000Z");
      const start = event.properties.find(({ name }) => name === "DTSTART");
      expect(start?.parameters).toEqual({ VALUE: "DATE" });
      expect(valueOf(event, "DTEND") > valueOf(event, "DTSTART")).toBe(true);
      expect(valueOf(event, "UID")).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u,
      );
      expect(["CONFIRMED", "TENTATIVE"]).toContain(valueOf(event, "STATUS"));
      expect(textOf(valueOf(event, "DESCRIPTION"))).toContain("\n");
      for (const alarm of event.components) {
        expect(alarm.name).toBe("VALARM");
        expect(valueOf(alarm, "ACTION")).toBe("DISPLAY");
        expect(valueOf(alarm, "DESCRIPTION")).toBe(valueOf(event, "SUMMARY"));
        expect(valueOf(alarm, "TRIGGER")).toMatch(/^(?:PT9H|-P(?:\d+D)?T15H)$/u);
      }
    }
    const uids = calendar.components.map((event) => valueOf(event, "UID"));
    expect(new Set(uids).size).toBe(uids.length);
  });

  it("holds what is open and has a day, marked where it is late or provisional", async () => {
    expect(eventsByDay(list())).toEqual({
      "20261012": "【已逾期】向全国认证认可信息公共服务平台报送：证书暂停：甲公司",
      "20261130": "向全国认证认可信息公共服务平台报送：证书恢复：甲公司",
      "20280915": "提出再认证（续期）申请：甲公司",
      "20290315": "认证证书有效期届满：甲公司",
      "20290520": "下一次个人信息保护合规审计：甲公司",
    });
    const estimated = eventsByDay(list("2026-11-23", { estimate: true }), "en");
    expect(estimated["20270104"]).toBe(
      "[provisional] Report to the platform 全国认证认可信息公共服务平台: certificate changed: Company A",
    );
    expect(estimated["20261012"]).toMatch(/^\[overdue\] /u);
  });

  it("says of which certificate, since a company may have several", () => {
    const [first] = events(list("2026-11-23", { certificate: "N-1" }));
    const { name: _name, ...nameless } = list("2026-11-23", { certificate: "N-1" });
    const [unnamed] = events(nameless, "en");
    expect([first, unnamed].map((event) => event && textOf(valueOf(event, "SUMMARY")))).toEqual([
      "【已逾期】向全国认证认可信息公共服务平台报送：证书暂停：甲公司，证书N-1",
      "[overdue] Report to the platform 全国认证认可信息公共服务平台: certificate suspended: certificate N-1",
    ]);
  });

  it("is tentative where the day may change", async () => {
    const all = events(list("2026-11-23", { estimate: true }));
    const states = all.map((event) => `${valueOf(event, "DTSTART")} ${valueOf(event, "STATUS")}`);
    expect(states).toContain("20261130 CONFIRMED");
    expect(states).toContain("20270104 TENTATIVE");
    expect(states).toContain("20290520 TENTATIVE");
  });

  it("reminds at nine in the morning of the days ahead", async () => {
    const triggers = async (asOf: string): Promise<readonly string[]> => {
      const event = events(list(asOf)).find((one) => valueOf(one, "DTSTART") === "20280915");
      return (event?.components ?? []).map((alarm) => valueOf(alarm, "TRIGGER"));
    };
    expect(await triggers("2026-11-23")).toEqual(["-P59DT15H", "-P29DT15H", "-P6DT15H"]);
    expect(await triggers("2028-08-16")).toEqual(["-P29DT15H", "-P6DT15H"]);
    expect(await triggers("2028-08-17")).toEqual(["-P6DT15H"]);
    expect(await triggers("2028-09-09")).toEqual([]);
    const report = events().find((one) => valueOf(one, "DTSTART") === "20261130");
    expect(report?.components.map((alarm) => valueOf(alarm, "TRIGGER"))).toEqual(["-PT15H", "PT9H"]);
  });

  it("gives the same bytes again, and a deadline its UID whatever its day", async () => {
    expect(written()).toBe(written());
    const uidOf = async (from: DeadlineList): Promise<string> =>
      valueOf(
        events(from).find((one) => valueOf(one, "SUMMARY").includes("续期")) ?? {
          name: "",
          properties: [],
          components: [],
        },
        "UID",
      );
    const before = await uidOf(list());
    const moved = list("2027-01-01");
    expect(await uidOf(moved)).toBe(before);
    expect(await uidOf(list("2026-11-23", { identity: "4567" }))).not.toBe(before);
  });

  it("names the law, where it can be read and who acts", async () => {
    const event = events().find((one) => valueOf(one, "DTSTART") === "20261130");
    if (event === undefined) throw new Error("no event");
    expect(textOf(valueOf(event, "DESCRIPTION")).split("\n").slice(0, 3)).toEqual([
      "证书恢复 2026-11-23：出具证书或者证书状态变化后5个工作日内",
      "材料中没有报送记录：报送由认证机构办理，请向其核实",
      "依据：《个人信息出境认证办法》第九条；《中华人民共和国民法典》第二百零一条",
    ]);
    expect(valueOf(event, "URL")).toBe("https://www.cac.gov.cn/2025-10/17/c_1762449728720008.htm");
    expect(valueOf(event, "CATEGORIES")).toBe("认证机构");
    expect(valueOf(event, "TRANSP")).toBe("TRANSPARENT");
  });

  it.each(["zh", "en"] as const)("reads as it was reviewed, in %s", async (language) => {
    const text = written(list("2026-11-23", { estimate: true }), language);
    // Line feeds alone, for those who read it.
    await expect(text.replaceAll("\r\n", "\n")).toMatchFileSnapshot(`golden/deadlines.${language}.ics.txt`);
  });

  it("is nothing where nothing is open", async () => {
    expect(calendarFile(list("2026-11-23", { deadlines: [] }), "zh")).toBeUndefined();
    const deadlines = filingDeadlines(
      { certificate: { events: [{ id: "x", kind: "issue", on: "2026-12-28" }] } },
      on("2026-11-23"),
    );
    expect(calendarFile(list("2026-11-23", { deadlines }), "zh")).toBeUndefined();
  });

  it("carries any text whole, whatever its characters", async () => {
    const first = list().deadlines.find(({ id }) => id === "renewal-application");
    if (first === undefined) throw new Error("no deadline");
    await fc.assert(
      fc.asyncProperty(
        fc.string({
          unit: fc.constantFrom(
            "甲",
            "𠮷",
            "é",
            "a",
            " ",
            ",",
            ";",
            ":",
            "\\",
            "\n",
            '"',
            "《",
            "n",
            "漢字".charAt(1),
          ),
          minLength: 1,
          maxLength: 200,
        }),
        async (title) => {
          const deadline: Deadline = { ...first, title: { zh: title, en: title } };
          const from = list("2026-11-23", { deadlines: [deadline] });
          const text = written({ ...from, name: { zh: title, en: title } });
          expect(lineFaults(text)).toEqual([]);
          const calendarName = textOf(valueOf(parseCalendar(text), "X-WR-CALNAME"));
          expect(calendarName).toBe(`个人信息出境认证期限：${title}`);
          const [event] = parseCalendar(text).components;
          if (event === undefined) throw new Error("no event");
          expect(textOf(valueOf(event, "SUMMARY"))).toBe(`${title}：${title}`);
        },
      ),
      { numRuns: 100 },
    );
  });
});
