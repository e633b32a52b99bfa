import { describe, expect, it } from "vitest";
import type { Field } from "../../../src/foundation/field.js";
import { itemsOf, read, type Reading, textIn } from "../../../src/template/run/reading.js";
import { View } from "../../../src/template/run/view.js";
import { FIELDS, FILING } from "../fixture.js";

function field(pattern: string): Field {
  const found = FIELDS.get(pattern);
  if (found === undefined) throw new Error(`no field ${pattern}`);
  return found;
}

const steps = (...segments: readonly string[]): readonly { readonly segment: string }[] =>
  segments.map((segment) => ({ segment }));

function reading(pattern: string, filing: unknown, ...segments: readonly string[]): Reading {
  const view = new View(filing, { rows: [] });
  return read(view, view.root, steps(...segments), field(pattern));
}

const state = (one: Reading): string => `${one.state} ${one.pointer}`;

describe("read", () => {
  it.each([
    ["a text", "/processor/name", { processor: { name: "x" } }, "answered"],
    ["a text in two languages", "/processor/name", { processor: { name: { zh: "x", en: "y" } } }, "answered"],
    ["a text without Chinese", "/processor/name", { processor: { name: { en: "y" } } }, "missing"],
    ["an empty text", "/processor/name", { processor: { name: "" } }, "missing"],
    ["a number for a text", "/processor/name", { processor: { name: 1 } }, "missing"],
    ["null", "/processor/name", { processor: { name: null } }, "missing"],
    ["nothing", "/processor/name", {}, "missing"],
    ["a text above", "/processor/name", { processor: "x" }, "missing"],
    [
      "a form the field has not",
      "/processor/name",
      { processor: { name: { notApplicable: "x" } } },
      "missing",
    ],
    [
      "not applicable",
      "/processor/penalties",
      { processor: { penalties: { notApplicable: "x" } } },
      "notApplicable",
    ],
    [
      "not applicable in two languages",
      "/processor/penalties",
      { processor: { penalties: { notApplicable: { zh: "x", en: "y" } } } },
      "notApplicable",
    ],
    [
      "not applicable without a Chinese reason",
      "/processor/penalties",
      { processor: { penalties: { notApplicable: { en: "y" } } } },
      "missing",
    ],
    ["no", "/processor/isCiio", { processor: { isCiio: false } }, "answered"],
    ["a word for yes or no", "/processor/isCiio", { processor: { isCiio: "否" } }, "missing"],
    ["zero", "/processor/personsProcessed", { processor: { personsProcessed: 0 } }, "answered"],
    ["a code that is no option", "/processor/unitNature", { processor: { unitNature: "x" } }, "missing"],
    ["an empty object", "/processor", { processor: {} }, "missing"],
    ["an empty list", "/scenarios", { scenarios: [] }, "missing"],
  ])("takes %s", (_, pattern, filing, expected) => {
    const segments = pattern.slice(1).split("/");
    expect(state(reading(pattern, filing, ...segments))).toBe(`${expected} ${pattern}`);
  });

  it("knows a date left for the pen", () => {
    const filing = { processor: { officer: { signedOn: { leftBlank: "byHand" } } } };
    expect(reading("/processor/officer/signedOn", filing, "processor", "officer", "signedOn").state).toBe(
      "leftBlank",
    );
    expect(
      reading(
        "/processor/startedOn",
        { processor: { startedOn: { leftBlank: "byHand" } } },
        "processor",
        "startedOn",
      ).state,
    ).toBe("missing");
  });

  it("takes an empty computed list for an answer", () => {
    expect(reading("/derived/rows", {}, "derived", "rows")).toMatchObject({ state: "answered", value: [] });
  });

  it("does not read what objects inherit", () => {
    expect(reading("/processor/name", { processor: {} }, "processor", "toString").state).toBe("missing");
  });

  it("follows references to where they lead", () => {
    const view = new View(FILING, {});
    const [scenario] = itemsOf(view, read(view, view.root, steps("scenarios"), field("/scenarios")));
    const follow = [{ segment: "main", follow: "/recipients/*" }, { segment: "name" }];
    expect(read(view, scenario ?? {}, follow, field("/recipients/*/name"))).toMatchObject({
      state: "answered",
      pointer: "/recipients/1/name",
      value: "丙公司",
    });
  });

  it.each([
    ["leads nowhere", { scenarios: [{ main: "r9" }], recipients: [{ id: "r1" }] }],
    ["is missing", { scenarios: [{}] }],
    ["is no id", { scenarios: [{ main: { id: "r1" } }], recipients: [{ id: "r1" }] }],
  ])("points at the reference when it %s", (_, filing) => {
    const view = new View(filing, {});
    const scenario =
      itemsOf(view, { ...read(view, view.root, steps("scenarios"), field("/scenarios")) })[0] ?? {};
    const follow = [{ segment: "main", follow: "/recipients/*" }, { segment: "name" }];
    expect(state(read(view, scenario, follow, field("/recipients/*/name")))).toBe(
      "missing /scenarios/0/main",
    );
    expect(state(read(view, scenario, steps("main"), field("/scenarios/*/main")))).toBe(
      "missing /scenarios/0/main",
    );
  });
});

describe("a computed value", () => {
  const total = (filing: unknown): string => {
    const view = new View(filing, { total: 0 });
    return state(read(view, view.root, steps("derived", "total"), field("/derived/total")));
  };
  const processor = { name: "x" };

  it("is missing while the filing lacks what it is made of, and points there", () => {
    expect(total({})).toBe("missing /processor/name");
    expect(total({ processor })).toBe("missing /scenarios");
    expect(total({ processor, scenarios: [] })).toBe("missing /scenarios");
    expect(total({ processor, scenarios: [{ items: [{}] }, {}] })).toBe("missing /scenarios/1/items");
  });

  it("is an answer when everything is there, or is not applicable", () => {
    expect(total({ processor, scenarios: [{ items: [{}] }] })).toBe("answered /derived/total");
    expect(total({ processor, scenarios: { notApplicable: "x" } })).toBe("answered /derived/total");
  });
});

describe("itemsOf", () => {
  it("gives what references refer to, and a stand-in for one that leads nowhere", () => {
    const view = new View(
      { recipients: [{ id: "r1", name: "x" }], scenarios: [{ recipients: ["r1", "r9"] }] },
      {},
    );
    const [scenario = {}] = itemsOf(view, read(view, view.root, steps("scenarios"), field("/scenarios")));
    const items = itemsOf(view, read(view, scenario, steps("recipients"), field("/scenarios/*/recipients")));
    const name = items.map((item) => read(view, item, steps("name"), field("/recipients/*/name")));
    expect(name.map(state)).toEqual(["answered /recipients/0/name", "missing /scenarios/0/recipients/1"]);
  });
});

describe("textIn", () => {
  it("gives the language asked for, else Chinese, and says which", () => {
    expect(textIn({ zh: "甲", en: "A" }, "en")).toEqual({ text: "A", language: "en" });
    expect(textIn({ zh: "甲", en: "" }, "en")).toEqual({ text: "甲", language: "zh" });
    expect(textIn("甲", "en")).toEqual({ text: "甲", language: "zh" });
    expect(textIn({ zh: "甲", en: "A" }, "zh")).toEqual({ text: "甲", language: "zh" });
    expect(textIn(1, "zh")).toBeUndefined();
  });

  it("takes what holds no Chinese character for the language asked for", () => {
    expect(textIn("guest@example.com", "en")).toEqual({ text: "guest@example.com", language: "en" });
    expect(textIn({ zh: "GB/T 46068" }, "en")).toEqual({ text: "GB/T 46068", language: "en" });
  });
});
