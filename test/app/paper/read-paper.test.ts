import { beforeEach, describe, expect, it } from "vitest";
import type { MemoryWorld } from "../../memory-world.js";
import { DOCUMENT, FILING, read, type, withPart, worldWithDraft } from "./filled.js";

describe("what is typed into a draft", () => {
  let world: MemoryWorld;
  beforeEach(async () => {
    world = await worldWithDraft();
  });

  it("comes back into the filing, and nothing else changes", async () => {
    await type(world, { "/scenarios/s1/name": "全球人事管理" });
    const { status, result, talk } = await read(world);
    expect(status).toBe(0);
    expect(result).toBe(
      "新增　出境场景 › 第 1 项 › 出境场景名称：全球人事管理\n\n共 1 处改动：新增 1 处。\n",
    );
    expect(talk).toMatch(/已填写 1 项，尚未填写 \d{3} 项。\n已写入 filing\.yaml/u);
    expect(world.text("filing.yaml")).toBe(
      FILING.replace("  - id: s1\n", "  - id: s1\n    name: 全球人事管理\n"),
    );
  });

  it("is read by the kind of its field: choices by their words, days and yes or no as people write them", async () => {
    await type(world, {
      "/processor/employeeCount": " 340 ",
      "/processor/isCiio": "否",
      "/processor/unitNature": "企业",
      "/impactAssessment/startedOn": "2026年10月2日",
      "/impactAssessment/triggers": "向境外提供个人信息；处理敏感个人信息",
      "/recipients/r2/name": "乙公司",
    });
    const { status } = await read(world, "--out", "新.yaml");
    expect(status).toBe(0);
    expect(world.text("filing.yaml")).toBe(FILING);
    expect(world.text("新.yaml")).toBe(
      FILING.replace("# 全称\n", "# 全称\n  unitNature: enterprise\n  employeeCount: 340\n  isCiio: false\n")
        .replace("  - id: r2\n", "  - id: r2\n    name: 乙公司\n")
        .concat("\nimpactAssessment:\n  startedOn: 2026-10-02\n  triggers: [export, sensitive]\n"),
    );
  });

  it("goes to its entry although entries have moved since", async () => {
    await type(world, { "/recipients/r2/name": "乙公司" });
    const moved = FILING.replace(/( {2}- id: r1[^]*?)( {2}- id: r2\n)/u, "$2$1");
    world.put("filing.yaml", moved);
    expect((await read(world)).status).toBe(0);
    expect(world.text("filing.yaml")).toBe(moved.replace("  - id: r2\n", "  - id: r2\n    name: 乙公司\n"));
  });

  it("is shown and not written by a dry run, and nothing is to do the second time", async () => {
    await type(world, { "/processor/registeredAddress": "上海市" });
    const dry = await read(world, "--dry-run");
    expect(dry.result).toContain("新增　个人信息处理者 › 单位注册地：上海市");
    expect(world.text("filing.yaml")).toBe(FILING);
    await read(world);
    const again = await read(world);
    expect([again.status, again.result]).toEqual([0, "填写的答案与申报材料一致，没有需要合入的内容。\n"]);
  });

  it("may be a reason why something does not apply, and a day left for the pen", async () => {
    await type(world, {
      "/processor/compliance/penalties": "不适用：近两年没有",
      "/impactAssessment/approval/reportedOn": "（手填）",
    });
    await read(world);
    expect(world.text("filing.yaml")).toContain(
      "  compliance:\n    penalties: { notApplicable: 近两年没有 }\n",
    );
    expect(world.text("filing.yaml")).toContain("reportedOn: { leftBlank: byHand }");
  });

  it("is nothing where the prompt is still there", async () => {
    const { status, result, talk } = await read(world);
    expect([status, result]).toEqual([0, "文书的填写处没有填写任何内容。\n"]);
    expect(talk).toContain("已填写 0 项");
  });

  it("is refused with paragraph and label where it breaks the schema, together with everything else wrong", async () => {
    await type(world, {
      "/processor/employeeCount": "340,000",
      "/processor/isCiio": "不知道",
      "/impactAssessment/startedOn": "去年",
      "/scenarios/s1/name": "全球人事管理",
    });
    const { status, result, talk } = await read(world);
    expect([status, result]).toEqual([1, ""]);
    expect(talk).toMatch(
      /^草稿\.docx:¶(\d+) 阻断 schema\/type 第 \1 段 › 个人信息处理者 › 员工数量：此处应为整数，现为“340,000”\n {4}写成 340000。$/mu,
    );
    expect(talk).toMatch(/是否为关键信息基础设施运营者：此处应为“是”或者“否”，现为“不知道”/u);
    expect(talk).toMatch(/评估开始日期：“去年”不是日期/u);
    expect(talk).toMatch(/没有改动任何文件。\n$/u);
    expect(world.text("filing.yaml")).toBe(FILING);
  });

  it("takes the place of an answer given since, which is told", async () => {
    await type(world, { "/processor/registeredAddress": "上海市" });
    world.put("filing.yaml", FILING.replace("# 全称\n", "# 全称\n  registeredAddress: 北京市\n"));
    const { status, result, talk } = await read(world);
    expect(status).toBe(0);
    expect(result).toContain("修改　个人信息处理者 › 单位注册地：北京市 → 上海市");
    expect(talk).toMatch(/¶\d+ 警告 paper\/answered-since/u);
  });

  it("is asked in several places and may be typed in any of them, but not in two ways", async () => {
    await type(world, { "/volumes/countFrom*": "2026-01-01" });
    expect((await read(world)).result).toContain("2026-01-01");
    await type(await fresh(), { "/volumes/countFrom": "2026-01-01" });
    await type(world, { "/volumes/countFrom": "2025-01-01" });
    const { status, talk } = await read(world);
    expect(status).toBe(1);
    expect(talk).toMatch(/¶(\d+) 阻断 paper\/two-answers .*\n.*\n {4}草稿\.docx:¶(?!\1)\d+ 另一处在这里/u);
  });

  async function fresh(): Promise<MemoryWorld> {
    world = await worldWithDraft();
    await type(world, { "/volumes/countFrom*": "2026-01-01" });
    return world;
  }

  it("is missed where the control was deleted, once for each answer", async () => {
    const bytes = await withPart(world.files.get("草稿.docx"), DOCUMENT, (xml) =>
      xml.replaceAll(
        /<w:sdt><w:sdtPr>(?:(?!<\/w:sdt>).)*<w:tag w:val="\/processor\/(?:isCiio|registeredAddress)@(?:(?!<\/w:sdt>).)*<\/w:sdt>/gsu,
        "",
      ),
    );
    world.put("草稿.docx", bytes);
    const { status, talk } = await read(world);
    expect(status).toBe(0);
    expect(talk.match(/提示 paper\/blank-gone/gu)).toHaveLength(2);
    expect(talk).toContain("草稿.docx:1:1 提示 paper/blank-gone 个人信息处理者 › 单位注册地：");
  });

  it("has nowhere to go when its entry is gone", async () => {
    await type(world, { "/recipients/r2/name": "乙公司" });
    world.put("filing.yaml", FILING.replace("  - id: r2\n", ""));
    const { status, talk } = await read(world);
    expect(status).toBe(1);
    expect(talk).toMatch(/¶\d+ 阻断 paper\/entry-gone 第 \d+ 段 › /u);
  });
});

describe("an English paper", () => {
  it("gives the English of a text whose Chinese there is, and is refused without", async () => {
    const world = await worldWithDraft(FILING, { language: "en" });
    await type(world, { "/processor/registeredAddress": "Shanghai", "/processor/isCiio": "No" });
    const refused = await read(world);
    expect(refused.status).toBe(1);
    expect(refused.talk).toMatch(/阻断 paper\/english-only 第 \d+ 段 › 个人信息处理者 › 单位注册地/u);

    world.put("filing.yaml", FILING.replace("# 全称\n", "# 全称\n  registeredAddress: 上海市\n"));
    expect((await read(world)).talk).not.toContain("answered-since");
    expect(world.text("filing.yaml")).toContain("registeredAddress: { zh: 上海市, en: Shanghai }");
    expect(world.text("filing.yaml")).toContain("isCiio: false");
  });
});

describe("a reference", () => {
  const filing = FILING.replace("name: { zh: 甲控股, en: Jia Holding }", "name: 甲控股").replace(
    "  - id: r2\n",
    "  - id: r2\n    name: 乙公司\nagreements:\n  - id: a1\n",
  );

  it("is chosen by the name of what it means, or typed as name or id", async () => {
    for (const words of ["乙公司（r2）", "乙公司", "r2"]) {
      const world = await worldWithDraft(filing, { document: "agreement-checklist" });
      await type(world, { "/agreements/a1/recipient": words });
      expect((await read(world)).status, words).toBe(0);
      expect(world.text("filing.yaml")).toContain("- id: a1\n    recipient: r2\n");
    }
  });

  it("is refused where it means nothing there is", async () => {
    const world = await worldWithDraft(filing, { document: "agreement-checklist" });
    await type(world, { "/agreements/a1/recipient": "丙公司" });
    const { status, talk } = await read(world);
    expect(status).toBe(1);
    expect(talk).toMatch(/¶\d+ 阻断 schema\//u);
    expect(world.text("filing.yaml")).toBe(filing);
  });
});
