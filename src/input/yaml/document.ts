import { Composer, Lexer, Parser, type CST, type Document, type YAMLError } from "yaml";
import type { Diagnostic } from "../../foundation/diagnostic.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import type { Catalogue } from "../catalogue.js";
import { finding } from "../code.js";
import { allKeys, colonSlipWording } from "../colon-slip.js";
import { MAXIMUM_DEPTH, MAXIMUM_TOKENS } from "../limit.js";
import { empty, tooDeep, tooManyValues } from "../reading-finding.js";
import type { LineIndex } from "../text/line-index.js";
import { colonSlips, withRightColons } from "./colon-slip.js";
import { yamlFindings } from "./message.js";
import { isEmptyNode } from "./node.js";

/**
 * How the text is read: every scalar is a string (the schema gives the type later), keys are compared by our own
 * reader (the library's comparison is quadratic), and no tag but the three of plain data is known.
 */
export const YAML_OPTIONS = {
  version: "1.2",
  schema: "failsafe",
  uniqueKeys: false,
  resolveKnownTags: false,
  prettyErrors: false,
  logLevel: "silent",
} as const;

const TAG_CODES: ReadonlySet<string> = new Set(["TAG_RESOLVE_FAILED", "BAD_COLLECTION_TYPE"]);

/**
 * Reads the text of one YAML document. `text` is the text of `lines` without illegal characters. All syntax errors
 * are reported; the value is `undefined` when there is one, because what the library then makes of the rest is a guess.
 */
export function readYamlDocument(
  text: string,
  lines: LineIndex,
  catalogue: Catalogue,
): Outcome<Document.Parsed | undefined> {
  const tokens = tokenize(text, lines);
  if (tokens.diagnostics.length > 0) return outcome(undefined, tokens.diagnostics);
  const [document, second] = compose(tokens.value);
  const diagnostics: Diagnostic[] = [];
  if (document === undefined) return outcome(undefined, [empty(lines)]);
  diagnostics.push(...syntaxFindings(text, document, lines, catalogue));
  if (second !== undefined) diagnostics.push(severalDocuments(second, lines));
  if (diagnostics.length > 0) return outcome(undefined, diagnostics);
  if (isEmptyNode(document.contents)) return outcome(undefined, [empty(lines)]);
  return outcome(document);
}

/** Errors, and of the warnings those of unknown tags; the others are matters of style. */
function errorsOf(document: Document.Parsed): readonly YAMLError[] {
  return [...document.errors, ...document.warnings.filter((warning) => TAG_CODES.has(warning.code))];
}

/**
 * What is wrong with how the document is written. The library reports a wrong colon as trouble with lines that come
 * after it, so the text is read once more with right colons: where that makes an error go away, the colons are told
 * instead, beside the errors that stay.
 */
function syntaxFindings(
  text: string,
  document: Document.Parsed,
  lines: LineIndex,
  catalogue: Catalogue,
): readonly Diagnostic[] {
  const errors = errorsOf(document);
  const slips = errors.length === 0 ? [] : colonSlips(text, document, allKeys(catalogue));
  const [corrected] = slips.length === 0 ? [] : compose(tokenize(withRightColons(text, slips), lines).value);
  if (corrected === undefined) return yamlFindings(errors, document, lines);
  const remaining = errorsOf(corrected);
  const identities = new Set(remaining.map(identityOf));
  if (errors.every((error) => identities.has(identityOf(error))))
    return yamlFindings(errors, document, lines);
  const told = slips.map((slip) =>
    finding({ code: "input/syntax", ...colonSlipWording(slip), place: lines.placeAt(slip.colon) }),
  );
  const toldLines = new Set(told.map(({ place }) => place?.line));
  const others = yamlFindings(remaining, corrected, lines);
  return [...told, ...others.filter(({ place }) => !toldLines.has(place?.line))];
}

function identityOf({ code, pos }: YAMLError): string {
  return `${code} ${pos[0]}`;
}

function compose(tokens: readonly CST.Token[]): readonly Document.Parsed[] {
  return [...new Composer(YAML_OPTIONS).compose(tokens)];
}

/** Tokens are counted and their nesting watched while they come, before recursive code sees them. */
function tokenize(text: string, lines: LineIndex): Outcome<readonly CST.Token[]> {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    count += 1;
    if (count > MAXIMUM_TOKENS) return outcome([], [tooManyValues(lines, parser.offset)]);
    for (const token of parser.next(lexeme)) tokens.push(token);
    // The document itself is on the stack, and a scalar may be.
    if (parser.stack.length > MAXIMUM_DEPTH + 2) return outcome([], [tooDeep(lines, parser.offset)]);
  }
  for (const token of parser.end()) tokens.push(token);
  return outcome(tokens);
}

function severalDocuments(second: Document.Parsed, lines: LineIndex): Diagnostic {
  return finding({
    code: "input/multiple-documents",
    message: {
      zh: "一个文件只能写一份申报材料，这里开始了第二份 YAML 文档",
      en: "A file holds one filing; a second YAML document starts here",
    },
    help: {
      zh: "删去分隔行“---”，或把第二份存为另一个文件。",
      en: "Delete the line “---”, or save the second one as a file of its own.",
    },
    place: lines.placeAt(second.range[0]),
  });
}
