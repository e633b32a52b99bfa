import { readFile } from "node:fs/promises";
import { EDITIONS, LANGUAGES, type Language } from "../../foundation/locale.js";
import { packagePath } from "../../foundation/package-root.js";
import { rootOf } from "../../law/document-schema.js";
import { KINDS } from "../../kinds/index.js";
import { FontShelf } from "./font-shelf.js";
import type { Choice } from "./make-paper.js";
import { PAGE_STYLES } from "./page-styles.js";
import { json, NOT_FOUND, type Answer } from "./responses.js";
import type { PreviewSession } from "./session.js";
import { shellPage } from "./shell.js";
import { shownDocument, shownPage } from "./shown-document.js";
import { paragraphOfKey, shownParagraph } from "./shown-paragraph.js";
import type { World } from "../world.js";

/** What answers are made of. */
export interface Site {
  readonly session: PreviewSession;
  readonly file: string;
  /** What is shown until something else is chosen, and the language of the page. */
  readonly choice: Choice;
  readonly language: Language;
}

/** The parts of the page's own script, compiled for the browser; nothing else is ever read from there. */
const SCRIPTS = [
  "main.js",
  "ask.js",
  "elements.js",
  "findings-list.js",
  "outline-list.js",
  "pages-view.js",
  "paragraph-panel.js",
  "source-view.js",
] as const;

type Route = (query: URLSearchParams) => Promise<Answer> | Answer;

/** What can be asked for, by path. Files are asked for by numbers that were given out, never by name. */
export function routesOf(
  world: World,
  { session, file, choice, language }: Site,
): ReadonlyMap<string, Route> {
  const fonts = new FontShelf(world);
  const numberOf = fonts.numberOf.bind(fonts);
  const languageIn = (query: URLSearchParams): Language => chosen(query.get("lang"), LANGUAGES, language);
  const versionIn = (query: URLSearchParams): ReturnType<PreviewSession["version"]> =>
    session.version(numberIn(query, "version"));

  const routes = new Map<string, Route>([
    [
      "",
      (query) =>
        page("text/html", shellPage({ file, choice: choiceIn(query, choice), language: languageIn(query) })),
    ],
    ["page.css", () => page("text/css", PAGE_STYLES)],
    [
      "document",
      async (query) => {
        const asked = choiceIn(query, choice);
        return json(shownDocument(await session.standing(asked), asked, languageIn(query), numberOf));
      },
    ],
    [
      "page",
      (query) => {
        const version = versionIn(query);
        const drawn = version && shownPage(version, numberIn(query, "number"), languageIn(query), numberOf);
        return drawn === undefined ? NOT_FOUND : page("image/svg+xml", drawn);
      },
    ],
    [
      "paragraph",
      (query) => {
        const version = versionIn(query);
        if (version === undefined) return NOT_FOUND;
        const key = query.get("key");
        const id = key === null ? numberIn(query, "id") : paragraphOfKey(version.index, key);
        const shown = id === undefined ? undefined : shownParagraph(id, version, languageIn(query));
        return shown === undefined ? NOT_FOUND : json(shown);
      },
    ],
    [
      "lines",
      (query) => {
        const [first, last] = [numberIn(query, "first"), numberIn(query, "last")];
        const lines = session.shelf.lines(numberIn(query, "source"), first, last);
        return lines === undefined ? NOT_FOUND : json(lines);
      },
    ],
    [
      "font",
      async (query) => {
        const bytes = await fonts.bytesOf(numberIn(query, "number"));
        return bytes === undefined ? NOT_FOUND : { status: 200, type: "font/ttf", body: bytes };
      },
    ],
  ]);
  for (const name of SCRIPTS) routes.set(`script/${name}`, async () => script(name));
  return routes;
}

async function script(name: string): Promise<Answer> {
  return page("text/javascript", await readFile(packagePath(`dist/src/app/preview/page/${name}`), "utf8"));
}

function page(type: string, body: string): Answer {
  return { status: 200, type: `${type}; charset=utf-8`, body };
}

/** What is asked for, where it can be shown of this file; else what was given on the command line. */
function choiceIn(query: URLSearchParams, usual: Choice): Choice {
  const root = rootOf(usual.document);
  const ids = KINDS.map(({ id }) => id).filter((id) => rootOf(id) === root);
  return {
    document: chosen(query.get("document"), ids, usual.document),
    edition: chosen(query.get("edition"), EDITIONS, usual.edition),
    stage: chosen(query.get("stage"), ["draft", "final"], usual.stage),
  };
}

function chosen<Word extends string>(given: string | null, known: readonly Word[], usual: Word): Word {
  return known.find((word) => word === given) ?? usual;
}

/** A whole number of the query; 0, which nothing has, for anything else. */
function numberIn(query: URLSearchParams, name: string): number {
  const given = query.get(name) ?? "";
  return /^\d{1,9}$/u.test(given) ? Number(given) : 0;
}
