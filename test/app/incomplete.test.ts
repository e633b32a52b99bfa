import { beforeAll, describe, expect, it } from "vitest";
import { render, type RenderOptions } from "../../src/app/library.js";
import type { RenderedFile } from "../../src/app/render.js";
import type { Diagnostic } from "../../src/foundation/diagnostic.js";
import { LANGUAGES } from "../../src/foundation/locale.js";
import { lintPackage } from "../../src/ooxml/lint.js";
import { readZip } from "../../src/foundation/zip-reader.js";
import { FORMATS } from "../../src/writers/index.js";
import type { Format } from "../../src/writers/writer.js";
import { runIn, type Ran } from "./command.js";
import { AS_OF, exampleSource } from "./example.js";
import { HOTEL_FILE, hotelWorld, readHotelAttachment } from "./hotel.js";
import { incompleteHotel, incompleteSource } from "./incomplete.js";

const RULE = "pipia/risk-level-matches-matrix";

async function rendered(
  options: Partial<RenderOptions>,
  source = incompleteSource(),
): Promise<{
  readonly files: readonly RenderedFile[] | undefined;
  readonly findings: readonly Diagnostic[];
}> {
  const { value, diagnostics } = await render(source, {
    document: "pipia",
    formats: ["docx"],
    asOf: AS_OF,
    readAttachment: readHotelAttachment,
    ...options,
  });
  return { files: value, findings: diagnostics };
}

function partsOf(files: readonly RenderedFile[] | undefined): ReadonlyMap<string, string> {
  const reading = readZip(files?.find(({ format }) => format === "docx")?.bytes ?? new Uint8Array());
  if (reading.type === "refused") throw new Error(reading.reason);
  expect(lintPackage(reading.parts)).toEqual([]);
  return new Map([...reading.parts].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
}

/** First paragraph of each comment, and the words it stands round. */
function commentsOf(parts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const words = (xml = ""): string => xml.replaceAll(/<[^>]*>/gu, "");
  const body = parts.get("word/document.xml") ?? "";
  const all = (parts.get("word/comments.xml") ?? "").matchAll(/<w:comment w:id="(\d+)".*?<\/w:p>/gsu);
  return new Map(
    Array.from(all, ([xml, id]) => {
      const range = new RegExp(
        `<w:commentRangeStart w:id="${id}"/>(.*?)<w:commentRangeEnd w:id="${id}"/>`,
        "su",
      );
      return [words(xml), words(range.exec(body)?.[1])];
    }),
  );
}

describe("a draft of an incomplete filing", () => {
  let parts: ReadonlyMap<string, string>;
  let findings: readonly Diagnostic[] = [];
  beforeAll(async () => {
    const draft = await rendered({});
    ({ findings } = draft);
    parts = partsOf(draft.files);
  });

  it("is made whatever rules find, and says what they find", () => {
    expect(findings.map(({ code }) => code)).toContain(RULE);
    expect(findings.some(({ code, severity }) => code === "schema/missing" && severity === "blocking")).toBe(
      true,
    );
  });

  it("has a comment for each finding at its place", () => {
    const comments = commentsOf(parts);
    expect(Object.fromEntries(comments)).toMatchObject({
      "【阻断】缺少“单位名称”": "【待补充：单位名称】",
      "【警告】缺少“单位性质”": "【待补充：单位性质】",
      "【警告】缺少“法定代表人”": "【待补充：姓名】",
      "【提示】缺少“评估人员”": "【待补充：评估人员】",
      "【阻断】缺少“评估结论”": "【待补充：处理目的、处理方式是否合法、正当、必要】",
      "【警告】缺少“所在地址”": "【待补充：所在地址】",
      "【阻断】缺少“出境数据项清单”": "【待补充：出境数据项清单】",
      "【阻断】缺少“告知文本”": "【待补充：告知文本】",
      "【阻断】没有写明“中央预订出境单独同意”是否为单独同意": "【待补充：是否为单独同意】",
      "【警告】风险“身份影像被冒用”评为“低”，按表D.5应为“高”": "低",
    });
    const count = (part: string, words: string): number => (parts.get(part) ?? "").split(words).length - 1;
    const shown = count("word/comments.xml", "<w:comment ") + count("word/document.xml", ">位置：");
    const about = findings.filter(({ pointer }) => pointer !== undefined);
    expect(shown).toBe(about.length);
  });

  it("is about a value where it belongs, not where it is mentioned", () => {
    const body = parts.get("word/document.xml") ?? "";
    const [, id] = /w:comment w:id="(\d+)"(?:(?!<\/w:p>).)*缺少“单位名称”/su.exec(
      parts.get("word/comments.xml") ?? "",
    ) ?? [""];
    const before = body.slice(0, body.indexOf(`<w:commentRangeStart w:id="${id}"/>`));
    expect(before.replaceAll(/<[^>]*>/gu, "")).toMatch(/表　个人信息处理者基本信息名称$/u);
  });

  it("has the article and the remedy in a comment", () => {
    expect(parts.get("word/comments.xml")).toMatch(/依据：《个人信息出境认证办法》第三条/u);
    expect(parts.get("word/comments.xml")).toMatch(/处理：填写营业执照等登记证照上的全称/u);
  });

  it("has every page stamped", () => {
    const headers = [...parts].filter(([name]) => name.startsWith("word/header"));
    expect(headers.length).toBeGreaterThan(1);
    for (const [, xml] of headers) expect(xml).toContain('string="草稿"');
    const setups = (parts.get("word/document.xml") ?? "").match(/<w:sectPr>.*?<\/w:sectPr>/gsu) ?? [];
    expect(setups[0]).toContain("<w:headerReference");
  });

  it("comes without comments where none are wanted, and is stamped all the same", async () => {
    const bare = partsOf((await rendered({ comments: false })).files);
    expect([...bare.keys()].filter((name) => name.includes("comments"))).toEqual([]);
    expect(bare.get("word/document.xml")).not.toContain("comment");
    expect(bare.get("word/header1.xml")).toContain('string="草稿"');
  });

  it("is in English in the English edition", async () => {
    const english = partsOf((await rendered({ edition: "en" })).files);
    expect(commentsOf(english).get("[blocking] “Name” is missing")).toBe("[To be completed: Name]");
    expect(english.get("word/header1.xml")).toContain('string="DRAFT"');
  });
});

describe("a final document", () => {
  it("of a complete filing has neither comments nor stamp", async () => {
    const parts = partsOf((await rendered({ stage: "final" }, exampleSource("hotel"))).files);
    expect([...parts.keys()].filter((name) => name.includes("comments"))).toEqual([]);
    expect([...parts.values()].join("")).not.toMatch(/PowerPlusWaterMark|commentReference|草稿/u);
  });

  it("is stopped by a blocking gap, in every format", async () => {
    const { files, findings } = await rendered({ stage: "final", formats: FORMATS });
    expect(files).toBeUndefined();
    expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(["schema/missing", RULE]));
  });

  it.each(LANGUAGES)("is let through where that is allowed, as a stamped draft (%s)", async (language) => {
    const allowed = await rendered({
      stage: "final",
      allowIncomplete: true,
      formats: FORMATS,
      edition: language,
    });
    const draft = await rendered({ formats: FORMATS, edition: language });
    expect(allowed.files?.map(({ format }) => format)).toEqual(FORMATS);
    expect(allowed.findings).toEqual(draft.findings);
    for (const format of FORMATS) {
      const bytes = (files: typeof draft.files): Uint8Array | undefined =>
        files?.find((file) => file.format === format)?.bytes;
      expect(
        Buffer.from(bytes(allowed.files) ?? []).equals(bytes(draft.files) ?? Buffer.alloc(0)),
        format,
      ).toBe(true);
    }
  });

  it("is stamped where incompleteness is allowed, also when nothing is missing", async () => {
    const options = { stage: "final", allowIncomplete: true, formats: ["text"] } as const;
    const { files } = await rendered(options, exampleSource("hotel"));
    expect(new TextDecoder().decode(files?.[0]?.bytes)).toMatch(/^==== 草稿 ====\n/u);
  });
});

describe("the command on an incomplete filing", () => {
  async function ran(...words: readonly string[]): Promise<Ran> {
    const world = hotelWorld();
    world.put(HOTEL_FILE, incompleteHotel());
    const plain = ["render", HOTEL_FILE, "--to", "text", "--as-of", AS_OF, "--out", "papers"];
    return runIn(world, ...plain, ...words);
  }
  const made = ["papers/个人信息保护影响评估报告.txt"];

  it("makes a draft, lists what rules find and not the gaps", async () => {
    const { status, talk, ...rest } = await ran();
    expect([status, rest.made]).toEqual([0, made]);
    expect(talk).toContain(RULE);
    expect(talk).not.toContain("schema/missing");
  });

  it("makes no final document, whatever may fail", async () => {
    for (const failOn of ["blocking", "advice", "none"]) {
      expect(await ran("--stage", "final", "--fail-on", failOn)).toMatchObject({ status: 1, made: [] });
    }
  });

  it("makes one that is allowed to be incomplete, lists everything and fails only where that is asked for", async () => {
    const allowed = await ran("--stage", "final", "--allow-incomplete");
    expect(allowed).toMatchObject({ status: 0, made });
    expect(allowed.talk).toContain("schema/missing");
    expect(allowed.talk).toContain(RULE);
    expect(await ran("--stage", "final", "--allow-incomplete", "--fail-on", "blocking")).toMatchObject({
      status: 1,
      made,
    });
  });

  it("does not let an error against the schema or a template mistake through", async () => {
    const world = hotelWorld();
    world.put(HOTEL_FILE, `${incompleteHotel()}\nunknown: 1\n`);
    const words = [
      "--to",
      "text",
      "--as-of",
      AS_OF,
      "--stage",
      "final",
      "--allow-incomplete",
      "--out",
      "papers",
    ];
    expect(await runIn(world, "render", HOTEL_FILE, ...words)).toMatchObject({ status: 1, made: [] });
  });

  it("leaves comments out of the Word file where that is asked for", async () => {
    const world = hotelWorld();
    world.put(HOTEL_FILE, incompleteHotel());
    const words = ["render", HOTEL_FILE, "--to", "docx", "--as-of", AS_OF, "--out", "papers"];
    const path = "papers/个人信息保护影响评估报告.docx";
    const namesAfter = async (...more: readonly string[]): Promise<readonly string[]> => {
      expect((await runIn(world, ...words, "--force", ...more)).status).toBe(0);
      const file = { format: "docx" as Format, name: path, bytes: world.files.get(path) ?? new Uint8Array() };
      return [...partsOf([file]).keys()];
    };
    expect(await namesAfter()).toContain("word/comments.xml");
    expect(await namesAfter("--without-comments")).not.toContain("word/comments.xml");
  });
});

describe("a filing that only a warning is about", () => {
  const made = ["papers/个人信息保护影响评估报告.txt"];

  async function ran(...words: readonly string[]): Promise<Ran> {
    const world = hotelWorld();
    const text = world.text(HOTEL_FILE);
    const changed = text.replace(/(身份影像被冒用[\s\S]*?\n\s+level: )\S+/u, "$1low");
    expect(changed).not.toBe(text);
    world.put(HOTEL_FILE, changed);
    return runIn(world, "render", HOTEL_FILE, "--to", "text", "--as-of", AS_OF, "--out", "papers", ...words);
  }

  it("becomes a draft, and a command that fails from the weight that is asked for", async () => {
    expect(await ran()).toMatchObject({ status: 0, made });
    expect(await ran("--fail-on", "warning")).toMatchObject({ status: 1, made });
    expect(await ran("--fail-on", "blocking")).toMatchObject({ status: 0, made });
  });

  it("becomes a final document, but not where warnings fail", async () => {
    expect(await ran("--stage", "final")).toMatchObject({ status: 0, made });
    expect(await ran("--stage", "final", "--fail-on", "warning")).toMatchObject({ status: 1, made: [] });
  });

  it("fails for its gaps as a draft only where that is asked for", async () => {
    const world = hotelWorld();
    world.put("new.yaml", 'formatVersion: "1"\nprocessor:\n  name: 甲公司\n');
    const words = ["render", "new.yaml", "--to", "text", "--as-of", AS_OF, "--force"];
    expect((await runIn(world, ...words)).status).toBe(0);
    expect((await runIn(world, ...words, "--fail-on", "advice")).status).toBe(1);
  });
});
