import type { Program } from "../core/program/program.ts";

/** Numbers that one parameter, and one example of an input, may have. */
const largest = 2 ** 28;
/** Fields of nodes that name parameters. */
const parameterFields = [
  "parameter",
  "kernel",
  "bias",
  "recurrentKernel",
  "candidateKernel",
  "candidateBias",
  "table",
  "gamma",
  "beta",
  "movingMean",
  "movingVariance",
  "alpha",
  "scale",
] as const;
/** Kinds whose fields of these names are numbers. */
const numericFields: Readonly<Record<string, readonly string[]>> = { dropout: ["scale"] };

/**
 * Whether a message holds a program that can be executed without looking again: lists are lists, sizes are sizes, and whatever
 * names a value or a parameter names one that is there. What a node's own settings mean is the trainer's to say.
 */
export function isProgram(input: unknown): input is Program {
  if (!isRecord(input)) return false;
  const { inputs, parameters, nodes, prediction, labels, loss, evaluatedLoss, optimizer, batches, metric, data, deviations } = input;
  if (!isListOf(inputs, hasShape) || !isListOf(parameters, isParameter) || !isListOf(nodes, isRecord)) return false;
  let values = inputs.length;
  for (const node of nodes) {
    const known = values;
    if (typeof node.kind !== "string" || !isListOf(node.inputs, (id): id is number => isIndex(id, known))) return false;
    if (!Number.isInteger(node.outputs) || Number(node.outputs) < 1 || Number(node.outputs) > 1000) return false;
    if (!namesParameters(node, parameters.length)) return false;
    values += Number(node.outputs);
  }
  if (![prediction, loss, evaluatedLoss].every((id) => isIndex(id, values)) || !isIndex(labels, inputs.length)) return false;
  if (![optimizer, metric].every((one) => isRecord(one) && typeof one.kind === "string")) return false;
  return isRecord(batches) && isSize(batches.size) && batches.size > 0 && isRecord(data) && Array.isArray(deviations);
}

function isParameter(input: unknown): boolean {
  return hasShape(input) && typeof input.name === "string" && typeof input.role === "string" && isRecord(input.initializer);
}

function hasShape(input: unknown): input is Record<string, unknown> {
  if (!isRecord(input) || !isListOf(input.shape, isSize)) return false;
  return input.shape.reduce((product, length) => product * length, 1) <= largest;
}

function namesParameters(node: Record<string, unknown>, count: number): boolean {
  const numbers = numericFields[String(node.kind)] ?? [];
  return parameterFields.every((field) => {
    const id = node[field];
    if (id === undefined || id === null || numbers.includes(field)) return true;
    return isRecord(id) || isIndex(id, count);
  });
}

function isIndex(id: unknown, count: number): id is number {
  return typeof id === "number" && Number.isInteger(id) && id >= 0 && id < count;
}

function isSize(length: unknown): length is number {
  return typeof length === "number" && Number.isInteger(length) && length >= 0;
}

function isListOf<T>(input: unknown, isOne: (one: unknown) => one is T): input is readonly T[];
function isListOf(input: unknown, isOne: (one: unknown) => boolean): input is readonly Record<string, unknown>[];
function isListOf(input: unknown, isOne: (one: unknown) => boolean): boolean {
  return Array.isArray(input) && input.every(isOne);
}

function isRecord(input: unknown): input is Record<string, unknown> {
  return typeof input === "object" && input !== null && !Array.isArray(input);
}
