import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readZip } from "../../src/foundation/zip-reader.js";
import { EDITIONS } from "../../src/foundation/locale.js";
import { loadPacketRequest } from "../../src/app/packet/load-request.js";
import { makePacket } from "../../src/app/packet/make-packet.js";
import type { PacketFile } from "../../src/app/packet/packet-file.js";
import { scaffold } from "../../src/app/scaffold.js";
import { lintPackage } from "../../src/ooxml/lint.js";
import { AS_OF, EXAMPLE_NAMES } from "../app/example.js";
import { OPTIONS } from "../app/packet/shop-packet.js";
import { MemoryWorld } from "../memory-world.js";
import { openXmlErrors } from "./open-xml.js";
import { havePrograms, runProgram } from "./programs.js";
import { toldElements, type ToldElement } from "./struct-text.js";

const folder = mkdtempSync(join(tmpdir(), "pipia-packet-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(EXAMPLE_NAMES)("the packet of the example %s, in every edition", (name) => {
  let files: readonly PacketFile[] = [];
  beforeAll(async () => {
    const world = new MemoryWorld();
    for (const { path, bytes } of scaffold(name, "zh", name)) world.put(path, bytes);
    const request = await loadPacketRequest(world, {
      file: join(name, "filing.yaml"),
      calendars: [],
      asOf: AS_OF,
      options: { ...OPTIONS, editions: EDITIONS },
    });
    if (request.value === undefined) throw new Error(JSON.stringify(request.diagnostics));
    const packet = await makePacket(request.value);
    if (packet.value === undefined) throw new Error(JSON.stringify(packet.diagnostics));
    ({ files } = packet.value);
  });

  const ending = (end: string): readonly PacketFile[] => files.filter(({ path }) => path.endsWith(end));

  it("has no Word file in which the linter or the Open XML SDK finds anything", async () => {
    const docx = ending(".docx");
    expect(docx.length).toBeGreaterThan(3 * 12);
    const found: string[] = [];
    for (const { path, bytes } of docx) {
      const reading = readZip(bytes);
      if (reading.type === "refused") throw new Error(reading.reason);
      found.push(...lintPackage(reading.parts).map((problem) => `${path}: ${JSON.stringify(problem)}`));
      found.push(...(await openXmlErrors(bytes)).map((problem) => `${path}: ${problem}`));
    }
    expect(found).toEqual([]);
  });

  it.skipIf(!havePrograms("qpdf"))("has no PDF in which qpdf finds anything", () => {
    const pdf = ending(".pdf");
    expect(pdf.filter(({ role }) => role === "combined")).toHaveLength(EDITIONS.length);
    const unsound = pdf.filter(({ bytes, path }, index) => {
      const file = join(folder, `${index}-${basename(path)}`);
      writeFileSync(file, bytes);
      return !runProgram("qpdf", ["--check", file]).includes("No syntax or stream encoding errors");
    });
    expect(unsound.map(({ path }) => path)).toEqual([]);
  });

  it.skipIf(!havePrograms("pdfinfo"))(
    "has in the combined PDF the tags of its papers, in their order",
    () => {
      for (const edition of EDITIONS) {
        const toldOf = (chosen: readonly PacketFile[]): readonly ToldElement[] =>
          chosen.flatMap(({ bytes, path }, index) => {
            const file = join(folder, `tags-${edition}-${index}-${basename(path)}`);
            writeFileSync(file, bytes);
            return toldElements(file).filter(({ role }) => role !== "Document" && role !== "Part");
          });
        const own = files.filter((file) => file.edition === edition && file.path.endsWith(".pdf"));
        const papers = toldOf(own.filter(({ role }) => role === "paper"));
        const whole = toldOf(own.filter(({ role }) => role === "combined"));
        const words = (told: readonly ToldElement[]): readonly string[] =>
          told.map(({ role, text }) => `${role} ${text}`);
        expect(papers.length).toBeGreaterThan(1_000);
        expect(words(whole.slice(0, papers.length))).toEqual(words(papers));
        // Of the attachments only pictures are told: none of these PDFs is tagged.
        expect(new Set(whole.slice(papers.length).map(({ role }) => role))).toEqual(new Set(["Figure"]));
      }
    },
  );
});
