import type { AttributeTypes } from "../native-operations.ts";
import type { GraphNode } from "./graph-node.ts";
import { bytes, integer, message, text } from "./protocol-buffer.ts";

/** The tag of the one graph in a model. */
export const modelTag = "step";

/** The format of graphs that these nodes are written in: TensorFlow 2.0's, which all later ones read. */
const graphVersion = 175;

/** A `saved_model.pb` of one graph, in the fields' numbers of TensorFlow's saved_model.proto and those that it imports. */
export function encodeSavedModel(nodes: readonly GraphNode[], types: AttributeTypes): Uint8Array {
  const graph = message(...nodes.map((node) => bytes(1, encodeNode(node, types))), bytes(4, message(integer(1, graphVersion))));
  const metaGraph = message(bytes(1, message(text(4, modelTag))), bytes(2, graph));
  return message(integer(1, 1), bytes(2, metaGraph));
}

function encodeNode({ name, operation, inputs, attributes }: GraphNode, types: AttributeTypes): Uint8Array {
  return message(
    text(1, name),
    text(2, operation),
    ...inputs.map((input) => text(3, input)),
    ...attributes.map((attribute) => bytes(5, message(text(1, attribute.name), bytes(2, encodeValue(attribute, types))))),
  );
}

function encodeValue({ name, type, value }: GraphNode["attributes"][number], types: AttributeTypes): Uint8Array {
  if (type === "tensor")
    return message(bytes(8, message(integer(1, value.dtype), bytes(2, encodeShape(value.shape)), bytes(4, value.bytes))));
  switch (type) {
    case types.TF_ATTR_STRING:
      return message(text(2, String(value)));
    case types.TF_ATTR_INT:
      if (Array.isArray(value)) return message(bytes(1, message(...value.map((one: number) => integer(3, one)))));
      return message(integer(3, Number(value)));
    case types.TF_ATTR_BOOL:
      return message(integer(5, Number(value)));
    case types.TF_ATTR_TYPE:
      return message(integer(6, Number(value)));
    case types.TF_ATTR_SHAPE:
      return message(bytes(7, encodeShape(value as readonly number[])));
    default:
      throw new Error(`the attribute ${name} has a type that graphs of steps do not have`);
  }
}

function encodeShape(shape: readonly number[]): Uint8Array {
  return message(...shape.map((length) => bytes(2, message(integer(1, length)))));
}
