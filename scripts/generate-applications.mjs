// Packs what scripts/python/dump_applications.py has measured into src/core/api/applications/application-data.ts:
// node scripts/generate-applications.mjs DUMP.json
import { readFileSync, writeFileSync } from "node:fs";

const { versions, models } = JSON.parse(readFileSync(process.argv[2], "utf8"));

// Programs ask these for layers by name; of the others only the auto-numbered classes are known.
const named =
  /^(VGG|ResNet50|ResNet101$|ResNet152$|Xception|InceptionV3|InceptionResNetV2|MobileNet|DenseNet121|EfficientNetB0|NASNetMobile)/;

const specs = new Map();
const specIndex = (type, args) => {
  const key = Object.keys(args).length === 0 ? type : `${type} ${JSON.stringify(args)}`;
  if (!specs.has(key)) specs.set(key, specs.size);
  return specs.get(key).toString(36);
};
const snake = (type) =>
  type
    .replace(/(.)([A-Z][a-z0-9]+)/g, "$1_$2")
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase();

function pack(name, layers) {
  const positions = new Map(layers.map(([layer], i) => [layer, i]));
  const rows = layers.map(([, type, args, inputs], i) => {
    const offsets = inputs.map((input) => (i - positions.get(input)).toString(36));
    return specIndex(type, args) + (offsets.join(".") === "1" ? "" : `.${offsets.join(".")}`);
  });
  const names = named.test(name)
    ? layers.map(([layer, type]) => (new RegExp(`^${snake(type)}(_\\d+)?$`).test(layer) ? "" : layer)).join(",")
    : "";
  return { rows: rows.join(" "), names };
}

const packed = {};
for (const [name, model] of Object.entries(models).sort(([a], [b]) => (a < b ? -1 : 1))) {
  const whole = pack(name, model.layers);
  const body = model.bodyLayers && pack(name, model.bodyLayers);
  packed[name] = [model.name, model.size.join("x"), model.body ?? 0, whole.rows, whole.names, ...(body ? [body.rows] : [])].join("|");
}
const text = [
  [...specs.keys()].join("\n"),
  Object.entries(packed)
    .map(([name, value]) => `${name}=${value}`)
    .join("\n"),
].join("\n\n");
writeFileSync(
  new URL("../src/core/api/applications/application-data.ts", import.meta.url),
  `// Made by scripts/generate-applications.mjs from Keras ${versions.keras} and tf_keras ${versions.tf_keras}. First the layers' classes and\n// arguments, then one model a line: name=model name|input size|layers without the top|layers|their names|layers of the model\n// without its top where it is no beginning of the whole. A layer is its class's number and, where it is not the one before it,\n// how far back the layers that it is called on stand (base 36).\nexport const applicationData = ${JSON.stringify(text)};\n`,
);
console.log(`${Object.keys(packed).length} models, ${specs.size} kinds of layers, ${(text.length / 1024).toFixed(0)} kB`);
