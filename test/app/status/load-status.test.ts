import { Ajv2020 } from "ajv/dist/2020.js";
import formats, { type FormatsPlugin } from "ajv-formats";
import { describe, expect, it } from "vitest";
import { loadStatus } from "../../../src/app/status/load-status.js";
import { readOwnFile } from "../../../src/foundation/data.js";
import type { Outcome } from "../../../src/foundation/outcome.js";
import { statusJson } from "../../../src/reporters/status/json.js";
import type { StatusReport } from "../../../src/reporters/status/report.js";
import { statusText } from "../../../src/reporters/status/text.js";
import { PLATFORM_NAME } from "../../../src/law/platform.js";
import { on } from "../../law/deadlines/computed.js";
import { MemoryWorld } from "../../memory-world.js";
import { exampleText } from "../example.js";

// The package is CommonJS: its default export is the module itself for the types, the plugin when run.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const addFormats = formats as unknown as FormatsPlugin;
const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats(ajv);
const isStatus = ajv.compile(readOwnFile<object>("schemas/reports/status.schema.json", JSON.parse));

async function statusOf(text: string, asOf: string): Promise<Outcome<StatusReport | undefined>> {
  const world = new MemoryWorld();
  world.put("filing.yaml", text);
  return loadStatus(world, "filing.yaml", on(asOf));
}

/** The status of a file that can be told; its JSON keeps the schema, its text speaks either language. */
async function told(text: string, asOf: string): Promise<StatusReport> {
  const { value, diagnostics } = await statusOf(text, asOf);
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  expect(isStatus(JSON.parse(statusJson(value))), JSON.stringify(isStatus.errors)).toBe(true);
  expect(statusText(value, "zh")).toContain(value.stage.title.zh);
  expect(statusText(value, "en").replaceAll(PLATFORM_NAME, "")).not.toMatch(/\p{Script=Han}{4}/u);
  return value;
}

const hotel = exampleText("hotel");

const CERTIFIED = `formatVersion: "1"
processor:
  name: { zh: 甲公司, en: Company A }
application:
  kind: 初次认证
certificate:
  number: N-1
  holderName: { zh: 甲公司, en: Company A }
  scope: { zh: 会员业务, en: membership }
  issuedOn: 2026-02-12
  expiresOn: 2029-02-11
  issuingBody: { zh: 乙中心, en: Centre B }
  status: valid
  events:
    - { id: e1, kind: issue, on: 2026-02-12, reason: { zh: 符合, en: conforms } }
`;

describe("the stage of a matter", () => {
  it("is filed by the day that is given, and says that the day may be a plan", async () => {
    const { stage, judged } = await told(hotel, "2026-11-23");
    expect(stage).toMatchObject({
      id: "filed",
      pointer: "/application/filedOn",
      place: { file: "filing.yaml" },
    });
    expect(stage.because.zh).toContain("实际尚未提交的");
    expect(judged).toEqual(["packet"]);
  });

  it("is filed by the day of acceptance before the day of filing", async () => {
    const accepted = hotel.replace(/^ {2}filedOn:.*$/mu, "$&\n  acceptedOn: 2026-12-01");
    expect((await told(accepted, "2026-12-01")).stage).toMatchObject({ pointer: "/application/acceptedOn" });
    expect((await told(accepted, "2026-11-30")).stage).toMatchObject({ pointer: "/application/filedOn" });
  });

  it("is ready to file while the day lies ahead and nothing blocks", async () => {
    const { stage, blocking } = await told(hotel, "2026-11-22");
    expect(blocking).toEqual([]);
    expect(stage.id).toBe("readyToFile");
  });

  it("is a draft while something blocks, and counts it", async () => {
    const { stage, blocking } = await told('formatVersion: "1"\nprocessor: { name: 甲公司 }\n', "2026-11-22");
    expect(blocking.length).toBeGreaterThan(10);
    expect(stage.id).toBe("drafting");
    expect(stage.because.en).toContain(`${blocking.length} findings block`);
  });

  it.each([
    ["2026-02-11", "drafting", ["packet"]],
    ["2026-02-12", "certified", ["certificate"]],
    // Sixty days before the recommended day of 2028-08-11.
    ["2028-06-11", "certified", ["certificate"]],
    ["2028-06-12", "renewalDue", ["certificate"]],
    ["2029-02-11", "renewalDue", ["certificate"]],
    ["2029-02-12", "expired", ["certificate"]],
  ])("of a certificate on %s is %s", async (day, id, judged) => {
    const report = await told(CERTIFIED, day);
    expect([report.stage.id, report.judged]).toEqual([id, judged]);
  });

  it("tells the day of an expiry as it is recorded, which may be the one after the last of the term", async () => {
    expect((await told(CERTIFIED, "2029-02-12")).stage.because.zh).toBe("证书有效期至2029年2月11日");
    const text = `${CERTIFIED.replace("status: valid", "status: expired")}    - { id: e2, kind: expiry, on: 2029-02-12, reason: 期满 }\n`;
    expect((await told(text, "2029-02-12")).stage.because.zh).toBe("证书于2029年2月12日过期");
  });

  it("is no longer renewal due once the application is recorded, and the packet counts again", async () => {
    const renewing = CERTIFIED.replace("kind: 初次认证", "kind: 再认证\n  filedOn: 2028-07-03");
    expect((await told(renewing, "2028-07-02")).stage.id).toBe("renewalDue");
    const report = await told(renewing, "2028-07-03");
    expect([report.stage.id, report.judged]).toEqual(["certified", ["packet", "certificate"]]);
  });

  it.each([
    ["suspension", "suspended"],
    ["cancellation", "cancelled"],
    ["revocation", "revoked"],
  ])("follows the last event: %s", async (kind, id) => {
    const text = `${CERTIFIED.replace("status: valid", `status: ${id}`)}    - { id: e2, kind: ${kind}, on: 2026-03-02, reason: 某因 }\n`;
    const { stage, next, pen } = await told(
      text.replace("某因", "{ zh: 某因, en: some cause }"),
      "2026-03-02",
    );
    expect(stage).toMatchObject({ id, pointer: "/certificate/events/1/on" });
    expect(next.map(({ due, id: of }) => [of, due])).toContainEqual([
      "platform-report/e2",
      { status: "known", day: "2026-03-09" },
    ]);
    expect(pen.papers.map(({ document, seals }) => [document, seals])).toContainEqual([`${kind}-notice`, 1]);
  });
});

describe("what is left for the pen", () => {
  it("is counted on each paper, and open until the date is filled in", async () => {
    const { pen } = await told(hotel, "2026-11-23");
    const states = new Map(pen.papers.map(({ document, state }) => [document, state]));
    expect(states.get("undertaking")).toBe("open");
    expect(states.get("declarations")).toBe("untold");
    expect(pen.papers.find(({ document }) => document === "undertaking")).toMatchObject({
      seals: 1,
      signatures: 1,
      dates: 1,
    });
    expect(pen.dates.filter(({ state }) => state === "open").map(({ pointer }) => pointer)).toEqual([
      "/impactAssessment/approval/officerSignedOn",
      "/application/authorisation/signedOn",
      "/application/undertaking/signedOn",
    ]);
  });

  it("is recorded by the day of signing, from that day on", async () => {
    const signed = hotel.replaceAll("signedOn: { leftBlank: byHand }", "signedOn: 2026-11-20");
    expect(signed).not.toBe(hotel);
    const stateOn = async (day: string): Promise<string | undefined> =>
      (await told(signed, day)).pen.papers.find(({ document }) => document === "undertaking")?.state;
    expect(await stateOn("2026-11-19")).toBe("open");
    expect(await stateOn("2026-11-20")).toBe("recorded");
  });
});

describe("a file with errors", () => {
  it("has no status where the error decides, and says which", async () => {
    const { value, diagnostics } = await statusOf(CERTIFIED.replace("2029-02-11", "三年"), "2026-03-02");
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ pointer }) => pointer)).toContain("/certificate/expiresOn");
  });

  it("has one where it does not, and the error blocks", async () => {
    const { value } = await statusOf(
      CERTIFIED.replace("number: N-1", "number: N-1\n  mark: 某"),
      "2026-03-02",
    );
    expect(value?.stage.id).toBe("certified");
    expect(value?.blocking.map(({ pointer }) => pointer)).toContain("/certificate/mark");
  });

  it.each(["processor: [", "- 1\n", ""])("has none where nothing can be read: %j", async (text) => {
    const { value, diagnostics } = await statusOf(text, "2026-03-02");
    expect(value).toBeUndefined();
    expect(diagnostics.length).toBeGreaterThan(0);
  });
});
