import { createHash } from "node:crypto";
import type { Body, Filing } from "#generated/types.js";
import { watched } from "../checks/watched.js";
import { bilingual, listOf } from "../foundation/answer.js";
import { hasSeverity } from "../foundation/diagnostic.js";
import type { Draft } from "../foundation/draft.js";
import { labelOf } from "../foundation/field.js";
import { segmentsOf } from "../foundation/pointer.js";
import { outcome, type Outcome } from "../foundation/outcome.js";
import { catalogueOf, type SchemaRoot } from "../input/catalogue.js";
import { nearestPlace, type SourceDocument } from "../input/source-document.js";
import { validateSource } from "../input/validate.js";
import { bodyDeadlines, filingDeadlines } from "../law/deadlines.js";
import type { Deadline, DeadlineContext, DeadlineList, StatedDay } from "../law/deadlines/deadline.js";
import { errorsIn, withoutBroken } from "./without-broken.js";
import { loadSource } from "./load-filing.js";
import type { World } from "./world.js";

/**
 * Reads a file and computes its deadlines; `-` is standard input. `value` is absent when the file cannot be read, or when
 * deadlines depend on values that break the schema, which the findings say; gaps are not told, because a deadline says itself what it lacks.
 *
 * @throws InputFileError when the file does not exist, may not be read or is too large.
 */
export async function loadDeadlines(
  world: World,
  path: string,
  root: SchemaRoot,
  context: DeadlineContext,
): Promise<Outcome<DeadlineList | undefined>> {
  const { value: source, diagnostics } = await loadSource(world, path, root);
  if (source === undefined || hasSeverity(diagnostics, "blocking")) return outcome(undefined, diagnostics);
  const mistakes = errorsIn(validateSource(source));
  const findings = [...diagnostics, ...mistakes];
  const sound = withoutBroken<Filing & Body>(source, mistakes);
  if (sound === undefined) return outcome(undefined, findings);
  const view = watched(sound);
  const list = deadlinesOf(source, view.data, context);
  return outcome(view.touched.size === 0 ? list : undefined, findings);
}

/**
 * The deadlines of a file that was read.
 *
 * @param data what `source` holds, as far as it is of its type.
 */
export function deadlinesOf(
  source: SourceDocument,
  data: Draft<Filing & Body>,
  context: DeadlineContext,
): DeadlineList {
  const { name, certificate, identity, deadlines } =
    source.root === "body" ? ofBody(data, context) : ofFiling(data, context);
  return {
    ...context,
    ...(name === undefined ? {} : { name }),
    ...(certificate === undefined ? {} : { certificate }),
    identity: createHash("sha256").update(identity.join("\n")).digest("hex"),
    deadlines: deadlines.map((deadline) => placed(deadline, source)),
  };
}

interface Computed extends Pick<DeadlineList, "name" | "certificate" | "deadlines"> {
  /** What tells this file from others, as long as it is about the same. */
  readonly identity: readonly string[];
}

function ofFiling(filing: Draft<Filing>, context: DeadlineContext): Computed {
  const name = bilingual(filing.processor?.name);
  const scenarios = listOf(filing.scenarios).flatMap(({ id }) => id ?? []);
  const number = filing.certificate?.number;
  const code = filing.processor?.unifiedSocialCreditCode ?? name?.zh ?? "";
  return {
    ...(name === undefined ? {} : { name }),
    ...(number === undefined ? {} : { certificate: number }),
    identity: [code, ...scenarios.toSorted(), ...firstNumber(filing)],
    deadlines: filingDeadlines(filing, context),
  };
}

/** The number that the certificate bore first: a renewal may give it another, and the file is about the same. None before the issue. */
function firstNumber({ certificate }: Draft<Filing>): readonly string[] {
  const earlier = listOf(certificate?.events).flatMap(({ before }) => before?.number ?? []);
  const number = earlier[0] ?? certificate?.number;
  // A scenario may have the same word for an id.
  return number === undefined ? [] : [`certificate ${number}`];
}

function ofBody(file: Draft<Body>, context: DeadlineContext): Computed {
  const name = bilingual(file.body?.name);
  return {
    ...(name === undefined ? {} : { name }),
    identity: ["body", file.body?.code ?? name?.zh ?? ""],
    deadlines: bodyDeadlines(file, context),
  };
}

/** Says of the days of a deadline where they stand in the file. */
function placed(deadline: Deadline, source: SourceDocument): Deadline {
  const { trigger, recorded } = deadline;
  return Object.assign({}, deadline, {
    trigger: Object.assign({}, trigger, whereabouts(trigger, source)),
    ...(recorded === undefined
      ? {}
      : { recorded: Object.assign({}, recorded, whereabouts(recorded, source)) }),
  });
}

function whereabouts(
  { pointer }: StatedDay,
  source: SourceDocument,
): Required<Pick<StatedDay, "label" | "place">> {
  return {
    label: labelOf(segmentsOf(pointer), catalogueOf(source.root)),
    place: source.placeOf(pointer) ?? nearestPlace(source, pointer),
  };
}
