import type { ChildProcess } from "node:child_process";
import { rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import process, { argv, env, exit, stdin, stdout } from "node:process";
import { createInterface } from "node:readline";
import { endOf, OfficeHome, stopOffice } from "./child.js";
import { answerTo, officeLine, type Order } from "./keeper-lines.js";
import { StayingOffice } from "./staying.js";

/**
 * A program of its own that runs LibreOffice for whoever started it, and ends it when its standard input ends: the system closes that whatever way the other
 * ends, so that neither a process nor a document is left behind. Each line of input is an order; it is answered when the PDF stands beside the document, or cannot.
 *
 * node keeper.js FOLDER: a folder for all that it needs, documents too, which is removed at the end.
 */

/** Conversions after which LibreOffice is started anew: whatever it keeps goes with it. */
const CONVERSIONS = 250;

const [, , folder = ""] = argv;
let office: StayingOffice | undefined;
let lone: ChildProcess | undefined;
let begun = 0;
let converted = 0;
let turn: Promise<void> = Promise.resolve();
let isEnding = false;

function end(): void {
  if (isEnding) return;
  isEnding = true;
  void finished().finally(() => exit());
}

async function finished(): Promise<void> {
  if (lone !== undefined) stopOffice(lone);
  await office?.close();
  await turn.catch(() => undefined);
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

function started(pid: number, profile: string): void {
  stdout.write(officeLine(pid, profile));
}

async function byKept({ program, source }: Order): Promise<void> {
  if (converted === CONVERSIONS) await forget();
  if (office === undefined) {
    begun += 1;
    converted = 0;
    const place = join(folder, `office-${begun}`);
    office = new StayingOffice({ program, folder: place, environment: env, onStart: started });
  }
  converted += 1;
  try {
    await office.convert(source, "pdf");
  } catch (error) {
    await forget();
    throw error;
  }
}

async function forget(): Promise<void> {
  const before = office;
  office = undefined;
  await before?.close();
}

async function byOneOfItsOwn({ program, source }: Order): Promise<void> {
  const home = new OfficeHome(dirname(source), env);
  await home.prepare();
  if (isEnding) return;
  lone = home.start(program, ["--norestore", "--convert-to", "pdf", "--outdir", dirname(source), source]);
  if (lone.pid !== undefined) started(lone.pid, home.profile);
  try {
    await endOf(lone);
  } finally {
    lone = undefined;
    await home.clear();
  }
}

async function answer(order: Order): Promise<void> {
  if (isEnding) return;
  let isDone = true;
  try {
    await (order.isAlone ? byOneOfItsOwn(order) : byKept(order));
  } catch {
    isDone = false;
  }
  stdout.write(answerTo(order, isDone));
}

const lines = createInterface({ input: stdin });
lines.on("line", (line) => {
  turn = turn.then(async () => {
    // Written by `kept.ts`.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    await answer(JSON.parse(line) as Order);
  });
  turn.catch(end);
});
lines.on("close", end);
// Nobody hears any more.
stdout.on("error", end);
// Ctrl-C on the terminal is for the batch, which finishes what it is at.
process.on("SIGINT", () => undefined);
// A service that is stopped has all its processes told.
process.on("SIGTERM", end);
process.on("SIGHUP", end);
