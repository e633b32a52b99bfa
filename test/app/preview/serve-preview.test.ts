import { readFileSync } from "node:fs";
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { servePreview, type PreviewServer } from "../../../src/app/preview/serve-preview.js";
import { memberOf } from "../../../src/foundation/data.js";
import { MachineError } from "../../../src/foundation/errors.js";
import { BUNDLED_FACES, bundledFont } from "../../../src/layout/fonts.js";
import type { MemoryWorld } from "../../memory-world.js";
import { HOTEL_FILE, hotelWorld } from "../hotel.js";
import { change, hotelSource, stampsOf } from "./preview-world.js";

let world: MemoryWorld;
let server: PreviewServer;
const defects: unknown[] = [];

async function serve(port = 0): Promise<PreviewServer> {
  return servePreview(world, {
    source: hotelSource(),
    choice: { document: "cover", edition: "zh", stage: "draft" },
    language: "zh",
    port,
    stampOf: stampsOf(world),
    onDefect: (error) => defects.push(error),
  });
}

beforeAll(async () => {
  world = hotelWorld();
  for (const face of BUNDLED_FACES) {
    const { path } = bundledFont(face);
    world.put(path, readFileSync(path));
  }
  server = await serve();
});

afterAll(async () => {
  await server.close();
  expect(defects).toEqual([]);
});

interface Said {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Asks as a browser or somebody else would: the path goes out as it is written, headers are added to the usual. */
async function ask(
  path: string,
  { method = "GET", headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Said> {
  const { port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => (body += part));
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    })
      .on("error", reject)
      .end();
  });
}

const inside = (path: string): string => new URL(server.address).pathname + path;

describe("who is let in", () => {
  it("serves on loopback under a token of 128 bits, another each time", async () => {
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}\/$/u);
    const other = await serve();
    expect(new URL(other.address).pathname).not.toBe(new URL(server.address).pathname);
    await other.close();
  });

  it.each([
    ["no token", "/", {}],
    ["a token that is nearly right", "~", {}],
    ["a longer token", "~~", {}],
    ["a page of another origin", "", { origin: "https://example.com" }],
    ["a sandboxed page", "", { origin: "null" }],
    ["another server of this machine", "", { origin: "http://127.0.0.1:1" }],
    ["a link on another page", "", { "sec-fetch-site": "cross-site" }],
    ["a neighbour of the same site", "", { "sec-fetch-site": "same-site" }],
  ])("refuses %s", async (_name, token, headers) => {
    const { pathname } = new URL(server.address);
    const nearly = pathname.replace(/.\/$/u, (end) => (end === "0/" ? "1/" : "0/"));
    const path =
      token === "/"
        ? "/"
        : token === "~"
          ? nearly
          : token === "~~"
            ? pathname.replace(/\/$/u, "0/")
            : pathname;
    expect(await ask(path, { headers })).toMatchObject({ status: 403, body: "403\n" });
  });

  it.each(["example.com", "127.0.0.1", "127.0.0.1:1", "[::1]", "127.0.0.1.nip.io:80"])(
    "refuses the name %s, which was made to lead here",
    async (host) => {
      expect(await ask(inside(""), { headers: { host } })).toMatchObject({ status: 421 });
    },
  );

  it.each(["POST", "PUT", "DELETE", "HEAD", "OPTIONS"])("refuses %s", async (method) => {
    const said = await ask(inside("document"), { method });
    expect(said.status).toBe(405);
    expect(said.headers["allow"]).toBe("GET");
  });

  it("lets in its own page", async () => {
    const headers = {
      origin: server.address.replace(/\/[0-9a-f]+\/$/u, ""),
      "sec-fetch-site": "same-origin",
    };
    expect(await ask(inside(""), { headers })).toMatchObject({ status: 200 });
  });

  it("opens the page by a link that leads there once", async () => {
    const { pathname } = new URL(server.openOnce());
    const said = await ask(pathname);
    expect(said.status).toBe(303);
    expect(said.headers["location"]).toBe(inside(""));
    expect(await ask(pathname)).toMatchObject({ status: 403 });
    expect(await ask("/open/0123")).toMatchObject({ status: 403 });
  });

  it("says that a port is taken", async () => {
    await expect(serve(Number(new URL(server.address).port))).rejects.toThrow(MachineError);
  });
});

describe("what is answered", () => {
  it("keeps everything to itself", async () => {
    for (const path of ["", "page.css", "document", "nothing", "page?version=99&number=1"]) {
      const { headers } = await ask(inside(path));
      expect(headers).toMatchObject({
        "cache-control": "no-store",
        "referrer-policy": "no-referrer",
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
        "cross-origin-resource-policy": "same-origin",
      });
      const policy = String(headers["content-security-policy"]);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|\*|https?:/u);
    }
  });

  it.each([
    "../../../etc/passwd",
    "..%2f..%2fetc%2fpasswd",
    "script/../../session.js",
    "script/%2e%2e/session.js",
    "script/",
    "filing.yaml",
    "font?number=99",
    "font?number=/etc/passwd",
    "lines?source=99&first=1&last=9",
    "lines?source=../filing.yaml&first=1&last=2",
    "page?version=1&number=0",
    "page?version=1&number=1e9",
    "paragraph?version=1&id=99999",
    "paragraph?version=1&key=nothing",
    "events/",
  ])("has no %s", async (path) => {
    expect(await ask(inside(path))).toMatchObject({ status: 404, body: "404\n" });
  });

  it("serves a page without words of its own that run, in either language", async () => {
    const chinese = await ask(inside(""));
    expect(chinese.body).toContain('<html lang="zh-CN"');
    expect(chinese.body).toContain('<option value="cover" selected>');
    const english = await ask(inside("?lang=en&document=pipia&edition=both&stage=final"));
    expect(english.body).toContain('<html lang="en"');
    expect(english.body).toContain('<option value="pipia" selected>');
    expect(english.body).toContain('<option value="both" selected>');
    for (const { body } of [chinese, english]) {
      expect(body).not.toMatch(/\son\w+=|style=|javascript:/u);
      const scripts = [...body.matchAll(/<script([^>]*)>/gu)].map(([, attributes]) => attributes);
      expect(scripts).toEqual([' type="application/json" id="words"', ' type="module" src="script/main.js"']);
      expect(body).not.toContain("undefined");
    }
  });

  it("gives the document, its pages, fonts and paragraphs by the numbers that it said", async () => {
    const shown: unknown = JSON.parse((await ask(inside("document"))).body);
    expect(shown).toMatchObject({ state: "current", title: "封面和目录", language: "zh-CN", notes: [] });
    const version = Number(memberOf(shown, "version"));
    const [firstFont] = Object.values(memberOf(shown, "fonts") ?? {}).map(Number);
    const page = await ask(inside(`page?version=${version}&number=1`));
    expect(page.headers["content-type"]).toBe("image/svg+xml; charset=utf-8");
    expect(page.body).toContain("data-paragraph=");
    const font = await ask(inside(`font?number=${firstFont}`));
    expect(font.status).toBe(200);
    expect(font.headers["content-type"]).toBe("font/ttf");
    const paragraph: unknown = JSON.parse(
      (await ask(inside(`paragraph?version=${version}&id=0&lang=en`))).body,
    );
    expect(paragraph).toMatchObject({ id: 0, pages: [1] });
    const template = memberOf(paragraph, "template");
    expect(memberOf(template, "text")).toMatch(/^templates\/cover\/zh\.hbs:\d+:\d+$/u);
    const line = Number(memberOf(template, "line"));
    const lines = await ask(
      inside(`lines?source=${Number(memberOf(template, "source"))}&first=${line}&last=${line}`),
    );
    expect(JSON.parse(lines.body)).toMatchObject({ file: "templates/cover/zh.hbs", first: line });
  });

  it("tells pages of a change, once for several saves", async () => {
    const { port } = new URL(server.address);
    let heard = "";
    const listening = request({ host: "127.0.0.1", port, path: inside("events") }, (response) => {
      expect(response.headers["content-type"]).toContain("text/event-stream");
      response.setEncoding("utf8");
      response.on("data", (part: string) => (heard += part));
    });
    listening.end();
    await ask(inside("document"));
    for (const name of ["甲", "乙", "丙"]) {
      change(world, HOTEL_FILE, "formatVersion:", `# ${name}\nformatVersion:`);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    await expect.poll(() => heard, { timeout: 10_000 }).toContain("event: changed");
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(heard.match(/event: changed/gu)).toHaveLength(1);
    listening.destroy();
  });
});
