import type { Language } from "../foundation/locale.js";
import { escaped } from "./html-escape.js";
import { htmlStyles } from "./html-styles.js";

/** A report as a page of HTML. */
export interface HtmlPage {
  readonly language: Language;
  /** What the window is called. */
  readonly name: string;
  readonly title: string;
  /** What the report is about: terms and what stands for each. */
  readonly particulars: readonly (readonly [term: string, value: string])[];
  /** Styles besides those of all reports. */
  readonly styles?: string;
  /** HTML inside of `main`. */
  readonly main: string;
  /** HTML between `main` and the end of the page, with a line end; none unless given. */
  readonly end?: string;
}

/** One file without anything from elsewhere: nothing in it may load or run. */
export function htmlPage({
  language,
  name,
  title,
  particulars,
  styles = "",
  main,
  end = "",
}: HtmlPage): string {
  return `<!doctype html>
<html lang="${language === "zh" ? "zh-CN" : "en"}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(name)}</title>
<style>
${htmlStyles(language)}${styles}</style>
</head>
<body>
<header>
<h1>${escaped(title)}</h1>
<dl class="particulars">
${particulars.map(([term, value]) => `<div><dt>${escaped(term)}</dt><dd>${escaped(value)}</dd></div>`).join("\n")}
</dl>
</header>
<main>
${main}</main>
${end}</body>
</html>
`;
}
