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
    const text = decoder.decode(bytes);
    return { text, encode: singleByteEncoder(decoder, { bytes, text }) };
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const mark = text.startsWith(byteOrderMark) ? byteOrderMark : "";
    return { text: text.slice(mark.length), encode: (changed) => new TextEncoder().encode(mark + changed) };
  } catch {
    throw new Error("is not valid UTF-8, and declares no other encoding");
  }
}

/**
 * The way back into an encoding whose letters are single bytes (Latin-1, Windows-1252, KOI8-R), as far as it gives the same bytes
 * again; null for others. The encoder throws for a letter that the encoding lacks.
 */
function singleByteEncoder(
  decoder: TextDecoder,
  { bytes, text }: { readonly bytes: Uint8Array; readonly text: string },
): DecodedSource["encode"] {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const letters = decoder.decode(all);
  if (letters.length !== all.length) return null;
  const byteOf = new Map([...letters].map((letter, byte) => [letter, byte]));
  const encode = (changed: string) =>
    Uint8Array.from(changed, (letter) => {
      const byte = byteOf.get(letter);
      if (byte === undefined) throw new Error(`cannot be written: ${decoder.encoding} has no ${letter}`);
      return byte;
    });
  const isSame = [...text].every((letter) => byteOf.has(letter)) && Buffer.from(encode(text)).equals(bytes);
  return isSame ? encode : null;
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
