import { describe, expect, it } from "vitest";
import {
  below,
  lastingPointer,
  parentOf,
  patternOf,
  pointer,
  segmentsOf,
  valueAt,
} from "../../src/foundation/pointer.js";

describe("JSON pointers", () => {
  it("escape and unescape", () => {
    expect(pointer("a/b", 0, "c~d")).toBe("/a~1b/0/c~0d");
    expect(segmentsOf("/a~1b/0/c~0d")).toEqual(["a/b", "0", "c~d"]);
    expect(below("/a", "b", 1)).toBe("/a/b/1");
    expect(segmentsOf("")).toEqual([]);
  });

  it("know their parent", () => {
    expect(parentOf("/a/0")).toBe("/a");
    expect(parentOf("/a")).toBe("");
    expect(parentOf("")).toBeUndefined();
  });

  it("read own properties only", () => {
    const data = { list: [{ name: "x" }] };
    expect(valueAt(data, "/list/0/name")).toBe("x");
    expect(valueAt(data, "/list/1/name")).toBeUndefined();
    expect(valueAt(data, "/constructor")).toBeUndefined();
  });

  it("become patterns by the data", () => {
    expect(patternOf({ list: [{ 0: "zero" }] }, "/list/0/0")).toBe("/list/*/0");
    expect(patternOf({}, "/list/3/name")).toBe("/list/*/name");
  });

  it("last with ids in place of indexes, where entries have one", () => {
    const data = { list: [{ id: "a", inner: [{ name: "x" }, { id: "b" }] }, { id: 3 }] };
    expect(lastingPointer(data, "/list/0/inner/0/name")).toBe("/list/a/inner/0/name");
    expect(lastingPointer(data, "/list/0/inner/1/missing")).toBe("/list/a/inner/b/missing");
    expect(lastingPointer(data, "/list/1/id")).toBe("/list/1/id");
    expect(lastingPointer(data, "/list/9/x")).toBe("/list/9/x");
  });
});
