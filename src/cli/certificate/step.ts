import { recordStep, type RecordedStep, type StepRequest } from "../../app/certificate/record-step.js";
import type { PapersWanted } from "../../app/certificate/step-papers.js";
import { STEPS, type Step } from "../../app/certificate/steps.js";
import { EXIT, UsageError } from "../../foundation/errors.js";
import { EDITIONS, type Language } from "../../foundation/locale.js";
import { optionLabel } from "../../foundation/option-label.js";
import { knownKind } from "../../kinds/index.js";
import { FORMATS } from "../../writers/index.js";
import type { CommandContext } from "../command.js";
import { givenCalendars } from "../given-calendars.js";
import { refuseFileName } from "../intake-paths.js";
import { readAsOf, readDay, readFonts, readList } from "../options.js";
import { givenDay, givenText, needed, refuseOptions } from "./given.js";
import { REPORT_ONLY, type CertificateValues } from "./grammar.js";
import { giveRecorded, targetOf } from "./recorded.js";

/** `pipia certificate STEP FILING --on DATE --reason …`: one step in the life of a certificate, appended to its record. */
export async function runStep(
  step: Step,
  values: CertificateValues,
  context: CommandContext,
): Promise<number> {
  const { language, world } = context;
  refuseOptions(values, REPORT_ONLY);
  const asOf = readAsOf(values["as-of"], world);
  const path = targetOf(values);
  const papers = papersWanted(values);
  const [on, reason] = needed(values, ["on", "reason"], EXAMPLES[step]);
  const facts = factsOf(values);
  const day = readDay("--on", on);
  const calendars = await givenCalendars(context, values.calendar);
  if (calendars === undefined) return EXIT.input;
  const recorded = await recordStep(world, values.filing, {
    step,
    on: day,
    reason: { zh: reason, en: values["reason-en"] },
    ...facts,
    asOf,
    calendars,
    papers,
  });
  const after = { path, arePapersWanted: papers !== undefined, language };
  return giveRecorded(context, values, recorded, {
    path,
    asOf,
    calendars,
    told: (value) => afterText(step, value, after),
  });
}

const LINE = "pipia certificate";

/** A whole line for each step, shown where one lacks something. */
const EXAMPLES: Readonly<Record<Step, string>> = {
  issue: `${LINE} issue filing.yaml --on 2026-02-12 --reason 符合认证要求 --number … --scope … --expires 2029-02-11`,
  suspend: `${LINE} suspend filing.yaml --on 2026-06-08 --reason 出境情况与认证范围不一致`,
  resume: `${LINE} resume filing.yaml --on 2026-09-28 --reason 经验证符合认证要求`,
  change: `${LINE} change filing.yaml --on 2026-11-02 --reason 名称变更 --application-on 2026-10-20 --holder-name …`,
  cancel: `${LINE} cancel filing.yaml --on 2026-11-02 --reason 获证者申请注销 --application-on 2026-10-20`,
  revoke: `${LINE} revoke filing.yaml --on 2026-11-02 --reason 不再符合认证要求`,
  expire: `${LINE} expire filing.yaml --on 2029-02-11 --reason 有效期届满`,
  renew: `${LINE} renew filing.yaml --on 2028-12-01 --reason 再认证符合要求 --application-on 2028-08-01 --expires 2031-11-30`,
};

function factsOf(values: CertificateValues): Omit<StepRequest, "step" | "on" | "reason" | "asOf"> {
  return {
    applicationOn: givenDay(values, "application-on"),
    until: givenDay(values, "until"),
    objections: givenText(values, "objections"),
    number: values.number,
    holderName: givenText(values, "holder-name"),
    holderAddress: givenText(values, "holder-address"),
    scope: givenText(values, "scope"),
    expiresOn: givenDay(values, "expires"),
  };
}

/** How the papers are wanted; `undefined` where none are. */
function papersWanted(values: CertificateValues): PapersWanted | undefined {
  const { papers: folder, to, editions } = values;
  if (folder === undefined) {
    const [alone] = [to === undefined ? [] : ["--to"], editions === undefined ? [] : ["--editions"]].flat();
    if (alone === undefined) return undefined;
    throw new UsageError(
      { zh: `${alone} 只与 --papers 一起使用。`, en: `${alone} only goes with --papers.` },
      {
        zh: "用 --papers 指定文书所放的文件夹，例如 --papers 文书。",
        en: "Name the folder for the papers, as in --papers papers.",
      },
    );
  }
  refuseFileName(folder, "--papers");
  return {
    folder,
    formats: readList("--to", to ?? "docx,pdf", FORMATS),
    editions: readList("--editions", editions ?? "zh", EDITIONS),
    fonts: readFonts(values.fonts),
  };
}

interface After {
  /** Where the file is written; empty in a trial. */
  readonly path: string;
  readonly arePapersWanted: boolean;
  readonly language: Language;
}

function afterText(
  step: Step,
  { status, event, papers }: RecordedStep,
  { path, arePapersWanted, language }: After,
): string {
  const label = optionLabel("/certificate/status", status)[language];
  const list = arePapersWanted
    ? papers.map((paper) => `  ${paper.path}`)
    : STEPS[step].papers.map((id) => {
        const about = knownKind(id).about === undefined ? "" : ` --event ${event}`;
        return `  pipia render ${path === "" ? "…" : path} --document ${id}${about}`;
      });
  const isTrial = path === "";
  const heading = arePapersWanted ? (isTrial ? WOULD_BE_MADE : MADE) : CALLED_FOR;
  return language === "zh"
    ? `${isTrial ? "以上改动没有写入；去掉 --dry-run 即写入。" : `已写入 ${path}。`}证书状态：${label}。\n${heading.zh}\n${list.join("\n")}\n`
    : `${isTrial ? "Nothing was written; leave out --dry-run to write." : `Written to ${path}.`} The certificate is now: ${label}.\n${heading.en}\n${list.join("\n")}\n`;
}

const CALLED_FOR = { zh: "应当制作的文书：", en: "Papers that this calls for:" };
const MADE = { zh: "已制作的文书：", en: "Papers made:" };
const WOULD_BE_MADE = { zh: "可以制作的文书：", en: "Papers that can be made:" };
