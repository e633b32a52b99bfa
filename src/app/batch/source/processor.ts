import { memberOf } from "../../../foundation/data.js";

/** Who a filing is about, as far as it says. */
export interface NamedProcessor {
  readonly code: string | undefined;
  /** Chinese, without blanks around it; empty where there is none. */
  readonly name: string;
}

/** Whom a value names as processor, whatever else stands in it. */
export function processorOf(value: unknown): NamedProcessor {
  const processor = memberOf(value, "processor");
  const code = memberOf(processor, "unifiedSocialCreditCode");
  const given = memberOf(processor, "name");
  const words: unknown = typeof given === "string" ? given : memberOf(given, "zh");
  return {
    code: typeof code === "string" && code !== "" ? code : undefined,
    name: typeof words === "string" ? words.trim() : "",
  };
}
