import type {
  Analysis,
  ArgumentFact,
  CallFact,
  Diagnostic,
  Initializer,
  KnownFact,
  Layer,
  ModelAnalysis,
  Place,
  Span,
} from "../../core/index.ts";
import type { AnalyzedDocument } from "../analyzed-document.ts";
import { findMade } from "./find-made.ts";

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
  /** What the hover is about: a library's name, or what the program writes. */
  readonly title: string | null;
  readonly call: CallFact | null;
  /** The argument of `call` that is pointed at. */
  readonly argument: ArgumentFact | null;
  /** Layers that are made here. */
  readonly layers: readonly LayerInModel[];
  /** Models that are made here, or whose method is called. */
  readonly models: readonly ModelAnalysis[];
  /** Parameters whose initial values `call` draws. */
  readonly drawn: readonly DrawnParameter[];
  readonly diagnostics: readonly Diagnostic[];
}

type Program = Pick<AnalyzedDocument, "analysis" | "text">;

/** The innermost call or making of a layer or model at `offset`, with all that is known and reported there; null where nothing is. */
export function findSubject({ analysis, text }: Program, offset: number): HoverSubject | null {
  const covers = ({ start, end }: Span) => start <= offset && offset <= end;
  const diagnostics = analysis.diagnostics.filter(({ place }) => place.path === analysis.path && covers(place.span));
  const call = analysis.calls.filter(({ place }) => covers(place.span)).sort((a, b) => lengthOf(a) - lengthOf(b))[0] ?? null;
  const made = findMade(analysis, text, offset);
  if (made && (!call || lengthOf(made) < lengthOf(call))) {
    const { span, layers, models } = made;
    const title = made.callee ?? layers[0]?.layer.type ?? null;
    return { span, title, call: null, argument: null, layers, models, drawn: [], diagnostics };
  }
  if (!call) {
    const [first] = diagnostics;
    const nothing = { title: null, call: null, argument: null, layers: [], models: [], drawn: [] };
    return first ? { ...nothing, span: first.place.span, diagnostics } : null;
  }
  const argument = call.arguments.find((one) => covers({ start: (one.keyword ?? one.place).span.start, end: one.place.span.end })) ?? null;
  const isOnCallee = covers(call.callee.span);
  // Deep inside an argument that is no part of a known call there is nothing to say about the call itself.
  if (!isOnCallee && !argument && diagnostics.length === 0) return null;
  return {
    span:
      argument && !isOnCallee ? { start: (argument.keyword ?? argument.place).span.start, end: argument.place.span.end } : call.callee.span,
    title: call.qualifiedName,
    call,
    argument: isOnCallee ? null : argument,
    layers: layersOf(analysis, call),
    models: isOnCallee ? modelsOf({ analysis, text }, call) : [],
    drawn: drawnBy(analysis, call),
    diagnostics,
  };
}

/** Models that a call makes, and the one whose method it calls where that is certain: the model of a `fit`, or the only one of its name. */
function modelsOf({ analysis, text }: Program, { callee, place, qualifiedName }: CallFact): readonly ModelAnalysis[] {
  const isAt = (other: Place | undefined) =>
    other?.path === place.path && other.span.start === place.span.start && other.span.end === place.span.end;
  const exact = analysis.models.filter(
    ({ experiment }) =>
      isAt(experiment.training?.place) || (isAt(experiment.place) && experiment.kind !== "graph" && experiment.kind !== "loop"),
  );
  if (exact.length > 0 || !/\b(Model|Sequential)\.\w+$/.test(qualifiedName)) return exact;
  const receiver = text.slice(callee.span.start, callee.span.end).split(".").slice(0, -1).join(".");
  const named = analysis.models.filter(({ experiment }) => experiment.name === receiver);
  return named.length === 1 ? named : [];
}

function lengthOf({ place }: Pick<CallFact, "place">): number {
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
