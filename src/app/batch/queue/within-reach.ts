import { InputFileError } from "../../../foundation/errors.js";
import type { World } from "../../world.js";
import { givenInput } from "../read-record.js";
import type { SourceRecord } from "../source/record.js";

/** Whether the file of a record, or the workbook beside which its attachments lie, is there for this worker. Where it is not, a fact about the machine would be told of the record. */
export async function isWithinReach(world: World, record: Pick<SourceRecord, "input">): Promise<boolean> {
  try {
    const input = await givenInput(world, record);
    return input.type !== "rows" || (await world.isSameFile(input.file, input.file));
  } catch (error) {
    if (error instanceof InputFileError) return false;
    throw error;
  }
}
