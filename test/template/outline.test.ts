import { describe, expect, it } from "vitest";
import { compiled, whole } from "./fixture.js";

/** Each section in short: level, title and what is read there. */
function outlineOf(blocks: string): readonly string[] {
  return compiled(whole(blocks)).sections.map(({ heading, patterns }) => {
    const head =
      heading === undefined ? "0" : `${heading.level}${heading.isNumbered ? "" : " plain"} ${heading.title}`;
    return [head, ...patterns].join(" ");
  });
}

describe("the outline of a template", () => {
  it("says which fields are read below which heading", () => {
    expect(
      outlineOf(
        "<p>{{processor.name}}</p><h1>一</h1><p>{{processor.phone}}</p><h2 plain>二\n 三</h2><h4>A &amp; <b>B</b></h4><p>{{processor.phone}}</p>",
      ),
    ).toEqual(["0 /processor/name", "1 一 /processor/phone", "2 plain 二 三", "4 A & B /processor/phone"]);
  });

  it("counts conditions and lists as read where they stand", () => {
    expect(
      outlineOf(
        "<h1>甲</h1>{{#if processor.isCiio}}<p>a</p>{{/if}}{{#each scenarios}}<p>{{name}}</p>{{/each}}",
      ),
    ).toEqual(["0", "1 甲 /processor/isCiio /scenarios /scenarios/*/name"]);
  });

  it("begins no section at a heading that depends on the data, and goes on behind it", () => {
    expect(
      outlineOf(
        "<h1>甲</h1>{{#each scenarios}}<h2>{{name}}之二</h2><p>{{level}}</p>{{/each}}<p>{{processor.phone}}</p><h1>乙</h1>",
      ),
    ).toEqual(["0", "1 甲 /scenarios /scenarios/*/name /scenarios/*/level /processor/phone", "1 乙"]);
  });

  it("takes what a heading prints for read in its own section, and leaves it out of the title", () => {
    expect(outlineOf("<h1>关于{{processor.name}}的说明</h1>")).toEqual(["0", "1 关于的说明 /processor/name"]);
  });
});
