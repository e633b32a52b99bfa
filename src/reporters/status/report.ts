import type { Diagnostic, Place } from "../../foundation/diagnostic.js";
import type { LegalSource } from "../../foundation/legal-source.js";
import type { LocalizedText } from "../../foundation/locale.js";
import type { Pointer } from "../../foundation/pointer.js";
import type { Deadline } from "../../law/deadlines/deadline.js";

/** Where a matter stands, from the first draft to the end of the certificate. */
export type StageId =
  | "drafting"
  | "readyToFile"
  | "filed"
  | "certified"
  | "renewalDue"
  | "suspended"
  | "cancelled"
  | "revoked"
  | "expired";

export interface StatusStage {
  readonly id: StageId;
  readonly title: LocalizedText;
  /** What in the file says so, as a sentence without full stop. */
  readonly because: LocalizedText;
  /** Where the file says so; absent where it is concluded from the whole. */
  readonly pointer?: Pointer;
  readonly place?: Place;
  readonly sources: readonly LegalSource[];
}

/** A hand-written date that the filing has a field for. */
export interface PenDate {
  readonly pointer: Pointer;
  readonly label: LocalizedText;
  readonly place: Place;
  /** `open` while it is left for the pen or lies ahead. */
  readonly state: "open" | "recorded";
  /** The day in the file. */
  readonly day?: string;
}

/** The places for the pen of one paper. */
export interface PenPaper {
  readonly document: string;
  readonly title: LocalizedText;
  readonly seals: number;
  readonly signatures: number;
  readonly dates: number;
  /** `untold`: the filing has no field that would say whether it was done. */
  readonly state: "open" | "recorded" | "untold";
}

/** Where a matter stands on a day, what is next, and what is left to do. */
export interface StatusReport {
  readonly tool: { readonly name: string; readonly version: string };
  readonly file: string;
  readonly asOf: string;
  readonly name?: LocalizedText;
  readonly stage: StatusStage;
  /** Deadlines that are not settled, the earliest first. */
  readonly next: readonly Deadline[];
  readonly pen: { readonly dates: readonly PenDate[]; readonly papers: readonly PenPaper[] };
  /** What was judged: the papers of the packet, the certificate, or both. */
  readonly judged: readonly ("packet" | "certificate")[];
  /** Findings that block and that nobody waived, those of the file's errors first. */
  readonly blocking: readonly Diagnostic[];
}
