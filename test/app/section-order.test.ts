import { describe, expect, it } from "vitest";
import { homesOf } from "../../src/app/section-home.js";
import { inSections } from "../../src/app/section-order.js";
import type { Heading } from "../../src/document/node.js";
import { inlineText } from "../../src/document/text.js";
import { visit } from "../../src/document/visit.js";
import { diagnostic, type Diagnostic, type Severity } from "../../src/foundation/diagnostic.js";
import { LANGUAGES } from "../../src/foundation/locale.js";
import { catalogueOf } from "../../src/input/catalogue.js";
import { documentSections } from "../../src/kinds/sections.js";
import { hotel, treeOf } from "./hotel.js";

const printed = documentSections().filter(({ document }) => document === "pipia");
const text = { zh: "甲", en: "x" };
const root = { recipients: [{}, {}], scenarios: [{ dataItems: [{}] }] };

function finding(pointer: string | undefined, line = 1, severity: Severity = "blocking"): Diagnostic {
  return diagnostic({
    code: "schema/missing",
    severity,
    message: text,
    help: text,
    ...(pointer === undefined ? {} : { pointer }),
    place: { file: "f.yaml", line, column: 1 },
  });
}

/** Number or title of each section, with the lines of its findings. */
function sectionsOf(findings: readonly Diagnostic[], document: "filing" | "application" = "filing"): unknown {
  return inSections(findings, document, root, catalogueOf("filing")).map((section) => [
    section.number.zh || section.title.zh,
    section.findings.map(({ place }) => place?.line),
  ]);
}

describe("the sections of a document", () => {
  it.each(LANGUAGES)("are its headings as they are printed, in order (%s)", async (language) => {
    const headings: Heading[] = [];
    visit(await treeOf(hotel(), "draft", language), {
      block: (block) => {
        if (block.type === "heading") headings.push(block);
      },
    });
    const words = headings.map(({ level, label, inlines }) =>
      [level, label, inlineText(inlines, language)].join("|"),
    );
    let from = -1;
    for (const { level, number, title } of printed.filter((section) => section.level > 0)) {
      const label = ownLabel(number[language], level, language);
      from = words.indexOf([level, label, title[language]].join("|"), from + 1);
      expect(from, title[language]).toBeGreaterThanOrEqual(0);
    }
    // One heading a country is printed; a heading in a loop begins no section.
    expect(headings).toHaveLength(printed.length - 1 + 2);
  });

  it("are cited from the outermost heading down", () => {
    const numbers = printed.map(({ number }) => `${number.zh} ${number.en}`);
    expect(numbers).toContain("一、（一）3.（2） 1.1.3(b)");
    expect(numbers).toContain("二、（十） 2.10");
    expect(printed[0]).toMatchObject({ level: 0, title: { zh: "封面", en: "Cover" } });
  });
});

/** The last part of a cited number: what the heading itself prints. */
function ownLabel(cited: string, level: number, language: "zh" | "en"): string {
  if (language === "en") return level < 4 ? cited : (/\([a-z]+\)$/u.exec(cited)?.[0] ?? "");
  return /(?:[一二三四五六七八九十]+、|（[^（）]+）|\d+\.)$/u.exec(cited)?.[0] ?? "";
}

describe("the home of a field", () => {
  const homes = homesOf(printed);
  const homeOf = (pattern: string): string | undefined => {
    const at = homes.of(pattern);
    return at === undefined ? undefined : printed[at]?.number.zh || printed[at]?.title.zh;
  };

  it.each([
    // Printed on the cover and in the preface as well.
    ["/processor/name", "一、（一）1."],
    ["/volumes/countFrom", "一、（一）3.（3）"],
    ["/impactAssessment/approval/reportedOn", "封面"],
    // Printed in one section, named in others.
    ["/recipients/*/name", "一、（二）1."],
    ["/agreements/*/title", "二、（三）"],
    // A list belongs where most of it is printed.
    ["/recipients", "一、（二）1."],
    ["/measures", "二、（七）"],
    // Groups that are not printed as such belong under the heading over all their parts.
    ["/processor/officer", "一、（一）1."],
    ["/impactAssessment/lawfulness", "二、（一）"],
    ["/scenarios/*", "一、（一）3."],
    ["/impactAssessment", undefined],
    // The title of an attachment is printed below a drawing: the attachments are not.
    ["/attachments/*/title", "一、（一）3.（4）"],
    ["/attachments", undefined],
    ["/application/filedOn", undefined],
  ])("%s is %s", (pattern, expected) => {
    expect(homeOf(pattern)).toBe(expected);
  });

  it("is in the first document that prints it", () => {
    const section = (document: string, fields: readonly string[], level = 1) => ({ document, level, fields });
    const two = homesOf([
      section("first", ["/a/x"]),
      section("first", ["/a/y"], 2),
      section("second", ["/a/x", "/a/y", "/a/z", "/b/u"], 2),
      section("second", ["/b/v"], 2),
    ]);
    expect(["/a/x", "/a/y", "/a", "/a/z", "/b"].map((pattern) => two.of(pattern))).toEqual([
      0,
      1,
      0,
      2,
      undefined,
    ]);
  });
});

describe("findings", () => {
  it("stand in the order of the report, then by member of the schema, what is about the file first", () => {
    expect(
      sectionsOf([
        finding("/nobody/knows", 1),
        finding("/application/filedOn", 2),
        finding("/impactAssessment/scale/scale", 3),
        finding("/pathway/selected", 4),
        finding("/recipients/1/name", 5),
        finding(undefined, 6),
        finding("/processor/name/zh", 7),
        finding("/scenarios/0/dataItems/0", 8),
        finding("", 9),
      ]),
    ).toEqual([
      ["整份文件", [6, 9]],
      ["一、（一）1.", [7]],
      ["一、（一）3.（3）", [8]],
      ["一、（二）1.", [5]],
      ["二、（二）", [3]],
      ["出境路径", [4]],
      ["认证申请", [2]],
      ["nobody", [1]],
    ]);
  });

  it("stand by weight and then by place inside a section", () => {
    expect(
      sectionsOf([
        finding("/processor/name", 9, "advice"),
        finding("/processor/name", 8, "warning"),
        finding("/processor/isCiio", 7, "blocking"),
        finding("/processor/name", 2, "warning"),
        finding("/processor/name", 3, "blocking"),
      ]),
    ).toEqual([["一、（一）1.", [3, 7, 2, 8, 9]]]);
  });

  it("of a document without a template stand by member", () => {
    expect(
      sectionsOf([finding("/application/filedOn", 1), finding("/processor/name", 2)], "application"),
    ).toEqual([
      ["个人信息处理者", [2]],
      ["认证申请", [1]],
    ]);
  });

  it("may be none", () => {
    expect(sectionsOf([])).toEqual([]);
  });
});
