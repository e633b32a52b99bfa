import { describe, expect, it } from "vitest";
import { compileTemplate } from "../../src/template/compile.js";
import { fillTemplate } from "../../src/template/fill.js";
import { compiled, FIELDS, INPUT, setOf, shortened, whole } from "./fixture.js";

/** Every attack has to be refused well before this; typically it takes a tenth. */
const LIMIT_MILLISECONDS = 2_000;

function refusal(main: string): { readonly codes: ReadonlySet<string>; readonly isRefused: boolean } {
  const begun = performance.now();
  const { value, diagnostics } = compileTemplate(setOf(main), FIELDS);
  expect(performance.now() - begun).toBeLessThan(LIMIT_MILLISECONDS);
  return { codes: new Set(diagnostics.map((finding) => finding.code)), isRefused: value === undefined };
}

const times = (text: string, count: number): string => text.repeat(count);

describe("a hostile template is refused at once", () => {
  it.each<readonly [string, string, string]>([
    ["5,000 nested blocks", times("{{#if processor.isCiio}}", 5_000) + times("{{/if}}", 5_000), "too-deep"],
    ["16,000 sequential blocks", times("{{#if a}}{{/if}}", 16_000), "too-large"],
    ["5,000 chained else", `{{#if a}}${times("{{else if a}}", 5_000)}{{/if}}`, "too-deep"],
    [
      "nested sub-expressions",
      `<p>{{check ${times("(not ", 20_000)}a${times(")", 20_000)}}}</p>`,
      "too-deep",
    ],
    ["nested elements", `<p>${times("<b>", 60_000)}</p>`, "too-deep"],
    ["too many tags", `<p>${times("{{a}}", 40_000)}</p>`, "too-large"],
    ["too many arguments", `<p>{{join ${times("a ", 100_000)}}}</p>`, "too-large"],
    ["a path of 100,000 segments", `<p>{{${times("a.", 100_000)}a}}</p>`, "unknown-field"],
    ["a path of 80,000 parents", `<p>{{${times("../", 80_000)}a}}</p>`, "unknown-field"],
    ["brackets without partner", `<p>{{${times("[", 80_000)}a}}</p>`, "syntax"],
    ["quotes without partner", times('{{a "', 50_000), "syntax"],
    ["braces without partner", times("{{", 100_000), "not-allowed"],
    ["loops without end", times("{{#each scenarios}}", 10_000), "too-deep"],
    ["ends without block", times("{{/each}}", 19_000), "stray-close"],
    ["comments without end", times("{{!--", 40_000), "unclosed-tag"],
    ["attributes", `<p ${times("a ", 100_000)}></p>`, "unknown-attribute"],
    ["entities", `<p>${times("&", 200_000)}</p>`, "markup"],
    ["control characters", `<p>${times("\u0001", 200_000)}</p>`, "illegal-character"],
    ["tags nobody can read", `<p>${times("{{a b=}}", 9_000)}</p>`, "syntax"],
    ["raw blocks", times("{{{{a}}}}", 20_000), "not-allowed"],
  ])("%s", (_, blocks, code) => {
    const { codes, isRefused } = refusal(whole(blocks));
    expect(isRefused).toBe(true);
    expect([...codes]).toContain(`template/${code}`);
  });

  it("reports no more than a thousand mistakes", () => {
    const { diagnostics } = compileTemplate(setOf(whole(times("{{/each}}", 20_000))), FIELDS);
    expect(diagnostics).toHaveLength(1_000);
  });

  it.each([
    "{{constructor}}",
    "{{processor.__proto__}}",
    "{{processor.constructor.constructor}}",
    "{{[__proto__].a}}",
    "{{lookup processor 'constructor'}}",
    "{{#with (lookup this 'constructor')}}{{/with}}",
    "{{log processor.name}}",
    "{{helperMissing}}",
    "{{#blockHelperMissing}}{{/blockHelperMissing}}",
    "{{toString}}",
    "{{processor.hasOwnProperty}}",
    "{{@filling}}",
    "{{@root.derived.filling}}",
    "{{print 0 this}}",
    "{{#block 0 this}}{{/block}}",
    "{{check (test 0 this)}}",
    "{{item1}}",
    "{{> @partial-block}}",
    "{{> __proto__}}",
    "{{> constructor}}",
    "{{* decorator}}",
    '{{#*inline "a"}}x{{/inline}}',
    "{{> (a)}}",
    "{{#> a}}b{{/a}}",
    "{{{processor.name}}}",
    "{{&processor.name}}",
  ])("%s", (tag) => {
    expect(refusal(whole(`<p>${tag}</p>`)).isRefused).toBe(true);
  });
});

describe("a hostile use of loops and data is stopped at once", () => {
  const scenarios = Array.from({ length: 200 }, (_, index) => ({ id: `s${index}`, name: `场景${index}` }));

  function stopped(blocks: string, filing: unknown): readonly string[] {
    const template = compiled(whole(blocks));
    const begun = performance.now();
    const { value, diagnostics } = fillTemplate(template, { ...INPUT, filing });
    expect(performance.now() - begun).toBeLessThan(2 * LIMIT_MILLISECONDS);
    expect(value).toBeUndefined();
    return diagnostics.map(shortened);
  }

  const loops = (count: number, body: string): string =>
    times("{{#each @root.scenarios}}", count) + body + times("{{/each}}", count);

  it("three loops over 200 rows", () => {
    expect(stopped(loops(3, "<p>{{name}}</p>"), { scenarios })).toEqual(["1:1 too-much-output"]);
  });

  it("loops that write nothing", () => {
    const nothing = "{{#if (not (answered name))}}<p>a</p>{{/if}}";
    expect(stopped(loops(2, times(nothing, 200)), { scenarios })).toEqual(["1:1 too-much-output"]);
  });

  it("a long value printed often", () => {
    const filing = { processor: { name: times("字", 1_000_000) } };
    expect(stopped(`<p>${times("{{processor.name}}", 1_000)}</p>`, filing)).toEqual(["1:1 too-much-output"]);
  });

  it("aliases that stand for a billion values", () => {
    let bomb: unknown = "x";
    for (let doubled = 0; doubled < 40; doubled += 1) bomb = [bomb, bomb];
    expect(stopped("<p>a</p>", { scenarios: bomb })).toEqual(["1:1 data-too-large"]);
  });

  it("data that contains itself", () => {
    const filing: Record<string, unknown> = {};
    filing["processor"] = filing;
    expect(stopped("<p>a</p>", filing)).toEqual(["1:1 data-too-large"]);
  });
});

describe("hostile data is text", () => {
  const textOf = (name: unknown): unknown => {
    const { value } = fillTemplate(compiled(whole("<p>{{processor.name}}</p>")), {
      ...INPUT,
      filing: { processor: { name } },
    });
    const [block] = value?.sections[0]?.blocks ?? [];
    return block?.type === "paragraph" ? block.inlines : block;
  };

  it.each([
    "{{processor.phone}}",
    "{{#each scenarios}}",
    "<script>alert(1)</script>",
    '</v><p class="title">x</p>',
    '<gap p="/processor"/>',
    "a & b &amp; c &#65; &lt;",
    "]]> --> <!-- ?>",
    "𠮷野家 😀 👩‍👩‍👧",
    "\u3000全角\u3000空格\u00A0",
    "a\u202Eb\u2066c\u200B\uFEFF",
    "  two  spaces  ",
    "\"'`=",
  ])("%s", (name) => {
    expect(textOf(name)).toEqual([{ type: "text", text: name, marks: [], source: "/processor/name" }]);
  });

  it("never calls functions in data, nor reads what is no plain data", () => {
    let calls = 0;
    const name = (): string => {
      calls += 1;
      return "x";
    };
    expect(textOf(name)).toMatchObject([{ type: "gap", pointer: "/processor/name" }]);
    expect(textOf({ zh: name })).toMatchObject([{ type: "gap" }]);
    expect(textOf(new Date(0))).toMatchObject([{ type: "gap" }]);
    expect(calls).toBe(0);
  });

  it("drops members called like parts of JavaScript", () => {
    const filing: unknown = JSON.parse('{"processor":{"__proto__":{"name":"x"},"constructor":{"name":"y"}}}');
    const { value } = fillTemplate(compiled(whole("<p>{{processor.name}}</p>")), { ...INPUT, filing });
    expect(value?.sections[0]?.blocks).toMatchObject([{ inlines: [{ type: "gap" }] }]);
    expect(Object.hasOwn(Object.prototype, "name")).toBe(false);
  });
});
