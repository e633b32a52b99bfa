import { describe, expect, it } from "vitest";
import { numberFormatOf } from "../../src/sheet/number-format.js";

describe("numberFormatOf", () => {
  it.each([
    "yyyy-mm-dd",
    'yyyy"年"m"月"d"日";@',
    "[$-804]yyyy\\-mm\\-dd;@",
    '[$-411]ggge"年"m"月"d"日"',
    "m/d/yyyy h:mm",
    "[Red]dd.mm.yy",
    "dddd, d mmmm yyyy",
    "yyyy-mm-dd hh:mm:ss",
  ])("takes %s for a date", (code) => {
    expect(numberFormatOf(164, code)).toEqual({ type: "date" });
  });

  it.each([
    '[DBNum1][$-804]yyyy"年"m"月";@',
    'yyyy"年"m"月"',
    'm"月"d"日"',
    "mmm-yy",
    "mmm",
    "d",
    "aaaa",
    "yyyy ddd mmm",
    "yyyy-d h:mm",
    "yyyy-d mm:ss",
  ])("takes %s for a part of a date", (code) => {
    expect(numberFormatOf(164, code)).toEqual({ type: "date", isPart: true });
  });

  it.each(["h:mm", "hh:mm:ss", "mm:ss.0", "h:mm AM/PM", '[$-804]上午/下午h"时"mm"分"'])(
    "takes %s for a time",
    (code) => {
      expect(numberFormatOf(164, code)).toEqual({ type: "time" });
    },
  );

  it.each([
    "General",
    "0.00E+00",
    "#,##0.00",
    '0"day"',
    '0 "份 (d)"',
    "0\\d",
    "_d0_)",
    "[>100]0;[Red]0",
    "[h]:mm",
    "[mm]:ss",
    "[$USD] 0.00",
    "@",
    "",
    '#,##0"人"',
    "#,##0;-#,##0",
  ])("takes %s for a number", (code) => {
    expect(numberFormatOf(164, code)).toEqual({ type: "number" });
  });

  it("takes zeros for digits, as postcodes have them", () => {
    expect(numberFormatOf(164, "000000")).toEqual({ type: "digits", digits: 6 });
    expect(numberFormatOf(164, "00;-00")).toEqual({ type: "digits", digits: 2 });
    expect(numberFormatOf(164, "0")).toEqual({ type: "number" });
  });

  it("knows formats by number, but what the file writes out counts", () => {
    const types = [0, 1, 14, 22, 31, 57, 20, 33, 49].map((id) => numberFormatOf(id, undefined).type);
    expect(types).toEqual(["number", "number", "date", "date", "date", "date", "time", "time", "number"]);
    const parts = [14, 16, 17, 22, 27, 28, 30, 31, 57, 58].filter((id) => {
      const format = numberFormatOf(id, undefined);
      return format.type === "date" && format.isPart;
    });
    expect(parts).toEqual([16, 17, 27, 28, 57, 58]);
    expect(numberFormatOf(9, undefined)).toMatchObject({ type: "scaled" });
    expect(numberFormatOf(10, undefined)).toMatchObject({ type: "scaled" });
    expect(numberFormatOf(14, "0.0")).toEqual({ type: "number" });
  });
});
