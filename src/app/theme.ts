import { parse } from "yaml";
import type { Theme } from "../document/theme.js";
import { readOwnFile } from "../foundation/data.js";

let theme: Theme | undefined;

/** The built-in theme, `templates/theme.yaml`. Read once a process; ours, so its shape is held by tests. */
export function builtInTheme(): Theme {
  theme ??= readOwnFile<Theme>("templates/theme.yaml", parse);
  return theme;
}
