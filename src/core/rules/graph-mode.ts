import type { RuleFacts } from "./rule.ts";

/** Tapes are of eager programs; AutoGraph turns conditions into operations. */
const switches = /enable_eager|enable_v2_behavior|GradientTape|autograph|defun/;
const sessions = /^tensorflow\.(Session|InteractiveSession|train\.Monitored\w*Session|train\.Supervisor|placeholder)$/;

/** Whether the program may run eagerly: it is not one of TensorFlow 1's that builds a graph for a session. */
export function runsEagerly({ flow, generation }: RuleFacts): boolean {
  return (
    generation.generation !== "tf1" ||
    flow.calls.some(({ name }) => switches.test(name)) ||
    !flow.calls.some(({ name }) => sessions.test(name))
  );
}
