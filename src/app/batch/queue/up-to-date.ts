import { MachineError } from "../../../foundation/errors.js";
import { attachmentReader } from "../../attachments.js";
import { LARGEST_ATTACHMENT } from "../../packet/load-request.js";
import { keyOf } from "../key.js";
import type { RecordResult } from "../make-record.js";
import { packetState } from "../packet-state.js";
import type { Keyed, RecordTask } from "../prepare-record.js";
import { baseOf, givenInput, keyedInput } from "../read-record.js";
import type { Workshop } from "../workshop.js";

/**
 * Whether what a worker made of a record is what would be made of it now: between both, somebody may have changed the filing or an attachment. Told by bytes alone, as
 * for a packet that stands. Of a worker that could read nothing there is nothing to be compared.
 *
 * @throws InputFileError when the filing or an attachment cannot be read at this moment.
 */
export async function isUpToDate(
  workshop: Workshop,
  { record, target, previous }: RecordTask,
  result: RecordResult,
): Promise<boolean> {
  const by = madeBy(result, previous);
  if (by === undefined) return true;
  const { world } = workshop;
  const input = await givenInput(world, record);
  const readAttachment = attachmentReader(world, baseOf(input), LARGEST_ATTACHMENT);
  if ((await keyOf(workshop, keyedInput(input), by.attachments, readAttachment)) !== by.key) return false;
  if (result.type !== "kept" || previous === undefined) return true;
  return (await packetState(world, target, previous.manifest, false)).type === "intact";
}

function madeBy(result: RecordResult, previous: Keyed | undefined): Keyed | undefined {
  switch (result.type) {
    case "made":
      return result;
    case "kept":
      return previous;
    case "failed":
      return result.by;
  }
}

/** The error about a record that workers make of other files than those that are here, however often they are asked. */
export function otherFiles(): MachineError {
  return new MachineError(
    {
      zh: "工作进程读到的申报材料或者附件与本机读到的不同，或者一直在变，这一份没有取回",
      en: "The workers read another filing, or other attachments, than this machine does, or these go on changing; nothing was fetched of this record",
    },
    {
      zh: "来源和附件须放在所有机器共用的文件夹中，路径相同，取回之前不再改动；然后再次运行 pipia batch submit 和 pipia batch collect。",
      en: "Keep source and attachments in a folder that all machines share under one path, and change nothing until it is fetched; then run pipia batch submit and pipia batch collect again.",
    },
  );
}
