/** A folder whose files may say something of the programs in it and below, wherever it lies: on the disk, or behind an editor. */
export interface ProjectFolder {
  /** The names of its files, sorted; what is no file may be among them. */
  names(): readonly string[];
  /** A file's text without a byte order mark; null where it cannot be read. */
  read(name: string): string | null;
  /** What a file of it is called where settings tell their origin: its path, or the URI of one that has none. */
  placeOf(name: string): string;
}
