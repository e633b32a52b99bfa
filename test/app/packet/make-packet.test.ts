import { join } from "node:path";
import { PDFArray, PDFDict, PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats, { type FormatsPlugin } from "ajv-formats";
import { beforeAll, describe, expect, it } from "vitest";
import { readOwnFile } from "../../../src/foundation/data.js";
import { readZip } from "../../../src/foundation/zip-reader.js";
import { lintPackage } from "../../../src/ooxml/lint.js";
import { contentSha256 } from "../../../src/app/packet/hash.js";
import { inFolder } from "../../../src/app/packet/write-packet.js";
import { loadPacketRequest } from "../../../src/app/packet/load-request.js";
import { makePacket } from "../../../src/app/packet/make-packet.js";
import { AS_OF, exampleText } from "../example.js";
import { made, OPTIONS, SHOP_FILE, shopWorld, type Made } from "./shop-packet.js";

// The package is CommonJS: its default export is the module itself for the types, the plugin when run.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const addFormats = formats as unknown as FormatsPlugin;

let shop: Made;

beforeAll(async () => {
  shop = await made(shopWorld());
}, 60_000);

function bytesOf(path: string): Uint8Array {
  const file = shop.writable.files.find((one) => one.path === path);
  if (file === undefined) throw new Error(`${path} is not in the packet`);
  return file.bytes;
}

function partsOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const zip = readZip(bytes);
  if (zip.type !== "parts") throw new Error(zip.reason);
  return zip.parts;
}

describe("a packet", () => {
  it("has the papers in number order, the attachments, one combined PDF and what stays in the house", () => {
    expect(shop.writable.files.map(({ path }) => path)).toMatchSnapshot();
  });

  it("hands in no comments, no findings and no names in document properties", () => {
    const names = ["林", "Lam", "legalRepresentative"];
    const docx = shop.writable.files.filter(
      ({ path }) => path.startsWith("submit/") && path.endsWith(".docx"),
    );
    expect(docx.length).toBeGreaterThan(12);
    for (const { path, bytes } of docx) {
      const parts = partsOf(bytes);
      expect(lintPackage(parts), path).toEqual([]);
      expect(
        [...parts.keys()].filter((part) => /comment|people/iu.test(part)),
        path,
      ).toEqual([]);
      const core = new TextDecoder().decode(parts.get("docProps/core.xml"));
      expect(core, path).not.toMatch(/creator|lastModifiedBy|manager/iu);
      expect(
        names.filter((name) => core.includes(name)),
        path,
      ).toEqual([]);
    }
    const handedIn = shop.writable.files
      .filter(({ path }) => path.startsWith("submit/"))
      .map(({ path }) => path);
    expect(handedIn.filter((path) => /检查结果|说明\.md|filing|manifest|致客户函/u.test(path))).toEqual([]);
  });

  it("packs what is handed in and nothing else", () => {
    const archive = shop.writable.files.find(({ path }) => path.endsWith(".zip"));
    const parts = partsOf(archive?.bytes ?? new Uint8Array());
    const handedIn = shop.writable.files.filter(({ path }) => path.startsWith("submit/"));
    expect([...parts.keys()].toSorted()).toEqual(
      handedIn.map(({ path }) => path.slice("submit/".length)).toSorted(),
    );
    for (const { path, bytes } of handedIn) {
      const packed = parts.get(path.slice("submit/".length)) ?? new Uint8Array();
      expect(Buffer.compare(packed, bytes), path).toBe(0);
    }
  });

  it("binds everything into one PDF, with bookmarks and page labels that run through it", async () => {
    const whole = await PDFDocument.load(bytesOf("submit/合订本.pdf"), { updateMetadata: false });
    const { files } = shop.writable.manifest;
    const pages = files
      .filter(({ role, edition }) => role === "paper" && edition === "zh")
      .reduce((sum, file) => sum + (file.pages ?? 0), 0);
    const enclosed = files
      .filter(({ role }) => role === "attachment")
      .reduce((sum, file) => sum + (file.pages ?? 1), 0);
    expect(whole.getPageCount()).toBe(pages + enclosed);
    const labels = whole.catalog
      .lookup(PDFName.of("PageLabels"), PDFDict)
      .lookup(PDFName.of("Nums"), PDFArray);
    const front = files
      .filter(
        ({ document, pages: own }) =>
          (document === "cover" || document === "material-list") && own !== undefined,
      )
      .reduce((sum, file) => sum + (file.pages ?? 0), 0);
    expect(labels.toString().replaceAll(/\s+/gu, " ")).toMatch(new RegExp(`0 .*/r.* ${front} .*/D`, "u"));
    const outline = whole.catalog.lookup(PDFName.of("Outlines"), PDFDict);
    expect(outline.lookup(PDFName.of("Count"))?.toString()).toBe(
      String(shop.packet.plan.filter(({ isIncluded }) => isIncluded).length + 3),
    );
  });

  it("prints in its contents how long each paper is and where it begins", () => {
    const xml = new TextDecoder().decode(
      partsOf(bytesOf("submit/00-封面和目录.docx")).get("word/document.xml"),
    );
    const text = xml
      .replaceAll(/<\/w:tr>/gu, "\n")
      .replaceAll(/<[^>]+>/gu, "|")
      .replaceAll(/\|+/gu, "|");
    const { files } = shop.writable.manifest;
    const report = files.find(({ document, pages }) => document === "pipia" && pages !== undefined);
    const before = files.filter(
      ({ document, pages, path }) =>
        document !== undefined &&
        pages !== undefined &&
        path < (report?.path ?? "") &&
        !path.includes("/00-"),
    );
    const first = 1 + before.reduce((sum, { pages = 0 }) => sum + pages, 0);
    expect(text).toContain(`|个人信息保护影响评估报告|${report?.pages ?? 0}|${first}|`);
    expect(text).toContain("纸质原件");
  });

  it("is the same byte for byte, the archive included", async () => {
    const again = await made(shopWorld());
    expect(again.writable.files.map(({ path }) => path)).toEqual(shop.writable.files.map(({ path }) => path));
    for (const [index, { path, bytes }] of again.writable.files.entries()) {
      expect(Buffer.compare(bytes, shop.writable.files[index]?.bytes ?? new Uint8Array()), path).toBe(0);
    }
  }, 60_000);

  it("names its files below a folder as the system does", () => {
    expect(inFolder([{ path: "submit/a.pdf", bytes: new Uint8Array() }], "out")[0]?.path).toBe(
      join("out", "submit", "a.pdf"),
    );
  });
});

describe("a packet that may not be made", () => {
  it("stops at a blocking finding of any of its papers, and tells it once", async () => {
    const world = shopWorld();
    world.put(SHOP_FILE, exampleText("shop").replace(/^ {2}certificationBody:.*$/mu, ""));
    const request = await loadPacketRequest(world, {
      file: SHOP_FILE,
      calendars: [],
      asOf: AS_OF,
      options: OPTIONS,
    });
    if (request.value === undefined) throw new Error("the filing cannot be read");
    const { value, diagnostics } = await makePacket(request.value);
    expect(value).toBeUndefined();
    const about = diagnostics.filter(({ pointer }) => pointer === "/application/certificationBody");
    expect(about.map(({ severity }) => severity)).toContain("blocking");
    const told = diagnostics.map(({ fingerprint }) => fingerprint);
    expect(told).toEqual([...new Set(told)]);
  });

  it("is made in spite of it as a stamped draft when that is asked for", async () => {
    const world = shopWorld();
    world.put(SHOP_FILE, exampleText("shop").replace(/^ {2}certificationBody:.*$/mu, ""));
    const { writable } = await made(world, { allowIncomplete: true, formats: ["text"] }, false);
    const cover = writable.files.find(({ path }) => path.includes("00-封面和目录"));
    expect(new TextDecoder().decode(cover?.bytes)).toContain("待补充");
    const notes = writable.files.find(({ path }) => path === "internal/说明.md");
    expect(new TextDecoder().decode(notes?.bytes)).toContain("本套材料为草稿");
  }, 60_000);
});

describe("the manifest", () => {
  it("states the same hash of the content of every file as whoever opens it anew", async () => {
    const { files } = shop.writable.manifest;
    const anew = await Promise.all(files.map(async ({ path }) => contentSha256(bytesOf(path))));
    expect(files.filter(({ path }) => path.endsWith(".pdf")).length).toBeGreaterThan(14);
    expect(files.map(({ path, contentSha256: stated }) => [path, stated])).toEqual(
      files.map(({ path }, index) => [path, anew[index]]),
    );
  });

  it("is as its schema says, and holds no time and no folder of the machine", () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    addFormats(ajv);
    const validate = ajv.compile(readOwnFile<object>("schemas/reports/manifest.schema.json", JSON.parse));
    const text = new TextDecoder().decode(bytesOf("manifest.json"));
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
    expect(text).not.toMatch(/\d{2}:\d{2}|\/(?:home|root|tmp|Users)\//u);
  });
});
