import { type Diagnostic, diagnostic, type DiagnosticDraft, hasSeverity } from "../foundation/diagnostic.js";
import type { LocalizedText } from "../foundation/locale.js";
import { LIMITS } from "./limits.js";
import type { TemplateCode } from "./mistakes/codes.js";

/** What is wrong and what to do; where it is wrong is added by the one who found it. */
export interface Mistake {
  readonly code: TemplateCode;
  readonly message: LocalizedText;
  readonly help: LocalizedText;
  /** What does not stop a document; everything else does. */
  readonly severity?: "warning";
}

/** Where a mistake stands: in a template, in the data, or both. */
export type Whereabouts = Pick<DiagnosticDraft, "place" | "pointer" | "label" | "related"> &
  Partial<Pick<DiagnosticDraft, "severity">>;

/** Collects mistakes; the same mistake at the same place is kept once (a partial is read for every call). */
export class Findings {
  private readonly found = new Map<string, Diagnostic>();
  private readonly files: string[] = [];

  /** Adds a mistake; it blocks unless `where` says otherwise. */
  add(mistake: Mistake, where: Whereabouts): void {
    if (this.found.size >= LIMITS.mistakes) return;
    const finding = diagnostic({ severity: "blocking", ...mistake, ...where });
    const key = [placeKey(finding), finding.pointer ?? "", finding.code, finding.message.zh].join("\n");
    if (finding.place && !this.files.includes(finding.place.file)) this.files.push(finding.place.file);
    if (!this.found.has(key)) this.found.set(key, finding);
  }

  get count(): number {
    return this.found.size;
  }

  get isBlocking(): boolean {
    return hasSeverity([...this.found.values()], "blocking");
  }

  /** In reading order: files as they were first met, then line and column; findings without a place last. */
  list(): readonly Diagnostic[] {
    const rank = (finding: Diagnostic): readonly [number, number, number] =>
      finding.place
        ? [this.files.indexOf(finding.place.file), finding.place.line, finding.place.column]
        : [this.files.length, 0, 0];
    return [...this.found.values()].sort((left, right) => {
      const [leftRank, rightRank] = [rank(left), rank(right)];
      const at = leftRank.findIndex((value, index) => value !== rightRank[index]);
      return at < 0 ? 0 : (leftRank[at] ?? 0) - (rightRank[at] ?? 0);
    });
  }
}

function placeKey(finding: Diagnostic): string {
  const { place } = finding;
  return place ? `${place.file}:${place.line}:${place.column}` : "";
}
