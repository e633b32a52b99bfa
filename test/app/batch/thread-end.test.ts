import { mkdirSync, readFileSync, renameSync, writeFileSync, copyFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Executor } from "../../../src/app/batch/executor.js";
import { threadPool, type PoolOptions } from "../../../src/app/batch/threads/pool.js";
import type { BatchRun } from "../../../src/app/batch/run-batch.js";
import type { BatchSettings } from "../../../src/app/batch/settings.js";
import type { Workshop } from "../../../src/app/batch/workshop.js";
import { InputFileError, MachineError } from "../../../src/foundation/errors.js";
import { packagePath } from "../../../src/foundation/package-root.js";
import { wordFile } from "../../template/word/word-file.js";
import { HEAD } from "../pack/pack-world.js";
import { UNDERTAKING } from "../pack/word-undertaking.js";
import { batch, contents, filingOf, SETTINGS, writeSource } from "./fixture.js";
import { temporaryFolder } from "./temporary-folder.js";
import { moduleOf } from "./thread-module.js";

const NAMES = ["a", "b", "c"];

/** A source of three filings, and where their packets go. */
function threeFilings(): { readonly folder: string; readonly source: string; readonly out: string } {
  const folder = temporaryFolder();
  const source = join(folder, "source");
  writeSource(source, Object.fromEntries(NAMES.map((name) => [`${name}.json`, filingOf(`${name}公司`)])));
  return { folder, source, out: join(folder, "out") };
}

/** Runs a batch in threads, with something done before each record. One is made at a time where `isSerial`. */
async function inThreads(
  { source, out }: { readonly source: string; readonly out: string },
  options: Partial<PoolOptions>,
  {
    settings = {},
    before = () => undefined,
    isSerial = false,
  }: {
    readonly settings?: Partial<BatchSettings>;
    readonly before?: (name: string) => void;
    readonly isSerial?: boolean;
  } = {},
): Promise<BatchRun> {
  let pool: Executor | undefined;
  const executor = (workshop: Workshop): Executor => {
    const own = (pool = threadPool({ workshop, environment: {}, width: 1, ...options }));
    return {
      ...own,
      ...(isSerial ? { width: 0 } : {}),
      run: async (task, signal) => {
        before(task.record.name);
        return own.run(task, signal);
      },
    };
  };
  try {
    return await batch(source, out, { executor, settings });
  } finally {
    await pool?.close();
  }
}

function outcomes({ entries }: BatchRun): readonly unknown[] {
  return entries.map(({ name, line }) => [
    name,
    line?.type,
    ...Object.keys(line?.type === "failed" ? line.tally : {}),
  ]);
}

describe("a record that does not end", () => {
  it("is given up after a time, and the others go on; a packet that stands stays", async () => {
    const { folder, source, out } = threeFilings();
    const before = contents(join(await standing(source, out), "packets"));
    const filename = moduleOf(folder, '  if (task.record.name === "a") for (;;);');
    writeFileSync(join(source, "b.json"), filingOf("丁公司"));
    // Time for a thread to begin and to make a packet on a slow machine; the second waits for the first for all of it.
    const run = await inThreads({ source, out }, { filename, timeLimit: 20_000 });
    expect(outcomes(run)).toEqual([
      ["a", "failed", "blocking batch/time-limit"],
      ["b", "done"],
      ["c", "done"],
    ]);
    expect(run.entries[0]?.line).toMatchObject({ isPassing: true, earlier: { type: "done" } });
    const after = contents(join(out, "packets"));
    const folderOf = run.entries[0]?.line?.folder ?? "";
    const own = Object.keys(before).filter((path) => path.startsWith(folderOf));
    expect(own.length).toBeGreaterThan(0);
    expect(own.map((path) => after[path])).toEqual(own.map((path) => before[path]));
    const list = Object.keys(contents(join(out, "failed"))).find((path) => path.endsWith(".html")) ?? "";
    expect(readFileSync(join(out, "failed", list), "utf8")).toContain("1 分钟内没有做完");
  }, 180_000);
});

async function standing(source: string, out: string): Promise<string> {
  await batch(source, out);
  return out;
}

describe("threads that cannot begin", () => {
  it("end the run in words", async () => {
    const { folder, source, out } = threeFilings();
    const filename = join(folder, "broken.mjs");
    writeFileSync(filename, 'throw new Error("no memory");\n');
    const run = inThreads({ source, out }, { filename });
    await expect(run).rejects.toBeInstanceOf(MachineError);
    await expect(run).rejects.toThrow("No thread can be started to make packets (no memory).");
  }, 180_000);
});

describe("what packets are made with", () => {
  it("ends the run where it changes meanwhile: later threads would make other packets", async () => {
    const { folder, source, out } = threeFilings();
    const pack = join(folder, "pack");
    mkdirSync(pack);
    const write = (version: string): void =>
      writeFileSync(join(pack, "pack.yaml"), `name: mine\nversion: ${version}\nlanguages: [zh, en]\n`);
    write("1.0.0");
    const change = (name: string): void => {
      if (name === "b") write("1.0.1");
    };
    const options = { settings: { pack }, before: change, isSerial: true };
    const run = inThreads({ source, out }, { recordsAThread: 1 }, options);
    await expect(run).rejects.toBeInstanceOf(InputFileError);
    await expect(run).rejects.toThrow("While the batch was running, the pack changed");
    const made = Object.keys(contents(join(out, "packets"))).filter((path) =>
      path.endsWith("/manifest.json"),
    );
    expect(made).toHaveLength(1);
    // With mistakes in it, it is told alike.
    write("1.0.0");
    const breaking = (name: string): void => {
      if (name === "b") writeFileSync(join(pack, "pack.yaml"), "nam: mine\n");
    };
    const broken = inThreads({ source, out }, { recordsAThread: 1 }, { ...options, before: breaking });
    await expect(broken).rejects.toThrow("the pack or the calendars changed");
  }, 180_000);

  it("is read again for the next record where it could not be read for one", async () => {
    const { folder, source, out } = threeFilings();
    const fonts = join(folder, "fonts");
    mkdirSync(fonts);
    copyFileSync(packagePath("templates/fonts/latin.ttf"), join(fonts, "latin.ttf"));
    const run = await inThreads(
      { source, out },
      {},
      {
        settings: { options: { ...SETTINGS.options, fonts } },
        isSerial: true,
        before: (name) => {
          if (name === "a") renameSync(fonts, `${fonts}-away`);
          else if (name === "b") renameSync(`${fonts}-away`, fonts);
        },
      },
    );
    expect(outcomes(run)).toEqual([
      ["a", "failed", "blocking batch/machine"],
      ["b", "done"],
      ["c", "done"],
    ]);
  }, 180_000);
});

describe.skipIf(process.platform === "win32")("a pack of Word templates", () => {
  it("has its papers in PDF from threads too: they look for LibreOffice where the program does", async () => {
    const { folder, source, out } = threeFilings();
    const pack = join(folder, "pack");
    mkdirSync(join(pack, "templates", "undertaking"), { recursive: true });
    writeFileSync(join(pack, "pack.yaml"), HEAD);
    writeFileSync(join(pack, "templates", "undertaking", "zh.docx"), await wordFile(UNDERTAKING));
    // In the place of LibreOffice a program that answers with a PDF.
    const office = join(folder, "office");
    mkdirSync(office);
    const pdf = packagePath("templates/examples/shop/attachments/registration.pdf");
    const script = `#!/bin/sh\nfor last; do :; done\ncp "${pdf}" "$(dirname "$last")/document.pdf"\n`;
    writeFileSync(join(office, "soffice"), script, { mode: 0o755 });
    const environment = { PATH: `${office}:/usr/bin:/bin` };
    const settings = { pack, options: { ...SETTINGS.options, formats: ["pdf"] as const } };
    const run = await inThreads({ source, out }, { environment }, { settings });
    expect(outcomes(run)).toEqual([
      ["a", "done"],
      ["b", "done"],
      ["c", "done"],
    ]);
  }, 180_000);
});
