import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { registerRows } from "../../src/law/register.js";
import { registerSourceText } from "../../src/reporters/register-source.js";

const sources = [...new Set([...registerRows().values()].map(({ source }) => source))];

describe("the source of a row in words", () => {
  it("is the register's own in English", () => {
    expect(registerSourceText("Measures (Order 20) art. 6(1)", "en")).toBe("Measures (Order 20) art. 6(1)");
  });

  it("names instruments and places in Chinese, as recorded", async () => {
    const lines = sources.map((source) => `${source}\n    ${registerSourceText(source, "zh")}`);
    const file = fileURLToPath(new URL("golden/register-sources.txt", import.meta.url));
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(file);
  });

  it("leaves no English but numbers of standards and clauses", () => {
    for (const source of sources) {
      const words = registerSourceText(source, "zh").match(/[A-Za-z]{3,}/gu) ?? [];
      expect(words, source).toEqual([]);
    }
  });

  it("leaves what it does not know as it is", () => {
    expect(registerSourceText("art. 3; Some Act 4", "zh")).toBe("art. 3；Some Act 4");
  });
});
