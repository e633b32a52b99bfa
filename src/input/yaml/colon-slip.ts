import { isScalar, Scalar, visit, type Document } from "yaml";
import { colonSlipIn, type ColonSlip } from "../colon-slip.js";
import { startOf } from "./node.js";

/**
 * The slips at the beginning of lines in what YAML took for text without quotes. A quotation, a block of text and the
 * rest of a line that has its own key are left alone.
 */
export function colonSlips(
  text: string,
  document: Document.Parsed,
  keys: ReadonlySet<string>,
): readonly ColonSlip[] {
  const slips = new Map<number, ColonSlip>();
  visit(document, {
    Scalar(_, node) {
      if (!isScalar(node) || node.type !== Scalar.PLAIN) return;
      const start = startOf(node);
      const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
      if (!/^[ -]*$/u.test(before)) return;
      let lineStart = start;
      for (const line of text.slice(start, node.range?.[1] ?? start).split("\n")) {
        const indent = /^ */u.exec(line)?.[0].length ?? 0;
        const slip = colonSlipIn(line.slice(indent), keys);
        const colon = lineStart + indent + (slip?.colon ?? 0);
        if (slip !== undefined) slips.set(colon, { ...slip, colon });
        lineStart += line.length + 1;
      }
    },
  });
  return [...slips.values()].toSorted((left, right) => left.colon - right.colon);
}

/**
 * The text as it would be read with right colons. The last letter of each key makes room for the space, so that
 * offsets stay.
 */
export function withRightColons(text: string, slips: readonly ColonSlip[]): string {
  let from = 0;
  const parts: string[] = [];
  for (const { colon } of slips) {
    parts.push(text.slice(from, colon - 1), ": ");
    from = colon + 1;
  }
  return parts.join("") + text.slice(from);
}
