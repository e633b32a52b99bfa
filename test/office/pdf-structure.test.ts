import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { buildTree } from "../../src/app/render.js";
import type { ExampleName } from "../../src/app/scaffold.js";
import { builtInTheme } from "../../src/app/theme.js";
import type { DocumentTree } from "../../src/document/node.js";
import { canonicalLines, comparable } from "../../src/document/text.js";
import { EDITIONS, type Edition } from "../../src/foundation/locale.js";
import { KINDS, type DocumentKindId } from "../../src/kinds/index.js";
import { rootOf } from "../../src/law/document-schema.js";
import { BUNDLED_FONTS } from "../../src/layout/font-set.js";
import { pdfWriter } from "../../src/writers/pdf/index.js";
import {
  AS_OF,
  attachmentsOf,
  EXAMPLE_NAMES,
  exampleSource,
  BODY_FILE,
  ownSourceOf,
} from "../app/example.js";
import { paragraph, tree } from "../writers/tree-parts.js";
import { havePrograms } from "./programs.js";
import { toldElements, toldParagraphs } from "./struct-text.js";

async function treeOf(
  name: ExampleName,
  id: DocumentKindId,
  edition: Edition,
): Promise<DocumentTree | undefined> {
  const kind = KINDS.find((one) => one.id === id);
  if (kind === undefined) throw new Error(id);
  const source = rootOf(id) === "body" ? ownSourceOf(BODY_FILE) : exampleSource(name);
  const request = { ...source, kind, edition, stage: "draft", findings: [], asOf: AS_OF } as const;
  return (await buildTree({ ...request, readAttachment: attachmentsOf(name) })).value;
}

describe.skipIf(!havePrograms("pdfinfo"))("what poppler reads aloud of a PDF", () => {
  const folder = mkdtempSync(join(tmpdir(), "pipia-structure-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function written(document: DocumentTree, edition: Edition = document.language): Promise<string> {
    const theme = builtInTheme(edition);
    const options = { asOf: AS_OF, theme, fonts: BUNDLED_FONTS, stamped: true };
    const { value } = await pdfWriter.write(document, options);
    const path = join(folder, "document.pdf");
    writeFileSync(path, value);
    return path;
  }

  async function expectWhole(document: DocumentTree, edition: Edition): Promise<void> {
    const told = toldParagraphs(await written(document, edition)).map(comparable);
    const said = canonicalLines(document).map(comparable);
    expect(told.filter((text) => text !== "")).toEqual(said.filter((text) => text !== ""));
  }

  const reports = EXAMPLE_NAMES.flatMap((name) => EDITIONS.map((edition) => [name, edition] as const));
  it.each(reports)("is every paragraph of the report, whole and in order: %s (%s)", async (name, edition) => {
    const document = await treeOf(name, "pipia", edition);
    if (document === undefined) throw new Error("no report");
    await expectWhole(document, edition);
  });

  it.each(EDITIONS)("is every paragraph of every paper of an example (%s)", async (edition) => {
    let papers = 0;
    for (const { id } of KINDS) {
      const document =
        id === "pipia" || rootOf(id) === "body" ? undefined : await treeOf("hotel", id, edition);
      if (document === undefined) continue;
      await expectWhole(document, edition);
      papers += 1;
    }
    expect(papers).toBeGreaterThan(12);
  });

  it("is noticed when it is not the same", async () => {
    const path = await written(tree([paragraph("甲乙丙"), paragraph("丁")]));
    expect(toldParagraphs(path)).toEqual(["甲乙丙", "丁"]);
    expect(toldElements(path).map(({ role }) => role)).toEqual(["Document", "P", "P"]);
  });
});
