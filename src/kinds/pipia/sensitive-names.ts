import type { SensitiveCategory } from "#generated/types.js";

/**
 * Words in the name of a data item that stand for sensitive personal information. Categories and examples are those
 * of TC260-PG-20244A, GB/T 45574-2025 annex A and the official answers of 2026-01-09, which name photos of the resident
 * identity card, credit information and criminal records; words that mean ordinary things as well are left out.
 */
const NAMES: readonly { readonly category: SensitiveCategory; readonly words: RegExp }[] = [
  {
    category: "biometric",
    words:
      /人脸|生物识别|面部(?:特征|识别|照片|图像|影像|信息)|虹膜|声纹|掌纹|眼纹|基因|步态|(?<!设备|终端|浏览器|文件|数字)指纹/u,
  },
  { category: "religious", words: /宗教/u },
  { category: "specificIdentity", words: /残疾|残障/u },
  {
    category: "medical",
    words:
      /病历|病史|病情|病症|症状|疾病|体检|医嘱|处方|就诊|诊疗|过敏|(?<!故障|系统|网络|设备|远程|性能|应用|程序)诊断(?!日志|码)|手术|麻醉|住院|用药|护理记录|检验报告|健康码|(?:健康|医疗)(?:状况|信息|数据|记录|档案)/u,
  },
  {
    category: "financial",
    words:
      /银行(?:账户|账号|帐户|帐号|卡号)|(?:银行|信用|借记|储蓄|工资)卡(?:账户|账号|帐户|帐号|卡?号|有效期|安全码)|(?:证券|基金|保险|公积金|支付)(?:账户|账号)|(?:支付|交易|取款)密码/u,
  },
  {
    category: "whereabouts",
    words:
      /行踪|(?:行动|位置|车辆|行驶|出行|运动)轨迹|(?:精准|精确|实时)(?:定位|位置)|经纬度|GPS|北斗|卫星定位/iu,
  },
  { category: "minor14", words: /不满十四周岁|14周岁以下|儿童(?:姓名|信息|证件)/u },
  {
    category: "other",
    words:
      /身份证(?:件)?[^、，]{0,6}(?:照片|影像|图像|图片|影印件|复印件|扫描件)|(?:照片|影像|图像|图片|影印件|复印件|扫描件)[^、，]{0,6}身份证|征信|信用(?:信息|报告|记录|评分)|犯罪|前科|刑事处罚|性取向|性生活/u,
  },
];

/** Any of them: most names have none. */
const ANY = new RegExp(NAMES.map(({ words }) => words.source).join("|"), "iu");

/** The category a data item's name stands for on the lists of sensitive personal information, if any. */
export function commonlySensitive(name: string): SensitiveCategory | undefined {
  return ANY.test(name) ? NAMES.find(({ words }) => words.test(name))?.category : undefined;
}
