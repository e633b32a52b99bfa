import { beforeAll, describe, expect, it } from "vitest";
import type { Pack } from "../../../src/app/pack/pack.js";
import { stockOf } from "../../../src/app/pack/stock.js";
import { renderDocument, type RenderedFile } from "../../../src/app/render.js";
import type { Outcome } from "../../../src/foundation/outcome.js";
import type { Language } from "../../../src/foundation/locale.js";
import { readZip } from "../../../src/foundation/zip-reader.js";
import { knownKind } from "../../../src/kinds/index.js";
import { BUNDLED_FONTS } from "../../../src/layout/font-set.js";
import { lintPackage } from "../../../src/ooxml/lint.js";
import { inspectPdf } from "../../../src/writers/pdf/inspect.js";
import type { DocumentKindId } from "../../../src/kinds/index.js";
import { AS_OF, attachmentsOf, exampleSource, EXAMPLE_NAMES } from "../example.js";
import type { ExampleName } from "../../../src/app/scaffold.js";
import { textOf } from "../text-of.js";
import { firmFiles, packIn, worldWith } from "./pack-world.js";

let firm: Pack;

beforeAll(async () => {
  firm = await packIn(worldWith(Object.fromEntries(firmFiles())));
});

async function rendered(
  name: ExampleName,
  language: Language,
  pack: Pack | undefined,
  document: DocumentKindId = "pipia",
): Promise<Outcome<readonly RenderedFile[] | undefined>> {
  return renderDocument({
    ...exampleSource(name),
    findings: [],
    kind: knownKind(document),
    edition: language,
    stage: "final",
    asOf: AS_OF,
    formats: ["docx", "pdf", "html", "text"],
    fonts: BUNDLED_FONTS,
    contentsPages: false,
    readAttachment: attachmentsOf(name),
    stock: stockOf(pack),
  });
}

function partsOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const reading = readZip(bytes);
  if (reading.type === "refused") throw new Error(reading.reason);
  return reading.parts;
}

const OWN: Readonly<Record<Language, readonly string[]>> = {
  zh: ["编制目的。", "表　结论的依据", "签字或者盖章"],
  en: [
    "Form. The Measures prescribe no form",
    "Table: Grounds of the conclusion",
    "The Chinese text prevails.",
  ],
};
const BASES: Readonly<Record<Language, readonly string[]>> = {
  zh: ["境外接收方基本情况", "附录一　个人信息安全影响评估方法与风险清单"],
  en: ["Overview of the export activity", "Problems found and rectification"],
};

describe.each(EXAMPLE_NAMES)("the report of %s with the firm's pack", (name) => {
  it.each(["zh", "en"] as const)(
    "has the firm's words, the base's for all else, and its logo (%s)",
    async (language) => {
      const { value: files, diagnostics } = await rendered(name, language, firm);
      expect(diagnostics.filter(({ severity }) => severity !== "advice")).toEqual([]);
      const texts = new Map((files ?? []).map(({ format, bytes }) => [format, bytes]));
      for (const format of ["docx", "text"] as const) {
        const text = textOf(format, texts.get(format) ?? new Uint8Array());
        for (const words of [...OWN[language], ...BASES[language]]) expect(text).toContain(words);
      }
      const parts = partsOf(texts.get("docx") ?? new Uint8Array());
      expect(lintPackage(parts)).toEqual([]);
      const part = (path: string): string => new TextDecoder().decode(parts.get(path));
      expect(part("word/header1.xml")).toContain('r:embed="picture"');
      expect(part("word/_rels/header1.xml.rels")).toContain("media/header.png");
      expect(parts.get("word/media/header.png")).toEqual(
        new Uint8Array(firmFiles().get("images/logo.png") ?? []),
      );
      const html = new TextDecoder().decode(texts.get("html"));
      expect(html.match(/<div class="letterhead"/gu)).toHaveLength(1);
      const pdf = await inspectPdf(texts.get("pdf") ?? new Uint8Array());
      expect(pdf.type).toBe("pages");
    },
  );
});

describe("a pack", () => {
  it("gives the same bytes again, and other words none of the other papers", async () => {
    const [first, second] = [await rendered("shop", "zh", firm), await rendered("shop", "zh", firm)];
    expect(first.value?.map(({ bytes }) => Buffer.from(bytes).toString("base64"))).toEqual(
      second.value?.map(({ bytes }) => Buffer.from(bytes).toString("base64")),
    );
    const plain = await rendered("shop", "zh", undefined, "undertaking");
    const own = await rendered("shop", "zh", firm, "undertaking");
    const text = (files: typeof plain): string =>
      textOf("text", files.value?.find(({ format }) => format === "text")?.bytes ?? new Uint8Array());
    expect(text(own)).toBe(text(plain));
  });

  it("puts a logo on top of the first page, of the papers it names", async () => {
    const logo = firmFiles().get("images/logo.png") ?? new Uint8Array();
    const pack = await packIn(
      worldWith({
        "images/logo.png": logo,
        "theme.yaml":
          "logo: { file: images/logo.png, place: cover, widthMillimetres: 60, documents: [pipia] }\n",
      }),
    );
    const [report, undertaking] = [
      await rendered("shop", "zh", pack),
      await rendered("shop", "zh", pack, "undertaking"),
    ];
    const documentXml = ({ value = [] }: typeof report): string => {
      const docx = value.find(({ format }) => format === "docx")?.bytes ?? new Uint8Array();
      return new TextDecoder().decode(partsOf(docx).get("word/document.xml"));
    };
    const at = documentXml(report).indexOf("<w:drawing>");
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThan(documentXml(report).indexOf("个人信息保护影响评估报告"));
    expect(documentXml(undertaking)).not.toContain("<w:drawing>");
  });

  it("with a mistake in a template makes no paper, and says where", async () => {
    const pack = await packIn(
      worldWith({
        "templates/pipia/sections/about.zh.hbs": "<h1 plain>说明</h1>\n<p>{{processor.nmae}}</p>\n",
      }),
    );
    const { value, diagnostics } = await rendered("shop", "zh", pack);
    expect(value).toBeUndefined();
    expect(
      diagnostics.map(({ code, place }) => `${code} ${place?.file}:${place?.line}:${place?.column}`),
    ).toEqual(["template/unknown-field mine/templates/pipia/sections/about.zh.hbs:2:6"]);
  });
});
