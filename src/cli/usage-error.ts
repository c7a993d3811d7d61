/** The user asked for something that cannot be done; the message says what and, where possible, what to do instead. */
export class UsageError extends Error {}
