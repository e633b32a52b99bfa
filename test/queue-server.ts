import { spawn, type ChildProcess } from "node:child_process";
import { setTimeout as delay } from "node:timers/promises";
import { createConnection, createServer } from "node:net";
import { once } from "node:events";
import { programPath } from "./office/programs.js";

/** A Redis of its own for a test or a benchmark, which keeps nothing. Kill `server` when done. */
export interface QueueServer {
  /** Where it is reached. */
  readonly url: string;
  readonly server: ChildProcess;
}

/** Starts one that works in `folder`; `undefined` where redis-server is not installed. */
export async function startQueueServer(folder: string): Promise<QueueServer | undefined> {
  const program = programPath("redis-server");
  if (program === undefined) return undefined;
  const port = await freePort();
  const options = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
  const server = spawn(program, [...options, "--dir", folder], { stdio: "ignore" });
  while (!(await answers(port))) {
    if (server.exitCode !== null) throw new Error(`redis-server ended with ${server.exitCode}`);
    await delay(20);
  }
  return { url: `redis://127.0.0.1:${port}`, server };
}

async function answers(port: number): Promise<boolean> {
  const socket = createConnection(port, "127.0.0.1");
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** A port of this machine that nobody listened to a moment ago. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
