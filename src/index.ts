/**
 * The library: read a filing, validate and check it, make documents from it. Nothing here touches disk, network or clock except
 * to read the package's own templates, schemas and fonts.
 */
export {
  check,
  readBody,
  readFiling,
  render,
  validate,
  type CheckOptions,
  type RenderOptions,
} from "./app/library.js";
export type { FilingSource } from "./app/filing-source.js";
export type { RenderedFile } from "./app/render.js";
export type { Diagnostic, Place, Related, Severity } from "./foundation/diagnostic.js";
export type { Draft } from "./foundation/draft.js";
export type { LegalSource, Basis } from "./foundation/legal-source.js";
export type { Language, LocalizedText } from "./foundation/locale.js";
export type { Outcome } from "./foundation/outcome.js";
export type { Pointer } from "./foundation/pointer.js";
export type { DocumentKindId } from "./kinds/index.js";
export type { Archive, AttachedFile, Format } from "./writers/writer.js";
export type { Body, Filing } from "#generated/types.js";
