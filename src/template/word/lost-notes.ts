import type { TemplatePart } from "./open-package.js";

/** Parts of notes, with the elements of a note and of its mark in the body. */
const NOTES = [
  { kind: "footnotes", note: "w:footnote", mark: "w:footnoteReference" },
  { kind: "endnotes", note: "w:endnote", mark: "w:endnoteReference" },
] as const;

/**
 * Takes out the notes whose mark was left out with its text: nobody would see them, and they would still be in the file. `written` are the
 * filled parts by path.
 */
export function withoutLostNotes(
  written: ReadonlyMap<string, string>,
  texts: readonly TemplatePart[],
): ReadonlyMap<string, string> {
  const body = texts.find(({ kind }) => kind === "body");
  const filledBody = body && written.get(body.path);
  if (body === undefined || filledBody === undefined) return written;
  const result = new Map(written);
  for (const { kind, note, mark } of NOTES) {
    const part = texts.find((one) => one.kind === kind);
    if (part === undefined) continue;
    const left = idsOf(filledBody, mark);
    const lost = new Set([...idsOf(body.xml, mark)].filter((id) => !left.has(id)));
    if (lost.size > 0) result.set(part.path, withoutNotes(written.get(part.path) ?? part.xml, note, lost));
  }
  return result;
}

function idsOf(xml: string, name: string): ReadonlySet<string> {
  const pattern = new RegExp(`<${name}\\s[^>]*?\\bw:id="([^"]*)"`, "gu");
  return new Set([...xml.matchAll(pattern)].map(([, id = ""]) => id));
}

function withoutNotes(xml: string, name: string, lost: ReadonlySet<string>): string {
  const pattern = new RegExp(`<${name}\\s[^>]*?\\bw:id="([^"]*)"[^>]*>.*?</${name}>`, "gsu");
  return xml.replaceAll(pattern, (whole: string, id: string) => (lost.has(id) ? "" : whole));
}
