import { compileTemplate } from "../../src/template/compile.js";
import { fillTemplate } from "../../src/template/fill.js";
import { FIELDS, INPUT, setOf, whole } from "./fixture.js";

/** A template, or a use of one, that shall cost time, memory or more. */
export interface Attack {
  readonly name: string;
  readonly main: string;
  readonly partials?: Readonly<Record<string, string>>;
  /** The data, for what attacks by filling; made anew for each attempt. */
  readonly filing?: () => unknown;
  /** A code that must be among those of the refusal. */
  readonly code: string;
}

const times = (text: string, count: number): string => text.repeat(count);

const COMPILED: readonly (readonly [name: string, blocks: string, code: string])[] = [
  ["5,000 nested blocks", times("{{#if processor.isCiio}}", 5_000) + times("{{/if}}", 5_000), "too-deep"],
  ["16,000 sequential blocks", times("{{#if a}}{{/if}}", 16_000), "too-large"],
  ["5,000 chained else", `{{#if a}}${times("{{else if a}}", 5_000)}{{/if}}`, "too-deep"],
  ["nested sub-expressions", `<p>{{check ${times("(not ", 20_000)}a${times(")", 20_000)}}}</p>`, "too-deep"],
  ["nested elements", `<p>${times("<b>", 60_000)}</p>`, "too-deep"],
  ["end tags of other elements", `${times("<b>", 30_000)}${times("</i>", 30_000)}`, "too-deep"],
  ["too many tags", `<p>${times("{{a}}", 40_000)}</p>`, "too-large"],
  ["too many arguments", `<p>{{join ${times("a ", 100_000)}}}</p>`, "too-large"],
  ["a path of 100,000 segments", `<p>{{${times("a.", 100_000)}a}}</p>`, "unknown-field"],
  ["a path of 80,000 parents", `<p>{{${times("../", 80_000)}a}}</p>`, "unknown-field"],
  ["a path of misspelt names", `<p>{{${times("scenarois.", 25_000)}a}}</p>`, "unknown-field"],
  ["brackets without partner", `<p>{{${times("[", 80_000)}a}}</p>`, "syntax"],
  ["quotes without partner", times('{{a "', 50_000), "syntax"],
  ["braces without partner", times("{{", 100_000), "not-allowed"],
  ["full-width braces without partner", times("｛｛", 40_000), "full-width-braces"],
  ["loops without end", times("{{#each scenarios}}", 10_000), "too-deep"],
  ["loops without end in as many cells", times("<td>{{#each scenarios}}</td>", 1_900), "unclosed-block"],
  ["ends without block", times("{{/each}}", 19_000), "stray-close"],
  ["blocks under other names", times("{{#if a}}{{/each}}", 1_900), "too-deep"],
  ["comments without end", times("{{!--", 40_000), "unclosed-tag"],
  ["attributes", `<p ${times("a ", 100_000)}></p>`, "unknown-attribute"],
  ["entities", `<p>${times("&", 200_000)}</p>`, "markup"],
  ["control characters", `<p>${times("\u0001", 200_000)}</p>`, "illegal-character"],
  ["tags nobody can read", `<p>${times("{{a b=}}", 9_000)}</p>`, "syntax"],
  ["raw blocks", times("{{{{a}}}}", 20_000), "not-allowed"],
];

/** Reaching for parts of JavaScript, of Handlebars and of our own machinery. */
const REACHING: readonly string[] = [
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
  "｛｛processor.constructor｝｝",
];

const SCENARIOS = Array.from({ length: 200 }, (_, index) => ({ id: `s${index}`, name: `场景${index}` }));

const loops = (count: number, body: string): string =>
  times("{{#each @root.scenarios}}", count) + body + times("{{/each}}", count);

/** Billions of values out of forty. */
function bomb(): unknown {
  let value: unknown = "x";
  for (let doubled = 0; doubled < 40; doubled += 1) value = [value, value];
  return value;
}

function circle(): unknown {
  const filing: Record<string, unknown> = {};
  filing["processor"] = filing;
  return filing;
}

const nothing = "{{#if (not (answered name))}}<p>a</p>{{/if}}";

/** The hostile set: none of these makes a document, and none keeps the next one from being made. */
export const ATTACKS: readonly Attack[] = [
  ...COMPILED.map(([name, blocks, code]) => ({ name, main: whole(blocks), code })),
  ...REACHING.map((tag) => ({ name: tag, main: whole(`<p>${tag}</p>`), code: "" })),
  {
    name: "a partial that calls itself",
    main: whole("{{> a}}"),
    partials: { a: "{{> a}}" },
    code: "partial-cycle",
  },
  {
    name: "partials that call one another",
    main: whole("{{> a}}"),
    partials: { a: "{{#each scenarios}}{{> @root.b}}{{> b}}{{/each}}", b: "{{> a}}" },
    code: "partial-cycle",
  },
  {
    name: "27,000 calls of partials",
    main: whole("{{> a}}"),
    partials: {
      a: times("{{> b}}", 30),
      b: times("{{> c}}", 30),
      c: times("{{> d}}", 30),
      d: "<p>{{processor.name}}</p>",
    },
    code: "too-large",
  },
  {
    name: "three loops over 200 rows: 80 million characters",
    main: whole(loops(3, "<p>{{name}}</p>")),
    filing: () => ({ scenarios: SCENARIOS }),
    code: "too-much-output",
  },
  {
    name: "loops that write nothing",
    main: whole(loops(2, times(nothing, 200))),
    filing: () => ({ scenarios: SCENARIOS }),
    code: "too-much-output",
  },
  {
    name: "a long value printed often",
    main: whole(`<p>${times("{{processor.name}}", 1_000)}</p>`),
    filing: () => ({ processor: { name: times("字", 1_000_000) } }),
    code: "too-much-output",
  },
  {
    name: "aliases that stand for a billion values",
    main: whole("<p>a</p>"),
    filing: () => ({ scenarios: bomb() }),
    code: "data-too-large",
  },
  { name: "data that contains itself", main: whole("<p>a</p>"), filing: circle, code: "data-too-large" },
];

/** What came of an attack: whether there is a document, and the codes of what was found. */
export interface Repelled {
  readonly isRefused: boolean;
  readonly codes: ReadonlySet<string>;
}

/** Compiles the template of an attack and, where it has data, fills it. */
export function attempt({ main, partials = {}, filing }: Attack): Repelled {
  const compiled = compileTemplate(setOf(main, partials), FIELDS);
  const filled =
    compiled.value && filing ? fillTemplate(compiled.value, { ...INPUT, filing: filing() }) : undefined;
  const { value, diagnostics } = filled ?? compiled;
  return {
    isRefused: value === undefined,
    codes: new Set(diagnostics.map(({ code }) => code.replace("template/", ""))),
  };
}

/** Makes an ordinary small document; `true` when it comes out as it should. */
export function stillWorks(): boolean {
  const { value } = compileTemplate(setOf(whole("<p>{{processor.name}}</p>")), FIELDS);
  if (value === undefined) return false;
  const { value: tree } = fillTemplate(value, { ...INPUT, filing: { processor: { name: "甲公司" } } });
  return JSON.stringify(tree?.sections[0]?.blocks).includes("甲公司");
}
