import type { Layer, Parameter } from "../model/layer.ts";

/**
 * Names of layers' random streams. Layers that play the same part in two variants have the same role, whatever the program calls
 * them: the last dense layer is the output, the others count from the front; other layers count among those of their kind.
 */
export function nameRoles(layers: readonly Layer[]): ReadonlyMap<string, string> {
  const roles = new Map<string, string>();
  const dense = layers.filter((layer) => layer.kind === "dense" && !layer.isAside);
  for (const [i, layer] of dense.entries()) roles.set(layer.id, i === dense.length - 1 ? "output" : `hidden-${i + 1}`);
  const counts = new Map<string, number>();
  for (const layer of layers) {
    if (roles.has(layer.id)) continue;
    const family = layer.kind === "other" ? layer.type : layer.kind;
    const count = (counts.get(family) ?? 0) + 1;
    counts.set(family, count);
    roles.set(layer.id, `${family}-${count}`);
  }
  return roles;
}

/** A parameter's name within its layer's role: what it does, or where a layer has several of one kind its own name. */
export function parameterLabel(layer: Layer, parameter: Parameter): string {
  const { name, role } = parameter;
  const alike = layer.parameters.filter((other) => other.role === role && other.name === name);
  if (alike.length > 1 && alike.includes(parameter)) return `${name}-${alike.indexOf(parameter) + 1}`;
  return role === "other" || layer.parameters.filter((other) => other.role === role).length > 1 ? name : role;
}
