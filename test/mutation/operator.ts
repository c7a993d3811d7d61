import type { Span, TextEdit } from "../../src/core/index.ts";
import type { Subject } from "./subject.ts";

/** One fault put into one place. */
export interface Mutation {
  readonly edits: readonly TextEdit[];
  /** Other statements at which a report is as right as at the edited ones: both sides of what no longer fits together. */
  readonly also?: readonly { readonly span: Span }[];
}

/** A kind of fault, and where the syntax of a program allows to put it in so that it is one. */
export interface Operator {
  readonly name: string;
  /** Numbers of the catalogue of pitfalls. */
  readonly catalogue: readonly number[];
  /** Rules that tell it; any of them is right. */
  readonly rules: readonly string[];
  mutations(subject: Subject): readonly Mutation[];
}
