import { defineRule } from "../../../checks/rule.js";
import { chinese, listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { PLATFORM_NAME } from "../../../law/platform.js";

/** The platform of a report bears the name that the Measures give it. */
export const platformNameExact = defineRule({
  id: "certificate/platform-name-exact",
  title: { zh: "报送记录的平台名称准确", en: "Reports name the platform exactly" },
  severity: "warning",
  requirement: ["M-09-7"],
  sources: [{ law: "M", article: "9" }],
  help: {
    zh: `改为“${PLATFORM_NAME}”。征求意见稿中的名称是“全国认证认可公共信息平台”。`,
    en: `Write ${PLATFORM_NAME}. The consultation draft called it 全国认证认可公共信息平台.`,
  },
  *find({ certificate }) {
    for (const [index, { report }] of listOf(certificate?.events).entries()) {
      const name = chinese(report?.platformName)?.trim();
      if (name === undefined || name === PLATFORM_NAME) continue;
      yield {
        pointer: pointer("certificate", "events", index, "report", "platformName"),
        message: {
          zh: `平台名称写成了“${name}”`,
          en: `The platform is named "${name}"`,
        },
      };
    }
  },
});
