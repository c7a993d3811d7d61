import { lineEnd, lineStart } from "../../metamorphic/source.ts";
import type { Mutation, Operator } from "../operator.ts";
import { argument, named, removeLines, replaceWith, type Subject, statementOf, tensorflowName, textOf } from "../subject.ts";

/** A statement's whole lines, moved behind another one's at the same depth. */
function moved(subject: Subject, statement: { span: { start: number; end: number } }, at: number, indent: string) {
  const text = subject.text.slice(lineStart(subject.text, statement.span.start), lineEnd(subject.text, statement.span.end)).trim();
  return [removeLines(subject, statement), { span: { start: at, end: at }, newText: `${indent}${text}\n` }];
}

const earlyInitializer: Operator = {
  name: "the initialiser is made before the optimizer's variables",
  catalogue: [85],
  rules: ["initializer-before-variables"],
  mutations: (subject) =>
    named(subject, /^tensorflow\.global_variables_initializer$/).flatMap((call): Mutation[] => {
      const statement = statementOf(subject, call.node);
      const train = named(subject, /^\.minimize$/)[0];
      if (!train || statement.kind !== "Assign") return [];
      const step = statementOf(subject, train.node);
      return [
        {
          edits: moved(subject, statement, lineStart(subject.text, step.span.start), ""),
          also: [step, ...named(subject, /^\.run$/).map(({ node }) => node)],
        },
      ];
    }),
};

const earlyInitializerVariable: Operator = {
  name: "the initialiser is made before all variables",
  catalogue: [85],
  rules: ["initializer-before-variables"],
  mutations: (subject) =>
    named(subject, /^tensorflow\.global_variables_initializer$/).flatMap((call): Mutation[] => {
      const statement = statementOf(subject, call.node);
      const first = named(subject, /^tensorflow\.placeholder$/)[0];
      if (statement.kind !== "Assign" || !first) return [];
      const at = statementOf(subject, first.node);
      return [
        {
          edits: moved(subject, statement, lineStart(subject.text, at.span.start), ""),
          also: named(subject, /^\.run$|Variable$|get_variable$|^\.minimize$/).map(({ node }) => node),
        },
      ];
    }),
};

/** `sess.run(op)` makes the operation each time. */
const graphInLoop: Operator = {
  name: "the accuracy is made anew in every epoch",
  catalogue: [87],
  rules: ["graph-grows-in-loop"],
  mutations: (subject) =>
    named(subject, /^\.(run|eval)$/).flatMap((call): Mutation[] => {
      const tf = tensorflowName(subject);
      const loop = subject.nodes.find(
        (node) => node.kind === "For" && node.span.start < call.node.span.start && call.node.span.end <= node.span.end,
      );
      const fetched = call.name === ".run" ? argument(call, "fetches", 0)?.value : undefined;
      if (tf === null || !loop || fetched?.kind !== "Name" || !/^(accuracy|loss|cost)$/.test(fetched.name)) return [];
      return [{ edits: [replaceWith(fetched, `${tf}.reduce_mean(${fetched.name})`)] }];
    }),
};

const minimizeInLoop: Operator = {
  name: "minimize is called in the loop",
  catalogue: [87],
  rules: ["graph-grows-in-loop"],
  mutations: (subject) =>
    named(subject, /^\.minimize$/).flatMap((call): Mutation[] => {
      const statement = statementOf(subject, call.node);
      const target = statement.kind === "Assign" ? textOf(subject, statement.targets[0] ?? statement) : null;
      if (target === null || statement.kind !== "Assign" || statement.span.start !== lineStart(subject.text, statement.span.start))
        return [];
      return named(subject, /^\.run$/).flatMap((run): Mutation[] => {
        const fetched = argument(run, "fetches", 0)?.value;
        const isInLoop = subject.nodes.some(
          (node) => node.kind === "For" && node.span.start < run.node.span.start && run.node.span.end <= node.span.end,
        );
        return fetched && isInLoop && textOf(subject, fetched) === target
          ? [{ edits: [replaceWith(fetched, textOf(subject, statement.value))] }]
          : [];
      });
    }),
};

const constantOfTensor: Operator = {
  name: "tf.constant of a tensor",
  catalogue: [91],
  rules: ["constant-of-tensor"],
  mutations(subject) {
    const tf = tensorflowName(subject);
    if (tf === null || subject.software !== "tensorflow-1.15") return [];
    return named(subject, /^tensorflow\.(cast|to_float)$/).map(({ node }) => ({
      edits: [replaceWith(node, `${tf}.constant(${textOf(subject, node)})`)],
    }));
  },
};

/** Names of TensorFlow 1 in a program for TensorFlow 2. */
const removedNames: Readonly<Record<string, string>> = {
  "tensorflow.random.truncated_normal": "truncated_normal",
  "tensorflow.random.normal": "random_normal",
  "tensorflow.argmax": "arg_max",
  "tensorflow.cast": "to_float",
};

const removedName: Operator = {
  name: "a name that TensorFlow 2 does not have",
  catalogue: [90],
  rules: ["removed-name"],
  mutations(subject) {
    const tf = tensorflowName(subject);
    if (tf === null || subject.software !== "tf-keras-2.21") return [];
    return subject.calls.flatMap(({ name, node }): Mutation[] => {
      const old = removedNames[name];
      return old === undefined ? [] : [{ edits: [replaceWith(node.callee, `${tf}.${old}`)] }];
    });
  },
};

const graphStart: Operator = {
  name: "a session in TensorFlow 2",
  catalogue: [90],
  rules: ["removed-name"],
  mutations(subject) {
    const tf = tensorflowName(subject);
    if (tf === null || !/^(tf-keras-2\.21|keras-3)$/.test(subject.software)) return [];
    const end = subject.text.trimEnd().length;
    return [{ edits: [{ span: { start: end, end }, newText: `\nsession = ${tf}.Session()\n` }] }];
  },
};

const lossOutsideTape: Operator = {
  name: "the loss is computed outside the tape",
  catalogue: [93],
  rules: ["loss-outside-tape"],
  mutations: (subject) =>
    subject.nodes.flatMap((node): Mutation[] => {
      if (node.kind !== "With" || node.items.length !== 1 || !/GradientTape/.test(textOf(subject, node.items[0] ?? node))) return [];
      const last = node.body.at(-1);
      if (!last || node.body.length < 2 || node.body.length > 2) return [];
      const indent = subject.text.slice(lineStart(subject.text, node.span.start), node.span.start);
      const start = lineStart(subject.text, last.span.start);
      return [
        {
          edits: [{ span: { start, end: last.span.start }, newText: indent }],
          also: named(subject, /^\.gradient$/).map((call) => call.node),
        },
      ];
    }),
};

const numpyInTape: Operator = {
  name: ".numpy() inside the tape",
  catalogue: [93],
  rules: ["loss-outside-tape", "array-of-traced-tensor"],
  mutations: (subject) =>
    subject.nodes.flatMap((node): Mutation[] => {
      if (node.kind !== "With" || !/GradientTape/.test(textOf(subject, node.items[0] ?? node))) return [];
      const first = node.body[0];
      if (first?.kind !== "Assign" || node.body.length !== 2) return [];
      return [
        {
          edits: [{ span: { start: first.value.span.end, end: first.value.span.end }, newText: ".numpy()" }],
          also: named(subject, /^\.gradient$/).map((call) => call.node),
        },
      ];
    }),
};

/** A Python condition on a value that only the session knows. */
const graphCondition: Operator = {
  name: "a Python if on a tensor of the graph",
  catalogue: [89],
  rules: ["tensor-as-condition"],
  mutations: (subject) =>
    named(subject, /^\.minimize$/).flatMap((call): Mutation[] => {
      const statement = statementOf(subject, call.node);
      const loss = argument(call, "loss", 0);
      if (
        subject.software !== "tensorflow-1.15" ||
        !loss ||
        loss.value.kind !== "Name" ||
        statement.span.start !== lineStart(subject.text, statement.span.start)
      )
        return [];
      return [
        {
          edits: [
            {
              span: { start: statement.span.start, end: statement.span.start },
              newText: `if ${loss.value.name} > 100.0:\n    print("large")\n`,
            },
          ],
        },
      ];
    }),
};

export const graphOperators: readonly Operator[] = [
  earlyInitializer,
  earlyInitializerVariable,
  graphInLoop,
  minimizeInLoop,
  constantOfTensor,
  removedName,
  graphStart,
  lossOutsideTape,
  numpyInTape,
  graphCondition,
];
