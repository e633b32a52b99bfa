import { describe, expect, it } from "vitest";
import { fillTemplate } from "../../../src/template/fill.js";
import { BLOCKS, HELPERS } from "../../../src/template/helpers/index.js";
import { blocksOf, compiled, FILING, inlinesOf, INPUT, textsOf, whole } from "../fixture.js";

const scenarios = (blocks: string): string => `{{#each scenarios}}${blocks}{{/each}}`;

function processor(changes: Readonly<Record<string, unknown>>): { readonly filing: unknown } {
  return { filing: { ...FILING, processor: { ...FILING.processor, ...changes } } };
}

function scenario(changes: Readonly<Record<string, unknown>>): { readonly filing: unknown } {
  return { filing: { ...FILING, scenarios: [{ ...FILING.scenarios[0], ...changes }] } };
}

describe("tables of helpers", () => {
  it("list each under its name, and none can be changed", () => {
    expect([...HELPERS.keys()]).toEqual([
      "number",
      "plain",
      "tenThousands",
      "date",
      "month",
      "join",
      "count",
      "check",
      "choices",
      "image",
      "shadeOf",
      "eq",
      "includes",
      "not",
      "and",
      "or",
      "answered",
    ]);
    expect([...BLOCKS.keys()]).toEqual(["if", "unless", "each", "answered"]);
    for (const [name, helper] of [...HELPERS, ...BLOCKS]) {
      expect(helper.name).toBe(name);
      expect(helper.usage).toContain(name);
      expect(Object.isFrozen(helper)).toBe(true);
    }
  });
});

describe("printing", () => {
  it("writes each kind of value as its field is written", () => {
    const all =
      "<p>{{processor.name}}|{{processor.phone}}|{{processor.personsProcessed}}|{{processor.isForeign}}|{{processor.unitNature}}|{{processor.startedOn}}</p>";
    expect(textsOf(all)).toEqual(["甲公司|02112345678|340,000|是|企业|2026年1月5日"]);
    expect(textsOf(all, { language: "en" })).toEqual([
      "Jia Ltd|02112345678|340,000|Yes|Enterprise|5 January 2026",
    ]);
    expect(textsOf(scenarios("<p>{{legalBases}}</p>"))).toEqual(["取得同意、法定职责"]);
    expect(textsOf(scenarios("<p>{{legalBases}}</p>"), { language: "en" })).toEqual(["Consent, Duty"]);
  });

  it("marks what is missing, not applicable or left blank, with its pointer", () => {
    expect(
      inlinesOf("<p>{{processor.name}}{{processor.penalties}}{{processor.officer.signedOn}}</p>", {
        filing: { processor: { ...FILING.processor, name: undefined } },
      }),
    ).toEqual([
      {
        type: "gap",
        pointer: "/processor/name",
        label: { zh: "名称", en: "Name" },
      },
      { type: "notApplicable", reason: "未受处罚", source: "/processor/penalties" },
      { type: "blank", kind: "date", width: 0, source: "/processor/officer/signedOn" },
    ]);
  });

  it.each([
    ["zh", "未受处罚"],
    ["en", "No penalty"],
  ] as const)(
    "gives the reason why something does not apply in the language of the document (%s)",
    (language, reason) => {
      const penalties = { notApplicable: { zh: "未受处罚", en: "No penalty" } };
      expect(
        inlinesOf("<p>{{processor.penalties}}</p>", { filing: { processor: { penalties } }, language }),
      ).toEqual([{ type: "notApplicable", reason, source: "/processor/penalties" }]);
    },
  );

  it("prints where a loop stands", () => {
    const filing = { ...FILING, recipients: FILING.recipients };
    expect(
      textsOf(
        "{{#each scenarios}}{{#each recipients as |r i|}}<p>{{i}} {{@index}} {{@number}} {{@../number}}</p>{{/each}}{{/each}}",
        { filing },
      ),
    ).toEqual(["0 0 1 1", "1 1 2 1"]);
  });
});

describe("tenThousands", () => {
  it("prints a count in 万, and in English in groups of digits", () => {
    const template = compiled(whole("<p>{{tenThousands processor.personsProcessed}}</p>"));
    const input = { ...INPUT, ...processor({ personsProcessed: 340_000 }) };
    const text = (language: "zh" | "en"): unknown => fillTemplate(template, { ...input, language }).value;
    expect(JSON.stringify(text("zh"))).toContain('"34万"');
    expect(JSON.stringify(text("en"))).toContain('"340,000"');
  });
});

describe("number, plain, date, month", () => {
  it("write integers in groups and without, dates and months", () => {
    expect(
      textsOf(
        "<p>{{number processor.personsProcessed}} {{plain processor.personsProcessed}} {{date processor.startedOn}} {{month processor.startedOn}}</p>",
      ),
    ).toEqual(["340,000 340000 2026年1月5日 2026年1月"]);
    expect(textsOf("<p>{{month processor.startedOn}}</p>", { language: "en" })).toEqual(["January 2026"]);
  });

  it("leave blank what is left for the pen", () => {
    expect(
      inlinesOf("<p>{{date processor.officer.signedOn}}{{month processor.officer.signedOn}}</p>"),
    ).toMatchObject([
      { type: "blank", kind: "date" },
      { type: "blank", kind: "date" },
    ]);
  });

  it("number a loop's position", () => {
    expect(textsOf(scenarios("<p>{{number @number}} {{plain @index}}</p>"))).toEqual(["1 0"]);
  });
});

describe("join", () => {
  it("joins one field of each entry, each with its own pointer", () => {
    expect(inlinesOf(scenarios('<p>{{join recipients "、" "name"}}</p>'))).toEqual([
      { type: "text", text: "丙公司", marks: [], source: "/recipients/1/name" },
      { type: "text", text: "、", marks: [] },
      { type: "text", text: "乙公司", marks: [], source: "/recipients/0/name" },
    ]);
  });

  it("joins options, and fields of other kinds", () => {
    expect(textsOf(scenarios('<p>{{join legalBases "；"}} {{join items " / " "isSensitive"}}</p>'))).toEqual([
      "取得同意；法定职责 否 / 是",
    ]);
  });

  it("marks an entry without the field, a reference that leads nowhere, and a missing list", () => {
    const filing = { recipients: [{ id: "r1" }], scenarios: [{ id: "s1", recipients: ["r1", "r9"] }] };
    expect(
      inlinesOf(scenarios('<p>{{join recipients "、" "name"}}{{join items "、" "name"}}</p>'), { filing }),
    ).toMatchObject([
      { type: "gap", pointer: "/recipients/0/name" },
      { type: "text", text: "、" },
      { type: "gap", pointer: "/scenarios/0/recipients/1" },
      { type: "gap", pointer: "/scenarios/0/items" },
    ]);
  });

  it("says why a list is not applicable", () => {
    const filing = { recipients: { notApplicable: "直接收集" } };
    expect(textsOf('<p>{{join recipients "、" "name"}}</p>', { filing })).toEqual(["不适用：直接收集"]);
  });

  it.each([
    ["; ", "丙公司；丁公司"],
    [", ", "丙公司、丁公司"],
    [" / ", "丙公司 / 丁公司"],
  ])("sets Chinese marks between what an English document prints in Chinese alone: %s", (mark, printed) => {
    const recipients = [
      { id: "r1", name: "丁公司" },
      { id: "r2", name: "丙公司" },
    ];
    const source = scenarios(`<p>{{join recipients "${mark}" "name"}}</p>`);
    const filing = { ...FILING, recipients };
    expect(textsOf(source, { language: "en", filing })).toEqual([printed]);
    expect(inlinesOf(source, { language: "en", filing })[1]).toMatchObject({ language: "zh" });
  });

  it("keeps the marks of the document between entries of which one has English, and between options", () => {
    const names = scenarios('<p>{{join recipients "; " "name"}}</p>');
    expect(textsOf(names, { language: "en" })).toEqual(["丙公司; Yi GmbH"]);
    expect(textsOf(scenarios('<p>{{join legalBases "; "}}</p>'), { language: "en" })).toEqual([
      "Consent; Duty",
    ]);
    const filing = { recipients: [{ id: "r1", name: "丁公司" }], scenarios: [{ recipients: ["r1", "r9"] }] };
    expect(inlinesOf(names, { language: "en", filing })[1]).toMatchObject({ type: "text", text: "; " });
  });

  it("keeps the separator as it is written", () => {
    expect(textsOf(scenarios('<p>{{join legalBases " <&> "}}</p>'))).toEqual(["取得同意 <&> 法定职责"]);
  });
});

describe("count", () => {
  it("counts in text and attributes", () => {
    expect(textsOf(scenarios("<p>{{count items}}</p>"))).toEqual(["2"]);
    const [table] = blocksOf(
      '<table widths="1 1"><tr><td colspan="{{count scenarios}}">a</td><td>b</td></tr></table>',
    );
    expect(table).toMatchObject({ rows: [{ cells: [{ columnSpan: 1 }, {}] }] });
  });

  it("is a gap in text and 1 in an attribute when the list is missing", () => {
    const blocks =
      '<p>{{count scenarios}}</p><table widths="1"><tr><td rowspan="{{count scenarios}}">a</td></tr></table>';
    expect(blocksOf(blocks, { filing: {} })).toMatchObject([
      { inlines: [{ type: "gap", pointer: "/scenarios" }] },
      { rows: [{ cells: [{ rowSpan: 1 }] }] },
    ]);
  });

  it("is 0 for a computed list that is empty", () => {
    expect(textsOf("<p>{{count derived.rows}}</p>", { derived: { rows: [] } })).toEqual(["0"]);
  });
});

describe("check and choices", () => {
  it("draw boxes", () => {
    expect(inlinesOf("<p>{{check processor.isForeign}}{{check (not processor.isForeign)}}</p>")).toEqual([
      { type: "check", checked: true, source: "/processor/isForeign" },
      { type: "check", checked: false, source: "/processor/isForeign" },
    ]);
    expect(inlinesOf("<p>{{choices processor.unitNature}}</p>")).toEqual([
      { type: "check", checked: true, source: "/processor/unitNature" },
      { type: "text", text: "企业", marks: [], source: "/processor/unitNature" },
      { type: "text", text: " ", marks: [] },
      { type: "check", checked: false, source: "/processor/unitNature" },
      { type: "text", text: "政府部门", marks: [] },
    ]);
    expect(textsOf(scenarios("<p>{{choices legalBases}}</p>"))).toEqual(["☑取得同意 ☐订立合同 ☑法定职责"]);
  });

  it("keep a box beside its word in English", () => {
    expect(textsOf("<p>{{choices processor.unitNature}}</p>", { language: "en" })).toEqual([
      "☑\u00A0Enterprise ☐\u00A0Government",
    ]);
  });

  it("mark what nobody has answered", () => {
    const filing = { processor: {} };
    expect(inlinesOf("<p>{{check processor.isForeign}}</p>", { filing })).toMatchObject([{ type: "gap" }]);
    expect(
      inlinesOf("<p>{{choices processor.unitNature}}</p>", { filing }).map((inline) => inline.type),
    ).toEqual(["check", "text", "check", "text", "gap"]);
  });
});

describe("image", () => {
  it("puts the picture of an attachment between paragraphs", () => {
    expect(blocksOf(scenarios("{{image linkPicture width=80}}{{image linkPicture}}"))).toEqual([
      {
        type: "figure",
        media: INPUT.media.get("a1"),
        width: 80,
        alternative: "数据链路图",
        source: "/scenarios/0/linkPicture",
        template: { file: "main.hbs", line: 1, column: 49 },
      },
      expect.objectContaining({ width: 120 }),
    ]);
  });

  it("is a gap when the reference is missing or leads nowhere", () => {
    for (const linkPicture of [undefined, "a9"]) {
      expect(blocksOf(scenarios("{{image linkPicture}}"), scenario({ linkPicture }))).toMatchObject([
        { type: "paragraph", inlines: [{ type: "gap", pointer: "/scenarios/0/linkPicture" }] },
      ]);
    }
  });

  it("tells when the attachment has no picture; a final document stops", () => {
    const template = compiled(whole(scenarios("{{image linkPicture}}")));
    const draft = fillTemplate(template, { ...INPUT, media: new Map() });
    expect(draft.value).toBeDefined();
    expect(draft.diagnostics).toMatchObject([
      { code: "template/picture-missing", severity: "warning", pointer: "/scenarios/0/linkPicture" },
    ]);
    const final = fillTemplate(template, { ...INPUT, media: new Map(), stage: "final" });
    expect(final.value).toBeUndefined();
    expect(final.diagnostics).toMatchObject([{ severity: "blocking" }]);
  });
});

describe("shadeOf", () => {
  it.each([
    ["low", 1],
    ["medium", 2],
    ["high", 3],
    ["severe", 4],
    [undefined, 0],
  ])("%s is step %i", (level, shade) => {
    const table = scenarios('<table widths="1"><tr><td shade="{{shadeOf level}}">a</td></tr></table>');
    expect(blocksOf(table, scenario({ level }))).toMatchObject([{ rows: [{ cells: [{ shade }] }] }]);
  });
});

describe("conditions", () => {
  const text = (condition: string, input = {}): readonly string[] =>
    textsOf(`<p>{{#if ${condition}}}yes{{else}}no{{/if}}</p>`, input);

  it("compare options, codes and integers", () => {
    expect(text('(eq processor.unitNature "enterprise")')).toEqual(["yes"]);
    expect(text('(eq processor.unitNature "government")')).toEqual(["no"]);
    expect(text('(eq processor.phone "02112345678")')).toEqual(["yes"]);
    expect(text("(eq processor.personsProcessed 340000)")).toEqual(["yes"]);
    expect(text("(eq processor.personsProcessed 0)", processor({ personsProcessed: 0 }))).toEqual(["yes"]);
  });

  it("know the place of a loop", () => {
    const all =
      "{{#each recipients}}{{#if @first}}<p>first</p>{{/if}}{{#if (eq @number 2)}}<p>second</p>{{/if}}{{#if @last}}<p>last</p>{{/if}}{{/each}}";
    expect(textsOf(scenarios(all))).toEqual(["first", "second", "last"]);
  });

  it("look into lists of options", () => {
    const blocks = (code: string): string =>
      scenarios(`<p>{{#if (includes legalBases "${code}")}}yes{{else}}no{{/if}}</p>`);
    expect([...textsOf(blocks("duty")), ...textsOf(blocks("contract"))]).toEqual(["yes", "no"]);
    expect(textsOf(blocks("duty"), scenario({ legalBases: [] }))).toEqual([
      expect.stringContaining("待补充"),
    ]);
  });

  it("combine, and know when they do not know", () => {
    const unknown = processor({ isCiio: undefined });
    expect(text("(and processor.isForeign (not processor.isCiio))")).toEqual(["yes"]);
    expect(text("(and processor.isForeign processor.isCiio)", unknown)).toEqual([
      "【待补充：是否关键信息基础设施运营者】",
    ]);
    expect(text("(or processor.isForeign processor.isCiio)", unknown)).toEqual(["yes"]);
    expect(text("(and (not processor.isForeign) processor.isCiio)", unknown)).toEqual(["no"]);
    expect(text("(answered processor.isCiio)", unknown)).toEqual(["no"]);
    expect(text("(not (answered processor.isCiio))", unknown)).toEqual(["yes"]);
  });

  it("choose neither branch of #if and #unless when unknown, and stand for no when answered no", () => {
    const unless = "<p>{{#unless processor.isCiio}}not{{else}}is{{/unless}}</p>";
    expect(textsOf(unless)).toEqual(["not"]);
    expect(textsOf(unless, processor({ isCiio: true }))).toEqual(["is"]);
    expect(textsOf(unless, processor({ isCiio: undefined }))).toEqual([expect.stringContaining("待补充")]);
  });

  it("chain", () => {
    const chain =
      '<p>{{#if (eq processor.unitNature "government")}}G{{else if processor.isCiio}}C{{else if processor.isForeign}}F{{else}}-{{/if}}</p>';
    expect(textsOf(chain)).toEqual(["F"]);
    expect(textsOf(chain, processor({ isForeign: false }))).toEqual(["-"]);
  });
});

describe("#answered", () => {
  it.each([
    ["a value", { name: "x" }, "name", "A"],
    ["nothing", { name: undefined }, "name", "【待补充：名称】"],
    ["not applicable", {}, "penalties", "不适用：未受处罚"],
    ["an object", {}, "officer.name", "A"],
  ])("%s", (_, changes, path, expected) => {
    const blocks = `<p>{{#answered processor.${path}}}A{{else}}{{processor.${path}}}{{/answered}}</p>`;
    expect(textsOf(blocks, processor(changes))).toEqual([expected]);
  });

  it("takes false and 0 for answers, but no blank and no empty list", () => {
    const is = (path: string, input: object): readonly string[] =>
      textsOf(`<p>{{#answered ${path}}}A{{else}}-{{/answered}}</p>`, input);
    expect(is("processor.isCiio", processor({ isCiio: false }))).toEqual(["A"]);
    expect(is("processor.personsProcessed", processor({ personsProcessed: 0 }))).toEqual(["A"]);
    expect(is("processor.officer.signedOn", processor({}))).toEqual(["-"]);
    expect(is("scenarios", { filing: { scenarios: [] } })).toEqual(["-"]);
    expect(is("derived.rows", { derived: { rows: [] } })).toEqual(["-"]);
    expect(is("processor", { filing: {} })).toEqual(["-"]);
  });

  it("prints in its else why a list is not applicable", () => {
    const blocks =
      "{{#answered recipients}}{{#each recipients}}<p>{{name}}</p>{{/each}}{{else}}<p>{{recipients}}</p>{{/answered}}";
    expect(textsOf(blocks)).toEqual(["乙公司", "丙公司"]);
    expect(textsOf(blocks, { filing: { recipients: { notApplicable: "直接收集" } } })).toEqual([
      "不适用：直接收集",
    ]);
    expect(textsOf(blocks, { filing: {} })).toEqual(["【待补充：境外接收方】"]);
  });
});

describe("#each", () => {
  it("follows references, and marks those that lead nowhere", () => {
    const blocks = scenarios("{{#each recipients}}<p>{{name}}</p>{{/each}}");
    expect(blocksOf(blocks, scenario({ recipients: ["r2", "r9"] }))).toMatchObject([
      { inlines: [{ type: "text", text: "丙公司", source: "/recipients/1/name" }] },
      { inlines: [{ type: "gap", pointer: "/scenarios/0/recipients/1" }] },
    ]);
  });

  it("runs over options, each with its pointer", () => {
    expect(
      blocksOf(
        scenarios(
          '{{#each legalBases as |basis|}}<p>{{this}}{{basis}}{{#if (eq basis "duty")}}!{{/if}}</p>{{/each}}',
        ),
      ),
    ).toMatchObject([
      { inlines: [{ text: "取得同意", source: "/scenarios/0/legalBases/0" }, { text: "取得同意" }] },
      {
        inlines: [
          { text: "法定职责", source: "/scenarios/0/legalBases/1" },
          { text: "法定职责" },
          { text: "!" },
        ],
      },
    ]);
  });

  it("takes else for an empty list, and a gap for a missing one or without else", () => {
    const blocks = "{{#each scenarios}}<p>a</p>{{else}}<p>none</p>{{/each}}";
    expect(textsOf(blocks, { filing: { scenarios: [] } })).toEqual(["none"]);
    expect(textsOf(blocks, { filing: {} })).toEqual(["【待补充：出境场景】"]);
    expect(textsOf("{{#each scenarios}}<p>a</p>{{/each}}", { filing: { scenarios: [] } })).toEqual([
      "【待补充：出境场景】",
    ]);
  });

  it("names what to fill in when a computed value is missing", () => {
    expect(textsOf("<p>{{derived.total}}</p>", { filing: {}, derived: {} })).toEqual(["【待补充：名称】"]);
  });

  it("writes nothing for a computed list that is empty", () => {
    expect(textsOf("{{#each derived.rows}}<p>a</p>{{/each}}<p>b</p>", { derived: { rows: [] } })).toEqual([
      "b",
    ]);
  });

  it("does not lose a level when an entry refers to the one around it", () => {
    const filing = {
      recipients: [{ id: "r1", name: "甲" }],
      scenarios: [{ id: "s1", name: "场景", recipients: ["r1"], main: "r1" }],
    };
    expect(
      textsOf(
        "{{#each scenarios}}{{#each recipients}}{{#each @root.scenarios}}<p>{{../../name}}/{{../name}}/{{name}}</p>{{/each}}{{/each}}{{/each}}",
        { filing },
      ),
    ).toEqual(["场景/甲/场景"]);
  });
});
