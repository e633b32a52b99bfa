/**
 * Working days from acceptance to decision, rectification excluded: what an official of one certification body said on
 * 2025-02-06 of the draft of the Measures. No text sets a time (Implementing Rules 4.6), so it is an estimate and no duty.
 */
export const USUAL_WORKING_DAYS = 70;
