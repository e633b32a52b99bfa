import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Theme } from "../document/theme.js";
import { packagePath } from "../foundation/package-root.js";

let theme: Theme | undefined;

/** The built-in theme, `templates/theme.yaml`. Read once a process; ours, so its shape is held by tests. */
export function builtInTheme(): Theme {
  theme ??= parse(readFileSync(packagePath("templates/theme.yaml"), "utf8")) as Theme;
  return theme;
}
