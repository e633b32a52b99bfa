import { describe, expect, it } from "vitest";
import { checkText, reportText, summaryText } from "../../src/reporters/text.js";
import { incompleteHotel } from "./reports.js";

const report = incompleteHotel();
const findings = report.sections.flatMap((section) => section.findings);

describe("text for the terminal", () => {
  it("is the same words with colours as without", () => {
    const plain = checkText(report, "en", false);
    const coloured = checkText(report, "en", true);
    expect(plain).not.toContain("\u001B");
    const uncoloured = coloured
      .split("\u001B[")
      .map((part, index) => (index === 0 ? part : part.replace(/^[\d;]+m/u, "")))
      .join("");
    expect(uncoloured).toBe(plain);
    for (const word of [
      "\u001B[1;31mblocking\u001B[0m",
      "\u001B[33mwarning\u001B[0m",
      "\u001B[33mwarning, waived\u001B[0m",
    ]) {
      expect(coloured).toContain(word);
    }
  });

  it("of a list of findings has three lines each, without identifiers", () => {
    const [first] = findings;
    if (first === undefined) throw new Error("there are findings");
    const text = reportText([first], "en");
    expect(text.trimEnd().split("\n")).toHaveLength(3);
    expect(text).not.toContain("Identifier");
  });

  it("counts what was waived apart", () => {
    const open = findings.length - 1;
    expect(summaryText(findings, "en")).toMatch(new RegExp(`^Findings: ${open} .*; waived: 1\\.\\n$`, "u"));
    expect(summaryText(findings, "zh")).toMatch(new RegExp(`^共 ${open} 项：.*；另有已豁免 1 项。\\n$`, "u"));
    expect(
      summaryText(
        findings.filter(({ waiver }) => waiver === undefined),
        "en",
      ),
    ).not.toContain("waived");
    expect(summaryText([], "zh")).toBe("未发现问题。\n");
  });
});
