import { formatBraces } from "../text-format.ts";
import { list, type StringValue, string, stringOf, unknownValue, type Value } from "../value.ts";
import { argumentAt, type LibraryCall } from "./library-call.ts";

/** Methods of strings that names of layers and variables are made with. */
export function callTextMethod(call: LibraryCall, self: StringValue, method: string): Value {
  const { span } = call;
  const unknown = unknownValue(`the result of \`${method}\` is not known here`, span);
  switch (method) {
    case "format": {
      const named = new Map([...call.raw.keywords].map(([name, argument]) => [name, argument.value]));
      const text = formatBraces(
        self.value,
        call.raw.positional.map((argument) => argument.value),
        named,
      );
      return text === null ? unknown : string(text, span);
    }
    case "join": {
      const sequence = argumentAt(call, 0);
      const parts = (sequence && call.machine.elementsOf(sequence))?.map(stringOf);
      return parts && !parts.includes(null) ? string(parts.join(self.value), span) : unknown;
    }
    case "lower":
      return string(self.value.toLowerCase(), span);
    case "upper":
      return string(self.value.toUpperCase(), span);
    case "strip":
      return string(self.value.trim(), span);
    case "split": {
      const separator = argumentAt(call, 0);
      const parts = separator === null ? self.value.trim().split(/\s+/) : self.value.split(stringOf(separator) ?? "\n");
      return list(
        parts.map((part) => string(part, span)),
        span,
      );
    }
    case "replace": {
      const [from, to] = [stringOf(argumentAt(call, 0)), stringOf(argumentAt(call, 1))];
      return from === null || to === null ? unknown : string(self.value.replaceAll(from, to), span);
    }
    default:
      return unknown;
  }
}
