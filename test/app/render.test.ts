import { beforeAll, describe, expect, it } from "vitest";
import { emptyFiling } from "../../src/app/empty-filing.js";
import type { FilingSource } from "../../src/app/filing-source.js";
import { render, validate } from "../../src/app/library.js";
import type { RenderedFile } from "../../src/app/render.js";
import type { DocumentTree } from "../../src/document/node.js";
import { comparable } from "../../src/document/text.js";
import { memberOf } from "../../src/foundation/data.js";
import { fieldCatalogue } from "../../src/foundation/field.js";
import { LANGUAGES } from "../../src/foundation/locale.js";
import { patternOf, valueAt } from "../../src/foundation/pointer.js";
import { FORMATS } from "../../src/writers/index.js";
import { runIn } from "./command.js";
import { AS_OF, attachmentsOf, EXAMPLE_NAMES, exampleSource, sourceOf } from "./example.js";
import { changedHotel, HOTEL_FILE, hotelWorld, readHotelAttachment } from "./hotel.js";
import { treeOf } from "./hotel.js";
import { firstMissing, inlinesOf, placedText, printedValues, textOf } from "./text-of.js";

const OPTIONS = {
  document: "pipia",
  formats: FORMATS,
  asOf: AS_OF,
  readAttachment: readHotelAttachment,
} as const;

function formatsOf(files: readonly RenderedFile[] | undefined): readonly string[] | undefined {
  return files?.map(({ format }) => format);
}

describe.each(EXAMPLE_NAMES)("the example %s as a final report", (name) => {
  let source: FilingSource;
  let tree: DocumentTree;
  let files: readonly RenderedFile[] = [];
  let before = "";
  beforeAll(async () => {
    source = exampleSource(name);
    before = JSON.stringify(source.filing);
    const { value, diagnostics } = await render(source, {
      ...OPTIONS,
      stage: "final",
      readAttachment: attachmentsOf(name),
    });
    expect(diagnostics).toEqual([]);
    files = value ?? [];
    tree = await treeOf(source, "final", "zh", attachmentsOf(name));
  });

  it("comes in every format, and nobody has anything to say", () => {
    expect(files.map(({ name }) => name)).toEqual([
      "个人信息保护影响评估报告.docx",
      "个人信息保护影响评估报告.pdf",
      "个人信息保护影响评估报告.html",
      "个人信息保护影响评估报告.txt",
    ]);
  });

  it("leaves the filing as it was", () => {
    expect(JSON.stringify(source.filing)).toBe(before);
  });

  it("shows every printed value in its place in the text", () => {
    const values = printedValues(tree).map(({ text }) => text.trim());
    expect(values.length).toBeGreaterThan(600);
    for (const { format, bytes } of files) {
      if (format !== "pdf") expect(firstMissing(values, textOf(format, bytes)), format).toBeUndefined();
    }
  });

  it("shows every printed value in its place on the pages", async () => {
    const values = printedValues(tree).map(({ text }) => comparable(text));
    expect(firstMissing(values, comparable(placedText(tree)))).toBeUndefined();
  });

  it("would notice a value that is missing or out of place", () => {
    expect(firstMissing(["甲", "乙", "丙"], "甲丙乙")).toBe("丙");
  });

  it("prints texts and codes of the filing as they stand there", () => {
    const changed = printedValues(tree).filter(({ source: at = "", text }) => {
      const value = valueAt(source.filing, at);
      const kind = fieldCatalogue().get(patternOf(source.filing, at))?.kind;
      // Computed texts stand nowhere in the filing.
      if (at.startsWith("/derived/")) return false;
      if (kind !== "text" && kind !== "code") return false;
      const chinese = memberOf(value, "zh") ?? value;
      return typeof chinese !== "string" || !chinese.includes(text);
    });
    expect(changed).toEqual([]);
  });

  it("has no gap", () => {
    expect(inlinesOf(tree, "gap")).toEqual([]);
  });
});

describe("an empty filing", () => {
  const empty = (language: "zh" | "en" = "zh"): FilingSource =>
    sourceOf(emptyFiling(fieldCatalogue(), language), "filing.yaml");

  it.each(LANGUAGES)("has gaps and no error (%s)", (language) => {
    const codes = validate(empty(language)).map(({ code }) => code);
    expect(codes.length).toBeGreaterThan(200);
    expect(new Set(codes)).toEqual(new Set(["schema/missing"]));
  });

  it("becomes a draft in every format that shows its gaps", async () => {
    const { value, diagnostics } = await render(empty(), OPTIONS);
    expect(formatsOf(value)).toEqual(FORMATS);
    const codes = new Set(diagnostics.map(({ code }) => code));
    expect(codes).toContain("schema/missing");
    expect([...codes].filter((code) => /^(?:input|template|writer)\//u.test(code))).toEqual([]);
    const tree = await treeOf(empty(), "draft");
    const marks = inlinesOf(tree, "gap").map(({ label }) => `【待补充：${label.zh}】`);
    expect(marks.length).toBeGreaterThan(200);
    for (const { format, bytes } of value ?? []) {
      if (format !== "pdf") expect(firstMissing(marks, textOf(format, bytes)), format).toBeUndefined();
    }
    expect(
      firstMissing(
        marks.map((mark) => comparable(mark)),
        comparable(placedText(tree)),
      ),
    ).toBeUndefined();
  });

  it("is no final document", async () => {
    const world = hotelWorld();
    await runIn(world, "init", "new");
    const ran = await runIn(world, "render", "new/filing.yaml", "--stage", "final", "--out", "papers");
    expect(ran).toMatchObject({ status: 1, result: "", made: [] });
    expect(ran.talk).toContain("schema/missing");
    const { value } = await render(empty(), { ...OPTIONS, stage: "final" });
    expect(value).toBeUndefined();
  });
});

describe("a filing with an error against the schema", () => {
  const changes = { "/processor/employeeCount": "许多", "/recipients/0/role": "owner" };

  it.each(["draft", "final"] as const)(
    "is refused at the %s stage, with place and pointer",
    async (stage) => {
      const { value, diagnostics } = await render(sourceOf(changedHotel(changes), "filing.json"), {
        ...OPTIONS,
        stage,
      });
      expect(value).toBeUndefined();
      const errors = diagnostics.filter(({ severity }) => severity === "blocking");
      expect(errors.map(({ pointer }) => pointer)).toEqual(Object.keys(changes));
      expect(errors.every(({ code, place }) => code.startsWith("schema/") && place !== undefined)).toBe(true);
    },
  );

  it("ends the command with 1 and writes nothing", async () => {
    const world = hotelWorld();
    world.put("hotel/filing.json", changedHotel(changes));
    const ran = await runIn(world, "render", "hotel/filing.json", "--to", "text", "--out", "papers");
    expect(ran).toMatchObject({ status: 1, result: "", made: [] });
    expect(ran.talk).toMatch(/hotel\/filing\.json:\d+:\d+ blocking schema\//u);
  });
});

describe("the command on the example", () => {
  it("writes the named formats into the folder and names them", async () => {
    const ran = await runIn(
      hotelWorld(),
      "render",
      HOTEL_FILE,
      "--to",
      "text,html",
      "--stage",
      "final",
      "--as-of",
      AS_OF,
      "--out",
      "papers",
    );
    expect(ran).toEqual({
      status: 0,
      result: "papers/个人信息保护影响评估报告.txt\npapers/个人信息保护影响评估报告.html\n",
      talk: "No findings.\n",
      made: ["papers/个人信息保护影响评估报告.html", "papers/个人信息保护影响评估报告.txt"],
    });
  });
});
