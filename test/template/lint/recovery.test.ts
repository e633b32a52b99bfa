import { describe, expect, it } from "vitest";
import { checkTemplate } from "../../../src/app/template/check-template.js";
import { knownKind, type DocumentKindId } from "../../../src/kinds/index.js";
import { builtInSet } from "../../../src/template/built-in.js";

const DOCUMENTS: readonly DocumentKindId[] = ["declarations", "self-evaluation", "authorisation"];

/** Elements without content, and the root, without which everything is out of place. */
const WITHOUT_END = /^<(?:document|signature|seal|date|line|br|check|page|pages|pagebreak|contents)\b/u;

function mistakes(document: DocumentKindId, text: string): readonly string[] {
  const { main, partials } = builtInSet(document, "zh");
  const { diagnostics } = checkTemplate(knownKind(document), { main: { ...main, text }, partials });
  return diagnostics.map(({ code, place }) => `${place?.line}:${place?.column} ${code}`);
}

interface Slip {
  readonly name: string;
  readonly pattern: RegExp;
  readonly change: (match: string) => string;
  readonly isMeant?: (match: string) => boolean;
}

const isPath = (match: string): boolean => match !== "{{else}}";

const SLIPS: readonly Slip[] = [
  { name: "an end of a block left out", pattern: /\{\{\/[^}]*\}\}/gu, change: () => "" },
  { name: "a second else", pattern: /\{\{else\}\}/gu, change: () => "{{else}}{{else}}" },
  { name: "an end tag left out", pattern: /<\/\w+>/gu, change: () => "" },
  {
    name: "a start tag left out",
    pattern: /<\w+[^>]*>/gu,
    change: () => "",
    isMeant: (match) => !WITHOUT_END.test(match),
  },
  { name: "a misspelt end tag", pattern: /<\/\w+>/gu, change: (match) => `${match.slice(0, -1)}x>` },
  {
    name: "a misspelt field",
    pattern: /\{\{[a-zA-Z.]+\}\}/gu,
    change: (match) => `${match.slice(0, -2)}q}}`,
    isMeant: isPath,
  },
  {
    name: "a loop over a misspelt list",
    pattern: /\{\{#each [^}]*\}\}/gu,
    change: (match) => match.replace(/each (?<list>[\w.]+)/u, "each $<list>q"),
  },
  {
    name: "a block whose tag cannot be read",
    pattern: /\{\{#[^}]*\}\}/gu,
    change: (match) => `${match.slice(0, -2)} x=}}`,
  },
  {
    name: "a tag in full-width braces",
    pattern: /\{\{[^}]*\}\}/gu,
    change: (match) => `｛｛${match.slice(2, -2)}｝｝`,
  },
  {
    name: "triple braces",
    pattern: /\{\{[a-zA-Z.]+\}\}/gu,
    change: (match) => `{${match}}`,
    isMeant: isPath,
  },
];

/** Makes a slip at every place where it can be made, one at a time, and gives what was found each time. */
function each(
  document: DocumentKindId,
  { pattern, change, isMeant = () => true }: Slip,
): readonly (readonly [what: string, found: readonly string[]])[] {
  const { text } = builtInSet(document, "zh").main;
  return [...text.matchAll(pattern)]
    .filter(([match]) => isMeant(match))
    .map(({ 0: match, index }) => [
      `${match} in line ${text.slice(0, index).split("\n").length}`,
      mistakes(document, text.slice(0, index) + change(match) + text.slice(index + match.length)),
    ]);
}

describe.each(DOCUMENTS)("one slip in the template of %s is one finding", (document) => {
  it.each(SLIPS)("$name", (slip) => {
    for (const [what, found] of each(document, slip)) expect(found, what).toHaveLength(1);
  });
});

describe("what stands inside something mistaken is checked", () => {
  const { text } = builtInSet("declarations", "zh").main;
  const start = text.indexOf("<h1");
  const found = (blocks: string): readonly string[] =>
    mistakes("declarations", text.slice(0, start) + blocks + text.slice(start)).map((one) =>
      one.replace(/^\d+:\d+ template\//u, ""),
    );

  it.each([
    [
      "a loop over a single value",
      "{{#each processor.name as |x|}}<p>{{x.a}}{{dat x.b}}</p>{{/each}}",
      ["wrong-kind", "unknown-helper"],
    ],
    [
      "a loop without end",
      "{{#each volumes.byContract as |c|}}<p>{{c.agreement.titel}}</p>",
      ["unclosed-block", "unknown-field", "needs-answered"],
    ],
    [
      "a block that is none",
      "{{#with processor}}<p>{{name}}</p><q></q>{{/with}}",
      ["unknown-helper", "unknown-element"],
    ],
    ["a helper that is none", "<p>{{dat processor.naem}}</p>", ["unknown-helper", "unknown-field"]],
    [
      "a block that cannot be read",
      "{{#each a b= as |x|}}<p>{{x.y}}{{@root.processor.naem}}</p>{{/each}}",
      ["syntax", "unknown-field"],
    ],
    ["triple braces", "<p>{{{processor.naem}}}</p>", ["not-allowed", "unknown-field"]],
    ["full-width braces", "<p>｛｛processor.naem｝｝</p>", ["full-width-braces", "unknown-field"]],
  ])("%s", (_, blocks, codes) => {
    expect(found(blocks).toSorted()).toEqual(codes.toSorted());
  });
});
