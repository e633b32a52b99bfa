import { OF_PLATFORM, otherPlatform } from "../../../checks/platform-name.js";
import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** The platform of a report bears the name that the Measures give it. */
export const platformNameExact = defineRule({
  ...OF_PLATFORM,
  id: "certificate/platform-name-exact",
  title: { zh: "报送记录的平台名称准确", en: "Reports name the platform exactly" },
  *find({ certificate }) {
    for (const [index, { report }] of listOf(certificate?.events).entries()) {
      const at = pointer("certificate", "events", index, "report", "platformName");
      yield* otherPlatform(report?.platformName, at);
    }
  },
});
