import type { Severity } from "../foundation/diagnostic.js";

/** Puts colours around words. */
export type Paint = Readonly<Record<Severity | "strong", (text: string) => string>>;

const ESCAPE = "\u001B[";

/** Colours of a terminal (ANSI), or none. */
export function paint(isColoured: boolean): Paint {
  const style =
    (code: string) =>
    (text: string): string =>
      isColoured ? `${ESCAPE}${code}m${text}${ESCAPE}0m` : text;
  return { blocking: style("1;31"), warning: style("33"), advice: style("36"), strong: style("1") };
}
