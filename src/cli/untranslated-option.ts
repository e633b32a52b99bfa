import type { LocalizedText } from "../foundation/locale.js";

/** `--list-untranslated`: each text without English, not their number. */
export const UNTRANSLATED_OPTION = {
  kind: "switch",
  describe: {
    zh: "没有英文的内容逐处列出，不合并为一项",
    en: "name each text without English instead of telling them together",
  },
} as const;

/** Where a packet that was made lists them all. */
export const IN_NOTES: LocalizedText = {
  zh: "全部列在 internal 文件夹的说明中",
  en: "the notes in the folder internal list all",
};
