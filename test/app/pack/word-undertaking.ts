import { p, run } from "../../template/word/word-file.js";

/** An undertaking as a firm writes one in Word: every field that the paper has to state. */
export const UNDERTAKING = [
  p("承 诺 书"),
  p("{{application.certificationBody}}："),
  p(
    "{{processor.name}}就{{impactAssessment.completedOn}}完成的影响评估承诺：{{check application.declarations.noSplitting}}未拆分数量；",
  ),
  p(
    "{{check application.undertaking.isComplete}}材料完整；{{check application.undertaking.noMajorChange}}无重大变化；{{check application.undertaking.cooperation}}予以配合；",
  ),
  p(
    "{{check application.undertaking.reportsChanges}}变更即报；{{check application.undertaking.usesCertificateProperly}}正确使用证书。",
  ),
  p(run("日期：{{application.undertaking.signedOn}}")),
].join("");
