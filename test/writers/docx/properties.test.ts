import { describe, expect, it } from "vitest";
import { paragraph, tree } from "../tree-parts.js";
import { AS_OF, write } from "./written.js";

describe("document properties", () => {
  it("hold title, language and the date of the document", async () => {
    const { part } = await write(tree([paragraph("字")], { title: "报告 <1> & 2", subject: "摘要" }));
    const core = part("docProps/core.xml");
    expect(core).toContain("<dc:title>报告 &lt;1&gt; &amp; 2</dc:title>");
    expect(core).toContain("<dc:subject>摘要</dc:subject>");
    expect(core).toContain("<dc:language>zh-CN</dc:language>");
    expect(core.match(new RegExp(`>${AS_OF}T00:00:00Z<`, "gu"))).toHaveLength(2);
  });

  it("name no person", async () => {
    const { part } = await write(tree([paragraph("字")], { language: "en" }));
    expect(part("docProps/core.xml")).not.toMatch(/creator|lastModifiedBy/u);
    expect(part("docProps/core.xml")).toContain("<dc:language>en-US</dc:language>");
    expect(part("docProps/app.xml")).toContain("<Application>pipia</Application>");
  });
});
