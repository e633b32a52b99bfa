import { expect, it } from "vitest";
import { moveFolder } from "../../../src/app/batch/patient-disk.js";

async function attempts(code: string, failures: number): Promise<readonly [number, string, number]> {
  let count = 0;
  let waited = 0;
  const disk = {
    rename: (): Promise<void> => {
      count += 1;
      const error = Object.assign(new Error(code), { code });
      return count > failures ? Promise.resolve() : Promise.reject(error);
    },
    pause: (milliseconds: number): Promise<void> => {
      waited += milliseconds;
      return Promise.resolve();
    },
  };
  const end = await moveFolder("from", "to", disk).then(
    () => "moved",
    (error: unknown) => String(error),
  );
  return [count, end, waited];
}

it("tries again for some seconds where something has a folder open, and at once no more for anything else", async () => {
  for (const code of ["EPERM", "EACCES", "EBUSY"]) {
    expect(await attempts(code, 3)).toEqual([4, "moved", 350]);
    expect(await attempts(code, 100)).toEqual([8, `Error: ${code}`, 6_150]);
  }
  expect(await attempts("ENOENT", 1)).toEqual([1, "Error: ENOENT", 0]);
});
