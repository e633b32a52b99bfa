import { spawn, type ChildProcess } from "node:child_process";
import { kill, platform } from "node:process";
import type { Environment } from "./program.js";

/** Starts LibreOffice. Nothing it prints is taken: it could name what is in the document. */
export function startOffice(
  program: string,
  options: readonly string[],
  environment: Environment,
): ChildProcess {
  // A group of its own: the program that is started is not the one that works.
  return spawn(program, options, { env: environment, stdio: "ignore", detached: platform !== "win32" });
}

/**
 * Waits until it ends by itself, and stops it when it takes too long.
 *
 * @param longest milliseconds.
 * @throws the error with which it could not be started.
 */
export async function endOf(child: ChildProcess, longest: number): Promise<"done" | "timeout"> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      stopOffice(child);
      resolve("timeout");
    }, longest);
    child.on("error", (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on("exit", () => {
      clearTimeout(timer);
      resolve("done");
    });
  });
}

/** Stops LibreOffice with all that it started. */
export function stopOffice({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    kill(platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // It ended by itself in this moment.
  }
}
