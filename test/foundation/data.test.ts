import { describe, expect, it } from "vitest";
import { isRecord, keysOf, memberOf, readOwnFile } from "../../src/foundation/data.js";

describe("isRecord", () => {
  it("takes plain objects only", () => {
    expect([{}, Object.create(null), [], null, new Date(0), new Map(), "x", undefined].map(isRecord)).toEqual(
      [true, true, false, false, false, false, false, false],
    );
  });
});

describe("memberOf", () => {
  it("sees own members of objects and lists, nothing inherited and no getter's result", () => {
    expect(memberOf({ a: 1 }, "a")).toBe(1);
    expect(memberOf(["x"], "0")).toBe("x");
    expect(memberOf({}, "constructor")).toBeUndefined();
    expect(memberOf("text", "length")).toBeUndefined();
    expect(memberOf(Object.defineProperty({}, "a", { get: () => 1 }), "a")).toBeUndefined();
  });
});

describe("keysOf", () => {
  it("lists the names of a table in order", () => {
    expect(keysOf({ b: 1, a: 2 })).toEqual(["b", "a"]);
  });
});

describe("readOwnFile", () => {
  it("reads a file of the package from anywhere", () => {
    expect(readOwnFile<{ readonly name: string }>("package.json", JSON.parse).name).toBe("pipia");
  });
});
