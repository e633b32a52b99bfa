import type { Language } from "../foundation/locale.js";

const FACES: Readonly<Record<Language, string>> = {
  zh: '"Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif',
  en: 'Georgia, "Times New Roman", "Noto Serif", "Songti SC", "Noto Serif CJK SC", SimSun, serif',
};

/** The looks of a report: weights are told by words and by the kind of line beside them, colour only adds to that. */
export function htmlStyles(language: Language): string {
  return `@page { size: A4; margin: 20mm 18mm; }
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 46rem; padding: 1.5rem; background: #fff; color: #1b1b1b; font: 1rem/1.6 ${FACES[language]}; overflow-wrap: anywhere; }
h1 { margin: 0 0 0.75rem; font-size: 1.6rem; }
h2 { margin: 2rem 0 0.5rem; border-bottom: 2px solid #1b1b1b; padding-bottom: 0.2rem; font-size: 1.2rem; }
h3 { margin: 1.4rem 0 0.5rem; font-size: 1.02rem; }
h2, h3, caption { break-after: avoid; break-inside: avoid; }
.particulars { margin: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: 0.1rem 1.5rem; }
.particulars div { display: flex; gap: 0.6rem; }
.particulars dt { flex: none; color: #555; }
.particulars dd { margin: 0; }
.note { margin: 1.2rem 0 0; border: 1px solid #8a1c1c; padding: 0.4rem 0.6rem; }
table { width: 100%; margin: 1.4rem 0 0; border-collapse: collapse; font-size: 0.95rem; }
caption { padding: 0.2rem 0; text-align: left; font-weight: bold; }
th, td { border: 1px solid #999; padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; }
th { background: #f0f0f0; font-weight: bold; }
.articles td:first-child { white-space: nowrap; }
tr, article { break-inside: avoid; }
article { margin: 0.7rem 0; border-left: 5px solid #8a1c1c; padding: 0.1rem 0 0.1rem 0.8rem; }
article.warning { border-left: 5px double #8a5a00; }
article.advice { border-left: 3px dotted #2a5a8a; }
article.waived { border-left-color: #999; color: #444; }
article p { margin: 0.15rem 0; }
.what { font-size: 1.02rem; }
.what strong { border: 1px solid currentColor; border-radius: 0.2rem; padding: 0 0.35rem; font-size: 0.85rem; color: #8a1c1c; }
.warning .what strong { color: #8a5a00; }
.advice .what strong { color: #2a5a8a; }
.waived .what strong { color: #444; }
.number { color: #555; font-variant-numeric: tabular-nums; }
.related, .sources, .basis, .inference, .waiver { font-size: 0.92rem; }
.related, .sources b, .basis b, .inference b, .waiver b { color: #444; }
.where { color: #555; font-size: 0.78rem; }
footer { margin-top: 2rem; border-top: 1px solid #999; color: #444; font-size: 0.85rem; }
@media print { :root { font-size: 10.5pt; } body { max-width: none; padding: 0 1px; } }
`;
}
