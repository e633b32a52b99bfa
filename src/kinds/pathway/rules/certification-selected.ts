import { defineRule } from "../../../checks/rule.js";
import { optionLabel } from "../../../foundation/option-label.js";
import { pointer } from "../../../foundation/pointer.js";

/** The papers are for export by way of certification (Measures art. 2), which a state organ may not take (PIPL art. 36). */
export const certificationSelected = defineRule({
  id: "pathway/certification-selected",
  title: { zh: "本套材料适用于以认证方式出境", en: "The papers are for export by way of certification" },
  severity: "blocking",
  requirement: ["M-02-1"],
  sources: [
    { law: "M", article: "2" },
    { law: "PIPL", article: "36" },
  ],
  help: {
    zh: "以认证方式出境的，改选“个人信息出境认证”；采用其他路径的，按该路径的要求准备材料，本套材料不适用。",
    en: "For export by certification choose certification; on another path prepare what that path asks for, these papers do not serve it.",
  },
  *find({ pathway, processor }) {
    const selected = pathway?.selected;
    if (selected === "certification" && processor?.isStateOrgan === true) {
      yield {
        pointer: pointer("processor", "isStateOrgan"),
        message: {
          zh: "个人信息处理者是国家机关，向境外提供个人信息应当进行安全评估，不适用认证",
          en: "The processor is a state organ: it needs a security assessment to export, certification is not open to it",
        },
      };
    }
    if (selected === undefined || selected === "certification") return;
    const at = pointer("pathway", "selected");
    const label = optionLabel(at, selected);
    yield {
      pointer: at,
      message: {
        zh: `选择的路径是“${label.zh}”，不是个人信息出境认证`,
        en: `The path selected is "${label.en}", not certification`,
      },
    };
  },
});
