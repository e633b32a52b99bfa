import { strToU8, zipSync } from "fflate";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { packetText } from "../../../src/app/packet/text.js";
import type { MemoryWorld } from "../../memory-world.js";
import { exampleText } from "../example.js";
import { made, SHOP_FILE, shopWorld, type Made } from "./shop-packet.js";

/** The example, whose third attachment is a Word file and no original on paper. */
function withWordFile(): MemoryWorld {
  const world = shopWorld();
  const text = exampleText("shop");
  const changed = text.replace(
    /( {4}kind: identityCopy\n)/u,
    (line: string) => `    file: attachments/passport.docx\n${line}`,
  );
  if (changed === text) throw new Error("the example has no copy of a passport");
  world.put(SHOP_FILE, changed);
  const bytes = zipSync({ "word/document.xml": strToU8("<w:document/>") });
  world.put(join("shop", "attachments", "passport.docx"), bytes);
  return world;
}

function textOf({ writable }: Made, path: RegExp): string {
  const file = writable.files.find((one) => path.test(one.path));
  if (file === undefined) throw new Error(`${String(path)} is not in the packet`);
  return new TextDecoder().decode(file.bytes);
}

/** The lines of the contents about attachments, by their number. */
function lineOf(packet: Made, number: number): string {
  const lines = textOf(packet, /00-.*\.txt$/u).split("\n");
  const found = lines.filter((line) => new RegExp(`附件 ?${number}(?!\\d)`, "u").test(line));
  if (found.length !== 1)
    throw new Error(`attachment ${number} stands ${found.length} times in the contents`);
  return found[0] ?? "";
}

describe("the contents of a packet", () => {
  it("tell files beside the combined PDF from originals on paper", { timeout: 120_000 }, async () => {
    const packet = await made(withWordFile(), { formats: ["text", "pdf"] }, false);
    expect(lineOf(packet, 2)).toMatch(/\d/u);
    expect(lineOf(packet, 3)).toContain("另附电子文件");
    expect(lineOf(packet, 4)).toContain("纸质原件");
    const notes = textOf(packet, /说明\.md$/u);
    expect(notes).toMatch(/## 不在合订本中的附件[^\n]*\n\n- 3\. 董事护照影印件\n\n/u);
    expect(packetText(packet.packet, packet.writable.manifest, "out", "zh")).toContain(
      "附件 3 不是 PDF 或者图片，不在合订本中，单独提交。",
    );
  });

  it("leave the page of a file blank where no combined PDF is made", { timeout: 60_000 }, async () => {
    const packet = await made(withWordFile(), { formats: ["text"] }, false);
    for (const number of [1, 2, 3]) expect(lineOf(packet, number)).not.toMatch(/纸质原件|电子文件/u);
    expect(lineOf(packet, 4)).toContain("纸质原件");
    expect(textOf(packet, /说明\.md$/u)).not.toContain("不在合订本中");
  });

  it("take no file that is missing in a draft for an original on paper", { timeout: 60_000 }, async () => {
    const world = withWordFile();
    world.files.delete(join("shop", "attachments", "passport.docx"));
    const packet = await made(world, { formats: ["text"], stage: "draft" }, false);
    expect(lineOf(packet, 3)).not.toContain("纸质原件");
    const notes = textOf(packet, /说明\.md$/u);
    expect(notes).toMatch(/## 写有文件而文件不存在[^\n]*\n\n- 3\. 董事护照影印件\n\n/u);
    expect(notes.split("董事护照影印件")).toHaveLength(2);
    const summary = packetText(packet.packet, packet.writable.manifest, "out", "zh");
    expect(summary).toContain("其中 14 份没有电子文件，以纸质原件提交");
    expect(summary).toContain("附件 3 的文件不存在或者不能使用，未列入。");
  });

  it("say so in English too", { timeout: 120_000 }, async () => {
    const packet = await made(withWordFile(), { formats: ["text", "pdf"], editions: ["en"] }, false);
    const contents = textOf(packet, /00-.*\.txt$/u);
    expect(contents).toMatch(/Attachment 3\b.*separate file/u);
    expect(contents).toMatch(/Attachment 4\b.*original on paper/u);
  });
});
