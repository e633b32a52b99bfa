import type { DerivedOpenPoint } from "#generated/types.js";
import { byWeight, type Diagnostic } from "../foundation/diagnostic.js";
import type { LocalizedText } from "../foundation/locale.js";
import { citationsText } from "../law/citation.js";
import { SEVERITY_WORDS } from "../reporters/wording.js";

/** Findings as a letter lists them: the heaviest first, numbered, without those that somebody waived. */
export function openPoints(findings: readonly Diagnostic[]): DerivedOpenPoint[] {
  return findings
    .filter(({ waiver }) => waiver === undefined)
    .toSorted(byWeight)
    .map((finding, index) => openPoint(finding, index + 1));
}

function openPoint(
  { severity, label, message, help, sources }: Diagnostic,
  number: number,
): DerivedOpenPoint {
  const point = {
    number,
    weight: text(SEVERITY_WORDS[severity]),
    subject: text(label ?? THE_WHOLE),
    problem: text(message),
    remedy: text(help),
  };
  if (sources.length === 0) return point;
  return Object.assign(point, {
    basis: { zh: citationsText(sources, "zh"), en: citationsText(sources, "en") },
  });
}

const THE_WHOLE: LocalizedText = { zh: "材料整体", en: "the material as a whole" };

function text({ zh, en }: LocalizedText): { zh: string; en: string } {
  return { zh, en };
}
