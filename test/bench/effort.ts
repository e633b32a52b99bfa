import type { Effort } from "./results.js";

/** For the results that are kept. */
export const FULL: Effort = {
  startUp: 11,
  cold: 7,
  warm: { docx: { warmUp: 15, rounds: 25 }, pdf: { warmUp: 8, rounds: 15 } },
  growth: 7,
  sets: {
    B1: { warmUp: 15, rounds: 25 },
    B2: { warmUp: 8, rounds: 15 },
    B3: { warmUp: 1, rounds: 5 },
  },
  papers: 300,
  checks: 1000,
  packets: { cold: 3, warm: { warmUp: 4, rounds: 7 } },
};

/** Enough to tell a change from noise, for parts whose ratios are compared. */
export const MIDDLE: Effort = {
  startUp: 5,
  cold: 1,
  warm: { docx: { warmUp: 6, rounds: 9 }, pdf: { warmUp: 3, rounds: 5 } },
  growth: 3,
  sets: {
    B1: { warmUp: 8, rounds: 15 },
    B2: { warmUp: 4, rounds: 9 },
    B3: { warmUp: 1, rounds: 3 },
  },
  papers: 30,
  checks: 300,
  packets: { cold: 1, warm: { warmUp: 2, rounds: 3 } },
};

/** For looking only. */
export const QUICK: Effort = {
  startUp: 1,
  cold: 1,
  warm: { docx: { warmUp: 3, rounds: 3 }, pdf: { warmUp: 1, rounds: 2 } },
  growth: 2,
  sets: {
    B1: { warmUp: 3, rounds: 3 },
    B2: { warmUp: 2, rounds: 3 },
    B3: { warmUp: 0, rounds: 1 },
  },
  papers: 4,
  checks: 100,
  packets: { cold: 1, warm: { warmUp: 2, rounds: 3 } },
};
