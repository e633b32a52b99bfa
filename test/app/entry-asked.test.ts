import { describe, expect, it } from "vitest";
import { eventAsked, findingAsked } from "../../src/app/entry-asked.js";
import { knownKind } from "../../src/kinds/index.js";

const REPORT = knownKind("platform-report");
const SUSPENSION = knownKind("suspension-notice");
const ILLEGAL = knownKind("unlawful-export-report");

const EVENTS = [
  { id: "issue", kind: "issue", on: "2026-02-12" },
  { id: "first", kind: "suspension", on: "2026-06-08" },
  { id: "resumed", kind: "resumption", on: "2026-09-28" },
  { id: "second", kind: "suspension", on: "2026-10-12" },
  { id: "changed", kind: "change", on: "2026-10-12" },
] as const;
const FACTS = { filing: { certificate: { events: EVENTS } } };

describe("eventAsked", () => {
  it("takes the latest event that the document can be about, of one day the one recorded last", () => {
    expect(eventAsked(REPORT, FACTS, undefined, "final")).toMatchObject({
      value: { index: 4 },
      diagnostics: [],
    });
    expect(eventAsked(SUSPENSION, FACTS, undefined, "final").value?.index).toBe(3);
    const unordered = { filing: { certificate: { events: [EVENTS[3], EVENTS[1]] } } };
    expect(eventAsked(SUSPENSION, unordered, undefined, "final").value?.index).toBe(0);
  });

  it("takes the event that is asked for, and says where the certificate was changed since", () => {
    const asked = eventAsked(SUSPENSION, FACTS, "first", "final");
    expect(asked.value?.entry).toBe(EVENTS[1]);
    expect(asked.diagnostics).toMatchObject([
      { code: "document/changed-since", severity: "advice", pointer: "/certificate/events/4" },
    ]);
    expect(eventAsked(REPORT, FACTS, "changed", "final").diagnostics).toEqual([]);
  });

  it("refuses a final document about an event after which the certificate was issued anew, whose facts the file has", () => {
    const renewed = [...EVENTS, { id: "renewed", kind: "issue", on: "2028-12-01" }] as const;
    const facts = { filing: { certificate: { events: renewed } } };
    const [stopped] = eventAsked(SUSPENSION, facts, "first", "final").diagnostics;
    expect(stopped).toMatchObject({
      code: "document/changed-since",
      severity: "blocking",
      pointer: "/certificate/events/5",
    });
    const drafted = eventAsked(REPORT, facts, "issue", "draft");
    expect(drafted.value?.index).toBe(0);
    expect(drafted.diagnostics).toMatchObject([{ severity: "warning", pointer: "/certificate/events/5" }]);
    expect(eventAsked(REPORT, facts, "renewed", "final").diagnostics).toEqual([]);
  });

  it("warns where the record says that a later change altered what the certificate states", () => {
    const changed = { id: "c", kind: "change", on: "2026-10-13", before: { scope: "会员" } } as const;
    const facts = { filing: { certificate: { events: [EVENTS[0], changed] } } };
    expect(eventAsked(REPORT, facts, "issue", "final").diagnostics).toMatchObject([{ severity: "warning" }]);
  });

  it("says which events there are when the one asked for is not among them", () => {
    const { value, diagnostics } = eventAsked(SUSPENSION, FACTS, "third", "final");
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: "document/entry-unknown", severity: "blocking" }]);
    expect(diagnostics[0]?.help.zh).toBe(
      "--event 可用：first（暂停，2026-06-08）、second（暂停，2026-10-12）；写 latest 为最近的一次。",
    );
  });

  it("says that an event of another kind is not what the document is about", () => {
    const [finding] = eventAsked(SUSPENSION, FACTS, "issue", "final").diagnostics;
    expect(finding?.message.zh).toBe("“issue”是发证，不是这份文书所涉的事项");
  });

  it("finds nothing without events, and says so only when one is asked for", () => {
    expect(eventAsked(REPORT, { filing: {} }, undefined, "final")).toEqual({
      value: undefined,
      diagnostics: [],
    });
    const [finding] = eventAsked(REPORT, { filing: {} }, "issue", "final").diagnostics;
    expect(finding?.help.en).toBe("The file has no entry that this document can be about: record it first.");
  });

  it("is silent for documents that are about no event", () => {
    expect(eventAsked(knownKind("pipia"), FACTS, undefined, "final").value).toBeUndefined();
    expect(eventAsked(ILLEGAL, FACTS, "issue", "final").diagnostics).toEqual([]);
  });
});

describe("findingAsked", () => {
  const body = {
    illegalFindings: [
      { id: "late", foundOn: "2026-07-15" },
      { id: "early", foundOn: "2026-03-01" },
    ],
  };

  it("takes the illegal export found last, or the one that is asked for", () => {
    expect(findingAsked(ILLEGAL, { filing: {}, body }, undefined).value?.index).toBe(0);
    expect(findingAsked(ILLEGAL, { filing: {}, body }, "early").value?.index).toBe(1);
    expect(findingAsked(ILLEGAL, { filing: {}, body }, "none").diagnostics).toHaveLength(1);
    expect(findingAsked(ILLEGAL, { filing: {} }, undefined).value).toBeUndefined();
    expect(findingAsked(REPORT, { filing: {}, body }, undefined).value).toBeUndefined();
  });
});
