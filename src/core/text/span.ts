/**
 * A half-open range `[start, end)` of UTF-16 code units. In syntax and values the files of one analysis lie behind each
 * other on one number line (`SourceMap`); everywhere else offsets are those of one file's text.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span in a file, with the position of its start as people count it. */
export interface Place {
  /** The path as the caller gave it. */
  readonly path: string;
  /** In that file's text; a notebook's text is that of its code cells, joined by line breaks. */
  readonly span: Span;
  /** 1-based; in a notebook counted from the start of the cell. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
  /** In a notebook the 1-based number of the cell among all cells, those of text counted too. */
  readonly cell?: number;
}

/** Replace the text of `span` by `newText`. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}
