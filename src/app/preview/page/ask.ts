import type { ShownDocument, ShownLines, ShownParagraph } from "../protocol.js";

/** What the server says, by what it is asked for. */
interface Answers {
  readonly document: ShownDocument;
  readonly paragraph: ShownParagraph;
  readonly lines: ShownLines;
}

type Query = Readonly<Record<string, string | number>>;

/**
 * Asks the server; nothing when it no longer knows what the query names, because something newer has taken its place.
 *
 * @throws Error when there is no answer or the program met a defect.
 */
export async function ask<Path extends keyof Answers>(
  path: Path,
  query: Query,
  signal?: AbortSignal,
): Promise<Answers[Path] | undefined> {
  const response = await get(path, query, signal);
  // Both sides are compiled from `protocol.ts`.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return response === undefined ? undefined : ((await response.json()) as Answers[Path]);
}

/** A paragraph of a version, by number or by the key that outlasts versions. */
export async function askParagraph(
  version: number,
  which: { readonly id: number } | { readonly key: string },
): Promise<ShownParagraph | undefined> {
  return ask("paragraph", { version, ...which, lang: pageLanguage() });
}

/** A page of a version, drawn. */
export async function askPage(version: number, number: number): Promise<SVGElement | undefined> {
  const response = await get("page", { version, number, lang: pageLanguage() });
  if (response === undefined) return undefined;
  const drawing = new DOMParser().parseFromString(await response.text(), "image/svg+xml").documentElement;
  return drawing instanceof SVGElement ? document.importNode(drawing, true) : undefined;
}

/** The language in which the page was served. */
export function pageLanguage(): "zh" | "en" {
  return document.documentElement.dataset["language"] === "en" ? "en" : "zh";
}

async function get(path: string, query: Query, signal?: AbortSignal): Promise<Response | undefined> {
  const words = Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]);
  const response = await fetch(
    `${path}?${new URLSearchParams(words).toString()}`,
    signal === undefined ? {} : { signal },
  );
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response;
}
