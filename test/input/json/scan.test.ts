import { describe, expect, it } from "vitest";
import { scanJson } from "../../../src/input/json/scan.js";
import { locatedAt } from "../../../src/input/text/located.js";

function faults(text: string): readonly string[] {
  return scanJson(text).faults.map(({ kind, offset }) => `${kind} ${offset}`);
}

describe("scanJson", () => {
  it("locates every value and key", () => {
    const text = ' {"a": [1, {"b~/": "x"}], "c": null}';
    const { located, faults, duplicates } = scanJson(text);
    expect(faults).toEqual([]);
    expect(duplicates).toEqual([]);
    expect(locatedAt(located, "")).toMatchObject({ start: 1 });
    expect(locatedAt(located, "/a")).toMatchObject({ start: 7, key: 2 });
    expect(locatedAt(located, "/a/1")).toMatchObject({ start: 11 });
    expect(locatedAt(located, "/a/1/b~0~1")).toEqual({ start: 19, key: 12 });
    expect(locatedAt(located, "/c")).toEqual({ start: 31, key: 26 });
    expect(locatedAt(located, "/d")).toBeUndefined();
  });

  it("finds repeated keys, however they are escaped", () => {
    expect(scanJson('{"a":{"b":1,"\\u0062":2},"a":3}').duplicates).toEqual([
      { key: "b", parent: "/a", offset: 12, first: 6 },
      { key: "a", parent: "", offset: 24, first: 1 },
    ]);
  });

  it.each([
    ["", ["missingValue 0"]],
    ["{", ["openBracket 0"]],
    ['{"a":1', ["openBracket 0"]],
    ['[1, {"a": [', ["openBracket 10"]],
    ["[1,]", ["trailingComma 2"]],
    ['{"a":1,}', ["trailingComma 6"]],
    ["[,]", ["missingValue 1"]],
    ["[1,,2]", ["missingValue 3"]],
    ['{"a":}', ["missingValue 5"]],
    ['{"a" 1}', ["missingColon 5"]],
    ['{"a":1 "b":2}', ["missingComma 7"]],
    ["[1 2]", ["missingComma 3"]],
    ["[1}", ["wrongBracket 2"]],
    ['{"a":1]', ["wrongBracket 6"]],
    ["{} {}", ["afterEnd 3"]],
    ["[1:2]", ["unexpected 2"]],
    ["{[1]}", ["missingKey 1"]],
    ["{,}", ["missingKey 1"]],
    ["{a: 1}", ["unquoted 1"]],
    ["{1: 1}", ["unquoted 1"]],
    ["{'a': 'b'}", ["singleQuoted 1", "singleQuoted 6"]],
    ["[是, True]", ["unquoted 1", "unquoted 4"]],
    [
      "[01, +1, .5, 1., 1e, -]",
      ["badNumber 1", "badNumber 5", "badNumber 9", "badNumber 13", "badNumber 17", "badNumber 21"],
    ],
    ["[-0, 1.5, 1e5, 1E-5, true, false, null]", []],
    ['["a\\x"]', ["badEscape 1"]],
    ['["\\u12"]', ["badEscape 1"]],
    ['["\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9"]', []],
    ['["a\tb"]', ["tabInString 1"]],
    ['["a\nb"]', ["openString 1"]],
    ['["abc', ["openString 1"]],
    ["['abc", ["singleQuoted 1"]],
    ["[“a”]", ["fullWidth 1"]],
    ["{“a”: 1}", ["fullWidth 1"]],
    ['{"a"：1，"b": 2}', ["fullWidth 4", "fullWidth 6"]],
    ["[1] // end", ["comment 4"]],
    ["/* a */ [1, /* * b */ 2]", ["comment 0", "comment 12"]],
    ["[/* open", ["comment 1", "openBracket 0"]],
  ])("finds what is wrong in %s", (text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  it("agrees with JSON.parse on what is JSON", () => {
    for (const text of ['{"a":[]}', "[]", '"x"', "1", "null", "[[[]]]", '{"":{"":[{}]}}']) {
      expect(() => JSON.parse(text) as unknown).not.toThrow();
      expect(faults(text)).toEqual([]);
    }
  });

  it("reads any nesting without recursion", () => {
    const depth = 100_000;
    expect(faults("[".repeat(depth) + "]".repeat(depth))).toEqual([]);
  });
});
