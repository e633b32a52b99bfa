import { describe, expect, it } from "vitest";
import {
  groupedNumber,
  listSeparator,
  writtenDate,
  writtenInTenThousands,
  writtenMonth,
  yesOrNo,
} from "../../src/foundation/written.js";

describe("formats", () => {
  it("groups digits by three", () => {
    expect([0, 999, 1000, 340000, 1234567, -12345].map(groupedNumber)).toEqual([
      "0",
      "999",
      "1,000",
      "340,000",
      "1,234,567",
      "-12,345",
    ]);
  });

  it("counts in 万 where that is exact and short", () => {
    const written = [9_999, 10_000, 340_000, 125_500, 125_550, 123_456_700].map((count) =>
      writtenInTenThousands(count, "zh"),
    );
    expect(written).toEqual(["9,999", "1万", "34万", "12.55万", "125,550", "12345.67万"]);
    expect(writtenInTenThousands(340_000, "en")).toBe("340,000");
  });

  it("writes dates without leading zeros", () => {
    expect(writtenDate("2026-01-05", "zh")).toBe("2026年1月5日");
    expect(writtenDate("2026-11-23", "en")).toBe("23 November 2026");
    expect(writtenMonth("2026-01-05", "zh")).toBe("2026年1月");
    expect(writtenMonth("2026-09-30", "en")).toBe("September 2026");
  });

  it("leaves what is no date as it is", () => {
    expect(writtenDate("2026-13-01", "zh")).toBe("2026-13-01");
    expect(writtenMonth("soon", "en")).toBe("soon");
  });

  it("writes answers and lists in the language", () => {
    expect([yesOrNo(true, "zh"), yesOrNo(false, "zh"), yesOrNo(true, "en"), yesOrNo(false, "en")]).toEqual([
      "是",
      "否",
      "Yes",
      "No",
    ]);
    expect([listSeparator("zh"), listSeparator("en")]).toEqual(["、", ", "]);
  });
});
