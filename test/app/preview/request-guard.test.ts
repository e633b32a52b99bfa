import { describe, expect, it } from "vitest";
import { admittedPath, type Guard } from "../../../src/app/preview/request-guard.js";

const TOKEN = "0123456789abcdef";

function ask(port: number, host: string, headers: Readonly<Record<string, string>> = {}): unknown {
  const guard: Guard = { token: TOKEN, port };
  return admittedPath({ method: "GET", url: `/${TOKEN}/document`, headers: { host, ...headers } }, guard);
}

describe("the name under which the preview is asked", () => {
  it.each([
    [80, "127.0.0.1"],
    [80, "localhost"],
    [80, "127.0.0.1:80"],
    [8080, "localhost:8080"],
  ])("on port %i may be %s", (port, host) => {
    expect(ask(port, host)).toBe("document");
    expect(ask(port, host, { origin: `http://${host}` })).toBe("document");
  });

  it.each([
    [8080, "127.0.0.1"],
    [8080, "localhost:80"],
    [80, "localhost:8080"],
    [80, "example.com"],
    [80, "127.0.0.1.nip.io"],
    [80, "localhost."],
    [80, "127.0.0.1:"],
    [80, ""],
  ])("on port %i may not be %j", (port, host) => {
    expect(ask(port, host)).toBe(421);
  });

  it("on port 80 lets no page of another port in", () => {
    expect(ask(80, "localhost", { origin: "http://localhost:8080" })).toBe(403);
  });
});
