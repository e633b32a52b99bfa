import { PDFDict, PDFDocument, PDFHexString, PDFName } from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import { combined } from "../../../src/app/packet/combined.js";
import { PacketPaths } from "../../../src/app/packet/paths.js";
import { builtInTheme } from "../../../src/app/theme.js";
import type { Edition } from "../../../src/foundation/locale.js";
import { BUNDLED_FONTS } from "../../../src/layout/font-set.js";
import { picture } from "../../writers/picture.js";

/** The first entry of the outline of a combined PDF that holds one attachment. */
async function entryIn(edition: Edition): Promise<string> {
  const company = { zh: "甲公司", en: "Jia Ltd" };
  const asOf = "2026-11-23";
  const { bytes } = await combined({
    papers: [],
    enclosures: [
      {
        number: 1,
        attachment: { id: "a", title: { zh: "链路图", en: "Link picture" }, kind: "evidence" },
        file: { source: "a.png", type: "png", bytes: picture().bytes },
      },
    ],
    edition,
    company: company.zh,
    asOf,
    paths: new PacketPaths({ pattern: "default", company, asOf, editions: [edition] }),
    fonts: BUNDLED_FONTS,
    theme: builtInTheme(),
  });
  const { catalog } = await PDFDocument.load(bytes, { updateMetadata: false });
  const title = catalog
    .lookup(PDFName.of("Outlines"), PDFDict)
    .lookup(PDFName.of("First"), PDFDict)
    .lookup(PDFName.of("Title"), PDFHexString);
  return title.decodeText();
}

describe("attachments in the combined PDF", () => {
  it.each([
    // As the contents of the packet print it, where Han and digits stand apart.
    ["zh", "附件 1 链路图"],
    ["both", "附件 1 链路图"],
    ["en", "Attachment 1: Link picture"],
  ] as const)("are named as the contents name them: %s", async (edition, entry) => {
    expect(await entryIn(edition)).toBe(entry);
  });
});
