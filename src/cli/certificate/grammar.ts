import { FORMATS } from "../../writers/index.js";
import { DRY_RUN_OPTION, FILING_ARGUMENT, OTHER_FILE_OPTION } from "../changed-filing.js";
import { AS_OF_OPTION, CALENDAR_OPTION, FONTS_OPTION, FORCE_OPTION, LANGUAGE_OPTION } from "../options.js";
import type { Grammar, Values } from "../words.js";

/** The words of `pipia certificate`: of a step in the life of a certificate, and of a report that was sent. */
export const CERTIFICATE_GRAMMAR = {
  name: "certificate",
  argument: {
    name: "step",
    describe: {
      zh: "issue 发证、suspend 暂停、resume 恢复、change 变更、cancel 注销、revoke 撤销、expire 过期、renew 续期换发；report 记录已向平台报送",
      en: "issue, suspend, resume, change, cancel, revoke, expire or renew; report records that a report was sent",
    },
  },
  second: FILING_ARGUMENT,
  options: {
    on: {
      kind: "text",
      describe: {
        zh: "步骤日期、报送日期（必填），如 2026-02-12",
        en: "day of the step or of the report (required), like 2026-02-12",
      },
    },
    reason: {
      kind: "text",
      describe: { zh: "原因（report 以外必填）", en: "reason (required, but with report), in Chinese" },
    },
    "reason-en": { kind: "text", describe: { zh: "原因的英文", en: "the reason in English" } },
    "application-on": {
      kind: "text",
      describe: { zh: "获证者申请日期", en: "day of the holder's application" },
    },
    until: { kind: "text", describe: { zh: "暂停截至日期", en: "until when it is suspended" } },
    objections: {
      kind: "text",
      describe: { zh: "提出异议的渠道（暂停、撤销）", en: "channel for objections (suspend, revoke)" },
    },
    "objections-en": {
      kind: "text",
      describe: { zh: "提出异议的渠道的英文", en: "the channel for objections in English" },
    },
    number: {
      kind: "text",
      describe: { zh: "证书编号（发证、续期换发）", en: "number of the certificate (issue, renew)" },
    },
    "holder-name": {
      kind: "text",
      describe: {
        zh: "证书所载获证者名称（发证、变更、续期换发）",
        en: "name of the certified processor on the certificate (issue, change, renew)",
      },
    },
    "holder-name-en": { kind: "text", describe: { zh: "获证者名称的英文", en: "that name in English" } },
    "holder-address": {
      kind: "text",
      describe: {
        zh: "证书所载获证者地址（发证、变更、续期换发）",
        en: "address of the certified processor on the certificate (issue, change, renew)",
      },
    },
    "holder-address-en": {
      kind: "text",
      describe: { zh: "获证者地址的英文", en: "that address in English" },
    },
    scope: {
      kind: "text",
      describe: {
        zh: "认证范围（发证、变更、续期换发）",
        en: "scope of the certification (issue, change, renew)",
      },
    },
    "scope-en": { kind: "text", describe: { zh: "认证范围的英文", en: "the scope in English" } },
    expires: {
      kind: "text",
      describe: {
        zh: "证书所载有效期截止日期（发证、续期换发）",
        en: "last day of the term as printed (issue, renew)",
      },
    },
    event: {
      kind: "text",
      describe: {
        zh: "所报送的那一条记录的编号，或者 latest（最近的一条；report 必填）",
        en: "id of the event that was reported, or latest (required with report)",
      },
    },
    receipt: {
      kind: "text",
      describe: { zh: "平台回执编号（report）", en: "number of the receipt (report)" },
    },
    person: { kind: "text", describe: { zh: "报送人（report）", en: "who sent it (report)" } },
    "person-en": { kind: "text", describe: { zh: "报送人姓名的英文", en: "that name in English" } },
    papers: {
      kind: "text",
      describe: {
        zh: "同时制作该步骤的文书，放入此文件夹；有一份不能制作的，步骤也不记录",
        en: "make the papers of the step as well, into this folder; if one cannot be made, nothing is recorded",
      },
    },
    to: {
      kind: "text",
      describe: {
        zh: `文书的格式，用逗号分开：${FORMATS.join("、")}；默认 docx,pdf`,
        en: `formats of the papers, parted by commas: ${FORMATS.join(", ")}; default: docx,pdf`,
      },
    },
    editions: {
      kind: "text",
      describe: {
        zh: "文书的版本：zh 中文、en 英文、both 中英对照，用逗号分开；默认 zh",
        en: "editions of the papers: zh, en, both (side by side), parted by commas; default: zh",
      },
    },
    fonts: FONTS_OPTION,
    "dry-run": DRY_RUN_OPTION,
    out: OTHER_FILE_OPTION,
    force: FORCE_OPTION,
    "as-of": AS_OF_OPTION,
    calendar: CALENDAR_OPTION,
    lang: LANGUAGE_OPTION,
  },
} as const satisfies Grammar;

export type CertificateValues = Values<typeof CERTIFICATE_GRAMMAR>;

type Option = keyof CertificateValues;

/** Options of a step that say nothing of a report. */
export const STEP_ONLY: readonly Option[] = [
  "reason",
  "reason-en",
  "application-on",
  "until",
  "objections",
  "objections-en",
  "number",
  "holder-name",
  "holder-name-en",
  "holder-address",
  "holder-address-en",
  "scope",
  "scope-en",
  "expires",
  "papers",
  "to",
  "editions",
];

/** Options of a report that say nothing of a step. */
export const REPORT_ONLY: readonly Option[] = ["event", "receipt", "person", "person-en"];
