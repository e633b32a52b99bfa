import type { Block, DocumentTree, Inline, Media } from "../../src/document/node.js";
import { inlineText } from "../../src/document/text.js";
import type { Diagnostic } from "../../src/foundation/diagnostic.js";
import type { Field, FieldKind, FieldOption } from "../../src/foundation/field.js";
import type { Language } from "../../src/foundation/locale.js";
import { compileTemplate, type Template, type TemplateSet } from "../../src/template/compile.js";
import { type FillInput, fillTemplate } from "../../src/template/fill.js";

type Extra = Partial<Pick<Field, "forms" | "options" | "refersTo" | "needs">>;

function field(pattern: string, kind: FieldKind, zh: string, en: string, extra: Extra = {}): Field {
  return {
    pattern,
    kind,
    forms: [],
    required: true,
    label: { zh, en },
    help: { zh, en },
    source: ["toolkit"],
    requirement: [],
    ...extra,
  };
}

function options(...all: readonly (readonly [string, string, string])[]): {
  readonly options: readonly FieldOption[];
} {
  return { options: all.map(([code, zh, en]) => ({ code, label: { zh, en } })) };
}

const levels = options(
  ["severe", "严重", "Severe"],
  ["high", "高", "High"],
  ["medium", "中", "Medium"],
  ["low", "低", "Low"],
);
const notApplicable: Extra = { forms: ["notApplicable"] };

/** A small catalogue with every kind of field and every answer form. */
export const FIELDS: ReadonlyMap<string, Field> = new Map(
  [
    field("/processor", "object", "个人信息处理者", "Processor"),
    field("/processor/name", "text", "名称", "Name"),
    field("/processor/isCiio", "boolean", "是否关键信息基础设施运营者", "Is a CIIO"),
    field("/processor/isForeign", "boolean", "是否境外处理者", "Is foreign"),
    field("/processor/personsProcessed", "integer", "处理人数", "Persons"),
    field("/processor/phone", "code", "电话", "Phone"),
    field("/processor/unitNature", "enum", "单位性质", "Nature", {
      ...options(["enterprise", "企业", "Enterprise"], ["government", "政府部门", "Government"]),
    }),
    field("/processor/officer", "object", "负责人", "Officer"),
    field("/processor/officer/name", "text", "姓名", "Name"),
    field("/processor/officer/signedOn", "date", "签字日期", "Signed on", { forms: ["leftBlank"] }),
    field("/processor/startedOn", "date", "成立日期", "Founded on"),
    field("/processor/penalties", "text", "处罚情况", "Penalties", notApplicable),
    field("/recipients", "list", "境外接收方", "Recipients", notApplicable),
    field("/recipients/*", "object", "境外接收方", "Recipients"),
    field("/recipients/*/id", "code", "编号", "Id"),
    field("/recipients/*/name", "text", "接收方名称", "Recipient name"),
    field("/recipients/*/isInGreaterBayArea", "boolean", "是否在大湾区", "In the Greater Bay Area"),
    field("/scenarios", "list", "出境场景", "Scenarios"),
    field("/scenarios/*", "object", "出境场景", "Scenarios"),
    field("/scenarios/*/id", "code", "编号", "Id"),
    field("/scenarios/*/name", "text", "场景名称", "Scenario name"),
    field("/scenarios/*/recipients", "referenceList", "接收方", "Recipients", { refersTo: "/recipients/*" }),
    field("/scenarios/*/main", "reference", "主要接收方", "Main recipient", { refersTo: "/recipients/*" }),
    field("/scenarios/*/linkPicture", "reference", "链路图", "Picture", { refersTo: "/attachments/*" }),
    field("/scenarios/*/legalBases", "enumList", "合法性基础", "Legal bases", {
      ...options(
        ["consent", "取得同意", "Consent"],
        ["contract", "订立合同", "Contract"],
        ["duty", "法定职责", "Duty"],
      ),
    }),
    field("/scenarios/*/level", "enum", "风险等级", "Level", levels),
    field("/scenarios/*/items", "list", "数据项", "Data items"),
    field("/scenarios/*/items/*", "object", "数据项", "Data items"),
    field("/scenarios/*/items/*/id", "code", "编号", "Id"),
    field("/scenarios/*/items/*/name", "text", "数据项名称", "Item name"),
    field("/scenarios/*/items/*/isSensitive", "boolean", "是否敏感", "Sensitive"),
    field("/attachments", "list", "附件", "Attachments"),
    field("/attachments/*", "object", "附件", "Attachments"),
    field("/attachments/*/id", "code", "编号", "Id"),
    field("/attachments/*/title", "text", "标题", "Title"),
    field("/derived", "object", "计算值", "Derived"),
    field("/derived/total", "integer", "总数", "Total", { needs: ["/processor/name", "/scenarios/*/items"] }),
    field("/derived/rows", "list", "行", "Rows"),
    field("/derived/rows/*", "object", "行", "Rows"),
    field("/derived/rows/*/scenario", "reference", "场景", "Scenario", { refersTo: "/scenarios/*" }),
    field("/derived/rows/*/number", "integer", "序号", "Number"),
  ].map((one) => [one.pattern, one]),
);

/** A filing in which every field of the catalogue is answered. */
export const FILING = {
  processor: {
    name: { zh: "甲公司", en: "Jia Ltd" },
    isCiio: false,
    isForeign: true,
    personsProcessed: 340000,
    phone: "02112345678",
    unitNature: "enterprise",
    officer: { name: "王五", signedOn: { leftBlank: "byHand" } },
    startedOn: "2026-01-05",
    penalties: { notApplicable: "未受处罚" },
  },
  recipients: [
    { id: "r1", name: { zh: "乙公司", en: "Yi GmbH" }, isInGreaterBayArea: false },
    { id: "r2", name: "丙公司", isInGreaterBayArea: true },
  ],
  scenarios: [
    {
      id: "s1",
      name: "人力资源",
      recipients: ["r2", "r1"],
      main: "r2",
      linkPicture: "a1",
      legalBases: ["consent", "duty"],
      level: "high",
      items: [
        { id: "i1", name: "姓名", isSensitive: false },
        { id: "i2", name: "病历", isSensitive: true },
      ],
    },
  ],
  attachments: [{ id: "a1", title: "数据链路图" }],
};

export const DERIVED = { total: 1, rows: [{ scenario: "s1", number: 1 }] };

export const PICTURE: Media = { format: "png", bytes: new Uint8Array([1]), width: 10, height: 10 };

export function setOf(main: string, partials: Readonly<Record<string, string>> = {}): TemplateSet {
  return {
    main: { file: "main.hbs", text: main },
    partials: new Map(
      Object.entries(partials).map(([name, text]) => [name, { file: `partials/${name}.hbs`, text }]),
    ),
  };
}

/** A whole template around some blocks; the blocks begin at line 1, column 35. */
export function whole(blocks: string): string {
  return `<document title="测试文件"><body>${blocks}</body></document>`;
}

/** Diagnostics of a template as `line:column code`, in order. */
export function mistakesOf(main: string, partials: Readonly<Record<string, string>> = {}): readonly string[] {
  return compileTemplate(setOf(main, partials), FIELDS).diagnostics.map(shortened);
}

export function shortened(finding: Diagnostic): string {
  const place = finding.place;
  const file = place && place.file !== "main.hbs" ? `${place.file}:` : "";
  return `${file}${place?.line}:${place?.column} ${finding.code.replace("template/", "")}`;
}

export function compiled(main: string, partials: Readonly<Record<string, string>> = {}): Template {
  const { value, diagnostics } = compileTemplate(setOf(main, partials), FIELDS);
  if (value === undefined) {
    throw new Error(diagnostics.map((finding) => `${shortened(finding)} ${finding.message.en}`).join("\n"));
  }
  return value;
}

export const INPUT: FillInput = {
  filing: FILING,
  derived: DERIVED,
  language: "zh",
  stage: "draft",
  media: new Map([["a1", PICTURE]]),
};

/** The tree of a template filled with {@link FILING}, or with what `input` puts in its place. */
export function treeOf(
  main: string,
  input: Partial<FillInput> = {},
  partials: Readonly<Record<string, string>> = {},
): DocumentTree {
  const { value, diagnostics } = fillTemplate(compiled(main, partials), { ...INPUT, ...input });
  if (value === undefined) throw new Error(diagnostics.map((finding) => finding.message.en).join("\n"));
  return value;
}

/** Blocks of the body of a template around `blocks`. */
export function blocksOf(
  blocks: string,
  input: Partial<FillInput> = {},
  partials: Readonly<Record<string, string>> = {},
): readonly Block[] {
  return treeOf(whole(blocks), input, partials).sections[0]?.blocks ?? [];
}

/** Inlines of the first paragraph or heading. */
export function inlinesOf(blocks: string, input: Partial<FillInput> = {}): readonly Inline[] {
  const [first] = blocksOf(blocks, input);
  return first?.type === "paragraph" || first?.type === "heading" ? first.inlines : [];
}

/** The text of each paragraph and heading, as printed. */
export function textsOf(
  blocks: string,
  input: Partial<FillInput> = {},
  partials: Readonly<Record<string, string>> = {},
): readonly string[] {
  const language: Language = input.language ?? "zh";
  return blocksOf(blocks, input, partials).flatMap((block) =>
    block.type === "paragraph" || block.type === "heading"
      ? [inlineText(block.inlines, language)]
      : [`<${block.type}>`],
  );
}
