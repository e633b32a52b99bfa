/** An answer that may be missing: `undefined` is "nobody has said", which never counts as "no". */
export type Known = boolean | undefined;

/** Whether all hold: one "no" decides, else one missing answer leaves it open. */
export function allOf(answers: readonly Known[]): Known {
  if (answers.includes(false)) return false;
  return answers.includes(undefined) ? undefined : true;
}

/** Whether any holds: one "yes" decides, else one missing answer leaves it open. */
export function anyOf(answers: readonly Known[]): Known {
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}
