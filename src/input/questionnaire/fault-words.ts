import type { Severity } from "../../foundation/diagnostic.js";
import type { LocalizedText } from "../../foundation/locale.js";

/** What a finding about rows, columns or sheets names besides its own place. */
export interface FaultSubject {
  /** What the cell shows, or the name that is meant. */
  readonly shown: LocalizedText;
  /** Another cell, `'1 个人信息处理者'!C7`; empty where the fault has one place only. */
  readonly other: string;
  /** How many rows, cells or questions it is about. */
  readonly count: number;
}

/** The words for a fault. */
export interface FaultWords {
  readonly name: LocalizedText;
  /** Warnings where nothing is lost; blocking where an answer may be wrong or missing. */
  readonly severity: Severity;
  readonly message: (subject: FaultSubject) => LocalizedText;
  readonly help: LocalizedText;
}
