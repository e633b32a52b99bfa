import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Choice } from "../../../src/app/preview/make-paper.js";
import type { Standing } from "../../../src/app/preview/session.js";
import { weightOf } from "../../../src/app/preview/shown-findings.js";
import { shownDocument } from "../../../src/app/preview/shown-document.js";
import type { ShownDocument } from "../../../src/app/preview/protocol.js";
import { diagnostic } from "../../../src/foundation/diagnostic.js";
import { packagePath } from "../../../src/foundation/package-root.js";
import { PreviewSession } from "../../../src/app/preview/session.js";
import { HOTEL_FILE, hotelWorld } from "../hotel.js";
import { change, hotelSession, hotelSource, stampsOf } from "./preview-world.js";

const COVER: Choice = { document: "cover", edition: "zh", stage: "draft" };

function shown(standing: Standing, choice: Choice = COVER): ShownDocument {
  return shownDocument(standing, choice, "zh", () => 1);
}

describe("a preview while files change", () => {
  it("makes a paper once until something changes", async () => {
    const { world, session } = hotelSession();
    const first = await session.standing(COVER);
    expect(await session.standing(COVER)).toBe(first);
    expect(await session.record.hasChanged()).toBe(false);
    change(world, HOTEL_FILE, "乌有里酒店集团", "乌无里酒店集团");
    expect(await session.record.hasChanged()).toBe(true);
    session.changed();
    const second = await session.standing(COVER);
    expect(second.version?.number).toBe(2);
    const words = second.version?.index.paragraphs.map(({ text }) => text).join("");
    expect(words).toContain("乌无里酒店集团");
    expect(first.version?.index.paragraphs.map(({ text }) => text).join("")).not.toContain("乌无里酒店集团");
  });

  it("keeps the last pages while the file is broken, and says where it is", async () => {
    const { world, session } = hotelSession();
    const before = await session.standing(COVER);
    const good = world.text(HOTEL_FILE);
    change(world, HOTEL_FILE, "processor:", "processor: [");
    session.changed();
    const broken = await session.standing(COVER);
    expect(broken.isCurrent).toBe(false);
    expect(broken.version).toBe(before.version);
    const told = shown(broken);
    expect(told).toMatchObject({ state: "earlier", version: 1 });
    expect(told.notes[0]).toContain("上一次的页面");
    expect(told.findings[0]).toMatchObject({ weight: "mistake", code: "input/syntax" });
    expect(told.findings[0]?.place?.text).toMatch(/filing\.yaml:\d+:\d+$/u);
    const { source = 0, line = 0 } = told.findings[0]?.place ?? {};
    expect(session.shelf.lines(source, line, line)?.file).toBe(HOTEL_FILE);
    world.put(HOTEL_FILE, good);
    session.changed();
    expect(shown(await session.standing(COVER))).toMatchObject({
      state: "current",
      version: 2,
      findings: [],
    });
  });

  it("says what is wrong when there never were pages", async () => {
    const { world, session } = hotelSession();
    world.put(HOTEL_FILE, "formatVersion: 1\nprocesor: {}\n");
    const told = shown(await session.standing(COVER));
    expect(told).toMatchObject({ state: "none", version: 0, pages: [], outline: [] });
    expect(told.findings.map(({ code }) => code)).toContain("schema/unknown-key");
  });

  it("goes on when the file is gone for a moment", async () => {
    const { world, session } = hotelSession();
    await session.standing(COVER);
    const bytes = world.text(HOTEL_FILE);
    world.files.delete(HOTEL_FILE);
    expect(await session.record.hasChanged()).toBe(true);
    session.changed();
    const gone = shown(await session.standing(COVER));
    expect(gone).toMatchObject({ state: "earlier", findings: [{ code: "input/file", weight: "mistake" }] });
    world.put(HOTEL_FILE, bytes);
    expect(await session.record.hasChanged()).toBe(true);
  });

  it("shows what stops a final document, and the pages of the draft", async () => {
    const { world, session } = hotelSession();
    const file = world.text(HOTEL_FILE).replace(/^ {2}name: \{ zh: .*$/mu, "");
    world.put(HOTEL_FILE, file);
    const final = shown(await session.standing({ ...COVER, stage: "final" }), { ...COVER, stage: "final" });
    expect(final).toMatchObject({ state: "none" });
    expect(final.notes[0]).toContain("定稿不能有阻断性问题");
    expect(final.findings.length).toBeGreaterThan(0);
    const draft = shown(await session.standing(COVER));
    expect(draft.state).toBe("current");
    const missing = draft.findings.find(({ code }) => code === "schema/missing");
    expect(missing).toMatchObject({ weight: "blocking", word: "阻断", page: 1 });
  });

  it("tells what a template says of the data from what is wrong with the template", () => {
    const of = (code: string, pointer?: string): string =>
      weightOf(
        diagnostic({
          code,
          severity: "blocking",
          message: { zh: "有", en: "some" },
          help: { zh: "改", en: "mend" },
          ...(pointer === undefined ? {} : { pointer }),
        }),
      );
    expect(of("template/gap-left", "/processor/name")).toBe("blocking");
    expect(of("template/unknown-field")).toBe("mistake");
    expect(of("input/syntax")).toBe("mistake");
    expect(of("pipia/handler-named", "/processor/name")).toBe("blocking");
  });

  it("watches a pack and shows its mistakes at their place", async () => {
    const { world, session } = hotelSession("firm");
    const section = join("firm", "templates", "cover", "zh.hbs");
    const shipped = readFileSync(packagePath("templates/cover/zh.hbs"), "utf8");
    world.put(join("firm", "pack.yaml"), "name: firm\nversion: 1.0.0\nlanguages: [zh]\n");
    world.put(section, shipped);
    expect(shown(await session.standing(COVER))).toMatchObject({ state: "current", findings: [] });
    world.put(section, shipped.replace("{{processor.name}}", "\n{{processor.nam}}"));
    expect(await session.record.hasChanged()).toBe(true);
    session.changed();
    const told = shown(await session.standing(COVER));
    expect(told.state).toBe("earlier");
    const [mistake] = told.findings;
    expect(mistake).toMatchObject({ weight: "mistake", code: "template/unknown-field" });
    expect(mistake?.place?.text).toMatch(/^firm\/templates\/cover\/zh\.hbs:\d+:3$/u);
    const { source = 0, line = 0 } = mistake?.place ?? {};
    expect(session.shelf.lines(source, line, line)?.lines[0]).toContain("{{processor.nam}}");
  });

  it("sees files that come and go in a pack", async () => {
    const { world, session } = hotelSession("firm");
    world.put(join("firm", "pack.yaml"), "name: firm\nversion: 1.0.0\nlanguages: [zh]\n");
    await session.standing(COVER);
    world.put(join("firm", "theme.yaml"), "page: { marginTopMillimetres: 30 }\n");
    expect(await session.record.hasChanged()).toBe(true);
    session.changed();
    await session.standing(COVER);
    world.put(join("firm", "templates", "cover", "own.hbs"), "x");
    expect(await session.record.hasChanged()).toBe(true);
  });

  it("says that a paper of a Word template has no pages here", async () => {
    const { world, session } = hotelSession("firm");
    world.put(join("firm", "pack.yaml"), "name: firm\nversion: 1.0.0\nlanguages: [zh]\n");
    expect(shown(await session.standing(COVER)).state).toBe("current");
    const letter = readFileSync(packagePath("templates/packs/word/letter.docx"));
    world.put(join("firm", "templates", "cover", "zh.docx"), letter);
    session.changed();
    const told = shown(await session.standing(COVER));
    expect(told).toMatchObject({ state: "none", pages: [] });
    expect(told.notes).toEqual([expect.stringContaining("版面由 Word 排定")]);
    const inEnglish: Choice = { ...COVER, edition: "en" };
    expect(shown(await session.standing(inEnglish), inEnglish).state).toBe("current");
  });

  it("sets papers on the firm's letterhead and follows it", async () => {
    const world = hotelWorld();
    const source = { ...hotelSource(), reference: "letterhead.docx" };
    const session = new PreviewSession(world, source, stampsOf(world));
    expect(shown(await session.standing(COVER)).findings).toMatchObject([{ code: "input/file" }]);
    world.put("letterhead.docx", readFileSync(packagePath("templates/packs/letterhead/letterhead.docx")));
    expect(await session.record.hasChanged()).toBe(true);
    session.changed();
    const standing = await session.standing(COVER);
    expect(shown(standing).state).toBe("current");
    const [first] = standing.version?.paper.pages ?? [];
    expect(first?.items.some((item) => item.type === "picture" && item.tag === "header")).toBe(true);
  });

  it("keeps the last few versions", async () => {
    const { session } = hotelSession();
    const first = await session.standing(COVER);
    for (let count = 0; count < 8; count += 1) {
      session.changed();
      await session.standing(COVER);
    }
    expect(session.version(9)?.number).toBe(9);
    expect(session.version(first.version?.number ?? 0)).toBeUndefined();
  });
});
