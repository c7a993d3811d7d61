import type { Analysis, ArgumentFact, CallFact, Diagnostic, Initializer, KnownFact, Layer, ModelAnalysis, Span } from "../../core/index.ts";

/** A layer of a model, with that model. */
export interface LayerInModel {
  readonly model: ModelAnalysis;
  readonly layer: Layer;
}

/** A parameter's initial values that a call draws. */
export interface DrawnParameter extends LayerInModel {
  readonly role: Layer["parameters"][number]["role"];
  readonly initializer: KnownFact<Initializer>;
}

/** What lies under the pointer. */
export interface HoverSubject {
  readonly span: Span;
  readonly call: CallFact | null;
  /** The argument of `call` that is pointed at. */
  readonly argument: ArgumentFact | null;
  /** Layers that `call` makes. */
  readonly layers: readonly LayerInModel[];
  /** Parameters whose initial values `call` draws. */
  readonly drawn: readonly DrawnParameter[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The innermost resolved call around `offset`, with all that is known and reported there; null where nothing is. */
export function findSubject(analysis: Analysis, offset: number): HoverSubject | null {
  const covers = ({ start, end }: Span) => start <= offset && offset <= end;
  const diagnostics = analysis.diagnostics.filter(({ place }) => place.path === analysis.path && covers(place.span));
  const call = analysis.calls.filter(({ place }) => covers(place.span)).sort((a, b) => lengthOf(a) - lengthOf(b))[0] ?? null;
  if (!call) {
    const [first] = diagnostics;
    return first ? { span: first.place.span, call: null, argument: null, layers: [], drawn: [], diagnostics } : null;
  }
  const argument = call.arguments.find((one) => covers({ start: (one.keyword ?? one.place).span.start, end: one.place.span.end })) ?? null;
  const isOnCallee = covers(call.callee.span);
  // Deep inside an argument that is no part of a known call there is nothing to say about the call itself.
  if (!isOnCallee && !argument && diagnostics.length === 0) return null;
  const layers = layersOf(analysis, call);
  return {
    span:
      argument && !isOnCallee ? { start: (argument.keyword ?? argument.place).span.start, end: argument.place.span.end } : call.callee.span,
    call,
    argument: isOnCallee ? null : argument,
    layers,
    drawn: drawnBy(analysis, call),
    diagnostics,
  };
}

function lengthOf({ place }: CallFact): number {
  return place.span.end - place.span.start;
}

function layersOf(analysis: Analysis, call: CallFact): readonly LayerInModel[] {
  return call.layers.flatMap((made) => {
    const model = analysis.models.find(({ experiment }) => experiment.id === made.experiment);
    const layer = model?.experiment.layers.find(({ id }) => id === made.layer);
    return model && layer ? [{ model, layer }] : [];
  });
}

function drawnBy(analysis: Analysis, call: CallFact): readonly DrawnParameter[] {
  const { start, end } = call.place.span;
  return analysis.models.flatMap((model) =>
    model.experiment.layers.flatMap((layer) =>
      layer.parameters.flatMap(({ role, initializer }) => {
        if (!initializer.known || initializer.origin !== "written") return [];
        const at = initializer.place?.path === analysis.path ? initializer.place.span : undefined;
        return at?.start === start && at.end === end ? [{ model, layer, role, initializer }] : [];
      }),
    ),
  );
}
