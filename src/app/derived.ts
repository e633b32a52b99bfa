import type { Body, BodyMaterialKind } from "#generated/types.js";
import { listOf } from "../foundation/answer.js";
import { hasSeverity, type Diagnostic } from "../foundation/diagnostic.js";
import type { Draft } from "../foundation/draft.js";
import type { Edition } from "../foundation/locale.js";
import { outcome, type Outcome } from "../foundation/outcome.js";
import { statusesAround } from "../kinds/certificate/event-order.js";
import type { DocumentKindId } from "../kinds/index.js";
import type { DocumentKind } from "../kinds/kind.js";
import { derive } from "../law/derive.js";
import { rootOf } from "../law/document-schema.js";
import { eventAsked, findingAsked, type Facts } from "./entry-asked.js";
import { openPoints } from "./open-points.js";
import type { Stock } from "./pack/stock.js";
import { packetContents, type PacketContents } from "./packet-papers.js";

/** For what the derived values are computed. */
export interface DerivedRequest extends Facts {
  readonly kind: DocumentKind<DocumentKindId>;
  /** What the document is made in; one language unless given. */
  readonly edition?: Edition;
  /** Id of the entry that the document is about; the latest unless given. */
  readonly event?: string | undefined;
  /** Date of the document, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The packet the paper is part of; by the facts of the filing and without pages unless given. */
  readonly contents?: PacketContents;
  /** What is found about the whole packet; nothing unless given. */
  readonly openPoints?: readonly Diagnostic[];
  /** The templates of the packet's papers; the built-in ones unless given. */
  readonly stock?: Stock | undefined;
}

/**
 * What a template of this kind sees as `derived` (`schemas/derived.schema.json`, of a body's file `derived-of-body.schema.json`). Without a value when the document cannot be
 * about the entry that was asked for.
 */
export function derivedFor(request: DerivedRequest, stage: "draft" | "final"): Outcome<object | undefined> {
  return rootOf(request.kind.id) === "body" ? ofBody(request, stage) : ofFiling(request, stage);
}

function ofFiling(request: DerivedRequest, stage: "draft" | "final"): Outcome<object | undefined> {
  const { kind, filing, event, asOf } = request;
  const { value: asked, diagnostics } = eventAsked(kind, request, event, stage);
  if (hasSeverity(diagnostics, "blocking")) return outcome(undefined, diagnostics);
  const whole = {
    ...derive(filing, asOf, stage),
    isSideBySide: request.edition === "both",
    ...(request.contents ?? packetContents(filing, request.stock)),
    openPoints: openPoints(request.openPoints ?? []),
  };
  if (asked === undefined) return outcome(whole, diagnostics);
  const { before, after } = statusesAround(listOf(filing.certificate?.events), asked.index);
  const derived = {
    ...whole,
    ...(asked.entry.id === undefined ? {} : { event: asked.entry.id }),
    ...(before === undefined ? {} : { statusBefore: before }),
    ...(after === undefined ? {} : { statusAfter: after }),
  };
  return outcome(derived, diagnostics);
}

function ofBody(request: DerivedRequest, stage: "draft" | "final"): Outcome<object | undefined> {
  const { kind, body = {}, event, asOf } = request;
  const { value: asked, diagnostics } = findingAsked(kind, request, event);
  if (diagnostics.length > 0) return outcome(undefined, diagnostics);
  const id = asked === undefined ? undefined : listOf(body.illegalFindings)[asked.index]?.id;
  return outcome({
    asOf,
    stage,
    isPartlyChinese: false,
    materialKinds: materialKinds(body),
    ...(id === undefined ? {} : { finding: id }),
  });
}

/** The kinds of which the record-filing lists a material, each once. */
function materialKinds({ bodyFiling }: Draft<Body>): readonly BodyMaterialKind[] {
  return [...new Set(listOf(bodyFiling?.materials).flatMap(({ kind }) => kind ?? []))];
}
