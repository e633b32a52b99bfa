import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { packagePath } from "../../src/foundation/package-root.js";
import type { Peers } from "./peer-types.js";

const FOLDER = packagePath("test/bench");
const require = createRequire(packagePath("test/bench/package.json"));

/** Installs the peers in `test/bench/node_modules` when they are not there yet. Throws when npm fails. */
export function installPeers(): void {
  if (existsSync(packagePath("test/bench/node_modules/.package-lock.json"))) return;
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: FOLDER,
    // Our stdout is the report's.
    stdio: ["ignore", 2, "inherit"],
    // npm is a script of its own on Windows.
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error("npm ci failed in test/bench");
}

/** Loads a peer. */
export function peer<Name extends keyof Peers>(name: Name): Peers[Name] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- types are those of the pinned version
  return require(name) as Peers[Name];
}

/** The exact version that is installed. */
export function peerVersion(name: string): string {
  // Not every peer exports its manifest, so it is found by its place.
  const manifest: unknown = require(packagePath(`test/bench/node_modules/${name}/package.json`));
  if (typeof manifest !== "object" || manifest === null || !("version" in manifest)) throw new Error(name);
  return String(manifest.version);
}
