/** A structure that is not understood as a whole, so that nothing is taken of it. */
export class NotUnderstood extends Error {}
