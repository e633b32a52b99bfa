import { builtInTheme } from "../../src/app/theme.js";
import { BUNDLED_FONTS } from "../../src/layout/font-set.js";
import type { DocumentTree } from "../../src/document/node.js";
import { readZip } from "../../src/foundation/zip-reader.js";
import { writeZip } from "../../src/ooxml/zip.js";
import { WRITERS } from "../../src/writers/index.js";
import type { Competitor } from "./competitor.js";
import { AS_OF } from "./hotel.js";
import { peer } from "./peers.js";
import { templateOf, type WordData } from "./word-template.js";

/** `word/document.xml` of a package. */
export function documentXmlOf(docx: Uint8Array): string {
  const reading = readZip(docx);
  const part = reading.type === "parts" ? reading.parts.get("word/document.xml") : undefined;
  if (part === undefined) throw new Error("not a Word document");
  return new TextDecoder().decode(part);
}

/** A template and the words for it. */
interface Filling {
  readonly template: Uint8Array;
  readonly data: WordData;
}

/** docxtemplater as its documentation uses it: the template is unpacked and parsed for every document. Loads it, and gives what fills a template. */
export function docxtemplaterFiller(): (template: Uint8Array, data: unknown) => Uint8Array {
  const PizZip = peer("pizzip");
  const Docxtemplater = peer("docxtemplater");
  return (template, data) => {
    const document = new Docxtemplater(new PizZip(template), {
      paragraphLoop: true,
      linebreaks: true,
      // It prints what it throws.
      errorLogging: false,
    });
    document.render(data);
    return document.toBuffer({ compression: "DEFLATE" });
  };
}

export const docxtemplater: Competitor = {
  name: "docxtemplater",
  format: "docx",
  async load() {
    const fill = docxtemplaterFiller();
    return Promise.resolve({
      input: fillingOf,
      make: async (input: unknown) => {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what input() gave
        const { template, data } = input as Filling;
        return Promise.resolve(fill(template, data));
      },
    });
  },
};

async function fillingOf(tree: DocumentTree): Promise<Filling> {
  const writer = await WRITERS.docx();
  const { value } = await writer.write(tree, { asOf: AS_OF, theme: builtInTheme(), fonts: BUNDLED_FONTS });
  const reading = readZip(value);
  if (reading.type !== "parts") throw new Error(reading.reason);
  const { xml, data } = templateOf(documentXmlOf(value));
  const parts = new Map(reading.parts).set("word/document.xml", new TextEncoder().encode(xml));
  return { template: await writeZip(parts), data };
}
