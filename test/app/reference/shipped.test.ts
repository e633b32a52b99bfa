import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect, it } from "vitest";
import { packagePath } from "../../../src/foundation/package-root.js";
import { LETTERHEAD, letterheadFile } from "./letterhead.js";

it("is shipped as it is made", async () => {
  const made = await letterheadFile();
  const path = packagePath(LETTERHEAD);
  if (process.env["UPDATE_LETTERHEAD"] !== undefined) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, made);
  }
  expect(Buffer.from(readFileSync(path)).equals(Buffer.from(made))).toBe(true);
});
