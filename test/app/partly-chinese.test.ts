import { describe, expect, it } from "vitest";
import { buildTree } from "../../src/app/render.js";
import { canonicalText, comparable } from "../../src/document/text.js";
import type { Edition } from "../../src/foundation/locale.js";
import { KINDS } from "../../src/kinds/index.js";
import { AS_OF, attachmentsOf, exampleSource } from "./example.js";

type Kind = (typeof KINDS)[number];

const CHINESE = comparable("未提供英文的内容只列中文。");
const ENGLISH = comparable("Where no English has been given, the Chinese stands alone.");

/** The report and every paper of an applicant that says in which language it counts. */
const PAPERS = KINDS.filter(({ filedBy, id }) => filedBy !== "body" && id !== "client-letter");

async function textOf(kind: Kind, example: "hotel" | "shop", edition: Edition): Promise<string> {
  const { filing, placeOf } = exampleSource(example);
  const { value, diagnostics } = await buildTree({
    filing,
    placeOf,
    findings: [],
    kind,
    edition,
    stage: "draft",
    asOf: AS_OF,
    readAttachment: attachmentsOf(example),
  });
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return comparable(canonicalText(value));
}

const times = (text: string, sentence: string): number => text.split(sentence).length - 1;

describe("a paper that prints Chinese for want of English", () => {
  it.each(PAPERS.map((kind) => [kind.id, kind] as const))("says so once: %s", async (_id, kind) => {
    expect(times(await textOf(kind, "hotel", "en"), ENGLISH)).toBe(1);
    const both = await textOf(kind, "hotel", "both");
    expect([times(both, CHINESE), times(both, ENGLISH)]).toEqual([1, 1]);
  });

  it.each(["pipia", "self-evaluation", "notice-consent-record", "agreement-checklist"])(
    "says nothing of it in Chinese, or where everything has English: %s",
    async (id) => {
      const kind = KINDS.find((one) => one.id === id);
      if (kind === undefined) throw new Error(id);
      expect(await textOf(kind, "hotel", "zh")).not.toContain(CHINESE);
      for (const edition of ["en", "both"] as const) {
        const text = await textOf(kind, "shop", edition);
        expect(text).not.toContain(ENGLISH);
        expect(text).not.toContain(CHINESE);
      }
    },
  );
});
