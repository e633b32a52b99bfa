import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const planted = join(root, "test", "planted", "planted-by-lint-test.ts");

afterEach(() => rmSync(dirname(planted), { recursive: true, force: true }));

function lint(source: string): { readonly status: number | null; readonly output: string } {
  mkdirSync(dirname(planted), { recursive: true });
  writeFileSync(planted, source);
  const oxlint = join(root, "node_modules", "oxlint", "bin", "oxlint");
  const { status, stdout } = spawnSync(
    process.execPath,
    [oxlint, "--type-aware", "--deny-warnings", "test/planted"],
    { cwd: root, encoding: "utf8" },
  );
  return { status, output: stdout };
}

describe("the linter", () => {
  it("passes a clean file", () => {
    expect(lint("export const planted: number = 1;\n").status).toBe(0);
  });

  it.each([
    ["no-floating-promises", "export function planted(): void {\n  Promise.resolve(1);\n}\n"],
    ["no-explicit-any", "export const planted: any = 1;\n"],
    ["no-console", 'export function planted(): void {\n  console.log("x");\n}\n'],
    ["only-throw-error", 'export function planted(): void {\n  throw "x";\n}\n'],
  ])("catches a planted %s", (rule, source) => {
    const { status, output } = lint(source);
    expect(status).not.toBe(0);
    expect(output).toContain(rule);
  });
});
