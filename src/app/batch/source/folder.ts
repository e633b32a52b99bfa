import { basename, dirname, join, relative } from "node:path";
import { isForm } from "../../intake/is-form.js";
import type { World } from "../../world.js";
import { recordId } from "./identity.js";
import type { RecordSource, SourceRecord } from "./record.js";

/** Files of a filing that are none themselves: where its answers came from, and the schema for editors. */
const BESIDE = /\.(?:places|schema)\.json$/iu;

/** A name that many filings have; the folder then says whose it is. */
const USUAL = /^filing$/iu;

/**
 * The filings in a folder and in those below it, in the order of their paths. Hidden files and folders, packets and batches, what the program itself puts beside a
 * filing and its configuration are none, and neither is anything in a folder that is named.
 *
 * @param without folders and files that hold no filings though they lie here, such as the results.
 */
export async function recordsInFolder(
  world: World,
  folder: string,
  without: readonly string[],
): Promise<RecordSource> {
  const others = without.map((path) => relative(folder, path).replaceAll("\\", "/"));
  const all = await world.listTree(folder);
  const results = resultsAmong(all);
  const own = all.filter((path) => !isHidden(path) && !isIn(path, others) && !isBelow(path, results));
  const paths = own.filter(isFiling);
  return {
    count: paths.length,
    unread: own.filter((path) => isForm(path) && !isAttachment(path)),
    records: recordsOf(folder, paths),
  };
}

/**
 * A name is told by its composed form, because a copy by way of another system may decompose it. Where two names differ in nothing else the second is told by that it
 * is the second.
 */
function recordsOf(folder: string, paths: readonly string[]): readonly SourceRecord[] {
  const seen = new Map<string, number>();
  return paths.map((path, index) => {
    const composed = path.normalize("NFC");
    const times = (seen.get(composed) ?? 0) + 1;
    seen.set(composed, times);
    return {
      number: index + 1,
      name: nameOf(path),
      id: recordId(`file:${composed}${times === 1 ? "" : `#${times}`}`),
      at: path,
      input: { type: "file", path: join(folder, ...path.split("/")) },
    };
  });
}

function isFiling(path: string): boolean {
  return /\.(?:ya?ml|json)$/iu.test(path) && !BESIDE.test(path) && basename(path) !== "pipia.config.yaml";
}

/** Names that begin with a dot; and what Excel puts beside a workbook that is open. */
function isHidden(path: string): boolean {
  return path.split("/").some((part) => part.startsWith(".") || part.startsWith("~$"));
}

/** Whether a workbook lies where attachments do: nobody expects that it is read as a questionnaire. */
function isAttachment(path: string): boolean {
  return dirname(path)
    .split("/")
    .some((part) => /^(?:attachments?$|附件)/iu.test(part));
}

/** Folders of packets and batches: the filings that are kept in them are no new ones. */
function resultsAmong(paths: readonly string[]): ReadonlySet<string> {
  const kept = new Set(paths.filter((path) => /(?:^|\/)internal\//u.test(path)).map(packetOf));
  const folders = paths.flatMap((path) => {
    const folder = dirname(path);
    if (basename(path) === "journal.ndjson") return [folder];
    return basename(path) === "manifest.json" && kept.has(folder) ? [folder] : [];
  });
  return new Set(folders);
}

/** The folder in which the folder `internal` of a path is. */
function packetOf(path: string): string {
  const at = path.lastIndexOf("internal/");
  return at === 0 ? "." : path.slice(0, at - 1);
}

function isBelow(path: string, folders: ReadonlySet<string>): boolean {
  for (let at = dirname(path); ; at = dirname(at)) {
    if (folders.has(at)) return true;
    if (at === "." || at === dirname(at)) return false;
  }
}

function isIn(path: string, others: readonly string[]): boolean {
  return others.some((other) => other !== "" && (path === other || path.startsWith(`${other}/`)));
}

function nameOf(path: string): string {
  const whole = path.replace(/\.[^./]+$/u, "");
  return USUAL.test(basename(whole)) && dirname(whole) !== "." ? dirname(whole) : whole;
}
