/** One feature of a data set of the TensorFlow Datasets catalog. */
export type CatalogFeature =
  | { readonly kind: "image"; readonly shape: readonly (number | null)[] }
  | { readonly kind: "label"; readonly classes: number }
  | { readonly kind: "text" }
  | { readonly kind: "tensor"; readonly shape: readonly (number | null)[]; readonly dtype: string };

/** A well-known data set of TensorFlow Datasets, as its catalog at tensorflow.org/datasets describes it. */
export interface CatalogDataSet {
  /** Examples by split. */
  readonly splits: Readonly<Record<string, number>>;
  readonly features: Readonly<Record<string, CatalogFeature>>;
  /** What `as_supervised=True` gives. */
  readonly supervised: readonly [string, string];
  /** The data set of Keras that has the same examples. */
  readonly keras?: "mnist" | "fashion_mnist" | "cifar10" | "cifar100";
}

const color = (side: number | null): CatalogFeature => ({ kind: "image", shape: [side, side, 3] });
const grey: CatalogFeature = { kind: "image", shape: [28, 28, 1] };
const label = (classes: number): CatalogFeature => ({ kind: "label", classes });
const text: CatalogFeature = { kind: "text" };

/** Pictures with one label. */
function pictures(image: CatalogFeature, classes: number, splits: Readonly<Record<string, number>>): CatalogDataSet {
  return { splits, features: { image, label: label(classes) }, supervised: ["image", "label"] };
}

export const catalogDataSets: Readonly<Record<string, CatalogDataSet>> = {
  mnist: { ...pictures(grey, 10, { train: 60000, test: 10000 }), keras: "mnist" },
  fashion_mnist: { ...pictures(grey, 10, { train: 60000, test: 10000 }), keras: "fashion_mnist" },
  kmnist: pictures(grey, 10, { train: 60000, test: 10000 }),
  emnist: pictures(grey, 62, { train: 697932, test: 116323 }),
  "emnist/byclass": pictures(grey, 62, { train: 697932, test: 116323 }),
  "emnist/bymerge": pictures(grey, 47, { train: 697932, test: 116323 }),
  "emnist/balanced": pictures(grey, 47, { train: 112800, test: 18800 }),
  "emnist/letters": pictures(grey, 37, { train: 88800, test: 14800 }),
  "emnist/digits": pictures(grey, 10, { train: 240000, test: 40000 }),
  "emnist/mnist": pictures(grey, 10, { train: 60000, test: 10000 }),
  cifar10: {
    splits: { train: 50000, test: 10000 },
    features: { id: text, image: color(32), label: label(10) },
    supervised: ["image", "label"],
    keras: "cifar10",
  },
  cifar100: {
    splits: { train: 50000, test: 10000 },
    features: { coarse_label: label(20), id: text, image: color(32), label: label(100) },
    supervised: ["image", "label"],
    keras: "cifar100",
  },
  svhn_cropped: {
    splits: { train: 73257, test: 26032, extra: 531131 },
    features: { id: text, image: color(32), label: label(10) },
    supervised: ["image", "label"],
  },
  stl10: pictures(color(96), 10, { train: 5000, test: 8000, unlabelled: 100000 }),
  imdb_reviews: {
    splits: { train: 25000, test: 25000, unsupervised: 50000 },
    features: { label: label(2), text },
    supervised: ["text", "label"],
  },
  ag_news_subset: {
    splits: { train: 120000, test: 7600 },
    features: { description: text, label: label(4), title: text },
    supervised: ["description", "label"],
  },
  cats_vs_dogs: {
    splits: { train: 23262 },
    features: { image: color(null), "image/filename": text, label: label(2) },
    supervised: ["image", "label"],
  },
  tf_flowers: pictures(color(null), 5, { train: 3670 }),
  oxford_flowers102: {
    splits: { train: 1020, validation: 1020, test: 6149 },
    features: { file_name: text, image: color(null), label: label(102) },
    supervised: ["image", "label"],
  },
  oxford_iiit_pet: {
    splits: { train: 3680, test: 3669 },
    features: {
      file_name: text,
      image: color(null),
      label: label(37),
      head_bbox: { kind: "tensor", shape: [4], dtype: "float32" },
      segmentation_mask: { kind: "image", shape: [null, null, 1] },
      species: label(2),
    },
    supervised: ["image", "label"],
  },
  horses_or_humans: pictures(color(300), 2, { train: 1027, test: 256 }),
  rock_paper_scissors: pictures(color(300), 3, { train: 2520, test: 372 }),
  beans: pictures(color(500), 3, { train: 1034, validation: 133, test: 128 }),
  malaria: pictures(color(null), 2, { train: 27558 }),
  food101: pictures(color(null), 101, { train: 75750, validation: 25250 }),
  stanford_dogs: pictures(color(null), 120, { train: 12000, test: 8580 }),
  patch_camelyon: pictures(color(96), 2, { train: 262144, validation: 32768, test: 32768 }),
  iris: {
    splits: { train: 150 },
    features: { features: { kind: "tensor", shape: [4], dtype: "float32" }, label: label(3) },
    supervised: ["features", "label"],
  },
};
