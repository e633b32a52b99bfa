import { STAMP_NAMESPACES } from "./stamp.js";

/** The stamp (a finished run) in the first paragraph of a firm's header, whose root declares what the stamp is written in. */
export function stampedHeader(header: string, stamp: string): string {
  const root = /<w:hdr\b[^>]*>/u.exec(header)?.[0] ?? "";
  const lacking = STAMP_NAMESPACES.split(" ").filter(
    (declaration) => !root.includes(`${declaration.split("=")[0] ?? ""}=`),
  );
  const declared = lacking.length === 0 ? header : header.replace("<w:hdr", `<w:hdr ${lacking.join(" ")}`);
  const paragraph = /<w:p(?:\s[^>]*)?(?:\/>|>(?:<w:pPr\/>|<w:pPr(?:\s[^>]*)?>.*?<\/w:pPr>)?)/su.exec(
    declared,
  );
  if (paragraph === null) return declared.replace(/<\/w:hdr>\s*$/u, `<w:p>${stamp}</w:p></w:hdr>`);
  const [begun] = paragraph;
  const opened =
    begun.endsWith("/>") && !begun.includes("<w:pPr")
      ? `${begun.slice(0, -2)}>${stamp}</w:p>`
      : begun + stamp;
  return declared.slice(0, paragraph.index) + opened + declared.slice(paragraph.index + begun.length);
}
