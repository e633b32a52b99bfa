import { describe, expect, it } from "vitest";
import { stockOf } from "../../src/app/pack/stock.js";
import { renderDocument } from "../../src/app/render.js";
import { knownKind } from "../../src/kinds/index.js";
import { BUNDLED_FONTS } from "../../src/layout/font-set.js";
import { AS_OF, attachmentsOf, exampleSource } from "../app/example.js";
import { firmFiles, packIn, worldWith } from "../app/pack/pack-world.js";
import { openXmlErrors } from "./open-xml.js";

describe("the Open XML SDK", () => {
  it.each(["header", "cover"])("finds no error in a stamped report with a logo (%s)", async (place) => {
    const theme = `logo: { file: images/logo.png, place: ${place}, align: right }\n`;
    const files = Object.fromEntries([...firmFiles(), ["theme.yaml", new TextEncoder().encode(theme)]]);
    const { value = [] } = await renderDocument({
      ...exampleSource("shop"),
      findings: [],
      kind: knownKind("pipia"),
      edition: "zh",
      stage: "draft",
      asOf: AS_OF,
      formats: ["docx"],
      fonts: BUNDLED_FONTS,
      contentsPages: false,
      readAttachment: attachmentsOf("shop"),
      stock: stockOf(await packIn(worldWith(files))),
    });
    expect(value).toHaveLength(1);
    for (const { bytes } of value) expect(await openXmlErrors(bytes)).toEqual([]);
  });
});
