import { describe, expect, it } from "vitest";
import { recordStep, type StepRequest } from "../../../src/app/certificate/record-step.js";
import type { Diagnostic } from "../../../src/foundation/diagnostic.js";
import { MemoryWorld } from "../../memory-world.js";

const HEAD = `formatVersion: "1"
processor:
  name: 甲公司
`;

const RECORDED = `${HEAD}certificate:
  number: N-1
  scope: 会员业务
  issuedOn: 2026-02-12
  expiresOn: 2029-02-11
  status: valid
`;

const CERTIFIED = `${RECORDED}  events:
    - { id: e1, kind: issue, on: 2026-02-12, reason: 符合 }
`;

async function record(
  text: string,
  request: Partial<StepRequest> & Pick<StepRequest, "step" | "on">,
): Promise<{ readonly text: string | undefined; readonly found: readonly Diagnostic[] }> {
  const world = new MemoryWorld();
  world.put("filing.yaml", text);
  const { value, diagnostics } = await recordStep(world, "filing.yaml", {
    reason: { zh: "某因" },
    asOf: "2032-01-01",
    ...request,
  });
  return { text: value?.text, found: diagnostics };
}

/** Codes and messages of what stopped a step; nothing is written then. */
async function refusal(
  text: string,
  request: Partial<StepRequest> & Pick<StepRequest, "step" | "on">,
): Promise<readonly string[]> {
  const { text: written, found } = await record(text, request);
  expect(written).toBeUndefined();
  expect(found.every(({ place, help }) => place?.file === "filing.yaml" && help.zh !== "")).toBe(true);
  return found.map(({ code, message }) => `${code} ${message.zh}`);
}

describe("the facts of a step", () => {
  it("of an issue are number, scope and term", async () => {
    expect(await refusal(HEAD, { step: "issue", on: "2026-02-12" })).toEqual([
      "certificate/step-facts 发证缺少证书编号",
      "certificate/step-facts 发证缺少认证范围",
      "certificate/step-facts 发证缺少证书所载有效期截止日期",
    ]);
  });

  it("may stand in the file before its record begins", async () => {
    const { text, found } = await record(RECORDED, { step: "issue", on: "2026-02-12" });
    expect(found).toEqual([]);
    expect(text).toContain("kind: issue");
    expect(await refusal(RECORDED, { step: "issue", on: "2026-02-13" })).toHaveLength(1);
    const suspended = RECORDED.replace("status: valid", "status: suspended");
    expect(await refusal(suspended, { step: "issue", on: "2026-02-12" })).toHaveLength(1);
  });

  it("of a certificate that ended are not those of the next", async () => {
    const next = { step: "issue", on: "2029-03-01" } as const;
    expect(await refusal(CERTIFIED, next)).toEqual([
      "certificate/expiry-unrecorded 前一证书的有效期已于2029年2月11日届满，没有“过期”的记录",
    ]);
    const { text: expired = "" } = await record(CERTIFIED, { step: "expire", on: "2029-02-11" });
    expect(await refusal(expired, next)).toEqual([
      "certificate/step-facts 发证缺少证书编号",
      "certificate/step-facts 发证缺少证书所载有效期截止日期",
    ]);
    expect((await record(expired, { ...next, number: "N-2", expiresOn: "2032-02-28" })).found).toEqual([]);
  });

  it.each([
    [{ step: "suspend", scope: "另一范围" }, "暂停不决定认证范围"],
    [{ step: "cancel", number: "N-2" }, "注销不决定证书编号"],
    [{ step: "change", expiresOn: "2030-01-01" }, "变更不决定证书所载有效期截止日期"],
    [{ step: "revoke", applicationOn: "2026-03-01" }, "撤销不决定获证者申请日期"],
    [{ step: "change", until: "2026-06-01" }, "变更不决定暂停截至日期"],
  ] as const)("belong to it: %j", async (request, words) => {
    const [only, ...more] = await refusal(CERTIFIED, { on: "2026-04-01", ...request });
    expect(only).toContain(words);
    expect(more).toEqual([]);
  });

  it.each([
    [{ step: "cancel", applicationOn: "2026-04-02" }, "晚于注销日期"],
    [{ step: "suspend", until: "2026-03-31" }, "早于暂停日期"],
    [{ step: "renew", applicationOn: "2026-03-01", expiresOn: "2026-04-01" }, "不晚于续期换发日期"],
  ] as const)("have days that can be: %j", async (request, words) => {
    expect((await refusal(CERTIFIED, { on: "2026-04-01", ...request })).join()).toContain(words);
  });

  it("are not those that the paper is recorded to print otherwise", async () => {
    const printed = `${CERTIFIED}  printed: { expiresOn: 2029-02-11, scope: 会员业务 }\n`;
    const renewal = { step: "renew", on: "2028-07-01", applicationOn: "2028-06-01" } as const;
    const [only] = await refusal(printed, { ...renewal, expiresOn: "2031-06-30" });
    expect(only).toContain("印刷内容不同");
    expect((await record(printed, { step: "change", on: "2026-04-01", scope: "会员业务" })).found).toEqual(
      [],
    );
  });
});

describe("what is altered", () => {
  const change = { step: "change", on: "2026-04-01", applicationOn: "2026-03-02" } as const;

  it("stands with the event as it was, and only that", async () => {
    const { text = "" } = await record(`${CERTIFIED}  holderName: { zh: 甲公司, en: A Ltd. }\n`, {
      ...change,
      holderName: { zh: "乙公司", en: "B Ltd." },
      scope: "会员业务",
    });
    expect(text).toMatch(/before:\s+holderName: \{ zh: 甲公司, en: A Ltd\. \}\n/u);
    expect(text).toMatch(/^ {2}holderName: \{ zh: 乙公司, en: B Ltd\. \}/mu);
    expect(text.match(/会员业务/gu)).toHaveLength(1);
  });

  it("is the English too, also where the Chinese stays", async () => {
    const certified = `${CERTIFIED}  holderName: { zh: 甲公司, en: A Ltd. }\n`;
    const renamed = { ...change, holderName: { zh: "甲公司", en: "Alpha Ltd." } };
    const { text = "" } = await record(certified, renamed);
    expect(text).toMatch(/before:\s+holderName: \{ zh: 甲公司, en: A Ltd\. \}\n/u);
    expect(text).toMatch(/^ {2}holderName: \{ zh: 甲公司, en: Alpha Ltd\. \}/mu);
    const kept = await record(certified, { ...change, holderName: { zh: "甲公司" } });
    expect(kept.text).toContain("en: A Ltd.");
    expect(kept.text).not.toContain("before:");
  });

  it("by a renewal is number and term", async () => {
    const { text = "" } = await record(CERTIFIED, {
      step: "renew",
      on: "2028-07-01",
      applicationOn: "2028-06-01",
      number: "N-2",
      expiresOn: "2031-06-30",
    });
    expect(text).toMatch(/before:\s+number: "?N-1"?\s+expiresOn: 2029-02-11/u);
  });

  it("is nothing where nothing is given or nothing was there", async () => {
    expect((await record(CERTIFIED, change)).text).not.toContain("before:");
    const { text } = await record(CERTIFIED, { ...change, holderAddress: "某路1号" });
    expect(text).toContain("holderAddress: 某路1号");
    expect(text).not.toContain("before:");
    expect((await record(RECORDED, { step: "issue", on: "2026-02-12", number: "N-9" })).text).not.toContain(
      "before:",
    );
  });
});

describe("an expiry", () => {
  const expire = { step: "expire", on: "2029-02-11", asOf: "2029-02-12" } as const;

  it.each(["2029-02-11", "2029-02-12"])("is that of the last day, or of the day after: %s", async (on) => {
    const { text, found } = await record(CERTIFIED, { ...expire, on });
    expect(found).toEqual([]);
    expect(text).toContain("status: expired");
    expect(text).toContain("kind: expiry");
  });

  it.each([
    [{ on: "2029-02-10" }, "certificate/term-not-over 证书有效期至2029年2月11日，2029年2月10日尚未届满"],
    [
      { asOf: "2029-02-11" },
      "certificate/term-not-over 证书有效期至2029年2月11日（含当日），截至2029年2月11日尚未届满",
    ],
    [{ on: "2029-02-13", asOf: "2029-02-13" }, "过期日期2029年2月13日与届满日不符"],
  ])("is refused before, and dated by it: %j", async (request, words) => {
    const [only, ...more] = await refusal(CERTIFIED, { ...expire, ...request });
    expect(only).toContain(words);
    expect(more).toEqual([]);
  });

  it("needs the day that the certificate states, and goes by the printed one", async () => {
    const [only] = await refusal(CERTIFIED.replace(/ {2}expiresOn.*\n/u, ""), expire);
    expect(only).toContain("过期缺少证书所载有效期截止日期");
    const printed = `${CERTIFIED}  printed: { expiresOn: 2029-02-12 }\n`;
    expect(await refusal(printed, expire)).toHaveLength(1);
    expect((await record(printed, { ...expire, on: "2029-02-12", asOf: "2029-02-13" })).found).toEqual([]);
  });

  it("happens once, to a certificate that has not ended", async () => {
    const { text: expired = "" } = await record(CERTIFIED, expire);
    expect((await refusal(expired, expire)).join()).toContain("不能记录过期");
    const { text: revoked = "" } = await record(CERTIFIED, { step: "revoke", on: "2026-04-01" });
    expect((await refusal(revoked, expire)).join()).toContain("不能记录过期");
    const { text: suspended = "" } = await record(CERTIFIED, { step: "suspend", on: "2026-04-01" });
    expect((await record(suspended, expire)).text).toContain("status: expired");
  });

  it("is offered where the term has run out and nothing records it", async () => {
    const { found } = await record(CERTIFIED, { step: "suspend", on: "2029-03-01", asOf: "2029-03-01" });
    expect(found[0]?.help.zh).toContain("expire（过期）");
    expect(found[0]?.help.zh).not.toContain("issue（发证）");
  });
});

describe("a certificate with errors", () => {
  it.each([
    ["certificate: abc\n", "schema/type"],
    ["certificate: { events: 3 }\n", "schema/type"],
    [CERTIFIED.replace("status: valid", "status: gut").slice(HEAD.length), "schema/enum"],
  ])("is not written over: %j", async (certificate, code) => {
    const facts = { number: "N", scope: "S", expiresOn: "2029-02-11" };
    const found = await refusal(`${HEAD}${certificate}`, { step: "issue", on: "2026-02-12", ...facts });
    expect(found.map((one) => one.split(" ")[0])).toContain(code);
  });

  it("is no matter of errors elsewhere", async () => {
    const text = CERTIFIED.replace("name: 甲公司", "name: 甲公司\n  isCiio: 也许");
    expect((await record(text, { step: "revoke", on: "2026-04-01" })).text).toContain("revoked");
  });
});

describe("a renewal", () => {
  const renewal = { step: "renew", on: "2029-02-10", expiresOn: "2032-02-09" } as const;

  it("has a new term and an application", async () => {
    expect(await refusal(CERTIFIED, { step: "renew", on: "2028-09-01" })).toEqual([
      "certificate/step-facts 续期换发缺少证书所载有效期截止日期",
      "certificate/step-facts 续期换发没有获证者申请日期的记录",
    ]);
  });

  it("is in time on the day six months before expiry, later with a warning that names both texts", async () => {
    const inTime = await record(CERTIFIED, { ...renewal, applicationOn: "2028-08-11" });
    expect(inTime.found).toEqual([]);
    const late = await record(CERTIFIED, { ...renewal, applicationOn: "2028-08-12" });
    expect(late.text).toContain("expiresOn: 2032-02-09");
    expect(late.found.map(({ code, severity }) => [code, severity])).toEqual([
      ["certificate/renewal-late", "warning"],
    ]);
    expect(late.found[0]?.help.zh).toContain("没有条文规定逾期申请无效");
  });

  it("goes by the application of the filing, unless that led to the certificate itself", async () => {
    const withApplication = (filedOn: string): string =>
      CERTIFIED.replace("certificate:", `application: { kind: 再认证, filedOn: ${filedOn} }\ncertificate:`);
    expect((await record(withApplication("2028-07-01"), renewal)).found).toEqual([]);
    expect(await refusal(withApplication("2026-01-05"), renewal)).toHaveLength(1);
  });
});
