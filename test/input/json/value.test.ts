import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../../src/input/catalogue.js";
import { jsonValue, parseJson, type JsonValue } from "../../../src/input/json/value.js";
import { MAXIMUM_MEMBERS, MAXIMUM_VALUES } from "../../../src/input/limit.js";
import { LineIndex } from "../../../src/input/text/line-index.js";

function read(text: string): JsonValue {
  return jsonValue(text, parseJson(text), new LineIndex("f.json", text), catalogueOf("filing"));
}

function told({ diagnostics }: JsonValue): readonly string[] {
  return diagnostics.map(
    ({ code, place, message }) => `${code} ${place?.line ?? 0}:${place?.column ?? 0} ${message.en}`,
  );
}

describe("jsonValue", () => {
  it("keeps types and turns Chinese labels of choices into codes", () => {
    expect(
      read(
        '{"processor":{"name":5,"employeeCount":120,"unitNature":"企业","isCiio":false},"recipients":null}',
      ).value,
    ).toEqual({
      processor: { name: 5, employeeCount: 120, unitNature: "enterprise", isCiio: false },
      recipients: null,
    });
  });

  it("makes text of a count that lost digits, and of nothing else", () => {
    expect(
      read(
        '{"processor":{"employeeCount":99999999999999999999,"unifiedSocialCreditCode":911101080000000000,"personsProcessed":1e400}}',
      ).value,
    ).toEqual({
      processor: {
        employeeCount: "99999999999999999999",
        unifiedSocialCreditCode: 911_101_080_000_000_000,
        personsProcessed: "1e400",
      },
    });
  });

  it("leaves out keys that programs give a meaning of their own", () => {
    const { value, ...rest } = read(
      '{"__proto__":{"a":1},"b":[{"constructor":1}],"prototype":{"x":{"y":1}}}',
    );
    expect(value).toEqual({ b: [{}] });
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(told({ value, ...rest })).toEqual([
      "input/unsafe-key 1:2 “__proto__” is not allowed as a key",
      "input/unsafe-key 1:28 “constructor” is not allowed as a key",
      "input/unsafe-key 1:46 “prototype” is not allowed as a key",
    ]);
  });

  it("finds repeated keys and takes none for one that is only quoted in a text", () => {
    expect(told(read('{"a":"\\"a\\": 1","b":1,\n"a" : 2}'))).toEqual([
      "input/duplicate-key 2:1 “a” stands twice in one mapping; first on line 1",
    ]);
    expect(told(read('{"a":"x \\"b\\":","c":["\\\\","d"]}'))).toEqual([]);
  });

  it("finds characters no document can carry", () => {
    expect(told(read('{"processor":{"name":"a\\u0000"},"x":"\\ud800"}'))).toEqual([
      "input/control-character 1:22 The value contains U+0000, a character that no document can carry",
      "input/control-character 1:37 The value contains U+D800, a character that no document can carry",
    ]);
  });

  it("stops at the depth limit", () => {
    const deep = read("[".repeat(100_000) + "]".repeat(100_000));
    expect(deep.value).toBeUndefined();
    expect(told(deep)).toEqual(["input/depth 1:66 Nested more than 64 levels deep; reading stopped here"]);
    expect(told(read("[".repeat(65) + "]".repeat(65)))).toEqual([]);
  });

  it("stops at too many members of one list, and too many values", () => {
    expect(told(read(JSON.stringify(Array.from({ length: MAXIMUM_MEMBERS + 1 }, () => 1))))).toEqual([
      "input/too-large 1:1 10001 members in one mapping or list, and the limit is 10000",
    ]);
    const inner = Array.from({ length: 5000 }, () => 1);
    const many = Array.from({ length: MAXIMUM_VALUES / 5000 }, () => inner);
    expect(told(read(JSON.stringify(many)))).toMatchObject([
      expect.stringContaining("The file holds too many values"),
    ]);
  });

  it("words what is no JSON", () => {
    const { value, diagnostics } = read('{"a": 1,}');
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: "input/syntax", message: { zh: "最后一项之后多了逗号", en: "A comma after the last item" } },
    ]);
  });
});
