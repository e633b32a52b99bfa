import { defineRule } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";

/** The applicant is a legal person; a branch applies through the legal person it belongs to. */
export const applicantHasLegalPersonality = defineRule({
  id: "application/applicant-has-legal-personality",
  title: { zh: "申请人具有法人资格", en: "The applicant has legal personality" },
  severity: "warning",
  requirement: ["PG-5-8"],
  sources: [{ law: "PG20222A" }],
  help: {
    zh: "由所属法人作为个人信息处理者和申请人；认为非法人也可以申请的，先向认证机构书面确认。经营状态和信誉由填写人查询后说明，本工具不判断文字。",
    en: "Let the legal person it belongs to be processor and applicant; where you hold that others may apply, have the body confirm it in writing first. Operating status and reputation are for the writer to search and state; this tool does not judge the words.",
  },
  inference: {
    zh: "《办法》没有规定申请人的法人资格。TC260-PG-20222A要求法人资格、正常经营、信誉良好，该指南自2025年12月25日起不再是认证依据；据间接资料，GB/T 46068的内容与之接近，原文未能取得。",
    en: "The Measures do not ask for legal personality. TC260-PG-20222A asks for it, for normal operation and good reputation; it has not been the basis since 25 December 2025. By secondary sources GB/T 46068 is close to it; its text was not available.",
  },
  // The guide is cited for what it says; as a basis it ended in 2025.
  inForce: {},
  *find({ processor }) {
    if (processor?.isLegalPerson !== false) return;
    yield {
      pointer: pointer("processor", "isLegalPerson"),
      message: {
        zh: "申请人不具有法人资格（填为“否”）",
        en: "The applicant has no legal personality (answered no)",
      },
    };
  },
});
