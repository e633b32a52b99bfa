import type { Filing } from "#generated/types.js";
import { describe, expect, it } from "vitest";
import { loadEnclosures } from "../../../src/app/packet/enclosures.js";
import type { Draft } from "../../../src/foundation/draft.js";
import { picture } from "../../writers/picture.js";
import { DAMAGED, jpegOf } from "./damaged.js";
import { pdfOf } from "./pdf.js";

const PLACE = { file: "filing.yaml", line: 3, column: 5 };

async function load(
  file: string | undefined,
  bytes: Uint8Array | "absent" | "unreadable",
  stage: "draft" | "final" = "final",
  isCombined = true,
): ReturnType<typeof loadEnclosures> {
  const filing: Draft<Filing> = {
    attachments: [
      { id: "a", title: "证明", kind: "evidence", pages: 2, ...(file === undefined ? {} : { file }) },
    ],
  };
  const read = async (): Promise<Uint8Array | undefined> => {
    if (bytes === "unreadable") throw Object.assign(new Error("no"), { code: "EACCES" });
    return Promise.resolve(bytes === "absent" ? undefined : bytes);
  };
  return loadEnclosures(filing, { stage, isCombined }, read, () => PLACE);
}

describe("attachments of a packet", () => {
  it("are read and counted", async () => {
    const { value, diagnostics } = await load("a.pdf", await pdfOf(2));
    expect(diagnostics).toEqual([]);
    expect(value[0]).toMatchObject({ number: 1, file: { source: "a.pdf", type: "pdf", pages: 2 } });
  });

  it("are on paper where no file is named", async () => {
    const { value, diagnostics } = await load(undefined, "absent");
    expect(diagnostics).toEqual([]);
    expect(value[0]?.file).toBeUndefined();
  });

  it("with another number of pages are told, and go in", async () => {
    const { value, diagnostics } = await load("a.pdf", await pdfOf(3));
    expect(value[0]?.file?.pages).toBe(3);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({
      code: "packet/attachment-pages",
      severity: "warning",
      pointer: "/attachments/0/pages",
      place: PLACE,
      message: { zh: "附件“a.pdf”共 3 页，材料中填写为 2 页" },
    });
  });

  it.each([
    ["is missing", "a.pdf", "absent" as const, "没有附件"],
    ["may not be read", "a.pdf", "unreadable" as const, "无法读取"],
    ["is empty", "a.pdf", new Uint8Array(), "空文件"],
    ["is damaged", "a.pdf", new TextEncoder().encode("%PDF-1.7\nnothing"), "不是完好的 PDF"],
    ["is something else", "a.pdf", new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), "是 JPEG 文件，与扩展名不符"],
    ["is of no known type", "a.exe", new Uint8Array([0x4d, 0x5a, 0x90]), "无法识别"],
    ["lies outside", "../a.pdf", new Uint8Array([1]), "指向文件夹之外"],
  ])("stop a final packet when one %s, and warn in a draft", async (_what, file, bytes, words) => {
    const { diagnostics } = await load(file, bytes);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({
      severity: "blocking",
      pointer: "/attachments/0/file",
      place: PLACE,
    });
    expect(diagnostics[0]?.message.zh).toContain(words);
    expect((await load(file, bytes, "draft")).diagnostics[0]?.severity).toBe("warning");
  });

  it.each(DAMAGED)("are refused when they cannot be combined: %s", async (_what, file, bytes) => {
    const { value, diagnostics } = await load(file, await bytes());
    expect(value[0]?.file).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: "packet/attachment", severity: "blocking", pointer: "/attachments/0/file", place: PLACE },
    ]);
  });

  it.each(DAMAGED)("where no combined PDF is made, must only have a size: %s", async (what, file, bytes) => {
    const { value } = await load(file, await bytes(), "final", false);
    const hasNone = /signature|without pixels|before its frame/u.test(what);
    expect(value[0]?.file?.source).toBe(hasNone ? undefined : file);
  });

  it("name the most pixels that a picture may have", async () => {
    const [, file, bytes] = DAMAGED.find(([what]) => what.includes("far too large")) ?? [];
    if (file === undefined || bytes === undefined) throw new Error("no such case");
    const { message } = (await load(file, await bytes())).diagnostics[0] ?? {};
    expect(message?.zh).toMatch(/像素过多（\d+×\d+），不得超过4000万像素/u);
    expect(message?.en).toMatch(/more than 40 million pixels/u);
  });

  it.each([
    ["a.png", picture().bytes],
    ["a.jpg", jpegOf(20, 10)],
    // The scan of a large plan: its pixels are never unpacked here.
    ["a.jpg", jpegOf(20_000, 14_000)],
  ])("are taken as sound pictures: %s", async (file, bytes) => {
    const { value, diagnostics } = await load(file, bytes);
    expect(diagnostics).toEqual([]);
    expect(value[0]?.file?.bytes).toBe(bytes);
  });

  it("are refused when a password guards them", async () => {
    const { value, diagnostics } = await load("a.pdf", await pdfOf(2, "secret"));
    expect(value[0]?.file).toBeUndefined();
    expect(diagnostics[0]?.message.zh).toBe("附件“a.pdf”已加密");
  });
});
