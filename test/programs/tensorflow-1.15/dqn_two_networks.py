import random
from collections import deque

import numpy as np
import tensorflow as tf


class DeepQ:
    def __init__(self, n_actions, n_features, learning_rate=0.01, reward_decay=0.9, e_greedy=0.9, batch_size=32):
        self.n_actions = n_actions
        self.n_features = n_features
        self.lr = learning_rate
        self.gamma = reward_decay
        self.batch_size = batch_size
        self.memory = np.zeros((500, n_features * 2 + 2))
        self._build_net()
        t_params = tf.get_collection(tf.GraphKeys.GLOBAL_VARIABLES, scope="target_net")
        e_params = tf.get_collection(tf.GraphKeys.GLOBAL_VARIABLES, scope="eval_net")
        with tf.variable_scope("hard_replacement"):
            self.replace = [tf.assign(t, e) for t, e in zip(t_params, e_params)]
        self.sess = tf.Session()
        self.sess.run(tf.global_variables_initializer())

    def _build_net(self):
        self.s = tf.placeholder(tf.float32, [None, self.n_features], name="s")
        self.s_ = tf.placeholder(tf.float32, [None, self.n_features], name="s_")
        self.r = tf.placeholder(tf.float32, [None], name="r")
        self.a = tf.placeholder(tf.int32, [None], name="a")
        w_init, b_init = tf.random_normal_initializer(0.0, 0.3), tf.constant_initializer(0.1)
        with tf.variable_scope("eval_net"):
            e1 = tf.layers.dense(self.s, 20, tf.nn.relu, kernel_initializer=w_init, bias_initializer=b_init, name="e1")
            self.q_eval = tf.layers.dense(e1, self.n_actions, kernel_initializer=w_init, bias_initializer=b_init, name="q")
        with tf.variable_scope("target_net"):
            t1 = tf.layers.dense(self.s_, 20, tf.nn.relu, kernel_initializer=w_init, bias_initializer=b_init, name="t1")
            self.q_next = tf.layers.dense(t1, self.n_actions, kernel_initializer=w_init, bias_initializer=b_init, name="t2")
        with tf.variable_scope("q_target"):
            q_target = self.r + self.gamma * tf.reduce_max(self.q_next, axis=1, name="Qmax_s_")
            self.q_target = tf.stop_gradient(q_target)
        with tf.variable_scope("q_eval"):
            a_indices = tf.stack([tf.range(tf.shape(self.a)[0], dtype=tf.int32), self.a], axis=1)
            self.q_eval_wrt_a = tf.gather_nd(params=self.q_eval, indices=a_indices)
        with tf.variable_scope("loss"):
            self.loss = tf.reduce_mean(tf.squared_difference(self.q_target, self.q_eval_wrt_a, name="TD_error"))
        with tf.variable_scope("train"):
            self._train_op = tf.train.RMSPropOptimizer(self.lr).minimize(self.loss)

    def learn(self):
        batch = self.memory[np.random.choice(500, size=self.batch_size), :]
        _, cost = self.sess.run(
            [self._train_op, self.loss],
            feed_dict={
                self.s: batch[:, : self.n_features],
                self.a: batch[:, self.n_features],
                self.r: batch[:, self.n_features + 1],
                self.s_: batch[:, -self.n_features :],
            },
        )
        return cost


agent = DeepQ(4, 2, learning_rate=0.01)
for step in range(20):
    agent.learn()
