import { parse } from "yaml";
import type { Theme } from "../document/theme.js";
import { isRecord, memberOf, readOwnFile } from "../foundation/data.js";
import type { Language } from "../foundation/locale.js";

const themes = new Map<Language, Theme>();

/**
 * The built-in theme of documents in a language: `templates/theme.yaml`, for English with the values of
 * `theme.en.yaml` put over it. Read once a process, and one object a language, because writers keep what they make of
 * it; ours, so its shape is held by tests.
 */
export function builtInTheme(language: Language = "zh"): Theme {
  const known = themes.get(language);
  if (known !== undefined) return known;
  const theme =
    language === "zh"
      ? readOwnFile<Theme>("templates/theme.yaml", parse)
      : readOwnFile<Theme>("templates/theme.en.yaml", (text) => putOver(builtInTheme("zh"), parse(text)));
  themes.set(language, theme);
  return theme;
}

/** `base` with every member that `changes` names, group by group. */
export function putOver(base: unknown, changes: unknown): unknown {
  if (!isRecord(base) || !isRecord(changes)) return changes;
  const changed = Object.entries(changes).map(([name, value]) => [
    name,
    putOver(memberOf(base, name), value),
  ]);
  return { ...base, ...Object.fromEntries(changed) };
}
