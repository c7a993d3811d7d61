import * as v from "valibot";
import { type CancellationToken, type Connection, ErrorCodes, ResponseError } from "vscode-languageserver";

/** Answers a request whose parameters a schema describes; others are refused. */
export function answerRequest<Schema extends v.GenericSchema>(
  connection: Connection,
  method: string,
  schema: Schema,
  respond: (params: v.InferOutput<Schema>, token: CancellationToken) => unknown,
): void {
  connection.onRequest(method, async (given: unknown, token: CancellationToken): Promise<unknown> => {
    const params = v.safeParse(schema, given);
    if (!params.success) throw new ResponseError(ErrorCodes.InvalidParams, `${method}: ${v.summarize(params.issues)}`);
    return respond(params.output, token);
  });
}
