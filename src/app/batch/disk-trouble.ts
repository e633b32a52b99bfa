import { OutputFileError } from "../../foundation/errors.js";

/** Whether an error is one of the disk, and so nothing about the record that met it. */
export function isDiskTrouble(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && "code" in error && "syscall" in error;
}

/** An error of the disk that ends a run, in words; any other as it is. What was made before is recorded. */
export function diskTrouble(error: unknown, out: string): unknown {
  if (!isDiskTrouble(error)) return error;
  const path = "path" in error && typeof error.path === "string" ? error.path : out;
  const kept = {
    zh: "已经完成的各份都已保存。",
    en: "Whatever was finished before is kept.",
  };
  const again = {
    zh: "再运行同一命令，从中断处继续。",
    en: "Run the same command again: it goes on where it stopped.",
  };
  if (error.code === "ENOSPC") {
    return new OutputFileError(
      {
        zh: `磁盘空间不足，批量处理停止。${kept.zh}`,
        en: `The disk is full, and the batch has stopped. ${kept.en}`,
      },
      { zh: `清理磁盘后${again.zh}`, en: `Make room. ${again.en}` },
      { cause: error },
    );
  }
  return new OutputFileError(
    {
      zh: `无法写入 ${path}（${error.code}），批量处理停止。${kept.zh}`,
      en: `${path} cannot be written (${error.code}), and the batch has stopped. ${kept.en}`,
    },
    {
      zh: `检查权限，关闭正在打开其中文件的程序，然后${again.zh}`,
      en: `Check the permissions, and close programs that have files of it open. ${again.en}`,
    },
    { cause: error },
  );
}
