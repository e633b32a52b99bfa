import { describe, expect, it } from "vitest";
import { numberLookOf, seenAs } from "../../src/sheet/number-look.js";

function seen(code: string, number: number): string | undefined {
  const look = numberLookOf(code);
  return look === undefined ? undefined : seenAs(look, number);
}

describe("a number that looks like another", () => {
  it.each([
    ['0"万"', 34, "34万"],
    ["0\\万", 34, "34万"],
    ["0万", 34, "34万"],
    ['General"万"', 1.5, "1.5万"],
    ['#,##0.0"亿人"', 12_345, "12,345.0亿人"],
    ['0.0#"千"', 3, "3.0千"],
    ["0%", 2, "200%"],
    ["0.00%", 0.125, "12.50%"],
    ["0.00%", -0.125, "-12.50%"],
    ['"百分之"0', 20, "百分之20"],
    ["#,##0,", 1_286_000, "1,286"],
    ["0.0,,", 1_286_000, "1.3"],
    ["0,.0", 1_286, "1.3"],
    ['0.0,"K"', 1_286, "1.3K"],
    ['0 "million"', 3, "3 million"],
    ['[$-804]0"万";[Red]-0"万"', -3, "-3万"],
    ['[>=10000]0"万";0', 20_000, "20000万"],
    ['"见附件"', 7, "见附件"],
    [";;;", 7, ""],
    ['"yyyy"', 7, "yyyy"],
    ['0\\.0,"万"', 340_000, '0\\.0,"万"'],
  ])("is seen under %s: %d", (code, number, shown) => {
    expect(seen(code, number)).toBe(shown);
  });

  it.each([
    ["General", 34],
    ['_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ ', 0],
    ['_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', 0],
    ["0", 34],
    ["#,##0", 1_286_000],
    ["#,##0.00", 1_286_000],
    ['#,##0"人"', 340],
    ['0 "份 (d)"', 3],
    ['0"M2"', 3],
    ["0_);(0)", -3],
    ["0_,", 34],
    ["0*%", 34],
    ['[>=10000]0"万";0', 34],
    ['0;0;"—"', 34],
    ['0;-0;"千分"', 34],
    ["@", 34],
    ["", 34],
  ])("is not seen under %s: %d", (code, number) => {
    expect(seen(code, number)).toBeUndefined();
  });

  it("takes no time under a hostile format", () => {
    const began = performance.now();
    seen(`${"0,".repeat(50_000)}"万`, 34);
    seen(`${'"'.repeat(50_001)}${"[".repeat(50_000)}`, 34);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
