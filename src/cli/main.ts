#!/usr/bin/env node
import { nodeWorld } from "../app/node-world.js";
import { EXIT } from "../foundation/errors.js";
import { run } from "./run.js";

// The only file that touches the process.
const { world, whenWritten } = nodeWorld(process.stdin, process.env);

for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // A reader that goes away (`pipia … | head`) is no error; a full disk behind a redirection is one.
    if (error.code !== "EPIPE") process.exit(EXIT.output);
  });
}

/** What the running command does when it is asked to end; without it the process ends. */
let stopCommand: (() => void) | undefined;

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    if (stopCommand !== undefined) {
      // The second time it ends at once.
      const stop = stopCommand;
      stopCommand = undefined;
      stop();
      return;
    }
    // Files on their way are finished or undone first: nothing is left half done.
    void whenWritten().finally(() => process.exit(EXIT.interrupted));
  });
}

process.exitCode = await run(process.argv.slice(2), {
  world,
  environment: process.env,
  isColoured: process.stdout.isTTY && !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb",
  isTalkLive: process.stderr.isTTY && process.env["TERM"] !== "dumb",
  onInterrupt: (stop) => {
    stopCommand = stop;
    return () => {
      stopCommand = undefined;
    };
  },
  locale: Intl.DateTimeFormat().resolvedOptions().locale,
  result: (text) => process.stdout.write(text),
  talk: (text) => process.stderr.write(text),
});
