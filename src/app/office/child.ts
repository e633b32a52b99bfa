import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { kill, platform } from "node:process";
import { pathToFileURL } from "node:url";
import type { Environment } from "./program.js";
import { removeSocket } from "./socket.js";

/** A LibreOffice with a profile and temporary files of its own in a folder: nothing else on the machine is read or changed, and other instances may run. */
export class OfficeHome {
  /** As a `file:` address. */
  readonly profile: string;
  private readonly environment: Environment;
  private readonly temporary: string;

  constructor(folder: string, environment: Environment) {
    this.profile = pathToFileURL(join(folder, "profile")).href;
    // What it unpacks of a document would else stay in the common folder when it is stopped.
    this.temporary = join(folder, "tmp");
    this.environment = { ...environment, TMPDIR: this.temporary, TMP: this.temporary, TEMP: this.temporary };
  }

  async prepare(): Promise<void> {
    await mkdir(this.temporary, { recursive: true });
  }

  /** Starts it. Nothing it prints is taken: it could name what is in the document. */
  start(program: string, options: readonly string[]): ChildProcess {
    return spawn(program, [`-env:UserInstallation=${this.profile}`, "--headless", ...options], {
      env: this.environment,
      stdio: "ignore",
      // A group of its own: the program that is started is not the one that works.
      detached: platform !== "win32",
      windowsHide: true,
    });
  }

  /** Takes away what one that was stopped leaves outside of its folder. */
  async clear(): Promise<void> {
    await removeSocket(this.profile);
  }
}

/**
 * Waits until it ends.
 *
 * @throws the error with which it could not be started.
 */
export async function endOf(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
}

/** Stops LibreOffice with all that it started. */
export function stopOffice({ pid }: Pick<ChildProcess, "pid">): void {
  if (pid === undefined) return;
  try {
    kill(platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // It ended by itself in this moment.
  }
}
