import { describe, expect, it } from "vitest";
import { compileTemplate } from "../../src/template/compile.js";
import { fillTemplate } from "../../src/template/fill.js";
import { ATTACKS, attempt, stillWorks } from "./attacks.js";
import { compiled, FIELDS, INPUT, setOf, whole } from "./fixture.js";

// How long each takes and how much memory is measured by `npm run bench:hostile`, each in a process of its own.
describe("a hostile template, or use of one, is refused and the next document is made", () => {
  it.each(ATTACKS.map((attack) => [attack.name, attack] as const))("%s", (_, attack) => {
    const { codes, isRefused } = attempt(attack);
    expect(isRefused).toBe(true);
    expect(codes.size).toBeGreaterThan(0);
    if (attack.code !== "") expect([...codes]).toContain(attack.code);
    expect(stillWorks()).toBe(true);
  });

  it("with no more than a thousand mistakes", () => {
    const { diagnostics } = compileTemplate(setOf(whole("{{/each}}".repeat(15_000))), FIELDS);
    expect(diagnostics).toHaveLength(1_000);
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
