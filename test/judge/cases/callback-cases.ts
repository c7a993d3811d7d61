import { everyKeras, type KerasSoftware, newKeras, real } from "./case.ts";
import { type KerasCase, kerasCases, rate } from "./keras-case.ts";

function called(name: string, callbacks: string | ((software: KerasSoftware) => string), more: Partial<KerasCase> = {}): KerasCase {
  return {
    name: `callback-${name}`,
    software: everyKeras,
    inputs: [real(6)],
    body: ['layers.Dense(8, activation="tanh")', 'layers.Dense(3, activation="softmax")'],
    optimizer: (software) => `optimizers.SGD(${rate(software, 0.5)}, momentum=0.9)`,
    compile: 'metrics=["accuracy"]',
    epochs: 10,
    validates: true,
    fit: (software) => `callbacks=[${typeof callbacks === "string" ? callbacks : callbacks(software)}]`,
    ...more,
  };
}

const accuracy = (software: KerasSoftware) => (software === "keras-2.2" ? "val_acc" : "val_accuracy");

export const callbackCases = kerasCases([
  called("scheduler", "keras.callbacks.LearningRateScheduler(schedule)", {
    before: ["def schedule(epoch):", "    if epoch < 3:", "        return 0.3", "    return 0.3 * 0.5 ** (epoch // 2)"],
  }),
  called("scheduler-of-rate", "keras.callbacks.LearningRateScheduler(lambda epoch, lr: lr * 0.7 if epoch > 1 else lr)", {
    optimizer: (software) => `optimizers.Adam(${rate(software, 0.05)})`,
  }),
  called("scheduler-default-rate", "keras.callbacks.LearningRateScheduler(schedule)", {
    optimizer: '"rmsprop"',
    before: ["def schedule(epoch, lr):", "    return float(lr * np.exp(0.2)) if epoch else lr"],
  }),
  called("scheduler-and-decay", "keras.callbacks.LearningRateScheduler(lambda epoch: 0.4 / (1 + epoch))", {
    software: ["keras-2.2"],
    optimizer: "optimizers.SGD(lr=0.1, decay=0.05)",
  }),
  called("plateau", "keras.callbacks.ReduceLROnPlateau(factor=0.3, patience=2)"),
  called("plateau-settings", 'keras.callbacks.ReduceLROnPlateau("loss", factor=0.4, patience=1, min_delta=0.05, cooldown=2, min_lr=0.1)'),
  called("plateau-accuracy", (software) => `keras.callbacks.ReduceLROnPlateau(monitor="${accuracy(software)}", factor=0.2, patience=1)`),
  called("plateau-max", 'keras.callbacks.ReduceLROnPlateau(monitor="val_loss", mode="max", factor=0.5, patience=1)'),
  called("plateau-not-measured", "keras.callbacks.ReduceLROnPlateau(factor=0.3, patience=1)", { validates: false }),
  called("stop", "keras.callbacks.EarlyStopping(patience=2)"),
  called("stop-restore", "keras.callbacks.EarlyStopping(patience=2, restore_best_weights=True)"),
  called("stop-restore-at-end", 'keras.callbacks.EarlyStopping(monitor="val_loss", patience=20, restore_best_weights=True)'),
  called("stop-settings", (software) => `keras.callbacks.EarlyStopping(monitor="${accuracy(software)}", min_delta=0.1, patience=3)`),
  called("stop-baseline", "keras.callbacks.EarlyStopping(patience=4, baseline=0.5, restore_best_weights=True)", {
    // Keras 2.2 cannot restore where nothing is better than the baseline.
    software: newKeras,
  }),
  called("stop-later", "keras.callbacks.EarlyStopping(patience=1, start_from_epoch=4)", { software: newKeras }),
  called("plateau-and-stop", "keras.callbacks.ReduceLROnPlateau(factor=0.1, patience=1), keras.callbacks.EarlyStopping(patience=4)"),
]);
