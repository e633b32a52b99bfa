import type { ServerResponse } from "node:http";
import { HEADERS } from "./responses.js";

/** Most pages that are told of changes at a time. */
const MOST = 24;

/** The pages that wait for changes, by server-sent events (HTML Standard, 9.2). */
export class Listeners {
  private readonly open = new Set<ServerResponse>();

  get count(): number {
    return this.open.size;
  }

  add(response: ServerResponse): void {
    if (this.open.size >= MOST) {
      response.writeHead(503, HEADERS).end();
      return;
    }
    response.writeHead(200, { ...HEADERS, "Content-Type": "text/event-stream; charset=utf-8" });
    // When the program is started again under the same address, pages come back by themselves.
    response.write("retry: 1000\n\n");
    this.open.add(response);
    response.on("close", () => this.open.delete(response));
  }

  changed(): void {
    for (const response of this.open) response.write("event: changed\ndata: \n\n");
  }

  end(): void {
    for (const response of this.open) response.end();
  }
}
