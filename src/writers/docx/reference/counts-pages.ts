import type { PageCount } from "../../../document/page-count.js";

/** Whether a footer prints the number of its page, and how many pages there are. A section's own count is not that of the paper. */
export function countsPages(xml: string): PageCount {
  const instructions = [...xml.matchAll(/<w:instrText[^>]*>([^<]*)<\/w:instrText>|w:instr="([^"]*)"/gu)]
    .map(([, complex = "", simple = ""]) => complex + simple)
    .join(" ");
  return { page: /\bPAGE\b/u.test(instructions), total: /\bNUMPAGES\b/u.test(instructions) };
}
