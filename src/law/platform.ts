/** The platform to which certification bodies report, as art. 9 of the Measures writes it. */
export const PLATFORM_NAME = "全国认证认可信息公共服务平台";

/** Working days after issue, or after a change of status, within which a body reports to it (art. 9 of the Measures). */
export const REPORT_WORKING_DAYS = 5;

/** What the consultation draft of 2025-01-03 called it, which is another name. */
export const DRAFT_PLATFORM_NAME = "全国认证认可公共信息平台";
