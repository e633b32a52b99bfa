#!/usr/bin/env node
import { nodeWorld } from "../app/node-world.js";
import { EXIT } from "../foundation/errors.js";
import { run } from "./run.js";

// The only file that touches the process. A reader that goes away (`pipia … | head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
process.on("SIGINT", () => process.exit(EXIT.interrupted));

process.exitCode = await run(process.argv.slice(2), {
  world: nodeWorld(process.stdin),
  environment: process.env,
  result: (text) => process.stdout.write(text),
  talk: (text) => process.stderr.write(text),
});
