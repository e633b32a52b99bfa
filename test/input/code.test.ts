import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { finding, INPUT_CODES } from "../../src/input/code.js";

describe("INPUT_CODES", () => {
  it("names every code in both languages, each differently", () => {
    for (const [code, { zh, en }] of Object.entries(INPUT_CODES)) {
      expect(code).toMatch(/^(?:input|schema|cell)\/[a-z]+(?:-[a-z]+)*$/u);
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[A-Z]/u);
    }
    const names = Object.values(INPUT_CODES);
    expect(new Set(names.map(({ zh }) => zh)).size).toBe(names.length);
    expect(new Set(names.map(({ en }) => en)).size).toBe(names.length);
  });

  it("has no code that nothing reports", () => {
    // Pictures named in a filing are read by the application layer, workbooks by a lower one, under codes of this one.
    const folder = fileURLToPath(new URL("../../src/", import.meta.url));
    const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((name) => name.replaceAll("\\", "/"))
      .filter((name) => /^(?:input|app|sheet)\/.*\.ts$/u.test(name) && !name.endsWith("/code.ts"))
      .map((name) => readFileSync(folder + name, "utf8"))
      .join("\n");
    // Faults of cells are reported by their own name, from which the code is made.
    const names = Object.keys(INPUT_CODES).map((code) => code.replace(/^cell\//u, ""));
    for (const name of names) expect(sources).toContain(`"${name}"`);
  });
});

describe("finding", () => {
  it("is blocking unless it says otherwise", () => {
    const text = { zh: "甲", en: "x" };
    expect(finding({ code: "input/empty", message: text, help: text }).severity).toBe("blocking");
    expect(finding({ code: "input/encoding", severity: "advice", message: text, help: text }).severity).toBe(
      "advice",
    );
  });
});
