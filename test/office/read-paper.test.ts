import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lintPackage } from "../../src/ooxml/lint.js";
import { DOCUMENT, FILING, partsOf, read, type, worldWithDraft } from "../app/paper/filled.js";
import { KINDS } from "../../src/kinds/index.js";
import { rootOf } from "../../src/law/document-schema.js";
import { LANGUAGES } from "../../src/foundation/locale.js";
import { LibreOffice } from "./libreoffice.js";
import { openXmlErrors } from "./open-xml.js";
import { havePrograms } from "./programs.js";
import { TypingOffice } from "./typing.js";

const DRAFT = "草稿.docx";

describe.skipIf(!havePrograms("soffice"))("a draft in LibreOffice", () => {
  let typist: TypingOffice | undefined;
  let office: LibreOffice | undefined;
  beforeAll(() => {
    typist = new TypingOffice();
    office = new LibreOffice();
  });
  afterAll(async () => {
    typist?.close();
    await office?.close();
  });

  it("is typed into in a table and in running text, saved, and only that comes back", async () => {
    const world = await worldWithDraft();
    const bytes = (): Uint8Array => world.files.get(DRAFT) ?? new Uint8Array();
    for (const [prompt, words] of [
      ["【待补充：员工数量】", "340"],
      ["【待补充：评估实施过程】", "分三步进行"],
    ] as const) {
      world.put(DRAFT, (await typist?.type(bytes(), prompt, words)) ?? new Uint8Array());
    }
    const { status, result, talk } = await read(world);
    expect(status).toBe(0);
    expect(result).toMatch(/共 2 处改动：新增 2 处。/u);
    expect(talk).toContain("已填写 2 项");
    expect(talk).not.toContain("paper/blank-gone");
    expect(world.text("filing.yaml")).toBe(
      FILING.replace("# 全称\n", "# 全称\n  employeeCount: 340\n") +
        "\nimpactAssessment:\n  process: 分三步进行\n",
    );
  });

  it("keeps what was typed elsewhere, and every field and choice, when it is saved there", async () => {
    const world = await worldWithDraft();
    const before = controlsIn(world.files.get(DRAFT));
    await type(world, { "/scenarios/s1/name": "全球人事管理", "/processor/isCiio": "否" });
    const saved = await office?.convert(world.files.get(DRAFT) ?? new Uint8Array(), "docx", "docx");
    world.put(DRAFT, saved ?? new Uint8Array());
    expect(controlsIn(saved)).toBe(before);
    expect((await read(world)).status).toBe(0);
    expect(world.text("filing.yaml")).toBe(
      FILING.replace("# 全称\n", "# 全称\n  isCiio: false\n").replace(
        "  - id: s1\n",
        "  - id: s1\n    name: 全球人事管理\n",
      ),
    );
  });

  it("keeps the look of every gap", async () => {
    const world = await worldWithDraft();
    const saved = await office?.convert(world.files.get(DRAFT) ?? new Uint8Array(), "docx", "fodt");
    const text = new TextDecoder().decode(saved);
    const body = text.slice(text.indexOf("<office:text"));
    const marks = body.match(/【待补充：/gu)?.length ?? 0;
    const inLook =
      body.match(/<text:span text:style-name="Pipia_20_Gap">(?:<[^>]*>)*【待补充：/gu)?.length ?? 0;
    expect(marks).toBeGreaterThan(150);
    // Contents repeat headings in their own look.
    const inContents = /<text:table-of-content [^]*<\/text:table-of-content>/u
      .exec(body)?.[0]
      .match(/【待补充：/gu);
    expect(inLook).toBe(marks - (inContents?.length ?? 0));
  });
});

function controlsIn(bytes: Uint8Array | undefined): number {
  const xml = new TextDecoder().decode(partsOf(bytes).get(DOCUMENT));
  return xml.match(/<w:bookmarkStart [^>]*w:name="_Pipia\d+_/gu)?.length ?? 0;
}

/** A certification body's own file, as bare as {@link FILING}. */
const BODY = 'formatVersion: "1"\nbody:\n  name: 子虚认证中心有限公司\n';

describe.each(LANGUAGES)("drafts of every kind (%s)", (language) => {
  it.each(KINDS.map(({ id }) => id))(
    "have no error for the Open XML SDK, nor for the linter: %s",
    async (document) => {
      const world = await worldWithDraft(rootOf(document) === "body" ? BODY : FILING, { document, language });
      const bytes = world.files.get(DRAFT) ?? new Uint8Array();
      expect(lintPackage(partsOf(bytes), { allowTags: true })).toEqual([]);
      expect(await openXmlErrors(bytes)).toEqual([]);
    },
  );
});
