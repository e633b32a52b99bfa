/** Names that reach into JavaScript itself. No field is called so: refused in templates, dropped from data. */
export const RESERVED_NAMES: ReadonlySet<string> = new Set(["__proto__", "prototype", "constructor"]);
