/** pdfkit takes a `String` object for a text and a plain string for a name. */
export function textString(text: string): object {
  // oxlint-disable-next-line no-new-wrappers, unicorn/new-for-builtins
  return new String(text);
}
