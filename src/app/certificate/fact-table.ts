import { keysOf } from "../../foundation/data.js";
import type { LocalizedText } from "../../foundation/locale.js";
import type { Pointer } from "../../foundation/pointer.js";
import type { Step } from "./steps.js";

/** What a step may say besides its day and reason. */
export type Fact =
  | "applicationOn"
  | "until"
  | "objections"
  | "number"
  | "holderName"
  | "holderAddress"
  | "scope"
  | "expiresOn";

interface FactWords {
  readonly option: string;
  readonly label: LocalizedText;
  /** Steps that say it; with another step it would change what the step does not decide. */
  readonly steps: readonly Step[];
  readonly pointer: Pointer;
}

/** How each is given, and with which step. */
export const FACTS: Readonly<Record<Fact, FactWords>> = {
  applicationOn: {
    option: "--application-on",
    label: { zh: "获证者申请日期", en: "day of the holder's application" },
    steps: ["suspend", "resume", "change", "cancel", "renew"],
    pointer: "/certificate/events",
  },
  until: {
    option: "--until",
    label: { zh: "暂停截至日期", en: "until when it is suspended" },
    steps: ["suspend"],
    pointer: "/certificate/events",
  },
  objections: {
    option: "--objections",
    label: { zh: "提出异议的渠道", en: "channel for objections" },
    steps: ["suspend", "revoke"],
    pointer: "/certificate/events",
  },
  number: {
    option: "--number",
    label: { zh: "证书编号", en: "number of the certificate" },
    steps: ["issue", "renew"],
    pointer: "/certificate/number",
  },
  holderName: {
    option: "--holder-name",
    label: { zh: "获证个人信息处理者名称", en: "name of the certified processor" },
    steps: ["issue", "change", "renew"],
    pointer: "/certificate/holderName",
  },
  holderAddress: {
    option: "--holder-address",
    label: { zh: "获证个人信息处理者地址", en: "address of the certified processor" },
    steps: ["issue", "change", "renew"],
    pointer: "/certificate/holderAddress",
  },
  scope: {
    option: "--scope",
    label: { zh: "认证范围", en: "scope of the certification" },
    steps: ["issue", "change", "renew"],
    pointer: "/certificate/scope",
  },
  expiresOn: {
    option: "--expires",
    label: { zh: "证书所载有效期截止日期", en: "last day of the term as printed" },
    steps: ["issue", "renew"],
    pointer: "/certificate/expiresOn",
  },
};

export const FACT_NAMES: readonly Fact[] = keysOf(FACTS);

/** The facts that a certificate states itself; the others belong to the event. */
export const STATED = ["number", "holderName", "holderAddress", "scope", "expiresOn"] as const;

/** Facts that a certificate cannot do without once it is issued. A renewal has a new term in any case. */
export const NEEDED: Readonly<Partial<Record<Step, readonly Fact[]>>> = {
  issue: ["number", "scope", "expiresOn"],
  renew: ["expiresOn"],
};
