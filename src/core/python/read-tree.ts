import type { Language, Tree } from "web-tree-sitter";
import { openCursorWalker, openDirectWalker, type ParserRuntime, type TreeWalker } from "./tree-walker.ts";

/** A node of tree-sitter's tree as plain data. Comments and line continuations are left out. */
export interface TreeNode {
  /** The grammar's name of the node ("call"), or the token itself ("+"); "ERROR" where nothing fits. */
  readonly type: string;
  /** The field of the parent that this node fills. */
  readonly field: string | null;
  /** UTF-16 offsets; -1 for tokens, whose places nobody asks for. */
  readonly start: number;
  readonly end: number;
  readonly isToken: boolean;
  /** True when the node is or holds something that could not be parsed. */
  broken: boolean;
  /** True for something that the parser made up to go on. */
  readonly isMissing: boolean;
  readonly children: readonly TreeNode[];
}

export interface TreeContent {
  readonly root: TreeNode;
  readonly comments: readonly { readonly start: number; readonly end: number }[];
  /** Outermost nodes that could not be parsed, and what the parser made up, in source order. */
  readonly broken: readonly TreeNode[];
}

/** What a node type is to the reader; computed once per language because asking costs a call into WebAssembly. */
export interface TypeTable {
  readonly names: readonly string[];
  readonly fields: readonly (string | null)[];
  /** By type id: 0 token, 1 named leaf, 2 named node with children, 3 comment, 4 to be skipped. */
  readonly classes: Uint8Array;
  openWalker(tree: Tree): TreeWalker;
}

const leaves = new Set([
  "identifier",
  "integer",
  "float",
  "true",
  "false",
  "none",
  "ellipsis",
  "string_start",
  "string_end",
  "string_content",
]);

/** `runtime` is what `Parser.init` was given; without it trees are read more slowly. */
export function createTypeTable(language: Language, runtime: ParserRuntime = {}): TypeTable {
  const names = language.types.map((name) => name ?? "");
  const classes = new Uint8Array(names.length);
  names.forEach((name, id) => {
    if (!language.nodeTypeIsNamed(id)) classes[id] = 0;
    else if (name === "comment") classes[id] = 3;
    else if (name === "line_continuation") classes[id] = 4;
    else classes[id] = leaves.has(name) ? 1 : 2;
  });
  const openWalker = (tree: Tree) => openDirectWalker(tree, runtime) ?? openCursorWalker(tree);
  return { names, fields: language.fields, classes, openWalker };
}

export interface ReadOptions {
  /** For a tree of a piece of the text: added to every position. */
  readonly offset?: number;
  /** No position becomes greater. */
  readonly limit?: number;
  /** Nodes directly below the root that are not entered: they get no children, and what they hold is not found. */
  readonly isKnown?: (start: number, end: number) => boolean;
}

/**
 * Copies the tree into plain data with one walk, without recursion, so that no depth of nesting can
 * overflow the stack.
 */
export function readTree(
  tree: Tree,
  table: TypeTable,
  { offset = 0, limit = Number.POSITIVE_INFINITY, isKnown }: ReadOptions = {},
): TreeContent {
  const rootNode = tree.rootNode;
  const mayBeBroken = rootNode.hasError;
  const comments: { start: number; end: number }[] = [];
  const broken: TreeNode[] = [];
  const parents: OpenNode[] = [];
  const root: OpenNode = {
    type: "module",
    field: null,
    start: offset,
    end: offset + rootNode.endIndex,
    isToken: false,
    broken: mayBeBroken,
    isMissing: false,
    children: [],
  };
  let parent = root;
  let brokenDepth = -1;
  // Nothing else may be asked of the tree while it is walked.
  const walker = table.openWalker(tree);
  try {
    if (!walker.gotoFirstChild()) return { root, comments, broken };
    for (;;) {
      const typeId = walker.typeId();
      const kind = table.classes[typeId] ?? 2;
      const isMissing = mayBeBroken && walker.isMissing();
      let descend = false;
      if (kind === 3) {
        comments.push({ start: Math.min(limit, offset + walker.start()), end: Math.min(limit, offset + walker.end()) });
      } else if (kind === 0 && !isMissing) {
        parent.children.push(token(table.names[typeId] ?? ""));
      } else if (kind !== 4) {
        const fieldId = walker.fieldId();
        const node: OpenNode = {
          type: table.names[typeId] ?? "ERROR",
          field: fieldId === 0 ? null : (table.fields[fieldId] ?? null),
          start: Math.min(limit, offset + walker.start()),
          end: Math.min(limit, offset + walker.end()),
          isToken: kind === 0,
          broken: isMissing || typeId >= table.names.length,
          isMissing,
          children: kind === 2 ? [] : noChildren,
        };
        parent.children.push(node);
        if (node.broken) {
          if (brokenDepth < 0) broken.push(node);
          for (let i = parents.length - 1; i >= 0; i--) {
            const ancestor = parents[i];
            if (ancestor === undefined || ancestor.broken) break;
            ancestor.broken = true;
          }
          parent.broken = true;
        }
        const isSkipped = isKnown !== undefined && parents.length === 0 && isKnown(node.start, node.end);
        if (kind === 2 && !isSkipped && walker.gotoFirstChild()) {
          descend = true;
          if (node.broken && brokenDepth < 0) brokenDepth = parents.length;
          parents.push(parent);
          parent = node;
        }
      }
      if (descend) continue;
      while (!walker.gotoNextSibling()) {
        const above = parents.pop();
        if (above === undefined || !walker.gotoParent()) return { root, comments, broken };
        parent = above;
        if (brokenDepth === parents.length) brokenDepth = -1;
      }
    }
  } finally {
    walker.dispose();
  }
}

type OpenNode = TreeNode & { children: TreeNode[] };

/** Leaves share it; nobody adds to it, since only nodes that are entered get children. */
const noChildren: TreeNode[] = [];

const tokens = new Map<string, TreeNode>();

function token(type: string): TreeNode {
  const known = tokens.get(type);
  if (known !== undefined) return known;
  const made: TreeNode = { type, field: null, start: -1, end: -1, isToken: true, broken: false, isMissing: false, children: [] };
  tokens.set(type, made);
  return made;
}
