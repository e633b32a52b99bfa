import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readOwnFile } from "../src/foundation/data.js";
import { valueAt } from "../src/foundation/pointer.js";

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

  it("shows one job of Kubernetes in both languages, whose script a shell reads, and which tries nothing again in vain", () => {
    const [job, other] = ["README.md", "README.zh.md"].map((file) =>
      blocks(file, "yaml")
        .filter((block) => block.startsWith("apiVersion: batch/v1\n"))
        .map(jobIn),
    );
    expect(job).toHaveLength(1);
    expect(other).toEqual(job);
    const script = job?.[0]?.script ?? "";
    execFileSync("sh", ["-n", "-c", script]);
    // What the shard ends with, and what the pod then ends with.
    const ended = (code: number): number | null => {
      const body = `pipia() { [ "$5 $6" = "--shard 3/4" ] || return 99; return ${code}; }\n${script}`;
      const environment = { ...process.env, JOB_COMPLETION_INDEX: "2" };
      return spawnSync("sh", ["-c", body], { env: environment }).status;
    };
    expect([0, 2, 4, 5, 130].map(ended)).toEqual([0, 2, 0, 5, 130]);
  });
});

/** The job of Kubernetes in a block of YAML, without its comments. */
function jobIn(text: string): { readonly spec: unknown; readonly script: string } {
  const job: unknown = parse(text.replaceAll(/^\s*#.*\n/gmu, ""));
  const script = valueAt(job, "/spec/template/spec/containers/0/args/0");
  return { spec: valueAt(job, "/spec"), script: String(script) };
}
