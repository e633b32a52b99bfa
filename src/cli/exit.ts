import { hasSeverity, type Diagnostic, type Severity } from "../foundation/diagnostic.js";
import { EXIT } from "../foundation/errors.js";

/** Template findings whose cure is an answer in the filing. */
const ABOUT_FILING: ReadonlySet<string> = new Set([
  "template/unanswered-condition",
  "template/gap-left",
  "template/picture-missing",
]);

/**
 * The exit code that findings ask for whatever the stage: unreadable input 2, errors against the schema 1, template
 * mistakes 3, a character no font has and LibreOffice missing 6, a writer's failed proof 5. Gaps and rules ask for nothing here: they depend on the stage.
 */
export function exitOfFindings(diagnostics: readonly Diagnostic[]): number | undefined {
  const blocking = diagnostics.filter((finding) => finding.severity === "blocking");
  const has = (test: (code: string) => boolean): boolean => blocking.some((finding) => test(finding.code));
  if (has((code) => code.startsWith("input/"))) return EXIT.input;
  if (has((code) => code.startsWith("cell/"))) return EXIT.findings;
  if (has((code) => code.startsWith("schema/") && code !== "schema/missing")) return EXIT.findings;
  if (has((code) => code.startsWith("template/") && !ABOUT_FILING.has(code))) return EXIT.template;
  if (has((code) => code === "writer/no-glyph" || code === "writer/no-office")) return EXIT.machine;
  if (has((code) => code.startsWith("writer/"))) return EXIT.output;
  return undefined;
}

/**
 * The exit code of a check: what cannot be read or breaks the schema fails whatever was asked. Gaps and rules fail from `failOn`
 * on; unless it is given nothing of them fails in a draft, and what is `blocking` in final stage.
 */
export function exitOfCheck(
  findings: readonly Diagnostic[],
  stage: "draft" | "final",
  failOn: Severity | "none" = stage === "final" ? "blocking" : "none",
): number | undefined {
  const mistakes = exitOfFindings(findings);
  if (mistakes !== undefined || failOn === "none") return mistakes;
  return hasSeverity(findings, failOn) ? EXIT.findings : undefined;
}
