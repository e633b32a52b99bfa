import type { LocalizedText } from "../foundation/locale.js";

/**
 * What every view of a certificate that the product makes says of itself: layout and mark of the certificate are fixed by the
 * state (art. 4 of the Measures), and ours are not they.
 */
export const CERTIFICATE_DISCLAIMER: LocalizedText = {
  zh: "本页由工具根据所填信息生成，仅供核对，不是认证证书，也不使用认证证书和认证标志的官方样式。认证证书及标志由国家市场监督管理总局会同国家互联网信息办公室统一规定，以认证机构颁发的证书为准。",
  en: "This page was made by a tool from the facts entered, for comparison only. It is not the certificate and does not use the official layout of certificate or mark, which the SAMR fixes with the CAC; what counts is the certificate issued by the certification body.",
};
