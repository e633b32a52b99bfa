import type { Filing } from "#generated/types.js";
import type { Draft } from "../../../src/foundation/draft.js";
import { propose } from "../../../src/app/precedent/from-precedent.js";
import { type Facts, factsOf } from "../../../src/app/precedent/facts.js";
import type { PrecedentReport } from "../../../src/reporters/precedent/report.js";
import { compileWordTemplate } from "../../../src/template/word/compile.js";
import { fieldsOfDocument } from "../../../src/app/template/fields-of-document.js";
import { readParagraphs } from "../../../src/ooxml/read-paragraphs.js";
import { readZip } from "../../../src/foundation/zip-reader.js";
import { derive } from "../../../src/law/derive.js";
import { AS_OF } from "../example.js";
import { hotel } from "../hotel.js";
import { type Sources, wordFile } from "../../template/word/word-file.js";

export const NAME = "乌有里酒店集团（上海）有限公司";
export const SINGAPORE = "乌有里全球预订与会员（新加坡）私人有限公司";
export const NETHERLANDS = "乌有里宾客关怀（荷兰）有限公司";

/** What was proposed for a precedent of the hotel. */
export interface Proposed {
  readonly report: PrecedentReport;
  readonly bytes: Uint8Array;
  /** The body of the template, as XML. */
  readonly xml: string;
  /** The paragraphs of the body that have text. */
  readonly lines: readonly string[];
}

/** A template proposed from a paper with the hotel's filing; its lint must find nothing that stops it. */
export async function proposed(
  sources: Sources | string | Uint8Array,
  stated = hotelFacts(),
): Promise<Proposed> {
  const bytes = sources instanceof Uint8Array ? sources : await wordFile(sources);
  const fields = fieldsOfDocument("pipia");
  const paper = compileWordTemplate("p.docx", bytes, fields).value;
  if (paper === undefined) throw new Error("the precedent cannot be opened");
  const value = await propose(paper, stated, REQUEST);
  const { value: compiled } = compileWordTemplate("t.docx", value.bytes, fields);
  if (compiled === undefined) throw new Error("the template has mistakes");
  const reading = readZip(value.bytes);
  if (reading.type === "refused") throw new Error(reading.reason);
  const xml = new TextDecoder().decode(reading.parts.get("word/document.xml"));
  return { ...value, xml, lines: readParagraphs(xml).map(({ text }) => text) };
}

const REQUEST = {
  precedent: "p.docx",
  filing: "filing.yaml",
  template: "t.docx",
  document: "pipia",
  edition: "zh",
  asOf: AS_OF,
} as const;

let facts: Facts | undefined;

/** What the hotel's filing states, made ready once. */
export function hotelFacts(): Facts {
  facts ??= factsOfFiling(hotel().filing);
  return facts;
}

/** What another filing states. */
export function factsOfFiling(filing: Draft<Filing>): Facts {
  return factsOf({ data: filing, derived: derive(filing, AS_OF, "draft") }, REQUEST);
}

/** What was left of a report, as `reason text`. */
export function leftOf({ left }: PrecedentReport): readonly string[] {
  return left.map(({ reason, text }) => `${reason} ${text}`);
}
