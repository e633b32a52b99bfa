import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { recordStep, type StepRequest } from "../../../src/app/certificate/record-step.js";
import { readOwnFile } from "../../../src/foundation/data.js";
import { MemoryWorld } from "../../memory-world.js";

const FILE = join("matter", "filing.yaml");
const EXAMPLE = readOwnFile("templates/examples/certificate/filing.yaml", (text) => text) as unknown;

async function record(
  request: Partial<StepRequest>,
  edit: (text: string) => string = (text) => text,
): Promise<{
  readonly text: string | undefined;
  readonly codes: readonly string[];
  readonly words: string;
  readonly status?: string;
}> {
  const world = new MemoryWorld();
  if (typeof EXAMPLE !== "string") throw new TypeError("the example is no text");
  world.put(FILE, edit(EXAMPLE));
  const { value, diagnostics } = await recordStep(world, FILE, {
    step: "suspend",
    on: "2026-11-16",
    reason: { zh: "出境情况与认证范围不一致" },
    asOf: "2026-11-23",
    ...request,
  });
  return {
    text: value?.text,
    codes: diagnostics.map(({ code }) => code),
    words: diagnostics.map(({ message }) => message.zh).join(),
    ...(value === undefined ? {} : { status: value.status }),
  };
}

describe("a step in the life of a certificate", () => {
  it("is appended, and changes nothing else but the status", async () => {
    const { text = "", codes, status } = await record({});
    expect(codes).toEqual([]);
    expect(status).toBe("suspended");
    if (typeof EXAMPLE !== "string") return;
    const kept = EXAMPLE.split("\n").filter((line) => !text.includes(line));
    expect(kept).toEqual(["  status: valid"]);
    expect(text).toContain("春节放假");
    expect(text).toContain("id: event-suspension-20261116");
  });

  it.each([
    ["resume", "valid", "证书状态为“有效”，不能恢复"],
    ["issue", "valid", "证书状态为“有效”，不能发证"],
    ["suspend", "revoked", "不能暂停"],
    ["renew", "revoked", "不能续期换发"],
  ] as const)(
    "is refused where the state does not allow it: %s of a %s certificate",
    async (step, state, words) => {
      const revoked =
        "    - id: event-revocation\n      kind: revocation\n      on: 2026-11-01\n      reason: 不再符合\n";
      const found = await record({ step }, (text) =>
        state === "valid"
          ? text
          : text.replace("status: valid", "status: revoked").trimEnd() + `\n${revoked}`,
      );
      expect(found.codes).toEqual(["certificate/step-not-allowed"]);
      expect(found.words).toContain(words);
      expect(found.text).toBeUndefined();
    },
  );

  it("is refused after the term has run out, recorded or not, but for a new issue", async () => {
    const late = { on: "2029-02-12", asOf: "2029-03-01" };
    const found = await record(late);
    expect(found.codes).toEqual(["certificate/step-not-allowed"]);
    expect(found.words).toContain("过期");
    const last = await record({ ...late, on: "2029-02-11" });
    expect(last.codes).toEqual([]);
  });

  it("is refused while the record before it does not hold together", async () => {
    const found = await record({}, (text) => text.replace("on: 2026-09-28", "on: 2026-05-01"));
    expect(found.codes).toEqual(["certificate/record-broken"]);
  });

  it("keeps the day of the first issue when the certificate is renewed", async () => {
    const {
      text = "",
      status,
      codes,
    } = await record({
      step: "renew",
      number: "NOWHERE-2026-0009",
      expiresOn: "2029-11-15",
      applicationOn: "2026-11-02",
    });
    expect(codes).toEqual([]);
    expect(status).toBe("valid");
    expect(text).toContain("issuedOn: 2026-11-16");
    expect(text).toContain("firstIssuedOn: 2026-02-12");
    expect(text).toContain('number: "NOWHERE-2026-0009"');
  });

  it("is first issued on its own day when it is issued anew after another has run out", async () => {
    const renewed = await record({
      step: "renew",
      number: "NOWHERE-2026-0009",
      expiresOn: "2029-11-15",
      applicationOn: "2026-11-02",
    });
    const world = new MemoryWorld();
    world.put(FILE, renewed.text ?? "");
    const expired = await recordStep(world, FILE, {
      step: "expire",
      on: "2029-11-15",
      reason: { zh: "有效期届满", en: "The term has ended" },
      asOf: "2029-11-16",
    });
    world.put(FILE, expired.value?.text ?? "");
    const anew = await recordStep(world, FILE, {
      step: "issue",
      on: "2030-01-10",
      number: "NOWHERE-2030-0001",
      scope: { zh: "会员管理", en: "Members" },
      expiresOn: "2033-01-09",
      reason: { zh: "认证通过", en: "Certified" },
      asOf: "2030-01-10",
    });
    expect(anew.diagnostics.filter(({ severity }) => severity === "blocking")).toEqual([]);
    expect(anew.value?.text).toContain("firstIssuedOn: 2030-01-10");
    expect(anew.value?.text).not.toContain("firstIssuedOn: 2026-02-12");
    expect(anew.value?.text).toMatch(/kind: issue\s+"?on"?: 2026-02-12/u);
  });

  it("gets an id of its own where one of that day and kind is taken", async () => {
    const first = await record({ step: "change", on: "2026-11-16" });
    const world = new MemoryWorld();
    world.put(FILE, first.text ?? "");
    const again = await recordStep(world, FILE, {
      step: "change",
      on: "2026-11-16",
      reason: { zh: "地址变更", en: "Another address" },
      asOf: "2026-11-23",
    });
    expect(again.value?.event).toBe("event-change-20261116-2");
  });
});
