/** What a program asks for and the trainer cannot do as written. The message is a clause for people. */
export class Unsupported extends Error {
  override readonly name = "Unsupported";
}
