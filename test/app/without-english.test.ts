import { describe, expect, it } from "vitest";
import { withoutEnglish } from "../../src/app/without-english.js";
import type { Diagnostic } from "../../src/foundation/diagnostic.js";
import { inLanguage, paragraph, text, tree } from "../writers/tree-parts.js";
import { runIn } from "./command.js";
import { sourceOf } from "./example.js";
import { changedHotel, HOTEL_FILE, hotelWorld, treeOf } from "./hotel.js";

/** A Chinese value at a pointer, as it stands in an English document. */
const chinese = (at: string): ReturnType<typeof inLanguage> & { readonly source: string } => ({
  ...inLanguage("zh", "中文"),
  source: at,
});

function adviceOn(...pointers: readonly string[]): readonly Diagnostic[] {
  return withoutEnglish(
    tree(
      pointers.map((at) => paragraph(chinese(at))),
      { language: "en" },
    ),
  );
}

describe("what an English document prints in Chinese", () => {
  it("is said once, with the count, the first fields and how to add English", () => {
    const found = adviceOn(
      "/processor/name",
      "/recipients/1/profile",
      "/processor/name",
      "/volumes/relation",
      "/measures/0/title",
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ code: "template/no-english", severity: "advice" });
    expect(found[0]?.message).toEqual({
      zh: "英文版中有 4 处内容没有英文，按中文原文印出：个人信息处理者 › 单位名称；境外接收方 › 第 2 项 › 境外接收方基本情况；出境数量 › 当年数量与预测的关系；等等",
      en: "4 texts have no English and are printed in Chinese: Personal information processor › Name; Overseas recipients › item 2 › Profile; Export volumes › Relation of this year's number and the forecast; and others",
    });
    expect(found[0]?.help.zh).toContain("{ zh: 中文, en: English }");
    expect(found[0]?.help.en).toContain("{ zh: 中文, en: English }");
    // The finding stays the same finding while fields are translated one by one.
    expect(found[0]?.fingerprint).toBe(adviceOn("/volumes/relation")[0]?.fingerprint);
  });

  it("is named whole when it is little", () => {
    expect(adviceOn("/processor/name")[0]?.message.en).toBe(
      "1 text has no English and is printed in Chinese: Personal information processor › Name",
    );
  });

  it("is nothing where every text has English, and Chinese words of the template are none", () => {
    const blocks = [paragraph(text("Ltd.", [], "/processor/name")), paragraph(inLanguage("zh", "办法"))];
    expect(withoutEnglish(tree(blocks, { language: "en" }))).toEqual([]);
  });

  it("is nothing in a Chinese document", async () => {
    expect(withoutEnglish(await treeOf(sourceOf(changedHotel({}), "filing.json")))).toEqual([]);
  });

  it("grows less with each text that is given in English", async () => {
    const countOf = async (changes: Parameters<typeof changedHotel>[0]): Promise<number> => {
      const source = sourceOf(changedHotel(changes), "filing.json");
      const [finding] = withoutEnglish(await treeOf(source, "final", "en"));
      return Number(/^\d+/u.exec(finding?.message.en ?? "")?.[0]);
    };
    const before = await countOf({});
    const relation = { zh: "一致", en: "Consistent" };
    expect(await countOf({ "/volumes/relation": relation })).toBe(before - 1);
  });

  it("does not stop a final document", async () => {
    const ran = await runIn(
      hotelWorld(),
      "render",
      HOTEL_FILE,
      "--lang",
      "en",
      "--to",
      "text",
      "--stage",
      "final",
      "--out",
      "papers",
    );
    expect(ran).toMatchObject({
      status: 0,
      made: ["papers/Personal information protection impact assessment.txt"],
    });
    expect(ran.talk.match(/template\/no-english/gu)).toHaveLength(1);
    expect(ran.talk).not.toContain("edition yet");
  });
});
