/**
 * The platform to which certification bodies report, as art. 9 of the Measures writes it. The consultation draft of
 * 2025-01-03 called it 全国认证认可公共信息平台, which is another name.
 */
export const PLATFORM_NAME = "全国认证认可信息公共服务平台";
