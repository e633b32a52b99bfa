import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { packagePath } from "../../../src/foundation/package-root.js";
import { wordFile } from "./word-file.js";
import { cutSources, cutTemplate, faultsOf, partsOf } from "./saved-template.js";

/** Templates as the programs saved them; `test/office/saved-template.test.ts` makes them anew. */
const SAVED = ["python-docx", "libreoffice"] as const;

describe("a template cut into runs", () => {
  it.each([1, 2, 3])("fills alike wherever it was cut (%i)", async (seed) => {
    expect(faultsOf(await wordFile(cutSources(cutTemplate(seed))))).toEqual([]);
  });

  it.each(SAVED)("fills alike when another program saved it (%s)", (name) => {
    const bytes = new Uint8Array(readFileSync(packagePath(`test/template/word/saved/${name}.docx`)));
    // The cuts are still there: neighbours look differently, so that no program joins them.
    const body = new TextDecoder().decode(partsOf(bytes).get("word/document.xml"));
    expect(body.match(/<w:t[ >]/gu)?.length).toBeGreaterThan(80);
    expect(body).not.toContain("{{processor.name}}");
    expect(faultsOf(bytes)).toEqual([]);
  });
});
