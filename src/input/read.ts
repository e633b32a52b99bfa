import { parseDocument, type Document } from "yaml";
import { outcome, type Outcome } from "../foundation/outcome.js";
import type { Pointer } from "../foundation/pointer.js";
import { catalogueOf, type Catalogue, type SchemaRoot } from "./catalogue.js";
import { numberTextAt } from "./json/token.js";
import { jsonValue, parseJson } from "./json/value.js";
import { inFileOrder } from "./order.js";
import { empty, notJson } from "./reading-finding.js";
import type { ReadDocument, SourceDocument } from "./source-document.js";
import { checkCharacters } from "./text/character-check.js";
import { decodeFiling, takeFiling } from "./text/decode.js";
import { LineIndex } from "./text/line-index.js";
import { locatedAt, type Located } from "./text/located.js";
import { migrated } from "./version.js";
import { readYamlDocument, YAML_OPTIONS } from "./yaml/document.js";
import { yamlValue } from "./yaml/value.js";

export { MAXIMUM_BYTES } from "./limit.js";

/**
 * Bytes of a file or of standard input, or text, to a document with a place for every value. Never throws for content.
 *
 * The value is `undefined` when nothing can be made of the file (encoding, size, syntax, limits). It stands beside
 * blocking findings where the rest can still be judged (a repeated or refused key, a control character), so that all
 * mistakes are told at once: whoever goes on to render asks the findings first. `file` is the name for places; `"-"`
 * is standard input.
 */
export function readSource(
  input: Uint8Array | string,
  file: string,
  root: SchemaRoot = "filing",
): Outcome<SourceDocument | undefined> {
  const { value, diagnostics } = readDocument(input, file, catalogueOf(root));
  return outcome(value && Object.assign(value, { root }), diagnostics);
}

/** The same for a file with fields of another catalogue than a filing's or a body's. */
export function readDocument(
  input: Uint8Array | string,
  file: string,
  catalogue: Catalogue,
): Outcome<ReadDocument | undefined> {
  const decoded = typeof input === "string" ? takeFiling(input, file) : decodeFiling(input, file);
  if (decoded.value === undefined) return outcome(undefined, decoded.diagnostics);
  const lines = new LineIndex(file, decoded.value);
  const checked = checkCharacters(lines);
  const read = readText(checked.text, lines, catalogue);
  return outcome(
    read.value,
    inFileOrder([...decoded.diagnostics, ...checked.diagnostics, ...read.diagnostics]),
  );
}

function readText(text: string, lines: LineIndex, catalogue: Catalogue): Outcome<ReadDocument | undefined> {
  if (text.trim() === "") return outcome(undefined, [empty(lines)]);
  const extension = /\.(json|ya?ml)$/iu.exec(lines.file)?.[1]?.toLowerCase();
  if (extension === "json") return readJson(text, lines, catalogue);
  // Without an extension the content decides: what JSON.parse takes is JSON, everything else YAML.
  if (extension === undefined && /^\s*[{[]/u.test(text) && parseJson(text).isJson)
    return readJson(text, lines, catalogue);
  return readYaml(text, lines, catalogue);
}

function readYaml(text: string, lines: LineIndex, catalogue: Catalogue): Outcome<ReadDocument | undefined> {
  const read = readYamlDocument(text, lines, catalogue);
  if (read.value === undefined) return outcome(undefined, read.diagnostics);
  const { value, located, diagnostics } = yamlValue(read.value, lines, catalogue);
  if (value === undefined) return outcome(undefined, diagnostics);
  const document = read.value;
  return outcome(
    sourceDocument({ syntax: "yaml", value, lines, located: () => located, document: () => document }),
    diagnostics,
  );
}

function readJson(text: string, lines: LineIndex, catalogue: Catalogue): Outcome<ReadDocument | undefined> {
  const parsed = parseJson(text);
  // What begins like JSON is told where it stops being JSON; `null` and numbers are JSON as well.
  if (!parsed.isJson && !/^\s*[{["]/u.test(text)) return outcome(undefined, [notJson(lines)]);
  const { value, located, diagnostics } = jsonValue(text, parsed, lines, catalogue);
  if (value === undefined) return outcome(undefined, diagnostics);
  let document: Document.Parsed | undefined;
  return outcome(
    sourceDocument({
      syntax: "json",
      value,
      lines,
      located,
      document: () => (document ??= parseDocument(text, YAML_OPTIONS)),
    }),
    diagnostics,
  );
}

interface Parts {
  readonly syntax: "yaml" | "json";
  readonly value: unknown;
  readonly lines: LineIndex;
  readonly located: () => Located;
  readonly document: () => Document.Parsed;
}

function sourceDocument({ syntax, value, lines, located, document }: Parts): ReadDocument {
  return {
    file: lines.file,
    syntax,
    text: lines.text,
    value: migrated(value),
    placeOf(pointer: Pointer) {
      const start = locatedAt(located(), pointer)?.start;
      return start === undefined ? undefined : lines.placeAt(start);
    },
    keyPlaceOf(pointer: Pointer) {
      const key = locatedAt(located(), pointer)?.key;
      return key === undefined ? undefined : lines.placeAt(key);
    },
    numberAt(pointer: Pointer) {
      const start = syntax === "json" ? locatedAt(located(), pointer)?.start : undefined;
      return start === undefined ? undefined : numberTextAt(lines.text, start);
    },
    get document() {
      return document();
    },
  };
}
