import { modulesOf } from "./generated/application-data.ts";

/** Names by which a model of `keras.applications` is public: `keras.applications.VGG16`, `keras.applications.vgg16.VGG16`. */
export function applicationNames(model: string): readonly string[] {
  const modules = Object.hasOwn(modulesOf, model) ? modulesOf[model] : undefined;
  return modules ? [`keras.applications.${model}`, ...modules.map((module) => `keras.applications.${module}.${model}`)] : [];
}

/** The model that a canonical name stands for, "VGG16" for each of its names; null for any other name. */
export function applicationNamed(canonicalName: string): string | null {
  if (!canonicalName.startsWith("keras.applications.")) return null;
  const model = canonicalName.slice(canonicalName.lastIndexOf(".") + 1);
  return applicationNames(model).includes(canonicalName) ? model : null;
}
