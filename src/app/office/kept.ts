import { spawn, type ChildProcessByStdio } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { execPath, platform } from "node:process";
import { createInterface, type Interface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { packagePath } from "../../foundation/package-root.js";
import { isNoSuchFile } from "../error-code.js";
import { stopOffice } from "./child.js";
import { writeOfficeFonts } from "./fonts.js";
import { readSaid, type Order } from "./keeper-lines.js";
import type { Environment } from "./program.js";
import { removeSocket } from "./socket.js";

/** How long LibreOffice stays without work, in milliseconds: a preview that waits for its author need not hold hundreds of megabytes. */
const IDLE = 60_000;

/** Milliseconds that a keeper is given to end by itself. */
const FAREWELL = 5_000;

interface Keeper {
  readonly folder: string;
  readonly child: ChildProcessByStdio<Writable, Readable, null>;
  readonly lines: Interface;
}

/** What became of a document. */
export type Kept =
  { readonly type: "pdf"; readonly bytes: Uint8Array } | { readonly type: "failed" | "timeout" };

/** How LibreOffice is run. */
export interface KeptOptions {
  /** Milliseconds after which a conversion is given up. */
  readonly longest: number;
  /** Milliseconds that LibreOffice stays without work. */
  readonly idle?: number | undefined;
}

/** LibreOffice for the conversions of this thread, behind a program that ends it with the thread (`keeper.ts`). It holds up no end of the process. */
export class KeptOffice {
  private readonly environment: Environment;
  private readonly longest: number;
  private readonly idle: number;
  private keeper: Keeper | undefined;
  private rest: NodeJS.Timeout | undefined;
  private count = 0;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(environment: Environment, { longest, idle = IDLE }: KeptOptions) {
    // Options for other programs: one that stops at its first line would never answer.
    const { NODE_OPTIONS: _theirs, ...own } = environment;
    this.environment = own;
    this.longest = longest;
    this.idle = idle;
  }

  /**
   * The PDF of a Word document; one after the other.
   *
   * @throws what writing into the temporary folder throws.
   */
  async toPdf(document: Uint8Array, order: Pick<Order, "program" | "isAlone">): Promise<Kept> {
    const turn = this.turn.then(async () => this.convert(document, order));
    this.turn = turn.catch(() => undefined);
    return turn;
  }

  private async convert(document: Uint8Array, order: Pick<Order, "program" | "isAlone">): Promise<Kept> {
    clearTimeout(this.rest);
    const keeper = (this.keeper ??= await this.start());
    this.count += 1;
    // Within the keeper's folder, so that it goes with it.
    const folder = join(keeper.folder, String(this.count));
    try {
      await mkdir(folder);
      const source = join(folder, "document.docx");
      await writeFile(source, document);
      const end = await this.answered(keeper, { ...order, source });
      if (end !== "done") return { type: end };
      return { type: "pdf", bytes: await readFile(join(folder, "document.pdf")) };
    } catch (error) {
      // It made nothing.
      if (isNoSuchFile(error)) return { type: "failed" };
      throw error;
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
      // Decided here, so that none is ended that has just been given work.
      this.rest = setTimeout(() => this.discard(keeper), this.idle).unref();
    }
  }

  private async answered(keeper: Keeper, order: Order): Promise<"done" | "failed" | "timeout"> {
    const { child, lines } = keeper;
    // It was killed while the document was written.
    if (child.exitCode !== null || child.signalCode !== null) return "failed";
    return new Promise((settle) => {
      let isSettled = false;
      const settled = (end: "done" | "failed" | "timeout"): void => {
        isSettled = true;
        clearTimeout(timer);
        lines.removeListener("line", heard);
        child.removeListener("exit", gone);
        child.removeListener("error", gone);
        hold(keeper, false);
        settle(end);
      };
      const gone = (): void => {
        settled("failed");
      };
      const heard = (line: string): void => {
        const said = readSaid(line);
        if (said?.type !== "answer" || said.source !== order.source) return;
        settled(said.isDone ? "done" : "failed");
      };
      const giveUp = (): void => {
        if (isSettled) return;
        this.discard(keeper);
        settled("timeout");
      };
      const timer = setTimeout(() => {
        // After a pause of the whole process the answer may be there, and is only heard after the timers.
        setImmediate(() => setImmediate(giveUp));
      }, this.longest);
      hold(keeper, true);
      lines.on("line", heard);
      child.once("exit", gone);
      child.once("error", gone);
      child.stdin.write(`${JSON.stringify(order)}\n`);
    });
  }

  /** Has a keeper end, and ends it when it does not. */
  private discard(keeper: Keeper): void {
    if (this.keeper === keeper) this.keeper = undefined;
    keeper.child.stdin.end();
    setTimeout(() => keeper.child.kill("SIGKILL"), FAREWELL).unref();
  }

  private async start(): Promise<Keeper> {
    const folder = await mkdtemp(join(resolve(tmpdir()), "pipia-office-"));
    try {
      const child = spawn(
        execPath,
        // Compiled, also where this file runs as it was written.
        [packagePath("dist/src/app/office/keeper.js"), folder],
        {
          env: { ...this.environment, ...(await fontsWithin(folder, this.environment)) },
          stdio: ["pipe", "pipe", "ignore"],
          // Ctrl-C on the terminal is for the batch, which finishes what it is at.
          detached: platform !== "win32",
          windowsHide: true,
        },
      );
      const keeper: Keeper = { folder, child, lines: createInterface({ input: child.stdout }) };
      this.watch(keeper);
      return keeper;
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
  }

  /** Does what a keeper that was killed, or did not come to life, cannot do itself. */
  private watch(keeper: Keeper): void {
    const { child, folder, lines } = keeper;
    const offices: { readonly pid: number; readonly profile: string }[] = [];
    lines.on("line", (line) => {
      const said = readSaid(line);
      if (said?.type === "office") offices.push(said);
    });
    const gone = (): void => {
      if (this.keeper === keeper) this.keeper = undefined;
      if (child.exitCode === 0) return;
      for (const { pid, profile } of offices) {
        stopOffice({ pid });
        void removeSocket(profile);
      }
      rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).catch(() => undefined);
    };
    child.on("exit", gone);
    child.on("error", gone);
    // It ended in this moment, which is told above.
    child.stdin.on("error", () => undefined);
    hold(keeper, false);
  }
}

/** Windows and macOS bring Chinese fonts along, and do not ask fontconfig for them. */
async function fontsWithin(folder: string, environment: Environment): Promise<Environment> {
  if (platform === "win32" || platform === "darwin") return {};
  return { FONTCONFIG_FILE: await writeOfficeFonts(folder, environment["FONTCONFIG_FILE"]) };
}

/** Whether the process waits for the keeper before it ends. */
function hold({ child }: Pick<Keeper, "child">, isAtWork: boolean): void {
  // Pipes of a child are sockets, though their types say less.
  const pipes = [child.stdin, child.stdout].filter((pipe) => pipe instanceof Socket);
  for (const handle of [child, ...pipes]) {
    if (isAtWork) handle.ref();
    else handle.unref();
  }
}
