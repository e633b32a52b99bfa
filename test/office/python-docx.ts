import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packagePath } from "../../src/foundation/package-root.js";
import type { CutTemplate } from "../template/word/saved-template.js";
import { skip } from "./programs.js";

/** Debian's own Python, which has the package python3-docx; others on the search path do not. */
const PYTHON = "/usr/bin/python3";

/** Whether python-docx is on this machine; in CI its absence is an error. */
export function havePythonDocx(): boolean {
  try {
    execFileSync(PYTHON, ["-c", "import docx"], { stdio: "ignore" });
    return true;
  } catch {
    return skip("not installed: python-docx (package python3-docx)");
  }
}

/** A cut template as python-docx writes it. */
export function writtenByPythonDocx(template: CutTemplate): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "pipia-python-docx-"));
  try {
    const file = join(folder, "template.docx");
    const script = packagePath("test/office/python-docx-template.py");
    execFileSync(PYTHON, [script, file], { input: JSON.stringify(template) });
    return new Uint8Array(readFileSync(file));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
