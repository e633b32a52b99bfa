import { describe, expect, it } from "vitest";
import { attachmentReader, pictureIn } from "../../src/app/attachments.js";
import { render } from "../../src/app/library.js";
import type { Outcome } from "../../src/foundation/outcome.js";
import type { RenderedFile } from "../../src/app/render.js";
import { picture } from "../writers/picture.js";
import { turnedJpeg } from "../writers/turned-jpeg.js";
import { runIn } from "./command.js";
import { AS_OF, sourceOf } from "./example.js";
import { changedHotel, hotelWorld } from "./hotel.js";

const FILE = "/attachments/0/file";
const FILING = "hotel/filing.json";
const PICTURE = "hotel/attachments/data-link.png";

/** A picture that says it is `width` × `height` pixels without holding them. */
function pretending(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(picture().bytes);
  const view = new DataView(bytes.buffer);
  // Signature, chunk length and name take 16 bytes.
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

/** The text of the example with its picture under another name; places are looked up in it. */
function filingWith(file: string): string {
  return changedHotel({ [FILE]: file });
}

function placeIn(text: string): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, text.indexOf('"file": ')).split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + '"file": '.length + 1 };
}

describe("a picture that cannot be used", () => {
  const gif = new TextEncoder().encode("GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000;");
  const cases: Readonly<
    Record<string, readonly [file: string, bytes: Uint8Array | undefined, said: string]>
  > = {
    missing: ["attachments/other.png", undefined, "cannot be read"],
    "a text": ["attachments/data-link.png", new TextEncoder().encode("no picture"), "is not a picture"],
    empty: ["attachments/data-link.png", new Uint8Array(), "is not a picture"],
    "cut off in its head": ["attachments/data-link.png", picture().bytes.slice(0, 12), "is not a picture"],
    "another format": ["attachments/data-link.png", gif, "has the format gif"],
    "100,000 pixels wide and high": ["attachments/data-link.png", pretending(100_000, 100_000), "too large"],
    "larger than 20 MB": ["attachments/data-link.png", new Uint8Array(20_000_001), "cannot be read"],
  };

  it.each(Object.entries(cases))(
    "is named with pointer and place: %s",
    async (_name, [file, bytes, said]) => {
      const world = hotelWorld();
      world.put(PICTURE, bytes ?? new Uint8Array());
      const text = filingWith(file);
      const { value, diagnostics } = await rendered(text, attachmentReader(world, FILING));
      expect(value).toBeUndefined();
      expect(diagnostics).toEqual([
        expect.objectContaining({
          code: "input/attachment",
          severity: "blocking",
          pointer: FILE,
          place: { file: FILING, ...placeIn(text) },
        }),
      ]);
      expect(diagnostics[0]?.message.en).toContain(said);
    },
  );

  it("ends the command with 2 and writes nothing, whatever the format", async () => {
    const world = hotelWorld();
    world.files.delete(PICTURE);
    const words = ["render", "hotel/filing.yaml", "--to", "text", "--out", "papers"];
    const ran = await runIn(world, ...words, "--stage", "final");
    expect(ran).toMatchObject({ status: 2, result: "", made: [] });
    expect(ran.talk).toMatch(/^hotel\/filing\.yaml:\d+:\d+ blocking input\/attachment /u);
  });

  it("leaves a gap in a draft, with a warning", async () => {
    const world = hotelWorld();
    world.files.delete(PICTURE);
    const words = ["render", "hotel/filing.yaml", "--to", "text", "--out", "papers"];
    const ran = await runIn(world, ...words);
    expect(ran).toMatchObject({ status: 0 });
    expect(ran.talk).toMatch(/hotel\/filing\.yaml:\d+:\d+ warning input\/attachment /u);
    expect(world.text(ran.made[0] ?? "")).toContain("【待补充：");
  });
});

describe("a picture outside the folder of the filing", () => {
  const paths = [
    "../secret.png",
    "attachments/../../secret.png",
    "attachments\\..\\..\\secret.png",
    "..",
    "/etc/secret.png",
    "\\\\server\\share\\secret.png",
    "C:\\secret.png",
    "c:secret.png",
  ];

  it.each(paths)("is not even looked for: %s", async (path) => {
    const asked: string[] = [];
    const { value, diagnostics } = await rendered(filingWith(path), async (file) => {
      asked.push(file);
      return Promise.resolve(picture().bytes);
    });
    expect({ value, asked }).toEqual({ value: undefined, asked: [] });
    expect(diagnostics).toEqual([expect.objectContaining({ code: "input/attachment", pointer: FILE })]);
    expect(diagnostics[0]?.message.en).toContain("outside the folder");
  });

  it("may have two points in its name", async () => {
    const { value } = await rendered(filingWith("attachments/a..b.png"), async () =>
      Promise.resolve(picture().bytes),
    );
    expect(value).toHaveLength(1);
  });
});

describe("a picture with a sound head and damaged data", () => {
  it("is named by the PDF, which is not written", async () => {
    const bytes = new Uint8Array(picture().bytes);
    bytes.fill(0, 45, 60);
    const source = sourceOf(filingWith("attachments/data-link.png"), FILING);
    const { value, diagnostics } = await render(source, {
      ...OPTIONS,
      formats: ["text", "pdf"],
      readAttachment: async () => Promise.resolve(bytes),
    });
    expect(value).toBeUndefined();
    expect(diagnostics).toEqual([
      expect.objectContaining({ code: "writer/bad-picture", severity: "blocking" }),
    ]);
  });
});

const OPTIONS = { document: "pipia", formats: ["text"], asOf: AS_OF, stage: "final" } as const;

async function rendered(
  text: string,
  readAttachment: (file: string) => Promise<Uint8Array | undefined>,
): Promise<Outcome<readonly RenderedFile[] | undefined>> {
  return render(sourceOf(text, FILING), { ...OPTIONS, readAttachment });
}

it("a picture has the width and height that it is seen with", () => {
  const sizes = [1, 3, 4, 5, 6, 8].map((orientation) =>
    pictureIn(turnedJpeg(400, 200, orientation), "a.jpg"),
  );
  expect(sizes.map((media) => ("width" in media ? media.width : undefined))).toEqual([
    400, 400, 400, 200, 200, 200,
  ]);
});
