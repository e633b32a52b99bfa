import { execFileSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Programs that tests of files run, with the Debian package that has them. */
const PACKAGES = {
  soffice: "libreoffice-writer-nogui and libreoffice-calc-nogui",
  pdfinfo: "poppler-utils",
  pdffonts: "poppler-utils",
  pdftotext: "poppler-utils",
  pdftoppm: "poppler-utils",
  qpdf: "qpdf",
  chromium: "chromium",
  "redis-server": "redis-server",
  "fc-list": "fontconfig",
  "fc-match": "fontconfig",
} as const;

export type Program = keyof typeof PACKAGES;

/** Where a program stands on the search path, or `undefined`. */
export function programPath(name: Program): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

/** Runs a program with parameters and returns what it prints; its failure is an error. */
export function runProgram(
  name: Program,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): string {
  return execFileSync(programPath(name) ?? name, parameters, {
    env: { ...process.env, ...environment },
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
}

/**
 * Whether all programs are on this machine. A missing one is an error in CI; elsewhere its tests are skipped and the
 * reason is printed.
 */
export function havePrograms(...names: readonly Program[]): boolean {
  const missing = names.filter((name) => programPath(name) === undefined);
  if (missing.length === 0) return true;
  const packages = missing.map((name) => `${name} (package ${PACKAGES[name]})`);
  return skip(`not installed: ${packages.join(", ")}`);
}

/** Says aloud that tests are skipped, and why; in CI nothing may be skipped. Returns `false`. */
export function skip(reason: string): false {
  if (process.env["CI"] === "true") throw new Error(reason);
  process.stderr.write(`skipped, ${reason}\n`);
  return false;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
