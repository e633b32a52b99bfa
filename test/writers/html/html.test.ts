import { Parser } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { builtInTheme } from "../../../src/app/theme.js";
import { BUNDLED_FONTS } from "../../../src/layout/font-set.js";
import type { DocumentTree } from "../../../src/document/node.js";
import { visit } from "../../../src/document/visit.js";
import { htmlWriter } from "../../../src/writers/html/index.js";
import { formTable } from "../fixture-tables.js";
import { fixtureTree } from "../fixture-tree.js";
import { inLanguage, paragraph, tree } from "../tree-parts.js";

const options = { asOf: "2026-11-23", theme: builtInTheme(), fonts: BUNDLED_FONTS };

async function written(document: DocumentTree): Promise<string> {
  const { value, diagnostics } = await htmlWriter.write(document, options);
  expect(diagnostics).toEqual([]);
  return new TextDecoder().decode(value);
}

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function tagsOf(html: string): readonly Tag[] {
  const tags: Tag[] = [];
  const parser = new Parser({ onopentag: (name, attributes) => tags.push({ name, attributes }) });
  parser.write(html);
  parser.end();
  return tags;
}

describe("HTML", () => {
  it("has names of fonts as strings of CSS, whatever they hold", async () => {
    const theme = builtInTheme();
    const fangsong = { ...theme.faces.fangsong, eastAsian: 'x"; } .stamp { display: none } </style><b>' };
    const { value } = await htmlWriter.write(tree([paragraph("文")]), {
      ...options,
      theme: { ...theme, faces: { ...theme.faces, fangsong } },
    });
    const html = new TextDecoder().decode(value);
    expect(html).toContain(String.raw`"x\22 ; } .stamp { display: none } \3c /style\3e \3c b\3e "`);
    expect(html.match(/<\/style>/gu)).toHaveLength(1);
    expect(tagsOf(html).map(({ name }) => name)).not.toContain("b");
  });

  it.each([
    ["zh", "草稿"],
    ["en", "DRAFT"],
  ] as const)(
    "of a draft says so above the text and on paper, and final ones do not (%s)",
    async (language, words) => {
      const document = fixtureTree(language);
      const drafted = await htmlWriter.write(document, {
        ...options,
        theme: builtInTheme(language),
        stamped: true,
      });
      expect(drafted.diagnostics).toEqual([]);
      const html = new TextDecoder().decode(drafted.value);
      expect(html).toContain(`<body>\n<div class="stamp" data-mark>${words}</div>\n<section`);
      expect(html).toMatch(/@media print \{ \.stamp \{ position: fixed;/u);
      expect(await written(document)).not.toContain("stamp");
    },
  );

  it.each(["zh", "en"] as const)("keeps its form (%s)", async (language) => {
    const html = (await written(fixtureTree(language))).replaceAll(/base64,[^"]+/gu, "base64,…");
    const shortened = html.replaceAll(
      /[^<>\n]{300,}/gu,
      (long) => `${long.slice(0, 80)}… (${long.length} characters)`,
    );
    await expect(shortened).toMatchFileSnapshot(`golden/fixture.${language}.html`);
  });

  it("marks forms, whose cells are not grey", async () => {
    const html = await written(tree([formTable()]));
    expect(html).toContain('<table class="grid form">');
    expect(html).toContain("table.grid:not(.form) thead th { background:");
    expect(html).toContain('<th rowspan="3" class="center"><p class="formText">经办人</p></th>');
  });

  it("loads nothing and runs nothing", async () => {
    const tags = tagsOf(await written(fixtureTree()));
    expect(tags.filter((tag) => ["script", "link", "iframe", "object"].includes(tag.name))).toEqual([]);
    const loaded = tags
      .flatMap((tag) => [tag.attributes["src"], tag.attributes["href"]])
      .filter((value) => value !== undefined);
    expect(loaded.length).toBeGreaterThan(5);
    expect(loaded.filter((value) => !value.startsWith("#") && !value.startsWith("data:image/"))).toEqual([]);
    expect(
      tags.flatMap((tag) => Object.keys(tag.attributes)).filter((name) => name.startsWith("on")),
    ).toEqual([]);
  });

  it("gives every contents entry its heading", async () => {
    const document = fixtureTree();
    const tags = tagsOf(await written(document));
    const ids = new Set(tags.map((tag) => tag.attributes["id"]));
    const targets = tags.flatMap((tag) => (tag.name === "a" ? [tag.attributes["href"]?.slice(1)] : []));
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
    let headings = 0;
    visit(document, { block: (block) => (headings += block.type === "heading" ? 1 : 0) });
    expect(tags.filter((tag) => /^h[1-4]$/u.test(tag.name))).toHaveLength(headings);
  });

  it("marks Chinese values and reasons in an English page", async () => {
    const html = await written(
      tree(
        [
          paragraph(["Name: ", inLanguage("zh", "甲公司")]),
          paragraph({ type: "notApplicable", reason: "没有“处罚”", language: "zh", source: "/x" }),
        ],
        { language: "en" },
      ),
    );
    expect(html).toContain('<p class="body">Name: <span lang="zh-CN">甲公司</span></p>');
    expect(html).toContain('<p class="body">Not applicable: <span lang="zh-CN">没有“处罚”</span></p>');
  });

  it("writes the same bytes twice", async () => {
    expect(await written(fixtureTree())).toBe(await written(fixtureTree()));
  });
});
