import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { packagePath } from "../../../src/foundation/package-root.js";

/** A module that does something before the real one makes a record. */
export function moduleOf(folder: string, code: string): string {
  const real = pathToFileURL(packagePath("dist/src/app/batch/threads/worker.js")).href;
  const path = join(folder, "worker.mjs");
  writeFileSync(
    path,
    `import { makeInThread as make, ready } from ${JSON.stringify(real)};
export { ready };
export async function makeInThread(task) {
${code}
  return make(task);
}
`,
  );
  return path;
}
