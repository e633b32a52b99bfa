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
      "certificate/step-facts 发证缺少证书编号",
      "certificate/step-facts 发证缺少证书所载有效期截止日期",
    ]);
    expect((await record(CERTIFIED, { ...next, number: "N-2", expiresOn: "2032-02-28" })).found).toEqual([]);
  });

  it.each([
    [{ step: "suspend", scope: "另一范围" }, "暂停不决定认证范围"],
    [{ step: "cancel", number: "N-2" }, "注销不决定证书编号"],
    [{ step: "change", expiresOn: "2030-01-01" }, "变更不决定证书所载有效期截止日期"],
    [{ step: "revoke", applicationOn: "2026-03-01" }, "撤销不决定持证者申请日期"],
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

describe("a renewal", () => {
  const renewal = { step: "renew", on: "2029-02-10", expiresOn: "2032-02-09" } as const;

  it("has a new term and an application", async () => {
    expect(await refusal(CERTIFIED, { step: "renew", on: "2028-09-01" })).toEqual([
      "certificate/step-facts 续期换发缺少证书所载有效期截止日期",
      "certificate/step-facts 续期换发没有持证者申请日期的记录",
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
