import { derive } from "../../src/law/derive.js";
import { fieldsOfDocument } from "../../src/app/template/fields-of-document.js";
import { writeZip } from "../../src/ooxml/zip.js";
import { compileWordTemplate, type WordTemplate } from "../../src/template/word/compile.js";
import { fillWordTemplate } from "../../src/template/word/fill.js";
import { AS_OF } from "../app/example.js";
import { hotel } from "../app/hotel.js";
import { docxtemplaterFiller } from "./docxtemplater.js";
import { fillFacts, type TagSyntax } from "./fill-document.js";
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
      const fill = docxtemplaterFiller();
      const data = Object.fromEntries(fillFacts());
      return Promise.resolve(async () => Promise.resolve(fill(template, data)));
    },
  },
  {
    name: "easy-template-x",
    syntax: MUSTACHES,
    prepare: async (template) => {
      const { TemplateHandler } = peer("easy-template-x");
      const data = Object.fromEntries(fillFacts());
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
      const data = nested();
      return Promise.resolve(async () =>
        // Its sandbox would be another engine of JavaScript for each document; it may be left out for templates one trusts.
        createReport({ template, data, cmdDelimiter: ["{", "}"], noSandbox: true }),
      );
    },
  },
];

interface Nested {
  [name: string]: Nested | string | readonly object[];
}

/** The facts as objects in objects, as the paths say. */
function nested(): object {
  const data: Nested = {};
  for (const [path, value] of fillFacts()) {
    const names = path.split(".");
    const last = names.pop() ?? "";
    let at = data;
    for (const name of names) {
      const inner = at[name];
      const next = isNested(inner) ? inner : {};
      at[name] = next;
      at = next;
    }
    at[last] = value;
  }
  return data;
}

function isNested(value: Nested[string] | undefined): value is Nested {
  return typeof value === "object" && !Array.isArray(value);
}
