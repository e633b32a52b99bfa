/** One violation unless a rule is kept. */
export function unless(isRight: boolean, violation: string): readonly string[] {
  return isRight ? [] : [violation];
}
