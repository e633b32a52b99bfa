import type { Scalar } from "yaml";
import type { Diagnostic, Place } from "../../foundation/diagnostic.js";
import type { Pointer } from "../../foundation/pointer.js";
import { worded } from "../answer-text.js";
import type { Catalogue } from "../catalogue.js";
import { finding } from "../code.js";
import type { Container } from "../reading-finding.js";
import { shown } from "../text/character-check.js";
import { scalarText, startOf } from "./node.js";

/** The beginning of such a comment. Looked for first: texts without one are many, and their line may be a whole file long. */
const SIGN = /[ \t]+#[^\s#]/uy;

/**
 * What stands behind ` #` on the last line of a text without quotes, where it looks like a part of the text: comments by custom
 * have a space behind the sign, and “8 #楼” has none. `undefined` where nothing does.
 */
export function wordsBehindSign(
  node: Scalar,
  pattern: Pointer,
  text: string,
  catalogue: Catalogue,
): string | undefined {
  if (node.range === undefined || node.range === null || !scalarText(node).isPlain) return undefined;
  const [, end] = node.range;
  SIGN.lastIndex = end;
  if (end <= startOf(node) || !SIGN.test(text)) return undefined;
  if (worded(pattern, catalogue) === undefined) return undefined;
  const stop = text.indexOf("\n", end);
  const rest = text.slice(end, stop < 0 ? undefined : stop);
  return /^[ \t]+#([^\s#].*)$/u.exec(rest.trimEnd())?.[1];
}

export function cutText(words: string, container: Container, place: Place): Diagnostic {
  const brief = shown(words);
  return finding({
    code: "input/comment-in-text",
    severity: "advice",
    message: {
      zh: `空格加“#”之后的“${brief}”是 YAML 的注释，没有作为内容读取`,
      en: `“${brief}” behind a space and “#” is a comment of YAML and was not read as part of the text`,
    },
    help: {
      zh: "属于内容的，给整个值加引号；确为注释的，在“#”后空一格。",
      en: "If it belongs to the text, put the whole value in quotes; if it is a comment, put a space behind “#”.",
    },
    ...container,
    place,
  });
}
