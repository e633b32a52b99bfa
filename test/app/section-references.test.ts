import { beforeAll, describe, expect, it } from "vitest";
import type { DocumentTree, Heading, Table } from "../../src/document/node.js";
import { inlineText } from "../../src/document/text.js";
import { visit } from "../../src/document/visit.js";
import { attachmentsOf, EXAMPLE_NAMES, exampleSource } from "./example.js";
import { treeOf } from "./hotel.js";
import { inlinesOf } from "./text-of.js";

const NUMERAL = "[一二三四五六七八九十]+";
const REFERENCE = new RegExp(
  `第(?<part>${NUMERAL})部分(?<section>(?:（${NUMERAL}）)?)(?<rest>\\d*(?:（\\d+）)?)(?<more>(?:(?:、|和)（${NUMERAL}）)*)|附录(?<appendix>${NUMERAL})`,
  "gu",
);

/** Headings by how the report refers to them: `第二部分（一）3（2）`, `附录一`. */
function targetsOf(tree: DocumentTree): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  const labels = ["", "", "", ""];
  visit(tree, {
    block: (block) => {
      if (block.type !== "heading") return;
      const words = inlineText(block.inlines, "zh");
      if (!block.numbered) {
        const appendix = new RegExp(`^附录${NUMERAL}`, "u").exec(words)?.[0];
        if (appendix !== undefined) targets.set(appendix, words);
        return;
      }
      labels[block.level - 1] = shortLabel(block);
      labels.fill("", block.level);
      targets.set(labels.join(""), words);
    },
  });
  return targets;
}

function shortLabel({ level, label }: Heading): string {
  if (level === 1) return `第${label.replace("、", "")}部分`;
  return level === 3 ? label.replace(".", "") : label;
}

/** Every place of the report that a text names; `、（七）和（九）` count as sections of the same part. */
function referencesIn(text: string): readonly string[] {
  return [...text.matchAll(REFERENCE)].flatMap(({ groups = {} }) => {
    const { part = "", section = "", rest = "", more = "", appendix } = groups;
    if (appendix !== undefined) return [`附录${appendix}`];
    const others = more.match(new RegExp(`（${NUMERAL}）`, "gu")) ?? [];
    return [section + rest, others].flat().map((place) => `第${part}部分${place}`);
  });
}

/** The table of appendix two as texts of its cells, without its head. */
function traceRows(tree: DocumentTree): readonly (readonly string[])[] {
  const tables: Table[] = [];
  visit(tree, {
    block: (block) => {
      if (block.type === "table") tables.push(block);
    },
  });
  const rows = tables.map(({ rows, headerRows }) =>
    rows.slice(headerRows).map(({ cells }) => cells.map(({ blocks }) => cellText(blocks))),
  );
  return rows.find((body) => body.every((cells) => referencesIn(cells[2] ?? "").length > 0)) ?? [];
}

function cellText(blocks: Table["rows"][number]["cells"][number]["blocks"]): string {
  return blocks.map((block) => (block.type === "paragraph" ? inlineText(block.inlines, "zh") : "")).join("");
}

describe.each(EXAMPLE_NAMES)("places the report of the example %s refers to", (name) => {
  let tree: DocumentTree;
  let targets: ReadonlyMap<string, string>;
  beforeAll(async () => {
    tree = await treeOf(exampleSource(name), "final", "zh", attachmentsOf(name));
    targets = targetsOf(tree);
  });

  it("are all there", () => {
    // Values may speak of parts of other papers; the template's own words speak of this one.
    const own = inlinesOf(tree, "text").filter(({ source }) => source === undefined);
    const references = own.flatMap(({ text }) => referencesIn(text));
    expect(references.length).toBeGreaterThan(10);
    expect(references.filter((reference) => !targets.has(reference))).toEqual([]);
  });

  it("are found in every way of writing them, and missed where the number is wrong", () => {
    expect(referencesIn("第一部分（一）3（2）；第二部分（一）、（七）和（九）；附录一")).toEqual([
      "第一部分（一）3（2）",
      "第二部分（一）",
      "第二部分（七）",
      "第二部分（九）",
      "附录一",
    ]);
    expect(targets.has("第一部分（九）3（2）")).toBe(false);
  });

  it("answer each of the six items of article 6 of the Measures under its own words", () => {
    const rows = traceRows(tree);
    expect(rows.map(([label]) => label)).toEqual([
      "（一）",
      "（二）",
      "（三）",
      "（四）",
      "（五）",
      "（六）",
    ]);
    for (const [label, item, places] of rows) {
      expect(targets.get(`第二部分${label}`)).toBe(item);
      expect(referencesIn(places ?? "")).toContain(`第二部分${label}`);
    }
  });
});
