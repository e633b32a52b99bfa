import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readOwnFile } from "../src/foundation/data.js";

const root = fileURLToPath(new URL("..", import.meta.url));

function blocks(file: string, language: string): readonly string[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, "gu"))].map(
    (match) => match[1] ?? "",
  );
}

describe("README", () => {
  it("shows library code that runs", () => {
    const examples = blocks("README.md", "ts");
    expect(examples).toHaveLength(1);
    const folder = mkdtempSync(join(root, "out-readme-"));
    try {
      const file = join(folder, "example.mjs");
      writeFileSync(file, examples[0] ?? "");
      // A package may import itself by name, so the example runs against the built package as it stands.
      const printed = execFileSync(process.execPath, [file], { cwd: root, encoding: "utf8" });
      expect(printed.trim()).toBe("0 [ '个人信息保护影响评估报告.txt' ]");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("names only scripts and files that exist", () => {
    const manifest = readOwnFile<{ readonly scripts: Readonly<Record<string, string>> }>(
      "package.json",
      JSON.parse,
    );
    for (const file of ["README.md", "README.zh.md", "CONTRIBUTING.md"]) {
      const text = readFileSync(join(root, file), "utf8");
      const scripts = [...text.matchAll(/npm run ([a-z:]+)/gu)].map((match) => match[1] ?? "");
      expect(
        scripts.filter((script) => manifest.scripts[script] === undefined),
        file,
      ).toEqual([]);
      const links = [...text.matchAll(/\]\(([^)#]+)\)|src="([^"]+)"/gu)].map(
        (match) => match[1] ?? match[2] ?? "",
      );
      const missing = links.filter(
        (link) => !/^https?:/u.test(link) && !existsSync(join(root, dirname(file), link)),
      );
      expect(missing, file).toEqual([]);
    }
  });
});
