import { describe, expect, it } from "vitest";
import { requestedChanges } from "../../src/law/change-application.js";

const CHANGES = [
  { id: "before", on: "2026-02-01" },
  { id: "earlier", on: "2026-09-01", applicationOn: "2026-09-10" },
  { id: "filed", on: "2026-10-01", applicationOn: "2026-11-23" },
  { id: "open", on: "2026-10-08" },
  { on: "2026-10-09" },
  { id: "undated" },
] as const;
const CERTIFICATE = { firstIssuedOn: "2026-02-02", issuedOn: "2029-02-02" } as const;

describe("the changes that a change application asks for", () => {
  it("are those that were not applied for on another day, nor before the certificate", () => {
    const facts = { certificate: CERTIFICATE, changes: CHANGES };
    expect(requestedChanges(facts)).toEqual(["open", "undated"]);
    const filed = { ...facts, application: { filedOn: "2026-11-23" } };
    expect(requestedChanges(filed)).toEqual(["filed", "open", "undated"]);
  });

  it("are counted from the issue, where no earlier certificate is known, and all without one", () => {
    expect(requestedChanges({ certificate: { issuedOn: "2026-10-08" }, changes: CHANGES })).toEqual([
      "open",
      "undated",
    ]);
    expect(requestedChanges({ changes: CHANGES })).toEqual(["before", "open", "undated"]);
    expect(requestedChanges({})).toEqual([]);
  });
});
