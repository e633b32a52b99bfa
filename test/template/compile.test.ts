import { describe, expect, it } from "vitest";
import { compileTemplate } from "../../src/template/compile.js";
import { compiled, FIELDS, mistakesOf, setOf, shortened, textsOf, whole } from "./fixture.js";

/** Column at which the blocks of `whole` begin. */
const START = whole("").indexOf("</body>") + 1;

/** Mistakes in blocks, with columns counted from the first of them. */
function inBlocks(blocks: string): readonly string[] {
  return mistakesOf(whole(blocks)).map((mistake) =>
    mistake.replace(/^1:(\d+)/u, (_, column: string) => String(Number(column) - START + 1)),
  );
}

function helpOf(blocks: string): string {
  const [first] = compileTemplate(setOf(whole(blocks)), FIELDS).diagnostics;
  return `${first?.help.zh} ${first?.help.en}`;
}

function messageOf(blocks: string): string {
  const [first] = compileTemplate(setOf(whole(blocks)), FIELDS).diagnostics;
  return `${first?.message.zh} ${first?.message.en}`;
}

describe("paths", () => {
  it.each([
    ["<p>{{procesor.name}}</p>", "6 unknown-field"],
    ["<p>{{processor.nmae}}</p>", "6 unknown-field"],
    ["<p>{{processor.name.zh}}</p>", "6 unknown-field"],
    ["<p>{{recipients.name}}</p>", "6 needs-each"],
    ["<p>{{processor}}</p>", "6 prints-object"],
    ["<p>{{scenarios}}</p>", "6 prints-object"],
    ["<p>{{recipients}}</p>", "6 prints-object"],
    ["<p>{{this}}</p>", "6 prints-object"],
    ["<p>{{../name}}</p>", "6 unknown-field"],
    ["<p>{{@index}}</p>", "6 unknown-field"],
    ["<p>{{@key}}</p>", "6 unknown-field"],
    ["{{#each scenarios}}<p>{{main}}</p>{{/each}}", "25 prints-object"],
    ["{{#each scenarios}}<p>{{@first}}</p>{{/each}}", "25 wrong-kind"],
    ["{{#each scenarios}}<p>{{processor.name}}</p>{{/each}}", "25 unknown-field"],
    ["{{#each scenarios as |s i|}}<p>{{i.x}}</p>{{/each}}", "34 unknown-field"],
    ["{{#each scenarios}}{{#each legalBases}}<p>{{name}}</p>{{/each}}{{/each}}", "45 unknown-field"],
    ["{{#each scenarios}}{{#each main}}<p></p>{{/each}}{{/each}}", "28 wrong-kind"],
    ["{{#each processor.name}}<p></p>{{/each}}", "9 wrong-kind"],
    ['{{#each "text"}}<p></p>{{/each}}', "9 wrong-arguments"],
    ["<p>{{12}}</p>", "4 wrong-arguments"],
  ])("%s", (blocks, mistake) => {
    expect(inBlocks(blocks)).toEqual([mistake]);
  });

  it("names the container and offers the nearest field with its label", () => {
    expect(messageOf("<p>{{processor.nmae}}</p>")).toContain("“个人信息处理者”里没有字段“nmae”");
    expect(helpOf("<p>{{processor.nmae}}</p>")).toContain("是否想写“name”（名称）？");
    expect(helpOf("<p>{{processor.nmae}}</p>")).toContain('Did you mean "name" (Name)?');
    expect(helpOf("<p>{{processor.\u200Bname}}</p>")).toContain("Delete the tag and type it anew");
  });

  it("offers @root for a field of the whole filing inside a loop", () => {
    expect(helpOf("{{#each scenarios}}<p>{{processor.name}}</p>{{/each}}")).toContain("@root.processor.name");
  });

  it("offers a block parameter", () => {
    expect(helpOf("{{#each scenarios as |scene|}}<p>{{scen.name}}</p>{{/each}}")).toContain("“scene”");
  });
});

describe("conditions and lists", () => {
  it.each([
    ["{{#if processor.name}}<p>a</p>{{/if}}", "7 not-a-condition"],
    ["{{#if processor.officer.signedOn}}<p>a</p>{{/if}}", "7 needs-answered"],
    ["{{#if recipients}}<p>a</p>{{/if}}", "7 needs-answered"],
    ["{{#if typo}}<p>a</p>{{/if}}", "7 unknown-field"],
    ["{{#if true}}<p>a</p>{{/if}}", "7 wrong-arguments"],
    ["{{#if processor.isCiio processor.isForeign}}<p>a</p>{{/if}}", "4 wrong-arguments"],
    ["{{#if (count scenarios)}}<p>a</p>{{/if}}", "8 wrong-arguments"],
    ["{{#if (is processor.isCiio)}}<p>a</p>{{/if}}", "8 unknown-helper"],
    ['{{#if (eq processor.unitNature "enterprize")}}<p>a</p>{{/if}}', "32 unknown-option"],
    ["{{#if (eq processor.unitNature 1)}}<p>a</p>{{/if}}", "32 wrong-arguments"],
    ['{{#if (eq processor.personsProcessed "1")}}<p>a</p>{{/if}}', "38 wrong-arguments"],
    ['{{#if (eq processor.name "甲")}}<p>a</p>{{/if}}', "11 wrong-kind"],
    ["{{#if (not processor.name)}}<p>a</p>{{/if}}", "12 not-a-condition"],
    ["{{#if (and processor.isCiio)}}<p>a</p>{{/if}}", "8 wrong-arguments"],
    ["{{#each recipients}}<p>{{name}}</p>{{/each}}", "4 needs-answered"],
    ["{{#each scenarios}}{{#if @index}}<p>a</p>{{/if}}{{/each}}", "26 wrong-arguments"],
    ["{{#each scenarios}}{{#if (eq @first 1)}}<p>a</p>{{/if}}{{/each}}", "30 wrong-arguments"],
    ["{{#if processor.isCiio as |x|}}<p>a</p>{{/if}}", "4 wrong-arguments"],
    ["{{#each scenarios as |a a|}}<p>b</p>{{/each}}", "4 wrong-arguments"],
    ["{{#recipients}}<p>a</p>{{/recipients}}", "4 unknown-helper"],
    ["{{#iff processor.isCiio}}<p>{{typo}}</p>{{/iff}}", "4 unknown-helper,31 unknown-field"],
    ["{{#with processor}}<p>{{name}}</p>{{/with}}", "4 unknown-helper"],
  ])("%s", (blocks, mistakes) => {
    expect(inBlocks(blocks).join()).toBe(mistakes);
  });

  it("offers the option that was meant, and lists all", () => {
    const help = helpOf('{{#if (eq processor.unitNature "enterprize")}}<p>a</p>{{/if}}');
    expect(help).toContain("是否想写“enterprise”？选项：enterprise government");
  });

  it("takes a list that may be not applicable where it is known to be answered", () => {
    const loop = "{{#each recipients}}<p>{{name}}</p>{{/each}}";
    expect(inBlocks(`{{#answered recipients}}${loop}{{else}}<p>{{recipients}}</p>{{/answered}}`)).toEqual([]);
    expect(inBlocks(`{{#if (and processor.isCiio (answered recipients))}}${loop}{{/if}}`)).toEqual([]);
    expect(inBlocks(`{{#unless (answered recipients)}}<p>a</p>{{else}}${loop}{{/unless}}`)).toEqual([]);
    expect(
      inBlocks(
        `{{#each scenarios}}{{#answered @root.recipients}}${loop.replace("recipients", "../recipients")}{{/answered}}{{/each}}`,
      ),
    ).toEqual([]);
  });

  it("does not take it in the other branch, nor under another condition", () => {
    const loop = "{{#each recipients}}<p>{{name}}</p>{{/each}}";
    expect(inBlocks(`{{#answered recipients}}<p>a</p>{{else}}${loop}{{/answered}}`)).toEqual([
      "44 needs-answered",
    ]);
    expect(inBlocks(`{{#if (or processor.isCiio (answered recipients))}}${loop}{{/if}}`)).toEqual([
      "55 needs-answered",
    ]);
    expect(inBlocks(`{{#answered scenarios}}${loop}{{/answered}}`)).toEqual(["27 needs-answered"]);
  });
});

describe("an optional field", () => {
  const optional = new Map(
    [...FIELDS].map(([pattern, field]) => [
      pattern,
      ["/processor/name", "/processor/officer", "/scenarios/*/level", "/processor/isForeign"].includes(
        pattern,
      )
        ? { ...field, required: false }
        : field,
    ]),
  );

  it.each([
    ["<p>{{processor.name}}</p>", "6 missing-branch"],
    ["<p>{{processor.officer.name}}</p>", "6 missing-branch"],
    ["{{#each scenarios}}<p>{{level}}</p>{{/each}}", "25 missing-branch"],
    ['<p>{{join scenarios "、" "level"}}</p>', "25 missing-branch"],
    ["{{#if processor.isForeign}}<p>a</p>{{/if}}", "7 missing-branch"],
    ["{{#answered processor.name}}<p>{{processor.name}}</p>{{else}}<p>无</p>{{/answered}}", ""],
    ["{{#answered processor.officer}}<p>{{processor.officer.name}}</p>{{/answered}}", ""],
    ["{{#if processor.isCiio}}<p>{{processor.name}}</p>{{/if}}", ""],
    ["{{#if (answered processor.isForeign)}}<p>{{check processor.isForeign}}</p>{{/if}}", ""],
    ["<p>{{derived.total}}</p>", ""],
  ])("stands where something says what is printed without it: %s", (blocks, mistakes) => {
    const { diagnostics, value } = compileTemplate(setOf(whole(blocks)), optional);
    const found = diagnostics.map(
      ({ place, code }) => `${(place?.column ?? 0) - START + 1} ${code.replace("template/", "")}`,
    );
    expect(found.join()).toBe(mistakes);
    // It is a warning: the field may always be answered.
    expect(value).toBeDefined();
    expect(diagnostics.every(({ severity }) => severity === "warning")).toBe(true);
  });

  it("is named by the part of the path that may be missing", () => {
    const { diagnostics } = compileTemplate(setOf(whole("<p>{{processor.officer.name}}</p>")), optional);
    expect(diagnostics[0]?.help.en).toContain("{{#answered processor.officer}}");
  });
});

describe("helpers", () => {
  it.each([
    ["<p>{{dat processor.startedOn}}</p>", "6 unknown-helper"],
    ["<p>{{lookup processor 1}}</p>", "6 unknown-helper"],
    ["<p>{{log processor.name}}</p>", "6 unknown-helper"],
    ["<p>{{date processor.name}}</p>", "11 wrong-kind"],
    ["<p>{{date}}</p>", "6 wrong-arguments"],
    ["<p>{{date processor.startedOn processor.startedOn}}</p>", "6 wrong-arguments"],
    ["<p>{{date processor.startedOn format=1}}</p>", "31 wrong-arguments"],
    ["<p>{{number processor.startedOn}}</p>", "13 wrong-kind"],
    ['<p>{{join scenarios "、"}}</p>', "6 wrong-arguments"],
    ['<p>{{join scenarios "、" "nmae"}}</p>', "25 unknown-field"],
    ['<p>{{join scenarios "、" "items"}}</p>', "25 wrong-kind"],
    ['<p>{{join processor.name "、" "x"}}</p>', "11 wrong-kind"],
    ['{{#each scenarios}}<p>{{join legalBases "、" "x"}}</p>{{/each}}', "45 wrong-arguments"],
    ["<p>{{choices processor.isCiio}}</p>", "14 wrong-kind"],
    ['<p>{{eq processor.unitNature "enterprise"}}</p>', "6 wrong-kind"],
    ["<p>{{shadeOf processor.unitNature}}</p>", "6 wrong-kind,6 wrong-arguments"],
    ["{{#each scenarios}}<p>{{shadeOf level}}</p>{{/each}}", "25 wrong-arguments"],
    ["{{#each scenarios}}{{image main}}{{/each}}", "28 wrong-kind"],
    ["{{#each scenarios}}<p>{{image linkPicture}}</p>{{/each}}", "25 misplaced-text"],
    ["{{#each scenarios}}{{image linkPicture width=5}}{{/each}}", "40 wrong-arguments"],
    ["<p>{{date (month processor.startedOn)}}</p>", "12 wrong-arguments"],
  ])("%s", (blocks, mistakes) => {
    expect(inBlocks(blocks).join()).toBe(mistakes);
  });

  it("takes a field that is called like a helper as a field", () => {
    expect(inBlocks("{{#each derived.rows}}<p>{{number}} {{number number}}</p>{{/each}}")).toEqual([]);
  });

  it("shows how the helper is written", () => {
    expect(helpOf('<p>{{join scenarios "、"}}</p>')).toContain('{{join list "、" "field"}}');
  });
});

describe("partials", () => {
  it("checks a partial for the place that calls it, and names that place", () => {
    const set = setOf(whole("{{#each scenarios}}{{> row}}{{/each}}"), { row: "<p>{{nam}}</p>" });
    const { diagnostics } = compileTemplate(set, FIELDS);
    expect(diagnostics.map(shortened)).toEqual(["partials/row.hbs:1:6 unknown-field"]);
    expect(diagnostics[0]?.related?.[0]?.place).toEqual({ file: "main.hbs", line: 1, column: START + 19 });
  });

  it("shows a partial the present object or the one the call names, the loops around, and no names of the caller", () => {
    const partials = {
      name: "<p>{{name}}{{@root.processor.phone}}</p>",
      index: "<p>{{@number}}</p>",
      named: "<p>{{s.name}}</p>",
    };
    expect(
      textsOf(
        "{{#each scenarios as |s|}}{{> name}}{{> name main}}{{> name @root.processor.officer}}{{> index}}{{/each}}",
        {},
        partials,
      ),
    ).toEqual(["人力资源02112345678", "丙公司02112345678", "王五02112345678", "1"]);
    expect(mistakesOf(whole("{{#each scenarios as |s|}}{{> named}}{{/each}}"), partials)).toEqual([
      "partials/named.hbs:1:6 unknown-field",
    ]);
    expect(mistakesOf(whole("{{#each scenarios}}{{> up}}{{/each}}"), { up: "<p>{{../name}}</p>" })).toEqual([
      "partials/up.hbs:1:6 unknown-field",
    ]);
  });

  it.each([
    ["{{> nome}}", "1 unknown-partial"],
    ["{{> name processor.name}}", "1 wrong-arguments"],
    ["{{> name processor scenarios}}", "1 wrong-arguments"],
    ["{{> name x=1}}", "1 wrong-arguments"],
    ["{{> name recipients}}", "1 wrong-arguments"],
    ["{{> name typo}}", "10 unknown-field"],
  ])("%s", (blocks, mistake) => {
    const found = mistakesOf(whole(blocks), { name: "<p>x</p>" });
    expect(
      found.map((one) => one.replace(/^1:(\d+)/u, (_, at: string) => String(Number(at) - START + 1))),
    ).toEqual([mistake]);
  });

  it("refuses partials that call one another in a circle, even where no data would lead there", () => {
    const found = mistakesOf(whole("{{> a}}"), {
      a: "{{#if processor.isCiio}}{{> b}}{{/if}}",
      b: "<p>x</p>\n{{> a}}",
    });
    expect(found).toEqual(["partials/b.hbs:2:1 partial-cycle"]);
  });

  it("does not read partials nobody calls", () => {
    expect(mistakesOf(whole("<p>a</p>"), { broken: "{{#if" })).toEqual([]);
  });

  it("counts nodes, blocks and depth over all partials", () => {
    const bomb = {
      a: "{{> b}}".repeat(30),
      b: "{{> c}}".repeat(30),
      c: "{{> d}}".repeat(30),
      d: "<p>{{processor.name}}</p>",
    };
    expect(mistakesOf(whole("{{> a}}"), bomb)).toEqual([expect.stringMatching(/^partials\/.*too-large$/u)]);
    const nest = "{{#if processor.isCiio}}".repeat(20);
    const unnest = "{{/if}}".repeat(20);
    expect(mistakesOf(whole(`${nest}{{> deep}}${unnest}`), { deep: `${nest}<p>x</p>${unnest}` })).toEqual([
      expect.stringMatching(/^partials\/deep.hbs.*too-deep$/u),
    ]);
    const blocks = "{{#if processor.isCiio}}<p>a</p>{{/if}}".repeat(1_100);
    expect(mistakesOf(whole("{{> many}}{{> many}}"), { many: blocks })).toEqual([
      expect.stringMatching(/^partials\/many.hbs.*too-large$/u),
    ]);
  });
});

describe("compileTemplate", () => {
  it("reports all mistakes of a template at once, in reading order", () => {
    const main = `<document title="a">
<body>
<p>{{processor.nmae}}</p>
{{#if procesor.isCiio}}<p>a</p>{{/if}}
{{#each processor.name}}<p>b</p>{{/each}}
<p>{{dat processor.startedOn}}</p>
{{> missing}}
<p>{{date processor.name}}</p>
<p>{{processor}}</p>
<p>{{eq processor.unitNature “x”}}</p>
<p clas="note">｛｛x｝｝</p>
<p>{{a b=}}</p>
<q>{{{processor.name}}}</q>
{{#if processor.isCiio}}<p>c</p>
</body>
</document>`;
    expect(mistakesOf(main)).toEqual([
      "3:6 unknown-field",
      "4:7 unknown-field",
      "5:9 wrong-kind",
      "6:6 unknown-helper",
      "7:1 unknown-partial",
      "8:11 wrong-kind",
      "9:6 prints-object",
      "10:6 wrong-kind",
      "10:30 full-width-character",
      "10:30 unknown-option",
      "11:4 unknown-attribute",
      "11:16 full-width-braces",
      "11:18 unknown-field",
      "12:4 syntax",
      "13:1 unknown-element",
      "13:4 not-allowed",
      "14:1 unclosed-block",
    ]);
  });

  it("says everything in both languages, and what to do", () => {
    const main = whole(
      "<p>{{a}}{{b c}}{{{d}}}</p>{{#if processor.name}}<p>{{processor}}{{date}}{{join scenarios 1 2}}</p>{{/if}}<q/>x<p y=1><td></p>{{> z}}",
    );
    const { value, diagnostics } = compileTemplate(setOf(main), FIELDS);
    expect(value).toBeUndefined();
    expect(diagnostics.length).toBeGreaterThan(10);
    for (const { message, help, severity, code, place } of diagnostics) {
      expect(message.zh, code).toMatch(/\p{Script=Han}/u);
      expect(help.zh, code).toMatch(/\p{Script=Han}.*。$/u);
      expect(message.en, code).toMatch(/^[^\p{Script=Han}]+$/u);
      expect(help.en.length, code).toBeGreaterThan(8);
      expect(severity).toBe("blocking");
      expect(place?.line).toBe(1);
    }
  });

  it("tells which fields the template reads, references on the way included", () => {
    const { sections } = compiled(
      whole(
        '{{#each scenarios}}<p>{{join recipients "、" "name"}}</p>{{#if (eq level "low")}}<p>{{main.name}}</p>{{/if}}{{/each}}',
      ),
    );
    expect(sections.flatMap(({ patterns }) => Array.from(patterns)).toSorted()).toEqual([
      "/recipients/*/name",
      "/scenarios",
      "/scenarios/*/level",
      "/scenarios/*/main",
      "/scenarios/*/recipients",
    ]);
  });

  it("works with line ends of any kind", () => {
    expect(mistakesOf(`<document title="a">\r\n<body>\r\n<p>{{x}}</p></body></document>`)).toEqual([
      "3:6 unknown-field",
    ]);
  });
});
