import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkPattern, fileName, legalName } from "../../../src/app/packet/file-name.js";
import { UsageError } from "../../../src/foundation/errors.js";

const PARTS = { no: "01", title: "承诺书", company: "甲（上海）公司", date: "2026-11-23" };

describe("names of the files of a packet", () => {
  it("are made of a pattern", () => {
    expect(fileName("{no}-{title}", PARTS)).toBe("01-承诺书");
    expect(fileName("{company}_{date}_{title}", PARTS)).toBe("甲（上海）公司_2026-11-23_承诺书");
  });

  it("take what a part holds as it is, patterns too", () => {
    expect(fileName("{title}", { ...PARTS, title: "$& {company}" })).toBe("$& {company}");
  });

  it.each([
    ['a/b\\c:d*e?f"g<h>i|j', "a_b_c_d_e_f_g_h_i_j"],
    ["name. . ", "name"],
    ["con", "_con"],
    ["COM1.报告", "_COM1.报告"],
    ["", "_"],
    ["甲\u202E乙\u0000", "甲乙"],
  ])("are legal on Windows: %j", (text, name) => {
    expect(legalName(text)).toBe(name);
  });

  it("are legal whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        const name = legalName(text);
        expect(name).not.toMatch(/[<>:"/\\|?*]|[. ]$|^$/u);
        expect(Buffer.byteLength(name, "utf8")).toBeLessThanOrEqual(201);
        expect(legalName(name)).toBe(name);
      }),
    );
  });

  it.each(["{no}", "{no}-{tilte}", "{title", "title}{title}"])("refuse the pattern %s", (pattern) => {
    expect(() => {
      checkPattern(pattern);
    }).toThrow(UsageError);
  });
});
