import { loadReference, type FirmReference } from "../../../src/app/reference/load-reference.js";
import { packageOf, type Part } from "../../../src/ooxml/package.js";
import { writeZip } from "../../../src/ooxml/zip.js";
import { letterheadParts } from "./letterhead.js";

/** Changes of parts of the letterhead, by name below `word/`: from the text to the text that stands in its place. */
export type Changes = Readonly<Record<string, readonly (readonly [string | RegExp, string])[]>>;

/** The firm's letterhead with changes, each of which must find its place. */
export async function changedLetterhead(changes: Changes, added: readonly Part[] = []): Promise<Uint8Array> {
  const parts = letterheadParts().map((part) => {
    const own = changes[part.name.replace(/^word\//u, "")] ?? [];
    let { content } = part;
    for (const [from, to] of own) {
      const changed = String(content).replace(from, () => to);
      if (changed === content) throw new Error(`nothing to change in ${part.name}: ${String(from)}`);
      content = changed;
    }
    return Object.assign({}, part, { content });
  });
  return writeZip(packageOf([...parts, ...added]));
}

/** A letterhead that must be taken. */
export async function firmReference(
  changes: Changes = {},
  added: readonly Part[] = [],
): Promise<FirmReference> {
  const { value, diagnostics } = loadReference("firm.docx", await changedLetterhead(changes, added));
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
}
