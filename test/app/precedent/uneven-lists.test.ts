import { describe, expect, it } from "vitest";
import { chinese, listOf } from "../../../src/foundation/answer.js";
import { p, table } from "../../template/word/word-file.js";
import { hotel } from "../hotel.js";
import { factsOfFiling, leftOf, NAME, NETHERLANDS, proposed, SINGAPORE } from "./precedents.js";

/** The hotel, whose second recipient has no certificates and whose first never had an incident. */
function facts() {
  const { filing } = hotel();
  const recipients = structuredClone(listOf(filing.recipients));
  const [first, second] = recipients;
  if (first === undefined || second === undefined) throw new Error("the hotel has two recipients");
  Object.assign(second, { certifications: { notApplicable: "未取得认证。" } });
  Object.assign(first, { incidentHistory: { notApplicable: "未发生事件。" } });
  return {
    stated: factsOfFiling({ ...filing, recipients }),
    certificates: chinese(first.certifications) ?? "",
    incidents: chinese(second.incidentHistory) ?? "",
  };
}

describe("lists whose entries differ in parts", () => {
  it("become loops with branches around rows that some lack", async () => {
    const { stated, certificates } = facts();
    const { lines, report } = await proposed(
      p("一") +
        p(`接收方：${SINGAPORE}`) +
        table(["国家", "新加坡"], ["认证", certificates], ["完", ""]) +
        p(`接收方：${NETHERLANDS}`) +
        table(["国家", "荷兰"], ["完", ""]) +
        p("二"),
      stated,
    );
    expect(lines).toEqual([
      "一",
      "{{#answered recipients}}{{#each recipients}}",
      "接收方：{{name}}",
      "国家",
      "{{countryRegion}}",
      "{{#answered certifications}}认证",
      "{{certifications}}{{/answered}}",
      "完",
      "{{/each}}{{/answered}}",
      "二",
    ]);
    expect(report.repeats).toMatchObject([
      {
        list: "recipients",
        level: "blocks",
        entries: 2,
        optional: [{ field: "certifications", alternatives: [], from: 5, to: 6 }],
      },
    ]);
    expect(leftOf(report)).toEqual([]);
  });

  it("take from each entry what the others lack, with the heading above it", async () => {
    const { stated, certificates, incidents } = facts();
    const { lines, report } = await proposed(
      p(SINGAPORE) +
        p("位于新加坡") +
        p("认证情况") +
        p(certificates) +
        p("（下一家）") +
        p(NETHERLANDS) +
        p("位于荷兰") +
        p("事件情况") +
        p(`曾发生：${incidents}`) +
        p("（下一家）") +
        p("二"),
      stated,
    );
    expect(lines).toEqual([
      "{{#answered recipients}}{{#each recipients}}",
      "{{name}}",
      "位于{{countryRegion}}",
      "{{#answered certifications}}",
      "认证情况",
      "{{certifications}}",
      "{{/answered}}",
      "{{#answered incidentHistory}}",
      "事件情况",
      "曾发生：{{incidentHistory}}",
      "{{/answered}}",
      "（下一家）",
      "{{/each}}{{/answered}}",
      "二",
    ]);
    expect(report.repeats[0]?.optional?.map(({ field }) => field)).toEqual([
      "certifications",
      "incidentHistory",
    ]);
    expect(report.left).toEqual([]);
  });

  it("may be several rows of one table, and tables that some lack", async () => {
    const { stated, certificates, incidents } = facts();
    const rows = await proposed(
      table(
        ["接收方", SINGAPORE],
        ["认证", certificates],
        ["国家", "新加坡"],
        ["接收方", NETHERLANDS],
        ["事件", incidents],
        ["国家", "荷兰"],
        ["合计", "两家"],
      ),
      stated,
    );
    expect(rows.lines).toEqual([
      "{{#answered recipients}}{{#each recipients}}接收方",
      "{{name}}",
      "{{#answered certifications}}认证",
      "{{certifications}}{{/answered}}",
      "{{#answered incidentHistory}}事件",
      "{{incidentHistory}}{{/answered}}",
      "国家",
      "{{countryRegion}}{{/each}}{{/answered}}",
      "合计",
      "两家",
    ]);
    const tables = await proposed(
      p(SINGAPORE) + table(["认证"], [certificates]) + p("完") + p(NETHERLANDS) + p("完"),
      stated,
    );
    expect(tables.lines).toEqual([
      "{{#answered recipients}}{{#each recipients}}",
      "{{name}}",
      "{{#answered certifications}}",
      "认证",
      "{{certifications}}",
      "{{/answered}}",
      "完",
      "{{/each}}{{/answered}}",
    ]);
  });

  it("are told and left where no optional field accounts for what they lack", async () => {
    const { stated } = facts();
    const entry = (name: string, ...rows: string[][]): string => p(name) + table(["名称", name], ...rows);
    const required = await proposed(
      p(NAME) + entry(SINGAPORE, ["国家", "新加坡"]) + entry(NETHERLANDS),
      stated,
    );
    expect(required.report.repeats).toEqual([]);
    // Several lists of the filing name the recipients: the place is told once.
    expect(leftOf(required.report).filter((one) => one.startsWith("uneven-list"))).toEqual([
      `uneven-list ${SINGAPORE}`,
    ]);
    const words = await proposed(p(NAME) + p(SINGAPORE) + p("另注：甲") + p(NETHERLANDS) + p("二"), stated);
    expect(words.report.repeats).toEqual([]);
    expect(words.report.left.find(({ reason }) => reason === "uneven-list")).toMatchObject({
      text: SINGAPORE,
      fields: ["recipients"],
      places: [{ paragraph: 2 }],
    });
  });

  it("are left to their author where an entry is very long", async () => {
    const rows = Array.from({ length: 4_000 }, (_, index) => [`另注${index}`]);
    const { report } = await proposed(
      p(SINGAPORE) + table(...rows) + p(NETHERLANDS) + table(...rows, ["完"]),
    );
    expect(report.repeats).toEqual([]);
    expect(leftOf(report)).toContain(`uneven-list ${SINGAPORE}`);
  });

  it("name other fields that are answered in the same entries", async () => {
    const { filing } = hotel();
    const recipients = structuredClone(listOf(filing.recipients));
    Object.assign(recipients[1] ?? {}, {
      certifications: { notApplicable: "无。" },
      authorityRequests: { notApplicable: "无。" },
    });
    const [first] = recipients;
    const both = `${chinese(first?.certifications) ?? ""}；${chinese(first?.authorityRequests) ?? ""}`;
    const { report } = await proposed(
      p(SINGAPORE) + p(both) + p("完") + p(NETHERLANDS) + p("完"),
      factsOfFiling({ ...filing, recipients }),
    );
    expect(report.repeats[0]?.optional).toMatchObject([
      { field: "certifications", alternatives: ["authorityRequests"] },
    ]);
  });
});
