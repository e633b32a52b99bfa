import { dirname, join } from "node:path";
import { imageSize } from "image-size";
import type { Filing } from "#generated/types.js";
import type { Media } from "../document/node.js";
import { isTurned, orientationOf } from "../document/orientation.js";
import { diagnostic, type Diagnostic } from "../foundation/diagnostic.js";
import type { Draft } from "../foundation/draft.js";
import type { LocalizedText } from "../foundation/locale.js";
import { outcome, type Outcome } from "../foundation/outcome.js";
import { pointer } from "../foundation/pointer.js";
import type { World } from "./world.js";
import { errorCode } from "./error-code.js";

/** Bytes of an attachment by its path relative to the filing; `undefined` or an error where it cannot be read. */
export type AttachmentReader = (file: string) => Promise<Uint8Array | undefined>;

/** Largest picture that is read, in bytes. */
const MAXIMUM_PICTURE = 20_000_000;
/** Most pixels of a picture: more would only fill memory, A4 at 600 dpi has 35 million. */
const MAXIMUM_PIXELS = 40_000_000;

/** Reads attachments beside the filing at `path` (or in the current folder for standard input). */
export function attachmentReader(world: World, path: string, limit = MAXIMUM_PICTURE): AttachmentReader {
  const folder = path === "-" ? "." : dirname(path);
  return async (file) => world.readFile(join(folder, ...file.split(/[/\\]/u)), limit);
}

/** What is wrong with a path that leads, or may lead, out of the folder of the filing; `undefined` for any other. */
export function outsideWords(file: string): LocalizedText | undefined {
  const isInside = !/^([/\\]|[A-Za-z]:)/u.test(file) && !file.split(/[/\\]/u).includes("..");
  if (isInside) return undefined;
  return { zh: `附件路径“${file}”指向文件夹之外`, en: `The attachment "${file}" lies outside the folder` };
}

/**
 * Loads the pictures among the attachments, by attachment id. What cannot be used is a finding: a warning in a draft,
 * which shows a gap in its place, blocking in a final document.
 */
export async function loadPictures(
  filing: Draft<Filing>,
  stage: "draft" | "final",
  read: AttachmentReader,
): Promise<Outcome<ReadonlyMap<string, Media>>> {
  const media = new Map<string, Media>();
  const findings: Diagnostic[] = [];
  for (const [index, attachment] of (filing.attachments ?? []).entries()) {
    if (attachment.kind !== "picture" || attachment.id === undefined || !attachment.file) continue;
    const picture = await loadPicture(attachment.file, read);
    if ("width" in picture) media.set(attachment.id, picture);
    else {
      findings.push(
        diagnostic({
          code: "input/attachment",
          severity: stage === "final" ? "blocking" : "warning",
          message: picture,
          pointer: pointer("attachments", index, "file"),
          help: {
            zh: "图片须为 PNG 或 JPEG，放在申报材料所在文件夹之内，并写相对路径。",
            en: "Pictures are PNG or JPEG, stand within the folder of the filing and are named by a relative path.",
          },
        }),
      );
    }
  }
  return outcome(media, findings);
}

async function loadPicture(file: string, read: AttachmentReader): Promise<Media | LocalizedText> {
  const outside = outsideWords(file);
  if (outside !== undefined) return outside;
  const bytes = await bytesOf(file, read);
  return bytes instanceof Uint8Array ? pictureIn(bytes, file) : bytes;
}

/** The picture in the bytes of a file, or why it cannot be used. */
export function pictureIn(
  bytes: Uint8Array,
  file: string,
  mostPixels = MAXIMUM_PIXELS,
): Media | LocalizedText {
  try {
    const { width, height, type } = imageSize(bytes);
    if (type !== "png" && type !== "jpg") {
      return {
        zh: `“${file}”是 ${type ?? "其他"} 格式`,
        en: `"${file}" has the format ${type ?? "unknown"}`,
      };
    }
    if (width * height > mostPixels) {
      return {
        zh: `图片“${file}”像素过多（${width}×${height}），不得超过${mostPixels / 10_000}万像素`,
        en: `The picture "${file}" is too large (${width}×${height}): more than ${mostPixels / 1_000_000} million pixels`,
      };
    }
    if (width < 1 || height < 1) return unreadablePicture(file);
    if (type === "png") return { format: "png", bytes, width, height };
    // As it is seen: cameras write width and height of their sensor, and how they were held.
    const isUpright = !isTurned(orientationOf(bytes));
    return {
      format: "jpeg",
      bytes,
      width: isUpright ? width : height,
      height: isUpright ? height : width,
    };
  } catch {
    return unreadablePicture(file);
  }
}

/** What is said of a file that is damaged, or no picture at all. */
export function unreadablePicture(file: string): LocalizedText {
  return { zh: `“${file}”不是可读的图片`, en: `"${file}" is not a picture that can be read` };
}

async function bytesOf(file: string, read: AttachmentReader): Promise<Uint8Array | LocalizedText> {
  const unreadable = { zh: `图片“${file}”不存在或者无法读取`, en: `The picture "${file}" cannot be read` };
  try {
    return (await read(file)) ?? unreadable;
  } catch (error) {
    if (errorCode(error) !== "EFBIG") return unreadable;
    const megabytes = MAXIMUM_PICTURE / 1_000_000;
    return {
      zh: `图片“${file}”超过 ${megabytes} MB`,
      en: `The picture "${file}" cannot be read: it is larger than ${megabytes} MB`,
    };
  }
}
