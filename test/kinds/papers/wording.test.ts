import type { DomesticBody, Filing } from "#generated/types.js";
import { describe, expect, it } from "vitest";
import { buildTree } from "../../../src/app/render.js";
import { canonicalText } from "../../../src/document/text.js";
import type { Draft } from "../../../src/foundation/draft.js";
import type { Edition } from "../../../src/foundation/locale.js";
import { KINDS, knownKind } from "../../../src/kinds/index.js";
import { AS_OF, attachmentsOf, exampleSource } from "../../app/example.js";

type KindId = (typeof KINDS)[number]["id"];

async function textOf(
  id: KindId,
  example: "hotel" | "shop",
  edition: Edition,
  changed: (filing: Draft<Filing>) => Draft<Filing> = (filing) => filing,
): Promise<string> {
  const { filing: whole, placeOf } = exampleSource(example);
  const filing = changed(whole);
  const { value, diagnostics } = await buildTree({
    filing,
    placeOf,
    findings: [],
    kind: knownKind(id),
    edition,
    stage: "draft",
    asOf: AS_OF,
    readAttachment: attachmentsOf(example),
  });
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return canonicalText(value);
}

/** The papers of an applicant that count natural persons in tables. */
const COUNTING = ["pipia", "data-item-list", "processing-rules"] as const;

describe("the words of the papers", () => {
  it("give the practice guide an English title, the Chinese in brackets", async () => {
    for (const id of ["processing-rules", "agreement-checklist"] as const) {
      expect(await textOf(id, "hotel", "en")).toMatch(
        /Practice Guide for Cybersecurity Standards—[A-Z][^(]* V2\.0 \(网络安全标准实践指南.*, TC260-PG-20222A\)/u,
      );
    }
  });

  it("name a notice once in the caption of its table", async () => {
    const captions =
      (await textOf("pipia", "shop", "en")).match(/Table.*notice on processing and export.*/giu) ?? [];
    expect(captions.length).toBeGreaterThan(0);
    expect(captions.filter((caption) => (caption.match(/notice/giu) ?? []).length > 1)).toEqual([]);
  });

  it("say alike in every table that persons are counted once", async () => {
    for (const id of COUNTING) {
      const text = await textOf(id, "shop", "en");
      expect(text).toContain("Natural persons (de-duplicated)");
      expect(text).toContain("of whom with sensitive personal information");
      expect(text).not.toMatch(
        /^(?:Natural persons, de-duplicated|Of whom with sensitive personal information)$/mu,
      );
    }
  });

  it("have a representative that is a natural person sign, and a body or company seal", async () => {
    const withBody =
      (domesticBody: Draft<DomesticBody>) =>
      (filing: Draft<Filing>): Draft<Filing> => ({
        ...filing,
        processor: { ...filing.processor, domesticBody },
      });
    const uncoded = { kind: "designatedRepresentative", name: "乌有公司" } as const;
    const person = withBody({
      kind: "designatedRepresentative",
      isNaturalPerson: true,
      name: { zh: "林疏影", en: "Lin Shuying" },
    });
    const body = withBody({ kind: "dedicatedBody", name: "乌有公司" });
    const signs = /境内指定代表：林疏影.*（签字）/u;
    expect(await textOf("domestic-assistance", "shop", "zh", person)).toMatch(signs);
    expect(await textOf("domestic-assistance", "shop", "both", person)).toMatch(signs);
    expect(await textOf("domestic-assistance", "shop", "en", person)).toMatch(
      /Designated representative in China: Lin Shuying.*\(signature\)/u,
    );
    const unanswered = await textOf("domestic-assistance", "shop", "zh", withBody(uncoded));
    expect(unanswered).toContain("【待补充：是否为自然人】");
    expect(unanswered).not.toContain("（签字）");
    expect(
      await textOf("domestic-assistance", "shop", "zh", withBody({ ...uncoded, isNaturalPerson: false })),
    ).toMatch(/境内指定代表：乌有.*（盖章）/u);
    expect(await textOf("domestic-assistance", "shop", "zh")).toMatch(/境内指定代表：乌有.*（盖章）/u);
    expect(await textOf("domestic-assistance", "shop", "zh", body)).toMatch(
      /境内专门机构：乌有公司.*（盖章）/u,
    );
  });

  it("call the certified processor by the words of article 9", async () => {
    for (const id of ["platform-report", "certificate", "cancellation-notice"] as const) {
      const text = await textOf(id, "hotel", "zh", (filing) => ({
        ...filing,
        certificate: {
          number: "A-1",
          holderName: "星河酒店",
          events: [
            {
              id: "e1",
              kind: "cancellation",
              on: "2026-11-02",
              applicationOn: "2026-10-20",
              reason: "不再需要",
            },
          ],
        },
      }));
      expect(text).toContain("获证个人信息处理者");
      expect(text).not.toMatch(/持证者|获证者/u);
    }
  });

  it("say what the handler is authorised to do in the sentence that announces it", async () => {
    const chinese = await textOf("authorisation", "hotel", "zh");
    expect(chinese).toMatch(/下列事项：办理/u);
    const both = await textOf("authorisation", "hotel", "both");
    expect(both).toMatch(/information export: \(see the Chinese text\)/u);
    expect(await textOf("authorisation", "shop", "both")).toMatch(/information export: Handing in/u);
  });
});
