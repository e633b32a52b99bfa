import { randomBytes } from "node:crypto";
import { createServer, type Server, type ServerResponse } from "node:http";
import { MachineError } from "../../foundation/errors.js";
import type { World } from "../world.js";
import { Listeners } from "./listeners.js";
import type { PreviewSource } from "./make-paper.js";
import type { StampOf } from "./read-record.js";
import { admittedPath } from "./request-guard.js";
import { HEADERS, NOT_FOUND, text, type Answer } from "./responses.js";
import { routesOf, type Site } from "./routes.js";
import { PreviewSession } from "./session.js";
import { watchReads } from "./watch-reads.js";

/** Only this machine can reach the server. */
const LOOPBACK = "127.0.0.1";

/** 128 bits. */
const TOKEN_BYTES = 16;

export interface PreviewRequest extends Omit<Site, "session" | "file"> {
  readonly source: PreviewSource;
  /** 0 for any that is free. */
  readonly port: number;
  readonly stampOf: StampOf;
  /** A defect of the program that an answer met. */
  readonly onDefect: (error: unknown) => void;
}

/** A preview that runs. */
export interface PreviewServer {
  /** Where the page is; whoever knows it can read the documents. */
  readonly address: string;
  /** Leads to the page once, so that the program that opens the browser is not told the address itself, which others on the machine could see. */
  readonly openOnce: () => string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the pages of a filing to the browsers of this machine, until it is closed.
 *
 * @throws MachineError when the port is taken.
 */
export async function servePreview(world: World, request: PreviewRequest): Promise<PreviewServer> {
  const { source, port, stampOf, onDefect } = request;
  const session = new PreviewSession(world, source, stampOf);
  const routes = routesOf(world, { ...request, session, file: source.file });
  const listeners = new Listeners();
  const token = randomBytes(TOKEN_BYTES).toString("hex");
  const entrances = new Set<string>();
  const guard = { token, port: 0 };

  const answer = async (path: string, query: URLSearchParams): Promise<Answer> => {
    const route = routes.get(path);
    return route === undefined ? NOT_FOUND : route(query);
  };
  const server = createServer((incoming, response) => {
    const { url = "/", method, headers } = incoming;
    const entrance = /^\/open\/([0-9a-f]+)$/u.exec(url)?.[1];
    const isLetIn = entrance !== undefined && entrances.delete(entrance);
    const path = admittedPath({ method, headers, url: isLetIn ? `/${token}/` : url }, guard);
    if (typeof path === "number") {
      send(response, text(path, `${path}\n`));
      return;
    }
    if (isLetIn) {
      response.writeHead(303, { ...HEADERS, Location: `/${token}/` }).end();
      return;
    }
    if (path === "events") {
      listeners.add(response);
      return;
    }
    answer(path, new URL(url, "http://localhost").searchParams).then(
      (made) => {
        send(response, made);
      },
      (error: unknown) => {
        onDefect(error);
        send(response, text(500, "500\n"));
      },
    );
  });
  guard.port = await listen(server, port);
  const stop = watchReads(
    session.record,
    () => listeners.count > 0,
    () => {
      session.changed();
      listeners.changed();
    },
  );
  // Made while the browser is opened; what goes wrong is told when it is asked for.
  session.standing(request.choice).catch(() => undefined);
  const origin = `http://${LOOPBACK}:${guard.port}`;
  return {
    address: `${origin}/${token}/`,
    openOnce() {
      const entrance = randomBytes(TOKEN_BYTES).toString("hex");
      entrances.add(entrance);
      return `${origin}/open/${entrance}`;
    },
    close: async () => {
      stop();
      listeners.end();
      await closed(server);
    },
  };
}

function send(response: ServerResponse, { status, type, body }: Answer): void {
  const allow = status === 405 ? { Allow: "GET" } : {};
  response.writeHead(status, { ...HEADERS, ...allow, "Content-Type": type }).end(body);
}

async function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      reject(cause.code === "EADDRINUSE" || cause.code === "EACCES" ? portTaken(port, cause) : cause);
    });
    server.listen(port, LOOPBACK, () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

function portTaken(port: number, cause: Error): MachineError {
  return new MachineError(
    { zh: `端口 ${port} 已被占用，或者不能使用。`, en: `Port ${port} is taken or may not be used.` },
    {
      zh: "用 --port 写另一个端口；不写则自动选用空闲端口。",
      en: "Give another with --port; without it a free one is taken.",
    },
    { cause },
  );
}

async function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
