import type { Body } from "#generated/types.js";
import { OF_PLATFORM, otherPlatform } from "../../../checks/platform-name.js";
import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** The platform to which the body reports bears the name that the Measures give it. */
export const platformNamedExactly = defineRule<Body>({
  ...OF_PLATFORM,
  id: "body/platform-named-exactly",
  title: { zh: "认证机构报送的平台名称准确", en: "The body names the platform exactly" },
  *find({ certifications }) {
    for (const [index, { platformName }] of listOf(certifications).entries()) {
      yield* otherPlatform(platformName, pointer("certifications", index, "platformName"));
    }
  },
});
