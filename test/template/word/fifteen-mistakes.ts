import { p, run, type Sources, table } from "./word-file.js";

/** A mistake planted in a Word template: what must be said, where, and words that must be shown. */
interface Planted {
  readonly code: string;
  /** `#word/…` outside of the body. */
  readonly part: string;
  readonly paragraph: number;
  readonly words: string;
}

/** The pieces of the body in their order, each with the mistake in it and the paragraph of the piece it is in, from 1. */
const PIECES: readonly (readonly [
  xml: string,
  paragraphs: number,
  code?: string,
  paragraph?: number,
  words?: string,
])[] = [
  [p("本函致{{processor.name}}。"), 1],
  [p("名称：{{processor.nmae}}"), 1, "unknown-field", 1, "nmae"],
  [
    p(`${run("接收方：{{", "<w:b/>")}${run("reci", "<w:i/>")}${run("pients}}")}`),
    1,
    "prints-object",
    1,
    "接收方",
  ],
  [p("{{#each processor}}甲{{/each}}"), 1, "wrong-kind", 1, "#each processor"],
  [p("{{#answered scenarios}}") + p("有场景") + p("{{/answered}}"), 3],
  [p("{{#if processor.name}}甲{{/if}}"), 1, "not-a-condition", 1, "#if processor.name"],
  [p("{{upper processor.name}}"), 1, "unknown-helper", 1, "upper"],
  [p('{{join recipients "、" "name" "id"}}'), 1, "wrong-arguments", 1, "join"],
  [p("{{/unless}}"), 1, "stray-close", 1, "/unless"],
  [p("{{#if processor.isCiio}}") + p("没有结束"), 2, "unclosed-block", 1, "#if processor.isCiio"],
  [p("电话：｛｛processor.phone｝｝"), 1, "full-width-braces", 1, "｛｛"],
  [p("{{join recipients “、” “name”}}"), 1, "full-width-character", 1, "join recipients"],
  [p('{{#if (eq processor.unitNature "firm")}}甲{{/if}}'), 1, "unknown-option", 1, "unitNature"],
  [
    table(["序号", "名称"], ["{{#each scenarios}}{{@number}}", "{{nam}}{{/each}}"]),
    4,
    "unknown-field",
    4,
    "{{nam}}",
  ],
  [p("甲{{#if processor.isCiio}}乙") + p("{{/if}}"), 2, "word-block", 1, "乙"],
  [p("签字：{{processor.officer.name"), 1, "unclosed-tag", 1, "签字"],
  [p("{{#each scenarios}}") + p("{{name}}") + p("{{#each items}}{{name}}{{/each}}") + p("{{/each}}"), 4],
];

/** The fifteen mistakes; the last stands in the header. */
export const FIFTEEN: readonly Planted[] = [
  ...PIECES.flatMap(([, , code, paragraph = 1, words = ""], index): readonly Planted[] => {
    const before = PIECES.slice(0, index).reduce((sum, [, paragraphs]) => sum + paragraphs, 0);
    return code === undefined
      ? []
      : [{ code: `template/${code}`, part: "", paragraph: before + paragraph, words }];
  }),
  { code: "template/unknown-field", part: "#word/header1.xml", paragraph: 2, words: "地址" },
];

/** A template in which they are planted among tags that are right. */
export function fifteenMistakes(): Sources {
  return {
    body: PIECES.map(([xml]) => xml).join(""),
    header: p("{{processor.name}}") + p("地址：{{processor.adress}}"),
  };
}
