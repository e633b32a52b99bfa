import { chinese, type DraftText } from "../foundation/answer.js";
import type { Pointer } from "../foundation/pointer.js";
import { PLATFORM_NAME } from "../law/platform.js";
import type { RuleDefinition, RuleFinding } from "./rule.js";

/** What the rules about the name of the platform share, whoever's file states it. */
export const OF_PLATFORM = {
  severity: "warning",
  requirement: ["M-09-7"],
  sources: [{ law: "M", article: "9" }],
  help: {
    zh: `改为“${PLATFORM_NAME}”。征求意见稿中的名称是“全国认证认可公共信息平台”。`,
    en: `Write ${PLATFORM_NAME}. The consultation draft called it 全国认证认可公共信息平台.`,
  },
} as const satisfies Pick<RuleDefinition, "severity" | "requirement" | "sources" | "help">;

/** A name that is not the one the Measures give the platform; a missing one is no matter of this. */
export function* otherPlatform(stated: DraftText, at: Pointer): Generator<RuleFinding> {
  const name = chinese(stated)?.trim();
  if (name === undefined || name === PLATFORM_NAME) return;
  yield {
    pointer: at,
    message: { zh: `平台名称写成了“${name}”`, en: `The platform is named "${name}"` },
  };
}
