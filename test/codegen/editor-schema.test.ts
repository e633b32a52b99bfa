import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { editorSchema } from "../../src/codegen/editor-schema.js";
import { fixtureSet } from "./fixture.js";

const schema = editorSchema(fixtureSet());
const text = JSON.stringify(schema);

describe("editorSchema", () => {
  it("refers to nothing outside itself and holds only what the filing uses", () => {
    const references = [...text.matchAll(/"\$ref":"([^"]*)"/gu)].map((match) => match[1] ?? "");
    expect(references.length).toBeGreaterThan(10);
    expect(references.filter((reference) => !reference.startsWith("#/$defs/"))).toEqual([]);
    expect(text).not.toContain("PipiaFiling");
    expect(text).not.toMatch(/"x-|tsType|"title"/u);
  });

  it("shows label and help in Chinese", () => {
    expect(schema).toMatchObject({
      $schema: "http://json-schema.org/draft-07/schema#",
      $defs: {
        Party: {
          properties: { name: { description: "名称：填写名称。", allOf: [{ $ref: "#/$defs/Text" }] } },
        },
      },
    });
  });

  it("offers Chinese labels beside the codes", () => {
    expect(schema).toMatchObject({
      $defs: {
        PartyRole: {
          enum: ["processor", "entrusted", "处理者", "受托人"],
          enumDescriptions: ["处理者", "受托人", "处理者", "受托人"],
        },
      },
    });
  });

  it("is a schema of draft 7 that accepts codes, labels and answer forms, and nothing else", () => {
    const validate = new Ajv({ strict: false, formats: { date: true, email: true } }).compile(schema);
    const subject = {
      id: "p",
      name: { zh: "某公司", en: "A company" },
      role: "处理者",
      onward: { notApplicable: "无" },
    };
    expect(validate({ $schema: "x", subject })).toBe(true);
    for (const isForeign of [true, false, "是", "否", "yes", "no"]) {
      expect(validate({ subject: { ...subject, isForeign } })).toBe(true);
    }
    expect(validate({ subject: { ...subject, isForeign: "不是" } })).toBe(false);
    expect(validate({ subject: { ...subject, role: "处理" } })).toBe(false);
    expect(validate({ subject: { ...subject, onward: 5 } })).toBe(false);
    expect(validate({ subject, nobody: 1 })).toBe(false);
  });
});
