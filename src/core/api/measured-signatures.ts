// Made from the installed software of four generations (TensorFlow 1.15.5 with contrib, Keras 2.2.5, TensorFlow 2.21.0 with
// tf_keras 2.21.0, Keras 3.15.1). One name a line: name|generations:parameters|…; 3 Keras 3, 2 TensorFlow 2, k Keras 2, 1 TensorFlow 1.
export const measuredSignatures = `
keras.DTypePolicy|3:name
keras.FloatDTypePolicy|3:name
keras.Function|3:inputs outputs name
keras.Initializer|3:
keras.Input|3:shape batch_size dtype sparse ragged batch_shape name tensor optional
keras.InputSpec|3:dtype shape ndim max_ndim min_ndim axes allow_last_axis_squeeze name optional
keras.KerasTensor|3:shape dtype sparse ragged record_history name
keras.Layer|3:
keras.Loss|3:name reduction dtype
keras.Metric|3:dtype name
keras.Model|3:
keras.Operation|3:name
keras.Optimizer|3:
keras.Quantizer|3:output_dtype
keras.Regularizer|3:
keras.RematScope|3:mode output_size_threshold layer_names
keras.Sequential|3:layers trainable name
keras.StatelessScope|3:state_mapping collect_losses initialize_variables
keras.SymbolicScope|3:
keras.Variable|3:initializer shape dtype trainable autocast aggregation synchronization name layout
keras.activations.Layer|k:
keras.activations.celu|3:x alpha
keras.activations.deserialize|3:config custom_objects|2:name custom_objects use_legacy_format|k:name custom_objects
keras.activations.deserialize_keras_object|k:identifier module_objects custom_objects printable_module_name
keras.activations.elu|3,2,k:x alpha
keras.activations.exponential|3,2,k:x
keras.activations.gelu|3,2:x approximate
keras.activations.get|3,2,k:identifier
keras.activations.glu|3:x axis
keras.activations.hard_shrink|3:x threshold
keras.activations.hard_sigmoid|3,2,k:x
keras.activations.hard_silu|3:x
keras.activations.hard_swish|3:x
keras.activations.hard_tanh|3:x
keras.activations.leaky_relu|3:x negative_slope
keras.activations.linear|3,2,k:x
keras.activations.log_sigmoid|3:x
keras.activations.log_softmax|3:x axis
keras.activations.mish|3,2:x
keras.activations.relu|3:x negative_slope max_value threshold|2,k:x alpha max_value threshold
keras.activations.relu6|3:x
keras.activations.selu|3,2,k:x
keras.activations.serialize|3,k:activation|2:activation use_legacy_format
keras.activations.sigmoid|3,2,k:x
keras.activations.silu|3:x
keras.activations.soft_shrink|3:x threshold
keras.activations.softmax|3,2,k:x axis
keras.activations.softplus|3,2,k:x
keras.activations.softsign|3,2,k:x
keras.activations.sparse_plus|3:x
keras.activations.sparse_sigmoid|3:x
keras.activations.sparsemax|3:x axis
keras.activations.squareplus|3:x b
keras.activations.swish|3,2:x
keras.activations.tanh|3,2,k:x
keras.activations.tanh_shrink|3:x
keras.activations.threshold|3:x threshold default_value
keras.applications.ConvNeXtBase|3:include_top include_preprocessing weights input_tensor input_shape pooling classes classifier_activation name|2:model_name include_top include_preprocessing weights input_tensor input_shape pooling classes classifier_activation
keras.applications.ConvNeXtLarge|3:include_top include_preprocessing weights input_tensor input_shape pooling classes classifier_activation name|2:model_name include_top include_preprocessing weights input_tensor input_shape pooling classes classifier_activation
keras.applications.ConvNeXtSmall|3:include_top include_preprocessing weights input_tensor input_shape pooling classes classifier_activation name|2:model_name include_top include_preprocessing weights input_tensor input_shape pooling classes classifier_activation
keras.applications.ConvNeXtTiny|3:include_top include_preprocessing weights input_tensor input_shape pooling classes classifier_activation name|2:model_name include_top include_preprocessing weights input_tensor input_shape pooling classes classifier_activation
keras.applications.ConvNeXtXLarge|3:include_top include_preprocessing weights input_tensor input_shape pooling classes classifier_activation name|2:model_name include_top include_preprocessing weights input_tensor input_shape pooling classes classifier_activation
keras.applications.DenseNet121|3:include_top weights input_tensor input_shape pooling classes classifier_activation name|2:include_top weights input_tensor input_shape pooling classes classifier_activation|k:
keras.applications.DenseNet169|3:include_top weights input_tensor input_shape pooling classes classifier_activation name|2:include_top weights input_tensor input_shape pooling classes classifier_activation|k:
keras.applications.DenseNet201|3:include_top weights input_tensor input_shape pooling classes classifier_activation name|2:include_top weights input_tensor input_shape pooling classes classifier_activation|k:
keras.applications.EfficientNetB0|3:include_top weights input_tensor input_shape pooling classes classifier_activation name|2:include_top weights input_tensor input_shape pooling classes classifier_activation
keras.applications.EfficientNetB1|3:include_top weights input_tensor input_shape pooling classes classifier_activation name|2:include_top weights input_tensor input_shape pooling classes classifier_activation
keras.applications.EfficientNetB2|3:include_top weights input_tensor input_shape pooling classes classifier_activation name|2:include_top weights input_tensor input_shape pooling classes classifier_activation
keras.applications.EfficientNetB3|3:include_top weights input_tensor input_shape pooling classes classifier_activation name|2:include_top weights input_tensor input_shape pooling classes classifier_activation
keras.applications.EfficientNetB4|3:include_top weights input_tensor input_shape pooling classes classifier_activation name|2:include_top weights input_tensor input_shape pooling classes classifier_activation
keras.applications.EfficientNetB5|3:include_top weights input_tensor input_shape pooling classes classifier_activation name|2:include_top weights input_tensor input_shape pooling classes classifier_activation
keras.applications.EfficientNetB6|3:include_top weights input_tensor input_shape pooling classes classifier_activation name|2:include_top weights input_tensor input_shape pooling classes classifier_activation
keras.applications.EfficientNetB7|3:include_top weights input_tensor input_shape pooling classes classifier_activation name|2:include_top weights input_tensor input_shape pooling classes classifier_activation
keras.applications.EfficientNetV2B0|3:include_top weights input_tensor input_shape pooling classes classifier_activation include_preprocessing name|2:include_top weights input_tensor input_shape pooling classes classifier_activation include_preprocessing
keras.applications.EfficientNetV2B1|3:include_top weights input_tensor input_shape pooling classes classifier_activation include_preprocessing name|2:include_top weights input_tensor input_shape pooling classes classifier_activation include_preprocessing
keras.applications.EfficientNetV2B2|3:include_top weights input_tensor input_shape pooling classes classifier_activation include_preprocessing name|2:include_top weights input_tensor input_shape pooling classes classifier_activation include_preprocessing
keras.applications.EfficientNetV2B3|3:include_top weights input_tensor input_shape pooling classes classifier_activation include_preprocessing name|2:include_top weights input_tensor input_shape pooling classes classifier_activation include_preprocessing
keras.applications.EfficientNetV2L|3:include_top weights input_tensor input_shape pooling classes classifier_activation include_preprocessing name|2:include_top weights input_tensor input_shape pooling classes classifier_activation include_preprocessing
keras.applications.EfficientNetV2M|3:include_top weights input_tensor input_shape pooling classes classifier_activation include_preprocessing name|2:include_top weights input_tensor input_shape pooling classes classifier_activation include_preprocessing
keras.applications.EfficientNetV2S|3:include_top weights input_tensor input_shape pooling classes classifier_activation include_preprocessing name|2:include_top weights input_tensor input_shape pooling classes classifier_activation include_preprocessing
keras.applications.InceptionResNetV2|3:include_top weights input_tensor input_shape pooling classes classifier_activation name|2:include_top weights input_tensor input_shape pooling classes classifier_activation|k:
keras.applications.InceptionV3|3:include_top weights input_tensor input_shape pooling classes classifier_activation name|2:include_top weights input_tensor input_shape pooling classes classifier_activation|k:
keras.applications.MobileNet|3:input_shape alpha depth_multiplier dropout include_top weights input_tensor pooling classes classifier_activation name|2:input_shape alpha depth_multiplier dropout include_top weights input_tensor pooling classes classifier_activation|k:
keras.applications.MobileNetV2|3:input_shape alpha include_top weights input_tensor pooling classes classifier_activation name|2:input_shape alpha include_top weights input_tensor pooling classes classifier_activation|k:
keras.applications.MobileNetV3Large|3:input_shape alpha minimalistic include_top weights input_tensor classes pooling dropout_rate classifier_activation include_preprocessing name|2:input_shape alpha minimalistic include_top weights input_tensor classes pooling dropout_rate classifier_activation include_preprocessing
keras.applications.MobileNetV3Small|3:input_shape alpha minimalistic include_top weights input_tensor classes pooling dropout_rate classifier_activation include_preprocessing name|2:input_shape alpha minimalistic include_top weights input_tensor classes pooling dropout_rate classifier_activation include_preprocessing
keras.applications.NASNetLarge|3:input_shape include_top weights input_tensor pooling classes classifier_activation name|2:input_shape include_top weights input_tensor pooling classes classifier_activation|k:
keras.applications.NASNetMobile|3:input_shape include_top weights input_tensor pooling classes classifier_activation name|2:input_shape include_top weights input_tensor pooling classes classifier_activation|k:
keras.applications.RegNetX002|2:model_name include_top include_preprocessing weights input_tensor input_shape pooling classes classifier_activation
keras.applications.RegNetX004|2:model_name include_top include_preprocessing weights input_tensor input_shape pooling classes classifier_activation
keras.applications.RegNetX006|2:model_name include_top include_preprocessing weights input_tensor input_shape pooling classes classifier_activation
keras.applications.RegNetX008|2:model_name include_top include_preprocessing weights input_tensor input_shape pooling classes classifier_activation
keras.applications.RegNetX016|2:model_name include_top include_preprocessing weights input_tensor input_shape pooling classes classifier_activation
keras.applications.RegNetX032|2:model_name include_top include_preprocessing weights input_tensor input_shape pooling classes classifier_activation
keras.applications.RegNetX040|2:model_name include_top include_preprocessing weights input_tensor input_shape pooling classes classifier_activation
keras.applications.RegNetX064|2:model_name include_top include_preprocessing weights input_tensor input_shape pooling classes classifier_activation
keras.applications.RegNetX080|2:model_name include_top include_preprocessing weights input_tensor input_shape pooling classes classifier_activation
keras.applications.RegNetX120|2:model_name include_top include_preprocessing weights input_tensor input_shape pooling classes classifier_activation
keras.applications.RegNetX160|2:model_name include_top include_preprocessing weights input_tensor input_shape pooling classes classifier_activation
keras.applications.RegNetX320|2:model_name include_top include_preprocessing weights input_tensor input_shape pooling classes classifier_activation
keras.applications.RegNetY002|2:model_name include_top include_preprocessing weights input_tensor input_shape pooling classes classifier_activation
keras.applications.RegNetY004|2:model_name include_top include_preprocessing weights input_tensor input_shape pooling classes classifier_activation
keras.applications.RegNetY006|2:model_name include_top include_preprocessing weights input_tensor input_shape pooling classes classifier_activation
keras.applications.RegNetY008|2:model_name include_top include_preprocessing weights input_tensor input_shape pooling classes classifier_activation
keras.applications.RegNetY016|2:model_name include_top include_preprocessing weights input_tensor input_shape pooling classes classifier_activation
keras.applications.RegNetY032|2:model_name include_top include_preprocessing weights input_tensor input_shape pooling classes classifier_activation
keras.applications.RegNetY040|2:model_name include_top include_preprocessing weights input_tensor input_shape pooling classes classifier_activation
keras.applications.RegNetY064|2:model_name include_top include_preprocessing weights input_tensor input_shape pooling classes classifier_activation
keras.applications.RegNetY080|2:model_name include_top include_preprocessing weights input_tensor input_shape pooling classes classifier_activation
keras.applications.RegNetY120|2:model_name include_top include_preprocessing weights input_tensor input_shape pooling classes classifier_activation
keras.applications.RegNetY160|2:model_name include_top include_preprocessing weights input_tensor input_shape pooling classes classifier_activation
keras.applications.RegNetY320|2:model_name include_top include_preprocessing weights input_tensor input_shape pooling classes classifier_activation
keras.applications.ResNet101|3:include_top weights input_tensor input_shape pooling classes classifier_activation name|2:include_top weights input_tensor input_shape pooling classes|k:
keras.applications.ResNet101V2|3:include_top weights input_tensor input_shape pooling classes classifier_activation name|2:include_top weights input_tensor input_shape pooling classes classifier_activation|k:
keras.applications.ResNet152|3:include_top weights input_tensor input_shape pooling classes classifier_activation name|2:include_top weights input_tensor input_shape pooling classes|k:
keras.applications.ResNet152V2|3:include_top weights input_tensor input_shape pooling classes classifier_activation name|2:include_top weights input_tensor input_shape pooling classes classifier_activation|k:
keras.applications.ResNet50|3:include_top weights input_tensor input_shape pooling classes classifier_activation name|2:include_top weights input_tensor input_shape pooling classes|k:
keras.applications.ResNet50V2|3:include_top weights input_tensor input_shape pooling classes classifier_activation name|2:include_top weights input_tensor input_shape pooling classes classifier_activation|k:
keras.applications.ResNetRS101|2:include_top weights classes input_shape input_tensor pooling classifier_activation include_preprocessing
keras.applications.ResNetRS152|2:include_top weights classes input_shape input_tensor pooling classifier_activation include_preprocessing
keras.applications.ResNetRS200|2:include_top weights classes input_shape input_tensor pooling classifier_activation include_preprocessing
keras.applications.ResNetRS270|2:include_top weights classes input_shape input_tensor pooling classifier_activation include_preprocessing
keras.applications.ResNetRS350|2:include_top weights classes input_shape input_tensor pooling classifier_activation include_preprocessing
keras.applications.ResNetRS420|2:include_top weights classes input_shape input_tensor pooling classifier_activation include_preprocessing
keras.applications.ResNetRS50|2:include_top weights classes input_shape input_tensor pooling classifier_activation include_preprocessing
keras.applications.VGG16|3:include_top weights input_tensor input_shape pooling classes classifier_activation name|2:include_top weights input_tensor input_shape pooling classes classifier_activation|k:
keras.applications.VGG19|3:include_top weights input_tensor input_shape pooling classes classifier_activation name|2:include_top weights input_tensor input_shape pooling classes classifier_activation|k:
keras.applications.Xception|3:include_top weights input_tensor input_shape pooling classes classifier_activation name|2:include_top weights input_tensor input_shape pooling classes classifier_activation|k:
keras.applications.keras_modules_injection|k:base_fun
keras.backend.abs|2,k:x
keras.backend.all|2,k:x axis keepdims
keras.backend.any|2,k:x axis keepdims
keras.backend.arange|2,k:start stop step dtype
keras.backend.argmax|2,k:x axis
keras.backend.argmin|2,k:x axis
keras.backend.backend|2,k:
keras.backend.batch_dot|2,k:x y axes
keras.backend.batch_flatten|2,k:x
keras.backend.batch_get_value|2:tensors|k:ops
keras.backend.batch_normalization|2,k:x mean var beta gamma axis epsilon
keras.backend.batch_set_value|2,k:tuples
keras.backend.bias_add|2,k:x bias data_format
keras.backend.binary_crossentropy|2,k:target output from_logits
keras.backend.binary_focal_crossentropy|2:target output apply_class_balancing alpha gamma from_logits
keras.backend.cast|2,k:x dtype
keras.backend.cast_to_floatx|2,k:x
keras.backend.categorical_crossentropy|2,k:target output from_logits axis
keras.backend.categorical_focal_crossentropy|2:target output alpha gamma from_logits axis
keras.backend.clear_session|2,k:
keras.backend.clip|2,k:x min_value max_value
keras.backend.concatenate|2,k:tensors axis
keras.backend.constant|2,k:value dtype shape name
keras.backend.conv1d|2,k:x kernel strides padding data_format dilation_rate
keras.backend.conv2d|2,k:x kernel strides padding data_format dilation_rate
keras.backend.conv2d_transpose|2,k:x kernel output_shape strides padding data_format dilation_rate
keras.backend.conv3d|2,k:x kernel strides padding data_format dilation_rate
keras.backend.conv3d_transpose|k:x kernel output_shape strides padding data_format
keras.backend.cos|2,k:x
keras.backend.count_params|2,k:x
keras.backend.ctc_batch_cost|2,k:y_true y_pred input_length label_length
keras.backend.ctc_decode|2:y_pred input_length greedy beam_width top_paths|k:y_pred input_length greedy beam_width top_paths merge_repeated
keras.backend.ctc_label_dense_to_sparse|2,k:labels label_lengths
keras.backend.cumprod|2,k:x axis
keras.backend.cumsum|2,k:x axis
keras.backend.depthwise_conv2d|2,k:x depthwise_kernel strides padding data_format dilation_rate
keras.backend.dot|2,k:x y
keras.backend.dropout|2,k:x level noise_shape seed
keras.backend.dtype|2,k:x
keras.backend.elu|2,k:x alpha
keras.backend.epsilon|2,k:
keras.backend.equal|2,k:x y
keras.backend.eval|2,k:x
keras.backend.exp|2,k:x
keras.backend.expand_dims|2,k:x axis
keras.backend.eye|2,k:size dtype name
keras.backend.flatten|2,k:x
keras.backend.floatx|2,k:
keras.backend.foldl|2,k:fn elems initializer name
keras.backend.foldr|2,k:fn elems initializer name
keras.backend.function|2:inputs outputs updates name|k:inputs outputs updates
keras.backend.gather|2,k:reference indices
keras.backend.get_session|k:
keras.backend.get_uid|2,k:prefix
keras.backend.get_value|2,k:x
keras.backend.gradients|2,k:loss variables
keras.backend.greater|2,k:x y
keras.backend.greater_equal|2,k:x y
keras.backend.hard_sigmoid|2,k:x
keras.backend.identity|k:x name
keras.backend.image_data_format|2,k:
keras.backend.in_test_phase|2,k:x alt training
keras.backend.in_top_k|2,k:predictions targets k
keras.backend.in_train_phase|2,k:x alt training
keras.backend.int_shape|2,k:x
keras.backend.is_keras_tensor|2,k:x
keras.backend.is_placeholder|k:x
keras.backend.is_sparse|2,k:tensor
keras.backend.is_tensor|k:x
keras.backend.l2_normalize|2,k:x axis
keras.backend.learning_phase|2,k:
keras.backend.learning_phase_scope|2:value
keras.backend.less|2,k:x y
keras.backend.less_equal|2,k:x y
keras.backend.local_conv1d|2,k:inputs kernel kernel_size strides data_format
keras.backend.local_conv2d|2,k:inputs kernel kernel_size strides output_shape data_format
keras.backend.log|2,k:x
keras.backend.logsumexp|k:x axis keepdims
keras.backend.manual_variable_initialization|2,k:value
keras.backend.map_fn|2,k:fn elems name dtype
keras.backend.max|2,k:x axis keepdims
keras.backend.maximum|2,k:x y
keras.backend.mean|2,k:x axis keepdims
keras.backend.min|2,k:x axis keepdims
keras.backend.minimum|2,k:x y
keras.backend.moving_average_update|2,k:x value momentum
keras.backend.name_scope|2:name|k:name default_name values
keras.backend.ndim|2,k:x
keras.backend.normalize_batch_in_training|2,k:x gamma beta reduction_axes epsilon
keras.backend.normalize_data_format|k:value
keras.backend.not_equal|2,k:x y
keras.backend.one_hot|2,k:indices num_classes
keras.backend.ones|2,k:shape dtype name
keras.backend.ones_like|2,k:x dtype name
keras.backend.permute_dimensions|2,k:x pattern
keras.backend.placeholder|2:shape ndim dtype sparse name ragged|k:shape ndim dtype sparse name
keras.backend.pool2d|2,k:x pool_size strides padding data_format pool_mode
keras.backend.pool3d|2,k:x pool_size strides padding data_format pool_mode
keras.backend.pow|2,k:x a
keras.backend.print_tensor|2:x message summarize|k:x message
keras.backend.prod|2,k:x axis keepdims
keras.backend.random_bernoulli|2:shape p dtype seed
keras.backend.random_binomial|2,k:shape p dtype seed
keras.backend.random_normal|2,k:shape mean stddev dtype seed
keras.backend.random_normal_variable|2,k:shape mean scale dtype name seed
keras.backend.random_uniform|2,k:shape minval maxval dtype seed
keras.backend.random_uniform_variable|2,k:shape low high dtype name seed
keras.backend.relu|2,k:x alpha max_value threshold
keras.backend.repeat|2,k:x n
keras.backend.repeat_elements|2,k:x rep axis
keras.backend.reset_uids|2,k:
keras.backend.reshape|2,k:x shape
keras.backend.resize_images|2,k:x height_factor width_factor data_format interpolation
keras.backend.resize_volumes|2,k:x depth_factor height_factor width_factor data_format
keras.backend.reverse|2,k:x axes
keras.backend.rnn|2:step_function inputs initial_states go_backwards mask constants unroll input_length time_major zero_output_for_mask return_all_outputs|k:step_function inputs initial_states go_backwards mask constants unroll input_length
keras.backend.round|2,k:x
keras.backend.separable_conv1d|k:x depthwise_kernel pointwise_kernel strides padding data_format dilation_rate
keras.backend.separable_conv2d|2,k:x depthwise_kernel pointwise_kernel strides padding data_format dilation_rate
keras.backend.set_epsilon|2:value|k:e
keras.backend.set_floatx|2:value|k:floatx
keras.backend.set_image_data_format|2,k:data_format
keras.backend.set_learning_phase|2,k:value
keras.backend.set_session|k:session
keras.backend.set_value|2,k:x value
keras.backend.shape|2,k:x
keras.backend.sigmoid|2,k:x
keras.backend.sign|2,k:x
keras.backend.sin|2,k:x
keras.backend.slice|k:x start size
keras.backend.softmax|2,k:x axis
keras.backend.softplus|2,k:x
keras.backend.softsign|2,k:x
keras.backend.sparse_categorical_crossentropy|2:target output from_logits axis ignore_class|k:target output from_logits axis
keras.backend.spatial_2d_padding|2,k:x padding data_format
keras.backend.spatial_3d_padding|2,k:x padding data_format
keras.backend.sqrt|2,k:x
keras.backend.square|2,k:x
keras.backend.squeeze|2,k:x axis
keras.backend.stack|2,k:x axis
keras.backend.std|2,k:x axis keepdims
keras.backend.stop_gradient|2,k:variables
keras.backend.sum|2,k:x axis keepdims
keras.backend.switch|2,k:condition then_expression else_expression
keras.backend.tanh|2,k:x
keras.backend.temporal_padding|2,k:x padding
keras.backend.tile|2,k:x n
keras.backend.to_dense|2,k:tensor
keras.backend.transpose|2,k:x
keras.backend.truncated_normal|2,k:shape mean stddev dtype seed
keras.backend.update|2,k:x new_x
keras.backend.update_add|2,k:x increment
keras.backend.update_sub|2,k:x decrement
keras.backend.var|2,k:x axis keepdims
keras.backend.variable|2,k:value dtype name constraint
keras.backend.zeros|2,k:shape dtype name
keras.backend.zeros_like|2,k:x dtype name
keras.callbacks.BackupAndRestore|3:backup_dir save_freq double_checkpoint delete_checkpoint|2:backup_dir save_freq delete_checkpoint save_before_preemption
keras.callbacks.BaseLogger|2,k:stateful_metrics
keras.callbacks.CSVLogger|3,2,k:filename separator append
keras.callbacks.Callback|3,2,k:
keras.callbacks.CallbackList|3,2:callbacks add_history add_progbar model|k:callbacks queue_length
keras.callbacks.EarlyStopping|3,2:monitor min_delta patience verbose mode baseline restore_best_weights start_from_epoch|k:monitor min_delta patience verbose mode baseline restore_best_weights
keras.callbacks.History|3,2,k:
keras.callbacks.Iterable|k:
keras.callbacks.LambdaCallback|3:on_epoch_begin on_epoch_end on_train_begin on_train_end on_train_batch_begin on_train_batch_end|2,k:on_epoch_begin on_epoch_end on_batch_begin on_batch_end on_train_begin on_train_end
keras.callbacks.LearningRateScheduler|3,2,k:schedule verbose
keras.callbacks.ModelCheckpoint|3:filepath monitor verbose save_best_only save_weights_only mode save_freq initial_value_threshold|2:filepath monitor verbose save_best_only save_weights_only mode save_freq options initial_value_threshold|k:filepath monitor verbose save_best_only save_weights_only mode period
keras.callbacks.OrbaxCheckpoint|3:directory monitor verbose save_best_only mode save_freq initial_value_threshold max_to_keep save_on_background save_weights_only
keras.callbacks.OrderedDict|k:
keras.callbacks.Progbar|k:target width verbose interval stateful_metrics
keras.callbacks.ProgbarLogger|3:|2,k:count_mode stateful_metrics
keras.callbacks.ReduceLROnPlateau|3,2,k:monitor factor patience verbose mode min_delta cooldown min_lr
keras.callbacks.RemoteMonitor|3,2,k:root path field headers send_as_json
keras.callbacks.SidecarEvaluatorModelExport|2:export_filepath checkpoint_filepath
keras.callbacks.SwapEMAWeights|3:swap_on_epoch
keras.callbacks.TensorBoard|3,2:log_dir histogram_freq write_graph write_images write_steps_per_second update_freq profile_batch embeddings_freq embeddings_metadata|k:log_dir histogram_freq batch_size write_graph write_grads write_images embeddings_freq embeddings_layer_names embeddings_metadata embeddings_data update_freq
keras.callbacks.TerminateOnNaN|3:raise_error|2,k:
keras.callbacks.defaultdict|k:
keras.callbacks.deque|k:
keras.callbacks.standardize_input_data|k:data names shapes check_batch_axis exception_prefix
keras.constraints.Constraint|3,2,k:
keras.constraints.MaxNorm|3,2,k:max_value axis
keras.constraints.MinMaxNorm|3,2,k:min_value max_value rate axis
keras.constraints.NonNeg|3,2,k:
keras.constraints.RadialConstraint|2:
keras.constraints.UnitNorm|3,2,k:axis
keras.constraints.deserialize|3,k:config custom_objects|2:config custom_objects use_legacy_format
keras.constraints.deserialize_keras_object|k:identifier module_objects custom_objects printable_module_name
keras.constraints.get|3,2,k:identifier
keras.constraints.max_norm|3,2,k:max_value axis
keras.constraints.maxnorm|k:max_value axis
keras.constraints.min_max_norm|3,2,k:min_value max_value rate axis
keras.constraints.non_neg|3,2,k:
keras.constraints.nonneg|k:
keras.constraints.radial_constraint|2:
keras.constraints.serialize|3,k:constraint|2:constraint use_legacy_format
keras.constraints.serialize_keras_object|k:instance
keras.constraints.unit_norm|3,2,k:axis
keras.constraints.unitnorm|k:axis
keras.device|3:device_name
keras.initializers.Constant|3,2,k:value
keras.initializers.GlorotNormal|3:seed input_axes output_axes|2:seed
keras.initializers.GlorotUniform|3:seed input_axes output_axes|2:seed
keras.initializers.HeNormal|3:seed input_axes output_axes|2:seed
keras.initializers.HeUniform|3:seed input_axes output_axes|2:seed
keras.initializers.Identity|3,2,k:gain
keras.initializers.IdentityInitializer|3:gain
keras.initializers.Initializer|3,2,k:
keras.initializers.LecunNormal|3:seed input_axes output_axes|2:seed
keras.initializers.LecunUniform|3:seed input_axes output_axes|2:seed
keras.initializers.Ones|3,2,k:
keras.initializers.Orthogonal|3,2,k:gain seed
keras.initializers.OrthogonalInitializer|3:gain seed
keras.initializers.RandomNormal|3,2,k:mean stddev seed
keras.initializers.RandomUniform|3,2,k:minval maxval seed
keras.initializers.STFT|3:side window scaling periodic
keras.initializers.STFTInitializer|3:side window scaling periodic
keras.initializers.TruncatedNormal|3,2,k:mean stddev seed
keras.initializers.VarianceScaling|3:scale mode distribution seed input_axes output_axes|2,k:scale mode distribution seed
keras.initializers.Zeros|3,2,k:
keras.initializers.constant|3,2,k:value
keras.initializers.deserialize|3,k:config custom_objects|2:config custom_objects use_legacy_format
keras.initializers.deserialize_keras_object|k:identifier module_objects custom_objects printable_module_name
keras.initializers.get|3,2,k:identifier
keras.initializers.glorot_normal|3:seed input_axes output_axes|2,k:seed
keras.initializers.glorot_uniform|3:seed input_axes output_axes|2,k:seed
keras.initializers.he_normal|3:seed input_axes output_axes|2,k:seed
keras.initializers.he_uniform|3:seed input_axes output_axes|2,k:seed
keras.initializers.identity|3,2,k:gain
keras.initializers.lecun_normal|3:seed input_axes output_axes|2,k:seed
keras.initializers.lecun_uniform|3:seed input_axes output_axes|2,k:seed
keras.initializers.normal|k:mean stddev seed
keras.initializers.one|k:
keras.initializers.ones|3,2,k:
keras.initializers.orthogonal|3,2,k:gain seed
keras.initializers.random_normal|3,2,k:mean stddev seed
keras.initializers.random_uniform|3,2,k:minval maxval seed
keras.initializers.serialize|3,k:initializer|2:initializer use_legacy_format
keras.initializers.serialize_keras_object|k:instance
keras.initializers.stft|3:side window scaling periodic
keras.initializers.truncated_normal|3,2,k:mean stddev seed
keras.initializers.uniform|k:minval maxval seed
keras.initializers.variance_scaling|3:scale mode distribution seed input_axes output_axes|2:scale mode distribution seed
keras.initializers.zero|k:
keras.initializers.zeros|3,2,k:
keras.layers.AbstractRNNCell|2:trainable name dtype dynamic
keras.layers.Activation|3,2,k:activation
keras.layers.ActivityRegularization|3,2,k:l1 l2
keras.layers.AdaptiveAveragePooling1D|3:output_size data_format
keras.layers.AdaptiveAveragePooling2D|3:output_size data_format
keras.layers.AdaptiveAveragePooling3D|3:output_size data_format
keras.layers.AdaptiveMaxPooling1D|3:output_size data_format
keras.layers.AdaptiveMaxPooling2D|3:output_size data_format
keras.layers.AdaptiveMaxPooling3D|3:output_size data_format
keras.layers.Add|3,2,k:
keras.layers.AdditiveAttention|3:use_scale dropout|2:use_scale
keras.layers.AlphaDropout|3,2,k:rate noise_shape seed
keras.layers.AtrousConvolution1D|k:
keras.layers.AtrousConvolution2D|k:
keras.layers.Attention|3:use_scale score_mode dropout seed|2:use_scale score_mode
keras.layers.AugMix|3:value_range num_chains chain_depth factor alpha all_ops interpolation seed data_format
keras.layers.AutoContrast|3:value_range
keras.layers.Average|3,2,k:
keras.layers.AveragePooling1D|3:pool_size strides padding data_format name|2,k:pool_size strides padding data_format
keras.layers.AveragePooling2D|3:pool_size strides padding data_format name|2,k:pool_size strides padding data_format
keras.layers.AveragePooling3D|3:pool_size strides padding data_format name|2,k:pool_size strides padding data_format
keras.layers.AvgPool1D|3:pool_size strides padding data_format name|2,k:pool_size strides padding data_format
keras.layers.AvgPool2D|3:pool_size strides padding data_format name|2,k:pool_size strides padding data_format
keras.layers.AvgPool3D|3:pool_size strides padding data_format name|2,k:pool_size strides padding data_format
keras.layers.BatchNormalization|3:axis momentum epsilon center scale beta_initializer gamma_initializer moving_mean_initializer moving_variance_initializer beta_regularizer gamma_regularizer beta_constraint gamma_constraint renorm renorm_clipping renorm_momentum synchronized|2:axis momentum epsilon center scale beta_initializer gamma_initializer moving_mean_initializer moving_variance_initializer beta_regularizer gamma_regularizer beta_constraint gamma_constraint synchronized|k:axis momentum epsilon center scale beta_initializer gamma_initializer moving_mean_initializer moving_variance_initializer beta_regularizer gamma_regularizer beta_constraint gamma_constraint
keras.layers.Bidirectional|3,2:layer merge_mode weights backward_layer|k:layer merge_mode weights
keras.layers.CategoryEncoding|3,2:num_tokens output_mode sparse
keras.layers.CenterCrop|3:height width data_format|2:height width
keras.layers.Concatenate|3,2,k:axis
keras.layers.ContrastLimitedAdaptiveHistogramEqualization|3:value_range clip_limit tile_grid_size data_format
keras.layers.Conv1D|3,2:filters kernel_size strides padding data_format dilation_rate groups activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint|k:filters kernel_size strides padding data_format dilation_rate activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint
keras.layers.Conv1DTranspose|3,2:filters kernel_size strides padding output_padding data_format dilation_rate activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint
keras.layers.Conv2D|3,2:filters kernel_size strides padding data_format dilation_rate groups activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint|k:filters kernel_size strides padding data_format dilation_rate activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint
keras.layers.Conv2DTranspose|3,2,k:filters kernel_size strides padding output_padding data_format dilation_rate activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint
keras.layers.Conv3D|3,2:filters kernel_size strides padding data_format dilation_rate groups activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint|k:filters kernel_size strides padding data_format dilation_rate activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint
keras.layers.Conv3DTranspose|3:filters kernel_size strides padding data_format output_padding dilation_rate activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint|2:filters kernel_size strides padding output_padding data_format dilation_rate activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint|k:filters kernel_size strides padding output_padding data_format activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint
keras.layers.ConvLSTM1D|3:filters kernel_size strides padding data_format dilation_rate activation recurrent_activation use_bias kernel_initializer recurrent_initializer bias_initializer unit_forget_bias kernel_regularizer recurrent_regularizer bias_regularizer activity_regularizer kernel_constraint recurrent_constraint bias_constraint dropout recurrent_dropout seed return_sequences return_state go_backwards stateful|2:filters kernel_size strides padding data_format dilation_rate activation recurrent_activation use_bias kernel_initializer recurrent_initializer bias_initializer unit_forget_bias kernel_regularizer recurrent_regularizer bias_regularizer activity_regularizer kernel_constraint recurrent_constraint bias_constraint return_sequences return_state go_backwards stateful dropout recurrent_dropout
keras.layers.ConvLSTM2D|3:filters kernel_size strides padding data_format dilation_rate activation recurrent_activation use_bias kernel_initializer recurrent_initializer bias_initializer unit_forget_bias kernel_regularizer recurrent_regularizer bias_regularizer activity_regularizer kernel_constraint recurrent_constraint bias_constraint dropout recurrent_dropout seed return_sequences return_state go_backwards stateful|2:filters kernel_size strides padding data_format dilation_rate activation recurrent_activation use_bias kernel_initializer recurrent_initializer bias_initializer unit_forget_bias kernel_regularizer recurrent_regularizer bias_regularizer activity_regularizer kernel_constraint recurrent_constraint bias_constraint return_sequences return_state go_backwards stateful dropout recurrent_dropout|k:filters kernel_size strides padding data_format dilation_rate activation recurrent_activation use_bias kernel_initializer recurrent_initializer bias_initializer unit_forget_bias kernel_regularizer recurrent_regularizer bias_regularizer activity_regularizer kernel_constraint recurrent_constraint bias_constraint return_sequences go_backwards stateful dropout recurrent_dropout
keras.layers.ConvLSTM2DCell|k:filters kernel_size strides padding data_format dilation_rate activation recurrent_activation use_bias kernel_initializer recurrent_initializer bias_initializer unit_forget_bias kernel_regularizer recurrent_regularizer bias_regularizer kernel_constraint recurrent_constraint bias_constraint dropout recurrent_dropout
keras.layers.ConvLSTM3D|3:filters kernel_size strides padding data_format dilation_rate activation recurrent_activation use_bias kernel_initializer recurrent_initializer bias_initializer unit_forget_bias kernel_regularizer recurrent_regularizer bias_regularizer activity_regularizer kernel_constraint recurrent_constraint bias_constraint dropout recurrent_dropout seed return_sequences return_state go_backwards stateful|2:filters kernel_size strides padding data_format dilation_rate activation recurrent_activation use_bias kernel_initializer recurrent_initializer bias_initializer unit_forget_bias kernel_regularizer recurrent_regularizer bias_regularizer activity_regularizer kernel_constraint recurrent_constraint bias_constraint return_sequences return_state go_backwards stateful dropout recurrent_dropout
keras.layers.ConvRecurrent2D|k:filters kernel_size strides padding data_format dilation_rate return_sequences go_backwards stateful
keras.layers.Convolution1D|3,2:filters kernel_size strides padding data_format dilation_rate groups activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint|k:filters kernel_size strides padding data_format dilation_rate activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint
keras.layers.Convolution1DTranspose|3,2:filters kernel_size strides padding output_padding data_format dilation_rate activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint
keras.layers.Convolution2D|3,2:filters kernel_size strides padding data_format dilation_rate groups activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint|k:filters kernel_size strides padding data_format dilation_rate activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint
keras.layers.Convolution2DTranspose|3,2:filters kernel_size strides padding output_padding data_format dilation_rate activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint
keras.layers.Convolution3D|3,2:filters kernel_size strides padding data_format dilation_rate groups activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint|k:filters kernel_size strides padding data_format dilation_rate activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint
keras.layers.Convolution3DTranspose|3:filters kernel_size strides padding data_format output_padding dilation_rate activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint|2:filters kernel_size strides padding output_padding data_format dilation_rate activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint
keras.layers.Cropping1D|3,2,k:cropping
keras.layers.Cropping2D|3,2,k:cropping data_format
keras.layers.Cropping3D|3,2,k:cropping data_format
keras.layers.CuDNNGRU|k:units kernel_initializer recurrent_initializer bias_initializer kernel_regularizer recurrent_regularizer bias_regularizer activity_regularizer kernel_constraint recurrent_constraint bias_constraint return_sequences return_state stateful
keras.layers.CuDNNLSTM|k:units kernel_initializer recurrent_initializer bias_initializer unit_forget_bias kernel_regularizer recurrent_regularizer bias_regularizer activity_regularizer kernel_constraint recurrent_constraint bias_constraint return_sequences return_state stateful
keras.layers.CutMix|3:factor seed data_format
keras.layers.Deconvolution2D|k:filters kernel_size strides padding output_padding data_format dilation_rate activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint
keras.layers.Deconvolution3D|k:filters kernel_size strides padding output_padding data_format activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint
keras.layers.Dense|3:units activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint lora_rank lora_alpha quantization_config|2,k:units activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint
keras.layers.DenseFeatures|2:feature_columns trainable name
keras.layers.DepthwiseConv1D|3,2:kernel_size strides padding depth_multiplier data_format dilation_rate activation use_bias depthwise_initializer bias_initializer depthwise_regularizer bias_regularizer activity_regularizer depthwise_constraint bias_constraint
keras.layers.DepthwiseConv2D|3,2,k:kernel_size strides padding depth_multiplier data_format dilation_rate activation use_bias depthwise_initializer bias_initializer depthwise_regularizer bias_regularizer activity_regularizer depthwise_constraint bias_constraint
keras.layers.Discretization|3:bin_boundaries num_bins epsilon output_mode sparse dtype name|2:bin_boundaries num_bins epsilon output_mode sparse
keras.layers.Dot|3,2,k:axes normalize
keras.layers.Dropout|3,2,k:rate noise_shape seed
keras.layers.ELU|3,2,k:alpha
keras.layers.EinsumDense|3:equation output_shape activation bias_axes kernel_initializer bias_initializer kernel_regularizer bias_regularizer kernel_constraint bias_constraint lora_rank lora_alpha gptq_unpacked_column_size quantization_config|2:equation output_shape activation bias_axes kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint
keras.layers.Embedding|3:input_dim output_dim embeddings_initializer embeddings_regularizer embeddings_constraint mask_zero weights lora_rank lora_alpha quantization_config|2:input_dim output_dim embeddings_initializer embeddings_regularizer activity_regularizer embeddings_constraint mask_zero input_length sparse|k:input_dim output_dim embeddings_initializer embeddings_regularizer activity_regularizer embeddings_constraint mask_zero input_length
keras.layers.Equalization|3:value_range bins data_format
keras.layers.Flatten|3,2,k:data_format
keras.layers.FlaxLayer|3:module method variables
keras.layers.GRU|3:units activation recurrent_activation use_bias kernel_initializer recurrent_initializer bias_initializer kernel_regularizer recurrent_regularizer bias_regularizer activity_regularizer kernel_constraint recurrent_constraint bias_constraint dropout recurrent_dropout seed return_sequences return_state go_backwards stateful unroll reset_after use_cudnn|2:units activation recurrent_activation use_bias kernel_initializer recurrent_initializer bias_initializer kernel_regularizer recurrent_regularizer bias_regularizer activity_regularizer kernel_constraint recurrent_constraint bias_constraint dropout recurrent_dropout return_sequences return_state go_backwards stateful unroll time_major reset_after|k:units activation recurrent_activation use_bias kernel_initializer recurrent_initializer bias_initializer kernel_regularizer recurrent_regularizer bias_regularizer activity_regularizer kernel_constraint recurrent_constraint bias_constraint dropout recurrent_dropout implementation return_sequences return_state go_backwards stateful unroll reset_after
keras.layers.GRUCell|3:units activation recurrent_activation use_bias kernel_initializer recurrent_initializer bias_initializer kernel_regularizer recurrent_regularizer bias_regularizer kernel_constraint recurrent_constraint bias_constraint dropout recurrent_dropout reset_after seed|2:units activation recurrent_activation use_bias kernel_initializer recurrent_initializer bias_initializer kernel_regularizer recurrent_regularizer bias_regularizer kernel_constraint recurrent_constraint bias_constraint dropout recurrent_dropout reset_after|k:units activation recurrent_activation use_bias kernel_initializer recurrent_initializer bias_initializer kernel_regularizer recurrent_regularizer bias_regularizer kernel_constraint recurrent_constraint bias_constraint dropout recurrent_dropout implementation reset_after
keras.layers.GaussianDropout|3,2:rate seed|k:rate
keras.layers.GaussianNoise|3,2:stddev seed|k:stddev
keras.layers.GlobalAveragePooling1D|3:data_format keepdims|2,k:data_format
keras.layers.GlobalAveragePooling2D|3,2:data_format keepdims|k:data_format
keras.layers.GlobalAveragePooling3D|3,2:data_format keepdims|k:data_format
keras.layers.GlobalAvgPool1D|3:data_format keepdims|2,k:data_format
keras.layers.GlobalAvgPool2D|3,2:data_format keepdims|k:data_format
keras.layers.GlobalAvgPool3D|3,2:data_format keepdims|k:data_format
keras.layers.GlobalMaxPool1D|3,2:data_format keepdims|k:data_format
keras.layers.GlobalMaxPool2D|3,2:data_format keepdims|k:data_format
keras.layers.GlobalMaxPool3D|3,2:data_format keepdims|k:data_format
keras.layers.GlobalMaxPooling1D|3,2:data_format keepdims|k:data_format
keras.layers.GlobalMaxPooling2D|3,2:data_format keepdims|k:data_format
keras.layers.GlobalMaxPooling3D|3,2:data_format keepdims|k:data_format
keras.layers.GroupNormalization|3,2:groups axis epsilon center scale beta_initializer gamma_initializer beta_regularizer gamma_regularizer beta_constraint gamma_constraint
keras.layers.GroupQueryAttention|3:head_dim num_query_heads num_key_value_heads dropout use_bias sliding_window flash_attention kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint use_gate seed
keras.layers.HashedCrossing|3:num_bins output_mode sparse name dtype|2:num_bins output_mode sparse
keras.layers.Hashing|3,2:num_bins mask_value salt output_mode sparse
keras.layers.Highway|k:init activation weights W_regularizer b_regularizer activity_regularizer W_constraint b_constraint bias input_dim
keras.layers.Identity|3:|2:trainable name dtype dynamic
keras.layers.Input|3:shape batch_size dtype sparse ragged batch_shape name tensor optional|2:shape batch_size name dtype sparse tensor ragged type_spec optional|k:shape batch_shape name dtype sparse tensor
keras.layers.InputLayer|3:shape batch_size dtype sparse ragged batch_shape input_tensor optional name|2:input_shape batch_size dtype input_tensor sparse name ragged type_spec optional|k:input_shape batch_size batch_input_shape dtype input_tensor sparse name
keras.layers.InputSpec|3,2:dtype shape ndim max_ndim min_ndim axes allow_last_axis_squeeze name optional|k:dtype shape ndim max_ndim min_ndim axes
keras.layers.IntegerLookup|3:max_tokens num_oov_indices mask_token oov_token vocabulary vocabulary_dtype idf_weights invert output_mode sparse pad_to_max_tokens oov_method salt name|2:max_tokens num_oov_indices mask_token oov_token vocabulary vocabulary_dtype idf_weights invert output_mode sparse pad_to_max_tokens
keras.layers.JaxLayer|3:call_fn init_fn params state seed native_serialization_platforms
keras.layers.LSTM|3:units activation recurrent_activation use_bias kernel_initializer recurrent_initializer bias_initializer unit_forget_bias kernel_regularizer recurrent_regularizer bias_regularizer activity_regularizer kernel_constraint recurrent_constraint bias_constraint dropout recurrent_dropout seed return_sequences return_state go_backwards stateful unroll use_cudnn|2:units activation recurrent_activation use_bias kernel_initializer recurrent_initializer bias_initializer unit_forget_bias kernel_regularizer recurrent_regularizer bias_regularizer activity_regularizer kernel_constraint recurrent_constraint bias_constraint dropout recurrent_dropout return_sequences return_state go_backwards stateful time_major unroll|k:units activation recurrent_activation use_bias kernel_initializer recurrent_initializer bias_initializer unit_forget_bias kernel_regularizer recurrent_regularizer bias_regularizer activity_regularizer kernel_constraint recurrent_constraint bias_constraint dropout recurrent_dropout implementation return_sequences return_state go_backwards stateful unroll
keras.layers.LSTMCell|3:units activation recurrent_activation use_bias kernel_initializer recurrent_initializer bias_initializer unit_forget_bias kernel_regularizer recurrent_regularizer bias_regularizer kernel_constraint recurrent_constraint bias_constraint dropout recurrent_dropout seed|2:units activation recurrent_activation use_bias kernel_initializer recurrent_initializer bias_initializer unit_forget_bias kernel_regularizer recurrent_regularizer bias_regularizer kernel_constraint recurrent_constraint bias_constraint dropout recurrent_dropout|k:units activation recurrent_activation use_bias kernel_initializer recurrent_initializer bias_initializer unit_forget_bias kernel_regularizer recurrent_regularizer bias_regularizer kernel_constraint recurrent_constraint bias_constraint dropout recurrent_dropout implementation
keras.layers.Lambda|3,2,k:function output_shape mask arguments
keras.layers.Layer|3,k:|2:trainable name dtype dynamic
keras.layers.LayerNormalization|3,2:axis epsilon center scale beta_initializer gamma_initializer beta_regularizer gamma_regularizer beta_constraint gamma_constraint
keras.layers.LeakyReLU|3:negative_slope|2,k:alpha
keras.layers.LocallyConnected1D|2:filters kernel_size strides padding data_format activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint implementation|k:filters kernel_size strides padding data_format activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint
keras.layers.LocallyConnected2D|2:filters kernel_size strides padding data_format activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint implementation|k:filters kernel_size strides padding data_format activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint
keras.layers.Masking|3,2,k:mask_value
keras.layers.MaxNumBoundingBoxes|3:max_number fill_value
keras.layers.MaxPool1D|3:pool_size strides padding data_format name|2,k:pool_size strides padding data_format
keras.layers.MaxPool2D|3:pool_size strides padding data_format name|2,k:pool_size strides padding data_format
keras.layers.MaxPool3D|3:pool_size strides padding data_format name|2,k:pool_size strides padding data_format
keras.layers.MaxPooling1D|3:pool_size strides padding data_format name|2,k:pool_size strides padding data_format
keras.layers.MaxPooling2D|3:pool_size strides padding data_format name|2,k:pool_size strides padding data_format
keras.layers.MaxPooling3D|3:pool_size strides padding data_format name|2,k:pool_size strides padding data_format
keras.layers.Maximum|3,2,k:
keras.layers.MaxoutDense|k:output_dim nb_feature init weights W_regularizer b_regularizer activity_regularizer W_constraint b_constraint bias input_dim
keras.layers.MelSpectrogram|3:fft_length sequence_stride sequence_length window sampling_rate num_mel_bins min_freq max_freq power_to_db top_db mag_exp min_power ref_power
keras.layers.Minimum|3,2,k:
keras.layers.MixUp|3:alpha data_format seed
keras.layers.MultiHeadAttention|3:num_heads key_dim value_dim dropout use_bias output_shape attention_axes sliding_window flash_attention kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint use_gate seed|2:num_heads key_dim value_dim dropout use_bias output_shape attention_axes kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint softmax_robust_masking
keras.layers.Multiply|3,2,k:
keras.layers.Normalization|3,2:axis mean variance invert
keras.layers.PReLU|3,2,k:alpha_initializer alpha_regularizer alpha_constraint shared_axes
keras.layers.Permute|3,2,k:dims
keras.layers.Pipeline|3:layers name
keras.layers.RMSNormalization|3:axis epsilon
keras.layers.RNN|3:cell return_sequences return_state go_backwards stateful unroll zero_output_for_mask|2:cell return_sequences return_state go_backwards stateful unroll time_major|k:cell return_sequences return_state go_backwards stateful unroll
keras.layers.RandAugment|3:value_range num_ops factor interpolation seed data_format
keras.layers.RandomBrightness|3,2:factor value_range seed
keras.layers.RandomColorDegeneration|3:factor value_range data_format seed
keras.layers.RandomColorJitter|3:value_range brightness_factor contrast_factor saturation_factor hue_factor seed data_format
keras.layers.RandomContrast|3:factor value_range seed|2:factor seed
keras.layers.RandomCrop|3:height width seed data_format name|2:height width seed
keras.layers.RandomElasticTransform|3:factor scale interpolation fill_mode fill_value value_range seed data_format
keras.layers.RandomErasing|3:factor scale fill_value value_range seed data_format
keras.layers.RandomFlip|3:mode seed data_format|2:mode seed
keras.layers.RandomGaussianBlur|3:factor kernel_size sigma value_range data_format seed
keras.layers.RandomGrayscale|3:factor data_format seed
keras.layers.RandomHeight|2:factor interpolation seed
keras.layers.RandomHue|3:factor value_range data_format seed
keras.layers.RandomInvert|3:factor value_range seed data_format
keras.layers.RandomPerspective|3:factor scale interpolation fill_value seed data_format
keras.layers.RandomPosterization|3:factor value_range data_format seed
keras.layers.RandomRotation|3:factor fill_mode interpolation seed fill_value data_format|2:factor fill_mode interpolation seed fill_value
keras.layers.RandomSaturation|3:factor value_range data_format seed
keras.layers.RandomSharpness|3:factor value_range data_format seed
keras.layers.RandomShear|3:x_factor y_factor interpolation fill_mode fill_value data_format seed
keras.layers.RandomTranslation|3:height_factor width_factor fill_mode interpolation seed fill_value data_format|2:height_factor width_factor fill_mode interpolation seed fill_value
keras.layers.RandomWidth|2:factor interpolation seed
keras.layers.RandomZoom|3:height_factor width_factor fill_mode interpolation seed fill_value data_format|2:height_factor width_factor fill_mode interpolation seed fill_value
keras.layers.ReLU|3,2,k:max_value negative_slope threshold
keras.layers.Recurrent|k:return_sequences return_state go_backwards stateful unroll implementation
keras.layers.RepeatVector|3,2,k:n
keras.layers.Rescaling|3,2:scale offset
keras.layers.Reshape|3,2,k:target_shape
keras.layers.Resizing|3:height width interpolation crop_to_aspect_ratio pad_to_aspect_ratio fill_mode fill_value antialias data_format|2:height width interpolation crop_to_aspect_ratio
keras.layers.ReversibleEmbedding|3:input_dim output_dim tie_weights embeddings_initializer embeddings_regularizer embeddings_constraint mask_zero reverse_dtype logit_soft_cap
keras.layers.STFTSpectrogram|3:mode frame_length frame_step fft_length window periodic scaling padding expand_dims data_format
keras.layers.SeparableConv1D|3,2,k:filters kernel_size strides padding data_format dilation_rate depth_multiplier activation use_bias depthwise_initializer pointwise_initializer bias_initializer depthwise_regularizer pointwise_regularizer bias_regularizer activity_regularizer depthwise_constraint pointwise_constraint bias_constraint
keras.layers.SeparableConv2D|3,2,k:filters kernel_size strides padding data_format dilation_rate depth_multiplier activation use_bias depthwise_initializer pointwise_initializer bias_initializer depthwise_regularizer pointwise_regularizer bias_regularizer activity_regularizer depthwise_constraint pointwise_constraint bias_constraint
keras.layers.SeparableConvolution1D|3,2:filters kernel_size strides padding data_format dilation_rate depth_multiplier activation use_bias depthwise_initializer pointwise_initializer bias_initializer depthwise_regularizer pointwise_regularizer bias_regularizer activity_regularizer depthwise_constraint pointwise_constraint bias_constraint
keras.layers.SeparableConvolution2D|3,2:filters kernel_size strides padding data_format dilation_rate depth_multiplier activation use_bias depthwise_initializer pointwise_initializer bias_initializer depthwise_regularizer pointwise_regularizer bias_regularizer activity_regularizer depthwise_constraint pointwise_constraint bias_constraint
keras.layers.SimpleRNN|3:units activation use_bias kernel_initializer recurrent_initializer bias_initializer kernel_regularizer recurrent_regularizer bias_regularizer activity_regularizer kernel_constraint recurrent_constraint bias_constraint dropout recurrent_dropout return_sequences return_state go_backwards stateful unroll seed|2,k:units activation use_bias kernel_initializer recurrent_initializer bias_initializer kernel_regularizer recurrent_regularizer bias_regularizer activity_regularizer kernel_constraint recurrent_constraint bias_constraint dropout recurrent_dropout return_sequences return_state go_backwards stateful unroll
keras.layers.SimpleRNNCell|3:units activation use_bias kernel_initializer recurrent_initializer bias_initializer kernel_regularizer recurrent_regularizer bias_regularizer kernel_constraint recurrent_constraint bias_constraint dropout recurrent_dropout seed|2,k:units activation use_bias kernel_initializer recurrent_initializer bias_initializer kernel_regularizer recurrent_regularizer bias_regularizer kernel_constraint recurrent_constraint bias_constraint dropout recurrent_dropout
keras.layers.Softmax|3,k:axis|2:axis robust_masking
keras.layers.Solarization|3:addition_factor threshold_factor value_range seed
keras.layers.SpatialDropout1D|3:rate seed name dtype|2,k:rate
keras.layers.SpatialDropout2D|3:rate data_format seed name dtype|2,k:rate data_format
keras.layers.SpatialDropout3D|3:rate data_format seed name dtype|2,k:rate data_format
keras.layers.SpectralNormalization|3,2:layer power_iterations
keras.layers.StackedRNNCells|3,2,k:cells
keras.layers.StringLookup|3:max_tokens num_oov_indices mask_token oov_token vocabulary idf_weights invert output_mode pad_to_max_tokens sparse encoding name salt|2:max_tokens num_oov_indices mask_token oov_token vocabulary idf_weights encoding invert output_mode sparse pad_to_max_tokens
keras.layers.Subtract|3,2,k:
keras.layers.TFSMLayer|3:filepath call_endpoint call_training_endpoint trainable name dtype
keras.layers.TextVectorization|3:max_tokens standardize split ngrams output_mode output_sequence_length pad_to_max_tokens vocabulary idf_weights sparse ragged encoding name|2:max_tokens standardize split ngrams output_mode output_sequence_length pad_to_max_tokens vocabulary idf_weights sparse ragged encoding
keras.layers.ThresholdedReLU|2,k:theta
keras.layers.TimeDistributed|3,2,k:layer
keras.layers.TorchModuleWrapper|3:module name output_shape
keras.layers.UnitNormalization|3,2:axis
keras.layers.UpSampling1D|3,2,k:size
keras.layers.UpSampling2D|3,2,k:size data_format interpolation
keras.layers.UpSampling3D|3,2,k:size data_format
keras.layers.Wrapper|3,2:layer
keras.layers.ZeroPadding1D|3:padding data_format|2,k:padding
keras.layers.ZeroPadding2D|3,2,k:padding data_format
keras.layers.ZeroPadding3D|3,2,k:padding data_format
keras.layers.add|3,2,k:inputs
keras.layers.average|3,2,k:inputs
keras.layers.concatenate|3,2,k:inputs axis
keras.layers.deserialize|3,k:config custom_objects|2:config custom_objects use_legacy_format
keras.layers.deserialize_keras_object|k:identifier module_objects custom_objects printable_module_name
keras.layers.dot|3:inputs axes|2,k:inputs axes normalize
keras.layers.experimental.preprocessing.CategoryEncoding|2:num_tokens output_mode sparse
keras.layers.experimental.preprocessing.CenterCrop|2:height width
keras.layers.experimental.preprocessing.Discretization|2:bin_boundaries num_bins epsilon output_mode sparse
keras.layers.experimental.preprocessing.HashedCrossing|2:num_bins output_mode sparse
keras.layers.experimental.preprocessing.Hashing|2:num_bins mask_value salt output_mode sparse
keras.layers.experimental.preprocessing.IntegerLookup|2:max_tokens num_oov_indices mask_token oov_token vocabulary vocabulary_dtype idf_weights invert output_mode sparse pad_to_max_tokens
keras.layers.experimental.preprocessing.Normalization|2:axis mean variance invert
keras.layers.experimental.preprocessing.PreprocessingLayer|2:
keras.layers.experimental.preprocessing.RandomContrast|2:factor seed
keras.layers.experimental.preprocessing.RandomCrop|2:height width seed
keras.layers.experimental.preprocessing.RandomFlip|2:mode seed
keras.layers.experimental.preprocessing.RandomHeight|2:factor interpolation seed
keras.layers.experimental.preprocessing.RandomRotation|2:factor fill_mode interpolation seed fill_value
keras.layers.experimental.preprocessing.RandomTranslation|2:height_factor width_factor fill_mode interpolation seed fill_value
keras.layers.experimental.preprocessing.RandomWidth|2:factor interpolation seed
keras.layers.experimental.preprocessing.RandomZoom|2:height_factor width_factor fill_mode interpolation seed fill_value
keras.layers.experimental.preprocessing.Rescaling|2:scale offset
keras.layers.experimental.preprocessing.Resizing|2:height width interpolation crop_to_aspect_ratio
keras.layers.experimental.preprocessing.StringLookup|2:max_tokens num_oov_indices mask_token oov_token vocabulary idf_weights encoding invert output_mode sparse pad_to_max_tokens
keras.layers.experimental.preprocessing.TextVectorization|2:max_tokens standardize split ngrams output_mode output_sequence_length pad_to_max_tokens vocabulary idf_weights sparse ragged encoding
keras.layers.maximum|3,2,k:inputs
keras.layers.minimum|3,2,k:inputs
keras.layers.multiply|3,2,k:inputs
keras.layers.serialize|3,k:layer|2:layer use_legacy_format
keras.layers.subtract|3,2,k:inputs
keras.losses.BinaryCrossentropy|3:from_logits label_smoothing axis reduction name dtype|2:from_logits label_smoothing axis reduction name
keras.losses.BinaryFocalCrossentropy|3:apply_class_balancing alpha gamma from_logits label_smoothing axis reduction name dtype|2:apply_class_balancing alpha gamma from_logits label_smoothing axis reduction name
keras.losses.CTC|3:reduction name dtype
keras.losses.CategoricalCrossentropy|3:from_logits label_smoothing axis reduction name dtype|2:from_logits label_smoothing axis reduction name
keras.losses.CategoricalFocalCrossentropy|3:alpha gamma from_logits label_smoothing axis reduction name dtype|2:alpha gamma from_logits label_smoothing axis reduction name
keras.losses.CategoricalGeneralizedCrossEntropy|3:q reduction name dtype
keras.losses.CategoricalHinge|3:reduction name dtype|2:reduction name
keras.losses.Circle|3:gamma margin remove_diagonal reduction name dtype
keras.losses.CosineSimilarity|3:axis reduction name dtype|2:axis reduction name
keras.losses.Dice|3:reduction name axis dtype
keras.losses.Hinge|3:reduction name dtype|2:reduction name
keras.losses.Huber|3:delta reduction name dtype|2:delta reduction name
keras.losses.KLD|2,k:y_true y_pred
keras.losses.KLDivergence|3:reduction name dtype|2:reduction name
keras.losses.LogCosh|3:reduction name dtype|2:reduction name
keras.losses.Loss|3:name reduction dtype|2:reduction name
keras.losses.MAE|2,k:y_true y_pred
keras.losses.MAPE|2,k:y_true y_pred
keras.losses.MSE|2,k:y_true y_pred
keras.losses.MSLE|2,k:y_true y_pred
keras.losses.MeanAbsoluteError|3:reduction name dtype|2:reduction name
keras.losses.MeanAbsolutePercentageError|3:reduction name dtype|2:reduction name
keras.losses.MeanSquaredError|3:reduction name dtype|2:reduction name
keras.losses.MeanSquaredLogarithmicError|3:reduction name dtype|2:reduction name
keras.losses.Poisson|3:reduction name dtype|2:reduction name
keras.losses.Reduction|2:
keras.losses.SparseCategoricalCrossentropy|3:from_logits ignore_class reduction axis name dtype|2:from_logits ignore_class reduction name
keras.losses.SquaredHinge|3:reduction name dtype|2:reduction name
keras.losses.Tversky|3:alpha beta reduction name axis dtype
keras.losses.binary_crossentropy|3,2:y_true y_pred from_logits label_smoothing axis|k:y_true y_pred
keras.losses.binary_focal_crossentropy|3,2:y_true y_pred apply_class_balancing alpha gamma from_logits label_smoothing axis
keras.losses.categorical_crossentropy|3,2:y_true y_pred from_logits label_smoothing axis|k:y_true y_pred
keras.losses.categorical_focal_crossentropy|3,2:y_true y_pred alpha gamma from_logits label_smoothing axis
keras.losses.categorical_generalized_cross_entropy|3:y_true y_pred q
keras.losses.categorical_hinge|3,2,k:y_true y_pred
keras.losses.circle|3:y_true y_pred ref_labels ref_embeddings remove_diagonal gamma margin
keras.losses.cosine|k:y_true y_pred
keras.losses.cosine_proximity|k:y_true y_pred
keras.losses.cosine_similarity|3,2:y_true y_pred axis
keras.losses.ctc|3:y_true y_pred
keras.losses.deserialize|3,k:name custom_objects|2:name custom_objects use_legacy_format
keras.losses.deserialize_keras_object|k:identifier module_objects custom_objects printable_module_name
keras.losses.dice|3:y_true y_pred axis
keras.losses.get|3,2,k:identifier
keras.losses.hinge|3,2,k:y_true y_pred
keras.losses.huber|3,2:y_true y_pred delta
keras.losses.kl_divergence|3,2:y_true y_pred
keras.losses.kld|2,k:y_true y_pred
keras.losses.kullback_leibler_divergence|2,k:y_true y_pred
keras.losses.log_cosh|3,2:y_true y_pred
keras.losses.logcosh|2,k:y_true y_pred
keras.losses.mae|2,k:y_true y_pred
keras.losses.mape|2,k:y_true y_pred
keras.losses.mean_absolute_error|3,2,k:y_true y_pred
keras.losses.mean_absolute_percentage_error|3,2,k:y_true y_pred
keras.losses.mean_squared_error|3,2,k:y_true y_pred
keras.losses.mean_squared_logarithmic_error|3,2,k:y_true y_pred
keras.losses.mse|2,k:y_true y_pred
keras.losses.msle|2,k:y_true y_pred
keras.losses.poisson|3,2,k:y_true y_pred
keras.losses.serialize|3,k:loss|2:loss use_legacy_format
keras.losses.serialize_keras_object|k:instance
keras.losses.sparse_categorical_crossentropy|3:y_true y_pred from_logits ignore_class axis|2:y_true y_pred from_logits axis ignore_class|k:y_true y_pred
keras.losses.squared_hinge|3,2,k:y_true y_pred
keras.losses.tversky|3:y_true y_pred alpha beta axis
keras.metrics.AUC|3,2:num_thresholds curve summation_method name dtype thresholds multi_label num_labels label_weights from_logits
keras.metrics.Accuracy|3,2:name dtype
keras.metrics.BinaryAccuracy|3,2:name dtype threshold
keras.metrics.BinaryCrossentropy|3,2:name dtype from_logits label_smoothing
keras.metrics.BinaryIoU|3,2:target_class_ids threshold name dtype
keras.metrics.CategoricalAccuracy|3,2:name dtype
keras.metrics.CategoricalCrossentropy|3,2:name dtype from_logits label_smoothing axis
keras.metrics.CategoricalHinge|3,2:name dtype
keras.metrics.ConcordanceCorrelation|3:name dtype axis
keras.metrics.CosineSimilarity|3,2:name dtype axis
keras.metrics.F1Score|3,2:average threshold name dtype
keras.metrics.FBetaScore|3,2:average beta threshold name dtype
keras.metrics.FalseNegatives|3,2:thresholds name dtype
keras.metrics.FalsePositives|3,2:thresholds name dtype
keras.metrics.Hinge|3,2:name dtype
keras.metrics.IoU|3,2:num_classes target_class_ids name dtype ignore_class sparse_y_true sparse_y_pred axis
keras.metrics.KLD|2:y_true y_pred
keras.metrics.KLDivergence|3,2:name dtype
keras.metrics.LogCoshError|3,2:name dtype
keras.metrics.MAE|2,k:y_true y_pred
keras.metrics.MAPE|2,k:y_true y_pred
keras.metrics.MSE|2,k:y_true y_pred
keras.metrics.MSLE|2,k:y_true y_pred
keras.metrics.Mean|3,2:name dtype
keras.metrics.MeanAbsoluteError|3,2:name dtype
keras.metrics.MeanAbsolutePercentageError|3,2:name dtype
keras.metrics.MeanIoU|3,2:num_classes name dtype ignore_class sparse_y_true sparse_y_pred axis
keras.metrics.MeanMetricWrapper|3,2:fn name dtype
keras.metrics.MeanRelativeError|2:normalizer name dtype
keras.metrics.MeanSquaredError|3,2:name dtype
keras.metrics.MeanSquaredLogarithmicError|3,2:name dtype
keras.metrics.MeanTensor|2:name dtype shape
keras.metrics.Metric|3:dtype name|2:name dtype
keras.metrics.OneHotIoU|3,2:num_classes target_class_ids name dtype ignore_class sparse_y_pred axis
keras.metrics.OneHotMeanIoU|3,2:num_classes name dtype ignore_class sparse_y_pred axis
keras.metrics.PearsonCorrelation|3:name dtype axis
keras.metrics.Poisson|3,2:name dtype
keras.metrics.Precision|3,2:thresholds top_k class_id name dtype
keras.metrics.PrecisionAtRecall|3,2:recall num_thresholds class_id name dtype
keras.metrics.R2Score|3,2:class_aggregation num_regressors name dtype
keras.metrics.Recall|3,2:thresholds top_k class_id name dtype
keras.metrics.RecallAtPrecision|3,2:precision num_thresholds class_id name dtype
keras.metrics.RootMeanSquaredError|3,2:name dtype
keras.metrics.SensitivityAtSpecificity|3,2:specificity num_thresholds class_id name dtype
keras.metrics.SparseCategoricalAccuracy|3,2:name dtype
keras.metrics.SparseCategoricalCrossentropy|3,2:name dtype from_logits ignore_class axis
keras.metrics.SparseTopKCategoricalAccuracy|3:k name dtype from_sorted_ids|2:k name dtype
keras.metrics.SpecificityAtSensitivity|3,2:sensitivity num_thresholds class_id name dtype
keras.metrics.SquaredHinge|3,2:name dtype
keras.metrics.Sum|3,2:name dtype
keras.metrics.TopKCategoricalAccuracy|3,2:k name dtype
keras.metrics.TrueNegatives|3,2:thresholds name dtype
keras.metrics.TruePositives|3,2:thresholds name dtype
keras.metrics.binary_accuracy|3,2:y_true y_pred threshold|k:y_true y_pred
keras.metrics.binary_crossentropy|3,2:y_true y_pred from_logits label_smoothing axis|k:y_true y_pred
keras.metrics.binary_focal_crossentropy|3,2:y_true y_pred apply_class_balancing alpha gamma from_logits label_smoothing axis
keras.metrics.categorical_accuracy|3,2,k:y_true y_pred
keras.metrics.categorical_crossentropy|3,2:y_true y_pred from_logits label_smoothing axis|k:y_true y_pred
keras.metrics.categorical_focal_crossentropy|3,2:y_true y_pred alpha gamma from_logits label_smoothing axis
keras.metrics.categorical_hinge|3:y_true y_pred
keras.metrics.concordance_correlation|3:y_true y_pred axis
keras.metrics.cosine|k:y_true y_pred
keras.metrics.cosine_proximity|k:y_true y_pred
keras.metrics.deserialize|3,k:config custom_objects|2:config custom_objects use_legacy_format
keras.metrics.deserialize_keras_object|k:identifier module_objects custom_objects printable_module_name
keras.metrics.get|3,2,k:identifier
keras.metrics.hinge|3,2,k:y_true y_pred
keras.metrics.huber|3:y_true y_pred delta
keras.metrics.kl_divergence|3,2:y_true y_pred
keras.metrics.kld|2:y_true y_pred
keras.metrics.kullback_leibler_divergence|2,k:y_true y_pred
keras.metrics.log_cosh|3,2:y_true y_pred
keras.metrics.logcosh|2,k:y_true y_pred
keras.metrics.mae|2,k:y_true y_pred
keras.metrics.mape|2,k:y_true y_pred
keras.metrics.mean_absolute_error|3,2,k:y_true y_pred
keras.metrics.mean_absolute_percentage_error|3,2,k:y_true y_pred
keras.metrics.mean_squared_error|3,2,k:y_true y_pred
keras.metrics.mean_squared_logarithmic_error|3,2,k:y_true y_pred
keras.metrics.mse|2,k:y_true y_pred
keras.metrics.msle|2,k:y_true y_pred
keras.metrics.pearson_correlation|3:y_true y_pred axis
keras.metrics.poisson|3,2,k:y_true y_pred
keras.metrics.serialize|3,k:metric|2:metric use_legacy_format
keras.metrics.serialize_keras_object|k:instance
keras.metrics.sparse_categorical_accuracy|3,2,k:y_true y_pred
keras.metrics.sparse_categorical_crossentropy|3:y_true y_pred from_logits ignore_class axis|2:y_true y_pred from_logits axis ignore_class|k:y_true y_pred
keras.metrics.sparse_top_k_categorical_accuracy|3:y_true y_pred k from_sorted_ids|2,k:y_true y_pred k
keras.metrics.squared_hinge|3,2,k:y_true y_pred
keras.metrics.top_k_categorical_accuracy|3,2,k:y_true y_pred k
keras.models.Input|k:shape batch_shape name dtype sparse tensor
keras.models.InputLayer|k:input_shape batch_size batch_input_shape dtype input_tensor sparse name
keras.models.Model|3,2,k:
keras.models.Sequential|3:layers trainable name|2,k:layers name
keras.models.clone_model|3:model input_tensors clone_function call_function recursive|2:model input_tensors clone_function|k:model input_tensors
keras.models.has_arg|k:fn name accept_all
keras.models.load_model|3,2:filepath custom_objects compile safe_mode|k:filepath custom_objects compile
keras.models.model_from_config|2,k:config custom_objects
keras.models.model_from_json|3,2,k:json_string custom_objects
keras.models.model_from_yaml|2,k:yaml_string custom_objects
keras.models.save_model|3:model filepath overwrite zipped|2:model filepath overwrite save_format|k:model filepath overwrite include_optimizer
keras.models.to_list|k:x allow_tuple
keras.name_scope|3:name
keras.ops.abs|3:x
keras.ops.absolute|3:x
keras.ops.adaptive_average_pool|3:inputs output_size data_format
keras.ops.adaptive_max_pool|3:inputs output_size data_format
keras.ops.add|3:x1 x2
keras.ops.all|3:x axis keepdims
keras.ops.allclose|3:x1 x2 rtol atol equal_nan
keras.ops.amax|3:x axis keepdims
keras.ops.amin|3:x axis keepdims
keras.ops.angle|3:x
keras.ops.any|3:x axis keepdims
keras.ops.append|3:x1 x2 axis
keras.ops.arange|3:start stop step dtype
keras.ops.arccos|3:x
keras.ops.arccosh|3:x
keras.ops.arcsin|3:x
keras.ops.arcsinh|3:x
keras.ops.arctan|3:x
keras.ops.arctan2|3:x1 x2
keras.ops.arctanh|3:x
keras.ops.argmax|3:x axis keepdims
keras.ops.argmin|3:x axis keepdims
keras.ops.argpartition|3:x kth axis
keras.ops.argsort|3:x axis
keras.ops.array|3:x dtype
keras.ops.array_split|3:x indices_or_sections axis
keras.ops.associative_scan|3:f elems reverse axis
keras.ops.average|3:x axis weights
keras.ops.average_pool|3:inputs pool_size strides padding data_format
keras.ops.bartlett|3:x
keras.ops.batch_normalization|3:x mean variance axis offset scale epsilon
keras.ops.binary_crossentropy|3:target output from_logits
keras.ops.bincount|3:x weights minlength sparse
keras.ops.bitwise_and|3:x y
keras.ops.bitwise_invert|3:x
keras.ops.bitwise_left_shift|3:x y
keras.ops.bitwise_not|3:x
keras.ops.bitwise_or|3:x y
keras.ops.bitwise_right_shift|3:x y
keras.ops.bitwise_xor|3:x y
keras.ops.blackman|3:x
keras.ops.broadcast_to|3:x shape
keras.ops.cast|3:x dtype
keras.ops.categorical_crossentropy|3:target output from_logits axis
keras.ops.cbrt|3:x
keras.ops.cdist|3:x y
keras.ops.ceil|3:x
keras.ops.celu|3:x alpha
keras.ops.cholesky|3:x upper
keras.ops.cholesky_inverse|3:x upper
keras.ops.clip|3:x x_min x_max
keras.ops.concatenate|3:xs axis
keras.ops.cond|3:pred true_fn false_fn
keras.ops.conj|3:x
keras.ops.conjugate|3:x
keras.ops.conv|3:inputs kernel strides padding data_format dilation_rate
keras.ops.conv_transpose|3:inputs kernel strides padding output_padding data_format dilation_rate
keras.ops.convert_to_numpy|3:x
keras.ops.convert_to_tensor|3:x dtype sparse ragged
keras.ops.copy|3:x
keras.ops.corrcoef|3:x
keras.ops.correlate|3:x1 x2 mode
keras.ops.cos|3:x
keras.ops.cosh|3:x
keras.ops.count_nonzero|3:x axis
keras.ops.cross|3:x1 x2 axisa axisb axisc axis
keras.ops.ctc_decode|3:inputs sequence_lengths strategy beam_width top_paths merge_repeated mask_index
keras.ops.ctc_loss|3:target output target_length output_length mask_index
keras.ops.cumprod|3:x axis dtype
keras.ops.cumsum|3:x axis dtype
keras.ops.custom_gradient|3:f
keras.ops.deg2rad|3:x
keras.ops.depth_to_space|3:x block_size data_format
keras.ops.depthwise_conv|3:inputs kernel strides padding data_format dilation_rate
keras.ops.det|3:x
keras.ops.diag|3:x k
keras.ops.diagflat|3:x k
keras.ops.diagonal|3:x offset axis1 axis2
keras.ops.diff|3:a n axis
keras.ops.digitize|3:x bins
keras.ops.divide|3:x1 x2
keras.ops.divide_no_nan|3:x1 x2
keras.ops.dot|3:x1 x2
keras.ops.dot_product_attention|3:query key value bias mask scale is_causal flash_attention attn_logits_soft_cap
keras.ops.dsplit|3:x indices_or_sections
keras.ops.dstack|3:xs
keras.ops.dtype|3:x
keras.ops.eig|3:x
keras.ops.eigh|3:x
keras.ops.einsum|3:subscripts
keras.ops.elu|3:x alpha
keras.ops.empty|3:shape dtype
keras.ops.empty_like|3:x dtype
keras.ops.equal|3:x1 x2
keras.ops.erf|3:x
keras.ops.erfc|3:x
keras.ops.erfinv|3:x
keras.ops.exp|3:x
keras.ops.exp2|3:x
keras.ops.expand_dims|3:x axis
keras.ops.expm1|3:x
keras.ops.extract_sequences|3:x sequence_length sequence_stride
keras.ops.eye|3:N M k dtype
keras.ops.fabs|3:x
keras.ops.fft|3:x
keras.ops.fft2|3:x
keras.ops.flip|3:x axis
keras.ops.fliplr|3:x
keras.ops.flipud|3:x
keras.ops.floor|3:x
keras.ops.floor_divide|3:x1 x2
keras.ops.fmax|3:x1 x2
keras.ops.fmin|3:x1 x2
keras.ops.fmod|3:x1 x2
keras.ops.fold|3:x output_size kernel_size dilation padding stride
keras.ops.fori_loop|3:lower upper body_fun init_val
keras.ops.full|3:shape fill_value dtype
keras.ops.full_like|3:x fill_value dtype
keras.ops.gcd|3:x1 x2
keras.ops.gelu|3:x approximate
keras.ops.geomspace|3:start stop num endpoint dtype axis
keras.ops.get_item|3:x key
keras.ops.glu|3:x axis
keras.ops.greater|3:x1 x2
keras.ops.greater_equal|3:x1 x2
keras.ops.hamming|3:x
keras.ops.hanning|3:x
keras.ops.hard_shrink|3:x threshold
keras.ops.hard_sigmoid|3:x
keras.ops.hard_silu|3:x
keras.ops.hard_swish|3:x
keras.ops.hard_tanh|3:x
keras.ops.heaviside|3:x1 x2
keras.ops.histogram|3:x bins range
keras.ops.hsplit|3:x indices_or_sections
keras.ops.hstack|3:xs
keras.ops.hypot|3:x1 x2
keras.ops.i0|3:x
keras.ops.identity|3:n dtype
keras.ops.ifft2|3:x
keras.ops.imag|3:x
keras.ops.in_top_k|3:targets predictions k
keras.ops.inner|3:x1 x2
keras.ops.inv|3:x
keras.ops.irfft|3:x fft_length
keras.ops.is_tensor|3:x
keras.ops.isclose|3:x1 x2 rtol atol equal_nan
keras.ops.isfinite|3:x
keras.ops.isin|3:x1 x2 assume_unique invert
keras.ops.isinf|3:x
keras.ops.isnan|3:x
keras.ops.isneginf|3:x
keras.ops.isposinf|3:x
keras.ops.isreal|3:x
keras.ops.istft|3:x sequence_length sequence_stride fft_length length window center
keras.ops.jvp|3:fun primals tangents has_aux
keras.ops.kaiser|3:x beta
keras.ops.kron|3:x1 x2
keras.ops.layer_normalization|3:x gamma beta axis epsilon
keras.ops.lcm|3:x1 x2
keras.ops.ldexp|3:x1 x2
keras.ops.leaky_relu|3:x negative_slope
keras.ops.left_shift|3:x y
keras.ops.less|3:x1 x2
keras.ops.less_equal|3:x1 x2
keras.ops.linspace|3:start stop num endpoint retstep dtype axis
keras.ops.log|3:x
keras.ops.log10|3:x
keras.ops.log1p|3:x
keras.ops.log2|3:x
keras.ops.log_sigmoid|3:x
keras.ops.log_softmax|3:x axis
keras.ops.logaddexp|3:x1 x2
keras.ops.logaddexp2|3:x1 x2
keras.ops.logdet|3:x
keras.ops.logical_and|3:x1 x2
keras.ops.logical_not|3:x
keras.ops.logical_or|3:x1 x2
keras.ops.logical_xor|3:x1 x2
keras.ops.logspace|3:start stop num endpoint base dtype axis
keras.ops.logsumexp|3:x axis keepdims
keras.ops.lstsq|3:a b rcond
keras.ops.lu_factor|3:x
keras.ops.map|3:f xs
keras.ops.matmul|3:x1 x2
keras.ops.matrix_rank|3:x tol
keras.ops.max|3:x axis keepdims initial
keras.ops.max_pool|3:inputs pool_size strides padding data_format
keras.ops.maximum|3:x1 x2
keras.ops.mean|3:x axis keepdims
keras.ops.median|3:x axis keepdims
keras.ops.meshgrid|3:
keras.ops.min|3:x axis keepdims initial
keras.ops.minimum|3:x1 x2
keras.ops.mod|3:x1 x2
keras.ops.moments|3:x axes keepdims synchronized
keras.ops.moveaxis|3:x source destination
keras.ops.multi_hot|3:inputs num_classes axis dtype sparse
keras.ops.multiply|3:x1 x2
keras.ops.nan_to_num|3:x nan posinf neginf
keras.ops.nanargmax|3:x axis keepdims
keras.ops.nanargmin|3:x axis keepdims
keras.ops.nancumprod|3:x axis dtype
keras.ops.nancumsum|3:x axis dtype
keras.ops.nanmax|3:x axis keepdims
keras.ops.nanmean|3:x axis keepdims
keras.ops.nanmedian|3:x axis keepdims
keras.ops.nanmin|3:x axis keepdims
keras.ops.nanpercentile|3:x q axis method keepdims
keras.ops.nanprod|3:x axis keepdims
keras.ops.nanquantile|3:x q axis method keepdims
keras.ops.nanstd|3:x axis keepdims
keras.ops.nansum|3:x axis keepdims
keras.ops.nanvar|3:x axis keepdims
keras.ops.ndim|3:x
keras.ops.negative|3:x
keras.ops.nextafter|3:x1 x2
keras.ops.nonzero|3:x
keras.ops.norm|3:x ord axis keepdims
keras.ops.normalize|3:x axis order epsilon
keras.ops.not_equal|3:x1 x2
keras.ops.one_hot|3:x num_classes axis dtype sparse
keras.ops.ones|3:shape dtype
keras.ops.ones_like|3:x dtype
keras.ops.outer|3:x1 x2
keras.ops.pad|3:x pad_width mode constant_values
keras.ops.percentile|3:x q axis method keepdims
keras.ops.pinv|3:x rcond
keras.ops.polar|3:abs_ angle
keras.ops.power|3:x1 x2
keras.ops.prod|3:x axis keepdims dtype
keras.ops.psnr|3:x1 x2 max_val
keras.ops.ptp|3:x axis keepdims
keras.ops.qr|3:x mode
keras.ops.quantile|3:x q axis method keepdims
keras.ops.rad2deg|3:x
keras.ops.ravel|3:x
keras.ops.real|3:x
keras.ops.rearrange|3:tensor pattern
keras.ops.reciprocal|3:x
keras.ops.relu|3:x
keras.ops.relu6|3:x
keras.ops.repeat|3:x repeats axis
keras.ops.reshape|3:x newshape
keras.ops.rfft|3:x fft_length
keras.ops.right_shift|3:x y
keras.ops.rms_normalization|3:x scale axis epsilon
keras.ops.roll|3:x shift axis
keras.ops.rot90|3:array k axes
keras.ops.round|3:x decimals
keras.ops.rsqrt|3:x
keras.ops.saturate_cast|3:x dtype
keras.ops.scan|3:f init xs length reverse unroll
keras.ops.scatter|3:indices values shape
keras.ops.scatter_update|3:inputs indices updates reduction
keras.ops.searchsorted|3:sorted_sequence values side
keras.ops.segment_max|3:data segment_ids num_segments sorted
keras.ops.segment_min|3:data segment_ids num_segments sorted
keras.ops.segment_prod|3:data segment_ids num_segments sorted
keras.ops.segment_sum|3:data segment_ids num_segments sorted
keras.ops.select|3:condlist choicelist default
keras.ops.selu|3:x
keras.ops.separable_conv|3:inputs depthwise_kernel pointwise_kernel strides padding data_format dilation_rate
keras.ops.shape|3:x
keras.ops.sigmoid|3:x
keras.ops.sign|3:x
keras.ops.signbit|3:x
keras.ops.silu|3:x
keras.ops.sin|3:x
keras.ops.sinc|3:x
keras.ops.sinh|3:x
keras.ops.size|3:x
keras.ops.slice|3:inputs start_indices shape
keras.ops.slice_update|3:inputs start_indices updates
keras.ops.slogdet|3:x
keras.ops.soft_shrink|3:x threshold
keras.ops.softmax|3:x axis
keras.ops.softplus|3:x
keras.ops.softsign|3:x
keras.ops.solve|3:a b
keras.ops.solve_triangular|3:a b lower
keras.ops.sort|3:x axis
keras.ops.space_to_depth|3:x block_size data_format
keras.ops.sparse_categorical_crossentropy|3:target output from_logits axis
keras.ops.sparse_plus|3:x
keras.ops.sparse_sigmoid|3:x
keras.ops.sparsemax|3:x axis
keras.ops.split|3:x indices_or_sections axis
keras.ops.sqrt|3:x
keras.ops.square|3:x
keras.ops.squareplus|3:x b
keras.ops.squeeze|3:x axis
keras.ops.stack|3:x axis
keras.ops.std|3:x axis keepdims
keras.ops.stft|3:x sequence_length sequence_stride fft_length window center
keras.ops.stop_gradient|3:variable
keras.ops.subtract|3:x1 x2
keras.ops.sum|3:x axis keepdims
keras.ops.svd|3:x full_matrices compute_uv
keras.ops.swapaxes|3:x axis1 axis2
keras.ops.swish|3:x
keras.ops.switch|3:index branches
keras.ops.take|3:x indices axis
keras.ops.take_along_axis|3:x indices axis
keras.ops.tan|3:x
keras.ops.tanh|3:x
keras.ops.tanh_shrink|3:x
keras.ops.tensordot|3:x1 x2 axes
keras.ops.threshold|3:x threshold default_value
keras.ops.tile|3:x repeats
keras.ops.top_k|3:x k sorted
keras.ops.trace|3:x offset axis1 axis2
keras.ops.transpose|3:x axes
keras.ops.trapezoid|3:y x dx axis
keras.ops.tri|3:N M k dtype
keras.ops.tril|3:x k
keras.ops.triu|3:x k
keras.ops.true_divide|3:x1 x2
keras.ops.trunc|3:x
keras.ops.unfold|3:x kernel_size dilation padding stride
keras.ops.unique|3:x sorted return_index return_inverse return_counts axis size fill_value
keras.ops.unravel_index|3:indices shape
keras.ops.unstack|3:x num axis
keras.ops.vander|3:x N increasing
keras.ops.var|3:x axis keepdims
keras.ops.vdot|3:x1 x2
keras.ops.vectorize|3:pyfunc
keras.ops.vectorized_map|3:function elements
keras.ops.view|3:x dtype
keras.ops.view_as_complex|3:x
keras.ops.view_as_real|3:x
keras.ops.vsplit|3:x indices_or_sections
keras.ops.vstack|3:xs
keras.ops.where|3:condition x1 x2
keras.ops.while_loop|3:cond body loop_vars maximum_iterations
keras.ops.zeros|3:shape dtype
keras.ops.zeros_like|3:x dtype
keras.optimizers.Adadelta|3:learning_rate rho epsilon weight_decay clipnorm clipvalue global_clipnorm use_ema ema_momentum ema_overwrite_frequency loss_scale_factor gradient_accumulation_steps name|2:learning_rate rho epsilon weight_decay clipnorm clipvalue global_clipnorm use_ema ema_momentum ema_overwrite_frequency jit_compile name|k:lr rho epsilon decay
keras.optimizers.Adafactor|3:learning_rate beta_2_decay epsilon_1 epsilon_2 clip_threshold relative_step weight_decay clipnorm clipvalue global_clipnorm use_ema ema_momentum ema_overwrite_frequency loss_scale_factor gradient_accumulation_steps name|2:learning_rate beta_2_decay epsilon_1 epsilon_2 clip_threshold relative_step weight_decay clipnorm clipvalue global_clipnorm use_ema ema_momentum ema_overwrite_frequency jit_compile name
keras.optimizers.Adagrad|3:learning_rate initial_accumulator_value epsilon weight_decay clipnorm clipvalue global_clipnorm use_ema ema_momentum ema_overwrite_frequency loss_scale_factor gradient_accumulation_steps name|2:learning_rate initial_accumulator_value epsilon weight_decay clipnorm clipvalue global_clipnorm use_ema ema_momentum ema_overwrite_frequency jit_compile name|k:lr epsilon decay
keras.optimizers.Adam|3:learning_rate beta_1 beta_2 epsilon amsgrad weight_decay clipnorm clipvalue global_clipnorm use_ema ema_momentum ema_overwrite_frequency loss_scale_factor gradient_accumulation_steps name|2:learning_rate beta_1 beta_2 epsilon adaptive_epsilon amsgrad weight_decay clipnorm clipvalue global_clipnorm use_ema ema_momentum ema_overwrite_frequency jit_compile name|k:lr beta_1 beta_2 epsilon decay amsgrad
keras.optimizers.AdamW|3:learning_rate weight_decay beta_1 beta_2 epsilon amsgrad clipnorm clipvalue global_clipnorm use_ema ema_momentum ema_overwrite_frequency loss_scale_factor gradient_accumulation_steps name|2:learning_rate weight_decay beta_1 beta_2 epsilon amsgrad clipnorm clipvalue global_clipnorm use_ema ema_momentum ema_overwrite_frequency jit_compile name
keras.optimizers.Adamax|3:learning_rate beta_1 beta_2 epsilon weight_decay clipnorm clipvalue global_clipnorm use_ema ema_momentum ema_overwrite_frequency loss_scale_factor gradient_accumulation_steps name|2:learning_rate beta_1 beta_2 epsilon weight_decay clipnorm clipvalue global_clipnorm use_ema ema_momentum ema_overwrite_frequency jit_compile name|k:lr beta_1 beta_2 epsilon decay
keras.optimizers.Ftrl|3:learning_rate learning_rate_power initial_accumulator_value l1_regularization_strength l2_regularization_strength l2_shrinkage_regularization_strength beta weight_decay clipnorm clipvalue global_clipnorm use_ema ema_momentum ema_overwrite_frequency loss_scale_factor gradient_accumulation_steps name|2:learning_rate learning_rate_power initial_accumulator_value l1_regularization_strength l2_regularization_strength l2_shrinkage_regularization_strength beta weight_decay clipnorm clipvalue global_clipnorm use_ema ema_momentum ema_overwrite_frequency jit_compile name
keras.optimizers.Lamb|3:learning_rate beta_1 beta_2 epsilon weight_decay clipnorm clipvalue global_clipnorm use_ema ema_momentum ema_overwrite_frequency loss_scale_factor gradient_accumulation_steps name
keras.optimizers.Lion|3:learning_rate beta_1 beta_2 weight_decay clipnorm clipvalue global_clipnorm use_ema ema_momentum ema_overwrite_frequency loss_scale_factor gradient_accumulation_steps name|2:learning_rate beta_1 beta_2 weight_decay clipnorm clipvalue global_clipnorm use_ema ema_momentum ema_overwrite_frequency jit_compile name
keras.optimizers.LossScaleOptimizer|3:inner_optimizer initial_scale dynamic_growth_steps name
keras.optimizers.MultiOptimizer|3:optimizer_map loss_scale_factor name
keras.optimizers.Muon|3:learning_rate adam_beta_1 adam_beta_2 adam_weight_decay epsilon weight_decay clipnorm clipvalue global_clipnorm use_ema ema_momentum ema_overwrite_frequency loss_scale_factor gradient_accumulation_steps name exclude_layers exclude_embeddings muon_a muon_b muon_c adam_lr_ratio momentum ns_steps nesterov rms_rate
keras.optimizers.Nadam|3:learning_rate beta_1 beta_2 epsilon weight_decay clipnorm clipvalue global_clipnorm use_ema ema_momentum ema_overwrite_frequency loss_scale_factor gradient_accumulation_steps name|2:learning_rate beta_1 beta_2 epsilon weight_decay clipnorm clipvalue global_clipnorm use_ema ema_momentum ema_overwrite_frequency jit_compile name|k:lr beta_1 beta_2 epsilon schedule_decay
keras.optimizers.Optimizer|3,k:|2:name weight_decay clipnorm clipvalue global_clipnorm use_ema ema_momentum ema_overwrite_frequency jit_compile
keras.optimizers.OptimizerMap|3:default_optimizer optimizer_map
keras.optimizers.RMSprop|3:learning_rate rho momentum epsilon centered weight_decay clipnorm clipvalue global_clipnorm use_ema ema_momentum ema_overwrite_frequency loss_scale_factor gradient_accumulation_steps name|2:learning_rate rho momentum epsilon centered weight_decay clipnorm clipvalue global_clipnorm use_ema ema_momentum ema_overwrite_frequency jit_compile name|k:lr rho epsilon decay
keras.optimizers.SGD|3:learning_rate momentum nesterov weight_decay clipnorm clipvalue global_clipnorm use_ema ema_momentum ema_overwrite_frequency loss_scale_factor gradient_accumulation_steps name|2:learning_rate momentum nesterov weight_decay clipnorm clipvalue global_clipnorm use_ema ema_momentum ema_overwrite_frequency jit_compile name|k:lr momentum decay nesterov
keras.optimizers.ScheduleFreeAdamW|3:learning_rate beta_1 beta_2 epsilon warmup_steps weight_decay clipnorm clipvalue global_clipnorm use_ema ema_momentum ema_overwrite_frequency loss_scale_factor gradient_accumulation_steps name
keras.optimizers.TFOptimizer|k:optimizer
keras.optimizers.adadelta|k:lr rho epsilon decay
keras.optimizers.adagrad|k:lr epsilon decay
keras.optimizers.adam|k:lr beta_1 beta_2 epsilon decay amsgrad
keras.optimizers.adamax|k:lr beta_1 beta_2 epsilon decay
keras.optimizers.clip_norm|k:g c n
keras.optimizers.deserialize|3,k:config custom_objects|2:config custom_objects use_legacy_format
keras.optimizers.deserialize_keras_object|k:identifier module_objects custom_objects printable_module_name
keras.optimizers.get|3,2,k:identifier
keras.optimizers.nadam|k:lr beta_1 beta_2 epsilon schedule_decay
keras.optimizers.rmsprop|k:lr rho epsilon decay
keras.optimizers.schedules.CosineDecay|3,2:initial_learning_rate decay_steps alpha name warmup_target warmup_steps
keras.optimizers.schedules.CosineDecayRestarts|3,2:initial_learning_rate first_decay_steps t_mul m_mul alpha name
keras.optimizers.schedules.ExponentialDecay|3,2:initial_learning_rate decay_steps decay_rate staircase name
keras.optimizers.schedules.InverseTimeDecay|3,2:initial_learning_rate decay_steps decay_rate staircase name
keras.optimizers.schedules.LearningRateSchedule|3,2:
keras.optimizers.schedules.PiecewiseConstantDecay|3,2:boundaries values name
keras.optimizers.schedules.PolynomialDecay|3,2:initial_learning_rate decay_steps end_learning_rate power cycle name
keras.optimizers.schedules.deserialize|3:config custom_objects|2:config custom_objects use_legacy_format
keras.optimizers.schedules.serialize|3:learning_rate_schedule|2:learning_rate_schedule use_legacy_format
keras.optimizers.serialize|3,k:optimizer|2:optimizer use_legacy_format
keras.optimizers.serialize_keras_object|k:instance
keras.optimizers.sgd|k:lr momentum decay nesterov
keras.optimizers.zip|k:
keras.preprocessing.image.DirectoryIterator|2:directory image_data_generator target_size color_mode classes class_mode batch_size shuffle seed data_format save_to_dir save_prefix save_format follow_links subset interpolation keep_aspect_ratio dtype|k:directory image_data_generator target_size color_mode classes class_mode batch_size shuffle seed data_format save_to_dir save_prefix save_format follow_links subset interpolation dtype
keras.preprocessing.image.ImageDataGenerator|2:featurewise_center samplewise_center featurewise_std_normalization samplewise_std_normalization zca_whitening zca_epsilon rotation_range width_shift_range height_shift_range brightness_range shear_range zoom_range channel_shift_range fill_mode cval horizontal_flip vertical_flip rescale preprocessing_function data_format validation_split interpolation_order dtype|k:featurewise_center samplewise_center featurewise_std_normalization samplewise_std_normalization zca_whitening zca_epsilon rotation_range width_shift_range height_shift_range brightness_range shear_range zoom_range channel_shift_range fill_mode cval horizontal_flip vertical_flip rescale preprocessing_function data_format validation_split dtype
keras.preprocessing.image.Iterator|2,k:n batch_size shuffle seed
keras.preprocessing.image.NumpyArrayIterator|2:x y image_data_generator batch_size shuffle sample_weight seed data_format save_to_dir save_prefix save_format subset ignore_class_split dtype|k:x y image_data_generator batch_size shuffle sample_weight seed data_format save_to_dir save_prefix save_format subset dtype
keras.preprocessing.image.apply_affine_transform|2,k:x theta tx ty shear zx zy row_axis col_axis channel_axis fill_mode cval order
keras.preprocessing.image.apply_brightness_shift|2:x brightness scale|k:x brightness
keras.preprocessing.image.apply_channel_shift|2,k:x intensity channel_axis
keras.preprocessing.image.array_to_img|2,k:x data_format scale dtype
keras.preprocessing.image.img_to_array|2,k:img data_format dtype
keras.preprocessing.image.load_img|2:path grayscale color_mode target_size interpolation keep_aspect_ratio|k:path grayscale color_mode target_size interpolation
keras.preprocessing.image.random_brightness|2:x brightness_range scale|k:x brightness_range
keras.preprocessing.image.random_channel_shift|2,k:x intensity_range channel_axis
keras.preprocessing.image.random_rotation|2,k:x rg row_axis col_axis channel_axis fill_mode cval interpolation_order
keras.preprocessing.image.random_shear|2,k:x intensity row_axis col_axis channel_axis fill_mode cval interpolation_order
keras.preprocessing.image.random_shift|2,k:x wrg hrg row_axis col_axis channel_axis fill_mode cval interpolation_order
keras.preprocessing.image.random_zoom|2,k:x zoom_range row_axis col_axis channel_axis fill_mode cval interpolation_order
keras.preprocessing.image.save_img|2,k:path x data_format file_format scale
keras.preprocessing.image.smart_resize|2:x size interpolation
keras.preprocessing.sequence.TimeseriesGenerator|2,k:data targets length sampling_rate stride start_index end_index shuffle reverse batch_size
keras.preprocessing.sequence.make_sampling_table|2,k:size sampling_factor
keras.preprocessing.sequence.pad_sequences|2,k:sequences maxlen dtype padding truncating value
keras.preprocessing.sequence.skipgrams|2,k:sequence vocabulary_size window_size negative_samples shuffle categorical sampling_table seed
keras.preprocessing.text.Tokenizer|2:num_words filters lower split char_level oov_token analyzer|k:num_words filters lower split char_level oov_token document_count
keras.preprocessing.text.hashing_trick|2:text n hash_function filters lower split analyzer|k:text n hash_function filters lower split
keras.preprocessing.text.one_hot|2:input_text n filters lower split analyzer|k:text n filters lower split
keras.preprocessing.text.text_to_word_sequence|2:input_text filters lower split|k:text filters lower split
keras.preprocessing.text.tokenizer_from_json|2,k:json_string
keras.regularizers.L1|3,2:l1
keras.regularizers.L1L2|3,2,k:l1 l2
keras.regularizers.L2|3,2:l2
keras.regularizers.OrthogonalRegularizer|3,2:factor mode
keras.regularizers.Regularizer|3,2,k:
keras.regularizers.deserialize|3,k:config custom_objects|2:config custom_objects use_legacy_format
keras.regularizers.deserialize_keras_object|k:identifier module_objects custom_objects printable_module_name
keras.regularizers.get|3,2,k:identifier
keras.regularizers.l1|3,2:l1|k:l
keras.regularizers.l1_l2|3,2,k:l1 l2
keras.regularizers.l2|3,2:l2|k:l
keras.regularizers.orthogonal_regularizer|3,2:factor mode
keras.regularizers.serialize|3,k:regularizer|2:regularizer use_legacy_format
keras.regularizers.serialize_keras_object|k:instance
keras.remat|3:f
keras.utils.Config|3:
keras.utils.CustomObjectScope|3:custom_objects|2,k:
keras.utils.FeatureSpace|3:features output_mode crosses crossing_dim hashing_dim num_discretization_bins name|2:features output_mode crosses crossing_dim hashing_dim num_discretization_bins
keras.utils.GeneratorEnqueuer|2:generator use_multiprocessing random_seed|k:sequence use_multiprocessing wait_time random_seed
keras.utils.H5Dict|k:path mode
keras.utils.HDF5Matrix|k:datapath dataset start end normalizer
keras.utils.OrderedEnqueuer|2,k:sequence use_multiprocessing shuffle
keras.utils.Progbar|3:target width verbose interval stateful_metrics stateless_metrics unit_name|2:target width verbose interval stateful_metrics unit_name|k:target width verbose interval stateful_metrics
keras.utils.PyDataset|3:workers use_multiprocessing max_queue_size
keras.utils.Sequence|3:workers use_multiprocessing max_queue_size|2,k:
keras.utils.SequenceEnqueuer|2:sequence use_multiprocessing
keras.utils.SidecarEvaluator|2:model data checkpoint_dir steps max_evaluations callbacks
keras.utils.StepsPerExecutionTuner|2:optimizer spe_variable interval change_spe_interval change_threshold
keras.utils.TimedThread|2:interval
keras.utils.array_to_img|3,2:x data_format scale dtype
keras.utils.audio_dataset_from_directory|3:directory labels label_mode class_names batch_size sampling_rate output_sequence_length ragged shuffle seed validation_split subset follow_links verbose|2:directory labels label_mode class_names batch_size sampling_rate output_sequence_length ragged shuffle seed validation_split subset follow_links
keras.utils.clear_session|3:free_memory
keras.utils.convert_all_kernels_in_model|k:model
keras.utils.custom_object_scope|3:custom_objects|2,k:
keras.utils.deserialize_keras_object|3,2:config custom_objects safe_mode|k:identifier module_objects custom_objects printable_module_name
keras.utils.disable_interactive_logging|3,2:
keras.utils.enable_interactive_logging|3,2:
keras.utils.get_custom_objects|3,2,k:
keras.utils.get_file|3:fname origin untar md5_hash file_hash cache_subdir hash_algorithm extract archive_format cache_dir force_download|2,k:fname origin untar md5_hash file_hash cache_subdir hash_algorithm extract archive_format cache_dir
keras.utils.get_registered_name|3,2:obj
keras.utils.get_registered_object|3,2:name custom_objects module_objects
keras.utils.get_source_inputs|3:tensor|2,k:tensor layer node_index
keras.utils.image_dataset_from_directory|3:directory labels label_mode class_names color_mode batch_size image_size shuffle seed validation_split subset interpolation follow_links crop_to_aspect_ratio pad_to_aspect_ratio data_format format verbose|2:directory labels label_mode class_names color_mode batch_size image_size shuffle seed validation_split subset interpolation follow_links crop_to_aspect_ratio
keras.utils.img_to_array|3,2:img data_format dtype
keras.utils.is_interactive_logging_enabled|3,2:
keras.utils.is_keras_tensor|3:x
keras.utils.load_img|3:path color_mode target_size interpolation keep_aspect_ratio|2:path grayscale color_mode target_size interpolation keep_aspect_ratio
keras.utils.model_to_dot|3:model show_shapes show_dtype show_layer_names rankdir expand_nested dpi subgraph show_layer_activations show_trainable splines|2:model show_shapes show_dtype show_layer_names rankdir expand_nested dpi subgraph layer_range show_layer_activations show_trainable|k:model show_shapes show_layer_names rankdir expand_nested dpi subgraph
keras.utils.multi_gpu_model|k:model gpus cpu_merge cpu_relocation
keras.utils.normalize|3,2,k:x axis order
keras.utils.pack_x_y_sample_weight|3,2:x y sample_weight
keras.utils.pad_sequences|3,2:sequences maxlen dtype padding truncating value
keras.utils.plot_model|3:model to_file show_shapes show_dtype show_layer_names rankdir expand_nested dpi show_layer_activations show_trainable splines|2:model to_file show_shapes show_dtype show_layer_names rankdir expand_nested dpi layer_range show_layer_activations show_trainable|k:model to_file show_shapes show_layer_names rankdir expand_nested dpi
keras.utils.print_summary|k:model line_length positions print_fn
keras.utils.register_keras_serializable|3,2:package name
keras.utils.save_img|3,2:path x data_format file_format scale
keras.utils.serialize_keras_object|3,2:obj|k:instance
keras.utils.set_random_seed|3,2:seed
keras.utils.split_dataset|3:dataset left_size right_size shuffle seed preferred_backend|2:dataset left_size right_size shuffle seed
keras.utils.standardize_dtype|3:dtype
keras.utils.text_dataset_from_directory|3:directory labels label_mode class_names batch_size max_length shuffle seed validation_split subset follow_links format verbose|2:directory labels label_mode class_names batch_size max_length shuffle seed validation_split subset follow_links
keras.utils.timeseries_dataset_from_array|3:data targets sequence_length sequence_stride sampling_rate batch_size shuffle seed start_index end_index format|2:data targets sequence_length sequence_stride sampling_rate batch_size shuffle seed start_index end_index
keras.utils.to_categorical|3:x num_classes|2,k:y num_classes dtype
keras.utils.to_ordinal|2:y num_classes dtype
keras.utils.unpack_x_y_sample_weight|3,2:data
keras.utils.warmstart_embedding_matrix|2:base_vocabulary new_vocabulary base_embeddings new_embeddings_initializer
keras.version|3:
tensorflow.AggregationMethod|2,1:
tensorflow.Assert|2,1:condition data summarize name
tensorflow.AttrValue|1:
tensorflow.ConditionalAccumulator|1:dtype shape shared_name name reduction_type
tensorflow.ConditionalAccumulatorBase|1:dtype shape accumulator_ref
tensorflow.ConfigProto|1:
tensorflow.CriticalSection|2,1:name shared_name critical_section_def import_scope
tensorflow.DType|2:type_enum handle_data|1:type_enum
tensorflow.DeviceSpec|2,1:job replica task device_type device_index
tensorflow.Dimension|1:value
tensorflow.Event|1:
tensorflow.FIFOQueue|1:capacity dtypes shapes names shared_name name
tensorflow.FixedLenFeature|1:
tensorflow.FixedLenSequenceFeature|1:
tensorflow.FixedLengthRecordReader|1:record_bytes header_bytes footer_bytes hop_bytes name encoding
tensorflow.GPUOptions|1:
tensorflow.GradientTape|2,1:persistent watch_accessed_variables
tensorflow.Graph|2,1:
tensorflow.GraphDef|1:
tensorflow.GraphKeys|1:
tensorflow.GraphOptions|1:
tensorflow.HistogramProto|1:
tensorflow.IdentityReader|1:name
tensorflow.IndexedSlices|2,1:values indices dense_shape
tensorflow.IndexedSlicesSpec|2,1:shape dtype indices_dtype dense_shape_dtype indices_shape
tensorflow.InteractiveSession|1:target graph config
tensorflow.LMDBReader|1:name options
tensorflow.LogMessage|1:
tensorflow.MetaGraphDef|1:
tensorflow.Module|2,1:name
tensorflow.NameAttrList|1:
tensorflow.NoGradient|1:op_type
tensorflow.NodeDef|1:
tensorflow.NoneTensorSpec|2:
tensorflow.NotDifferentiable|1:op_type
tensorflow.OpError|1:node_def op message error_code
tensorflow.Operation|2:|1:node_def g inputs output_types control_inputs input_types original_op op_def
tensorflow.OptimizerOptions|1:
tensorflow.OptionalSpec|2:element_spec|1:value_structure
tensorflow.PaddingFIFOQueue|1:capacity dtypes shapes names shared_name name
tensorflow.Print|1:input_ data message first_n summarize name
tensorflow.PriorityQueue|1:capacity types shapes names shared_name name
tensorflow.QueueBase|1:dtypes shapes names queue_ref
tensorflow.RaggedTensor|2:values row_partition internal|1:values row_splits cached_row_lengths cached_value_rowids cached_nrows internal
tensorflow.RaggedTensorSpec|2:shape dtype ragged_rank row_splits_dtype flat_values_spec|1:shape dtype ragged_rank row_splits_dtype
tensorflow.RandomShuffleQueue|1:capacity min_after_dequeue dtypes shapes names seed shared_name name
tensorflow.ReaderBase|1:reader_ref supports_serialize
tensorflow.RegisterGradient|2,1:op_type
tensorflow.RunMetadata|1:
tensorflow.RunOptions|1:
tensorflow.Session|1:target graph config
tensorflow.SessionLog|1:
tensorflow.SparseConditionalAccumulator|1:dtype shape shared_name name reduction_type
tensorflow.SparseFeature|1:
tensorflow.SparseTensor|2,1:indices values dense_shape
tensorflow.SparseTensorSpec|2,1:shape dtype
tensorflow.SparseTensorValue|1:
tensorflow.Summary|1:
tensorflow.SummaryMetadata|1:
tensorflow.TFRecordReader|1:name options
tensorflow.Tensor|2:|1:op value_index dtype
tensorflow.TensorArray|2,1:dtype size dynamic_size clear_after_read tensor_array_name handle flow infer_shape element_shape colocate_with_first_write_call name
tensorflow.TensorArraySpec|2,1:element_shape dtype dynamic_size infer_shape
tensorflow.TensorInfo|1:
tensorflow.TensorShape|2,1:dims
tensorflow.TensorSpec|2,1:shape dtype name
tensorflow.TextLineReader|1:skip_header_lines name
tensorflow.TypeSpec|2,1:
tensorflow.UnconnectedGradients|2,1:
tensorflow.VarLenFeature|1:
tensorflow.Variable|2:initial_value trainable validate_shape caching_device name variable_def dtype import_scope constraint synchronization aggregation shape experimental_enable_variable_lifting|1:initial_value trainable collections validate_shape caching_device name variable_def dtype expected_shape import_scope constraint use_resource synchronization aggregation shape
tensorflow.VariableAggregation|2,1:
tensorflow.VariableScope|1:reuse name initializer regularizer caching_device partitioner custom_getter name_scope dtype use_resource constraint
tensorflow.VariableSynchronization|2,1:
tensorflow.WholeFileReader|1:name
tensorflow.abs|2,1:x name
tensorflow.accumulate_n|1:inputs shape tensor_dtype name
tensorflow.acos|2,1:x name
tensorflow.acosh|2,1:x name
tensorflow.add|2,1:x y name
tensorflow.add_check_numerics_ops|1:
tensorflow.add_n|2,1:inputs name
tensorflow.add_to_collection|1:name value
tensorflow.add_to_collections|1:names value
tensorflow.all_variables|1:
tensorflow.angle|1:input name
tensorflow.approx_top_k|2:input k reduction_dimension recall_target is_max_k reduction_input_size_override aggregate_to_topk name
tensorflow.arg_max|1:input dimension output_type name
tensorflow.arg_min|1:input dimension output_type name
tensorflow.argmax|2:input axis output_type name|1:input axis name dimension output_type
tensorflow.argmin|2:input axis output_type name|1:input axis name dimension output_type
tensorflow.argsort|2,1:values axis direction stable name
tensorflow.as_dtype|2,1:type_value
tensorflow.as_string|2,1:input precision scientific shortest width fill name
tensorflow.asin|2,1:x name
tensorflow.asinh|2,1:x name
tensorflow.assert_equal|2:x y message summarize name|1:x y data summarize message name
tensorflow.assert_greater|2:x y message summarize name|1:x y data summarize message name
tensorflow.assert_greater_equal|1:x y data summarize message name
tensorflow.assert_integer|1:x message name
tensorflow.assert_less|2:x y message summarize name|1:x y data summarize message name
tensorflow.assert_less_equal|1:x y data summarize message name
tensorflow.assert_near|1:x y rtol atol data summarize message name
tensorflow.assert_negative|1:x data summarize message name
tensorflow.assert_non_negative|1:x data summarize message name
tensorflow.assert_non_positive|1:x data summarize message name
tensorflow.assert_none_equal|1:x y data summarize message name
tensorflow.assert_positive|1:x data summarize message name
tensorflow.assert_proper_iterable|1:values
tensorflow.assert_rank|2:x rank message name|1:x rank data summarize message name
tensorflow.assert_rank_at_least|1:x rank data summarize message name
tensorflow.assert_rank_in|1:x ranks data summarize message name
tensorflow.assert_same_float_dtype|1:tensors dtype
tensorflow.assert_scalar|1:tensor name message
tensorflow.assert_type|1:tensor tf_type message name
tensorflow.assert_variables_initialized|1:var_list
tensorflow.assign|1:ref value validate_shape use_locking name
tensorflow.assign_add|1:ref value use_locking name
tensorflow.assign_sub|1:ref value use_locking name
tensorflow.atan|2,1:x name
tensorflow.atan2|2,1:y x name
tensorflow.atanh|2,1:x name
tensorflow.audio.decode_wav|2:contents desired_channels desired_samples name
tensorflow.audio.encode_wav|2:audio sample_rate name
tensorflow.batch_gather|1:params indices name
tensorflow.batch_scatter_update|1:ref indices updates use_locking name
tensorflow.batch_to_space|2:input block_shape crops name|1:input crops block_size name block_shape
tensorflow.batch_to_space_nd|1:input block_shape crops name
tensorflow.betainc|1:a b x name
tensorflow.bincount|1:arr weights minlength maxlength dtype
tensorflow.bitcast|2,1:input type name
tensorflow.boolean_mask|2:tensor mask axis name|1:tensor mask name axis
tensorflow.broadcast_dynamic_shape|2,1:shape_x shape_y
tensorflow.broadcast_static_shape|2,1:shape_x shape_y
tensorflow.broadcast_to|2,1:input shape name
tensorflow.case|2,1:pred_fn_pairs default exclusive strict name
tensorflow.cast|2,1:x dtype name
tensorflow.ceil|1:x name
tensorflow.check_numerics|1:tensor message name
tensorflow.check_pinned|2:tensor name
tensorflow.cholesky|1:input name
tensorflow.cholesky_solve|1:chol rhs name
tensorflow.clip_by_average_norm|1:t clip_norm name
tensorflow.clip_by_global_norm|2,1:t_list clip_norm use_norm name
tensorflow.clip_by_norm|2,1:t clip_norm axes name
tensorflow.clip_by_value|2,1:t clip_value_min clip_value_max name
tensorflow.colocate_with|1:op ignore_existing
tensorflow.complex|2,1:real imag name
tensorflow.concat|2,1:values axis name
tensorflow.cond|2:pred true_fn false_fn name|1:pred true_fn false_fn strict name fn1 fn2
tensorflow.confusion_matrix|1:labels predictions num_classes dtype name weights
tensorflow.conj|1:x name
tensorflow.constant|2:value dtype shape name|1:value dtype shape name verify_shape
tensorflow.constant_initializer|2:value support_partition|1:value dtype verify_shape
tensorflow.container|1:container_name
tensorflow.contrib.layers.GDN|1:inverse beta_min gamma_init reparam_offset data_format activity_regularizer trainable name
tensorflow.contrib.layers.RevBlock|1:f g num_layers f_side_input g_side_input use_efficient_backprop name
tensorflow.contrib.layers.apply_regularization|1:regularizer weights_list
tensorflow.contrib.layers.avg_pool2d|1:inputs kernel_size stride padding data_format outputs_collections scope
tensorflow.contrib.layers.avg_pool3d|1:inputs kernel_size stride padding data_format outputs_collections scope
tensorflow.contrib.layers.batch_norm|1:inputs decay center scale epsilon activation_fn param_initializers param_regularizers updates_collections is_training reuse variables_collections outputs_collections trainable batch_weights fused data_format zero_debias_moving_mean scope renorm renorm_clipping renorm_decay adjustment
tensorflow.contrib.layers.bias_add|1:inputs activation_fn initializer regularizer reuse variables_collections outputs_collections trainable data_format scope
tensorflow.contrib.layers.bow_encoder|1:ids vocab_size embed_dim sparse_lookup initializer regularizer trainable scope reuse
tensorflow.contrib.layers.bucketized_column|1:source_column boundaries
tensorflow.contrib.layers.check_feature_columns|1:feature_columns
tensorflow.contrib.layers.conv1d|1:inputs num_outputs kernel_size stride padding data_format rate activation_fn normalizer_fn normalizer_params weights_initializer weights_regularizer biases_initializer biases_regularizer reuse variables_collections outputs_collections trainable scope
tensorflow.contrib.layers.conv2d|1:inputs num_outputs kernel_size stride padding data_format rate activation_fn normalizer_fn normalizer_params weights_initializer weights_regularizer biases_initializer biases_regularizer reuse variables_collections outputs_collections trainable scope
tensorflow.contrib.layers.conv2d_in_plane|1:inputs kernel_size stride padding activation_fn normalizer_fn normalizer_params weights_initializer weights_regularizer biases_initializer biases_regularizer reuse variables_collections outputs_collections trainable scope
tensorflow.contrib.layers.conv2d_transpose|1:inputs num_outputs kernel_size stride padding data_format activation_fn normalizer_fn normalizer_params weights_initializer weights_regularizer biases_initializer biases_regularizer reuse variables_collections outputs_collections trainable scope
tensorflow.contrib.layers.conv3d|1:inputs num_outputs kernel_size stride padding data_format rate activation_fn normalizer_fn normalizer_params weights_initializer weights_regularizer biases_initializer biases_regularizer reuse variables_collections outputs_collections trainable scope
tensorflow.contrib.layers.conv3d_transpose|1:inputs num_outputs kernel_size stride padding data_format activation_fn normalizer_fn normalizer_params weights_initializer weights_regularizer biases_initializer biases_regularizer reuse variables_collections outputs_collections trainable scope
tensorflow.contrib.layers.convolution|1:inputs num_outputs kernel_size stride padding data_format rate activation_fn normalizer_fn normalizer_params weights_initializer weights_regularizer biases_initializer biases_regularizer reuse variables_collections outputs_collections trainable scope conv_dims
tensorflow.contrib.layers.convolution1d|1:inputs num_outputs kernel_size stride padding data_format rate activation_fn normalizer_fn normalizer_params weights_initializer weights_regularizer biases_initializer biases_regularizer reuse variables_collections outputs_collections trainable scope
tensorflow.contrib.layers.convolution2d|1:inputs num_outputs kernel_size stride padding data_format rate activation_fn normalizer_fn normalizer_params weights_initializer weights_regularizer biases_initializer biases_regularizer reuse variables_collections outputs_collections trainable scope
tensorflow.contrib.layers.convolution2d_in_plane|1:inputs kernel_size stride padding activation_fn normalizer_fn normalizer_params weights_initializer weights_regularizer biases_initializer biases_regularizer reuse variables_collections outputs_collections trainable scope
tensorflow.contrib.layers.convolution2d_transpose|1:inputs num_outputs kernel_size stride padding data_format activation_fn normalizer_fn normalizer_params weights_initializer weights_regularizer biases_initializer biases_regularizer reuse variables_collections outputs_collections trainable scope
tensorflow.contrib.layers.convolution3d|1:inputs num_outputs kernel_size stride padding data_format rate activation_fn normalizer_fn normalizer_params weights_initializer weights_regularizer biases_initializer biases_regularizer reuse variables_collections outputs_collections trainable scope
tensorflow.contrib.layers.convolution3d_transpose|1:inputs num_outputs kernel_size stride padding data_format activation_fn normalizer_fn normalizer_params weights_initializer weights_regularizer biases_initializer biases_regularizer reuse variables_collections outputs_collections trainable scope
tensorflow.contrib.layers.create_feature_spec_for_parsing|1:feature_columns
tensorflow.contrib.layers.crossed_column|1:columns hash_bucket_size combiner ckpt_to_load_from tensor_name_in_ckpt hash_key
tensorflow.contrib.layers.dense_to_sparse|1:tensor eos_token outputs_collections scope
tensorflow.contrib.layers.dropout|1:inputs keep_prob noise_shape is_training outputs_collections scope seed
tensorflow.contrib.layers.elu|1:inputs num_outputs
tensorflow.contrib.layers.embed_sequence|1:ids vocab_size embed_dim unique initializer regularizer trainable scope reuse
tensorflow.contrib.layers.embedding_column|1:sparse_id_column dimension combiner initializer ckpt_to_load_from tensor_name_in_ckpt max_norm trainable
tensorflow.contrib.layers.embedding_lookup_unique|1:params ids partition_strategy name
tensorflow.contrib.layers.flatten|1:inputs outputs_collections scope
tensorflow.contrib.layers.fully_connected|1:inputs num_outputs activation_fn normalizer_fn normalizer_params weights_initializer weights_regularizer biases_initializer biases_regularizer reuse variables_collections outputs_collections trainable scope
tensorflow.contrib.layers.gdn|1:inputs inverse beta_min gamma_init reparam_offset data_format activity_regularizer trainable name reuse
tensorflow.contrib.layers.group_norm|1:inputs groups channels_axis reduction_axes center scale epsilon activation_fn param_initializers reuse variables_collections outputs_collections trainable scope mean_close_to_zero
tensorflow.contrib.layers.images_to_sequence|1:inputs data_format outputs_collections scope
tensorflow.contrib.layers.infer_real_valued_columns|1:features
tensorflow.contrib.layers.input_from_feature_columns|1:columns_to_tensors feature_columns weight_collections trainable scope cols_to_outs
tensorflow.contrib.layers.instance_norm|1:inputs center scale epsilon activation_fn param_initializers reuse variables_collections outputs_collections trainable data_format scope
tensorflow.contrib.layers.joint_weighted_sum_from_feature_columns|1:columns_to_tensors feature_columns num_outputs weight_collections trainable scope
tensorflow.contrib.layers.l1_l2_regularizer|1:scale_l1 scale_l2 scope
tensorflow.contrib.layers.l1_regularizer|1:scale scope
tensorflow.contrib.layers.l2_regularizer|1:scale scope
tensorflow.contrib.layers.layer_norm|1:inputs center scale activation_fn reuse variables_collections outputs_collections trainable begin_norm_axis begin_params_axis scope
tensorflow.contrib.layers.legacy_fully_connected|1:x num_output_units activation_fn weight_init bias_init name weight_collections bias_collections output_collections trainable weight_regularizer bias_regularizer
tensorflow.contrib.layers.legacy_linear|1:x num_output_units
tensorflow.contrib.layers.legacy_relu|1:x num_output_units
tensorflow.contrib.layers.linear|1:inputs num_outputs
tensorflow.contrib.layers.make_place_holder_tensors_for_base_features|1:feature_columns
tensorflow.contrib.layers.max_pool2d|1:inputs kernel_size stride padding data_format outputs_collections scope
tensorflow.contrib.layers.max_pool3d|1:inputs kernel_size stride padding data_format outputs_collections scope
tensorflow.contrib.layers.maxout|1:inputs num_units axis scope
tensorflow.contrib.layers.multi_class_target|1:n_classes label_name weight_column_name
tensorflow.contrib.layers.one_hot_column|1:sparse_id_column
tensorflow.contrib.layers.one_hot_encoding|1:labels num_classes on_value off_value outputs_collections scope
tensorflow.contrib.layers.optimize_loss|1:loss global_step learning_rate optimizer gradient_noise_scale gradient_multipliers clip_gradients learning_rate_decay_fn update_ops variables name summaries colocate_gradients_with_ops increment_global_step
tensorflow.contrib.layers.parse_feature_columns_from_examples|1:serialized feature_columns name example_names
tensorflow.contrib.layers.parse_feature_columns_from_sequence_examples|1:serialized context_feature_columns sequence_feature_columns name example_name
tensorflow.contrib.layers.real_valued_column|1:column_name dimension default_value dtype normalizer
tensorflow.contrib.layers.recompute_grad|1:fn use_data_dep tupleize_grads
tensorflow.contrib.layers.regression_target|1:label_name weight_column_name label_dimension
tensorflow.contrib.layers.relu|1:inputs num_outputs
tensorflow.contrib.layers.relu6|1:inputs num_outputs
tensorflow.contrib.layers.repeat|1:inputs repetitions layer
tensorflow.contrib.layers.rev_block|1:x1 x2 f g num_layers f_side_input g_side_input is_training
tensorflow.contrib.layers.safe_embedding_lookup_sparse|1:embedding_weights sparse_ids sparse_weights combiner default_id name partition_strategy max_norm
tensorflow.contrib.layers.scale_gradient|1:
tensorflow.contrib.layers.scattered_embedding_column|1:column_name size dimension hash_key combiner initializer
tensorflow.contrib.layers.separable_conv2d|1:inputs num_outputs kernel_size depth_multiplier stride padding data_format rate activation_fn normalizer_fn normalizer_params weights_initializer pointwise_initializer weights_regularizer biases_initializer biases_regularizer reuse variables_collections outputs_collections trainable scope
tensorflow.contrib.layers.separable_convolution2d|1:inputs num_outputs kernel_size depth_multiplier stride padding data_format rate activation_fn normalizer_fn normalizer_params weights_initializer pointwise_initializer weights_regularizer biases_initializer biases_regularizer reuse variables_collections outputs_collections trainable scope
tensorflow.contrib.layers.sequence_input_from_feature_columns|1:columns_to_tensors feature_columns weight_collections trainable scope
tensorflow.contrib.layers.sequence_to_images|1:inputs height output_data_format outputs_collections scope
tensorflow.contrib.layers.shared_embedding_columns|1:sparse_id_columns dimension combiner shared_embedding_name initializer ckpt_to_load_from tensor_name_in_ckpt max_norm trainable
tensorflow.contrib.layers.softmax|1:logits scope
tensorflow.contrib.layers.sparse_column_with_hash_bucket|1:column_name hash_bucket_size combiner dtype hash_keys
tensorflow.contrib.layers.sparse_column_with_integerized_feature|1:column_name bucket_size combiner dtype
tensorflow.contrib.layers.sparse_column_with_keys|1:column_name keys default_value combiner dtype
tensorflow.contrib.layers.sparse_column_with_vocabulary_file|1:column_name vocabulary_file num_oov_buckets vocab_size default_value combiner dtype
tensorflow.contrib.layers.spatial_softmax|1:features temperature name variables_collections trainable data_format
tensorflow.contrib.layers.stack|1:inputs layer stack_args
tensorflow.contrib.layers.sum_regularizer|1:regularizer_list scope
tensorflow.contrib.layers.summarize_activation|1:op
tensorflow.contrib.layers.summarize_activations|1:name_filter summarizer
tensorflow.contrib.layers.summarize_collection|1:collection name_filter summarizer
tensorflow.contrib.layers.summarize_tensor|1:tensor tag
tensorflow.contrib.layers.summarize_tensors|1:tensors summarizer
tensorflow.contrib.layers.transform_features|1:features feature_columns
tensorflow.contrib.layers.unit_norm|1:inputs dim epsilon scope
tensorflow.contrib.layers.variance_scaling_initializer|1:factor mode uniform seed dtype
tensorflow.contrib.layers.weighted_sparse_column|1:sparse_id_column weight_column_name dtype
tensorflow.contrib.layers.weighted_sum_from_feature_columns|1:columns_to_tensors feature_columns num_outputs weight_collections trainable scope
tensorflow.contrib.layers.xavier_initializer|1:uniform seed dtype
tensorflow.contrib.layers.xavier_initializer_conv2d|1:uniform seed dtype
tensorflow.contrib.opt.AGNCustomGetter|1:worker_device
tensorflow.contrib.opt.AGNOptimizer|1:optimizer num_worker custom_getter communication_period use_locking name
tensorflow.contrib.opt.AdaMaxOptimizer|1:learning_rate beta1 beta2 epsilon use_locking name
tensorflow.contrib.opt.AdamGSOptimizer|1:global_step learning_rate beta1 beta2 epsilon use_locking name
tensorflow.contrib.opt.AdamWOptimizer|1:weight_decay learning_rate beta1 beta2 epsilon use_locking name
tensorflow.contrib.opt.AddSignOptimizer|1:learning_rate alpha beta sign_decay_fn use_locking name
tensorflow.contrib.opt.DecoupledWeightDecayExtension|1:weight_decay
tensorflow.contrib.opt.DropStaleGradientOptimizer|1:opt staleness use_locking name
tensorflow.contrib.opt.ElasticAverageCustomGetter|1:worker_device
tensorflow.contrib.opt.ElasticAverageOptimizer|1:opt num_worker ea_custom_getter communication_period moving_rate rho use_locking synchronous name
tensorflow.contrib.opt.ExternalOptimizerInterface|1:loss var_list equalities inequalities var_to_bounds
tensorflow.contrib.opt.GGTOptimizer|1:learning_rate beta1 use_locking name window eps svd_eps sigma_eps
tensorflow.contrib.opt.LARSOptimizer|1:learning_rate momentum weight_decay eeta epsilon name skip_list use_nesterov
tensorflow.contrib.opt.LazyAdamGSOptimizer|1:global_step learning_rate beta1 beta2 epsilon use_locking name
tensorflow.contrib.opt.LazyAdamOptimizer|1:learning_rate beta1 beta2 epsilon use_locking name
tensorflow.contrib.opt.ModelAverageCustomGetter|1:worker_device
tensorflow.contrib.opt.ModelAverageOptimizer|1:opt num_worker is_chief ma_custom_getter interval_steps use_locking name
tensorflow.contrib.opt.MomentumWOptimizer|1:weight_decay learning_rate momentum use_locking name use_nesterov
tensorflow.contrib.opt.MovingAverageOptimizer|1:opt average_decay num_updates sequential_update
tensorflow.contrib.opt.MultitaskOptimizerWrapper|1:opt
tensorflow.contrib.opt.NadamOptimizer|1:learning_rate beta1 beta2 epsilon use_locking name
tensorflow.contrib.opt.PowerSignOptimizer|1:learning_rate base beta sign_decay_fn use_locking name
tensorflow.contrib.opt.RegAdagradOptimizer|1:learning_rate initial_accumulator_value use_locking name
tensorflow.contrib.opt.ScipyOptimizerInterface|1:loss var_list equalities inequalities var_to_bounds
tensorflow.contrib.opt.ShampooOptimizer|1:global_step max_matrix_size gbar_decay gbar_weight mat_gbar_decay mat_gbar_weight learning_rate svd_interval precond_update_interval epsilon alpha use_iterative_root use_locking name
tensorflow.contrib.opt.VariableClippingOptimizer|1:opt vars_to_clip_dims max_norm use_locking colocate_clip_ops_with_vars name
tensorflow.contrib.opt.clip_gradients_by_global_norm|1:gradients_variables clip_norm
tensorflow.contrib.opt.extend_with_decoupled_weight_decay|1:base_optimizer
tensorflow.contrib.rnn.AttentionCellWrapper|1:cell attn_length attn_size attn_vec_size input_size state_is_tuple reuse
tensorflow.contrib.rnn.BasicLSTMCell|1:num_units forget_bias state_is_tuple activation reuse name dtype
tensorflow.contrib.rnn.BasicRNNCell|1:num_units activation reuse name dtype
tensorflow.contrib.rnn.BidirectionalGridLSTMCell|1:num_units use_peepholes share_time_frequency_weights cell_clip initializer num_unit_shards forget_bias feature_size frequency_skip num_frequency_blocks start_freqindex_list end_freqindex_list couple_input_forget_gates backward_slice_offset reuse
tensorflow.contrib.rnn.CompiledWrapper|1:cell compile_stateful
tensorflow.contrib.rnn.Conv1DLSTMCell|1:name
tensorflow.contrib.rnn.Conv2DLSTMCell|1:name
tensorflow.contrib.rnn.Conv3DLSTMCell|1:name
tensorflow.contrib.rnn.ConvLSTMCell|1:conv_ndims input_shape output_channels kernel_shape use_bias skip_connection forget_bias initializers name
tensorflow.contrib.rnn.CoupledInputForgetGateLSTMCell|1:num_units use_peepholes initializer num_proj proj_clip num_unit_shards num_proj_shards forget_bias state_is_tuple activation reuse layer_norm norm_gain norm_shift
tensorflow.contrib.rnn.DeviceWrapper|1:
tensorflow.contrib.rnn.DropoutWrapper|1:
tensorflow.contrib.rnn.EmbeddingWrapper|1:cell embedding_classes embedding_size initializer reuse
tensorflow.contrib.rnn.FusedRNNCell|1:
tensorflow.contrib.rnn.FusedRNNCellAdaptor|1:cell use_dynamic_rnn
tensorflow.contrib.rnn.GLSTMCell|1:num_units initializer num_proj number_of_groups forget_bias activation reuse
tensorflow.contrib.rnn.GRUBlockCell|1:num_units cell_size reuse name
tensorflow.contrib.rnn.GRUBlockCellV2|1:num_units cell_size reuse name
tensorflow.contrib.rnn.GRUCell|1:num_units activation reuse kernel_initializer bias_initializer name dtype
tensorflow.contrib.rnn.GridLSTMCell|1:num_units use_peepholes share_time_frequency_weights cell_clip initializer num_unit_shards forget_bias feature_size frequency_skip num_frequency_blocks start_freqindex_list end_freqindex_list couple_input_forget_gates state_is_tuple reuse
tensorflow.contrib.rnn.HighwayWrapper|1:cell couple_carry_transform_gates carry_bias_init
tensorflow.contrib.rnn.IndRNNCell|1:num_units activation reuse name dtype
tensorflow.contrib.rnn.IndyGRUCell|1:num_units activation reuse kernel_initializer bias_initializer name dtype
tensorflow.contrib.rnn.IndyLSTMCell|1:num_units forget_bias activation reuse kernel_initializer bias_initializer name dtype
tensorflow.contrib.rnn.InputProjectionWrapper|1:cell num_proj activation input_size reuse
tensorflow.contrib.rnn.IntersectionRNNCell|1:num_units num_in_proj initializer forget_bias y_activation reuse
tensorflow.contrib.rnn.LSTMBlockCell|1:num_units forget_bias cell_clip use_peephole dtype reuse name
tensorflow.contrib.rnn.LSTMBlockFusedCell|1:num_units forget_bias cell_clip use_peephole reuse dtype name
tensorflow.contrib.rnn.LSTMBlockWrapper|1:trainable name dtype
tensorflow.contrib.rnn.LSTMCell|1:num_units use_peepholes cell_clip initializer num_proj proj_clip num_unit_shards num_proj_shards forget_bias state_is_tuple activation reuse name dtype
tensorflow.contrib.rnn.LSTMStateTuple|1:
tensorflow.contrib.rnn.LayerNormBasicLSTMCell|1:num_units forget_bias input_size activation layer_norm norm_gain norm_shift dropout_keep_prob dropout_prob_seed reuse
tensorflow.contrib.rnn.LayerRNNCell|1:trainable name dtype
tensorflow.contrib.rnn.MultiRNNCell|1:cells state_is_tuple
tensorflow.contrib.rnn.NASCell|1:num_units num_proj use_bias reuse
tensorflow.contrib.rnn.OutputProjectionWrapper|1:cell output_size activation reuse
tensorflow.contrib.rnn.PhasedLSTMCell|1:num_units use_peepholes leak ratio_on trainable_ratio_on period_init_min period_init_max reuse
tensorflow.contrib.rnn.RNNCell|1:trainable name dtype
tensorflow.contrib.rnn.ResidualWrapper|1:
tensorflow.contrib.rnn.SRUCell|1:num_units activation reuse name
tensorflow.contrib.rnn.TimeFreqLSTMCell|1:num_units use_peepholes cell_clip initializer num_unit_shards forget_bias feature_size frequency_skip reuse
tensorflow.contrib.rnn.TimeReversedFusedRNN|1:cell
tensorflow.contrib.rnn.UGRNNCell|1:num_units initializer forget_bias activation reuse
tensorflow.contrib.rnn.best_effort_input_batch_size|1:flat_input
tensorflow.contrib.rnn.stack_bidirectional_dynamic_rnn|1:cells_fw cells_bw inputs initial_states_fw initial_states_bw dtype sequence_length parallel_iterations time_major scope swap_memory
tensorflow.contrib.rnn.stack_bidirectional_rnn|1:cells_fw cells_bw inputs initial_states_fw initial_states_bw dtype sequence_length scope
tensorflow.contrib.rnn.static_bidirectional_rnn|1:cell_fw cell_bw inputs initial_state_fw initial_state_bw dtype sequence_length scope
tensorflow.contrib.rnn.static_rnn|1:cell inputs initial_state dtype sequence_length scope
tensorflow.contrib.rnn.static_state_saving_rnn|1:cell inputs state_saver state_name sequence_length scope
tensorflow.contrib.rnn.transpose_batch_time|1:x
tensorflow.contrib.seq2seq.AttentionMechanism|1:
tensorflow.contrib.seq2seq.AttentionWrapper|1:cell attention_mechanism attention_layer_size alignment_history cell_input_fn output_attention initial_cell_state name attention_layer attention_fn dtype
tensorflow.contrib.seq2seq.AttentionWrapperState|1:
tensorflow.contrib.seq2seq.BahdanauAttention|1:num_units memory memory_sequence_length normalize probability_fn score_mask_value dtype custom_key_value_fn name
tensorflow.contrib.seq2seq.BahdanauMonotonicAttention|1:num_units memory memory_sequence_length normalize score_mask_value sigmoid_noise sigmoid_noise_seed score_bias_init mode dtype name
tensorflow.contrib.seq2seq.BasicDecoder|1:cell helper initial_state output_layer
tensorflow.contrib.seq2seq.BasicDecoderOutput|1:
tensorflow.contrib.seq2seq.BeamSearchDecoder|1:cell embedding start_tokens end_token initial_state beam_width output_layer length_penalty_weight coverage_penalty_weight reorder_tensor_arrays
tensorflow.contrib.seq2seq.BeamSearchDecoderOutput|1:
tensorflow.contrib.seq2seq.BeamSearchDecoderState|1:
tensorflow.contrib.seq2seq.CustomHelper|1:initialize_fn sample_fn next_inputs_fn sample_ids_shape sample_ids_dtype
tensorflow.contrib.seq2seq.Decoder|1:
tensorflow.contrib.seq2seq.FinalBeamSearchDecoderOutput|1:
tensorflow.contrib.seq2seq.GreedyEmbeddingHelper|1:embedding start_tokens end_token
tensorflow.contrib.seq2seq.Helper|1:
tensorflow.contrib.seq2seq.InferenceHelper|1:sample_fn sample_shape sample_dtype start_inputs end_fn next_inputs_fn
tensorflow.contrib.seq2seq.LuongAttention|1:num_units memory memory_sequence_length scale probability_fn score_mask_value dtype custom_key_value_fn name
tensorflow.contrib.seq2seq.LuongMonotonicAttention|1:num_units memory memory_sequence_length scale score_mask_value sigmoid_noise sigmoid_noise_seed score_bias_init mode dtype name
tensorflow.contrib.seq2seq.SampleEmbeddingHelper|1:embedding start_tokens end_token softmax_temperature seed
tensorflow.contrib.seq2seq.ScheduledEmbeddingTrainingHelper|1:inputs sequence_length embedding sampling_probability time_major seed scheduling_seed name
tensorflow.contrib.seq2seq.ScheduledOutputTrainingHelper|1:inputs sequence_length sampling_probability time_major seed next_inputs_fn auxiliary_inputs name
tensorflow.contrib.seq2seq.TrainingHelper|1:inputs sequence_length time_major name
tensorflow.contrib.seq2seq.dynamic_decode|1:decoder output_time_major impute_finished maximum_iterations parallel_iterations swap_memory scope
tensorflow.contrib.seq2seq.gather_tree|1:step_ids parent_ids max_sequence_lengths end_token name
tensorflow.contrib.seq2seq.hardmax|1:logits name
tensorflow.contrib.seq2seq.monotonic_attention|1:p_choose_i previous_attention mode
tensorflow.contrib.seq2seq.safe_cumprod|1:x
tensorflow.contrib.seq2seq.sequence_loss|1:logits targets weights average_across_timesteps average_across_batch sum_over_timesteps sum_over_batch softmax_loss_function name
tensorflow.contrib.seq2seq.tile_batch|1:t multiplier name
tensorflow.contrib.slim.DataFrameColumn|1:
tensorflow.contrib.slim.GDN|1:inverse beta_min gamma_init reparam_offset data_format activity_regularizer trainable name
tensorflow.contrib.slim.InputLayer|1:feature_columns weight_collections trainable cols_to_vars name create_scope_now
tensorflow.contrib.slim.ProblemType|1:
tensorflow.contrib.slim.RevBlock|1:f g num_layers f_side_input g_side_input use_efficient_backprop name
tensorflow.contrib.slim.VariableDeviceChooser|1:num_tasks job_name device_type device_index replica
tensorflow.contrib.slim.adaptive_clipping_fn|1:std_factor decay static_max_norm global_step report_summary epsilon name
tensorflow.contrib.slim.add_arg_scope|1:func
tensorflow.contrib.slim.add_model_variable|1:var
tensorflow.contrib.slim.apply_regularization|1:regularizer weights_list
tensorflow.contrib.slim.arg_scope|1:list_ops_or_scope
tensorflow.contrib.slim.arg_scope_func_key|1:op
tensorflow.contrib.slim.arg_scoped_arguments|1:func
tensorflow.contrib.slim.assert_global_step|1:global_step_tensor
tensorflow.contrib.slim.assert_or_get_global_step|1:graph global_step_tensor
tensorflow.contrib.slim.assign_from_checkpoint|1:model_path var_list ignore_missing_vars
tensorflow.contrib.slim.assign_from_checkpoint_fn|1:model_path var_list ignore_missing_vars reshape_variables
tensorflow.contrib.slim.assign_from_values|1:var_names_to_values
tensorflow.contrib.slim.assign_from_values_fn|1:var_names_to_values
tensorflow.contrib.slim.avg_pool2d|1:inputs kernel_size stride padding data_format outputs_collections scope
tensorflow.contrib.slim.avg_pool3d|1:inputs kernel_size stride padding data_format outputs_collections scope
tensorflow.contrib.slim.batch_norm|1:inputs decay center scale epsilon activation_fn param_initializers param_regularizers updates_collections is_training reuse variables_collections outputs_collections trainable batch_weights fused data_format zero_debias_moving_mean scope renorm renorm_clipping renorm_decay adjustment
tensorflow.contrib.slim.bias_add|1:inputs activation_fn initializer regularizer reuse variables_collections outputs_collections trainable data_format scope
tensorflow.contrib.slim.binary_svm_target|1:label_name weight_column_name
tensorflow.contrib.slim.bow_encoder|1:ids vocab_size embed_dim sparse_lookup initializer regularizer trainable scope reuse
tensorflow.contrib.slim.bucketize|1:input_tensor boundaries name
tensorflow.contrib.slim.bucketized_column|1:source_column boundaries
tensorflow.contrib.slim.check_feature_columns|1:feature_columns
tensorflow.contrib.slim.conv1d|1:inputs num_outputs kernel_size stride padding data_format rate activation_fn normalizer_fn normalizer_params weights_initializer weights_regularizer biases_initializer biases_regularizer reuse variables_collections outputs_collections trainable scope
tensorflow.contrib.slim.conv2d|1:inputs num_outputs kernel_size stride padding data_format rate activation_fn normalizer_fn normalizer_params weights_initializer weights_regularizer biases_initializer biases_regularizer reuse variables_collections outputs_collections trainable scope
tensorflow.contrib.slim.conv2d_in_plane|1:inputs kernel_size stride padding activation_fn normalizer_fn normalizer_params weights_initializer weights_regularizer biases_initializer biases_regularizer reuse variables_collections outputs_collections trainable scope
tensorflow.contrib.slim.conv2d_transpose|1:inputs num_outputs kernel_size stride padding data_format activation_fn normalizer_fn normalizer_params weights_initializer weights_regularizer biases_initializer biases_regularizer reuse variables_collections outputs_collections trainable scope
tensorflow.contrib.slim.conv3d|1:inputs num_outputs kernel_size stride padding data_format rate activation_fn normalizer_fn normalizer_params weights_initializer weights_regularizer biases_initializer biases_regularizer reuse variables_collections outputs_collections trainable scope
tensorflow.contrib.slim.conv3d_transpose|1:inputs num_outputs kernel_size stride padding data_format activation_fn normalizer_fn normalizer_params weights_initializer weights_regularizer biases_initializer biases_regularizer reuse variables_collections outputs_collections trainable scope
tensorflow.contrib.slim.convolution|1:inputs num_outputs kernel_size stride padding data_format rate activation_fn normalizer_fn normalizer_params weights_initializer weights_regularizer biases_initializer biases_regularizer reuse variables_collections outputs_collections trainable scope conv_dims
tensorflow.contrib.slim.convolution1d|1:inputs num_outputs kernel_size stride padding data_format rate activation_fn normalizer_fn normalizer_params weights_initializer weights_regularizer biases_initializer biases_regularizer reuse variables_collections outputs_collections trainable scope
tensorflow.contrib.slim.convolution2d|1:inputs num_outputs kernel_size stride padding data_format rate activation_fn normalizer_fn normalizer_params weights_initializer weights_regularizer biases_initializer biases_regularizer reuse variables_collections outputs_collections trainable scope
tensorflow.contrib.slim.convolution2d_in_plane|1:inputs kernel_size stride padding activation_fn normalizer_fn normalizer_params weights_initializer weights_regularizer biases_initializer biases_regularizer reuse variables_collections outputs_collections trainable scope
tensorflow.contrib.slim.convolution2d_transpose|1:inputs num_outputs kernel_size stride padding data_format activation_fn normalizer_fn normalizer_params weights_initializer weights_regularizer biases_initializer biases_regularizer reuse variables_collections outputs_collections trainable scope
tensorflow.contrib.slim.convolution3d|1:inputs num_outputs kernel_size stride padding data_format rate activation_fn normalizer_fn normalizer_params weights_initializer weights_regularizer biases_initializer biases_regularizer reuse variables_collections outputs_collections trainable scope
tensorflow.contrib.slim.convolution3d_transpose|1:inputs num_outputs kernel_size stride padding data_format activation_fn normalizer_fn normalizer_params weights_initializer weights_regularizer biases_initializer biases_regularizer reuse variables_collections outputs_collections trainable scope
tensorflow.contrib.slim.create_feature_spec_for_parsing|1:feature_columns
tensorflow.contrib.slim.create_global_step|1:graph
tensorflow.contrib.slim.crossed_column|1:columns hash_bucket_size combiner ckpt_to_load_from tensor_name_in_ckpt hash_key
tensorflow.contrib.slim.current_arg_scope|1:
tensorflow.contrib.slim.dense_to_sparse|1:tensor eos_token outputs_collections scope
tensorflow.contrib.slim.deprecated|1:date instructions warn_once
tensorflow.contrib.slim.deprecated_arg_values|1:date instructions warn_once
tensorflow.contrib.slim.dropout|1:inputs keep_prob noise_shape is_training outputs_collections scope seed
tensorflow.contrib.slim.elu|1:inputs num_outputs
tensorflow.contrib.slim.embed_sequence|1:ids vocab_size embed_dim unique initializer regularizer trainable scope reuse
tensorflow.contrib.slim.embedding_column|1:sparse_id_column dimension combiner initializer ckpt_to_load_from tensor_name_in_ckpt max_norm trainable
tensorflow.contrib.slim.embedding_lookup_sparse_with_distributed_aggregation|1:params sp_ids sp_weights partition_strategy name combiner max_norm
tensorflow.contrib.slim.embedding_lookup_unique|1:params ids partition_strategy name
tensorflow.contrib.slim.experimental|1:func
tensorflow.contrib.slim.filter_variables|1:var_list include_patterns exclude_patterns reg_search
tensorflow.contrib.slim.flatten|1:inputs outputs_collections scope
tensorflow.contrib.slim.fully_connected|1:inputs num_outputs activation_fn normalizer_fn normalizer_params weights_initializer weights_regularizer biases_initializer biases_regularizer reuse variables_collections outputs_collections trainable scope
tensorflow.contrib.slim.gdn|1:inputs inverse beta_min gamma_init reparam_offset data_format activity_regularizer trainable name reuse
tensorflow.contrib.slim.get_default_binary_metrics_for_eval|1:thresholds
tensorflow.contrib.slim.get_global_step|1:graph
tensorflow.contrib.slim.get_local_variables|1:scope suffix
tensorflow.contrib.slim.get_model_variables|1:scope suffix
tensorflow.contrib.slim.get_or_create_global_step|1:graph
tensorflow.contrib.slim.get_trainable_variables|1:scope suffix
tensorflow.contrib.slim.get_unique_variable|1:var_op_name
tensorflow.contrib.slim.get_variable_full_name|1:var
tensorflow.contrib.slim.get_variables|1:scope suffix collection
tensorflow.contrib.slim.get_variables_by_name|1:given_name scope
tensorflow.contrib.slim.get_variables_by_suffix|1:suffix scope
tensorflow.contrib.slim.get_variables_to_restore|1:include exclude
tensorflow.contrib.slim.global_variable|1:initial_value validate_shape name use_resource
tensorflow.contrib.slim.group_norm|1:inputs groups channels_axis reduction_axes center scale epsilon activation_fn param_initializers reuse variables_collections outputs_collections trainable scope mean_close_to_zero
tensorflow.contrib.slim.has_arg_scope|1:func
tensorflow.contrib.slim.images_to_sequence|1:inputs data_format outputs_collections scope
tensorflow.contrib.slim.infer_real_valued_columns|1:features
tensorflow.contrib.slim.input_from_feature_columns|1:columns_to_tensors feature_columns weight_collections trainable scope cols_to_outs
tensorflow.contrib.slim.instance_norm|1:inputs center scale epsilon activation_fn param_initializers reuse variables_collections outputs_collections trainable data_format scope
tensorflow.contrib.slim.joint_weighted_sum_from_feature_columns|1:columns_to_tensors feature_columns num_outputs weight_collections trainable scope
tensorflow.contrib.slim.l1_l2_regularizer|1:scale_l1 scale_l2 scope
tensorflow.contrib.slim.l1_regularizer|1:scale scope
tensorflow.contrib.slim.l2_regularizer|1:scale scope
tensorflow.contrib.slim.layer_norm|1:inputs center scale activation_fn reuse variables_collections outputs_collections trainable begin_norm_axis begin_params_axis scope
tensorflow.contrib.slim.legacy_fully_connected|1:x num_output_units activation_fn weight_init bias_init name weight_collections bias_collections output_collections trainable weight_regularizer bias_regularizer
tensorflow.contrib.slim.legacy_linear|1:x num_output_units
tensorflow.contrib.slim.legacy_relu|1:x num_output_units
tensorflow.contrib.slim.linear|1:inputs num_outputs
tensorflow.contrib.slim.local_variable|1:initial_value validate_shape name use_resource
tensorflow.contrib.slim.make_all|1:module_name doc_string_modules
tensorflow.contrib.slim.make_place_holder_tensors_for_base_features|1:feature_columns
tensorflow.contrib.slim.max_pool2d|1:inputs kernel_size stride padding data_format outputs_collections scope
tensorflow.contrib.slim.max_pool3d|1:inputs kernel_size stride padding data_format outputs_collections scope
tensorflow.contrib.slim.maxout|1:inputs num_units axis scope
tensorflow.contrib.slim.model_variable|1:name shape dtype initializer regularizer trainable collections caching_device device partitioner custom_getter use_resource synchronization aggregation
tensorflow.contrib.slim.multi_class_target|1:n_classes label_name weight_column_name
tensorflow.contrib.slim.one_hot_column|1:sparse_id_column
tensorflow.contrib.slim.one_hot_encoding|1:labels num_classes on_value off_value outputs_collections scope
tensorflow.contrib.slim.optimize_loss|1:loss global_step learning_rate optimizer gradient_noise_scale gradient_multipliers clip_gradients learning_rate_decay_fn update_ops variables name summaries colocate_gradients_with_ops increment_global_step
tensorflow.contrib.slim.parse_feature_columns_from_examples|1:serialized feature_columns name example_names
tensorflow.contrib.slim.parse_feature_columns_from_sequence_examples|1:serialized context_feature_columns sequence_feature_columns name example_name
tensorflow.contrib.slim.pool|1:inputs kernel_size pooling_type padding data_format dilation_rate stride outputs_collections scope
tensorflow.contrib.slim.real_valued_column|1:column_name dimension default_value dtype normalizer
tensorflow.contrib.slim.recompute_grad|1:fn use_data_dep tupleize_grads
tensorflow.contrib.slim.regression_target|1:label_name weight_column_name label_dimension
tensorflow.contrib.slim.relu|1:inputs num_outputs
tensorflow.contrib.slim.relu6|1:inputs num_outputs
tensorflow.contrib.slim.repeat|1:inputs repetitions layer
tensorflow.contrib.slim.rev_block|1:x1 x2 f g num_layers f_side_input g_side_input is_training
tensorflow.contrib.slim.safe_embedding_lookup_sparse|1:embedding_weights sparse_ids sparse_weights combiner default_id name partition_strategy max_norm
tensorflow.contrib.slim.scale_gradient|1:
tensorflow.contrib.slim.scattered_embedding_column|1:column_name size dimension hash_key combiner initializer
tensorflow.contrib.slim.scattered_embedding_lookup|1:params values dimension name hash_key
tensorflow.contrib.slim.scattered_embedding_lookup_sparse|1:params sparse_values dimension combiner default_value name hash_key
tensorflow.contrib.slim.separable_conv2d|1:inputs num_outputs kernel_size depth_multiplier stride padding data_format rate activation_fn normalizer_fn normalizer_params weights_initializer pointwise_initializer weights_regularizer biases_initializer biases_regularizer reuse variables_collections outputs_collections trainable scope
tensorflow.contrib.slim.separable_convolution2d|1:inputs num_outputs kernel_size depth_multiplier stride padding data_format rate activation_fn normalizer_fn normalizer_params weights_initializer pointwise_initializer weights_regularizer biases_initializer biases_regularizer reuse variables_collections outputs_collections trainable scope
tensorflow.contrib.slim.sequence_input_from_feature_columns|1:columns_to_tensors feature_columns weight_collections trainable scope
tensorflow.contrib.slim.sequence_to_images|1:inputs height output_data_format outputs_collections scope
tensorflow.contrib.slim.shared_embedding_columns|1:sparse_id_columns dimension combiner shared_embedding_name initializer ckpt_to_load_from tensor_name_in_ckpt max_norm trainable
tensorflow.contrib.slim.softmax|1:logits scope
tensorflow.contrib.slim.sparse_column_with_hash_bucket|1:column_name hash_bucket_size combiner dtype hash_keys
tensorflow.contrib.slim.sparse_column_with_integerized_feature|1:column_name bucket_size combiner dtype
tensorflow.contrib.slim.sparse_column_with_keys|1:column_name keys default_value combiner dtype
tensorflow.contrib.slim.sparse_column_with_vocabulary_file|1:column_name vocabulary_file num_oov_buckets vocab_size default_value combiner dtype
tensorflow.contrib.slim.sparse_feature_cross|1:inputs hashed_output num_buckets name hash_key
tensorflow.contrib.slim.spatial_softmax|1:features temperature name variables_collections trainable data_format
tensorflow.contrib.slim.stack|1:inputs layer stack_args
tensorflow.contrib.slim.sum_regularizer|1:regularizer_list scope
tensorflow.contrib.slim.summarize_activation|1:op
tensorflow.contrib.slim.summarize_activations|1:name_filter summarizer
tensorflow.contrib.slim.summarize_biases|1:name_filter summarizer
tensorflow.contrib.slim.summarize_collection|1:collection name_filter summarizer
tensorflow.contrib.slim.summarize_tensor|1:tensor tag
tensorflow.contrib.slim.summarize_tensors|1:tensors summarizer
tensorflow.contrib.slim.summarize_variables|1:name_filter summarizer
tensorflow.contrib.slim.summarize_weights|1:name_filter summarizer
tensorflow.contrib.slim.transform_features|1:features feature_columns
tensorflow.contrib.slim.unit_norm|1:inputs dim epsilon scope
tensorflow.contrib.slim.variable|1:name shape dtype initializer regularizer trainable collections caching_device device partitioner custom_getter use_resource synchronization aggregation
tensorflow.contrib.slim.variance_scaling_initializer|1:factor mode uniform seed dtype
tensorflow.contrib.slim.weighted_sparse_column|1:sparse_id_column weight_column_name dtype
tensorflow.contrib.slim.weighted_sum_from_feature_columns|1:columns_to_tensors feature_columns num_outputs weight_collections trainable scope
tensorflow.contrib.slim.xavier_initializer|1:uniform seed dtype
tensorflow.contrib.slim.xavier_initializer_conv2d|1:uniform seed dtype
tensorflow.contrib.slim.zero_initializer|1:ref use_locking name
tensorflow.control_dependencies|2,1:control_inputs
tensorflow.control_flow_v2_enabled|1:
tensorflow.conv|2:input filter strides padding explicit_paddings data_format dilations batch_dims groups name
tensorflow.conv2d_backprop_filter_v2|2:input filter out_backprop strides padding use_cudnn_on_gpu explicit_paddings data_format dilations name
tensorflow.conv2d_backprop_input_v2|2:input filter out_backprop strides padding use_cudnn_on_gpu explicit_paddings data_format dilations name
tensorflow.convert_to_tensor|2:value dtype dtype_hint name|1:value dtype name preferred_dtype dtype_hint
tensorflow.convert_to_tensor_or_indexed_slices|1:value dtype name
tensorflow.convert_to_tensor_or_sparse_tensor|1:value dtype name
tensorflow.cos|2,1:x name
tensorflow.cosh|2,1:x name
tensorflow.count_nonzero|1:input_tensor axis keepdims dtype name reduction_indices keep_dims input
tensorflow.count_up_to|1:ref limit name
tensorflow.create_partitioned_variables|1:shape slicing initializer dtype trainable collections name reuse
tensorflow.cross|1:a b name
tensorflow.cumprod|1:x axis exclusive reverse name
tensorflow.cumsum|2,1:x axis exclusive reverse name
tensorflow.custom_gradient|2,1:f
tensorflow.data.Dataset|2:variant_tensor|1:
tensorflow.data.DatasetSpec|2,1:element_spec dataset_shape
tensorflow.data.FixedLengthRecordDataset|2:filenames record_bytes header_bytes footer_bytes buffer_size compression_type num_parallel_reads name|1:filenames record_bytes header_bytes footer_bytes buffer_size compression_type num_parallel_reads
tensorflow.data.Iterator|2:|1:iterator_resource initializer output_types output_shapes output_classes
tensorflow.data.IteratorSpec|2:element_spec
tensorflow.data.NumpyIterator|2:dataset
tensorflow.data.Options|2,1:
tensorflow.data.TFRecordDataset|2:filenames compression_type buffer_size num_parallel_reads name|1:filenames compression_type buffer_size num_parallel_reads
tensorflow.data.TextLineDataset|2:filenames compression_type buffer_size num_parallel_reads name|1:filenames compression_type buffer_size num_parallel_reads
tensorflow.data.ThreadingOptions|2:
tensorflow.data.get_output_classes|1:dataset_or_iterator
tensorflow.data.get_output_shapes|1:dataset_or_iterator
tensorflow.data.get_output_types|1:dataset_or_iterator
tensorflow.data.make_initializable_iterator|1:dataset shared_name
tensorflow.data.make_one_shot_iterator|1:dataset
tensorflow.decode_base64|1:input name
tensorflow.decode_compressed|1:bytes compression_type name
tensorflow.decode_csv|1:records record_defaults field_delim use_quote_delim name na_value select_cols
tensorflow.decode_json_example|1:json_examples name
tensorflow.decode_raw|1:input_bytes out_type little_endian name bytes
tensorflow.delete_session_tensor|1:handle name
tensorflow.depth_to_space|1:input block_size name data_format
tensorflow.dequantize|1:input min_range max_range mode name
tensorflow.deserialize_many_sparse|1:serialized_sparse dtype rank name
tensorflow.device|2:device_name|1:device_name_or_function
tensorflow.diag|1:diagonal name
tensorflow.diag_part|1:input name
tensorflow.digamma|1:x name
tensorflow.dimension_at_index|1:shape index
tensorflow.dimension_value|1:dimension
tensorflow.disable_control_flow_v2|1:
tensorflow.disable_eager_execution|1:
tensorflow.disable_resource_variables|1:
tensorflow.disable_tensor_equality|1:
tensorflow.disable_v2_behavior|1:
tensorflow.disable_v2_tensorshape|1:
tensorflow.div|1:x y name
tensorflow.div_no_nan|1:x y name
tensorflow.divide|2,1:x y name
tensorflow.dynamic_partition|2,1:data partitions num_partitions name
tensorflow.dynamic_stitch|2,1:indices data name
tensorflow.edit_distance|2,1:hypothesis truth normalize name
tensorflow.eig|2:tensor name
tensorflow.eigvals|2:tensor name
tensorflow.einsum|2,1:equation
tensorflow.enable_control_flow_v2|1:
tensorflow.enable_eager_execution|1:config device_policy execution_mode
tensorflow.enable_resource_variables|1:
tensorflow.enable_tensor_equality|1:
tensorflow.enable_v2_behavior|1:
tensorflow.enable_v2_tensorshape|1:
tensorflow.encode_base64|1:input pad name
tensorflow.ensure_shape|2,1:x shape name
tensorflow.equal|2,1:x y name
tensorflow.erf|1:x name
tensorflow.erfc|1:x name
tensorflow.estimator.BaselineClassifier|1:model_dir n_classes weight_column label_vocabulary optimizer config loss_reduction
tensorflow.estimator.BaselineEstimator|1:head model_dir optimizer config
tensorflow.estimator.BaselineRegressor|1:model_dir label_dimension weight_column optimizer config loss_reduction
tensorflow.estimator.BestExporter|1:name serving_input_receiver_fn event_file_pattern compare_fn assets_extra as_text exports_to_keep
tensorflow.estimator.BinaryClassHead|1:weight_column thresholds label_vocabulary loss_reduction loss_fn name
tensorflow.estimator.BoostedTreesClassifier|1:feature_columns n_batches_per_layer model_dir n_classes weight_column label_vocabulary n_trees max_depth learning_rate l1_regularization l2_regularization tree_complexity min_node_weight config center_bias pruning_mode quantile_sketch_epsilon train_in_memory
tensorflow.estimator.BoostedTreesEstimator|1:feature_columns n_batches_per_layer head model_dir weight_column n_trees max_depth learning_rate l1_regularization l2_regularization tree_complexity min_node_weight config center_bias pruning_mode quantile_sketch_epsilon
tensorflow.estimator.BoostedTreesRegressor|1:feature_columns n_batches_per_layer model_dir label_dimension weight_column n_trees max_depth learning_rate l1_regularization l2_regularization tree_complexity min_node_weight config center_bias pruning_mode quantile_sketch_epsilon train_in_memory
tensorflow.estimator.CheckpointSaverHook|1:checkpoint_dir save_secs save_steps saver checkpoint_basename scaffold listeners
tensorflow.estimator.CheckpointSaverListener|1:
tensorflow.estimator.DNNClassifier|1:hidden_units feature_columns model_dir n_classes weight_column label_vocabulary optimizer activation_fn dropout input_layer_partitioner config warm_start_from loss_reduction batch_norm
tensorflow.estimator.DNNEstimator|1:head hidden_units feature_columns model_dir optimizer activation_fn dropout input_layer_partitioner config warm_start_from batch_norm
tensorflow.estimator.DNNLinearCombinedClassifier|1:model_dir linear_feature_columns linear_optimizer dnn_feature_columns dnn_optimizer dnn_hidden_units dnn_activation_fn dnn_dropout n_classes weight_column label_vocabulary input_layer_partitioner config warm_start_from loss_reduction batch_norm linear_sparse_combiner
tensorflow.estimator.DNNLinearCombinedEstimator|1:head model_dir linear_feature_columns linear_optimizer dnn_feature_columns dnn_optimizer dnn_hidden_units dnn_activation_fn dnn_dropout input_layer_partitioner config linear_sparse_combiner
tensorflow.estimator.DNNLinearCombinedRegressor|1:model_dir linear_feature_columns linear_optimizer dnn_feature_columns dnn_optimizer dnn_hidden_units dnn_activation_fn dnn_dropout label_dimension weight_column input_layer_partitioner config warm_start_from loss_reduction batch_norm linear_sparse_combiner
tensorflow.estimator.DNNRegressor|1:hidden_units feature_columns model_dir label_dimension weight_column optimizer activation_fn dropout input_layer_partitioner config warm_start_from loss_reduction batch_norm
tensorflow.estimator.Estimator|1:model_fn model_dir config params warm_start_from
tensorflow.estimator.EstimatorSpec|1:
tensorflow.estimator.EvalSpec|1:
tensorflow.estimator.Exporter|1:
tensorflow.estimator.FeedFnHook|1:feed_fn
tensorflow.estimator.FinalExporter|1:name serving_input_receiver_fn assets_extra as_text
tensorflow.estimator.FinalOpsHook|1:final_ops final_ops_feed_dict
tensorflow.estimator.GlobalStepWaiterHook|1:wait_until_step
tensorflow.estimator.Head|1:
tensorflow.estimator.LatestExporter|1:name serving_input_receiver_fn assets_extra as_text exports_to_keep
tensorflow.estimator.LinearClassifier|1:feature_columns model_dir n_classes weight_column label_vocabulary optimizer config partitioner warm_start_from loss_reduction sparse_combiner
tensorflow.estimator.LinearEstimator|1:head feature_columns model_dir optimizer config partitioner sparse_combiner
tensorflow.estimator.LinearRegressor|1:feature_columns model_dir label_dimension weight_column optimizer config partitioner warm_start_from loss_reduction sparse_combiner
tensorflow.estimator.LoggingTensorHook|1:tensors every_n_iter every_n_secs at_end formatter
tensorflow.estimator.LogisticRegressionHead|1:weight_column loss_reduction name
tensorflow.estimator.ModeKeys|1:
tensorflow.estimator.MultiClassHead|1:n_classes weight_column label_vocabulary loss_reduction loss_fn name
tensorflow.estimator.MultiHead|1:heads head_weights
tensorflow.estimator.MultiLabelHead|1:n_classes weight_column thresholds label_vocabulary loss_reduction loss_fn classes_for_class_based_metrics name
tensorflow.estimator.NanLossDuringTrainingError|1:
tensorflow.estimator.NanTensorHook|1:loss_tensor fail_on_nan_loss
tensorflow.estimator.PoissonRegressionHead|1:label_dimension weight_column loss_reduction compute_full_loss name
tensorflow.estimator.ProfilerHook|1:save_steps save_secs output_dir show_dataflow show_memory
tensorflow.estimator.RegressionHead|1:label_dimension weight_column loss_reduction loss_fn inverse_link_fn name
tensorflow.estimator.RunConfig|1:model_dir tf_random_seed save_summary_steps save_checkpoints_steps save_checkpoints_secs session_config keep_checkpoint_max keep_checkpoint_every_n_hours log_step_count_steps train_distribute device_fn protocol eval_distribute experimental_distribute experimental_max_worker_delay_secs session_creation_timeout_secs
tensorflow.estimator.SecondOrStepTimer|1:every_secs every_steps
tensorflow.estimator.SessionRunArgs|1:
tensorflow.estimator.SessionRunContext|1:original_args session
tensorflow.estimator.SessionRunHook|1:
tensorflow.estimator.SessionRunValues|1:
tensorflow.estimator.StepCounterHook|1:every_n_steps every_n_secs output_dir summary_writer
tensorflow.estimator.StopAtStepHook|1:num_steps last_step
tensorflow.estimator.SummarySaverHook|1:save_steps save_secs output_dir summary_writer scaffold summary_op
tensorflow.estimator.TrainSpec|1:
tensorflow.estimator.VocabInfo|1:
tensorflow.estimator.WarmStartSettings|1:
tensorflow.estimator.add_metrics|1:estimator metric_fn
tensorflow.estimator.classifier_parse_example_spec|1:feature_columns label_key label_dtype label_default weight_column
tensorflow.estimator.regressor_parse_example_spec|1:feature_columns label_key label_dtype label_default label_dimension weight_column
tensorflow.estimator.train_and_evaluate|1:estimator train_spec eval_spec
tensorflow.executing_eagerly|2,1:
tensorflow.exp|2,1:x name
tensorflow.expand_dims|2:input axis name|1:input axis name dim
tensorflow.expm1|1:x name
tensorflow.extract_image_patches|1:images ksizes strides rates padding name sizes
tensorflow.extract_volume_patches|2,1:input ksizes strides padding name
tensorflow.eye|2,1:num_rows num_columns batch_shape dtype name
tensorflow.fake_quant_with_min_max_args|1:inputs min max num_bits narrow_range name
tensorflow.fake_quant_with_min_max_args_gradient|1:gradients inputs min max num_bits narrow_range name
tensorflow.fake_quant_with_min_max_vars|1:inputs min max num_bits narrow_range name
tensorflow.fake_quant_with_min_max_vars_gradient|1:gradients inputs min max num_bits narrow_range name
tensorflow.fake_quant_with_min_max_vars_per_channel|1:inputs min max num_bits narrow_range name
tensorflow.fake_quant_with_min_max_vars_per_channel_gradient|1:gradients inputs min max num_bits narrow_range name
tensorflow.fft|1:input name
tensorflow.fft2d|1:input name
tensorflow.fft3d|1:input name
tensorflow.fftnd|2:input fft_length axes name
tensorflow.fill|2:dims value name layout|1:dims value name
tensorflow.fingerprint|2,1:data method name
tensorflow.fixed_size_partitioner|1:num_shards axis
tensorflow.floor|2,1:x name
tensorflow.floor_div|1:x y name
tensorflow.floordiv|1:x y name
tensorflow.floormod|1:x y name
tensorflow.foldl|2,1:fn elems initializer parallel_iterations back_prop swap_memory name
tensorflow.foldr|2,1:fn elems initializer parallel_iterations back_prop swap_memory name
tensorflow.function|2:func input_signature autograph jit_compile reduce_retracing experimental_implements experimental_autograph_options experimental_attributes experimental_relax_shapes experimental_compile experimental_follow_type_hints|1:func input_signature autograph experimental_autograph_options experimental_relax_shapes experimental_compile
tensorflow.gather|2:params indices validate_indices axis batch_dims name|1:params indices validate_indices name axis batch_dims
tensorflow.gather_nd|2:params indices batch_dims name bad_indices_policy|1:params indices name batch_dims
tensorflow.get_collection|1:key scope
tensorflow.get_collection_ref|1:key
tensorflow.get_current_name_scope|2:
tensorflow.get_default_graph|1:
tensorflow.get_default_session|1:
tensorflow.get_local_variable|1:name shape dtype initializer regularizer trainable collections caching_device partitioner validate_shape use_resource custom_getter constraint synchronization aggregation
tensorflow.get_logger|2,1:
tensorflow.get_seed|1:op_seed
tensorflow.get_session_handle|1:data name
tensorflow.get_session_tensor|1:handle dtype name
tensorflow.get_static_value|2,1:tensor partial
tensorflow.get_variable|1:name shape dtype initializer regularizer trainable collections caching_device partitioner validate_shape use_resource custom_getter constraint synchronization aggregation
tensorflow.get_variable_scope|1:
tensorflow.global_norm|1:t_list name
tensorflow.global_variables|1:scope
tensorflow.global_variables_initializer|1:
tensorflow.glorot_normal_initializer|1:seed dtype
tensorflow.glorot_uniform_initializer|1:seed dtype
tensorflow.grad_pass_through|2,1:f
tensorflow.gradients|2:ys xs grad_ys name gate_gradients aggregation_method stop_gradients unconnected_gradients|1:ys xs grad_ys name colocate_gradients_with_ops gate_gradients aggregation_method stop_gradients unconnected_gradients
tensorflow.greater|2,1:x y name
tensorflow.greater_equal|2,1:x y name
tensorflow.group|2,1:
tensorflow.guarantee_const|2,1:input name
tensorflow.hessians|2:ys xs gate_gradients aggregation_method name|1:ys xs name colocate_gradients_with_ops gate_gradients aggregation_method
tensorflow.histogram_fixed_width|2,1:values value_range nbins dtype name
tensorflow.histogram_fixed_width_bins|2,1:values value_range nbins dtype name
tensorflow.identity|2,1:input name
tensorflow.identity_n|2,1:input name
tensorflow.ifft|1:input name
tensorflow.ifft2d|1:input name
tensorflow.ifft3d|1:input name
tensorflow.ifftnd|2:input fft_length axes name
tensorflow.igamma|1:a x name
tensorflow.igammac|1:a x name
tensorflow.imag|1:input name
tensorflow.image.ResizeMethod|2,1:
tensorflow.image.adjust_brightness|2,1:image delta
tensorflow.image.adjust_contrast|2,1:images contrast_factor
tensorflow.image.adjust_gamma|2,1:image gamma gain
tensorflow.image.adjust_hue|2,1:image delta name
tensorflow.image.adjust_jpeg_quality|2:image jpeg_quality dct_method name|1:image jpeg_quality name
tensorflow.image.adjust_saturation|2,1:image saturation_factor name
tensorflow.image.central_crop|2,1:image central_fraction
tensorflow.image.combined_non_max_suppression|2,1:boxes scores max_output_size_per_class max_total_size iou_threshold score_threshold pad_per_class clip_boxes name
tensorflow.image.convert_image_dtype|2,1:image dtype saturate name
tensorflow.image.crop_and_resize|2:image boxes box_indices crop_size method extrapolation_value name|1:image boxes box_ind crop_size method extrapolation_value name box_indices
tensorflow.image.crop_to_bounding_box|2,1:image offset_height offset_width target_height target_width
tensorflow.image.decode_and_crop_jpeg|2,1:contents crop_window channels ratio fancy_upscaling try_recover_truncated acceptable_fraction dct_method name
tensorflow.image.decode_bmp|2,1:contents channels name
tensorflow.image.decode_gif|2,1:contents name
tensorflow.image.decode_image|2,1:contents channels dtype name expand_animations
tensorflow.image.decode_jpeg|2,1:contents channels ratio fancy_upscaling try_recover_truncated acceptable_fraction dct_method name
tensorflow.image.decode_jxl|2:contents channels dtype name
tensorflow.image.decode_png|2,1:contents channels dtype name
tensorflow.image.decode_webp|2:contents channels dtype name
tensorflow.image.draw_bounding_boxes|2:images boxes colors name|1:images boxes name colors
tensorflow.image.encode_jpeg|2,1:image format quality progressive optimize_size chroma_downsampling density_unit x_density y_density xmp_metadata name
tensorflow.image.encode_png|2,1:image compression name
tensorflow.image.extract_glimpse|2:input size offsets centered normalized noise name|1:input size offsets centered normalized uniform_noise name
tensorflow.image.extract_image_patches|1:images ksizes strides rates padding name sizes
tensorflow.image.extract_jpeg_shape|2,1:contents output_type name
tensorflow.image.extract_patches|2,1:images sizes strides rates padding name
tensorflow.image.flip_left_right|2,1:image
tensorflow.image.flip_up_down|2,1:image
tensorflow.image.generate_bounding_box_proposals|2:scores bbox_deltas image_info anchors nms_threshold pre_nms_topn min_size post_nms_topn name
tensorflow.image.grayscale_to_rgb|2,1:images name
tensorflow.image.hsv_to_rgb|2,1:images name
tensorflow.image.image_gradients|2,1:image
tensorflow.image.is_jpeg|2,1:contents name
tensorflow.image.non_max_suppression|2,1:boxes scores max_output_size iou_threshold score_threshold name
tensorflow.image.non_max_suppression_overlaps|2,1:overlaps scores max_output_size overlap_threshold score_threshold name
tensorflow.image.non_max_suppression_padded|2:boxes scores max_output_size iou_threshold score_threshold pad_to_max_output_size name sorted_input canonicalized_coordinates tile_size|1:boxes scores max_output_size iou_threshold score_threshold pad_to_max_output_size name
tensorflow.image.non_max_suppression_with_scores|2,1:boxes scores max_output_size iou_threshold score_threshold soft_nms_sigma name
tensorflow.image.pad_to_bounding_box|2,1:image offset_height offset_width target_height target_width
tensorflow.image.per_image_standardization|2,1:image
tensorflow.image.psnr|2,1:a b max_val name
tensorflow.image.random_brightness|2,1:image max_delta seed
tensorflow.image.random_contrast|2,1:image lower upper seed
tensorflow.image.random_crop|2,1:value size seed name
tensorflow.image.random_flip_left_right|2,1:image seed
tensorflow.image.random_flip_up_down|2,1:image seed
tensorflow.image.random_hue|2,1:image max_delta seed
tensorflow.image.random_jpeg_quality|2,1:image min_jpeg_quality max_jpeg_quality seed
tensorflow.image.random_saturation|2,1:image lower upper seed
tensorflow.image.resize|2:images size method preserve_aspect_ratio antialias name|1:images size method align_corners preserve_aspect_ratio name
tensorflow.image.resize_area|1:images size align_corners name
tensorflow.image.resize_bicubic|1:images size align_corners name half_pixel_centers
tensorflow.image.resize_bilinear|1:images size align_corners name half_pixel_centers
tensorflow.image.resize_image_with_crop_or_pad|1:image target_height target_width
tensorflow.image.resize_image_with_pad|1:image target_height target_width method align_corners
tensorflow.image.resize_images|1:images size method align_corners preserve_aspect_ratio name
tensorflow.image.resize_nearest_neighbor|1:images size align_corners name half_pixel_centers
tensorflow.image.resize_with_crop_or_pad|2,1:image target_height target_width
tensorflow.image.resize_with_pad|2:image target_height target_width method antialias
tensorflow.image.rgb_to_grayscale|2,1:images name
tensorflow.image.rgb_to_hsv|2,1:images name
tensorflow.image.rgb_to_yiq|2,1:images
tensorflow.image.rgb_to_yuv|2,1:images
tensorflow.image.rot90|2,1:image k name
tensorflow.image.sample_distorted_bounding_box|2:image_size bounding_boxes seed min_object_covered aspect_ratio_range area_range max_attempts use_image_if_no_bounding_boxes name|1:image_size bounding_boxes seed seed2 min_object_covered aspect_ratio_range area_range max_attempts use_image_if_no_bounding_boxes name
tensorflow.image.sobel_edges|2,1:image
tensorflow.image.ssim|2:img1 img2 max_val filter_size filter_sigma k1 k2 return_index_map|1:img1 img2 max_val filter_size filter_sigma k1 k2
tensorflow.image.ssim_multiscale|2,1:img1 img2 max_val power_factors filter_size filter_sigma k1 k2
tensorflow.image.stateless_random_brightness|2:image max_delta seed
tensorflow.image.stateless_random_contrast|2:image lower upper seed
tensorflow.image.stateless_random_crop|2:value size seed name
tensorflow.image.stateless_random_flip_left_right|2:image seed
tensorflow.image.stateless_random_flip_up_down|2:image seed
tensorflow.image.stateless_random_hue|2:image max_delta seed
tensorflow.image.stateless_random_jpeg_quality|2:image min_jpeg_quality max_jpeg_quality seed
tensorflow.image.stateless_random_saturation|2:image lower upper seed
tensorflow.image.stateless_sample_distorted_bounding_box|2:image_size bounding_boxes seed min_object_covered aspect_ratio_range area_range max_attempts use_image_if_no_bounding_boxes name
tensorflow.image.total_variation|2,1:images name
tensorflow.image.transpose|2,1:image name
tensorflow.image.transpose_image|1:image name
tensorflow.image.yiq_to_rgb|2,1:images
tensorflow.image.yuv_to_rgb|2,1:images
tensorflow.import_graph_def|2,1:graph_def input_map return_elements name op_dict producer_op_list
tensorflow.init_scope|2,1:
tensorflow.initialize_all_tables|1:name
tensorflow.initialize_all_variables|1:
tensorflow.initialize_local_variables|1:
tensorflow.initialize_variables|1:var_list name
tensorflow.initializers.constant|1:value dtype verify_shape
tensorflow.initializers.global_variables|1:
tensorflow.initializers.glorot_normal|1:seed dtype
tensorflow.initializers.glorot_uniform|1:seed dtype
tensorflow.initializers.he_normal|1:seed
tensorflow.initializers.he_uniform|1:seed
tensorflow.initializers.identity|1:gain dtype
tensorflow.initializers.lecun_normal|1:seed
tensorflow.initializers.lecun_uniform|1:seed
tensorflow.initializers.local_variables|1:
tensorflow.initializers.ones|1:dtype
tensorflow.initializers.orthogonal|1:gain seed dtype
tensorflow.initializers.random_normal|1:mean stddev seed dtype
tensorflow.initializers.random_uniform|1:minval maxval seed dtype
tensorflow.initializers.tables_initializer|1:name
tensorflow.initializers.truncated_normal|1:mean stddev seed dtype
tensorflow.initializers.uniform_unit_scaling|1:factor seed dtype
tensorflow.initializers.variables|1:var_list name
tensorflow.initializers.variance_scaling|1:scale mode distribution seed dtype
tensorflow.initializers.zeros|1:dtype
tensorflow.inside_function|2:
tensorflow.invert_permutation|1:x name
tensorflow.io.FixedLenFeature|2:
tensorflow.io.FixedLenSequenceFeature|2:
tensorflow.io.RaggedFeature|2:
tensorflow.io.SparseFeature|2:
tensorflow.io.TFRecordOptions|2:compression_type flush_mode input_buffer_size output_buffer_size window_bits compression_level compression_method mem_level compression_strategy
tensorflow.io.TFRecordWriter|2:path options
tensorflow.io.VarLenFeature|2:
tensorflow.io.decode_and_crop_jpeg|2:contents crop_window channels ratio fancy_upscaling try_recover_truncated acceptable_fraction dct_method name
tensorflow.io.decode_base64|2:input name
tensorflow.io.decode_bmp|2:contents channels name
tensorflow.io.decode_compressed|2:bytes compression_type name
tensorflow.io.decode_csv|2:records record_defaults field_delim use_quote_delim na_value select_cols name
tensorflow.io.decode_gif|2:contents name
tensorflow.io.decode_image|2:contents channels dtype name expand_animations
tensorflow.io.decode_jpeg|2:contents channels ratio fancy_upscaling try_recover_truncated acceptable_fraction dct_method name
tensorflow.io.decode_json_example|2:json_examples name
tensorflow.io.decode_jxl|2:contents channels dtype name
tensorflow.io.decode_png|2:contents channels dtype name
tensorflow.io.decode_proto|2:bytes message_type field_names output_types descriptor_source message_format sanitize name
tensorflow.io.decode_raw|2:input_bytes out_type little_endian fixed_length name
tensorflow.io.decode_webp|2:contents channels dtype name
tensorflow.io.deserialize_many_sparse|2:serialized_sparse dtype rank name
tensorflow.io.encode_base64|2:input pad name
tensorflow.io.encode_jpeg|2:image format quality progressive optimize_size chroma_downsampling density_unit x_density y_density xmp_metadata name
tensorflow.io.encode_png|2:image compression name
tensorflow.io.encode_proto|2:sizes values field_names message_type descriptor_source name
tensorflow.io.extract_jpeg_shape|2:contents output_type name
tensorflow.io.is_jpeg|2:contents name
tensorflow.io.match_filenames_once|2:pattern name
tensorflow.io.matching_files|2:pattern name
tensorflow.io.parse_example|2:serialized features example_names name
tensorflow.io.parse_sequence_example|2:serialized context_features sequence_features example_names name
tensorflow.io.parse_single_example|2:serialized features example_names name
tensorflow.io.parse_single_sequence_example|2:serialized context_features sequence_features example_name name
tensorflow.io.parse_tensor|2:serialized out_type name
tensorflow.io.read_file|2:filename name
tensorflow.io.serialize_many_sparse|2:sp_input out_type name
tensorflow.io.serialize_sparse|2:sp_input out_type name
tensorflow.io.serialize_tensor|2:tensor name
tensorflow.io.write_file|2:filename contents name
tensorflow.io.write_graph|2:graph_or_graph_def logdir name as_text
tensorflow.irfftnd|2:input fft_length axes Treal name
tensorflow.is_finite|1:x name
tensorflow.is_inf|1:x name
tensorflow.is_nan|1:x name
tensorflow.is_non_decreasing|1:x name
tensorflow.is_numeric_tensor|1:tensor
tensorflow.is_strictly_increasing|1:x name
tensorflow.is_symbolic_tensor|2:tensor
tensorflow.is_tensor|2,1:x
tensorflow.is_variable_initialized|1:variable
tensorflow.layers.AveragePooling1D|1:pool_size strides padding data_format name
tensorflow.layers.AveragePooling2D|1:pool_size strides padding data_format name
tensorflow.layers.AveragePooling3D|1:pool_size strides padding data_format name
tensorflow.layers.BatchNormalization|1:axis momentum epsilon center scale beta_initializer gamma_initializer moving_mean_initializer moving_variance_initializer beta_regularizer gamma_regularizer beta_constraint gamma_constraint renorm renorm_clipping renorm_momentum fused trainable virtual_batch_size adjustment name
tensorflow.layers.Conv1D|1:filters kernel_size strides padding data_format dilation_rate activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint trainable name
tensorflow.layers.Conv2D|1:filters kernel_size strides padding data_format dilation_rate activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint trainable name
tensorflow.layers.Conv2DTranspose|1:filters kernel_size strides padding data_format activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint trainable name
tensorflow.layers.Conv3D|1:filters kernel_size strides padding data_format dilation_rate activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint trainable name
tensorflow.layers.Conv3DTranspose|1:filters kernel_size strides padding data_format activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint trainable name
tensorflow.layers.Dense|1:units activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint trainable name
tensorflow.layers.Dropout|1:rate noise_shape seed name
tensorflow.layers.Flatten|1:data_format
tensorflow.layers.InputSpec|1:dtype shape ndim max_ndim min_ndim axes
tensorflow.layers.Layer|1:trainable name dtype
tensorflow.layers.MaxPooling1D|1:pool_size strides padding data_format name
tensorflow.layers.MaxPooling2D|1:pool_size strides padding data_format name
tensorflow.layers.MaxPooling3D|1:pool_size strides padding data_format name
tensorflow.layers.SeparableConv1D|1:filters kernel_size strides padding data_format dilation_rate depth_multiplier activation use_bias depthwise_initializer pointwise_initializer bias_initializer depthwise_regularizer pointwise_regularizer bias_regularizer activity_regularizer depthwise_constraint pointwise_constraint bias_constraint trainable name
tensorflow.layers.SeparableConv2D|1:filters kernel_size strides padding data_format dilation_rate depth_multiplier activation use_bias depthwise_initializer pointwise_initializer bias_initializer depthwise_regularizer pointwise_regularizer bias_regularizer activity_regularizer depthwise_constraint pointwise_constraint bias_constraint trainable name
tensorflow.layers.average_pooling1d|1:inputs pool_size strides padding data_format name
tensorflow.layers.average_pooling2d|1:inputs pool_size strides padding data_format name
tensorflow.layers.average_pooling3d|1:inputs pool_size strides padding data_format name
tensorflow.layers.batch_normalization|1:inputs axis momentum epsilon center scale beta_initializer gamma_initializer moving_mean_initializer moving_variance_initializer beta_regularizer gamma_regularizer beta_constraint gamma_constraint training trainable name reuse renorm renorm_clipping renorm_momentum fused virtual_batch_size adjustment
tensorflow.layers.conv1d|1:inputs filters kernel_size strides padding data_format dilation_rate activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint trainable name reuse
tensorflow.layers.conv2d|1:inputs filters kernel_size strides padding data_format dilation_rate activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint trainable name reuse
tensorflow.layers.conv2d_transpose|1:inputs filters kernel_size strides padding data_format activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint trainable name reuse
tensorflow.layers.conv3d|1:inputs filters kernel_size strides padding data_format dilation_rate activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint trainable name reuse
tensorflow.layers.conv3d_transpose|1:inputs filters kernel_size strides padding data_format activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint trainable name reuse
tensorflow.layers.dense|1:inputs units activation use_bias kernel_initializer bias_initializer kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint trainable name reuse
tensorflow.layers.dropout|1:inputs rate noise_shape seed training name
tensorflow.layers.flatten|1:inputs name data_format
tensorflow.layers.max_pooling1d|1:inputs pool_size strides padding data_format name
tensorflow.layers.max_pooling2d|1:inputs pool_size strides padding data_format name
tensorflow.layers.max_pooling3d|1:inputs pool_size strides padding data_format name
tensorflow.layers.separable_conv1d|1:inputs filters kernel_size strides padding data_format dilation_rate depth_multiplier activation use_bias depthwise_initializer pointwise_initializer bias_initializer depthwise_regularizer pointwise_regularizer bias_regularizer activity_regularizer depthwise_constraint pointwise_constraint bias_constraint trainable name reuse
tensorflow.layers.separable_conv2d|1:inputs filters kernel_size strides padding data_format dilation_rate depth_multiplier activation use_bias depthwise_initializer pointwise_initializer bias_initializer depthwise_regularizer pointwise_regularizer bias_regularizer activity_regularizer depthwise_constraint pointwise_constraint bias_constraint trainable name reuse
tensorflow.lbeta|1:x name
tensorflow.less|2,1:x y name
tensorflow.less_equal|2,1:x y name
tensorflow.lgamma|1:x name
tensorflow.lin_space|1:start stop num name
tensorflow.linalg.LinearOperator|2:dtype graph_parents is_non_singular is_self_adjoint is_positive_definite is_square name parameters|1:dtype graph_parents is_non_singular is_self_adjoint is_positive_definite is_square name
tensorflow.linalg.LinearOperatorAdjoint|2,1:operator is_non_singular is_self_adjoint is_positive_definite is_square name
tensorflow.linalg.LinearOperatorBlockDiag|2,1:operators is_non_singular is_self_adjoint is_positive_definite is_square name
tensorflow.linalg.LinearOperatorBlockLowerTriangular|2:operators is_non_singular is_self_adjoint is_positive_definite is_square name
tensorflow.linalg.LinearOperatorCirculant|2,1:spectrum input_output_dtype is_non_singular is_self_adjoint is_positive_definite is_square name
tensorflow.linalg.LinearOperatorCirculant2D|2,1:spectrum input_output_dtype is_non_singular is_self_adjoint is_positive_definite is_square name
tensorflow.linalg.LinearOperatorCirculant3D|2,1:spectrum input_output_dtype is_non_singular is_self_adjoint is_positive_definite is_square name
tensorflow.linalg.LinearOperatorComposition|2,1:operators is_non_singular is_self_adjoint is_positive_definite is_square name
tensorflow.linalg.LinearOperatorDiag|2,1:diag is_non_singular is_self_adjoint is_positive_definite is_square name
tensorflow.linalg.LinearOperatorFullMatrix|2,1:matrix is_non_singular is_self_adjoint is_positive_definite is_square name
tensorflow.linalg.LinearOperatorHouseholder|2,1:reflection_axis is_non_singular is_self_adjoint is_positive_definite is_square name
tensorflow.linalg.LinearOperatorIdentity|2,1:num_rows batch_shape dtype is_non_singular is_self_adjoint is_positive_definite is_square assert_proper_shapes name
tensorflow.linalg.LinearOperatorInversion|2,1:operator is_non_singular is_self_adjoint is_positive_definite is_square name
tensorflow.linalg.LinearOperatorKronecker|2,1:operators is_non_singular is_self_adjoint is_positive_definite is_square name
tensorflow.linalg.LinearOperatorLowRankUpdate|2,1:base_operator u diag_update v is_diag_update_positive is_non_singular is_self_adjoint is_positive_definite is_square name
tensorflow.linalg.LinearOperatorLowerTriangular|2,1:tril is_non_singular is_self_adjoint is_positive_definite is_square name
tensorflow.linalg.LinearOperatorPermutation|2:perm dtype is_non_singular is_self_adjoint is_positive_definite is_square name
tensorflow.linalg.LinearOperatorScaledIdentity|2,1:num_rows multiplier is_non_singular is_self_adjoint is_positive_definite is_square assert_proper_shapes name
tensorflow.linalg.LinearOperatorToeplitz|2,1:col row is_non_singular is_self_adjoint is_positive_definite is_square name
tensorflow.linalg.LinearOperatorTridiag|2:diagonals diagonals_format is_non_singular is_self_adjoint is_positive_definite is_square name
tensorflow.linalg.LinearOperatorZeros|2,1:num_rows num_columns batch_shape dtype is_non_singular is_self_adjoint is_positive_definite is_square assert_proper_shapes name
tensorflow.linalg.adjoint|2,1:matrix name
tensorflow.linalg.band_part|2,1:input num_lower num_upper name
tensorflow.linalg.banded_triangular_solve|2:bands rhs lower adjoint name
tensorflow.linalg.cholesky|2,1:input name
tensorflow.linalg.cholesky_solve|2,1:chol rhs name
tensorflow.linalg.cross|2,1:a b name
tensorflow.linalg.det|2,1:input name
tensorflow.linalg.diag|2:diagonal name k num_rows num_cols padding_value align|1:diagonal name k num_rows num_cols padding_value
tensorflow.linalg.diag_part|2:input name k padding_value align|1:input name k padding_value
tensorflow.linalg.eig|2:tensor name
tensorflow.linalg.eigh|2,1:tensor name
tensorflow.linalg.eigh_tridiagonal|2:alpha beta eigvals_only select select_range tol name
tensorflow.linalg.eigvals|2:tensor name
tensorflow.linalg.eigvalsh|2,1:tensor name
tensorflow.linalg.einsum|2,1:equation
tensorflow.linalg.expm|2,1:input name
tensorflow.linalg.eye|2,1:num_rows num_columns batch_shape dtype name
tensorflow.linalg.global_norm|2,1:t_list name
tensorflow.linalg.inv|2,1:input adjoint name
tensorflow.linalg.l2_normalize|2,1:x axis epsilon name dim
tensorflow.linalg.logdet|2,1:matrix name
tensorflow.linalg.logm|2,1:input name
tensorflow.linalg.lstsq|2,1:matrix rhs l2_regularizer fast name
tensorflow.linalg.lu|2,1:input output_idx_type name
tensorflow.linalg.lu_matrix_inverse|2:lower_upper perm validate_args name
tensorflow.linalg.lu_reconstruct|2:lower_upper perm validate_args name
tensorflow.linalg.lu_solve|2:lower_upper perm rhs validate_args name
tensorflow.linalg.matmul|2:a b transpose_a transpose_b adjoint_a adjoint_b a_is_sparse b_is_sparse output_type grad_a grad_b name|1:a b transpose_a transpose_b adjoint_a adjoint_b a_is_sparse b_is_sparse name
tensorflow.linalg.matrix_rank|2,1:a tol validate_args name
tensorflow.linalg.matrix_transpose|2,1:a name conjugate
tensorflow.linalg.matvec|2,1:a b transpose_a adjoint_a a_is_sparse b_is_sparse name
tensorflow.linalg.norm|2:tensor ord axis keepdims name|1:tensor ord axis keepdims name keep_dims
tensorflow.linalg.normalize|2,1:tensor ord axis name
tensorflow.linalg.pinv|2,1:a rcond validate_args name
tensorflow.linalg.qr|2,1:input full_matrices name
tensorflow.linalg.set_diag|2:input diagonal name k align|1:input diagonal name k
tensorflow.linalg.slogdet|2,1:input name
tensorflow.linalg.solve|2,1:matrix rhs adjoint name
tensorflow.linalg.sqrtm|2,1:input name
tensorflow.linalg.svd|2,1:tensor full_matrices compute_uv name
tensorflow.linalg.tensor_diag|2,1:diagonal name
tensorflow.linalg.tensor_diag_part|2,1:input name
tensorflow.linalg.tensordot|2,1:a b axes name
tensorflow.linalg.trace|2,1:x name
tensorflow.linalg.transpose|1:a name conjugate
tensorflow.linalg.triangular_solve|2,1:matrix rhs lower adjoint name
tensorflow.linalg.tridiagonal_matmul|2,1:diagonals rhs diagonals_format name
tensorflow.linalg.tridiagonal_solve|2:diagonals rhs diagonals_format transpose_rhs conjugate_rhs name partial_pivoting perturb_singular|1:diagonals rhs diagonals_format transpose_rhs conjugate_rhs name partial_pivoting
tensorflow.linspace|2:start stop num name axis|1:start stop num name
tensorflow.load_file_system_library|1:library_filename
tensorflow.load_library|2,1:library_location
tensorflow.load_op_library|2,1:library_filename
tensorflow.local_variables|1:scope
tensorflow.local_variables_initializer|1:
tensorflow.log|1:x name
tensorflow.log1p|1:x name
tensorflow.log_sigmoid|1:x name
tensorflow.logical_and|2,1:x y name
tensorflow.logical_not|2,1:x name
tensorflow.logical_or|2,1:x y name
tensorflow.logical_xor|1:x y name
tensorflow.losses.Reduction|1:
tensorflow.losses.absolute_difference|1:labels predictions weights scope loss_collection reduction
tensorflow.losses.add_loss|1:loss loss_collection
tensorflow.losses.compute_weighted_loss|1:losses weights scope loss_collection reduction
tensorflow.losses.cosine_distance|1:labels predictions axis weights scope loss_collection reduction dim
tensorflow.losses.get_losses|1:scope loss_collection
tensorflow.losses.get_regularization_loss|1:scope name
tensorflow.losses.get_regularization_losses|1:scope
tensorflow.losses.get_total_loss|1:add_regularization_losses name scope
tensorflow.losses.hinge_loss|1:labels logits weights scope loss_collection reduction
tensorflow.losses.huber_loss|1:labels predictions weights delta scope loss_collection reduction
tensorflow.losses.log_loss|1:labels predictions weights epsilon scope loss_collection reduction
tensorflow.losses.mean_pairwise_squared_error|1:labels predictions weights scope loss_collection
tensorflow.losses.mean_squared_error|1:labels predictions weights scope loss_collection reduction
tensorflow.losses.sigmoid_cross_entropy|1:multi_class_labels logits weights label_smoothing scope loss_collection reduction
tensorflow.losses.softmax_cross_entropy|1:onehot_labels logits weights label_smoothing scope loss_collection reduction
tensorflow.losses.sparse_softmax_cross_entropy|1:labels logits weights scope loss_collection reduction
tensorflow.make_ndarray|2,1:tensor
tensorflow.make_template|1:name_ func_ create_scope_now_ unique_name_ custom_getter_
tensorflow.make_tensor_proto|2,1:values dtype shape verify_shape allow_broadcast
tensorflow.map_fn|2:fn elems dtype parallel_iterations back_prop swap_memory infer_shape name fn_output_signature|1:fn elems dtype parallel_iterations back_prop swap_memory infer_shape name
tensorflow.matching_files|1:pattern name
tensorflow.math.abs|2,1:x name
tensorflow.math.accumulate_n|2,1:inputs shape tensor_dtype name
tensorflow.math.acos|2,1:x name
tensorflow.math.acosh|2,1:x name
tensorflow.math.add|2,1:x y name
tensorflow.math.add_n|2,1:inputs name
tensorflow.math.angle|2,1:input name
tensorflow.math.approx_max_k|2:operand k reduction_dimension recall_target reduction_input_size_override aggregate_to_topk name
tensorflow.math.approx_min_k|2:operand k reduction_dimension recall_target reduction_input_size_override aggregate_to_topk name
tensorflow.math.argmax|2:input axis output_type name|1:input axis name dimension output_type
tensorflow.math.argmin|2:input axis output_type name|1:input axis name dimension output_type
tensorflow.math.asin|2,1:x name
tensorflow.math.asinh|2,1:x name
tensorflow.math.atan|2,1:x name
tensorflow.math.atan2|2,1:y x name
tensorflow.math.atanh|2,1:x name
tensorflow.math.bessel_i0|2,1:x name
tensorflow.math.bessel_i0e|2,1:x name
tensorflow.math.bessel_i1|2,1:x name
tensorflow.math.bessel_i1e|2,1:x name
tensorflow.math.betainc|2,1:a b x name
tensorflow.math.bincount|2:arr weights minlength maxlength dtype name axis binary_output|1:arr weights minlength maxlength dtype
tensorflow.math.ceil|2,1:x name
tensorflow.math.confusion_matrix|2:labels predictions num_classes weights dtype name|1:labels predictions num_classes dtype name weights
tensorflow.math.conj|2,1:x name
tensorflow.math.cos|2,1:x name
tensorflow.math.cosh|2,1:x name
tensorflow.math.count_nonzero|2:input axis keepdims dtype name|1:input_tensor axis keepdims dtype name reduction_indices keep_dims input
tensorflow.math.cumprod|2,1:x axis exclusive reverse name
tensorflow.math.cumsum|2,1:x axis exclusive reverse name
tensorflow.math.cumulative_logsumexp|2,1:x axis exclusive reverse name
tensorflow.math.digamma|2,1:x name
tensorflow.math.divide|2,1:x y name
tensorflow.math.divide_no_nan|2,1:x y name
tensorflow.math.equal|2,1:x y name
tensorflow.math.erf|2,1:x name
tensorflow.math.erfc|2,1:x name
tensorflow.math.erfcinv|2:x name
tensorflow.math.erfinv|2:x name
tensorflow.math.exp|2,1:x name
tensorflow.math.expm1|2,1:x name
tensorflow.math.floor|2,1:x name
tensorflow.math.floordiv|2,1:x y name
tensorflow.math.floormod|2,1:x y name
tensorflow.math.greater|2,1:x y name
tensorflow.math.greater_equal|2,1:x y name
tensorflow.math.igamma|2,1:a x name
tensorflow.math.igammac|2,1:a x name
tensorflow.math.imag|2,1:input name
tensorflow.math.in_top_k|2:targets predictions k name|1:predictions targets k name
tensorflow.math.invert_permutation|2,1:x name
tensorflow.math.is_finite|2,1:x name
tensorflow.math.is_inf|2,1:x name
tensorflow.math.is_nan|2,1:x name
tensorflow.math.is_non_decreasing|2,1:x name
tensorflow.math.is_strictly_increasing|2,1:x name
tensorflow.math.l2_normalize|2,1:x axis epsilon name dim
tensorflow.math.lbeta|2,1:x name
tensorflow.math.less|2,1:x y name
tensorflow.math.less_equal|2,1:x y name
tensorflow.math.lgamma|2,1:x name
tensorflow.math.log|2,1:x name
tensorflow.math.log1p|2,1:x name
tensorflow.math.log_sigmoid|2,1:x name
tensorflow.math.log_softmax|2:logits axis name|1:logits axis name dim
tensorflow.math.logical_and|2,1:x y name
tensorflow.math.logical_not|2,1:x name
tensorflow.math.logical_or|2,1:x y name
tensorflow.math.logical_xor|2,1:x y name
tensorflow.math.maximum|2,1:x y name
tensorflow.math.minimum|2,1:x y name
tensorflow.math.mod|2,1:x y name
tensorflow.math.multiply|2,1:x y name
tensorflow.math.multiply_no_nan|2,1:x y name
tensorflow.math.ndtri|2:x name
tensorflow.math.negative|2,1:x name
tensorflow.math.nextafter|2,1:x1 x2 name
tensorflow.math.not_equal|2,1:x y name
tensorflow.math.polygamma|2,1:a x name
tensorflow.math.polyval|2,1:coeffs x name
tensorflow.math.pow|2,1:x y name
tensorflow.math.real|2,1:input name
tensorflow.math.reciprocal|2,1:x name
tensorflow.math.reciprocal_no_nan|2,1:x name
tensorflow.math.reduce_all|2:input_tensor axis keepdims name|1:input_tensor axis keepdims name reduction_indices keep_dims
tensorflow.math.reduce_any|2:input_tensor axis keepdims name|1:input_tensor axis keepdims name reduction_indices keep_dims
tensorflow.math.reduce_euclidean_norm|2,1:input_tensor axis keepdims name
tensorflow.math.reduce_logsumexp|2:input_tensor axis keepdims name|1:input_tensor axis keepdims name reduction_indices keep_dims
tensorflow.math.reduce_max|2:input_tensor axis keepdims name|1:input_tensor axis keepdims name reduction_indices keep_dims
tensorflow.math.reduce_mean|2:input_tensor axis keepdims name|1:input_tensor axis keepdims name reduction_indices keep_dims
tensorflow.math.reduce_min|2:input_tensor axis keepdims name|1:input_tensor axis keepdims name reduction_indices keep_dims
tensorflow.math.reduce_prod|2:input_tensor axis keepdims name|1:input_tensor axis keepdims name reduction_indices keep_dims
tensorflow.math.reduce_std|2,1:input_tensor axis keepdims name
tensorflow.math.reduce_sum|2:input_tensor axis keepdims name|1:input_tensor axis keepdims name reduction_indices keep_dims
tensorflow.math.reduce_variance|2,1:input_tensor axis keepdims name
tensorflow.math.rint|2,1:x name
tensorflow.math.round|2,1:x name
tensorflow.math.rsqrt|2,1:x name
tensorflow.math.scalar_mul|2,1:scalar x name
tensorflow.math.segment_max|2,1:data segment_ids name
tensorflow.math.segment_mean|2,1:data segment_ids name
tensorflow.math.segment_min|2,1:data segment_ids name
tensorflow.math.segment_prod|2,1:data segment_ids name
tensorflow.math.segment_sum|2,1:data segment_ids name
tensorflow.math.sigmoid|2,1:x name
tensorflow.math.sign|2,1:x name
tensorflow.math.sin|2,1:x name
tensorflow.math.sinh|2,1:x name
tensorflow.math.sobol_sample|2:dim num_results skip dtype name
tensorflow.math.softmax|2:logits axis name|1:logits axis name dim
tensorflow.math.softplus|2,1:features name
tensorflow.math.softsign|2,1:features name
tensorflow.math.sqrt|2,1:x name
tensorflow.math.square|2,1:x name
tensorflow.math.squared_difference|2,1:x y name
tensorflow.math.subtract|2,1:x y name
tensorflow.math.tan|2,1:x name
tensorflow.math.tanh|2,1:x name
tensorflow.math.top_k|2:input k sorted index_type name|1:input k sorted name
tensorflow.math.truediv|2,1:x y name
tensorflow.math.unsorted_segment_max|2,1:data segment_ids num_segments name
tensorflow.math.unsorted_segment_mean|2,1:data segment_ids num_segments name
tensorflow.math.unsorted_segment_min|2,1:data segment_ids num_segments name
tensorflow.math.unsorted_segment_prod|2,1:data segment_ids num_segments name
tensorflow.math.unsorted_segment_sqrt_n|2,1:data segment_ids num_segments name
tensorflow.math.unsorted_segment_sum|2,1:data segment_ids num_segments name
tensorflow.math.xdivy|2,1:x y name
tensorflow.math.xlog1py|2:x y name
tensorflow.math.xlogy|2,1:x y name
tensorflow.math.zero_fraction|2,1:value name
tensorflow.math.zeta|2,1:x q name
tensorflow.matmul|2:a b transpose_a transpose_b adjoint_a adjoint_b a_is_sparse b_is_sparse output_type grad_a grad_b name|1:a b transpose_a transpose_b adjoint_a adjoint_b a_is_sparse b_is_sparse name
tensorflow.matrix_band_part|1:input num_lower num_upper name
tensorflow.matrix_determinant|1:input name
tensorflow.matrix_diag|1:diagonal name k num_rows num_cols padding_value
tensorflow.matrix_diag_part|1:input name k padding_value
tensorflow.matrix_inverse|1:input adjoint name
tensorflow.matrix_set_diag|1:input diagonal name k
tensorflow.matrix_solve|1:matrix rhs adjoint name
tensorflow.matrix_solve_ls|1:matrix rhs l2_regularizer fast name
tensorflow.matrix_square_root|2,1:input name
tensorflow.matrix_transpose|1:a name conjugate
tensorflow.matrix_triangular_solve|1:matrix rhs lower adjoint name
tensorflow.maximum|2,1:x y name
tensorflow.meshgrid|2,1:
tensorflow.metrics.accuracy|1:labels predictions weights metrics_collections updates_collections name
tensorflow.metrics.auc|1:labels predictions weights num_thresholds metrics_collections updates_collections curve name summation_method thresholds
tensorflow.metrics.average_precision_at_k|1:labels predictions k weights metrics_collections updates_collections name
tensorflow.metrics.false_negatives|1:labels predictions weights metrics_collections updates_collections name
tensorflow.metrics.false_negatives_at_thresholds|1:labels predictions thresholds weights metrics_collections updates_collections name
tensorflow.metrics.false_positives|1:labels predictions weights metrics_collections updates_collections name
tensorflow.metrics.false_positives_at_thresholds|1:labels predictions thresholds weights metrics_collections updates_collections name
tensorflow.metrics.mean|1:values weights metrics_collections updates_collections name
tensorflow.metrics.mean_absolute_error|1:labels predictions weights metrics_collections updates_collections name
tensorflow.metrics.mean_cosine_distance|1:labels predictions dim weights metrics_collections updates_collections name
tensorflow.metrics.mean_iou|1:labels predictions num_classes weights metrics_collections updates_collections name
tensorflow.metrics.mean_per_class_accuracy|1:labels predictions num_classes weights metrics_collections updates_collections name
tensorflow.metrics.mean_relative_error|1:labels predictions normalizer weights metrics_collections updates_collections name
tensorflow.metrics.mean_squared_error|1:labels predictions weights metrics_collections updates_collections name
tensorflow.metrics.mean_tensor|1:values weights metrics_collections updates_collections name
tensorflow.metrics.percentage_below|1:values threshold weights metrics_collections updates_collections name
tensorflow.metrics.precision|1:labels predictions weights metrics_collections updates_collections name
tensorflow.metrics.precision_at_k|1:labels predictions k class_id weights metrics_collections updates_collections name
tensorflow.metrics.precision_at_thresholds|1:labels predictions thresholds weights metrics_collections updates_collections name
tensorflow.metrics.precision_at_top_k|1:labels predictions_idx k class_id weights metrics_collections updates_collections name
tensorflow.metrics.recall|1:labels predictions weights metrics_collections updates_collections name
tensorflow.metrics.recall_at_k|1:labels predictions k class_id weights metrics_collections updates_collections name
tensorflow.metrics.recall_at_thresholds|1:labels predictions thresholds weights metrics_collections updates_collections name
tensorflow.metrics.recall_at_top_k|1:labels predictions_idx k class_id weights metrics_collections updates_collections name
tensorflow.metrics.root_mean_squared_error|1:labels predictions weights metrics_collections updates_collections name
tensorflow.metrics.sensitivity_at_specificity|1:labels predictions specificity weights num_thresholds metrics_collections updates_collections name
tensorflow.metrics.sparse_average_precision_at_k|1:labels predictions k weights metrics_collections updates_collections name
tensorflow.metrics.sparse_precision_at_k|1:labels predictions k class_id weights metrics_collections updates_collections name
tensorflow.metrics.specificity_at_sensitivity|1:labels predictions sensitivity weights num_thresholds metrics_collections updates_collections name
tensorflow.metrics.true_negatives|1:labels predictions weights metrics_collections updates_collections name
tensorflow.metrics.true_negatives_at_thresholds|1:labels predictions thresholds weights metrics_collections updates_collections name
tensorflow.metrics.true_positives|1:labels predictions weights metrics_collections updates_collections name
tensorflow.metrics.true_positives_at_thresholds|1:labels predictions thresholds weights metrics_collections updates_collections name
tensorflow.min_max_variable_partitioner|1:max_partitions axis min_slice_size bytes_per_string_element
tensorflow.minimum|2,1:x y name
tensorflow.mod|1:x y name
tensorflow.model_variables|1:scope
tensorflow.moving_average_variables|1:scope
tensorflow.multinomial|1:logits num_samples seed name output_dtype
tensorflow.multiply|2,1:x y name
tensorflow.name_scope|2:name|1:name default_name values
tensorflow.negative|2,1:x name
tensorflow.nn.RNNCellDeviceWrapper|2:
tensorflow.nn.RNNCellDropoutWrapper|2:
tensorflow.nn.RNNCellResidualWrapper|2:
tensorflow.nn.all_candidate_sampler|2,1:true_classes num_true num_sampled unique seed name
tensorflow.nn.approx_max_k|2:operand k reduction_dimension recall_target reduction_input_size_override aggregate_to_topk name
tensorflow.nn.approx_min_k|2:operand k reduction_dimension recall_target reduction_input_size_override aggregate_to_topk name
tensorflow.nn.atrous_conv2d|2,1:value filters rate padding name
tensorflow.nn.atrous_conv2d_transpose|2,1:value filters output_shape rate padding name
tensorflow.nn.avg_pool|2:input ksize strides padding data_format name|1:value ksize strides padding data_format name input
tensorflow.nn.avg_pool1d|2,1:input ksize strides padding data_format name
tensorflow.nn.avg_pool2d|2:input ksize strides padding data_format name|1:value ksize strides padding data_format name input
tensorflow.nn.avg_pool3d|2,1:input ksize strides padding data_format name
tensorflow.nn.avg_pool_v2|1:input ksize strides padding data_format name
tensorflow.nn.batch_norm_with_global_normalization|2:input mean variance beta gamma variance_epsilon scale_after_normalization name|1:t m v beta gamma variance_epsilon scale_after_normalization name input mean variance
tensorflow.nn.batch_normalization|2,1:x mean variance offset scale variance_epsilon name
tensorflow.nn.bias_add|2,1:value bias data_format name
tensorflow.nn.bidirectional_dynamic_rnn|1:cell_fw cell_bw inputs sequence_length initial_state_fw initial_state_bw dtype parallel_iterations swap_memory time_major scope
tensorflow.nn.collapse_repeated|2,1:labels seq_length name
tensorflow.nn.compute_accidental_hits|2,1:true_classes sampled_candidates num_true seed name
tensorflow.nn.compute_average_loss|2,1:per_example_loss sample_weight global_batch_size
tensorflow.nn.conv1d|2:input filters stride padding data_format dilations name|1:value filters stride padding use_cudnn_on_gpu data_format name input dilations
tensorflow.nn.conv1d_transpose|2,1:input filters output_shape strides padding data_format dilations name
tensorflow.nn.conv2d|2:input filters strides padding data_format dilations name|1:input filter strides padding use_cudnn_on_gpu data_format dilations name filters
tensorflow.nn.conv2d_backprop_filter|1:input filter_sizes out_backprop strides padding use_cudnn_on_gpu data_format dilations name
tensorflow.nn.conv2d_backprop_input|1:input_sizes filter out_backprop strides padding use_cudnn_on_gpu data_format dilations name filters
tensorflow.nn.conv2d_transpose|2:input filters output_shape strides padding data_format dilations name|1:value filter output_shape strides padding data_format name input filters dilations
tensorflow.nn.conv3d|2:input filters strides padding data_format dilations name|1:input filter strides padding data_format dilations name filters
tensorflow.nn.conv3d_backprop_filter|1:input filter_sizes out_backprop strides padding data_format dilations name
tensorflow.nn.conv3d_backprop_filter_v2|1:input filter_sizes out_backprop strides padding data_format dilations name
tensorflow.nn.conv3d_transpose|2:input filters output_shape strides padding data_format dilations name|1:value filter output_shape strides padding data_format name input filters dilations
tensorflow.nn.conv_transpose|2,1:input filters output_shape strides padding data_format dilations name
tensorflow.nn.convolution|2:input filters strides padding data_format dilations name|1:input filter padding strides dilation_rate name data_format filters dilations
tensorflow.nn.crelu|2:features axis name|1:features name axis
tensorflow.nn.ctc_beam_search_decoder|2:inputs sequence_length beam_width top_paths|1:inputs sequence_length beam_width top_paths merge_repeated
tensorflow.nn.ctc_beam_search_decoder_v2|1:inputs sequence_length beam_width top_paths
tensorflow.nn.ctc_greedy_decoder|2:inputs sequence_length merge_repeated blank_index|1:inputs sequence_length merge_repeated
tensorflow.nn.ctc_loss|2:labels logits label_length logit_length logits_time_major unique blank_index name|1:labels inputs sequence_length preprocess_collapse_repeated ctc_merge_repeated ignore_longer_outputs_than_inputs time_major logits
tensorflow.nn.ctc_loss_v2|1:labels logits label_length logit_length logits_time_major unique blank_index name
tensorflow.nn.ctc_unique_labels|2,1:labels name
tensorflow.nn.depth_to_space|2:input block_size data_format name|1:input block_size name data_format
tensorflow.nn.depthwise_conv2d|2:input filter strides padding data_format dilations name|1:input filter strides padding rate name data_format dilations
tensorflow.nn.depthwise_conv2d_backprop_filter|2,1:input filter_sizes out_backprop strides padding data_format dilations name
tensorflow.nn.depthwise_conv2d_backprop_input|2,1:input_sizes filter out_backprop strides padding data_format dilations name
tensorflow.nn.depthwise_conv2d_native|1:input filter strides padding data_format dilations name
tensorflow.nn.depthwise_conv2d_native_backprop_filter|1:input filter_sizes out_backprop strides padding data_format dilations name
tensorflow.nn.depthwise_conv2d_native_backprop_input|1:input_sizes filter out_backprop strides padding data_format dilations name
tensorflow.nn.dilation2d|2:input filters strides padding data_format dilations name|1:input filter strides rates padding name filters dilations
tensorflow.nn.dropout|2:x rate noise_shape seed name|1:x keep_prob noise_shape seed name rate
tensorflow.nn.dynamic_rnn|1:cell inputs sequence_length initial_state dtype parallel_iterations swap_memory time_major scope
tensorflow.nn.elu|2,1:features name
tensorflow.nn.embedding_lookup|2:params ids max_norm name|1:params ids partition_strategy name validate_indices max_norm
tensorflow.nn.embedding_lookup_sparse|2:params sp_ids sp_weights combiner max_norm name allow_fast_lookup|1:params sp_ids sp_weights partition_strategy name combiner max_norm
tensorflow.nn.erosion2d|2:value filters strides padding data_format dilations name|1:value kernel strides rates padding name
tensorflow.nn.fixed_unigram_candidate_sampler|2,1:true_classes num_true num_sampled unique range_max vocab_file distortion num_reserved_ids num_shards shard unigrams seed name
tensorflow.nn.fractional_avg_pool|2:value pooling_ratio pseudo_random overlapping seed name|1:value pooling_ratio pseudo_random overlapping deterministic seed seed2 name
tensorflow.nn.fractional_max_pool|2:value pooling_ratio pseudo_random overlapping seed name|1:value pooling_ratio pseudo_random overlapping deterministic seed seed2 name
tensorflow.nn.fused_batch_norm|1:x scale offset mean variance epsilon data_format is_training name
tensorflow.nn.gelu|2:features approximate name
tensorflow.nn.in_top_k|2:targets predictions k name|1:predictions targets k name
tensorflow.nn.isotonic_regression|2:inputs decreasing axis
tensorflow.nn.l2_loss|2,1:t name
tensorflow.nn.l2_normalize|2,1:x axis epsilon name dim
tensorflow.nn.leaky_relu|2,1:features alpha name
tensorflow.nn.learned_unigram_candidate_sampler|2,1:true_classes num_true num_sampled unique range_max seed name
tensorflow.nn.local_response_normalization|2,1:input depth_radius bias alpha beta name
tensorflow.nn.log_poisson_loss|2,1:targets log_input compute_full_loss name
tensorflow.nn.log_softmax|2:logits axis name|1:logits axis name dim
tensorflow.nn.log_uniform_candidate_sampler|1:true_classes num_true num_sampled unique range_max seed name
tensorflow.nn.lrn|2,1:input depth_radius bias alpha beta name
tensorflow.nn.max_pool|2:input ksize strides padding data_format name|1:value ksize strides padding data_format name input
tensorflow.nn.max_pool1d|2,1:input ksize strides padding data_format name
tensorflow.nn.max_pool2d|2,1:input ksize strides padding data_format name
tensorflow.nn.max_pool3d|2,1:input ksize strides padding data_format name
tensorflow.nn.max_pool_v2|1:input ksize strides padding data_format name
tensorflow.nn.max_pool_with_argmax|2:input ksize strides padding data_format output_dtype include_batch_in_index name|1:input ksize strides padding data_format Targmax name output_dtype include_batch_in_index
tensorflow.nn.moments|2:x axes shift keepdims name|1:x axes shift name keep_dims keepdims
tensorflow.nn.nce_loss|2:weights biases labels inputs num_sampled num_classes num_true sampled_values remove_accidental_hits name|1:weights biases labels inputs num_sampled num_classes num_true sampled_values remove_accidental_hits partition_strategy name
tensorflow.nn.normalize_moments|2,1:counts mean_ss variance_ss shift name
tensorflow.nn.pool|2:input window_shape pooling_type strides padding data_format dilations name|1:input window_shape pooling_type padding dilation_rate strides name data_format dilations
tensorflow.nn.quantized_avg_pool|1:input min_input max_input ksize strides padding name
tensorflow.nn.quantized_conv2d|1:input filter min_input max_input min_filter max_filter strides padding out_type dilations name
tensorflow.nn.quantized_max_pool|1:input min_input max_input ksize strides padding name
tensorflow.nn.quantized_relu_x|1:features max_value min_features max_features out_type name
tensorflow.nn.raw_rnn|1:cell loop_fn parallel_iterations swap_memory scope
tensorflow.nn.relu|2,1:features name
tensorflow.nn.relu6|2,1:features name
tensorflow.nn.relu_layer|1:x weights biases name
tensorflow.nn.rnn_cell.BasicLSTMCell|1:num_units forget_bias state_is_tuple activation reuse name dtype
tensorflow.nn.rnn_cell.BasicRNNCell|1:num_units activation reuse name dtype
tensorflow.nn.rnn_cell.DeviceWrapper|1:
tensorflow.nn.rnn_cell.DropoutWrapper|1:
tensorflow.nn.rnn_cell.GRUCell|1:num_units activation reuse kernel_initializer bias_initializer name dtype
tensorflow.nn.rnn_cell.LSTMCell|1:num_units use_peepholes cell_clip initializer num_proj proj_clip num_unit_shards num_proj_shards forget_bias state_is_tuple activation reuse name dtype
tensorflow.nn.rnn_cell.LSTMStateTuple|1:
tensorflow.nn.rnn_cell.MultiRNNCell|1:cells state_is_tuple
tensorflow.nn.rnn_cell.RNNCell|1:trainable name dtype
tensorflow.nn.rnn_cell.ResidualWrapper|1:
tensorflow.nn.safe_embedding_lookup_sparse|2:embedding_weights sparse_ids sparse_weights combiner default_id max_norm name allow_fast_lookup|1:embedding_weights sparse_ids sparse_weights combiner default_id name partition_strategy max_norm
tensorflow.nn.sampled_softmax_loss|2:weights biases labels inputs num_sampled num_classes num_true sampled_values remove_accidental_hits seed name|1:weights biases labels inputs num_sampled num_classes num_true sampled_values remove_accidental_hits partition_strategy name seed
tensorflow.nn.scale_regularization_loss|2,1:regularization_loss
tensorflow.nn.selu|2,1:features name
tensorflow.nn.separable_conv2d|2:input depthwise_filter pointwise_filter strides padding data_format dilations name|1:input depthwise_filter pointwise_filter strides padding rate name data_format dilations
tensorflow.nn.sigmoid|2,1:x name
tensorflow.nn.sigmoid_cross_entropy_with_logits|2:labels logits name|1:_sentinel labels logits name
tensorflow.nn.silu|2:features beta
tensorflow.nn.softmax|2:logits axis name|1:logits axis name dim
tensorflow.nn.softmax_cross_entropy_with_logits|2:labels logits axis name|1:_sentinel labels logits dim name axis
tensorflow.nn.softmax_cross_entropy_with_logits_v2|1:labels logits axis name dim
tensorflow.nn.softplus|2,1:features name
tensorflow.nn.softsign|2,1:features name
tensorflow.nn.space_to_batch|2:input block_shape paddings name|1:input paddings block_size name block_shape
tensorflow.nn.space_to_depth|2:input block_size data_format name|1:input block_size name data_format
tensorflow.nn.sparse_softmax_cross_entropy_with_logits|2:labels logits name|1:_sentinel labels logits name
tensorflow.nn.static_bidirectional_rnn|1:cell_fw cell_bw inputs initial_state_fw initial_state_bw dtype sequence_length scope
tensorflow.nn.static_rnn|1:cell inputs initial_state dtype sequence_length scope
tensorflow.nn.static_state_saving_rnn|1:cell inputs state_saver state_name sequence_length scope
tensorflow.nn.sufficient_statistics|2:x axes shift keepdims name|1:x axes shift keep_dims name keepdims
tensorflow.nn.swish|2:features beta|1:features
tensorflow.nn.tanh|2,1:x name
tensorflow.nn.top_k|2:input k sorted index_type name|1:input k sorted name
tensorflow.nn.uniform_candidate_sampler|1:true_classes num_true num_sampled unique range_max seed name
tensorflow.nn.weighted_cross_entropy_with_logits|2:labels logits pos_weight name|1:labels logits pos_weight name targets
tensorflow.nn.weighted_moments|2:x axes frequency_weights keepdims name|1:x axes frequency_weights name keep_dims keepdims
tensorflow.nn.with_space_to_batch|2,1:input dilation_rate padding op filter_shape spatial_dims data_format
tensorflow.nn.xw_plus_b|1:x weights biases name
tensorflow.nn.zero_fraction|2,1:value name
tensorflow.no_gradient|2,1:op_type
tensorflow.no_op|2,1:name
tensorflow.no_regularizer|1:_
tensorflow.nondifferentiable_batch_function|2:num_batch_threads max_batch_size batch_timeout_micros allowed_batch_sizes max_enqueued_batches autograph enable_large_batch_splitting|1:num_batch_threads max_batch_size batch_timeout_micros allowed_batch_sizes max_enqueued_batches autograph
tensorflow.norm|2:tensor ord axis keepdims name|1:tensor ord axis keepdims name keep_dims
tensorflow.not_equal|2,1:x y name
tensorflow.numpy_function|2:func inp Tout stateful name|1:func inp Tout name
tensorflow.one_hot|2,1:indices depth on_value off_value axis dtype name
tensorflow.ones|2:shape dtype name layout|1:shape dtype name
tensorflow.ones_initializer|2:|1:dtype
tensorflow.ones_like|2:input dtype name layout|1:tensor dtype name optimize
tensorflow.op_scope|1:values name default_name
tensorflow.orthogonal_initializer|1:gain seed dtype
tensorflow.pad|2:tensor paddings mode constant_values name|1:tensor paddings mode name constant_values
tensorflow.parallel_stack|2,1:values name
tensorflow.parse_example|1:serialized features name example_names
tensorflow.parse_single_example|1:serialized features name example_names
tensorflow.parse_single_sequence_example|1:serialized context_features sequence_features example_name name
tensorflow.parse_tensor|1:serialized out_type name
tensorflow.placeholder|1:dtype shape name
tensorflow.placeholder_with_default|1:input shape name
tensorflow.polygamma|1:a x name
tensorflow.pow|2,1:x y name
tensorflow.print|2,1:
tensorflow.py_func|1:func inp Tout stateful name
tensorflow.py_function|2,1:func inp Tout name
tensorflow.qr|1:input full_matrices name
tensorflow.quantize|1:input min_range max_range T mode round_mode name
tensorflow.quantize_v2|1:input min_range max_range T mode name round_mode
tensorflow.quantized_concat|1:concat_dim values input_mins input_maxes name
tensorflow.ragged_fill_empty_rows|2:value_rowids values nrows default_value name
tensorflow.ragged_fill_empty_rows_grad|2:reverse_index_map grad_values name
tensorflow.random.Algorithm|2:
tensorflow.random.Generator|2:copy_from state alg
tensorflow.random.all_candidate_sampler|2,1:true_classes num_true num_sampled unique seed name
tensorflow.random.categorical|2,1:logits num_samples dtype seed name
tensorflow.random.create_rng_state|2:seed alg
tensorflow.random.fixed_unigram_candidate_sampler|2,1:true_classes num_true num_sampled unique range_max vocab_file distortion num_reserved_ids num_shards shard unigrams seed name
tensorflow.random.fold_in|2:seed data alg
tensorflow.random.gamma|2,1:shape alpha beta dtype seed name
tensorflow.random.get_global_generator|2:
tensorflow.random.get_seed|1:op_seed
tensorflow.random.learned_unigram_candidate_sampler|2,1:true_classes num_true num_sampled unique range_max seed name
tensorflow.random.log_uniform_candidate_sampler|2,1:true_classes num_true num_sampled unique range_max seed name
tensorflow.random.multinomial|1:logits num_samples seed name output_dtype
tensorflow.random.normal|2,1:shape mean stddev dtype seed name
tensorflow.random.poisson|2:shape lam dtype seed name|1:lam shape dtype seed name
tensorflow.random.set_global_generator|2:generator
tensorflow.random.set_random_seed|1:seed
tensorflow.random.set_seed|2:seed
tensorflow.random.shuffle|2,1:value seed name
tensorflow.random.split|2:seed num alg
tensorflow.random.stateless_binomial|2:shape seed counts probs output_dtype name
tensorflow.random.stateless_categorical|2,1:logits num_samples seed dtype name
tensorflow.random.stateless_gamma|2:shape seed alpha beta dtype name
tensorflow.random.stateless_multinomial|1:logits num_samples seed output_dtype name
tensorflow.random.stateless_normal|2:shape seed mean stddev dtype name alg|1:shape seed mean stddev dtype name
tensorflow.random.stateless_parameterized_truncated_normal|2:shape seed means stddevs minvals maxvals name
tensorflow.random.stateless_poisson|2:shape seed lam dtype name
tensorflow.random.stateless_truncated_normal|2:shape seed mean stddev dtype name alg|1:shape seed mean stddev dtype name
tensorflow.random.stateless_uniform|2:shape seed minval maxval dtype name alg|1:shape seed minval maxval dtype name
tensorflow.random.truncated_normal|2,1:shape mean stddev dtype seed name
tensorflow.random.uniform|2,1:shape minval maxval dtype seed name
tensorflow.random.uniform_candidate_sampler|2,1:true_classes num_true num_sampled unique range_max seed name
tensorflow.random_crop|1:value size seed name
tensorflow.random_gamma|1:shape alpha beta dtype seed name
tensorflow.random_index_shuffle|2:index seed max_index rounds name
tensorflow.random_normal|1:shape mean stddev dtype seed name
tensorflow.random_normal_initializer|2:mean stddev seed|1:mean stddev seed dtype
tensorflow.random_poisson|1:lam shape dtype seed name
tensorflow.random_shuffle|1:value seed name
tensorflow.random_uniform|1:shape minval maxval dtype seed name
tensorflow.random_uniform_initializer|2:minval maxval seed|1:minval maxval seed dtype
tensorflow.range|2,1:start limit delta dtype name
tensorflow.rank|2,1:input name
tensorflow.read_file|1:filename name
tensorflow.real|1:input name
tensorflow.realdiv|2,1:x y name
tensorflow.reciprocal|1:x name
tensorflow.recompute_grad|2,1:f
tensorflow.reduce_all|2:input_tensor axis keepdims name|1:input_tensor axis keepdims name reduction_indices keep_dims
tensorflow.reduce_any|2:input_tensor axis keepdims name|1:input_tensor axis keepdims name reduction_indices keep_dims
tensorflow.reduce_join|1:inputs axis keep_dims separator name reduction_indices keepdims
tensorflow.reduce_logsumexp|2:input_tensor axis keepdims name|1:input_tensor axis keepdims name reduction_indices keep_dims
tensorflow.reduce_max|2:input_tensor axis keepdims name|1:input_tensor axis keepdims name reduction_indices keep_dims
tensorflow.reduce_mean|2:input_tensor axis keepdims name|1:input_tensor axis keepdims name reduction_indices keep_dims
tensorflow.reduce_min|2:input_tensor axis keepdims name|1:input_tensor axis keepdims name reduction_indices keep_dims
tensorflow.reduce_prod|2:input_tensor axis keepdims name|1:input_tensor axis keepdims name reduction_indices keep_dims
tensorflow.reduce_sum|2:input_tensor axis keepdims name|1:input_tensor axis keepdims name reduction_indices keep_dims
tensorflow.regex_replace|1:input pattern rewrite replace_global name
tensorflow.register_tensor_conversion_function|2,1:base_type conversion_func priority
tensorflow.repeat|2,1:input repeats axis name
tensorflow.report_uninitialized_variables|1:var_list name
tensorflow.required_space_to_batch_paddings|2,1:input_shape block_shape base_paddings name
tensorflow.reset_default_graph|1:
tensorflow.reshape|2,1:tensor shape name
tensorflow.resource_variables_enabled|1:
tensorflow.reverse|2,1:tensor axis name
tensorflow.reverse_sequence|2:input seq_lengths seq_axis batch_axis name|1:input seq_lengths seq_axis batch_axis name seq_dim batch_dim
tensorflow.reverse_v2|1:tensor axis name
tensorflow.rfftnd|2:input fft_length axes Tcomplex name
tensorflow.rint|1:x name
tensorflow.roll|2,1:input shift axis name
tensorflow.round|2,1:x name
tensorflow.rsqrt|1:x name
tensorflow.saturate_cast|2,1:value dtype name
tensorflow.scalar_mul|2,1:scalar x name
tensorflow.scan|2,1:fn elems initializer parallel_iterations back_prop swap_memory infer_shape reverse name
tensorflow.scatter_add|1:ref indices updates use_locking name
tensorflow.scatter_div|1:ref indices updates use_locking name
tensorflow.scatter_max|1:ref indices updates use_locking name
tensorflow.scatter_min|1:ref indices updates use_locking name
tensorflow.scatter_mul|1:ref indices updates use_locking name
tensorflow.scatter_nd|2:indices updates shape bad_indices_policy name|1:indices updates shape name
tensorflow.scatter_nd_add|1:ref indices updates use_locking name
tensorflow.scatter_nd_sub|1:ref indices updates use_locking name
tensorflow.scatter_nd_update|1:ref indices updates use_locking name
tensorflow.scatter_sub|1:ref indices updates use_locking name
tensorflow.scatter_update|1:ref indices updates use_locking name
tensorflow.searchsorted|2,1:sorted_sequence values side out_type name
tensorflow.segment_max|1:data segment_ids name
tensorflow.segment_mean|1:data segment_ids name
tensorflow.segment_min|1:data segment_ids name
tensorflow.segment_prod|1:data segment_ids name
tensorflow.segment_sum|1:data segment_ids name
tensorflow.self_adjoint_eig|1:tensor name
tensorflow.self_adjoint_eigvals|1:tensor name
tensorflow.sequence_mask|2,1:lengths maxlen dtype name
tensorflow.serialize_many_sparse|1:sp_input name out_type
tensorflow.serialize_sparse|1:sp_input name out_type
tensorflow.serialize_tensor|1:tensor name
tensorflow.set_random_seed|1:seed
tensorflow.setdiff1d|1:x y index_dtype name
tensorflow.shape|2:input out_type name|1:input name out_type
tensorflow.shape_n|2,1:input out_type name
tensorflow.sigmoid|2,1:x name
tensorflow.sign|2,1:x name
tensorflow.signal.dct|2,1:input type n axis norm name
tensorflow.signal.fft|2,1:input name
tensorflow.signal.fft2d|2,1:input name
tensorflow.signal.fft3d|2,1:input name
tensorflow.signal.fftnd|2:input_tensor fft_length axes norm name
tensorflow.signal.fftshift|2,1:x axes name
tensorflow.signal.frame|2,1:signal frame_length frame_step pad_end pad_value axis name
tensorflow.signal.hamming_window|2,1:window_length periodic dtype name
tensorflow.signal.hann_window|2,1:window_length periodic dtype name
tensorflow.signal.idct|2,1:input type n axis norm name
tensorflow.signal.ifft|2,1:input name
tensorflow.signal.ifft2d|2,1:input name
tensorflow.signal.ifft3d|2,1:input name
tensorflow.signal.ifftnd|2:input_tensor fft_length axes norm name
tensorflow.signal.ifftshift|2,1:x axes name
tensorflow.signal.inverse_mdct|2:mdcts window_fn norm name
tensorflow.signal.inverse_stft|2,1:stfts frame_length frame_step fft_length window_fn name
tensorflow.signal.inverse_stft_window_fn|2,1:frame_step forward_window_fn name
tensorflow.signal.irfft|2,1:input_tensor fft_length name
tensorflow.signal.irfft2d|2,1:input_tensor fft_length name
tensorflow.signal.irfft3d|2,1:input_tensor fft_length name
tensorflow.signal.irfftnd|2:input_tensor fft_length axes norm name
tensorflow.signal.kaiser_bessel_derived_window|2:window_length beta dtype name
tensorflow.signal.kaiser_window|2:window_length beta dtype name
tensorflow.signal.linear_to_mel_weight_matrix|2,1:num_mel_bins num_spectrogram_bins sample_rate lower_edge_hertz upper_edge_hertz dtype name
tensorflow.signal.mdct|2:signals frame_length window_fn pad_end norm name
tensorflow.signal.mfccs_from_log_mel_spectrograms|2,1:log_mel_spectrograms name
tensorflow.signal.overlap_and_add|2,1:signal frame_step name
tensorflow.signal.rfft|2,1:input_tensor fft_length name
tensorflow.signal.rfft2d|2,1:input_tensor fft_length name
tensorflow.signal.rfft3d|2,1:input_tensor fft_length name
tensorflow.signal.rfftnd|2:input_tensor fft_length axes norm name
tensorflow.signal.stft|2,1:signals frame_length frame_step fft_length window_fn pad_end name
tensorflow.signal.vorbis_window|2:window_length dtype name
tensorflow.sin|2,1:x name
tensorflow.sinh|2,1:x name
tensorflow.size|2:input out_type name|1:input name out_type
tensorflow.slice|2,1:input_ begin size name
tensorflow.sort|2,1:values axis direction name
tensorflow.space_to_batch|2:input block_shape paddings name|1:input paddings block_size name block_shape
tensorflow.space_to_batch_nd|2,1:input block_shape paddings name
tensorflow.space_to_depth|1:input block_size name data_format
tensorflow.sparse.SparseConditionalAccumulator|1:dtype shape shared_name name reduction_type
tensorflow.sparse.SparseTensor|2,1:indices values dense_shape
tensorflow.sparse.add|2:a b threshold|1:a b threshold thresh
tensorflow.sparse.bincount|2:values weights axis minlength maxlength binary_output name
tensorflow.sparse.concat|2:axis sp_inputs expand_nonconcat_dims name|1:axis sp_inputs name expand_nonconcat_dim concat_dim expand_nonconcat_dims
tensorflow.sparse.cross|2:inputs name separator|1:inputs name
tensorflow.sparse.cross_hashed|2,1:inputs num_buckets hash_key name
tensorflow.sparse.expand_dims|2,1:sp_input axis name
tensorflow.sparse.eye|2,1:num_rows num_columns dtype name
tensorflow.sparse.fill_empty_rows|2,1:sp_input default_value name
tensorflow.sparse.from_dense|2,1:tensor name
tensorflow.sparse.map_values|2:op
tensorflow.sparse.mask|2,1:a mask_indices name
tensorflow.sparse.matmul|1:sp_a b adjoint_a adjoint_b name
tensorflow.sparse.maximum|2,1:sp_a sp_b name
tensorflow.sparse.merge|1:sp_ids sp_values vocab_size name already_sorted
tensorflow.sparse.minimum|2,1:sp_a sp_b name
tensorflow.sparse.placeholder|1:dtype shape name
tensorflow.sparse.reduce_max|2:sp_input axis keepdims output_is_sparse name|1:sp_input axis keepdims reduction_axes keep_dims
tensorflow.sparse.reduce_max_sparse|1:sp_input axis keepdims reduction_axes keep_dims
tensorflow.sparse.reduce_sum|2:sp_input axis keepdims output_is_sparse name|1:sp_input axis keepdims reduction_axes keep_dims
tensorflow.sparse.reduce_sum_sparse|1:sp_input axis keepdims reduction_axes keep_dims
tensorflow.sparse.reorder|2,1:sp_input name
tensorflow.sparse.reset_shape|2,1:sp_input new_shape
tensorflow.sparse.reshape|2,1:sp_input shape name
tensorflow.sparse.retain|2,1:sp_input to_retain
tensorflow.sparse.sampled_addmm|2:indices values dense_shape mat1 mat2 beta alpha output_type
tensorflow.sparse.segment_mean|2:data indices segment_ids num_segments name sparse_gradient|1:data indices segment_ids name num_segments
tensorflow.sparse.segment_sqrt_n|2:data indices segment_ids num_segments name sparse_gradient|1:data indices segment_ids name num_segments
tensorflow.sparse.segment_sum|2:data indices segment_ids num_segments name sparse_gradient|1:data indices segment_ids name num_segments
tensorflow.sparse.slice|2,1:sp_input start size name
tensorflow.sparse.softmax|2,1:sp_input name
tensorflow.sparse.sparse_dense_matmul|2,1:sp_a b adjoint_a adjoint_b name
tensorflow.sparse.split|2:sp_input num_split axis name|1:keyword_required sp_input num_split axis name split_dim
tensorflow.sparse.to_dense|2,1:sp_input default_value validate_indices name
tensorflow.sparse.to_indicator|2,1:sp_input vocab_size name
tensorflow.sparse.transpose|2,1:sp_input perm name
tensorflow.sparse_add|1:a b threshold thresh
tensorflow.sparse_concat|1:axis sp_inputs name expand_nonconcat_dim concat_dim expand_nonconcat_dims
tensorflow.sparse_fill_empty_rows|1:sp_input default_value name
tensorflow.sparse_mask|1:a mask_indices name
tensorflow.sparse_matmul|1:a b transpose_a transpose_b a_is_sparse b_is_sparse name
tensorflow.sparse_maximum|1:sp_a sp_b name
tensorflow.sparse_merge|1:sp_ids sp_values vocab_size name already_sorted
tensorflow.sparse_minimum|1:sp_a sp_b name
tensorflow.sparse_placeholder|1:dtype shape name
tensorflow.sparse_reduce_max|1:sp_input axis keepdims reduction_axes keep_dims
tensorflow.sparse_reduce_max_sparse|1:sp_input axis keepdims reduction_axes keep_dims
tensorflow.sparse_reduce_sum|1:sp_input axis keepdims reduction_axes keep_dims
tensorflow.sparse_reduce_sum_sparse|1:sp_input axis keepdims reduction_axes keep_dims
tensorflow.sparse_reorder|1:sp_input name
tensorflow.sparse_reset_shape|1:sp_input new_shape
tensorflow.sparse_reshape|1:sp_input shape name
tensorflow.sparse_retain|1:sp_input to_retain
tensorflow.sparse_segment_mean|1:data indices segment_ids name num_segments
tensorflow.sparse_segment_sqrt_n|1:data indices segment_ids name num_segments
tensorflow.sparse_segment_sum|1:data indices segment_ids name num_segments
tensorflow.sparse_slice|1:sp_input start size name
tensorflow.sparse_softmax|1:sp_input name
tensorflow.sparse_split|1:keyword_required sp_input num_split axis name split_dim
tensorflow.sparse_tensor_dense_matmul|1:sp_a b adjoint_a adjoint_b name
tensorflow.sparse_tensor_to_dense|1:sp_input default_value validate_indices name
tensorflow.sparse_to_dense|1:sparse_indices output_shape sparse_values default_value validate_indices name
tensorflow.sparse_to_indicator|1:sp_input vocab_size name
tensorflow.sparse_transpose|1:sp_input perm name
tensorflow.split|2,1:value num_or_size_splits axis num name
tensorflow.sqrt|2,1:x name
tensorflow.square|2,1:x name
tensorflow.squared_difference|1:x y name
tensorflow.squeeze|2:input axis name|1:input axis name squeeze_dims
tensorflow.stack|2,1:values axis name
tensorflow.stop_gradient|2,1:input name
tensorflow.strided_slice|2,1:input_ begin end strides begin_mask end_mask ellipsis_mask new_axis_mask shrink_axis_mask var name
tensorflow.string_join|1:inputs separator name
tensorflow.string_split|1:source sep skip_empty delimiter result_type name
tensorflow.string_strip|1:input name
tensorflow.string_to_hash_bucket|1:string_tensor num_buckets name input
tensorflow.string_to_hash_bucket_fast|1:input num_buckets name
tensorflow.string_to_hash_bucket_strong|1:input num_buckets key name
tensorflow.string_to_number|1:string_tensor out_type name input
tensorflow.strings.as_string|2,1:input precision scientific shortest width fill name
tensorflow.strings.bytes_split|2,1:input name
tensorflow.strings.format|2,1:template inputs placeholder summarize name
tensorflow.strings.join|2,1:inputs separator name
tensorflow.strings.length|2:input unit name|1:input name unit
tensorflow.strings.lower|2,1:input encoding name
tensorflow.strings.ngrams|2,1:data ngram_width separator pad_values padding_width preserve_short_sequences name
tensorflow.strings.reduce_join|2:inputs axis keepdims separator name|1:inputs axis keep_dims separator name reduction_indices keepdims
tensorflow.strings.regex_full_match|2,1:input pattern name
tensorflow.strings.regex_replace|2,1:input pattern rewrite replace_global name
tensorflow.strings.split|2:input sep maxsplit name|1:input sep maxsplit result_type source name
tensorflow.strings.strip|2,1:input name
tensorflow.strings.substr|2:input pos len unit name|1:input pos len name unit
tensorflow.strings.to_hash_bucket|2:input num_buckets name|1:string_tensor num_buckets name input
tensorflow.strings.to_hash_bucket_fast|2,1:input num_buckets name
tensorflow.strings.to_hash_bucket_strong|2,1:input num_buckets key name
tensorflow.strings.to_number|2:input out_type name|1:string_tensor out_type name input
tensorflow.strings.unicode_decode|2,1:input input_encoding errors replacement_char replace_control_characters name
tensorflow.strings.unicode_decode_with_offsets|2,1:input input_encoding errors replacement_char replace_control_characters name
tensorflow.strings.unicode_encode|2,1:input output_encoding errors replacement_char name
tensorflow.strings.unicode_script|2,1:input name
tensorflow.strings.unicode_split|2,1:input input_encoding errors replacement_char name
tensorflow.strings.unicode_split_with_offsets|2,1:input input_encoding errors replacement_char name
tensorflow.strings.unicode_transcode|2,1:input input_encoding output_encoding errors replacement_char replace_control_characters name
tensorflow.strings.unsorted_segment_join|2,1:inputs segment_ids num_segments separator name
tensorflow.strings.upper|2,1:input encoding name
tensorflow.substr|1:input pos len name unit
tensorflow.subtract|2,1:x y name
tensorflow.summary.Event|1:
tensorflow.summary.FileWriter|1:logdir graph max_queue flush_secs graph_def filename_suffix session
tensorflow.summary.FileWriterCache|1:
tensorflow.summary.SessionLog|1:
tensorflow.summary.Summary|1:
tensorflow.summary.SummaryDescription|1:
tensorflow.summary.SummaryWriter|2:
tensorflow.summary.TaggedRunMetadata|1:
tensorflow.summary.all_v2_summary_ops|1:
tensorflow.summary.audio|2:name data sample_rate step max_outputs encoding description|1:name tensor sample_rate max_outputs collections family
tensorflow.summary.create_file_writer|2:logdir max_queue flush_millis filename_suffix name experimental_trackable experimental_mesh
tensorflow.summary.create_noop_writer|2:
tensorflow.summary.flush|2:writer name
tensorflow.summary.get_summary_description|1:node_def
tensorflow.summary.graph|2:graph_data
tensorflow.summary.histogram|2:name data step buckets description|1:name values collections family
tensorflow.summary.image|2:name data step max_outputs description|1:name tensor max_outputs collections family
tensorflow.summary.initialize|1:graph session
tensorflow.summary.merge|1:inputs collections name
tensorflow.summary.merge_all|1:key scope name
tensorflow.summary.record_if|2:condition
tensorflow.summary.scalar|2:name data step description|1:name tensor collections family
tensorflow.summary.should_record_summaries|2:
tensorflow.summary.tensor_summary|1:name tensor summary_description collections summary_metadata family display_name
tensorflow.summary.text|2:name data step description|1:name tensor collections
tensorflow.summary.trace_export|2:name step profiler_outdir
tensorflow.summary.trace_off|2:
tensorflow.summary.trace_on|2:graph profiler profiler_outdir
tensorflow.summary.write|2:tag tensor step metadata name
tensorflow.svd|1:tensor full_matrices compute_uv name
tensorflow.switch_case|2,1:branch_index branch_fns default name
tensorflow.tables_initializer|1:name
tensorflow.tan|2,1:x name
tensorflow.tanh|2,1:x name
tensorflow.tensor_scatter_add|1:tensor indices updates name
tensorflow.tensor_scatter_nd_add|2:tensor indices updates bad_indices_policy name|1:tensor indices updates name
tensorflow.tensor_scatter_nd_max|2:tensor indices updates bad_indices_policy name
tensorflow.tensor_scatter_nd_min|2:tensor indices updates bad_indices_policy name
tensorflow.tensor_scatter_nd_sub|2:tensor indices updates bad_indices_policy name|1:tensor indices updates name
tensorflow.tensor_scatter_nd_update|2,1:tensor indices updates name
tensorflow.tensor_scatter_sub|1:tensor indices updates name
tensorflow.tensor_scatter_update|1:tensor indices updates name
tensorflow.tensordot|2,1:a b axes name
tensorflow.tile|2,1:input multiples name
tensorflow.timestamp|2,1:name
tensorflow.to_bfloat16|1:x name
tensorflow.to_complex128|1:x name
tensorflow.to_complex64|1:x name
tensorflow.to_double|1:x name
tensorflow.to_float|1:x name
tensorflow.to_int32|1:x name
tensorflow.to_int64|1:x name
tensorflow.trace|1:x name
tensorflow.train.AdadeltaOptimizer|1:learning_rate rho epsilon use_locking name
tensorflow.train.AdagradDAOptimizer|1:learning_rate global_step initial_gradient_squared_accumulator_value l1_regularization_strength l2_regularization_strength use_locking name
tensorflow.train.AdagradOptimizer|1:learning_rate initial_accumulator_value use_locking name
tensorflow.train.AdamOptimizer|1:learning_rate beta1 beta2 epsilon use_locking name
tensorflow.train.BytesList|1:
tensorflow.train.Checkpoint|1:
tensorflow.train.CheckpointManager|1:checkpoint directory max_to_keep keep_checkpoint_every_n_hours checkpoint_name
tensorflow.train.CheckpointSaverHook|1:checkpoint_dir save_secs save_steps saver checkpoint_basename scaffold listeners
tensorflow.train.CheckpointSaverListener|1:
tensorflow.train.ChiefSessionCreator|1:scaffold master config checkpoint_dir checkpoint_filename_with_path
tensorflow.train.ClusterDef|1:
tensorflow.train.ClusterSpec|1:cluster
tensorflow.train.Coordinator|1:clean_stop_exception_types
tensorflow.train.Example|1:
tensorflow.train.ExponentialMovingAverage|1:decay num_updates zero_debias name
tensorflow.train.Feature|1:
tensorflow.train.FeatureList|1:
tensorflow.train.FeatureLists|1:
tensorflow.train.Features|1:
tensorflow.train.FeedFnHook|1:feed_fn
tensorflow.train.FinalOpsHook|1:final_ops final_ops_feed_dict
tensorflow.train.FloatList|1:
tensorflow.train.FtrlOptimizer|1:learning_rate learning_rate_power initial_accumulator_value l1_regularization_strength l2_regularization_strength use_locking name accum_name linear_name l2_shrinkage_regularization_strength
tensorflow.train.GlobalStepWaiterHook|1:wait_until_step
tensorflow.train.GradientDescentOptimizer|1:learning_rate use_locking name
tensorflow.train.Int64List|1:
tensorflow.train.JobDef|1:
tensorflow.train.LoggingTensorHook|1:tensors every_n_iter every_n_secs at_end formatter
tensorflow.train.LooperThread|1:coord timer_interval_secs target args kwargs
tensorflow.train.MomentumOptimizer|1:learning_rate momentum use_locking name use_nesterov
tensorflow.train.MonitoredSession|1:session_creator hooks stop_grace_period_secs
tensorflow.train.MonitoredTrainingSession|1:master is_chief checkpoint_dir scaffold hooks chief_only_hooks save_checkpoint_secs save_summaries_steps save_summaries_secs config stop_grace_period_secs log_step_count_steps max_wait_secs save_checkpoint_steps summary_dir
tensorflow.train.NanLossDuringTrainingError|1:
tensorflow.train.NanTensorHook|1:loss_tensor fail_on_nan_loss
tensorflow.train.NewCheckpointReader|1:filepattern
tensorflow.train.Optimizer|1:use_locking name
tensorflow.train.ProfilerHook|1:save_steps save_secs output_dir show_dataflow show_memory
tensorflow.train.ProximalAdagradOptimizer|1:learning_rate initial_accumulator_value l1_regularization_strength l2_regularization_strength use_locking name
tensorflow.train.ProximalGradientDescentOptimizer|1:learning_rate l1_regularization_strength l2_regularization_strength use_locking name
tensorflow.train.QueueRunner|1:queue enqueue_ops close_op cancel_op queue_closed_exception_types queue_runner_def import_scope
tensorflow.train.RMSPropOptimizer|1:learning_rate decay momentum epsilon use_locking centered name
tensorflow.train.Saver|1:var_list reshape sharded max_to_keep keep_checkpoint_every_n_hours name restore_sequentially saver_def builder defer_build allow_empty write_version pad_step_number save_relative_paths filename
tensorflow.train.SaverDef|1:
tensorflow.train.Scaffold|1:init_op init_feed_dict init_fn ready_op ready_for_local_init_op local_init_op summary_op saver copy_from_scaffold
tensorflow.train.SecondOrStepTimer|1:every_secs every_steps
tensorflow.train.SequenceExample|1:
tensorflow.train.Server|1:server_or_cluster_def job_name task_index protocol config start
tensorflow.train.ServerDef|1:
tensorflow.train.SessionCreator|1:
tensorflow.train.SessionManager|1:local_init_op ready_op ready_for_local_init_op graph recovery_wait_secs local_init_run_options
tensorflow.train.SessionRunArgs|1:
tensorflow.train.SessionRunContext|1:original_args session
tensorflow.train.SessionRunHook|1:
tensorflow.train.SessionRunValues|1:
tensorflow.train.SingularMonitoredSession|1:hooks scaffold master config checkpoint_dir stop_grace_period_secs checkpoint_filename_with_path
tensorflow.train.StepCounterHook|1:every_n_steps every_n_secs output_dir summary_writer
tensorflow.train.StopAtStepHook|1:num_steps last_step
tensorflow.train.SummarySaverHook|1:save_steps save_secs output_dir summary_writer scaffold summary_op
tensorflow.train.Supervisor|1:graph ready_op ready_for_local_init_op is_chief init_op init_feed_dict local_init_op logdir summary_op saver global_step save_summaries_secs save_model_secs recovery_wait_secs stop_grace_secs checkpoint_basename session_manager summary_writer init_fn local_init_run_options
tensorflow.train.SyncReplicasOptimizer|1:opt replicas_to_aggregate total_num_replicas variable_averages variables_to_average use_locking name
tensorflow.train.VocabInfo|1:
tensorflow.train.WorkerSessionCreator|1:scaffold master config max_wait_secs
tensorflow.train.add_queue_runner|1:qr collection
tensorflow.train.assert_global_step|1:global_step_tensor
tensorflow.train.basic_train_loop|1:supervisor train_step_fn args kwargs master
tensorflow.train.batch|1:tensors batch_size num_threads capacity enqueue_many shapes dynamic_pad allow_smaller_final_batch shared_name name
tensorflow.train.batch_join|1:tensors_list batch_size capacity enqueue_many shapes dynamic_pad allow_smaller_final_batch shared_name name
tensorflow.train.checkpoint_exists|1:checkpoint_prefix
tensorflow.train.checkpoints_iterator|1:checkpoint_dir min_interval_secs timeout timeout_fn
tensorflow.train.cosine_decay|1:learning_rate global_step decay_steps alpha name
tensorflow.train.cosine_decay_restarts|1:learning_rate global_step first_decay_steps t_mul m_mul alpha name
tensorflow.train.create_global_step|1:graph
tensorflow.train.do_quantize_training_on_graphdef|1:input_graph num_bits
tensorflow.train.exponential_decay|1:learning_rate global_step decay_steps decay_rate staircase name
tensorflow.train.export_meta_graph|1:filename meta_info_def graph_def saver_def collection_list as_text graph export_scope clear_devices clear_extraneous_savers strip_default_attrs save_debug_info
tensorflow.train.generate_checkpoint_state_proto|1:save_dir model_checkpoint_path all_model_checkpoint_paths all_model_checkpoint_timestamps last_preserved_timestamp
tensorflow.train.get_checkpoint_mtimes|1:checkpoint_prefixes
tensorflow.train.get_checkpoint_state|1:checkpoint_dir latest_filename
tensorflow.train.get_global_step|1:graph
tensorflow.train.get_or_create_global_step|1:graph
tensorflow.train.global_step|1:sess global_step_tensor
tensorflow.train.import_meta_graph|1:meta_graph_or_file clear_devices import_scope
tensorflow.train.init_from_checkpoint|1:ckpt_dir_or_file assignment_map
tensorflow.train.input_producer|1:input_tensor element_shape num_epochs shuffle seed capacity shared_name summary_name name cancel_op
tensorflow.train.inverse_time_decay|1:learning_rate global_step decay_steps decay_rate staircase name
tensorflow.train.latest_checkpoint|1:checkpoint_dir latest_filename
tensorflow.train.limit_epochs|1:tensor num_epochs name
tensorflow.train.linear_cosine_decay|1:learning_rate global_step decay_steps num_periods alpha beta name
tensorflow.train.list_variables|1:ckpt_dir_or_file
tensorflow.train.load_checkpoint|1:ckpt_dir_or_file
tensorflow.train.load_variable|1:ckpt_dir_or_file name
tensorflow.train.match_filenames_once|1:pattern name
tensorflow.train.maybe_batch|1:tensors keep_input batch_size num_threads capacity enqueue_many shapes dynamic_pad allow_smaller_final_batch shared_name name
tensorflow.train.maybe_batch_join|1:tensors_list keep_input batch_size capacity enqueue_many shapes dynamic_pad allow_smaller_final_batch shared_name name
tensorflow.train.maybe_shuffle_batch|1:tensors batch_size capacity min_after_dequeue keep_input num_threads seed enqueue_many shapes allow_smaller_final_batch shared_name name
tensorflow.train.maybe_shuffle_batch_join|1:tensors_list batch_size capacity min_after_dequeue keep_input seed enqueue_many shapes allow_smaller_final_batch shared_name name
tensorflow.train.natural_exp_decay|1:learning_rate global_step decay_steps decay_rate staircase name
tensorflow.train.noisy_linear_cosine_decay|1:learning_rate global_step decay_steps initial_variance variance_decay num_periods alpha beta name
tensorflow.train.piecewise_constant|1:x boundaries values name
tensorflow.train.piecewise_constant_decay|1:x boundaries values name
tensorflow.train.polynomial_decay|1:learning_rate global_step decay_steps end_learning_rate power cycle name
tensorflow.train.range_input_producer|1:limit num_epochs shuffle seed capacity shared_name name
tensorflow.train.remove_checkpoint|1:checkpoint_prefix checkpoint_format_version meta_graph_suffix
tensorflow.train.replica_device_setter|1:ps_tasks ps_device worker_device merge_devices cluster ps_ops ps_strategy
tensorflow.train.sdca_fprint|1:input name
tensorflow.train.sdca_optimizer|1:sparse_example_indices sparse_feature_indices sparse_feature_values dense_features example_weights example_labels sparse_indices sparse_weights dense_weights example_state_data loss_type l1 l2 num_loss_partitions num_inner_iterations adaptative name
tensorflow.train.sdca_shrink_l1|1:weights l1 l2 name
tensorflow.train.shuffle_batch|1:tensors batch_size capacity min_after_dequeue num_threads seed enqueue_many shapes allow_smaller_final_batch shared_name name
tensorflow.train.shuffle_batch_join|1:tensors_list batch_size capacity min_after_dequeue seed enqueue_many shapes allow_smaller_final_batch shared_name name
tensorflow.train.slice_input_producer|1:tensor_list num_epochs shuffle seed capacity shared_name name
tensorflow.train.start_queue_runners|1:sess coord daemon start collection
tensorflow.train.string_input_producer|1:string_tensor num_epochs shuffle seed capacity shared_name name cancel_op
tensorflow.train.summary_iterator|1:path
tensorflow.train.update_checkpoint_state|1:save_dir model_checkpoint_path all_model_checkpoint_paths latest_filename all_model_checkpoint_timestamps last_preserved_timestamp
tensorflow.train.warm_start|1:ckpt_to_initialize_from vars_to_warm_start var_name_to_vocab_info var_name_to_prev_var_name
tensorflow.train.write_graph|1:graph_or_graph_def logdir name as_text
tensorflow.trainable_variables|1:scope
tensorflow.transpose|2:a perm conjugate name|1:a perm name conjugate
tensorflow.truediv|2,1:x y name
tensorflow.truncated_normal|1:shape mean stddev dtype seed name
tensorflow.truncated_normal_initializer|1:mean stddev seed dtype
tensorflow.truncatediv|2,1:x y name
tensorflow.truncatemod|2,1:x y name
tensorflow.tuple|2:tensors control_inputs name|1:tensors name control_inputs
tensorflow.type_spec_from_value|2:value
tensorflow.uniform_unit_scaling_initializer|1:factor seed dtype
tensorflow.unique|2,1:x out_idx name
tensorflow.unique_with_counts|2,1:x out_idx name
tensorflow.unravel_index|2,1:indices dims name
tensorflow.unsorted_segment_max|1:data segment_ids num_segments name
tensorflow.unsorted_segment_mean|1:data segment_ids num_segments name
tensorflow.unsorted_segment_min|1:data segment_ids num_segments name
tensorflow.unsorted_segment_prod|1:data segment_ids num_segments name
tensorflow.unsorted_segment_sqrt_n|1:data segment_ids num_segments name
tensorflow.unsorted_segment_sum|1:data segment_ids num_segments name
tensorflow.unstack|2,1:value num axis name
tensorflow.variable_axis_size_partitioner|1:max_shard_bytes axis bytes_per_string_element max_shards
tensorflow.variable_creator_scope|2,1:variable_creator
tensorflow.variable_op_scope|1:values name_or_scope default_name initializer regularizer caching_device partitioner custom_getter reuse dtype use_resource constraint
tensorflow.variable_scope|1:name_or_scope default_name values initializer regularizer caching_device partitioner custom_getter reuse dtype use_resource constraint auxiliary_name_scope
tensorflow.variables_initializer|1:var_list name
tensorflow.variance_scaling_initializer|1:scale mode distribution seed dtype
tensorflow.vectorized_map|2:fn elems fallback_to_while_loop warn|1:fn elems
tensorflow.verify_tensor_all_finite|1:t msg name x message
tensorflow.where|2,1:condition x y name
tensorflow.where_v2|1:condition x y name
tensorflow.while_loop|2:cond body loop_vars shape_invariants parallel_iterations back_prop swap_memory maximum_iterations name|1:cond body loop_vars shape_invariants parallel_iterations back_prop swap_memory name maximum_iterations return_same_structure
tensorflow.wrap_function|1:fn signature name
tensorflow.write_file|1:filename contents name
tensorflow.zeros|2:shape dtype name layout|1:shape dtype name
tensorflow.zeros_initializer|2:|1:dtype
tensorflow.zeros_like|2:input dtype name layout|1:tensor dtype name optimize
tensorflow.zeta|1:x q name
`;
