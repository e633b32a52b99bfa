import { validateBody, validateFiling, type Validate } from "#generated/validators.js";
import { describe, expect, it } from "vitest";
import type { Schema } from "../../src/codegen/schema.js";
import { validatorsModule } from "../../src/codegen/validators.js";
import { fixtureFiles, fixtureSet } from "./fixture.js";

/** Violations at one place; ajv's report that a condition failed says nothing new. */
function faultsAt(validate: Validate, value: unknown, at: string): readonly string[] {
  validate(value);
  return (validate.errors ?? [])
    .filter((error) => error.instancePath === at && error.keyword !== "if")
    .map((error) => error.keyword);
}

function faultsOfProcessor(processor: object, at: string): readonly string[] {
  return faultsAt(validateFiling, { formatVersion: "1", processor }, at);
}

describe("generated validators", () => {
  it("report every violation, not the first", () => {
    expect(validateFiling({})).toBe(false);
    expect(validateFiling.errors?.map((error) => error.params["missingProperty"])).toEqual([
      "formatVersion",
      "processor",
    ]);
  });

  it.each([
    [5, ["type"]],
    [[], ["type"]],
    ["", ["minLength"]],
    [{}, ["required"]],
    [{ zh: "名", cn: "名" }, ["additionalProperties"]],
    ["名", []],
    [{ zh: "名", en: "Name" }, []],
  ])("give one violation for the text %j", (name, faults) => {
    expect(faultsOfProcessor({ name }, "/processor/name")).toEqual(faults);
  });

  it.each([
    [5, ["type"]],
    [{}, ["required"]],
    [{ notApplicable: "无", zh: "无" }, ["additionalProperties"]],
    [{ notApplicable: "近两年未受处罚" }, []],
    [{ notApplicable: { zh: "近两年未受处罚", en: "No penalty in two years" } }, []],
    ["无", []],
  ])("give one violation for the text or reason %j", (penalties, faults) => {
    expect(faultsOfProcessor({ compliance: { penalties } }, "/processor/compliance/penalties")).toEqual(
      faults,
    );
  });

  it.each([
    [20260101, ["type"]],
    ["2026-02-30", ["format"]],
    ["2026年1月1日", ["format"]],
    [{}, ["required"]],
    [{ leftBlank: "byHand", on: "2026-01-01" }, ["additionalProperties"]],
    [{ leftBlank: "byHand" }, []],
    ["2026-01-01", []],
  ])("give one violation for the date or blank %j", (signedOn, faults) => {
    const filing = { agreements: [{ signedOn }] };
    expect(faultsAt(validateFiling, filing, "/agreements/0/signedOn")).toEqual(faults);
  });

  it.each([
    ["无", ["type"]],
    [[], ["minItems"]],
    [{}, ["required"]],
    [{ notApplicable: "由境外处理者直接收集", id: "x" }, ["additionalProperties"]],
    [{ notApplicable: "由境外处理者直接收集" }, []],
    [{ notApplicable: { zh: "由境外处理者直接收集", en: "Collected directly from abroad" } }, []],
  ])("give one violation for the list or reason %j", (recipients, faults) => {
    expect(faultsAt(validateFiling, { recipients }, "/recipients")).toEqual(faults);
  });

  it("reach into the members of a list that may be not applicable", () => {
    expect(faultsAt(validateFiling, { recipients: [{ role: "friend" }] }, "/recipients/0/role")).toEqual([
      "enum",
    ]);
  });

  it("check credit codes, dates and e-mail addresses", () => {
    const code = (unifiedSocialCreditCode: string): readonly string[] =>
      faultsOfProcessor({ unifiedSocialCreditCode }, "/processor/unifiedSocialCreditCode");
    expect(code("91350100M000100Y43")).toEqual([]);
    expect(code("91350100M000100Y44")).toEqual(["format"]);
    const email = (address: string): readonly string[] =>
      faultsOfProcessor({ officer: { email: address } }, "/processor/officer/email");
    expect(email("a@example.com")).toEqual([]);
    expect(email("a")).toEqual(["format"]);
  });

  it("accept a small record of a certification body", () => {
    const material = { id: "m1", kind: "qualification", title: "资质证书" };
    const body = {
      formatVersion: "1",
      body: { name: "某认证中心" },
      qualification: { approvedOn: "2025-12-01" },
      bodyFiling: { filedOn: "2025-12-10", truthful: true, materials: [material] },
      confidentiality: "合同第八条",
      recordsKept: "保存十年",
    };
    expect(validateBody(body)).toBe(true);
    expect(validateBody({ ...body, certificates: [] })).toBe(false);
  });
});

describe("long lists of mistakes", () => {
  it("are reported member by member, each once", () => {
    const measures = Array.from({ length: 3000 }, () => ({ id: 1 }));
    expect(validateFiling({ formatVersion: "1", processor: {}, measures })).toBe(false);
    const ids = (validateFiling.errors ?? []).filter((error) => error.instancePath.endsWith("/id"));
    expect(new Set(ids.map((error) => error.instancePath)).size).toBe(3000);
    expect(ids).toHaveLength(3000);
  });
});

describe("validatorsModule", () => {
  it("writes a function for each root and imports what the code needs", () => {
    const code = validatorsModule(fixtureSet(), { validateFiling: "Filing" });
    expect(code).toContain("export const validateFiling: Validate = ");
    expect(code).toContain(
      'import { isUnifiedSocialCreditCode } from "../src/foundation/social-credit-code.js";',
    );
    expect(code).not.toContain("x-label");
  });

  it("refuses what strict ajv refuses", () => {
    const part = fixtureFiles()["parts/party.schema.json"];
    const odd: Schema = { title: "Odd", type: "object", properties: { list: { minItems: 1 } } };
    const party: Schema = { ...odd, title: "Party" };
    const set = fixtureSet({
      "parts/party.schema.json": { ...part, $defs: { ...part?.$defs, Party: party } },
    });
    expect(() => validatorsModule(set, { validateFiling: "Filing" })).toThrow(
      'missing type "array" for keyword "minItems"',
    );
  });
});
