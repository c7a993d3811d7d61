import type { Span } from "../../../text/span.ts";
import { shapeOf } from "../../shape.ts";
import { makeTensor } from "../../tensor.ts";
import { type CallArgument, integer, none, string, tuple, unknownValue, type Value } from "../../value.ts";
import { given, type LibraryCall } from "../library-call.ts";
import { getVariable } from "./variables.ts";

/** The log likelihood of tag sequences, and the scores of tags that follow each other: a variable `transitions` where none is given. */
export function crfLogLikelihood(call: LibraryCall): Value {
  const { span } = call;
  const [inputs, tags, lengths, transitions] = ["inputs", "tag_indices", "sequence_lengths", "transition_params"].map(
    (name) => given(call, name) ?? none(span),
  ) as [Value, Value, Value, Value];
  const shape = shapeOf(inputs);
  const count = shape?.at(-1) ?? null;
  const scores =
    transitions.kind === "none"
      ? getVariable(
          withArguments(call, { name: string("transitions"), shape: tuple([dimension(count, span), dimension(count, span)], span) }),
        )
      : transitions;
  const likelihood = makeTensor({
    operation: "crf_log_likelihood",
    inputs: [tags, inputs, lengths, scores],
    shape: [shape?.[0] ?? null],
    arguments: call.arguments,
    call: call.call,
    span,
  });
  return tuple([likelihood, scores], span);
}

/** The same call with other arguments. */
function withArguments(call: LibraryCall, values: Readonly<Record<string, Value>>): LibraryCall {
  const entries = Object.entries(values).map(([name, value]): [string, CallArgument] => [name, { value, span: call.span, keyword: null }]);
  return {
    ...call,
    arguments: { named: new Map(entries), extra: [], isComplete: true },
    raw: { positional: [], keywords: new Map(entries), isComplete: true },
  };
}

function dimension(size: number | null, span: Span): Value {
  return size === null ? unknownValue("the size is not known", span) : integer(size, span);
}
