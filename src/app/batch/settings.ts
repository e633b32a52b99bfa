import type { Language } from "../../foundation/locale.js";
import type { PacketOptions } from "../packet/manifest.js";

/** What all packets of a batch have in common, as the command line says it. Plain data: it goes to every thread. */
export interface BatchSettings {
  readonly options: PacketOptions;
  readonly asOf: string;
  /** Calendar files with commas between them, or none. */
  readonly calendars: string | undefined;
  /** The pack as `--pack` names it; without it that of the configuration. */
  readonly pack: string | undefined;
  /** Put what is handed in into an archive as well. */
  readonly zip: boolean;
  /** Make every packet anew, also over files that were changed by hand. */
  readonly force: boolean;
  /** Language of the lists of findings. */
  readonly language: Language;
}
