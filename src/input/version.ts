/** The version of the file format this program writes and reads. */
export const FORMAT_VERSION = 1;

/** Turns data of one format version into data of the next. */
export type Migration = (value: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** One step for each past version, oldest first: the step at index 0 leads from version 1 to 2. There is no past yet. */
export const MIGRATIONS: readonly Migration[] = [];

/** The version a document says it has, or `undefined` where it says nothing readable. */
export function formatVersionOf(value: unknown): number | undefined {
  if (typeof value !== "object" || value === null || !("formatVersion" in value)) return undefined;
  const { formatVersion } = value;
  return typeof formatVersion === "string" && /^[1-9]\d{0,8}$/u.test(formatVersion)
    ? Number(formatVersion)
    : undefined;
}

/** Brings data of an older format to the present one, step by step. Data without a readable version stay as they are. */
export function migrated(value: unknown, migrations: readonly Migration[] = MIGRATIONS): unknown {
  const version = formatVersionOf(value);
  if (version === undefined || typeof value !== "object" || value === null) return value;
  const steps = migrations.slice(version - 1);
  return steps.reduce<Readonly<Record<string, unknown>>>((data, step) => step(data), { ...value });
}
