import type { DocumentTree, Figure, PagePicture } from "../../document/node.js";
import { visit } from "../../document/visit.js";
import { diagnostic, type Diagnostic } from "../../foundation/diagnostic.js";

/**
 * Pictures in the four inks of a printing press: colours that mean nothing without a profile of their own, and the
 * archive has one for screens (ISO 19005-2, 6.2.4.3). One blocking finding each, also for logos and letterheads.
 */
export function pressPictures(tree: DocumentTree): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  visit(tree, {
    block(block) {
      if (block.type === "figure" && isForPress(block)) found.push(pressPicture(block));
    },
  });
  const logos = new Set(
    tree.sections.flatMap(({ headerPicture, firstPage }) => [headerPicture, firstPage?.headerPicture]),
  );
  for (const logo of logos) if (logo !== undefined && isForPress(logo)) found.push(pressPicture(logo));
  return found;
}

/** JPEG (ITU-T T.81, B.2.2): the number of components stands in the frame header. */
function isForPress({ media: { format, bytes } }: Figure | PagePicture): boolean {
  if (format !== "jpeg") return false;
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 10 <= data.length; at += 2 + data.readUInt16BE(at + 2)) {
    const marker = data.readUInt16BE(at);
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) return data[at + 9] === 4;
    if (marker < 0xffc0) return false;
  }
  return false;
}

function pressPicture(picture: Figure | PagePicture): Diagnostic {
  const { alternative } = picture;
  const { source, template }: Pick<Figure, "source" | "template"> = "type" in picture ? picture : {};
  return diagnostic({
    code: "writer/press-colours",
    severity: "blocking",
    message: {
      zh: `图片“${alternative}”是印刷四色（CMYK）图片，不能放入 PDF/A 文件`,
      en: `The picture "${alternative}" is in printing colours (CMYK), which a PDF/A file cannot hold`,
    },
    help: {
      zh: "请用看图软件把该图片另存为普通的 JPEG 或 PNG（RGB），再替换原文件；或者不用 --pdf-a。",
      en: "Save the picture as an ordinary JPEG or PNG (RGB) and replace the file, or leave out --pdf-a.",
    },
    ...(source === undefined ? {} : { pointer: source }),
    ...(template === undefined ? {} : { place: template }),
  });
}
