import { describe, expect, it } from "vitest";
import { Catalogue } from "../../src/template/check/catalogue.js";
import { type Context, ROOT_SCOPE, type Scope, scopeOfItem } from "../../src/template/check/scope.js";
import { resolveMember, resolvePath } from "../../src/template/resolve-paths.js";
import type { Path } from "../../src/template/syntax/syntax-tree.js";
import { FIELDS } from "./fixture.js";

const catalogue = new Catalogue(FIELDS);
const scenario: Context = { base: "item1", steps: [], pattern: "/scenarios/*" };
const inLoop: Scope = scopeOfItem(ROOT_SCOPE, scenario, "loop1", ["scene", "position"]);

/** A path as the parser would give it. */
function path(written: string): Path {
  const isData = written.startsWith("@");
  const depth = written.split("../").length - 1;
  const rest = written
    .replace(/^@/u, "")
    .replaceAll("../", "")
    .replace(/^this\.?|^\.\//u, "");
  return {
    type: "path",
    start: 0,
    written,
    isData,
    isScoped: /^(?:\.|this\b)/u.test(written),
    depth,
    segments: rest === "" ? [] : rest.split("."),
  };
}

function resolved(written: string, scope: Scope = ROOT_SCOPE): unknown {
  const found = resolvePath(path(written), scope, catalogue);
  switch (found.type) {
    case "field": {
      const steps = found.steps.map(
        (step) => step.segment + (step.follow === undefined ? "" : `→${step.follow}`),
      );
      return `${found.base}: ${steps.join(" ")} = ${found.field.pattern}`;
    }
    case "loop":
      return `${found.loop} ${found.variable}`;
    case "mistake":
      return found.mistake.code;
    case "unknown":
      return found.type;
  }
}

describe("resolvePath", () => {
  it.each([
    ["processor.name", "root: processor name = /processor/name"],
    ["this", "root:  = "],
    ["this.processor", "root: processor = /processor"],
    ["@root.derived.total", "root: derived total = /derived/total"],
    ["@index", "template/unknown-field"],
    ["../x", "template/unknown-field"],
    ["scenarios.name", "template/needs-each"],
  ])("of the whole: %s", (written, expected) => {
    expect(resolved(written)).toBe(expected);
  });

  it.each([
    ["name", "item1: name = /scenarios/*/name"],
    ["./name", "item1: name = /scenarios/*/name"],
    ["scene.name", "item1: name = /scenarios/*/name"],
    ["this.scene", "template/unknown-field"],
    ["scene", "item1:  = /scenarios/*"],
    ["position", "loop1 index"],
    ["position.x", "template/unknown-field"],
    ["@number", "loop1 number"],
    ["@last", "loop1 last"],
    ["@number.x", "template/unknown-field"],
    ["@../index", "template/unknown-field"],
    ["../processor.name", "root: processor name = /processor/name"],
    ["../../processor", "template/unknown-field"],
    ["main", "item1: main = /scenarios/*/main"],
    ["main.name", "item1: main→/recipients/* name = /recipients/*/name"],
    ["main.nmae", "template/unknown-field"],
    ["level.x", "template/unknown-field"],
    ["*", "template/unknown-field"],
  ])("of a loop: %s", (written, expected) => {
    expect(resolved(written, inLoop)).toBe(expected);
  });

  it("sees the loops and names around from inside an inner loop, the nearer first", () => {
    const item: Context = { base: "item2", steps: [], pattern: "/scenarios/*/items/*" };
    const inner = scopeOfItem(inLoop, item, "loop2", ["scene", undefined]);
    expect(resolved("scene.isSensitive", inner)).toBe(
      "item2: isSensitive = /scenarios/*/items/*/isSensitive",
    );
    expect(resolved("../name", inner)).toBe("item1: name = /scenarios/*/name");
    expect(resolved("../../processor.name", inner)).toBe("root: processor name = /processor/name");
    expect(resolved("@../number", inner)).toBe("loop1 number");
    expect(resolved("position", inner)).toBe("loop1 index");
  });

  it("takes an option as it is, without fields", () => {
    const field = FIELDS.get("/scenarios/*/legalBases");
    const item: Context = {
      base: "item2",
      steps: [],
      pattern: field?.pattern ?? "",
      ...(field ? { item: field } : {}),
    };
    const inner = scopeOfItem(inLoop, item, "loop2", [undefined, undefined]);
    expect(resolved("this", inner)).toBe("item2:  = /scenarios/*/legalBases");
    expect(resolved("name", inner)).toBe("template/unknown-field");
  });

  it("gives the same key to paths that lead to the same value, and only to them", () => {
    const key = (written: string, scope: Scope): string => {
      const found = resolvePath(path(written), scope, catalogue);
      return found.type === "field" ? found.key : "";
    };
    expect(key("name", inLoop)).toBe(key("scene.name", inLoop));
    expect(key("@root.recipients", inLoop)).toBe(key("recipients", ROOT_SCOPE));
    expect(key("recipients", inLoop)).not.toBe(key("../recipients", inLoop));
  });
});

describe("resolveMember", () => {
  it("finds a field of each entry, through references and dots", () => {
    const member = (pattern: string, name: string): unknown => {
      const list = FIELDS.get(pattern);
      const found = list && resolveMember(list, name, catalogue);
      return found?.type === "field" ? found.field.pattern : found?.type;
    };
    expect(member("/recipients", "name")).toBe("/recipients/*/name");
    expect(member("/scenarios/*/recipients", "name")).toBe("/recipients/*/name");
    expect(member("/derived/rows", "scenario.main.name")).toBe("/recipients/*/name");
    expect(member("/recipients", "nmae")).toBe("mistake");
  });
});
