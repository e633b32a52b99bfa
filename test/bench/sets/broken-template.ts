import { memberOf } from "../../../src/foundation/data.js";
import { fieldsOfDocument } from "../../../src/app/template/fields-of-document.js";
import { writeZip } from "../../../src/ooxml/zip.js";
import { compileWordTemplate } from "../../../src/template/word/compile.js";
import { p, wordParts } from "../../template/word/word-file.js";
import { docxtemplaterFiller } from "../docxtemplater.js";
import { peer } from "../peers.js";

/** B6: a mistake of a template, in the tags of each program. */
interface Mistake {
  readonly what: string;
  readonly pipia: string;
  /** docxtemplater and easy-template-x. */
  readonly mustaches: string;
  readonly commands: string;
}

/** What a program says of the template with all mistakes, in one run. */
export interface MistakeRun {
  readonly name: string;
  readonly planted: number;
  /** How many mistakes an error is about. */
  readonly reported: number;
  /** How each error says where. */
  readonly place: string;
}

/** A new mistake is a line here, a paragraph of the template. The last is not closed, so nothing may follow it. */
export const MISTAKES: readonly Mistake[] = [
  one("a misspelt field", "{{processor.nmae}}", "{processor.nmae}", "{INS processor.nmae}"),
  one(
    "a misspelt condition",
    "{{#if processor.isForegin}}甲{{/if}}",
    "{#processor.isForegin}甲{/processor.isForegin}",
    "{IF processor.isForegin}甲{END-IF}",
  ),
  one(
    "a loop over a text",
    "{{#each processor.name}}甲{{/each}}",
    "{#processor.name}甲{/processor.name}",
    "{FOR one IN processor.name}甲{END-FOR one}",
  ),
  one("a list that is printed", "{{scenarios}}", "{scenarios}", "{INS scenarios}"),
  one("a group that is printed", "{{processor}}", "{processor}", "{INS processor}"),
  one(
    "full-width braces",
    "｛｛processor.registeredAddress｝｝",
    "｛processor.registeredAddress｝",
    "｛INS processor.registeredAddress｝",
  ),
  one("an end without a beginning", "{{/each}}", "{/handlers}", "{END-FOR two}"),
  one(
    "an unknown helper",
    "{{upper processor.name}}",
    "{processor.name | upper}",
    "{INS upper(processor.name)}",
  ),
  one(
    "a field of the entries outside the loop",
    "{{scenarios.name}}",
    "{scenarios.name}",
    "{INS scenarios.name}",
  ),
  one(
    "a text for a condition",
    "{{#if processor.registeredAddress}}甲{{/if}}",
    "{#processor.registeredAddress}甲{/processor.registeredAddress}",
    "{IF processor.registeredAddress}甲{END-IF}",
  ),
  one(
    "a misspelt field of the entries",
    "{{#each scenarios}}{{sumary}}{{/each}}",
    "{#scenarios}{sumary}{/scenarios}",
    "{FOR one IN scenarios}{INS $one.sumary}{END-FOR one}",
  ),
  one("a beginning without an end", "{{#each scenarios}}甲", "{#scenarios}甲", "{FOR one IN scenarios}甲"),
];

function one(what: string, pipia: string, mustaches: string, commands: string): Mistake {
  return { what, pipia, mustaches, commands };
}

/** Gives each program the template and counts the paragraphs its errors are about. */
export async function measureMistakes(): Promise<readonly MistakeRun[]> {
  const runs: MistakeRun[] = [];
  for (const { name, syntax, place, errorsOf } of PROGRAMS) {
    const errors = await errorsOf(await templateIn(syntax));
    runs.push({ name, planted: MISTAKES.length, reported: Math.min(errors, MISTAKES.length), place });
  }
  return runs;
}

interface Program {
  readonly name: string;
  readonly syntax: keyof Omit<Mistake, "what">;
  readonly place: string;
  /** How many paragraphs, or where a program does not say them how many errors. */
  readonly errorsOf: (template: Uint8Array) => Promise<number>;
}

const DATA = {
  processor: { name: "甲公司", registeredAddress: "上海" },
  recipients: [{ name: "乙公司" }],
  scenarios: [{ name: "预订", summary: "跨境预订" }],
};

const PROGRAMS: readonly Program[] = [
  {
    name: "pipia",
    syntax: "pipia",
    place: "paragraph, column and the words around",
    errorsOf: async (template) => {
      const { diagnostics } = compileWordTemplate("broken.docx", template, fieldsOfDocument("pipia"));
      return Promise.resolve(new Set(diagnostics.map(({ place }) => place?.line)).size);
    },
  },
  {
    name: "docxtemplater",
    syntax: "mustaches",
    place: "tag and offset in the text of the file",
    errorsOf: async (template) =>
      errorsIn(async () => Promise.resolve(docxtemplaterFiller()(template, DATA))),
  },
  {
    name: "easy-template-x",
    syntax: "mustaches",
    place: "tag",
    errorsOf: async (template) =>
      errorsIn(async () =>
        new (peer("easy-template-x").TemplateHandler)().process(Buffer.from(template), DATA),
      ),
  },
  {
    name: "docx-templates",
    syntax: "commands",
    place: "command",
    errorsOf: async (template) =>
      errorsIn(async () =>
        peer("docx-templates").createReport({
          template,
          data: DATA,
          cmdDelimiter: ["{", "}"],
          noSandbox: true,
        }),
      ),
  },
];

async function templateIn(syntax: Program["syntax"]): Promise<Uint8Array> {
  return writeZip(wordParts({ body: MISTAKES.map((mistake) => p(mistake[syntax])).join("") }));
}

/** How many errors a program throws: one, several in a list, or one that holds several. */
async function errorsIn(make: () => Promise<unknown>): Promise<number> {
  try {
    await make();
    return 0;
  } catch (error) {
    if (Array.isArray(error)) return error.length;
    const errors = memberOf(memberOf(error, "properties"), "errors");
    return Array.isArray(errors) ? errors.length : 1;
  }
}
