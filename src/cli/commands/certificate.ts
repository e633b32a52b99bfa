import { calendarPaths } from "../../app/calendars.js";
import { recordStep, type RecordedStep } from "../../app/certificate/record-step.js";
import { STEPS, type Step } from "../../app/certificate/steps.js";
import { changesText } from "../../app/intake/diff-text.js";
import { saveFiles } from "../../app/save-files.js";
import { keysOf } from "../../foundation/data.js";
import { EXIT, UsageError } from "../../foundation/errors.js";
import type { Language } from "../../foundation/locale.js";
import { optionLabel } from "../../foundation/option-label.js";
import { knownKind } from "../../kinds/index.js";
import { deadlinesText } from "../../reporters/deadlines/text.js";
import { reportText } from "../../reporters/text.js";
import { DRY_RUN_OPTION, FILING_ARGUMENT, NOTHING_CHANGED, OTHER_FILE_OPTION } from "../changed-filing.js";
import { defineCommand } from "../command.js";
import { givenCalendars } from "../given-calendars.js";
import { exitOfFindings } from "../exit.js";
import { mergedPath } from "../intake-paths.js";
import { AS_OF_OPTION, CALENDAR_OPTION, LANGUAGE_OPTION, readAsOf, readChoice, readDay } from "../options.js";

/** `pipia certificate STEP FILING --on DATE`: one step in the life of a certificate, appended to its record. */
export const certificateCommand = defineCommand(
  {
    name: "certificate",
    argument: {
      name: "step",
      describe: {
        zh: "issue 发证、suspend 暂停、resume 恢复、change 变更、cancel 注销、revoke 撤销、renew 续期换发",
        en: "issue, suspend, resume, change, cancel, revoke or renew",
      },
    },
    second: FILING_ARGUMENT,
    options: {
      on: {
        kind: "text",
        describe: {
          zh: "步骤日期（必填），如 2026-02-12",
          en: "day of the step (required), like 2026-02-12",
        },
      },
      reason: { kind: "text", describe: { zh: "原因（必填）", en: "reason (required), in Chinese" } },
      "reason-en": { kind: "text", describe: { zh: "原因的英文", en: "the reason in English" } },
      "application-on": {
        kind: "text",
        describe: { zh: "持证者申请日期", en: "day of the holder's application" },
      },
      until: { kind: "text", describe: { zh: "暂停截至日期", en: "until when it is suspended" } },
      number: {
        kind: "text",
        describe: { zh: "证书编号（发证、续期换发）", en: "number of the certificate (issue, renew)" },
      },
      scope: {
        kind: "text",
        describe: {
          zh: "认证范围（发证、变更、续期换发）",
          en: "scope of the certification (issue, change, renew)",
        },
      },
      expires: {
        kind: "text",
        describe: {
          zh: "证书所载有效期截止日期（发证、续期换发）",
          en: "last day of the term as printed (issue, renew)",
        },
      },
      "dry-run": DRY_RUN_OPTION,
      out: OTHER_FILE_OPTION,
      "as-of": AS_OF_OPTION,
      calendar: CALENDAR_OPTION,
      lang: LANGUAGE_OPTION,
    },
  },
  async (values, context) => {
    const { world, language, isColoured, result, talk } = context;
    const step = readChoice("certificate", values.step, keysOf(STEPS));
    const asOf = readAsOf(values["as-of"], world);
    const path = values["dry-run"] ? "" : mergedPath(values.filing, values.out);
    const calendars = await givenCalendars(context, values.calendar);
    if (calendars === undefined) return EXIT.input;
    const day = (option: string, value: string | undefined): string | undefined =>
      value === undefined ? undefined : readDay(option, value);
    const { value, diagnostics } = await recordStep(world, values.filing, {
      step,
      on: readDay("--on", required("--on", values.on)),
      reason: { zh: required("--reason", values.reason), en: values["reason-en"] },
      applicationOn: day("--application-on", values["application-on"]),
      until: day("--until", values.until),
      number: values.number,
      scope: values.scope,
      expiresOn: day("--expires", values.expires),
      asOf,
      calendars,
    });
    talk(reportText(diagnostics, language));
    if (value === undefined) {
      talk(NOTHING_CHANGED[language]);
      return exitOfFindings(diagnostics) ?? EXIT.findings;
    }
    result(changesText(value.changes, { root: "filing", language, isColoured }));
    if (!values["dry-run"]) {
      const bytes = new TextEncoder().encode(value.text);
      await saveFiles(world, [{ path, bytes }], values.out === undefined, calendarPaths(values.calendar));
    }
    talk(afterText(step, value, values["dry-run"] ? undefined : path, language));
    result(
      deadlinesText({ asOf, calendars, estimate: false, identity: "", deadlines: dueAfter(value) }, language),
    );
    return EXIT.ok;
  },
);

/** What is still to be done or runs on; what was done in time is history. */
function dueAfter({ deadlines }: RecordedStep): RecordedStep["deadlines"] {
  return deadlines.filter(({ status }) => status !== "doneInTime");
}

function required(option: string, value: string | undefined): string {
  if (value !== undefined && value.trim() !== "") return value;
  throw new UsageError(
    { zh: `缺少 ${option}。`, en: `${option} is missing.` },
    {
      zh: "例如：pipia certificate suspend filing.yaml --on 2026-06-08 --reason 出境情况与认证范围不一致",
      en: "For example: pipia certificate suspend filing.yaml --on 2026-06-08 --reason 出境情况与认证范围不一致",
    },
  );
}

function afterText(
  step: Step,
  { status, event }: RecordedStep,
  path: string | undefined,
  language: Language,
): string {
  const label = optionLabel("/certificate/status", status)[language];
  const papers = STEPS[step].papers.map((id) => {
    const about = knownKind(id).about === undefined ? "" : ` --event ${event}`;
    return `  pipia render ${path ?? "…"} --document ${id}${about}`;
  });
  return language === "zh"
    ? `${path === undefined ? "以上改动没有写入；去掉 --dry-run 即写入。" : `已写入 ${path}。`}证书状态：${label}。\n应当制作的文书：\n${papers.join("\n")}\n`
    : `${path === undefined ? "Nothing was written; leave out --dry-run to write." : `Written to ${path}.`} The certificate is now: ${label}.\nPapers that this calls for:\n${papers.join("\n")}\n`;
}
