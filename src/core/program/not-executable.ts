/** What cannot be run as the program writes it. The message is a clause for people: "its slope is not known". */
export class NotExecutable extends Error {
  override readonly name = "NotExecutable";
}
