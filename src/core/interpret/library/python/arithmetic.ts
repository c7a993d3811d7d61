/**
 * Arithmetic on Python's numbers. Integers are exact: what a double cannot hold exactly is null, never
 * rounded. Null also stands for what raises an error or leaves the real numbers.
 */

const mostBits = 1100;

/** An operator on two integers whose result is an integer. */
export function integerArithmetic(operator: string, a: number, b: number): number | null {
  switch (operator) {
    case "+":
      return safe(a + b) ?? exact(BigInt(a) + BigInt(b));
    case "-":
      return safe(a - b) ?? exact(BigInt(a) - BigInt(b));
    case "*":
      return safe(a * b) ?? exact(BigInt(a) * BigInt(b));
    case "//":
      return b === 0 ? null : areSafe(a, b) ? Math.floor(a / b) + 0 : exact(floorDivide(BigInt(a), BigInt(b)));
    case "%": {
      if (b === 0) return null;
      const rest = a % b;
      // The remainder has the divisor's sign.
      return rest !== 0 && rest < 0 !== b < 0 ? exact(BigInt(rest) + BigInt(b)) : rest + 0;
    }
    case "**":
      return b < 0 ? null : integerPower(a, b);
    case "<<":
      return b < 0 || b > mostBits ? null : exact(BigInt(a) << BigInt(b));
    case ">>":
      return b < 0 ? null : exact(BigInt(a) >> BigInt(b));
    case "&":
      return exact(BigInt(a) & BigInt(b));
    case "|":
      return exact(BigInt(a) | BigInt(b));
    case "^":
      return exact(BigInt(a) ^ BigInt(b));
    default:
      return null;
  }
}

function integerPower(a: number, b: number): number | null {
  if (b > mostBits && Math.abs(a) > 1) return null;
  if (Math.abs(a) <= 1) return b === 0 ? 1 : a === -1 && b % 2 === 0 ? 1 : a;
  return exact(BigInt(a) ** BigInt(b));
}

/** `base ** exponent % modulus` of integers, without the large power. */
export function modularPower(base: number, exponent: number, modulus: number): number | null {
  if (modulus === 0 || exponent < 0) return null;
  const m = BigInt(modulus);
  let result = 1n;
  let factor = BigInt(base) % m;
  for (let rest = BigInt(exponent); rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * factor) % m;
    factor = (factor * factor) % m;
  }
  const rest = result % m;
  return exact(rest !== 0n && rest < 0n !== m < 0n ? rest + m : rest);
}

function areSafe(a: number, b: number): boolean {
  return Number.isSafeInteger(a) && Number.isSafeInteger(b);
}

function safe(value: number): number | null {
  return Number.isSafeInteger(value) ? value + 0 : null;
}

function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}

/** The integer as a number where that is the same integer, else null. */
export function exact(value: bigint): number | null {
  const number = Number(value);
  return Number.isFinite(number) && BigInt(number) === value ? number : null;
}

/** An operator on two numbers of which one is a float, or `/` of two integers. */
export function floatArithmetic(operator: string, a: number, b: number): number | null {
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return b === 0 ? null : a / b;
    case "//":
      return b === 0 ? null : floatDivision(a, b).quotient;
    case "%":
      return b === 0 ? null : floatDivision(a, b).rest;
    case "**": {
      if ((a === 0 && b < 0) || (a < 0 && !Number.isInteger(b) && Number.isFinite(b))) return null;
      // Python's base 1 gives 1 for every exponent, also for infinite ones.
      const power = a === 1 ? 1 : a ** b;
      return !Number.isFinite(power) && Number.isFinite(a) && Number.isFinite(b) ? null : power;
    }
    default:
      return null;
  }
}

/** As CPython's `float_divmod`: the rest has the divisor's sign. */
function floatDivision(a: number, b: number): { readonly quotient: number; readonly rest: number } {
  let rest = a % b;
  let quotient = (a - rest) / b;
  if (rest !== 0) {
    if (b < 0 !== rest < 0) {
      rest += b;
      quotient -= 1;
    }
  } else rest = b < 0 ? -0 : 0;
  if (quotient === 0) return { quotient: a / b < 0 || Object.is(a / b, -0) ? -0 : 0, rest };
  const floor = Math.floor(quotient);
  return { quotient: quotient - floor > 0.5 ? floor + 1 : floor, rest };
}

/** The nearest integer; of two that are as near, the even one. */
export function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  const part = value - floor;
  if (part !== 0.5) return Math.round(value) + 0;
  return (floor % 2 === 0 ? floor : floor + 1) + 0;
}

/** A finite number as `digits × 10^-places`, rounded to `places` (which may be negative) half to even from its exact value. */
export function decimalDigits(value: number, places: number): bigint {
  if (!Number.isFinite(value)) return 0n;
  const [mantissa, exponent] = split(Math.abs(value));
  let numerator = mantissa;
  let denominator = 1n;
  if (places >= 0) numerator *= 10n ** BigInt(places);
  else denominator *= 10n ** BigInt(-places);
  if (exponent >= 0) numerator <<= BigInt(exponent);
  else denominator <<= BigInt(-exponent);
  const quotient = numerator / denominator;
  const twice = (numerator % denominator) * 2n;
  return twice > denominator || (twice === denominator && quotient % 2n === 1n) ? quotient + 1n : quotient;
}

/** `value = mantissa · 2^exponent`, exactly. */
function split(value: number): [bigint, number] {
  let exponent = 0;
  let mantissa = value;
  // Doubling and halving are exact.
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2;
    exponent -= 1;
  }
  return [BigInt(mantissa), exponent];
}
