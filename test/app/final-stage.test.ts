import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { readFiling, render } from "../../src/app/library.js";
import { buildTree } from "../../src/app/render.js";
import type { Diagnostic } from "../../src/foundation/diagnostic.js";
import { editionOf } from "../../src/app/edition.js";
import { knownKind } from "../../src/kinds/index.js";
import { HOTEL_FILE, hotelWorld, readHotelAttachment } from "./hotel.js";

/** The finished example without the answers at `paths`, rendered to text in final stage. */
async function findingsWithout(
  ...paths: readonly (readonly (string | number)[])[]
): Promise<readonly Diagnostic[]> {
  const document = parseDocument(hotelWorld().text(HOTEL_FILE));
  for (const path of paths) expect(document.deleteIn(path), path.join("/")).toBe(true);
  const { value: source } = readFiling(document.toString(), "filing.yaml");
  if (source === undefined) throw new Error("not read");
  const { value, diagnostics } = await render(source, {
    document: "pipia",
    formats: ["text"],
    asOf: "2026-11-23",
    stage: "final",
    readAttachment: readHotelAttachment,
  });
  expect(value).toBeUndefined();
  return diagnostics;
}

describe("a final document", () => {
  it("shows no gap, whatever the missing answer weighs", async () => {
    const findings = await findingsWithout(["processor", "officeAddress"]);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ["schema/missing", "warning"],
      ["template/gap-left", "blocking"],
    ]);
    expect(findings[1]).toMatchObject({ pointer: "/processor/officeAddress", requirement: ["X-09"] });
    expect(findings[1]?.place?.file).toBe("filing.yaml");
  });

  it("says where in the filing a condition lacks its answer, and where the template asks", async () => {
    // Of the whole filing a rule says so first; here the template is asked alone.
    const document = parseDocument(hotelWorld().text(HOTEL_FILE));
    document.deleteIn(["consents", 0, "isSeparate"]);
    const { value: source } = readFiling(document.toString(), "filing.yaml");
    if (source === undefined) throw new Error("not read");
    const { value, diagnostics: findings } = await buildTree({
      filing: source.filing,
      placeOf: source.placeOf,
      findings: [],
      kind: knownKind("pipia"),
      edition: "zh",
      stage: "final",
      asOf: "2026-11-23",
      readAttachment: readHotelAttachment,
    });
    expect(value).toBeUndefined();
    const condition = findings.filter(({ code }) => code === "template/unanswered-condition");
    expect(condition).toHaveLength(1);
    expect(condition[0]?.place?.file).toBe("filing.yaml");
    expect(condition[0]?.related?.[0]?.place?.file).toMatch(/^templates\/pipia\/sections\/\S+\.zh\.hbs$/u);
  });

  it("does not take an unanswered scope for a yes", async () => {
    const findings = await findingsWithout(["scenarios", 3, "isInScope"]);
    expect(findings.map(({ code, pointer }) => `${code} ${pointer ?? ""}`)).toContain(
      "schema/missing /scenarios/3/isInScope",
    );
  });
});

describe("editions", () => {
  it("fall back to Chinese and say so", () => {
    const kind = knownKind("pipia");
    expect(editionOf(kind, "zh")).toEqual({ edition: "zh" });
    const fallback = editionOf({ ...kind, languages: ["zh"] }, "en");
    expect(fallback.edition).toBe("zh");
    expect(fallback.note?.zh).toContain("只有中文版");
    expect(editionOf({ ...kind, languages: ["zh", "en"] }, "en")).toEqual({ edition: "en" });
    expect(editionOf(kind, "both")).toEqual({ edition: "both" });
    expect(editionOf({ ...kind, languages: ["zh"] }, "both")).toMatchObject({ edition: "zh" });
  });
});
