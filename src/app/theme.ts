import { parse } from "yaml";
import type { Theme } from "../document/theme.js";
import { isRecord, memberOf, readOwnFile } from "../foundation/data.js";
import type { Edition } from "../foundation/locale.js";

const themes = new Map<Edition, Theme>();

/**
 * The built-in theme of an edition: `templates/theme.yaml`, for English and side by side with the values of
 * `theme.en.yaml` or `theme.both.yaml` put over it. Read once a process, and one object an edition, because writers keep what they make of
 * it; ours, so its shape is held by tests.
 */
export function builtInTheme(edition: Edition = "zh"): Theme {
  const known = themes.get(edition);
  if (known !== undefined) return known;
  const theme =
    edition === "zh"
      ? readOwnFile<Theme>("templates/theme.yaml", parse)
      : withEdition(builtInTheme("zh"), edition);
  themes.set(edition, theme);
  return theme;
}

const changes = new Map<Edition, unknown>();

/** A theme with what differs in an edition put over it, as built in; what differs is read once a process. */
export function withEdition(theme: Theme, edition: "en" | "both"): Theme {
  const differing = changes.get(edition) ?? readOwnFile<unknown>(`templates/theme.${edition}.yaml`, parse);
  changes.set(edition, differing);
  // The base is a theme, and what is put over it changes values of it; ours, so tests hold its shape.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return putOver(theme, differing) as Theme;
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
