import { existsSync } from "node:fs";
import type { ModelAnalysis, Place } from "../core/index.ts";
import { UsageError } from "./usage-error.ts";

/** A file, and which of its models is meant: `a.py`, `a.py:12` or `a.py::network`. */
export interface ModelReference {
  readonly path: string;
  /** In a notebook a cell's number. */
  readonly line: number | null;
  readonly name: string | null;
}

export function parseModelReference(argument: string): ModelReference {
  if (existsSync(argument)) return { path: argument, line: null, name: null };
  const [, byName, name] = /^(.+)::([^:]+)$/.exec(argument) ?? [];
  if (byName !== undefined && name !== undefined) return { path: byName, line: null, name };
  const [, byLine, line] = /^(.+):(\d+)$/.exec(argument) ?? [];
  if (byLine !== undefined) return { path: byLine, line: Number(line), name: null };
  return { path: argument, line: null, name: null };
}

/** The model that is meant; without a line and a name the only one, or the only one that is trained. Throws a `UsageError` that lists the choices. */
export function selectModel(reference: ModelReference, models: readonly ModelAnalysis[]): ModelAnalysis {
  const { path, line, name } = reference;
  if (models.length === 0) throw new UsageError(`${path}: no model was found in this file.`);
  const choices = models.map(({ experiment }) => `${path}::${experiment.name} (${positionName(experiment.place)})`).join(", ");
  if (name !== null) {
    const found = models.filter(({ experiment }) => experiment.name === name || experiment.id === name);
    return theOnly(found, `${path} has ${found.length === 0 ? "no model" : "several models"} called ${name}. There is: ${choices}.`);
  }
  if (line !== null) {
    const before = models.filter(({ experiment }) => experiment.place.path === path && positionOf(experiment.place) <= line);
    const nearest = before.reduce<ModelAnalysis | null>(
      (best, model) => (best && best.experiment.place.span.start >= model.experiment.place.span.start ? best : model),
      null,
    );
    if (!nearest) throw new UsageError(`${path}:${line}: no model begins at or above this line. There is: ${choices}.`);
    return nearest;
  }
  const trained = models.filter(({ experiment }) => experiment.training !== null);
  return theOnly(models.length === 1 ? models : trained, `${path} has ${models.length} models. Name one: ${choices}.`);
}

function positionOf({ cell, line }: Place): number {
  return cell ?? line;
}

function positionName({ cell, line }: Place): string {
  return cell === undefined ? `line ${line}` : `cell ${cell}, line ${line}`;
}

function theOnly(found: readonly ModelAnalysis[], message: string): ModelAnalysis {
  const [only] = found;
  if (!only || found.length > 1) throw new UsageError(message);
  return only;
}
