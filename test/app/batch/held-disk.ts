import files from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import timers from "node:timers/promises";
import { onTestFinished, vi } from "vitest";

/** A disk on which some paths cannot be moved or removed, as on Windows where a program has them open. Permissions would not do: they do not bind root. */
export interface HeldDisk {
  /** Keeps a path from being moved until it is let go; with a code of the system other than that of an open file, where one is given. */
  hold(path: string, code?: string): void;
  /** Keeps a folder from being removed. */
  keep(path: string): void;
  /** Lets go of all. */
  release(): void;
}

/** Until the test ends. Nobody waits between two attempts. */
export function heldDisk(): HeldDisk {
  const held = new Map<string, string>();
  const kept = new Set<unknown>();
  const { rename, rm } = files;
  const check = (...paths: readonly unknown[]): void => {
    for (const path of paths) {
      const code = held.get(String(path));
      if (code !== undefined) throw failure(code, "rename", path);
    }
  };
  vi.spyOn(timers, "setTimeout").mockResolvedValue(undefined);
  vi.spyOn(files, "rename").mockImplementation(async (from, to) => {
    check(from, to);
    return rename(from, to);
  });
  vi.spyOn(files, "rm").mockImplementation(async (path, options) => {
    if (kept.has(path)) throw failure("EBUSY", "rm", path);
    return rm(path, options);
  });
  syncBuiltinESMExports();
  onTestFinished(() => {
    vi.restoreAllMocks();
    syncBuiltinESMExports();
  });
  return {
    hold: (path, code = "EBUSY") => held.set(path, code),
    keep: (path) => kept.add(path),
    release: () => {
      held.clear();
      kept.clear();
    },
  };
}

function failure(code: string, syscall: string, path: unknown): Error {
  return Object.assign(new Error(code), { code, syscall, path });
}
