import { describe, expect, it } from "vitest";
import { stateOn } from "../../src/kinds/certificate/state.js";

const EVENTS = [
  { kind: "issue", on: "2026-02-12" },
  { kind: "suspension", on: "2026-06-08" },
  { kind: "change", on: "2026-07-01" },
  { kind: "resumption", on: "2026-09-28" },
] as const;

const CERTIFICATE = {
  issuedOn: "2026-02-12",
  expiresOn: "2029-02-11",
  status: "valid",
  events: [...EVENTS],
} as const;

describe("the state of a certificate", () => {
  it.each([
    ["2026-02-11", undefined],
    ["2026-02-12", { status: "valid", since: "2026-02-12", pointer: "/certificate/events/0/on" }],
    ["2026-06-07", { status: "valid", since: "2026-02-12", pointer: "/certificate/events/0/on" }],
    ["2026-06-08", { status: "suspended", since: "2026-06-08", pointer: "/certificate/events/1/on" }],
    ["2026-07-02", { status: "suspended", since: "2026-06-08", pointer: "/certificate/events/1/on" }],
    ["2026-09-28", { status: "valid", since: "2026-09-28", pointer: "/certificate/events/3/on" }],
    ["2029-02-11", { status: "valid", since: "2026-09-28", pointer: "/certificate/events/3/on" }],
    ["2029-02-12", { status: "expired", since: "2029-02-11", pointer: "/certificate/expiresOn" }],
  ])("on %s is that of the events up to then, and of the term", (day, state) => {
    expect(stateOn({ ...CERTIFICATE, events: [...EVENTS] }, day)).toEqual(state);
  });

  it("ends by revocation and cancellation whatever the term says", () => {
    const events = [...EVENTS, { kind: "revocation", on: "2026-12-01" } as const];
    expect(stateOn({ ...CERTIFICATE, events }, "2029-03-01")).toMatchObject({ status: "revoked" });
  });

  it("ends with the printed day where that was recorded", () => {
    const certificate = { ...CERTIFICATE, events: [...EVENTS], printed: { expiresOn: "2028-02-11" } };
    expect(stateOn(certificate, "2028-02-12")).toEqual({
      status: "expired",
      since: "2028-02-11",
      pointer: "/certificate/printed/expiresOn",
    });
  });

  it("is the status that is given where there are no events or they do not follow", () => {
    const suspended = { issuedOn: "2026-02-12", status: "suspended" } as const;
    const state = { status: "suspended", pointer: "/certificate/status" };
    expect(stateOn(suspended, "2026-03-01")).toEqual(state);
    const broken = { ...suspended, events: [{ kind: "resumption", on: "2026-03-01" } as const] };
    expect(stateOn(broken, "2026-03-01")).toEqual(state);
  });

  it("is valid from the issue where nothing else is said, and unknown before it", () => {
    expect(stateOn({ issuedOn: "2026-02-12" }, "2026-02-12")).toMatchObject({ status: "valid" });
    expect(stateOn({ issuedOn: "2026-02-12", status: "valid" }, "2026-02-11")).toBeUndefined();
    expect(stateOn({ number: "N-1" }, "2026-02-11")).toBeUndefined();
  });
});
