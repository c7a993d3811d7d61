/** Protocol Buffers' encoding (protobuf.dev/programming-guides/encoding), as far as graphs need it. */
const encoder = new TextEncoder();

/** Fields one behind the other. */
export function message(...fields: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(fields.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const field of fields) {
    whole.set(field, at);
    at += field.length;
  }
  return whole;
}

/** A whole number, an enumeration's or a truth value. */
export function integer(field: number, value: number): Uint8Array {
  return Uint8Array.from([...variable(BigInt(field) << 3n), ...variable(BigInt.asUintN(64, BigInt(value)))]);
}

/** Bytes, or a message in a message. */
export function bytes(field: number, value: Uint8Array): Uint8Array {
  return message(Uint8Array.from([...variable((BigInt(field) << 3n) | 2n), ...variable(BigInt(value.length))]), value);
}

export function text(field: number, value: string): Uint8Array {
  return bytes(field, encoder.encode(value));
}

/** Seven bits a byte, the lowest first. */
function variable(value: bigint): number[] {
  const result: number[] = [];
  let rest = value;
  for (; rest > 127n; rest >>= 7n) result.push(Number(rest & 127n) | 128);
  return [...result, Number(rest)];
}
