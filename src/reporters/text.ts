import type { Diagnostic, Severity } from "../foundation/diagnostic.js";
import type { Language, LocalizedText } from "../foundation/locale.js";
import { citationText } from "../law/citation.js";

/** How much a finding weighs, in words. */
export const SEVERITY_WORDS: Readonly<Record<Severity, LocalizedText>> = {
  blocking: { zh: "阻断", en: "blocking" },
  warning: { zh: "警告", en: "warning" },
  advice: { zh: "提示", en: "advice" },
};

/** Findings for people, three lines each: where and what, what to do, why. Empty when there are none. */
export function reportText(findings: readonly Diagnostic[], language: Language): string {
  return findings.map((finding) => `${oneFinding(finding, language)}\n`).join("");
}

function oneFinding(finding: Diagnostic, language: Language): string {
  const { place } = finding;
  const where = place === undefined ? "" : `${place.file}:${place.line}:${place.column} `;
  const label =
    finding.label === undefined ? "" : `${finding.label[language]}${language === "zh" ? "：" : ": "}`;
  const lines = [
    `${where}${SEVERITY_WORDS[finding.severity][language]} ${finding.code} ${label}${finding.message[language]}`,
    `    ${finding.help[language]}`,
    ...(finding.related ?? []).map((related) => {
      const at =
        related.place === undefined
          ? ""
          : `${related.place.file}:${related.place.line}:${related.place.column} `;
      return `    ${at}${related.message[language]}`;
    }),
  ];
  if (finding.sources.length > 0) {
    const cited = finding.sources.map((source) => citationText(source, language));
    lines.push(
      `    ${language === "zh" ? "依据：" : "Source: "}${cited.join(language === "zh" ? "；" : "; ")}`,
    );
  }
  return lines.join("\n");
}

/** One line that counts the findings. */
export function summaryText(findings: readonly Diagnostic[], language: Language): string {
  const gaps = findings.filter((finding) => finding.code === "schema/missing").length;
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const numbers = { blocking: count("blocking"), warning: count("warning"), advice: count("advice") };
  if (findings.length === 0) return language === "zh" ? "未发现问题。\n" : "No findings.\n";
  return language === "zh"
    ? `共 ${findings.length} 项：阻断 ${numbers.blocking}，警告 ${numbers.warning}，提示 ${numbers.advice}；其中缺项 ${gaps}。\n`
    : `Findings: ${findings.length} (blocking ${numbers.blocking}, warning ${numbers.warning}, advice ${numbers.advice}), gaps among them: ${gaps}.\n`;
}
