import { withoutIllegalCharacters } from "../../foundation/xml-character.js";

/** Escapes text for HTML content and double-quoted attributes; what no file can carry becomes U+FFFD. */
export function escapeHtml(text: string): string {
  return withoutIllegalCharacters(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
