import { describe, expect, it } from "vitest";
import { builtInTheme } from "../../../src/app/theme.js";
import { skeletonOf } from "../../../src/writers/docx/skeleton.js";
import { paragraph, tree } from "../tree-parts.js";
import { prettyXml } from "./pretty-xml.js";
import { write } from "./written.js";

const theme = builtInTheme();
const style = (styles: string, id: string): string =>
  new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, "su").exec(styles)?.[0] ?? "";

describe("the skeleton", () => {
  it("is made once for theme and language", async () => {
    const first = await skeletonOf(theme, "zh");
    expect(await skeletonOf(theme, "zh")).toBe(first);
    expect(await skeletonOf(theme, "en")).not.toBe(first);
    expect(await skeletonOf({ ...theme }, "zh")).toEqual(first);
  });
});

describe("styles", () => {
  it("are ours, Word's defaults, and none that docx adds", async () => {
    const { styles } = await skeletonOf(theme, "zh");
    const ids = [...styles.matchAll(/w:styleId="([^"]*)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[A-Za-z0-9]+$/u.test(id ?? ""))).toBe(true);
    await expect(prettyXml(styles)).toMatchFileSnapshot("golden/styles.zh.xml");
    expect(styles.match(/w:default="(?:1|true)"/gu)).toHaveLength(4);
  });

  it("set both scripts, size, exact pitch and first-line indent as the theme says", async () => {
    const { styles } = await skeletonOf(theme, "zh");
    const body = style(styles, "BodyText");
    expect(body).toContain(
      'w:ascii="Times New Roman" w:cs="Times New Roman" w:eastAsia="仿宋" w:hAnsi="Times New Roman"',
    );
    expect(body).toContain('<w:sz w:val="28"/>');
    expect(body).toContain('w:line="520" w:lineRule="exact"/>');
    expect(body).toContain(
      '<w:ind w:leftChars="0" w:left="0" w:firstLineChars="200" w:firstLine="560"/><w:jc w:val="both"/>',
    );
  });

  it("give headings outline, list and page", async () => {
    const { styles } = await skeletonOf(theme, "zh");
    const second = style(styles, "Heading2");
    expect(second).toContain('<w:name w:val="heading 2"/>');
    expect(second).toContain(
      '<w:keepNext/><w:keepLines/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>',
    );
    expect(second).toContain('<w:outlineLvl w:val="1"/>');
    expect(second).toContain('w:eastAsia="楷体"');
    expect(second).toContain("<w:b/><w:bCs/>");
  });

  it("make titles bold in English only, where no heavy face carries them", async () => {
    expect(style((await skeletonOf(theme, "zh")).styles, "Title")).not.toContain("<w:b/>");
    const { styles } = await skeletonOf(builtInTheme("en"), "en");
    for (const id of ["Title", "Heading1", "Caption"]) expect(style(styles, id)).toContain("<w:b/>");
  });

  it("count English headings with the numbers of the levels above", async () => {
    const { numberingHead } = await skeletonOf(builtInTheme("en"), "en");
    const [headings = ""] = /<w:abstractNum .*?<\/w:abstractNum>/su.exec(numberingHead) ?? [];
    const levels = [...headings.matchAll(/<w:numFmt w:val="(\w+)"\/>.*?<w:lvlText w:val="([^"]+)"\/>/gsu)];
    expect(levels.map(([, format, text]) => [format, text])).toEqual([
      ["decimal", "%1."],
      ["decimal", "%1.%2"],
      ["decimal", "%1.%2.%3"],
      ["lowerLetter", "(%4)"],
    ]);
  });

  it("follow the theme", async () => {
    const wide = {
      ...theme,
      paragraphs: { ...theme.paragraphs, body: { ...theme.paragraphs.body, sizePoints: 10.5 } },
    };
    const body = style((await skeletonOf(wide, "zh")).styles, "BodyText");
    expect(body).toContain('<w:sz w:val="21"/>');
    expect(body).toContain('w:firstLineChars="200" w:firstLine="420"');
  });

  it("mark gaps by face, weight, colour and shade", async () => {
    const { styles } = await skeletonOf(theme, "zh");
    expect(style(styles, "PipiaGap")).toMatch(
      /w:eastAsia="黑体".*<w:b\/><w:bCs\/><w:color w:val="C00000"\/><w:shd .*w:fill="FFE066"/u,
    );
  });
});

describe("numbering", () => {
  it("counts headings 一、（一）1.（1） and links each level to its style", async () => {
    const { numberingHead } = await skeletonOf(theme, "zh");
    const headings =
      /<w:abstractNum w:abstractNumId="0".*?<\/w:abstractNum>/su.exec(numberingHead)?.[0] ?? "";
    const levels = [
      ...headings.matchAll(
        /<w:numFmt w:val="(\w+)"\/><w:pStyle w:val="(\w+)"\/><w:suff w:val="(\w+)"\/><w:lvlText w:val="([^"]*)"/gu,
      ),
    ];
    expect(levels.map(([, ...values]) => values)).toEqual([
      ["chineseCountingThousand", "Heading1", "nothing", "%1、"],
      ["chineseCountingThousand", "Heading2", "nothing", "（%2）"],
      ["decimal", "Heading3", "nothing", "%3."],
      ["decimal", "Heading4", "nothing", "（%4）"],
    ]);
    expect(headings).toContain('<w:multiLevelType w:val="multilevel"/>');
    expect((await skeletonOf(theme, "en")).numberingHead).toContain('<w:suff w:val="space"/>');
  });

  it("holds nothing of docx's own lists", async () => {
    const { part } = await write(tree([paragraph("字")]));
    const numbering = part("word/numbering.xml");
    expect(numbering).not.toContain("tentative");
    expect(numbering).not.toContain("●");
    expect(numbering.match(/<w:num /gu)).toHaveLength(1);
  });
});

describe("settings, fonts and theme", () => {
  it("are those of a Chinese Word document", async () => {
    const { settings, fontTable, theme: colours } = await skeletonOf(theme, "zh");
    await expect(prettyXml(settings)).toMatchFileSnapshot("golden/settings.xml");
    expect(settings).not.toMatch(/evenAndOdd|updateFields|displayBackgroundShape/u);
    expect(fontTable).toContain('<w:font w:name="仿宋"><w:altName w:val="FangSong"/><w:charset w:val="86"/>');
    expect(fontTable).toContain(
      '<w:font w:name="Segoe UI Symbol"><w:altName w:val="MS Gothic"/><w:charset w:val="00"/>',
    );
    expect(colours).toMatch(/majorFont><a:latin typeface="Times New Roman"\/><a:ea typeface="黑体"/u);
  });
});
