import { Composer, Lexer, Parser, type CST, type Document } from "yaml";
import type { Diagnostic } from "../../foundation/diagnostic.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import { finding } from "../code.js";
import { MAXIMUM_DEPTH, MAXIMUM_TOKENS } from "../limit.js";
import { empty, tooDeep, tooManyValues } from "../reading-finding.js";
import type { LineIndex } from "../text/line-index.js";
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
export function readYamlDocument(text: string, lines: LineIndex): Outcome<Document.Parsed | undefined> {
  const tokens = tokenize(text, lines);
  if (tokens.diagnostics.length > 0) return outcome(undefined, tokens.diagnostics);
  const [document, second] = [...new Composer(YAML_OPTIONS).compose(tokens.value)];
  const diagnostics: Diagnostic[] = [];
  if (document === undefined) return outcome(undefined, [empty(lines)]);
  // The library only warns of tags it does not know; other warnings are matters of style.
  const tags = document.warnings.filter((warning) => TAG_CODES.has(warning.code));
  diagnostics.push(...yamlFindings([...document.errors, ...tags], document, lines));
  if (second !== undefined) diagnostics.push(severalDocuments(second, lines));
  if (diagnostics.length > 0) return outcome(undefined, diagnostics);
  if (isEmptyNode(document.contents)) return outcome(undefined, [empty(lines)]);
  return outcome(document);
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
