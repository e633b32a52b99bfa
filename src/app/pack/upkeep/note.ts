import { sha256 } from "../../sha256.js";
import type { Origin } from "./pieces.js";

/** What a piece was copied from. */
export interface Note extends Origin {
  readonly path: string;
  /** Of the text that was copied, in hexadecimal. */
  readonly sha256: string;
}

const NOTE =
  /^(?:\{\{!-- |# )pipia template eject: (\S+) (\S+) (\S+) sha256:([0-9a-f]{64})(?: --\}\})?\r?\n/u;

/** The text with a first line, a comment of its language, that says what it was copied from. */
export function withNote(text: string, path: string, { name, version }: Origin): string {
  const words = `pipia template eject: ${path} ${name} ${version} sha256:${sha256(text)}`;
  if (path.endsWith(".hbs")) return `{{!-- ${words} --}}\n${text}`;
  // A theme that says everything would hold on to every value: what is changed is taken out of the comments.
  const lines = text.trimEnd().split("\n");
  return `# ${words}\n${lines.map((line) => `# ${line}\n`).join("")}`;
}

/** What the first line of a piece says it was copied from. */
export function noteIn(text: string): Note | undefined {
  const [, path, name, version, sha256] = NOTE.exec(text) ?? [];
  if (path === undefined || name === undefined || version === undefined || sha256 === undefined)
    return undefined;
  return { path, name, version, sha256 };
}

/** The text with its note renewed: it was held against `text` of `origin`. One without a note stays as it is. */
export function renewed(own: string, text: string, path: string, origin: Origin): string {
  const [line] = withNote(text, path, origin).split("\n", 1);
  return NOTE.test(own) ? own.replace(NOTE, () => `${line ?? ""}\n`) : own;
}

/** The text without its note. */
export function withoutNote(own: string): string {
  return own.replace(NOTE, "");
}
