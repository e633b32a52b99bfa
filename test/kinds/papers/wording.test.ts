import { describe, expect, it } from "vitest";
import { buildTree } from "../../../src/app/render.js";
import { canonicalText } from "../../../src/document/text.js";
import type { Edition } from "../../../src/foundation/locale.js";
import { KINDS, knownKind } from "../../../src/kinds/index.js";
import { AS_OF, attachmentsOf, exampleSource } from "../../app/example.js";

type KindId = (typeof KINDS)[number]["id"];

async function textOf(id: KindId, example: "hotel" | "shop", edition: Edition): Promise<string> {
  const { filing, placeOf } = exampleSource(example);
  const { value, diagnostics } = await buildTree({
    filing,
    placeOf,
    findings: [],
    kind: knownKind(id),
    edition,
    stage: "draft",
    asOf: AS_OF,
    readAttachment: attachmentsOf(example),
  });
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return canonicalText(value);
}

/** The papers of an applicant that count natural persons in tables. */
const COUNTING = ["pipia", "data-item-list", "processing-rules"] as const;

describe("the words of the papers", () => {
  it("give the practice guide an English title, the Chinese in brackets", async () => {
    for (const id of ["processing-rules", "agreement-checklist"] as const) {
      expect(await textOf(id, "hotel", "en")).toMatch(
        /Practice Guide for Cybersecurity Standards—[A-Z][^(]* V2\.0 \(网络安全标准实践指南.*, TC260-PG-20222A\)/u,
      );
    }
  });

  it("name a notice once in the caption of its table", async () => {
    const captions =
      (await textOf("pipia", "shop", "en")).match(/Table.*notice on processing and export.*/giu) ?? [];
    expect(captions.length).toBeGreaterThan(0);
    expect(captions.filter((caption) => (caption.match(/notice/giu) ?? []).length > 1)).toEqual([]);
  });

  it("say alike in every table that persons are counted once", async () => {
    for (const id of COUNTING) {
      const text = await textOf(id, "shop", "en");
      expect(text).toContain("Natural persons (de-duplicated)");
      expect(text).toContain("of whom with sensitive personal information");
      expect(text).not.toMatch(
        /^(?:Natural persons, de-duplicated|Of whom with sensitive personal information)$/mu,
      );
    }
  });

  it("say what the handler is authorised to do in the sentence that announces it", async () => {
    const chinese = await textOf("authorisation", "hotel", "zh");
    expect(chinese).toMatch(/下列事项：办理/u);
    const both = await textOf("authorisation", "hotel", "both");
    expect(both).toMatch(/information export: \(see the Chinese text\)/u);
    expect(await textOf("authorisation", "shop", "both")).toMatch(/information export: Handing in/u);
  });
});
