import { editProgram, LineIndex, type PythonParser, type Span, type TextEdit } from "../../src/core/index.ts";
import { checkProgram } from "./check-program.ts";
import type { Mutation, Operator } from "./operator.ts";
import { operators } from "./operators.ts";
import type { CorrectProgram } from "./programs.ts";
import { readSubjects, type Subject, statementOf } from "./subject.ts";

/** A correct program with one fault in it. */
export interface Mutant {
  /** "keras-3/mlp:12 softmax in a hidden layer": the file only where there are several, the line of the correct text. */
  readonly id: string;
  readonly operator: Operator;
  readonly program: CorrectProgram;
  /** Where a report is right: a file, and spans of its text, in the mutated program. */
  readonly places: readonly { readonly path: string; readonly span: Span }[];
}

/** Every mutant of a program, in an order that does not change. */
export function mutantsOf(program: CorrectProgram, parser: PythonParser, only: readonly Operator[] = operators): readonly Mutant[] {
  const subjects = readSubjects(program, parser);
  const mutants = subjects.flatMap((subject) =>
    only.flatMap((operator) => operator.mutations(subject).map((mutation) => mutantOf(program, subjects, subject, operator, mutation))),
  );
  const seen = new Map<string, number>();
  return mutants.map((mutant) => {
    const count = (seen.get(mutant.id) ?? 0) + 1;
    seen.set(mutant.id, count);
    return count === 1 ? mutant : { ...mutant, id: `${mutant.id} (${count})` };
  });
}

function mutantOf(
  program: CorrectProgram,
  subjects: readonly Subject[],
  subject: Subject,
  operator: Operator,
  { edits, also = [] }: Mutation,
): Mutant {
  const { file } = subject;
  const mutated = { ...file, ...editProgram({ text: file.text, cells: file.cells }, edits) };
  const files = program.files.map((one) => (one === file ? { ...mutated, cells: mutated.cells } : one));
  const start = Math.min(...edits.filter(({ newText }) => !newText.startsWith("import ")).map(({ span }) => span.start));
  const line = new LineIndex(file.text).position(start).line + 1;
  const short = program.files.length > 1 ? `${file.path.split("/").at(-1)}:` : "";
  // Nodes of other files are found by identity.
  const owners = also.map((node) => ({
    node,
    owner: subjects.find(({ nodes }) => nodes.some((own) => own.span === node.span)) ?? subject,
  }));
  const places = [
    ...edits.map((edit) => ({ path: file.path, span: moved(statementAround(subject, edit), edits) })),
    ...owners.map(({ node, owner }) => ({ path: owner.file.path, span: owner === subject ? moved(node.span, edits) : node.span })),
  ];
  return { id: `${program.name}:${short}${line} ${operator.name}`, operator, program: { ...program, files }, places };
}

/** The statement that an edit is in; where it takes statements away, the place where they were. */
function statementAround(subject: Subject, { span }: TextEdit): Span {
  const [start, end] = [subject.text.slice(span.start).search(/\S/), subject.text.slice(0, span.end).search(/\s*$/)];
  const inner = { start: Math.min(span.start + Math.max(start, 0), span.end), end: Math.max(end, span.start) };
  try {
    const statement = statementOf(subject, { span: inner.end > inner.start ? inner : span });
    return /^(FunctionDefinition|ClassDefinition|For|While|With|If|Try)$/.test(statement.kind) ? span : statement.span;
  } catch {
    return span;
  }
}

/** Where a span of the text lies when the edits are made. */
function moved(span: Span, edits: readonly TextEdit[]): Span {
  let [before, within] = [0, 0];
  for (const { span: edited, newText } of edits) {
    const difference = newText.length - (edited.end - edited.start);
    if (edited.end <= span.start && !(edited.start === span.start && edited.end === span.start)) before += difference;
    else if (edited.start <= span.end) within += difference;
  }
  return { start: span.start + before, end: Math.max(span.start + before, span.end + before + within) };
}

/** How a mutant was told: rightly, at another place only, or not at all. */
export function judge(mutant: Mutant, parser: PythonParser): "found" | "elsewhere" | "missed" {
  const { diagnostics } = checkProgram(mutant.program, parser);
  const right = diagnostics.filter(({ name }) => mutant.operator.rules.includes(name));
  if (right.length === 0) return "missed";
  const lineAt = new Map(mutant.program.files.map(({ path, text }) => [path, new LineIndex(text)]));
  const lines = (path: string, span: Span) => {
    const index = lineAt.get(path);
    return [index?.position(span.start).line ?? -1, index?.position(span.end).line ?? -1] as const;
  };
  const isHere = ({ path, span }: { readonly path: string; readonly span: Span }): boolean => {
    const [first, last] = lines(path, span);
    return mutant.places.some((place) => {
      const [from, to] = lines(place.path, place.span);
      return place.path === path && first <= to && from <= last;
    });
  };
  return right.some((one) => [one, ...one.related].some(({ place }) => isHere(place))) ? "found" : "elsewhere";
}
