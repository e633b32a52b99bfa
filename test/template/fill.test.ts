import { describe, expect, it } from "vitest";
import { fillTemplate } from "../../src/template/fill.js";
import {
  blocksOf,
  compiled,
  DERIVED,
  FILING,
  inlinesOf,
  INPUT,
  shortened,
  textsOf,
  treeOf,
  whole,
} from "./fixture.js";

const sourcesOf = (blocks: string, input = {}): readonly unknown[] =>
  inlinesOf(blocks, input).flatMap((inline) =>
    inline.type === "text" && inline.source !== undefined ? [`${inline.source} ${inline.text}`] : [],
  );

describe("where printed values come from", () => {
  it.each([
    ["a path", "<p>{{processor.officer.name}}</p>", "/processor/officer/name 王五"],
    ["this", "{{#each scenarios}}<p>{{this.name}}{{./name}}</p>{{/each}}", "/scenarios/0/name 人力资源"],
    [
      "a block parameter",
      "{{#each scenarios as |s|}}<p>{{s.name}}</p>{{/each}}",
      "/scenarios/0/name 人力资源",
    ],
    [
      "a level up",
      "{{#each scenarios}}{{#each items}}<p>{{../name}}</p>{{/each}}{{/each}}",
      "/scenarios/0/name 人力资源",
    ],
    ["@root", "{{#each scenarios}}<p>{{@root.processor.name}}</p>{{/each}}", "/processor/name 甲公司"],
    ["a reference", "{{#each scenarios}}<p>{{main.name}}</p>{{/each}}", "/recipients/1/name 丙公司"],
    [
      "two references",
      "{{#each derived.rows}}<p>{{scenario.main.name}}</p>{{/each}}",
      "/recipients/1/name 丙公司",
    ],
    ["a computed value", "<p>{{derived.total}}</p>", "/derived/total 1"],
    [
      "an inner list",
      "{{#each scenarios}}{{#each items}}<p>{{name}}</p>{{/each}}{{/each}}",
      "/scenarios/0/items/0/name 姓名",
    ],
  ])("%s", (_, blocks, expected) => {
    expect(sourcesOf(blocks)[0]).toBe(expected);
  });

  it("is each occurrence of what the data shares", () => {
    const item = { id: "i1", name: "同一项" };
    const filing = {
      scenarios: [
        { id: "s1", items: [item] },
        { id: "s2", items: [item] },
      ],
    };
    const blocks = blocksOf("{{#each scenarios}}{{#each items}}<p>{{name}}</p>{{/each}}{{/each}}", {
      filing,
    });
    expect(blocks).toMatchObject([
      { inlines: [{ source: "/scenarios/0/items/0/name" }] },
      { inlines: [{ source: "/scenarios/1/items/0/name" }] },
    ]);
  });

  it("is nothing for the template's own words", () => {
    expect(inlinesOf("<p>处理者：{{processor.name}}。</p>")).toEqual([
      { type: "text", text: "处理者：", marks: [] },
      { type: "text", text: "甲公司", marks: [], source: "/processor/name" },
      { type: "text", text: "。", marks: [] },
    ]);
  });

  it("is the reference where it leads nowhere", () => {
    const filing = { ...FILING, scenarios: [{ ...FILING.scenarios[0], main: "r9" }] };
    expect(inlinesOf("{{#each scenarios}}<p>{{main.name}}</p>{{/each}}", { filing })).toEqual([
      {
        type: "gap",
        pointer: "/scenarios/0/main",
        label: { zh: "主要接收方", en: "Main recipient" },
      },
    ]);
  });

  it("and blocks know their place in the template, partials theirs", () => {
    const tree = treeOf(
      '<document title="a">\n<body>\n<h1>b</h1>\n{{> part}}\n<table widths="1">\n<tr><td>c</td></tr></table></body></document>',
      {},
      { part: "\n  <p>d</p>" },
    );
    expect(tree.sections[0]?.blocks).toMatchObject([
      { type: "heading", template: { file: "main.hbs", line: 3, column: 1 } },
      { type: "paragraph", template: { file: "partials/part.hbs", line: 2, column: 3 } },
      {
        type: "table",
        template: { file: "main.hbs", line: 5, column: 1 },
        rows: [{ cells: [{ blocks: [{ template: { file: "main.hbs", line: 6, column: 5 } }] }] }],
      },
    ]);
  });
});

describe("conditions nobody has answered", () => {
  const template = compiled(
    whole(
      '<p>{{#if processor.isCiio}}a{{else}}b{{/if}}</p>\n{{#unless (and processor.isForeign (eq processor.unitNature "enterprise"))}}<p>c</p>{{/unless}}',
    ),
  );

  it("are one gap mark each in a draft, and no finding", () => {
    const { value, diagnostics } = fillTemplate(template, { ...INPUT, filing: {} });
    expect(diagnostics).toEqual([]);
    expect(value?.sections[0]?.blocks).toMatchObject([
      { inlines: [{ type: "gap", pointer: "/processor/isCiio" }] },
      { inlines: [{ type: "gap", pointer: "/processor/isForeign" }] },
    ]);
  });

  it("stop a final document, with the place in the data and in the template", () => {
    const { value, diagnostics } = fillTemplate(template, { ...INPUT, filing: {}, stage: "final" });
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      {
        code: "template/unanswered-condition",
        severity: "blocking",
        pointer: "/processor/isCiio",
        label: { zh: "个人信息处理者 › 是否关键信息基础设施运营者" },
        place: { file: "main.hbs", line: 1 },
      },
      { pointer: "/processor/isForeign", place: { file: "main.hbs", line: 2, column: 1 } },
    ]);
  });

  it("are found once for each entry of a loop", () => {
    const loop = compiled(
      whole(
        "{{#each scenarios}}{{#each items}}<p>{{check isSensitive}}{{check isSensitive}}</p>{{/each}}{{/each}}",
      ),
    );
    const filing = { scenarios: [{ id: "s", items: [{ id: "a" }, { id: "b" }] }] };
    const { diagnostics } = fillTemplate(loop, { ...INPUT, filing, stage: "final" });
    expect(new Set(diagnostics.map((finding) => finding.pointer))).toEqual(
      new Set(["/scenarios/0/items/0/isSensitive", "/scenarios/0/items/1/isSensitive"]),
    );
  });

  it("leave missing values to validation: a final document still has gap marks", () => {
    const { value, diagnostics } = fillTemplate(compiled(whole("<p>{{processor.name}}</p>")), {
      ...INPUT,
      filing: {},
      stage: "final",
    });
    expect(diagnostics).toEqual([]);
    expect(value?.sections[0]?.blocks).toMatchObject([{ inlines: [{ type: "gap" }] }]);
  });

  it.each([
    [
      "a section",
      '<document title="a">{{#if processor.isCiio}}<body><p>b</p></body>{{/if}}</document>',
      { type: "paragraph" },
    ],
    ["a block", whole("{{#if processor.isCiio}}<p>a</p>{{/if}}"), { type: "paragraph" }],
    ["an item", whole("<ul>{{#if processor.isCiio}}<li>a</li>{{/if}}</ul>"), { items: [{ label: "•" }] }],
    [
      "a row",
      whole(
        '<table widths="1 2 3">{{#if processor.isCiio}}<tr><td>a</td><td>b</td><td>c</td></tr>{{/if}}</table>',
      ),
      { rows: [{ cells: [{ columnSpan: 3, blocks: [{ inlines: [{ type: "gap" }] }] }] }] },
    ],
    [
      "cells",
      whole(
        '<table widths="1 2 3"><tr>{{#if processor.isCiio}}<td>a</td><td>b</td>{{/if}}<td>c</td></tr></table>',
      ),
      { rows: [{ cells: [{ columnSpan: 2 }, { columnSpan: 1 }] }] },
    ],
    [
      "a line",
      whole("<h1>a{{#if processor.isCiio}}b{{/if}}</h1>"),
      { inlines: [{ text: "a" }, { type: "gap" }] },
    ],
  ])("keep the shape of the document in place of %s", (_, main, expected) => {
    expect(treeOf(main, { filing: {} }).sections[0]?.blocks).toMatchObject([expected]);
  });
});

describe("two languages", () => {
  it("prints English where there is any, and marks Chinese in an English document", () => {
    const blocks = "<p>{{processor.name}} {{processor.officer.name}}</p>";
    expect(inlinesOf(blocks, { language: "en" })).toEqual([
      { type: "text", text: "Jia Ltd", marks: [], source: "/processor/name" },
      { type: "text", text: " ", marks: [] },
      { type: "text", text: "王五", marks: [], language: "zh", source: "/processor/officer/name" },
    ]);
    expect(textsOf(blocks)).toEqual(["甲公司 王五"]);
  });

  it("marks gaps with labels of both languages", () => {
    expect(textsOf("<p>{{processor.name}}</p>", { filing: {}, language: "en" })).toEqual([
      "[To be completed: Name]",
    ]);
  });
});

describe("characters no document can carry", () => {
  it("stop the document and are named, never lost in silence", () => {
    const template = compiled(whole("<p>{{processor.name}}{{processor.penalties}}{{processor.phone}}</p>"));
    const filing = {
      processor: { name: "a\u0000b\uD800", penalties: { notApplicable: "c\uFFFE" }, phone: "1\u000B2" },
    };
    const { value, diagnostics } = fillTemplate(template, { ...INPUT, filing });
    expect(value).toBeUndefined();
    expect(
      diagnostics.map((finding) => [finding.pointer, finding.message.zh.match(/U\+[0-9A-F]+/u)?.[0]]),
    ).toEqual([
      ["/processor/name", "U+0000"],
      ["/processor/name", "U+D800"],
      ["/processor/penalties", "U+FFFE"],
      ["/processor/phone", "U+000B"],
    ]);
    expect(
      diagnostics.every((finding) => finding.severity === "blocking" && finding.label !== undefined),
    ).toBe(true);
  });
});

describe("fillTemplate", () => {
  const main = whole(
    "{{#each scenarios}}<h1>{{name}}</h1>{{#each items}}<p>{{@number}} {{name}}</p>{{/each}}{{/each}}",
  );

  it("gives the same tree for the same input, however often", () => {
    const template = compiled(main);
    const first = fillTemplate(template, INPUT);
    const other = fillTemplate(template, { ...INPUT, filing: {} });
    expect(fillTemplate(template, INPUT)).toEqual(first);
    expect(fillTemplate(compiled(main), INPUT)).toEqual(first);
    expect(other).not.toEqual(first);
  });

  it("leaves its input alone, even when it is frozen", () => {
    const freeze = (value: unknown): unknown => {
      if (typeof value === "object" && value !== null)
        for (const member of Object.values(value)) freeze(member);
      return Object.freeze(value);
    };
    const filing = freeze(structuredClone(FILING));
    expect(fillTemplate(compiled(main), { ...INPUT, filing }).diagnostics).toEqual([]);
    expect(filing).toEqual(FILING);
  });

  it.each([undefined, null, "text", 1, [], {}])("makes a draft of %o", (filing) => {
    const { value, diagnostics } = fillTemplate(compiled(main), { ...INPUT, filing, derived: undefined });
    expect(diagnostics).toEqual([]);
    expect(value?.sections[0]?.blocks).toHaveLength(1);
  });

  it("puts what was derived before a member of that name in the filing", () => {
    const filing = { ...FILING, derived: { total: 7 } };
    expect(textsOf("<p>{{derived.total}}</p>", { filing, derived: DERIVED })).toEqual(["1"]);
  });

  it("stops at budgets with a finding, not an exception", () => {
    const scenarios = Array.from({ length: 500 }, (_, index) => ({ id: `s${index}` }));
    const loops = "{{#each scenarios}}{{#each @root.scenarios}}<p>a</p>{{/each}}{{/each}}";
    const { value, diagnostics } = fillTemplate(compiled(whole(loops)), { ...INPUT, filing: { scenarios } });
    expect(value).toBeUndefined();
    expect(diagnostics.map(shortened)).toEqual(["1:1 too-much-output"]);
    expect(diagnostics[0]?.message.zh).toContain("循环次数超过 200000");
  });
});
