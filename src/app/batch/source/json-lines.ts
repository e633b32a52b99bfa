import { InputFileError } from "../../../foundation/errors.js";
import { MAXIMUM_BYTES } from "../../../input/limit.js";
import { sha256 } from "../../sha256.js";
import { isDiskTrouble } from "../disk-trouble.js";
import { recordId } from "./identity.js";
import { linesOf } from "./lines.js";
import { processorOf } from "./processor.js";
import type { RecordSource, SourceRecord } from "./record.js";

/**
 * The filings of JSON Lines, one a line. A line is told from the others by the unified social credit code of its processor, or by the name where there is
 * none; the second of one processor by that it is the second. So a folder stays the same when lines are added behind.
 *
 * The records throw InputFileError where there is none, and where they break off.
 */
export function recordsInLines(chunks: AsyncIterable<Uint8Array>): RecordSource {
  return { records: records(toldOf(chunks)) };
}

/** The same chunks; where they break off for an error of the system, that is told as what it is: not of the folder that is written. */
async function* toldOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    throw isDiskTrouble(error) ? brokenOff(error) : error;
  }
}

function brokenOff(cause: Error & { readonly code: string }): InputFileError {
  return new InputFileError(
    {
      zh: `标准输入中断，后面的内容没有读到（${cause.code}）。`,
      en: `Standard input broke off, and nothing behind could be read (${cause.code}).`,
    },
    {
      zh: "检查写入标准输入的命令、终端或者连接，再运行命令：已经完成且没有变化的不会重做。",
      en: "Look at the command, terminal or connection that writes to it, and run the command again: what is done and unchanged is not made anew.",
    },
    { cause },
  );
}

async function* records(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<SourceRecord> {
  const seen = new Map<string, number>();
  let number = 0;
  for await (const line of linesOf(chunks, MAXIMUM_BYTES)) {
    number += 1;
    const { identity, name } = toldBy(line.bytes) ?? {
      identity: `bytes:${sha256(line.bytes)}`,
      name: "",
    };
    const times = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, times);
    yield {
      number,
      name,
      id: recordId(`line:${identity}${times === 1 ? "" : `#${times}`}`),
      at: String(line.number),
      input: { type: "line", bytes: line.bytes },
    };
  }
  if (number === 0) throw noLines();
}

/** Nothing at all is a mistake of whoever wrote to standard input, and not a source from which every company was removed. */
function noLines(): InputFileError {
  return new InputFileError(
    { zh: "标准输入中没有任何一份材料。", en: "There is no filing on standard input." },
    {
      zh: "检查写入标准输入的命令；每行应为一份 JSON。输出文件夹没有改动。",
      en: "Look at the command that writes to it; every line is a filing in JSON. The output folder was left as it is.",
    },
  );
}

/** Who a line is about, if that can be told. What is wrong with it is said when the record is made. */
function toldBy(bytes: Uint8Array): { readonly identity: string; readonly name: string } | undefined {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
  const { code, name } = processorOf(value);
  if (code !== undefined) return { identity: `code:${code}`, name: name === "" ? code : name };
  return name === "" ? undefined : { identity: `name:${name}`, name };
}
