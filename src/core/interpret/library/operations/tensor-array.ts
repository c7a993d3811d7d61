import type { PartialShape } from "../../shape.ts";
import { shapeOf } from "../../shape.ts";
import { makeTensor } from "../../tensor.ts";
import { integer, list, none, numberOf, type ObjectValue, tuple, type Value } from "../../value.ts";
import { argumentAt, type LibraryCall } from "../library-call.ts";

/** Methods of `tf.TensorArray`, whose elements all have one shape; null for what it does not have. */
export function callTensorArrayMethod(call: LibraryCall, self: ObjectValue, method: string): Value | null {
  switch (method) {
    case "write":
    case "scatter": {
      const value = argumentAt(call, 1, "value");
      if (value) self.state.set("written", written(self, value));
      return self;
    }
    case "unstack":
    case "split": {
      const value = argumentAt(call, 0, "value");
      if (value) {
        self.state.set("stacked", value);
        const [size] = shapeOf(value) ?? [];
        if (size !== undefined && size !== null) self.state.set("size", integer(size, call.span));
      }
      return self;
    }
    case "read":
      return result(call, self, elementShape(self));
    case "stack":
      return result(call, self, stacked(self, sizeOf(self)));
    case "gather":
      return result(call, self, stacked(self, shapeOf(argumentAt(call, 0, "indices") ?? none())?.[0] ?? null));
    case "concat": {
      const [, ...rest] = elementShape(self) ?? [];
      return result(call, self, elementShape(self) && [null, ...rest]);
    }
    case "size":
      return sizeOf(self) === null ? result(call, self, []) : integer(sizeOf(self) ?? 0, call.span);
    case "identity":
    case "mark_used":
      return self;
    case "close":
      return none(call.span);
    default:
      return null;
  }
}

function written(self: ObjectValue, value: Value): Value {
  const earlier = self.state.get("written");
  return earlier?.kind === "list" ? list([...earlier.elements, value], value.span) : list([value], value.span);
}

function elementShape(self: ObjectValue): PartialShape {
  const values = self.state.get("written");
  const first = values?.kind === "list" ? values.elements.find((value) => shapeOf(value) !== null) : undefined;
  if (first) return shapeOf(first);
  const whole = self.state.get("stacked");
  if (whole) return shapeOf(whole)?.slice(1) ?? null;
  const stated = self.arguments.named.get("element_shape")?.value;
  return stated?.kind === "tuple" || stated?.kind === "list" ? stated.elements.map(numberOf) : null;
}

/** Number of elements; null where it is not fixed. */
function sizeOf(self: ObjectValue): number | null {
  const grows = self.arguments.named.get("dynamic_size")?.value;
  if (grows?.kind === "boolean" && grows.value) return null;
  return numberOf(self.state.get("size") ?? self.arguments.named.get("size")?.value ?? null);
}

function stacked(self: ObjectValue, size: number | null): PartialShape {
  const shape = elementShape(self);
  return shape && [size, ...shape];
}

function result(call: LibraryCall, self: ObjectValue, shape: PartialShape): Value {
  const values = self.state.get("written");
  const whole = self.state.get("stacked");
  const inputs = values?.kind === "list" ? values.elements : whole ? [whole] : [];
  return makeTensor({ operation: "TensorArray", inputs: [tuple([...inputs], call.span)], shape, call: call.call, span: call.span });
}
