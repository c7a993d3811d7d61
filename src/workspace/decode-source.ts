const byteOrderMark = "\uFEFF";

/** A Python file's text, and how to turn a changed one into bytes. */
export interface DecodedSource {
  readonly text: string;
  /** Null where the encoding can only be read. */
  readonly encode: ((text: string) => Uint8Array) | null;
}

/** Decodes a Python file's bytes: UTF-8, or what its first two lines declare (PEP 263). Throws with a clause that fits behind the path: "is a binary file". */
export function decodeSource(bytes: Uint8Array): DecodedSource {
  if (bytes.includes(0)) throw new Error("is a binary file");
  const declared = declaredEncoding(bytes);
  if (declared !== null) {
    const decoder = decoderFor(declared);
    return { text: decoder.decode(bytes), encode: null };
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const mark = text.startsWith(byteOrderMark) ? byteOrderMark : "";
    return { text: text.slice(mark.length), encode: (changed) => new TextEncoder().encode(mark + changed) };
  } catch {
    throw new Error("is not valid UTF-8, and declares no other encoding");
  }
}
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 400))
    .toString("latin1")
    .split(/\r?\n|\r/, 2);
  for (const line of head) {
    const name = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(line)?.[1];
    if (name !== undefined && !/^utf[-_]?8/i.test(name)) return name;
  }
  return null;
}

function decoderFor(name: string) {
  // Python writes some names in a way that the Encoding Standard does not know.
  const label = name
    .toLowerCase()
    .replaceAll("_", "-")
    .replace(/^latin-(?=\d)/, "latin");
  try {
    return new TextDecoder(label);
  } catch {
    throw new Error(`declares the encoding ${name}, which is not known`);
  }
}
