import { derive } from "../../src/law/derive.js";
import { fieldsOfDocument } from "../../src/app/template/fields-of-document.js";
import { writeZip } from "../../src/ooxml/zip.js";
import { compileWordTemplate, type WordTemplate } from "../../src/template/word/compile.js";
import { fillWordTemplate } from "../../src/template/word/fill.js";
import { AS_OF } from "../app/example.js";
import { hotel } from "../app/hotel.js";
import { fillData, type TagSyntax } from "./fill-document.js";
import { peer } from "./peers.js";

/** A program that fills a Word template. */
export interface Filler {
  readonly name: string;
  readonly syntax: TagSyntax;
  /** Makes ready what is not measured, and gives what makes one document. */
  readonly prepare: (template: Uint8Array) => Promise<() => Promise<Uint8Array>>;
}

const MUSTACHES: TagSyntax = {
  value: (path) => `{${path}}`,
  open: (list) => `{#${list}}`,
  close: (list) => `{/${list}}`,
  hasRowsOfItsOwn: false,
};

const OURS: TagSyntax = {
  value: (path) => `{{${path}}}`,
  open: (list) => `{{#each ${list}}}`,
  close: () => "{{/each}}",
  hasRowsOfItsOwn: false,
};

function compiled(template: Uint8Array): WordTemplate {
  const { value } = compileWordTemplate("bench.docx", template, fieldsOfDocument("pipia"));
  if (value === undefined) throw new Error("the template of the benchmark has mistakes");
  return value;
}

/** Our filling, from a compiled template or from the file. */
function ours(name: string, isCompiledOnce: boolean): Filler {
  return {
    name,
    syntax: OURS,
    prepare: async (template) => {
      const { filing } = hotel();
      const derived = derive(filing, AS_OF, "draft");
      const once = isCompiledOnce ? compiled(template) : undefined;
      return Promise.resolve(async () => {
        const { value } = fillWordTemplate(once ?? compiled(template), {
          filing,
          derived,
          language: "zh",
          stage: "draft",
        });
        if (value === undefined) throw new Error("the template was not filled");
        return writeZip(value.parts);
      });
    },
  };
}

/** Each peer as its documentation uses it: the template is unpacked and parsed for every document. */
export const FILLERS: readonly Filler[] = [
  ours("pipia, template compiled once", true),
  ours("pipia, compiled for each document", false),
  {
    name: "docxtemplater",
    syntax: MUSTACHES,
    prepare: async (template) => {
      const PizZip = peer("pizzip");
      const Docxtemplater = peer("docxtemplater");
      const data = flat(fillData());
      return Promise.resolve(async () => {
        const document = new Docxtemplater(new PizZip(template), {
          paragraphLoop: true,
          linebreaks: true,
          errorLogging: false,
        });
        document.render(data);
        return Promise.resolve(document.toBuffer({ compression: "DEFLATE" }));
      });
    },
  },
  {
    name: "easy-template-x",
    syntax: MUSTACHES,
    prepare: async (template) => {
      const { TemplateHandler } = peer("easy-template-x");
      const data = flat(fillData());
      return Promise.resolve(async () => {
        const made = await new TemplateHandler().process(Buffer.from(template), data);
        return new Uint8Array(made);
      });
    },
  },
  {
    name: "docx-templates",
    syntax: {
      value: (path, isInLoop) => `{INS ${isInLoop ? `$one.${path}` : path}}`,
      open: (list) => `{FOR one IN ${list}}`,
      close: () => "{END-FOR one}",
      hasRowsOfItsOwn: true,
    },
    prepare: async (template) => {
      const { createReport } = peer("docx-templates");
      const data = fillData();
      return Promise.resolve(async () =>
        // Its sandbox would be another engine of JavaScript for each document; it may be left out for templates one trusts.
        createReport({ template, data, cmdDelimiter: ["{", "}"], noSandbox: true }),
      );
    },
  },
];

/** Values by their dotted path as one name: what the two know as a path is only the last name of a scope. */
function flat(data: object, prefix = ""): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, value]: [string, unknown]) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.entries(flat(value, `${prefix}${name}.`))
        : [[prefix + name, value] as const],
    ),
  );
}
