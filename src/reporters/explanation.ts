import type { Severity } from "../foundation/diagnostic.js";
import type { LegalSource } from "../foundation/legal-source.js";
import type { LocalizedText } from "../foundation/locale.js";
import type { RegisterRow } from "../law/register.js";

/** A row of the register, and everything that enforces it. */
export interface EnforcedRow {
  readonly row: RegisterRow;
  /** Fields that serve it, those that a complete file has to answer first. */
  readonly fields: readonly ServingField[];
  readonly rules: readonly NamedRule[];
}

/** A field that serves a row. */
export interface ServingField {
  readonly pattern: string;
  /** The path in words. */
  readonly label: LocalizedText;
  readonly isRequired: boolean;
}

/** A rule by its name. */
export interface NamedRule {
  readonly id: string;
  readonly title: LocalizedText;
}

/** A rule with all there is to say about it. */
export interface ExplainedRule extends NamedRule {
  readonly severity: Severity;
  readonly rows: readonly RegisterRow[];
  readonly sources: readonly LegalSource[];
  readonly help: LocalizedText;
  /** Days between which it holds where that is not the life of its leading source. */
  readonly inForce?: { readonly from?: string; readonly until?: string };
  readonly inference?: LocalizedText;
}

/** What is known under a name: a row, a rule, or a kind of error. */
export type Explanation =
  | { readonly type: "row"; readonly enforced: EnforcedRow }
  | { readonly type: "rule"; readonly rule: ExplainedRule }
  | { readonly type: "code"; readonly code: string; readonly title: LocalizedText };
