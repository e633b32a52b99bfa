import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats, { type FormatsPlugin } from "ajv-formats";
import { describe, expect, it } from "vitest";
import { lintTemplates } from "../../../src/app/template/lint-templates.js";
import { readOwnFile } from "../../../src/foundation/data.js";
import { packagePath } from "../../../src/foundation/package-root.js";
import { valueAt } from "../../../src/foundation/pointer.js";
import type { DocumentKindId } from "../../../src/kinds/index.js";
import { TEMPLATE_REPORTERS } from "../../../src/reporters/template/index.js";
import { MemoryWorld } from "../../memory-world.js";
import { p, type Sources, wordFile } from "../../template/word/word-file.js";
import { runIn } from "../command.js";

// The package is CommonJS: its default export is the module itself for the types, the plugin when run.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const addFormats = formats as unknown as FormatsPlugin;

const CODE = "{{processor.unifiedSocialCreditCode}}";
const MISTAKEN: Sources = {
  body: p("致{{processor.name}}：") + p(`代码${CODE}，电话{{processor.phon}}`),
  header: p("") + p("{{processor.adress}}"),
};

async function worldWith(files: Readonly<Record<string, Sources | string>>): Promise<MemoryWorld> {
  const world = new MemoryWorld();
  for (const [path, sources] of Object.entries(files)) world.put(path, await wordFile(sources));
  return world;
}

async function lint(
  files: Readonly<Record<string, Sources | string>>,
  named: readonly string[],
  document?: DocumentKindId,
) {
  const report = await lintTemplates(await worldWith(files), { files: named, document });
  const found = report.findings.map(
    ({ code, severity, place }) =>
      `${place?.file} ¶${place?.paragraph}:${place?.column} ${severity} ${code.replace("template/", "")}`,
  );
  return { ...report, found };
}

describe("the check of a Word template", () => {
  it("finds every mistake in one run, in body and headers, and optional fields without a branch", async () => {
    const { found, files } = await lint({ "firm.docx": MISTAKEN }, ["firm.docx"]);
    expect(files).toEqual(["firm.docx"]);
    expect(found).toEqual([
      "firm.docx ¶2:5 warning missing-branch",
      expect.stringMatching(/^firm\.docx ¶2:\d+ blocking unknown-field$/u),
      expect.stringMatching(/^firm\.docx#word\/header1\.xml ¶2:\d+ blocking unknown-field$/u),
    ]);
  });

  it("asks for no branch where one is there", async () => {
    const body = p(`{{#answered processor.unifiedSocialCreditCode}}${CODE}{{else}}无{{/answered}}`);
    expect((await lint({ "firm.docx": body }, ["firm.docx"])).found).toEqual([]);
  });

  it("is that of the document that is said, of the folder's, or of the report", async () => {
    const body = p("{{processor.handler.name}}");
    const warned = [expect.stringMatching(/missing-branch$/u)];
    expect((await lint({ "a.docx": body }, ["a.docx"])).found).toEqual(warned);
    expect((await lint({ "a.docx": body }, ["a.docx"], "authorisation")).found).toEqual([]);
    expect((await lint({ "authorisation/a.docx": body }, ["authorisation/a.docx"])).found).toEqual([]);
  });

  it("takes the Word files of a folder, and names those that are none", async () => {
    const world = await worldWith({ "own/a.docx": p("{{processor.name}}"), "own/b.DOCX": MISTAKEN });
    world.put("own/c.docx", "no package");
    const report = await lintTemplates(world, { files: ["own"], document: undefined });
    expect(report.files).toEqual(["own/a.docx", "own/b.DOCX", "own/c.docx"]);
    expect(report.findings.map(({ place }) => place?.file)).toEqual([
      "own/b.DOCX",
      "own/b.DOCX",
      "own/b.DOCX#word/header1.xml",
      "own/c.docx",
    ]);
  });

  it("is without findings for the shipped ones", async () => {
    const world = new MemoryWorld();
    const names = ["letter.docx", "form.docx", "report.docx"];
    for (const name of names) world.put(name, readFileSync(packagePath(`templates/packs/word/${name}`)));
    expect((await lintTemplates(world, { files: names, document: undefined })).findings).toEqual([]);
  });
});

describe("what the check of a Word template writes", () => {
  it("is JSON of the schema, with the paragraph as the line", async () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    addFormats(ajv);
    const validate = ajv.compile(
      readOwnFile<object>("schemas/reports/template-lint.schema.json", JSON.parse),
    );
    const written: unknown = JSON.parse(
      TEMPLATE_REPORTERS.json(await lint({ "firm.docx": MISTAKEN }, ["firm.docx"])),
    );
    validate(written);
    expect(validate.errors).toBeNull();
    expect(valueAt(written, "/findings/1/line")).toBe(`代码${CODE}，电话{{processor.phon}}`);
    expect(valueAt(written, "/findings/1/label/zh")).toContain("第 2 段");
  });

  it("is SARIF in which a header is a fragment of the file", async () => {
    const report = await lint({ "所 函.docx": MISTAKEN }, ["所 函.docx"]);
    const log: unknown = JSON.parse(TEMPLATE_REPORTERS.sarif(report, { language: "zh", isColoured: false }));
    const uri = (index: number): unknown =>
      valueAt(log, `/runs/0/results/${index}/locations/0/physicalLocation/artifactLocation/uri`);
    expect(uri(0)).toBe(encodeURIComponent("所 函.docx"));
    expect(uri(2)).toBe(`${encodeURIComponent("所 函.docx")}#word/header1.xml`);
  });

  it("names paragraph and words in a line of text, and fails like any template", async () => {
    const ran = await runIn(
      await worldWith({ "firm.docx": MISTAKEN }),
      "template",
      "lint",
      "firm.docx",
      "--lang",
      "zh",
    );
    expect(ran.status).toBe(3);
    expect(ran.result).toContain(
      "firm.docx#word/header1.xml:¶2 阻断 template/unknown-field 页眉 第 2 段“{{processor.adress}}”：",
    );
    expect(ran.result).toContain("检查了 1 份模板，发现 3 处：阻断 2，警告 1。");
  });
});

describe("what is no template", () => {
  it("is passed over in a folder where an open program left it, and told by its kind where it is named", async () => {
    const files = { "own/pipia/zh.docx": p("{{processor.name}}") };
    const world = await worldWith(files);
    for (const name of ["~$zh.docx", ".~zh.docx"]) world.put(`own/pipia/${name}`, "x");
    const report = await lintTemplates(world, { files: ["own"], document: undefined });
    expect(report.files).toEqual(["own/pipia/zh.docx"]);
    world.put("firm.dotx", await wordFile(p("x")));
    world.put("old.doc", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]));
    const named = await lintTemplates(world, { files: ["firm.dotx", "old.doc"], document: undefined });
    expect(named.findings.map(({ code }) => code)).toEqual(["template/word-no-tags", "template/word-file"]);
  });
});
