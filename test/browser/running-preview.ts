import { execFileSync, spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packagePath } from "../../src/foundation/package-root.js";

/** A preview as the command line runs it, over a folder with the example and a pack of its own. */
export class RunningPreview {
  readonly folder = mkdtempSync(join(tmpdir(), "pipia-preview-"));
  readonly filing = join(this.folder, "filing.yaml");
  readonly cover = join(this.folder, "pack", "templates", "pipia", "sections", "cover.zh.hbs");
  private child: ChildProcessWithoutNullStreams | undefined;
  /** What was printed for people. */
  talk = "";

  constructor() {
    cpSync(packagePath("templates/examples/hotel"), this.folder, { recursive: true });
    mkdirSync(join(this.cover, ".."), { recursive: true });
    cpSync(packagePath("templates/pipia/sections/cover.zh.hbs"), this.cover);
    writeFileSync(
      join(this.folder, "pack", "pack.yaml"),
      "name: mine\nversion: 1.0.0\nlanguages: [zh, en]\n",
    );
  }

  /** Starts it and returns its address. */
  async start(): Promise<string> {
    const options = ["--pack", "pack", "--as-of", "2026-11-23", "--fonts", "bundled", "--lang", "zh"];
    const main = packagePath("dist/src/cli/main.js");
    const child = spawn(process.execPath, [main, "preview", "filing.yaml", ...options], { cwd: this.folder });
    this.child = child;
    child.stderr.on("data", (data: Buffer) => (this.talk += data.toString()));
    return new Promise((resolve, reject) => {
      child.stdout.once("data", (data: Buffer) => {
        resolve(data.toString().trim());
      });
      child.once("exit", () => {
        reject(new Error(this.talk));
      });
    });
  }

  /** Makes the PDF of what the preview shows, in `out`. */
  makePdf(): void {
    const options = [
      "--to",
      "pdf",
      "--pack",
      "pack",
      "--as-of",
      "2026-11-23",
      "--fonts",
      "bundled",
      "--out",
      "out",
    ];
    const main = packagePath("dist/src/cli/main.js");
    execFileSync(process.execPath, [main, "render", "filing.yaml", "--lang", "zh", ...options], {
      cwd: this.folder,
      stdio: "ignore",
    });
  }

  /** Saves a file as editors do: beside it first, then in its place. */
  save(path: string, change: (text: string) => string): void {
    const aside = `${path}.tmp`;
    writeFileSync(aside, change(readFileSync(path, "utf8")));
    renameSync(aside, path);
  }

  /** Presses Ctrl-C and returns the exit code. */
  async interrupt(): Promise<number | null> {
    const { child } = this;
    if (child === undefined || child.exitCode !== null) return child?.exitCode ?? null;
    return new Promise((resolve) => {
      child.once("exit", resolve);
      child.kill("SIGINT");
    });
  }

  remove(): void {
    this.child?.kill("SIGKILL");
    rmSync(this.folder, { recursive: true, force: true });
  }
}
