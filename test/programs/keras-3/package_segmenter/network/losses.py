from keras import ops


def soft_dice(truth, predicted):
    both = ops.sum(truth * predicted, axis=(1, 2))
    either = ops.sum(truth + predicted, axis=(1, 2))
    return 1.0 - ops.mean((2.0 * both + 1.0) / (either + 1.0))
