import { bilingual } from "../../foundation/answer.js";
import {
  languageOf,
  titleIn,
  type Edition,
  type Language,
  type LocalizedText,
} from "../../foundation/locale.js";
import type { Format } from "../../writers/writer.js";
import { WRITERS } from "../../writers/index.js";
import type { Enclosure } from "./enclosures.js";
import { fileName, legalName } from "./file-name.js";
import { CALENDARS, INTERNAL, SUBMIT } from "./packet-file.js";
import type { MadePaper } from "./papers.js";

/** What names are made of, besides the paper. */
export interface Naming {
  readonly pattern: string;
  readonly company: LocalizedText;
  readonly asOf: string;
  /** The editions of the packet: with several, each has a folder of its own. */
  readonly editions: readonly Edition[];
}

const ATTACHMENTS: LocalizedText = { zh: "附件", en: "attachments" };
const COMBINED: LocalizedText = { zh: "合订本", en: "combined" };
const MATERIAL: LocalizedText = { zh: "个人信息出境认证申请材料", en: "certification application" };
/** Names are legal on Windows and never meet, capitals or not. */
export class PacketPaths {
  private readonly taken = new Set<string>();
  private readonly naming: Naming;

  constructor(naming: Naming) {
    this.naming = naming;
    this.taken.add(CALENDARS);
  }

  async paper({ kind, number }: MadePaper, format: Format, edition: Edition): Promise<string> {
    const { extension } = await WRITERS[format]();
    const name = this.name(
      String(number).padStart(2, "0"),
      titleIn(kind.title, edition),
      languageOf(edition),
    );
    return this.free(`${this.folder(edition)}/${name}`, extension);
  }

  attachment({ number, attachment }: Enclosure, source: string): string {
    const { language } = this;
    const no = (language === "zh" ? "附件" : "A") + String(number).padStart(2, "0");
    const title = bilingual(attachment.title)?.[language] ?? "";
    const ending = source.slice(source.lastIndexOf(".")).toLowerCase();
    return this.free(`${SUBMIT}/${ATTACHMENTS[language]}/${this.name(no, title, language)}`, ending);
  }

  combined(edition: Edition): string {
    return this.free(`${this.folder(edition)}/${titleIn(COMBINED, edition)}`, ".pdf");
  }

  /** A file that the program adds to what stays in the house. */
  internal(title: string, ending: string): string {
    return this.free(`${INTERNAL}/${legalName(title)}`, ending);
  }

  /** The filing under its own name; asked for last, because the others have theirs whatever a filing is called. */
  filing(name: string): string {
    const dot = name.lastIndexOf(".");
    const stem = dot <= 0 ? name : name.slice(0, dot);
    return this.free(`${INTERNAL}/${legalName(stem)}`, name.slice(stem.length));
  }

  archive(): string {
    const { language } = this;
    const separator = language === "zh" ? "" : " ";
    return this.free(legalName(this.naming.company[language] + separator + MATERIAL[language]), ".zip");
  }

  /** The language of what there is once, whatever the editions. */
  private get language(): Language {
    return languageOf(this.naming.editions[0] ?? "zh");
  }

  private folder(edition: Edition): string {
    return this.naming.editions.length > 1 ? `${SUBMIT}/${edition}` : SUBMIT;
  }

  private name(no: string, title: string, language: Language): string {
    const { pattern, company, asOf } = this.naming;
    return fileName(pattern, { no, title, company: company[language], date: asOf });
  }

  private free(stem: string, ending: string): string {
    for (let count = 1; ; count += 1) {
      const path = count === 1 ? stem + ending : `${stem}-${count}${ending}`;
      const key = path.toLowerCase();
      if (this.taken.has(key)) continue;
      this.taken.add(key);
      return path;
    }
  }
}
