import type { OtherPath } from "#generated/types.js";
import type { LocalizedText } from "../../foundation/locale.js";
import { optionLabel } from "../../foundation/option-label.js";
import { pointer } from "../../foundation/pointer.js";

/** What is asked for where the export of notified data may have stopped; a day to come is none. */
export function stopWanted(stopsOn: string | undefined): LocalizedText {
  return stopsOn === undefined
    ? { zh: "已经停止出境的，填写停止日期", en: "where the export has stopped, give the day" }
    : {
        zh: `所填的停止日期${stopsOn}尚未到来，不算已经停止`,
        en: `the day of stopping, ${stopsOn}, is still to come and does not count`,
      };
}

/** The path that is stated for a scenario outside the certification and not open to it; `none` where none is stated. */
export function wrongPath(path: OtherPath | undefined, none: LocalizedText): LocalizedText {
  if (path === undefined) return none;
  const { zh, en } = optionLabel(pointer("scenarios", 0, "otherPath"), path);
  return { zh: `所填的路径却是“${zh}”`, en: `but the path stated is "${en}"` };
}

/**
 * What ends a finding about a standard contract that is the path of scenarios outside the certification. `duty` says how it is
 * with what the contract asks for.
 */
export function besidesCertification(scenarios: LocalizedText, duty: LocalizedText): LocalizedText {
  return {
    zh: `；该合同是未列入认证范围的${scenarios.zh}所采用的路径，${duty.zh}；认证申请本身不以此为条件，只作提示`,
    en: `; this contract is the path of ${scenarios.en} outside the certification${duty.en}; certification itself does not depend on it, so this is advice`,
  };
}
