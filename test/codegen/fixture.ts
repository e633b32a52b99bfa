import { readFileSync } from "node:fs";
import { parseSchema } from "../../src/codegen/profile.js";
import type { Schema } from "../../src/codegen/schema.js";
import { joinSchemas, type SchemaSet } from "../../src/codegen/schema-set.js";

/** The four keywords of our own that a property must carry. */
function words(zh: string, en: string): Schema {
  return {
    "x-label": { zh, en },
    "x-help": { zh: `填写${zh}。`, en: `State the ${en.toLowerCase()}.` },
    "x-source": ["M 6"],
    "x-requirement": ["M-06-1"],
  };
}

function wrapped(reference: string, zh: string, en: string): Schema {
  return { allOf: [{ $ref: reference }], ...words(zh, en) };
}

const answer = (name: string): string => `answer.schema.json#/$defs/${name}`;

/** A part with every kind of field the profile knows. */
const party: Schema = {
  $id: "parts/party.schema.json",
  $defs: {
    Party: {
      title: "Party",
      type: "object",
      properties: {
        id: wrapped(answer("Id"), "编号", "Id"),
        name: wrapped(answer("Text"), "名称", "Name"),
        remark: wrapped(answer("TextOrNotApplicable"), "备注", "Remark"),
        signedOn: wrapped(answer("DateOrBlank"), "签署日期", "Signed on"),
        startOn: { type: "string", format: "date", ...words("起始日期", "Start") },
        code: {
          type: "string",
          format: "unified-social-credit-code",
          maxLength: 18,
          ...words("统一社会信用代码", "Credit code"),
        },
        size: { type: "integer", ...words("人数", "Size") },
        isForeign: { type: "boolean", ...words("是否境外", "Whether foreign") },
        role: wrapped("#/$defs/PartyRole", "角色", "Role"),
        bases: {
          type: "array",
          minItems: 1,
          items: { $ref: "#/$defs/PartyRole" },
          ...words("依据", "Bases"),
        },
        parent: { ...wrapped(answer("Id"), "上级", "Parent"), "x-refersTo": "/parties/*" },
        others: {
          type: "array",
          minItems: 1,
          items: { $ref: answer("Id") },
          "x-refersTo": "/parties/*",
          ...words("其他方", "Others"),
        },
        contact: wrapped("#/$defs/PartyContact", "联系人", "Contact"),
        onward: {
          ...wrapped(answer("ListOrNotApplicable"), "再提供", "Onward"),
          items: { $ref: "#/$defs/PartyContact" },
          tsType: "PartyContact[] | NotApplicable",
        },
      },
      required: ["id", "name"],
      additionalProperties: false,
    },
    PartyContact: {
      title: "PartyContact",
      type: "object",
      properties: {
        id: wrapped(answer("Id"), "编号", "Id"),
        email: { type: "string", format: "email", ...words("电子邮箱", "E-mail") },
      },
      required: ["id", "email"],
      additionalProperties: false,
    },
    PartyRole: {
      title: "PartyRole",
      type: "string",
      enum: ["processor", "entrusted"],
      "x-labels": {
        processor: { zh: "处理者", en: "processor" },
        entrusted: { zh: "受托人", en: "entrusted" },
      },
    },
  },
};

const filing: Schema = {
  $id: "filing.schema.json",
  title: "Filing",
  type: "object",
  properties: {
    $schema: { type: "string" },
    subject: wrapped("parts/party.schema.json#/$defs/Party", "主体", "Subject"),
    parties: {
      type: "array",
      minItems: 1,
      items: { $ref: "parts/party.schema.json#/$defs/Party" },
      ...words("各方", "Parties"),
    },
  },
  required: ["subject"],
  additionalProperties: false,
};

const view: Schema = {
  $id: "pipia.schema.json",
  title: "PipiaFiling",
  type: "object",
  properties: {
    subject: { $ref: "filing.schema.json#/properties/subject" },
    parties: { $ref: "filing.schema.json#/properties/parties" },
  },
  required: ["subject", "parties"],
};

/** Schema files small enough to read, with every construct of the profile; `extra` adds or replaces files. */
export function fixtureFiles(extra: Readonly<Record<string, Schema>> = {}): Readonly<Record<string, Schema>> {
  const answerFile = new URL("../../schemas/parts/answer.schema.json", import.meta.url);
  return {
    "filing.schema.json": filing,
    "pipia.schema.json": view,
    "parts/answer.schema.json": parseSchema("answer", readFileSync(answerFile, "utf8")),
    "parts/party.schema.json": party,
    ...extra,
  };
}

export function fixtureSet(extra: Readonly<Record<string, Schema>> = {}): SchemaSet {
  return joinSchemas(fixtureFiles(extra));
}
