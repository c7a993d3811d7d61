import { layerShape } from "../../interpret/layer-shape.ts";
import { numberOf, type ObjectValue, stringOf, type Value } from "../../interpret/value.ts";
import type { Place } from "../../text/span.ts";
import { type Fact, known, knownValue, unknown } from "../fact.ts";
import { glorotUniform, zeros } from "../initializer.ts";
import type { Parameter } from "../layer.ts";
import { activationNamed, liftActivationArgument } from "./lift-activation.ts";
import { type LiftContext, liftBoolean, liftNumber, placeOf } from "./lift-context.ts";
import { liftInitializerArgument } from "./lift-initializer.ts";
import { addActivation, layerOf, type Network, nextId, shapeFact, widthOf } from "./network.ts";

/** Adds a Keras layer (or one of `tf.layers`) behind `input` and gives its id. */
export function addKerasLayer(context: LiftContext, network: Network, layer: ObjectValue, input: string): string {
  const place = layer.span ? context.place(layer.span) : { path: "", span: { start: 0, end: 0 }, line: 1, column: 1 };
  const argument = (name: string): Value | null => layer.arguments.named.get(name)?.value ?? null;
  const type = layer.type.split(".").at(-1) ?? layer.type;
  const name = stringOf(argument("name"));
  const inputShape = layerOf(network, input)?.outputShape;
  const outputShape = () => shapeFact(layerShape(layer, knownValue(inputShape) ?? null), "derived", place);
  switch (type) {
    case "Dense":
      return addDense(context, network, { layer, input, place, argument });
    case "Activation":
      return addActivation(
        network,
        input,
        liftActivationArgument(context, argument("activation") ?? layer.arguments.extra[0]?.value ?? null, place),
        place,
      );
    case "ReLU":
    case "Softmax":
    case "LeakyReLU":
    case "ELU": {
      const activation = activationNamed(type);
      const isPlain = layer.arguments.named.size === 0 && layer.arguments.extra.length === 0;
      return addActivation(
        network,
        input,
        isPlain && activation ? known(activation, "written", place) : unknown(`the arguments of ${type} are not modelled yet`, place),
        place,
      );
    }
    case "Dropout":
    case "dropout": {
      const id = nextId(network, "dropout");
      const rate = liftNumber(context, argument("rate") ?? argument("p"), type === "dropout" ? 0.5 : null, place);
      const given = layer.arguments.named.get("rate");
      // `tf.layers.dropout` drops only where `training=True` is passed; Keras's layer follows the phase.
      const training = type === "dropout" ? liftBoolean(context, argument("training"), false, place) : null;
      const off: Fact<number> = known(0, training ? "default" : "derived", training?.place ?? place);
      network.layers.push({
        kind: "dropout",
        id,
        name: name ?? id,
        inputs: [input],
        outputShape: outputShape(),
        parameters: [],
        place,
        rate: !training ? rate : !training.known ? unknown(training.reason, training.place) : training.value ? rate : off,
        evaluationRate: training?.known && training.value ? rate : off,
        argument: given ? { meaning: "rate", positional: given.keyword === null, place: context.place(given.span) } : null,
      });
      return id;
    }
    case "Flatten":
    case "Reshape": {
      const kind = type === "Flatten" ? "flatten" : "reshape";
      const id = nextId(network, kind);
      network.layers.push({ kind, id, name: name ?? id, inputs: [input], outputShape: outputShape(), parameters: [], place });
      return id;
    }
    default:
      return addOther(network, { type, input, place, shape: outputShape() });
  }
}

/** A layer of which only its name is known. */
export function addOther(
  network: Network,
  layer: {
    readonly type: string;
    readonly input: string;
    readonly place: Place;
    readonly shape: Parameter["shape"] | ReturnType<typeof shapeFact>;
  },
): string {
  const id = nextId(network, layer.type.toLowerCase());
  network.layers.push({
    kind: "other",
    id,
    name: id,
    type: layer.type,
    config: {},
    inputs: [layer.input],
    outputShape: layer.shape,
    parameters: [],
    place: layer.place,
  });
  return id;
}

interface DenseCall {
  readonly layer: ObjectValue;
  readonly input: string;
  readonly place: Place;
  readonly argument: (name: string) => Value | null;
}

function addDense(context: LiftContext, network: Network, { input, place, argument }: DenseCall): string {
  const id = nextId(network, "dense");
  const units = liftNumber(context, argument("units") ?? argument("output_dim"), null, place);
  const useBias = liftBoolean(context, argument("use_bias"), true, place);
  const width = widthOf(network, input);
  const count = knownValue(units);
  const inputShape = knownValue(layerOf(network, input)?.outputShape);
  const kernelShape: Parameter["shape"] =
    width !== null && count !== undefined
      ? known([width, count], "derived", place)
      : unknown(width === null ? "the size of its input is not known" : "its units are not known", place);
  const parameters: Parameter[] = [
    {
      role: "kernel",
      shape: kernelShape,
      trainable: true,
      place,
      initializer: liftInitializerArgument(context, argument("kernel_initializer") ?? argument("init"), glorotUniform, place),
    },
  ];
  if (knownValue(useBias) !== false) {
    const shape: Parameter["shape"] = count === undefined ? unknown("its units are not known", place) : known([count], "derived", place);
    parameters.push({
      role: "bias",
      shape,
      trainable: true,
      place,
      initializer: liftInitializerArgument(context, argument("bias_initializer"), zeros, place),
    });
  }
  const name = stringOf(argument("name"));
  const regularized = ["kernel_regularizer", "bias_regularizer", "activity_regularizer", "kernel_constraint", "bias_constraint"].find(
    (key) => argument(key) !== null && argument(key)?.kind !== "none",
  );
  const activation = liftActivationArgument(context, argument("activation"), place);
  network.layers.push({
    kind: "dense",
    id,
    name: name ?? id,
    inputs: [input],
    outputShape:
      inputShape && count !== undefined
        ? known([...inputShape.slice(0, -1), count], "derived", place)
        : unknown("its units or its input are not known", place),
    units: regularized ? unknown(`\`${regularized}\` is not modelled yet`, placeOf(context, argument(regularized))) : units,
    activation,
    useBias: knownValue(useBias) !== false,
    parameters,
    place,
  });
  return id;
}

/** The input shape that the first layer of a Sequential states, with the batch dimension; null where it states none. */
export function statedInputShape(layer: ObjectValue): readonly (number | null)[] | null {
  const argument = (name: string) => layer.arguments.named.get(name)?.value ?? null;
  const size = numberOf(argument("input_dim"));
  if (size !== null) return [null, size];
  for (const name of ["input_shape", "batch_input_shape", "shape"]) {
    const value = argument(name);
    if (!value || (value.kind !== "tuple" && value.kind !== "list")) continue;
    const sizes = value.elements.map((element) => numberOf(element));
    return name === "batch_input_shape" ? sizes : [null, ...sizes];
  }
  return null;
}
