import { describe, expect, it } from "vitest";
import { runIn } from "./command.js";
import { changedHotel, hotelWorld, HOTEL_FILE } from "./hotel.js";

/** A holiday notice for demonstration. */
const CALENDAR = `year: 2027
source: { title: 演示用日历, date: 2026-11-10 }
holidays:
  - { name: 元旦, from: 2027-01-01, to: 2027-01-03 }
  - { name: 国庆节, from: 2027-10-01, to: 2027-10-10 }
makeUpDays: []
`;

describe("render --calendar", () => {
  it("checks with the holiday notice that is given, as check does", async () => {
    const world = hotelWorld();
    const contract = { effectiveOn: "2027-01-04", filedOn: "2027-01-19" };
    world.put(
      HOTEL_FILE,
      changedHotel({ "/pathway/standardContract": contract, "/pathway/selected": "standardContract" }),
    );
    world.put("2027.yaml", CALENDAR);
    const rule = "pathway/standard-contract-filed-within-ten-working-days";
    const weightIn = (text: string): string | undefined => new RegExp(`(\\w+) ${rule}`, "u").exec(text)?.[1];
    const words = [HOTEL_FILE, "--as-of", "2027-03-01", "--document", "pipia"];
    for (const command of ["check", "render"]) {
      const extra = command === "render" ? ["--to", "text", "--out", "papers", "--force"] : [];
      const without = await runIn(world, command, ...words, ...extra);
      const given = await runIn(world, command, ...words, ...extra, "--calendar", "2027.yaml");
      expect(weightIn(without.result + without.talk), command).toBe("advice");
      expect(weightIn(given.result + given.talk), command).toBe("blocking");
    }
  });

  it("refuses a calendar that cannot be used, and writes nothing", async () => {
    const world = hotelWorld();
    world.put("2027.yaml", "year: 2027\n");
    const ran = await runIn(world, "render", HOTEL_FILE, "--to", "text", "--calendar", "2027.yaml");
    expect(ran).toMatchObject({ status: 2, made: [] });
  });
});
