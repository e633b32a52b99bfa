import { lintPackage } from "../../../src/ooxml/lint.js";
import { readZip } from "../../../src/foundation/zip-reader.js";
import type { Parts } from "../../../src/ooxml/zip.js";
import { compileWordTemplate } from "../../../src/template/word/compile.js";
import { type FilledWord, fillWordTemplate } from "../../../src/template/word/fill.js";
import { INPUT } from "../fixture.js";
import { FIELDS, shortened, texts } from "./filling.js";
import { cell, p, run, type Sources, table } from "./word-file.js";

/** A template that other programs save: what Word templates are for, with conditions that are false. */
const TEMPLATE = {
  body: [
    "致{{processor.name}}：处理人数{{processor.personsProcessed}}人。",
    "{{#if processor.isCiio}}",
    "属于关键信息基础设施运营者。",
    "{{/if}}",
    "{{#if processor.isCiio}}一行之内的条件{{/if}}",
    "{{#unless processor.isCiio}}",
    "不属于关键信息基础设施运营者 & <其他>。",
    "{{/unless}}",
    "{{#each scenarios}}",
    "场景{{@number}}：{{name}}，{{#if main.isInGreaterBayArea}}在{{else}}不在{{/if}}大湾区",
    "{{#each items}}{{name}}（{{../name}}）",
    "第{{@number}}项{{/each}}",
    "{{/each}}",
    '{{join recipients "、" "name"}}{{!-- 说明 --}}。',
  ],
  rows: [
    ["序号", "名称", "大湾区"],
    ["{{#if processor.isCiio}}运营者", "是", "否{{/if}}"],
    ["{{#each recipients}}{{@number}}", "{{name}}", "{{check isInGreaterBayArea}}{{/each}}"],
  ],
  last: ["以上。"],
  header: "{{processor.name}}　材料",
  footer: "经办：{{processor.officer.name}}",
} as const;

/** What it gives with the filing of the fixture: no paragraph is left of conditions that are false. */
const FILLED: readonly string[] = [
  "致甲公司：处理人数340,000人。",
  "不属于关键信息基础设施运营者 & <其他>。",
  "场景1：人力资源，在大湾区",
  "姓名（人力资源）",
  "第1项",
  "病历（人力资源）",
  "第2项",
  "乙公司、丙公司。",
  "序号",
  "名称",
  "大湾区",
  "1",
  "乙公司",
  "☐",
  "2",
  "丙公司",
  "☑",
  "以上。",
];

export interface CutRun {
  readonly text: string;
  /** 0 plain, 1 bold, 2 larger: neighbours differ, or a program would join them. */
  readonly look: number;
}

type Line = readonly CutRun[];

/** The template with every text cut into runs. */
export interface CutTemplate {
  readonly body: readonly Line[];
  readonly rows: readonly (readonly Line[])[];
  readonly last: readonly Line[];
  readonly header: Line;
  readonly footer: Line;
}

/** Cuts every text at places that a number chooses; about every fourth character ends a run. */
export function cutTemplate(seed: number): CutTemplate {
  let state = seed;
  const next = (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  const cut = (text: string): Line => {
    const pieces = [""];
    for (const character of text) {
      if (pieces.at(-1) !== "" && next() < 0.25) pieces.push("");
      pieces[pieces.length - 1] += character;
    }
    return pieces.map((piece, index) => ({ text: piece, look: index % 3 }));
  };
  return {
    body: TEMPLATE.body.map(cut),
    rows: TEMPLATE.rows.map((row) => row.map(cut)),
    last: TEMPLATE.last.map(cut),
    header: cut(TEMPLATE.header),
    footer: cut(TEMPLATE.footer),
  };
}

/** The cut template as a small Word document, for programs that open one. */
export function cutSources({ body, rows, last, header, footer }: CutTemplate): Sources {
  return {
    body:
      body.map(paragraph).join("") +
      table(...rows.map((row) => row.map((line) => cell(paragraph(line))))) +
      last.map(paragraph).join(""),
    header: paragraph(header),
    footer: paragraph(footer),
  };
}

const LOOKS = ["", "<w:b/>", '<w:sz w:val="28"/>'] as const;

function paragraph(line: Line): string {
  return p(line.map(({ text, look }) => run(text, LOOKS[look])).join(""));
}

export function partsOf(bytes: Uint8Array): Parts {
  const reading = readZip(bytes);
  if (reading.type === "refused") throw new Error(reading.reason);
  return reading.parts;
}

/** A saved template filled with the filing of the fixture. */
export function filledSaved(bytes: Uint8Array): FilledWord {
  const { value, diagnostics } = compileWordTemplate("saved.docx", bytes, FIELDS);
  if (value === undefined) throw new Error(diagnostics.map(shortened).join("\n"));
  const filled = fillWordTemplate(value, INPUT);
  if (filled.value === undefined) throw new Error(filled.diagnostics.map(shortened).join("\n"));
  return filled.value;
}

/** All that is wrong with what a saved template was filled to: other words or empty paragraphs, and faults it did not have itself. */
export function faultsOf(bytes: Uint8Array): readonly string[] {
  const filled = filledSaved(bytes);
  const known = new Set(lintPackage(partsOf(bytes), { allowTags: true }).map(({ message }) => message));
  const faults = lintPackage(filled.parts).filter(({ message }) => !known.has(message));
  const furniture = ["甲公司　材料", "经办：王五"].filter((words) => !textsElsewhere(filled).includes(words));
  return [
    ...faults.map(({ message }) => message),
    ...furniture.map((words) => `header or footer without ${words}`),
    ...differences(texts(filled)),
  ];
}

function textsElsewhere(filled: FilledWord): readonly string[] {
  const paths = [...filled.parts.keys()].filter((path) => /^word\/(?:header|footer)\d*\.xml$/u.test(path));
  return paths.flatMap((path) => texts(filled, path));
}

function differences(found: readonly string[]): readonly string[] {
  if (JSON.stringify(found) === JSON.stringify(FILLED)) return [];
  return [`filled to ${JSON.stringify(found)}`];
}
