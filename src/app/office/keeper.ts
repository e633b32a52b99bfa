import { rm } from "node:fs/promises";
import { join } from "node:path";
import { argv, env, exit, stdin, stdout } from "node:process";
import { createInterface } from "node:readline";
import { StayingOffice } from "./staying.js";

/**
 * A program of its own that keeps a LibreOffice for whoever started it, and ends it when its standard input ends: the system closes that whatever way the other
 * ends, so that nothing is left running. Each line of input is the path of a document as JSON; the answer, once the PDF stands beside it, is `done`, else `failed`.
 *
 * node keeper.js PROGRAM FOLDER MILLISECONDS: LibreOffice, a folder for its profile, which is removed at the end, and how long it stays without work.
 */

/** Conversions after which LibreOffice is started anew: whatever it keeps goes with it. */
const CONVERSIONS = 250;

/** Milliseconds. Who waits has a shorter limit, and ends this program when it is reached. */
const LONGEST = 3_600_000;

const [, , program = "", folder = "", idle = "0"] = argv;
let office: StayingOffice | undefined;
let begun = 0;
let converted = 0;
let turn = Promise.resolve();
let rest = setTimeout(end, Number(idle));

function end(): void {
  office?.close();
  void rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    .catch(() => undefined)
    .finally(() => exit());
}

async function convert(source: string): Promise<boolean> {
  if (converted === CONVERSIONS) {
    office?.close();
    office = undefined;
  }
  if (office === undefined) {
    begun += 1;
    converted = 0;
    office = new StayingOffice(program, join(folder, String(begun)), env);
  }
  converted += 1;
  try {
    return (await office.convert(source, "pdf", LONGEST)) === "done";
  } catch {
    office = undefined;
    return false;
  }
}

async function answer(line: string): Promise<void> {
  clearTimeout(rest);
  const said = (await convert(String(JSON.parse(line)))) ? "done" : "failed";
  rest = setTimeout(end, Number(idle));
  stdout.write(`${said}\n`);
}

const lines = createInterface({ input: stdin });
lines.on("line", (line) => {
  turn = turn.then(async () => answer(line));
});
lines.on("close", end);
// Nobody hears any more.
stdout.on("error", end);
