import { basename } from "node:path";
import { keysOf } from "../../foundation/data.js";
import { EDITIONS, type Language } from "../../foundation/locale.js";
import { KINDS } from "../../kinds/index.js";
import { rootOf } from "../../law/document-schema.js";
import { escapeHtml } from "../../writers/html/escape.js";
import type { Choice } from "./make-paper.js";
import { WORDS } from "./words.js";

const OWNERS = ["processor", "body", "firm"] as const;

/** The page without documents: its script asks for those. Works with the keyboard and is marked up for those who hear it. */
export function shellPage({
  file,
  choice,
  language,
}: {
  readonly file: string;
  readonly choice: Choice;
  readonly language: Language;
}): string {
  const word = (name: keyof typeof WORDS): string => escapeHtml(WORDS[name][language]);
  const other = language === "zh" ? "en" : "zh";
  const button = (id: string, sign: string, name: keyof typeof WORDS): string =>
    `<button type="button" id="${id}" title="${word(name)}" aria-label="${word(name)}">${sign}</button>`;
  return `<!doctype html>
<html lang="${language === "zh" ? "zh-CN" : "en"}" data-language="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(basename(file))} · pipia ${word("title")}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="page.css">
<script type="application/json" id="words">${wordsData(language)}</script>
<script type="module" src="script/main.js"></script>
</head>
<body>
<a class="skip" href="#pages">${word("skip")}</a>
<header class="bar">
<h1><span class="brand">pipia</span> <span class="file" title="${escapeHtml(file)}">${escapeHtml(basename(file))}</span></h1>
<div class="choices">
${select("document", word("document"), documentOptions(choice, language))}
${select(
  "edition",
  word("edition"),
  options(EDITIONS, choice.edition, (one) => WORDS[`edition.${one}`][language]),
)}
${select(
  "stage",
  word("stage"),
  options(["draft", "final"], choice.stage, (one) => WORDS[one][language]),
)}
</div>
<div class="tools">
${button("smaller", "−", "smaller")}${button("fit", "↔", "fit")}${button("larger", "+", "larger")}
<button type="button" id="outline-switch" aria-expanded="false" aria-controls="outline">${word("outline")}</button>
<a id="other-language" href="?lang=${other}" lang="${other === "zh" ? "zh-CN" : "en"}">${word("otherLanguage")}</a>
</div>
</header>
<div id="notice" role="alert"></div>
<p id="status" role="status"></p>
<div class="desk">
<nav id="outline" aria-label="${word("outline")}"></nav>
<main id="pages" tabindex="-1" aria-label="${word("pages")}" aria-busy="true"><p class="loading">${word("loading")}</p></main>
<aside id="side" aria-label="${word("side")}">
<div role="tablist" aria-label="${word("side")}">
<button type="button" role="tab" id="findings-tab" aria-controls="findings" aria-selected="true">${word("findings")} <span id="findings-count" class="count"></span></button>
<button type="button" role="tab" id="paragraph-tab" aria-controls="paragraph" aria-selected="false" tabindex="-1">${word("paragraph")}</button>
</div>
<section role="tabpanel" id="findings" aria-labelledby="findings-tab" tabindex="0"></section>
<section role="tabpanel" id="paragraph" aria-labelledby="paragraph-tab" tabindex="0" hidden></section>
</aside>
</div>
</body>
</html>
`;
}

function select(id: string, label: string, inner: string): string {
  return `<label for="${id}">${label}</label><select id="${id}" autocomplete="off">${inner}</select>`;
}

function options<Code extends string>(
  codes: readonly Code[],
  selected: string,
  name: (code: Code) => string,
): string {
  return codes
    .map((code) => {
      const isSelected = code === selected ? " selected" : "";
      return `<option value="${code}"${isSelected}>${escapeHtml(name(code))}</option>`;
    })
    .join("");
}

/** The documents that are drawn from this kind of file, by whose papers they are. */
function documentOptions({ document }: Choice, language: Language): string {
  const kinds = KINDS.filter(({ id }) => rootOf(id) === rootOf(document));
  return OWNERS.map((owner) => {
    const own = kinds.filter(({ filedBy }) => filedBy === owner);
    if (own.length === 0) return "";
    const titles = new Map(own.map(({ id, title }) => [id, title[language]]));
    const label = escapeHtml(WORDS[`filedBy.${owner}`][language]);
    return `<optgroup label="${label}">${options([...titles.keys()], document, (id) => titles.get(id) ?? id)}</optgroup>`;
  }).join("");
}

/** The words for the script, as data: `<` could end the element. */
function wordsData(language: Language): string {
  const words = Object.fromEntries(keysOf(WORDS).map((name) => [name, WORDS[name][language]]));
  return JSON.stringify(words).replaceAll("<", "\\u003c");
}
