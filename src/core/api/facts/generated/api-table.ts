// Made by scripts/generate-api-facts.mjs from the installed software; read-table.ts says what the texts mean.
// tensorflow 1.15.5, tensorflow 2.21.0, tensorflow.compat.v1 2.21.0, tensorflow.keras 1.15.5, keras 2.2.5, tf_keras 2.21.0, keras 3.15.1.

export const names = `@keras
DTypePolicy E!<I!H :I .dtype_policies.DTypePolicy:I .mixed_precision.DTypePolicy:I .mixed_precision.Policy
FloatDTypePolicy I!H .dtype_policies.FloatDTypePolicy
Function I@N
Input ~B@OC@PE@QI@R .engine.Input:C .engine.input_layer.Input:C .engine.sequential.Input:C .layers.Input .models.Input:C
KerasTensor I@S
Model P!% .engine.Model:C .engine.sequential.Model:C .engine.training.Model:C .models.Model .utils.multi_gpu_utils.Model:C .utils.vis_utils.Model:C
Operation I!H
Quantizer IAe .quantizers.Quantizer
RematScope IAf
Sequential HAgIAh .engine.sequential.Sequential:C .models.Sequential .wrappers.scikit_learn.Sequential:C
StatelessScope IAo
SymbolicScope I!!
Variable IAp
activations / .layers.advanced_activations.activations .layers.convolutional.activations .layers.convolutional_recurrent.activations .layers.local.activations .layers.recurrent.activations
backend / .activations.K .applications.backend .callbacks.K .constraints.K .datasets.cifar10.K .datasets.cifar100.K .engine.base_layer.K .engine.input_layer.K .engine.network.K .engine.saving.K .engine.sequential.K .engine.training.K .engine.training_arrays.K .engine.training_generator.K .engine.training_utils.K .initializers.K .layers.advanced_activations.K .layers.convolutional.K .layers.convolutional_recurrent.K .layers.cudnn_recurrent.K .layers.embeddings.K .layers.local.K .layers.merge.K .layers.noise.K .layers.normalization.K .layers.pooling.K .layers.recurrent.K .layers.wrappers.K .losses.K .metrics.K .models.K .optimizers.K .preprocessing.backend .preprocessing.image.backend .regularizers.K .utils.conv_utils.K .utils.layer_utils.K .utils.multi_gpu_utils.K
callbacks / .engine.training_arrays.cbks .engine.training_generator.cbks
constraints / .layers.advanced_activations.constraints .layers.convolutional.constraints .layers.convolutional_recurrent.constraints .layers.cudnn_recurrent.constraints .layers.embeddings.constraints .layers.local.constraints .layers.normalization.constraints .layers.recurrent.constraints
device I5%
initializers / .engine.base_layer.initializers .layers.advanced_activations.initializers .layers.convolutional.initializers .layers.convolutional_recurrent.initializers .layers.cudnn_recurrent.initializers .layers.embeddings.initializers .layers.local.initializers .layers.normalization.initializers .layers.recurrent.initializers
layers / .applications.layers .engine.sequential.layer_module
losses / .engine.training.losses .engine.training_utils.losses
metrics / .engine.training.metrics_module
models / .applications.models
name_scope ~I<[
optimizers / .engine.saving.optimizers .engine.training.optimizers
regularizers / .layers.advanced_activations.regularizers .layers.convolutional.regularizers .layers.convolutional_recurrent.regularizers .layers.cudnn_recurrent.regularizers .layers.embeddings.regularizers .layers.local.regularizers .layers.normalization.regularizers .layers.recurrent.regularizers
remat I)!
utils / .applications.utils .preprocessing.image.utils .preprocessing.sequence.utils .preprocessing.utils
version I!!
@keras.Model
__call__ B0)C0,M!%
add_loss D0!E@VI-(
add_metric B0#E@WI!%
add_update D0%E0&
add_variable F!%I@X
add_weight B@YC@ZE@[I@]
apply B0)
assert_input_compatibility C02
build P0+
build_from_config M0/
call F@oC0-I!%
compile B@pC@qE@rI@s
compile_from_config M0/
compiled_loss IAG
compute_loss EA?IA@
compute_mask D@tE0-I@^
compute_metrics EAAIAB
compute_output_shape H0+I!%
compute_output_signature F0.
compute_output_spec I!%
count_params P!!
evaluate D@uE@vI@w
evaluate_generator H@x
export EACIAD
finalize_state E!!
fit D@yE@zI@{
fit_generator H@|
from_config P@}
get_build_config M!!
get_compile_config M!!
get_config P!!
get_input_at H01
get_input_mask_at H01
get_input_shape_at H01
get_layer PA!
get_losses_for D02
get_metrics_result M!!
get_output_at H01
get_output_mask_at H01
get_output_shape_at H01
get_quantization_layer_structure IAH
get_state_tree IAI
get_updates_for D02
get_weight_paths E!!
get_weights P!!
load_own_variables M05
load_weights BA#CA%EA&IA(
loss IAJ
make_predict_function MAE
make_test_function MAE
make_train_function MAE
predict DA)EA*IA+
predict_generator H@x
predict_on_batch P*+
predict_step M,w
quantize IAK
quantized_build I@a
quantized_call I!%
rematerialized_call I@b
reset_metrics N!!
reset_states H!!
run_internal_graph CA>
save BA,CA-EA.IA/
save_own_variables M05
save_spec EAF
save_weights BA0CA1EA2IA3
set_state_tree IAL
set_weights P03
stateless_call I@c
stateless_compute_loss IAM
summary DA4MA5
symbolic_call I!%
test_on_batch BA6CA7EA8IA9
test_step M,w
to_json P(s
to_yaml H(s
train_on_batch BA:CA;EA<IA=
train_step M,w
with_name_scope F!Q
@keras.Operation
__call__ I!%
call I!%
compute_output_spec I!%
from_config I0/
get_config I!!
quantized_call I!%
rematerialized_call IAN
symbolic_call I!%
@keras.Sequential
__call__ B0)C0,M!%
add HAiIAj
add_loss D0!E@VI-(
add_metric B0#E@WI!%
add_update D0%E0&
add_variable F!%I@X
add_weight B@YC@ZE@[I@]
apply B0)
assert_input_compatibility C02
build PAk
build_from_config M0/
call F@oC0-IAl
compile B@pC@qE@rI@s
compile_from_config M0/
compiled_loss IAG
compute_loss EA?IA@
compute_mask H@tI@^
compute_metrics EAAIAB
compute_output_shape P0+
compute_output_signature F0.
compute_output_spec IAl
count_params P!!
evaluate D@uE@vI@w
evaluate_generator H@x
export EACIAD
finalize_state E!!
fit D@yE@zI@{
fit_generator H@|
from_config P@}
get_build_config M!!
get_compile_config M!!
get_config P!!
get_input_at H01
get_input_mask_at H01
get_input_shape_at H01
get_layer PA!
get_losses_for D02
get_metrics_result M!!
get_output_at H01
get_output_mask_at H01
get_output_shape_at H01
get_quantization_layer_structure IAH
get_state_tree IAI
get_updates_for D02
get_weight_paths E!!
get_weights P!!
load_own_variables M05
load_weights BA#CA%EA&IA(
loss IAJ
make_predict_function MAE
make_test_function MAE
make_train_function MAE
pop H!!IAm
predict DA)EA*IA+
predict_classes DAn
predict_generator H@x
predict_on_batch P*+
predict_proba DAn
predict_step M,w
quantize IAK
quantized_build I@a
quantized_call I!%
rematerialized_call I@b
reset_metrics N!!
reset_states H!!
run_internal_graph CA>
save BA,CA-EA.IA/
save_own_variables M05
save_spec EAF
save_weights BA0CA1EA2IA3
set_state_tree IAL
set_weights P03
stateless_call I@c
stateless_compute_loss IAM
summary DA4MA5
symbolic_call I!%
test_on_batch BA6CA7EA8IA9
test_step M,w
to_json P(s
to_yaml H(s
train_on_batch BA:CA;EA<IA=
train_step M,w
with_name_scope F!Q
@keras.Variable
assign I!-
assign_add I!-
assign_sub I!-
numpy I!!
@keras.activations
celu IAq
deserialize DArEAsI@}
elu PAq
exponential P*+
gelu MAv
get PAw
glu IAx
hard_shrink IAy
hard_sigmoid P*+
hard_silu I*+ hard_swish
hard_tanh I*+
leaky_relu IAz
linear P*+
log_sigmoid I*+
log_softmax IAx
mish M*+
relu HA{IA|
relu6 I*+
selu P*+
serialize LA}EB!
sigmoid P*+
silu M*+ :I swish
soft_shrink IAy
softmax PAx
softplus P*+
softsign P*+
sparse_plus I*+
sparse_sigmoid I*+
sparsemax IAx
squareplus IB#
tanh P*+
tanh_shrink I*+
threshold IB%
@keras.applications
ConvNeXtBase ~EB&IB( .applications.convnext.ConvNeXtBase
ConvNeXtLarge ~EB)IB* .applications.convnext.ConvNeXtLarge
ConvNeXtSmall ~EB+IB, .applications.convnext.ConvNeXtSmall
ConvNeXtTiny ~EB-IB. .applications.convnext.ConvNeXtTiny
ConvNeXtXLarge ~EB/IB0 .applications.convnext.ConvNeXtXLarge
DenseNet121 ~B!%CB1EB2IB3 .applications.densenet.DenseNet121
DenseNet169 ~B!%CB1EB2IB4 .applications.densenet.DenseNet169
DenseNet201 ~B!%CB1EB2IB5 .applications.densenet.DenseNet201
EfficientNetB0 ~EB6IB7 .applications.efficientnet.EfficientNetB0
EfficientNetB1 ~EB6IB8 .applications.efficientnet.EfficientNetB1
EfficientNetB2 ~EB6IB9 .applications.efficientnet.EfficientNetB2
EfficientNetB3 ~EB6IB: .applications.efficientnet.EfficientNetB3
EfficientNetB4 ~EB6IB; .applications.efficientnet.EfficientNetB4
EfficientNetB5 ~EB6IB< .applications.efficientnet.EfficientNetB5
EfficientNetB6 ~EB6IB= .applications.efficientnet.EfficientNetB6
EfficientNetB7 ~EB6IB> .applications.efficientnet.EfficientNetB7
EfficientNetV2B0 ~EB?IB@ .applications.efficientnet_v2.EfficientNetV2B0
EfficientNetV2B1 ~EB?IBA .applications.efficientnet_v2.EfficientNetV2B1
EfficientNetV2B2 ~EB?IBB .applications.efficientnet_v2.EfficientNetV2B2
EfficientNetV2B3 ~EB?IBC .applications.efficientnet_v2.EfficientNetV2B3
EfficientNetV2L ~EB?IBD .applications.efficientnet_v2.EfficientNetV2L
EfficientNetV2M ~EB?IBE .applications.efficientnet_v2.EfficientNetV2M
EfficientNetV2S ~EB?IBF .applications.efficientnet_v2.EfficientNetV2S
InceptionResNetV2 ~B!%CB1EB6IBG .applications.inception_resnet_v2.InceptionResNetV2
InceptionV3 ~B!%CB1EB2IBH .applications.inception_v3.InceptionV3
MobileNet ~B!%CBIEBJIBK .applications.mobilenet.MobileNet
MobileNetV2 ~B!%CBLEBMIBN .applications.mobilenet_v2.MobileNetV2
MobileNetV3Large ~EBOIBP
MobileNetV3Small ~EBOIBQ
NASNetLarge ~B!%CBREBSIBT .applications.nasnet.NASNetLarge
NASNetMobile ~B!%CBREBSIBU .applications.nasnet.NASNetMobile
RegNetX002 ~EBV .applications.regnet.RegNetX002
RegNetX004 ~EBW .applications.regnet.RegNetX004
RegNetX006 ~EBX .applications.regnet.RegNetX006
RegNetX008 ~EBY .applications.regnet.RegNetX008
RegNetX016 ~EBZ .applications.regnet.RegNetX016
RegNetX032 ~EB[ .applications.regnet.RegNetX032
RegNetX040 ~EB] .applications.regnet.RegNetX040
RegNetX064 ~EB^ .applications.regnet.RegNetX064
RegNetX080 ~EB_ .applications.regnet.RegNetX080
RegNetX120 ~EBa .applications.regnet.RegNetX120
RegNetX160 ~EBb .applications.regnet.RegNetX160
RegNetX320 ~EBc .applications.regnet.RegNetX320
RegNetY002 ~EBd .applications.regnet.RegNetY002
RegNetY004 ~EBe .applications.regnet.RegNetY004
RegNetY006 ~EBf .applications.regnet.RegNetY006
RegNetY008 ~EBg .applications.regnet.RegNetY008
RegNetY016 ~EBh .applications.regnet.RegNetY016
RegNetY032 ~EBi .applications.regnet.RegNetY032
RegNetY040 ~EBj .applications.regnet.RegNetY040
RegNetY064 ~EBk .applications.regnet.RegNetY064
RegNetY080 ~EBl .applications.regnet.RegNetY080
RegNetY120 ~EBm .applications.regnet.RegNetY120
RegNetY160 ~EBn .applications.regnet.RegNetY160
RegNetY320 ~EBo .applications.regnet.RegNetY320
ResNet101 ~B!%GB1IBp .applications.resnet.ResNet101
ResNet101V2 ~B!%CB1EB2IBq .applications.resnet_v2.ResNet101V2
ResNet152 ~B!%GB1IBr .applications.resnet.ResNet152
ResNet152V2 ~B!%CB1EB2IBs .applications.resnet_v2.ResNet152V2
ResNet50 ~B!%GB1IBt .applications.resnet.ResNet50 .applications.resnet50.ResNet50
ResNet50V2 ~B!%CB1EB2IBu .applications.resnet_v2.ResNet50V2
ResNetRS101 ~EBv .applications.resnet_rs.ResNetRS101
ResNetRS152 ~EBv .applications.resnet_rs.ResNetRS152
ResNetRS200 ~EBv .applications.resnet_rs.ResNetRS200
ResNetRS270 ~EBv .applications.resnet_rs.ResNetRS270
ResNetRS350 ~EBv .applications.resnet_rs.ResNetRS350
ResNetRS420 ~EBv .applications.resnet_rs.ResNetRS420
ResNetRS50 ~EBv .applications.resnet_rs.ResNetRS50
VGG16 ~B!%CB1EB2IBw .applications.vgg16.VGG16
VGG19 ~B!%CB1EB2IBx .applications.vgg19.VGG19
Xception ~B!%CB1EB2IBy .applications.xception.Xception
keras_modules_injection CB} .applications.densenet.keras_modules_injection .applications.inception_resnet_v2.keras_modules_injection .applications.inception_v3.keras_modules_injection .applications.mobilenet.keras_modules_injection .applications.mobilenet_v2.keras_modules_injection .applications.nasnet.keras_modules_injection .applications.resnet.keras_modules_injection .applications.resnet50.keras_modules_injection .applications.resnet_v2.keras_modules_injection .applications.vgg16.keras_modules_injection .applications.vgg19.keras_modules_injection .applications.xception.keras_modules_injection
@keras.applications.convnext
decode_predictions MBz
preprocess_input MB{
@keras.applications.densenet
decode_predictions B!%CB|MBz
preprocess_input B!%CC!MB{
@keras.applications.efficientnet
decode_predictions MBz
preprocess_input MB{
@keras.applications.efficientnet_v2
decode_predictions MBz
preprocess_input MB{
@keras.applications.imagenet_utils
decode_predictions B!%MBz
preprocess_input B!%MC#
@keras.applications.inception_resnet_v2
decode_predictions B!%CB|MBz
preprocess_input B!%CC%MB{
@keras.applications.inception_v3
decode_predictions B!%CB|MBz
preprocess_input B!%CC%MB{
@keras.applications.mobilenet
decode_predictions B!%CB|MBz
preprocess_input B!%CC%MB{
@keras.applications.mobilenet_v2
decode_predictions B!%CB|MBz
preprocess_input B!%CC%MB{
@keras.applications.mobilenet_v3
decode_predictions MBz
preprocess_input MB{
@keras.applications.nasnet
decode_predictions B!%CB|MBz
preprocess_input B!%CC%MB{
@keras.applications.regnet
decode_predictions EBz
preprocess_input EB{
@keras.applications.resnet
decode_predictions B!%CB|MBz .applications.resnet50.decode_predictions
preprocess_input B!%CC%MB{ .applications.resnet50.preprocess_input
@keras.applications.resnet_rs
decode_predictions EBz
preprocess_input EB{
@keras.applications.resnet_v2
decode_predictions B!%CB|MBz
preprocess_input B!%CC%MB{
@keras.applications.vgg16
decode_predictions B!%CB|MBz
preprocess_input B!%CC&MB{
@keras.applications.vgg19
decode_predictions B!%CB|MBz
preprocess_input B!%CC&MB{
@keras.applications.xception
decode_predictions B!%CB|MBz
preprocess_input B!%CC%MB{
@keras.backend
abs H*+ .backend.tensorflow_backend.abs:C
all HC( .backend.tensorflow_backend.all:C
any HC( .backend.tensorflow_backend.any:C
arange HC) .backend.tensorflow_backend.arange:C
argmax HAx .backend.tensorflow_backend.argmax:C
argmin HAx .backend.tensorflow_backend.argmin:C
backend P!! .config.backend:I
batch_dot HC* .backend.tensorflow_backend.batch_dot:C
batch_flatten H*+ .backend.tensorflow_backend.batch_flatten:C
batch_get_value F1TC*G .backend.tensorflow_backend.batch_get_value:C
batch_normalization HC+ .backend.tensorflow_backend.batch_normalization:C
batch_set_value HC, .backend.tensorflow_backend.batch_set_value:C
bias_add HC- .backend.tensorflow_backend.bias_add:C
binary_crossentropy HC. .backend.tensorflow_backend.binary_crossentropy:C
binary_focal_crossentropy EC/
cast HC0 .backend.tensorflow_backend.cast:C
cast_to_floatx H*+ .backend.common.cast_to_floatx:C
categorical_crossentropy HC1 .backend.tensorflow_backend.categorical_crossentropy:C
categorical_focal_crossentropy EC2
clip HC4 .backend.tensorflow_backend.clip:C
concatenate HC9 .backend.tensorflow_backend.concatenate:C
constant HC: .backend.tensorflow_backend.constant:C
conv1d HC; .backend.tensorflow_backend.conv1d:C
conv2d HC< .backend.tensorflow_backend.conv2d:C
conv2d_transpose HC= .backend.tensorflow_backend.conv2d_transpose:C
conv3d HC> .backend.tensorflow_backend.conv3d:C
conv3d_transpose CC? .backend.tensorflow_backend.conv3d_transpose
cos H*+ .backend.tensorflow_backend.cos:C
count_params H*+ .backend.tensorflow_backend.count_params:C
ctc_batch_cost HC@ .backend.tensorflow_backend.ctc_batch_cost:C
ctc_decode FCACCB .backend.tensorflow_backend.ctc_decode:C
ctc_label_dense_to_sparse HCC .backend.tensorflow_backend.ctc_label_dense_to_sparse:C
cumprod HCD .backend.tensorflow_backend.cumprod:C
cumsum HCD .backend.tensorflow_backend.cumsum:C
depthwise_conv2d GCE .backend.tensorflow_backend.depthwise_conv2d:C
dot H-G .backend.tensorflow_backend.dot:C
dropout HCF .backend.tensorflow_backend.dropout:C
dtype H*+ .backend.tensorflow_backend.dtype:C
elu HAq .backend.tensorflow_backend.elu:C
epsilon P!! .backend.common.epsilon:C .backend.tensorflow_backend.epsilon:C .config.epsilon:I
equal H-G .backend.tensorflow_backend.equal:C
eval H*+ .backend.tensorflow_backend.eval:C
exp H*+ .backend.tensorflow_backend.exp:C
expand_dims HAx .backend.tensorflow_backend.expand_dims:C
eye HCG .backend.tensorflow_backend.eye:C
flatten H*+ .backend.tensorflow_backend.flatten:C
floatx P!! .backend.common.floatx:C .backend.tensorflow_backend.floatx:C .config.floatx:I
foldl HCH .backend.tensorflow_backend.foldl:C
foldr HCH .backend.tensorflow_backend.foldr:C
function FCICCJ .backend.tensorflow_backend.function:C
gather HCK .backend.tensorflow_backend.gather:C
get_session BCLC!! .backend.tensorflow_backend.get_session:C
get_uid PCM .backend.tensorflow_backend.get_uid:C
get_value H*+ .backend.tensorflow_backend.get_value:C
gradients HCN .backend.tensorflow_backend.gradients:C
greater H-G .backend.tensorflow_backend.greater:C
greater_equal H-G .backend.tensorflow_backend.greater_equal:C
hard_sigmoid H*+ .backend.tensorflow_backend.hard_sigmoid:C
identity C#. .backend.tensorflow_backend.identity
image_data_format P!! .backend.common.image_data_format:C .config.image_data_format:I
in_test_phase HCO .backend.tensorflow_backend.in_test_phase:C
in_top_k HCP .backend.tensorflow_backend.in_top_k:C
in_train_phase HCO .backend.tensorflow_backend.in_train_phase:C
int_shape H*+ .backend.tensorflow_backend.int_shape:C
is_float_dtype I!{
is_int_dtype I!{
is_placeholder C*+ .backend.tensorflow_backend.is_placeholder
is_sparse H!6 .backend.tensorflow_backend.is_sparse:C
is_tensor C*+ .backend.tensorflow_backend.is_tensor
l2_normalize H7@ .backend.tensorflow_backend.l2_normalize:C
learning_phase H!! .backend.tensorflow_backend.learning_phase:C
learning_phase_scope F!-
less H-G .backend.tensorflow_backend.less:C
less_equal H-G .backend.tensorflow_backend.less_equal:C
local_conv1d HCQ .backend.tensorflow_backend.local_conv1d:C
local_conv2d HCR .backend.tensorflow_backend.local_conv2d:C
log H*+ .backend.tensorflow_backend.log:C
logsumexp CC( .backend.tensorflow_backend.logsumexp
manual_variable_initialization H!- .backend.tensorflow_backend.manual_variable_initialization:C
map_fn HCS .backend.tensorflow_backend.map_fn:C
max HC( .backend.tensorflow_backend.max:C
maximum H-G .backend.tensorflow_backend.maximum:C
mean HC( .backend.tensorflow_backend.mean:C
min HC( .backend.tensorflow_backend.min:C
minimum H-G .backend.tensorflow_backend.minimum:C
moving_average_update HCT .backend.tensorflow_backend.moving_average_update:C
name_scope ~D;3E!< .backend.tensorflow_backend.name_scope:C
ndim H*+ .backend.tensorflow_backend.ndim:C
normalize_batch_in_training HCU .backend.tensorflow_backend.normalize_batch_in_training:C
normalize_data_format C!- .backend.common.normalize_data_format .backend.tensorflow_backend.normalize_data_format
not_equal H-G .backend.tensorflow_backend.not_equal:C
one_hot HCV .backend.tensorflow_backend.one_hot:C
ones HCW .backend.tensorflow_backend.ones:C
ones_like HCX .backend.tensorflow_backend.ones_like:C
permute_dimensions HCY .backend.tensorflow_backend.permute_dimensions:C
placeholder FCZCC[ .backend.tensorflow_backend.placeholder:C
pool2d HC] .backend.tensorflow_backend.pool2d:C
pool3d HC^ .backend.tensorflow_backend.pool3d:C
pow HC_ .backend.tensorflow_backend.pow:C
print_tensor DCaECb .backend.tensorflow_backend.print_tensor:C
prod HC( .backend.tensorflow_backend.prod:C
random_bernoulli ECc
random_binomial HCc .backend.tensorflow_backend.random_binomial:C
random_normal HCd .backend.tensorflow_backend.random_normal:C
random_normal_variable HCe .backend.tensorflow_backend.random_normal_variable:C
random_uniform HCf .backend.tensorflow_backend.random_uniform:C
random_uniform_variable HCg .backend.tensorflow_backend.random_uniform_variable:C
relu HA{ .backend.tensorflow_backend.relu:C
repeat HCh .backend.tensorflow_backend.repeat:C
repeat_elements HCi .backend.tensorflow_backend.repeat_elements:C
reset_uids H!! .backend.tensorflow_backend.reset_uids:C
reshape HCj .backend.tensorflow_backend.reshape:C
resize_images HCk .backend.tensorflow_backend.resize_images:C
resize_volumes HCl .backend.tensorflow_backend.resize_volumes:C
result_type ICm
reverse HCn .backend.tensorflow_backend.reverse:C
rnn BCoCCpECq .backend.tensorflow_backend.rnn:C
round H*+ .backend.tensorflow_backend.round:C
separable_conv1d CCr .backend.tensorflow_backend.separable_conv1d
separable_conv2d HCs .backend.tensorflow_backend.separable_conv2d:C
set_epsilon N!-CC5 .backend.common.set_epsilon:C .config.set_epsilon:I
set_floatx N!-CC6 .backend.common.set_floatx:C .config.set_floatx:I
set_image_data_format PC7 .backend.common.set_image_data_format:C .config.set_image_data_format:I
set_learning_phase H!- .backend.tensorflow_backend.set_learning_phase:C
set_session D%L .backend.tensorflow_backend.set_session:C
set_value HCt .backend.tensorflow_backend.set_value:C
shape H*+ .backend.tensorflow_backend.shape:C
sigmoid H*+ .backend.tensorflow_backend.sigmoid:C
sign H*+ .backend.tensorflow_backend.sign:C
sin H*+ .backend.tensorflow_backend.sin:C
slice CCu .backend.tensorflow_backend.slice
softmax HAx .backend.tensorflow_backend.softmax:C
softplus H*+ .backend.tensorflow_backend.softplus:C
softsign H*+ .backend.tensorflow_backend.softsign:C
sparse_categorical_crossentropy DC1ECv .backend.tensorflow_backend.sparse_categorical_crossentropy:C
spatial_2d_padding HCw .backend.tensorflow_backend.spatial_2d_padding:C
spatial_3d_padding HCx .backend.tensorflow_backend.spatial_3d_padding:C
sqrt H*+ .backend.tensorflow_backend.sqrt:C
square H*+ .backend.tensorflow_backend.square:C
squeeze HCy .backend.tensorflow_backend.squeeze:C
stack HCD .backend.tensorflow_backend.stack:C
std HC( .backend.tensorflow_backend.std:C
stop_gradient H6K .backend.tensorflow_backend.stop_gradient:C
sum HC( .backend.tensorflow_backend.sum:C
switch HCz .backend.tensorflow_backend.switch:C
tanh H*+ .backend.tensorflow_backend.tanh:C
temporal_padding HC{ .backend.tensorflow_backend.temporal_padding:C
tile HCh .backend.tensorflow_backend.tile:C
to_dense H!6 .backend.tensorflow_backend.to_dense:C
transpose H*+ .backend.tensorflow_backend.transpose:C
truncated_normal HCd .backend.tensorflow_backend.truncated_normal:C
update HD# .backend.tensorflow_backend.update:C
update_add HD% .backend.tensorflow_backend.update_add:C
update_sub HD& .backend.tensorflow_backend.update_sub:C
var HC( .backend.tensorflow_backend.var:C
variable HD( .backend.tensorflow_backend.variable:C
zeros HCW .backend.tensorflow_backend.zeros:C
zeros_like HCX .backend.tensorflow_backend.zeros_like:C
@keras.backend.common
image_dim_ordering C!! .backend.tensorflow_backend.image_dim_ordering
set_image_dim_ordering CC8 .backend.tensorflow_backend.set_image_dim_ordering
@keras.backend.experimental
disable_tf_random_generator E!!
enable_tf_random_generator E!!
is_tf_random_generator_enabled E!!
@keras.backend.tensorflow_backend
Function CC|
get_variable_shape C*+
@keras.callbacks
BackupAndRestore ED)ID*
BaseLogger HD+
CSVLogger PD,
Callback P!!
CallbackList CD1MD2
EarlyStopping DD3MD4
History P!!
LambdaCallback HD5ID6
LearningRateScheduler PD7
ModelCheckpoint BD8CD9ED:ID;
OrbaxCheckpoint ID<
Progbar FD=CD>ID? :C .engine.training_arrays.Progbar:C .engine.training_generator.Progbar:C .utils.Progbar .utils.data_utils.Progbar:C .utils.generic_utils.Progbar:C
ProgbarLogger HD@I!!
ReduceLROnPlateau PDA
RemoteMonitor PDB
SidecarEvaluatorModelExport EDC
SwapEMAWeights IDD
TensorBoard BDECDFEDGIDH
TerminateOnNaN H!!IDI
standardize_input_data CDK .engine.training.standardize_input_data .engine.training_utils.standardize_input_data
@keras.callbacks.Callback
on_batch_begin PD-
on_batch_end PD-
on_epoch_begin PD.
on_epoch_end PD.
on_predict_batch_begin PD-
on_predict_batch_end PD-
on_predict_begin PD/
on_predict_end PD/
on_test_batch_begin PD-
on_test_batch_end PD-
on_test_begin PD/
on_test_end PD/
on_train_batch_begin PD-
on_train_batch_end PD-
on_train_begin PD/
on_train_end PD/
set_model PD0
set_params P2i
@keras.callbacks.History
on_batch_begin PD-
on_batch_end PD-
on_epoch_begin PD.
on_epoch_end PD.
on_predict_batch_begin PD-
on_predict_batch_end PD-
on_predict_begin PD/
on_predict_end PD/
on_test_batch_begin PD-
on_test_batch_end PD-
on_test_begin PD/
on_test_end PD/
on_train_batch_begin PD-
on_train_batch_end PD-
on_train_begin PD/
on_train_end PD/
set_model PD0
set_params P2i
@keras.callbacks.experimental
BackupAndRestore E!%
UpdateEmbeddingCallback EDJ
@keras.config
disable_flash_attention I!!
disable_traceback_filtering I!!
dtype_policy M!! :I .mixed_precision.dtype_policy:I .mixed_precision.global_policy
enable_flash_attention I!!
enable_traceback_filtering I!!
enable_unsafe_deserialization I!!
is_flash_attention_enabled I!!
is_nnx_enabled I!!
is_traceback_filtering_enabled I!!
max_epochs I!!
max_steps_per_epoch I!!
set_backend IDL
set_dtype_policy MDM :I .mixed_precision.set_dtype_policy:I .mixed_precision.set_global_policy
set_max_epochs IDN
set_max_steps_per_epoch IDO
@keras.constraints
Constraint P!!
MaxNorm PDP max_norm maxnorm:C
MinMaxNorm PDQ min_max_norm
NonNeg P!! non_neg nonneg:C
RadialConstraint F!! radial_constraint
UnitNorm PDR unit_norm unitnorm:C
deserialize L@}EDS
get PAw
serialize LDTEDU
@keras.datasets.boston_housing
load_data LDZED[
@keras.datasets.california_housing
load_data ID]
@keras.datasets.cifar
load_batch CD^ .datasets.cifar10.load_batch .datasets.cifar100.load_batch
@keras.datasets.cifar10
load_data L!!ED_
@keras.datasets.cifar100
load_data LDaEDb
@keras.datasets.fashion_mnist
load_data L!!ED_
@keras.datasets.imdb
get_word_index PDc
load_data LDdEDe
@keras.datasets.mnist
load_data LDfEDg
@keras.datasets.reuters
get_label_names M!!
get_word_index PDh
load_data DDiEDjIDk
@keras.distillation
DistillationLoss I!!
Distiller IDl
FeatureDistillation IDm
LogitsDistillation IDn
@keras.distribution
DataParallel IDo
DeviceMesh IDp
LayoutMap IDq
ModelParallel IDr
TensorLayout IDs
distribute_tensor I6E
distribution I!!
get_device_count I#{
initialize IDt
list_devices I#{
set_distribution I!-
@keras.dtensor.experimental
LayoutMap EDu
@keras.dtype_policies
AWQDTypePolicy IE2
DTypePolicyMap IE3
GPTQDTypePolicy IE2
Int4DTypePolicy IE2
QuantizedDTypePolicy IE2
QuantizedFloat8DTypePolicy IE4
deserialize I@}
get IAw
serialize IE5
@keras.engine
network / .engine.sequential.network
saving / .engine.network.saving
training_arrays / .engine.training.training_arrays
training_generator / .engine.training.training_generator
@keras.engine.base_layer
Node CE: .engine.input_layer.Node .engine.network.Node
@keras.engine.network
Network C!% .engine.training.Network
@keras.engine.saving
HDF5_OBJECT_HEADER_LIMIT !C''
allow_read_from_gcs CEA
allow_write_to_gcs CEB
load_attributes_from_hdf5_group CEC
load_weights_from_hdf5_group CEH
load_weights_from_hdf5_group_by_name CEI
pickle_model CD0
preprocess_weights_for_loading CEL
save_attributes_to_hdf5_group CEM
save_weights_to_hdf5_group CES
string_types !C''
unpickle_model C7O
@keras.engine.training
check_array_length_consistency CET .engine.training_utils.check_array_length_consistency
check_generator_arguments CEU .engine.training_utils.check_generator_arguments
check_loss_and_target_compatibility CEV .engine.training_utils.check_loss_and_target_compatibility
collect_metrics CEW .engine.training_utils.collect_metrics
get_static_batch_size CAi .engine.training_utils.get_static_batch_size
is_generator_or_sequence C*+ .engine.training_utils.is_generator_or_sequence
standardize_class_weights CEY .engine.training_utils.standardize_class_weights
standardize_sample_weights CEZ .engine.training_utils.standardize_sample_weights
standardize_weights CE[ .engine.training_utils.standardize_weights
weighted_masked_objective CE] .engine.training_utils.weighted_masked_objective
@keras.engine.training_arrays
batch_shuffle CE^ .engine.training_utils.batch_shuffle
check_num_samples CE_ .engine.training_utils.check_num_samples
fit_loop CEa
make_batches CEb .engine.training_utils.make_batches
predict_loop CEc
should_run_validation CEd .engine.training_generator.should_run_validation .engine.training_utils.should_run_validation
@keras.engine.training_generator
evaluate_generator CEj
fit_generator CEk
is_sequence C;6 .engine.training_utils.is_sequence
iter_sequence_infinite C;6 .engine.training_utils.iter_sequence_infinite
predict_generator CEj
@keras.engine.training_utils
get_input_shape_and_dtype CAi
standardize_sample_or_class_weights CEl
standardize_single_array C*+
@keras.estimator
model_to_estimator BEmEEn
@keras.experimental
CosineDecay BEoEEpIEq :F .optimizers.schedules.CosineDecay:M
CosineDecayRestarts FErIEs :F .optimizers.schedules.CosineDecayRestarts:M
LinearCosineDecay BEt
LinearModel BEuEEv
NoisyLinearCosineDecay BEw
PeepholeLSTMCell BEx
SequenceFeatures FEy
SidecarEvaluator E!%
WideDeepModel FEz
export_saved_model B0B
load_from_saved_model B0A
terminate_keras_multiprocessing_pools BE{
@keras.export
ExportArchive E!!IE|
@keras.initializers
Constant B%2OE} constant
GlorotNormal B8%G%tIF! :M glorot_normal
GlorotUniform B8%G%tIF! :M glorot_uniform
HeNormal ~H%tIF! :M he_normal
HeUniform ~H%tIF! :M he_uniform
Identity B8uOF# IdentityInitializer:I identity
Initializer P!! .Initializer:I
LecunNormal ~H%tIF! :M lecun_normal
LecunUniform ~H%tIF! :M lecun_uniform
Ones B8vO!! one:C ones
Orthogonal B)tOF% OrthogonalInitializer:I orthogonal
RandomNormal BF&O8x normal:D random_normal
RandomUniform BF(O8z random_uniform uniform:D
STFT IF) STFTInitializer stft
TruncatedNormal BF&O8x truncated_normal
VarianceScaling B8|CF*EF+IF, variance_scaling:M
Zeros B8vO!! zero:C zeros
deserialize L@}EDS
get PAw
serialize LF-EF.
@keras.layers
AbstractRNNCell F@T
Activation PF/
ActivityRegularization PF0
AdaptiveAveragePooling1D IF1
AdaptiveAveragePooling2D IF1
AdaptiveAveragePooling3D IF1
AdaptiveMaxPooling1D IF1
AdaptiveMaxPooling2D IF1
AdaptiveMaxPooling3D IF1
Add P(s .layers.merge.Add:C
AdditiveAttention FF2IF3
AlphaDropout PF4 .layers.noise.AlphaDropout:C
AtrousConvolution1D ~C!% .layers.convolutional.AtrousConv1D .layers.convolutional.AtrousConvolution1D
AtrousConvolution2D ~C!% .layers.convolutional.AtrousConv2D .layers.convolutional.AtrousConvolution2D
Attention BF5EF6IF7
AugMix IF8
AutoContrast IF9
Average P(s .layers.merge.Average:C
AveragePooling1D HF:IF; AvgPool1D .layers.convolutional.AveragePooling1D:C .layers.pooling.AveragePooling1D:C .layers.pooling.AvgPool1D:C
AveragePooling2D HF<IF; AvgPool2D .layers.convolutional.AveragePooling2D:C .layers.pooling.AveragePooling2D:C .layers.pooling.AvgPool2D:C
AveragePooling3D HF=IF; AvgPool3D .layers.convolutional.AveragePooling3D:C .layers.pooling.AveragePooling3D:C .layers.pooling.AvgPool3D:C
BatchNormalization BF>CF?EF@IFA .layers.normalization.BatchNormalization:C
Bidirectional NFBCFC .layers.wrappers.Bidirectional:C
CategoryEncoding MFM .layers.experimental.preprocessing.CategoryEncoding:E
CenterCrop EFNIFO .layers.experimental.preprocessing.CenterCrop:E
Concatenate PFP .layers.merge.Concatenate:C
ContrastLimitedAdaptiveHistogramEqualization IFQ
Conv1D DFREFSIFT Convolution1D .layers.convolutional.Conv1D:C .layers.convolutional.Convolution1D:C
Conv1DTranspose MFU Convolution1DTranspose
Conv2D DFVMFW Convolution2D .layers.convolutional.Conv2D:C .layers.convolutional.Convolution2D:C
Conv2DTranspose PFX Convolution2DTranspose:N Deconvolution2D:C .layers.convolutional.Conv2DTranspose:C .layers.convolutional.Convolution2DTranspose:C .layers.convolutional.Deconv2D:C .layers.convolutional.Deconvolution2D:C
Conv3D DFYMFZ Convolution3D .layers.convolutional.Conv3D:C .layers.convolutional.Convolution3D:C
Conv3DTranspose DF[EF]IF^ Convolution3DTranspose:N Deconvolution3D:C .layers.convolutional.Conv3DTranspose:C .layers.convolutional.Deconv3D:C .layers.convolutional.Deconvolution3D:C
ConvLSTM1D EF_IFa
ConvLSTM2D DFbEFcIFa .layers.convolutional_recurrent.ConvLSTM2D:C
ConvLSTM2DCell CFd .layers.convolutional_recurrent.ConvLSTM2DCell
ConvLSTM3D EFeIFa
ConvRecurrent2D CFf .layers.convolutional_recurrent.ConvRecurrent2D
Cropping1D PFg .layers.convolutional.Cropping1D:C
Cropping2D PFh .layers.convolutional.Cropping2D:C
Cropping3D PFi .layers.convolutional.Cropping3D:C
CuDNNGRU BFjCFk .layers.cudnn_recurrent.CuDNNGRU:C
CuDNNLSTM BFlCFm .layers.cudnn_recurrent.CuDNNLSTM:C
CutMix IFn
Dense HFoIFp
DenseFeatures FEy
DepthwiseConv1D MFq
DepthwiseConv2D BFrOFs .layers.convolutional.DepthwiseConv2D:C
Discretization EFtIFu .layers.experimental.preprocessing.Discretization:E
Dot PF{ .layers.merge.Dot:C
Dropout PF4
ELU PF| .layers.advanced_activations.ELU:C
EinsumDense EF}IG! .layers.experimental.EinsumDense:E
Embedding DG#EG%IG& .layers.embeddings.Embedding:C
Equalization IG(
Flatten P9@
FlaxLayer IG)
GRU DG*EG+IG, .layers.recurrent.GRU:C
GRUCell DG-EG.IG/ .layers.recurrent.GRUCell:C
GaussianDropout DG0MG1 .layers.noise.GaussianDropout:C
GaussianNoise DG2MG3 .layers.noise.GaussianNoise:C
GlobalAveragePooling1D HG4IG5 GlobalAvgPool1D .layers.pooling.GlobalAveragePooling1D:C .layers.pooling.GlobalAvgPool1D:C
GlobalAveragePooling2D D9@MG5 GlobalAvgPool2D .layers.pooling.GlobalAveragePooling2D:C .layers.pooling.GlobalAvgPool2D:C
GlobalAveragePooling3D D9@MG5 GlobalAvgPool3D .layers.pooling.GlobalAveragePooling3D:C .layers.pooling.GlobalAvgPool3D:C
GlobalMaxPooling1D DG4EG6IG5 GlobalMaxPool1D .layers.pooling.GlobalMaxPool1D:C .layers.pooling.GlobalMaxPooling1D:C
GlobalMaxPooling2D D9@MG5 GlobalMaxPool2D .layers.pooling.GlobalMaxPool2D:C .layers.pooling.GlobalMaxPooling2D:C
GlobalMaxPooling3D D9@MG5 GlobalMaxPool3D .layers.pooling.GlobalMaxPool3D:C .layers.pooling.GlobalMaxPooling3D:C
GroupNormalization MG7
GroupQueryAttention IG8
HashedCrossing EG9IG: .layers.experimental.preprocessing.HashedCrossing:E
Hashing MG; .layers.experimental.preprocessing.Hashing:E
Highway CG<
Identity E@TI(s
InputLayer BE6CE7EE8IE9 .engine.InputLayer:C .engine.input_layer.InputLayer:C .engine.network.InputLayer:C .engine.sequential.InputLayer:C .models.InputLayer:C
InputSpec D9AM9B .InputSpec:I .engine.InputSpec:C .engine.base_layer.InputSpec:C .layers.advanced_activations.InputSpec:C .layers.convolutional.InputSpec:C .layers.convolutional_recurrent.InputSpec:C .layers.cudnn_recurrent.InputSpec:C .layers.local.InputSpec:C .layers.normalization.InputSpec:C .layers.pooling.InputSpec:C .layers.recurrent.InputSpec:C .layers.wrappers.InputSpec:C
IntegerLookup EG=IG> .layers.experimental.preprocessing.IntegerLookup:E
JaxLayer IGB
LSTM DGCEGDIGE .layers.recurrent.LSTM:C
LSTMCell DExEGFIGG .layers.recurrent.LSTMCell:C
Lambda PGH .utils.multi_gpu_utils.Lambda:C
Layer F@TC(sI@U .Layer:I .activations.Layer:C .engine.Layer:C .engine.base_layer.Layer:C .engine.input_layer.Layer:C .engine.network.Layer:C .engine.sequential.Layer:C .engine.training.Layer:C .layers.advanced_activations.Layer:C .layers.convolutional.Layer:C .layers.convolutional_recurrent.Layer:C .layers.embeddings.Layer:C .layers.local.Layer:C .layers.merge.Layer:C .layers.noise.Layer:C .layers.normalization.Layer:C .layers.pooling.Layer:C .layers.recurrent.Layer:C .layers.wrappers.Layer:C
LayerNormalization BGIMGJ
LeakyReLU HGKIGL .layers.advanced_activations.LeakyReLU:C
LocallyConnected1D FGMCGN .layers.local.LocallyConnected1D:C
LocallyConnected2D FGOCGP .layers.local.LocallyConnected2D:C
Masking PGQ
MaxNumBoundingBoxes IGR
MaxPooling1D HF:IGS MaxPool1D .layers.convolutional.MaxPooling1D:C .layers.pooling.MaxPool1D:C .layers.pooling.MaxPooling1D:C
MaxPooling2D HF<IGT MaxPool2D .layers.convolutional.MaxPooling2D:C .layers.pooling.MaxPool2D:C .layers.pooling.MaxPooling2D:C
MaxPooling3D HF=IGU MaxPool3D .layers.convolutional.MaxPooling3D:C .layers.pooling.MaxPool3D:C .layers.pooling.MaxPooling3D:C
Maximum P(s .layers.merge.Maximum:C
MaxoutDense CGV
MelSpectrogram IGW
Minimum P(s .layers.merge.Minimum:C
MixUp IGX
MultiHeadAttention EGYIGZ
Multiply P(s .layers.merge.Multiply:C
Normalization MG[ .layers.experimental.preprocessing.Normalization:E
PReLU HG]IG^ .layers.advanced_activations.PReLU:C
Permute PG_
Pipeline IGa
RMSNormalization IGb
RNN FGcCGdIGe .layers.convolutional_recurrent.RNN:C .layers.cudnn_recurrent.RNN:C .layers.recurrent.RNN:C
RandAugment IGh
RandomBrightness MGi
RandomColorDegeneration IGj
RandomColorJitter IGk
RandomContrast EGlIGi .layers.experimental.preprocessing.RandomContrast:E
RandomCrop EGmIGn .layers.experimental.preprocessing.RandomCrop:E
RandomElasticTransform IGo
RandomErasing IGp
RandomFlip EGqIGr .layers.experimental.preprocessing.RandomFlip:E
RandomGaussianBlur IGs
RandomGrayscale IGt
RandomHeight EGu .layers.experimental.preprocessing.RandomHeight
RandomHue IGj
RandomInvert IGv
RandomPerspective IGw
RandomPosterization IGj
RandomRotation EGxIGy .layers.experimental.preprocessing.RandomRotation:E
RandomSaturation IGj
RandomSharpness IGj
RandomShear IGz
RandomTranslation EG{IG| .layers.experimental.preprocessing.RandomTranslation:E
RandomWidth EGu .layers.experimental.preprocessing.RandomWidth
RandomZoom EG}IH! .layers.experimental.preprocessing.RandomZoom:E
ReLU PH# .layers.advanced_activations.ReLU:C
Recurrent CH% .layers.convolutional_recurrent.Recurrent .layers.recurrent.Recurrent
RepeatVector PH&
Rescaling MH( .layers.experimental.preprocessing.Rescaling:E
Reshape PH)
Resizing EH*IH+ .layers.experimental.preprocessing.Resizing:E
ReversibleEmbedding IH,
STFTSpectrogram IH-
SeparableConv1D NH.CH/ SeparableConvolution1D:N .layers.convolutional.SeparableConv1D:C .layers.convolutional.SeparableConvolution1D:C
SeparableConv2D PH0 SeparableConvolution2D:N .layers.convolutional.SeparableConv2D:C .layers.convolutional.SeparableConvolution2D:C
SimpleRNN HH1IH2 .layers.recurrent.SimpleRNN:C
SimpleRNNCell HH3IH4 .layers.recurrent.SimpleRNNCell:C
Softmax LFPEH5 .layers.advanced_activations.Softmax:C
Solarization IH6
SpatialDropout1D HG0IH7
SpatialDropout2D HH8IH9
SpatialDropout3D HH8IH9
SpectralNormalization MH:
StackedRNNCells PH; .layers.recurrent.StackedRNNCells:C
StringLookup EH<IH= .layers.experimental.preprocessing.StringLookup:E
Subtract P(s .layers.merge.Subtract:C
TFSMLayer IH>
TextVectorization EH?IH@ .layers.experimental.preprocessing.TextVectorization:E
ThresholdedReLU HHA .layers.advanced_activations.ThresholdedReLU:C
TimeDistributed PHB .layers.wrappers.TimeDistributed:C
TorchModuleWrapper IHC
UnitNormalization MFP
UpSampling1D PHD .layers.convolutional.UpSampling1D:C
UpSampling2D PHE .layers.convolutional.UpSampling2D:C
UpSampling3D PHF .layers.convolutional.UpSampling3D:C
Wrapper NHB
ZeroPadding1D HHGIHH .layers.convolutional.ZeroPadding1D:C
ZeroPadding2D PHI .layers.convolutional.ZeroPadding2D:C
ZeroPadding3D HHJIHK .layers.convolutional.ZeroPadding3D:C
add P0, .layers.merge.add:C
average P0, .layers.merge.average:C
concatenate PHL .layers.merge.concatenate:C .utils.multi_gpu_utils.concatenate:C
deserialize L@}EDS
deserialize_keras_object DAtMAu :C .activations.deserialize_keras_object:C .constraints.deserialize_keras_object:C .initializers.deserialize_keras_object:C .losses.deserialize_keras_object:C .metrics.deserialize_keras_object:C .optimizers.deserialize_keras_object:C .regularizers.deserialize_keras_object:C .saving.deserialize_keras_object:M .utils.deserialize_keras_object .utils.generic_utils.deserialize_keras_object:C
dot HHMIHN .layers.merge.dot:C
maximum P0, .layers.merge.maximum:C
minimum P0, .layers.merge.minimum:C
multiply P0, .layers.merge.multiply:C
recurrent / .layers.wrappers.recurrent
serialize LAiEHR
subtract P0, .layers.merge.subtract:C
@keras.layers.Bidirectional
__call__ HFDI!%
add_loss D0!E@VI-(
add_metric B0#E@WI!%
add_update D0%E0&
add_variable F!%I@X
add_weight B@YC@ZE@[I@]
apply B0)
assert_input_compatibility C02
build H0+IFE
build_from_config M0/
call FFFCFGIFH
compute_mask H@tIFI
compute_output_shape FFJC0+IFE
compute_output_signature F0.
compute_output_spec I!%
count_params P!!
finalize_state E!!
from_config P@}
get_build_config M!!
get_config P!!
get_input_at H01
get_input_mask_at H01
get_input_shape_at H01
get_losses_for B02CFK
get_output_at H01
get_output_mask_at H01
get_output_shape_at H01
get_updates_for B02CFK
get_weights P!!
load_own_variables M05
quantize I@_
quantized_build I@a
quantized_call I!%
rematerialized_call I@b
reset_state I!!
reset_states L!!EFL
save_own_variables M05
set_weights P03
stateless_call I@c
symbolic_call I!%
with_name_scope F!Q
@keras.layers.Discretization
__call__ E!%I0,
adapt EFvIFw
add_loss E@VI-(
add_metric E@WI!%
add_update E0&
add_variable E!%I@X
add_weight E@[I@]
build M0+
build_from_config M0/
call M02
compile EFx
compute_mask E0-I@^
compute_output_shape M0+
compute_output_signature EFy
compute_output_spec I02
convert_weight IFz
count_params M!!
finalize_state M!!
from_config E0/I@}
get_build_config M!!
get_config M!!
get_input_at E01
get_input_mask_at E01
get_input_shape_at E01
get_output_at E01
get_output_mask_at E01
get_output_shape_at E01
get_weights M!!
load_own_variables M05
make_adapt_function E!!
quantize I@_
quantized_build I@a
quantized_call I!%
rematerialized_call I@b
reset_state M!!
save_own_variables M05
set_weights M03
stateless_call I@c
symbolic_call I!%
update_state M,w
with_name_scope E!Q
@keras.layers.IntegerLookup
__call__ M!%
adapt EFvIFw
add_loss E@VI-(
add_metric E@WI!%
add_update E0&
add_variable E!%I@X
add_weight E@[I@]
build M0+
build_from_config M0/
call M02
compile EFx
compute_mask E0-I@^
compute_output_shape M0+
compute_output_signature EFy
compute_output_spec I02
count_params M!!
finalize_state M!!
from_config M0/
get_build_config M!!
get_config M!!
get_input_at E01
get_input_mask_at E01
get_input_shape_at E01
get_output_at E01
get_output_mask_at E01
get_output_shape_at E01
get_vocabulary MG?
get_weights M!!
load_assets MG@
load_own_variables M05
make_adapt_function E!!
quantize I@_
quantized_build I@a
quantized_call I!%
rematerialized_call I@b
reset_state M!!
save_assets MG@
save_own_variables M05
set_vocabulary MGA
set_weights M03
stateless_call I@c
symbolic_call I!%
update_state M,w
vocab_size E!!
vocabulary_size M!!
with_name_scope E!Q
@keras.layers.Layer
__call__ B0)C0,M!%
add_loss D0!E@VI-(
add_metric B0#E@WI!%
add_update D0%E0&
add_variable F!%I@X
add_weight B@YC@ZE@[I@]
apply B0)
assert_input_compatibility C02
build P0+
build_from_config M0/
call D0,E0)I!%
compute_mask H0-I@^
compute_output_shape H0+I!%
compute_output_signature F0.
compute_output_spec I!%
count_params P!!
finalize_state E!!
from_config P0/
get_build_config M!!
get_config P!!
get_input_at H01
get_input_mask_at H01
get_input_shape_at H01
get_losses_for D02
get_output_at H01
get_output_mask_at H01
get_output_shape_at H01
get_updates_for D02
get_weights P!!
load_own_variables M05
quantize I@_
quantized_build I@a
quantized_call I!%
rematerialized_call I@b
save_own_variables M05
set_weights P03
stateless_call I@c
symbolic_call I!%
with_name_scope F!Q
@keras.layers.Normalization
__call__ E!%I0,
adapt EFvI,w
add_loss E@VI-(
add_metric E@WI!%
add_update E0&
add_variable E!%I@X
add_weight E@[I@]
build M0+
build_from_config M0/
call M02
compile EFx
compute_mask E0-I@^
compute_output_shape M0+
compute_output_signature EFy
compute_output_spec I!%
convert_weight IFz
count_params M!!
finalize_state M!!
from_config M0/
get_build_config M!!
get_config M!!
get_input_at E01
get_input_mask_at E01
get_input_shape_at E01
get_output_at E01
get_output_mask_at E01
get_output_shape_at E01
get_weights M!!
load_own_variables M05
make_adapt_function E!!
quantize I@_
quantized_build I@a
quantized_call I!%
rematerialized_call I@b
reset_state E!!
save_own_variables M05
set_weights M03
stateless_call I@c
symbolic_call I!%
update_state E,w
with_name_scope E!Q
@keras.layers.RNN
__call__ HFDI!%
add_loss D0!E@VI-(
add_metric B0#E@WI!%
add_update D0%E0&
add_variable F!%I@X
add_weight B@YC@ZE@[I@]
apply B0)
assert_input_compatibility C02
build H0+IFE
build_from_config M0/
call HFGIGf
compute_mask H@tIFI
compute_output_shape H0+IFE
compute_output_signature F0.
compute_output_spec I!%
count_params P!!
finalize_state E!!
from_config P@}
get_build_config M!!
get_config P!!
get_initial_state H02I%y
get_input_at H01
get_input_mask_at H01
get_input_shape_at H01
get_losses_for B02CFK
get_output_at H01
get_output_mask_at H01
get_output_shape_at H01
get_updates_for D02
get_weights P!!
inner_loop IGg
load_own_variables M05
quantize I@_
quantized_build I@a
quantized_call I!%
rematerialized_call I@b
reset_state I!!
reset_states HFLI!!
save_own_variables M05
set_weights P03
stateless_call I@c
symbolic_call I!%
with_name_scope F!Q
@keras.layers.StringLookup
__call__ M!%
adapt EFvIFw
add_loss E@VI-(
add_metric E@WI!%
add_update E0&
add_variable E!%I@X
add_weight E@[I@]
build M0+
build_from_config M0/
call M02
compile EFx
compute_mask E0-I@^
compute_output_shape M0+
compute_output_signature EFy
compute_output_spec I02
count_params M!!
finalize_state M!!
from_config M0/
get_build_config M!!
get_config M!!
get_input_at E01
get_input_mask_at E01
get_input_shape_at E01
get_output_at E01
get_output_mask_at E01
get_output_shape_at E01
get_vocabulary MG?
get_weights M!!
load_assets MG@
load_own_variables M05
make_adapt_function E!!
quantize I@_
quantized_build I@a
quantized_call I!%
rematerialized_call I@b
reset_state M!!
save_assets MG@
save_own_variables M05
set_vocabulary MGA
set_weights M03
stateless_call I@c
symbolic_call I!%
update_state M,w
vocab_size E!!
vocabulary_size M!!
with_name_scope E!Q
@keras.layers.TextVectorization
__call__ M!%
adapt MFv
add_loss E@VI-(
add_metric E@WI!%
add_update E0&
add_variable E!%I@X
add_weight E@[I@]
build E0+IAk
build_from_config M0/
call M02
compile EFx
compute_mask E0-I@^
compute_output_shape M0+
compute_output_signature EFy
compute_output_spec I02
count_params M!!
finalize_state M!!
from_config M0/
get_build_config M!!
get_config M!!
get_input_at E01
get_input_mask_at E01
get_input_shape_at E01
get_output_at E01
get_output_mask_at E01
get_output_shape_at E01
get_vocabulary MG?
get_weights M!!
load_assets MG@
load_own_variables M05
make_adapt_function E!!
quantize I@_
quantized_build I@a
quantized_call I!%
rematerialized_call I@b
reset_state M!!
save_assets MG@
save_own_variables M05
set_vocabulary MGA
set_weights M03
stateless_call I@c
symbolic_call I!%
update_state M,w
vocabulary_size M!!
with_name_scope E!Q
@keras.layers.convolutional
transpose_shape CD! .backend.tensorflow_backend.transpose_shape .layers.convolutional_recurrent.transpose_shape .utils.generic_utils.transpose_shape
@keras.layers.convolutional_recurrent
ConvRNN2D CGd
@keras.layers.experimental
DynamicEmbedding EHO
DynamicLookup EHP
RandomFourierFeatures EHQ
SyncBatchNormalization EF?
@keras.layers.experimental.preprocessing
PreprocessingLayer E(s
@keras.layers.wrappers
Wrapper CHB .utils.vis_utils.Wrapper
object_list_uid CE< .engine.base_layer.object_list_uid .engine.network.object_list_uid .utils.generic_utils.object_list_uid
@keras.losses
BinaryCrossentropy BHSEHTIHU
BinaryFocalCrossentropy EHVIHW
CTC IHX
CategoricalCrossentropy BHYEHZIH[
CategoricalFocalCrossentropy EH]IH^
CategoricalGeneralizedCrossEntropy IH_
CategoricalHinge FHaIHb
Circle IHc
CosineSimilarity FHdIHe
Dice IHf
Hinge FHgIHh
Huber FHiIHj
KLDivergence BHkEHlIHm
LogCosh BHnEHoIHp
Loss F@dI@e .Loss:I
MeanAbsoluteError FHqIHr
MeanAbsolutePercentageError FHsIHt
MeanSquaredError FHuIHv
MeanSquaredLogarithmicError FHwIHx
Poisson FHyIHz
Reduction E!!
SparseCategoricalCrossentropy BH{EH|IH}
SquaredHinge FI!II#
Tversky II%
binary_crossentropy BI&C2YMI( .metrics.binary_crossentropy
binary_focal_crossentropy MI) .metrics.binary_focal_crossentropy
categorical_crossentropy BI&C2YMI( .metrics.categorical_crossentropy
categorical_focal_crossentropy MI* .metrics.categorical_focal_crossentropy
categorical_generalized_cross_entropy II+
categorical_hinge P2Y .metrics.categorical_hinge:I
circle II,
cosine_similarity NI-C2Y :N cosine:D cosine_proximity:D .metrics.cosine:D .metrics.cosine_proximity:D
ctc I2Y
deserialize LArEAs
dice II.
get PAw
hinge P2Y .metrics.hinge
huber MI/ .metrics.huber:I
kl_divergence P2Y :M KLD:H kld:H kullback_leibler_divergence:H .metrics.KLD:F .metrics.kl_divergence:M .metrics.kld:F .metrics.kullback_leibler_divergence:H
log_cosh P2Y :M logcosh:H .metrics.log_cosh:M .metrics.logcosh:G
mean_absolute_error P2Y MAE:H mae:H .metrics.MAE:H .metrics.mae:H .metrics.mean_absolute_error
mean_absolute_percentage_error P2Y MAPE:H mape:H .metrics.MAPE:H .metrics.mape:H .metrics.mean_absolute_percentage_error
mean_squared_error P2Y MSE:H mse:H .metrics.MSE:H .metrics.mean_squared_error .metrics.mse:H
mean_squared_logarithmic_error P2Y MSLE:H msle:H .metrics.MSLE:H .metrics.mean_squared_logarithmic_error .metrics.msle:H
poisson P2Y .metrics.poisson
serialize L-(EI0
sparse_categorical_crossentropy BI1C2YEI2II3 .metrics.sparse_categorical_crossentropy
squared_hinge P2Y .metrics.squared_hinge
tversky II4
@keras.losses.Loss
__call__ N@f
call N2Y
from_config N0/
get_config N!!
@keras.metrics
AUC BI5MI6
Accuracy NI7
BinaryAccuracy NI8
BinaryCrossentropy NI9
BinaryIoU MI:
CategoricalAccuracy NI;
CategoricalCrossentropy BI<MI=
CategoricalHinge NI>
ConcordanceCorrelation II?
CosineSimilarity NI@
F1Score MIA
FBetaScore MIB
FalseNegatives NIC
FalsePositives NIC
Hinge NID
IoU MIE
KLDivergence FIFIIG
LogCoshError NIH
Mean NII
MeanAbsoluteError NIJ
MeanAbsolutePercentageError NIK
MeanIoU BILMIM
MeanMetricWrapper MIN
MeanRelativeError FIO
MeanSquaredError NIP
MeanSquaredLogarithmicError NIQ
MeanTensor BIREIS
Metric F@gI@h .Metric:I
OneHotIoU MIT
OneHotMeanIoU MIU
PearsonCorrelation IIV
Poisson NIW
Precision NIX
PrecisionAtRecall MIY
R2Score MIZ
Recall NIX
RecallAtPrecision MI[
RootMeanSquaredError NI]
SensitivityAtSpecificity BI^MI_
SparseCategoricalAccuracy NIa
SparseCategoricalCrossentropy BIbMIc
SparseTopKCategoricalAccuracy FIdIIe
SpecificityAtSensitivity BIfMIg
SquaredHinge NIh
Sum NIi
TopKCategoricalAccuracy NIj
TrueNegatives NIC
TruePositives NIC
binary_accuracy NIkC2Y
categorical_accuracy P2Y
concordance_correlation II-
deserialize L@}EDS
get PAw
pearson_correlation II-
serialize LIlEIm
sparse_categorical_accuracy P2Y
sparse_top_k_categorical_accuracy HInIIo
top_k_categorical_accuracy PIn
@keras.metrics.Metric
__call__ N!%
add_loss B0!E@V
add_metric B0#E@W
add_update B0%E0&
add_variable F!%I@i
add_weight F@jI@k
apply B0)
build F0+
build_from_config E0/
call B0,E0)
compute_mask F0-
compute_output_shape F0+
compute_output_signature F0.
count_params F!!
finalize_state E!!
from_config N0/
get_build_config E!!
get_config N!!
get_input_at F01
get_input_mask_at F01
get_input_shape_at F01
get_losses_for B02
get_output_at F01
get_output_mask_at F01
get_output_shape_at F01
get_updates_for B02
get_weights F!!
load_own_variables E05
merge_state E@l
reset_state M!!
reset_states F!!
result N!!
save_own_variables E05
set_weights F03
stateless_reset_state I!!
stateless_result I@m
stateless_update_state I@n
update_state N!%
with_name_scope F!Q
@keras.metrics.experimental
PyMetric E@g
@keras.mixed_precision.experimental
LossScaleOptimizer B;)
Policy BIq
global_policy B!!
set_policy BDM
@keras.models
clone_model FIrCIsIIt .utils.multi_gpu_utils.clone_model:C
has_arg CC} .backend.tensorflow_backend.has_arg .engine.base_layer.has_arg .engine.network.has_arg .layers.convolutional_recurrent.has_arg .layers.recurrent.has_arg .layers.wrappers.has_arg .utils.generic_utils.has_arg .wrappers.scikit_learn.has_arg
load_model DEEEEFIEG .engine.saving.load_model:C .saving.load_model:M
model_from_config H@} .engine.saving.model_from_config:C
model_from_json PEJ .engine.saving.model_from_json:C
model_from_yaml HEK .engine.saving.model_from_yaml:C
save_model BENCEOEEPIEQ .engine.saving.save_model:C .saving.save_model:M
to_list CE= .engine.base_layer.to_list .engine.network.to_list .engine.training.to_list .engine.training_arrays.to_list .engine.training_generator.to_list .engine.training_utils.to_list .layers.advanced_activations.to_list .layers.convolutional_recurrent.to_list .layers.embeddings.to_list .layers.recurrent.to_list .utils.generic_utils.to_list .utils.multi_gpu_utils.to_list .wrappers.scikit_learn.to_list
@keras.models.experimental
SharpnessAwareMinimization EIu
@keras.ops
abs I*+ .ops.numpy.abs
absolute I*+ .ops.numpy.absolute
adaptive_average_pool IIv .ops.nn.adaptive_average_pool
adaptive_max_pool IIv .ops.nn.adaptive_max_pool
add I6V .ops.numpy.add
all IC( .ops.numpy.all
allclose IIw .ops.numpy.allclose
amax IC( .ops.numpy.amax
amin IC( .ops.numpy.amin
angle I*+ .ops.numpy.angle
any IC( .ops.numpy.any
append IIx .ops.numpy.append
arange IIy .ops.numpy.arange
arccos I*+ .ops.numpy.arccos
arccosh I*+ .ops.numpy.arccosh
arcsin I*+ .ops.numpy.arcsin
arcsinh I*+ .ops.numpy.arcsinh
arctan I*+ .ops.numpy.arctan
arctan2 I6V .ops.numpy.arctan2
arctanh I*+ .ops.numpy.arctanh
argmax IC( .ops.numpy.argmax
argmin IC( .ops.numpy.argmin
argpartition IIz .ops.numpy.argpartition
argsort IAx .ops.numpy.argsort
array II{ .ops.numpy.array
array_split II| .ops.numpy.array_split
associative_scan II}
average IJ! .ops.numpy.average
average_pool IJ# .ops.nn.average_pool
bartlett I*+ .ops.numpy.bartlett
batch_normalization IJ% .ops.nn.batch_normalization
binary_crossentropy IC. .ops.nn.binary_crossentropy
bincount IJ& .ops.numpy.bincount
bitwise_and I-G .ops.numpy.bitwise_and
bitwise_invert I*+ .ops.numpy.bitwise_invert
bitwise_left_shift I-G .ops.numpy.bitwise_left_shift
bitwise_not I*+ .ops.numpy.bitwise_not
bitwise_or I-G .ops.numpy.bitwise_or
bitwise_right_shift I-G .ops.numpy.bitwise_right_shift
bitwise_xor I-G .ops.numpy.bitwise_xor
blackman I*+ .ops.numpy.blackman
broadcast_to ICj .ops.numpy.broadcast_to
cast IC0
categorical_crossentropy IC1 .ops.nn.categorical_crossentropy
cbrt I*+ .ops.numpy.cbrt
cdist I-G
ceil I*+ .ops.numpy.ceil
celu IAq .ops.nn.celu
cholesky IJ( .ops.linalg.cholesky
cholesky_inverse IJ( .ops.linalg.cholesky_inverse
clip IJ) .ops.numpy.clip
concatenate IJ* .ops.numpy.concatenate
cond IJ+
conj I*+ .ops.numpy.conj
conjugate I*+ .ops.numpy.conjugate
conv IJ, .ops.nn.conv
conv_transpose IJ- .ops.nn.conv_transpose
convert_to_numpy I*+
convert_to_tensor IJ.
copy I*+ .ops.numpy.copy
corrcoef I*+ .ops.numpy.corrcoef
correlate IJ/ .ops.numpy.correlate
cos I*+ .ops.numpy.cos
cosh I*+ .ops.numpy.cosh
count_nonzero I7@ .ops.numpy.count_nonzero
cross IJ0 .ops.numpy.cross
ctc_decode IJ1 .ops.nn.ctc_decode
ctc_loss IJ2 .ops.nn.ctc_loss
cumprod IJ3 .ops.numpy.cumprod
cumsum IJ3 .ops.numpy.cumsum
custom_gradient I)!
deg2rad I*+ .ops.numpy.deg2rad
depth_to_space IJ4 .ops.nn.depth_to_space
depthwise_conv IJ, .ops.nn.depthwise_conv
det I*+ .ops.linalg.det
diag IJ5 .ops.numpy.diag
diagflat IJ5 .ops.numpy.diagflat
diagonal IJ6 .ops.numpy.diagonal
diff I6q .ops.numpy.diff
digitize IJ7 .ops.numpy.digitize
divide I6V .ops.numpy.divide
divide_no_nan I6V .ops.numpy.divide_no_nan
dot I6V .ops.numpy.dot
dot_product_attention IJ8 .ops.nn.dot_product_attention
dsplit IJ9 .ops.numpy.dsplit
dstack IJ: .ops.numpy.dstack
dtype I*+
eig I*+ .ops.linalg.eig
eigh I*+ .ops.linalg.eigh
einsum I6u .ops.numpy.einsum
elu IAq .ops.nn.elu
empty IJ; .ops.numpy.empty
empty_like II{ .ops.numpy.empty_like
equal I6V .ops.numpy.equal
erf I*+
erfc I*+
erfinv I*+
exp I*+ .ops.numpy.exp
exp2 I*+ .ops.numpy.exp2
expand_dims ICy .ops.numpy.expand_dims
expm1 I*+ .ops.numpy.expm1
extract_sequences IJ<
eye I7J .ops.numpy.eye
fabs I*+ .ops.numpy.fabs
fft I*+
fft2 I*+
flip I7@ .ops.numpy.flip
fliplr I*+ .ops.numpy.fliplr
flipud I*+ .ops.numpy.flipud
floor I*+ .ops.numpy.floor
floor_divide I6V .ops.numpy.floor_divide
fmax I6V .ops.numpy.fmax
fmin I6V .ops.numpy.fmin
fmod I6V .ops.numpy.fmod
fold IJ= .ops.nn.fold
fori_loop IJ>
full I6} .ops.numpy.full
full_like IJ? .ops.numpy.full_like
gcd I6V .ops.numpy.gcd
gelu IJ@ .ops.nn.gelu
geomspace I7# .ops.numpy.geomspace
get_item IJA .ops.numpy.get_item
glu IAx .ops.nn.glu
greater I6V .ops.numpy.greater
greater_equal I6V .ops.numpy.greater_equal
hamming I*+ .ops.numpy.hamming
hanning I*+ .ops.numpy.hanning
hard_shrink IAy .ops.nn.hard_shrink
hard_sigmoid I*+ .ops.nn.hard_sigmoid
hard_silu I*+ hard_swish .ops.nn.hard_silu .ops.nn.hard_swish
hard_tanh I*+ .ops.nn.hard_tanh
heaviside I6V .ops.numpy.heaviside
histogram IJB .ops.numpy.histogram
hsplit IJ9 .ops.numpy.hsplit
hstack IJ: .ops.numpy.hstack
hypot I6V .ops.numpy.hypot
i0 I*+ .ops.numpy.i0
identity IJC .ops.numpy.identity
ifft2 I*+
imag I*+ .ops.numpy.imag
in_top_k IJQ
inner I6V .ops.numpy.inner
inv I*+ .ops.linalg.inv
irfft IJR
is_tensor I*+
isclose IIw .ops.numpy.isclose
isfinite I*+ .ops.numpy.isfinite
isin IJS .ops.numpy.isin
isinf I*+ .ops.numpy.isinf
isnan I*+ .ops.numpy.isnan
isneginf I*+ .ops.numpy.isneginf
isposinf I*+ .ops.numpy.isposinf
isreal I*+ .ops.numpy.isreal
istft IJT
jvp IJU .ops.linalg.jvp
kaiser IJV .ops.numpy.kaiser
kron I6V .ops.numpy.kron
layer_normalization IJW .ops.nn.layer_normalization
lcm I6V .ops.numpy.lcm
ldexp I6V .ops.numpy.ldexp
leaky_relu IAz .ops.nn.leaky_relu
left_shift I-G .ops.numpy.left_shift
less I6V .ops.numpy.less
less_equal I6V .ops.numpy.less_equal
linspace IJa .ops.numpy.linspace
log I*+ .ops.numpy.log
log10 I*+ .ops.numpy.log10
log1p I*+ .ops.numpy.log1p
log2 I*+ .ops.numpy.log2
log_sigmoid I*+ .ops.nn.log_sigmoid
log_softmax IAx .ops.nn.log_softmax
logaddexp I6V .ops.numpy.logaddexp
logaddexp2 I6V .ops.numpy.logaddexp2
logdet I*+
logical_and I6V .ops.numpy.logical_and
logical_not I*+ .ops.numpy.logical_not
logical_or I6V .ops.numpy.logical_or
logical_xor I6V .ops.numpy.logical_xor
logspace I7* .ops.numpy.logspace
logsumexp IC(
lstsq IJX .ops.linalg.lstsq
lu_factor I*+ .ops.linalg.lu_factor
map IJb
matmul I6V .ops.numpy.matmul
matrix_rank IJY .ops.linalg.matrix_rank
max IJc .ops.numpy.max
max_pool IJ# .ops.nn.max_pool
maximum I6V .ops.numpy.maximum
mean IC( .ops.numpy.mean
median IC( .ops.numpy.median
meshgrid IJd .ops.numpy.meshgrid
min IJc .ops.numpy.min
minimum I6V .ops.numpy.minimum
mod I6V .ops.numpy.mod
moments IJe .ops.nn.moments
moveaxis IJf .ops.numpy.moveaxis
multi_hot IJg .ops.nn.multi_hot
multiply I6V .ops.numpy.multiply
nan_to_num IJh .ops.numpy.nan_to_num
nanargmax IC( .ops.numpy.nanargmax
nanargmin IC( .ops.numpy.nanargmin
nancumprod IJ3 .ops.numpy.nancumprod
nancumsum IJ3 .ops.numpy.nancumsum
nanmax IC( .ops.numpy.nanmax
nanmean IC( .ops.numpy.nanmean
nanmedian IC( .ops.numpy.nanmedian
nanmin IC( .ops.numpy.nanmin
nanpercentile IJi .ops.numpy.nanpercentile
nanprod IC( .ops.numpy.nanprod
nanquantile IJi .ops.numpy.nanquantile
nanstd IC( .ops.numpy.nanstd
nansum IC( .ops.numpy.nansum
nanvar IC( .ops.numpy.nanvar
ndim I*+ .ops.numpy.ndim
negative I*+ .ops.numpy.negative
nextafter I6V .ops.numpy.nextafter
nonzero I*+ .ops.numpy.nonzero
norm IJZ .ops.linalg.norm
normalize IJj .ops.nn.normalize
not_equal I6V .ops.numpy.not_equal
one_hot IJk .ops.nn.one_hot
ones IJ; .ops.numpy.ones
ones_like II{ .ops.numpy.ones_like
outer I6V .ops.numpy.outer
pad IJq .ops.numpy.pad
percentile IJi .ops.numpy.percentile
pinv IJ[ .ops.linalg.pinv
polar IJl .ops.nn.polar
power I6V .ops.numpy.power
prod IJr .ops.numpy.prod
psnr IJm .ops.nn.psnr
ptp IC( .ops.numpy.ptp
qr IJ] .ops.linalg.qr
quantile IJi .ops.numpy.quantile
rad2deg I*+ .ops.numpy.rad2deg
ravel I*+ .ops.numpy.ravel
real I*+ .ops.numpy.real
rearrange IK)
reciprocal I*+ .ops.numpy.reciprocal
relu I*+ .ops.nn.relu
relu6 I*+ .ops.nn.relu6
repeat IJs .ops.numpy.repeat
reshape IJt .ops.numpy.reshape
rfft IJR
right_shift I-G .ops.numpy.right_shift
rms_normalization IJn .ops.nn.rms_normalization
roll IJu .ops.numpy.roll
rot90 IJv .ops.numpy.rot90
round IJw .ops.numpy.round
rsqrt I*+
saturate_cast IC0
scan IK*
scatter IK+
scatter_update IK,
searchsorted IJx .ops.numpy.searchsorted
segment_max IK-
segment_min IK-
segment_prod IK-
segment_sum IK-
select I7> .ops.numpy.select
selu I*+ .ops.nn.selu
separable_conv IJo .ops.nn.separable_conv
shape I*+
sigmoid I*+ .ops.nn.sigmoid
sign I*+ .ops.numpy.sign
signbit I*+ .ops.numpy.signbit
silu I*+ .ops.nn.silu .ops.nn.swish swish
sin I*+ .ops.numpy.sin
sinc I*+ .ops.numpy.sinc
sinh I*+ .ops.numpy.sinh
size I*+ .ops.numpy.size
slice IK.
slice_update IK/
slogdet I*+ .ops.numpy.slogdet
soft_shrink IAy .ops.nn.soft_shrink
softmax IAx .ops.nn.softmax
softplus I*+ .ops.nn.softplus
softsign I*+ .ops.nn.softsign
solve I6r .ops.linalg.solve
solve_triangular IJ^ .ops.linalg.solve_triangular
sort IAx .ops.numpy.sort
space_to_depth IJ4 .ops.nn.space_to_depth
sparse_categorical_crossentropy IC1 .ops.nn.sparse_categorical_crossentropy
sparse_plus I*+ .ops.nn.sparse_plus
sparse_sigmoid I*+ .ops.nn.sparse_sigmoid
sparsemax IAx .ops.nn.sparsemax
split II| .ops.numpy.split
sqrt I*+ .ops.numpy.sqrt
square I*+ .ops.numpy.square
squareplus IB# .ops.nn.squareplus
squeeze I7@ .ops.numpy.squeeze
stack ICD .ops.numpy.stack
std IC( .ops.numpy.std
stft IK0
stop_gradient I96
subtract I6V .ops.numpy.subtract
sum IC( .ops.numpy.sum
svd IJ_ .ops.linalg.svd
swapaxes IJy .ops.numpy.swapaxes
switch IK1
take IJz .ops.numpy.take
take_along_axis IJz .ops.numpy.take_along_axis
tan I*+ .ops.numpy.tan
tanh I*+ .ops.numpy.tanh
tanh_shrink I*+ .ops.nn.tanh_shrink
tensordot IJ{ .ops.numpy.tensordot
threshold IB% .ops.nn.threshold
tile IJ| .ops.numpy.tile
top_k IK2
trace IJ6 .ops.numpy.trace
transpose IJ} .ops.numpy.transpose
trapezoid IK! .ops.numpy.trapezoid
tri I7J .ops.numpy.tri
tril IJ5 .ops.numpy.tril
triu IJ5 .ops.numpy.triu
true_divide I6V .ops.numpy.true_divide
trunc I*+ .ops.numpy.trunc
unfold IJp .ops.nn.unfold
unique IK# .ops.numpy.unique
unravel_index IK% .ops.numpy.unravel_index
unstack IK3
vander I7L .ops.numpy.vander
var IC( .ops.numpy.var
vdot I6V .ops.numpy.vdot
vectorize IK& .ops.numpy.vectorize
vectorized_map IK4
view II{ .ops.numpy.view
view_as_complex I*+
view_as_real I*+
vsplit IJ9 .ops.numpy.vsplit
vstack IJ: .ops.numpy.vstack
where IK( .ops.numpy.where
while_loop IK5
zeros IJ; .ops.numpy.zeros
zeros_like II{ .ops.numpy.zeros_like
@keras.ops.image
affine_transform IJD
crop_images IJE
elastic_transform IJF
extract_patches IJG
extract_patches_3d IJH
gaussian_blur IJI
hsv_to_rgb IJJ
map_coordinates IJK
pad_images IJL
perspective_transform IJM
resize IJN
rgb_to_grayscale IJJ
rgb_to_hsv IJJ
scale_and_translate IJO
sobel_edges IJJ
ssim IJP
@keras.optimizers
Adadelta BDvCDwEDxIDy .dtensor.experimental.optimizers.Adadelta:E adadelta:C .optimizers.experimental.Adadelta:E
Adafactor EK6IK7 .optimizers.experimental.Adafactor:E
Adagrad BDzCD{ED|ID} .dtensor.experimental.optimizers.Adagrad:E adagrad:C .optimizers.experimental.Adagrad:E
Adam BE!CE#EE%IE& .dtensor.experimental.optimizers.Adam:E adam:C .optimizers.experimental.Adam:E
AdamW EE(IE) .dtensor.experimental.optimizers.AdamW:E .optimizers.experimental.AdamW:E
Adamax BK8CK9EK:IK; adamax:C .optimizers.experimental.Adamax:E
Ftrl BK<EK=IK> .optimizers.experimental.Ftrl:E
Lamb IK;
Lion EK?IK@
LossScaleOptimizer E!!IIp :I .mixed_precision.LossScaleOptimizer
MultiOptimizer IKA
Muon IKB
Nadam BKCCKDEKEIK; .optimizers.experimental.Nadam:E nadam:C
Optimizer B<[C(sEAOI!% .Optimizer:I .optimizers.experimental.Optimizer:E
OptimizerMap IKF
RMSprop BE*CE+EE,IE- .dtensor.experimental.optimizers.RMSprop:E .optimizers.experimental.RMSprop:E rmsprop:C
SGD BE.CE/EE0IE1 .dtensor.experimental.optimizers.SGD:E .optimizers.experimental.SGD:E sgd:C
ScheduleFreeAdamW IKG
TFOptimizer C%X
clip_norm CKH
deserialize L@}EKI
get LAwEKJ
serialize L%XEKT
serialize_keras_object DDVM*E :C .constraints.serialize_keras_object:C .initializers.serialize_keras_object:C .losses.serialize_keras_object:C .metrics.serialize_keras_object:C .regularizers.serialize_keras_object:C .saving.serialize_keras_object:M .utils.generic_utils.serialize_keras_object:C .utils.serialize_keras_object
@keras.optimizers.Optimizer
add_optimizer_variables IAa
add_slot BAP
add_variable EAXIAY
add_variable_from_reference EAZIA[
add_weight BAQ
aggregate_gradients E1,
apply IAb
apply_gradients BAREASI1,
assign IAc
assign_add IAc
assign_sub IAc
build E(zI6K
compute_gradients EAW
exclude_from_weight_decay MA]
finalize_variable_values M(z
from_config N@}C0/
get_config P!!
get_gradients DAT
get_slot BAU
get_slot_names B!!
get_updates DAT
get_weights D!!
load_own_variables M05
minimize BAVEAW
save_own_variables M05
scale_loss I-(
set_weights P03
stateless_apply IAd
update_step EA^IA_
variables B!!
@keras.optimizers.schedules
ExponentialDecay FKKIKL
InverseTimeDecay FKKIKM
LearningRateSchedule N!!
PiecewiseConstantDecay FKNIKO
PolynomialDecay FKPIKQ
deserialize J@}EDS
serialize JKREKS
@keras.preprocessing.image
DirectoryIterator DKUEKV
ImageDataGenerator DKWEKX
Iterator HKd
NumpyArrayIterator DKeEKf
apply_affine_transform DKgEKh
apply_brightness_shift DKiEKj
apply_channel_shift HKk
random_brightness DKqEKr
random_channel_shift HKs
random_rotation HKt
random_shear HKu
random_shift HKv
random_zoom HKw
smart_resize EKyIKz
@keras.preprocessing.image.ImageDataGenerator
apply_transform HKY
fit HKZ
flow DK[EK]
flow_from_dataframe HK^
flow_from_directory DK_EKa
get_random_transform HKb
random_transform HKc
standardize H*+
@keras.preprocessing.image.Iterator
next H!!
on_epoch_end H!!
reset H!!
@keras.preprocessing.sequence
TimeseriesGenerator HK}
make_sampling_table HL!
skipgrams HL%
@keras.preprocessing.text
Tokenizer DL&EL(
hashing_trick DL-EL.
one_hot DL/EL0
text_to_word_sequence DL1EL2
tokenizer_from_json GL3
@keras.preprocessing.text.Tokenizer
fit_on_sequences HL)
fit_on_texts HL*
get_config H!!
sequences_to_matrix HL+
sequences_to_texts HL)
sequences_to_texts_generator HL)
texts_to_matrix HL,
texts_to_sequences HL*
texts_to_sequences_generator HL*
to_json H(s
@keras.protobuf
versions_pb2 / .protobuf.saved_metadata_pb2.tf__keras_dot_protobuf_dot_versions__pb2
@keras.protobuf.saved_metadata_pb2
DESCRIPTOR !E''
SavedMetadata E!%
SavedObject E!%
@keras.protobuf.versions_pb2
DESCRIPTOR !E''
VersionDef E!%
@keras.quantizers
AWQConfig IL8
AbsMaxQuantizer IL9
Float8QuantizationConfig I!!
GPTQConfig IL:
Int4QuantizationConfig IL;
Int8QuantizationConfig IL<
QuantizationConfig IL=
abs_max_quantize IL>
abs_max_quantize_grouped_with_zero_point IL?
compute_float8_amax_history IL@
compute_float8_scale ILA
deserialize I@}
fake_quant_with_min_max_vars ILB
get IKJ
pack_int4 ILC
quantize_and_dequantize ILD
serialize IF-
unpack_int4 ILE
@keras.random
SeedGenerator ILF
beta ILG
binomial ILH
categorical ILI
dropout ILJ
gamma ILK
normal ICd
randint ILL
shuffle ILM
truncated_normal ICd
uniform ICf
@keras.regularizers
L1 ~DLNELOILP :M l1
L1L2 PLQ
L2 ~DLNELRILS :M l2
OrthogonalRegularizer MLT orthogonal_regularizer
Regularizer P!! .Regularizer:I
deserialize L@}EDS
get PAw
l1_l2 HLUILQ
serialize LLVELW
@keras.saving
KerasFileEditor IAC
load_weights ILZ
save_weights IL]
@keras.tree
MAP_TO_NONE I!!
assert_same_paths I6r
assert_same_structure IL^
flatten IL_
flatten_with_path IL_
is_nested IL_
lists_to_tuples IL_
map_shape_structure ILa
map_structure ILb
map_structure_up_to ILc
pack_sequence_as ILd
traverse ILe
@keras.utils
Config I(s
CustomObjectScope H#ZILX .saving.CustomObjectScope:I .saving.custom_object_scope:M custom_object_scope .utils.generic_utils.CustomObjectScope:C .utils.generic_utils.custom_object_scope:C
FeatureSpace ELfILg
GeneratorEnqueuer BEeCEfEEg .engine.training_generator.GeneratorEnqueuer:C .utils.data_utils.GeneratorEnqueuer:C
H5Dict CE@ .engine.saving.H5Dict .utils.io_utils.H5Dict .utils.io_utils.h5dict
HDF5Matrix DLh .utils.io_utils.HDF5Matrix:C
OrderedEnqueuer HEh .engine.training_generator.OrderedEnqueuer:C .utils.data_utils.OrderedEnqueuer:C
PyDataset H!!IEi :I .engine.training_generator.Sequence:C .engine.training_utils.Sequence:C Sequence .utils.data_utils.Sequence:C
SequenceEnqueuer FLi
SidecarEvaluator ELj
StepsPerExecutionTuner ELk
TimedThread ELl
array_to_img PKl :M .preprocessing.image.array_to_img
audio_dataset_from_directory ELmILn
clear_session H!!IC3 :I .backend.clear_session .backend.tensorflow_backend.clear_session:C
conv_utils / .engine.saving.conv_utils .layers.convolutional.conv_utils .layers.convolutional_recurrent.conv_utils .layers.local.conv_utils .layers.pooling.conv_utils
convert_all_kernels_in_model DD0 .utils.layer_utils.convert_all_kernels_in_model:C
disable_interactive_logging M!! .config.disable_interactive_logging:I
enable_interactive_logging M!! .config.enable_interactive_logging:I
generic_utils / .preprocessing.image.generic_utils
get_custom_objects P!! .saving.get_custom_objects:M .utils.generic_utils.get_custom_objects:C
get_file DDWEDXIDY .datasets.boston_housing.get_file:C .datasets.cifar10.get_file:C .datasets.cifar100.get_file:C .datasets.fashion_mnist.get_file:C .datasets.imdb.get_file:C .datasets.mnist.get_file:C .datasets.reuters.get_file:C .utils.data_utils.get_file:C
get_registered_name M*E .saving.get_registered_name
get_registered_object MLY .saving.get_registered_object
get_source_inputs HE>I!6 .engine.get_source_inputs:C .engine.network.get_source_inputs:C .utils.layer_utils.get_source_inputs:C
image_dataset_from_directory EK{IK| .preprocessing.image_dataset_from_directory
img_to_array PKm :M .preprocessing.image.img_to_array
is_interactive_logging_enabled M!! .config.is_interactive_logging_enabled:I
is_keras_tensor O*+ :I .backend.is_keras_tensor .backend.tensorflow_backend.is_keras_tensor:C
load_img DKnEKoIKp :M .preprocessing.image.load_img
model_to_dot DM+EM,IM- .utils.vis_utils.model_to_dot:C
multi_gpu_model BM.CM/ .utils.multi_gpu_utils.multi_gpu_model:C
normalize PM0 .utils.np_utils.normalize:C
pack_x_y_sample_weight MM3
pad_sequences PL# :M .preprocessing.sequence.pad_sequences
plot_model DM4EM5IM6 .utils.vis_utils.plot_model:C
print_summary CE? .engine.network.print_layer_summary .utils.layer_utils.print_summary
register_keras_serializable ML[ .saving.register_keras_serializable
save_img PKx :M .preprocessing.image.save_img
set_random_seed M=-
split_dataset EM7IM8
standardize_dtype I!{ .backend.standardize_dtype
text_dataset_from_directory EL4IL5 .preprocessing.text_dataset_from_directory
timeseries_dataset_from_array EL6IL7 .preprocessing.timeseries_dataset_from_array
to_categorical HM1IM2 .utils.np_utils.to_categorical:C .wrappers.scikit_learn.to_categorical:C
to_ordinal EM1
unpack_x_y_sample_weight M,w
warmstart_embedding_matrix EM:
@keras.utils.PyDataset
on_epoch_end H!!
@keras.utils.bounding_boxes
affine_transform ILo
clip_to_image_size ILp
compute_ciou ILq
compute_iou ILr
convert_format ILs
crop ILt
decode_deltas_to_boxes ILu
encode_box_to_deltas ILv
pad ILw
@keras.utils.conv_utils
conv_input_length CLx
conv_output_length CLy
convert_kernel CLz .utils.layer_utils.convert_kernel
deconv_length CL{
normalize_padding C!-
normalize_tuple CL|
@keras.utils.data_utils
SequenceEnqueuer CLi
get_index CL}
init_pool CM!
init_pool_generator CM#
next_sample CM%
validate_file CM&
@keras.utils.experimental
DatasetCreator EM(
@keras.utils.generic_utils
func_dump C)k
func_load CM)
getargspec CE]
is_all_none CE; .engine.base_layer.is_all_none
slice_arrays CEX .engine.training.slice_arrays .engine.training_arrays.slice_arrays
unpack_singleton C*+ .engine.base_layer.unpack_singleton .engine.input_layer.unpack_singleton .engine.network.unpack_singleton .engine.training.unpack_singleton .engine.training_arrays.unpack_singleton .engine.training_generator.unpack_singleton
@keras.utils.io_utils
HDF5_OBJECT_HEADER_LIMIT !C''
ask_to_proceed_with_overwrite CAC .engine.network.ask_to_proceed_with_overwrite .engine.saving.ask_to_proceed_with_overwrite
load_from_binary_h5py CED .engine.saving.load_from_binary_h5py
save_to_binary_h5py CER .engine.saving.save_to_binary_h5py
@keras.utils.layer_utils
convert_dense_weights_data_format CM*
count_params C03 .engine.base_layer.count_params
@keras.utils.vis_utils
add_edge CM9
is_model CAi
is_wrapped_model CAi
@keras.visualization
draw_bounding_boxes IM;
draw_segmentation_masks IM<
plot_bounding_box_gallery IM=
plot_image_gallery IM>
plot_segmentation_mask_gallery IM?
@keras.wrappers
SKLearnClassifier IM@
SKLearnRegressor IM@
SKLearnTransformer IM@
@keras.wrappers.scikit_learn
BaseWrapper CMA
KerasClassifier DMA
KerasRegressor DMA
@tensorflow
AUTO_REUSE !F''
AggregationMethod H!!
Assert ~H!# .debugging.Assert
AttrValue F!%
COMPILER_VERSION !F''
CXX11_ABI_FLAG !F''
CXX_VERSION !E''
ConditionalAccumulator F!&
ConditionalAccumulatorBase F!(
ConfigProto F!%
CriticalSection H!)
DType B!*G!+ .dtypes.DType
DeviceSpec H!,
Dimension F!-
Event F!% .summary.Event
FIFOQueue H!. :F .queue.FIFOQueue
FixedLenFeature H!/ :F .io.FixedLenFeature
FixedLenSequenceFeature H!0 :F .io.FixedLenSequenceFeature
FixedLengthRecordReader F!1
GIT_VERSION !F''
GPUOptions F!%
GRAPH_DEF_VERSION !F''
GRAPH_DEF_VERSION_MIN_CONSUMER !F''
GRAPH_DEF_VERSION_MIN_PRODUCER !F''
GradientTape H!2 .autodiff.GradientTape:C .contrib.eager.GradientTape:B
Graph H!!
GraphDef F!%
GraphKeys F!!
GraphOptions F!%
HistogramProto B!%
IdentityReader F!H
IndexedSlices H!I
IndexedSlicesSpec H!J
InteractiveSession F!K
LMDBReader F!P
LogMessage F!%
MONOLITHIC_BUILD !F''
MetaGraphDef F!%
Module H!H
NameAttrList F!%
NoGradient ~H!R :F NotDifferentiable:F no_gradient
NodeDef F!%
NoneTensorSpec G!!
OpError B!SG!T :F .errors.OpError
Operation B!UG!V
OptimizerOptions F!%
OptionalSpec B!YG!Z .data.experimental.OptionalStructure:F
PaddingFIFOQueue H![ :F .io.PaddingFIFOQueue:F .queue.PaddingFIFOQueue
Print ~F!]
PriorityQueue H!^ :F .io.PriorityQueue:F .queue.PriorityQueue
QUANTIZED_DTYPES !F''
QueueBase H!_ :F .io.QueueBase:F .queue.QueueBase
RaggedTensor B!aG!b
RaggedTensorSpec B!cG!d
RandomShuffleQueue H!e :F .io.RandomShuffleQueue:F .queue.RandomShuffleQueue
ReaderBase F!f
RegisterGradient H!R
RunMetadata F!%
RunOptions F!%
Session F!K
SessionLog F!% .contrib.learn.monitors.SessionLog:B .summary.SessionLog
SparseConditionalAccumulator F!h .sparse.SparseConditionalAccumulator
SparseFeature H!i :F .io.SparseFeature
SparseTensor H!j .sparse.SparseTensor
SparseTensorSpec H!k
SparseTensorValue F!j
Summary F!% .contrib.learn.monitors.Summary:B .summary.Summary
SummaryMetadata F!%
TFRecordReader F!P
Tensor B!lG!! .experimental.numpy.ndarray:C
TensorArray H!n
TensorArraySpec H!v
TensorInfo F!%
TensorShape H!w
TensorSpec H!x .contrib.eager.TensorSpec:B .contrib.framework.TensorSpec:B
TextLineReader F!y
TypeSpec H!! .data.experimental.Structure:F
UnconnectedGradients B!-G!z
VERSION !F''
VarLenFeature H!{ :F .io.VarLenFeature
Variable F!|C!}
VariableAggregation B!-G!z
VariableScope F#-
VariableSynchronization B!-G!z
WholeFileReader F!H
abs H#. .math.abs
accumulate_n H#/ :F .math.accumulate_n
acos H#. .math.acos
acosh H#. .math.acosh
add H#0 .math.add
add_check_numerics_ops F!!
add_n H#1 .math.add_n
add_to_collection F!7
add_to_collections F!8
all_variables F!!
angle H#2 :F .math.angle
approx_top_k G#4
arg_max F#5
arg_min F#5
argmax F#6C#7 .math.argmax
argmin F#6C#7 .math.argmin
argsort H#8 .contrib.framework.argsort:B .contrib.slim.rev_block_lib.contrib_framework_ops.argsort:B
as_dtype H#9 .dtypes.as_dtype
as_string H#: .dtypes.as_string:F .strings.as_string
asin H#. .math.asin
asinh H#. .math.asinh
assert_equal F#;C#< .debugging.assert_equal
assert_greater F#;C#< .debugging.assert_greater
assert_greater_equal F#;C#< :F .debugging.assert_greater_equal
assert_integer H#= :F .debugging.assert_integer
assert_less F#;C#< .debugging.assert_less
assert_less_equal F#;C#< :F .debugging.assert_less_equal
assert_near F#>C#? :F .debugging.assert_near
assert_negative F#@C#A :F .debugging.assert_negative
assert_non_negative F#@C#A :F .debugging.assert_non_negative
assert_non_positive F#@C#A :F .debugging.assert_non_positive
assert_none_equal F#;C#B :F .debugging.assert_none_equal
assert_positive F#@C#A :F .debugging.assert_positive
assert_proper_iterable H#C :F .debugging.assert_proper_iterable
assert_rank F#DC#E .debugging.assert_rank
assert_rank_at_least F#DC#E :F .debugging.assert_rank_at_least
assert_rank_in F#FC#G :F .debugging.assert_rank_in
assert_same_float_dtype H#H :F .contrib.framework.assert_same_float_dtype:B .contrib.slim.embedding_ops.contrib_tensor_util.assert_same_float_dtype:B .debugging.assert_same_float_dtype
assert_scalar F#IC#J :F .contrib.framework.assert_scalar:B .contrib.slim.embedding_ops.contrib_tensor_util.assert_scalar:B .debugging.assert_scalar
assert_type H#K :F .debugging.assert_type
assert_variables_initialized F#L
assign F#M
assign_add F#N
assign_sub F#N
atan H#. .math.atan
atan2 H#O .math.atan2
atanh H#. .math.atanh
batch_gather F#[
batch_scatter_update F#]
batch_to_space F#^C#_
batch_to_space_nd F#_ .manip.batch_to_space_nd
betainc H#a :F .math.betainc
bfloat16 !H''
bincount F#bC#c :F .math.bincount
bitcast H#d
bool !H''
boolean_mask F#eC#f
broadcast_dynamic_shape H#g
broadcast_static_shape H#g
broadcast_to H#h
case H#i
cast H#j .dtypes.cast
ceil H#. :F .math.ceil
check_numerics H#k :F .debugging.check_numerics
check_pinned G#l
cholesky H#2 :F .linalg.cholesky
cholesky_solve H#m :F .linalg.cholesky_solve
clip_by_average_norm F#n
clip_by_global_norm H#o
clip_by_norm H#p
clip_by_value H#q
colocate_with F!=
complex H#r .dtypes.complex
complex128 !H''
complex64 !H''
concat H#s
cond F#tC#u
confusion_matrix F%.C%/ :F .math.confusion_matrix
conj H#. :F .math.conj
constant F%0C%1
constant_initializer ~F%2C%3 .initializers.constant:F
container F!>
control_dependencies H!?
control_flow_v2_enabled F!!
conv G3W
conv2d_backprop_filter_v2 G3X
conv2d_backprop_input_v2 G3X
convert_to_tensor F3YC3Z
convert_to_tensor_or_indexed_slices F)s
convert_to_tensor_or_sparse_tensor F)s .contrib.framework.convert_to_tensor_or_sparse_tensor:B .contrib.slim.embedding_ops.contrib_tensor_util.convert_to_tensor_or_sparse_tensor:B
cos H#. .math.cos
cosh H#. .math.cosh
count_nonzero F3[C3] :F .math.count_nonzero
count_up_to F3^
create_partitioned_variables F3_
cross H+C :F .linalg.cross
cumprod H3a :F .math.cumprod
cumsum H3a .math.cumsum
custom_gradient B)!G)# .contrib.eager.custom_gradient:B
decode_base64 H#2 :F .io.decode_base64
decode_compressed H4t :F .io.decode_compressed
decode_csv F4uC4v :F .io.decode_csv
decode_json_example H4w :F .io.decode_json_example
decode_raw F4xC4y :F .io.decode_raw
delete_session_tensor F4z
depth_to_space F4{C4| :F .nn.depth_to_space
dequantize B4}G5! :F .quantization.dequantize
deserialize_many_sparse H5# :F .io.deserialize_many_sparse
device F!AC5%
diag H5& :F .linalg.tensor_diag
diag_part H#2 :F .linalg.tensor_diag_part
digamma H#. :F .math.digamma
dimension_at_index F5(
dimension_value F5)
disable_control_flow_v2 F!!
disable_eager_execution F!!
disable_resource_variables F!!
disable_tensor_equality F!!
disable_v2_behavior F!!
disable_v2_tensorshape F!!
div F#0
div_no_nan H#0 :F .math.divide_no_nan
divide H#0 .math.divide
double !H''
dynamic_partition H5B
dynamic_stitch H5C
edit_distance H5D
eig C#l .linalg.eig
eigvals C#l .linalg.eigvals
einsum H5E .linalg.einsum
enable_control_flow_v2 F!!
enable_eager_execution F)& .contrib.eager.enable_eager_execution:B
enable_resource_variables F!!
enable_tensor_equality F!!
enable_v2_behavior F!!
enable_v2_tensorshape F!!
encode_base64 H5F :F .io.encode_base64
ensure_shape H5G
equal H#0 .math.equal
erf H#. :F .math.erf
erfc H#. :F .math.erfc
executing_eagerly H!! .contrib.eager.executing_eagerly:B .contrib.eager.in_eager_mode:B
executing_eagerly_outside_functions E!!
exp H#. .math.exp
expand_dims F64C65
expm1 H#. :F .math.expm1
extract_image_patches F7T .image.extract_image_patches
extract_volume_patches H7U
eye H7V .linalg.eye
fake_quant_with_min_max_args H7W :F .quantization.fake_quant_with_min_max_args
fake_quant_with_min_max_args_gradient H7X :F .quantization.fake_quant_with_min_max_args_gradient
fake_quant_with_min_max_vars H7Y :F .quantization.fake_quant_with_min_max_vars
fake_quant_with_min_max_vars_gradient H7Z :F .quantization.fake_quant_with_min_max_vars_gradient
fake_quant_with_min_max_vars_per_channel H7Y :F .quantization.fake_quant_with_min_max_vars_per_channel
fake_quant_with_min_max_vars_per_channel_gradient H7Z :F .quantization.fake_quant_with_min_max_vars_per_channel_gradient
fft H#2 :F .signal.fft .spectral.fft:F
fft2d H#2 :F .signal.fft2d .spectral.fft2d:F
fft3d H#2 :F .signal.fft3d .spectral.fft3d:F
fftnd G7h
fill B7iG7j
fingerprint H7k
fixed_size_partitioner F7l
float16 !H''
float32 !H''
float64 !H''
floor H#. .math.floor
floor_div F#0
floordiv H#0 :F .math.floordiv
foldl H7m
foldr H7m
function B)+G), .contrib.eager.function:B
gather F7nC7o
gather_nd B7pC7qE7r .manip.gather_nd:F
get_collection F7s
get_collection_ref F.;
get_current_name_scope C!!
get_default_graph F!!
get_default_session F!!
get_local_variable F7t
get_logger H!!
get_seed F7u .random.get_seed
get_session_handle F7v
get_session_tensor F7w
get_static_value H3T .contrib.util.constant_value:B
get_variable F7x
get_variable_scope F!!
global_norm H8# :F .linalg.global_norm
global_variables F.M
global_variables_initializer F!! .initializers.global_variables
glorot_normal_initializer ~F8% .initializers.glorot_normal
glorot_uniform_initializer ~F8% .initializers.glorot_uniform
grad_pass_through H)!
gradients F8&C8(
greater H#0 .math.greater
greater_equal H#0 .math.greater_equal
group H8/
guarantee_const H#2
half !H''
hessians F80C81
histogram_fixed_width H82
histogram_fixed_width_bins H82
identity H#2
identity_n H#2
ifft H#2 :F .signal.ifft .spectral.ifft:F
ifft2d H#2 :F .signal.ifft2d .spectral.ifft2d:F
ifft3d H#2 :F .signal.ifft3d .spectral.ifft3d:F
ifftnd G7h
igamma H83 :F .math.igamma
igammac H83 :F .math.igammac
imag H#2 :F .math.imag
import_graph_def H8+ .graph_util.import_graph_def
init_scope H!!
initialize_all_tables F8s
initialize_all_variables F!!
initialize_local_variables F!!
initialize_variables F8t
inside_function C!!
int16 !H''
int32 !H''
int64 !H''
int8 !H''
invert_permutation H#. :F .math.invert_permutation
irfftnd G95
is_finite H#. :F .debugging.is_finite:F .math.is_finite
is_inf H#. :F .debugging.is_inf:F .math.is_inf
is_nan H#. :F .debugging.is_nan:F .math.is_nan
is_non_decreasing H#. :F .debugging.is_non_decreasing:F .math.is_non_decreasing
is_numeric_tensor H!6 :F .debugging.is_numeric_tensor
is_strictly_increasing H#. :F .debugging.is_strictly_increasing:F .math.is_strictly_increasing
is_symbolic_tensor G!6
is_tensor H*+ .contrib.framework.is_tensor:B .contrib.slim.embedding_ops.contrib_tensor_util.is_tensor:B
is_variable_initialized F96
lbeta H#. :F .math.lbeta
less H#0 .math.less
less_equal H#0 .math.less_equal
lgamma H#. :F .math.lgamma
linspace B9QG9R lin_space:F
load_file_system_library F:A
load_library H:B
load_op_library H:A
local_variables F.M
local_variables_initializer F!! .initializers.local_variables
log H#. :F .math.log
log1p H#. :F .math.log1p
log_sigmoid H#. :F .math.log_sigmoid
logical_and H#0 .math.logical_and
logical_not H#. .math.logical_not
logical_or H#0 .math.logical_or
logical_xor H:H :F .math.logical_xor
make_ndarray H!6 .contrib.util.make_ndarray:B
make_template F:X
make_tensor_proto H3U .contrib.util.make_tensor_proto:B
map_fn B:bG:c
matching_files H9+ :F .io.matching_files
matmul B9xG9y .linalg.matmul
matrix_band_part H9j :F .linalg.band_part
matrix_determinant H#2 :F .linalg.det
matrix_diag B9lG9m :F .linalg.diag
matrix_diag_part B9nG9o :F .linalg.diag_part
matrix_inverse H9r :F .linalg.inv
matrix_set_diag B:(G:) :F .linalg.set_diag
matrix_solve H:* :F .linalg.solve
matrix_solve_ls H9t :F .linalg.lstsq
matrix_square_root H#2 .linalg.sqrtm
matrix_transpose H9{ :F .linalg.matrix_transpose .linalg.transpose:F
matrix_triangular_solve H:- :F .linalg.triangular_solve
maximum H#0 .math.maximum
meshgrid H!%
min_max_variable_partitioner F;%
minimum H#0 .math.minimum
mod H#0 :F floormod:F .math.floormod .math.mod
model_variables F.M
moving_average_variables F.M
multinomial F;2 .random.multinomial
multiply H#0 .math.multiply
name_scope ~F;3C!<
negative H#. .math.negative
no_op H!H
no_regularizer F0*
nondifferentiable_batch_function B%:G%; .contrib.batching.batch_function:B
norm F9}C:! .linalg.norm
not_equal H#0 .math.not_equal
numpy_function B)5G<M
one_hot H<N
ones B!xG<O
ones_initializer ~F8vC!! .initializers.ones:F
ones_like F<PC<Q
op_scope F<R
orthogonal_initializer ~F)t .initializers.orthogonal
pad F<SC<T
parallel_stack H<U
parse_example F+OC9, :F .io.parse_example
parse_single_example F+OC9, :F .io.parse_single_example
parse_single_sequence_example H9. :F .io.parse_single_sequence_example
parse_tensor H9/ :F .io.parse_tensor
placeholder F<V
placeholder_with_default F#h
polygamma H83 :F .math.polygamma
pow H#0 .math.pow
print H8/
py_func F<c
py_function B)5G)6 .contrib.eager.py_func:B
qint16 !H''
qint32 !H''
qint8 !H''
qr H:& :F .linalg.qr
quantize B<fG<g :F .quantization.quantize
quantize_v2 B<kE<l
quantized_concat H<j :F .quantization.quantized_concat
quint16 !H''
quint8 !H''
ragged_fill_empty_rows G<x
ragged_fill_empty_rows_grad G<y
random_crop H8Z :F .image.random_crop
random_gamma H=) :F .random.gamma
random_index_shuffle G=5
random_normal H=* :F .random.normal
random_normal_initializer ~F8wC8x .initializers.random_normal:F
random_poisson F=+C=, :F .random.poisson
random_shuffle H=. :F .random.shuffle
random_uniform H=4 :F .random.uniform
random_uniform_initializer ~F8yC8z .initializers.random_uniform:F
range H=6
rank H#2
read_file H90 :F .io.read_file
real H#2 :F .math.real
realdiv H#0
reciprocal H#. :F .math.reciprocal
recompute_grad H)!
reduce_all F:kC:l .math.reduce_all
reduce_any F:kC:l .math.reduce_any
reduce_join F=7C=8 :F .strings.reduce_join
reduce_logsumexp F:kC:l .math.reduce_logsumexp
reduce_max F:kC:l .math.reduce_max
reduce_mean F:kC:l .math.reduce_mean
reduce_min F:kC:l .math.reduce_min
reduce_prod F:kC:l .math.reduce_prod
reduce_sum F:kC:l .math.reduce_sum
regex_replace H=9 :F .strings.regex_replace
register_tensor_conversion_function H=:
repeat H=;
report_uninitialized_variables F=<
required_space_to_batch_paddings H==
reset_default_graph F!!
reshape H:Y .manip.reshape:F
resource !H''
resource_variables_enabled F!!
reverse H:Z .manip.reverse:F reverse_v2:F
reverse_sequence F=>C=?
rfftnd G=@
rint H#. :F .math.rint
roll H:[ .manip.roll:F
round H#. .math.round
rsqrt H#. :F .math.rsqrt
saturate_cast H5A .dtypes.saturate_cast
scalar_mul H:m .math.scalar_mul
scan H=T
scatter_add F=U
scatter_div F=U
scatter_max F=U
scatter_min F=U
scatter_mul F=U
scatter_nd B:]G:^ .manip.scatter_nd:F
scatter_nd_add F=U
scatter_nd_sub F=U
scatter_nd_update F#]
scatter_sub F=U
scatter_update F#]
searchsorted H=V
segment_max H:n :F .math.segment_max
segment_mean H:n :F .math.segment_mean
segment_min H:n :F .math.segment_min
segment_prod H:n :F .math.segment_prod
segment_sum H:n :F .math.segment_sum
self_adjoint_eig H#l :F .linalg.eigh
self_adjoint_eigvals H#l :F .linalg.eigvalsh
sequence_mask H=W
serialize_many_sparse F91C92 :F .io.serialize_many_sparse
serialize_sparse F91C92 :F .io.serialize_sparse
serialize_tensor H#l :F .io.serialize_tensor
set_random_seed F=- .random.set_random_seed
setdiff1d F=X
shape B=YC=ZE=[
shape_n H=]
sigmoid H#. .math.sigmoid .nn.sigmoid
sign H#. .math.sign
sin H#. .math.sin
sinh H#. .math.sinh
size B=YC=ZE=[
slice H=g
sort H*: .contrib.framework.sort:B .contrib.slim.rev_block_lib.contrib_framework_ops.sort:B
space_to_batch F<EC:_ .nn.space_to_batch
space_to_batch_nd H:_ .manip.space_to_batch_nd:F
space_to_depth F4{C4| :F .nn.space_to_depth
sparse_add F=hC=i :F .sparse.add
sparse_concat F=kC=l :F .sparse.concat
sparse_fill_empty_rows H=p :F .sparse.fill_empty_rows
sparse_mask H=q :F .sparse.mask
sparse_matmul F>+
sparse_maximum H=s :F .sparse.maximum
sparse_merge F=t .sparse.merge
sparse_minimum H=s :F .sparse.minimum
sparse_placeholder F<V .sparse.placeholder
sparse_reduce_max F=uC=v :F .sparse.reduce_max
sparse_reduce_max_sparse F=u .sparse.reduce_max_sparse
sparse_reduce_sum F=uC=v :F .sparse.reduce_sum
sparse_reduce_sum_sparse F=u .sparse.reduce_sum_sparse
sparse_reorder H=w :F .sparse.reorder
sparse_reset_shape H=x :F .sparse.reset_shape
sparse_reshape H=y :F .sparse.reshape
sparse_retain H=z :F .sparse.retain
sparse_segment_mean B=|C=}E>! :F .sparse.segment_mean
sparse_segment_sqrt_n B=|C=}E>! :F .sparse.segment_sqrt_n
sparse_segment_sum B=|C=}E>! :F .sparse.segment_sum
sparse_slice H># :F .sparse.slice
sparse_softmax H=w :F .sparse.softmax
sparse_split F>%C>& :F .sparse.split
sparse_tensor_dense_matmul H=r :F .sparse.matmul:F .sparse.sparse_dense_matmul
sparse_tensor_to_dense H>( :F .sparse.to_dense
sparse_to_dense F>,
sparse_to_indicator H>) :F .sparse.to_indicator
sparse_transpose H>* :F .sparse.transpose
split H>-
sqrt H#. .math.sqrt
square H#. .math.square
squared_difference H#0 :F .math.squared_difference
squeeze F>.C>/
stack H>0
stop_gradient H#2
strided_slice H>1
string !H''
string_join H>2 :F .strings.join
string_split F>3
string_strip H#2 :F .strings.strip
string_to_hash_bucket F>4C>5 :F .strings.to_hash_bucket
string_to_hash_bucket_fast H>5 :F .strings.to_hash_bucket_fast
string_to_hash_bucket_strong H>6 :F .strings.to_hash_bucket_strong
string_to_number F>7C>8 :F .strings.to_number
substr F>A
subtract H#0 .math.subtract
svd H:+ :F .linalg.svd
switch_case H>g
tables_initializer F8s .initializers.tables_initializer
tan H#. .math.tan
tanh H#. .math.tanh .nn.tanh
tensor_scatter_add B>hG>i :F tensor_scatter_nd_add
tensor_scatter_nd_max G>i
tensor_scatter_nd_min G>i
tensor_scatter_sub B>hG>i :F tensor_scatter_nd_sub
tensor_scatter_update H>h :F tensor_scatter_nd_update
tensordot H:, .linalg.tensordot
tile H:a .manip.tile:F
timestamp H!H
to_bfloat16 F>u
to_complex128 F>v
to_complex64 F>w
to_double F>x
to_float F>y
to_int32 F>z
to_int64 F>{
trace H#. :F .linalg.trace
trainable_variables F.M
transpose F@:C@;
truediv H#0 .math.truediv
truncated_normal H=* :F .random.truncated_normal
truncated_normal_initializer ~F8w .initializers.truncated_normal
truncatediv H#0
truncatemod H#0
tuple F@<C@=
type_spec_from_value G!-
uint16 !H''
uint32 !H''
uint64 !H''
uint8 !H''
uniform_unit_scaling_initializer ~F8{ .initializers.uniform_unit_scaling
unique H@?
unique_with_counts H@?
unravel_index H@@
unsorted_segment_max H:s :F .math.unsorted_segment_max
unsorted_segment_mean H:s :F .math.unsorted_segment_mean
unsorted_segment_min H:s :F .math.unsorted_segment_min
unsorted_segment_prod H:s :F .math.unsorted_segment_prod
unsorted_segment_sqrt_n H:s :F .math.unsorted_segment_sqrt_n
unsorted_segment_sum H:s :F .math.unsorted_segment_sum
unstack H@A
variable_axis_size_partitioner F@B
variable_creator_scope H@C
variable_op_scope F@D
variable_scope ~F@E
variables_initializer F8t .initializers.variables
variance_scaling_initializer ~F8| .initializers.variance_scaling
variant !H''
vectorized_map B@FG@G
verify_tensor_all_finite F4oC4p :F .debugging.assert_all_finite
where H@H
where_v2 F@H
while_loop F@IC@J
wrap_function F@K
write_file H93 :F .io.write_file
zeros B!xG<O
zeros_initializer ~F8vC!! .initializers.zeros:F
zeros_like F<PC<Q
zeta H:t :F .math.zeta
@tensorflow.GradientTape
batch_jacobian H!3
gradient H!4
jacobian H!5
reset H!!
stop_recording H!!
watch H!6
watched_variables H!!
@tensorflow.Graph
add_to_collection H!7
add_to_collections H!8
as_default H!!
as_graph_def B!9G!:
as_graph_element H!;
clear_collection H!<
colocate_with H!=
container H!>
control_dependencies H!?
create_op H!@
device H!A
finalize H!!
get G!!
get_all_collection_keys H!!
get_collection H!B
get_collection_ref H!<
get_name_scope H!!
get_operation_by_name H!<
get_operations B!!
get_tensor_by_name H!<
gradient_override_map H!C
is_feedable H!6
is_fetchable H!D
name_scope H!<
op_def_for_type G!G
prevent_feeding H!6
prevent_fetching H!E
switch_to_thread_local H!!
unique_name H!F
@tensorflow.InteractiveSession
as_default F!!
close F!!
list_devices F!!
make_callable F!L
partial_run F!M
partial_run_setup F!N
run F!O
@tensorflow.Module
with_name_scope H!Q
@tensorflow.Operation
colocation_groups H!!
experimental_set_type G!X
from_node_def G!U
get_attr H!<
run H!W
values H!!
@tensorflow.Session
as_default F!!
close F!!
list_devices F!!
make_callable F!L
partial_run F!M
partial_run_setup F!N
reset F!g
run F!O
@tensorflow.Tensor
consumers B!!
eval H!W
experimental_ref H!!
get_shape H!!
ref G!!
set_shape H!m
@tensorflow.TensorArray
close H!H
concat H!H
gather H!o
grad H!p
identity H!!
read H!q
scatter H!r
size H!H
split H!s
stack H!H
unstack H!t
write H!u
@tensorflow.Variable
assign H#!
assign_add H##
assign_sub H##
batch_scatter_update H#%
count_up_to H#&
eval H#(
experimental_ref H!!
from_proto H#)
gather_nd H!o
get_shape H!!
initialized_value H!!
load H#*
read_value H!!
ref G!!
scatter_add H#%
scatter_div H#%
scatter_max H#%
scatter_min H#%
scatter_mul H#%
scatter_nd_add H#+
scatter_nd_sub H#+
scatter_nd_update H#+
scatter_sub H#%
scatter_update H#%
set_shape H!m
sparse_read H!o
to_proto H#,
value H!!
@tensorflow.app
run F#3
@tensorflow.audio
decode_wav H#P
encode_wav H#Q
@tensorflow.autodiff
ForwardAccumulator C#R
@tensorflow.autograph
set_verbosity H#V
to_code F#WC#X
to_graph F#YC#X
trace H#Z
@tensorflow.bitwise
bitwise_and H#0
bitwise_or H#0
bitwise_xor H#0
invert H#.
left_shift H#0
right_shift H#0
@tensorflow.config
LogicalDevice G#v
LogicalDeviceConfiguration B#wG#x :G .config.experimental.VirtualDeviceConfiguration
PhysicalDevice G#v
experimental_connect_to_cluster B%(G%)
experimental_connect_to_host H%* .contrib.eager.connect_to_remote_host:B
experimental_functions_run_eagerly G!!
experimental_list_devices B!! .contrib.eager.list_devices
experimental_run_functions_eagerly H%+
functions_run_eagerly G!!
get_logical_device_configuration H#z :G .config.experimental.get_virtual_device_configuration
get_soft_device_placement H!!
get_visible_devices H#{ :G .config.experimental.get_visible_devices
list_logical_devices H#{ :G .config.experimental.list_logical_devices
list_physical_devices H#{ :G .config.experimental.list_physical_devices
run_functions_eagerly G%+
set_logical_device_configuration B%#G%% :G .config.experimental.set_virtual_device_configuration
set_soft_device_placement H#y
set_visible_devices H%& :G .config.experimental.set_visible_devices
@tensorflow.config.experimental
ClusterDeviceFilters G!!
disable_mlir_bridge G!!
enable_mlir_bridge G!!
enable_op_determinism C!!
enable_tensor_float_32_execution G#y
get_device_details G#z
get_device_policy H!!
get_memory_growth H#z
get_memory_info G#z
get_memory_usage G#z
get_synchronous_execution H!!
reset_memory_stats G#z
set_device_policy H#|
set_memory_growth H#}
set_synchronous_execution H%!
tensor_float_32_execution_enabled G!!
@tensorflow.config.optimizer
get_experimental_options H!!
get_jit H!!
set_experimental_options H%,
set_jit H#y
@tensorflow.config.threading
get_inter_op_parallelism_threads H!!
get_intra_op_parallelism_threads H!!
set_inter_op_parallelism_threads H%-
set_intra_op_parallelism_threads H%-
@tensorflow.contrib
framework / .contrib.learn.head.framework_lib .contrib.slim.contrib_framework .contrib.slim.optimizers.contrib_framework
layers / .contrib.grid_rnn.layers .contrib.learn.head.layers_lib .contrib.tensor_forest.random_forest.estimator.layers .contrib.tensor_forest.random_forest.layers
losses / .contrib.slim.losses .contrib.tensor_forest.eval_metrics.losses
metrics / .contrib.slim.metrics
rnn / .contrib.grid_rnn.rnn .contrib.learn.models.contrib_rnn .contrib.learn.ops.rnn .contrib.learn.ops.seq2seq_ops.rnn
@tensorflow.contrib.autograph
AutoGraphError B!%
ConversionOptions B%4
Feature B!-G!z :B .autograph.experimental.Feature
StackTraceMapper B%5
convert B%6
converted_call B%7
do_not_convert H#S :B .autograph.experimental.do_not_convert
set_element_type B%8
set_loop_options B#TG#U :B .autograph.experimental.set_loop_options
stack B%9
to_code B#X
to_graph B#X
@tensorflow.contrib.bayesflow.monte_carlo
expectation B%<
expectation_importance_sampler B%=
expectation_importance_sampler_logspace B%>
@tensorflow.contrib.checkpoint
Checkpointable B!! .contrib.eager.Checkpointable
CheckpointableBase B!!
CheckpointableObjectGraph B!%
List B!%
Mapping B!%
NoDependency B!-
NumpyState B!!
UniqueNameTracker B!!
capture_dependencies B%C
dot_graph_from_checkpoint B%D
list_objects B%E
object_metadata B%D
split_dependency B%F
@tensorflow.contrib.cloud
BigQueryReader B%G
BigtableClient B%H
BigtableTable B%I
BlockCacheParams B%J
ConfigureGcsHook B%K
configure_colab_session B%L
configure_gcs B%M
@tensorflow.contrib.cluster_resolver
ClusterResolver H!! :B .distribute.cluster_resolver.ClusterResolver
GCEClusterResolver H%N :B .distribute.cluster_resolver.GCEClusterResolver
KubernetesClusterResolver B%OG%P :B .distribute.cluster_resolver.KubernetesClusterResolver
SimpleClusterResolver H%Q :B .distribute.cluster_resolver.SimpleClusterResolver
SlurmClusterResolver B%RG%S :B .distribute.cluster_resolver.SlurmClusterResolver
TFConfigClusterResolver H%T :B .distribute.cluster_resolver.TFConfigClusterResolver
TPUClusterResolver H%U :B .distribute.cluster_resolver.TPUClusterResolver
UnionClusterResolver H!% :B .distribute.cluster_resolver.UnionResolver
@tensorflow.contrib.constrained_optimization
AdditiveExternalRegretOptimizer B%V
AdditiveSwapRegretOptimizer B%W
ConstrainedMinimizationProblem B!!
ConstrainedOptimizer B%X
MultiplicativeSwapRegretOptimizer B%Y
find_best_candidate_distribution B%Z
find_best_candidate_index B%[
@tensorflow.contrib.copy_graph
copy_op_to_graph B%]
copy_variable_to_graph B%^
get_copied_op B%_
@tensorflow.contrib.crf
CrfDecodeBackwardRnnCell B%a
CrfDecodeForwardRnnCell B%b
CrfForwardRnnCell B%b
crf_binary_score B%c
crf_decode B%d
crf_log_likelihood B%e
crf_log_norm B%f
crf_multitag_sequence_score B%g
crf_sequence_score B%h
crf_unary_score B%i
viterbi_decode B%j
@tensorflow.contrib.cudnn_rnn
CudnnCompatibleGRUCell B%k
CudnnCompatibleLSTMCell B%l
CudnnGRU B%m
CudnnGRUSaveable B%n
CudnnLSTM B%m
CudnnLSTMSaveable B%n
CudnnParamsFormatConverterGRU B%o
CudnnParamsFormatConverterLSTM B%o
CudnnParamsFormatConverterRelu B%o
CudnnParamsFormatConverterTanh B%o
CudnnRNNRelu B%m
CudnnRNNReluSaveable B%n
CudnnRNNTanh B%m
CudnnRNNTanhSaveable B%n
@tensorflow.contrib.data
AUTOTUNE !B''
CheckpointInputPipelineHook B%p
Counter ~B%q
CsvDataset B%r
LMDBDataset B%s
RandomDataset B%t
Reducer B%u
SqlDataset B%v
TFRecordWriter B%w
assert_element_shape B%x
batch_and_drop_remainder B%y
bucket_by_sequence_length B%z
choose_from_datasets B%{
copy_to_device B%|
dense_to_sparse_batch B%}
enumerate_dataset B&!
get_next_as_optional H&# :B .data.experimental.get_next_as_optional
get_single_element B&%
group_by_reducer B&&
group_by_window B&(
ignore_errors B!!
make_batched_features_dataset B&)
make_csv_dataset B&*
make_saveable_from_iterator B&#
map_and_batch B&+
padded_batch_and_drop_remainder B&,
parallel_interleave B&-
parse_example_dataset B&.
prefetch_to_device B&/
read_batch_features B&0
reduce_dataset B&1
rejection_resample B&2
sample_from_datasets B&3
scan B&4
shuffle_and_repeat B&5
sliding_window_batch B&6
sloppy_interleave B&7
unbatch B!!
unique B!!
@tensorflow.contrib.deprecated
audio_summary B&8
histogram_summary B&9
image_summary B&:
merge_all_summaries B&;
merge_summary B&<
scalar_summary B&=
@tensorflow.contrib.distribute
AllReduceCrossDeviceOps B&>
CollectiveAllReduceStrategy B&?
DistributeConfig B&@
MirroredStrategy B&Q
Monitor B&R
MultiWorkerAllReduce B&S
ParameterServerStrategy B&T
StandardInputStep B&V
StandardSingleLossStep B&W
Step B&X
TPUStrategy F&YC&Z :B .distribute.experimental.TPUStrategy
UpdateContext B#z
get_cross_replica_context B!!
initialize_tpu_system H&[ :B .tpu.experimental.initialize_tpu_system
require_replica_context B&]
run_standard_tensorflow_server B&^
@tensorflow.contrib.distributions
Autoregressive B&_
BatchReshape B&a
BetaWithSoftplusConcentration B&d
Binomial B&e
Cauchy B&g
Chi2 B&h
Chi2WithAbsDf B&i
ConditionalDistribution B&j
ConditionalTransformedDistribution B&k
Deterministic B&l
ExpRelaxedOneHotCategorical B&o
ExponentialWithSoftplusRate B&q
FULLY_REPARAMETERIZED !B''
GammaWithSoftplusConcentrationRate B&s
Geometric B&t
HalfNormal B&u
Independent B&v
InverseGamma B&w
InverseGammaWithSoftplusConcentrationRate B&x
Kumaraswamy B&y
LaplaceWithSoftplusScale B&{
Logistic B&|
Mixture B&}
MixtureSameFamily B(!
MultivariateNormalDiag B(%
MultivariateNormalDiagPlusLowRank B(&
MultivariateNormalDiagWithSoftplusScale B((
MultivariateNormalFullCovariance B()
MultivariateNormalTriL B(*
NOT_REPARAMETERIZED !B''
NegativeBinomial B(+
NormalWithSoftplusScale B(-
OneHotCategorical B(.
Poisson B(/
PoissonLogNormalQuadratureCompound B(0
QuantizedDistribution B(1
RelaxedBernoulli B(3
RelaxedOneHotCategorical B(4
SeedStream B(6
SinhArcsinh B(7
StudentTWithAbsDfSoftplusScale B(9
TransformedDistribution B&k
VectorDeterministic B(;
VectorDiffeomixture B(<
VectorExponentialDiag B(=
VectorLaplaceDiag B(>
VectorSinhArcsinhDiag B(?
WishartCholesky B(@
WishartFull B(A
assign_log_moving_mean_exp B(B
assign_moving_mean_variance B(C
auto_correlation B(D
estimator_head_distribution_regression B(h
fill_triangular B(i
fill_triangular_inverse B(i
matrix_diag_transform B(k
moving_mean_variance B(l
normal_conjugates_known_scale_posterior B(m
normal_conjugates_known_scale_predictive B(m
percentile B(n
quadrature_scheme_lognormal_gauss_hermite B(o
quadrature_scheme_lognormal_quantiles B(o
quadrature_scheme_softmaxnormal_gauss_hermite B(p
quadrature_scheme_softmaxnormal_quantiles B(p
reduce_weighted_logsumexp B(q
softplus_inverse B#.
tridiag B(r
@tensorflow.contrib.distributions.bijectors
AbsoluteValue B(E
Affine B(F
AffineLinearOperator B(G
AffineScalar B(H
BatchNormalization B(I
Bijector B(J
Chain B(K
CholeskyOuterProduct B(L
ConditionalBijector B(J
Exp B(M
FillTriangular B(N
Gumbel B(O
Identity B(P
Inline B(Q
Invert B(R
Kumaraswamy B(S
MaskedAutoregressiveFlow B(T
MatrixInverseTriL B(U
Ordered B(V
Permute B(W
PowerTransform B(X
RealNVP B(Y
Reshape B(Z
ScaleTriL B([
Sigmoid B(]
SinhArcsinh B(^
SoftmaxCentered B(_
Softplus B(a
Softsign B(b
Square B(c
TransformDiagonal B(d
masked_autoregressive_default_template B(e
masked_dense B(f
real_nvp_default_template B(g
@tensorflow.contrib.eager
ASYNC !B''
DEVICE_PLACEMENT_EXPLICIT !B''
DEVICE_PLACEMENT_SILENT !B''
DEVICE_PLACEMENT_WARN !B''
EagerVariableStore B(y
ExecutionCallback B!-
Iterator B&%
Network B!H
SYNC !B''
Saver B(z
Sequential B({
Variable B(|
add_execution_callback B(}
async_clear_error B!!
async_wait B!!
clear_execution_callbacks B!!
defun B)%
enable_remote_eager_execution B)(
errstate B))
execution_mode B)*
get_optimizer_variables B%X
gradients_function B)-
implicit_gradients B)!
implicit_value_and_gradients B)!
inf_callback B).
inf_nan_callback B)/
make_template B)0
nan_callback B).
num_gpus B!!
restore_network_checkpoint B)7
restore_variables_on_create B)8
run B#3
run_all_tests_in_graph_and_eager_modes B!!
run_test_in_graph_and_eager_modes B)9
save_network_checkpoint B):
set_execution_mode B)*
set_server_def B);
seterr B))
value_and_gradients_function B)-
@tensorflow.contrib.eager.metrics
Accuracy B)1
BinaryAccuracy B)2
CategoricalAccuracy B)1
Mean B)3
Metric B)4
SparseAccuracy B)1
@tensorflow.contrib.estimator
DNNClassifierWithLayerAnnotations ~B)<
DNNRegressorWithLayerAnnotations ~B)=
RNNClassifier B)>
RNNEstimator B)?
SavedModelEstimator B)@
TowerOptimizer B)A
add_metrics B)B
binary_classification_head B)C .contrib.tensor_forest.random_forest.core_head_lib.binary_classification_head .contrib.tensor_forest.random_forest.core_head_lib.head.binary_classification_head
boosted_trees_classifier_train_in_memory B)D
boosted_trees_regressor_train_in_memory B)E
build_raw_supervised_input_receiver_fn B)F .estimator.experimental.build_raw_supervised_input_receiver_fn
build_supervised_input_receiver_fn_from_input_fn B)G
call_logit_fn B)H
clip_gradients_by_norm B)I
dnn_logit_fn_builder B)J .estimator.experimental.dnn_logit_fn_builder
export_all_saved_models B)K
export_saved_model_for_mode B)L
forward_features B)M
linear_logit_fn_builder B)N .estimator.experimental.linear_logit_fn_builder
logistic_regression_head B)O .contrib.tensor_forest.random_forest.core_head_lib.head.logistic_regression_head .contrib.tensor_forest.random_forest.core_head_lib.logistic_regression_head
multi_class_head B)P .contrib.tensor_forest.random_forest.core_head_lib.head.multi_class_head .contrib.tensor_forest.random_forest.core_head_lib.multi_class_head
multi_head B)Q
multi_label_head B)R .contrib.tensor_forest.random_forest.core_head_lib.head.multi_label_head .contrib.tensor_forest.random_forest.core_head_lib.multi_label_head
poisson_regression_head B)S .contrib.tensor_forest.random_forest.core_head_lib.head.poisson_regression_head .contrib.tensor_forest.random_forest.core_head_lib.poisson_regression_head
regression_head B)T .contrib.tensor_forest.random_forest.core_head_lib.head.regression_head .contrib.tensor_forest.random_forest.core_head_lib.regression_head
replicate_model_fn B)U
@tensorflow.contrib.factorization
COSINE_DISTANCE !B''
GMM B)V
GmmAlgorithm B)W
KMEANS_PLUS_PLUS_INIT !B''
KMeans B)X
KMeansClustering B)Y
RANDOM_INIT !B''
SQUARED_EUCLIDEAN_DISTANCE !B''
WALSMatrixFactorization B)Z
WALSModel B)[
gmm B)]
@tensorflow.contrib.feature_column
sequence_categorical_column_with_hash_bucket B)^
sequence_categorical_column_with_identity B)_
sequence_categorical_column_with_vocabulary_file B)a
sequence_categorical_column_with_vocabulary_list B)b
sequence_input_layer B)c
sequence_numeric_column B)d
@tensorflow.contrib.ffmpeg
decode_audio B)e
decode_video B)f
encode_audio B)g
@tensorflow.contrib.framework
BoundedTensorSpec B)h
RecordInput B)i
VariableDeviceChooser B)j .contrib.slim.VariableDeviceChooser .contrib.slim.contrib_variables.VariableDeviceChooser .contrib.slim.rev_block_lib.contrib_framework_ops.VariableDeviceChooser
add_arg_scope B)k .contrib.slim.add_arg_scope .contrib.slim.contrib_variables.contrib_add_arg_scope .contrib.slim.layers.add_arg_scope .contrib.slim.loss_ops.add_arg_scope .contrib.slim.normalization.add_arg_scope .contrib.slim.rev_block_lib.contrib_framework_ops.add_arg_scope
add_model_variable B)l .contrib.slim.add_model_variable .contrib.slim.contrib_variables.add_model_variable .contrib.slim.rev_block_lib.contrib_framework_ops.add_model_variable
arg_scope B)m .contrib.slim.arg_scope .contrib.slim.rev_block_lib.contrib_framework_ops.arg_scope
arg_scoped_arguments B)k .contrib.slim.arg_scoped_arguments .contrib.slim.rev_block_lib.contrib_framework_ops.arg_scoped_arguments
assert_global_step B)n .contrib.slim.assert_global_step .contrib.slim.contrib_variables.assert_global_step .contrib.slim.rev_block_lib.contrib_framework_ops.assert_global_step
assert_or_get_global_step B)o .contrib.slim.assert_or_get_global_step .contrib.slim.contrib_variables.assert_or_get_global_step .contrib.slim.rev_block_lib.contrib_framework_ops.assert_or_get_global_step
assert_scalar_int B#l .contrib.slim.embedding_ops.contrib_tensor_util.assert_scalar_int
assign_from_checkpoint B)p .contrib.slim.assign_from_checkpoint .contrib.slim.contrib_variables.assign_from_checkpoint .contrib.slim.rev_block_lib.contrib_framework_ops.assign_from_checkpoint
assign_from_checkpoint_fn B)q .contrib.slim.assign_from_checkpoint_fn .contrib.slim.contrib_variables.assign_from_checkpoint_fn .contrib.slim.rev_block_lib.contrib_framework_ops.assign_from_checkpoint_fn
assign_from_values B)r .contrib.slim.assign_from_values .contrib.slim.contrib_variables.assign_from_values .contrib.slim.rev_block_lib.contrib_framework_ops.assign_from_values
assign_from_values_fn B)r .contrib.slim.assign_from_values_fn .contrib.slim.contrib_variables.assign_from_values_fn .contrib.slim.rev_block_lib.contrib_framework_ops.assign_from_values_fn
convolutional_delta_orthogonal ~B)t
convolutional_orthogonal_1d ~B)t
convolutional_orthogonal_2d ~B)t
convolutional_orthogonal_3d ~B)t
create_global_step B)u .contrib.slim.contrib_variables.create_global_step .contrib.slim.create_global_step .contrib.slim.rev_block_lib.contrib_framework_ops.create_global_step
current_arg_scope B!! .contrib.slim.current_arg_scope .contrib.slim.rev_block_lib.contrib_framework_ops.current_arg_scope
deprecated B)v .contrib.learn.datasets.base.deprecated .contrib.learn.datasets.deprecated .contrib.learn.datasets.mnist.deprecated .contrib.learn.datasets.synthetic.deprecated .contrib.learn.datasets.text_datasets.deprecated .contrib.learn.graph_actions.deprecated .contrib.learn.head.deprecated .contrib.learn.head.model_fn.deprecated .contrib.learn.io.dask_io.deprecated .contrib.learn.io.data_feeder.deprecated .contrib.learn.io.generator_io.deprecated .contrib.learn.io.graph_io.deprecated .contrib.learn.io.numpy_io.deprecated .contrib.learn.io.pandas_io.deprecated .contrib.learn.models.deprecated .contrib.learn.models.losses_ops.deprecated .contrib.learn.ops.deprecated .contrib.learn.ops.embeddings_ops.deprecated .contrib.learn.ops.seq2seq_ops.deprecated .contrib.learn.preprocessing.categorical.deprecated .contrib.learn.preprocessing.categorical_vocabulary.deprecated .contrib.learn.preprocessing.deprecated .contrib.learn.preprocessing.text.deprecated .contrib.learn.utils.export.deprecated .contrib.learn.utils.export.exporter.deprecated .contrib.learn.utils.export.gc.deprecated .contrib.learn.utils.gc.deprecated .contrib.learn.utils.input_fn_utils.deprecated .contrib.learn.utils.saved_model_export_utils.deprecated .contrib.learn.utils.saved_model_export_utils.export_strategy.deprecated .contrib.slim.contrib_variables.deprecated .contrib.slim.deprecated .contrib.slim.embedding_ops.contrib_tensor_util.deprecated .contrib.slim.loss_ops.deprecated .contrib.slim.metric_ops.deprecated .contrib.slim.target_column.deprecated .contrib.tensor_forest.random_forest.estimator.deprecated .contrib.tensor_forest.random_forest.estimator.metric_spec.deprecated .contrib.tensor_forest.random_forest.estimator.run_config.deprecated .contrib.tfprof.model_analyzer.deprecated .contrib.tfprof.tfprof_logger.deprecated
deprecated_arg_values B)w .contrib.slim.deprecated_arg_values .contrib.slim.sparse_feature_cross_op.deprecated_arg_values
deprecated_args B)x .contrib.slim.loss_ops.deprecated_args .contrib.tensor_forest.random_forest.estimator.deprecated_args
filter_variables B)y .contrib.slim.contrib_variables.filter_variables .contrib.slim.filter_variables .contrib.slim.rev_block_lib.contrib_framework_ops.filter_variables
fuse_op B)z
get_global_step B)u .contrib.slim.contrib_variables.get_global_step .contrib.slim.get_global_step .contrib.slim.rev_block_lib.contrib_framework_ops.get_global_step
get_graph_from_inputs B){ .contrib.learn.graph_actions.contrib_ops.get_graph_from_inputs .contrib.learn.head.model_fn.get_graph_from_inputs .contrib.slim.rev_block_lib.contrib_framework_ops.get_graph_from_inputs
get_local_variables B)| .contrib.slim.contrib_variables.get_local_variables .contrib.slim.get_local_variables .contrib.slim.rev_block_lib.contrib_framework_ops.get_local_variables
get_model_variables B)| .contrib.slim.contrib_variables.get_model_variables .contrib.slim.get_model_variables .contrib.slim.rev_block_lib.contrib_framework_ops.get_model_variables
get_name_scope B!! .contrib.learn.graph_actions.contrib_ops.get_name_scope .contrib.slim.rev_block_lib.contrib_framework_ops.get_name_scope
get_or_create_global_step B)u .contrib.slim.contrib_variables.get_or_create_global_step .contrib.slim.get_or_create_global_step .contrib.slim.rev_block_lib.contrib_framework_ops.get_or_create_global_step
get_placeholders B)}
get_trainable_variables B)| .contrib.slim.contrib_variables.get_trainable_variables .contrib.slim.get_trainable_variables .contrib.slim.rev_block_lib.contrib_framework_ops.get_trainable_variables
get_unique_variable B*! .contrib.slim.contrib_variables.get_unique_variable .contrib.slim.get_unique_variable .contrib.slim.rev_block_lib.contrib_framework_ops.get_unique_variable
get_variable_full_name B)l .contrib.slim.contrib_variables.get_variable_full_name .contrib.slim.get_variable_full_name .contrib.slim.rev_block_lib.contrib_framework_ops.get_variable_full_name
get_variables B*# .contrib.slim.contrib_variables.get_variables .contrib.slim.get_variables .contrib.slim.rev_block_lib.contrib_framework_ops.get_variables
get_variables_by_name B*% .contrib.slim.contrib_variables.get_variables_by_name .contrib.slim.get_variables_by_name .contrib.slim.rev_block_lib.contrib_framework_ops.get_variables_by_name
get_variables_by_suffix B*& .contrib.slim.contrib_variables.get_variables_by_suffix .contrib.slim.get_variables_by_suffix .contrib.slim.rev_block_lib.contrib_framework_ops.get_variables_by_suffix
get_variables_to_restore B*( .contrib.slim.contrib_variables.get_variables_to_restore .contrib.slim.get_variables_to_restore .contrib.slim.rev_block_lib.contrib_framework_ops.get_variables_to_restore
global_variable B*) .contrib.slim.contrib_variables.global_variable .contrib.slim.global_variable .contrib.slim.rev_block_lib.contrib_framework_ops.global_variable
has_arg_scope B)k .contrib.slim.has_arg_scope .contrib.slim.rev_block_lib.contrib_framework_ops.has_arg_scope
init_from_checkpoint B** .contrib.slim.checkpoint_utils.init_from_checkpoint
list_variables B*, .contrib.slim.checkpoint_utils.list_variables .contrib.tensor_forest.random_forest.estimator.list_variables
load_and_remap_matrix_initializer B*- .contrib.slim.rev_block_lib.contrib_framework_ops.load_and_remap_matrix_initializer
load_checkpoint B*. .contrib.slim.checkpoint_utils.load_checkpoint
load_embedding_initializer B*/ .contrib.slim.rev_block_lib.contrib_framework_ops.load_embedding_initializer
load_linear_multiclass_bias_initializer B*0 .contrib.slim.rev_block_lib.contrib_framework_ops.load_linear_multiclass_bias_initializer
load_variable B*1 .contrib.learn.graph_actions.load_variable .contrib.slim.checkpoint_utils.load_variable .contrib.tensor_forest.random_forest.estimator.load_variable
load_variable_slot_initializer B*2 .contrib.slim.rev_block_lib.contrib_framework_ops.load_variable_slot_initializer
local_variable B*) .contrib.slim.contrib_variables.local_variable .contrib.slim.local_variable .contrib.slim.rev_block_lib.contrib_framework_ops.local_variable
model_variable B*3 .contrib.slim.contrib_variables.model_variable .contrib.slim.model_variable .contrib.slim.rev_block_lib.contrib_framework_ops.model_variable
prepend_name_scope B*4
py_func B*5 .contrib.slim.rev_block_lib.contrib_framework_ops.py_func .contrib.slim.rev_block_lib.contrib_framework_ops.script_ops.py_func
reduce_sum_n B*6 .contrib.slim.embedding_ops.contrib_tensor_util.reduce_sum_n
remove_squeezable_dimensions B*7 .contrib.slim.embedding_ops.contrib_tensor_util.remove_squeezable_dimensions
smart_case B*8
smart_cond B#u
smart_constant_value B*9
strip_name_scope B*;
variable B*< .contrib.slim.contrib_variables.variable .contrib.slim.rev_block_lib.contrib_framework_ops.variable .contrib.slim.variable
with_same_shape B*= .contrib.slim.embedding_ops.contrib_tensor_util.with_same_shape
with_shape B*> .contrib.slim.embedding_ops.contrib_tensor_util.with_shape
zero_initializer B*? .contrib.slim.contrib_variables.zero_initializer .contrib.slim.rev_block_lib.contrib_framework_ops.zero_initializer .contrib.slim.zero_initializer
@tensorflow.contrib.graph_editor
ControlOutputs B)} .contrib.graph_editor.util.ControlOutputs
SubGraphView B*@ .contrib.graph_editor.subgraph.SubGraphView
Transformer B!! .contrib.graph_editor.transform.Transformer
TransformerInfo B*A .contrib.graph_editor.transform.TransformerInfo
add_control_inputs B*B .contrib.graph_editor.reroute.add_control_inputs
assign_renamed_collections_handler B*C .contrib.graph_editor.transform.assign_renamed_collections_handler
bypass B*D .contrib.graph_editor.edit.bypass
can_be_regex B*E .contrib.graph_editor.select.can_be_regex
check_cios B*F .contrib.graph_editor.select.check_cios
compute_boundary_ts B*G .contrib.graph_editor.select.compute_boundary_ts
connect B*H .contrib.graph_editor.edit.connect
copy B*I .contrib.graph_editor.transform.copy
copy_op_handler B*J .contrib.graph_editor.transform.copy_op_handler
copy_with_input_replacements B*K .contrib.graph_editor.transform.copy_with_input_replacements
detach B*L .contrib.graph_editor.edit.detach
detach_control_inputs B*D .contrib.graph_editor.edit.detach_control_inputs
detach_control_outputs B*M .contrib.graph_editor.edit.detach_control_outputs
detach_inputs B*N .contrib.graph_editor.edit.detach_inputs
detach_outputs B*O .contrib.graph_editor.edit.detach_outputs
filter_ops B*P .contrib.graph_editor.select.filter_ops
filter_ops_from_regex B*Q .contrib.graph_editor.select.filter_ops_from_regex
filter_ts B*P .contrib.graph_editor.select.filter_ts
filter_ts_from_regex B*Q .contrib.graph_editor.select.filter_ts_from_regex
get_backward_walk_ops B*R .contrib.graph_editor.select.get_backward_walk_ops
get_consuming_ops B*S .contrib.graph_editor.util.get_consuming_ops
get_forward_walk_ops B*T .contrib.graph_editor.select.get_forward_walk_ops
get_generating_ops B*S .contrib.graph_editor.util.get_generating_ops
get_name_scope_ops B*U .contrib.graph_editor.select.get_name_scope_ops
get_ops_ios B*V .contrib.graph_editor.select.get_ops_ios
get_tensors B)} .contrib.graph_editor.util.get_tensors
get_walks_intersection_ops B*W .contrib.graph_editor.select.get_walks_intersection_ops
get_walks_union_ops B*W .contrib.graph_editor.select.get_walks_union_ops
get_within_boundary_ops B*X .contrib.graph_editor.select.get_within_boundary_ops
graph_replace B*Y .contrib.graph_editor.transform.graph_replace
keep_t_if_possible_handler B*Z .contrib.graph_editor.transform.keep_t_if_possible_handler
make_list_of_op B*[ .contrib.graph_editor.util.make_list_of_op
make_list_of_t B*] .contrib.graph_editor.util.make_list_of_t
make_placeholder_from_tensor B*_ .contrib.graph_editor.util.make_placeholder_from_tensor
make_regex B*E .contrib.graph_editor.select.make_regex
ph B*^ make_placeholder_from_dtype_and_shape .contrib.graph_editor.util.make_placeholder_from_dtype_and_shape
placeholder_name B*b .contrib.graph_editor.util.placeholder_name
remove_control_inputs B*B .contrib.graph_editor.reroute.remove_control_inputs
replace_t_with_placeholder_handler B*Z .contrib.graph_editor.transform.replace_t_with_placeholder_handler
reroute / .contrib.graph_editor.edit.reroute .contrib.graph_editor.transform.reroute
reroute_inputs B*c .contrib.graph_editor.reroute.reroute_inputs
reroute_ios B*c .contrib.graph_editor.reroute.reroute_ios
reroute_outputs B*c .contrib.graph_editor.reroute.reroute_outputs
reroute_ts B*d .contrib.graph_editor.reroute.reroute_ts
select / .contrib.graph_editor.edit.select .contrib.graph_editor.subgraph.select .contrib.graph_editor.transform.select
select_ops B!% .contrib.graph_editor.select.select_ops
select_ops_and_ts B!% .contrib.graph_editor.select.select_ops_and_ts
select_ts B!% .contrib.graph_editor.select.select_ts
sgv B!% make_view .contrib.graph_editor.subgraph.make_view
sgv_scope B*a make_view_from_scope .contrib.graph_editor.subgraph.make_view_from_scope
subgraph / .contrib.graph_editor.edit.subgraph .contrib.graph_editor.transform.subgraph
swap_inputs B*c .contrib.graph_editor.reroute.swap_inputs
swap_ios B*c .contrib.graph_editor.reroute.swap_ios
swap_outputs B*c .contrib.graph_editor.reroute.swap_outputs
swap_ts B*d .contrib.graph_editor.reroute.swap_ts
transform_op_if_inside_handler B*e .contrib.graph_editor.transform.transform_op_if_inside_handler
util / .contrib.graph_editor.edit.util .contrib.graph_editor.select.util .contrib.graph_editor.subgraph.util .contrib.graph_editor.transform.util
@tensorflow.contrib.graph_editor.select
string_types !B''
@tensorflow.contrib.graph_editor.transform
string_types !B''
@tensorflow.contrib.graph_editor.util
ListView B*f
check_graphs B#Z
concatenate_unique B*g
find_corresponding B*h
find_corresponding_elem B*i
flatten_tree B*j
get_predefined_collection_names B!!
get_unique_graph B*k
is_iterable B*E
scope_basename B*l
scope_dirname B*l
scope_finalize B*l
transform_tree B*m
@tensorflow.contrib.grid_rnn
Grid1BasicLSTMCell B*n
Grid1BasicRNNCell B*o
Grid1LSTMCell B*p
Grid2BasicLSTMCell B*q
Grid2BasicRNNCell B*r
Grid2GRUCell B*r
Grid2LSTMCell B*s
Grid3LSTMCell B*s
GridRNNCell B*t
@tensorflow.contrib.image
angles_to_projective_transforms B*u
bipartite_match B*v
compose_transforms B*w
connected_components B*x
dense_image_warp B*y
flat_transforms_to_matrices B*z
interpolate_spline B*{
matrices_to_flat_transforms B*|
rotate B*}
single_image_random_dot_stereograms B+!
sparse_image_warp B+#
transform B+%
translate B+&
translations_to_projective_transforms B+(
@tensorflow.contrib.input_pipeline
obtain_next B+) .contrib.learn.io.graph_io.input_pipeline_ops.obtain_next
@tensorflow.contrib.integrate
odeint B+*
odeint_fixed B++
@tensorflow.contrib.kernel_methods
KernelLinearClassifier B+,
RandomFourierFeatureMapper B+-
sparse_multiclass_hinge_loss B+.
@tensorflow.contrib.labeled_tensor
Axes B+/
Axis B!7
AxisOrderError B!%
FixedLenFeature B+0
LabeledTensor B+1
ReshapeCoder B+2
abs B+3
acos B+3
add B+4
align B+4
as_axis B+5
asin B+3
atan B+3
axis_order_scope B+6
batch B+7
boolean_mask B+8
cast B+9
ceil B+3
check_axis_order B+:
concat B+;
constant B+<
convert_to_labeled_tensor B)s
cos B+3
define_binary_op B+=
define_reduce_op B+>
define_unary_op B+=
digamma B+3
div B+4
equal B+4
erf B+3
erfc B+3
exp B+3
expand_dims B+?
floor B+3
foldl B+@
greater B+4
greater_equal B+4
identity B+3
igamma B+4
igammac B+4
impose_axis_order B+A
less B+4
less_equal B+4
lgamma B+3
log B+3
logical_and B+4
logical_not B+3
logical_or B+4
logical_xor B+4
map_fn B+B
matmul B+C
maximum B+4
minimum B+4
mod B+4
mul B+4
neg B+3
not_equal B+4
ones_like B+9
pack B+M
pad B+N
parse_example B+O
parse_single_example B+O
placeholder B+P
polygamma B+4
pow B+4
random_crop B+Q
reciprocal B+3
reduce_all B+R
reduce_any B+R
reduce_logsumexp B+R
reduce_max B+R
reduce_mean B+R
reduce_min B+R
reduce_prod B+R
reduce_sum B+R
rename_axis B+S
reshape B+T
round B+3
rsqrt B+3
select B+U
shuffle_batch B+V
sigmoid B+3
sign B+3
sin B+3
slice B+U
sqrt B+3
square B+3
squared_difference B+4
squeeze B+W
sub B+4
tan B+3
tanh B+3
tile B+X
transpose B+A
unpack B+Y
verify_tensor_all_finite B+Z
where B+[
zeros_like B+9
zeta B+4
@tensorflow.contrib.labeled_tensor.nn
crelu B+3
elu B+3
l2_loss B+3
log_softmax B+3
relu B+3
relu6 B+3
sigmoid_cross_entropy_with_logits B+4
softmax B+3
softmax_cross_entropy_with_logits B+4
softplus B+3
sparse_softmax_cross_entropy_with_logits B+4
@tensorflow.contrib.layers
GDN B+] .contrib.slim.GDN .contrib.slim.layers.GDN
RevBlock B+^ .contrib.slim.RevBlock .contrib.slim.rev_block_lib.RevBlock
SPARSE_FEATURE_CROSS_DEFAULT_HASH_KEY !B''
apply_regularization B+_ .contrib.slim.apply_regularization .contrib.slim.regularizers.apply_regularization
avg_pool2d B+a .contrib.slim.avg_pool2d .contrib.slim.layers.avg_pool2d
avg_pool3d B+b .contrib.slim.avg_pool3d .contrib.slim.layers.avg_pool3d
batch_norm B+c .contrib.slim.batch_norm .contrib.slim.layers.batch_norm
bias_add B+d .contrib.slim.bias_add .contrib.slim.layers.bias_add
bow_encoder B+e .contrib.slim.bow_encoder .contrib.slim.encoders.bow_encoder
bucketized_column B+f .contrib.layers.feature_column.bucketized_column .contrib.slim.bucketized_column
check_feature_columns B+g .contrib.slim.check_feature_columns .contrib.slim.feature_column_ops.check_feature_columns
conv1d B+h convolution1d .contrib.slim.conv1d .contrib.slim.convolution1d .contrib.slim.layers.conv1d .contrib.slim.layers.convolution1d
conv2d B+h convolution2d .contrib.slim.conv2d .contrib.slim.convolution2d .contrib.slim.layers.conv2d .contrib.slim.layers.convolution2d
conv2d_in_plane B+i convolution2d_in_plane .contrib.slim.conv2d_in_plane .contrib.slim.convolution2d_in_plane .contrib.slim.layers.conv2d_in_plane .contrib.slim.layers.convolution2d_in_plane
conv2d_transpose B+j convolution2d_transpose .contrib.slim.conv2d_transpose .contrib.slim.convolution2d_transpose .contrib.slim.layers.conv2d_transpose .contrib.slim.layers.convolution2d_transpose
conv3d B+h convolution3d .contrib.slim.conv3d .contrib.slim.convolution3d .contrib.slim.layers.conv3d .contrib.slim.layers.convolution3d
conv3d_transpose B+k convolution3d_transpose .contrib.slim.conv3d_transpose .contrib.slim.convolution3d_transpose .contrib.slim.layers.conv3d_transpose .contrib.slim.layers.convolution3d_transpose
convolution B+l .contrib.slim.convolution .contrib.slim.layers.convolution
create_feature_spec_for_parsing B+g .contrib.layers.feature_column.create_feature_spec_for_parsing .contrib.slim.create_feature_spec_for_parsing
crossed_column B+m .contrib.layers.feature_column.crossed_column .contrib.slim.crossed_column
dense_to_sparse B+n .contrib.slim.dense_to_sparse .contrib.slim.layers.dense_to_sparse
dropout B+o .contrib.slim.dropout .contrib.slim.layers.dropout
embed_sequence B+p .contrib.slim.embed_sequence .contrib.slim.encoders.embed_sequence
embedding_column B+q .contrib.layers.feature_column.embedding_column .contrib.slim.embedding_column
embedding_lookup_unique B+r .contrib.slim.embedding_lookup_unique .contrib.slim.embedding_ops.embedding_lookup_unique
flatten B,! .contrib.slim.flatten .contrib.slim.layers.flatten
fully_connected B,# .contrib.slim.fully_connected .contrib.slim.layers.fully_connected
gdn B,% .contrib.slim.gdn .contrib.slim.layers.gdn
group_norm B,& .contrib.slim.group_norm .contrib.slim.normalization.group_norm
images_to_sequence B,( .contrib.slim.images_to_sequence .contrib.slim.layers.images_to_sequence
infer_real_valued_columns B,) .contrib.slim.feature_column_ops.infer_real_valued_columns .contrib.slim.infer_real_valued_columns
input_from_feature_columns B,* .contrib.slim.feature_column_ops.input_from_feature_columns .contrib.slim.input_from_feature_columns
instance_norm B,+ .contrib.slim.instance_norm .contrib.slim.normalization.instance_norm
joint_weighted_sum_from_feature_columns B,, .contrib.slim.feature_column_ops.joint_weighted_sum_from_feature_columns .contrib.slim.joint_weighted_sum_from_feature_columns
l1_l2_regularizer B,- .contrib.slim.l1_l2_regularizer .contrib.slim.regularizers.l1_l2_regularizer
l1_regularizer B,. .contrib.slim.l1_regularizer .contrib.slim.regularizers.l1_regularizer
l2_regularizer B,. .contrib.slim.l2_regularizer .contrib.slim.regularizers.l2_regularizer
layer_norm B,/ .contrib.slim.layer_norm .contrib.slim.layers.layer_norm
legacy_fully_connected B,0 .contrib.slim.layers.legacy_fully_connected .contrib.slim.legacy_fully_connected
make_place_holder_tensors_for_base_features B+g .contrib.layers.feature_column.make_place_holder_tensors_for_base_features .contrib.slim.make_place_holder_tensors_for_base_features
max_pool2d B+a .contrib.slim.layers.max_pool2d .contrib.slim.max_pool2d
max_pool3d B+b .contrib.slim.layers.max_pool3d .contrib.slim.max_pool3d
maxout B,1 .contrib.slim.layers.maxout .contrib.slim.maxout
multi_class_target B,2 .contrib.slim.multi_class_target .contrib.slim.target_column.multi_class_target
one_hot_column B+u .contrib.layers.feature_column.one_hot_column .contrib.slim.one_hot_column
one_hot_encoding B,3 .contrib.slim.layers.one_hot_encoding .contrib.slim.one_hot_encoding
optimize_loss B,4 .contrib.slim.optimize_loss .contrib.slim.optimizers.optimize_loss
parse_feature_columns_from_examples B,5 .contrib.slim.feature_column_ops.parse_feature_columns_from_examples .contrib.slim.parse_feature_columns_from_examples
parse_feature_columns_from_sequence_examples B,6 .contrib.slim.feature_column_ops.parse_feature_columns_from_sequence_examples .contrib.slim.parse_feature_columns_from_sequence_examples
real_valued_column B+v .contrib.layers.feature_column.real_valued_column .contrib.slim.real_valued_column
recompute_grad B,7 .contrib.slim.recompute_grad .contrib.slim.rev_block_lib.recompute_grad
regression_target B,8 .contrib.slim.regression_target .contrib.slim.target_column.regression_target
repeat B,9 .contrib.slim.layers.repeat .contrib.slim.repeat
rev_block B,: .contrib.slim.rev_block .contrib.slim.rev_block_lib.rev_block
safe_embedding_lookup_sparse B,; .contrib.slim.embedding_ops.safe_embedding_lookup_sparse .contrib.slim.safe_embedding_lookup_sparse
scattered_embedding_column B+w .contrib.layers.feature_column.scattered_embedding_column .contrib.slim.scattered_embedding_column
separable_conv2d B,< separable_convolution2d .contrib.slim.layers.separable_conv2d .contrib.slim.layers.separable_convolution2d .contrib.slim.separable_conv2d .contrib.slim.separable_convolution2d
sequence_input_from_feature_columns B,= .contrib.slim.feature_column_ops.sequence_input_from_feature_columns .contrib.slim.sequence_input_from_feature_columns
sequence_to_images B,> .contrib.slim.layers.sequence_to_images .contrib.slim.sequence_to_images
shared_embedding_columns B+x .contrib.layers.feature_column.shared_embedding_columns .contrib.slim.shared_embedding_columns
softmax B,? .contrib.slim.layers.softmax .contrib.slim.softmax
sparse_column_with_hash_bucket B+y .contrib.layers.feature_column.sparse_column_with_hash_bucket .contrib.slim.sparse_column_with_hash_bucket
sparse_column_with_integerized_feature B+z .contrib.layers.feature_column.sparse_column_with_integerized_feature .contrib.slim.sparse_column_with_integerized_feature
sparse_column_with_keys B+{ .contrib.layers.feature_column.sparse_column_with_keys .contrib.slim.sparse_column_with_keys
sparse_column_with_vocabulary_file B+| .contrib.layers.feature_column.sparse_column_with_vocabulary_file .contrib.slim.sparse_column_with_vocabulary_file
spatial_softmax B,@ .contrib.slim.layers.spatial_softmax .contrib.slim.spatial_softmax
stack B,A .contrib.slim.layers.stack .contrib.slim.stack
sum_regularizer B,B .contrib.slim.regularizers.sum_regularizer .contrib.slim.sum_regularizer
summarize_activation B!E .contrib.layers.summaries.summarize_activation .contrib.slim.summarize_activation
summarize_activations B,C .contrib.layers.summaries.summarize_activations .contrib.slim.summarize_activations
summarize_collection B,D .contrib.layers.summaries.summarize_collection .contrib.slim.summarize_collection
summarize_tensor B,E .contrib.layers.summaries.summarize_tensor .contrib.slim.summarize_tensor
summarize_tensors B,F .contrib.layers.summaries.summarize_tensors .contrib.slim.summarize_tensors
transform_features B,G .contrib.slim.feature_column_ops.transform_features .contrib.slim.transform_features
unit_norm B,H .contrib.slim.layers.unit_norm .contrib.slim.unit_norm
variance_scaling_initializer B,I .contrib.slim.initializers.variance_scaling_initializer .contrib.slim.variance_scaling_initializer
weighted_sparse_column B+} .contrib.layers.feature_column.weighted_sparse_column .contrib.slim.weighted_sparse_column
weighted_sum_from_feature_columns B,, .contrib.slim.feature_column_ops.weighted_sum_from_feature_columns .contrib.slim.weighted_sum_from_feature_columns
xavier_initializer B,J xavier_initializer_conv2d .contrib.slim.initializers.xavier_initializer .contrib.slim.initializers.xavier_initializer_conv2d .contrib.slim.xavier_initializer .contrib.slim.xavier_initializer_conv2d
@tensorflow.contrib.learn
BaseEstimator B,K .contrib.tensor_forest.random_forest.estimator.BaseEstimator
DNNClassifier B,L
DNNEstimator B,M
DNNLinearCombinedClassifier B,N
DNNLinearCombinedEstimator B,O
DNNLinearCombinedRegressor B,P
DNNRegressor B,Q
DynamicRnnEstimator B,R
Estimator B,S .contrib.tensor_forest.random_forest.estimator.Estimator
Evaluable B!! .contrib.tensor_forest.random_forest.estimator.evaluable.Evaluable
Experiment B,T
ExportStrategy B,U .contrib.learn.utils.saved_model_export_utils.export_strategy.ExportStrategy
Head B!! .contrib.learn.head.Head
InputFnOps B,V .contrib.learn.utils.InputFnOps .contrib.learn.utils.input_fn_utils.InputFnOps
KMeansClustering B,W
LinearClassifier B,X
LinearEstimator B,Y
LinearRegressor B,Z
LogisticRegressor ~B,[
MetricSpec B,] .contrib.tensor_forest.random_forest.estimator.metric_spec.MetricSpec
ModeKeys B!! .contrib.learn.head.model_fn.ModeKeys
ModelFnOps B,^ .contrib.learn.head.model_fn.ModelFnOps
NanLossDuringTrainingError B!% .contrib.learn.monitors.NanLossDuringTrainingError
NotFittedError B!% .contrib.tensor_forest.random_forest.estimator.NotFittedError .contrib.tensor_forest.random_forest.estimator.sklearn.NotFittedError
PredictionKey B!! .contrib.learn.head.prediction_key.PredictionKey
ProblemType B!! .contrib.learn.head.constants.ProblemType
RunConfig B,_ .contrib.tensor_forest.random_forest.estimator.run_config.RunConfig
SKCompat B%p .contrib.tensor_forest.random_forest.estimator.SKCompat
SVM B,a
TaskType B!! .contrib.tensor_forest.random_forest.estimator.run_config.TaskType
Trainable B!! .contrib.tensor_forest.random_forest.estimator.trainable.Trainable
binary_svm_head B,b .contrib.learn.head.binary_svm_head
build_parsing_serving_input_fn B,c .contrib.learn.utils.build_parsing_serving_input_fn .contrib.learn.utils.input_fn_utils.build_parsing_serving_input_fn
evaluate B,v .contrib.learn.graph_actions.evaluate
extract_dask_data B,w .contrib.learn.io.dask_io.extract_dask_data .contrib.learn.io.data_feeder.extract_dask_data .contrib.learn.io.extract_dask_data
extract_dask_labels B,x .contrib.learn.io.dask_io.extract_dask_labels .contrib.learn.io.data_feeder.extract_dask_labels .contrib.learn.io.extract_dask_labels
extract_pandas_data B,w .contrib.learn.io.data_feeder.extract_pandas_data .contrib.learn.io.extract_pandas_data .contrib.learn.io.pandas_io.extract_pandas_data
extract_pandas_labels B,x .contrib.learn.io.data_feeder.extract_pandas_labels .contrib.learn.io.extract_pandas_labels .contrib.learn.io.pandas_io.extract_pandas_labels
extract_pandas_matrix B,w .contrib.learn.io.data_feeder.extract_pandas_matrix .contrib.learn.io.extract_pandas_matrix .contrib.learn.io.pandas_io.extract_pandas_matrix
head / .contrib.tensor_forest.random_forest.head_lib
infer B,z .contrib.learn.graph_actions.infer
infer_real_valued_columns_from_input B*+ .contrib.tensor_forest.random_forest.estimator.infer_real_valued_columns_from_input
infer_real_valued_columns_from_input_fn B-+ .contrib.tensor_forest.random_forest.estimator.infer_real_valued_columns_from_input_fn
make_export_strategy B-C .contrib.learn.utils.make_export_strategy .contrib.learn.utils.saved_model_export_utils.make_export_strategy
monitors / .contrib.learn.graph_actions.monitors_lib .contrib.tensor_forest.random_forest.estimator.monitor_lib
multi_class_head B-# .contrib.learn.head.multi_class_head
multi_head B-% .contrib.learn.head.multi_head
multi_label_head B-& .contrib.learn.head.multi_label_head
no_op_train_fn B-( .contrib.learn.head.no_op_train_fn
poisson_regression_head B-) .contrib.learn.head.poisson_regression_head
read_batch_examples B-8 .contrib.learn.io.graph_io.read_batch_examples .contrib.learn.io.read_batch_examples
read_batch_features B-9 .contrib.learn.io.graph_io.read_batch_features .contrib.learn.io.read_batch_features
read_batch_record_features B-: .contrib.learn.io.graph_io.read_batch_record_features .contrib.learn.io.read_batch_record_features
read_keyed_batch_examples B-8 .contrib.learn.io.graph_io.read_keyed_batch_examples .contrib.learn.io.read_keyed_batch_examples
read_keyed_batch_examples_shared_queue B-8 .contrib.learn.io.graph_io.read_keyed_batch_examples_shared_queue .contrib.learn.io.read_keyed_batch_examples_shared_queue
read_keyed_batch_features B-; .contrib.learn.io.graph_io.read_keyed_batch_features .contrib.learn.io.read_keyed_batch_features
read_keyed_batch_features_shared_queue B-< .contrib.learn.io.graph_io.read_keyed_batch_features_shared_queue .contrib.learn.io.read_keyed_batch_features_shared_queue
regression_head B-* .contrib.learn.head.regression_head
run_feeds B!% .contrib.learn.graph_actions.run_feeds
run_n B,| .contrib.learn.graph_actions.run_n
train B,} .contrib.learn.graph_actions.train
@tensorflow.contrib.learn.datasets
base / .contrib.learn.datasets.mnist.base .contrib.learn.datasets.text_datasets.base
load_boston B,f .contrib.learn.datasets.base.load_boston
load_dataset B,k
load_iris B,f .contrib.learn.datasets.base.load_iris
make_dataset B,l
@tensorflow.contrib.learn.datasets.base
Dataset B,d .contrib.learn.datasets.synthetic.Dataset
Datasets B,e
load_csv_with_header B,g
load_csv_without_header B,g
maybe_download B,h
retry B,i
shrink_csv B,j
urlretrieve_with_retry B!%
@tensorflow.contrib.learn.datasets.mnist
DEFAULT_SOURCE_URL !B''
DataSet B,m
dense_to_one_hot B,n
extract_images B)!
extract_labels B,o
load_mnist B,p
read_data_sets B,q
@tensorflow.contrib.learn.datasets.synthetic
circles B,r
spirals B,s
@tensorflow.contrib.learn.datasets.text_datasets
DBPEDIA_URL !B''
load_dbpedia B,t
maybe_download_dbpedia B,u
@tensorflow.contrib.learn.graph_actions
clear_summary_writers B!!
contrib_ops / .contrib.slim.rev_block_lib.contrib_framework_ops.ops
get_summary_writer B,y
run_feeds_iter B,{
@tensorflow.contrib.learn.head
constants / .contrib.learn.head.model_fn.constants .contrib.learn.utils.saved_model_export_utils.constants .contrib.tensor_forest.random_forest.constants .contrib.tensor_forest.random_forest.estimator.constants
loss_only_head B-!
mkey ~B!! .contrib.learn.head.model_fn.metric_key.MetricKey
model_fn / .contrib.tensor_forest.random_forest.estimator.model_fn_lib .contrib.tensor_forest.random_forest.model_fn_lib
prediction_key / .contrib.learn.head.model_fn.prediction_key .contrib.learn.utils.saved_model_export_utils.prediction_key .contrib.tensor_forest.eval_metrics.prediction_key
@tensorflow.contrib.learn.head.constants
COLLECTION_DEF_KEY_FOR_INPUT_FEATURE_KEYS !B''
@tensorflow.contrib.learn.head.model_fn
metric_key / .contrib.learn.utils.saved_model_export_utils.metric_key .contrib.tensor_forest.random_forest.estimator.metric_key
@tensorflow.contrib.learn.io
HAS_DASK !B''
HAS_PANDAS !B''
data_feeder / .contrib.tensor_forest.random_forest.estimator.data_feeder
generator_input_fn B-2 .contrib.learn.io.generator_io.generator_input_fn
numpy_input_fn B-= .contrib.learn.io.numpy_io.numpy_input_fn
pandas_input_fn B-? .contrib.learn.io.pandas_io.pandas_input_fn
queue_parsed_features B-7 .contrib.learn.io.graph_io.queue_parsed_features
@tensorflow.contrib.learn.io.dask_io
HAS_DASK !B''
@tensorflow.contrib.learn.io.data_feeder
DaskDataFeeder B-,
DataFeeder B--
HAS_DASK !B''
HAS_PANDAS !B''
StreamingDataFeeder B-.
check_array B-/
setup_predict_data_feeder B-0
setup_train_data_feeder B-1
@tensorflow.contrib.learn.io.generator_io
enqueue_data B-3
@tensorflow.contrib.learn.io.graph_io
KEY_FEATURE_NAME !B''
@tensorflow.contrib.learn.io.graph_io.input_pipeline_ops
seek_next B-6
@tensorflow.contrib.learn.io.graph_io.input_pipeline_ops.gen_input_pipeline_ops
ObtainNext ~B-4
obtain_next B-4
obtain_next_eager_fallback B-5
@tensorflow.contrib.learn.io.pandas_io
HAS_PANDAS !B''
@tensorflow.contrib.learn.learn_runner
run B-A
tune B-B
@tensorflow.contrib.learn.models
bidirectional_rnn B-D
get_rnn_model B-E
linear_regression B-F
linear_regression_zero_init B-G
logistic_regression B-H
logistic_regression_zero_init B-G
losses_ops / .contrib.learn.ops.losses_ops
@tensorflow.contrib.learn.monitors
BaseMonitor B!!
CaptureVariable B-K
CheckpointSaver B-L
EveryN B-M
ExportMonitor B-N
GraphDump B-O
LoggingTrainable B-P
NanLoss B-Q
PrintTensor B-R
RunHookAdapterForMonitors B-S
StepCounter B-T
StopAtStep B-U
SummarySaver B-V
ValidationMonitor B-W
get_default_monitors B-X
replace_monitors_with_hooks B-Y
@tensorflow.contrib.learn.ops
categorical_variable B-Z .contrib.learn.ops.embeddings_ops.categorical_variable
embedding_lookup B-[ .contrib.learn.ops.embeddings_ops.embedding_lookup
mean_squared_error_regressor B-I .contrib.learn.models.losses_ops.mean_squared_error_regressor
rnn_decoder B-] .contrib.learn.ops.seq2seq_ops.rnn_decoder
rnn_seq2seq B-^ .contrib.learn.ops.seq2seq_ops.rnn_seq2seq
seq2seq_inputs B-_ .contrib.learn.ops.seq2seq_ops.seq2seq_inputs
sequence_classifier B-a .contrib.learn.ops.seq2seq_ops.sequence_classifier
softmax_classifier B-J .contrib.learn.models.losses_ops.softmax_classifier
@tensorflow.contrib.learn.preprocessing
ByteProcessor ~B!% .contrib.learn.preprocessing.text.ByteProcessor
CategoricalProcessor B-b .contrib.learn.preprocessing.categorical.CategoricalProcessor
CategoricalVocabulary B-c .contrib.learn.preprocessing.categorical_vocabulary.CategoricalVocabulary .contrib.learn.preprocessing.text.CategoricalVocabulary
TOKENIZER_RE !B''
VocabularyProcessor B-d .contrib.learn.preprocessing.text.VocabularyProcessor
categorical_vocabulary / .contrib.learn.preprocessing.categorical.categorical_vocabulary
setup_processor_data_feeder B*+ .contrib.learn.io.data_feeder.setup_processor_data_feeder .contrib.learn.preprocessing.categorical.setup_processor_data_feeder
tokenizer B&# .contrib.learn.preprocessing.text.tokenizer
@tensorflow.contrib.learn.preprocessing.text
TOKENIZER_RE !B''
@tensorflow.contrib.learn.utils
build_default_serving_input_fn B-e .contrib.learn.utils.input_fn_utils.build_default_serving_input_fn
export / .contrib.tensor_forest.random_forest.estimator.export
export_estimator B-g .contrib.learn.utils.export.export_estimator
gc / .contrib.learn.utils.saved_model_export_utils.gc
input_fn_utils / .contrib.learn.utils.saved_model_export_utils.input_fn_utils
saved_model_export_utils / .contrib.tensor_forest.random_forest.estimator.saved_model_export_utils
@tensorflow.contrib.learn.utils.export
classification_signature_fn B-f
classification_signature_fn_with_prob B-f
gc / .contrib.learn.utils.export.exporter.gc
generic_signature_fn B-f
logistic_regression_signature_fn B-f
regression_signature_fn B-f
@tensorflow.contrib.learn.utils.export.exporter
Exporter B-h
classification_signature B-i
generic_signature B-j
gfile_copy_callback B-k
regression_signature B-l
@tensorflow.contrib.learn.utils.export.exporter.constants
ASSETS_DIRECTORY !B''
ASSETS_KEY !B''
CLASSIFICATION_SIGNATURE !B''
EXPORT_BASE_NAME !B''
EXPORT_SUFFIX_NAME !B''
GENERIC_SIGNATURE !B''
GRAPH_KEY !B''
INIT_OP_KEY !B''
META_GRAPH_DEF_FILENAME !B''
REGRESSION_SIGNATURE !B''
SIGNATURES_KEY !B''
VARIABLES_FILENAME !B''
VARIABLES_FILENAME_PATTERN !B''
VARIABLES_FILENAME_PATTERN_V2 !B''
VARIABLES_INDEX_FILENAME_V2 !B''
VERSION_FORMAT_SPECIFIER !B''
@tensorflow.contrib.learn.utils.export.exporter.manifest_pb2
AssetFile B!%
ClassificationSignature B!%
DESCRIPTOR !B''
GenericSignature B!%
RegressionSignature B!%
Signature B!%
Signatures B!%
TensorBinding B!%
@tensorflow.contrib.learn.utils.export.gc
Path B-m
get_paths B-n
largest_export_versions B-o
mod_export_version B-o
negation B)!
one_of_every_n_export_versions B-o
union B-p
@tensorflow.contrib.learn.utils.gc
Path B-m
get_paths B-n
largest_export_versions B-o
mod_export_version B-o
negation B)!
one_of_every_n_export_versions B-o
union B-p
@tensorflow.contrib.learn.utils.saved_model_export_utils
BestModelSelector B-q
DEFAULT_INPUT_ALTERNATIVE_KEY !B''
FEATURES_INPUT_ALTERNATIVE_KEY !B''
MAX_DIRECTORY_CREATION_ATTEMPTS !B''
build_all_signature_defs B-r
build_standardized_signature_def B-s
extend_export_strategy B-t
garbage_collect_exports B-u
get_input_alternatives B-v
get_most_recent_export B-w
get_output_alternatives B-x
get_temp_export_dir B-y
get_timestamped_export_dir B-w
make_best_model_export_strategy B-z
make_parsing_export_strategy B-{
@tensorflow.contrib.legacy_seq2seq
attention_decoder B-|
basic_rnn_seq2seq B-}
embedding_attention_decoder B.!
embedding_attention_seq2seq B.#
embedding_rnn_decoder B.%
embedding_rnn_seq2seq B.&
embedding_tied_rnn_seq2seq B.(
model_with_buckets B.)
one2many_rnn_seq2seq B.*
rnn_decoder B.+
sequence_loss B.,
sequence_loss_by_example B.-
tied_rnn_seq2seq B..
@tensorflow.contrib.linear_optimizer
SDCAOptimizer B./
SdcaModel B.0
SparseFeatureColumn B.1
@tensorflow.contrib.lookup
FastHashSpec !B''
HashTable B.2 .contrib.slim.lookup.HashTable
HasherSpec B.3 .contrib.slim.lookup.HasherSpec
IdTableWithHashBuckets B.4 .contrib.slim.lookup.IdTableWithHashBuckets
InitializableLookupTableBase B.5 .contrib.slim.lookup.InitializableLookupTableBase
LookupInterface B.7 .contrib.slim.lookup.LookupInterface
MutableDenseHashTable B.8G.9 :B .contrib.slim.lookup.MutableDenseHashTable:B .lookup.experimental.DenseHashTable
MutableHashTable B.: .contrib.slim.lookup.MutableHashTable
StrongHashSpec B.; .contrib.slim.lookup.StrongHashSpec
TableInitializerBase B.7 .contrib.slim.lookup.TableInitializerBase
TextFileIdTableInitializer B.< .contrib.slim.lookup.TextFileIdTableInitializer
TextFileStringTableInitializer B.? .contrib.slim.lookup.TextFileStringTableInitializer
index_table_from_file B.@ .contrib.slim.lookup.index_table_from_file
index_table_from_tensor B.A .contrib.slim.lookup.index_table_from_tensor
index_to_string B.B .contrib.slim.lookup.index_to_string
index_to_string_table_from_file B.C .contrib.slim.lookup.index_to_string_table_from_file
index_to_string_table_from_tensor B.D .contrib.slim.lookup.index_to_string_table_from_tensor
string_to_index B.E .contrib.slim.lookup.string_to_index
string_to_index_table_from_file B.F .contrib.slim.lookup.string_to_index_table_from_file
string_to_index_table_from_tensor B.G .contrib.slim.lookup.string_to_index_table_from_tensor
@tensorflow.contrib.losses
absolute_difference B.H .contrib.slim.loss_ops.absolute_difference
add_loss B.I .contrib.slim.loss_ops.add_loss
compute_weighted_loss B.J .contrib.slim.loss_ops.compute_weighted_loss
cosine_distance B.K .contrib.slim.loss_ops.cosine_distance
get_losses B.L .contrib.slim.loss_ops.get_losses
get_regularization_losses B.M .contrib.slim.loss_ops.get_regularization_losses
get_total_loss B.N .contrib.slim.loss_ops.get_total_loss
hinge_loss B.O .contrib.slim.loss_ops.hinge_loss
log_loss B.P .contrib.slim.loss_ops.log_loss
mean_pairwise_squared_error B.H .contrib.slim.loss_ops.mean_pairwise_squared_error
mean_squared_error B.H .contrib.slim.loss_ops.mean_squared_error
sigmoid_cross_entropy B.V .contrib.slim.loss_ops.sigmoid_cross_entropy
softmax_cross_entropy B.W .contrib.slim.loss_ops.softmax_cross_entropy
sparse_softmax_cross_entropy B.X .contrib.slim.loss_ops.sparse_softmax_cross_entropy
@tensorflow.contrib.losses.metric_learning
cluster_loss B.Q
contrastive_loss B.R
lifted_struct_loss B.S
npairs_loss B.T
npairs_loss_multilabel B.U
triplet_semihard_loss B.S
@tensorflow.contrib.memory_stats
BytesInUse ~B!!
BytesLimit ~B!!
MaxBytesInUse ~B!!
@tensorflow.contrib.metrics
accuracy B.Y
aggregate_metric_map B.Z .contrib.slim.metric_ops.aggregate_metric_map
aggregate_metrics B.[ .contrib.slim.metric_ops.aggregate_metrics
auc_using_histogram B.]
auc_with_confidence_intervals B.^ .contrib.slim.metric_ops.auc_with_confidence_intervals
cohen_kappa B._ .contrib.slim.metric_ops.cohen_kappa
confusion_matrix B%.
count B.a .contrib.slim.metric_ops.count
f1_score B.b
precision_at_recall B.c .contrib.slim.metric_ops.precision_at_recall
precision_recall_at_equal_thresholds B.d .contrib.slim.metric_ops.precision_recall_at_equal_thresholds
recall_at_precision B.e .contrib.slim.metric_ops.recall_at_precision
sparse_recall_at_top_k B.i .contrib.slim.metric_ops.sparse_recall_at_top_k
streaming_accuracy B.j .contrib.slim.metric_ops.streaming_accuracy
streaming_auc B.k .contrib.slim.metric_ops.streaming_auc
streaming_concat B.l .contrib.slim.metric_ops.streaming_concat
streaming_covariance B.j .contrib.slim.metric_ops.streaming_covariance
streaming_curve_points B.m .contrib.slim.metric_ops.streaming_curve_points
streaming_dynamic_auc B.n .contrib.slim.metric_ops.streaming_dynamic_auc
streaming_false_negative_rate B.j .contrib.slim.metric_ops.streaming_false_negative_rate
streaming_false_negative_rate_at_thresholds B.o .contrib.slim.metric_ops.streaming_false_negative_rate_at_thresholds
streaming_false_negatives B.j .contrib.slim.metric_ops.streaming_false_negatives
streaming_false_negatives_at_thresholds B.p .contrib.slim.metric_ops.streaming_false_negatives_at_thresholds
streaming_false_positive_rate B.j .contrib.slim.metric_ops.streaming_false_positive_rate
streaming_false_positive_rate_at_thresholds B.o .contrib.slim.metric_ops.streaming_false_positive_rate_at_thresholds
streaming_false_positives B.j .contrib.slim.metric_ops.streaming_false_positives
streaming_false_positives_at_thresholds B.p .contrib.slim.metric_ops.streaming_false_positives_at_thresholds
streaming_mean B.a .contrib.slim.metric_ops.streaming_mean
streaming_mean_absolute_error B.j .contrib.slim.metric_ops.streaming_mean_absolute_error
streaming_mean_cosine_distance B.q .contrib.slim.metric_ops.streaming_mean_cosine_distance
streaming_mean_iou B.r .contrib.slim.metric_ops.streaming_mean_iou
streaming_mean_relative_error B.s .contrib.slim.metric_ops.streaming_mean_relative_error
streaming_mean_squared_error B.j .contrib.slim.metric_ops.streaming_mean_squared_error
streaming_mean_tensor B.a .contrib.slim.metric_ops.streaming_mean_tensor
streaming_pearson_correlation B.j .contrib.slim.metric_ops.streaming_pearson_correlation
streaming_percentage_less B.t .contrib.slim.metric_ops.streaming_percentage_less
streaming_precision B.j .contrib.slim.metric_ops.streaming_precision
streaming_precision_at_thresholds B.o .contrib.slim.metric_ops.streaming_precision_at_thresholds
streaming_recall B.j .contrib.slim.metric_ops.streaming_recall
streaming_recall_at_k B.u .contrib.slim.metric_ops.streaming_recall_at_k
streaming_recall_at_thresholds B.o .contrib.slim.metric_ops.streaming_recall_at_thresholds
streaming_root_mean_squared_error B.j .contrib.slim.metric_ops.streaming_root_mean_squared_error
streaming_sensitivity_at_specificity B.v .contrib.slim.metric_ops.streaming_sensitivity_at_specificity
streaming_sparse_average_precision_at_k B.u .contrib.slim.metric_ops.streaming_sparse_average_precision_at_k
streaming_sparse_average_precision_at_top_k B.w .contrib.slim.metric_ops.streaming_sparse_average_precision_at_top_k
streaming_sparse_precision_at_k B.x .contrib.slim.metric_ops.streaming_sparse_precision_at_k
streaming_sparse_precision_at_top_k B.y .contrib.slim.metric_ops.streaming_sparse_precision_at_top_k
streaming_sparse_recall_at_k B.x .contrib.slim.metric_ops.streaming_sparse_recall_at_k
streaming_specificity_at_sensitivity B.z .contrib.slim.metric_ops.streaming_specificity_at_sensitivity
streaming_true_negatives B.j .contrib.slim.metric_ops.streaming_true_negatives
streaming_true_negatives_at_thresholds B.p .contrib.slim.metric_ops.streaming_true_negatives_at_thresholds
streaming_true_positives B.j .contrib.slim.metric_ops.streaming_true_positives
streaming_true_positives_at_thresholds B.p .contrib.slim.metric_ops.streaming_true_positives_at_thresholds
@tensorflow.contrib.mixed_precision
ExponentialUpdateLossScaleManager B.{
FixedLossScaleManager B.|
LossScaleManager B!!
LossScaleOptimizer B.}
@tensorflow.contrib.model_pruning
MaskedBasicLSTMCell B/!
MaskedLSTMCell B/#
Pruning B/%
apply_mask B/&
get_masked_weights B!!
get_masks B!!
get_pruning_hparams B!!
get_thresholds B!!
get_weight_sparsity B!!
get_weights B!!
graph_def_from_checkpoint B/(
masked_conv2d B+h masked_convolution
masked_fully_connected B,#
strip_pruning_vars_fn B/)
train B/*
@tensorflow.contrib.nn
alpha_dropout B+D .contrib.labeled_tensor.nn.contrib_nn.alpha_dropout
deprecated_flipped_sigmoid_cross_entropy_with_logits B+F .contrib.labeled_tensor.nn.contrib_nn.deprecated_flipped_sigmoid_cross_entropy_with_logits
deprecated_flipped_softmax_cross_entropy_with_logits B+G .contrib.labeled_tensor.nn.contrib_nn.deprecated_flipped_softmax_cross_entropy_with_logits
deprecated_flipped_sparse_softmax_cross_entropy_with_logits B+H .contrib.labeled_tensor.nn.contrib_nn.deprecated_flipped_sparse_softmax_cross_entropy_with_logits
nth_element B+I .contrib.labeled_tensor.nn.contrib_nn.nth_element
rank_sampled_softmax_loss B+J .contrib.labeled_tensor.nn.contrib_nn.rank_sampled_softmax_loss
sampled_sparse_softmax_loss B+K .contrib.labeled_tensor.nn.contrib_nn.sampled_sparse_softmax_loss
scaled_softplus B+L .contrib.labeled_tensor.nn.contrib_nn.scaled_softplus
@tensorflow.contrib.opt
AGNCustomGetter B/+
AGNOptimizer B/,
AdaMaxOptimizer B/-
AdamGSOptimizer B/.
AdamWOptimizer B//
AddSignOptimizer B/0
DecoupledWeightDecayExtension B/1
DropStaleGradientOptimizer B/2
ElasticAverageCustomGetter B/+
ElasticAverageOptimizer B/3
ExternalOptimizerInterface B/4
GGTOptimizer B/5
LARSOptimizer B/6
LazyAdamGSOptimizer B/.
LazyAdamOptimizer B/7
ModelAverageCustomGetter B/+
ModelAverageOptimizer B/8
MomentumWOptimizer B/9
MovingAverageOptimizer B/:
MultitaskOptimizerWrapper B/;
NadamOptimizer B/7
PowerSignOptimizer B/<
RegAdagradOptimizer B/=
ScipyOptimizerInterface B/4
ShampooOptimizer B/>
VariableClippingOptimizer B/?
clip_gradients_by_global_norm B/@
extend_with_decoupled_weight_decay B/A
@tensorflow.contrib.optimizer_v2
AdadeltaOptimizer B/B
AdagradOptimizer B/C
AdamOptimizer B/7
GradientDescentOptimizer B/D
MomentumOptimizer B/E
OptimizerV2 B/F
RMSPropOptimizer B/G
@tensorflow.contrib.periodic_resample
periodic_resample B/H
@tensorflow.contrib.predictor
from_contrib_estimator B/I
from_estimator B/J
from_saved_model B/K
@tensorflow.contrib.quantize
create_eval_graph B/N
create_training_graph B/O
experimental_create_eval_graph B/P
experimental_create_training_graph B/Q
@tensorflow.contrib.receptive_field
compute_receptive_field_from_graph_def B/R
get_compute_order B/S
@tensorflow.contrib.recurrent
Recurrent ~B/T
bidirectional_functional_rnn B/U
functional_rnn B/V
@tensorflow.contrib.remote_fused_graph
remote_fused_graph_execute B/W
@tensorflow.contrib.resampler
resampler B/X
@tensorflow.contrib.rnn
AttentionCellWrapper B/Y
BidirectionalGridLSTMCell B/]
CompiledWrapper B/^
Conv1DLSTMCell B/_
Conv2DLSTMCell B/a
Conv3DLSTMCell B/b
ConvLSTMCell B/c
CoupledInputForgetGateLSTMCell B/d
EmbeddingWrapper B/g
FusedRNNCell B!!
FusedRNNCellAdaptor B/h
GLSTMCell B/i
GRUBlockCell B/j
GRUBlockCellV2 B/j
GridLSTMCell B/l
HighwayWrapper B/m
IndRNNCell B/n
IndyGRUCell B/o
IndyLSTMCell B/p
InputProjectionWrapper B/q
IntersectionRNNCell B/r
LSTMBlockCell B/s
LSTMBlockFusedCell B/t
LSTMBlockWrapper B/u
LayerNormBasicLSTMCell B/x
LayerRNNCell B/u
NASCell B/z
OutputProjectionWrapper B/{
PhasedLSTMCell B/|
SRUCell B07
TimeFreqLSTMCell B08
TimeReversedFusedRNN B09
UGRNNCell B0:
best_effort_input_batch_size B0;
stack_bidirectional_dynamic_rnn B0<
stack_bidirectional_rnn B0=
transpose_batch_time B*+
@tensorflow.contrib.rpc
rpc B0@
try_rpc B0@
@tensorflow.contrib.saved_model
load_keras_model B0A
save_keras_model B0B
@tensorflow.contrib.seq2seq
AttentionMechanism B!!
AttentionWrapper B0C
AttentionWrapperState B0D
BahdanauAttention B0E
BahdanauMonotonicAttention B0F
BasicDecoder B0G
BasicDecoderOutput B0H
BeamSearchDecoder B0I
BeamSearchDecoderOutput B0J
BeamSearchDecoderState B0K
CustomHelper B0L
Decoder B!!
FinalBeamSearchDecoderOutput B0M
GreedyEmbeddingHelper B0N
Helper B!!
InferenceHelper B0O
LuongAttention B0P
LuongMonotonicAttention B0Q
SampleEmbeddingHelper B0R
ScheduledEmbeddingTrainingHelper B0S
ScheduledOutputTrainingHelper B0T
TrainingHelper B0U
dynamic_decode B0V
gather_tree B0W
hardmax B0X
monotonic_attention B0Y
safe_cumprod B0Z
sequence_loss B0[
tile_batch B0]
@tensorflow.contrib.slim
DataFrameColumn B+s .contrib.layers.feature_column.DataFrameColumn
InputLayer B+t .contrib.layers.feature_column.InputLayer
ProblemType ~B!! .contrib.slim.target_column.ProblemType
SPARSE_FEATURE_CROSS_DEFAULT_HASH_KEY !B''
adaptive_clipping_fn B0g .contrib.slim.optimizers.adaptive_clipping_fn
arg_scope_func_key B!E .contrib.slim.rev_block_lib.contrib_framework_ops.arg_scope_func_key
binary_svm_target B0h .contrib.slim.target_column.binary_svm_target
bucketization_op / .contrib.layers.feature_column.bucketization_op
bucketize B0i .contrib.slim.bucketization_op.bucketize
checkpoint_utils / .contrib.layers.feature_column.checkpoint_utils
contrib_sparse_ops / .contrib.layers.feature_column.contrib_sparse_ops .contrib.slim.encoders.sparse_ops
contrib_variables / .contrib.layers.feature_column.contrib_variables .contrib.learn.graph_actions.contrib_variables .contrib.slim.encoders.variables .contrib.slim.feature_column_ops.contrib_variables .contrib.slim.layers.variables .contrib.slim.normalization.variables .contrib.slim.rev_block_lib.contrib_framework_ops.variables .contrib.tensor_forest.tensor_forest.framework_variables
data_decoder / .contrib.slim.tfexample_decoder.data_decoder
data_provider / .contrib.slim.dataset_data_provider.data_provider
embedding_lookup_sparse_with_distributed_aggregation B0t .contrib.slim.embedding_ops.embedding_lookup_sparse_with_distributed_aggregation
embedding_ops / .contrib.layers.feature_column.embedding_ops .contrib.slim.encoders.contrib_embedding_ops .contrib.slim.feature_column_ops.embedding_ops
experimental B)k .contrib.layers.feature_column.experimental .contrib.slim.feature_column_ops.experimental .contrib.tensor_forest.random_forest.estimator.run_config.experimental
fc / .contrib.layers.feature_column .contrib.learn.utils.saved_model_export_utils.feature_column .contrib.slim.feature_column .contrib.slim.feature_column_ops.fc
gen_sparse_feature_cross_op / .contrib.slim.sparse_feature_cross_op.gen_sparse_feature_cross_op
get_default_binary_metrics_for_eval B1) .contrib.slim.target_column.get_default_binary_metrics_for_eval
initializers / .contrib.slim.layers.initializers
layers / .contrib.layers.feature_column.layers .contrib.slim.feature_column_ops.layers .contrib.specs.layers .contrib.specs.specs_ops.layers
lookup / .contrib.layers.feature_column.lookup
loss_ops / .contrib.slim.target_column.loss_ops
make_all B16
metric_ops / .contrib.slim.target_column.metric_ops
parallel_reader / .contrib.slim.dataset_data_provider.parallel_reader
pool B1+ .contrib.slim.layers.pool
scattered_embedding_lookup B0u .contrib.slim.embedding_ops.scattered_embedding_lookup
scattered_embedding_lookup_sparse B0v .contrib.slim.embedding_ops.scattered_embedding_lookup_sparse
sparse_feature_cross B1@ .contrib.slim.sparse_feature_cross_op.sparse_feature_cross
sparse_feature_cross_op / .contrib.layers.feature_column.sparse_feature_cross_op .contrib.slim.embedding_ops.sparse_feature_cross_op
utils / .contrib.slim.layers.utils .contrib.slim.normalization.utils
@tensorflow.contrib.slim.contrib_sparse_ops
dense_to_sparse_tensor B0j
indicators_to_sparse_ids B0k
sparse_row_envelope B0l
@tensorflow.contrib.slim.contrib_variables
gen_variable_ops / .contrib.slim.rev_block_lib.contrib_framework_ops.gen_variable_ops
@tensorflow.contrib.slim.contrib_variables.gen_variable_ops
ZeroInitializer ~B0m
ZeroVarInitializer ~B0n
zero_initializer B0m
zero_initializer_eager_fallback B0o
zero_var_initializer B0n
zero_var_initializer_eager_fallback B0p
@tensorflow.contrib.slim.data_decoder
DataDecoder B!!
@tensorflow.contrib.slim.data_provider
DataProvider B0q
@tensorflow.contrib.slim.dataset
Dataset B0r
@tensorflow.contrib.slim.dataset_data_provider
DatasetDataProvider B0s
@tensorflow.contrib.slim.evaluation
evaluate_once B0x
evaluation / .contrib.tensor_forest.random_forest.estimator.evaluation
evaluation_loop B1!
@tensorflow.contrib.slim.gen_sparse_feature_cross_op
SparseFeatureCross ~B1#
SparseFeatureCrossV2 ~B1%
deprecated_endpoints B#Z .contrib.learn.io.graph_io.input_pipeline_ops.gen_input_pipeline_ops.deprecated_endpoints .contrib.slim.contrib_variables.gen_variable_ops.deprecated_endpoints .contrib.tensor_forest.model_ops.gen_model_ops.deprecated_endpoints .contrib.tensor_forest.ops.gen_stats_ops.deprecated_endpoints .contrib.tensor_forest.ops.gen_tensor_forest_ops.deprecated_endpoints .contrib.tensor_forest.tensor_forest_ops.deprecated_endpoints
sparse_feature_cross B1#
sparse_feature_cross_eager_fallback B1&
sparse_feature_cross_v2 B1%
sparse_feature_cross_v2_eager_fallback B1(
@tensorflow.contrib.slim.layers
DATA_FORMAT_NCDHW !B''
DATA_FORMAT_NCHW !B''
DATA_FORMAT_NDHWC !B''
DATA_FORMAT_NHWC !B''
poincare_normalize B1*
@tensorflow.contrib.slim.learning
add_gradients_summaries B1,
clip_gradient_norms B1-
create_train_op B1.
multiply_gradients B1/
train B10
train_step B11
@tensorflow.contrib.slim.lookup
FastHashSpec !B''
@tensorflow.contrib.slim.loss_ops
deprecated_argument_lookup B15
@tensorflow.contrib.slim.model_analyzer
analyze_ops B17
analyze_vars B18
tensor_description B)l
@tensorflow.contrib.slim.normalization
DATA_FORMAT_NCHW !B''
DATA_FORMAT_NHWC !B''
@tensorflow.contrib.slim.parallel_reader
ParallelReader B19
get_data_files B1:
parallel_read B1;
single_pass_read B1<
@tensorflow.contrib.slim.prefetch_queue
prefetch_queue B1=
@tensorflow.contrib.slim.queues
NestedQueueRunnerError B!%
QueueRunners ~B%L
@tensorflow.contrib.slim.rev_block_lib
LAYER_RE !B''
enable_with_args B1?
@tensorflow.contrib.slim.rev_block_lib.contrib_framework_ops
print_op B1> .contrib.slim.rev_block_lib.contrib_framework_ops.prettyprint_ops.print_op
@tensorflow.contrib.slim.sparse_feature_cross_op
SPARSE_FEATURE_CROSS_DEFAULT_HASH_KEY !B''
@tensorflow.contrib.slim.summaries
add_histogram_summaries B1A
add_histogram_summary B1B
add_image_summaries B1A
add_image_summary B1C
add_scalar_summaries B1D
add_scalar_summary B1C
add_zero_fraction_summaries B1A
add_zero_fraction_summary B1C
@tensorflow.contrib.slim.tfexample_decoder
BackupHandler B1E
BoundingBox B1F
Image B1G
ItemHandler B1H
ItemHandlerCallback B1I
LookupTensor B1J
SparseTensor B1K
TFExampleDecoder B1L
Tensor B1M
@tensorflow.contrib.slim.utils
NamedOutputs B1N
append_tensor_alias B1O
channel_dimension B1P
collect_named_outputs B1Q
constant_value B1R
convert_collection_to_dict B1S
gather_tensors_aliases B1T
get_tensor_aliases B!6
get_variable_collections B1U
last_dimension B1V
n_positive_integers B1W
smart_cond B1X
static_cond B1Y
two_element_tuple B1Z
@tensorflow.contrib.solvers
util / .contrib.solvers.lanczos.util .contrib.solvers.least_squares.util .contrib.solvers.linear_equations.util
@tensorflow.contrib.solvers.lanczos
bidiag_matmul B1[
lanczos_bidiag B1]
@tensorflow.contrib.solvers.least_squares
cgls B1^
@tensorflow.contrib.solvers.linear_equations
conjugate_gradient B1_
@tensorflow.contrib.solvers.util
create_operator B1a
dot B-G
identity_operator B1a
l2norm B1b
l2norm_squared B1b
l2normalize B1b
@tensorflow.contrib.sparsemax
sparsemax B0X
sparsemax_loss B1c
@tensorflow.contrib.specs
Callable B)! .contrib.specs.specs_lib.Callable
Composable B!! .contrib.specs.specs_lib.Composable
Composition B1d .contrib.specs.specs_lib.Composition
Conc B1e .contrib.specs.specs_ops.Conc
Dwm ~B-o .contrib.specs.specs_ops.Dwm
Dws ~B-o .contrib.specs.specs_ops.Dws
External ~B1f .contrib.specs.specs_lib.External .contrib.specs.specs_ops.External
Fun B1g Function .contrib.specs.specs_lib.Function .contrib.specs.specs_ops.Fun
Idx B!! .contrib.specs.specs_ops.Idx
Import ~B1h .contrib.specs.specs_lib.Import .contrib.specs.specs_ops.Import
KEYWORDS !B''
Lf ~B1i .contrib.specs.params_ops.Lf
Li ~B1i .contrib.specs.params_ops.Li
LocalImport B1j .contrib.specs.specs.LocalImport
Nt ~B1k .contrib.specs.params_ops.Nt
Operator B1l .contrib.specs.specs_lib.Operator
QUOTED !B''
Shared B1m .contrib.specs.specs_ops.Shared
Uf ~B1n .contrib.specs.params_ops.Uf
Ui ~B1i .contrib.specs.params_ops.Ui
Var ~B1o .contrib.specs.specs_ops.Var
check_keywords B1p .contrib.specs.specs_lib.check_keywords
create_net B1q .contrib.specs.specs.create_net
create_net_fun B1r .contrib.specs.specs.create_net_fun
debug B1s .contrib.specs.specs_lib.debug .contrib.specs.specs_ops.debug
debug_ !B''
e !B''
eval_params B1t .contrib.specs.specs.eval_params
eval_spec B1r .contrib.specs.specs.eval_spec
get_positional B1u .contrib.specs.specs_lib.get_positional
inf !B''
nan !B''
params_ops / .contrib.specs.specs.params_ops
pi !B''
specs / .contrib.specs.summaries.specs
specs_lib / .contrib.specs.specs.specs_lib .contrib.specs.specs_ops.specs_lib
specs_ops / .contrib.specs.specs.specs_ops
tau !B''
tf_left_split B!E .contrib.specs.summaries.tf_left_split
tf_num_params B*+ .contrib.specs.summaries.tf_num_params
tf_parameter_iter B*+ .contrib.specs.summaries.tf_parameter_iter
tf_parameter_summary B1v .contrib.specs.summaries.tf_parameter_summary
tf_print B1w .contrib.specs.summaries.tf_print
tf_spec_print B1x .contrib.specs.summaries.tf_spec_print
tf_spec_structure B1x .contrib.specs.summaries.tf_spec_structure
tf_spec_summary B1x .contrib.specs.summaries.tf_spec_summary
tf_structure B1y .contrib.specs.summaries.tf_structure
@tensorflow.contrib.specs.params_ops
e !B''
inf !B''
nan !B''
pi !B''
tau !B''
@tensorflow.contrib.specs.specs
ops !B''
@tensorflow.contrib.specs.specs_lib
KEYWORDS !B''
QUOTED !B''
debug_ !B''
@tensorflow.contrib.staging
StagingArea B1z
@tensorflow.contrib.stat_summarizer
StatSummarizer B#Z
@tensorflow.contrib.summary
SummaryWriter B!!
always_record_summaries B!!
audio B2%
create_db_writer B2&
create_file_writer B2(
create_summary_file_writer B!%
eval_dir B2)
flush B2*
generic B2+
graph B2,
histogram B2-
image B2.
import_event B#l
never_record_summaries B!!
record_summaries_every_n_global_steps B20
scalar B2-
should_record_summaries B!!
summary_writer_initializer_op B!!
@tensorflow.contrib.tensor_forest
data_ops / .contrib.tensor_forest.ops.data_ops .contrib.tensor_forest.tensor_forest.data_ops
eval_metrics / .contrib.tensor_forest.client.eval_metrics .contrib.tensor_forest.random_forest.eval_metrics
model_ops / .contrib.tensor_forest.ops.model_ops .contrib.tensor_forest.tensor_forest.model_ops
random_forest / .contrib.tensor_forest.client.random_forest
stats_ops / .contrib.tensor_forest.ops.stats_ops .contrib.tensor_forest.tensor_forest.stats_ops
tensor_forest / .contrib.tensor_forest.random_forest.tensor_forest
tensor_forest_ops / .contrib.tensor_forest.data_ops.tensor_forest_ops .contrib.tensor_forest.ops.tensor_forest_ops
@tensorflow.contrib.tensor_forest.data_ops
CastToFloat ~B!6
DATA_CATEGORICAL !B''
DATA_FLOAT !B''
DataColumn B!!
DataColumnCollection B!!
GetColumnName ~B21
ParseDataTensorOrDict ~B,w
ParseLabelTensorOrDict ~B,x
TensorForestDataSpec B!!
@tensorflow.contrib.tensor_forest.eval_metrics
FEATURE_IMPORTANCE_NAME !B''
INFERENCE_PRED_NAME !B''
INFERENCE_PROB_NAME !B''
get_metric B22
get_prediction_key B22
@tensorflow.contrib.tensor_forest.model_ops
TreeVariable B23
TreeVariableSavable B24
feature_usage_counts B25 .contrib.tensor_forest.model_ops.gen_model_ops.feature_usage_counts
gen_model_ops / .contrib.tensor_forest.ops.gen_model_ops
traverse_tree_v4 B28 .contrib.tensor_forest.model_ops.gen_model_ops.traverse_tree_v4
tree_predictions_v4 B28 .contrib.tensor_forest.model_ops.gen_model_ops.tree_predictions_v4
tree_size B29 .contrib.tensor_forest.model_ops.gen_model_ops.tree_size
tree_variable B23
update_model_v4 B2: .contrib.tensor_forest.model_ops.gen_model_ops.update_model_v4
@tensorflow.contrib.tensor_forest.model_ops.gen_model_ops
CreateTreeVariable ~B26
DecisionTreeResourceHandleOp ~B27
FeatureUsageCounts ~B25
TraverseTreeV4 ~B28
TreeDeserialize ~B26
TreeIsInitializedOp ~B29
TreePredictionsV4 ~B28
TreeSerialize ~B29
TreeSize ~B29
UpdateModelV4 ~B2:
create_tree_variable B26
create_tree_variable_eager_fallback B2;
decision_tree_resource_handle_op B27
decision_tree_resource_handle_op_eager_fallback B2<
feature_usage_counts_eager_fallback B2=
traverse_tree_v4_eager_fallback B2>
tree_deserialize B26
tree_deserialize_eager_fallback B2;
tree_is_initialized_op B29
tree_is_initialized_op_eager_fallback B2?
tree_predictions_v4_eager_fallback B2>
tree_serialize B29
tree_serialize_eager_fallback B2?
tree_size_eager_fallback B2?
update_model_v4_eager_fallback B2@
@tensorflow.contrib.tensor_forest.ops
gen_stats_ops / .contrib.tensor_forest.stats_ops.gen_stats_ops
@tensorflow.contrib.tensor_forest.ops.gen_stats_ops
CreateFertileStatsVariable ~B2A
FertileStatsDeserialize ~B2A
FertileStatsIsInitializedOp ~B2B
FertileStatsResourceHandleOp ~B27
FertileStatsSerialize ~B2C
FinalizeTree ~B2D
GrowTreeV4 ~B2E
ProcessInputV4 ~B2F
create_fertile_stats_variable B2A
create_fertile_stats_variable_eager_fallback B2G
fertile_stats_deserialize B2A
fertile_stats_deserialize_eager_fallback B2G
fertile_stats_is_initialized_op B2B
fertile_stats_is_initialized_op_eager_fallback B2H
fertile_stats_resource_handle_op B27
fertile_stats_resource_handle_op_eager_fallback B2<
fertile_stats_serialize B2C
fertile_stats_serialize_eager_fallback B2I
finalize_tree_eager_fallback B2J
grow_tree_v4_eager_fallback B2K
process_input_v4_eager_fallback B2L
@tensorflow.contrib.tensor_forest.proto.tensor_forest_params_pb2
COLLECTION_BASIC !B''
DESCRIPTOR !B''
DepthDependentParam B!%
ExponentialParam B!%
GRAPH_RUNNER_COLLECTION !B''
LeafModelType !B''
LinearParam B!%
MODEL_DENSE_CLASSIFICATION !B''
MODEL_REGRESSION !B''
MODEL_SPARSE_CLASSIFICATION !B''
MODEL_SPARSE_OR_DENSE_CLASSIFICATION !B''
SPLIT_FINISH_BASIC !B''
SPLIT_FINISH_DOMINATE_BOOTSTRAP !B''
SPLIT_FINISH_DOMINATE_HOEFFDING !B''
SPLIT_PRUNE_10_PERCENT !B''
SPLIT_PRUNE_HALF !B''
SPLIT_PRUNE_HOEFFDING !B''
SPLIT_PRUNE_NONE !B''
SPLIT_PRUNE_QUARTER !B''
STATS_DENSE_GINI !B''
STATS_FIXED_SIZE_SPARSE_GINI !B''
STATS_LEAST_SQUARES_REGRESSION !B''
STATS_SPARSE_GINI !B''
STATS_SPARSE_THEN_DENSE_GINI !B''
SplitCollectionType !B''
SplitFinishConfig B!%
SplitFinishStrategyType !B''
SplitPruningConfig B!%
SplitPruningStrategyType !B''
StatsModelType !B''
TensorForestParams B!%
ThresholdParam B!%
@tensorflow.contrib.tensor_forest.proto.tensor_forest_params_pb2.tensorflow_dot_contrib_dot_decision__trees_dot_proto_dot_generic__tree__model__pb2
Averaging B!%
BinaryNode B!%
DESCRIPTOR !B''
DecisionTree B!%
Ensemble B!%
FeatureId B!%
InequalityTest B!%
Leaf B!%
Model B!%
ModelAndFeatures B!%
ObliqueFeatures B!%
SparseVector B!%
Summation B!%
TreeNode B!%
Value B!%
Vector B!%
@tensorflow.contrib.tensor_forest.random_forest
ALL_SERVING_KEY !B''
CoreTensorForestEstimator B2Q
EPSILON !B''
KEYS_NAME !B''
LOSS_NAME !B''
ModelBuilderOutputType B!!
MultiForestMultiHeadEstimator B2R
TREE_PATHS_PREDICTION_KEY !B''
TensorForestEstimator B2Q
TensorForestLossHook B2T
TensorForestRunOpAtEndHook B2U
VARIANCE_PREDICTION_KEY !B''
get_combined_model_fn B2_
get_model_fn B2a
@tensorflow.contrib.tensor_forest.random_forest.estimator
AS_ITERABLE_DATE !B''
AS_ITERABLE_INSTRUCTIONS !B''
GraphRewriteSpec B2V
SCIKIT_DECOUPLE_DATE !B''
SCIKIT_DECOUPLE_INSTRUCTIONS !B''
@tensorflow.contrib.tensor_forest.random_forest.estimator.meta_graph_transform
meta_graph_transform B2W
@tensorflow.contrib.tensor_forest.random_forest.estimator.run_config
ClusterConfig B2X
Environment B!!
@tensorflow.contrib.tensor_forest.random_forest.estimator.sklearn
BaseEstimator B!!
ClassifierMixin B!!
RegressorMixin B!!
TRY_IMPORT_SKLEARN !B''
TransformerMixin B!!
accuracy_score B2Y
mean_squared_error B2Y
train_test_split B2Z
@tensorflow.contrib.tensor_forest.random_forest.estimator.tensor_signature
TensorSignature B!6
create_example_parser_from_signatures B2[
create_placeholders_from_signatures B2]
create_signatures B1T
tensors_compatible B2^
@tensorflow.contrib.tensor_forest.stats_ops
FertileStatsVariable B2b
FertileStatsVariableSavable B2c
fertile_stats_variable B2b
finalize_tree B2D .contrib.tensor_forest.ops.gen_stats_ops.finalize_tree
grow_tree_v4 B2E .contrib.tensor_forest.ops.gen_stats_ops.grow_tree_v4
process_input_v4 B2F .contrib.tensor_forest.ops.gen_stats_ops.process_input_v4
@tensorflow.contrib.tensor_forest.tensor_forest
ForestHParams B2d
ForestVariables B2e
REGRESSION_MODEL_TYPE !B''
RandomForestGraphs B2f
RandomTreeGraphs B2g
TreeVariables B2h
build_params_proto B2i
get_epoch_variable B!!
parse_number_or_string_to_proto B2j
@tensorflow.contrib.tensor_forest.tensor_forest_ops
ReinterpretStringToFloat ~B2M .contrib.tensor_forest.ops.gen_tensor_forest_ops.ReinterpretStringToFloat
ScatterAddNdim ~B2N .contrib.tensor_forest.ops.gen_tensor_forest_ops.ScatterAddNdim
reinterpret_string_to_float B2M .contrib.tensor_forest.ops.gen_tensor_forest_ops.reinterpret_string_to_float
reinterpret_string_to_float_eager_fallback B2O .contrib.tensor_forest.ops.gen_tensor_forest_ops.reinterpret_string_to_float_eager_fallback
scatter_add_ndim B2N .contrib.tensor_forest.ops.gen_tensor_forest_ops.scatter_add_ndim
scatter_add_ndim_eager_fallback B2P .contrib.tensor_forest.ops.gen_tensor_forest_ops.scatter_add_ndim_eager_fallback
@tensorflow.contrib.tensorboard.plugins.projector
DESCRIPTOR !B''
EmbeddingInfo B!% .contrib.tensorboard.plugins.projector.projector_config_pb2.EmbeddingInfo
ProjectorConfig B!% .contrib.tensorboard.plugins.projector.projector_config_pb2.ProjectorConfig
SpriteMetadata B!% .contrib.tensorboard.plugins.projector.projector_config_pb2.SpriteMetadata
visualize_embeddings B2k
@tensorflow.contrib.tensorboard.plugins.projector.projector_config_pb2
DESCRIPTOR !B''
@tensorflow.contrib.tfprof
ProfileContext B2l .contrib.tfprof.model_analyzer.ProfileContext
@tensorflow.contrib.tfprof.model_analyzer
advise B2n
print_model_analysis B2o
@tensorflow.contrib.tfprof.tfprof_logger
write_op_log B2p
@tensorflow.contrib.timeseries
ARModel B2q
ARRegressor B2r
CSVReader B2s
FilteringResults B!!
NumpyReader B2t
OneShotPredictionHead B2u
RandomWindowInputFn B2v
StructuralEnsembleRegressor B2w
TimeSeriesRegressor B2x
TrainEvalFeatures B!!
WholeDatasetInputFn B2y
predict_continuation_input_fn B2z
@tensorflow.contrib.timeseries.saved_model_utils
cold_start_filter B2{
filter_continuation B2|
predict_continuation B2}
@tensorflow.contrib.tpu
AsyncCheckpointSaverHook B3!
DeviceAssignment H3% :B .tpu.experimental.DeviceAssignment
InfeedQueue B3&
InputPipelineConfig B!! .estimator.tpu.InputPipelineConfig
RunConfig B3( .estimator.tpu.RunConfig
TPUConfig B3) .estimator.tpu.TPUConfig
TPUDistributionStrategy B3*
TPUEstimator B3+ .estimator.tpu.TPUEstimator
TPUEstimatorSpec B3, .estimator.tpu.TPUEstimatorSpec
Topology B3-
device_assignment B31
export_estimator_savedmodel B32
infeed_dequeue B33
infeed_dequeue_tuple B34
infeed_enqueue B35
infeed_enqueue_tuple B36
keras_to_tpu_model B39
outfeed_dequeue B3:
outfeed_dequeue_tuple B3;
outfeed_enqueue B#2
outfeed_enqueue_tuple B#1
repeat B3=
while_loop B3E
@tensorflow.contrib.tpu.profiler
Device B!%
Resource B!%
Trace B!%
TraceEvent B!%
@tensorflow.contrib.training
FeedingQueueRunner B3F
GreedyLoadBalancingStrategy B3G
HParams B3H
NextQueuedSequenceBatch B3I
RandomStrategy B3J
SequenceQueueingStateSaver B3K
StopAfterNEvalsHook B0y .contrib.slim.evaluation.evaluation.StopAfterNEvalsHook
SummaryAtEndHook B0z .contrib.slim.evaluation.evaluation.SummaryAtEndHook
add_gradients_summaries B1, .contrib.slim.learning.training.add_gradients_summaries
batch_sequences_with_states B3L
bucket B3M
bucket_by_sequence_length B3N
byte_size_load_fn B!E
checkpoints_iterator B0w .contrib.slim.evaluation.checkpoints_iterator .contrib.slim.evaluation.evaluation.checkpoints_iterator
clip_gradient_norms B1- .contrib.slim.learning.training.clip_gradient_norms
clip_gradient_norms_fn B12 .contrib.slim.learning.training.clip_gradient_norms_fn
create_train_op B13 .contrib.slim.learning.training.create_train_op
evaluate_once B0{ .contrib.slim.evaluation.evaluation.evaluate_once
evaluate_repeatedly B0| .contrib.slim.evaluation.evaluation.evaluate_repeatedly
get_or_create_eval_step B!! .contrib.slim.evaluation.evaluation.get_or_create_eval_step
multiply_gradients B1/ .contrib.slim.learning.training.multiply_gradients
parse_values B3O
rejection_sample B3P
resample_at_rate B3Q
stratified_sample B3R
train B14 .contrib.slim.learning.training.train
wait_for_new_checkpoint B0} .contrib.slim.evaluation.evaluation.wait_for_new_checkpoint .contrib.slim.evaluation.wait_for_new_checkpoint
weighted_resample B3S
@tensorflow.contrib.util
ops_used_by_graph_def B3V
stripped_op_list_for_graph B3V
@tensorflow.data
AUTOTUNE !G''
Dataset F!!C3b
DatasetSpec H4A .data.experimental.DatasetStructure:F
FixedLengthRecordDataset B4BG4C
INFINITE_CARDINALITY !G''
Iterator F4DC!!
IteratorSpec C!Z
NumpyIterator G&%
Options H!!
TFRecordDataset B4GG4H
TextLineDataset B4GG4H
ThreadingOptions H!! :G .data.experimental.ThreadingOptions
UNKNOWN_CARDINALITY !G''
get_output_classes F4V
get_output_shapes F4V
get_output_types F4V
make_initializable_iterator F4n
make_one_shot_iterator F&%
@tensorflow.data.Dataset
apply H3c
as_numpy_iterator G!!
batch B3dG3e
bucket_by_sequence_length G42
cache B3fG3g
cardinality G!!
choose_from_datasets G43
concatenate B&%G3h
counter G44
enumerate B&!G3i
filter B3jG3k
filter_with_legacy_function F3j
fingerprint G!!
flat_map B3lG3m
from_generator B3nG3o
from_sparse_tensor_slices F3p
from_tensor_slices B1TG*6
from_tensors B1TG*6
get_single_element G!H
group_by_window G45
ignore_errors G46
interleave B3qG3r
list_files B3sG3t
load G47
make_initializable_iterator F3u
make_one_shot_iterator F!!
map B3vG3w
map_with_legacy_function B3vE3x
options H!!
padded_batch B3yG3z
prefetch B3{G3|
ragged_batch G48
random G49
range B#ZG!%
rebatch G4:
reduce B3}G4!
rejection_resample G4;
repeat B4#G4%
sample_from_datasets G4<
save G4=
scan G4>
shard B4&G4(
shuffle B4)G4*
skip B4+G4,
snapshot G4?
sparse_batch G4@
take B4+G4,
take_while G3k
unbatch B!!G!H
unique G!H
window B4-G4.
with_options B%,G4/
zip B40G41
@tensorflow.data.Iterator
from_string_handle F4E
from_structure F4F
get_next F!HC!!
get_next_as_optional G!!
make_initializer F3h
string_handle F!H
@tensorflow.data.experimental
AUTOTUNE !H''
AutoShardPolicy G!z
AutotuneAlgorithm G!z
AutotuneOptions G!!
CheckpointInputPipelineHook B%p
Counter ~H%q
CsvDataset B%rG4I
DatasetInitializer G&%
DistributeOptions H!!
ExternalStatePolicy G!z
INFINITE_CARDINALITY !H''
MapVectorizationOptions B!!
OptimizationOptions H!!
RaggedTensorStructure ~F4J
RandomDataset B%tG49
Reducer H%u
SHARD_HINT !G''
ServiceOptions G!!
SparseTensorStructure ~F4K
SqlDataset H%v
StatsAggregator B!!
StatsOptions B!!
TFRecordWriter H%w
TensorArrayStructure ~F4L
TensorStructure ~F4K
UNKNOWN_CARDINALITY !H''
assert_cardinality G4M
at C4N
bucket_by_sequence_length H4O
bytes_produced_stats B4P
cardinality H&%
choose_from_datasets B%{G4Q
copy_to_device H%|
dense_to_ragged_batch G4R
dense_to_sparse_batch H%}
distributed_save G4S
enable_debug_mode G!!
enumerate_dataset H&!
from_list G4T
from_variant H4U
get_model_proto G&#
get_single_element H&%
get_structure H4V
group_by_reducer H&&
group_by_window H&(
ignore_errors B!!G4W
index_table_from_dataset G4X
latency_stats B4P
load C4Y
make_batched_features_dataset B&)G4Z
make_csv_dataset B4[G4]
make_saveable_from_iterator B&#G4^
map_and_batch H&+
map_and_batch_with_legacy_function F&+
pad_to_cardinality G4_
parallel_interleave H&-
parse_example_dataset B&.G4a
prefetch_to_device H&/
rejection_resample H&2
sample_from_datasets B&3G4b
save C4c
scan H&4
shuffle_and_repeat H&5
snapshot G4l
table_from_dataset G4m
take_while H3j
to_variant H&%
unbatch H!!
unique H!!
@tensorflow.data.experimental.service
CrossTrainerCache G4d
DispatchServer C4e
DispatcherConfig G4f
ShardingPolicy G!z
WorkerConfig G4g
WorkerServer C4h
distribute G4i
from_dataset_id G4j
register_dataset G4k
@tensorflow.debugging
assert_shapes H4q
disable_check_numerics G!!
disable_traceback_filtering G!!
enable_check_numerics G4r
enable_traceback_filtering G!!
get_log_device_placement H!!
is_traceback_filtering_enabled G!!
set_log_device_placement H#y
@tensorflow.debugging.experimental
disable_dump_debug_info G!!
enable_dump_debug_info G4s
@tensorflow.distribute
CrossDeviceOps H!! .contrib.distribute.CrossDeviceOps:B
DistributedDataset C!!
DistributedIterator C!!
DistributedValues C!!
HierarchicalCopyAllReduce H5*
InputContext H5+
InputOptions C5,
InputReplicationMode B!-G!z
MirroredStrategy H5-
MultiWorkerMirroredStrategy C5.
NcclAllReduce H5*
OneDeviceStrategy H#z .contrib.distribute.OneDeviceStrategy:B
ParameterServerStrategy F&[C5/ :C .distribute.experimental.ParameterServerStrategy
ReduceOp B!-G!z
ReductionToOneDevice H50
ReplicaContext H&U .contrib.distribute.ReplicaContext:B
RunOptions G51
Strategy H&A .contrib.distribute.DistributionStrategy:B
StrategyExtended H53
TPUStrategy C54
experimental_set_strategy H55
get_loss_reduction F!! .contrib.distribute.get_loss_reduction:B
get_replica_context H!! .contrib.distribute.get_replica_context:B
get_strategy H!! .contrib.distribute.get_distribution_strategy:B .contrib.distribute.get_strategy:B
has_strategy H!! .contrib.distribute.has_distribution_strategy:B .contrib.distribute.has_strategy:B
in_cross_replica_context H!! .contrib.distribute.in_cross_replica_context:B
@tensorflow.distribute.Strategy
colocate_vars_with H&B
configure H&C
distribute_datasets_from_function G&F
experimental_distribute_dataset B&%G&D
experimental_distribute_datasets_from_function B&EG&F
experimental_distribute_values_from_function C&N
experimental_local_results H!-
experimental_make_numpy_dataset F&G
experimental_run H&H
experimental_run_v2 B&I
gather C&O
group H!t
make_dataset_iterator H&%
make_input_fn_iterator H&J
reduce F&KC&L
run G&P
scope H!!
unwrap H!-
update_config_proto H&M
@tensorflow.distribute.cluster_resolver
KubernetesExecutableLocation G!z
@tensorflow.distribute.coordinator
ClusterCoordinator C55 .distribute.experimental.coordinator.ClusterCoordinator
PerWorkerValue C#C .distribute.experimental.coordinator.PerWorkerValues
RemoteValue C!! .distribute.experimental.coordinator.RemoteValue
experimental_get_current_worker_index C!!
@tensorflow.distribute.experimental
CentralStorageStrategy H56
CollectiveCommunication B!-G!z CommunicationImplementation:G
CollectiveHints G57
CommunicationOptions G58
MultiWorkerMirroredStrategy B59G5:
PreemptionCheckpointHandler C5;
PreemptionWatcher C!!
TerminationConfig C5<
ValueContext C5=
@tensorflow.distribute.experimental.partitioners
FixedShardsPartitioner C5>
MaxSizePartitioner C5?
MinSizePartitioner C5@
Partitioner C!!
@tensorflow.distribute.experimental.rpc
Client C!!
Server C!!
@tensorflow.distributions
Bernoulli F&b .contrib.distributions.Bernoulli:B
Beta F&c .contrib.distributions.Beta:B
Categorical F&f .contrib.distributions.Categorical:B
Dirichlet F&m .contrib.distributions.Dirichlet:B
DirichletMultinomial F&n .contrib.distributions.DirichletMultinomial:B
Distribution F&j .contrib.distributions.Distribution:B
Exponential F&p .contrib.distributions.Exponential:B
FULLY_REPARAMETERIZED !F''
Gamma F&r .contrib.distributions.Gamma:B
Laplace F&z .contrib.distributions.Laplace:B
Multinomial F(# .contrib.distributions.Multinomial:B
NOT_REPARAMETERIZED !F''
Normal F(, .contrib.distributions.Normal:B .contrib.slim.metric_ops.Normal:B
RegisterKL F(2 .contrib.distributions.RegisterKL:B
ReparameterizationType F(5 .contrib.distributions.ReparameterizationType:B
StudentT F(8 .contrib.distributions.StudentT:B
Uniform F(: .contrib.distributions.Uniform:B
kl_divergence F(j .contrib.distributions.kl_divergence:B
@tensorflow.dtypes
QUANTIZED_DTYPES !H''
bfloat16 !H''
bool !H''
complex128 !H''
complex64 !H''
double !H''
float16 !H''
float32 !H''
float64 !H''
half !H''
int16 !H''
int32 !H''
int64 !H''
int8 !H''
qint16 !H''
qint32 !H''
qint8 !H''
quint16 !H''
quint8 !H''
resource !H''
string !H''
uint16 !H''
uint32 !H''
uint64 !H''
uint8 !H''
variant !H''
@tensorflow.dtypes.experimental
float4_e2m1fn !G''
float8_e4m3b11fnuz !G''
float8_e4m3fn !G''
float8_e4m3fnuz !G''
float8_e5m2 !G''
float8_e5m2fnuz !G''
int2 !G''
int4 !G''
uint2 !G''
uint4 !G''
@tensorflow.errors
ABORTED !H''
ALREADY_EXISTS !H''
AbortedError B5HG5I
AlreadyExistsError B5HG5I
CANCELLED !H''
CancelledError B5HG5I
DATA_LOSS !H''
DEADLINE_EXCEEDED !H''
DataLossError B5HG5I
DeadlineExceededError B5HG5I
FAILED_PRECONDITION !H''
FailedPreconditionError B5HG5I
INTERNAL !H''
INVALID_ARGUMENT !H''
InternalError B5HG5I
InvalidArgumentError B5HG5I
NOT_FOUND !H''
NotFoundError B5HG5I
OK !H''
OUT_OF_RANGE !H''
OperatorNotAllowedInGraphError C!%
OutOfRangeError B5HG5I
PERMISSION_DENIED !H''
PermissionDeniedError B5HG5I
RESOURCE_EXHAUSTED !H''
ResourceExhaustedError B5HG5I
UNAUTHENTICATED !H''
UNAVAILABLE !H''
UNIMPLEMENTED !H''
UNKNOWN !H''
UnauthenticatedError B5HG5I
UnavailableError B5HG5I
UnimplementedError B5HG5I
UnknownError B5JG5I
error_code_from_exception_type F!!
exception_type_from_error_code F5K
raise_exception_on_not_ok_status ~F!!
@tensorflow.estimator
BaselineClassifier B5L
BaselineEstimator B5M
BaselineRegressor B5N
BestExporter B5O
BinaryClassHead B5P
BoostedTreesClassifier B5Q
BoostedTreesEstimator B5R
BoostedTreesRegressor B5S
DNNClassifier B5U
DNNEstimator B5V
DNNLinearCombinedClassifier B5W
DNNLinearCombinedEstimator B5X
DNNLinearCombinedRegressor B5Y
DNNRegressor B5Z
Estimator B5[
EstimatorSpec B5d
EvalSpec B5e
Exporter B!!
FinalExporter B5g
Head B!!
LatestExporter B5j
LinearClassifier B5k
LinearEstimator B5l
LinearRegressor B5m
LogisticRegressionHead B5o
ModeKeys B!!
MultiClassHead B5p
MultiHead B)Q
MultiLabelHead B5q
PoissonRegressionHead B5s
RegressionHead B5u
RunConfig B5v
TrainSpec B5}
WarmStartSettings B6#
add_metrics B)B
classifier_parse_example_spec B6%
regressor_parse_example_spec B61
train_and_evaluate B63
@tensorflow.estimator.Estimator
eval_dir B!H
evaluate B5]
experimental_export_all_saved_models B5^
export_saved_model B5_
export_savedmodel B5a
get_variable_names B!!
get_variable_value B!<
latest_checkpoint B!!
predict B5b
train B5c
@tensorflow.estimator.experimental
InMemoryEvaluatorHook B6&
KMeans B6(
LinearSDCA B6)
call_logit_fn B)H
make_early_stopping_hook B6*
make_stop_at_checkpoint_step_hook B6+
stop_if_higher_hook B6,
stop_if_lower_hook B6,
stop_if_no_decrease_hook B6-
stop_if_no_increase_hook B6.
@tensorflow.estimator.export
ClassificationOutput B6/
ExportOutput B!!
PredictOutput B2S .contrib.tensor_forest.random_forest.PredictOutput
RegressionOutput B!-
ServingInputReceiver B60
TensorServingInputReceiver B60
build_parsing_serving_input_receiver_fn B,c
build_raw_serving_input_receiver_fn B-e
@tensorflow.estimator.inputs
numpy_input_fn B-> .contrib.learn.io.numpy_io.core_numpy_input_fn
pandas_input_fn B-@ .contrib.learn.io.pandas_io.core_pandas_input_fn
@tensorflow.estimator.tpu.experimental
EmbeddingConfigSpec B62
@tensorflow.experimental
BatchableExtensionType G!%
DynamicRaggedShape G66
ExtensionType G!%
ExtensionTypeBatchEncoder G!!
ExtensionTypeSpec G!!
Optional H!! :G .contrib.data.Optional:B .data.experimental.Optional
RowPartition G67
StructuredTensor G68
async_clear_error G!!
async_scope G!!
dispatch_for_api G69
dispatch_for_binary_elementwise_apis G6:
dispatch_for_binary_elementwise_assert_apis G6:
dispatch_for_unary_elementwise_apis G6;
enable_strict_mode G!!
float4_e2m1fn !G''
float8_e4m3b11fnuz !G''
float8_e4m3fn !G''
float8_e4m3fnuz !G''
float8_e5m2 !G''
float8_e5m2fnuz !G''
function_executor_type H6U
int2 !G''
int4 !G''
output_all_intermediates F7O
register_filesystem_plugin G7P
uint2 !G''
uint4 !G''
unregister_dispatch_for G7S
@tensorflow.experimental.dlpack
from_dlpack C6<
to_dlpack C6=
@tensorflow.experimental.dtensor
DTensorCheckpoint C6>
DTensorDataset C6?
DVariable C6@
Layout C6A
MATCH !C''
Mesh C6B
UNSHARDED !C''
barrier C6C
call_with_layout C6D
check_layout C6E
client_id C!!
copy_to_mesh C6F
create_distributed_mesh C6G
create_mesh C6H
create_tpu_mesh C6I
default_mesh C6J
device_name C!!
enable_save_as_bf16 C6K
fetch_layout C!6
full_job_name C6L
get_default_mesh C!!
heartbeat_enabled C!!
initialize_tpu_system C6M initialize_accelerator_system initialize_multi_client
is_dtensor C!6
job_name C!!
jobs C!!
local_devices C6N
name_based_restore C6O
name_based_save C6O
num_clients C!!
num_global_devices C6P
num_local_devices C6P
pack C6Q
preferred_device_type C!!
relayout C6R
relayout_like C6S
run_on C6J
sharded_save C6T
shutdown_tpu_system C!! shutdown_accelerator_system
unpack C!6
@tensorflow.experimental.extension_type
as_dict G!-
@tensorflow.experimental.numpy
abs C*+
absolute C*+
add C6V
all C6W
allclose C6X
amax C6Y
amin C6Y
angle C6Z
any C6W
append C6[
arange C6]
arccos C*+
arccosh C*+
arcsin C*+
arcsinh C*+
arctan C*+
arctan2 C6V
arctanh C*+
argmax C6^
argmin C6^
argsort C6_
around C6a
array C6b
array_equal C6c
asanyarray C6d
asarray C6d
ascontiguousarray C6d
atleast_1d C6e
atleast_2d C6e
atleast_3d C6e
average C6f
bitwise_and C6V
bitwise_not C*+
bitwise_or C6V
bitwise_xor C6V
broadcast_arrays C!%
broadcast_to C6g
cbrt C*+
ceil C*+
clip C6h
compress C6i
concatenate C6j
conj C*+
conjugate C*+
copy C6k
cos C*+
cosh C*+
count_nonzero C6^
cross C6l
cumprod C6m
cumsum C6m
deg2rad C*+
diag C6n
diag_indices C6o
diagflat C6n
diagonal C6p
diff C6q
divide C6V
divmod C6V
dot C6r
dsplit C6s
dstack C6t
e !C''
einsum C6u
empty C6v
empty_like C6d
equal C6V
exp C*+
exp2 C*+
expand_dims C6w
experimental_enable_numpy_behavior C6x
expm1 C*+
eye C6y
fabs C*+
finfo C!{
fix C*+
flatten C6z
flip C6{
fliplr C6|
flipud C6|
float_power C6V
floor C*+
floor_divide C6V
full C6}
full_like C7!
gcd C6V
geomspace C7#
greater C6V
greater_equal C6V
heaviside C6V
hsplit C6s
hstack C6t
hypot C6V
identity C7%
imag C7&
inf !C''
inner C6r
isclose C6X
iscomplex C*+
iscomplexobj C*+
isfinite C*+
isinf C*+
isnan C*+
isneginf C*+
isposinf C*+
isreal C*+
isrealobj C*+
isscalar C7(
ix_ C#Z
kron C6r
lcm C6V
less C6V
less_equal C6V
linspace C7)
log C*+
log10 C*+
log1p C*+
log2 C*+
logaddexp C6V
logaddexp2 C6V
logical_and C6V
logical_not C*+
logical_or C6V
logical_xor C6V
logspace C7*
matmul C6V
max C6W
maximum C6V
mean C7+
meshgrid C7,
min C6W
minimum C6V
mod C6V
moveaxis C7-
multiply C6V
nanmean C7.
nanprod C7/
nansum C7/
ndim C6k
negative C*+
nextafter C6V
nonzero C6k
not_equal C6V
ones C6v
ones_like C6d
outer C6r
pad C70
pi !C''
polyval C71
positive C*+
power C6V
prod C7.
promote_types C72
ptp C6W
rad2deg C*+
ravel C6k
real C7&
reciprocal C*+
remainder C6V
repeat C79
reshape C7:
result_type C7;
roll C7<
rot90 C7=
round C6a
select C7>
shape C6k
sign C7?
signbit C*+
sin C*+
sinc C*+
sinh C*+
size C7@
sort C6_
split C7A
sqrt C*+
square C*+
squeeze C6^
stack C7B
std C6W
subtract C6V
sum C7.
swapaxes C7C
take C7D
take_along_axis C7E
tan C*+
tanh C*+
tensordot C7F
tile C7G
trace C7H
transpose C7I
tri C7J
tril C7K
triu C7K
true_divide C6V
vander C7L
var C7M
vdot C6r
vsplit C6s
vstack C6t
where C7N
zeros C6v
zeros_like C6d
@tensorflow.experimental.numpy.random
poisson C73
rand C74
randint C75
randn C#Z
random C76
seed C77
standard_normal C76
uniform C78
@tensorflow.experimental.tensorrt
ConversionParams C7Q
Converter C7R
@tensorflow.feature_column
bucketized_column H+f
categorical_column_with_hash_bucket H)^
categorical_column_with_identity H)_
categorical_column_with_vocabulary_file F)aC7[
categorical_column_with_vocabulary_list H)b
crossed_column H7]
embedding_column B7^G7_
indicator_column H7a
input_layer F7b
linear_model F7c
make_parse_example_spec H+g
numeric_column H7d
sequence_categorical_column_with_hash_bucket H)^
sequence_categorical_column_with_identity H)_
sequence_categorical_column_with_vocabulary_file H)a
sequence_categorical_column_with_vocabulary_list H)b
sequence_numeric_column H)d
shared_embedding_columns B7eE7f
shared_embeddings C7f
weighted_categorical_column H7g
@tensorflow.gfile
Copy ~F7y
DeleteRecursively ~F7z
Exists ~F7{
FastGFile F7|
Glob ~F7{
IsDirectory ~F7z
ListDirectory ~F7z
MakeDirs ~F7z
MkDir ~F7z
Open H7| :F GFile:F .io.gfile.GFile
Remove ~F7{
Rename ~F7}
Stat ~F7{
Walk ~F8!
@tensorflow.graph_util
convert_variables_to_constants F8)
extract_sub_graph F8*
must_run_on_cpu F8,
remove_training_nodes F8-
tensor_shape_from_node_def_name F8.
@tensorflow.image
ResizeMethod H!!
adjust_brightness H84
adjust_contrast H85
adjust_gamma H86
adjust_hue H87
adjust_jpeg_quality B88G89
adjust_saturation H8:
central_crop H8;
combined_non_max_suppression H8<
convert_image_dtype H8=
crop_and_resize F8>C8?
crop_to_bounding_box H8@
decode_and_crop_jpeg H8A .io.decode_and_crop_jpeg
decode_bmp H8B .io.decode_bmp
decode_gif H8C .io.decode_gif
decode_image H8D .io.decode_image
decode_jpeg H8E .io.decode_jpeg
decode_jxl G8F .io.decode_jxl
decode_png H8F .io.decode_png
decode_webp G8F .io.decode_webp
draw_bounding_boxes F8GC8H
encode_jpeg H8I .io.encode_jpeg
encode_png H8J .io.encode_png:G
extract_glimpse F8KC8L
extract_jpeg_shape H8M .io.extract_jpeg_shape
extract_patches H8N
flip_left_right H8O
flip_up_down H8O
generate_bounding_box_proposals G8P
grayscale_to_rgb H8Q
hsv_to_rgb H8Q
image_gradients H8O
is_jpeg H8C .io.is_jpeg
non_max_suppression H8R
non_max_suppression_overlaps H8S
non_max_suppression_padded B8TG8U
non_max_suppression_with_scores H8V
pad_to_bounding_box H8@
per_image_standardization H8O
psnr H8W
random_brightness H8X
random_contrast H8Y
random_flip_left_right H8[
random_flip_up_down H8[
random_hue H8X
random_jpeg_quality H8]
random_saturation H8Y
resize F8^C8_ resize_images:F
resize_area F8a
resize_bicubic F8b
resize_bilinear F8b
resize_image_with_pad F8d
resize_nearest_neighbor F8b
resize_with_crop_or_pad H8c resize_image_with_crop_or_pad:F
resize_with_pad C8e
rgb_to_grayscale H8Q
rgb_to_hsv H8Q
rgb_to_yiq H*x
rgb_to_yuv H*x
rot90 H8f
sample_distorted_bounding_box F8gC8h
sobel_edges H8O
ssim B8iG8j
ssim_multiscale H8k
stateless_random_brightness C8l
stateless_random_contrast C8m
stateless_random_crop C8n
stateless_random_flip_left_right C8o
stateless_random_flip_up_down C8o
stateless_random_hue C8l
stateless_random_jpeg_quality C8p
stateless_random_saturation C8Y
stateless_sample_distorted_bounding_box C8q
total_variation H8Q
transpose H8r transpose_image:F
yiq_to_rgb H*x
yuv_to_rgb H*x
@tensorflow.initializers
he_normal F%t
he_uniform F%t
identity ~F8u
lecun_normal F%t
lecun_uniform F%t
@tensorflow.io
RaggedFeature G8}
TFRecordCompressionType F!! .python_io.TFRecordCompressionType
TFRecordOptions H9! .python_io.TFRecordOptions:F
TFRecordWriter H9# .python_io.TFRecordWriter:F
decode_proto H/L .contrib.proto.decode_proto:B
encode_proto H/M .contrib.proto.encode_proto:B
parse_sequence_example H9-
tf_record_iterator F9# .python_io.tf_record_iterator
@tensorflow.io.gfile
copy H9%
exists H9&
get_registered_schemes G!!
glob H9(
isdir H9&
join G9)
listdir H9&
makedirs H9&
mkdir H9&
remove H9&
rename H9%
rmtree H9&
stat H9&
walk H9*
@tensorflow.layers
AveragePooling1D F97
AveragePooling2D F97
AveragePooling3D F97
BatchNormalization F98
Conv1D F99
Conv2D F9:
Conv2DTranspose F9;
Conv3D F9<
Conv3DTranspose F9=
Dense F9>
Dropout F9?
Flatten F9@
InputSpec B9AE9B
Layer F/u
MaxPooling1D F97
MaxPooling2D F97
MaxPooling3D F97
SeparableConv1D F9C
SeparableConv2D F9D
average_pooling1d F9E
average_pooling2d F9E
average_pooling3d F9E
batch_normalization F9F
conv1d F9G
conv2d F9H
conv2d_transpose F9I
conv3d F9J
conv3d_transpose F9K
dense F9L
dropout F9M
flatten F9N
max_pooling1d F9E
max_pooling2d F9E
max_pooling3d F9E
separable_conv1d F9O
separable_conv2d F9P
@tensorflow.layers.Layer
__call__ F0)
add_loss F0!
add_metric F0#
add_update B0%E0&
add_variable F!%
add_weight F0(
apply B0)E!%
build F0+
build_from_config E0/
call F0,
compute_mask F0-
compute_output_shape F0+
compute_output_signature F0.
count_params F!!
finalize_state E!!
from_config F0/
get_build_config E!!
get_config F!!
get_input_at F01
get_input_mask_at F01
get_input_shape_at F01
get_losses_for F02
get_output_at F01
get_output_mask_at F01
get_output_shape_at F01
get_updates_for F02
get_weights F!!
load_own_variables E05
save_own_variables E05
set_weights F03
with_name_scope F!Q
@tensorflow.layers.experimental
keras_style_scope F!!
set_keras_style F!!
@tensorflow.linalg
LinearOperator B9SG9T
LinearOperatorAdjoint H9U
LinearOperatorBlockDiag H9V
LinearOperatorBlockLowerTriangular G9W
LinearOperatorCirculant H9X
LinearOperatorCirculant2D H9Y
LinearOperatorCirculant3D H9Z
LinearOperatorComposition H9[
LinearOperatorDiag H9]
LinearOperatorFullMatrix H9^
LinearOperatorHouseholder H9_
LinearOperatorIdentity H9a
LinearOperatorInversion H9U
LinearOperatorKronecker H9[
LinearOperatorLowRankUpdate H9b
LinearOperatorLowerTriangular H9c
LinearOperatorPermutation G9d
LinearOperatorScaledIdentity H9e
LinearOperatorToeplitz H9f
LinearOperatorTridiag G9g
LinearOperatorZeros H9h
adjoint H9i
banded_triangular_solve C9k
eigh_tridiagonal G9p
expm H#2
logdet H9i
logm H#2
lu H9u
lu_matrix_inverse G9v
lu_reconstruct G9v
lu_solve G9w
matrix_rank H9z
matvec H9|
normalize H:#
pinv H:%
slogdet H#2
tridiagonal_matmul H:.
tridiagonal_solve B:/G:0
@tensorflow.linalg.experimental
conjugate_gradient G9q
@tensorflow.lite
Interpreter B:1G:2
OpHint F:3
OpsSet B!-G!z
Optimize B!-G!z
RepresentativeDataset H:4
TFLiteConverter F:5C:6
TargetSpec B:7G:8
TocoConverter F!!
toco_convert F:@
@tensorflow.lite.constants
FLOAT !F''
FLOAT16 !F''
GRAPHVIZ_DOT !F''
INT16 !E''
INT32 !F''
INT64 !F''
INT8 !F''
QUANTIZED_UINT8 !F''
STRING !F''
TFLITE !F''
@tensorflow.lite.experimental
Analyzer G!!
OpResolverType G!z
QuantizationDebugOptions G:9
QuantizationDebugger G::
convert_op_hints_to_stubs F:<
get_potentially_supported_ops B!!
load_delegate H:=
@tensorflow.lite.experimental.authoring
compatible G:;
@tensorflow.lite.experimental.nn
TFLiteLSTMCell B:>
TfLiteRNNCell B/[
dynamic_rnn B:?
@tensorflow.logging
DEBUG !B''
ERROR !B''
FATAL !B''
INFO !B''
TaskLevelStatusMessage ~B:C
WARN !B''
debug B:D
error B:D
fatal B:D
flush B!!
get_verbosity B!!
info B:D
log B:E
log_every_n B:F
log_first_n B:F
log_if B:G
set_verbosity B1b
vlog B:E
warn B:D
warning B:D
@tensorflow.lookup
KeyValueTensorInitializer H.6 .contrib.lookup.KeyValueTensorInitializer:B .contrib.slim.lookup.KeyValueTensorInitializer:B
StaticHashTable B:IG:J
StaticVocabularyTable B:KG:L
TextFileIndex H!! .contrib.lookup.TextFileIndex:B .contrib.slim.lookup.TextFileIndex:B
TextFileInitializer B.=G.> .contrib.lookup.TextFileInitializer:B .contrib.slim.lookup.TextFileInitializer:B
@tensorflow.lookup.experimental
MutableHashTable G:M
@tensorflow.losses
Reduction F!!
absolute_difference F:N
add_loss F.I
compute_weighted_loss F:O
cosine_distance F:P
get_losses F.L
get_regularization_loss F:Q
get_regularization_losses F.M
get_total_loss F:R
hinge_loss F+.
huber_loss F:S
log_loss F:T
mean_pairwise_squared_error F:U
mean_squared_error F:N
sigmoid_cross_entropy F:V
softmax_cross_entropy F:W
sparse_softmax_cross_entropy F+.
@tensorflow.math
bessel_i0 H#. .math.special.bessel_i0:G
bessel_i0e H#. .math.special.bessel_i0e:G
bessel_i1 H#. .math.special.bessel_i1:G
bessel_i1e H#. .math.special.bessel_i1e:G
cumulative_logsumexp H3a
erfcinv G#.
erfinv G#.
multiply_no_nan H#0
ndtri G#.
nextafter H:i
polyval H:j
reciprocal_no_nan H#.
reduce_euclidean_norm H:l
reduce_std H:l
reduce_variance H:l
sobol_sample G:o
xdivy H#0
xlog1py G#0
xlogy H#0
@tensorflow.math.special
bessel_j0 G#.
bessel_j1 G#.
bessel_k0 G#.
bessel_k0e G#.
bessel_k1 G#.
bessel_k1e G#.
bessel_y0 G#.
bessel_y1 G#.
dawsn G#.
expint G#.
fresnel_cos G#.
fresnel_sin G#.
spence G#.
@tensorflow.metrics
accuracy F:u
auc F:v
average_precision_at_k F:w
false_negatives F:u
false_negatives_at_thresholds F:x
false_positives F:u
false_positives_at_thresholds F:x
mean F.a
mean_absolute_error F:u
mean_cosine_distance F:y
mean_iou F:z
mean_per_class_accuracy F:z
mean_relative_error F:{
mean_squared_error F:u
mean_tensor F.a
percentage_below F.t
precision F:u
precision_at_k F:|
precision_at_thresholds F:x
precision_at_top_k F:}
recall F:u
recall_at_k F:|
recall_at_thresholds F:x
recall_at_top_k F:}
root_mean_squared_error F:u
sensitivity_at_specificity F;!
sparse_average_precision_at_k F:w
sparse_precision_at_k F:|
specificity_at_sensitivity F;#
true_negatives F:u
true_negatives_at_thresholds F:x
true_positives F:u
true_positives_at_thresholds F:x
@tensorflow.mixed_precision
DynamicLossScale F;& :E .mixed_precision.experimental.DynamicLossScale:E .train.experimental.DynamicLossScale
FixedLossScale F;( :E .mixed_precision.experimental.FixedLossScale:E .train.experimental.FixedLossScale
LossScale F!! :E .mixed_precision.experimental.LossScale:E .train.experimental.LossScale
MixedPrecisionLossScaleOptimizer F;) :E .train.experimental.MixedPrecisionLossScaleOptimizer
disable_mixed_precision_graph_rewrite F!! :E .train.experimental.disable_mixed_precision_graph_rewrite
enable_mixed_precision_graph_rewrite F;* :E .train.experimental.enable_mixed_precision_graph_rewrite
@tensorflow.mlir.experimental
convert_function G;+
convert_graph_def G;,
convert_saved_model G;-
convert_saved_model_v1 G;.
run_pass_pipeline G;/
tflite_to_tosa_bytecode G;0
write_bytecode G;1
@tensorflow.nest
assert_same_structure H;4
flatten H;5
is_nested H;6
map_structure H;7
pack_sequence_as H;8
@tensorflow.nn
RNNCellDeviceWrapper C!%
RNNCellDropoutWrapper C!%
RNNCellResidualWrapper C!%
all_candidate_sampler H;9 .random.all_candidate_sampler
approx_max_k G:d .math.approx_max_k
approx_min_k G:d .math.approx_min_k
atrous_conv2d H;:
atrous_conv2d_transpose H;;
avg_pool F;<C;= avg_pool2d
avg_pool1d H;>
avg_pool3d H;?
avg_pool_v2 F;=
batch_norm_with_global_normalization F;@C;A
batch_normalization H;B
bias_add H;C
bidirectional_dynamic_rnn F;D
collapse_repeated H;E
compute_accidental_hits H;F
compute_average_loss H;G
conv1d F;HC;I
conv1d_transpose H+E .contrib.labeled_tensor.nn.contrib_nn.conv1d_transpose:B .contrib.nn.conv1d_transpose:B
conv2d F;JC;K
conv2d_backprop_filter F;L
conv2d_backprop_input F;M
conv2d_transpose F;NC;O
conv3d F;PC;Q
conv3d_backprop_filter F;R conv3d_backprop_filter_v2
conv3d_transpose F;SC;T
conv_transpose H;U
convolution F;VC;W
crelu F;XC;Y
ctc_beam_search_decoder F;ZC;[
ctc_beam_search_decoder_v2 F;[
ctc_greedy_decoder B;]G;^
ctc_loss F;_C;a
ctc_loss_v2 F;a
ctc_unique_labels H;b
depthwise_conv2d F;cC;d
depthwise_conv2d_backprop_filter H;e depthwise_conv2d_native_backprop_filter:F
depthwise_conv2d_backprop_input H;f depthwise_conv2d_native_backprop_input:F
depthwise_conv2d_native F;g
dilation2d F;hC;i
dropout F;jC;k
dynamic_rnn F;l
elu H:p
embedding_lookup F;mC;n
embedding_lookup_sparse B0tC;oE;p
erosion2d F;qC;r
fixed_unigram_candidate_sampler H;u .random.fixed_unigram_candidate_sampler
fractional_avg_pool F;vC;w
fractional_max_pool F;vC;w
fused_batch_norm B;xE;y
gelu C;z
in_top_k F:eC:f .math.in_top_k
isotonic_regression C;{
l2_loss H;|
l2_normalize H9s .linalg.l2_normalize .math.l2_normalize
leaky_relu H;}
learned_unigram_candidate_sampler H<! .random.learned_unigram_candidate_sampler
log_poisson_loss H<%
log_softmax F:gC:h .math.log_softmax
log_uniform_candidate_sampler H<! :F .random.log_uniform_candidate_sampler
lrn H<# local_response_normalization
max_pool F;<C;=
max_pool1d H;>
max_pool2d H<&
max_pool3d H;?
max_pool_v2 F;=
max_pool_with_argmax F<(C<)
moments F<*C<+
nce_loss F<,C<-
normalize_moments H<.
pool F</C<0
quantized_avg_pool F<1
quantized_conv2d F<2
quantized_max_pool F<1
quantized_relu_x F<3
raw_rnn F<4
relu H:p
relu6 H:p
relu_layer F<5
safe_embedding_lookup_sparse B<6C<7E<8
sampled_softmax_loss F<9C<:
scale_regularization_loss H<;
selu H:p
separable_conv2d F<<C<=
sigmoid_cross_entropy_with_logits B<>G<?
silu B,)G<@ :G swish
softmax F:gC:h .math.softmax
softmax_cross_entropy_with_logits B<AC<BE<C
softmax_cross_entropy_with_logits_v2 F<D
softplus H:p .math.softplus
softsign H:p .math.softsign
sparse_softmax_cross_entropy_with_logits B<>C<FE<?
static_bidirectional_rnn F-D .contrib.rnn.static_bidirectional_rnn:B
static_rnn F0> .contrib.rnn.static_rnn:B
static_state_saving_rnn F0? .contrib.rnn.static_state_saving_rnn:B
sufficient_statistics F<GC<+
top_k B:qG:r .math.top_k
uniform_candidate_sampler H<! :F .random.uniform_candidate_sampler
weighted_cross_entropy_with_logits F<HC<I
weighted_moments F<JC<K
with_space_to_batch H<L
xw_plus_b F<5
zero_fraction H!t .math.zero_fraction
@tensorflow.nn.experimental
general_dropout G;s
stateless_dropout G;t
@tensorflow.nn.rnn_cell
BasicLSTMCell F/Z .contrib.rnn.BasicLSTMCell:B
BasicRNNCell F/[ .contrib.rnn.BasicRNNCell:B
DeviceWrapper B!%E/e .contrib.rnn.DeviceWrapper:B
DropoutWrapper B!%E/f .contrib.rnn.DropoutWrapper:B
GRUCell F/k .contrib.rnn.GRUCell:B
LSTMCell F/v .contrib.rnn.LSTMCell:B
LSTMStateTuple F/w .contrib.rnn.LSTMStateTuple:B
MultiRNNCell F/y .contrib.rnn.MultiRNNCell:B
RNNCell F/u .contrib.rnn.RNNCell:B
ResidualWrapper B!%E06 .contrib.rnn.ResidualWrapper:B
@tensorflow.nn.rnn_cell.RNNCell
__call__ F/}
add_loss F0!
add_metric F0#
add_update B0%E0&
add_variable F!%
add_weight F0(
apply B0)E!%
build B0*E0+
build_from_config E0/
call F0,
compute_mask F0-
compute_output_shape F0+
compute_output_signature F0.
count_params F!!
finalize_state E!!
from_config F0/
get_build_config E!!
get_config F!!
get_initial_state F00
get_input_at F01
get_input_mask_at F01
get_input_shape_at F01
get_losses_for F02
get_output_at F01
get_output_mask_at F01
get_output_shape_at F01
get_updates_for F02
get_weights F!!
load_own_variables E05
save_own_variables E05
set_weights F03
with_name_scope F!Q
zero_state F04
@tensorflow.profiler
AdviceProto F!%
GraphNodeProto F!%
MultiGraphNodeProto F!%
OpLogProto F!%
ProfileOptionBuilder F<W
Profiler F2m .contrib.tfprof.model_analyzer.Profiler:B
advise F<X
profile F<b
write_op_log F2p
@tensorflow.profiler.experimental
Profile C<Y
ProfilerOptions C<Z
Trace C<[
start C<Y
stop C<a
@tensorflow.profiler.experimental.client
monitor C<]
trace C<^
@tensorflow.profiler.experimental.server
start C<_
@tensorflow.quantization
quantize_and_dequantize B<hG<i
quantize_and_dequantize_v2 G<i
@tensorflow.quantization.experimental
QuantizationComponentSpec G!%
QuantizationMethod G!%
QuantizationOptions G!%
TfRecordRepresentativeDatasetSaver G<d
UnitWiseQuantizationSpec G!%
quantize_saved_model G<e
@tensorflow.ragged
RaggedTensorValue F<m
boolean_mask H<n
constant H<o
constant_value F<p
cross G#1
cross_hashed G<q
map_flat_values H<r
placeholder F<s
range H<t
row_splits_to_segment_ids H<u
segment_ids_to_row_splits H<v
stack H<w
stack_dynamic_partitions H5B
@tensorflow.random
Algorithm G!z .random.experimental.Algorithm
Generator H<z :G .random.experimental.Generator
categorical H<{
create_rng_state B<|G<} :G .random.experimental.create_rng_state
fold_in G=% .random.experimental.stateless_fold_in
get_global_generator H!! :G .random.experimental.get_global_generator
set_global_generator H=# :G .random.experimental.set_global_generator
set_seed C=-
split G=( .random.experimental.stateless_split
stateless_binomial G=/
stateless_categorical H=0
stateless_gamma G=1
stateless_multinomial F1{ .contrib.stateless.stateless_multinomial:B
stateless_normal B1|G1} .contrib.stateless.stateless_random_normal:B
stateless_parameterized_truncated_normal G=2
stateless_poisson G=3
stateless_truncated_normal B1|G1} .contrib.stateless.stateless_truncated_normal:B
stateless_uniform B2!G2# .contrib.stateless.stateless_random_uniform:B
@tensorflow.random.experimental
index_shuffle G=!
stateless_shuffle G=&
@tensorflow.saved_model
ASSETS_DIRECTORY !H''
ASSETS_KEY !H''
Asset G9&
Builder F=A .saved_model.builder.SavedModelBuilder
CLASSIFY_INPUTS !H''
CLASSIFY_METHOD_NAME !H''
CLASSIFY_OUTPUT_CLASSES !H''
CLASSIFY_OUTPUT_SCORES !H''
DEBUG_DIRECTORY !G''
DEBUG_INFO_FILENAME_PB !G''
DEFAULT_SERVING_SIGNATURE_DEF_KEY !H''
GPU !H''
LEGACY_INIT_OP_KEY !F''
LoadOptions C=B
MAIN_OP_KEY !F''
PREDICT_INPUTS !H''
PREDICT_METHOD_NAME !H''
PREDICT_OUTPUTS !H''
REGRESS_INPUTS !H''
REGRESS_METHOD_NAME !H''
REGRESS_OUTPUTS !H''
SAVED_MODEL_FILENAME_PB !H''
SAVED_MODEL_FILENAME_PBTXT !H''
SAVED_MODEL_SCHEMA_VERSION !H''
SERVING !H''
SaveOptions G=C
TPU !H''
TRAINING !H''
VARIABLES_DIRECTORY !H''
VARIABLES_FILENAME !H''
build_signature_def B=DE=E .saved_model.signature_def_utils.build_signature_def
build_tensor_info F!6 .saved_model.utils.build_tensor_info
classification_signature_def F=F .saved_model.signature_def_utils.classification_signature_def
contains_saved_model H=A maybe_saved_model_directory:F
get_tensor_from_tensor_info F=K .saved_model.utils.get_tensor_from_tensor_info
is_valid_signature F=L .saved_model.signature_def_utils.is_valid_signature
load F=MC=N
load_v2 B=OE=N
main_op_with_restore F=P .saved_model.main_op.main_op_with_restore
predict_signature_def F=Q .saved_model.signature_def_utils.predict_signature_def
regression_signature_def F=R .saved_model.signature_def_utils.regression_signature_def
save B=IG=J .saved_model.experimental.save:F
simple_save F=S
@tensorflow.saved_model.constants
ASSETS_DIRECTORY !F''
ASSETS_KEY !F''
DEBUG_DIRECTORY !E''
DEBUG_INFO_FILENAME_PB !E''
LEGACY_INIT_OP_KEY !F''
MAIN_OP_KEY !F''
SAVED_MODEL_FILENAME_PB !F''
SAVED_MODEL_FILENAME_PBTXT !F''
SAVED_MODEL_SCHEMA_VERSION !F''
VARIABLES_DIRECTORY !F''
VARIABLES_FILENAME !F''
@tensorflow.saved_model.experimental
Fingerprint C=G
TrackableResource G=H
VariablePolicy G!z
read_fingerprint C=A
@tensorflow.saved_model.main_op
main_op F!!
@tensorflow.saved_model.signature_constants
CLASSIFY_INPUTS !F''
CLASSIFY_METHOD_NAME !F''
CLASSIFY_OUTPUT_CLASSES !F''
CLASSIFY_OUTPUT_SCORES !F''
DEFAULT_SERVING_SIGNATURE_DEF_KEY !F''
PREDICT_INPUTS !F''
PREDICT_METHOD_NAME !F''
PREDICT_OUTPUTS !F''
REGRESS_INPUTS !F''
REGRESS_METHOD_NAME !F''
REGRESS_OUTPUTS !F''
@tensorflow.saved_model.signature_def_utils
MethodNameUpdater E=A
@tensorflow.saved_model.tag_constants
GPU !F''
SERVING !F''
TPU !F''
TRAINING !F''
@tensorflow.sets
difference H.f .contrib.metrics.set_difference:B set_difference:F
intersection H.g .contrib.metrics.set_intersection:B set_intersection:F
size H.h .contrib.metrics.set_size:B set_size:F
union H.g .contrib.metrics.set_union:B set_union:F
@tensorflow.signal
dct H=^ .spectral.dct:F
fftnd G=_
fftshift H=a
frame H0^ .contrib.signal.frame:B
hamming_window H0_ .contrib.signal.hamming_window:B
hann_window H0_ .contrib.signal.hann_window:B
idct H=^ .spectral.idct:F
ifftnd G=_
ifftshift H=a
inverse_mdct G=b
inverse_stft H0a .contrib.signal.inverse_stft:B
inverse_stft_window_fn H0b .contrib.signal.inverse_stft_window_fn:B
irfft H=c .spectral.irfft:F
irfft2d H=c .spectral.irfft2d:F
irfft3d H=c .spectral.irfft3d:F
irfftnd G=_
kaiser_bessel_derived_window G=d
kaiser_window G=d
linear_to_mel_weight_matrix H0c .contrib.signal.linear_to_mel_weight_matrix:B
mdct G=e
mfccs_from_log_mel_spectrograms H0d .contrib.signal.mfccs_from_log_mel_spectrograms:B
overlap_and_add H0e .contrib.signal.overlap_and_add:B
rfft H=c .spectral.rfft:F
rfft2d H=c .spectral.rfft2d:F
rfft3d H=c .spectral.rfft3d:F
rfftnd G=_
stft H0f .contrib.signal.stft:B
vorbis_window G=f
@tensorflow.sparse
bincount G=j
cross B#1G=m
cross_hashed H<q
expand_dims H=n
eye H=o
from_dense H#l
map_values C<r
sampled_addmm C={
@tensorflow.strings
bytes_split H#2
format H>9
length F>:C>;
lower H><
ngrams H>=
regex_full_match H>>
split F>?C>@
substr F>AC>B
unicode_decode H>C
unicode_decode_with_offsets H>C
unicode_encode H>D
unicode_script H#2
unicode_split H>E
unicode_split_with_offsets H>E
unicode_transcode H>F
unsorted_segment_join H>G
upper H><
@tensorflow.summary
FileWriter F>H
FileWriterCache F!!
SummaryDescription F!%
SummaryWriter C!!
TaggedRunMetadata F!%
all_v2_summary_ops F!! .contrib.summary.all_summary_ops:B
audio F>PC>Q
create_file_writer C>R
create_noop_writer C!!
flush C2*
get_summary_description F>V
graph C>W
histogram F>XC>Y
image F>ZC>[
initialize F2/ .contrib.summary.initialize:B
merge F&<
merge_all F>]
record_if C>^
scalar F>_C>a
should_record_summaries C!!
tensor_summary F>b
text F>cC>a
trace_export C>d
trace_off C!!
trace_on C>e
write C>f
@tensorflow.summary.FileWriter
add_event F>I
add_graph F>J
add_meta_graph F>K
add_run_metadata F>L
add_session_log F>M
add_summary F>N
close F!!
flush F!!
get_logdir F!!
reopen F!!
@tensorflow.summary.SummaryWriter
as_default C>O
close C!!
flush C!!
init C!!
set_as_default C>O
@tensorflow.summary.experimental
get_step C!!
set_step C>S
summary_scope C>T
write_raw_pb C>U
@tensorflow.sysconfig
CXX11_ABI_FLAG !H''
CXX_VERSION !G''
MONOLITHIC_BUILD !H''
get_build_info G!!
get_compile_flags H!!
get_include H!!
get_lib H!!
get_link_flags H!!
@tensorflow.test
Benchmark H!!
StubOutForTesting F!!
TestCase H>j
assert_equal_graph_def F>kC>l
benchmark_config H!!
compute_gradient F>mC>n
compute_gradient_error F>m
create_local_cluster H>o
disable_with_predicate G>p
get_temp_dir F!!
gpu_device_name H!!
is_built_with_cuda H!!
is_built_with_gpu_support H!!
is_built_with_rocm H!!
is_built_with_xla G!!
is_cpu_target_available G>q
is_gpu_available H>r
main H>s
with_eager_op_as_function G>t
@tensorflow.test.experimental
sync_devices G!!
@tensorflow.tpu
CrossShardOptimizer F3# .contrib.tpu.CrossShardOptimizer:B
PaddingSpec E!z
XLAOptions G>|
batch_parallel B3.E3/ .contrib.tpu.batch_parallel:B
bfloat16_scope B!!E!H .contrib.tpu.bfloat16_scope:B
cross_replica_sum F30 .contrib.tpu.cross_replica_sum:B
initialize_system B37E38 .contrib.tpu.initialize_system:B
outside_compilation F3< .contrib.tpu.outside_compilation:B
replicate B3>E3? .contrib.tpu.replicate:B
rewrite B3@E3A .contrib.tpu.rewrite:B
shard B3BE3C .contrib.tpu.shard:B
shutdown_system F3D .contrib.tpu.shutdown_system:B
@tensorflow.tpu.experimental
AdagradParameters B>}
AdamParameters B?!
DeviceOrderMode G!z
HardwareFeature G?#
StochasticGradientDescentParameters B?%
TPUSystemMetadata G?&
Topology G3-
embedding_column B?9E?:
shared_embedding_columns B?;E?<
shutdown_tpu_system G&[
@tensorflow.tpu.experimental.embedding
Adagrad G?(
AdagradMomentum G?)
Adam G?*
CustomCombiner G?+
CustomOptimizer G?,
FTRL G?-
FeatureConfig G?.
QuantizationConfig G?/
RowIdInitializer G?0
SGD G?1
SparseCoreEmbeddingConfig G?2
TPUEmbedding G?3
TPUEmbeddingForServing G?4
TPUEmbeddingV0 G?5
TPUEmbeddingV2 G?6
TableConfig G?7
serving_embedding_lookup G?8
@tensorflow.train
AdadeltaOptimizer F/B
AdagradDAOptimizer F?=
AdagradOptimizer F/C
AdamOptimizer B/7E?>
BytesList H!%
Checkpoint F(sC(t .contrib.eager.Checkpoint:B
CheckpointManager B%?G%@ .contrib.checkpoint.CheckpointManager:B
CheckpointOptions G??
CheckpointSaverHook B3!E5T .estimator.CheckpointSaverHook:B
CheckpointSaverListener F!! .estimator.CheckpointSaverListener:B
CheckpointView C%D
ChiefSessionCreator F?@
ClusterDef H!%
ClusterSpec H?A
Coordinator H?B
Example H!%
ExponentialMovingAverage H?G
Feature H!%
FeatureList H!%
FeatureLists H!%
Features H!%
FeedFnHook F5f .estimator.FeedFnHook:B
FinalOpsHook F5h .estimator.FinalOpsHook:B
FloatList H!%
FtrlOptimizer B?IE?J
GlobalStepWaiterHook F5i .estimator.GlobalStepWaiterHook:B
GradientDescentOptimizer F/D
Int64List H!%
JobDef H!%
LoggingTensorHook F5n .estimator.LoggingTensorHook:B
LooperThread F?K
MomentumOptimizer F/E
MonitoredSession F?L
MonitoredTrainingSession ~B?ME?N
NanLossDuringTrainingError F!% .estimator.NanLossDuringTrainingError:B
NanTensorHook F5r .estimator.NanTensorHook:B
NewCheckpointReader ~F*.
Optimizer B/FE?O
ProfilerHook F5t .estimator.ProfilerHook:B
ProximalAdagradOptimizer F?U
ProximalGradientDescentOptimizer F?V
QueueRunner F?W .train.queue_runner.QueueRunner
RMSPropOptimizer F/G
Saver F?X
SaverDef F!%
Scaffold B?bE?c
SecondOrStepTimer F5w .estimator.SecondOrStepTimer:B
SequenceExample H!%
Server H52 :F .distribute.Server
ServerDef H!%
SessionCreator F!!
SessionManager B?dE?e
SessionRunArgs F5x .estimator.SessionRunArgs:B
SessionRunContext F5y .estimator.SessionRunContext:B
SessionRunHook F!! .estimator.SessionRunHook:B
SessionRunValues F5z .estimator.SessionRunValues:B
SingularMonitoredSession F?f
StepCounterHook F5{ .estimator.StepCounterHook:B
StopAtStepHook F-U .estimator.StopAtStepHook:B
SummarySaverHook F5| .estimator.SummarySaverHook:B
Supervisor F?g
SyncReplicasOptimizer F?h
TrackableView C?i
VocabInfo F6! .estimator.VocabInfo:B
WorkerSessionCreator F?j
add_queue_runner F?k .train.queue_runner.add_queue_runner
assert_global_step F)n
basic_train_loop F?l
batch F?m
batch_join F?n
checkpoint_exists F?o
checkpoints_iterator H0w
cosine_decay F?p
cosine_decay_restarts F?q
create_global_step F)u
do_quantize_training_on_graphdef F?r
exponential_decay F?u
export_meta_graph F?v
generate_checkpoint_state_proto F?w
get_checkpoint_mtimes F?x
get_checkpoint_state H?y
get_global_step F)u
get_or_create_global_step F)u
global_step F?z
import_meta_graph F?{
init_from_checkpoint F?|
input_producer F?}
inverse_time_decay F?u
latest_checkpoint H?y
limit_epochs F@!
linear_cosine_decay F@#
list_variables H@%
load_checkpoint H@%
load_variable H@&
match_filenames_once H9+ :F .io.match_filenames_once
maybe_batch F@(
maybe_batch_join F@)
maybe_shuffle_batch F@*
maybe_shuffle_batch_join F@+
natural_exp_decay F?u
noisy_linear_cosine_decay F@,
piecewise_constant F@- piecewise_constant_decay
polynomial_decay F@.
range_input_producer F@0
remove_checkpoint F@1
replica_device_setter F@2
sdca_fprint F#2
sdca_optimizer F@3
sdca_shrink_l1 F@4
shuffle_batch F@5
shuffle_batch_join F@6
slice_input_producer F@7
start_queue_runners F@/ .train.queue_runner.start_queue_runners
string_input_producer F@8
summary_iterator F9&
update_checkpoint_state F@9
warm_start F6#
write_graph H94 :F .io.write_graph
@tensorflow.train.Checkpoint
read C(u
restore F%DC(u
save B(vC(wE(x
sync C!!
write B(vC(wE(x
@tensorflow.train.CheckpointManager
restore_or_initialize G!!
save B%AG%B
sync G!!
@tensorflow.train.Coordinator
clear_stop H!!
join H?C
raise_requested_exception H!!
register_thread H?D
request_stop H?E
should_stop H!!
stop_on_exception H!!
wait_for_stop H?F
@tensorflow.train.ExponentialMovingAverage
apply H#L
average H)l
average_name H)l
variables_to_restore H?H
@tensorflow.train.Optimizer
apply_gradients B?PE?Q
compute_gradients F?R
get_name F!!
get_slot F?S
get_slot_names F!!
minimize F?T
variables F!!
@tensorflow.train.Saver
as_saver_def F!!
build F!!
export_meta_graph F?Y
from_proto F?Z
recover_last_checkpoints F?[
restore F?]
save F?^
set_last_checkpoints F?_
set_last_checkpoints_with_time F?a
to_proto F#,
@tensorflow.train.experimental
MaxShardSizePolicy G?s
PythonState H!! .contrib.checkpoint.PythonStateWrapper:B
ShardByTaskPolicy G!!
ShardableTensor G?t
ShardingCallback G!!
@tensorflow.types.experimental
AtomicFunction C!!
Callable C!!
ConcreteFunction C!!
FunctionType G@>
GenericFunction C!! PolymorphicFunction
SupportsTracingProtocol C!%
TraceType C!!
@tensorflow.types.experimental.distributed
Mirrored C!!
PerReplica C!!
@tensorflow.user_ops
my_fact F!!
@tensorflow.version
COMPILER_VERSION !H''
GIT_VERSION !H''
GRAPH_DEF_VERSION !H''
GRAPH_DEF_VERSION_MIN_CONSUMER !H''
GRAPH_DEF_VERSION_MIN_PRODUCER !H''
VERSION !H''
@tensorflow.xla.experimental
compile H@L
jit_scope H@M`;

export const signatures = `
!!!#!%!&
!(!)
!*!+!,!-!.
!*!/!0
!&!,!1!2
!3
!3!4
!5!6!7!8!9
!:
!;!<!=!>!,!?
!/!*!@
!/!*!A!@
!B!C!D!E!&!F
!G!H
!I!J!K!L!M
!I!N!O!K
!I!N!K!L!M
!P
!Q!:
!R!:
!S!T
!S!T!U
!V!W!X
!Q
!Y!Z
![
!]
!^!_!a!b!&!c!d!e!f
!g
!Q!h
!i
!j
!Y
!Q!k
!l
!&
!m!n!o
!+!p!q!r!s
!t!u!v
!w!x!y
!z!w!{
!w!|
!w!{!}#!
!&!}
##
!^
#%!Y#&#(
#%!Y#&#(!(
#%#)#*#+#,!b#-!d
!l!(!)
!{#.
#/
#0
#1
!;!<#2!>!,#3
#4!##5#6!%!&
!;#7!=!>!,#8
!<#2!R#9
!m#:#;#<#=#>
!m#?#>
!+!p#@#A
!+!p#@#A#B
!;#C!<!=!>#D!,#E
#F#G
!I#H!v
!*!+!,#I!.
#J#K!*#L#M
!n!m#N
!+!p
!Y#O!*
!/
!*#P#Q#R#S#T#U#V#W#X!&
!n!&
!J#U!&
#Y!&
!n!:!&
!:#Z!&
!:!&
#Y!:!&
#W!p#[#V
#]
!/!p!&
#^!&
!(#_
!*
#a#b#c#d#e!&#f#g#h!2#i#j#k#l!+
#a#b#d#e!&#f#g!2#i#k#m!+#n
!:#o!&#p
#q#o!&#p
#r#o!&
#s
#.
#t!2
!:#.
!n#u!&
#v
#w#x#y#z#e#{#|#}!p#j#i
%!!&
!_!+%#!&
%!%%!&
!_!&
%&!&
%(%)
%&%*%+%,%-%.%/!&
%&%0%1!&
%&%2!&%3%1
%&%2%1!&
!m%4%5%6!&
%7
%&%8%9%:%;%<!&
%!%%%=!%#5!&
%!%%#5!%!&
%!#5!&
%!%%%>%?%=!%#5!&
%!%%%>%?#5!%!&
%!%=!%#5!&
%!#5!%!&
%!%%!%#5!&
!m
%!%@%=!%#5!&
%!%@#5!&
%!%A%=!%#5!&
%!%A#5!&
%B#g
!P!&#5
!P#5!&
!P%C#5!&
%D
%E!:%F%G!&
%E!:%G!&
%%%!!&
%H%I%J!&
%K%L!&
%M%N
%O
%P%Q%R%S
%P%R%S%T
%U%V
%W%X%Y%Z%[%]
%W%X%]
%W%X%Y%Z%]
!(
%^!n!&
%E!n#u%_!&
%&%a%b!&%c
%&%d%a!&
%e%f%!!&
%g%h%i%j%k
%g%h%i%j%k!&%2%l
%&!l!&
!P%m%n%2
!P%m%2%n
%o%p
%&!/!&
%q%r%s%t%u
%!!*!&
!P#&!&
!P!&
%v%w!&
%x%y!&
%z%y%{!&
%x%y%|!&
%x%}&!!&
&#&%!&
!m&&&(
&)&*&+%t!&&,&-
&)&*&+!&
!Q&.
&/
&/&0&1
&2
&3
!8
&4
&3&5
&5
&3&6
&3&7
&8!8
&9&:&;&<
&9&:&;&<&=&>
&?&@
&A
&B
&C
&D&E&F%k!&%h
&D&E&F%h%k!&
!:#g!+&G&H
!:#g!+&G
&I!p&H
&I&J
&K&L&M&N
&O
&K&P&Q
&R&B&S&T&U
%W!*&V
&W&X&Y
&Z&[&]&^&_&a
&Z&[&]&^&_&a&b
&R&c&d&e&f&g!&
&R&h&i&j&k#D&l
&m&h&i&j&k#D&n
&o&p&q&r&s
&o&p&q&r&s&t&u&v&w
&x
&x&y!}
&z
&{
&|
&}(!(#(%&3
(&((()(*(+(,(-(.!&
(&(/(0(1
!Q(2(3
(4(5(6
(7(8
(9
(9(7(8(:
(;(<(=(>(?(@(A(B(C
(D(E(A(F
(D(E(A(F(G
(H(I(J(K(L(M(N
(O(P(Q(R(S(T(A
(U(P(V(W(S(T(A
(J(K(N(X
(Y(Z([&@(](^(B(C(_
(a(b(c
(a(b
(a
(a(b(d(e
(f(g(h
(f(g(i
(j(k(l(m
(j(k(m
(j(n(m
(o
(p
(q(r(p
(s(p(t
!_(q(r(u
!_(r(p
!_(v(r(p
!_(q(r(p
(q(r!_
(w(p
(x(y(z
(x(y
({(x(|(})!#D!p(z)#!&
)%({(x)&(|(}!h)(
({(x)&))(|(}
)*
)+),)-
).)/)0)1)2)3)4)5)6
).
#D
)7)8)9
):);)<)=
)>)0
)?
)@
)A)B)C)D)E)F)G
)H)I
)J)K
)@)L
)+
)M
)N
)O)P
)O)8)Q)R
)S)@)T)U)V)W)X)Y)Z)[)])^)_)a)b
)S)@)c)d)e)f)3)4)5)g)X)Y)Z)[)])h)i)j)0
)k)@)l)m)n
)@)o)E
)k)p)q)i)r)s
)T)t
&3)1
)S)@)T)U)W)u)X)v
)N)P
)w)x)y#D
)H%h#D
)z){
)|)}#D
*!*#*%*&
)k)p)q
*(!P%L*)#c!&
*(!m#c!&
*(!P**#c!&
*+
!_#c!&
*,!m#c!&
*-*.*/*0
*1*2
*3*4*5
*6
*7
*8*9(J(K
)N!}
*:
*:!}
*;#.
*<*=
*<*>*?
*@*A
*B!:%2
*B!:&&
*C
*D
!:&&
*<*>*?!}
*E*F*G*H*I*J
*K#.
*L*M*N*O*/*0
*1
*P*Q
*:*R
*:*S(a*R*T
*R
*U*V*W
*U*W
*X
*Y
*8
*Z*[*]*^*_*a
*R*b*^*_!&
*c*d%k*^*_*e
*f*g*^*_*h
*i*j*^*_*k
*l*c*d*^*_*m
*c*d%k*^*_*n
*o*p*^*_*q
*r*^*_*s
*r*^*_*t
!**u*v*w*x*y!&
*R*z*{*|*^!&
*o%?%>*^*_*}
+!*^*_+#
*l+!*^*_+%
+&*c*d#g*^*_+(
+)*^*_+*
+)*^*_++
+!+)*^*_+,
+!+)*^*_+-
*c*d*^*_+.
*p*^*_+/
*R+0*^!&
+!+)*^*_+1
+!+)*^*_+2
*f*g*^*_+3
*o*p*^*_+4
*o*p*^*_+5
*o*p*^*_+6
+7+8*^*_+9+:
+;+<*^*_+=
*l*c*d*^*_+>
+?+@+A*^*_+B
+?+@+A+C+D*^*_+E
*o+F*^*_+G
+?+H*^*_+I
+?+J*^*_+K
*l*c*d*^*_+L
*o*p*^*_+M
*o*p*^*_+N
*c*d%k*^*_+O
+P+Q*^*_+R
*o*p+S+T*^*_+U
*R+V+W*^+X
+Y+Z
+&*c*d*^*_+[
+&*c*d#g*^*_+]
+^
+_+a
*o*p+b+c+d*^*_+e
*r*o*p*^*_+f
*r*o*p*^*_+g
+h+i*^*_+j
*o%?%>*^*_+k
+l+&*R+?+m+S+n*^*_+o
+?+@+A*^*_+p
+?+@+A*^*_+q
+?+@+A+b+c+d*^*_+r
*r*p+s*^*_+t
*r*p+s*^*_+u
+v+w+x!&
+y+z!:+x!&
%!%4+{+|+},!
*^,#
,%+A+@+J+C+D*^,&
,%+m*^,(
,%+m*^,)
,*,+*^,,
*y,-*^#g,.,/!&
,0*^!&
*^,1
*^,2
,3*^,4
,5,6*^,7
*^,8
,9,:,;,<,=,>,?,@,-*^,.,/,A
,B*^!&
*f*g*^,C
,D,-*^,E!&
*^,F
*^,G
,H*^!&
,I*^,J
,K,D,-*^!&
,L,M*^!&
,N,O*^,P
*^,Q
+b+c*^+e
*^,R
,S*^,T
*^,U
*^,V
,W*^,X
,Y,Z,[,],^,_!&!(!)
!_,a,b%s(z(y!&!(!)
,Y,Z,[!&!(!)
,c,d,e)e,f,g,h
%!,3!&
,i,j*_!&
,k,l!&
!:+x#c!&
,m*p,n,o
%!,p%2,q&g*^!&
*o*p,r*^!&
,s,t,r*^!&
,u,v%2&g,w!&
,x,y,z!&
!)
,{!)
&{!}
,|#.
,|!}
,|#.!}
,}
-!
-#!&
#a#b#c#d#e!&#g#f!2#i-%-&-(!+
-)
&R
-*
%O-+&a-,--
!v-.-/
!v-.-/-0
-1
-2
%O-+&a-,---3
%O-+&a-4-5-6-,-7-8-3-9
&R-:
!^!_-;-<-=->
!^!_-;-<-=-?-@->
-A-B-C-D-E-F!)
!&-G
-H!&-G
!&-G-I
!&-I
-J-K-L!&
%O-M-N!&
-O&{-P
&{-P
%O!v-Q-R-S
-O&{-T-P
-U
-V-W-X-Y-Z-[-]-^-_-a!v-b-c
-V-W-X,d-Z-]-^-_-a!v-b-c
-d-e-f-g-h-X-Y-Z-[-]-i-a!v
-j-d-e-f-g-h-k-X-]-a!v
-l-X
-m
)*-n
-Z-o-[-i-p!&
-q-W-X-r-Z-[-s-t-u-v-w-x-y!v-z-{-|-}
-q-W-X.!-Z-s-t-u-v-w-x-y!v-z-{-|-}
)T&D.#
*@.%
.&)T-2%^.(
(a%y
,a-V-W.).*.+.,
)*.-.../.0.1
)*.-.2./.0.1.3
)*.4.5
,a-W.6
-Z-i!&
.7-Z-[-i-p!&
.8.9
.7-Z-o-[-i-p.:!&
-Z,d-i.;!&
-Z,d-i-p.<!&
.=.>*E
.?-X.@.A.B.C!v
!#.D.E.A.C.@
!_.?.B.F.G.H.@.I.J
.?-X.B.F.@.K.H.I.L!v.M
.N.O.P.Q.R.S.T.U.V.W.X.Y.Z.[-X!v
.].^._.Q.a.S.T.U.V.W.X.b.c.d
-K.e.?.f.C.A
.g.h.i
.g.j!@
.g.k.l.m!@.i
.g.n#g.o.m
)T-W.p.q
.g.r.s!p.t
%H.u.v.w.x
%H
%K.u.v
!/!*.y.z!&
)S.{.|.}/!/#!&/%)0
/&/(/)/*!6
-J
/+
/,!)
/-
!u/.
//-!/0
//-!/0/1
/2
!:#g!&
/3#D!p
!u
/4/5/6
/4/5/6/7
/4/5/8!)
-!/9/:/;
/</=/>/?/@-=!^
/A!u
!h/B
(n
/C
!h/B/D
/E!h
/F!h
/G/H
/I#d!&#j
/J/K
%!
/J
/L/M/N/O/P/Q/R/S/T/U/V#y/W
/X
/L/Y/Z/[/]/^/_.m#y/W
/L/a/b/c/d/e#y/W
/J!Q
/L/M/f/N/O/Q/R/S/T/U/V#y/W
!Q!+!p#y#z.q#c#e(:#{#|#j#k#l
!Q/g
-J*>*?#+/h/i!&
/j!&
&E&D!&
%q%r%s/k
&)
!m%4%5!&
!Q/l
!Q!+#g#y#z.q#c#e(:#{#|#j#k#l
/m!P
/n!P
%E%_/o
/p/q
/r
!Y/s
/r/t/u
/v
!V
/w/x/y
/z
/{/|/}
/v0!0#0%0&
/r!Y0(0)0*
/v0+0!0#0%0&
/v/w/x/y
/v0,
/v/w
/v/x
/z0-
/z0.
0/00010203/w
04
0/00010203/x
/z05
/z/w/x/y
060708090102/w/x/y
/z0/0:00/w/x/y
0;0+0#0%0&
/r%x
/z0<0=0>
040<0=0?
!*!+!h0@
%x!h0@
05(n
0A!h0@
/{/|
0B0C0D0E
/r!Y0F
0G
0H0I
0J0K0#0%
!I0K0#0%
0L0M
0N0O0P
05
0L*<0Q
(x0R0S0T
(x0S0T
(x0U0R0S0T
(x0V0W0R0S0T
(x0V0W0S0T
(x0V0W0U0R0S0T
(x0X0Y0Z0[0]0V0^0W0S0T
0_0a0b!&
0c0d0e0f
0g
0h
0i0j0k
0l
0m0n0o0p0q0r
0s
0h0_0t!&
0u0v0w0x0y0z0{0|0}1!1#1%1&
0i1(1)1*0q1+1,
0h0l0t1-!&
0h1.0t!&
1.!&
1/10
-J11%x121314!}15!&
-J11%x1617!&
.M-X-Y,f1819!v
1:1;1<1=!&
&D1>1?!h1@1A
1B
1B!*!@
!P1B
1C1D!&
1E!&
1F1G!&
1H
1I
1J)@1K1L1M1N!&
1E%m!&
1E#g!&
1E1I
1J1O!&
!:#g%|!&
-=1P
-=1Q
1E1B!&
*<1E/I!&
1E1I!&
*<1E!&
%e%f!&
%!1R1S#D!&
%&1T1U1V1W1X1Y!&
1>0J!&
1>&D1Z!&
1>&D!&
%&,o1[!&
1]1^&D!_1_1a.D1b1c1d1e1f!&
1]1^&D!_1_.D1g1h1i1j
%!1k1l!&
1J1m1n!&
1E1o1p!&
1q)T!&1r
!*1B!&
1E1s#D!&
1E%|!&
1E1t1u!&
1E1v1D!&
1E1w!&
1J)@1K1L1M1x#D1N!&
1E1y!&
1E1z!&
1E1{!&
1E#&!&
!!%!%%!&
1|1}2!2#2%2&.q!&!)
&R#)2(2)2*2+2,!)
2-2.
!_2/20212223!h
!_2/20212423!h
!_25+|262728292:2;2<(y2=23.q2>2?222@!h2A2B2C2D
!_282E#z(y2=23.q22!h
2F2G2H2I#y#z.q!h(y
2J2K
-W
!_2L2/2M1W2N2O-^.t2P2Q2R2S2T(y2=23.q!h
!_2/2M1W-^.t2P2Q2R2S2T(y2=23.q!h
!_2L2/2M1W22-^.t2P2Q2R2S2T(y2=23.q!h
!_2L2/2M1W24-^.t2P2Q2R2S2T(y2=23.q!h
!_2L2/2M1W2N2O-^.t2P2Q2R2S2T(y2=23.q!h2U
2V.h2W2X2Y2Z
!P2[23!h
!_2]1S2<23!h#D
2F2^2_2a#y#z.q!h(y
2b%02c#y2X2Y2d.q
%^2F1i!&
2e2f
-W.p.q2g2h2i
2b
2e2j!@!p2k
2e#L%02l2c#y
2m%02c2n#y2X2Y2d.q
2e.h2W.i2o
2e2p2W)-
2e2q.o2W.i
2e.k.m2^.o2W.i
2b2r!p
!_23!h
!_2L-^.t2P2Q2R2S2T(y2=23.q!h
!_1|1}2!2#2%2&.q!&(y
!_2s2t2u+|2v2w2829(y2=23.q!h2x
!_2223!h
)T
2y-W.p.q!h2z
!_+|2v2w2829(y2=23.q22!h
2y-W2L.p.q!h
2{2|!h
*p!h
!_+|2v28(y2=23.q2}3!!h
%!3#283%3&!&3(3)3*.q3+3,
!_(x%4!h
.7)e,f
&D.D3-3.23!h
3/3031(a323334353637!&38393:
1q-W!&1r
1q3;-d!&3<
*<3=3>
)e,f,d
!_3?3@!(!)
3A3B&R#)2(2)2*2<
3C3D3E3F3G!&3H2d
!_2L2/3I2M1W222O-^.t2P2Q3J2R2S2T(y2=23.q!h
2y-W.p.q!h
!_3K3L23!h
1>!h
)T3M!&2=.q22
!_3@3N!)
3O!h
3P3Q
3R3P3S
!P3T
/j3S
)T-W
!_3U3V!h
3W3X3Y#D!p
3Z#D!p
-X!v
-V-W-X-Y,f18-^-_3[,g!v3]3^3_3a
-j-V-W-X18-^-_3[!v3]3^3_
-X-Y,f3b3c3d3e3f3g3h3i3[,g!v3]3^3_3a3j
-j-X3b3c3d3e3f3g3k3i3[!v3]3^3j-a
-X,f3b3c3d3e3f3g3h3i3[,g,d!v3]3^3_3j
-V-W-X,f18-^-_3[,g!v3],d3^3_
3l3m-d-e&F-f3n3o-u3p3q3r3s-X3]!v
3t-X!v-:3]
)*-q3u3v3w3x3y3z3{3|3}4!4#4%4&4(4)4*
!Q4+4,
)T&D4-
.?-X.B.F.@.K.H.I.L!v
-W-X-Y,f183[,g4.!v3]3a
-W-j-X,f183[4/!v3]
-W-X,f183[,g,d4/!v3]
.=-o-X!v3]
-n40)V41
-24243444546474849
4:4;4<4=4>4?4@4A4B4C4D&<4E-X*84F
4G-W,f-X-v-w4H4I!v3]
)e,f,g,h-o
4J.#
!#!I
4K4L4M
4N
)>4O4P4Q
)>4R4S
4T4U3W4V4W
)>4X
!Q4Y4Z
!Q4[4]4^!(!)
0h&D4_4a!p4b#D
4c.D
&R4a4d
4e
4f4_4a!p4b4g#D4h
4[4]#D4i-Y!(!)
4[4]#D4j4k!(!)
4Y4Z
4l
(n4m4n4o4p/.4q4r4s4t
!#
&D
4u
4v4w!{
4w4x4y
4w!{4y4z
(n4m4{4|/.4}5!&v4r5#4q5%4B5&4s5(5)5*4t
*S,h
.7)e,f,g,h-o5+-p3a
.85,
.7)e,f,g,h-o5+-p
3/
)e,f,d,g,h
)e,f,d,g,h5-
*@
%!%%.7)@)Y5.5/
%!%%.750)Y5.5/
%!%%.7)@
51!*
%!50
%!%%.750)Y5/
%!525354)Y551K56
!#!;57581K#D595:)X56
5;10!&
5;10!&5<
5=57#D)X
5>.45?5@!&
)S)@5A)u)X5B1K5C5D!&#D
)S)@)T5A)u)X5B5?5E5@5D!&5F
)S)@)T)u)X5B5E5G
)S)@)T5A)u)X5B5E5?5@5D!&5F
)S)@)T5A)u)X5B5E5?5H5D!&
%!5I5354)Y551K
%!5I53545J551K
%!5I5354)Y551K5K
%!5I53545J551K5K
5L5M5N5O5P
5L5Q
5R5S./.05T4,
5U5V!_5W5X#g5Y!h
5Z5[({5]5^5_(t)z5a5b5c
%!%%5d5e
%!%%
%!%%5f5d5e
5g&D1]1^!&
5g&D1]1^5f!&
5h5i5j
/J5k5l5m5n49
5o5p
5q5r5s5t5T5u5v
5w
!h5i5j
5x5o5)
5y5i5j
5z
5o5M5{
*]5|
5}6!5M5{49
6#5I5s506%5o6&6(6)6*6+!&4*
6,6-4?5M5{
6.)*
5g.76/!Q
%^2F60
61)z62!h
63616465!p!h
%!%%666768!&
69&D6:!&
6;6<6=
6>6?
6@6;6A6B
)T.#
6C6D&E
)*5r5u6E5v6F
6G
6H6I6J
6K
6L6M
6H6N
6O6P
6Q6R
,o
6S6T
6U6V
6W6X6Y
6Z6[3l
6]6^6_
.-6a
6b
.-
6c5S
6d
5R6e-X6U6V5S4,
-W5S./.05T6f4,
61)z6g626h6i6j#g!h6k
636162!p!h
61)z6g626l6/6i6h6m6n6o#g!h6k
6361626p6q6/6i6m6n#g!h6k
61)z626l6/6m6n6o!h
6361626p6q6/6m6n#g!h
6361626l6/6r6m6n#g!h
63610J1]6s6t6u6v!&
636w6x6y6p6z6/6n#g!h
61)z626j!h
1>0J1]6{6|6u!&
1>0J1]6{6u!&
6361626j!p!h
4G4H6}7!7#7%#{
6C(l&B
7&7(7)
7*7+!,!&
7,.g
7-7.7/!&70
7+7*
2q!m7071!&
7273
72737+7475767778
72737+747576777879
72737+7:78
.g
)>7;7<2^7=7>7?
)>727@73#O2^7=!&
)>727@73#O2^7=!&7A
)>7B7C2^7=7D
7E.m2^.o7/7?!&7;7<7=
7F.m.o7/.i!&
!P7F7G!&
.k2^7G!&7B7C7=
7F7G!&
!P7F.o!&
7E.m2^.o7/!&
7F.m.o7/!&
&E7H1?!h
3/1@
7I1?!h
&E7H%21?!h7J
!h1@
!h
7K7L
1>7H!h
&E7H1?3V!h
&D7M7N7O7P7Q
&D7R7S7T
&D7M7T
&D7R7S7U7Q
7V7R7S7U7Q
1>7W1?7X!h
1>7Y1?7X!h
1>&D1?!h
&E&D%h!&
7Z
7[
7]7^7_7a#c7b!&
&D&E%h7c7d7e7f!&
&D7g.D%h7h7i!&
!m%h7h7i!&
&D&E%h7j7h7i!&
&D&E7k%h7j7h7i!&
&D&E%h7l%G!&
&D&E7m%h7j7h7i!&7n
%e%f7o7p
%e%f7p
%e7p
&D7q7r%h7h7i!&
&E&D%h7h7i!&
&E&D%h7j7h7i7s!&
!m&f7t7h7i!&
7H42%h7j7h7i7s!&
&D&E7s7e7f!&%h
&E&D7u%h7h7i!&
&E&D7u%h
&E&D3U%h7h7i!&
&E&D.D%h7h7i!&
&E&D7v%h7h7i!&
!m-H%h7h7i!&
&E&D%*%h7h7i!&
&E&D7w%h7j7h7i!&
7q&D%h7h7i!&
&E&D%*7r%h7h7i!&
7q&D7r%h7h7i!&
&E&D7x%h7j7h7i!&
7y7z7{7|7}
8!
8#8%
(x0R0S8&(y!&
(x0U8(#y))8)8*8+0R0S8&(y
8,-T8-
%!(m
/J8.
8/8.
4{4u80818283!u(I84-T85865!87&v88898:8;8<5m8=8>*88?
8@
(a8A8B8C%_8D
8E8F8G8H#o8I
8J8E8F8G8H#o8K
8L8E8F8G8H#o8M
-u8N8O8P#o8Q
8L!)
8#8R#o8S
8#8A8T8C8U8V%_8W8X
3/%D8Y8Z8[8]
8E8F#o8^8_8a8b8c
318d8e8f(h8g8h8i
8E8F8G8H#o8K
8#8A8j8k8l%_8m
8L318n#o8o8i
8#8p8q8r
8#
-u8s8O8P#o8t
318u#o8v
8J8w8x8y8z8{8|8}9!9#9%9&#o9(
8#9)9*#o9+9,
9-9.
9/
8E908H#o91
318u#o92
31#o93
318n#o948i
95!Q
31969798#o999:
!m!/!&
)*9;9<9=!u!v
)*9>9?!u!v
5r9@9A9B9C9D!u!v
9E9F9G)=9H9I9J!&
9K!m9G9F9H!&
9L
9L9M
9L9N9O9P9Q!h
9L9N9O9P9M9R!h
/<9S9T9U9V
/<9W9X
9Y9Z!_9[9]9^9_9a9b
5U5V!_5W5X#g5Y9c9a9d!h
62!_5Y9e#g9c!h9a1[
!_)=/<9f9g9h9i9j9k
!#9l9m
625a9n9o9p0S(y
(x0R0S8&(y!&#g!)
(x8&(y!&#g!)
(x0U9q8(#y9r0R9s9t9u9v9w9x9y(y
629z
9{!)
9|!)
9}!)
:!:#:%:&:(:)0R:*:+
(x0U#y))8)9r:,0R0S:-(y:.:/:0
62&3!)
62:1:2:3:49p#g#D:5!)
62:66/#y(y
62:7
(x#y)):80R:-(y
-f:9(y::
(x8&(y(z)#!&#g!)
(x0U9q8(#y9r0R9s9t9u9v9w9x0S(y
62:;:<
(x8&(y!&#g
(x8&(y(z)#!&#g
(x0R8&(y(z)#!&#g
62:=8&9p(y
(x:>#y0R:?(y
(x0R8(:@#g(y:A
(x0R8(:@(y#g:B
.q!&#g!)
(x0U8(#y))8)8*8+0R0S8&(y!&#g!)
:C:D
(x0R9p:-:E:/:0:F:G(y
:H0S
(x)):I(y!)
62:J8&(y
(x0U:K:L:M:N:O(y
!_:P!h
7I#*
!:-(!&
#u#*
#u
!Q!/#g#y#z#b#i#j#k#l#{!)
!_!(!)
:Q
:#
!_!)
!_:R
:S
.(
#*50#g
:T
!_
1]
)@!*
:U
62:V!)
(x8&(y!&!)
(x0U8(#y9r0R9s:W(y
62
(x#y0R:-(y
:X
:Y:Z!_:[:]#g5Y!L9c!h:^
:Y:Z!_:[:]#g5Y!h
62!_9e#g5Y!h
62!_:_:a5Y!h
:b##:c:d:e:f!&
:g:h
:i:g:h.0-+:j
62:k:l:m:n:o:p!&:q:r#g
:s:t:u:v:w:x
(x:y:z:{:|:}#g;!;#
(x:y:z:{:};%;&;(;)#g;*
62;+)z;,
;-;.
62;/;0;1)z;2;,;3;4;5
7^;6;7
:s;8;9#Z;:
;;;<;=;>;?
;6;@
;/;0;1
;<;A;B;C;D;E
(x:y:z26:|:}#g;!;F
(x:y:z26:};%;&;(;)#g;G
;/;0;1;H#D
!_(t;/;I9c#D;J!&
!_(t;I9c#D;E;K!&
!_(t9c!&
;L;M;N;O;P:^!h!)
;Q;7;R;1!&
1>!&
;S;T-2
%!!(!)
1>0J1]6{6|;U;V6u!&
%x;W!&
;X;Y;Z;[;]%4!&
;^;_!p!&
;a;Y;Z;b;c!&
;Z;d!&
;e;f;g;h;i!p!&
;j!&
;X;Z!&
;k;Y;Z;b;c;[!&
;l;m;n-T;o8H!&
)e,f
6H2K!&
;p;q
;r;q)-
;s;t;u!&
%E!&
/+!*!/!&
%E!&5<
/+!*!/!&5<
;v;w
;x5A;L;w;y!)
)N;z;{)Y)X;|;}<!#D!h
%^<#<%1i!&3F2d
%^!m%0!&2Z
%^<&%03F!@!&2Z
/J<(<)<*
<+4n4u<,<-<.</<0<1<289<3<4*86(
<5<6
<75{6-!{
4n(I49<8!{<9<:6(!v
/J(I49<8!{<9<:<;6(!v<<<)<*
/J<=<><)
<+/J4u<,<-<.&v</<0<1<289<3<4<;<<*8<)<*6(
!n!m#2<?<@.j<A<B!&
!n!m#2<?<@.j2l<A<B!&
!n!m#2<?<@.j<A<B!&5<
!n!m#2<?<@.j2l<A<B!&5<
7u
%!<C<D!&
!_2/<E212N<F2M23!h
<G
<H9*
<I(a8J36<J<K<L<M<N3933<O
<G<P
4{4u818283!u(I84-T85865!87&v88898:8;8<5m8=8>*8<Q8?<R
<S4{30<T
9*
<I(a8J36<J<U<L<M<N39<O
4{4u(I84496(<V<W<X!v<Y#!
1u<Z<[<]
<^<_
(n<a
(l<a
<b<c<d;{
;x
;x<b)X<d;{)Y!a<e<f#D!h
;x<b;{!h
/j<g1K<h!,!&
#4%=#5#6<i<j<k<l<m!&
<n
!_<o<p!&2Z
/j<q
!P!&<q
!P!&<q<r
/j<q<r
<s<t
.4<u
<v<w!+<x<y<z<{
2q
2q-J
<|7-<}!+=!
=#=%=&!+=(.s
=)=*
<|<}!+.s
!Q-<
!P=+
!/=,=-
=.=+-<
=/#g
3R=0
/j
=1!Q
!/=-
,o!:
&)=2=3!&
&)=2=3
=4
,k1k=5=6=7
=8%*=9=:=;
=8%w=<===>
=8%w=?6#=@===A
,k
=B
1>=C&D!&
&R#)
3U!(
<^=D
&R!(=E
=F
=G=H
!R
=I=J=K
!Y!(
=L!&!h
=M=N
!Q!(=E
=O
=O!_(X
=O(X
=P
%^(X
&S=Q=R
%!=S=T
%!=U=V=S
=O#*=W=X
%!=Y=V
!<!=!>!,=Z=[
1>;w+_=]!&
!/+_=^1<!p!&
!/+_=^1<!p!&=_
!/+_=a=b!p!&
!/+_=a=b!p!&=_
!Q!P%L=c=d=e
=f=g=h=i!&
4u=j=k=l!&
=m!&
=n!&
!Q!P=o=d=e
=p=e!&
!Q!P=d=e
!Q!P=q**=d=e
!u#.
,o-T
=r=s
=t
%^=u=v!Q=w
%^=x=v=y!Q
=x%^!&
=x=u%^!&
=z={!&
=x=|=}>!>#>%%^!&
=x!&
=x>&>(>)%^!&
=x=u%^!&5<
=z={!&5<
=x%^!&5<
=x=|=}>!>#>%%^!&5<
=x!&5<
=x>&>(>)%^!&5<
=v>*%^!&
=v!&
=v%^!&
=x=v%^!&
=x=v>+%^!&
=x=v=|=}>!>#>(>)>&.f>%%^!&
=v>*%^!&5<
=v!&5<
=v%^!&5<
=x=v%^!&5<
=x=v>+%^!&5<
=x=v=|=}>!>#>(>)>&.f>%%^!&5<
=|!&
%&!n>,!&
=|!&5<
%&!n>,!&5<
%^>--X.M>.!v-Z>/3]>0>1>2>3>4>5>6>7>8
>9>--X.M>.!v-Z>/3]>0>2>3>4>5
-<
>:>;6,
><
*,0l
>=>>>?0l*,.1
4:>@
>A>B
!(>C
>D>E>F
>D
/j>D
>G
%^>H>I.M>J>K>L>0>1>2>3>4>5>M>8>N
%^>*!Q=w
%^=v=y!Q
>O>P>Q>R>S>T>U>V>W>X>Y>Z>[>]>^>_>a>b>c>d>e>f!)
%^>I,+>g>h>i
%^>h>i>-37>g>j,+
(l%^>k
%^>k>l>m>n
%^
>o=p
>p.(
>q>r>s>t>u
!u>v
(n>w>x
(n>w>v>y>x
(n>z>v>w>{
>|>}?!?#?%?&?(?)
>|>}?!?#?)?&?(?*?+?,18-X!v
).?-?.#^?/
!#?/
:i?0(a?1!&
?2*!)@?3?4?5?6?7?8)[
>|?#?9?:?;?)?<-G?+18-X!v?=
:i?>18-X!v?=
?2
??5(?@?A
>D(9)T
?B>D(9)T
?B>D(95(?@?A
/J5k5l5m5n49?C
8#?D?E?F
?G?H
?I?J?K?L!&
?M>@4:?N!)
?O?P?Q?R?S?T?U?V?W
*U?X
3t-X!v-:?Y?Z?[?]?^?_?a?b-b?c?d
-24243443v?e?f?g48?h?i
?j?k?l
?m#*?n?o*W!&
?m#*?n?o*W!&?p
%!?F!&
?G?q?r?s
)*.-9>./.0.1
!*!/!&
!<#2!&
%&?t?u?v!&
!_#2?w?v!&
?x!5
?x!5?y?z
:i?{
!*!/?v!&
!<#2?v!&
?m!(!)
,o?|#*?o!&
?m#*?o*W!&?}
?m#*?o*W!&?}@!?p
?m#*?o*W!&
?m#*?o*W!&?p
?m#*?n@#@%@&?o*W!&
?m#*?n@#@%@&?o*W!&?p
!5
!!?|#*?o!&
@(@)@*@+@,@-
@.@/
@0@1!)
:_
@2/#
)@@366@4@5@6@7@8@9!&
@4@5@666@7@3)@@:@;@<@=@>@?!&
/j@@)@.j1K1L@A!=<h1N@B!,!&
66/j)@)B1K1L@A!=<h1N@B!,!&
!m@C@D
/j@E)@@F1M@G@H@I!&
!_@J!h#D@K
/j&D@L)@@M1M@N@O!&
!_1]@P!h@Q#D
!P@R
!m#g!+&H@S
/<
%&@T1V@U@V@W@X@Y@Z!&
%&@T@[1V@U@]@V22@^!&
!:#g!&@_@a
!:#g@a!&
@b%2@c)-!&@d@e@f
%&%2@c)-!&
%E#s!&
!/@g7*!p.q#c!&(y
%!&f%s1[!&
@h
@i
)@)m
)@)m)n@j!&
@k
@k!&
)N!&
)+!&
@l
@l!&
)k
)k!&
@m)=/h@n
@m#+/h@n@o!&
@p
)k@q)q)n
)k@r@s)n@j!&
)S5J#D
)S5J#D!&
!,
)k)n
)k)n@j@t@u!&
)k)n@j@u
)@)o)E)m
)@)D)E)m!&
)|
)|!&
)z)8
)z)8!&
)}
)}!&
@v#Y
@v#Y!&
)|#D@w
)|#D@x!&
@y
@y!&
#L,%2M)m
#L,%2M)m!&
&B!&
)H
!(@z!&
)A)B)C)D)E)F)G)m!&
)H)I@{
)+),)-!&
)O)8)Q)R!&
@|!&
6O@}A!A#A%
)@)m#A!&
#DA&!&
)@)m!&
)w)x)y#D!&
)H%h#DA(A&
6OA!A)A*
)z){!&
6OA+A#A)!&
)@)L!&
#1A,
).!B!C!D)1)0)h
).!B!C!D)1)0)h!&
A-7*)=A.A/
A0)=/hA1
)=/h!,A1
).)0)1)h
).)0)1)h!&
).)/)0)1)2)3)4)5)6A2
!*!/A3
!*!/
!*A4A5A6
A7
)N#Y
)A)B)C)D)E)F)G)m
*(
)H)IA(
)@)m#A
)N6OA8A+
A9!&
A:A;
A<
@|
A=.m2^.o7/7?!&
6O@}A!A#
)S)@)TA>)V)W)X)Y)Z)[)])^)_)a)b
)S)@)c)d)e)f)3)4)5)g)X)Y)Z)[)])h)i)j)0A?
)S)@)c)d)e)f)3)4)5)g)X)Y)Z)[)])h)i)j)0A?A@
)MAA
ABAC
)T)t@j
)H%h#DA(
)N6OA!A)A*
AD
!vAE
AF&<AGAHAIAJAKALAM
ANAOAF&<APAQARAS
.(AE
ATAUAVAWAXAYARA+AZA[
ATAU((@}AVAWAXAYARAZA[
AU)NA+A]
6OA+A#A)
A=.m2^!@7/7?!&
)N!,
0AA^!&6##5
%!#&!&
#2%=!%#5!&
A_Aa
AbAcAdAeAf
9EAg!&
Ah)/)3)4!&)5)6
Ah)/)3)4)5)6!&
Ai!&
AjAkAl!&Am
An<AAlAo!&
!z!&
%&%b!&22
%&%b22!&
%&ApAqAr!&
%&ApAqAr!&%2As!p
At!*Au!&
Av
Aw!&
!/#Y
%0
*.
AxAyAz
A{A|A}B!
*E*H
*XB#
B%B&
B(B)
B*B+B,
B-AVB.&<!vAE
B/
*UB0B1
*P
B2B3
B4B5
B4B5B6
*2
*2*X
B%B7B8B9
B:B;B<B=
B>Az
@v
B?B@BA
BBBCBA
!:!*!&
!#BD(+!&
!n!#!&
BEBF+}BG
BHBI!)
%&BJ!&
%!!/!&
#%!Y#&
#%!Y#&!(
#%!Y#&BK
#(
-X-Y-Z-[BL!v-c
-j-XBL!v
-X,d-ZBL!v-c
BMBNBOBP./.05T
-Z-o-[BQ-p!&
-WBR-X-r-Z-[-s-t-u-v-w-x-y!v-{-|-}BS
-WBR-j-X-Z-s-t-u-v-w-x-y!v-{-|-}
-WBR-X.!-Z-s-t-u-v-w-x-y!v-{-|-}BS
/J5k5l5m5n49?CBT
-V-W-X-Y-Z-[-]-^-_-a!v-b-cBU
-j-V-W-X-]-^-_-a!v-bBU
-X3bBV3eBW3g3h3i-Y-Z-[-a!v-b-cBUBX
-j-X3bBV3eBW3g3h3i-a!vBX
-X3bBV3eBW3g3h3i,d-Z-a!v-b-cBUBX
-V-W-X,d-Z-]-^-_-a!v-b-cBU
.=-X!v-:-b
*@5(6(.1!&
.-.../.0.1
.-9>./.0.1BY
.-9>./.0.1BZ
*@B[6(.1B]
*@6(5(4t4)
-242434445?e474849?h?i
*@B^!&6(B_BaBb
Bc
!Q9>./.0
Bd<:
Be
!Q9>./.05T
-W-X-Y-Z-[BL!v#{-b-c.6
-j-W-XBL!v#{.6
-W-X,d-ZBL!v#{-b-c.6
/jBfBgBhBi
-ZBQ!&
.7-Z-[BQ-p!&
.7-Z-o-[BQ-p.:!&
5x5)
,d-ZBQ.;!&
5l5kBjBkBl
,d-ZBQ-p.<!&
-X4>4?BmBn*84B4C4D*3Bo&<*4BpBq4F
BrBs
!w!{!}
Bt(9
Bu&BBv
5oBg5M5{
5l5k5M5{496-
*@4t6(
Bw/Z7.Bx/_By&f
BzB{B|B}
-WC!C#C%-Z
)**@5(6(!&C&
.?-X.B.F#D.K.H.I.L!v.M
4G4H6}7!7#C(
)*C)C*C+
)*C,C-
)*=t-HC.C/C*C+
)*=tC0C.C/C*C+
)*=tC1C.C/C*C+
C2C3
)TC4C5
-WC!C6C%,d-Z
.MC7C8C9C:C;C<3H
)*C=C>
%&%2!&7J
%&&&!&
C?C@#gCACB
#:CCCDCECFCG#>
CHCI
CJCK
CLCM
CL
CN
CO
CP,{!)
)NCQCPCRCSCTCUCVCW
/I!(#g!)
CXCP
CYCZC[C]C^C_Ca
CPCbCc
*<Cd!(!)
!PCd
!PCdCe
CfC^Cg!8Ca
ChC^*E!8Ca
CiCjCkClCmCnCoCpCqCa
CP
(l
(K
!8CrCsCtCu
&.Cv
CPCwCx
&.
/jCd
!PCd!&
!PCy!&
CP,|5yCz/j
C{
3A3B
%e%2@c
%e%fC|C}D!
%e%2D#@c
D%D&
%g!m%2
D(D)),#g
%e%2
%e%4D*D+
%eD,
D-#gD.D/
D0D1
%e#g
D2
%e%2%hD3
51!/
%eD4D5
!!%e%2
D6&f
%e
%e%fD7D8D9%2
%e%2#g
=BD:
,oD;
%eD<D=D>
%e4z%4
%e%f
D?D@
DA
DBDC!)
!/DD
%e&&
DEDF
DGDHD:DD
%eDI
DJ%2
DJ
!/DK#g
%eDK#gDLDM!+
D(DNDODP#g&f
,oDD
D-
DQ
D(DNDODPDRDD&f
D(DNDODPDS#g&f
%e%2#gD#@c
DT!)
%e!JDU
%e%2#g@c
%e%2#gDV
51DW-2!)
DX%!
DYDZ
D[#P
D]
D^+W#PDD
#P
,n
+h+i#P
%eD_%2
%eDaDI
Db
%eDc%2
DJDdDe
DfDgDh
%!D#Di!)
%!%2
D?D@&f
Dj&f
%eDkDl
%e!n%2D#Dm
%g!n&&
%e%fDn
%eDo
%eD<D=D>#g
%e%|
DGDHD:#g
DJD:
%!DpDq
%e%2#gD#Dr@c
!!6#5I
:P
Ds
DtDuDvDwDxDy
DzD{D|D}E!DtDuDvDwDxDyE#
E%
0hE&E(E)E*!&E+
%&E,1V@U!&
.NE-*{!p!&
!_E.E/E0As!&
E1!_E.E/E0As!&
!_E2E3E0As!&
E1!_E2E3E0As!&
.g.k.l.i!@.m.u
2q.h2Z
E4%02c#y2X2Y2d.q
E4%02c#y2X2Y2d.qE5
E4
)T-W.p.q2gE6
)T-WE7.6.p.q2g
.g.r!@!p.t
E8%02c#yE92X2Y2d.q
E8%02c#yE92X2Y2d.qE5
E4E:!p
%&E;1B!&
#]!:!&
#]!:!&E<
!#E=!&
@v&f
*<E>#yE?E@:^!&
%^!nEA!&%2EB
%^!nEA%2EB!&
%^!n!&EB
%^!nEB!&EC
%^!n!&EBEC
.g!h
!Q!+#g#y#zED#c#e#{#d#j#|#i#k#l
EE
!#!&
!z!*!&
!Q!+#g#y#z#b#c#e#{#d#j#|#i#k#l
EFEGEH
EI
)>
!QEJ
EKELEH
EMEN
%z!&
#D!p
EOEPEQER39ES<NET!K
EOEPEQERES<NET!K
<S8/8.EUEV
/<EW
/<EXEY!&EZE[
E]E^
E_Ea
(nEb
BI!)
EOEPEc39ES<N
EOEPES<NEc
!mEd7a%k!&
%e%!!&
0i#q
0hEe
0iEf/3
0i#q!&
0iEg!&
0iEg<{!&
0iEh!&
0iEi
Ej7^EkElEmEnEoEp!&
0i!*Eq!&
0iEjErEsEtEu!&Ev
0iEjEwExEtEu!&
0iEyEzE{E|
%HE}F!F#F%F&F(<{!&
%HF!!&
%H!&
%HF)<y!&F*
%HF!F#F%F&F(<{!&
%HF!<y!&
0hEj!&F+
0hEjF,!&
0iF-F.F/F0F1F2F3F4F5!&
0iF6!&
%&#LF7F8F9F:!&
%&#LF7F8F9F;!&
%HF<!&
0h9K1V@J@U!&
0i
7^F=F>F?F@FAFBFC!&
0h!&
Ej7^FDEmEn!&
FE7^FDFFEn!&
Ej7^FDEmEnFG!&
Ej7^FDEmEnFG!&FHFIFJ
Ej7^FDEmEnFK!&
%e%fFL!&
0iFM#D
0iFNFO#D
!:#L#D!&
0i#D
0iFPFQ#D
0h#LFRFSFT!&
0h#LEtFTFU!&
0h#LFS!&
0h#LFS!&FV
0iE{E|
0iE{E|FRFS
0iE{E|EtFU
0iDd!&
FWFX#DFYFZF[F]F^F_!&
FWFX/#FZF[F]F^F_!&
FaFbFLFcFdFeFf
FaFbFLFcFdFeFfFg
FaFbFLFhFcFdFeFf
0iFM+_
0iFNFO+_
!:#L+_!&
0i+_
0iFPFQ+_
FWFX+_FZF[F]F^F_!&
0i!&
Fi
-!Fj
/3!p
!p
=^1<#D!p
=^Fk#D
=a=b#D!p
FlFm#D
Fn#D!p
,6FoFp#D!p
!*FqFrFsCA
)0FtFuFvFwFxFyFzF{
6O!}
F|F}EH
6O
G!
6OG#
EMG%G&
G!!&
1q)T1r!&
1qG(G)1r!&
1qG(G)3<!&
1q<A!&
)>!&
G*!&G+
G*G+!&
)>%H!&
G,4u!QG-
%&E;1BG.!&
G/
G01VG12%!&!)
%4G227+|2vG3G4G5G6G7G8G9G:2A2BG;2?.qG<2D!&!)
1T2/G=G12%<F8&:((zG>G?3,2&G@GA.q!&!)
1T2/GBG12%GC8&:((zG>G?3,2&G@GA.q!&!)
1T2/GBG12%8&:((zG>G?3,2&G@GA.q!&!)
1T2/GDG12%GE8&:((zG>G?3,2&G@GA.q!&!)
1T2/GDG12%8&:((zG>G?3,2&G@GA.q!&!)
,a8&:((zG>G?3,2&G@GA.q!&!)
GF1S#D!&!)
2N!)
#g!+GGGHGI%|
#g!+GGGHGI%|GJ!&GK
1T2/G=G12%<F3I8&:(GL3JG>GMGN3,2&GOGPGA.q!&!)
1T2/GBG12%GC3I8&:(GL3JG>GMGN3,2&GOGPGA.q!&!)
!_G01VG12%!&
!_%4G227+|2vG3G4G5G6G7G8G9G:GQ.q!&(y2A2BG;2?G<2D
!_1T2/G=G12%<F8&:((zG>G?3,2&G@GA.q!&(y
!_1T2/GBG12%GC8&:((zG>G?3,2&G@GA.q!&(y
!_1T2/GBG12%8&:((zG>G?3,2&G@GA.q!&(y
!_1T2/GDG12%GE8&:((zG>G?3,2&G@GA.q!&(y
!_1T2/GDG12%8&:((zG>G?3,2&G@GA.q!&(y
!_,a8&:((zG>G?3,2&G@GA.q!&(y
!_GF1S#DGQ!&
!_!&2%
!_1T2/G=G12%<F3I8&:(GL3JG>GMGN3,2&GOGPGA.q!&(y
!_1T2/GBG12%GC3I8&:(GL3JG>GMGN3,2&GOGPGA.q!&(y
D(DNDQ!&
D(DNDQ!&&f
!**yGRGSGTGU!&
!**yGRGSGTGU!&*x
=8GRGSGTGU!&
GVGRGSGTGW!&
GVGRGSGTGUGX
GYGZGRGSGTGWG[
GYGZGRGSGTGWG]
GYGZGRGSGTGWG^
GVGRGSGTGU!&
G_GRGSGTGUGa
,kGRGSGTGUGb
GcGRGSGTGUGd
.N*{#gGeGfGgGWGhGi
GjGkGlGmGnGRGSGTGUGo
GpGRGSGTGUGq
Gr!pGRGSGTGUGs
.N;WGRGSGTGWGhGt
GuGvGRGSGTGUGw
GxGyGRGSGTGUGz
.NE-*{#gG{GfG|GWGhG}
,k!&
%&H!H#!&
H%%wH&H(!&
AwH)D:H*H+H,
AwH)D:H*H+H,H-
%&H.D:H,
%&H.D:H,H-
1k=5H/H0H1H2!&
=8%w=?6#H3===A
%&H(!&
%!%2H4!&7J
,k%wH5H6!&
%&H7!&
H8Gr*^!&
H8Gr%w*^!&
%e%fH9H:H;=6H<H=!&
%e%fH9H:H;=6H<H=H>H?H@!&
%eH2*^!&
%eHAHB
%e%fH9H;H<H=!&
!PHC%2@c!&@e
!PHC%2@c!&
!PHC%2!&
%eHD*^!&
%&HE!&
%&AwHFD:
%&AwHFD:H-
,k%wH(!&
!PHEHG!&
%e%f1B!&
,k%wH&H(!&
Gx%wGy!&
Gx%wGyHHHI!&HJ
Gx%wGyHHHI!&HJHK
HLHMHN
HLHMHNHOHPHQHRHS
=DHTHU!)
HV
/<6Z6[HWHXHY
HZH[
H]H^
H]H^H_Ha
HbHcHdHeHfHg
HhHiHjHkHlHmHn
HoHp!)
#.HqHr
Hs!}
(x0U8(#y))8)8*8+0R0S8&(y!&#g
62!_5Y9e#g!L:^Ht!h
=|6Z6[!(!)
Hu
Hv
Hw
Hw!(!)
%UHw!(!)
%UHw,o!(
%UHw!!!(
%!%%Hx
7*7+!&
7*7+!&79
7*7.Hy!&
7*7.Hy!&79
72737+7:7879
&D&E1?!h1@1A
7I1?!h1@1A
&D&E%21?!h1@1A7J
!hHz
7K7L!h
&D&E1?H{!h1@1A
&D&E1?3V!h1@1A
&D&E1?!h1@
7W1>1?7X!h1@1A
7Y1>1?7X!h1@1A
-A-B-C-D-E!)
!P!/!&
!P&&!&
%&Dc&&!&
!n#u!/!&
!n#u!/EC!&
%&%d1o!&
%&1z!&
*<E>#g!LE@:^#V!&
*<E>#g!LE@:^#V!&H|
H}%*%+%,%.%/!&
&E0J%*!&
0J&E%*!&
1>%2!&7J
1>%2!&
3A3B!&
I!%!!&
6H%2@c!&@d@e
6H%2DV!&
I#%!!&
!#I%!&
3UI&I(!p!&
)T!&
%&DdI)!&
%&DdI)I*!&
!#I%I+!&
%!,p!&
&D&E%h7h7i!&
&D&E%h7j7h7i7s!&I,-o
&D&E%*%h7h7i!&
&D&E7u%h7h7i!&
&D&E3U%h7h7i!&
&D&E.D%h7h7i!&
&D&E7v%h7h7i!&
&D&E%*7r%h7h7i!&
&D7gI-7r%h7h7i!&
&D&E7w%h7j7h7i!&
&D&E7x%h7j7h7i!&
I.&fI/I0
I1I2I3
I4
8#8!
8#I5
I6I7I8
/<I7I8
:gI9I8
:gI9*,I:I;I<I8
I=I>I8
I?I@IAIBIC
)>I=
1>;w#D!&ID
!QIEIF
IGIHIIIJ
A;IJ
IK
-JIL!)
A;IMIJ
IN1b1_IO#D!&
!:1T+)@U!&
!:1T1U+)@U!&
!:IP1V@U22!&@f
%&IP1V@U2N!&
%&IP1V@U1X!&
%&IP1V@U24!&
0AIQGmIRISITIU!&@fIVIW
%&IXIY=5IZI[I]!&
%!IXIYI^*pI[!&
!:I_2N!&
5U5V!_5Y5W5X#g!L:^9c!h
&DIa!&
INIb1b#D!&
IcIdIe
IfIg*#E*Ih2N!&@f1Y
%&1TIi@U1X1Y!&
%&IjE(E*@]22@^!&Ig
%&1T1V@U221Y!&
%&Ik@[1V@U@]22@^!&
IlIjImE(E*@]22@^!&Ig
IfIj1-E(1W22!&@fIg1Y
%&1T1U1V1W221Y!&
%&IjE(E*24In!&Ig
%&1T1V@U241Y!&
%&Ik@[1V@U24In!&
!:Ij1-E(1W24!&@fIg1Y
%&1T1U1V1W241Y!&
%&1T1U1V1W2N1Y!&
%&@T@UE(Io!&2NIg1Y
%&1TE(212N1Y!&
)T!&%4
)T%4!&
!_(tIpIqIr
!_(tIpIq
!_(tIr
!_(tIrIs
&D#*5YItIuIvHt*c
&D1>IwIxIyIzIs!&
&D!&
%&@T1V@U+P!&2N1Y
%&@T1V@U2N1Y!&
%&Ik@[1V@U22@^!&
Il@T@[1V@U22@^!&
%&@T1V@U22@^!&
%&IjE(E)E*!&Ig1Y
%&1T1V@U=,I{!&
%!I|1S#D!&+P
%!+)1S#D!&
62!_5Y9e#g!L:^9c!h
%^2F1i!&7p2d
%^2F2d!&
%^<#<%3F2d!&I}
%^<#<%1i!&3F2dI}
!:J!1V@J@U!&
!:1T1V@U=,I{!&
%!+)J#1S!&
%!+)+_J%1S!&
IN1b1_IOJ&J(J)J*?nJ+J,#D!&
!:J-J.J/J0/#J1!&
!:J-J.J//#!&
%!*pI^IVIW27222<!&
%!*pI^IVIW27222<!&J2
)TJ3!&
!_J4%4
%x!&
)TJ5!&
IN1b1_IOJ&#D!&
%&J6J78NJ8!&
0JJ9J:!&
%&IP1V@U22!&
%&IP1V@U22J;!&IDJ<
%&IP1V@U22=]J<!&
%!1B,%!&@e@c
%!1B,%DV!&
1]1^&D!_1_.DJ=1gJ>1iJ?
1]1^&D!_1_.DJ=1gJ>J?
J@JAJBDc!&
%&JC<E@UIoE(!&2N1Y
%&JC<EE(212N1Y!&
%&JDJEIP1V@U!&
%&@TJDJEJFJG1V@UJH@^!&
)TJIJJJKJL!&
62JM!L:^!h
%!1]1^!&
3C3D3E2c3G!&3H2d
3C3D3E2c3G2d!&I}
3C3D3E2c3G!&3H2dI}
1]1^&D!_1_.DJ=1g1h1iJN#D
1]1^&D!_1_.DJ=1g1h#DJN
JO
%&JPJQ1V@U+P!&2N1Y
%&JPJQ1V@U2N1Y!&
JR7H*c!&
7H*c!&
)TJS
JR7H*c1Z!&%2
&D1>%4!&
7H*c1Z!&%2
&D1>%2!&7J
%&1o(4!&%c
&D1>!&
%!1B,%@e!&@c
7H*cJT!&JU
&D1>JV!&
%!1BJW!&@e@c
%!1BJWDV!&
%&JX@U!YJYJZ2N
%O-M-N/i!&
!nJ[J]J^%2#g!&
!/!p!&E<
!P#g!&J_
%&#g!&E<
!m!QIE
!P1o1p!&Ja
!P1o1pJa!&
!mJb
!*!+!&
!}
!u>wJc
4u!}
JdJeJfJg
!Q!)
JhJiHT
Jh4uJiJjJk!}
(>
Jl
!u>w>vJmJc
-J-K-L/i!&
JnJo
:gJpJqJrCQJs
%&ApAqJtArJu!&
%&ApAqJtArJu!&As%2Jv
%&JwJxJyE0JzJ{!&As
%&JwJxJyE0JzJ{!&As%2
J|!mJ}K!!&
%&ApAqJtAr!&Ju
%&ApAqJtAr!&JuAs%2Jv
!m#:
!#%m!&
K##g#@K%!&#A
K##g#@K%#A
!_<p2Z!&
!Y!(!)
!*A3K&!&
K(K)K*#g!&#A
K+!&Ak
I%K,Ak!&
!m&f!&
K-!mK.7+!&
K/K0!&
K1K2K3
1>;w#g#D!&
+_K4
+_K5
#Y+_K6
@m
+_!#=_
!:+_=_!&
+_K7=_
!/1kIR!p#D!&
!/=^1<!p#D!&
K8!/!p#D!&
!/K8!p#D!&
+_
!:#D!&
!/+_J@K9K:!&
1>;w+_)-!&
!/+_1kIR!p!&
!/+_K;K<K=K>!&
!/+_K8%k!&
!/=a=b!p#D!&
#Y+_K6K?!&
D(K@H{#gKA
!_%2@eKB!&@d@c
!_%2DVKB!&
%&G!KCKD!&
KEKFKG
%&D_%2!&
%DKH
:#%dKI!&
%&KJKK?^!&KLCU
%&KJKK?^!&
%&E;1BKM!&
5r
KNKOKPKQKR
KSKTKUKVKOKQKWKXKYKZK[
#*K]K^
#*K]K^K_
6CKa7^
KbKcKdKeKf>6
Kg
!V5rKh
!V5rKh!}
Ki!u!2
Kj
<S*,5r!2Kk
5r9D!}
5r9D
Kl
!_-<
6C&E
(95r!_-<Km
*<E>#yE?E@:^#V1[!&
%E!n#u#o!&
Kn!mKoKp!&
#ZKqKr!&
%!%%Ks!&
%&!&Kp
%&Ak!&
%&!&Ak
%&Kp!&
%&Kt&k%4Ku!&
6H;b%|Ku!&
%!%|!&
KvKwKu!&
6H;b!&
;^Kx!p!&
;k;YKw;[Ku!&
;^!p!&
#4Ky#L!&
%e%fKzK{
%e%fK|
!m%h&f%i%j%l!&
&&K}!&L!L#L%
&&K}L&!&
!_!&L(
G*%2!&
.NE-!p!&
G*7+!&
%eL)!&
L*%fH;=6!&
L*L+!&
<#L,2G!&#M
G*%2@cL-@e
G*%2@cL.!&
G*!&
G*L/
G*!/!&
G*L0
!n!m#NL1L2JS8NL3
!#!nI%!&K,
!#!nI%K,!&L4
!#!nI%!&K,L4
G*D(#L!&
L5L6L7%2!&L8
L6L7%2!&
G*!@7p!&
G*2G!&
G*L9!&
%e%fH9H:H<H=!&
L:1U<&.s7p!&
!:L;&fL<L=
%&%2!&L>
%&%2!&
!m&fL?
#4KyL@E(LALBLCLDLELF!&
!_KB!&
!JLGLHLILJ!&
LKLL!&@f
%&.j!&
%&.j.g!&
LKLM!&@f
%&LM!&
&z!_LNLO!&
%&!&LP
%&LP!&
%&LQ!&
!#LRLSLTLULV!&
%&G!!&
@fLGLWLJLX!&
%&LGLW!&
%&LYLZ!&LP
%&LYLZLP!&
%&L[L]L^L_!&
%&LaL]L^!&
%&L[L]L^!&
%&L[LaL]L^L_!&
!_I%I+KB!&
4u!uLbLcHq=l#.
Ld
(n-THq
Le-T
Bv*(-T
Lf-T
Lg-T
=e
!Q!P%L*)#c=d
!Q!#%L=e*)!FLh
4u=j=k=l!&LiLj
Lk
!QLlIF
!P=e!&
#%
Lm
!Q!m#c=d
!Q!#=eLnLh
!Q!P*)#c=d
!Q!#=e*)Lh
*+!h!&
!!
!Q!P#c=d
!Q!#=eLh
!Q!PLo#cLp=dLq
!Q!P#c
!Q=eLr
LsLtLr
*(!P=e=o!&
LuLv%rLw
!P!n#u!&
!P!n#uEC!&
Lx
LyLzL{L|
LzLy
%!L}%%M!M#M%M&M(
&R%!M)
M*M+M,M-M.
&)M/
!I
M0M1
%)
M2
%!M3
%!M4
%!M5
%!M6
%!M7
%!M8
%!M9
M:M;M<
31M=M>M?M@
318F8G8HMAMBM>M?M@
MC
31M?M@
MDMEMF?G&8
8E8uM>M?M@MGMHMIMJMK
8E978iMLMM98M>M?M@MGMHMIMJMK
8EMNMO3VMAMBM>M?M@MGMHMIMJMK
MPMQMR#yMS
MTMUMVMWMXMY
8EMZM[M]M^8uM>M?M@MGMHMIMJM_MaMK
7-MbMc1-!&
.jFNFO
D<
MUM>M?M@MGMHMJMK
MdMeMfMgMhMiMj
Mk(aC9
Mk(aMl
Mk(a
Mk18C9Mm
Mn3U#y182c!&MoE<!p
!_1]MpMk
E4%02c#yMbMq
E4%02c#yMbMqMrMsE5
E8%02c#yE9MtMq
E8%02c#yE9MtMqMrMsE5
3130MuM[M]#oMv
8E8F8G8H#o8KMw
KOMxMyMzM{KZ
49(I!vB8M|
M}
N!
N#N%<R
N&
N(
<)
+x8qN)N*
N+
31MZ8uM[M]#oN,N-N.N/
31MZ8uM[M]#oN,N-N.N/IR
N0N1Ho@n*?
N26(N%
(I84B8496(<VN3N4N5!vN%4D<YN6N7
(I84B8496(<VN3N4N5!vN%4D<YN6N7BT
95!QMw
<G-T!&
<G-T!&N8
3/%D<M<N39N9
/+!Q
3/-T%D<M<N39!&N9
318uM[M]#oN:
31M[M]#oN;
@(@)@*@+@-N<!2
%DN=N>N?4C!&N@NANBNCNDNENFNGNH
NHNI.0#vNJNKBZKT
NL!2
NM
<S&{
<S&{-TNNNONPNQBZKT
NR
NS
4}5!&vNTNUNV6-5mNW
4}5!&vNTNUNV6-5mNWNX
NVNTNU!uNYNZ
NVNTNU!uNYNZNX
6(49(I!vB8N%M|
!u88N[84865!87N]89N^8JN_NaNYNb5nNc8;&vNZ
8#NdNeNfNg#oNh
Ni
49(I!vNj
NkNl
NmNn@n*?(I
/j)@1K1L1M!=<h1N!,!&
No)@1L1M!=<h1N!,!&
Cw
3130NpNq!&
3130NrNsNtNq!&
E_Nu
Nv
Nw!P!*&3!Q!/NxNyNz
3130NpN{N|!&
NHN}HqNANI.0!u#vNJNKBZKT!)
O!O#O%O&O(
O)
/JNN
<S/-
O*NJ!2!)
O+/K
6H#W)X)Y#D1L!,O,!&@+
!P)X!&
3130NpO-NqO.!&
O+
O+!Q
/jO/)@1K1L1M!=<h1N!,!&
NoO/)@1L1M!=<h1N!,!&
/j)@!;#CO/1K#D1M!=1N!,!&
No)@!;#CO/#D1M!=1N!,!&
3130NpO0O1O-NqO.!&
%!2K!m!&
3130NpO2O3O4!&
O5O6O7AENl
#s)X)Y#D1L!,!&
CwO8NO
O9O:O;O<?NO=O>
O?O@OAOBOCODL:OEOFOGOHOIOJOKOLOM!&
1]OIOJ!&
/j)@!;#C1K#D1M!=1N!,!&
No)@!;#C#D1M!=1N!,!&
ON)X)Y#D1L!,!&
OO)X)Y#D1L!,!&@+
O!O#O%NNO&O(
%eL9OPHB
%eL9HBOP
/j!&#,
/j#,!&
*xCQOQOR
%!OS!&
!n#]!&
!:L<&fOT
B?&fI0B@
OU
!mOVIE#y#z#e#{#|(y#g#j#i
OVIEIF#y#z#e#{#|(y#g#j#iOW
*<E>
*<E>OXOY
!!6#5I!&
OZ?|O[O]E?E@:^!&;OO^
OZ?|O[O]E?E@:^;O!&
*<O_!&
?m#*
OaOb
!_-<!&
!+50!&#gOcOdOe!)
!+*{!&#gOcOd
!+50!&#gOfOdOgOhGK!)
!+50#gOfOg*{!&OdGK
!/!pOcOeOi!&!)
.q!&#gOj!)
CQ2&.q#gOk!&!)
7I!)
!:!&!)
!/7*#g.qOk#z#i!&
!&!+#g#y#z#b#i#{#jOl#m!)
!Q!/#g#y#z.q#i
!&!+#g#y#z#b#i#jOl#m!)
!(!+#y#g.qOk#z#iOmOn!&
!_Oo
OpOq!v
:#-2
Or!(!)
OsOt!(Ou!)
Ov!&
!&Ow#g
>A>BId
!&#g!)
#g!&
!/7*#gOx!&
!Q?t#mOl#y#g
?t#y#g!&
Oy
Oz
Oz!(!)
!_O{:R
O|436&5,O}P!P#P%!)
(a436&5,O}P!P#!)
O|436&5,P!P&P(-4P)!)
O|435,6&P!P*P+P,P-
!_%m
6#5I50P.Id5(P/P0P1P2
6#5I50P3Id5(P/P0P1P2P4!)
6#5I50P3Id5(P/P4!)
@m5(P/P0P1P2P5
6#5I50P6P.P/P7P8)Y5fIdP9P:P;P<P0P1P2!)
6#5I50P6P3P/P7P8)Y5fIdP9P:P;P=P<P0P1P2
6#5I50P6P3P/P7P8)Y5fIdP9P:P;P=P<
@mP:P6P.P/P8P;P<5fP0P1P2)YP9
.(:h
!&P>
P?P@
P?P@PAN=
P?PAP@!}
P?PA!)
%!50P55(P/P0P1P2
%!50P35(P/P0P1P2
%!50P35(P/
P?PBPCPDKh
P?PBPC
P?PBPD!)
P?PBPE!)
P?PBPD
P?PB
P?PBPD!}
P?PBPF
PGPHPI
PGPHPIPJPKPL
%!5IIdPM
%!%%Id
%!5IIdPMP4
%!5IIdP4
%!5IId5fPM
%!%%Id5f
%!5IId5fPMP4
%!5IId5fP4
!_PN
6#5IPOId
6#5IPOId,+
%!%%>BPP
%!%%>BId
P?
P?PQPR-+!)
PS
PT
%%>BIdPU
Op
PV
%%>BId
Op!vIg!)
PW
OsOtPX6#5IPOId,+
*<!(!)
!QPYPZMJP[P]P^P_Pa!)
/+PbPc
!Q!/#gPc#bOl#m
<G!&
<G!&N8!)
3/%^
/+Pb
3/-!N9!&
3/-!Pd
!/#gPc!&
!/Pc#gOmE<!&
PePf!+#a
Pg!&Pc
%DPh
PiG/
PiG/31
Os!QPc
PjPk
G/!:
PlPjOs
Pm
PnPoPp
Pq!&
Pq.q!&
3@
3@Pr
=W
!_O{:R!)
Pr
%!PsP5
PtPuPv
7*!+#g.qOkOmPw!&E<!)
%!8N
!Q:h
!Q:hPx
PyPz:hP{
.(:hP|!)
%!J3
Py
%!%4
%!P}
%!Q!
%!NqQ#K|
%!Q%Q#K|
Q&
Q&Px
%!Q(
%!-H7+
Q)Q*Q+Q,@b=WQ-Q.Q/
Q*Q+Q,@b=WQ-Q.Q/Q0
Q1Q*Q+Q,@b=WQ-Q.Q/
Q*Q+Q,@b=WQ-Q.Q/Q2
Q3Q*Q+Q,@b=WQ-Q.Q/
Q*Q+Q,@b=WQ-Q.Q/Q4
Q5Q*Q+Q,@b=WQ-Q.Q/
Q*Q+Q,@b=WQ-Q.Q/Q6
Q7Q*Q+Q,@b=WQ-Q.Q/
Q*Q+Q,@b=WQ-Q.Q/Q8
Q*Q,@b=WQ-Q.!)
Q*Q,@b=WQ-Q.Q/
Q*Q,@b=WQ-Q.Q/Q9
Q*Q,@b=WQ-Q.Q/Q:
Q*Q,@b=WQ-Q.Q/Q;
Q*Q,@b=WQ-Q.Q/!)
Q*Q,@b=WQ-Q.Q/Q<
Q*Q,@b=WQ-Q.Q/Q=
Q*Q,@b=WQ-Q.Q/Q>
Q*Q,@b=WQ-Q.Q/Q?
Q*Q,@b=WQ-Q.Q/Q@
Q*Q,@b=WQ-Q.Q/QA
Q*Q,@b=WQ-Q.Q/QB
Q*Q,@b=WQ-Q.Q/QC
Q*Q,@b=WQ-Q.Q/Q+
Q*Q,@b=WQ-Q.Q/Q+QD
Q*Q,@b=WQ-Q.Q/Q+QE
Q*Q,@b=WQ-Q.Q/Q+QF
Q*Q,@b=WQ-Q.Q/Q+QG
Q*Q,@b=WQ-Q.Q/Q+QH
Q*Q,@b=WQ-Q.Q/Q+QI
Q*Q,@b=WQ-Q.Q/Q+QJ
Q*Q,@b=WQ-Q.Q/QK
Q*Q,@b=WQ-Q.Q/QL
=W8N3IQMQ*Q,@bQ-Q.!)
=W8N3IQMQ*Q,@bQ-Q.Q/!)
=W8N3IQMQ*Q,@bQ-Q.Q/!&
=W8NQ*Q,@bQ-Q.!)
=W8NQ*Q,@bQ-Q.Q/!)
=W8NQ*Q,@bQ-Q.Q/!&
=W8NQNQ*Q,@bQ.Q-QOQ/Q+
=W8NQNQ*Q,@bQ.Q-QOQ/Q+QP
=W8NQNQ*Q,@bQ.Q-QOQ/Q+QQ
=WQ*Q,@bQ-Q.!)
=WQ*Q,@bQ-Q.Q/
=WQ*Q,@bQ-Q.Q/QR
=WQ*Q,@bQ-Q.Q/QS
QTQ*Q+Q,@b=WQ-Q.Q/
QUQ*Q+Q,@b=WQ-Q.Q/
QVQ*Q+Q,@b=WQ-Q.Q/
QWQ*Q+Q,@b=WQ-Q.Q/
QXQ*Q+Q,@b=WQ-Q.Q/
QYQ*Q+Q,@b=WQ-Q.Q/
QZQ*Q+Q,@b=WQ-Q.Q/
Q[Q*Q+Q,@b=WQ-Q.Q/
Q]Q*Q+Q,@b=WQ-Q.Q/
Q^Q*Q+Q,@b=WQ-Q.Q/
Q_Q*Q+Q,@b=WQ-Q.Q/
QaQ*Q+Q,@b=WQ-Q.Q/
QbQ*Q+Q,@b=WQ-Q.Q/
QcQ*Q+Q,@b=WQ-Q.Q/
QdQ*Q+Q,@b=WQ-Q.Q/
QeQ*Q+Q,@b=WQ-Q.Q/
QfQ*Q+Q,@b=WQ-Q.Q/
QgQ*Q+Q,@b=WQ-Q.Q/
QhQ*Q+Q,@b=WQ-Q.Q/
QiQ*Q+Q,@b=WQ-Q.Q/
QjQ*Q+Q,@b=WQ-Q.Q/
QkQ*Q+Q,@b=WQ-Q.Q/
QlQ*Q+Q,@b=WQ-Q.Q/
QmQ*Q+Q,@b=WQ-Q.Q/
Q*Q,@b=WQ-Q.Q/Qn
Q*Q,@b=WQ-Q.Q/Qo
Q*Q,@b=WQ-Q.Q/Qp
Q*Q,@b=WQ-Q.Q/Qq
Q*Q,@b=WQ-Q.Q/Qr
Q*Q,@b=WQ-Q.Q/Qs
Q*Q,Q.=W@bQ-Q/Q+
Q*Q,@b=WQ-Q.Q/Qt
Q*Q,@b=WQ-Q.Q/Qu
Q*Q,@b=WQ-Q.Q/Qv
QwQx
%!2N
QwQx!)
Qy
%!2N!)
%!2NQz
%!!)
%!2NQz!)
%!%2DV
D(D)),%k
%!%%%|
%!IX/+=5IZ%427
Q{
%!I_2N
!IQ|Q}
!IQ|R!R#R%Q}
%!!*
!IQ|Q}%4
!IQ|R#R%Q}%4
R&
%!R(JI
R)
R*
=,
R+
/j%4
!:#g!+!&
%!J!G=G12N<F
%!J!GBG12NGC
%!J!1UGBG12NGC
%!J!GDG12NGE
%!J!1UGDG12N
>A>B66Iw
>B66R,IpIq
>B66R,IpIqR-
&DR.
%!&f
%!R/GBG12NGC
%!%U1S#D
#L#g!&
*<E>#y!&
!_-<R0!&!)
!_-<R0!)
R1!n
R2
<u
3/(l
%!R3O{
&E0J%*
!_J!2/1V2N
!_J!2/1V1U2N
*<E>!&#g
%!!:8n
%!IZ=5R427
!n.D
!/#g!&
%!#g!&
%!G!
!+GG#gOc!&Oe
!+GG#gOc!&
%!G0GBG12NR5
%!G0GDG12NR5
%!%e
%!R6
%!R6LO
!/R7#g#D
!/=^1<#g#D
!/IX*p#g!&#D
!/=aR8#g#D
!/D^R9#g!&#D
%!,o
%!R:&&
%!!/
%!R;R<=,R=
%!R>R;R<=,
R?
%!1B
R@!_@7RA:RRBRCRD9cRE
R@!_@7RA:RRBRCRD
R@!_@7RA:RRBRCRD9cRERF
%!R/RGG=G12N<F
%!R/RGGBG12NGC
%!!:
%!D(#L
!IQ|Q}%4RH
%!RI2N
%!RJ2N
%!&&
!!RKRL
%!RM
!_-<R0!&RN
*<!QRO
!/RPRQ
%!RR
%!RS
%!RT
!:#g!&#i
RURVRWRX
RURVRYRW
RZ
)>R[R]
R^R_
RaR_
R_
:i
P/Rb
P/RcRdReRf
RgRhRiP5RjRkRl
RgRhRiP5RjRkRlRm
RnRoRpRqRrRs!)
RnRoRrRsRtRu!)
RvP5
P?RgP5RwRxRjRV!)
P?RgP5RwRxRjRy
P?RgP5RwRxRjRV!}Rz!)
P?RgP5RwRxRjRVRz
&pRgP5RwRjRVRzR{R|Rx
!IR}P.S!RZS#
!IR}P.S!RZ
!IS%P.S!RZS&S#
S(RZ
RgS)S*P5RjS+S,S-!)
S.S/S0S1S2
S3S4!)
S5
S6S7PsS8S9S:S;S<S=S>S?S@
S6S7PsS8S9S:S;S<S=S>S?
SAS7S8S:SBS?SCS;S=!)
SAS7S8S:SBS?SCS;S=
SD
SESF
!#!R!=SGSH
SI
SJ
SK
SL
SM&f
SNSO2O&f
&f
.(:hPx
SP
SPPx
SQ
SRSSSTSUSVSWSXSYSZS[
S]S^STSUSVSWSXSYSZS[
S]S^STSUSVSWSXSYSZS[S_
SaSbSc
SaSbScS[
SdSeSbSc
SfSg
S[
Sh
ShS[
Si
SjSkSlKqScSmSnSo!)
SjSkSlKqScSmSnSoS[!)
Sp
SpS[
Sq
SrSkSlKqSbScSmSnSo!)
SrSkSlKqSbScSmSnSoS[!)
SrSkSlKqSbScSmSnSo
SsStSuSvSwSx!)
SySzS{
S|S}
T!*ET#
!/T%*E
T&
CQT(T)T#!)
1BT!
T*T+T,
T-
8E903V91!)
T.90T/T0!)
8E903VT1PZMJP[P]P^P_Pa91!)
8E903VT1PZMJP[P]P^P_T2T3!&!)
8E8u3V92!)
T4T/T0!)
8E8u3VT1PZMJP[P]P^P_Pa92!)
8E8u3VT1PZMJP[P]P^P_T2T3!&!)
8EMNMO3VT58K!)
T6MNMOT/T0T5!)
8EMNMO3VT7T5T1PZMJP[P]P^P_Pa8K!)
8EMNMO3VT5T1PZMJP[P]P^P_T2T3!&!)
8ET8MNMO3VT5PZMJP[P]P^P_Pa8M!)
8ET8MNMO3VT5PZMJP[P]P^P_T2T3!&!)
8ET9973V99T:!)
T6T9T/T0!)
8ET9973V99T1PZMJP[P]P^T;PaT:!)
8ET9973V99T1PZMJP[P]P^P_T2T3!&!)
MU97T<T=!)
T497T0T<!)
MU97T<T1PZMJP[P]P^P_PaT=!)
MU97T<T1PZMJP[P]P^P_T2T3!&!)
-2T>
T?T@
-2T>TA
TB
=W50#g@bOc!&Oe!)
=W50TC#g@bOc!&
=W50#g@bOf!&OgOhGK!)
!+50#gOfOg*{@bGK!&!)
TDTETFTG6Z6[THTITJA.TK
TL
TM
%!TN
!PTOTP
:iPGPHPI
6OTQ
TR
TS
TT!Q
TRTU
P?:hTV
P?:hTVP|!)
P?:hTVP|
&RTWN=
&RTWPAN=
TX:h
TY:h
3@1]TZT[N=
TT!Q!#
:iP?PBPCPDKh
:iP?PBPC
:iP?PBPD!)
:iP?PBPE!)
TSTU
TTTW
!_0J%h
5IIdT]
0JT^A.
Oy>?
DjT_D)
Ta>?
PP>?
%%Id5fO}
*<
Tb)@
Tc505(Td
:iTeTfTg50ThP.P/TiTj)YTkP9P:P;P<
#L)@
:i&RTcPsP55(P/
TlRa
TmP2Tn
TmP2ToTn
@mP2Tn
TmP257
P1P2P0
:i@m5(P/P0P1P2P5
:i@mP:P6P.P/P8P;P<5fP0P1P2)YP9
Tp>?Tq
TrTs:h-X!vTt
TrTs:h-X!vTuTv?e
TwNpNq!&
TwNpNq!&TxTy
TwNpNqTzTxTy
TwNrNsNtNq!&
TwNrNsNtNqT{
TwNpO-NqO.!&
E78&:(T|T}G?3,!)
E78&:(U!T}G?3,!)
TwNpO0O1O-NqO.!&
,aU#U%:(T|U&T}U(G?U)3,G@U*GA)!U+U,!)
-W.q!&!)
U-U.8&!)
U/U0
U1!)
&I
#DU2U3
/3
/3#D
=^Fk#D!p
FlFm#D!p
U4U5U6U7
,6FoU8#D
,6FoFp#D
,6FoFp#DU2U3
7*
7*Px
Q&!)
U9U:!)
:J2N!)
U;!)
U;)!!)
+)1S#D!)
U<!)
U<U=!)
U<U=)!#D!)
U>U?U@UA8NUBUC#D2N!)
U>!)
UDE(G12%!)
G0E(G12N!&!)
UEE(G12N!)
UFE(G12N!)
%4G227+|2vUGUHUIUJG7G8G9G:2A2BG;2?.qG<2D!&!)
%4G227+|2vUGUHUIUJG7G8G9G:!)
%4G227+|2vUGUHUIUJG7G8G9G:UK!)
%4G227+|2vUGUHUIUJG7G8G9G:2A2BG;UK!)
3@UL%hUM!)
3@UL%h!)
!_9eRB!)
UNUO
!_O{:R9eRB
!_:RO{9eRB
UP9e:RO{
:Q%m
SQ:#
#*
UQ
URUSOc!)
3KUT!)
3KUT2N!)
%4!)
U>UUUV2N!)
1T2/G=G12%<F8&:(T|T}G?3,2&G@GA!)
1T2/G=G12%<F@Z8&:(T|T}G?3,2&G@GA!)
1T2/G=G12N<F@Z8&:(T|T}G?3,2&G@GA!)
1T2/G=G1UW2N<F8&:(T|T}G?3,2&G@GA!)
1T2/GBG12NGC8&:(T|T}G?3,2&G@GA!)
1T2/GBG12NGC@Z8&:(T|T}G?3,2&G@GA!)
1T2/GBG1UW2NGC8&:(T|T}G?3,2&G@GA!)
1T2/GDG12NGE8&:(T|T}G?3,2&G@GA!)
1T2/GDG12NGE@Z8&:(T|T}G?3,2&G@GA!)
1T2/GDG1UW2N8&:(T|T}G?3,2&G@GA!)
1T2/GDG1UW2NGE8&:(T|T}G?3,2&G@GA!)
1T2/GDG12NUWGE8&:(T|T}G?3,2&G@GA!)
1T2/G=G12N<FU#U%:(T|U&T}U(G?U)3,2&G@U*GA-kUXRAUY)!U+!)
1T2/G=G12N<FU#UZ:(T|U&T}U(G?U)3,2&G@U*GA)!U+#D-kUXRAUY!)
1T2/GBG12NGCU#U%:(T|U&T}U(G?U)3,2&G@U*GA-kRAUY)!U+!)
1T2/GBG12NGCU#U%:(T|U&T}U(G?U)3,2&G@U*GA-kUXRAUY)!U+!)
1T2/GBG12NGCU#U%:(T|U&T}U(G?U)3,G@U*GA)!U+!)
1T2/GDG12NGEU#U%:(T|U&T}U(G?U)3,2&G@U*GA-kUXRAUY)!U+!)
1T2/GBG12NGC-kRAUY!)
U[!)
U]2N!)
U^2N!)
,aT|U&T}G?U)3,2&G@U*GA-kUXRAUY!)
,aT|U&T}G?U)3,2&G@U*GA-kUXUY!)
,aT|U&T}U(G?U)3,2&G@U*GA-kUXRAUY!)
,aT|U&T}U(G?U)3,2&G@U*GA-kUXUY!)
Fn#D2N!)
,a8&:(T|T}G?3,2&G@GA!)
,a8&:(T|T}G?3,2&G@GAU_UaMo!)
2/G=G13I2N<F8&:(UbT}GM3,2&GOGA!)
2/GBG13I2N8&:(UbT}GM3,2&GOGA!)
2/GBG13I2NGC8&:(UbT}GM3,2&GOGA!)
UcUdUeUfOc!)
UcUdUeUfOc#g!&
!#505(
!#5(
P&P(
>%
Ug
1B:{!)
8N!)
BH1U8&UhT|T}G?3,2&G@GA!)
BH1U8&UhT|T}G?3,G@GAU_UaUiMo!)
1:1;UjUk2&UlUmRD!)
1:1;UjUk2&UlUmRDOc!)
1:1;UjUkUlUm%hU_UaMo!)
U>Un2N!)
Uo1437!)
,aU#U%:(T|U&T}G?U)3,2&G@U*GA)!U+U,-kUXRAUYRCUp!)
,aU#UZ:(T|U&T}G?U)3,2&G@U*GA)!U+-kUXRAUYRC9cUq!)
,aU#UZ:(T|U&T}G?U)3,2&G@U*GA)!U+#D-kUXRAUYRCUqUr!)
,aU#U%:(T|U&T}G?U)3,G@U*GA)!U+U,Up!)
,aU#UZ:(T|U&T}G?U)3,G@U*GA)!U+Uq!)
,aU#UZ:(T|U&T}G?U)3,G@U*GA)!U+Uq#D!)
+)!)
+)#D!)
Us!)
Us#D!)
2%!)
2NDV!)
2%DV!)
2s%427+|2vUGUHG7G8G9G:!)
UtUuUv)!:(UwUxT|T}G?3,2&G@GAUy#D!)
UzUfOc!)
UzUfOc!&#g!)
UzU{U|UfOc!)
U}8&%hV!V#2&V%V&V(V)!)
V*V+V,V-6AV.V/V0UfOcV1!)
V*V+V,V-6AV.V/V0UfOcV1V2U|!&!)
V3
V4
V5V/
V6&v-:K2#DV7!)
,aU#U%:(T|U&T}U(G?U)3,2&G@U*GA)!U+U,-kUXRAUYRC!)
,aU#UZ:(T|U&T}U(G?U)3,2&G@U*GA)!U+-kUXRAUY9cRC!)
,aU#UZ:(T|U&T}U(G?U)3,2&G@U*GA)!U+#D-kUXRAUYRCUr!)
,aU#UZ:(T|U&T}U(G?U)3,G@U*GA)!U+!)
,aU#UZ:(T|U&T}U(G?U)3,G@U*GA)!U+#D!)
V81-:RTK!)
%427+|2vUGUHG7G8G9G:.q!&!)
%427+|2vUGUHG7G8G9G:!)
V9!)
V:!)
1T2/G=G12N8&:(T|T}G?3,2&G@GAU,!)
1T2/G=G12N8&:(T|T}G?3,2&G@GA!)
1T2/GBG12N8&:(T|T}G?3,2&G@GAU,!)
1T2/GBG12N8&:(T|T}G?3,2&G@GA!)
V;!)
V<V=!)
UDE(G12N!&!)
UEE(G12N!&!)
UFE(G12N!&!)
1;V>U}%hV!V#2&V%V&V(V)!)
V?V@5YU5VAVBVCVDVEVFVGVHVI!)
J52N#D!)
VJVKVL)!:(1-VMT|T}G?3,2&G@GAVN!)
VJVKVL)!:(1-VMUwUxT|T}G?3,2&G@GAUy#D!)
%4IVIWV0!)
VOVPVQVR!)
VSVPVQVR!)
#]!)
TW!&
%42w!)
62-kUXRAUYRC9c!)
62-kUXRAUYRC!)
62-kUXRAUYRCRE!)
UP9e:RGQ
UP)z%mGQ
U>VTVUUC#D2N!)
VVU>#D!)
VVU>2N#D!)
U>VWVXVYVZ#D2N!)
VV#D!)
3KUT#D!)
3KUT#D2N!&!)
Fn,6UCV[V]U>#D2N!)
FnV^V_U>#D2N!)
Va#D!)
Va#D2N!)
FnVbVcU>2N#D!)
VU2N#D!)
VVUC#D!)
FnU>#D2N!)
Fn,6UCV]#D2N!)
VVV[UC#DV]!)
VVV[UC#DV]2N!)
VdVeUCV[V]2N#D!)
R;R<V[UC#DV]!)
R;R<V[UC#DV]2N!)
R;VfV[UC#DV]!)
R;VfV[UC#DV]2N!)
Q#Q%K|!)
-kUXRAUYRCVg!)
,o!)
*pD<!)
Vh!)
3KUTUCVi!)
3KUTUCViVjVkV]FU2N!)
1:1;VlUjUkUlUmVmVn!)
VoVpVq;bU5U7U6G1Vr2N!)
1T2/G=G12N<F3I8&:(UbVsT}GMGN3,2&GOGPGA!)
1T2/G=G12%<F3I8&:(UbVsT}GMGN3,2&GOGPGA!)
1T2/GBG12NGC3I8&:(UbVsT}GMGN3,2&GOGPGA!)
,aU#:(T|U&T}G?U)3,2&G@U*GA)!U+-kUXRAUYRC!)
,aU#:(T|U&T}G?U)3,2&G@U*GA)!U+-kUXRAUYRC#D!)
,aU#:(T|U&T}G?U)3,G@U*GA)!U+!)
,aU#:(T|U&T}G?U)3,G@U*GA)!U+#D!)
%4Vt!)
VuVvU>#D!)
+)#D!&#g
+)2N!)
+)2N#D!&#g
3@Vw!)
:H!)
V*V+V,Vx6AV/A@V0UfOcV1!)
V*V+V,Vx6AV/V0UfV1OcA@!&U|!)
P?VyVz.q!&#g
V*V{V|V}UfW!V16AV/OcOeA@!)
V*V{V|V}UfW!V16AV/OcOeA@!&!)
W#!)
3@!)
Uo!&1-!)
W%!)
W&2NR=!)
W(2N!)
W)!)
W)2N!)
RM2N!)
W*2N!)
RJ2N!)
!_%4!)
!_1B:{!)
!_W+!)
1:1;W,W-RDW.V+!)
MnW,W-!)
1;W/+mED!&!)
3@Px
Q}7XOvW0
Q}7X%4OvW0
Q}7X%4OwW0#g
R!R#R%Q}7X%4OvW1
R!R#R%Q}7X%4OwW1#g
OwW2#g
Q}7XOvW3
Q}7X%4OvW3
Q}7X%4OwW3#g
R#R%Q}7X%4OvW4
R#R%Q}7X%4OwW4#g
W5OwW6#g
OvW7
OwW7#g
W8W9W:OwW;#g
%4OvW<
%4OwW<#g
OwW=%2#g
OvW>
OwW>#g
H{OvW?
H{OwW?#g
OvW@
OvWA
OwWA#g
OvWB
OvWC
OwWC#g
OvWD
OwWD#g
OvWE
OwWE#g
OvWF
OwWF#g
OvWG
OwWG#g
OvWH
OwWH#g
Q}OvWI
Q}RHOvWI
Q}RHOw%4WI#g
OvWJ
OwWJ#g
9%J8OwWK%2#g
>A>BQ}7X
>A>BQ}7X%4
>A>BR!R#R%Q}7X%4
>A>BR#R%Q}7X%4
>A>B,p
>A>BWLWMW:W8W9
>A>B%4
>A>B%2
>A>BH{
3/Px
>A>BQ}%4
>A>BQ}%4RH
>A>BQ}RH%4
>A>B9%J8%2
7j7sWN!&#g-o
7j7sWN!&#g-oWOWPWQQ}
WR#g
WS#gP}
W0#gQ}7X
WTP}!&#g
WU#g
W3#gQ}7X
W3#gQ}7X%4
W7#g
WV#g%4
W<#g%4
WWKzWX#g
WWJSKzWY#g
-o!&#g
W>#g
.DWZ!&#gRHW[W]%4
W@#g
WA#g
WB#g
W^#g
WD#g
WE#g
.D!&#g
.D!&#gRHW[W]%4
*<!&#g!)
7v!&#g
WF#g
WG#g
W_#g
W_#g!+
.DWZ!&#gRHWa%4
.D!&#gRHWa%4
Wb#g%4
WH#g
-oWc7r!&#g
Wd7j7r!&#g
WeWfWg#g
7m7j7r!&#g
Wh#g
7w7j!&#g
7w7j7r!&#g
Wi#g
WI#gQ}%4
WI#gQ}RH%4
WjWk#g
WjWk#gWl
7x7j!&#g
7x7j7r!&#g
WJ#g
Wm#g
WjWn#g
>A>BP}
Wo
WoPx
>A>BWj
>A>BWjWl
WpWqWr!&!)
!QWs
:iWtWu
:iWt
:iWtWuWv&K!)
:iWwWx!&
!_:J2N
3A3BC|C}D!
3A3B%2
D(D)=e#g
%!Wy%4
%!#g
%!D@&f
&RE>1[&f
%!%2%h
!_G0E(G12N
%!IXIY&&Wz+m27
%!%hW{Oc
%!,3
%!W|W}
EP&f
&)X!X#
!_J!G=G12N<F
!_J!G=G1UW2N<F
%!#gOfOg
3A3BX%
3A3BD7D8D9%2
!_(rX&IpIqIrX(
!IQ|X)67X(
%!%2#g
%!%b2%
%!D:
%!D<D=D>
%!X*
)<.g!:X+:R+mX,UxX-
%!D@
EP
!/#g
%!(tX.
%!:J2/X/X02M
FNFOX1X2
%!DK#g
%!X3
%!.g
%!X4X5
,o#g
0hX6UCVkV]2N
0hX7X8X9X:X;X<2N
0hX=X>UCV[V]#D2N
0h#LE(<FG12N
X?#LE(<FG12N
0hX@XA2N
0h2N
!_XB0pVkV]
0hXCXDXEXFX;X<2N
0hXGXHUCV]2N
0h#LUCFUViVjVkV]2N
0h1U*pXIXJ##XK
XLXMXNFcFdFeFf2N
0J&E%*
%!;b
3A3BXOV0
%!(tX.E;XPU5+|
XQ%M%NXR
%!=5
%!ISIR%4T/!)
%e%fHD
%!H2
%!XS%2DV
%!HD
%!XT
%e%fXU
%!XVHG
D(DNDODPDR#g&f
&REP
%!%2DVXW
XXXY
%!1BDVUK
%!!JDU
!_&F%4#gOc!)
%!XZX[X]
%!,p%2X^DV
%!%4X_T/
%!.D%4#gOc
XaXb
3A3BFL
%!+m%4T/
!_R/RGG=G12N<F
%!2/X/X02M
%!DWXcXd
%!%2DV#g
%!D_%2
%!Da
%!Dc%2
51DdDe
%!D,
Kn!mKo
%!DkDl
%!!n%2
3A3BDn
%!D_
%!%|
%%6#Xe%4
%!I)XfXgXh%2#PV_
!n!/
XiCQXjXk
!!XlXm
!PG!Xn
&RXoXpXP1[Xq
!n!m!/
!_!n#uXr
!#I%K,Xs
!_Xt!/
!_Xt#u
%!(tX.E;U5+|
#YXuDC
%!%*I)
%!L<&f
V8A9
OZ?|O[;O
8EXvXwXxXyXzT1PZMJP[P]P^P_PaX{!)
8EXvXwXxXyXzT1PZMJP[P]P^P_T2T3!&!)
8EMNMO3VX|!)
X}MNMOT/T0!)
8EMNMO3VT1PZMJP[P]P^P_PaX|!)
8EMNMO3VT1PZMJP[P]P^P_T2T3!&!)
8EMZ8uM[M]N,N/!)
8EMZ8uM[M]N/M^T1PZMJP[P]P^P_PaN,!)
8EMZ8uM[M]N/M^T1PZMJP[P]P^P_T2T3!&!)
Y!MNY#T1PZMJP[P]P^P_PaY%!)
8EMNY#T1PZMJP[P]P^P_T2T3!&!)
Y&T2!&
8EY(Y)Y*3VT8PZMJP[P]P^P_T2T3!&Y+Y,Y-Y.Y/Y0Y1Y2Y3Y4!)
8EMNMO3VY5!)
X}MNMOT/Y6!)
8EMNMO3VT1PZMJP[P]P^P_PaY5!)
Y7Y8
Y9MNMO8HTyT1PZMJP[P]P^P_T2T3!&!)
#):C,o
.(:hPx!)
Py!)
TwNpN{N|!&
TwNpN{N|Y:
TwNpN{N|Y;
2K!m!&
2K!mY<
TwNpO2O3O4!&
TwNpO2O3O4Y=
Y>
Y>Px
(aPx
&pY?Y@YAC3YBPs)Y#D2NYCYDYEYFYGR=#g
&pY?Y@YAC3YBPs)Y#D2NYCYDYEYFYGR=YH#g
YIYJYKYLYMYNYOYPYQYRYSYTYUYVYWYXYYYZY[2NP7#g
YIYJYKYLYMYNYOYPYQYRYSYTYUYVYWYXYYYZY[2NP7Y]#g
%!Y^
%!Y_Ya#D
%!5IPs)YId#DYCYDYEYG
%!5IPs)YId#DYCYDYEYbYG
YcYdYeYfYgY@YAC3YBPs)Y#DYCYDYEYGR=Yh!)
&pY@YAC3YBPs)Y#DYCYDYEYFYGR=
&pY@YAC3YBPs)Y#DYCYDYEYFYGR=YH
Yi#D
%!#D
,o)@Yj+_
%!%%Y?Ps57Id#D2NYCYDYEYG#g
%!%%Y?Ps57Id#D2NYCYDYEYGYb#g
%!YkYlYmYnYoYp;t;uYqYVYWYr
%!YkYlYmYnYoYpYsYtYuYVYWYr
%!Yv
%!Yv2v
%!YwYu
%!2N2v#g
Yx2N#g
6OYyYAYzR=
6OYyYAYzR=YH
6OYAYzR=YH
%!Y{
%!Y{2v
%!Y|Yu
%!Y}YsYtYuYVYWY]
%!YwYsYtYuYVYWY]
%!Z!Z#YsYtYuYVYWY]
%!Z%YsYtYuYVYWY]
6O%!2N.u2v!)
%!#LUC
%!#LUC2%!)
&pZ&Z(Z)YAPsZ*)Y#DT]YGUCYFVi!)
&pZ&Z(Z)YAPsZ*)Y#DT]YGUCYFViVj2NZ+Z,
!#0JZ-Z.2MZ/Z0571[53
#LZ1
UPKq%kZ2Z3&I
TmMnZ4Z5)YZ6Z7#D
SkZ8H&Z9Z:Z;Z<!)
SkZ8H&Z9Z:Z;Z=!)
UP
Z>
UPZ?
Z>Z?
Z@,oZAZ8H&Z9
Z@,oZAZ8H&Z9Z=
Z@,oZ8H&Z9
ZB,oZ8H&Z9Z=
Z@Z8H&Z9
ZBZ8H&Z9
TX
&pZ&Z(Z)PsZC)Y#DT]YGYF
&pZ&Z(Z)PsZC)Y#DT]YGYFZ+Z,
!#0J(tZDZ.5357#DZEZ0
!#0J(tZDZ.5357#DZEZ0Z+
)NZFCQZGZHZIZJZKZL
%2ZM3VPm
)NZFCQZGZHZNZIZOZJ9PZPZL
ZQZRZS
ZQZR
ZQZT
!_&&ZMZU3VZV
!_%bZWZU3VZV
%!ZX
ZY*pZZZ[
!_Z]Z^E0As%2
%g&fZU
!_*pZ_Za
ZbZc&fZU
#D!&!)
!/1k=5#g#D
!/J@Zd#g#D
1>;w%k#D
!_+)1S#D
!/1k#g#D
!/ZeZf%k#D
%!&f#D
Zg
Zh!)
Zh
U9U:
Zi!)
Zi
ZjZk
ZhZi
2-
2-Px
Zl
!Q:hPz
:iP?PA!)
Zm!&
:iP?PBPF!)
%e%f0O
A;
-JA;
-JZnZo
Zp-JZn
A;IM
-JA;Zq
)TZrZsZtZuZv
)TZrZsZtZuZv!&
Zw)N)+Zx2k
TmP2
:i!#/J5(ZyP/
(aZzZ{Z|Z}
SF!)
&pZ&Z(Z)Ps[!W!Oe)Y#DT]YGYF
&pZ&Z(Z)Ps[!W!Oe)Y#DT]YGYFZ,
EjXb[#[%*p[&[(3KUT[)[*[+
FX[,[-[+
[.[/[0[1
[.[/[0[2[3[1
Ej!J!I[,[-!p
EjEM[43KUT[+
F?[5[6[7[8IW[1
F?Ej[6[7[9IW[1
EjEM[4[,[-[+
67[:@UIi
66[:@UIiX/
J!
[;[<2/@U[=X/
!:,o!Q
[>[?
[@
[ATn
[>
Sf[B[C[D
*:[E
[FK_[G[H
<?[I[J
:i[K[L[MPJ[N[O
:i[K[P[L[MPJ[N[OPL[QPK
:i[K[P[L[MPJ[R[O[QPK[S!)
:i[T[U[V
:i[W[U[V
%!%4X_
%%&F!p
%!&F
%!5IId
:i[X[K[L[MPJ[N
:i[X[K[P[L[MPJ[NPL[QPK
:i[X[K[P[Y[MPJ[R[QPK[S!)
)N[Z[[57#D
)N[Z[[57#D[]
[^F|F}
[_[a[b[c
0hFX[0[d[e[f[g[h2N
0h[i&F[j[k[l[m2N
0h[0[nPOU>[o[p[f[h[q[d[r[s[t[u[v[w2N!)
0h[nPO[x[v[wU>[y[z[{[|[}[u2N
0h.DU>[nPO[j[l[k[m2N!)
:i]!]#]%
]&](`;

export const parameters = `condition
data
summarize=null
name=null
*args
**kwargs
dtype
shape=null
shared_name=null
name="conditional_accumulator"
reduction_type="MEAN"
shape
accumulator_ref
critical_section_def=null
import_scope=null
type_enum
handle_data=null
job=null
replica=null
task=null
device_type=null
device_index=null
value
capacity
dtypes
shapes=null
names=null
name="fifo_queue"
default_value=null
allow_missing=false
record_bytes
header_bytes=null
footer_bytes=null
hop_bytes=null
encoding=null
persistent=false
watch_accessed_variables=true
target
source
unconnected_gradients=@tensorflow.UnconnectedGradients()
parallel_iterations=null
experimental_use_pfor=true
sources
output_gradients=null
tensor
name
names
from_version=null
add_shapes=false
use_pybind11_proto=false
obj
allow_tensor=true
allow_operation=true
op
ignore_existing=false
container_name
control_inputs
op_type
inputs
dtypes=null
input_types=null
attrs=null
op_def=null
compute_shapes=true
compute_device=true
device_name_or_function
scope=null
op_type_map
tensor_or_op
mark_as_used=true
type
values
indices
dense_shape=null
dtype="float32"
indices_dtype="int64"
dense_shape_dtype=null
indices_shape=null
target=""
graph=null
config=null
fetches
feed_list=null
accept_options=false
handle
feed_dict=null
feeds=null
options=null
run_metadata=null
method
node_def
message
error_code
g
inputs=null
output_types=null
control_inputs=null
original_op=null
session=null
type_proto
value_structure
element_spec
shapes
name="padding_fifo_queue"
input_
message=null
first_n=null
types
name="priority_queue"
queue_ref
row_splits
cached_row_lengths=null
cached_value_rowids=null
cached_nrows=null
internal=false
row_partition
ragged_rank=null
row_splits_dtype="int64"
flat_values_spec=null
min_after_dequeue
seed=null
name="random_shuffle_queue"
reader_ref
supports_serialize=false
containers=null
name="sparse_conditional_accumulator"
index_key
value_key
size
already_sorted=false
dense_shape
value_index
size=null
dynamic_size=null
clear_after_read=null
tensor_array_name=null
handle=null
flow=null
infer_shape=true
element_shape=null
colocate_with_first_write_call=true
index
lengths
dynamic_size=false
dims
skip_header_lines=null
**kwds
initial_value=null
trainable=null
collections=null
validate_shape=true
caching_device=null
variable_def=null
dtype=null
expected_shape=null
constraint=null
use_resource=null
synchronization=@tensorflow.VariableSynchronization()
aggregation=@tensorflow.VariableAggregation()
aggregation=?
experimental_enable_variable_lifting=true
use_locking=false
read_value=true
delta
sparse_delta
limit
variable_def
updates
export_scope=null
reuse
name=""
initializer=null
regularizer=null
partitioner=null
custom_getter=null
name_scope=""
x
tensor_dtype=null
y
input
main=null
argv=null
k
reduction_dimension=-1
recall_target=0.95
is_max_k=true
reduction_input_size_override=-1
aggregate_to_topk=true
dimension
output_type="int64"
axis=null
dimension=null
axis=-1
direction="ASCENDING"
stable=false
type_value
precision=-1
scientific=false
shortest=false
width=-1
fill=""
data=null
rtol=null
atol=null
rank
ranks
tensors=null
tf_type
var_list=null
ref
validate_shape=null
use_locking=null
contents
desired_channels=-1
desired_samples=-1
audio
sample_rate
primals
tangents
func=null
parallel_iterations=?
back_prop=?
swap_memory=?
maximum_iterations=?
shape_invariants=?
level
alsologtostdout=false
entity
recursive=true
arg_values=null
arg_types=null
indentation="  "
experimental_optional_features=null
params
use_locking=true
crops
block_size
block_shape=null
block_shape
a
b
arr
weights=null
minlength=null
maxlength=null
dtype="int32"
binary_output=false
mask
name="boolean_mask"
shape_x
shape_y
pred_fn_pairs
default=null
exclusive=false
strict=false
name="case"
chol
rhs
t
clip_norm
t_list
use_norm=null
axes=null
clip_value_min
clip_value_max
real
imag
axis
name="concat"
pred
true_fn=null
false_fn=null
fn1=null
fn2=null
device_type
memory_limit=null
experimental_priority=null
experimental_device_ordinal=null
enabled
device
device_policy
enable
virtual_devices
logical_devices
devices
cluster_spec_or_resolver
job_name="localhost"
task_index=0
protocol=null
make_master_device_default=true
cluster_device_filters=null
remote_host=null
job_name="worker"
run_eagerly
options
num_threads
labels
predictions
num_classes=null
name="Const"
verify_shape=false
value=0
support_partition=false
recursive=false
user_requested=false
internal_convert_user_code=true
optional_features=@tensorflow.contrib.autograph.Feature()
converted_fn
optional_features=null
user_requested=true
f
args
kwargs
caller_fn_scope=null
shape=?
list_or_tensor
element_dtype=null
strict=true
num_batch_threads
max_batch_size
batch_timeout_micros
allowed_batch_sizes=null
max_enqueued_batches=10
autograph=true
enable_large_batch_splitting=true
samples
log_prob=null
use_reparametrization=true
axis=0
keep_dims=false
log_p
sampling_dist_q
z=null
n=null
name="expectation_importance_sampler"
log_f
name="expectation_importance_sampler_logspace"
checkpoint
directory
max_to_keep
keep_checkpoint_every_n_hours=null
checkpoint_name="ckpt"
step_counter=null
checkpoint_interval=null
init_fn=null
last_checkpoint_step=null
checkpoint_number=null
check_interval=true
template
save_path
root_trackable
component_names
component_dtypes
fill_save_buffer_fn
consume_restore_buffer_fn
project_id
dataset_id
table_id
timestamp_millis
num_partitions
features=null
columns=null
test_end_point=null
instance_id
connection_pool_size=null
max_receive_message_size=null
snapshot
resource
block_size=null
max_bytes=null
max_staleness=null
credentials=null
block_cache=null
session
device=null
project
zone
instance_group
port
task_type="worker"
task_id=0
rpc_layer="grpc"
credentials="default"
service=null
job_to_label_mapping=null
tf_server_port=8470
override_client=null
executable_location=@tensorflow.distribute.cluster_resolver.KubernetesExecutableLocation()
cluster_spec
master=""
task_type=null
task_id=null
environment=""
num_accelerators=null
rpc_layer=null
jobs
port_base=8888
gpus_per_node=1
gpus_per_task=1
tasks_per_node=null
auto_set_gpu=true
jobs=null
gpus_per_node=null
gpus_per_task=null
environment=null
tpu=null
zone=null
project=null
coordinator_name=null
coordinator_address=null
discovery_url=null
optimizer
constraint_optimizer=null
maximum_multiplier_radius=null
minimum_multiplier_radius=0.001
initial_multiplier_radius=null
objective_vector
constraints_matrix
epsilon=0
rank_objectives=false
org_instance
to_graph
variables
scope=""
graph
num_tags
transition_params
tag_indices
sequence_lengths
potentials
sequence_length
transition_params=null
tag_bitmap
score
num_units
reuse=null
kernel_initializer=null
num_layers
input_mode="linear_input"
direction="unidirectional"
dropout=0
bias_initializer=null
opaque_params
input_size
name="cudnn_rnn_saveable"
num_proj=null
estimator
start=0
step=1
dtype="int64"
filenames
record_defaults
compression_type=null
buffer_size=null
header=false
field_delim=","
use_quote_delim=true
na_value=""
select_cols=null
init_func
reduce_func
finalize_func
driver_name
data_source_name
query
output_types
filename
expected_shapes
batch_size
element_length_func
bucket_boundaries
bucket_batch_sizes
padded_shapes=null
padding_values=null
pad_to_bucket_boundary=false
no_padding=false
datasets
choice_dataset
target_device
source_device="/cpu:0"
row_shape
iterator
dataset
key_func
reducer
window_size=null
window_size_func=null
file_pattern
features
reader=@tensorflow.data.TFRecordDataset
label_key=null
reader_args=null
num_epochs=null
shuffle=true
shuffle_buffer_size=10000
shuffle_seed=null
prefetch_buffer_size=null
reader_num_threads=null
parser_num_threads=null
sloppy_ordering=false
drop_final_batch=false
column_names=null
column_defaults=null
label_name=null
select_columns=null
header=true
num_parallel_reads=null
sloppy=false
num_rows_for_inference=100
map_func
num_parallel_batches=null
drop_remainder=false
num_parallel_calls=null
padded_shapes
cycle_length
block_length=1
buffer_output_elements=null
prefetch_input_elements=null
num_parallel_calls=1
randomize_input=true
capacity=10000
class_func
target_dist
initial_dist=null
initial_state
scan_func
buffer_size
count=null
window_size
stride=null
window_shift=null
window_stride=1
tag
max_outputs=3
max_images=3
key="summaries"
tags
all_reduce_alg="nccl"
num_packs=1
agg_small_grads_max_bytes=0
agg_small_grads_max_group=10
num_gpus_per_worker=0
communication=@tensorflow.distribute.experimental.CollectiveCommunication()
train_distribute=null
eval_distribute=null
remote_cluster=null
extended
colocate_with_variable
session_config=null
cluster_spec=null
dataset_fn
numpy_input
fn
input_iterator=null
args=[]
kwargs=null
input_fn
replication_mode=@tensorflow.distribute.InputReplicationMode()
reduce_op
config_proto
value_fn
devices=null
num_gpus=null
num_gpus_per_worker=null
cross_device_ops=null
auto_shard_dataset=false
cross_tower_ops=null
step_callable
worker_devices
num_gpus_per_worker
all_reduce_spec=["pscpu/pscpu",2,-1]
num_packs=0
strategy
replica_id_in_sync_group
distribution
loss_fn
iterations_per_step=1
tpu_cluster_resolver=null
steps_per_run=null
device_assignment=null
cluster_resolver=null
replica_ctx
distribution_fn
sample0=null
num_steps=null
validate_args=false
allow_nan_stats=true
name="Autoregressive"
batch_shape
logits=null
probs=null
name="Bernoulli"
concentration1=null
concentration0=null
name="Beta"
concentration1
concentration0
name="BetaWithSoftplusConcentration"
total_count
name="Binomial"
name="Categorical"
loc
scale
name="Cauchy"
df
name="Chi2"
name="Chi2WithAbsDf"
reparameterization_type
validate_args
allow_nan_stats
parameters=null
graph_parents=null
bijector=null
batch_shape=null
event_shape=null
name="Deterministic"
concentration
name="Dirichlet"
name="DirichletMultinomial"
temperature
name="ExpRelaxedOneHotCategorical"
rate
name="Exponential"
name="ExponentialWithSoftplusRate"
name="Gamma"
name="GammaWithSoftplusConcentrationRate"
name="Geometric"
name="HalfNormal"
reinterpreted_batch_ndims=null
name="InverseGamma"
name=?
name="Kumaraswamy"
name="Laplace"
name="LaplaceWithSoftplusScale"
name="Logistic"
cat
components
use_static_graph=false
name="Mixture"
mixture_distribution
components_distribution
name="MixtureSameFamily"
name="Multinomial"
loc=null
scale_diag=null
scale_identity_multiplier=null
name="MultivariateNormalDiag"
scale_perturb_factor=null
scale_perturb_diag=null
name="MultivariateNormalDiagPlusLowRank"
scale_diag
name="MultivariateNormalDiagWithSoftplusScale"
covariance_matrix=null
name="MultivariateNormalFullCovariance"
scale_tril=null
name="MultivariateNormalTriL"
name="NegativeBinomial"
name="Normal"
name="NormalWithSoftplusScale"
name="OneHotCategorical"
rate=null
log_rate=null
name="Poisson"
quadrature_size=8
quadrature_fn=@tensorflow.contrib.distributions.quadrature_scheme_lognormal_quantiles
name="PoissonLogNormalQuadratureCompound"
low=null
high=null
name="QuantizedDistribution"
dist_cls_a
dist_cls_b
name="RelaxedBernoulli"
name="RelaxedOneHotCategorical"
rep_type
seed
salt
skewness=null
tailweight=null
distribution=null
name="SinhArcsinh"
name="StudentT"
name="StudentTWithAbsDfSoftplusScale"
low=0
high=1
name="Uniform"
name="VectorDeterministic"
mix_loc
scale=null
quadrature_fn=@tensorflow.contrib.distributions.quadrature_scheme_softmaxnormal_quantiles
name="VectorDiffeomixture"
name="VectorExponentialDiag"
name="VectorLaplaceDiag"
name="MultivariateNormalLinearOperator"
cholesky_input_output_matrices=false
name="WishartCholesky"
name="WishartFull"
log_mean_exp_var
log_value
decay
mean_var
variance_var
max_lags=null
center=true
normalize=true
name="auto_correlation"
name="absolute_value"
shift=null
name="affine"
name="affine_linear_operator"
name="affine_scalar"
batchnorm_layer=null
training=true
name="batch_normalization"
is_constant_jacobian=false
forward_min_event_ndims=null
inverse_min_event_ndims=null
bijectors=null
name="cholesky_outer_product"
name="exp"
upper=false
name="fill_triangular"
loc=0
scale=1
name="gumbel"
name="identity"
forward_fn=null
inverse_fn=null
inverse_log_det_jacobian_fn=null
forward_log_det_jacobian_fn=null
forward_event_shape_fn=null
forward_event_shape_tensor_fn=null
inverse_event_shape_fn=null
inverse_event_shape_tensor_fn=null
name="inline"
bijector
name="kumaraswamy"
shift_and_log_scale_fn
unroll_loop=false
name="matrix_inverse_tril"
name="ordered"
permutation
power=0
name="power_transform"
num_masked
event_shape_out
event_shape_in=[-1]
diag_bijector=null
diag_shift=0.00001
name="scale_tril"
name="sigmoid"
name="softmax_centered"
hinge_softness=null
name="softplus"
name="softsign"
name="square"
diag_bijector
name="transform_diagonal"
hidden_layers
shift_only=false
activation=@tensorflow.nn.relu
log_scale_min_clip=-5
log_scale_max_clip=3
log_scale_clip_gradient=false
units
num_blocks=null
make_distribution_fn
label_dimension=1
logits_dimension=null
weight_column_name=null
enable_centered_bias=false
head_name=null
distribution_a
distribution_b
matrix
transform=null
prior
s
n
q
interpolation=null
quadrature_size
normal_loc
normal_scale
logx
w=null
return_sign=false
below=null
diag=null
above=null
root=null
file_prefix
store=null
var_list
layers_funcs=null
distribute_strategy=null
synchronization=null
aggregation=null
callback
f=null
input_signature=null
experimental_autograph_options=null
experimental_relax_shapes=false
device_policy=null
execution_mode=null
server_def=null
inf_or_nan=null
mode
experimental_compile=null
jit_compile=null
reduce_retracing=false
experimental_implements=null
experimental_attributes=null
experimental_relax_shapes=null
experimental_follow_type_hints=null
params=null
attrs
outputs
op_name
action=@tensorflow.contrib.eager.ExecutionCallback()
check_inf=true
check_nan=true
name_
func_
create_scope_now_=false
unique_name_=null
custom_getter_=null
create_graph_function_=false
dtype="float64"
threshold
use_global_variables=false
func
inp
Tout
inp=null
Tout=null
network
map_func=null
use_gpu=true
reset_test=true
assert_no_eager_garbage=false
global_step=null
server_def
hidden_units
feature_columns
model_dir=null
n_classes=2
weight_column=null
label_vocabulary=null
optimizer="Adagrad"
activation_fn=@tensorflow.nn.relu
dropout=null
input_layer_partitioner=null
warm_start_from=null
loss_reduction="weighted_sum"
sequence_feature_columns
context_feature_columns=null
num_units=null
cell_type=?
rnn_cell_fn=null
loss_reduction="weighted_sum_over_batch_size"
head
return_sequences=false
saved_model_dir
optimizer_or_optimizer_fn
metric_fn
thresholds=null
loss_fn=null
train_input_fn
n_classes=?
n_trees=100
max_depth=6
learning_rate=0.1
l1_regularization=0
l2_regularization=0
tree_complexity=0
min_node_weight=0
train_hooks=null
center_bias=false
pruning_mode="none"
quantile_sketch_epsilon=0.01
label_dimension=?
default_batch_size=null
**input_fn_args
logit_fn
config
activation_fn
dropout
input_layer_partitioner
batch_norm
export_dir_base
input_receiver_fn_map
assets_extra=null
as_text=false
checkpoint_path=null
input_receiver_fn
mode="infer"
keys=null
sparse_default_values=null
sparse_combiner="sum"
n_classes
heads
head_weights=null
classes_for_class_based_metrics=null
compute_full_loss=true
inverse_link_fn=null
model_fn
loss_reduction="weighted_sum_by_nonzero_weights"
num_clusters
random_seed=0
params="wmc"
initial_clusters="random"
covariance_type="full"
num_classes
initial_means=null
distance_metric="squared_euclidean"
use_mini_batch=false
mini_batch_steps_per_iteration=1
kmeans_plus_plus_num_retries=2
kmc2_chain_length=200
use_mini_batch=true
relative_tolerance=null
feature_columns=null
num_rows
num_cols
embedding_dimension
unobserved_weight=0.1
regularization_coeff=null
row_init="random"
col_init="random"
num_row_shards=1
num_col_shards=1
row_weights=1
col_weights=1
use_factors_weights_cache_for_training=true
use_gramian_cache_for_training=true
max_sweeps=null
input_rows
input_cols
n_components
regularization=null
use_factors_weights_cache=true
use_gramian_cache=true
use_scoped_vars=false
initial_clusters
random_seed
key
hash_bucket_size
dtype="string"
num_buckets
vocabulary_file
vocabulary_size=null
num_oov_buckets=0
vocabulary_list
default_value=-1
weight_collections=null
trainable=true
shape=[1]
default_value=0
normalizer_fn=null
file_format=null
samples_per_second=null
channel_count=null
stream=null
minimum
maximum
batch_size=1
buffer_size=1
parallelism=1
shift_ratio=0
seed=0
batches=null
num_tasks=0
job_name="ps"
device_type="CPU"
device_index=0
var
list_ops_or_scope
global_step_tensor
global_step_tensor=null
model_path
ignore_missing_vars=false
reshape_variables=false
var_names_to_values
gain=1
date
instructions
warn_once=true
**deprecated_kwargs
*deprecated_arg_names_or_tuples
include_patterns=null
exclude_patterns=null
reg_search=true
graph_def
input_nodes
output_nodes
output_dtypes
output_quantized
op_input_list
suffix=null
var_op_name
collection="variables"
given_name
suffix
include=null
exclude=null
initial_value
checkpoint_dir
assignment_map
ckpt_path
old_tensor_name
new_row_vocab_size
new_col_vocab_size
old_row_vocab_size=-1
old_row_vocab_file=null
new_row_vocab_file=null
old_col_vocab_file=null
new_col_vocab_file=null
num_row_oov_buckets=0
num_col_oov_buckets=0
max_rows_in_memory=-1
filepattern
embedding_tensor_name
new_vocab_size
embedding_dim
old_vocab_file
new_vocab_file
old_vocab_size=-1
bias_tensor_name
new_class_vocab_size
old_class_vocab_file
new_class_vocab_file
num_class_oov_buckets=0
primary_partition_info
import_scope
output_shapes=null
stateful=true
tensors
name="smart_case"
export_scope
expected_tensor
expected_shape
name="zero_initializer"
inside_ops=[]
passthrough_ts=[]
info
cops
elem
elem_
sgv
control_inputs=false
control_outputs=null
control_ios=null
ops
sgv0
sgv1
disconnect_first=false
dst_graph=null
dst_scope=""
src_scope=""
reuse_dst_scope=false
new_inputs
copy_shape=false
nodedef_fn=null
replacement_ts
control_outputs
positive_filter
regex
seed_ops
inclusive=true
within_ops=null
within_ops_fn=null
stop_at_ts=[]
ts
scope
forward_seed_ops
backward_seed_ops
forward_inclusive=true
backward_inclusive=true
boundary_ops=[]
target_ts
check_graph=true
allow_graph=true
ignore_ts=false
ignore_ops=false
prefix="geph"
t=null
ts0
ts1
can_modify=null
cannot_modify=null
keep_if_possible=true
list_
la
lb
targets
dst_graph
tree
leaves=null
tops
check_types=null
none_if_empty=false
iterable_type=?
forget_bias=1
state_is_tuple=true
output_is_tuple=true
use_peepholes=false
tied=false
non_recurrent_fn=null
num_dims=1
input_dims=null
output_dims=null
priority_dims=null
non_recurrent_dims=null
cell_fn=null
angles
image_height
image_width
distance_mat
num_valid_rows
top_k=-1
name="bipartite_match"
*transforms
images
image
flow
name="dense_image_warp"
transforms
train_points
train_values
query_points
order
regularization_weight=0
name="interpolate_spline"
transform_matrices
interpolation="NEAREST"
depth_values
hidden_surface_removal=null
convergence_dots_size=null
dots_per_inch=null
eye_separation=null
mu=null
normalize=null
normalize_max=null
normalize_min=null
border_level=null
number_colors=null
output_image_shape=null
output_data_window=null
source_control_point_locations
dest_control_point_locations
interpolation_order=2
num_boundary_points=0
name="sparse_image_warp"
output_shape=null
translations
string_list_tensor
counter
y0
rtol=0.000001
atol=1e-12
method=null
full_output=false
dt=null
method="rk4"
optimizer=null
kernel_mappers=null
input_dim
output_dim
stddev=1
seed=1
logits
weights=1
loss_collection="losses"
reduction="weighted_sum_by_nonzero_weights"
axes
existing_axis_names
new_axes
labeled_tensor
labeled_tensor_0
labeled_tensor_1
axis_data
axis_order=null
labeled_tensors
num_threads=1
capacity=32
enqueue_many=false
allow_smaller_final_batch=false
axis_name
elementwise_function
reduce_fn
keep_prob
noise_shape=null
filters
output_shape
strides
padding="SAME"
data_format="NWC"
dilations=null
dim=-1
reverse=false
weights
biases
num_sampled
num_resampled
num_true
sampled_values
resampling_temperature
remove_accidental_hits
partition_strategy
sampled_values=null
remove_accidental_hits=true
partition_strategy="mod"
name="sampled_sparse_softmax_loss"
alpha
clip=null
new_axis
axis_position=0
paddings
mode="CONSTANT"
serialized
example_names=null
shape_map
existing_name
new_name
existing_axes
selection
min_after_dequeue=0
axis_names=null
multiples
axis_name=null
inverse=false
beta_min=0.000001
gamma_init=0.1
reparam_offset=0.000003814697265625
data_format="channels_last"
activity_regularizer=null
num_layers=1
f_side_input=null
g_side_input=null
use_efficient_backprop=true
name="revblock"
regularizer
weights_list=null
kernel_size
stride=2
padding="VALID"
data_format="NHWC"
outputs_collections=null
data_format="NDHWC"
decay=0.999
scale=false
epsilon=0.001
activation_fn=null
param_initializers=null
param_regularizers=null
updates_collections="update_ops"
is_training=true
variables_collections=null
batch_weights=null
fused=null
zero_debias_moving_mean=false
renorm=false
renorm_clipping=null
renorm_decay=0.99
adjustment=null
initializer=@tensorflow.zeros_initializer()
ids
vocab_size
embed_dim
sparse_lookup=true
source_column
boundaries
num_outputs
stride=1
data_format=null
rate=1
normalizer_params=null
weights_initializer=?
weights_regularizer=null
biases_initializer=@tensorflow.zeros_initializer()
biases_regularizer=null
conv_dims=null
columns
combiner="sum"
ckpt_to_load_from=null
tensor_name_in_ckpt=null
hash_key=null
eos_token=0
keep_prob=0.5
vocab_size=null
embed_dim=null
unique=false
sparse_id_column
combiner="mean"
max_norm=null
column_name
series
cols_to_vars=null
name="feature_column_input_layer"
create_scope_now=true
dimension=1
normalizer=null
hash_key
sparse_id_columns
shared_embedding_name=null
hash_keys=null
bucket_size
keys
weight_column_name
groups=32
channels_axis=-1
reduction_axes=[-3,-2]
scale=true
epsilon=0.000001
mean_close_to_zero=false
columns_to_tensors
cols_to_outs=null
scale_l1=1
scale_l2=1
begin_norm_axis=1
begin_params_axis=-1
num_output_units
weight_init=?
bias_init=@tensorflow.zeros_initializer()
weight_collections=["weights"]
bias_collections=["biases"]
output_collections=["activations"]
weight_regularizer=null
bias_regularizer=null
on_value=1
off_value=0
loss
global_step
learning_rate
gradient_noise_scale=null
gradient_multipliers=null
clip_gradients=null
learning_rate_decay_fn=null
update_ops=null
variables=null
summaries=null
colocate_gradients_with_ops=false
increment_global_step=true
context_feature_columns
example_name=null
use_data_dep="__rev_block_lib_default"
tupleize_grads=false
repetitions
layer
x1
x2
embedding_weights
sparse_ids
sparse_weights=null
combiner=null
default_id=null
partition_strategy="div"
depth_multiplier=1
pointwise_initializer=null
height
output_data_format="channels_last"
temperature=null
stack_args
regularizer_list
name_filter=null
summarizer=@tensorflow.contrib.layers.summarize_activation
collection
summarizer=@tensorflow.contrib.layers.summarize_tensor
tag=null
dim
epsilon=1e-7
factor=2
mode="FAN_IN"
uniform=false
uniform=true
gradient_clip_norm=null
feature_engineering_fn=null
embedding_lr_multipliers=null
input_layer_min_slice_size=null
label_keys=null
linear_feature_columns=null
linear_optimizer=null
_joint_linear_weights=false
dnn_feature_columns=null
dnn_optimizer=null
dnn_hidden_units=null
dnn_activation_fn=@tensorflow.nn.relu
dnn_dropout=null
fix_global_step_increment_bug=false
dnn_activation_fn=null
problem_type
prediction_type
cell_type="basic_rnn"
optimizer="SGD"
predict_probabilities=false
momentum=null
gradient_clipping_norm=5
dropout_keep_probabilities=null
model_fn=null
eval_input_fn
eval_metrics=null
train_steps=null
eval_steps=100
train_monitors=null
eval_hooks=null
local_eval_frequency=null
eval_delay_secs=120
continuous_eval_throttle_secs=60
min_eval_frequency=null
delay_workers_by_global_step=false
export_strategies=null
train_steps_per_iteration=null
checkpoint_and_export=false
saving_listeners=null
check_interval_secs=5
export_fn
strip_default_attrs=null
default_inputs
_joint_weight=false
_joint_weights=false
prediction_key=null
weight_key=null
predictions=null
loss=null
train_op=null
eval_metric_ops=null
output_alternatives=null
training_chief_hooks=null
training_hooks=null
scaffold=null
master=null
num_cores=0
log_device_placement=false
gpu_memory_fraction=1
tf_random_seed=null
save_summary_steps=100
save_checkpoints_secs=0
save_checkpoints_steps=null
keep_checkpoint_max=5
keep_checkpoint_every_n_hours=10000
log_step_count_steps=100
evaluation_master=""
session_creation_timeout_secs=7200
example_id_column
num_loss_partitions=1
kernels=null
feature_spec
train
validation
test
data_path=null
target_dtype
features_dtype
target_column=-1
work_directory
source_url
initial_delay
max_delay
jitter=0.25
is_retriable=null
ratio
size="small"
test_with_fake_data=false
n_samples=100
noise=null
seed=42
fake_data=false
one_hot=false
reshape=true
labels_dense
num_classes=10
train_dir="MNIST-data"
train_dir
validation_size=5000
source_url=?
factor=0.8
mode="archimedes"
n_loops=2
data_dir
output_dir
checkpoint_path
eval_dict
update_op=null
supervisor_master=""
log_every_steps=10
feed_fn=null
max_steps=null
logdir
restore_checkpoint_path
output_dict
feed_dicts
restore_checkpoint_path=null
n=1
train_op
loss_op
init_op=null
init_feed_dict=null
supervisor_is_chief=true
supervisor_save_model_secs=600
supervisor_save_summaries_steps=100
steps=null
fail_on_nan_loss=true
monitors=null
metric_class_ids=null
loss_weights=null
link_fn=null
random_state=null
epochs=null
batch_size=null
array
target_key=null
batch_size=128
num_epochs=1
queue_capacity=1000
pad_value=null
shuffle=false
min_after_dequeue=null
name="enqueue_input"
enqueue_size=1
list
ctx=null
string_list
parsed_features
feature_queue_capacity=100
num_enqueue_threads=2
reader
queue_capacity=10000
read_batch_size=1
parse_fn=null
reader_num_threads=1
read_batch_size=null
name="dequeue_record_examples"
num_queue_runners=2
y=null
shuffle=null
target_column="target"
experiment_fn
output_dir=null
schedule=null
run_config=null
hparams=null
tuner
serving_input_fn
default_output_alternative_key=null
exports_to_keep=5
cell_fw
cell_bw
initial_state_fw=null
initial_state_bw=null
sequence_length=null
rnn_size
cell_type
input_op_fn
bidirectional
target_predictor_fn
attn_length
attn_size
attn_vec_size
init_mean=null
init_stddev=1
class_weight=null
tensor_in
var_name
every_n=100
first_n=1
save_secs=null
save_steps=null
saver=null
checkpoint_basename="model.ckpt"
every_n_steps=100
first_n_steps=1
every_n_steps
export_dir
input_fn=null
input_feature_key=null
signature_fn=null
default_batch_size=1
ignore_ops=null
loss_tensor
tensor_names
monitors
summary_writer=null
last_step=null
summary_op
save_steps=100
x=null
eval_steps=null
metrics=null
hooks=null
early_stopping_rounds=null
early_stopping_metric="loss"
early_stopping_metric_minimize=true
loss_op=null
summary_op=null
monitors_or_hooks
embedding_size
name="embedding_lookup"
decoder_inputs
cell
encoder_inputs
encoder_cell
decoder_cell=null
input_length
output_length
sentinel=null
decoding
sampling_decoding=null
min_frequency=0
share=false
vocabularies=null
unknown_token="<UNK>"
support_reverse=true
max_document_length
vocabulary=null
tokenizer_fn=null
examples
unused_features
input_fn=?
exports_to_keep=null
saver
input_tensor
classes_tensor=null
scores_tensor=null
name_tensor_map
files_to_copy
export_dir_path
output_tensor
path
export_version
base_dir
parser
lf
rf
event_file_pattern=null
compare_fn=null
input_alternatives
output_alternatives
actual_default_output_alternative_key
input_tensors
output_tensors
base_export_strategy
post_export_fn
post_export_name=null
exports_to_keep
input_ops
model_fn_ops
timestamped_export_dir
exports_to_keep=1
target_core=false
attention_states
output_size=null
num_heads=1
loop_function=null
initial_state_attention=false
num_symbols
output_projection=null
feed_previous=false
update_embedding_for_previous=true
num_encoder_symbols
num_decoder_symbols
num_decoder_symbols=null
buckets
seq2seq
softmax_loss_function=null
per_example_loss=false
decoder_inputs_dict
enc_cell
dec_cells_dict
num_decoder_symbols_dict
average_across_timesteps=true
average_across_batch=true
num_table_shards=null
symmetric_l1_regularization=0
symmetric_l2_regularization=1
adaptive=true
example_indices
feature_indices
feature_values
initializer
default_value
hasher
table
num_oov_buckets
hasher_spec=["fasthash",null]
key_dtype=null
value_dtype=null
key_dtype
value_dtype
empty_key
deleted_key
initial_num_buckets=null
name="MutableDenseHashTable"
checkpoint=true
experimental_is_anonymous=false
name="MutableHashTable"
key_column_index=-2
value_column_index=-1
delimiter="\\t"
name="text_file_id_table_init"
key_dtype="string"
key_index
value_index_offset=0
key_column_index=-1
value_column_index=-2
name="text_file_string_table_init"
vocabulary_file=null
mapping
default_value="UNK"
labels=null
losses
dim=null
add_regularization_losses=true
name="total_loss"
embeddings
margin_multiplier
enable_pam_finetuning=true
margin_type="nmi"
print_losses=false
embeddings_anchor
embeddings_positive
margin=1
reg_lambda=0.002
sparse_labels
multi_class_labels
label_smoothing=0
onehot_labels
names_to_tuples
*value_update_tuples
boolean_labels
scores
score_range
nbins=100
check_shape=true
alpha=0.95
logit_transformation=true
metrics_collections=[]
updates_collections=[]
predictions_idx
metrics_collections=null
updates_collections=null
num_thresholds=200
target_recall
num_thresholds=null
precision
strict_mode=false
aminusb=true
validate_indices=true
top_k_predictions
class_id=null
curve="ROC"
max_size=null
thresholds
normalizer
specificity
sensitivity
init_loss_scale
incr_every_n_steps
decr_every_n_nan_or_inf=2
incr_ratio=2
decr_ratio=0.8
loss_scale
opt
loss_scale_manager
activation=null
cell_clip=null
proj_clip=null
num_unit_shards=null
num_proj_shards=null
spec=null
sparsity=null
output_node_names
input_graph_def
mask_update_op
train_step_fn=@tensorflow.contrib.slim.learning.train_step
train_step_kwargs=0
log_every_n_steps=1
is_chief=true
number_of_steps=null
init_op=0
local_init_op=0
ready_op=0
summary_op=0
save_summaries_secs=600
summary_writer=0
startup_delay_steps=0
save_interval_secs=600
sync_optimizer=null
trace_every_n_steps=null
worker_device
num_worker
custom_getter
communication_period=10
name="AGNOptimizer"
learning_rate=0.001
beta1=0.9
beta2=0.999
epsilon=1e-8
name="AdaMax"
global_step=0
name="Adam"
weight_decay
name="AdamW"
alpha=1
beta=0.9
sign_decay_fn=null
name="AddSignOptimizer"
staleness
name="DropStaleGradient"
ea_custom_getter
moving_rate=null
rho=null
synchronous=false
name="ElasticAverageOptimizer"
equalities=null
inequalities=null
var_to_bounds=null
**optimizer_kwargs
name="GGT"
window=10
eps=0.0001
svd_eps=0.000001
sigma_eps=0.01
momentum=0.9
weight_decay=0.0001
eeta=0.001
name="LARSOptimizer"
skip_list=null
use_nesterov=false
is_chief
ma_custom_getter
interval_steps=100
name="ModelAverageOptimizer"
momentum
name="MomentumW"
average_decay=0.9999
num_updates=null
sequential_update=true
base=2.718281828459045
name="PowerSignOptimizer"
initial_accumulator_value=0.1
name="RegAdagrad"
max_matrix_size=768
gbar_decay=0
gbar_weight=1
mat_gbar_decay=1
mat_gbar_weight=1
learning_rate=1
svd_interval=1
precond_update_interval=1
epsilon=0.0001
alpha=0.5
use_iterative_root=false
name="Shampoo"
vars_to_clip_dims
max_norm
colocate_clip_ops_with_vars=false
name="VariableClipping"
gradients_variables
clip_norm=20
base_optimizer
rho=0.95
name="Adadelta"
name="Adagrad"
name="GradientDescent"
name="Momentum"
use_locking
decay=0.9
momentum=0
epsilon=1e-10
centered=false
name="RMSProp"
prediction_input_fn
input_alternative_key=null
output_alternative_key=null
serving_input_receiver_fn
output_key=null
signature_def_key=null
signature_def=null
input_names=null
output_names=null
tags=null
bytes
message_type
field_names
descriptor_source="local://"
message_format="binary"
sanitize=false
sizes
input_graph=null
quant_delay=0
weight_bits=8
activation_bits=8
symmetric=false
quant_delay=null
freeze_bn_delay=null
input_node
output_node
stop_propagation=null
input_resolution=null
input_node_name=""
input_node_size=null
theta
state0
cell_fn
cell_grad=null
extras=null
max_input_length=null
use_tpu=false
aligned_end=false
time_major=false
fast_reverse=false
initial_state=null
graph_input_node_names
graph_output_node_names
executor_name
serialized_executor_parameters
default_graph_input_tensor_type_shapes=null
default_graph_output_tensor_type_shapes=null
warp
name="resampler"
attn_size=null
attn_vec_size=null
input_size=null
share_time_frequency_weights=false
num_unit_shards=1
feature_size=null
frequency_skip=null
num_frequency_blocks=null
start_freqindex_list=null
end_freqindex_list=null
couple_input_forget_gates=false
backward_slice_offset=0
compile_stateful=false
name="conv_1d_lstm_cell"
name="conv_2d_lstm_cell"
name="conv_3d_lstm_cell"
conv_ndims
input_shape
output_channels
kernel_shape
use_bias=true
skip_connection=false
initializers=null
name="conv_lstm_cell"
num_proj_shards=1
activation=@tensorflow.tanh
layer_norm=false
norm_gain=1
norm_shift=0
input_keep_prob=1
output_keep_prob=1
state_keep_prob=1
variational_recurrent=false
dropout_state_filter_visitor=null
embedding_classes
use_dynamic_rnn=false
number_of_groups=1
cell_size=null
name="gru_cell"
couple_carry_transform_gates=true
carry_bias_init=1
num_proj
num_in_proj=null
y_activation=@tensorflow.nn.relu
use_peephole=false
name="lstm_cell"
name="lstm_fused_cell"
c
h
layer_norm=true
dropout_keep_prob=1
dropout_prob_seed=null
cells
use_bias=false
output_size
leak=0.001
ratio_on=0.1
trainable_ratio_on=true
period_init_min=1
period_init_max=1000
state
_
mask=null
input_signature
node_index
store
residual_fn=null
frequency_skip=1
flat_input
cells_fw
cells_bw
initial_states_fw=null
initial_states_bw=null
swap_memory=false
state_saver
state_name
address
request
protocol=""
fail_fast=true
timeout_in_ms=0
saved_model_path
custom_objects=null
model
serving_only=false
attention_mechanism
attention_layer_size=null
alignment_history=false
cell_input_fn=null
output_attention=true
initial_cell_state=null
attention_layer=null
attention_fn=null
cell_state
attention
time
alignments
alignment_history
attention_state
memory
memory_sequence_length=null
normalize=false
probability_fn=null
score_mask_value=null
custom_key_value_fn=null
name="BahdanauAttention"
sigmoid_noise=0
sigmoid_noise_seed=null
score_bias_init=0
mode="parallel"
name="BahdanauMonotonicAttention"
helper
output_layer=null
rnn_output
sample_id
embedding
start_tokens
end_token
beam_width
length_penalty_weight=0
coverage_penalty_weight=0
reorder_tensor_arrays=true
predicted_ids
parent_ids
log_probs
finished
accumulated_attention_probs
initialize_fn
sample_fn
next_inputs_fn
sample_ids_shape=null
sample_ids_dtype=null
beam_search_decoder_output
sample_shape
sample_dtype
start_inputs
end_fn
next_inputs_fn=null
name="LuongAttention"
name="LuongMonotonicAttention"
softmax_temperature=null
sampling_probability
scheduling_seed=null
auxiliary_inputs=null
decoder
output_time_major=false
impute_finished=false
maximum_iterations=null
parallel_iterations=32
step_ids
max_sequence_lengths
p_choose_i
previous_attention
sum_over_timesteps=false
sum_over_batch=false
multiplier
signal
frame_length
frame_step
pad_end=false
pad_value=0
window_length
periodic=true
stfts
fft_length=null
window_fn=@tensorflow.signal.hann_window
forward_window_fn=@tensorflow.signal.hann_window
num_mel_bins=20
num_spectrogram_bins=129
sample_rate=8000
lower_edge_hertz=125
upper_edge_hertz=3800
log_mel_spectrograms
signals
std_factor=2
decay=0.95
static_max_norm=null
report_summary=false
dense_tensor
ignore_value=null
indicators
sparse_input
row_axis=0
col_axis=1
items_to_tensors
num_samples
data_sources
items_to_descriptions
num_readers=1
reader_kwargs=null
common_queue_capacity=256
common_queue_min=128
record_key="record_key"
sp_ids
sp_weights
sparse_values
min_interval_secs=0
timeout=null
timeout_fn=null
master
num_evals=1
initial_op=null
initial_op_feed_dict=null
eval_op=null
eval_op_feed_dict=null
final_op=null
final_op_feed_dict=null
summary_op_feed_dict=null
variables_to_restore=null
num_evals
log_progress=true
log_dir=null
eval_ops=null
final_ops=null
final_ops_feed_dict=null
eval_interval_secs=60
max_number_of_evaluations=null
last_checkpoint=null
seconds_to_sleep=1
dense
hashed_output
out_type
internal_type
axis=1
epsilon=0.00001
pooling_type
dilation_rate=1
grads_and_vars
gradients_to_variables
total_loss
variables_to_train=null
clip_gradient_norm=0
summarize_gradients=false
gate_gradients=1
aggregation_method=null
check_numerics=true
gradient_multipliers
session_wrapper=null
ignore_live_threads=false
sess
train_step_kwargs
transform_grads_fn=null
chief_only_hooks=null
save_checkpoint_secs=600
save_summaries_steps=100
max_wait_secs=7200
new_value
old_name
old_value
module_name
doc_string_modules=null
print_info=false
reader_class
common_queue
num_readers=4
capacity=256
min_after_dequeue=128
capacity=8
dynamic_pad=false
summarize=20
print_tensor_name=true
print_tensor_type=true
print_shape=true
summarize_indicator_vector=true
dec
hashed_output=false
num_buckets=0
prefix=null
print_summary=false
handler
backup
prefix=""
image_key=null
format_key=null
channels=3
dtype="uint8"
repeated=false
dct_method=""
tensor_key
shape_keys=null
default_value=""
indices_key=null
values_key=null
shape_key=null
densify=false
keys_to_features
items_to_handlers
alias
data_format
min_rank=1
collections
value_or_tensor_or_var
clear_collection=false
variables_collections
fn1
fn2
int_or_tuple
beta
adjoint_b=false
name="bidiag_matmul"
operator
orthogonalize=true
starting_vector=null
name="lanczos_bidiag"
tol=0.000001
max_iter=20
name="cgls"
preconditioner=null
tol=0.0001
name="conjugate_gradient"
v
sparsemax
function_name
**kw
statements
lo
hi
mu
sigma
limit=3
subnet
lo=0
hi=1
spec
mode=true
kw
kw_overrides=false
printer=?
combine=true
depth=0
finished=null
input_shape=null
input_type="float32"
include_shapes=false
capacity=0
memory_limit=0
output_dtype="int64"
mean=0
alg="auto_select"
minval=0
maxval=null
max_outputs
family=null
step=null
db_uri
experiment_name=null
run_name=null
user_name=null
max_queue=null
flush_millis=null
filename_suffix=null
model_dir
writer=null
metadata=null
param
bad_color=null
column_key
col_num
metric_name
tree_config
stats_handle
container=null
tree_handle
create_op
container=""
shared_name=""
input_data
sparse_input_indices
sparse_input_values
sparse_input_shape
input_spec
leaf_ids
input_labels
input_weights
stats_config
finished_nodes
deltas
device_assigner=null
graph_builder_class=@tensorflow.contrib.tensor_forest.tensor_forest.RandomForestGraphs
keys_column=null
early_stopping_rounds=100
early_stopping_loss_threshold=0.001
num_trainers=1
trainer_id=0
report_feature_importances=false
local_eval=false
version=null
head=null
include_all_in_serving=false
params_list
early_stopping_rounds
early_stopping_loss_threshold=null
op_dict
base_meta_graph_def
input_names
output_names
evaluation_master=null
y_true
y_pred
**options
signatures
examples_batch
single_feature_name="feature"
model_fns
graph_builder_class
device_assigner
weights_name=null
model_head=null
keys_name=null
head_scope=null
output_type=0
num_trees=100
max_nodes=10000
bagging_fraction=1
num_splits_to_consider=0
feature_bagging_fraction=1
max_fertile_nodes=0
split_after_samples=250
valid_leaf_threshold=1
dominate_method="bootstrap"
dominate_fraction=0.99
model_name="all_dense"
split_finish_name="basic"
split_pruning_name="none"
prune_every_samples=0
early_finish_check_every_samples=0
collate_examples=false
checkpoint_stats=false
use_running_stats_method=false
initialize_average_splits=false
inference_tree_paths=false
param_file=null
split_name="less_or_equal"
tree_variables_class=@tensorflow.contrib.tensor_forest.tensor_forest.TreeVariables
tree_configs=null
tree_stats=null
tree_graphs=null
tree_num
training
tree_config=""
tree_stat=""
proto
summary_writer
profile_dir
trace_steps=null
dump_steps=null
enabled=true
debug=false
op_log=null
run_meta=null
tfprof_options=0
tfprof_cmd="scope"
log_dir
add_trace=true
periodicities
input_window_size
output_window_size
num_features
prediction_model_factory=?
num_time_buckets=10
loss="normal_likelihood_loss"
exogenous_feature_columns=null
hidden_layer_sizes=null
anomaly_prior_probability=null
anomaly_distribution=null
column_names=["times","values"]
column_dtypes=null
read_num_records_hint=4096
state_manager
input_statistics_generator=null
time_series_reader
queue_capacity_multiplier=1000
shuffle_min_after_dequeue_multiplier=2
discard_out_of_order=true
discard_consecutive_batches_limit=1000
jitter=true
num_threads=2
cycle_num_latent_values=11
moving_average_order=4
autoregressive_order=0
exogenous_update_condition=null
head_type=?
state_manager=null
evaluation
times=null
exogenous_features=null
continue_from
listeners=null
reduction="weighted_mean"
name="CrossShardOptimizer"
group_assignment=null
topology
core_assignment
number_of_tuple_elements=null
tuple_types=null
tuple_shapes=null
shard_dimensions=null
tpu_config=null
cluster=null
iterations_per_loop=2
num_shards=null
num_cores_per_replica=null
per_host_input_for_training=true
tpu_job_name=null
initial_infeed_sleep_secs=null
input_partition_dims=null
eval_training_input_configuration=2
experimental_host_call_every_n_steps=1
using_single_core=false
use_tpu=true
train_batch_size=null
eval_batch_size=null
predict_batch_size=null
batch_axis=null
eval_on_tpu=true
export_to_tpu=true
export_to_cpu=true
embedding_config_spec=null
export_saved_model_api_version=?
export_outputs=null
scaffold_fn=null
host_call=null
evaluation_hooks=null
prediction_hooks=null
serialized=null
mesh_shape=null
device_coordinates=null
computation
num_shards=1
infeed_queue=null
xla_options=null
computation_shape=null
computation_stride=null
num_replicas=1
shape=[]
layout=[]
device_ordinal=-1
layouts=[]
embedding_config=null
compilation_failure_closes_chips=true
tpu_cancellation_closes_chips=null
strategy=null
body
maximum_shapes=null
padding_spec=null
input_shard_axes=null
outputs_from_all_shards=true
output_shard_axes=null
queue=null
enqueue_ops=null
close_op=null
cancel_op=null
feed_fns=null
queue_closed_exception_types=null
num_tasks
load_fn
hparam_def=null
model_structure=null
num_ps_tasks
num_unroll
input_key
input_sequences
input_context
initial_states
capacity=null
allow_small_batch=false
num_threads=3
capacity=1000
allow_small_batch=true
pad=true
make_keys_unique=false
make_keys_unique_seed=null
which_bucket
bucket_capacities=null
keep_input=true
type_map
ignore_unknown=false
accept_prob_fn
queue_threads=1
prebatch_capacity=16
prebatch_threads=1
runtime_checks=false
rates
back_prop=false
target_probs
init_probs=null
queue_capacity=16
threads_per_queue=1
overall_rate
mean_decay=0.999
partial=false
allow_broadcast=false
filter
padding
explicit_paddings=[]
data_format="CHANNELS_LAST"
dilations=[]
batch_dims=1
groups=1
out_backprop
use_cudnn_on_gpu=true
dilations=[1,1,1,1]
preferred_dtype=null
dtype_hint=null
input_tensor=null
keepdims=null
reduction_indices=null
keep_dims=null
input=null
slicing
variant_tensor
transformation_func
deterministic=null
filename=""
predicate
generator
args=null
output_signature=null
sparse_tensor
cycle_length=-1
cycle_length=null
block_length=null
synchronous=null
use_unbounded_threadpool=false
num_shards
reshuffle_each_iteration=null
reshuffle_each_iteration=true
count
datasets=null
stop_on_empty_dataset=true
log_warning=false
element_spec=null
compression=null
reader_func=null
wait=false
rerandomize_each_iteration=null
stop_on_empty_dataset=false
shard_func=null
checkpoint_args=null
compression="AUTO"
dataset_shape=[]
iterator_resource
output_shapes
output_classes
string_handle
output_classes=null
exclude_cols=null
ragged_rank
element_shape
dynamic_size
infer_shape
expected_cardinality
data_service_address
elements
variant
structure
dataset_or_iterator
dataset=null
reader=null
ignore_errors=false
encoding="utf-8"
external_state_policy=null
cardinality
mask_key="valid"
trainer_id
start=true
port=0
work_dir=null
fault_tolerant_mode=false
worker_addresses=null
job_gc_check_interval_ms=null
job_gc_timeout_ms=null
worker_timeout_ms=null
worker_max_concurrent_snapshots=0
dispatcher_address
worker_address=null
heartbeat_interval_ms=null
dispatcher_timeout_ms=null
data_transfer_protocol=null
data_transfer_address=null
processing_mode
service
job_name=null
consumer_index=null
num_consumers=null
max_outstanding_requests=null
cross_trainer_cache=null
target_workers="AUTO"
dataset_id=null
msg=null
stack_height_limit=30
path_length_limit=50
dump_root
tensor_debug_mode="NO_TENSOR"
circular_buffer_size=1000
op_regex=null
tensor_dtypes=null
compression_type=""
records
json_examples
input_bytes=null
out_type=null
little_endian=true
bytes=null
input_bytes
fixed_length=null
min_range
max_range
mode="MIN_COMBINED"
narrow_range=false
serialized_sparse
rank=null
device_name
diagonal
num_input_pipelines=1
input_pipeline_id=0
num_replicas_in_sync=1
experimental_fetch_to_device=null
experimental_replication_mode=@tensorflow.distribute.InputReplicationMode()
experimental_place_dataset_on_device=false
experimental_per_replica_buffer_size=1
communication_options=null
cluster_resolver
variable_partitioner=null
reduce_to_device=null
accumulation_fn=null
experimental_enable_dynamic_batch_size=true
experimental_bucketizing_dynamic_shape=false
experimental_xla_options=null
server_or_cluster_def
task_index=null
container_strategy
experimental_device_assignment=null
experimental_spmd_xla_partitioning=false
compute_devices=null
parameter_device=null
bytes_per_pack=0
timeout_seconds=null
implementation=@tensorflow.distribute.experimental.CollectiveCommunication()
checkpoint_or_checkpoint_manager
checkpoint_dir=null
termination_config=null
termination_watcher_fn=null
exit_fn=null
grace_period=null
save_fn=null
replica_id_in_sync_group=0
max_shard_bytes
max_shards=null
bytes_per_string=16
min_shard_bytes=262144
max_shards=1
partitions
hypothesis
truth
name="edit_distance"
equation
*inputs
pad=false
error_code=2
optimizer="Ftrl"
name="best_exporter"
serving_input_receiver_fn=null
event_file_pattern="eval/*.tfevents.*"
compare_fn=?
loss_reduction="sum_over_batch_size"
n_batches_per_layer
train_in_memory=false
save_graph_def=true
batch_norm=false
linear_optimizer="Ftrl"
dnn_optimizer="Adagrad"
linear_sparse_combiner="sum"
experimental_mode="infer"
strip_default_attrs=false
predict_keys=null
yield_single_examples=true
steps=100
exporters=null
start_delay_secs=120
throttle_secs=600
feed_fn
final_ops
wait_until_step
every_n_iter=null
every_n_secs=null
at_end=false
formatter=null
output_dir=""
show_dataflow=true
show_memory=false
save_checkpoints_steps=?
save_checkpoints_secs=?
device_fn=null
experimental_distribute=null
experimental_max_worker_delay_secs=null
every_secs=null
every_steps=null
original_args
results
run_metadata
new_vocab
old_vocab
backup_initializer=null
ckpt_to_initialize_from
vars_to_warm_start=".*"
var_name_to_vocab_info=null
var_name_to_prev_var_name=null
label_key
label_dtype="int64"
label_default=null
every_n_iter=100
adaptive=false
should_stop_fn
run_every_secs=60
run_every_steps=null
last_step
wait_after_file_check_secs=30
eval_dir=null
min_steps=0
max_steps_without_decrease
max_steps_without_increase
scores=null
classes=null
receiver_tensors
receiver_tensors_alternatives=null
label_dtype="float32"
optimization_parameters=null
clipping_limit=null
pipeline_execution_with_tensor_core=false
experimental_gradient_multiplier_fn=null
feature_to_config_dict=null
table_to_config_dict=null
train_spec
eval_spec
row_partitions
inner_shape
validate=false
static_inner_shape=null
row_lengths=null
value_rowids=null
nrows=null
uniform_row_length=null
nvals=null
fields
ragged_shape
api
*signatures
x_type
y_type
dlcapsule
tf_tensor
mesh
*
layouts
global_batch_size
dataset_already_batched=false
batch_dim=null
prefetch=null
tf_data_service_config=null
sharding_specs
dim_names
global_device_ids
local_device_ids
local_devices
mesh_name=""
global_devices=null
use_xla_spmd=false
barrier_name=null
timeout_in_ms=null
layout
source_layout=null
mesh_dims
local_devices=null
mesh_dims=null
mesh_dim_names
mesh_shape
mesh_name
ring_dims=null
ring_axes=null
ring_bounds=null
can_split_host_across_rings=true
build_ring_across_rings=false
rotate_ring_across_rings=false
enable_coordination_service=true
num_logical_cpu_devices=null
experimental_reset_context=false
experimental_enable_megcore=false
for_client_id=null
checkpoint_prefix
name_tensor_dict
layout_tensor
shape_and_slices
executor_type
rtol=0.00001
atol=1e-8
equal_nan=false
out=null
z
deg=false
start
stop=null
kind="quicksort"
order=null
decimals=0
val
copy=true
ndmin=0
a1
a2
*arys
returned=false
a_min
a_max
arys
axisa=-1
axisb=-1
axisc=-1
k=0
ndim=2
offset=0
axis1=0
axis2=1
ary
indices_or_sections
tup
subscripts
*operands
dtype=?
prefer_float32=false
dtype_conversion_mode="legacy"
N
M=null
order="C"
m
fill_value
order="K"
subok=true
stop
num=50
endpoint=true
num
retstep=false
base=10
*xi
destination
keepdims=false
pad_width
p
type1
type2
lam=1
*size
low
repeats
newshape
*arrays_and_dtypes
shift
k=1
axes=[0,1]
condlist
choicelist
default=0
where=null
arrays
axis1
axis2
mode="clip"
axes=2
reps
N=null
increasing=false
ddof=0
plugin_location
max_workspace_size_bytes=1073741824
precision_mode="FP32"
minimum_segment_size=3
maximum_cached_engines=1
use_calibration=true
allow_build_at_runtime=true
input_saved_model_dir=null
input_saved_model_tags=null
input_saved_model_signature_key=null
use_dynamic_shape=null
dynamic_shape_profile_strategy=null
conversion_params=null
dispatch_target
ksizes=null
strides=null
rates=null
padding=null
sizes=null
ksizes
num_columns=null
min=-6
max=6
num_bits=8
gradients
min
max
categorical_column
use_safe_embedding_lookup=true
cols_to_output_tensors=null
units=1
categorical_columns
shared_embedding_collection_name=null
weight_feature_key
fft_length
layout=null
method="farmhash64"
elems
parallel_iterations=10
back_prop=true
validate_indices=null
batch_dims=0
bad_indices_policy=""
trainable=false
op_seed
oldpath
newpath
overwrite=false
dirname
mode="r"
oldname
newname
top
in_order=true
ys
xs
grad_ys=null
name="gradients"
gate_gradients=false
stop_gradients=null
variable_names_whitelist=null
variable_names_blacklist=null
dest_nodes
input_map=null
return_elements=null
op_dict=null
producer_op_list=null
node
pin_variables_on_cpu=false
input_graph
protected_nodes=null
input_name
name="hessians"
value_range
contrast_factor
gamma=1
jpeg_quality
saturation_factor
central_fraction
boxes
max_output_size_per_class
max_total_size
iou_threshold=0.5
score_threshold=?
pad_per_class=false
clip_boxes=true
saturate=false
box_ind=null
crop_size=null
method="bilinear"
extrapolation_value=0
box_indices=null
box_indices
crop_size
offset_height
offset_width
target_height
target_width
crop_window
channels=0
ratio=1
fancy_upscaling=true
try_recover_truncated=false
acceptable_fraction=1
channels=null
expand_animations=true
colors=null
colors
format=""
quality=95
progressive=false
optimize_size=false
chroma_downsampling=true
density_unit="in"
x_density=300
y_density=300
xmp_metadata=""
compression=-1
offsets
centered=true
normalized=true
uniform_noise=true
noise="uniform"
output_type="int32"
bbox_deltas
image_info
anchors
nms_threshold=0.7
pre_nms_topn=6000
min_size=16
post_nms_topn=300
max_output_size
overlaps
overlap_threshold=0.5
pad_to_max_output_size=false
sorted_input=false
canonicalized_coordinates=false
tile_size=512
soft_nms_sigma=0
max_val
max_delta
lower
upper
min_jpeg_quality
max_jpeg_quality
method=0
align_corners=false
preserve_aspect_ratio=false
antialias=false
half_pixel_centers=false
image_size
bounding_boxes
seed2=null
min_object_covered=0.1
aspect_ratio_range=null
area_range=null
max_attempts=null
use_image_if_no_bounding_boxes=null
img1
img2
filter_size=11
filter_sigma=1.5
k1=0.01
k2=0.03
return_index_map=false
power_factors=[0.0448,0.2856,0.3001,0.2363,0.1333]
name="init_all_tables"
name="init"
stddev=0.05
minval=-0.05
maxval=0.05
factor=1
mode="fan_in"
distribution="truncated_normal"
value_key=null
partitions=[]
row_splits_dtype="int32"
flush_mode=null
input_buffer_size=null
output_buffer_size=null
window_bits=null
compression_level=null
compression_method=null
mem_level=null
compression_strategy=null
src
dst
pattern
*paths
topdown=true
onerror=null
context_features=null
sequence_features=null
sp_input
out_type="string"
graph_or_graph_def
as_text=true
Treal="float32"
variable
pool_size
padding="valid"
momentum=0.99
beta_initializer=@tensorflow.zeros_initializer()
gamma_initializer=@tensorflow.ones_initializer()
moving_mean_initializer=@tensorflow.zeros_initializer()
moving_variance_initializer=@tensorflow.ones_initializer()
beta_regularizer=null
gamma_regularizer=null
beta_constraint=null
gamma_constraint=null
renorm_momentum=0.99
virtual_batch_size=null
strides=1
bias_initializer=@tensorflow.zeros_initializer()
kernel_regularizer=null
kernel_constraint=null
bias_constraint=null
strides=[1,1]
dilation_rate=[1,1]
strides=[1,1,1]
dilation_rate=[1,1,1]
rate=0.5
ndim=null
max_ndim=null
min_ndim=null
allow_last_axis_squeeze=false
optional=false
depthwise_initializer=null
depthwise_regularizer=null
pointwise_regularizer=null
depthwise_constraint=null
pointwise_constraint=null
training=false
is_non_singular=null
is_self_adjoint=null
is_positive_definite=null
is_square=null
operators
is_square=true
name="LinearOperatorBlockLowerTriangular"
spectrum
input_output_dtype="complex64"
name="LinearOperatorCirculant"
name="LinearOperatorCirculant2D"
name="LinearOperatorCirculant3D"
diag
name="LinearOperatorDiag"
name="LinearOperatorFullMatrix"
reflection_axis
name="LinearOperatorHouseholder"
is_non_singular=true
is_self_adjoint=true
is_positive_definite=true
assert_proper_shapes=false
name="LinearOperatorIdentity"
base_operator
u
diag_update=null
v=null
is_diag_update_positive=null
name="LinearOperatorLowRankUpdate"
tril
name="LinearOperatorLowerTriangular"
perm
name="LinearOperatorPermutation"
name="LinearOperatorScaledIdentity"
col
row
name="LinearOperatorToeplitz"
diagonals
diagonals_format="compact"
name="LinearOperatorTridiag"
is_non_singular=false
is_positive_definite=false
name="LinearOperatorZeros"
num_lower
num_upper
bands
lower=true
adjoint=false
name="diag"
num_rows=-1
num_cols=-1
padding_value=0
align="RIGHT_LEFT"
name="diag_part"
eigvals_only=true
select="a"
select_range=null
tol=null
tol=0.00001
epsilon=1e-12
l2_regularizer=0
fast=true
output_idx_type="int32"
lower_upper
transpose_a=false
transpose_b=false
adjoint_a=false
a_is_sparse=false
b_is_sparse=false
output_type=null
grad_a=false
grad_b=false
name="matrix_transpose"
conjugate=false
ord="euclidean"
rcond=null
full_matrices=false
name="set_diag"
compute_uv=true
transpose_rhs=false
conjugate_rhs=false
partial_pivoting=true
perturb_singular=false
model_path=null
model_content=null
experimental_delegates=null
num_threads=null
experimental_op_resolver_type=@tensorflow.lite.experimental.OpResolverType()
experimental_preserve_all_tensors=false
experimental_disable_delegate_clustering=false
experimental_default_delegate_latest_features=false
level=1
children_inputs_mappings=null
input_gen
input_arrays_with_shape=null
output_arrays=null
experimental_debug_info_func=null
funcs
trackable_obj=null
supported_ops=null
supported_types=null
experimental_select_user_tf_ops=null
experimental_supported_backends=null
layer_debug_metrics=null
model_debug_metrics=null
layer_direct_compare_metrics=null
denylisted_ops=null
denylisted_nodes=null
fully_quantize=false
quant_debug_model_path=null
quant_debug_model_content=null
float_model_path=null
float_model_content=null
debug_dataset=null
debug_options=null
converter=null
target=null
converter_target_spec=null
graph_def=null
write_callback=?
library
time_major=true
library_filename
library_location
msg
name="LogicalXor"
lookup_key_dtype=null
name="total_regularization_loss"
delta=1
fn_output_signature=null
operand
coeffs
scalar
segment_ids
num_results
skip=0
sorted=true
index_type="int32"
num_segments
summation_method="trapezoidal"
k=null
max_partitions=1
min_slice_size=262144
bytes_per_string_element=16
initial_loss_scale=32768
increment_period=2000
multiplier=2
loss_scale_value
loss_scale="dynamic"
concrete_function
pass_pipeline="tf-standard-pipeline"
show_debug_info=false
exported_names
lift_variables
include_variables_in_initializers
upgrade_legacy=true
mlir_txt
pass_pipeline
flatbuffer
bytecode
use_external_constant=false
ordered_input_arrays=null
ordered_output_arrays=null
output_dtype=null
default_name=null
values=null
nest1
nest2
check_types=true
expand_composites=false
seq
*structure
flat_sequence
true_classes
unique
ksize
m=null
beta=null
gamma=null
variance_epsilon=null
scale_after_normalization=null
mean=null
variance=null
mean
variance
gamma
variance_epsilon
scale_after_normalization
offset
bias
seq_length
sampled_candidates
per_example_loss
sample_weight=null
global_batch_size=null
value=null
filters=null
use_cudnn_on_gpu=null
stride
filter=null
filter_sizes
input_sizes
out_backprop=null
dilations=[1,1,1,1,1]
dilation_rate=null
beam_width=100
top_paths=1
merge_repeated=true
blank_index=null
preprocess_collapse_repeated=false
ctc_merge_repeated=true
ignore_longer_outputs_than_inputs=false
label_length
logit_length
logits_time_major=true
unique=null
dilations
keep_prob=null
allow_fast_lookup=false
kernel
uniform_sampler
rng_alg=null
range_max
vocab_file=""
distortion=1
num_reserved_ids=0
shard=0
unigrams=[]
pooling_ratio
pseudo_random=false
overlapping=false
deterministic=false
seed2=0
exponential_avg_factor=1
approximate=false
decreasing=true
alpha=0.2
depth_radius=5
bias=1
beta=0.5
log_input
compute_full_loss=false
Targmax=null
include_batch_in_index=false
num_true=1
remove_accidental_hits=false
name="nce_loss"
counts
mean_ss
variance_ss
window_shape
min_input
max_input
min_filter
max_filter
out_type="qint32"
max_value
min_features
max_features
out_type="quint8"
loop_fn
name="sampled_softmax_loss"
regularization_loss
depthwise_filter
pointwise_filter
_sentinel=null
beta=1
pos_weight=null
targets=null
pos_weight
frequency_weights
dilation_rate
filter_shape=null
spatial_dims=null
depth
on_value=null
off_value=null
optimize=true
constant_values=0
name="parallel_stack"
options=0
host_tracer_level=2
python_tracer_level=0
device_tracer_level=1
delay_ms=null
service_addr
duration_ms
worker_list=""
num_tracing_attempts=3
save=true
cmd="scope"
path_map
expected_input_key_map=null
output_directory=null
quantization_options=null
representative_dataset=null
overwrite_output_directory=false
T
round_mode="HALF_AWAY_FROM_ZERO"
ensure_minimum_range=0.01
input_min
input_max
signed_input=true
range_given=false
round_mode="HALF_TO_EVEN"
concat_dim
input_mins
input_maxes
pylist
inner_shape=null
value_shape=null
starts
limits=null
deltas=1
splits
num_segments=null
value_rowids
nrows
reverse_index_map
grad_values
copy_from=null
state=null
alg=null
algorithm
alg
max_index
num=2
lam
probs
output_dtype="int32"
means=0
stddevs=1
minvals=-2
maxvals=2
rounds=4
limit=null
name="range"
separator=""
rewrite
replace_global=true
base_type
conversion_func
priority=100
name="report_uninitialized_variables"
base_paddings=null
seq_lengths
seq_axis=null
seq_dim=null
Tcomplex="complex64"
allow_partial_checkpoint=false
experimental_io_device=null
experimental_skip_checkpoint=false
experimental_variable_policy=null
experimental_load_function_aliases=false
namespace_whitelist=null
save_debug_info=false
function_aliases=null
experimental_debug_stripper=false
experimental_custom_gradients=true
experimental_image_format=false
experimental_skip_saver=false
experimental_sharding_callback=null
extra_tags=null
outputs=null
method_name=null
defaults=null
classes
saved_model_checksum=null
graph_def_program_hash=null
signature_def_hash=null
saved_object_graph_hash=null
checkpoint_hash=null
device=""
signatures=null
tensor_info
signature_def
**saver_kwargs
restore_op_name
legacy_init_op=null
sorted_sequence
side="left"
out_type="int32"
maxlen=null
dtype="bool"
index_dtype="int32"
type=2
norm=null
mdcts
window_fn=@tensorflow.signal.vorbis_window
beta=12
begin
threshold=null
thresh=null
threshold=0
sp_inputs
expand_nonconcat_dim=false
concat_dim=null
expand_nonconcat_dims=null
expand_nonconcat_dims=false
separator=null
mask_indices
sp_a
sp_b
sp_values
reduction_axes=null
output_is_sparse=false
new_shape=null
to_retain
mat1
mat2
output_type="float32"
sparse_gradient=false
keyword_required=?
sp_input=null
num_split=null
split_dim=null
perm=null
sparse_indices
num_or_size_splits
num=null
name="split"
squeeze_dims=null
name="stack"
end
begin_mask=0
end_mask=0
ellipsis_mask=0
new_axis_mask=0
shrink_axis_mask=0
var=null
sep=null
skip_empty=true
delimiter=null
result_type="SparseTensor"
string_tensor=null
num_buckets=null
out_type="float32"
placeholder="{}"
summarize=3
unit="BYTE"
encoding=""
ngram_width
separator=" "
pad_values=null
padding_width=null
preserve_short_sequences=false
maxsplit=-1
source=null
pos
len
input_encoding
errors="replace"
replacement_char=65533
replace_control_characters=false
output_encoding
max_queue=10
flush_secs=120
event
meta_graph_def
session_log
summary
description=null
experimental_trackable=false
experimental_mesh=null
step
default_name="summary"
graph_data
buckets=null
summary_description=null
summary_metadata=null
display_name=null
profiler_outdir=null
graph=true
profiler=false
branch_index
branch_fns
name="switch_case"
methodName="runTest"
actual
expected
checkpoint_v2=false
hash_table_shared_name=false
x_shape
y_shape
x_init_value=null
delta=0.001
init_targets=null
extra_feed_dict=null
delta=null
num_workers
num_ps
protocol="grpc"
worker_config=null
ps_config=null
skip_message
cuda_only=false
min_cuda_compute_capability=null
only_as_function=false
name="ToBFloat16"
name="ToComplex128"
name="ToComplex64"
name="ToDouble"
name="ToFloat"
name="ToInt32"
name="ToInt64"
use_spmd_for_xla_partitioning=true
enable_xla_dynamic_padder=true
use_shardy_partitioner=false
initial_accumulator=0.1
use_gradient_accumulation=true
clip_weight_min=null
clip_weight_max=null
lazy_adam=true
sum_inside_sqrt=true
tpu_hardware_feature_proto
num_cores
num_hosts
num_of_cores_per_host
weight_decay_factor=null
multiply_weight_decay_factor_by_learning_rate=null
slot_variable_creation_fn=null
clipvalue=null
low_dimensional_packing_status=false
exponent=2
beta2=1
beta_1=0.9
beta_2=0.999
combiner_computation
max_valency
num_weights=0
combiner_weights_learning_rate=0.01
custom_computation
learning_rate=0.01
slot_names=null
slot_initializers=null
hyperparameters=null
slot_dims=null
learning_rate_power=-0.5
l1_regularization_strength=0
l2_regularization_strength=0
beta=0
multiply_linear_by_learning_rate=false
allow_zero_accumulator=false
max_sequence_length=0
validate_weights_and_indices=true
disable_table_stacking=false
max_ids_per_chip_per_sample=64
max_ids_per_table=null
max_unique_ids_per_table=null
allow_id_dropping=false
initialize_tables_on_host=true
enable_fast_table_initialization=false
feature_config
experimental_sparsecore_restore_info=null
sparse_core_embedding_config=null
vocabulary_size
quantization_config=null
tables
learning_rate_fn=null
embedding_lookup_device=null
tensor_core_shape=null
max_sequence_lengths=null
initial_gradient_squared_accumulator_value=0.1
name="AdagradDA"
use_own_namescope_for_non_slot_vars=false
experimental_enable_async_checkpoint=false
experimental_write_callbacks=null
enable_async=false
experimental_skip_slot_variables=false
checkpoint_filename_with_path=null
cluster
clean_stop_exception_types=null
threads=null
stop_grace_period_secs=120
thread
ex=null
zero_debias=false
name="ExponentialMovingAverage"
moving_avg_variables=null
name="Ftrl"
accum_name=null
linear_name=null
l2_shrinkage_regularization_strength=0
coord
timer_interval_secs
session_creator=null
save_checkpoint_secs=?
save_summaries_steps=?
save_summaries_secs=?
save_checkpoint_steps=?
summary_dir=null
skip_gradients_aggregation=false
grad_loss=null
name="ProximalAdagrad"
name="ProximalGradientDescent"
queue_runner_def=null
reshape=false
sharded=false
max_to_keep=5
restore_sequentially=false
saver_def=null
builder=null
defer_build=false
allow_empty=false
write_version=2
pad_step_number=false
save_relative_paths=false
filename=null
collection_list=null
clear_devices=false
clear_extraneous_savers=false
saver_def
checkpoint_paths
latest_filename=null
meta_graph_suffix="meta"
write_meta_graph=true
write_state=true
last_checkpoints
last_checkpoints_with_time
ready_op=null
ready_for_local_init_op=null
local_init_op=null
copy_from_scaffold=null
local_init_feed_dict=null
recovery_wait_secs=30
local_init_run_options=null
ready_for_local_init_op=0
logdir=null
saver=0
save_summaries_secs=120
save_model_secs=600
stop_grace_secs=120
session_manager=null
replicas_to_aggregate
total_num_replicas=null
variable_averages=null
variables_to_average=null
name="sync_replicas"
root
max_wait_secs=1800
qr
collection="queue_runners"
supervisor
train_step_fn
tensors_list
decay_steps
alpha=0
first_decay_steps
t_mul=2
m_mul=1
num_bits
max_shard_size
_tensor_save_spec
slice_spec
checkpoint_key
trackable
decay_rate
staircase=false
meta_info_def=null
save_dir
model_checkpoint_path
all_model_checkpoint_paths=null
all_model_checkpoint_timestamps=null
last_preserved_timestamp=null
checkpoint_prefixes
meta_graph_or_file
ckpt_dir_or_file
summary_name=null
num_periods=0.5
beta=0.001
keep_input
initial_variance=1
variance_decay=0.55
end_learning_rate=0.0001
power=1
cycle=false
sess=null
coord=null
daemon=true
checkpoint_format_version=2
ps_tasks=0
ps_device="/job:ps"
worker_device="/job:worker"
merge_devices=true
ps_ops=null
ps_strategy=null
sparse_example_indices
sparse_feature_indices
sparse_feature_values
dense_features
example_weights
example_labels
sparse_weights
dense_weights
example_state_data
loss_type
l1
l2
num_loss_partitions
num_inner_iterations
adaptative=true
tensor_list
string_tensor
name="transpose"
return_annotation
__validate_parameters__=true
out_idx="int32"
name="unstack"
variable_creator
name_or_scope
auxiliary_name_scope=true
fallback_to_while_loop=true
warn=true
cond
loop_vars
shape_invariants=null
return_same_structure=false
signature
compile_ops=true
separate_compiled_gradients=false
sparse=false
tensor=null
ragged=false
sparse=null
ragged=null
type_spec=null
record_history=true
dynamic=false
autocast=true
synchronization=?
aggregation="none"
overwrite_with_gradient=false
previous_mask
mode=null
type_check=true
layer_call
trainable_variables
non_trainable_variables
return_losses=false
reduction="auto"
reduction="sum_over_batch_size"
aggregation="sum"
metrics
metric_variables
training=null
optimizer="rmsprop"
sample_weight_mode=null
weighted_metrics=null
target_tensors=null
distribute=null
run_eagerly=null
steps_per_execution=null
pss_evaluation_shards=0
run_eagerly=false
steps_per_execution=1
jit_compile="auto"
auto_scale_loss=true
verbose=1
callbacks=null
max_queue_size=10
workers=1
use_multiprocessing=false
verbose="auto"
return_dict=false
verbose=0
epochs=1
validation_split=0
validation_data=null
initial_epoch=0
steps_per_epoch=null
validation_steps=null
validation_freq=1
validation_batch_size=null
index=null
filepath
by_name=false
skip_mismatch=false
overwrite=true
include_optimizer=true
save_format=null
zipped=null
max_shard_size=null
line_length=null
positions=null
print_fn=null
expand_nested=false
show_trainable=false
layer_range=null
reset_metrics=true
masks=null
y_pred=null
sample_weight
format="tf_saved_model"
verbose=null
force=false
dynamic_batch=true
regularization_losses=null
value_format="backend_tensor"
state_tree
metrics_variables
weight_decay=0
clipnorm=null
global_clipnorm=null
use_ema=false
ema_momentum=0.99
ema_overwrite_frequency=null
jit_compile=true
slot_name
initializer="zeros"
tape=null
model_variable
variable_name
reference_variable
var_names=null
gradient
grads
trainable_variables=null
optimizer_variables
output_dtype="int8"
mode="full"
output_size_threshold=1024
layer_names=null
layers=null
rebuild=true
batch_size=32
state_mapping=null
collect_losses=false
initialize_variables=true
synchronization="auto"
use_legacy_format=false
identifier
module_objects=null
printable_module_name="object"
safe_mode=true
threshold=0.5
negative_slope=0.2
max_value=null
negative_slope=0
activation
b=4
model_name="convnext_base"
include_top=true
include_preprocessing=true
weights="imagenet"
pooling=null
classes=1000
classifier_activation="softmax"
name="convnext_base"
model_name="convnext_large"
name="convnext_large"
model_name="convnext_small"
name="convnext_small"
model_name="convnext_tiny"
name="convnext_tiny"
model_name="convnext_xlarge"
name="convnext_xlarge"
name="densenet121"
name="densenet169"
name="densenet201"
name="efficientnetb0"
name="efficientnetb1"
name="efficientnetb2"
name="efficientnetb3"
name="efficientnetb4"
name="efficientnetb5"
name="efficientnetb6"
name="efficientnetb7"
name="efficientnetv2-b0"
name="efficientnetv2-b1"
name="efficientnetv2-b2"
name="efficientnetv2-b3"
name="efficientnetv2-l"
name="efficientnetv2-m"
name="efficientnetv2-s"
name="inception_resnet_v2"
name="inception_v3"
dropout=0.001
minimalistic=false
dropout_rate=0.2
name="MobileNetV3Large"
name="MobileNetV3Small"
name="nasnet_large"
name="nasnet_mobile"
model_name="regnetx002"
model_name="regnetx004"
model_name="regnetx006"
model_name="regnetx008"
model_name="regnetx016"
model_name="regnetx032"
model_name="regnetx040"
model_name="regnetx064"
model_name="regnetx080"
model_name="regnetx120"
model_name="regnetx160"
model_name="regnetx320"
model_name="regnety002"
model_name="regnety004"
model_name="regnety006"
model_name="regnety008"
model_name="regnety016"
model_name="regnety032"
model_name="regnety040"
model_name="regnety064"
model_name="regnety080"
model_name="regnety120"
model_name="regnety160"
model_name="regnety320"
name="resnet101"
name="resnet101v2"
name="resnet152"
name="resnet152v2"
name="resnet50"
name="resnet50v2"
name="vgg16"
name="vgg19"
name="xception"
preds
top=5
base_fun
mode="caffe"
tuples
output
from_logits=false
apply_class_balancing=false
alpha=0.25
gamma=2
free_memory=true
min_value
e
floatx
dim_ordering
greedy=true
merge_repeated=false
label_lengths
depthwise_kernel
updates=null
reference
op_input_list=[]
alt
reduction_axes
pool_mode="max"
message=""
p=0
maxval=1
high
rep
height_factor
width_factor
interpolation="nearest"
depth_factor
*dtypes
step_function
go_backwards=false
constants=null
unroll=false
input_length=null
zero_output_for_mask=false
return_all_outputs=true
pointwise_kernel
ignore_class=null
padding=[[1,1],[1,1]]
padding=[[1,1],[1,1],[1,1]]
then_expression
else_expression
padding=[1,1]
**session_kwargs
accept_all=false
target_format
spatial_axes
new_x
increment
decrement
backup_dir
save_freq="epoch"
delete_checkpoint=true
save_before_preemption=false
double_checkpoint=false
stateful_metrics=null
separator=","
append=false
batch
logs=null
epoch
queue_length=10
add_history=false
add_progbar=false
model=null
**params
monitor="val_loss"
min_delta=0
patience=0
mode="auto"
baseline=null
restore_best_weights=false
start_from_epoch=0
on_epoch_begin=null
on_epoch_end=null
on_batch_begin=null
on_batch_end=null
on_train_begin=null
on_train_end=null
on_train_batch_begin=null
on_train_batch_end=null
schedule
save_best_only=false
save_weights_only=false
period=1
initial_value_threshold=null
max_to_keep=1
save_on_background=true
width=30
interval=0.05
unit_name="step"
width=20
stateless_metrics=null
count_mode="samples"
factor=0.1
patience=10
min_delta=0.0001
cooldown=0
min_lr=0
root="http://localhost:9000"
path="/publish/epoch/end/"
field="data"
headers=null
send_as_json=false
export_filepath
checkpoint_filepath
swap_on_epoch=false
log_dir="./logs"
histogram_freq=0
write_graph=true
write_grads=false
write_images=false
embeddings_freq=0
embeddings_layer_names=null
embeddings_metadata=null
embeddings_data=null
update_freq="epoch"
profile_batch=2
log_dir="logs"
write_steps_per_second=false
profile_batch=0
raise_error=false
dynamic_embedding_layer
interval
check_batch_axis=true
exception_prefix=""
backend
policy
max_epochs
max_steps_per_epoch
max_value=2
min_value=0
max_value=1
constraint
instance
fname
origin
untar=false
md5_hash=null
file_hash=null
cache_subdir="datasets"
hash_algorithm="auto"
extract=false
archive_format="auto"
cache_dir=null
fname=null
origin=null
force_download=false
path="boston_housing.npz"
test_split=0.2
seed=113
version="large"
path="california_housing.npz"
fpath
label_key="labels"
label_mode="fine"
path="imdb_word_index.json"
path="imdb.npz"
num_words=null
skip_top=0
start_char=1
oov_char=2
index_from=3
path="mnist.npz"
path="reuters_word_index.json"
path="reuters.npz"
teacher
student
distillation_losses
distillation_loss_weights=null
student_loss_weight=0.5
name="distiller"
loss="mse"
teacher_layer_name=null
student_layer_name=null
temperature=3
loss="kl_divergence"
device_mesh=null
auto_shard_dataset=true
axis_names
device_mesh
layout_map=null
batch_dim_name=null
job_addresses=null
num_processes=null
process_id=null
mesh=null
lr=1
epsilon=null
decay=0
weight_decay=null
loss_scale_factor=null
gradient_accumulation_steps=null
lr=0.01
amsgrad=false
lr=0.001
adaptive_epsilon=false
weight_decay=0.004
rho=0.9
name="RMSprop"
ema_overwrite_frequency=100
nesterov=false
name="SGD"
source_name=null
default_policy=null
policy_map=null
amax_history_length=1024
dtype_policy
batch_input_shape=null
outbound_layer
inbound_layers
node_indices
tensor_indices
input_masks
output_masks
input_shapes
arguments=null
iterable_or_element
object_list
allow_tuple=false
layer=null
node_index=null
mode="a"
load_function
save_function
group
stream
compile=true
layers
json_string
yaml_string
original_keras_version=null
original_backend=null
validation_split=null
loss_fns
start=null
class_weight
index_array
ins
steps_name="steps"
fit_function
fit_inputs
out_labels=null
epochs=100
val_function=null
val_inputs=null
callback_metrics=null
validation_freq
sequence
random_seed=null
wait_time=null
x_weight
weight_type
keras_model=null
keras_model_path=null
checkpoint_format="saver"
checkpoint_format="checkpoint"
metric_names_map=null
initial_learning_rate
warmup_target=null
warmup_steps=0
name="CosineDecay"
name="SGDRDecay"
kernel_initializer="glorot_uniform"
bias_initializer="zeros"
kernel_initializer="zeros"
activation="tanh"
recurrent_activation="hard_sigmoid"
recurrent_initializer="orthogonal"
unit_forget_bias=true
recurrent_regularizer=null
recurrent_constraint=null
recurrent_dropout=0
implementation=1
linear_model
dnn_model
grace_period=0.1
use_sigkill=false
format="saved_model"
input_axes=null
output_axes=null
side="real"
window="hann"
scaling="density"
periodic=false
distribution="normal"
l1=0
l2=0
use_scale=true
use_scale=false
score_mode="dot"
value_range=[0,255]
num_chains=3
chain_depth=3
factor=0.3
all_ops=true
interpolation="bilinear"
pool_size=2
pool_size=[2,2]
pool_size=[2,2,2]
beta_initializer="zeros"
gamma_initializer="ones"
moving_mean_initializer="zeros"
moving_variance_initializer="ones"
synchronized=false
merge_mode="concat"
backward_layer=null
sequences_shape
initial_state_shape=null
sequences
states=null
num_tokens=null
output_mode="multi_hot"
width
clip_limit=4
tile_grid_size=[8,8]
output_padding=null
return_state=false
stateful=false
recurrent_activation="sigmoid"
cropping=[1,1]
cropping=[[0,0],[0,0]]
cropping=[[1,1],[1,1],[1,1]]
lora_rank=null
lora_alpha=null
depthwise_initializer="glorot_uniform"
bin_boundaries=null
num_bins=null
epsilon=0.01
output_mode="int"
weight
bias_axes=null
gptq_unpacked_column_size=null
embeddings_initializer="uniform"
embeddings_regularizer=null
embeddings_constraint=null
mask_zero=false
bins=256
module
reset_after=false
reset_after=true
use_cudnn="auto"
stddev
head_dim
num_query_heads
num_key_value_heads
sliding_window=null
flash_attention=null
use_gate=false
num_bins
mask_value=null
salt=null
init="glorot_uniform"
W_regularizer=null
b_regularizer=null
W_constraint=null
b_constraint=null
bias=true
input_dim=null
max_tokens=null
num_oov_indices=1
mask_token=null
oov_token=-1
vocabulary_dtype="int64"
idf_weights=null
invert=false
pad_to_max_tokens=false
oov_method="floormod"
include_special_tokens=true
dir_path
vocabulary
call_fn
native_serialization_platforms=null
function
alpha=0.3
negative_slope=0.3
mask_value=0
max_number
fill_value=-1
nb_feature=4
fft_length=2048
sequence_stride=512
sampling_rate=16000
num_mel_bins=128
min_freq=20
max_freq=null
power_to_db=true
top_db=80
mag_exp=2
min_power=1e-10
ref_power=1
num_heads
key_dim
value_dim=null
attention_axes=null
softmax_robust_masking=false
alpha_initializer="zeros"
alpha_regularizer=null
alpha_constraint=null
shared_axes=null
alpha_initializer="Zeros"
num_ops=2
factor=0.5
factor
brightness_factor=null
contrast_factor=null
saturation_factor=null
hue_factor=null
fill_mode="reflect"
fill_value=0
scale=[0.02,0.33]
fill_value=null
mode="horizontal_and_vertical"
kernel_size=3
sigma=1
x_factor=0
y_factor=0
width_factor=null
implementation=0
target_shape
crop_to_aspect_ratio=false
pad_to_aspect_ratio=false
fill_mode="constant"
tie_weights=true
reverse_dtype=null
logit_soft_cap=null
mode="log"
frame_length=256
frame_step=null
expand_dims=false
pointwise_initializer="glorot_uniform"
robust_masking=false
addition_factor=0
threshold_factor=0
power_iterations=1
oov_token="[UNK]"
call_endpoint="serve"
call_training_endpoint=null
standardize="lower_and_strip_punctuation"
split="whitespace"
ngrams=null
output_sequence_length=null
theta=1
size=2
size=[2,2]
size=[2,2,2]
padding=1
padding=[1,1,1]
axes=-1
initial_vocabulary
eviction_policy="LFU"
embedding_initializer="uniform"
kernel_initializer="gaussian"
name="binary_crossentropy"
name="binary_focal_crossentropy"
name="ctc"
name="categorical_crossentropy"
name="categorical_focal_crossentropy"
q=0.5
name="categorical_generalized_cross_entropy"
name="categorical_hinge"
gamma=80
margin=0.4
remove_diagonal=true
name="circle"
name="cosine_similarity"
name="dice"
name="hinge"
name="huber_loss"
name="kullback_leibler_divergence"
name="kl_divergence"
name="logcosh"
name="log_cosh"
name="mean_absolute_error"
name="mean_absolute_percentage_error"
name="mean_squared_error"
name="mean_squared_logarithmic_error"
name="poisson"
name="sparse_categorical_crossentropy"
name="squared_hinge"
name="tversky"
ref_labels=null
ref_embeddings=null
summation_method="interpolation"
multi_label=false
num_labels=null
label_weights=null
name="accuracy"
name="binary_accuracy"
target_class_ids=[0,1]
name="categorical_accuracy"
name="concordance_correlation"
average=null
name="f1_score"
name="fbeta_score"
target_class_ids
sparse_y_true=true
sparse_y_pred=true
name="mean"
name="mean_tensor"
sparse_y_pred=false
name="pearson_correlation"
top_k=null
recall
class_aggregation="uniform_average"
num_regressors=0
name="r2_score"
name="root_mean_squared_error"
name="sparse_categorical_accuracy"
k=5
name="sparse_top_k_categorical_accuracy"
from_sorted_ids=false
name="sum"
name="top_k_categorical_accuracy"
metric
inner_optimizer
initial_scale=32768
dynamic_growth_steps=2000
loss_scale="USE_DEFAULT"
input_tensors=null
clone_function=null
call_function=null
rho=0.05
num_batch_splits=null
kth
offset=null
minlength=0
x_min
x_max
true_fn
false_fn
mode="valid"
strategy="greedy"
mask_index=0
target_length
bins
bias=null
is_causal=false
attn_logits_soft_cap=null
sequence_stride
dilation=1
padding=0
body_fun
init_val
approximate=true
bins=10
range=null
transform
top_cropping=null
left_cropping=null
bottom_cropping=null
right_cropping=null
target_height=null
target_width=null
alpha=20
sigma=5
volumes
kernel_size=[3,3]
sigma=[1,1]
coordinates
top_padding=null
left_padding=null
bottom_padding=null
right_padding=null
start_points
end_points
translation
spatial_dims
antialias=true
image1
image2
max_val=1
assume_unique=false
length=null
fun
has_aux=false
ord=null
mode="reduced"
lower=false
full_matrices=true
initial=null
*x
indexing="xy"
nan=0
posinf=null
neginf=null
method="linear"
order=2
abs_
angle
mode="constant"
constant_values=null
dx=1
return_index=false
return_inverse=false
return_counts=false
pyfunc
excluded=null
signature=null
x1=null
x2=null
**axes_lengths
init
xs=null
unroll=1
reduction=null
sorted=false
start_indices
branches
beta_2_decay=-0.8
epsilon_1=1e-30
epsilon_2=0.001
clip_threshold=1
relative_step=true
name="Adafactor"
name="Adamax"
lr=0.002
learning_rate=0.0001
beta_2=0.99
name="Lion"
optimizer_map
adam_beta_1=0.9
adam_beta_2=0.999
adam_weight_decay=0.004
exclude_layers=null
exclude_embeddings=true
muon_a=3.4445
muon_b=-4.775
muon_c=2.0315
adam_lr_ratio=1
momentum=0.95
ns_steps=5
nesterov=true
rms_rate=0.2
name="Nadam"
schedule_decay=0.004
default_optimizer
optimizer_map=null
learning_rate=0.0025
name="ExponentialDecay"
name="InverseTimeDecay"
name="PiecewiseConstant"
name="PolynomialDecay"
learning_rate_schedule
image_data_generator
target_size=[256,256]
color_mode="rgb"
class_mode="categorical"
save_to_dir=null
save_prefix=""
save_format="png"
follow_links=false
subset=null
keep_aspect_ratio=false
featurewise_center=false
samplewise_center=false
featurewise_std_normalization=false
samplewise_std_normalization=false
zca_whitening=false
zca_epsilon=0.000001
rotation_range=0
width_shift_range=0
height_shift_range=0
brightness_range=null
shear_range=0
zoom_range=0
channel_shift_range=0
fill_mode="nearest"
cval=0
horizontal_flip=false
vertical_flip=false
rescale=null
preprocessing_function=null
interpolation_order=1
transform_parameters
augment=false
rounds=1
ignore_class_split=false
dataframe
directory=null
x_col="filename"
y_col="class"
weight_col=null
validate_filenames=true
img_shape
shuffle
theta=0
tx=0
ty=0
shear=0
zx=1
zy=1
channel_axis=2
order=1
row_axis=1
col_axis=2
channel_axis=0
brightness
intensity
img
grayscale=false
target_size=null
brightness_range
intensity_range
rg
wrg
hrg
zoom_range
labels="inferred"
label_mode="int"
class_names=null
image_size=[256,256]
format="tf"
verbose=true
length
sampling_rate=1
start_index=0
end_index=null
sampling_factor=0.00001
padding="pre"
truncating="pre"
window_size=4
negative_samples=1
categorical=false
sampling_table=null
filters="!\\"#$%&()*+,-./:;<=>?@[\\\\]^_\`{|}~\\t\\n"
split=" "
char_level=false
oov_token=null
document_count=0
analyzer=null
texts
mode="binary"
text
hash_function=null
input_text
max_length=null
sequence_stride=1
start_index=null
tokenizer
weight_bits=4
num_samples=128
sequence_length=512
group_size=128
num_grid_points=20
quantization_layer_structure=null
value_range=[-127,127]
per_channel=true
hessian_damping=0.01
activation_order=false
weight_quantizer=null
activation_quantizer="default"
block_size=128
activation_quantizer=null
dtype="int8"
to_numpy=false
value_range=[-8,7]
amax_history
amax
dtype_max
margin=0
min_vals
max_vals
quantized_dtype
compute_dtype
packed
orig_len
probabilities
minval
maxval
l=0.01
l1=0.01
l2=0.01
factor=0.01
mode="rows"
custom_objects
package="Custom"
*structures
none_is_leaf=true
shallow_structure
top_down=true
output_mode="concat"
crosses=null
crossing_dim=32
hashing_dim=32
num_discretization_bins=32
datapath
end=null
max_evaluations=null
spe_variable
interval=5
change_spe_interval=10
change_threshold=0.1
sampling_rate=null
translate_x
translate_y
shear_x
shear_y
center_x=null
center_y=null
bounding_box_format="xyxy"
height=null
width=null
boxes1
boxes2
bounding_box_format
image_shape=null
use_masking=false
mask_val=-1
left
boxes_delta
anchor_format
box_format
encoded_format="center_yxhw"
encoding_format="center_yxhw"
filter_size
dim_size
stride_size
output_padding
uid
i
seqs
gens
file_hash
algorithm="auto"
chunk_size=65535
input_options=null
code
closure=null
globs=null
previous_feature_map_shape
target_data_format="channels_first"
show_shapes=false
show_layer_names=true
rankdir="TB"
dpi=96
subgraph=false
show_dtype=false
show_layer_activations=false
dpi=200
splines="ortho"
gpus
cpu_merge=true
cpu_relocation=false
gpus=null
to_file="model.png"
show_layer_names=false
left_size=null
right_size=null
preferred_backend=null
dot
base_vocabulary
new_vocabulary
base_embeddings
new_embeddings_initializer="uniform"
class_mapping=null
color=[128,128,128]
line_thickness=2
text_thickness=1
font_scale=1
segmentation_masks
color_mapping=null
alpha=0.8
blend=true
ignore_index=-1
y_true=null
true_color=[0,188,212]
pred_color=[255,235,59]
text_thickness=null
ground_truth_mapping=null
prediction_mapping=null
legend=false
legend_handles=null
rows=null
cols=null
label_map=null
scale=2
path=null
show=null
transparent=true
dpi=60
warm_start=false
model_kwargs=null
fit_kwargs=null
build_fn=null
**sk_params`;

export const keywords = `keras.Model input=inputs output=outputs
keras.Model.evaluate_generator max_q_size=max_queue_size nb_epoch=epochs nb_val_samples=validation_steps nb_worker=workers pickle_safe=use_multiprocessing samples_per_epoch=steps_per_epoch val_samples=steps
keras.Model.fit_generator max_q_size=max_queue_size nb_epoch=epochs nb_val_samples=validation_steps nb_worker=workers pickle_safe=use_multiprocessing samples_per_epoch=steps_per_epoch val_samples=steps
keras.Model.predict_generator max_q_size=max_queue_size nb_epoch=epochs nb_val_samples=validation_steps nb_worker=workers pickle_safe=use_multiprocessing samples_per_epoch=steps_per_epoch val_samples=steps
keras.Sequential.evaluate_generator max_q_size=max_queue_size nb_epoch=epochs nb_val_samples=validation_steps nb_worker=workers pickle_safe=use_multiprocessing samples_per_epoch=steps_per_epoch val_samples=steps
keras.Sequential.fit_generator max_q_size=max_queue_size nb_epoch=epochs nb_val_samples=validation_steps nb_worker=workers pickle_safe=use_multiprocessing samples_per_epoch=steps_per_epoch val_samples=steps
keras.Sequential.predict_generator max_q_size=max_queue_size nb_epoch=epochs nb_val_samples=validation_steps nb_worker=workers pickle_safe=use_multiprocessing samples_per_epoch=steps_per_epoch val_samples=steps
keras.engine.network.Network input=inputs output=outputs
keras.layers.AveragePooling1D border_mode=padding pool_length=pool_size stride=strides
keras.layers.AveragePooling2D border_mode=padding dim_ordering=data_format
keras.layers.AveragePooling3D border_mode=padding dim_ordering=data_format
keras.layers.BatchNormalization beta_init=beta_initializer gamma_init=gamma_initializer
keras.layers.Conv1D W_constraint=kernel_constraint W_regularizer=kernel_regularizer b_constraint=bias_constraint b_regularizer=bias_regularizer bias=use_bias border_mode=padding filter_length=kernel_size init=kernel_initializer nb_filter=filters subsample_length=strides
keras.layers.Conv2D W_constraint=kernel_constraint W_regularizer=kernel_regularizer b_constraint=bias_constraint b_regularizer=bias_regularizer bias=use_bias border_mode=padding dim_ordering=data_format init=kernel_initializer nb_filter=filters subsample=strides
keras.layers.Conv2DTranspose W_constraint=kernel_constraint W_regularizer=kernel_regularizer b_constraint=bias_constraint b_regularizer=bias_regularizer bias=use_bias border_mode=padding dim_ordering=data_format init=kernel_initializer nb_filter=filters subsample=strides
keras.layers.Conv3D W_constraint=kernel_constraint W_regularizer=kernel_regularizer b_constraint=bias_constraint b_regularizer=bias_regularizer bias=use_bias border_mode=padding dim_ordering=data_format init=kernel_initializer nb_filter=filters subsample=strides
keras.layers.ConvLSTM2D U_regularizer=recurrent_regularizer W_regularizer=kernel_regularizer b_regularizer=bias_regularizer bias=use_bias border_mode=padding dim_ordering=data_format dropout_U=recurrent_dropout dropout_W=dropout init=kernel_initializer inner_activation=recurrent_activation inner_init=recurrent_initializer nb_filter=filters subsample=strides
keras.layers.Cropping2D dim_ordering=data_format
keras.layers.Cropping3D dim_ordering=data_format
keras.layers.Dense W_constraint=kernel_constraint W_regularizer=kernel_regularizer b_constraint=bias_constraint b_regularizer=bias_regularizer bias=use_bias init=kernel_initializer output_dim=units
keras.layers.Dropout p=rate
keras.layers.Embedding W_constraint=embeddings_constraint W_regularizer=embeddings_regularizer init=embeddings_initializer
keras.layers.GRU U_regularizer=recurrent_regularizer W_regularizer=kernel_regularizer b_regularizer=bias_regularizer consume_less=implementation dropout_U=recurrent_dropout dropout_W=dropout init=kernel_initializer inner_activation=recurrent_activation inner_init=recurrent_initializer output_dim=units
keras.layers.GaussianDropout p=rate
keras.layers.GaussianNoise sigma=stddev
keras.layers.GlobalAveragePooling2D dim_ordering=data_format
keras.layers.GlobalAveragePooling3D dim_ordering=data_format
keras.layers.GlobalMaxPooling2D dim_ordering=data_format
keras.layers.GlobalMaxPooling3D dim_ordering=data_format
keras.layers.InputLayer input_dtype=dtype
keras.layers.LSTM U_regularizer=recurrent_regularizer W_regularizer=kernel_regularizer b_regularizer=bias_regularizer consume_less=implementation dropout_U=recurrent_dropout dropout_W=dropout init=kernel_initializer inner_activation=recurrent_activation inner_init=recurrent_initializer output_dim=units
keras.layers.LocallyConnected1D W_constraint=kernel_constraint W_regularizer=kernel_regularizer b_constraint=bias_constraint b_regularizer=bias_regularizer bias=use_bias border_mode=padding filter_length=kernel_size init=kernel_initializer nb_filter=filters subsample_length=strides
keras.layers.LocallyConnected2D W_constraint=kernel_constraint W_regularizer=kernel_regularizer b_constraint=bias_constraint b_regularizer=bias_regularizer bias=use_bias border_mode=padding dim_ordering=data_format init=kernel_initializer nb_filter=filters subsample=strides
keras.layers.MaxPooling1D border_mode=padding pool_length=pool_size stride=strides
keras.layers.MaxPooling2D border_mode=padding dim_ordering=data_format
keras.layers.MaxPooling3D border_mode=padding dim_ordering=data_format
keras.layers.PReLU init=alpha_initializer
keras.layers.SeparableConv2D b_constraint=bias_constraint b_regularizer=bias_regularizer bias=use_bias border_mode=padding dim_ordering=data_format nb_filter=filters subsample=strides
keras.layers.SimpleRNN U_regularizer=recurrent_regularizer W_regularizer=kernel_regularizer b_regularizer=bias_regularizer consume_less=implementation dropout_U=recurrent_dropout dropout_W=dropout init=kernel_initializer inner_activation=recurrent_activation inner_init=recurrent_initializer output_dim=units
keras.layers.SpatialDropout1D p=rate
keras.layers.SpatialDropout2D dim_ordering=data_format p=rate
keras.layers.SpatialDropout3D dim_ordering=data_format p=rate
keras.layers.UpSampling1D length=size
keras.layers.UpSampling2D dim_ordering=data_format
keras.layers.UpSampling3D dim_ordering=data_format
keras.layers.ZeroPadding2D dim_ordering=data_format
keras.layers.ZeroPadding3D dim_ordering=data_format
tensorflow.arg_max dimension=axis
tensorflow.arg_min dimension=axis
tensorflow.argmax dimension=axis
tensorflow.argmin dimension=axis
tensorflow.batch_to_space block_size=block_shape
tensorflow.cond fn1=true_fn fn2=false_fn
tensorflow.constant verify_shape=verify_shape_is_now_always_true
tensorflow.contrib.framework.load_variable checkpoint_dir=ckpt_dir_or_file
tensorflow.contrib.summary.audio tensor=data
tensorflow.contrib.summary.generic name=tag tensor=data
tensorflow.contrib.summary.histogram tensor=data
tensorflow.contrib.summary.image max_images=max_outputs tensor=data
tensorflow.contrib.summary.scalar tensor=data
tensorflow.convert_to_tensor preferred_dtype=dtype_hint
tensorflow.count_nonzero input_tensor=input keep_dims=keepdims reduction_indices=axis
tensorflow.decode_raw bytes=input_bytes
tensorflow.expand_dims dim=axis
tensorflow.extract_image_patches ksizes=sizes
tensorflow.gfile.Copy newpath=dst oldpath=src
tensorflow.gfile.DeleteRecursively dirname=path
tensorflow.gfile.Exists filename=path
tensorflow.gfile.Glob filename=pattern
tensorflow.gfile.IsDirectory dirname=path
tensorflow.gfile.ListDirectory dirname=path
tensorflow.gfile.MakeDirs dirname=path
tensorflow.gfile.MkDir dirname=path
tensorflow.gfile.Remove filename=path
tensorflow.gfile.Rename newname=dst oldname=src
tensorflow.gfile.Stat filename=path
tensorflow.gfile.Walk in_order=topdown
tensorflow.image.crop_and_resize box_ind=box_indices
tensorflow.load_file_system_library library_filename=library_location
tensorflow.multinomial output_dtype=dtype
tensorflow.nn.avg_pool value=input
tensorflow.nn.batch_norm_with_global_normalization m=mean t=input v=variance
tensorflow.nn.conv1d value=input
tensorflow.nn.conv2d filter=filters
tensorflow.nn.conv2d_backprop_input filter=filters input_sizes=output_shape out_backprop=input
tensorflow.nn.conv2d_transpose filter=filters value=input
tensorflow.nn.conv3d filter=filters
tensorflow.nn.conv3d_transpose filter=filters value=input
tensorflow.nn.convolution dilation_rate=dilations filter=filters
tensorflow.nn.depthwise_conv2d rate=dilations
tensorflow.nn.dilation2d filter=filters rates=dilations
tensorflow.nn.erosion2d kernel=filters rates=dilations
tensorflow.nn.l2_normalize dim=axis
tensorflow.nn.log_softmax dim=axis
tensorflow.nn.max_pool value=input
tensorflow.nn.max_pool_with_argmax Targmax=output_dtype
tensorflow.nn.moments keep_dims=keepdims
tensorflow.nn.pool dilation_rate=dilations
tensorflow.nn.separable_conv2d rate=dilations
tensorflow.nn.softmax dim=axis
tensorflow.nn.softmax_cross_entropy_with_logits dim=axis
tensorflow.nn.softmax_cross_entropy_with_logits_v2 dim=axis
tensorflow.nn.sufficient_statistics keep_dims=keepdims
tensorflow.nn.weighted_cross_entropy_with_logits targets=labels
tensorflow.nn.weighted_moments keep_dims=keepdims
tensorflow.norm keep_dims=keepdims
tensorflow.ones_like tensor=input
tensorflow.random.stateless_multinomial output_dtype=dtype
tensorflow.reduce_all keep_dims=keepdims reduction_indices=axis
tensorflow.reduce_any keep_dims=keepdims reduction_indices=axis
tensorflow.reduce_join keep_dims=keepdims reduction_indices=axis
tensorflow.reduce_logsumexp keep_dims=keepdims reduction_indices=axis
tensorflow.reduce_max keep_dims=keepdims reduction_indices=axis
tensorflow.reduce_mean keep_dims=keepdims reduction_indices=axis
tensorflow.reduce_min keep_dims=keepdims reduction_indices=axis
tensorflow.reduce_prod keep_dims=keepdims reduction_indices=axis
tensorflow.reduce_sum keep_dims=keepdims reduction_indices=axis
tensorflow.reverse_sequence batch_dim=batch_axis seq_dim=seq_axis
tensorflow.space_to_batch block_size=block_shape
tensorflow.sparse_add thresh=threshold
tensorflow.sparse_concat concat_dim=axis expand_nonconcat_dim=expand_nonconcat_dims
tensorflow.sparse_reduce_max keep_dims=keepdims reduction_axes=axis
tensorflow.sparse_reduce_sum keep_dims=keepdims reduction_axes=axis
tensorflow.sparse_split split_dim=axis
tensorflow.squeeze squeeze_dims=axis
tensorflow.string_to_hash_bucket string_tensor=input
tensorflow.string_to_number string_tensor=input
tensorflow.verify_tensor_all_finite msg=message t=x
tensorflow.zeros_like tensor=input`;

export const renames = `COMPILER_VERSION version.COMPILER_VERSION
CXX11_ABI_FLAG sysconfig.CXX11_ABI_FLAG
CXX_VERSION sysconfig.CXX_VERSION
FIFOQueue queue.FIFOQueue
FixedLenFeature io.FixedLenFeature
FixedLenSequenceFeature io.FixedLenSequenceFeature
GIT_VERSION version.GIT_VERSION
GRAPH_DEF_VERSION version.GRAPH_DEF_VERSION
GRAPH_DEF_VERSION_MIN_CONSUMER version.GRAPH_DEF_VERSION_MIN_CONSUMER
GRAPH_DEF_VERSION_MIN_PRODUCER version.GRAPH_DEF_VERSION_MIN_PRODUCER
MONOLITHIC_BUILD sysconfig.MONOLITHIC_BUILD
NoGradient no_gradient
NotDifferentiable no_gradient
OpError errors.OpError
PaddingFIFOQueue queue.PaddingFIFOQueue
PriorityQueue queue.PriorityQueue
QUANTIZED_DTYPES dtypes.QUANTIZED_DTYPES
QueueBase queue.QueueBase
RandomShuffleQueue queue.RandomShuffleQueue
SparseFeature io.SparseFeature
VERSION version.VERSION
VarLenFeature io.VarLenFeature
accumulate_n math.accumulate_n
angle math.angle
arg_max argmax
arg_min argmin
assert_proper_iterable debugging.assert_proper_iterable
assert_same_float_dtype debugging.assert_same_float_dtype
batch_to_space_nd batch_to_space
betainc math.betainc
bincount math.bincount
ceil math.ceil
check_numerics debugging.check_numerics
cholesky linalg.cholesky
cholesky_solve linalg.cholesky_solve
confusion_matrix math.confusion_matrix
conj math.conj
contrib.batching.batch_function nondifferentiable_batch_function
contrib.cluster_resolver.ClusterResolver distribute.cluster_resolver.ClusterResolver
contrib.cluster_resolver.KubernetesClusterResolver distribute.cluster_resolver.KubernetesClusterResolver
contrib.cluster_resolver.SimpleClusterResolver distribute.cluster_resolver.SimpleClusterResolver
contrib.cluster_resolver.SlurmClusterResolver distribute.cluster_resolver.SlurmClusterResolver
contrib.cluster_resolver.TFConfigClusterResolver distribute.cluster_resolver.TFConfigClusterResolver
contrib.cluster_resolver.TPUClusterResolver distribute.cluster_resolver.TPUClusterResolver
contrib.cluster_resolver.UnionClusterResolver distribute.cluster_resolver.UnionClusterResolver
contrib.data.AUTOTUNE data.experimental.AUTOTUNE
contrib.data.CheckpointInputPipelineHook data.experimental.CheckpointInputPipelineHook
contrib.data.Counter data.experimental.Counter
contrib.data.CsvDataset data.experimental.CsvDataset
contrib.data.Optional data.experimental.Optional
contrib.data.RandomDataset data.experimental.RandomDataset
contrib.data.Reducer data.experimental.Reducer
contrib.data.SqlDataset data.experimental.SqlDataset
contrib.data.TFRecordWriter data.experimental.TFRecordWriter
contrib.data.assert_element_shape data.experimental.assert_element_shape
contrib.data.bucket_by_sequence_length data.experimental.bucket_by_sequence_length
contrib.data.choose_from_datasets data.experimental.choose_from_datasets
contrib.data.copy_to_device data.experimental.copy_to_device
contrib.data.dense_to_sparse_batch data.experimental.dense_to_sparse_batch
contrib.data.enumerate_dataset data.experimental.enumerate_dataset
contrib.data.get_next_as_optional data.experimental.get_next_as_optional
contrib.data.get_single_element data.experimental.get_single_element
contrib.data.group_by_reducer data.experimental.group_by_reducer
contrib.data.group_by_window data.experimental.group_by_window
contrib.data.ignore_errors data.experimental.ignore_errors
contrib.data.make_batched_features_dataset data.experimental.make_batched_features_dataset
contrib.data.make_csv_dataset data.experimental.make_csv_dataset
contrib.data.make_saveable_from_iterator data.experimental.make_saveable_from_iterator
contrib.data.map_and_batch data.experimental.map_and_batch
contrib.data.parallel_interleave data.experimental.parallel_interleave
contrib.data.parse_example_dataset data.experimental.parse_example_dataset
contrib.data.prefetch_to_device data.experimental.prefetch_to_device
contrib.data.rejection_resample data.experimental.rejection_resample
contrib.data.sample_from_datasets data.experimental.sample_from_datasets
contrib.data.scan data.experimental.scan
contrib.data.shuffle_and_repeat data.experimental.shuffle_and_repeat
contrib.data.unbatch data.experimental.unbatch
contrib.data.unique data.experimental.unique
contrib.distribute.CrossDeviceOps distribute.CrossDeviceOps
contrib.framework.argsort argsort
contrib.framework.is_tensor is_tensor
contrib.framework.load_variable train.load_variable
contrib.framework.sort sort
contrib.layers.recompute_grad recompute_grad
contrib.rnn.LSTMStateTuple nn.rnn_cell.LSTMStateTuple
contrib.summary.always_record_summaries compat.v2.summary.record_if
contrib.summary.audio compat.v2.summary.audio
contrib.summary.create_file_writer compat.v2.summary.create_file_writer
contrib.summary.flush compat.v2.summary.flush
contrib.summary.generic compat.v2.summary.write
contrib.summary.histogram compat.v2.summary.histogram
contrib.summary.image compat.v2.summary.image
contrib.summary.never_record_summaries compat.v2.summary.record_if
contrib.summary.scalar compat.v2.summary.scalar
contrib.training.checkpoints_iterator train.checkpoints_iterator
contrib.util.constant_value get_static_value
count_nonzero math.count_nonzero
cross linalg.cross
cumprod math.cumprod
data.experimental.DatasetStructure data.DatasetSpec
data.experimental.OptionalStructure OptionalSpec
data.experimental.RaggedTensorStructure RaggedTensorSpec
data.experimental.SparseTensorStructure SparseTensorSpec
data.experimental.Structure TypeSpec
data.experimental.TensorArrayStructure TensorArraySpec
data.experimental.TensorStructure TensorSpec
debugging.is_finite math.is_finite
debugging.is_inf math.is_inf
debugging.is_nan math.is_nan
debugging.is_non_decreasing math.is_non_decreasing
debugging.is_strictly_increasing math.is_strictly_increasing
decode_base64 io.decode_base64
decode_compressed io.decode_compressed
decode_csv io.decode_csv
decode_json_example io.decode_json_example
decode_raw io.decode_raw
depth_to_space nn.depth_to_space
dequantize quantization.dequantize
deserialize_many_sparse io.deserialize_many_sparse
diag linalg.tensor_diag
diag_part linalg.tensor_diag_part
digamma math.digamma
dimension_at_index compat.dimension_at_index
dimension_value compat.dimension_value
div_no_nan math.divide_no_nan
dtypes.as_string strings.as_string
encode_base64 io.encode_base64
erf math.erf
erfc math.erfc
expm1 math.expm1
extract_image_patches image.extract_patches
fake_quant_with_min_max_args quantization.fake_quant_with_min_max_args
fake_quant_with_min_max_args_gradient quantization.fake_quant_with_min_max_args_gradient
fake_quant_with_min_max_vars quantization.fake_quant_with_min_max_vars
fake_quant_with_min_max_vars_gradient quantization.fake_quant_with_min_max_vars_gradient
fake_quant_with_min_max_vars_per_channel quantization.fake_quant_with_min_max_vars_per_channel
fake_quant_with_min_max_vars_per_channel_gradient quantization.fake_quant_with_min_max_vars_per_channel_gradient
fft signal.fft
fft2d signal.fft2d
fft3d signal.fft3d
floor_div math.floordiv
floordiv math.floordiv
floormod math.floormod
gfile.Copy io.gfile.copy
gfile.DeleteRecursively io.gfile.rmtree
gfile.Exists io.gfile.exists
gfile.GFile io.gfile.GFile
gfile.Glob io.gfile.glob
gfile.IsDirectory io.gfile.isdir
gfile.ListDirectory io.gfile.listdir
gfile.MakeDirs io.gfile.makedirs
gfile.MkDir io.gfile.mkdir
gfile.Open io.gfile.GFile
gfile.Remove io.gfile.remove
gfile.Rename io.gfile.rename
gfile.Stat io.gfile.stat
gfile.Walk io.gfile.walk
global_norm linalg.global_norm
ifft signal.ifft
ifft2d signal.ifft2d
ifft3d signal.ifft3d
igamma math.igamma
igammac math.igammac
imag math.imag
image.extract_image_patches image.extract_patches
image.resize_image_with_crop_or_pad image.resize_with_crop_or_pad
image.resize_images image.resize
image.transpose_image image.transpose
invert_permutation math.invert_permutation
io.PaddingFIFOQueue queue.PaddingFIFOQueue
io.PriorityQueue queue.PriorityQueue
io.QueueBase queue.QueueBase
io.RandomShuffleQueue queue.RandomShuffleQueue
is_finite math.is_finite
is_inf math.is_inf
is_nan math.is_nan
is_non_decreasing math.is_non_decreasing
is_numeric_tensor debugging.is_numeric_tensor
is_strictly_increasing math.is_strictly_increasing
lbeta math.lbeta
lgamma math.lgamma
lin_space linspace
linalg.transpose linalg.matrix_transpose
lite.constants.FLOAT float32
lite.constants.FLOAT16 float16
lite.constants.INT16 int16
lite.constants.INT32 int32
lite.constants.INT64 int64
lite.constants.INT8 int8
lite.constants.QUANTIZED_UINT8 uint8
lite.constants.STRING string
load_file_system_library load_library
log math.log
log1p math.log1p
log_sigmoid math.log_sigmoid
logical_xor math.logical_xor
manip.batch_to_space_nd batch_to_space
manip.gather_nd gather_nd
manip.reshape reshape
manip.reverse reverse
manip.roll roll
manip.scatter_nd scatter_nd
manip.space_to_batch_nd space_to_batch_nd
manip.tile tile
matching_files io.matching_files
matrix_band_part linalg.band_part
matrix_determinant linalg.det
matrix_diag linalg.diag
matrix_diag_part linalg.diag_part
matrix_inverse linalg.inv
matrix_set_diag linalg.set_diag
matrix_solve linalg.solve
matrix_solve_ls linalg.lstsq
matrix_transpose linalg.matrix_transpose
matrix_triangular_solve linalg.triangular_solve
mod math.floormod
multinomial random.categorical
nn.avg_pool nn.avg_pool2d
nn.avg_pool_v2 nn.avg_pool
nn.conv2d_backprop_input nn.conv2d_transpose
nn.ctc_beam_search_decoder_v2 nn.ctc_beam_search_decoder
nn.depthwise_conv2d_native_backprop_filter nn.depthwise_conv2d_backprop_filter
nn.depthwise_conv2d_native_backprop_input nn.depthwise_conv2d_backprop_input
nn.log_uniform_candidate_sampler random.log_uniform_candidate_sampler
nn.max_pool nn.max_pool2d
nn.max_pool_v2 nn.max_pool
nn.softmax_cross_entropy_with_logits_v2 nn.softmax_cross_entropy_with_logits
nn.space_to_batch space_to_batch
nn.uniform_candidate_sampler random.uniform_candidate_sampler
parse_example io.parse_example
parse_single_example io.parse_single_example
parse_single_sequence_example io.parse_single_sequence_example
parse_tensor io.parse_tensor
polygamma math.polygamma
python_io.TFRecordOptions io.TFRecordOptions
python_io.TFRecordWriter io.TFRecordWriter
qr linalg.qr
quantize quantization.quantize
quantize_v2 quantization.quantize
quantized_concat quantization.quantized_concat
random.multinomial random.categorical
random.stateless_multinomial random.stateless_categorical
random_crop image.random_crop
random_gamma random.gamma
random_normal random.normal
random_poisson random.poisson
random_shuffle random.shuffle
random_uniform random.uniform
read_file io.read_file
real math.real
reciprocal math.reciprocal
reduce_join strings.reduce_join
regex_replace strings.regex_replace
reverse_v2 reverse
rint math.rint
rsqrt math.rsqrt
saved_model.constants.ASSETS_DIRECTORY saved_model.ASSETS_DIRECTORY
saved_model.constants.ASSETS_KEY saved_model.ASSETS_KEY
saved_model.constants.DEBUG_DIRECTORY saved_model.DEBUG_DIRECTORY
saved_model.constants.DEBUG_INFO_FILENAME_PB saved_model.DEBUG_INFO_FILENAME_PB
saved_model.constants.SAVED_MODEL_FILENAME_PB saved_model.SAVED_MODEL_FILENAME_PB
saved_model.constants.SAVED_MODEL_FILENAME_PBTXT saved_model.SAVED_MODEL_FILENAME_PBTXT
saved_model.constants.SAVED_MODEL_SCHEMA_VERSION saved_model.SAVED_MODEL_SCHEMA_VERSION
saved_model.constants.VARIABLES_DIRECTORY saved_model.VARIABLES_DIRECTORY
saved_model.constants.VARIABLES_FILENAME saved_model.VARIABLES_FILENAME
saved_model.experimental.save saved_model.save
saved_model.load_v2 compat.v2.saved_model.load
saved_model.maybe_saved_model_directory saved_model.contains_saved_model
saved_model.signature_constants.CLASSIFY_INPUTS saved_model.CLASSIFY_INPUTS
saved_model.signature_constants.CLASSIFY_METHOD_NAME saved_model.CLASSIFY_METHOD_NAME
saved_model.signature_constants.CLASSIFY_OUTPUT_CLASSES saved_model.CLASSIFY_OUTPUT_CLASSES
saved_model.signature_constants.CLASSIFY_OUTPUT_SCORES saved_model.CLASSIFY_OUTPUT_SCORES
saved_model.signature_constants.DEFAULT_SERVING_SIGNATURE_DEF_KEY saved_model.DEFAULT_SERVING_SIGNATURE_DEF_KEY
saved_model.signature_constants.PREDICT_INPUTS saved_model.PREDICT_INPUTS
saved_model.signature_constants.PREDICT_METHOD_NAME saved_model.PREDICT_METHOD_NAME
saved_model.signature_constants.PREDICT_OUTPUTS saved_model.PREDICT_OUTPUTS
saved_model.signature_constants.REGRESS_INPUTS saved_model.REGRESS_INPUTS
saved_model.signature_constants.REGRESS_METHOD_NAME saved_model.REGRESS_METHOD_NAME
saved_model.signature_constants.REGRESS_OUTPUTS saved_model.REGRESS_OUTPUTS
saved_model.tag_constants.GPU saved_model.GPU
saved_model.tag_constants.SERVING saved_model.SERVING
saved_model.tag_constants.TPU saved_model.TPU
saved_model.tag_constants.TRAINING saved_model.TRAINING
segment_max math.segment_max
segment_mean math.segment_mean
segment_min math.segment_min
segment_prod math.segment_prod
segment_sum math.segment_sum
self_adjoint_eig linalg.eigh
self_adjoint_eigvals linalg.eigvalsh
serialize_many_sparse io.serialize_many_sparse
serialize_sparse io.serialize_sparse
serialize_tensor io.serialize_tensor
sets.set_difference sets.difference
sets.set_intersection sets.intersection
sets.set_size sets.size
sets.set_union sets.union
space_to_batch_nd space_to_batch
space_to_depth nn.space_to_depth
sparse.matmul sparse.sparse_dense_matmul
sparse_add sparse.add
sparse_concat sparse.concat
sparse_fill_empty_rows sparse.fill_empty_rows
sparse_mask sparse.mask
sparse_matmul linalg.matmul
sparse_maximum sparse.maximum
sparse_minimum sparse.minimum
sparse_reduce_max sparse.reduce_max
sparse_reduce_sum sparse.reduce_sum
sparse_reorder sparse.reorder
sparse_reset_shape sparse.reset_shape
sparse_reshape sparse.reshape
sparse_retain sparse.retain
sparse_segment_mean sparse.segment_mean
sparse_segment_sqrt_n sparse.segment_sqrt_n
sparse_segment_sum sparse.segment_sum
sparse_slice sparse.slice
sparse_softmax sparse.softmax
sparse_split sparse.split
sparse_tensor_dense_matmul sparse.sparse_dense_matmul
sparse_tensor_to_dense sparse.to_dense
sparse_to_indicator sparse.to_indicator
sparse_transpose sparse.transpose
spectral.dct signal.dct
spectral.fft signal.fft
spectral.fft2d signal.fft2d
spectral.fft3d signal.fft3d
spectral.idct signal.idct
spectral.ifft signal.ifft
spectral.ifft2d signal.ifft2d
spectral.ifft3d signal.ifft3d
spectral.irfft signal.irfft
spectral.irfft2d signal.irfft2d
spectral.irfft3d signal.irfft3d
spectral.rfft signal.rfft
spectral.rfft2d signal.rfft2d
spectral.rfft3d signal.rfft3d
squared_difference math.squared_difference
string_join strings.join
string_strip strings.strip
string_to_hash_bucket strings.to_hash_bucket
string_to_hash_bucket_fast strings.to_hash_bucket_fast
string_to_hash_bucket_strong strings.to_hash_bucket_strong
string_to_number strings.to_number
substr strings.substr
svd linalg.svd
tensor_scatter_add tensor_scatter_nd_add
tensor_scatter_sub tensor_scatter_nd_sub
tensor_scatter_update tensor_scatter_nd_update
trace linalg.trace
train.Server distribute.Server
train.match_filenames_once io.match_filenames_once
train.sdca_fprint raw_ops.SdcaFprint
train.sdca_optimizer raw_ops.SdcaOptimizer
train.sdca_shrink_l1 raw_ops.SdcaShrinkL1
train.write_graph io.write_graph
truncated_normal random.truncated_normal
unsorted_segment_max math.unsorted_segment_max
unsorted_segment_mean math.unsorted_segment_mean
unsorted_segment_min math.unsorted_segment_min
unsorted_segment_prod math.unsorted_segment_prod
unsorted_segment_sqrt_n math.unsorted_segment_sqrt_n
unsorted_segment_sum math.unsorted_segment_sum
verify_tensor_all_finite debugging.assert_all_finite
where_v2 compat.v2.where
write_file io.write_file
zeta math.zeta`;
