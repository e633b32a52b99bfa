import type { Pointer } from "../../src/foundation/pointer.js";

/** Text fields of the example, by the kind of place in which the report prints them. */
export const POSITIONS: Readonly<Record<"paragraph" | "cell" | "heading" | "caption" | "picture", Pointer>> =
  {
    paragraph: "/processor/compliance/record",
    cell: "/recipients/0/address",
    heading: "/impactAssessment/jurisdictions/0/countryRegion",
    caption: "/scenarios/0/name",
    picture: "/attachments/0/title",
  };

/** A value for every position, the same in each: what is printed stands between the brackets. */
export function everywhere(text: string): Readonly<Record<Pointer, unknown>> {
  return Object.fromEntries(Object.values(POSITIONS).map((at) => [at, marked(text)]));
}

/** Brackets that stand nowhere else in the example. */
export function marked(text: string): string {
  return `〖${text}〗`;
}

/** Texts that attack a format or a language of ours and that every format carries. */
export const PRINTABLE: Readonly<Record<string, string>> = {
  "markup of HTML": `<script>alert(1)</script><b>x</b><br/></td></p><img src=x onerror="y">`,
  "entities and CDATA": "&amp; &lt; &#x4e00; & &nbsp; ]]> <![CDATA[x]]> <!-- x -->",
  "tags of templates": "{{x}} {{{x}}} {{#each a}} {{/if}} {{> p}} {{! c }} \\{{x}} [[x]] ${x} <%= x %>",
  "our own marks": `<v p="/processor/name">x</v><gap p="/processor/name"/><blank/><page/>`,
  "fields and formulas": "MERGEFIELD x \\* MERGEFORMAT =1+1 @SUM(A1) _x0041_ %1. %s %n $& $1",
  "quotation marks": `"'\`“”‘’«»`,
  "wide and double spaces": "甲\u3000乙  丙\u00a0丁",
  "full-width forms": "ＡＢＣ１２３＜＞＆｛｛ｘ｝｝",
  "rare characters": "龑㎡〇々囧",
  "names of properties": "__proto__ constructor toString hasOwnProperty",
};

/** Texts that DOCX, HTML and plain text carry and the PDF does not print as they are. */
export const UNPRINTABLE: Readonly<Record<string, string>> = {
  "a character beyond the first plane": "𠮷野家",
  emoji: "🏨👨‍👩‍👧‍👦🇨🇳",
  "Arabic and Hebrew, of which a font has one": "مرحبا שלום",
};

/** Invisible controls: kept in DOCX, HTML and plain text, left out of the PDF and reported. */
export const INVISIBLE = "甲乙丙\u200b丁\u00ad戊\ufeff己";

/** What changes the order in which text is seen; no filing is read with one. */
export const REORDERING = [
  "\u202a",
  "\u202b",
  "\u202c",
  "\u202d",
  "\u202e",
  "\u2066",
  "\u2067",
  "\u2068",
  "\u2069",
];

/** Characters that no format can carry, as JSON and double-quoted YAML write them. */
export const REFUSED: Readonly<Record<string, readonly [escape: string, name: string]>> = {
  NUL: ["\\u0000", "U+0000"],
  "a control character": ["\\u0007", "U+0007"],
  "U+FFFE": ["\\uFFFE", "U+FFFE"],
  "a lone high surrogate": ["\\uD800", "U+D800"],
  "a lone low surrogate": ["\\uDFFF", "U+DFFF"],
};
