import { diagnostic, type Diagnostic } from "../../foundation/diagnostic.js";
import { MachineError, UserError } from "../../foundation/errors.js";
import type { WRITER_CODES } from "../../writers/codes.js";
import type { BATCH_CODES } from "./codes.js";
import { TimeLimitError } from "./executor-error.js";
import { HeldPacketError, shownFolder } from "./held-packet.js";

/** Most files that a finding names. */
const NAMED = 5;

/**
 * The finding about a packet with files that are not as the program left them; nothing of it was touched.
 *
 * @param at where its record stands in the source.
 * @param packet the folder of the packet.
 */
export function changedByHand(at: string, packet: string, paths: readonly string[]): Diagnostic {
  const folder = shownFolder(packet);
  const more = paths.length > NAMED ? " …" : "";
  const named = paths.slice(0, NAMED);
  return batchFinding("batch/changed-by-hand", at, {
    message: {
      zh: `${folder} 中有 ${paths.length} 个文件与生成时不同：${named.join("、")}${more}。该套材料没有重新生成`,
      en: `In ${folder} files are not as they were made (${paths.length}): ${named.join(", ")}${more}. The packet was left as it is`,
    },
    help: {
      zh: "需要保留改动的，把该文件夹移到别处；不需要的，删除该文件夹，或者加 --force 重新生成。",
      en: "Move the folder away to keep the changes; else delete it, or make it anew with --force.",
    },
  });
}

/** The finding about a record at which the program, the machine or a worker failed, or whose file is gone; the others go on. */
export function failureFinding(at: string, error: unknown): Diagnostic {
  if (error instanceof UserError) {
    return batchFinding(codeOf(error), at, { message: error.text, help: error.help });
  }
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return batchFinding("batch/defect", at, {
    message: {
      zh: `程序处理这份材料时出错，没有生成（${said}）`,
      en: `The program failed at this record, and nothing was made of it (${said})`,
    },
    help: {
      zh: "这是程序的缺陷：请报告以上内容（先删去其中的保密信息）。其他各份不受影响。",
      en: "This is a defect of the program: please report the above, without anything confidential. The other records are not affected.",
    },
  });
}

function codeOf(error: UserError): keyof typeof BATCH_CODES {
  if (error instanceof HeldPacketError) return "batch/held-packet";
  if (error instanceof TimeLimitError) return "batch/time-limit";
  // Workers of a queue that are lost, fonts that are gone: there is nothing to be looked for in the files of the record.
  return error instanceof MachineError ? "batch/machine" : "batch/unreadable";
}

/**
 * What says nothing about a record: files that others hold, failures of the program, of the machine and of workers, a time limit, and a LibreOffice that is not there,
 * does not start or has too much to do. A Word document at which it fails every time belongs to these too: that cannot be told apart, and no packet is lost.
 */
const PASSING: ReadonlySet<string> = new Set<keyof typeof BATCH_CODES | keyof typeof WRITER_CODES>([
  "batch/unreadable",
  "batch/defect",
  "batch/held-packet",
  "batch/machine",
  "batch/time-limit",
  "writer/no-office",
  "writer/office-failed",
]);

/** Whether a finding says nothing about the record: at another time, or with another program, there may be a packet. */
export function isPassingFailure({ code }: Pick<Diagnostic, "code">): boolean {
  return PASSING.has(code);
}

function batchFinding(
  code: keyof typeof BATCH_CODES,
  file: string,
  words: Pick<Diagnostic, "message" | "help">,
): Diagnostic {
  return diagnostic({ code, severity: "blocking", ...words, place: { file, line: 1, column: 1 } });
}
