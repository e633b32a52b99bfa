import { joinTexts, type LocalizedText } from "../../foundation/locale.js";
import type { WorkshopPart } from "./workshop.js";

/** The parts of what packets are made with, in words. */
export function partNames(parts: readonly WorkshopPart[], separator: LocalizedText): LocalizedText {
  return joinTexts(
    parts.map((part) => NAMES[part]),
    separator,
  );
}

const NAMES: Readonly<Record<WorkshopPart, LocalizedText>> = {
  program: { zh: "程序", en: "the program" },
  pack: { zh: "模板包", en: "the pack" },
  fonts: { zh: "字体", en: "the fonts" },
  calendars: { zh: "工作日历", en: "the calendars" },
};
