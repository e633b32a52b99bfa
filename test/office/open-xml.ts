import validate from "@ooxml-tools/validate";

/**
 * What the Open XML SDK says of a DOCX or XLSX: part, path and complaint of each error. The validator is the SDK itself as
 * WebAssembly, so it runs wherever Node does; the first call takes some seconds.
 */
export async function openXmlErrors(
  bytes: Uint8Array,
  kind: "docx" | "xlsx" = "docx",
): Promise<readonly string[]> {
  const errors = await validate(bytes, kind, "Microsoft365");
  return errors.map(({ path, description }) => `${path.partUri} ${path.xpath}: ${description}`);
}
