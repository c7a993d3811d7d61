import type { Tree } from "web-tree-sitter";

/** Steps through a tree, from its root. */
export interface TreeWalker {
  typeId(): number;
  /** UTF-16 offsets. */
  start(): number;
  end(): number;
  /** 0 where the node fills no field. */
  fieldId(): number;
  isMissing(): boolean;
  gotoFirstChild(): boolean;
  gotoNextSibling(): boolean;
  gotoParent(): boolean;
  dispose(): void;
}

/** The object that `Parser.init` was given: it carries the functions of the WebAssembly module afterwards. */
export type ParserRuntime = Readonly<Record<string, unknown>>;

type Step = (tree: number) => number;

/**
 * Walks with the module's own functions. web-tree-sitter's cursor copies its state into and out of the module's memory at
 * every call; the walk is the only one at a time, so that the state can stay there, which makes it three times as fast.
 * Null where the module has not these functions (another version, or one that somebody else has started).
 */
export function openDirectWalker(tree: Tree, runtime: ParserRuntime): TreeWalker | null {
  const functionCalled = (name: string): Step | null => {
    const found = runtime[name];
    return typeof found === "function" ? (found as Step) : null;
  };
  const step = (name: string) => functionCalled(`_ts_tree_cursor_${name}_wasm`);
  // A walk starts at the node that was given out last.
  const root = functionCalled("_ts_tree_root_node_wasm");
  const address: unknown = (tree as unknown as { readonly 0: unknown })[0];
  const [open, close, typeId, start, end, fieldId, isMissing, firstChild, nextSibling, parent] = [
    step("new"),
    step("delete"),
    step("current_node_type_id"),
    step("start_index"),
    step("end_index"),
    step("current_field_id"),
    step("current_node_is_missing"),
    step("goto_first_child"),
    step("goto_next_sibling"),
    step("goto_parent"),
  ];
  if (typeof address !== "number" || !root || !open || !close || !typeId || !start || !end) return null;
  if (!fieldId || !isMissing || !firstChild || !nextSibling || !parent) return null;
  root(address);
  open(address);
  return {
    typeId: () => typeId(address),
    start: () => start(address),
    end: () => end(address),
    fieldId: () => fieldId(address),
    isMissing: () => isMissing(address) !== 0,
    gotoFirstChild: () => firstChild(address) !== 0,
    gotoNextSibling: () => nextSibling(address) !== 0,
    gotoParent: () => parent(address) !== 0,
    dispose: () => void close(address),
  };
}

/** Walks with web-tree-sitter's own cursor. */
export function openCursorWalker(tree: Tree): TreeWalker {
  const cursor = tree.walk();
  return {
    typeId: () => cursor.nodeTypeId,
    start: () => cursor.startIndex,
    end: () => cursor.endIndex,
    fieldId: () => cursor.currentFieldId,
    isMissing: () => cursor.nodeIsMissing,
    gotoFirstChild: () => cursor.gotoFirstChild(),
    gotoNextSibling: () => cursor.gotoNextSibling(),
    gotoParent: () => cursor.gotoParent(),
    dispose: () => cursor.delete(),
  };
}
