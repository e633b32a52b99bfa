/**
 * A citation. `law` is the key of an instrument in `law/instruments.ts` (`"PIPL"`, `"M"` …) and `article`
 * the place in it as lawyers cite it (`"56(1)"`, `"annex 3"`); an instrument cited as a whole has none.
 */
export interface LegalSource {
  readonly law: string;
  readonly article?: string;
}

/** How far a requirement rests on official text (the `confidence` column of the register). */
export type Basis = "official" | "secondary" | "inferred";
