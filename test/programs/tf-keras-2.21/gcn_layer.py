import tensorflow as tf
from tensorflow.keras import activations, initializers
from tensorflow.keras.layers import Dense, Dropout, Input, Layer
from tensorflow.keras.models import Model


class GraphConvolution(Layer):
    def __init__(self, units, activation=None, use_bias=True, kernel_initializer="glorot_uniform", **kwargs):
        self.units = units
        self.activation = activations.get(activation)
        self.use_bias = use_bias
        self.kernel_initializer = initializers.get(kernel_initializer)
        super().__init__(**kwargs)

    def build(self, input_shapes):
        features = input_shapes[0][-1]
        self.kernel = self.add_weight("kernel", shape=(features, self.units), initializer=self.kernel_initializer)
        if self.use_bias:
            self.bias = self.add_weight("bias", shape=(self.units,), initializer="zeros")
        self.built = True

    def call(self, inputs):
        x, a = inputs
        out = tf.matmul(a, tf.matmul(x, self.kernel))
        if self.use_bias:
            out += self.bias
        return self.activation(out)

    def get_config(self):
        return {**super().get_config(), "units": self.units}


N, F, C = 2708, 1433, 7
x_in = Input(shape=(F,), batch_size=N)
a_in = Input(shape=(N,), batch_size=N)
h = Dropout(0.5)(x_in)
h = GraphConvolution(16, activation="relu")([h, a_in])
h = Dropout(0.5)(h)
logits = GraphConvolution(C, activation="softmax", use_bias=False, name="out")([h, a_in])
model = Model(inputs=[x_in, a_in], outputs=logits)
model.compile(optimizer=tf.keras.optimizers.Adam(0.01), loss="categorical_crossentropy", weighted_metrics=["acc"])
