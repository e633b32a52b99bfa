import type { Filing } from "#generated/types.js";
import type { Draft } from "../../foundation/draft.js";
import type { Basis, LegalSource } from "../../foundation/legal-source.js";
import type { LocalizedText } from "../../foundation/locale.js";
import type { CivilDay } from "../civil-day.js";
import type { Count } from "./count.js";
import type { Judgement } from "./judgement.js";

/** A number a step rests on. */
export interface PathwayNumber {
  readonly label: LocalizedText;
  readonly persons: Count;
}

/** One question on the way to the outcome, in the order in which law asks it. */
export interface PathwayStep {
  readonly id: StepId;
  readonly question: LocalizedText;
  readonly answer: LocalizedText;
  readonly numbers: readonly PathwayNumber[];
  readonly sources: readonly [LegalSource, ...LegalSource[]];
  readonly basis: Basis;
  /** What is concluded where no text says it. */
  readonly inference?: LocalizedText;
  /** The question on which law is silent or official statements differ; the inference answers it. */
  readonly openQuestion?: LocalizedText;
}

export type StepId =
  | "export"
  | "stateOrgan"
  | "importantData"
  | "operator"
  | "exemptions"
  | "counting"
  | "deleted"
  | "aggregation"
  | "caps"
  | "capWording"
  | "band"
  | "belowBand"
  | "smallVolume"
  | "assessmentRecord"
  | "holder"
  | "heldCertificate"
  | "greaterBayArea"
  | "statutoryDuty"
  | "forecast";

/** What a step is made from. */
export interface StepContext {
  readonly filing: Draft<Filing>;
  readonly judgement: Judgement;
  /** The day on which it was judged. */
  readonly asOf: CivilDay;
}

/** Makes a step, or nothing where its question does not arise. */
export type StepMaker = (context: StepContext) => PathwayStep | undefined;
