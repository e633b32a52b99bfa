import { appendFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { Journal, readJournal } from "../../../src/app/batch/journal/journal.js";
import { temporaryFolder } from "./temporary-folder.js";

it("adds no line to one that was cut off because the disk was full", async () => {
  const folder = temporaryFolder();
  const path = join(folder, "journal.ndjson");
  const journal = await Journal.open(folder);
  const handle = await open(path, "r");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const kind = Object.getPrototypeOf(handle) as typeof handle;
  await handle.close();
  const failing = vi.spyOn(kind, "appendFile").mockImplementationOnce((text) => {
    appendFileSync(path, String(text).slice(0, 20));
    return Promise.reject(new Error("full"));
  });
  const line = (id: string) => ({ type: "failed", id, folder: id, tally: {} }) as const;
  await expect(journal.append([line("a")])).rejects.toThrow("full");
  failing.mockRestore();
  await journal.append([line("b")]);
  await journal.append([line("c")]);
  await journal.close();
  expect([...(await readJournal(folder)).keys()]).toEqual(["b", "c"]);
});
