import { describe, expect, it } from "vitest";
import { DataTooLarge, View } from "../../../src/template/run/view.js";

function member(value: unknown, ...names: readonly (string | number)[]): unknown {
  let found: unknown = value;
  for (const name of names) {
    found = typeof found === "object" && found !== null ? Reflect.get(found, name) : undefined;
  }
  return found;
}

function objectAt(value: unknown, ...names: readonly (string | number)[]): object {
  const found = member(value, ...names);
  if (typeof found !== "object" || found === null) throw new Error("no object");
  return found;
}

describe("View", () => {
  it("knows where every object stands, and what was derived below /derived", () => {
    const view = new View({ a: { "b/c": [{ d: 1 }] } }, { rows: [{}] });
    expect(view.pointerOf(view.root)).toBe("");
    expect(view.pointerOf(objectAt(view.root, "a", "b/c", 0))).toBe("/a/b~1c/0");
    expect(view.pointerOf(objectAt(view.root, "derived", "rows", 0))).toBe("/derived/rows/0");
  });

  it("copies an object that occurs twice for each occurrence", () => {
    const shared = { name: "x" };
    const view = new View({ one: shared, two: shared }, undefined);
    expect(view.pointerOf(objectAt(view.root, "one"))).toBe("/one");
    expect(view.pointerOf(objectAt(view.root, "two"))).toBe("/two");
  });

  it("is frozen and leaves its input alone", () => {
    const filing = { list: [{ name: "x" }] };
    const view = new View(filing, {});
    expect(Object.isFrozen(view.root)).toBe(true);
    expect(Object.isFrozen(objectAt(view.root, "list"))).toBe(true);
    expect(Object.isFrozen(objectAt(view.root, "list", 0))).toBe(true);
    expect(Object.isFrozen(filing)).toBe(false);
    expect(filing).toEqual({ list: [{ name: "x" }] });
  });

  it("finds what an id refers to, the first where ids repeat", () => {
    const view = new View({ list: [{ id: "a", n: 1 }, { id: "b" }, { id: "a", n: 2 }, { n: 3 }] }, {});
    expect(view.referred("/list/*", "a")).toEqual({ id: "a", n: 1 });
    expect(view.referred("/list/*", "c")).toBeUndefined();
    expect(view.referred("/list/*", undefined)).toBeUndefined();
    expect(view.referred("/other/*", "a")).toBeUndefined();
  });

  it("finds ids in lists within lists", () => {
    const view = new View({ list: [{ items: [{ id: "x" }] }, { items: [{ id: "y" }] }, {}] }, {});
    const found = view.referred("/list/*/items/*", "y");
    expect(found && view.pointerOf(found)).toBe("/list/1/items/0");
  });

  it("takes a filing that is no object for an empty one", () => {
    expect(new View("x", 1).root).toEqual({ derived: 1 });
  });

  it("stops at data without end", () => {
    const endless: unknown[] = [];
    endless.push(endless);
    expect(() => new View({ endless }, {})).toThrow(DataTooLarge);
  });
});
