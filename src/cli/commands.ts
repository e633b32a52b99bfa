import type { LocalizedText } from "../foundation/locale.js";
import type { AnyCommand } from "./command.js";

/** A command as the overview needs it; the rest is loaded when it is called. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: LocalizedText;
  readonly load: () => Promise<AnyCommand>;
}

/** Every command. A new one is a file in `commands/` and an entry here. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: "init",
    summary: {
      zh: "新建申报材料文件：空白（带说明）或完整示例",
      en: "start a filing: empty with explanations, or a finished example",
    },
    load: async () => (await import("./commands/init.js")).initCommand,
  },
  {
    name: "validate",
    summary: {
      zh: "检查申报材料能否读取、是否符合结构，并列出缺项",
      en: "read a filing, check it against the schema and list its gaps",
    },
    load: async () => (await import("./commands/validate.js")).validateCommand,
  },
  {
    name: "check",
    summary: {
      zh: "按条文检查申报材料：缺什么、哪里矛盾、依据和处理办法",
      en: "check a filing article by article: what is missing or contradictory, why, and what to do",
    },
    load: async () => (await import("./commands/check.js")).checkCommand,
  },
  {
    name: "pathway",
    summary: {
      zh: "判断出境路径：免予、标准合同或者认证、安全评估，逐步给出条文和数量",
      en: "judge the pathway: exempt, standard contract or certification, security assessment, step by step",
    },
    load: async () => (await import("./commands/pathway.js")).pathwayCommand,
  },
  {
    name: "status",
    summary: {
      zh: "事项进展：处于哪一阶段，接下来何时办什么，哪些待签字盖章，哪些问题阻断",
      en: "where the matter stands: stage, what is next and when, what is to be signed, what blocks",
    },
    load: async () => (await import("./commands/status.js")).statusCommand,
  },
  {
    name: "deadlines",
    summary: {
      zh: "由材料中的日期计算期限：何时以前办什么、是否已办、依据；可以导出日历文件",
      en: "deadlines from the dates in a file: what by when, whether it is done, why; also as a calendar file",
    },
    load: async () => (await import("./commands/deadlines.js")).deadlinesCommand,
  },
  {
    name: "calendar",
    summary: {
      zh: "工作日历：收录了哪些年份的放假通知，缺哪些年份",
      en: "working days: of which years the holiday notice is known, and of which not",
    },
    load: async () => (await import("./commands/calendar.js")).calendarCommand,
  },
  {
    name: "intake new",
    summary: {
      zh: "生成资料问卷（Excel 工作簿），交由客户填写",
      en: "make a questionnaire as a workbook, for the client to fill in",
    },
    load: async () => (await import("./commands/intake/new.js")).intakeNewCommand,
  },
  {
    name: "intake read",
    summary: {
      zh: "读取填写好的问卷，写成申报材料文件",
      en: "read a filled-in questionnaire and write filings",
    },
    load: async () => (await import("./commands/intake/read.js")).intakeReadCommand,
  },
  {
    name: "intake merge",
    summary: {
      zh: "把问卷的答案并入已有的申报材料，显示改动，保留注释",
      en: "take the answers of a questionnaire into a filing, show what changes, keep comments",
    },
    load: async () => (await import("./commands/intake/merge.js")).intakeMergeCommand,
  },
  {
    name: "render",
    summary: {
      zh: "由申报材料生成文书：Word、PDF、网页、纯文本",
      en: "make a document from a filing: Word, PDF, HTML, plain text",
    },
    load: async () => (await import("./commands/render.js")).renderCommand,
  },
  {
    name: "preview",
    summary: {
      zh: "在浏览器中预览文书：页面、检查结果、每段文字的模板和数据出处，保存后自动更新",
      en: "see a document in the browser: pages, findings, the template and data behind each paragraph; follows every save",
    },
    load: async () => (await import("./commands/preview.js")).previewCommand,
  },
  {
    name: "read",
    summary: {
      zh: "把在 Word 草稿填写处填写的内容读回申报材料，显示改动，保留注释",
      en: "take what was typed into the blanks of a Word draft into its filing, show what changes",
    },
    load: async () => (await import("./commands/read.js")).readCommand,
  },
  {
    name: "compare",
    summary: {
      zh: "核对手工修改过的文书与申报材料是否一致，逐段指明差异",
      en: "tell where a paper edited by hand differs from its filing, paragraph by paragraph",
    },
    load: async () => (await import("./commands/compare.js")).compareCommand,
  },
  {
    name: "packet",
    summary: {
      zh: "由一份申报材料生成整套申请材料：文书、附件、合订本、清单",
      en: "make the whole packet from a filing: papers, attachments, combined PDF, manifest",
    },
    load: async () => (await import("./commands/packet.js")).packetCommand,
  },
  {
    name: "batch",
    summary: {
      zh: "为多份申报材料（文件夹、多家公司的问卷、每行一份的 JSON）各生成一套完整材料；中断后可以继续",
      en: "make the packets of many filings: a folder, a questionnaire of many companies, JSON Lines; goes on after a stop",
    },
    load: async () => (await import("./commands/batch.js")).batchCommand,
  },
  {
    name: "batch merge",
    summary: {
      zh: "把各分片的批量结果合并到一个文件夹，重写报告",
      en: "put the results of shards together in one folder, with one report",
    },
    load: async () => (await import("./commands/batch/merge.js")).batchMergeCommand,
  },
  {
    name: "batch submit",
    summary: {
      zh: "把一批申报材料提交到队列，由多台机器的工作进程生成",
      en: "put a batch into a queue, for workers on any number of machines",
    },
    load: async () => (await import("./commands/batch/submit.js")).batchSubmitCommand,
  },
  {
    name: "batch collect",
    summary: {
      zh: "等待队列中的各份生成完毕，汇总结果并写出报告",
      en: "wait for a batch in a queue, fetch its packets and write the report",
    },
    load: async () => (await import("./commands/batch/collect.js")).batchCollectCommand,
  },
  {
    name: "worker",
    summary: {
      zh: "工作进程：从队列领取申报材料，逐份生成，按 Ctrl-C 结束",
      en: "take records of batches from a queue and make them, until it is interrupted",
    },
    load: async () => (await import("./commands/worker.js")).workerCommand,
  },
  {
    name: "verify",
    summary: {
      zh: "核对整套申请材料有无改动；可以重新生成并比对",
      en: "tell what changed in a packet; makes it again and compares on request",
    },
    load: async () => (await import("./commands/verify.js")).verifyCommand,
  },
  {
    name: "platform-report",
    summary: {
      zh: "由证书的发证或者状态变化生成向平台报送的信息（JSON）",
      en: "what a certification body reports to the national platform about an event of a certificate, as JSON",
    },
    load: async () => (await import("./commands/platform-report.js")).platformReportCommand,
  },
  {
    name: "certificate",
    summary: {
      zh: "记录证书的发证、暂停、恢复、变更、注销、撤销、过期、续期换发，制作相应文书；记录平台报送",
      en: "record a step in the life of a certificate and make its papers; record that a report was sent",
    },
    load: async () => (await import("./commands/certificate.js")).certificateCommand,
  },
  {
    name: "template lint",
    summary: {
      zh: "检查模板：字段、条件、元素、括号，以及遗漏的必备内容，一次列出全部错误",
      en: "check templates: fields, conditions, elements, braces, and what a document must not lose",
    },
    load: async () => (await import("./commands/template/lint.js")).templateLintCommand,
  },
  {
    name: "template from-docx",
    summary: {
      zh: "由已经写好的 Word 文书制作模板：把申报材料的内容改为标签，并列出改了什么",
      en: "make a template from a finished Word paper: facts of a filing become tags, with a list of them",
    },
    load: async () => (await import("./commands/template/from-docx.js")).templateFromDocxCommand,
  },
  {
    name: "template list",
    summary: {
      zh: "列出文书所用的全部模板片段，以及各由谁写",
      en: "list the pieces of templates that papers are made of, and who words each",
    },
    load: async () => (await import("./commands/template/list.js")).templateListCommand,
  },
  {
    name: "template eject",
    summary: {
      zh: "把一个片段复制到模板包，改成自己的文字",
      en: "copy a piece into a pack, to word it your own way",
    },
    load: async () => (await import("./commands/template/eject.js")).templateEjectCommand,
  },
  {
    name: "template diff",
    summary: {
      zh: "模板包各片段所依据的默认，自复制以来有何变化",
      en: "what changed in the defaults under a pack since its pieces were copied",
    },
    load: async () => (await import("./commands/template/diff.js")).templateDiffCommand,
  },
  {
    name: "template upgrade",
    summary: {
      zh: "升级后用示例材料核对文书的文字有何不同，并留存现在的默认",
      en: "after an upgrade: how papers read otherwise, by the examples; then keep the defaults of now",
    },
    load: async () => (await import("./commands/template/upgrade.js")).templateUpgradeCommand,
  },
  {
    name: "explain",
    summary: {
      zh: "说明一项登记的法律要求、一条规则或者一个检查结果代码",
      en: "explain a legal requirement of the register, a rule or the code of a finding",
    },
    load: async () => (await import("./commands/explain.js")).explainCommand,
  },
  {
    name: "rules",
    summary: {
      zh: "列出检查的全部法律要求，以及各以何种方式检查",
      en: "list every legal requirement that is checked, and how",
    },
    load: async () => (await import("./commands/rules.js")).rulesCommand,
  },
  {
    name: "coverage",
    summary: {
      zh: "列出没有文书显示的内容，以及没有检查约束的内容",
      en: "list what no document shows, and what is shown and held by no check",
    },
    load: async () => (await import("./commands/coverage.js")).coverageCommand,
  },
];
