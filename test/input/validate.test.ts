import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/foundation/diagnostic.js";
import { MAXIMUM_FINDINGS } from "../../src/input/limit.js";
import { readSource } from "../../src/input/read.js";
import { validateSource, type DocumentSchema } from "../../src/input/validate.js";
import { EXAMPLE_NAMES, exampleText } from "../app/example.js";
import { utf8 } from "./encode.js";

function validate(text: string, document?: DocumentSchema, file = "filing.yaml"): readonly Diagnostic[] {
  const { value } = readSource(utf8(text), file, document === "body" ? "body" : "filing");
  if (value === undefined) throw new Error("unreadable");
  return validateSource(value, document);
}

function pointers(findings: readonly Diagnostic[], code = "schema/missing"): readonly string[] {
  return findings.filter((finding) => finding.code === code).map(({ pointer }) => pointer ?? "");
}

describe("validateSource", () => {
  it.each(EXAMPLE_NAMES)("has nothing against the finished example %s", (name) => {
    for (const document of ["filing", "pipia", "application"] as const) {
      expect(validate(exampleText(name), document), document).toEqual([]);
    }
  });

  it("takes the answers of a processor abroad that has nobody to provide information to", () => {
    const none = "{ notApplicable: { zh: 没有境外接收方, en: no overseas recipient } }";
    const text = [
      'formatVersion: "1"',
      "recipients: NONE",
      "agreements: NONE",
      "protection:",
      "  supervision: NONE",
      "  privacyPolicy: { recipientList: NONE }",
      "impactAssessment:",
      "  equalProtection: NONE",
      "  lawfulness: { recipients: NONE }",
      "  recipientDuties: { commitments: NONE, managementMeasures: NONE, technicalMeasures: NONE, ability: NONE }",
    ].join("\n");
    const findings = validate(text.replaceAll("NONE", none), "pipia");
    expect(findings.filter(({ code }) => code !== "schema/missing")).toEqual([]);
    expect(
      pointers(findings).filter((at) => /recipient|supervision|equalProtection|agreements/u.test(at)),
    ).toEqual(["/impactAssessment/recipientDuties/conclusion"]);
  });

  it("looks for mistakes in the whole file, whatever document is asked", () => {
    const text = 'formatVersion: "1"\nprocessor: {}\ncertificate:\n  issuedOn: 2026-02-30\n';
    for (const document of ["filing", "pipia", "application", "certificate"] as const) {
      expect(pointers(validate(text, document), "schema/format")).toEqual(["/certificate/issuedOn"]);
    }
  });

  it("asks for the top-level members of the document", () => {
    const text = 'formatVersion: "1"\n';
    expect(pointers(validate(text))).toEqual(["/processor"]);
    expect(pointers(validate(text, "certificate"))).toEqual(["/processor", "/certificate"]);
    expect(pointers(validate(text, "pipia"))).toEqual([
      "/processor",
      "/recipients",
      "/scenarios",
      "/volumes",
      "/notices",
      "/consents",
      "/agreements",
      "/measures",
      "/protection",
      "/impactAssessment",
    ]);
    expect(pointers(validate(text, "application"))).toContain("/attachments");
    expect(pointers(validate(text, "application"))).not.toContain("/protection");
  });

  it("leaves out gaps that only other documents have", () => {
    const text = 'formatVersion: "1"\nprocessor:\n  officer: {}\n  legalRepresentative: {}\n';
    const application = pointers(validate(text, "application"));
    const pipia = pointers(validate(text, "pipia"));
    // FORM-2 asks the application alone for the papers of the legal representative.
    expect(application).toContain("/processor/legalRepresentative/idNumber");
    expect(pipia).not.toContain("/processor/legalRepresentative/idNumber");
    expect(pipia).toContain("/processor/officer/name");
    expect(pointers(validate(text))).toEqual(
      expect.arrayContaining(["/processor/legalRepresentative/idNumber", "/processor/officer/name"]),
    );
  });

  it("says of a gap where it belongs, why, and how heavy it is", () => {
    const gap = validate('formatVersion: "1"\nprocessor:\n  name:\n', "pipia").find(
      ({ pointer }) => pointer === "/processor/name",
    );
    expect(gap).toMatchObject({
      code: "schema/missing",
      severity: "blocking",
      // X-01 (packet) is what makes it blocking here, and no official text says so in one sentence.
      basis: "inferred",
      message: { zh: "缺少“单位名称”", en: "“Name” is missing" },
      label: { zh: "个人信息处理者 › 单位名称", en: "Personal information processor › Name" },
      place: { file: "filing.yaml", line: 3, column: 3 },
      requirement: expect.arrayContaining(["X-01"]) as unknown,
      sources: expect.arrayContaining([{ law: "M", article: "3" }]) as unknown,
      fingerprint: "schema/missing@/processor/name",
    });
    expect(gap?.help.zh).toMatch(/全称/u);
  });

  it("offers the answer forms of a field in the help of its gap", () => {
    const help = (pointer: string, text: string): string | undefined =>
      validate(`formatVersion: "1"\n${text}`).find((finding) => finding.pointer === pointer)?.help.en;
    expect(help("/recipients", "recipients: []\n")).toMatch(
      /Where it does not apply, write \{notApplicable: reason\}\.$/u,
    );
    expect(help("/impactAssessment/approval/officerSignedOn", "impactAssessment: {approval: {}}\n")).toMatch(
      /To leave it for the pen, write \{leftBlank: byHand\}\.$/u,
    );
    expect(help("/processor", "")).not.toMatch(/notApplicable|leftBlank/u);
  });

  it("shows a gap of JSON at the key of what it is missing from", () => {
    const findings = validate('{\n  "formatVersion": "1",\n  "processor": {}\n}', "pipia", "filing.json");
    expect(findings.find(({ pointer }) => pointer === "/processor/name")?.place).toEqual({
      file: "filing.json",
      line: 3,
      column: 3,
    });
  });

  it("lists findings in the order of the file", () => {
    const lines = validate("processor:\n  isCiio: 有\n  foo: 1\nbar: 2\nformatVersion: 9x\n").map(
      ({ place }) => place?.line ?? 0,
    );
    expect(lines).toEqual(lines.toSorted((left, right) => left - right));
    expect(lines).toContain(5);
  });

  it("tells each wrong value once, although the file and the document are both checked", () => {
    const findings = validate(
      exampleText("hotel").replace(/^formatVersion: .*$/mu, "formatVersion: zwei"),
      "pipia",
    );
    expect(findings.map(({ code, pointer }) => `${code} ${pointer ?? ""}`)).toEqual([
      "schema/enum /formatVersion",
    ]);
  });

  it("drops the gap of a field that was only misspelt", () => {
    const findings = validate('formatVersion: "1"\nprocesor: {}\nrecipient: []\n', "pipia");
    expect(pointers(findings, "schema/unknown-key")).toEqual(["/procesor", "/recipient"]);
    expect(pointers(findings)).not.toContain("/processor");
    expect(pointers(findings)).not.toContain("/recipients");
    expect(pointers(findings)).toContain("/scenarios");
  });

  it("says nothing else of a file from a newer program", () => {
    expect(validate("formatVersion: 3\nfoo: 1\n").map(({ code }) => code)).toEqual(["schema/version"]);
  });

  it("says of a file of the other kind that it is one, and nothing else", () => {
    const body = "formatVersion: '1'\nbody: { name: 甲 }\nqualification: 1\n";
    expect(validate(body)).toMatchObject([{ code: "schema/other-file", place: { line: 2, column: 1 } }]);
    expect(validate(body)[0]?.help.zh).toContain(
      "加 --document body 处理，由它生成的文书用 pipia render --document：body-filing、",
    );
    const filing = validate("formatVersion: '1'\nprocessor: {}\n", "body");
    expect(filing).toMatchObject([{ code: "schema/other-file", severity: "blocking" }]);
    expect(filing[0]?.message.zh).toBe("这是申报材料，不是认证机构自己的材料");
  });

  it("takes a stray member of the other kind for a mistake like any other", () => {
    const codes = validate("formatVersion: '1'\nprocessor: {}\nbody: { name: 甲 }\n").map(({ code }) => code);
    expect(codes).toContain("schema/unknown-key");
    expect(codes).not.toContain("schema/other-file");
    expect(validate("formatVersion: '1'\nfoo: 1\n").map(({ code }) => code)).toContain("schema/unknown-key");
  });

  it("validates a certification body's own facts", () => {
    const findings = validate("formatVersion: 1\nbody: {}\nqualification:\n  approvedOn: 2026/1/5\n", "body");
    expect(findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          code: "schema/format",
          label: { zh: expect.stringMatching(/ › /u) as unknown, en: expect.any(String) as unknown },
        }),
        expect.objectContaining({ code: "schema/missing", pointer: "/body/name" }),
      ]),
    );
  });

  it("stops listing after ten thousand findings, mistakes first", () => {
    const item = `{ "id": "X Y", ${Array.from({ length: 12 }, (_, index) => `"k${index}": 1`).join(", ")} }`;
    const many = `{"formatVersion": "1", "recipients": [${Array.from({ length: 1000 }, () => item).join(",")}]}`;
    const findings = validate(many, "pipia", "filing.json");
    expect(findings).toHaveLength(MAXIMUM_FINDINGS + 1);
    expect(findings.some(({ code }) => code === "schema/missing")).toBe(false);
    expect(findings.find(({ code }) => code === "input/too-many-findings")).toMatchObject({
      severity: "blocking",
      message: {
        zh: "问题超过 10000 条，其余未列出",
        en: "More than 10000 findings; the rest is not listed",
      },
      help: { zh: "先改正已列出的问题，再重新检查。", en: "Correct what is listed, then check again." },
    });
  });

  it("keeps the fingerprint of a gap when entries are added above it", () => {
    const fingerprints = (recipients: readonly object[]): readonly string[] => {
      const { value } = readSource(JSON.stringify({ formatVersion: "1", recipients }), "f.json");
      if (value === undefined) throw new Error("not read");
      return validateSource(value)
        .filter(({ pointer }) => pointer?.endsWith("/address"))
        .map(({ fingerprint }) => fingerprint);
    };
    expect(fingerprints([{ id: "sg" }])).toEqual(["schema/missing@/recipients/sg/address"]);
    expect(fingerprints([{ id: "nl" }, { id: "sg" }])).toContain("schema/missing@/recipients/sg/address");
  });
});
