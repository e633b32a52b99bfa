import type { LocalizedText } from "../../foundation/locale.js";

/** How working days are counted: the rules that set such periods do not say. */
export const WORKING_DAYS_COUNTED: LocalizedText = {
  zh: "条文没有写明工作日如何计算：类推《民法典》第二百零一条，事件当日不计入，自次日起算；放假和调休补班按国务院办公厅通知",
  en: "The text does not say how working days are counted: by analogy with Civil Code art. 201 the day of the event is not counted; holidays and make-up days follow the State Council notice",
};

/** How months and years are counted. */
export const MONTHS_COUNTED: LocalizedText = {
  zh: "条文没有写明月、年如何计算：类推《民法典》第二百零二条，到期月的对应日为最后一日，没有对应日的为该月末日",
  en: "The text does not say how months and years are counted: by analogy with Civil Code art. 202 a period ends on the corresponding day, or on the last day of a month without one",
};
