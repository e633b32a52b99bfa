import { childOf, descendants, type XmlElement } from "../../foundation/xml-reader.js";
import { reportRepeated, type LintContext } from "./report.js";

const BODY = "word/document.xml";
const COMMENTS = "word/comments.xml";

/** Where the marks of one comment stand, counted in elements from the start of the body. */
interface Marks {
  readonly starts: number[];
  readonly ends: number[];
  readonly calls: number[];
}

/**
 * Comments: each is called once from the body, each call and each range leads to one, and a range begins before it ends,
 * no later than the call. A comment without a range is a comment on a point.
 */
export function lintComments(context: LintContext): void {
  const known = (context.trees.get(COMMENTS)?.children ?? []).filter(({ name }) => name === "w:comment");
  const ids = known.map((node) => ({ part: COMMENTS, value: idOf(node) }));
  reportRepeated(context, "duplicate-id", "comment id", ids);
  for (const node of known) {
    if (childOf(node, "w:p") === undefined) {
      context.report(COMMENTS, "comment", `comment ${idOf(node)} has no paragraph`);
    }
  }
  const marks = new Map<string, Marks>(ids.map(({ value }) => [value, { starts: [], ends: [], calls: [] }]));
  for (const [part, tree] of context.trees) collectMarks(part, tree, marks, context);
  for (const [id, { starts, ends, calls }] of marks) lintMarks(id, starts, ends, calls, context);
}

function collectMarks(
  part: string,
  tree: XmlElement,
  marks: ReadonlyMap<string, Marks>,
  context: LintContext,
): void {
  let position = 0;
  for (const node of descendants(tree)) {
    position += 1;
    const kind = KINDS[node.name];
    if (kind === undefined) continue;
    const id = idOf(node);
    const found = marks.get(id);
    if (part !== BODY) context.report(part, "comment", `comment ${id} is marked outside the body`);
    else if (found === undefined) context.report(part, "comment", `comment ${id} does not exist`);
    else found[kind].push(position);
  }
}

const KINDS: Readonly<Record<string, keyof Marks>> = {
  "w:commentRangeStart": "starts",
  "w:commentRangeEnd": "ends",
  "w:commentReference": "calls",
};

function lintMarks(
  id: string,
  starts: readonly number[],
  ends: readonly number[],
  calls: readonly number[],
  context: LintContext,
): void {
  const report = (message: string): void => context.report(BODY, "comment", `comment ${id} ${message}`);
  if (calls.length !== 1) report(`is called ${calls.length} times`);
  if (starts.length > 1 || ends.length > 1) report("has more than one range");
  const [start = Infinity] = starts;
  const [end = Infinity] = ends;
  const [call = Infinity] = calls;
  if (starts.length !== ends.length) report(starts.length < ends.length ? "is not opened" : "is not closed");
  else if (start > end) report("is closed before it is opened");
  else if (starts.length > 0 && end > call) report("is called inside its range");
}

function idOf(node: XmlElement): string {
  return node.attributes.get("w:id") ?? "";
}
