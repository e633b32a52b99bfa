import { describe, expect, it } from "vitest";
import { builtInTheme } from "../../src/app/theme.js";
import type { Table } from "../../src/document/node.js";
import { bundledFont, textWidth } from "../../src/layout/fonts.js";
import { fittedColumns } from "../../src/layout/fitted-columns.js";
import { latinWidth } from "../../src/layout/latin-widths.js";
import { cell, headRow, row, table } from "../writers/tree-parts.js";
import { laidOutBlocks } from "./laid-out.js";

const WIDTH = 400;

function fitted(made: Table): readonly number[] {
  return fittedColumns(made, builtInTheme(), WIDTH).map((share) => Math.round(share * WIDTH));
}

/** The lines of a table as printed. */
function printed(made: Table): readonly string[] {
  const { lines, diagnostics } = laidOutBlocks([made]);
  expect(diagnostics).toEqual([]);
  return lines.map(({ text }) => text);
}

describe("the columns of a table", () => {
  it("are as the template says where every word has room", () => {
    const made = table([0.1, 0.9], 1, [headRow("No.", "Name"), row("1", "会员编号 GST-261003")]);
    expect(fittedColumns(made, builtInTheme(), WIDTH)).toBe(made.columns);
  });

  it("grow for a code, a head, or a code before a mark that cannot begin a line, at the cost of those with room", () => {
    for (const word of ["GST-261003-0188", "GST-261003-0188，客户", "administration"]) {
      const made = table([0.12, 0.44, 0.44], 0, [row(word, "内容", "内容")]);
      const [first = 0, ...others] = fitted(made);
      expect(first).toBeGreaterThan(0.12 * WIDTH);
      expect(others[0]).toBe(others[1]);
      expect(printed(made)[0]).toMatch(/^(?:GST-261003-0188，?|administration)$/u);
    }
    const [head = 0] = fitted(table([0.12, 0.88], 1, [headRow("Recommendation", "内容"), row("1", "x")]));
    expect(head).toBeGreaterThan(80);
  });

  it("take nothing from the column of the tallest text, nor from a head that would no longer stand on one line", () => {
    const made = table([0.12, 0.13, 0.5, 0.25], 1, [
      headRow("序号", "示例", "内容", "备注"),
      row("1", "guest@example.com", "内容", "很长的备注，".repeat(12)),
    ]);
    const [first = 0, second = 0, third = 0, fourth] = fitted(made);
    expect(fourth).toBe(100);
    // Two characters and what stands beside them.
    expect(first).toBeGreaterThan(30);
    expect(second).toBeGreaterThan(0.13 * WIDTH);
    expect(third).toBeLessThan(0.5 * WIDTH);
    const tight = table([0.08, 0.12, 0.8], 1, [
      headRow("序号", "示例", "内容"),
      row("1", "guest@example.com", "内容"),
    ]);
    expect(fitted(tight)[0]).toBeGreaterThan(30);
  });

  it("grow together for a word that stands over several of them", () => {
    const address = "contact.person@wuyouli-singapore.example.com";
    const made = table([0.6, 0.2, 0.2], 0, [
      row("甲", "乙", "丙"),
      row("电子邮箱", cell(address, { columnSpan: 2 })),
    ]);
    const [, second, third] = fitted(made);
    expect(second).toBe(third);
    expect(printed(made)).toContain(address);
  });

  it("part an address at its separators where the table has no room for it, and nothing else", () => {
    const address = "a.very.long.address.of.somebody@some-department.of-a-company.example.com";
    const made = table([0.2, 0.8], 0, [row(address, "administration of the company")]);
    const lines = printed(made);
    const parts = lines.filter((line) => !/administration|accounting|company$/u.test(line));
    expect(parts.join("")).toBe(address);
    for (const part of parts.slice(0, -1)) expect(part).toMatch(/[.@-]$/u);
  });

  it("stay as they are where words of all columns are too wide", () => {
    const wide = "W".repeat(40);
    const made = table([0.5, 0.5], 0, [row(wide, wide)]);
    expect(fittedColumns(made, builtInTheme(), WIDTH)).toBe(made.columns);
  });
});

describe("the estimated width of a word", () => {
  it.each(["latin", "latinBold"] as const)(
    "is never less than that of the face %s, nor much more",
    (face) => {
      for (const word of [
        "administration",
        "GST-261003-0188",
        "contact@wuyouli-sg.example.com",
        "WYL260915A7Q2",
      ]) {
        const exact = textWidth(word, bundledFont(face), 10.5);
        const estimate = latinWidth(word, 10.5, face === "latinBold");
        expect(estimate).toBeGreaterThanOrEqual(exact - 0.01);
        expect(estimate).toBeLessThan(exact * 1.13);
      }
    },
  );
});
