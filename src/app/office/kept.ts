import { spawn, type ChildProcessByStdio } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execPath } from "node:process";
import { createInterface, type Interface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { packagePath } from "../../foundation/package-root.js";
import { writeOfficeFonts } from "./fonts.js";
import type { Environment } from "./program.js";

/** How long LibreOffice stays without work, in milliseconds: a preview that waits for its author need not hold hundreds of megabytes. */
const IDLE = 60_000;

interface Keeper {
  readonly child: ChildProcessByStdio<Writable, Readable, null>;
  readonly lines: Interface;
}

/** A LibreOffice that stays for the conversions of this thread, behind a program that ends it with the thread (`keeper.ts`). It holds up no end of the process. */
export class KeptOffice {
  private readonly program: string;
  private readonly environment: Environment;
  private readonly idle: number;
  private keeper: Keeper | undefined;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(program: string, environment: Environment, idle = IDLE) {
    this.program = program;
    this.environment = environment;
    this.idle = idle;
  }

  /**
   * Makes a PDF beside the file, one after the other.
   *
   * @param longest milliseconds after which it is given up.
   */
  async convert(source: string, longest: number): Promise<"done" | "failed" | "timeout"> {
    const turn = this.turn.then(async () => this.convertNow(source, longest));
    this.turn = turn.catch(() => undefined);
    return turn;
  }

  private async convertNow(source: string, longest: number): Promise<"done" | "failed" | "timeout"> {
    const keeper = (this.keeper ??= await this.start());
    const { child, lines } = keeper;
    return new Promise((resolve) => {
      const settle = (end: "done" | "failed" | "timeout"): void => {
        clearTimeout(timer);
        lines.removeAllListeners("line");
        child.removeListener("exit", gone);
        child.removeListener("error", gone);
        hold(keeper, false);
        resolve(end);
      };
      const gone = (): void => {
        settle("failed");
      };
      const timer = setTimeout(() => {
        child.stdin.end();
        this.keeper = undefined;
        settle("timeout");
      }, longest);
      hold(keeper, true);
      lines.once("line", (said) => {
        settle(said === "done" ? "done" : "failed");
      });
      child.once("exit", gone);
      child.once("error", gone);
      child.stdin.write(`${JSON.stringify(source)}\n`);
    });
  }

  private async start(): Promise<Keeper> {
    const folder = await mkdtemp(join(tmpdir(), "pipia-office-"));
    try {
      const fonts = await writeOfficeFonts(folder, this.environment["FONTCONFIG_FILE"]);
      // Compiled, also where this file runs as it was written.
      const parameters = [
        packagePath("dist/src/app/office/keeper.js"),
        this.program,
        folder,
        String(this.idle),
      ];
      const child = spawn(execPath, parameters, {
        env: { ...this.environment, FONTCONFIG_FILE: fonts },
        stdio: ["pipe", "pipe", "ignore"],
        // Ctrl-C on the terminal is for the batch, which finishes what it is at.
        detached: true,
      });
      const keeper = { child, lines: createInterface({ input: child.stdout }) };
      const gone = (): void => {
        if (this.keeper === keeper) this.keeper = undefined;
      };
      child.on("exit", gone);
      child.on("error", gone);
      // It ended in this moment, which is told above.
      child.stdin.on("error", () => undefined);
      hold(keeper, false);
      return keeper;
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
  }
}

/** Whether the process waits for the keeper before it ends. */
function hold({ child }: Keeper, isAtWork: boolean): void {
  // Pipes of a child are sockets, though their types say less.
  const pipes = [child.stdin, child.stdout].filter((pipe) => pipe instanceof Socket);
  for (const handle of [child, ...pipes]) {
    if (isAtWork) handle.ref();
    else handle.unref();
  }
}
