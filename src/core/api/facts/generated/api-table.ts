// Made by scripts/generate-api-facts.mjs from the installed software; read-table.ts says what the texts mean.
// tensorflow 1.15.5, tensorflow 2.21.0, tensorflow.compat.v1 2.21.0, tensorflow.keras 1.15.5, keras 2.2.5, tf_keras 2.21.0, keras 3.15.1.

export const names = `@keras
DTypePolicy E!<I!H I
FloatDTypePolicy I!H
Function I@R
Initializer =!1vI
Input ~B@SC@TE@UI@V
InputSpec =!3HI
KerasTensor I@W
Layer =!3NI
Loss =!<#I
Metric =!=%I
Model P!%
Operation I!H
Optimizer =!F.I
Quantizer IAi
Regularizer =!HGI
RematScope IAj
Sequential HAkIAl
StatelessScope IAs
SymbolicScope I!!
Variable IAt
activations /P
applications /P
backend /P
callbacks /P
config /I
constraints /P
datasets /P
device I5+
distillation /I
distribution /I
dtensor /E
dtype_policies /I
engine /C
estimator /F
experimental /F
export /M
initializers /P
layers /P
legacy /K
losses /P
metrics /P
mixed_precision /N
models /P
name_scope ~I<a
ops /I
optimizers /P
preprocessing /P
protobuf /E
quantizers /I
random /I
regularizers /P
remat I)!
saving /M
tree /I
utils /P
version I!!
visualization /I
wrappers /L
@keras.Model
__call__ B0-C00M!%
add_loss D0(E@ZI-,
add_metric B0)E@[I!%
add_update D0*E0+
add_variable F!%I@]
add_weight B@^C@_E@aI@b
apply B0-
assert_input_compatibility C06
build P0/
build_from_config M03
call F@sC01I!%
compile B@tC@uE@vI@w
compile_from_config M03
compiled_loss IAK
compute_loss EACIAD
compute_mask D@xE01I@c
compute_metrics EAEIAF
compute_output_shape H0/I!%
compute_output_signature F02
compute_output_spec I!%
count_params P!!
evaluate D@yE@zI@{
evaluate_generator H@|
export EAGIAH
finalize_state E!!
fit D@}EA!IA#
fit_generator HA%
from_config PA&
get_build_config M!!
get_compile_config M!!
get_config P!!
get_input_at H05
get_input_mask_at H05
get_input_shape_at H05
get_layer PA(
get_losses_for D06
get_metrics_result M!!
get_output_at H05
get_output_mask_at H05
get_output_shape_at H05
get_quantization_layer_structure IAL
get_state_tree IAM
get_updates_for D06
get_weight_paths E!!
get_weights P!!
load_own_variables M09
load_weights BA)CA*EA+IA,
loss IAN
make_predict_function MAI
make_test_function MAI
make_train_function MAI
predict DA-EA.IA/
predict_generator H@|
predict_on_batch P*+
predict_step M,{
quantize IAO
quantized_build I@e
quantized_call I!%
rematerialized_call I@f
reset_metrics N!!
reset_states H!!
run_internal_graph CAB
save BA0CA1EA2IA3
save_own_variables M09
save_spec EAJ
save_weights BA4CA5EA6IA7
set_state_tree IAP
set_weights P07
stateless_call I@g
stateless_compute_loss IAQ
summary DA8MA9
symbolic_call I!%
test_on_batch BA:CA;EA<IA=
test_step M,{
to_json P(s
to_yaml H(s
train_on_batch BA>CA?EA@IAA
train_step M,{
with_name_scope F!Q
@keras.Operation
__call__ I!%
call I!%
compute_output_spec I!%
from_config I03
get_config I!!
quantized_call I!%
rematerialized_call IAR
symbolic_call I!%
@keras.Sequential
__call__ B0-C00M!%
add HAmIAn
add_loss D0(E@ZI-,
add_metric B0)E@[I!%
add_update D0*E0+
add_variable F!%I@]
add_weight B@^C@_E@aI@b
apply B0-
assert_input_compatibility C06
build PAo
build_from_config M03
call F@sC01IAp
compile B@tC@uE@vI@w
compile_from_config M03
compiled_loss IAK
compute_loss EACIAD
compute_mask H@xI@c
compute_metrics EAEIAF
compute_output_shape P0/
compute_output_signature F02
compute_output_spec IAp
count_params P!!
evaluate D@yE@zI@{
evaluate_generator H@|
export EAGIAH
finalize_state E!!
fit D@}EA!IA#
fit_generator HA%
from_config PA&
get_build_config M!!
get_compile_config M!!
get_config P!!
get_input_at H05
get_input_mask_at H05
get_input_shape_at H05
get_layer PA(
get_losses_for D06
get_metrics_result M!!
get_output_at H05
get_output_mask_at H05
get_output_shape_at H05
get_quantization_layer_structure IAL
get_state_tree IAM
get_updates_for D06
get_weight_paths E!!
get_weights P!!
load_own_variables M09
load_weights BA)CA*EA+IA,
loss IAN
make_predict_function MAI
make_test_function MAI
make_train_function MAI
pop H!!IAq
predict DA-EA.IA/
predict_classes DAr
predict_generator H@|
predict_on_batch P*+
predict_proba DAr
predict_step M,{
quantize IAO
quantized_build I@e
quantized_call I!%
rematerialized_call I@f
reset_metrics N!!
reset_states H!!
run_internal_graph CAB
save BA0CA1EA2IA3
save_own_variables M09
save_spec EAJ
save_weights BA4CA5EA6IA7
set_state_tree IAP
set_weights P07
stateless_call I@g
stateless_compute_loss IAQ
summary DA8MA9
symbolic_call I!%
test_on_batch BA:CA;EA<IA=
test_step M,{
to_json P(s
to_yaml H(s
train_on_batch BA>CA?EA@IAA
train_step M,{
with_name_scope F!Q
@keras.Variable
assign I!-
assign_add I!-
assign_sub I!-
numpy I!!
@keras.activations
K =!!;C
Layer =!3NC
celu IAu
deserialize DAvEAwIA&
deserialize_keras_object =!4TC
elu PAu
exponential P*+
gelu MAz
get PA{
glu IA|
hard_shrink IA}
hard_sigmoid P*+
hard_silu I*+
hard_swish =!%p
hard_tanh I*+
leaky_relu IB!
linear P*+
log_sigmoid I*+
log_softmax IA|
mish M*+
relu HB#IB%
relu6 I*+
selu P*+
serialize LB&EB(
sigmoid P*+
silu M*+ I
soft_shrink IA}
softmax PA|
softplus P*+
softsign P*+
sparse_plus I*+
sparse_sigmoid I*+
sparsemax IA|
squareplus IB)
swish =!%}
tanh P*+
tanh_shrink I*+
threshold IB*
@keras.applications
ConvNeXtBase ~EB+IB,
ConvNeXtLarge ~EB-IB.
ConvNeXtSmall ~EB/IB0
ConvNeXtTiny ~EB1IB2
ConvNeXtXLarge ~EB3IB4
DenseNet121 ~B!%CB5EB6IB7
DenseNet169 ~B!%CB5EB6IB8
DenseNet201 ~B!%CB5EB6IB9
EfficientNetB0 ~EB:IB;
EfficientNetB1 ~EB:IB<
EfficientNetB2 ~EB:IB=
EfficientNetB3 ~EB:IB>
EfficientNetB4 ~EB:IB?
EfficientNetB5 ~EB:IB@
EfficientNetB6 ~EB:IBA
EfficientNetB7 ~EB:IBB
EfficientNetV2B0 ~EBCIBD
EfficientNetV2B1 ~EBCIBE
EfficientNetV2B2 ~EBCIBF
EfficientNetV2B3 ~EBCIBG
EfficientNetV2L ~EBCIBH
EfficientNetV2M ~EBCIBI
EfficientNetV2S ~EBCIBJ
InceptionResNetV2 ~B!%CB5EB:IBK
InceptionV3 ~B!%CB5EB6IBL
MobileNet ~B!%CBMEBNIBO
MobileNetV2 ~B!%CBPEBQIBR
MobileNetV3Large ~EBSIBT
MobileNetV3Small ~EBSIBU
NASNetLarge ~B!%CBVEBWIBX
NASNetMobile ~B!%CBVEBWIBY
RegNetX002 ~EBZ
RegNetX004 ~EB[
RegNetX006 ~EB]
RegNetX008 ~EB^
RegNetX016 ~EB_
RegNetX032 ~EBa
RegNetX040 ~EBb
RegNetX064 ~EBc
RegNetX080 ~EBd
RegNetX120 ~EBe
RegNetX160 ~EBf
RegNetX320 ~EBg
RegNetY002 ~EBh
RegNetY004 ~EBi
RegNetY006 ~EBj
RegNetY008 ~EBk
RegNetY016 ~EBl
RegNetY032 ~EBm
RegNetY040 ~EBn
RegNetY064 ~EBo
RegNetY080 ~EBp
RegNetY120 ~EBq
RegNetY160 ~EBr
RegNetY320 ~EBs
ResNet101 ~B!%GB5IBt
ResNet101V2 ~B!%CB5EB6IBu
ResNet152 ~B!%GB5IBv
ResNet152V2 ~B!%CB5EB6IBw
ResNet50 ~B!%GB5IBx
ResNet50V2 ~B!%CB5EB6IBy
ResNetRS101 ~EBz
ResNetRS152 ~EBz
ResNetRS200 ~EBz
ResNetRS270 ~EBz
ResNetRS350 ~EBz
ResNetRS420 ~EBz
ResNetRS50 ~EBz
VGG16 ~B!%CB5EB6IB{
VGG19 ~B!%CB5EB6IB|
Xception ~B!%CB5EB6IB}
backend =!!;C
convnext /M
densenet /P
efficientnet /M
efficientnet_v2 /M
imagenet_utils /N
inception_resnet_v2 /P
inception_v3 /P
keras_modules_injection CC&
layers =!!JC
mobilenet /P
mobilenet_v2 /P
mobilenet_v3 /M
models =!!OC
nasnet /P
regnet /E
resnet /P
resnet50 /P
resnet_rs /E
resnet_v2 /P
utils =!![C
vgg16 /P
vgg19 /P
xception /P
@keras.applications.convnext
ConvNeXtBase =!&1
ConvNeXtLarge =!&2
ConvNeXtSmall =!&3
ConvNeXtTiny =!&4
ConvNeXtXLarge =!&5
decode_predictions MC!
preprocess_input MC#
@keras.applications.densenet
DenseNet121 =!&6
DenseNet169 =!&7
DenseNet201 =!&8
decode_predictions B!%CC%MC!
keras_modules_injection =!((
preprocess_input B!%CC(MC#
@keras.applications.efficientnet
EfficientNetB0 =!&9
EfficientNetB1 =!&:
EfficientNetB2 =!&;
EfficientNetB3 =!&<
EfficientNetB4 =!&=
EfficientNetB5 =!&>
EfficientNetB6 =!&?
EfficientNetB7 =!&@
decode_predictions MC!
preprocess_input MC#
@keras.applications.efficientnet_v2
EfficientNetV2B0 =!&A
EfficientNetV2B1 =!&B
EfficientNetV2B2 =!&C
EfficientNetV2B3 =!&D
EfficientNetV2L =!&E
EfficientNetV2M =!&F
EfficientNetV2S =!&G
decode_predictions MC!
preprocess_input MC#
@keras.applications.imagenet_utils
decode_predictions B!%MC!
preprocess_input B!%MC)
@keras.applications.inception_resnet_v2
InceptionResNetV2 =!&H
decode_predictions B!%CC%MC!
keras_modules_injection =!((
preprocess_input B!%CC*MC#
@keras.applications.inception_v3
InceptionV3 =!&I
decode_predictions B!%CC%MC!
keras_modules_injection =!((
preprocess_input B!%CC*MC#
@keras.applications.mobilenet
MobileNet =!&J
decode_predictions B!%CC%MC!
keras_modules_injection =!((
preprocess_input B!%CC*MC#
@keras.applications.mobilenet_v2
MobileNetV2 =!&K
decode_predictions B!%CC%MC!
keras_modules_injection =!((
preprocess_input B!%CC*MC#
@keras.applications.mobilenet_v3
decode_predictions MC!
preprocess_input MC#
@keras.applications.nasnet
NASNetLarge =!&N
NASNetMobile =!&O
decode_predictions B!%CC%MC!
keras_modules_injection =!((
preprocess_input B!%CC*MC#
@keras.applications.regnet
RegNetX002 =!&P
RegNetX004 =!&Q
RegNetX006 =!&R
RegNetX008 =!&S
RegNetX016 =!&T
RegNetX032 =!&U
RegNetX040 =!&V
RegNetX064 =!&W
RegNetX080 =!&X
RegNetX120 =!&Y
RegNetX160 =!&Z
RegNetX320 =!&[
RegNetY002 =!&]
RegNetY004 =!&^
RegNetY006 =!&_
RegNetY008 =!&a
RegNetY016 =!&b
RegNetY032 =!&c
RegNetY040 =!&d
RegNetY064 =!&e
RegNetY080 =!&f
RegNetY120 =!&g
RegNetY160 =!&h
RegNetY320 =!&i
decode_predictions EC!
preprocess_input EC#
@keras.applications.resnet
ResNet101 =!&j
ResNet152 =!&l
ResNet50 =!&n
decode_predictions B!%CC%MC!
keras_modules_injection =!((
preprocess_input B!%CC*MC#
@keras.applications.resnet50
ResNet50 =!&n
decode_predictions =!)C
keras_modules_injection =!((
preprocess_input =!)E
@keras.applications.resnet_rs
ResNetRS101 =!&p
ResNetRS152 =!&q
ResNetRS200 =!&r
ResNetRS270 =!&s
ResNetRS350 =!&t
ResNetRS420 =!&u
ResNetRS50 =!&v
decode_predictions EC!
preprocess_input EC#
@keras.applications.resnet_v2
ResNet101V2 =!&k
ResNet152V2 =!&m
ResNet50V2 =!&o
decode_predictions B!%CC%MC!
keras_modules_injection =!((
preprocess_input B!%CC*MC#
@keras.applications.vgg16
VGG16 =!&w
decode_predictions B!%CC%MC!
keras_modules_injection =!((
preprocess_input B!%CC+MC#
@keras.applications.vgg19
VGG19 =!&x
decode_predictions B!%CC%MC!
keras_modules_injection =!((
preprocess_input B!%CC+MC#
@keras.applications.xception
Xception =!&y
decode_predictions B!%CC%MC!
keras_modules_injection =!((
preprocess_input B!%CC*MC#
@keras.backend
abs H*+
all HC,
any HC,
arange HC-
argmax HA|
argmin HA|
backend P!!
batch_dot HC.
batch_flatten H*+
batch_get_value F1XC*G
batch_normalization HC/
batch_set_value HC0
bias_add HC1
binary_crossentropy HC2
binary_focal_crossentropy EC3
cast HC4
cast_to_floatx H*+
categorical_crossentropy HC5
categorical_focal_crossentropy EC6
clear_session =!I%
clip HC8
common /C
concatenate HC=
constant HC>
conv1d HC?
conv2d HC@
conv2d_transpose HCA
conv3d HCB
conv3d_transpose CCC
cos H*+
count_params H*+
ctc_batch_cost HCD
ctc_decode FCECCF
ctc_label_dense_to_sparse HCG
cumprod HCH
cumsum HCH
depthwise_conv2d GCI
dot H-K
dropout HCJ
dtype H*+
elu HAu
epsilon P!!
equal H-K
eval H*+
exp H*+
expand_dims HA|
experimental /E
eye HCK
flatten H*+
floatx P!!
foldl HCL
foldr HCL
function FCMCCN
gather HCO
get_session BCPC!!
get_uid PCQ
get_value H*+
gradients HCR
greater H-K
greater_equal H-K
hard_sigmoid H*+
identity C#.
image_data_format P!!
in_test_phase HCS
in_top_k HCT
in_train_phase HCS
int_shape H*+
is_float_dtype I!{
is_int_dtype I!{
is_keras_tensor =!I9
is_placeholder C*+
is_sparse H!6
is_tensor C*+
l2_normalize H7D
learning_phase H!!
learning_phase_scope F!-
less H-K
less_equal H-K
local_conv1d HCU
local_conv2d HCV
log H*+
logsumexp CC,
manual_variable_initialization H!-
map_fn HCW
max HC,
maximum H-K
mean HC,
min HC,
minimum H-K
moving_average_update HCX
name_scope ~D;7E!<
ndim H*+
normalize_batch_in_training HCY
normalize_data_format C!-
not_equal H-K
one_hot HCZ
ones HC[
ones_like HC]
permute_dimensions HC^
placeholder FC_CCa
pool2d HCb
pool3d HCc
pow HCd
print_tensor DCeECf
prod HC,
random_bernoulli ECg
random_binomial HCg
random_normal HCh
random_normal_variable HCi
random_uniform HCj
random_uniform_variable HCk
relu HB#
repeat HCl
repeat_elements HCm
reset_uids H!!
reshape HCn
resize_images HCo
resize_volumes HCp
result_type ICq
reverse HCr
rnn BCsCCtECu
round H*+
separable_conv1d CCv
separable_conv2d HCw
set_epsilon N!-CC9
set_floatx N!-CC:
set_image_data_format PC;
set_learning_phase H!-
set_session D%L
set_value HCx
shape H*+
sigmoid H*+
sign H*+
sin H*+
slice CCy
softmax HA|
softplus H*+
softsign H*+
sparse_categorical_crossentropy DC5ECz
spatial_2d_padding HC{
spatial_3d_padding HC|
sqrt H*+
square H*+
squeeze HC}
stack HCH
standardize_dtype =!IK
std HC,
stop_gradient H6P
sum HC,
switch HD!
tanh H*+
temporal_padding HD#
tensorflow_backend /C
tile HCl
to_dense H!6
transpose H*+
truncated_normal HCh
update HD)
update_add HD*
update_sub HD+
var HC,
variable HD,
zeros HC[
zeros_like HC]
@keras.backend.common
cast_to_floatx =!*!C
epsilon =!*=C
floatx =!*EC
image_data_format =!*RC
image_dim_ordering C!!
normalize_data_format =!*s
set_epsilon =!+8C
set_floatx =!+9C
set_image_data_format =!+:C
set_image_dim_ordering CC<
@keras.backend.experimental
disable_tf_random_generator E!!
enable_tf_random_generator E!!
is_tf_random_generator_enabled E!!
@keras.backend.tensorflow_backend
Function CD%
abs =!)nC
all =!)oC
any =!)pC
arange =!)qC
argmax =!)rC
argmin =!)sC
batch_dot =!)uC
batch_flatten =!)vC
batch_get_value =!)wC
batch_normalization =!)xC
batch_set_value =!)yC
bias_add =!)zC
binary_crossentropy =!){C
cast =!)}C
categorical_crossentropy =!*#C
clear_session =!I%C
clip =!*(C
concatenate =!**C
constant =!*+C
conv1d =!*,C
conv2d =!*-C
conv2d_transpose =!*.C
conv3d =!*/C
conv3d_transpose =!*0
cos =!*1C
count_params =!*2C
ctc_batch_cost =!*3C
ctc_decode =!*4C
ctc_label_dense_to_sparse =!*5C
cumprod =!*6C
cumsum =!*7C
depthwise_conv2d =!*8C
dot =!*9C
dropout =!*:C
dtype =!*;C
elu =!*<C
epsilon =!*=C
equal =!*>C
eval =!*?C
exp =!*@C
expand_dims =!*AC
eye =!*CC
flatten =!*DC
floatx =!*EC
foldl =!*FC
foldr =!*GC
function =!*HC
gather =!*IC
get_session =!*JC
get_uid =!*KC
get_value =!*LC
get_variable_shape C*+
gradients =!*MC
greater =!*NC
greater_equal =!*OC
hard_sigmoid =!*PC
has_arg =!>I
identity =!*Q
image_dim_ordering =!+g
in_test_phase =!*SC
in_top_k =!*TC
in_train_phase =!*UC
int_shape =!*VC
is_keras_tensor =!I9C
is_placeholder =!*Z
is_sparse =!*[C
is_tensor =!*]
l2_normalize =!*^C
learning_phase =!*_C
less =!*bC
less_equal =!*cC
local_conv1d =!*dC
local_conv2d =!*eC
log =!*fC
logsumexp =!*g
manual_variable_initialization =!*hC
map_fn =!*iC
max =!*jC
maximum =!*kC
mean =!*lC
min =!*mC
minimum =!*nC
moving_average_update =!*oC
name_scope =!*pC
ndim =!*qC
normalize_batch_in_training =!*rC
normalize_data_format =!*s
not_equal =!*tC
one_hot =!*uC
ones =!*vC
ones_like =!*wC
permute_dimensions =!*xC
placeholder =!*yC
pool2d =!*zC
pool3d =!*{C
pow =!*|C
print_tensor =!*}C
prod =!+!C
random_binomial =!+%C
random_normal =!+&C
random_normal_variable =!+(C
random_uniform =!+)C
random_uniform_variable =!+*C
relu =!++C
repeat =!+,C
repeat_elements =!+-C
reset_uids =!+.C
reshape =!+/C
resize_images =!+0C
resize_volumes =!+1C
reverse =!+3C
rnn =!+4C
round =!+5C
separable_conv1d =!+6
separable_conv2d =!+7C
set_image_dim_ordering =!+l
set_learning_phase =!+;C
set_session =!+<C
set_value =!+=C
shape =!+>C
sigmoid =!+?C
sign =!+@C
sin =!+AC
slice =!+B
softmax =!+CC
softplus =!+DC
softsign =!+EC
sparse_categorical_crossentropy =!+FC
spatial_2d_padding =!+GC
spatial_3d_padding =!+HC
sqrt =!+IC
square =!+JC
squeeze =!+KC
stack =!+LC
std =!+NC
stop_gradient =!+OC
sum =!+PC
switch =!+QC
tanh =!+RC
temporal_padding =!+SC
tile =!+UC
to_dense =!+VC
transpose =!+WC
transpose_shape =!9G
truncated_normal =!+XC
update =!+YC
update_add =!+ZC
update_sub =!+[C
var =!+]C
variable =!+^C
zeros =!+_C
zeros_like =!+aC
@keras.callbacks
BackupAndRestore ED-ID.
BaseLogger HD/
CSVLogger PD0
Callback P!!
CallbackList CD5MD6
EarlyStopping DD7MD8
History P!!
K =!!;C
LambdaCallback HD9ID:
LearningRateScheduler PD;
ModelCheckpoint BD<CD=ED>ID?
OrbaxCheckpoint ID@
Progbar FDACDBIDC C
ProgbarLogger HDDI!!
ReduceLROnPlateau PDE
RemoteMonitor PDF
SidecarEvaluatorModelExport EDG
SwapEMAWeights IDH
TensorBoard BDICDJEDKIDL
TerminateOnNaN H!!IDM
experimental /E
standardize_input_data CDO
@keras.callbacks.Callback
on_batch_begin PD1
on_batch_end PD1
on_epoch_begin PD2
on_epoch_end PD2
on_predict_batch_begin PD1
on_predict_batch_end PD1
on_predict_begin PD3
on_predict_end PD3
on_test_batch_begin PD1
on_test_batch_end PD1
on_test_begin PD3
on_test_end PD3
on_train_batch_begin PD1
on_train_batch_end PD1
on_train_begin PD3
on_train_end PD3
set_model PD4
set_params P2m
@keras.callbacks.History
on_batch_begin PD1
on_batch_end PD1
on_epoch_begin PD2
on_epoch_end PD2
on_predict_batch_begin PD1
on_predict_batch_end PD1
on_predict_begin PD3
on_predict_end PD3
on_test_batch_begin PD1
on_test_batch_end PD1
on_test_begin PD3
on_test_end PD3
on_train_batch_begin PD1
on_train_batch_end PD1
on_train_begin PD3
on_train_end PD3
set_model PD4
set_params P2m
@keras.callbacks.experimental
BackupAndRestore E!%
UpdateEmbeddingCallback EDN
@keras.config
backend =!)tI
disable_flash_attention I!!
disable_interactive_logging =!I,I
disable_traceback_filtering I!!
dtype_policy M!! I
enable_flash_attention I!!
enable_interactive_logging =!I-I
enable_traceback_filtering I!!
enable_unsafe_deserialization I!!
epsilon =!*=I
floatx =!*EI
image_data_format =!*RI
is_flash_attention_enabled I!!
is_interactive_logging_enabled =!I8I
is_nnx_enabled I!!
is_traceback_filtering_enabled I!!
max_epochs I!!
max_steps_per_epoch I!!
set_backend IDP
set_dtype_policy MDQ I
set_epsilon =!+8I
set_floatx =!+9I
set_image_data_format =!+:I
set_max_epochs IDR
set_max_steps_per_epoch IDS
@keras.constraints
Constraint P!!
K =!!;C
MaxNorm PDT
MinMaxNorm PDU
NonNeg P!!
RadialConstraint F!!
UnitNorm PDV
deserialize LA&EDW
deserialize_keras_object =!4TC
get PA{
max_norm =!._
maxnorm =!._C
min_max_norm =!.a
non_neg =!.b
nonneg =!.bC
radial_constraint =!.c
serialize LDXEDY
serialize_keras_object =!FBC
unit_norm =!.d
unitnorm =!.dC
@keras.datasets
boston_housing /P
california_housing /I
cifar /C
cifar10 /P
cifar100 /P
fashion_mnist /P
imdb /P
mnist /P
reuters /P
@keras.datasets.boston_housing
get_file =!I1C
load_data LD_EDa
@keras.datasets.california_housing
load_data IDb
@keras.datasets.cifar
load_batch CDc
@keras.datasets.cifar10
K =!!;C
get_file =!I1C
load_batch =!/(
load_data L!!EDd
@keras.datasets.cifar100
K =!!;C
get_file =!I1C
load_batch =!/(
load_data LDeEDf
@keras.datasets.fashion_mnist
get_file =!I1C
load_data L!!EDd
@keras.datasets.imdb
get_file =!I1C
get_word_index PDg
load_data LDhEDi
@keras.datasets.mnist
get_file =!I1C
load_data LDjEDk
@keras.datasets.reuters
get_file =!I1C
get_label_names M!!
get_word_index PDl
load_data DDmEDnIDo
@keras.distillation
DistillationLoss I!!
Distiller IDp
FeatureDistillation IDq
LogitsDistillation IDr
@keras.distribution
DataParallel IDs
DeviceMesh IDt
LayoutMap IDu
ModelParallel IDv
TensorLayout IDw
distribute_tensor I6J
distribution I!!
get_device_count I#{
initialize IDx
list_devices I#{
set_distribution I!-
@keras.dtensor
experimental /E
@keras.dtensor.experimental
LayoutMap EDy
optimizers /E
@keras.dtensor.experimental.optimizers
Adadelta =!EzE
Adagrad =!E|E
Adam =!E}E
AdamW =!F!E
RMSprop =!F0E
SGD =!F1E
@keras.dtype_policies
AWQDTypePolicy IE6
DTypePolicy =!!#I
DTypePolicyMap IE7
FloatDTypePolicy =!!%
GPTQDTypePolicy IE6
Int4DTypePolicy IE6
QuantizedDTypePolicy IE6
QuantizedFloat8DTypePolicy IE8
deserialize IA&
get IA{
serialize IE9
@keras.engine
Input =!!)C
InputLayer =!3GC
InputSpec =!3HC
Layer =!3NC
Model =!!/C
base_layer /C
get_source_inputs =!I4C
input_layer /C
network /C
saving /C
sequential /C
training /C
training_arrays /C
training_generator /C
training_utils /C
@keras.engine.base_layer
InputSpec =!3HC
K =!!;C
Layer =!3NC
Node CE>
count_params =!J;
has_arg =!>I
initializers =!!IC
is_all_none =!J&
object_list_uid =!;T
to_list =!>O
unpack_singleton =!J-
@keras.engine.input_layer
Input =!!)C
InputLayer =!3GC
K =!!;C
Layer =!3NC
Node =!0&
unpack_singleton =!J-
@keras.engine.network
InputLayer =!3GC
K =!!;C
Layer =!3NC
Network C!%
Node =!0&
ask_to_proceed_with_overwrite =!J2
get_source_inputs =!I4C
has_arg =!>I
object_list_uid =!;T
print_layer_summary =!IE
saving =!/w
to_list =!>O
unpack_singleton =!J-
@keras.engine.saving
H5Dict =!Hs
HDF5_OBJECT_HEADER_LIMIT !C''
K =!!;C
allow_read_from_gcs CEE
allow_write_to_gcs CEF
ask_to_proceed_with_overwrite =!J2
conv_utils =!I&
load_attributes_from_hdf5_group CEG
load_from_binary_h5py =!J4
load_model =!>JC
load_weights_from_hdf5_group CEL
load_weights_from_hdf5_group_by_name CEM
model_from_config =!>KC
model_from_json =!>LC
model_from_yaml =!>MC
optimizers =!!RC
pickle_model CD4
preprocess_weights_for_loading CEP
save_attributes_to_hdf5_group CEQ
save_model =!>NC
save_to_binary_h5py =!J5
save_weights_to_hdf5_group CEW
string_types !C''
unpickle_model C7S
@keras.engine.sequential
Input =!!)C
InputLayer =!3GC
K =!!;C
Layer =!3NC
Model =!!/C
Sequential =!!5C
layer_module =!!JC
network =!/v
@keras.engine.training
K =!!;C
Layer =!3NC
Model =!!/C
Network =!0:
check_array_length_consistency CEX
check_generator_arguments CEY
check_loss_and_target_compatibility CEZ
collect_metrics CE[
get_static_batch_size CAm
is_generator_or_sequence C*+
losses =!!LC
metrics_module =!!MC
optimizers =!!RC
slice_arrays =!J*
standardize_class_weights CE^
standardize_input_data =!-q
standardize_sample_weights CE_
standardize_weights CEa
to_list =!>O
training_arrays =!/z
training_generator =!/{
unpack_singleton =!J-
weighted_masked_objective CEb
@keras.engine.training_arrays
K =!!;C
Progbar =!-hC
batch_shuffle CEc
cbks =!!<C
check_num_samples CEd
fit_loop CEe
make_batches CEf
predict_loop CEg
should_run_validation CEh
slice_arrays =!J*
to_list =!>O
unpack_singleton =!J-
@keras.engine.training_generator
GeneratorEnqueuer =!HrC
K =!!;C
OrderedEnqueuer =!HuC
Progbar =!-hC
Sequence =!HwC
cbks =!!<C
evaluate_generator CEn
fit_generator CEo
is_sequence C;:
iter_sequence_infinite C;:
predict_generator CEn
should_run_validation =!1/
to_list =!>O
unpack_singleton =!J-
@keras.engine.training_utils
K =!!;C
Sequence =!HwC
batch_shuffle =!1)
check_array_length_consistency =!0m
check_generator_arguments =!0n
check_loss_and_target_compatibility =!0o
check_num_samples =!1+
collect_metrics =!0p
get_input_shape_and_dtype CAm
get_static_batch_size =!0q
is_generator_or_sequence =!0r
is_sequence =!1<
iter_sequence_infinite =!1=
losses =!!LC
make_batches =!1-
should_run_validation =!1/
standardize_class_weights =!0w
standardize_input_data =!-q
standardize_sample_or_class_weights CEp
standardize_sample_weights =!0y
standardize_single_array C*+
standardize_weights =!0z
to_list =!>O
weighted_masked_objective =!1#
@keras.estimator
model_to_estimator BEqEEr
@keras.experimental
CosineDecay BEsEEtIEu F
CosineDecayRestarts FEvIEw F
LinearCosineDecay BEx
LinearModel BEyEEz
NoisyLinearCosineDecay BE{
PeepholeLSTMCell BE|
SequenceFeatures FE}
SidecarEvaluator E!%
WideDeepModel FF!
export_saved_model B0F
load_from_saved_model B0E
terminate_keras_multiprocessing_pools BF#
@keras.export
ExportArchive E!!IF%
@keras.initializers
Constant B%2OF&
GlorotNormal B8*G%tIF( M
GlorotUniform B8*G%tIF( M
HeNormal ~H%tIF( M
HeUniform ~H%tIF( M
Identity B8yOF)
IdentityInitializer =!1tI
Initializer P!!
K =!!;C
LecunNormal ~H%tIF( M
LecunUniform ~H%tIF( M
Ones B8zO!!
Orthogonal B)tOF*
OrthogonalInitializer =!1{I
RandomNormal BF+O8|
RandomUniform BF,O9!
STFT IF-
STFTInitializer =!2#
TruncatedNormal BF+O8|
VarianceScaling B9%CF.EF/IF0
Zeros B8zO!!
constant =!1o
deserialize LA&EDW
deserialize_keras_object =!4TC
get PA{
glorot_normal =!1p
glorot_uniform =!1q
he_normal =!1r
he_uniform =!1s
identity =!1t
lecun_normal =!1x
lecun_uniform =!1y
normal =!1}D
one =!1zC
ones =!1z
orthogonal =!1{
random_normal =!1}
random_uniform =!2!
serialize LF1EF2
serialize_keras_object =!FBC
stft =!2#
truncated_normal =!2&
uniform =!2!D
variance_scaling =!2(M
zero =!2)C
zeros =!2)
@keras.layers
AbstractRNNCell F@X
Activation PF3
ActivityRegularization PF4
AdaptiveAveragePooling1D IF5
AdaptiveAveragePooling2D IF5
AdaptiveAveragePooling3D IF5
AdaptiveMaxPooling1D IF5
AdaptiveMaxPooling2D IF5
AdaptiveMaxPooling3D IF5
Add P(s
AdditiveAttention FF6IF7
AlphaDropout PF8
AtrousConvolution1D ~C!%
AtrousConvolution2D ~C!%
Attention BF9EF:IF;
AugMix IF<
AutoContrast IF=
Average P(s
AveragePooling1D HF>IF?
AveragePooling2D HF@IF?
AveragePooling3D HFAIF?
AvgPool1D =!2V
AvgPool2D =!2W
AvgPool3D =!2X
BatchNormalization BFBCFCEFDIFE
Bidirectional NFFCFG
CategoryEncoding MFQ
CenterCrop EFRIFS
Concatenate PFT
ContrastLimitedAdaptiveHistogramEqualization IFU
Conv1D DFVEFWIFX
Conv1DTranspose MFY
Conv2D DFZMF[
Conv2DTranspose PF]
Conv3D DF^MF_
Conv3DTranspose DFaEFbIFc
ConvLSTM1D EFdIFe
ConvLSTM2D DFfEFgIFe
ConvLSTM2DCell CFh
ConvLSTM3D EFiIFe
ConvRecurrent2D CFj
Convolution1D =!2d
Convolution1DTranspose =!2e
Convolution2D =!2f
Convolution2DTranspose =!2gN
Convolution3D =!2h
Convolution3DTranspose =!2iN
Cropping1D PFk
Cropping2D PFl
Cropping3D PFm
CuDNNGRU BFnCFo
CuDNNLSTM BFpCFq
CutMix IFr
Deconvolution2D =!2gC
Deconvolution3D =!2iC
Dense HFsIFt
DenseFeatures FE}
DepthwiseConv1D MFu
DepthwiseConv2D BFvOFw
Discretization EFxIFy
Dot PG#
Dropout PF8
ELU PG%
EinsumDense EG&IG(
Embedding DG)EG*IG+
Equalization IG,
Flatten P9D
FlaxLayer IG-
GRU DG.EG/IG0
GRUCell DG1EG2IG3
GaussianDropout DG4MG5
GaussianNoise DG6MG7
GlobalAveragePooling1D HG8IG9
GlobalAveragePooling2D D9DMG9
GlobalAveragePooling3D D9DMG9
GlobalAvgPool1D =!34
GlobalAvgPool2D =!35
GlobalAvgPool3D =!36
GlobalMaxPool1D =!3=
GlobalMaxPool2D =!3>
GlobalMaxPool3D =!3?
GlobalMaxPooling1D DG8EG:IG9
GlobalMaxPooling2D D9DMG9
GlobalMaxPooling3D D9DMG9
GroupNormalization MG;
GroupQueryAttention IG<
HashedCrossing EG=IG>
Hashing MG?
Highway CG@
Identity E@XI(s
Input =!!)
InputLayer BE:CE;EE<IE=
InputSpec D9EM9F
IntegerLookup EGAIGB
JaxLayer IGF
LSTM DGGEGHIGI
LSTMCell DE|EGJIGK
Lambda PGL
Layer F@XC(sI@Y
LayerNormalization BGMMGN
LeakyReLU HGOIGP
LocallyConnected1D FGQCGR
LocallyConnected2D FGSCGT
Masking PGU
MaxNumBoundingBoxes IGV
MaxPool1D =!3X
MaxPool2D =!3Y
MaxPool3D =!3Z
MaxPooling1D HF>IGW
MaxPooling2D HF@IGX
MaxPooling3D HFAIGY
Maximum P(s
MaxoutDense CGZ
MelSpectrogram IG[
Minimum P(s
MixUp IG]
MultiHeadAttention EG^IG_
Multiply P(s
Normalization MGa
PReLU HGbIGc
Permute PGd
Pipeline IGe
RMSNormalization IGf
RNN FGgCGhIGi
RandAugment IGl
RandomBrightness MGm
RandomColorDegeneration IGn
RandomColorJitter IGo
RandomContrast EGpIGm
RandomCrop EGqIGr
RandomElasticTransform IGs
RandomErasing IGt
RandomFlip EGuIGv
RandomGaussianBlur IGw
RandomGrayscale IGx
RandomHeight EGy
RandomHue IGn
RandomInvert IGz
RandomPerspective IG{
RandomPosterization IGn
RandomRotation EG|IG}
RandomSaturation IGn
RandomSharpness IGn
RandomShear IH!
RandomTranslation EH#IH%
RandomWidth EGy
RandomZoom EH&IH(
ReLU PH)
Recurrent CH*
RepeatVector PH+
Rescaling MH,
Reshape PH-
Resizing EH.IH/
ReversibleEmbedding IH0
STFTSpectrogram IH1
SeparableConv1D NH2CH3
SeparableConv2D PH4
SeparableConvolution1D =!4/N
SeparableConvolution2D =!40N
SimpleRNN HH5IH6
SimpleRNNCell HH7IH8
Softmax LFTEH9
Solarization IH:
SpatialDropout1D HG4IH;
SpatialDropout2D HH<IH=
SpatialDropout3D HH<IH=
SpectralNormalization MH>
StackedRNNCells PH?
StringLookup EH@IHA
Subtract P(s
TFSMLayer IHB
TextVectorization EHCIHD
ThresholdedReLU HHE
TimeDistributed PHF
TorchModuleWrapper IHG
UnitNormalization MFT
UpSampling1D PHH
UpSampling2D PHI
UpSampling3D PHJ
Wrapper NHF
ZeroPadding1D HHKIHL
ZeroPadding2D PHM
ZeroPadding3D HHNIHO
add P00
advanced_activations /C
average P00
concatenate PHP
convolutional /C
convolutional_recurrent /C
core /C
cudnn_recurrent /C
deserialize LA&EDW
deserialize_keras_object DAxMAy C
dot HHRIHS
embeddings /C
experimental /E
local /C
maximum P00
merge /C
minimum P00
multiply P00
noise /C
normalization /C
pooling /C
recurrent /C
serialize LAmEHW
subtract P00
wrappers /C
@keras.layers.Bidirectional
__call__ HFHI!%
add_loss D0(E@ZI-,
add_metric B0)E@[I!%
add_update D0*E0+
add_variable F!%I@]
add_weight B@^C@_E@aI@b
apply B0-
assert_input_compatibility C06
build H0/IFI
build_from_config M03
call FFJCFKIFL
compute_mask H@xIFM
compute_output_shape FFNC0/IFI
compute_output_signature F02
compute_output_spec I!%
count_params P!!
finalize_state E!!
from_config PA&
get_build_config M!!
get_config P!!
get_input_at H05
get_input_mask_at H05
get_input_shape_at H05
get_losses_for B06CFO
get_output_at H05
get_output_mask_at H05
get_output_shape_at H05
get_updates_for B06CFO
get_weights P!!
load_own_variables M09
quantize I@d
quantized_build I@e
quantized_call I!%
rematerialized_call I@f
reset_state I!!
reset_states L!!EFP
save_own_variables M09
set_weights P07
stateless_call I@g
symbolic_call I!%
with_name_scope F!Q
@keras.layers.Discretization
__call__ E!%I00
adapt EFzIF{
add_loss E@ZI-,
add_metric E@[I!%
add_update E0+
add_variable E!%I@]
add_weight E@aI@b
build M0/
build_from_config M03
call M06
compile EF|
compute_mask E01I@c
compute_output_shape M0/
compute_output_signature EF}
compute_output_spec I06
convert_weight IG!
count_params M!!
finalize_state M!!
from_config E03IA&
get_build_config M!!
get_config M!!
get_input_at E05
get_input_mask_at E05
get_input_shape_at E05
get_output_at E05
get_output_mask_at E05
get_output_shape_at E05
get_weights M!!
load_own_variables M09
make_adapt_function E!!
quantize I@d
quantized_build I@e
quantized_call I!%
rematerialized_call I@f
reset_state M!!
save_own_variables M09
set_weights M07
stateless_call I@g
symbolic_call I!%
update_state M,{
with_name_scope E!Q
@keras.layers.IntegerLookup
__call__ M!%
adapt EFzIF{
add_loss E@ZI-,
add_metric E@[I!%
add_update E0+
add_variable E!%I@]
add_weight E@aI@b
build M0/
build_from_config M03
call M06
compile EF|
compute_mask E01I@c
compute_output_shape M0/
compute_output_signature EF}
compute_output_spec I06
count_params M!!
finalize_state M!!
from_config M03
get_build_config M!!
get_config M!!
get_input_at E05
get_input_mask_at E05
get_input_shape_at E05
get_output_at E05
get_output_mask_at E05
get_output_shape_at E05
get_vocabulary MGC
get_weights M!!
load_assets MGD
load_own_variables M09
make_adapt_function E!!
quantize I@d
quantized_build I@e
quantized_call I!%
rematerialized_call I@f
reset_state M!!
save_assets MGD
save_own_variables M09
set_vocabulary MGE
set_weights M07
stateless_call I@g
symbolic_call I!%
update_state M,{
vocab_size E!!
vocabulary_size M!!
with_name_scope E!Q
@keras.layers.Layer
__call__ B0-C00M!%
add_loss D0(E@ZI-,
add_metric B0)E@[I!%
add_update D0*E0+
add_variable F!%I@]
add_weight B@^C@_E@aI@b
apply B0-
assert_input_compatibility C06
build P0/
build_from_config M03
call D00E0-I!%
compute_mask H01I@c
compute_output_shape H0/I!%
compute_output_signature F02
compute_output_spec I!%
count_params P!!
finalize_state E!!
from_config P03
get_build_config M!!
get_config P!!
get_input_at H05
get_input_mask_at H05
get_input_shape_at H05
get_losses_for D06
get_output_at H05
get_output_mask_at H05
get_output_shape_at H05
get_updates_for D06
get_weights P!!
load_own_variables M09
quantize I@d
quantized_build I@e
quantized_call I!%
rematerialized_call I@f
save_own_variables M09
set_weights P07
stateless_call I@g
symbolic_call I!%
with_name_scope F!Q
@keras.layers.Normalization
__call__ E!%I00
adapt EFzI,{
add_loss E@ZI-,
add_metric E@[I!%
add_update E0+
add_variable E!%I@]
add_weight E@aI@b
build M0/
build_from_config M03
call M06
compile EF|
compute_mask E01I@c
compute_output_shape M0/
compute_output_signature EF}
compute_output_spec I!%
convert_weight IG!
count_params M!!
finalize_state M!!
from_config M03
get_build_config M!!
get_config M!!
get_input_at E05
get_input_mask_at E05
get_input_shape_at E05
get_output_at E05
get_output_mask_at E05
get_output_shape_at E05
get_weights M!!
load_own_variables M09
make_adapt_function E!!
quantize I@d
quantized_build I@e
quantized_call I!%
rematerialized_call I@f
reset_state E!!
save_own_variables M09
set_weights M07
stateless_call I@g
symbolic_call I!%
update_state E,{
with_name_scope E!Q
@keras.layers.RNN
__call__ HFHI!%
add_loss D0(E@ZI-,
add_metric B0)E@[I!%
add_update D0*E0+
add_variable F!%I@]
add_weight B@^C@_E@aI@b
apply B0-
assert_input_compatibility C06
build H0/IFI
build_from_config M03
call HFKIGj
compute_mask H@xIFM
compute_output_shape H0/IFI
compute_output_signature F02
compute_output_spec I!%
count_params P!!
finalize_state E!!
from_config PA&
get_build_config M!!
get_config P!!
get_initial_state H06I%y
get_input_at H05
get_input_mask_at H05
get_input_shape_at H05
get_losses_for B06CFO
get_output_at H05
get_output_mask_at H05
get_output_shape_at H05
get_updates_for D06
get_weights P!!
inner_loop IGk
load_own_variables M09
quantize I@d
quantized_build I@e
quantized_call I!%
rematerialized_call I@f
reset_state I!!
reset_states HFPI!!
save_own_variables M09
set_weights P07
stateless_call I@g
symbolic_call I!%
with_name_scope F!Q
@keras.layers.StringLookup
__call__ M!%
adapt EFzIF{
add_loss E@ZI-,
add_metric E@[I!%
add_update E0+
add_variable E!%I@]
add_weight E@aI@b
build M0/
build_from_config M03
call M06
compile EF|
compute_mask E01I@c
compute_output_shape M0/
compute_output_signature EF}
compute_output_spec I06
count_params M!!
finalize_state M!!
from_config M03
get_build_config M!!
get_config M!!
get_input_at E05
get_input_mask_at E05
get_input_shape_at E05
get_output_at E05
get_output_mask_at E05
get_output_shape_at E05
get_vocabulary MGC
get_weights M!!
load_assets MGD
load_own_variables M09
make_adapt_function E!!
quantize I@d
quantized_build I@e
quantized_call I!%
rematerialized_call I@f
reset_state M!!
save_assets MGD
save_own_variables M09
set_vocabulary MGE
set_weights M07
stateless_call I@g
symbolic_call I!%
update_state M,{
vocab_size E!!
vocabulary_size M!!
with_name_scope E!Q
@keras.layers.TextVectorization
__call__ M!%
adapt MFz
add_loss E@ZI-,
add_metric E@[I!%
add_update E0+
add_variable E!%I@]
add_weight E@aI@b
build E0/IAo
build_from_config M03
call M06
compile EF|
compute_mask E01I@c
compute_output_shape M0/
compute_output_signature EF}
compute_output_spec I06
count_params M!!
finalize_state M!!
from_config M03
get_build_config M!!
get_config M!!
get_input_at E05
get_input_mask_at E05
get_input_shape_at E05
get_output_at E05
get_output_mask_at E05
get_output_shape_at E05
get_vocabulary MGC
get_weights M!!
load_assets MGD
load_own_variables M09
make_adapt_function E!!
quantize I@d
quantized_build I@e
quantized_call I!%
rematerialized_call I@f
reset_state M!!
save_assets MGD
save_own_variables M09
set_vocabulary MGE
set_weights M07
stateless_call I@g
symbolic_call I!%
update_state M,{
vocabulary_size M!!
with_name_scope E!Q
@keras.layers.advanced_activations
ELU =!3*C
InputSpec =!3HC
K =!!;C
Layer =!3NC
LeakyReLU =!3PC
PReLU =!3eC
ReLU =!4&C
Softmax =!45C
ThresholdedReLU =!4@C
activations =!!9C
constraints =!!>C
initializers =!!IC
regularizers =!!WC
to_list =!>O
@keras.layers.convolutional
AtrousConv1D =!2P
AtrousConv2D =!2Q
AtrousConvolution1D =!2P
AtrousConvolution2D =!2Q
AveragePooling1D =!2VC
AveragePooling2D =!2WC
AveragePooling3D =!2XC
Conv1D =!2dC
Conv2D =!2fC
Conv2DTranspose =!2gC
Conv3D =!2hC
Conv3DTranspose =!2iC
Convolution1D =!2dC
Convolution2D =!2fC
Convolution2DTranspose =!2gC
Convolution3D =!2hC
Cropping1D =!2uC
Cropping2D =!2vC
Cropping3D =!2wC
Deconv2D =!2gC
Deconv3D =!2iC
Deconvolution2D =!2gC
Deconvolution3D =!2iC
DepthwiseConv2D =!3%C
InputSpec =!3HC
K =!!;C
Layer =!3NC
MaxPooling1D =!3XC
MaxPooling2D =!3YC
MaxPooling3D =!3ZC
SeparableConv1D =!4/C
SeparableConv2D =!40C
SeparableConvolution1D =!4/C
SeparableConvolution2D =!40C
UpSampling1D =!4DC
UpSampling2D =!4EC
UpSampling3D =!4FC
ZeroPadding1D =!4HC
ZeroPadding2D =!4IC
ZeroPadding3D =!4JC
activations =!!9C
constraints =!!>C
conv_utils =!I&
initializers =!!IC
regularizers =!!WC
transpose_shape CD(
@keras.layers.convolutional_recurrent
ConvLSTM2D =!2kC
ConvLSTM2DCell =!2l
ConvRNN2D CGh
ConvRecurrent2D =!2n
InputSpec =!3HC
K =!!;C
Layer =!3NC
RNN =!3iC
Recurrent =!4(
activations =!!9C
constraints =!!>C
conv_utils =!I&
has_arg =!>I
initializers =!!IC
regularizers =!!WC
to_list =!>O
transpose_shape =!9G
@keras.layers.core
Activation =!2EC
ActivityRegularization =!2FC
Dense =!2}C
Dropout =!3)C
Flatten =!3.C
InputSpec =!3HC
K =!!;C
Lambda =!3MC
Layer =!3NC
Masking =!3SC
Permute =!3fC
RepeatVector =!4)C
Reshape =!4+C
SpatialDropout1D =!47C
SpatialDropout2D =!48C
SpatialDropout3D =!49C
activations =!!9C
constraints =!!>C
deserialize_keras_object =!4TC
func_dump C)k
func_load CHQ
has_arg =!>I
initializers =!!IC
regularizers =!!WC
@keras.layers.cudnn_recurrent
CuDNNGRU =!2xC
CuDNNLSTM =!2yC
InputSpec =!3HC
K =!!;C
RNN =!3iC
constraints =!!>C
initializers =!!IC
regularizers =!!WC
@keras.layers.embeddings
Embedding =!3,C
K =!!;C
Layer =!3NC
constraints =!!>C
initializers =!!IC
regularizers =!!WC
to_list =!>O
@keras.layers.experimental
DynamicEmbedding EHT
DynamicLookup EHU
EinsumDense =!3+E
RandomFourierFeatures EHV
SyncBatchNormalization EFC
preprocessing /E
@keras.layers.experimental.preprocessing
CategoryEncoding =!2_E
CenterCrop =!2aE
Discretization =!3&E
HashedCrossing =!3BE
Hashing =!3CE
IntegerLookup =!3IE
Normalization =!3dE
PreprocessingLayer E(s
RandomContrast =!3nE
RandomCrop =!3oE
RandomFlip =!3rE
RandomHeight =!3u
RandomRotation =!3zE
RandomTranslation =!4!E
RandomWidth =!4#
RandomZoom =!4%E
Rescaling =!4*E
Resizing =!4,E
StringLookup =!4<E
TextVectorization =!4?E
@keras.layers.local
InputSpec =!3HC
K =!!;C
Layer =!3NC
LocallyConnected1D =!3QC
LocallyConnected2D =!3RC
activations =!!9C
constraints =!!>C
conv_utils =!I&
initializers =!!IC
regularizers =!!WC
@keras.layers.merge
Add =!2MC
Average =!2UC
Concatenate =!2bC
Dot =!3(C
K =!!;C
Layer =!3NC
Maximum =!3[C
Minimum =!3_C
Multiply =!3cC
Subtract =!4=C
add =!4KC
average =!4MC
concatenate =!4NC
dot =!4UC
maximum =!4YC
minimum =!4[C
multiply =!4]C
subtract =!4dC
@keras.layers.noise
AlphaDropout =!2OC
GaussianDropout =!32C
GaussianNoise =!33C
K =!!;C
Layer =!3NC
@keras.layers.normalization
BatchNormalization =!2]C
InputSpec =!3HC
K =!!;C
Layer =!3NC
constraints =!!>C
initializers =!!IC
regularizers =!!WC
@keras.layers.pooling
AveragePooling1D =!2VC
AveragePooling2D =!2WC
AveragePooling3D =!2XC
AvgPool1D =!2VC
AvgPool2D =!2WC
AvgPool3D =!2XC
GlobalAveragePooling1D =!34C
GlobalAveragePooling2D =!35C
GlobalAveragePooling3D =!36C
GlobalAvgPool1D =!34C
GlobalAvgPool2D =!35C
GlobalAvgPool3D =!36C
GlobalMaxPool1D =!3=C
GlobalMaxPool2D =!3>C
GlobalMaxPool3D =!3?C
GlobalMaxPooling1D =!3=C
GlobalMaxPooling2D =!3>C
GlobalMaxPooling3D =!3?C
InputSpec =!3HC
K =!!;C
Layer =!3NC
MaxPool1D =!3XC
MaxPool2D =!3YC
MaxPool3D =!3ZC
MaxPooling1D =!3XC
MaxPooling2D =!3YC
MaxPooling3D =!3ZC
conv_utils =!I&
@keras.layers.recurrent
GRU =!30C
GRUCell =!31C
InputSpec =!3HC
K =!!;C
LSTM =!3KC
LSTMCell =!3LC
Layer =!3NC
RNN =!3iC
Recurrent =!4(
SimpleRNN =!43C
SimpleRNNCell =!44C
StackedRNNCells =!4;C
activations =!!9C
constraints =!!>C
has_arg =!>I
initializers =!!IC
regularizers =!!WC
to_list =!>O
@keras.layers.wrappers
Bidirectional =!2^C
InputSpec =!3HC
K =!!;C
Layer =!3NC
TimeDistributed =!4AC
Wrapper CHF
has_arg =!>I
object_list_uid CE@
recurrent =!4b
@keras.legacy
layers /C
saving /I
@keras.legacy.layers
AtrousConvolution1D =!2P
AtrousConvolution2D =!2Q
ConvRecurrent2D =!2n
Highway =!3D
InputSpec =!3HC
K =!!;C
Layer =!3NC
MaxoutDense =!3]
Recurrent =!4(
activations =!!9C
constraints =!!>C
conv_utils =!I&
initializers =!!IC
regularizers =!!WC
to_list =!>O
@keras.legacy.saving
deserialize_keras_object =!J?I
serialize_keras_object =!J@I
@keras.losses
BinaryCrossentropy BHXEHYIHZ
BinaryFocalCrossentropy EH[IH]
CTC IH^
CategoricalCrossentropy BH_EHaIHb
CategoricalFocalCrossentropy EHcIHd
CategoricalGeneralizedCrossEntropy IHe
CategoricalHinge FHfIHg
Circle IHh
CosineSimilarity FHiIHj
Dice IHk
Hinge FHlIHm
Huber FHnIHo
K =!!;C
KLD =!<DH
KLDivergence BHpEHqIHr
LogCosh BHsEHtIHu
Loss F@hI@i
MAE =!<KH
MAPE =!<LH
MSE =!<MH
MSLE =!<NH
MeanAbsoluteError FHvIHw
MeanAbsolutePercentageError FHxIHy
MeanSquaredError FHzIH{
MeanSquaredLogarithmicError FH|IH}
Poisson FI!II#
Reduction E!!
SparseCategoricalCrossentropy BI%EI&II(
SquaredHinge FI)II*
Tversky II+
binary_crossentropy BI,C2^MI-
binary_focal_crossentropy MI.
categorical_crossentropy BI,C2^MI-
categorical_focal_crossentropy MI/
categorical_generalized_cross_entropy II0
categorical_hinge P2^
circle II1
cosine =!<<D
cosine_proximity =!<<D
cosine_similarity NI2C2^ N
ctc I2^
deserialize LAvEAw
deserialize_keras_object =!4TC
dice II3
get PA{
hinge P2^
huber MI4
kl_divergence P2^ M
kld =!<DH
kullback_leibler_divergence =!<DH
log_cosh P2^ M
logcosh =!<GH
mae =!<KH
mape =!<LH
mean_absolute_error P2^
mean_absolute_percentage_error P2^
mean_squared_error P2^
mean_squared_logarithmic_error P2^
mse =!<MH
msle =!<NH
poisson P2^
serialize L-,EI5
serialize_keras_object =!FBC
sparse_categorical_crossentropy BI6C2^EI7II8
squared_hinge P2^
tversky II9
@keras.losses.Loss
__call__ N@j
call N2^
from_config N03
get_config N!!
@keras.metrics
AUC BI:MI;
Accuracy NI<
BinaryAccuracy NI=
BinaryCrossentropy NI>
BinaryIoU MI?
CategoricalAccuracy NI@
CategoricalCrossentropy BIAMIB
CategoricalHinge NIC
ConcordanceCorrelation IID
CosineSimilarity NIE
F1Score MIF
FBetaScore MIG
FalseNegatives NIH
FalsePositives NIH
Hinge NII
IoU MIJ
K =!!;C
KLD =!<DF
KLDivergence FIKIIL
LogCoshError NIM
MAE =!<KH
MAPE =!<LH
MSE =!<MH
MSLE =!<NH
Mean NIN
MeanAbsoluteError NIO
MeanAbsolutePercentageError NIP
MeanIoU BIQMIR
MeanMetricWrapper MIS
MeanRelativeError FIT
MeanSquaredError NIU
MeanSquaredLogarithmicError NIV
MeanTensor BIWEIX
Metric F@kI@l
OneHotIoU MIY
OneHotMeanIoU MIZ
PearsonCorrelation II[
Poisson NI]
Precision NI^
PrecisionAtRecall MI_
R2Score MIa
Recall NI^
RecallAtPrecision MIb
RootMeanSquaredError NIc
SensitivityAtSpecificity BIdMIe
SparseCategoricalAccuracy NIf
SparseCategoricalCrossentropy BIgMIh
SparseTopKCategoricalAccuracy FIiIIj
SpecificityAtSensitivity BIkMIl
SquaredHinge NIm
Sum NIn
TopKCategoricalAccuracy NIo
TrueNegatives NIH
TruePositives NIH
binary_accuracy NIpC2^
binary_crossentropy =!<3
binary_focal_crossentropy =!<4
categorical_accuracy P2^
categorical_crossentropy =!<5
categorical_focal_crossentropy =!<6
categorical_hinge =!<8I
concordance_correlation II2
cosine =!<<D
cosine_proximity =!<<D
deserialize LA&EDW
deserialize_keras_object =!4TC
experimental /E
get PA{
hinge =!<B
huber =!<CI
kl_divergence =!<DM
kld =!<DF
kullback_leibler_divergence =!<DH
log_cosh =!<GM
logcosh =!<GG
mae =!<KH
mape =!<LH
mean_absolute_error =!<K
mean_absolute_percentage_error =!<L
mean_squared_error =!<M
mean_squared_logarithmic_error =!<N
mse =!<MH
msle =!<NH
pearson_correlation II2
poisson =!<Q
serialize LIqEIr
serialize_keras_object =!FBC
sparse_categorical_accuracy P2^
sparse_categorical_crossentropy =!<T
sparse_top_k_categorical_accuracy HIsIIt
squared_hinge =!<U
top_k_categorical_accuracy PIs
@keras.metrics.Metric
__call__ N!%
add_loss B0(E@Z
add_metric B0)E@[
add_update B0*E0+
add_variable F!%I@m
add_weight F@nI@o
apply B0-
build F0/
build_from_config E03
call B00E0-
compute_mask F01
compute_output_shape F0/
compute_output_signature F02
count_params F!!
finalize_state E!!
from_config N03
get_build_config E!!
get_config N!!
get_input_at F05
get_input_mask_at F05
get_input_shape_at F05
get_losses_for B06
get_output_at F05
get_output_mask_at F05
get_output_shape_at F05
get_updates_for B06
get_weights F!!
load_own_variables E09
merge_state E@p
reset_state M!!
reset_states F!!
result N!!
save_own_variables E09
set_weights F07
stateless_reset_state I!!
stateless_result I@q
stateless_update_state I@r
update_state N!%
with_name_scope F!Q
@keras.metrics.experimental
PyMetric E@k
@keras.mixed_precision
DTypePolicy =!!#I
LossScaleOptimizer =!F*
Policy =!!#
dtype_policy =!.FI
experimental /B
global_policy =!.F
set_dtype_policy =!.UI
set_global_policy =!.U
@keras.mixed_precision.experimental
LossScaleOptimizer B;-
Policy BIv
global_policy B!!
set_policy BDQ
@keras.models
Input =!!)C
InputLayer =!3GC
K =!!;C
Model =!!/
Sequential =!!5
clone_model FIwCIxIIy
experimental /E
has_arg CD&
load_model DEIEEJIEK
model_from_config HA&
model_from_json PEN
model_from_yaml HEO
save_model BERCESEETIEU
to_list CEA
@keras.models.experimental
SharpnessAwareMinimization EIz
@keras.ops
abs I*+
absolute I*+
adaptive_average_pool II{
adaptive_max_pool II{
add I6[
all IC,
allclose II|
amax IC,
amin IC,
angle I*+
any IC,
append II}
arange IJ!
arccos I*+
arccosh I*+
arcsin I*+
arcsinh I*+
arctan I*+
arctan2 I6[
arctanh I*+
argmax IC,
argmin IC,
argpartition IJ#
argsort IA|
array IJ%
array_split IJ&
associative_scan IJ(
average IJ)
average_pool IJ*
bartlett I*+
batch_normalization IJ+
binary_crossentropy IC2
bincount IJ,
bitwise_and I-K
bitwise_invert I*+
bitwise_left_shift I-K
bitwise_not I*+
bitwise_or I-K
bitwise_right_shift I-K
bitwise_xor I-K
blackman I*+
broadcast_to ICn
cast IC4
categorical_crossentropy IC5
cbrt I*+
cdist I-K
ceil I*+
celu IAu
cholesky IJ-
cholesky_inverse IJ-
clip IJ.
concatenate IJ/
cond IJ0
conj I*+
conjugate I*+
conv IJ1
conv_transpose IJ2
convert_to_numpy I*+
convert_to_tensor IJ3
copy I*+
corrcoef I*+
correlate IJ4
cos I*+
cosh I*+
count_nonzero I7D
cross IJ5
ctc_decode IJ6
ctc_loss IJ7
cumprod IJ8
cumsum IJ8
custom_gradient I)!
deg2rad I*+
depth_to_space IJ9
depthwise_conv IJ1
det I*+
diag IJ:
diagflat IJ:
diagonal IJ;
diff I6v
digitize IJ<
divide I6[
divide_no_nan I6[
dot I6[
dot_product_attention IJ=
dsplit IJ>
dstack IJ?
dtype I*+
eig I*+
eigh I*+
einsum I6z
elu IAu
empty IJ@
empty_like IJ%
equal I6[
erf I*+
erfc I*+
erfinv I*+
exp I*+
exp2 I*+
expand_dims IC}
expm1 I*+
extract_sequences IJA
eye I7N
fabs I*+
fft I*+
fft2 I*+
flip I7D
fliplr I*+
flipud I*+
floor I*+
floor_divide I6[
fmax I6[
fmin I6[
fmod I6[
fold IJB
fori_loop IJC
full I7(
full_like IJD
gcd I6[
gelu IJE
geomspace I7*
get_item IJF
glu IA|
greater I6[
greater_equal I6[
hamming I*+
hanning I*+
hard_shrink IA}
hard_sigmoid I*+
hard_silu I*+
hard_swish =!@!
hard_tanh I*+
heaviside I6[
histogram IJG
hsplit IJ>
hstack IJ?
hypot I6[
i0 I*+
identity IJH
ifft2 I*+
imag I*+
image /I
in_top_k IJV
inner I6[
inv I*+
irfft IJW
is_tensor I*+
isclose II|
isfinite I*+
isin IJX
isinf I*+
isnan I*+
isneginf I*+
isposinf I*+
isreal I*+
istft IJY
jvp IJZ
kaiser IJ[
kron I6[
layer_normalization IJ]
lcm I6[
ldexp I6[
leaky_relu IB!
left_shift I-K
less I6[
less_equal I6[
linalg /I
linspace IJf
log I*+
log10 I*+
log1p I*+
log2 I*+
log_sigmoid I*+
log_softmax IA|
logaddexp I6[
logaddexp2 I6[
logdet I*+
logical_and I6[
logical_not I*+
logical_or I6[
logical_xor I6[
logspace I7.
logsumexp IC,
lstsq IJ^
lu_factor I*+
map IJg
matmul I6[
matrix_rank IJ_
max IJh
max_pool IJ*
maximum I6[
mean IC,
median IC,
meshgrid IJi
min IJh
minimum I6[
mod I6[
moments IJj
moveaxis IJk
multi_hot IJl
multiply I6[
nan_to_num IJm
nanargmax IC,
nanargmin IC,
nancumprod IJ8
nancumsum IJ8
nanmax IC,
nanmean IC,
nanmedian IC,
nanmin IC,
nanpercentile IJn
nanprod IC,
nanquantile IJn
nanstd IC,
nansum IC,
nanvar IC,
ndim I*+
negative I*+
nextafter I6[
nn /I
nonzero I*+
norm IJa
normalize IJo
not_equal I6[
numpy /I
one_hot IJp
ones IJ@
ones_like IJ%
outer I6[
pad IJv
percentile IJn
pinv IJb
polar IJq
power I6[
prod IJw
psnr IJr
ptp IC,
qr IJc
quantile IJn
rad2deg I*+
ravel I*+
real I*+
rearrange IK.
reciprocal I*+
relu I*+
relu6 I*+
repeat IJx
reshape IJy
rfft IJW
right_shift I-K
rms_normalization IJs
roll IJz
rot90 IJ{
round IJ|
rsqrt I*+
saturate_cast IC4
scan IK/
scatter IK0
scatter_update IK1
searchsorted IJ}
segment_max IK2
segment_min IK2
segment_prod IK2
segment_sum IK2
select I7B
selu I*+
separable_conv IJt
shape I*+
sigmoid I*+
sign I*+
signbit I*+
silu I*+
sin I*+
sinc I*+
sinh I*+
size I*+
slice IK3
slice_update IK4
slogdet I*+
soft_shrink IA}
softmax IA|
softplus I*+
softsign I*+
solve I6w
solve_triangular IJd
sort IA|
space_to_depth IJ9
sparse_categorical_crossentropy IC5
sparse_plus I*+
sparse_sigmoid I*+
sparsemax IA|
split IJ&
sqrt I*+
square I*+
squareplus IB)
squeeze I7D
stack ICH
std IC,
stft IK5
stop_gradient I9:
subtract I6[
sum IC,
svd IJe
swapaxes IK!
swish =!AZ
switch IK6
take IK#
take_along_axis IK#
tan I*+
tanh I*+
tanh_shrink I*+
tensordot IK%
threshold IB*
tile IK&
top_k IK7
trace IJ;
transpose IK(
trapezoid IK)
tri I7N
tril IJ:
triu IJ:
true_divide I6[
trunc I*+
unfold IJu
unique IK*
unravel_index IK+
unstack IK8
vander I7P
var IC,
vdot I6[
vectorize IK,
vectorized_map IK9
view IJ%
view_as_complex I*+
view_as_real I*+
vsplit IJ>
vstack IJ?
where IK-
while_loop IK:
zeros IJ@
zeros_like IJ%
@keras.ops.image
affine_transform IJI
crop_images IJJ
elastic_transform IJK
extract_patches IJL
extract_patches_3d IJM
gaussian_blur IJN
hsv_to_rgb IJO
map_coordinates IJP
pad_images IJQ
perspective_transform IJR
resize IJS
rgb_to_grayscale IJO
rgb_to_hsv IJO
scale_and_translate IJT
sobel_edges IJO
ssim IJU
@keras.ops.linalg
cholesky =!?+
cholesky_inverse =!?,
det =!?E
eig =!?R
eigh =!?S
inv =!@3
jvp =!@?
lstsq =!@Z
lu_factor =!@[
matrix_rank =!@_
norm =!A(
pinv =!A2
qr =!A8
solve =!Ah
solve_triangular =!Ai
svd =!A{
@keras.ops.nn
adaptive_average_pool =!>U
adaptive_max_pool =!>V
average_pool =!>q
batch_normalization =!>s
binary_crossentropy =!>t
categorical_crossentropy =!?%
celu =!?*
conv =!?2
conv_transpose =!?3
ctc_decode =!?=
ctc_loss =!?>
depth_to_space =!?C
depthwise_conv =!?D
dot_product_attention =!?N
elu =!?U
fold =!?o
gelu =!?t
glu =!?w
hard_shrink =!?|
hard_sigmoid =!?}
hard_silu =!@!
hard_swish =!@!
hard_tanh =!@%
layer_normalization =!@B
leaky_relu =!@E
log_sigmoid =!@O
log_softmax =!@P
max_pool =!@b
moments =!@j
multi_hot =!@l
normalize =!A)
one_hot =!A,
polar =!A3
psnr =!A6
relu =!A?
relu6 =!A@
rms_normalization =!AE
selu =!AT
separable_conv =!AU
sigmoid =!AW
silu =!AZ
soft_shrink =!Ad
softmax =!Ae
softplus =!Af
softsign =!Ag
space_to_depth =!Ak
sparse_categorical_crossentropy =!Al
sparse_plus =!Am
sparse_sigmoid =!An
sparsemax =!Ao
squareplus =!As
swish =!AZ
tanh_shrink =!B)
threshold =!B+
unfold =!B6
@keras.ops.numpy
abs =!>S
absolute =!>T
add =!>W
all =!>X
allclose =!>Y
amax =!>Z
amin =!>[
angle =!>]
any =!>^
append =!>_
arange =!>a
arccos =!>b
arccosh =!>c
arcsin =!>d
arcsinh =!>e
arctan =!>f
arctan2 =!>g
arctanh =!>h
argmax =!>i
argmin =!>j
argpartition =!>k
argsort =!>l
array =!>m
array_split =!>n
average =!>p
bartlett =!>r
bincount =!>u
bitwise_and =!>v
bitwise_invert =!>w
bitwise_left_shift =!>x
bitwise_not =!>y
bitwise_or =!>z
bitwise_right_shift =!>{
bitwise_xor =!>|
blackman =!>}
broadcast_to =!?!
cbrt =!?&
ceil =!?)
clip =!?-
concatenate =!?.
conj =!?0
conjugate =!?1
copy =!?6
corrcoef =!?7
correlate =!?8
cos =!?9
cosh =!?:
count_nonzero =!?;
cross =!?<
cumprod =!??
cumsum =!?@
deg2rad =!?B
diag =!?F
diagflat =!?G
diagonal =!?H
diff =!?I
digitize =!?J
divide =!?K
divide_no_nan =!?L
dot =!?M
dsplit =!?O
dstack =!?P
einsum =!?T
empty =!?V
empty_like =!?W
equal =!?X
exp =!?]
exp2 =!?^
expand_dims =!?_
expm1 =!?a
eye =!?c
fabs =!?d
flip =!?g
fliplr =!?h
flipud =!?i
floor =!?j
floor_divide =!?k
fmax =!?l
fmin =!?m
fmod =!?n
full =!?q
full_like =!?r
gcd =!?s
geomspace =!?u
get_item =!?v
greater =!?x
greater_equal =!?y
hamming =!?z
hanning =!?{
heaviside =!@&
histogram =!@(
hsplit =!@)
hstack =!@*
hypot =!@+
i0 =!@,
identity =!@-
imag =!@/
inner =!@2
isclose =!@6
isfinite =!@7
isin =!@8
isinf =!@9
isnan =!@:
isneginf =!@;
isposinf =!@<
isreal =!@=
kaiser =!@@
kron =!@A
lcm =!@C
ldexp =!@D
left_shift =!@F
less =!@G
less_equal =!@H
linspace =!@J
log =!@K
log10 =!@L
log1p =!@M
log2 =!@N
logaddexp =!@Q
logaddexp2 =!@R
logical_and =!@T
logical_not =!@U
logical_or =!@V
logical_xor =!@W
logspace =!@X
matmul =!@^
max =!@a
maximum =!@c
mean =!@d
median =!@e
meshgrid =!@f
min =!@g
minimum =!@h
mod =!@i
moveaxis =!@k
multiply =!@m
nan_to_num =!@n
nanargmax =!@o
nanargmin =!@p
nancumprod =!@q
nancumsum =!@r
nanmax =!@s
nanmean =!@t
nanmedian =!@u
nanmin =!@v
nanpercentile =!@w
nanprod =!@x
nanquantile =!@y
nanstd =!@z
nansum =!@{
nanvar =!@|
ndim =!@}
negative =!A!
nextafter =!A#
nonzero =!A&
not_equal =!A*
ones =!A-
ones_like =!A.
outer =!A/
pad =!A0
percentile =!A1
power =!A4
prod =!A5
ptp =!A7
quantile =!A9
rad2deg =!A:
ravel =!A;
real =!A<
reciprocal =!A>
repeat =!AA
reshape =!AB
right_shift =!AD
roll =!AF
rot90 =!AG
round =!AH
searchsorted =!AN
select =!AS
sign =!AX
signbit =!AY
sin =!A[
sinc =!A]
sinh =!A^
size =!A_
slogdet =!Ac
sort =!Aj
split =!Ap
sqrt =!Aq
square =!Ar
squeeze =!At
stack =!Au
std =!Av
subtract =!Ay
sum =!Az
swapaxes =!A|
take =!B#
take_along_axis =!B%
tan =!B&
tanh =!B(
tensordot =!B*
tile =!B,
trace =!B.
transpose =!B/
trapezoid =!B0
tri =!B1
tril =!B2
triu =!B3
true_divide =!B4
trunc =!B5
unique =!B7
unravel_index =!B8
vander =!B:
var =!B;
vdot =!B<
vectorize =!B=
view =!B?
vsplit =!BB
vstack =!BC
where =!BD
zeros =!BF
zeros_like =!BG
@keras.optimizers
Adadelta BDzCD{ED|ID}
Adafactor EK;IK<
Adagrad BE!CE#EE%IE&
Adam BE(CE)EE*IE+
AdamW EE,IE-
Adamax BK=CK>EK?IK@
Ftrl BKAEKBIKC
K =!!;C
Lamb IK@
Lion EKDIKE
LossScaleOptimizer E!!IIu I
MultiOptimizer IKF
Muon IKG
Nadam BKHCKIEKJIK@
Optimizer B<aC(sEASI!%
OptimizerMap IKK
RMSprop BE.CE/EE0IE1
SGD BE2CE3EE4IE5
ScheduleFreeAdamW IKL
TFOptimizer C%X
adadelta =!EzC
adagrad =!E|C
adam =!E}C
adamax =!F#C
clip_norm CKM
deserialize LA&EKN
deserialize_keras_object =!4TC
experimental /E
get LA{EKO
legacy /M
nadam =!F-C
rmsprop =!F0C
schedules /N
serialize L%XEKY
serialize_keras_object DDZM*E C
sgd =!F1C
@keras.optimizers.Optimizer
add_optimizer_variables IAe
add_slot BAT
add_variable EA]IA^
add_variable_from_reference EA_IAa
add_weight BAU
aggregate_gradients E10
apply IAf
apply_gradients BAVEAWI10
assign IAg
assign_add IAg
assign_sub IAg
build E(zI6P
compute_gradients EA[
exclude_from_weight_decay MAb
finalize_variable_values M(z
from_config NA&C03
get_config P!!
get_gradients DAX
get_slot BAY
get_slot_names B!!
get_updates DAX
get_weights D!!
load_own_variables M09
minimize BAZEA[
save_own_variables M09
scale_loss I-,
set_weights P07
stateless_apply IAh
update_step EAcIAd
variables B!!
@keras.optimizers.experimental
Adadelta =!EzE
Adafactor =!E{E
Adagrad =!E|E
Adam =!E}E
AdamW =!F!E
Adamax =!F#E
Ftrl =!F%E
Nadam =!F-E
Optimizer =!F.E
RMSprop =!F0E
SGD =!F1E
@keras.optimizers.legacy
Adadelta EDz
Adagrad =!Fz
Adam =!Fz
Adamax EK=
Ftrl =!Fz
Nadam EKH
Optimizer =!Fz
RMSprop =!Fz
SGD EE2I!%
@keras.optimizers.schedules
CosineDecay =!1_M
CosineDecayRestarts =!1aM
ExponentialDecay FKPIKQ
InverseTimeDecay FKPIKR
LearningRateSchedule N!!
PiecewiseConstantDecay FKSIKT
PolynomialDecay FKUIKV
deserialize JA&EDW
serialize JKWEKX
@keras.preprocessing
backend =!!;C
image /P
image_dataset_from_directory =!I5
sequence /P
text /H
text_dataset_from_directory =!IL
timeseries_dataset_from_array =!IM
utils =!![C
@keras.preprocessing.image
DirectoryIterator DKZEK[
ImageDataGenerator DK]EK^
Iterator HKi
NumpyArrayIterator DKjEKk
apply_affine_transform DKlEKm
apply_brightness_shift DKnEKo
apply_channel_shift HKp
array_to_img =!H}
backend =!!;C
generic_utils =!I/
img_to_array =!I6
load_img =!I<
random_brightness DKvEKw
random_channel_shift HKx
random_rotation HKy
random_shear HKz
random_shift HK{
random_zoom HK|
save_img =!IG
smart_resize EL!IL#
utils =!![C
@keras.preprocessing.image.ImageDataGenerator
apply_transform HK_
fit HKa
flow DKbEKc
flow_from_dataframe HKd
flow_from_directory DKeEKf
get_random_transform HKg
random_transform HKh
standardize H*+
@keras.preprocessing.image.Iterator
next H!!
on_epoch_end H!!
reset H!!
@keras.preprocessing.sequence
TimeseriesGenerator HL(
make_sampling_table HL)
pad_sequences =!IC
skipgrams HL+
utils =!![C
@keras.preprocessing.text
Tokenizer DL,EL-
hashing_trick DL2EL3
one_hot DL4EL5
text_to_word_sequence DL6EL7
tokenizer_from_json GL8
@keras.preprocessing.text.Tokenizer
fit_on_sequences HL.
fit_on_texts HL/
get_config H!!
sequences_to_matrix HL0
sequences_to_texts HL.
sequences_to_texts_generator HL.
texts_to_matrix HL1
texts_to_sequences HL/
texts_to_sequences_generator HL/
to_json H(s
@keras.protobuf
saved_metadata_pb2 /E
versions_pb2 /E
@keras.protobuf.saved_metadata_pb2
DESCRIPTOR !E''
SavedMetadata E!%
SavedObject E!%
tf__keras_dot_protobuf_dot_versions__pb2 =!Gr
@keras.protobuf.versions_pb2
DESCRIPTOR !E''
VersionDef E!%
@keras.quantizers
AWQConfig IL=
AbsMaxQuantizer IL>
Float8QuantizationConfig I!!
GPTQConfig IL?
Int4QuantizationConfig IL@
Int8QuantizationConfig ILA
QuantizationConfig ILB
Quantizer =!!2
abs_max_quantize ILC
abs_max_quantize_grouped_with_zero_point ILD
compute_float8_amax_history ILE
compute_float8_scale ILF
deserialize IA&
fake_quant_with_min_max_vars ILG
get IKO
pack_int4 ILH
quantize_and_dequantize ILI
serialize IF1
unpack_int4 ILJ
@keras.random
SeedGenerator ILK
beta ILL
binomial ILM
categorical ILN
dropout ILO
gamma ILP
normal ICh
randint ILQ
shuffle ILR
truncated_normal ICh
uniform ICj
@keras.regularizers
K =!!;C
L1 ~DLSELTILU M
L1L2 PLV
L2 ~DLSELWILX M
OrthogonalRegularizer MLY
Regularizer P!!
deserialize LA&EDW
deserialize_keras_object =!4TC
get PA{
l1 =!HC
l1_l2 HLZILV
l2 =!HE
orthogonal_regularizer =!HF
serialize LL[EL]
serialize_keras_object =!FBC
@keras.saving
CustomObjectScope =!HpI
KerasFileEditor IAG
custom_object_scope =!HpM
deserialize_keras_object =!4TM
get_custom_objects =!I0M
get_registered_name =!I2
get_registered_object =!I3
load_model =!>JM
load_weights ILa
register_keras_serializable =!IF
save_model =!>NM
save_weights ILc
serialize_keras_object =!FBM
@keras.tree
MAP_TO_NONE I!!
assert_same_paths I6w
assert_same_structure ILd
flatten ILe
flatten_with_path ILe
is_nested ILe
lists_to_tuples ILe
map_shape_structure ILf
map_structure ILg
map_structure_up_to ILh
pack_sequence_as ILi
traverse ILj
@keras.utils
Config I(s
CustomObjectScope H#ZIL^
FeatureSpace ELkILl
GeneratorEnqueuer BEiCEjEEk
H5Dict CED
HDF5Matrix DLm
OrderedEnqueuer HEl
Progbar =!-h
PyDataset H!!IEm I
Sequence =!Hw
SequenceEnqueuer FLn
SidecarEvaluator ELo
StepsPerExecutionTuner ELp
TimedThread ELq
array_to_img PKq M
audio_dataset_from_directory ELrILs
bounding_boxes /I
clear_session H!!IC7 I
conv_utils /C
convert_all_kernels_in_model DD4
custom_object_scope =!Hp
data_utils /C
deserialize_keras_object =!4T
disable_interactive_logging M!!
enable_interactive_logging M!!
experimental /E
generic_utils /C
get_custom_objects P!!
get_file DD[ED]ID^
get_registered_name M*E
get_registered_object ML_
get_source_inputs HEBI!6
image_dataset_from_directory EL%IL&
img_to_array PKr M
io_utils /C
is_interactive_logging_enabled M!!
is_keras_tensor O*+ I
layer_utils /C
legacy /M
load_img DKsEKtIKu M
model_to_dot DM/EM0IM1
multi_gpu_model BM2CM3
multi_gpu_utils /C
normalize PM4
np_utils /C
pack_x_y_sample_weight MM7
pad_sequences PL* M
plot_model DM8EM9IM:
print_summary CEC
register_keras_serializable MLb
save_img PK} M
serialize_keras_object =!FB
set_random_seed M=1
split_dataset EM;IM<
standardize_dtype I!{
text_dataset_from_directory EL9IL:
timeseries_dataset_from_array EL;IL<
to_categorical HM5IM6
to_ordinal EM5
unpack_x_y_sample_weight M,{
vis_utils /C
warmstart_embedding_matrix EM>
@keras.utils.PyDataset
on_epoch_end H!!
@keras.utils.bounding_boxes
affine_transform ILt
clip_to_image_size ILu
compute_ciou ILv
compute_iou ILw
convert_format ILx
crop ILy
decode_deltas_to_boxes ILz
encode_box_to_deltas IL{
pad IL|
@keras.utils.conv_utils
K =!!;C
conv_input_length CL}
conv_output_length CM!
convert_kernel CM#
deconv_length CM%
normalize_padding C!-
normalize_tuple CM&
@keras.utils.data_utils
GeneratorEnqueuer =!HrC
OrderedEnqueuer =!HuC
Progbar =!-hC
Sequence =!HwC
SequenceEnqueuer CLn
get_file =!I1C
get_index CM(
init_pool CM)
init_pool_generator CM*
next_sample CM+
validate_file CM,
@keras.utils.experimental
DatasetCreator EM-
@keras.utils.generic_utils
CustomObjectScope =!HpC
Progbar =!-hC
custom_object_scope =!HpC
deserialize_keras_object =!4TC
func_dump =!9p
func_load =!9q
get_custom_objects =!I0C
getargspec CEb
has_arg =!>I
is_all_none CE?
object_list_uid =!;T
serialize_keras_object =!FBC
slice_arrays CE]
to_list =!>O
transpose_shape =!9G
unpack_singleton C*+
@keras.utils.io_utils
H5Dict =!Hs
HDF5Matrix =!HtC
HDF5_OBJECT_HEADER_LIMIT !C''
ask_to_proceed_with_overwrite CAG
h5dict =!Hs
load_from_binary_h5py CEH
save_to_binary_h5py CEV
@keras.utils.layer_utils
K =!!;C
convert_all_kernels_in_model =!I(C
convert_dense_weights_data_format CM.
convert_kernel =!Ie
count_params C07
get_source_inputs =!I4C
print_summary =!IE
@keras.utils.legacy
deserialize_keras_object MAx
serialize_keras_object MDZ
@keras.utils.multi_gpu_utils
K =!!;C
Lambda =!3MC
Model =!!/C
clone_model =!>GC
concatenate =!4NC
multi_gpu_model =!I>C
to_list =!>O
@keras.utils.np_utils
normalize =!I@C
to_categorical =!INC
@keras.utils.vis_utils
Model =!!/C
Wrapper =!;R
add_edge CM=
is_model CAm
is_wrapped_model CAm
model_to_dot =!I=C
plot_model =!IDC
@keras.visualization
draw_bounding_boxes IM?
draw_segmentation_masks IM@
plot_bounding_box_gallery IMA
plot_image_gallery IMB
plot_segmentation_mask_gallery IMC
@keras.wrappers
SKLearnClassifier IMD
SKLearnRegressor IMD
SKLearnTransformer IMD
scikit_learn /D
@keras.wrappers.scikit_learn
BaseWrapper CME
KerasClassifier DME
KerasRegressor DME
Sequential =!!5C
has_arg =!>I
to_categorical =!INC
to_list =!>O
@tensorflow
AUTO_REUSE !F''
AggregationMethod H!!
Assert ~H!#
AttrValue F!%
COMPILER_VERSION !F''
CXX11_ABI_FLAG !F''
CXX_VERSION !E''
ConditionalAccumulator F!&
ConditionalAccumulatorBase F!(
ConfigProto F!%
CriticalSection H!)
DType B!*G!+
DeviceSpec H!,
Dimension F!-
Event F!%
FIFOQueue H!. F
FixedLenFeature H!/ F
FixedLenSequenceFeature H!0 F
FixedLengthRecordReader F!1
GIT_VERSION !F''
GPUOptions F!%
GRAPH_DEF_VERSION !F''
GRAPH_DEF_VERSION_MIN_CONSUMER !F''
GRAPH_DEF_VERSION_MIN_PRODUCER !F''
GradientTape H!2
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
NoGradient ~H!R F
NodeDef F!%
NoneTensorSpec G!!
NotDifferentiable =!K8F
OpError B!SG!T F
Operation B!UG!V
OptimizerOptions F!%
OptionalSpec B!YG!Z
PaddingFIFOQueue H![ F
Print ~F!]
PriorityQueue H!^ F
QUANTIZED_DTYPES !F''
QueueBase H!_ F
RaggedTensor B!aG!b
RaggedTensorSpec B!cG!d
RandomShuffleQueue H!e F
ReaderBase F!f
RegisterGradient H!R
RunMetadata F!%
RunOptions F!%
Session F!K
SessionLog F!%
SparseConditionalAccumulator F!h
SparseFeature H!i F
SparseTensor H!j
SparseTensorSpec H!k
SparseTensorValue F!j
Summary F!%
SummaryMetadata F!%
TFRecordReader F!P
Tensor B!lG!!
TensorArray H!n
TensorArraySpec H!v
TensorInfo F!%
TensorShape H!w
TensorSpec H!x
TextLineReader F!y
TypeSpec H!!
UnconnectedGradients B!-G!z
VERSION !F''
VarLenFeature H!{ F
Variable F!|C!}
VariableAggregation B!-G!z
VariableScope F#-
VariableSynchronization B!-G!z
WholeFileReader F!H
abs H#.
accumulate_n H#/ F
acos H#.
acosh H#.
add H#0
add_check_numerics_ops F!!
add_n H#1
add_to_collection F!7
add_to_collections F!8
all_variables F!!
angle H#2 F
app /F
approx_top_k G#4
arg_max F#5
arg_min F#5
argmax F#6C#7
argmin F#6C#7
argsort H#8
as_dtype H#9
as_string H#:
asin H#.
asinh H#.
assert_equal F#;C#<
assert_greater F#;C#<
assert_greater_equal F#;C#< F
assert_integer H#= F
assert_less F#;C#<
assert_less_equal F#;C#< F
assert_near F#>C#? F
assert_negative F#@C#A F
assert_non_negative F#@C#A F
assert_non_positive F#@C#A F
assert_none_equal F#;C#B F
assert_positive F#@C#A F
assert_proper_iterable H#C F
assert_rank F#DC#E
assert_rank_at_least F#DC#E F
assert_rank_in F#FC#G F
assert_same_float_dtype H#H F
assert_scalar F#IC#J F
assert_type H#K F
assert_variables_initialized F#L
assign F#M
assign_add F#N
assign_sub F#N
atan H#.
atan2 H#O
atanh H#.
audio /H
autodiff /C
autograph /H
batch_gather F#[
batch_scatter_update F#]
batch_to_space F#^C#_
batch_to_space_nd F#_
betainc H#a F
bfloat16 !H''
bincount F#bC#c F
bitcast H#d
bitwise /H
bool !H''
boolean_mask F#eC#f
broadcast_dynamic_shape H#g
broadcast_static_shape H#g
broadcast_to H#h
case H#i
cast H#j
ceil H#. F
check_numerics H#k F
check_pinned G#l
cholesky H#2 F
cholesky_solve H#m F
clip_by_average_norm F#n
clip_by_global_norm H#o
clip_by_norm H#p
clip_by_value H#q
colocate_with F!=
complex H#r
complex128 !H''
complex64 !H''
concat H#s
cond F#tC#u
config /H
confusion_matrix F%.C%/ F
conj H#. F
constant F%0C%1
constant_initializer ~F%2C%3
container F!>
contrib /B
control_dependencies H!?
control_flow_v2_enabled F!!
conv G3]
conv2d_backprop_filter_v2 G3^
conv2d_backprop_input_v2 G3^
convert_to_tensor F3_C3a
convert_to_tensor_or_indexed_slices F)s
convert_to_tensor_or_sparse_tensor F)s
cos H#.
cosh H#.
count_nonzero F3bC3c F
count_up_to F3d
create_partitioned_variables F3e
cross H+C F
cumprod H3f F
cumsum H3f
custom_gradient B)!G)#
data /H
debugging /H
decode_base64 H#2 F
decode_compressed H4y F
decode_csv F4zC4{ F
decode_json_example H4| F
decode_raw F4}C5! F
delete_session_tensor F5#
depth_to_space F5%C5& F
dequantize B5(G5) F
deserialize_many_sparse H5* F
device F!AC5+
diag H5, F
diag_part H#2 F
digamma H#. F
dimension_at_index F5-
dimension_value F5.
disable_control_flow_v2 F!!
disable_eager_execution F!!
disable_resource_variables F!!
disable_tensor_equality F!!
disable_v2_behavior F!!
disable_v2_tensorshape F!!
distribute /H
distributions /F
div F#0
div_no_nan H#0 F
divide H#0
double !H''
dtypes /H
dynamic_partition H5G
dynamic_stitch H5H
edit_distance H5I
eig C#l
eigvals C#l
einsum H5J
enable_control_flow_v2 F!!
enable_eager_execution F)&
enable_resource_variables F!!
enable_tensor_equality F!!
enable_v2_behavior F!!
enable_v2_tensorshape F!!
encode_base64 H5K F
ensure_shape H5L
equal H#0
erf H#. F
erfc H#. F
errors /H
estimator /B
executing_eagerly H!!
executing_eagerly_outside_functions E!!
exp H#.
expand_dims F69C6:
experimental /H
expm1 H#. F
extract_image_patches F7X
extract_volume_patches H7Y
eye H7Z
fake_quant_with_min_max_args H7[ F
fake_quant_with_min_max_args_gradient H7] F
fake_quant_with_min_max_vars H7^ F
fake_quant_with_min_max_vars_gradient H7_ F
fake_quant_with_min_max_vars_per_channel H7^ F
fake_quant_with_min_max_vars_per_channel_gradient H7_ F
feature_column /H
fft H#2 F
fft2d H#2 F
fft3d H#2 F
fftnd G7l
fill B7mG7n
fingerprint H7o
fixed_size_partitioner F7p
flags /F
float16 !H''
float32 !H''
float64 !H''
floor H#.
floor_div F#0
floordiv H#0 F
floormod =!O7F
foldl H7q
foldr H7q
function B)+G),
gather F7rC7s
gather_nd B7tC7uE7v
get_collection F7w
get_collection_ref F.?
get_current_name_scope C!!
get_default_graph F!!
get_default_session F!!
get_local_variable F7x
get_logger H!!
get_seed F7y
get_session_handle F7z
get_session_tensor F7{
get_static_value H3Y
get_variable F7|
get_variable_scope F!!
gfile /F
global_norm H8) F
global_variables F.Q
global_variables_initializer F!!
glorot_normal_initializer ~F8*
glorot_uniform_initializer ~F8*
grad_pass_through H)!
gradients F8+C8,
graph_util /H
greater H#0
greater_equal H#0
group H83
guarantee_const H#2
half !H''
hessians F84C85
histogram_fixed_width H86
histogram_fixed_width_bins H86
identity H#2
identity_n H#2
ifft H#2 F
ifft2d H#2 F
ifft3d H#2 F
ifftnd G7l
igamma H87 F
igammac H87 F
imag H#2 F
image /H
import_graph_def H8/
init_scope H!!
initialize_all_tables F8w
initialize_all_variables F!!
initialize_local_variables F!!
initialize_variables F8x
initializers /F
inside_function C!!
int16 !H''
int32 !H''
int64 !H''
int8 !H''
invert_permutation H#. F
io /H
irfftnd G99
is_finite H#. F
is_inf H#. F
is_nan H#. F
is_non_decreasing H#. F
is_numeric_tensor H!6 F
is_strictly_increasing H#. F
is_symbolic_tensor G!6
is_tensor H*+
is_variable_initialized F9:
layers /F
lbeta H#. F
less H#0
less_equal H#0
lgamma H#. F
lin_space =!NfF
linalg /H
linspace B9UG9V
lite /H
load_file_system_library F:E
load_library H:F
load_op_library H:E
local_variables F.Q
local_variables_initializer F!!
log H#. F
log1p H#. F
log_sigmoid H#. F
logging /B
logical_and H#0
logical_not H#.
logical_or H#0
logical_xor H:L F
lookup /H
losses /F
make_ndarray H!6
make_template F:]
make_tensor_proto H3Z
manip /F
map_fn B:fG:g
matching_files H9/ F
math /H
matmul B9|G9}
matrix_band_part H9n F
matrix_determinant H#2 F
matrix_diag B9pG9q F
matrix_diag_part B9rG9s F
matrix_inverse H9v F
matrix_set_diag B:,G:- F
matrix_solve H:. F
matrix_solve_ls H9x F
matrix_square_root H#2
matrix_transpose H:# F
matrix_triangular_solve H:1 F
maximum H#0
meshgrid H!%
metrics /F
min_max_variable_partitioner F;*
minimum H#0
mixed_precision /E
mlir /G
mod H#0 F
model_variables F.Q
moving_average_variables F.Q
multinomial F;6
multiply H#0
name_scope ~F;7C!<
negative H#.
nest /H
nn /H
no_gradient =!K8
no_op H!H
no_regularizer F0.
nondifferentiable_batch_function B%:G%;
norm F:&C:(
not_equal H#0
numpy_function B)5G<Q
one_hot H<R
ones B!xG<S
ones_initializer ~F8zC!!
ones_like F<TC<U
op_scope F<V
orthogonal_initializer ~F)t
pad F<WC<X
parallel_stack H<Y
parse_example F+TC90 F
parse_single_example F+TC90 F
parse_single_sequence_example H92 F
parse_tensor H93 F
placeholder F<Z
placeholder_with_default F#h
polygamma H87 F
pow H#0
print H83
profiler /H
py_func F<g
py_function B)5G)6
python_io /F
qint16 !H''
qint32 !H''
qint8 !H''
qr H:+ F
quantization /H
quantize B<jG<k F
quantize_v2 B<oE<p
quantized_concat H<n F
queue /H
quint16 !H''
quint8 !H''
ragged /H
ragged_fill_empty_rows G<|
ragged_fill_empty_rows_grad G<}
random /H
random_crop H8_ F
random_gamma H=- F
random_index_shuffle G=9
random_normal H=. F
random_normal_initializer ~F8{C8|
random_poisson F=/C=0 F
random_shuffle H=2 F
random_uniform H=8 F
random_uniform_initializer ~F8}C9!
range H=:
rank H#2
read_file H94 F
real H#2 F
realdiv H#0
reciprocal H#. F
recompute_grad H)!
reduce_all F:oC:p
reduce_any F:oC:p
reduce_join F=;C=< F
reduce_logsumexp F:oC:p
reduce_max F:oC:p
reduce_mean F:oC:p
reduce_min F:oC:p
reduce_prod F:oC:p
reduce_sum F:oC:p
regex_replace H== F
register_tensor_conversion_function H=>
repeat H=?
report_uninitialized_variables F=@
required_space_to_batch_paddings H=A
reset_default_graph F!!
reshape H:^
resource !H''
resource_variables_enabled F!!
reverse H:_
reverse_sequence F=BC=C
reverse_v2 =!P5F
rfftnd G=D
rint H#. F
roll H:a
round H#.
rsqrt H#. F
saturate_cast H5F
saved_model /H
scalar_mul H:q
scan H=X
scatter_add F=Y
scatter_div F=Y
scatter_max F=Y
scatter_min F=Y
scatter_mul F=Y
scatter_nd B:bG:c
scatter_nd_add F=Y
scatter_nd_sub F=Y
scatter_nd_update F#]
scatter_sub F=Y
scatter_update F#]
searchsorted H=Z
segment_max H:r F
segment_mean H:r F
segment_min H:r F
segment_prod H:r F
segment_sum H:r F
self_adjoint_eig H#l F
self_adjoint_eigvals H#l F
sequence_mask H=[
serialize_many_sparse F95C96 F
serialize_sparse F95C96 F
serialize_tensor H#l F
set_random_seed F=1
setdiff1d F=]
sets /H
shape B=^C=_E=a
shape_n H=b
sigmoid H#.
sign H#.
signal /H
sin H#.
sinh H#.
size B=^C=_E=a
slice H=k
sort H*:
space_to_batch F<IC:d
space_to_batch_nd H:d
space_to_depth F5%C5& F
sparse /H
sparse_add F=lC=m F
sparse_concat F=oC=p F
sparse_fill_empty_rows H=t F
sparse_mask H=u F
sparse_matmul F>/
sparse_maximum H=w F
sparse_merge F=x
sparse_minimum H=w F
sparse_placeholder F<Z
sparse_reduce_max F=yC=z F
sparse_reduce_max_sparse F=y
sparse_reduce_sum F=yC=z F
sparse_reduce_sum_sparse F=y
sparse_reorder H={ F
sparse_reset_shape H=| F
sparse_reshape H=} F
sparse_retain H>! F
sparse_segment_mean B>%C>&E>( F
sparse_segment_sqrt_n B>%C>&E>( F
sparse_segment_sum B>%C>&E>( F
sparse_slice H>) F
sparse_softmax H={ F
sparse_split F>*C>+ F
sparse_tensor_dense_matmul H=v F
sparse_tensor_to_dense H>, F
sparse_to_dense F>0
sparse_to_indicator H>- F
sparse_transpose H>. F
spectral /F
split H>1
sqrt H#.
square H#.
squared_difference H#0 F
squeeze F>2C>3
stack H>4
stop_gradient H#2
strided_slice H>5
string !H''
string_join H>6 F
string_split F>7
string_strip H#2 F
string_to_hash_bucket F>8C>9 F
string_to_hash_bucket_fast H>9 F
string_to_hash_bucket_strong H>: F
string_to_number F>;C>< F
strings /H
substr F>E
subtract H#0
summary /H
svd H:/ F
switch_case H>k
sysconfig /H
tables_initializer F8w
tan H#.
tanh H#.
tensor_scatter_add B>lG>m F
tensor_scatter_nd_add =!QH
tensor_scatter_nd_max G>m
tensor_scatter_nd_min G>m
tensor_scatter_nd_sub =!QN
tensor_scatter_nd_update =!QO
tensor_scatter_sub B>lG>m F
tensor_scatter_update H>l F
tensordot H:0
test /H
tile H:e
timestamp H!H
to_bfloat16 F>y
to_complex128 F>z
to_complex64 F>{
to_double F>|
to_float F>}
to_int32 F?!
to_int64 F?#
tpu /H
trace H#. F
train /H
trainable_variables F.Q
transpose F@>C@?
truediv H#0
truncated_normal H=. F
truncated_normal_initializer ~F8{
truncatediv H#0
truncatemod H#0
tuple F@@C@A
type_spec_from_value G!-
types /G
uint16 !H''
uint32 !H''
uint64 !H''
uint8 !H''
uniform_unit_scaling_initializer ~F9#
unique H@C
unique_with_counts H@C
unravel_index H@D
unsorted_segment_max H:w F
unsorted_segment_mean H:w F
unsorted_segment_min H:w F
unsorted_segment_prod H:w F
unsorted_segment_sqrt_n H:w F
unsorted_segment_sum H:w F
unstack H@E
user_ops /F
variable_axis_size_partitioner F@F
variable_creator_scope H@G
variable_op_scope F@H
variable_scope ~F@I
variables_initializer F8x
variance_scaling_initializer ~F9%
variant !H''
vectorized_map B@JG@K
verify_tensor_all_finite F4tC4u F
version /H
where H@L
where_v2 F@L
while_loop F@MC@N
wrap_function F@O
write_file H97 F
xla /H
zeros B!xG<S
zeros_initializer ~F8zC!!
zeros_like F<TC<U
zeta H:x F
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
flags =!Mj
run F#3
@tensorflow.audio
decode_wav H#P
encode_wav H#Q
@tensorflow.autodiff
ForwardAccumulator C#R
GradientTape =!K(C
@tensorflow.autograph
experimental /H
set_verbosity H#V
to_code F#WC#X
to_graph F#YC#X
trace H#Z
@tensorflow.autograph.experimental
Feature B!-G!z
do_not_convert H#S
set_loop_options B#TG#U
@tensorflow.bitwise
bitwise_and H#0
bitwise_or H#0
bitwise_xor H#0
invert H#.
left_shift H#0
right_shift H#0
@tensorflow.config
LogicalDevice G#v
LogicalDeviceConfiguration B#wG#x G
PhysicalDevice G#v
experimental /H
experimental_connect_to_cluster B%(G%)
experimental_connect_to_host H%*
experimental_functions_run_eagerly G!!
experimental_list_devices B!!
experimental_run_functions_eagerly H%+
functions_run_eagerly G!!
get_logical_device_configuration H#z G
get_soft_device_placement H!!
get_visible_devices H#{ G
list_logical_devices H#{ G
list_physical_devices H#{ G
optimizer /H
run_functions_eagerly G%+
set_logical_device_configuration B%#G%% G
set_soft_device_placement H#y
set_visible_devices H%& G
threading /H
@tensorflow.config.experimental
ClusterDeviceFilters G!!
VirtualDeviceConfiguration =!Sk
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
get_virtual_device_configuration =!St
get_visible_devices =!Sv
list_logical_devices =!Sw
list_physical_devices =!Sx
reset_memory_stats G#z
set_device_policy H#|
set_memory_growth H#}
set_synchronous_execution H%!
set_virtual_device_configuration =!S{
set_visible_devices =!S}
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
autograph /B
batching /B
bayesflow /B
checkpoint /B
cloud /B
cluster_resolver /B
constrained_optimization /B
copy_graph /B
crf /B
cudnn_rnn /B
data /B
deprecated /B
distribute /B
distributions /B
eager /B
estimator /B
factorization /B
feature_column /B
ffmpeg /B
framework /B
graph_editor /B
grid_rnn /B
image /B
input_pipeline /B
integrate /B
kernel_methods /B
labeled_tensor /B
layers /B
learn /B
legacy_seq2seq /B
linear_optimizer /B
lookup /B
losses /B
memory_stats /B
metrics /B
mixed_precision /B
model_pruning /B
nn /B
opt /B
optimizer_v2 /B
periodic_resample /B
predictor /B
proto /B
quantize /B
receptive_field /B
recurrent /B
reduce_slice_ops /B
remote_fused_graph /B
resampler /B
rnn /B
rpc /B
saved_model /B
seq2seq /B
signal /B
slim /B
solvers /B
sparsemax /B
specs /B
staging /B
stat_summarizer /B
stateless /B
summary /B
tensor_forest /B
tensorboard /B
tfprof /B
timeseries /B
tpu /B
training /B
util /B
@tensorflow.contrib.autograph
AutoGraphError B!%
ConversionOptions B%4
Feature =!S^B
StackTraceMapper B%5
convert B%6
converted_call B%7
do_not_convert =!S_B
set_element_type B%8
set_loop_options =!SaB
stack B%9
to_code B#X
to_graph B#X
@tensorflow.contrib.batching
batch_function =!OCB
@tensorflow.contrib.bayesflow
monte_carlo /B
@tensorflow.contrib.bayesflow.monte_carlo
expectation B%<
expectation_importance_sampler B%=
expectation_importance_sampler_logspace B%>
@tensorflow.contrib.checkpoint
CheckpointManager =#6vB
Checkpointable B!!
CheckpointableBase B!!
CheckpointableObjectGraph B!%
List B!%
Mapping B!%
NoDependency B!-
NumpyState B!!
PythonStateWrapper =#8jB
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
ClusterResolver =!{ZB
GCEClusterResolver =!{[B
KubernetesClusterResolver =!{]B
SimpleClusterResolver =!{_B
SlurmClusterResolver =!{aB
TFConfigClusterResolver =!{bB
TPUClusterResolver =!{cB
UnionClusterResolver =!{dB
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
Optional =#!TB
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
get_next_as_optional =!z-B
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
CrossDeviceOps =!{&B
DistributeConfig B&@
DistributionStrategy =!{9B
MirroredStrategy B&Q
Monitor B&R
MultiWorkerAllReduce B&S
OneDeviceStrategy =!{2B
ParameterServerStrategy B&T
ReplicaContext =!{6B
StandardInputStep B&V
StandardSingleLossStep B&W
Step B&X
TPUStrategy =!{tB
UpdateContext B#z
get_cross_replica_context B!!
get_distribution_strategy =!{BB
get_loss_reduction =!{@B
get_replica_context =!{AB
get_strategy =!{BB
has_distribution_strategy =!{CB
has_strategy =!{CB
in_cross_replica_context =!{DB
initialize_tpu_system =#6XB
require_replica_context B&]
run_standard_tensorflow_server B&^
@tensorflow.contrib.distributions
Autoregressive B&_
BatchReshape B&a
Bernoulli =!|-B
Beta =!|.B
BetaWithSoftplusConcentration B&d
Binomial B&e
Categorical =!|/B
Cauchy B&g
Chi2 B&h
Chi2WithAbsDf B&i
ConditionalDistribution B&j
ConditionalTransformedDistribution B&k
Deterministic B&l
Dirichlet =!|0B
DirichletMultinomial =!|1B
Distribution =!|2B
ExpRelaxedOneHotCategorical B&o
Exponential =!|3B
ExponentialWithSoftplusRate B&q
FULLY_REPARAMETERIZED !B''
Gamma =!|5B
GammaWithSoftplusConcentrationRate B&s
Geometric B&t
HalfNormal B&u
Independent B&v
InverseGamma B&w
InverseGammaWithSoftplusConcentrationRate B&x
Kumaraswamy B&y
Laplace =!|6B
LaplaceWithSoftplusScale B&{
Logistic B&|
Mixture B&}
MixtureSameFamily B(!
Multinomial =!|7B
MultivariateNormalDiag B(%
MultivariateNormalDiagPlusLowRank B(&
MultivariateNormalDiagWithSoftplusScale B((
MultivariateNormalFullCovariance B()
MultivariateNormalTriL B(*
NOT_REPARAMETERIZED !B''
NegativeBinomial B(+
Normal =!|9B
NormalWithSoftplusScale B(-
OneHotCategorical B(.
Poisson B(/
PoissonLogNormalQuadratureCompound B(0
QuantizedDistribution B(1
RegisterKL =!|:B
RelaxedBernoulli B(3
RelaxedOneHotCategorical B(4
ReparameterizationType =!|;B
SeedStream B(6
SinhArcsinh B(7
StudentT =!|<B
StudentTWithAbsDfSoftplusScale B(9
TransformedDistribution B&k
Uniform =!|=B
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
bijectors /B
estimator_head_distribution_regression B(h
fill_triangular B(i
fill_triangular_inverse B(i
kl_divergence =!|>B
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
Checkpoint =#6uB
Checkpointable =!UL
DEVICE_PLACEMENT_EXPLICIT !B''
DEVICE_PLACEMENT_SILENT !B''
DEVICE_PLACEMENT_WARN !B''
EagerVariableStore B(y
ExecutionCallback B!-
GradientTape =!K(B
Iterator B&%
Network B!H
SYNC !B''
Saver B(z
Sequential B({
TensorSpec =!K[B
Variable B(|
add_execution_callback B(}
async_clear_error B!!
async_wait B!!
clear_execution_callbacks B!!
connect_to_remote_host =!SoB
custom_gradient =!LyB
defun B)%
enable_eager_execution =!MEB
enable_remote_eager_execution B)(
errstate B))
executing_eagerly =!MQB
execution_mode B)*
function =!MtB
get_optimizer_variables B%X
gradients_function B)-
implicit_gradients B)!
implicit_value_and_gradients B)!
in_eager_mode =!MQB
inf_callback B).
inf_nan_callback B)/
list_devices =!Sq
make_template B)0
metrics /B
nan_callback B).
num_gpus B!!
py_func =!OZB
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
binary_classification_head B)C
boosted_trees_classifier_train_in_memory B)D
boosted_trees_regressor_train_in_memory B)E
build_raw_supervised_input_receiver_fn =#!/
build_supervised_input_receiver_fn_from_input_fn B)G
call_logit_fn B)H
clip_gradients_by_norm B)I
dnn_logit_fn_builder =#!1
export_all_saved_models B)K
export_saved_model_for_mode B)L
forward_features B)M
linear_logit_fn_builder =#!2
logistic_regression_head B)O
multi_class_head B)P
multi_head B)Q
multi_label_head B)R
poisson_regression_head B)S
regression_head B)T
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
TensorSpec =!K[B
VariableDeviceChooser B)j
add_arg_scope B)k
add_model_variable B)l
arg_scope B)m
arg_scoped_arguments B)k
argsort =!KyB
assert_global_step B)n
assert_or_get_global_step B)o
assert_same_float_dtype =!L4B
assert_scalar =!L5B
assert_scalar_int B#l
assign_from_checkpoint B)p
assign_from_checkpoint_fn B)q
assign_from_values B)r
assign_from_values_fn B)r
convert_to_tensor_or_sparse_tensor =!LpB
convolutional_delta_orthogonal ~B)t
convolutional_orthogonal_1d ~B)t
convolutional_orthogonal_2d ~B)t
convolutional_orthogonal_3d ~B)t
create_global_step B)u
current_arg_scope B!!
deprecated B)v
deprecated_arg_values B)w
deprecated_args B)x
filter_variables B)y
fuse_op B)z
get_global_step B)u
get_graph_from_inputs B){
get_local_variables B)|
get_model_variables B)|
get_name_scope B!!
get_or_create_global_step B)u
get_placeholders B)}
get_trainable_variables B)|
get_unique_variable B*!
get_variable_full_name B)l
get_variables B*#
get_variables_by_name B*%
get_variables_by_suffix B*&
get_variables_to_restore B*(
global_variable B*)
has_arg_scope B)k
init_from_checkpoint B**
is_tensor =!N[B
list_variables B*,
load_and_remap_matrix_initializer B*-
load_checkpoint B*.
load_embedding_initializer B*/
load_linear_multiclass_bias_initializer B*0
load_variable B*1
load_variable_slot_initializer B*2
local_variable B*)
model_variable B*3
prepend_name_scope B*4
py_func B*5
reduce_sum_n B*6
remove_squeezable_dimensions B*7
smart_case B*8
smart_cond B#u
smart_constant_value B*9
sort =!PfB
strip_name_scope B*;
variable B*<
with_same_shape B*=
with_shape B*>
zero_initializer B*?
@tensorflow.contrib.graph_editor
ControlOutputs B)}
SubGraphView B*@
Transformer B!!
TransformerInfo B*A
add_control_inputs B*B
assign_renamed_collections_handler B*C
bypass B*D
can_be_regex B*E
check_cios B*F
compute_boundary_ts B*G
connect B*H
copy B*I
copy_op_handler B*J
copy_with_input_replacements B*K
detach B*L
detach_control_inputs B*D
detach_control_outputs B*M
detach_inputs B*N
detach_outputs B*O
edit /B
filter_ops B*P
filter_ops_from_regex B*Q
filter_ts B*P
filter_ts_from_regex B*Q
get_backward_walk_ops B*R
get_consuming_ops B*S
get_forward_walk_ops B*T
get_generating_ops B*S
get_name_scope_ops B*U
get_ops_ios B*V
get_tensors B)}
get_walks_intersection_ops B*W
get_walks_union_ops B*W
get_within_boundary_ops B*X
graph_replace B*Y
keep_t_if_possible_handler B*Z
make_list_of_op B*[
make_list_of_t B*]
make_placeholder_from_dtype_and_shape =![&
make_placeholder_from_tensor B*_
make_regex B*E
make_view =![4
make_view_from_scope =![5
ph B*^
placeholder_name B*b
remove_control_inputs B*B
replace_t_with_placeholder_handler B*Z
reroute /B
reroute_inputs B*c
reroute_ios B*c
reroute_outputs B*c
reroute_ts B*d
select /B
select_ops B!%
select_ops_and_ts B!%
select_ts B!%
sgv B!%
sgv_scope B*a
subgraph /B
swap_inputs B*c
swap_ios B*c
swap_outputs B*c
swap_ts B*d
transform /B
transform_op_if_inside_handler B*e
util /B
@tensorflow.contrib.graph_editor.edit
bypass =!ZZ
connect =!Z_
detach =!Zd
detach_control_inputs =!Ze
detach_control_outputs =!Zf
detach_inputs =!Zg
detach_outputs =!Zh
reroute =![+
select =![0
subgraph =![6
util =![=
@tensorflow.contrib.graph_editor.reroute
add_control_inputs =!ZX
remove_control_inputs =![)
reroute_inputs =![,
reroute_ios =![-
reroute_outputs =![.
reroute_ts =![/
swap_inputs =![7
swap_ios =![8
swap_outputs =![9
swap_ts =![:
@tensorflow.contrib.graph_editor.select
can_be_regex =!Z[
check_cios =!Z]
compute_boundary_ts =!Z^
filter_ops =!Zj
filter_ops_from_regex =!Zk
filter_ts =!Zl
filter_ts_from_regex =!Zm
get_backward_walk_ops =!Zn
get_forward_walk_ops =!Zp
get_name_scope_ops =!Zr
get_ops_ios =!Zs
get_walks_intersection_ops =!Zu
get_walks_union_ops =!Zv
get_within_boundary_ops =!Zw
make_regex =![!
select_ops =![1
select_ops_and_ts =![2
select_ts =![3
string_types !B''
util =![=
@tensorflow.contrib.graph_editor.subgraph
SubGraphView =!ZU
make_view =![4
make_view_from_scope =![5
select =![0
util =![=
@tensorflow.contrib.graph_editor.transform
Transformer =!ZV
TransformerInfo =!ZW
assign_renamed_collections_handler =!ZY
copy =!Za
copy_op_handler =!Zb
copy_with_input_replacements =!Zc
graph_replace =!Zx
keep_t_if_possible_handler =!Zy
replace_t_with_placeholder_handler =![*
reroute =![+
select =![0
string_types !B''
subgraph =![6
transform_op_if_inside_handler =![<
util =![=
@tensorflow.contrib.graph_editor.util
ControlOutputs =!ZT
ListView B*f
check_graphs B#Z
concatenate_unique B*g
find_corresponding B*h
find_corresponding_elem B*i
flatten_tree B*j
get_consuming_ops =!Zo
get_generating_ops =!Zq
get_predefined_collection_names B!!
get_tensors =!Zt
get_unique_graph B*k
is_iterable B*E
make_list_of_op =!Zz
make_list_of_t =!Z{
make_placeholder_from_dtype_and_shape =![&
make_placeholder_from_tensor =!Z}
placeholder_name =![(
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
layers =!Te
rnn =!T{
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
obtain_next B+)
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
nn /B
not_equal B+4
ones_like B+9
pack B+R
pad B+S
parse_example B+T
parse_single_example B+T
placeholder B+U
polygamma B+4
pow B+4
random_crop B+V
reciprocal B+3
reduce_all B+W
reduce_any B+W
reduce_logsumexp B+W
reduce_max B+W
reduce_mean B+W
reduce_min B+W
reduce_prod B+W
reduce_sum B+W
rename_axis B+X
reshape B+Y
round B+3
rsqrt B+3
select B+M
shuffle_batch B+Z
sigmoid B+3
sign B+3
sin B+3
slice B+M
sqrt B+3
square B+3
squared_difference B+4
squeeze B+[
sub B+4
tan B+3
tanh B+3
tile B+]
transpose B+A
unpack B+^
verify_tensor_all_finite B+_
where B+a
zeros_like B+9
zeta B+4
@tensorflow.contrib.labeled_tensor.nn
contrib_nn /B
core /B
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
@tensorflow.contrib.labeled_tensor.nn.contrib_nn
alpha_dropout =!i9
conv1d_transpose =#/jB
deprecated_flipped_sigmoid_cross_entropy_with_logits =!i;
deprecated_flipped_softmax_cross_entropy_with_logits =!i<
deprecated_flipped_sparse_softmax_cross_entropy_with_logits =!i=
nth_element =!i>
rank_sampled_softmax_loss =!i?
sampled_sparse_softmax_loss =!i@
scaled_softplus =!iA
@tensorflow.contrib.labeled_tensor.nn.core
Axes =!]f
Axis =!]g
AxisLike !B''
AxisOrderError =!]h
AxisValue !B''
DimensionLike !B''
LabeledTensor =!]j
LabeledTensorLike !B''
LabelsLike !B''
Scalar !B''
abs_function =!]l
acos =!]m
add =!]n
align =!]o
as_axis =!]p
asin =!]q
atan =!]r
axis_order_scope =!]s
ceil =!]w
check_axis_order =!]x
concat_axes B+/
convert_to_labeled_tensor =!]{
cos =!]|
define_binary_op =!]}
define_unary_op =!^#
digamma =!^%
div =!^&
equal =!^(
erf =!^)
erfc =!^*
exp =!^+
expand_dims =!^,
floor =!^-
get_axis_order B!!
greater =!^/
greater_equal =!^0
identity =!^1
igamma =!^2
igammac =!^3
impose_axis_order =!^4
less =!^5
less_equal =!^6
lgamma =!^7
log =!^8
logical_and =!^9
logical_not =!^:
logical_or =!^;
logical_xor =!^<
maximum =!^?
minimum =!^@
mod =!^A
mul =!^B
neg =!^C
not_equal =!^E
polygamma =!^L
pow_function =!^M
reciprocal =!^O
round_function =!^Z
rsqrt =!^[
sigmoid =!^_
sign =!^a
sin =!^b
slice_function =!^c
sqrt =!^d
square =!^e
squared_difference =!^f
string_types !B''
sub =!^h
tan =!^i
tanh =!^j
tc /B
transpose =!^l
zeta =!^q
@tensorflow.contrib.labeled_tensor.nn.core.tc
Collection B+N
Dict B+O
Error B!%
List B+N
Mapping B+O
Optional B+N
Sequence B+N
Tuple B+P
Type B+P
Union B+P
accepts B+P
register_type_abbreviation B+Q
returns B+P
@tensorflow.contrib.layers
GDN B+b
RevBlock B+c
SPARSE_FEATURE_CROSS_DEFAULT_HASH_KEY !B''
apply_regularization B+d
avg_pool2d B+e
avg_pool3d B+f
batch_norm B+g
bias_add B+h
bow_encoder B+i
bucketized_column B+j
check_feature_columns B+k
conv1d B+l
conv2d B+l
conv2d_in_plane B+m
conv2d_transpose B+n
conv3d B+l
conv3d_transpose B+o
convolution B+p
convolution1d =!a<
convolution2d =!a=
convolution2d_in_plane =!a>
convolution2d_transpose =!a?
convolution3d =!a@
convolution3d_transpose =!aA
create_feature_spec_for_parsing B+k
crossed_column B+q
dense_to_sparse B+r
dropout B+s
embed_sequence B+t
embedding_column B+u
embedding_lookup_unique B+v
feature_column =!kw
flatten B,(
fully_connected B,)
gdn B,*
group_norm B,+
images_to_sequence B,,
infer_real_valued_columns B,-
input_from_feature_columns B,.
instance_norm B,/
joint_weighted_sum_from_feature_columns B,0
l1_l2_regularizer B,1
l1_regularizer B,2
l2_regularizer B,2
layer_norm B,3
legacy_fully_connected B,4
make_place_holder_tensors_for_base_features B+k
max_pool2d B+e
max_pool3d B+f
maxout B,5
multi_class_target B,6
one_hot_column B+y
one_hot_encoding B,7
optimize_loss B,8
parse_feature_columns_from_examples B,9
parse_feature_columns_from_sequence_examples B,:
real_valued_column B+z
recompute_grad B,;
regression_target B,<
repeat B,=
rev_block B,>
safe_embedding_lookup_sparse B,?
scattered_embedding_column B+{
separable_conv2d B,@
separable_convolution2d =!ar
sequence_input_from_feature_columns B,A
sequence_to_images B,B
shared_embedding_columns B+|
softmax B,C
sparse_column_with_hash_bucket B+}
sparse_column_with_integerized_feature B,!
sparse_column_with_keys B,#
sparse_column_with_vocabulary_file B,%
spatial_softmax B,D
stack B,E
sum_regularizer B,F
summaries /B
summarize_activation B!E
summarize_activations B,G
summarize_collection B,H
summarize_tensor B,I
summarize_tensors B,J
transform_features B,K
unit_norm B,L
variance_scaling_initializer B,M
weighted_sparse_column B,&
weighted_sum_from_feature_columns B,0
xavier_initializer B,N
xavier_initializer_conv2d =!b0
@tensorflow.contrib.layers.feature_column
DataFrameColumn =!k2
InputLayer =!k4
bucketization_op =!kL
bucketized_column =!a:
checkpoint_utils =!kP
contrib_sparse_ops =!kR
contrib_variables =!kS
create_feature_spec_for_parsing =!aI
crossed_column =!aJ
embedding_column =!aN
embedding_ops =!ks
experimental =!kv
layers =!l>
lookup =!lB
make_place_holder_tensors_for_base_features =!aa
one_hot_column =!af
real_valued_column =!ak
scattered_embedding_column =!aq
shared_embedding_columns =!av
sparse_column_with_hash_bucket =!ax
sparse_column_with_integerized_feature =!ay
sparse_column_with_keys =!az
sparse_column_with_vocabulary_file =!a{
sparse_feature_cross_op =!lr
weighted_sparse_column =!b.
@tensorflow.contrib.layers.summaries
summarize_activation =!b%
summarize_activations =!b&
summarize_collection =!b(
summarize_tensor =!b)
summarize_tensors =!b*
@tensorflow.contrib.learn
BaseEstimator B,O
DNNClassifier B,P
DNNEstimator B,Q
DNNLinearCombinedClassifier B,R
DNNLinearCombinedEstimator B,S
DNNLinearCombinedRegressor B,T
DNNRegressor B,U
DynamicRnnEstimator B,V
Estimator B,W
Evaluable B!!
Experiment B,X
ExportStrategy B,Y
Head B!!
InputFnOps B,Z
KMeansClustering B,[
LinearClassifier B,]
LinearEstimator B,^
LinearRegressor B,_
LogisticRegressor ~B,a
MetricSpec B,b
ModeKeys B!!
ModelFnOps B,c
NanLossDuringTrainingError B!%
NotFittedError B!%
PredictionKey B!!
ProblemType B!!
RunConfig B,d
SKCompat B%p
SVM B,e
TaskType B!!
Trainable B!!
binary_svm_head B,f
build_parsing_serving_input_fn B,g
datasets /B
evaluate B,z
extract_dask_data B,{
extract_dask_labels B,|
extract_pandas_data B,{
extract_pandas_labels B,|
extract_pandas_matrix B,{
graph_actions /B
head /B
infer B-!
infer_real_valued_columns_from_input B*+
infer_real_valued_columns_from_input_fn B-/
io /B
learn_runner /B
make_export_strategy B-G
models /B
monitors /B
multi_class_head B-)
multi_head B-*
multi_label_head B-+
no_op_train_fn B-,
ops /B
poisson_regression_head B--
preprocessing /B
read_batch_examples B-<
read_batch_features B-=
read_batch_record_features B->
read_keyed_batch_examples B-<
read_keyed_batch_examples_shared_queue B-<
read_keyed_batch_features B-?
read_keyed_batch_features_shared_queue B-@
regression_head B-.
run_feeds B!%
run_n B-%
train B-&
utils /B
@tensorflow.contrib.learn.datasets
base /B
deprecated =!Z%
load_boston B,j
load_dataset B,o
load_iris B,j
make_dataset B,p
mnist /B
synthetic /B
text_datasets /B
@tensorflow.contrib.learn.datasets.base
Dataset B,h
Datasets B,i
deprecated =!Z%
load_boston =!cC
load_csv_with_header B,k
load_csv_without_header B,k
load_iris =!cE
maybe_download B,l
retry B,m
shrink_csv B,n
urlretrieve_with_retry B!%
@tensorflow.contrib.learn.datasets.mnist
DEFAULT_SOURCE_URL !B''
DataSet B,q
base =!cA
dense_to_one_hot B,r
deprecated =!Z%
extract_images B)!
extract_labels B,s
load_mnist B,t
read_data_sets B,u
@tensorflow.contrib.learn.datasets.synthetic
Dataset =!cK
circles B,v
deprecated =!Z%
spirals B,w
@tensorflow.contrib.learn.datasets.text_datasets
DBPEDIA_URL !B''
base =!cA
deprecated =!Z%
load_dbpedia B,x
maybe_download_dbpedia B,y
@tensorflow.contrib.learn.graph_actions
clear_summary_writers B!!
contrib_ops /B
contrib_variables =!kS
deprecated =!Z%
evaluate =!bw
get_summary_writer B,}
infer =!c#
load_variable =!ZB
monitors_lib =!c,
run_feeds =!c<
run_feeds_iter B-#
run_n =!c=
train =!c>
@tensorflow.contrib.learn.graph_actions.contrib_ops
get_graph_from_inputs =!Z,
get_name_scope =!Z/
@tensorflow.contrib.learn.head
Head =!ba
binary_svm_head =!bt
constants /B
deprecated =!Z%
framework_lib =!T[
layers_lib =!Te
loss_only_head B-(
mkey ~B!!
model_fn /B
multi_class_head =!c-
multi_head =!c.
multi_label_head =!c/
no_op_train_fn =!c0
poisson_regression_head =!c2
prediction_key /B
regression_head =!c;
@tensorflow.contrib.learn.head.constants
COLLECTION_DEF_KEY_FOR_INPUT_FEATURE_KEYS !B''
ProblemType =!bn
@tensorflow.contrib.learn.head.model_fn
ModeKeys =!bi
ModelFnOps =!bj
constants =!d&
deprecated =!Z%
get_graph_from_inputs =!Z,
metric_key /B
prediction_key =!d3
@tensorflow.contrib.learn.head.model_fn.metric_key
MetricKey =!d,
@tensorflow.contrib.learn.head.prediction_key
PredictionKey =!bm
@tensorflow.contrib.learn.io
HAS_DASK !B''
HAS_PANDAS !B''
dask_io /B
data_feeder /B
extract_dask_data =!bx
extract_dask_labels =!by
extract_pandas_data =!bz
extract_pandas_labels =!b{
extract_pandas_matrix =!b|
generator_input_fn B-6
generator_io /B
graph_io /B
numpy_input_fn B-A
numpy_io /B
pandas_input_fn B-C
pandas_io /B
queue_parsed_features B-;
read_batch_examples =!c4
read_batch_features =!c5
read_batch_record_features =!c6
read_keyed_batch_examples =!c7
read_keyed_batch_examples_shared_queue =!c8
read_keyed_batch_features =!c9
read_keyed_batch_features_shared_queue =!c:
@tensorflow.contrib.learn.io.dask_io
HAS_DASK !B''
deprecated =!Z%
extract_dask_data =!bx
extract_dask_labels =!by
@tensorflow.contrib.learn.io.data_feeder
DaskDataFeeder B-0
DataFeeder B-1
HAS_DASK !B''
HAS_PANDAS !B''
StreamingDataFeeder B-2
check_array B-3
deprecated =!Z%
extract_dask_data =!bx
extract_dask_labels =!by
extract_pandas_data =!bz
extract_pandas_labels =!b{
extract_pandas_matrix =!b|
setup_predict_data_feeder B-4
setup_processor_data_feeder =!f.
setup_train_data_feeder B-5
@tensorflow.contrib.learn.io.generator_io
deprecated =!Z%
enqueue_data B-7
generator_input_fn =!dN
@tensorflow.contrib.learn.io.graph_io
KEY_FEATURE_NAME !B''
deprecated =!Z%
input_pipeline_ops /B
queue_parsed_features =!dU
read_batch_examples =!c4
read_batch_features =!c5
read_batch_record_features =!c6
read_keyed_batch_examples =!c7
read_keyed_batch_examples_shared_queue =!c8
read_keyed_batch_features =!c9
read_keyed_batch_features_shared_queue =!c:
@tensorflow.contrib.learn.io.graph_io.input_pipeline_ops
gen_input_pipeline_ops /B
obtain_next =!][
seek_next B-:
@tensorflow.contrib.learn.io.graph_io.input_pipeline_ops.gen_input_pipeline_ops
ObtainNext ~B-8
deprecated_endpoints =!nJ
obtain_next B-8
obtain_next_eager_fallback B-9
@tensorflow.contrib.learn.io.numpy_io
core_numpy_input_fn =#!C
deprecated =!Z%
numpy_input_fn =!dQ
@tensorflow.contrib.learn.io.pandas_io
HAS_PANDAS !B''
core_pandas_input_fn =#!D
deprecated =!Z%
extract_pandas_data =!bz
extract_pandas_labels =!b{
extract_pandas_matrix =!b|
pandas_input_fn =!dS
@tensorflow.contrib.learn.learn_runner
run B-E
tune B-F
@tensorflow.contrib.learn.models
bidirectional_rnn B-H
contrib_rnn =!T{
deprecated =!Z%
get_rnn_model B-I
linear_regression B-J
linear_regression_zero_init B-K
logistic_regression B-L
logistic_regression_zero_init B-K
losses_ops /B
@tensorflow.contrib.learn.models.losses_ops
deprecated =!Z%
mean_squared_error_regressor =!el
softmax_classifier =!es
@tensorflow.contrib.learn.monitors
BaseMonitor B!!
CaptureVariable B-O
CheckpointSaver B-P
EveryN B-Q
ExportMonitor B-R
GraphDump B-S
LoggingTrainable B-T
NanLoss B-U
NanLossDuringTrainingError =!bk
PrintTensor B-V
RunHookAdapterForMonitors B-W
SessionLog =!KMB
StepCounter B-X
StopAtStep B-Y
Summary =!KSB
SummarySaver B-Z
ValidationMonitor B-[
get_default_monitors B-]
replace_monitors_with_hooks B-^
@tensorflow.contrib.learn.ops
categorical_variable B-_
deprecated =!Z%
embedding_lookup B-a
embeddings_ops /B
losses_ops =!eK
mean_squared_error_regressor B-M
rnn =!T{
rnn_decoder B-b
rnn_seq2seq B-c
seq2seq_inputs B-d
seq2seq_ops /B
sequence_classifier B-e
softmax_classifier B-N
@tensorflow.contrib.learn.ops.embeddings_ops
categorical_variable =!eg
deprecated =!Z%
embedding_lookup =!ei
@tensorflow.contrib.learn.ops.seq2seq_ops
deprecated =!Z%
rnn =!T{
rnn_decoder =!en
rnn_seq2seq =!eo
seq2seq_inputs =!ep
sequence_classifier =!er
@tensorflow.contrib.learn.preprocessing
ByteProcessor ~B!%
CategoricalProcessor B-f
CategoricalVocabulary B-g
TOKENIZER_RE !B''
VocabularyProcessor B-h
categorical /B
categorical_vocabulary /B
deprecated =!Z%
setup_processor_data_feeder B*+
text /B
tokenizer B&#
@tensorflow.contrib.learn.preprocessing.categorical
CategoricalProcessor =!f&
categorical_vocabulary =!f,
deprecated =!Z%
setup_processor_data_feeder =!f.
@tensorflow.contrib.learn.preprocessing.categorical_vocabulary
CategoricalVocabulary =!f(
deprecated =!Z%
@tensorflow.contrib.learn.preprocessing.text
ByteProcessor =!f%
CategoricalVocabulary =!f(
TOKENIZER_RE !B''
VocabularyProcessor =!f*
deprecated =!Z%
tokenizer =!f0
@tensorflow.contrib.learn.utils
InputFnOps =!bb
build_default_serving_input_fn B-i
build_parsing_serving_input_fn =!bu
export /B
export_estimator B-k
gc /B
input_fn_utils /B
make_export_strategy =!c*
saved_model_export_utils /B
@tensorflow.contrib.learn.utils.export
classification_signature_fn B-j
classification_signature_fn_with_prob B-j
deprecated =!Z%
export_estimator =!fE
exporter /B
gc /B
generic_signature_fn B-j
logistic_regression_signature_fn B-j
regression_signature_fn B-j
@tensorflow.contrib.learn.utils.export.exporter
Exporter B-l
classification_signature B-m
constants /B
deprecated =!Z%
gc =!fP
generic_signature B-n
gfile_copy_callback B-o
manifest_pb2 /B
regression_signature B-p
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
Path B-q
deprecated =!Z%
get_paths B-r
largest_export_versions B-s
mod_export_version B-s
negation B)!
one_of_every_n_export_versions B-s
union B-t
@tensorflow.contrib.learn.utils.gc
Path B-q
deprecated =!Z%
get_paths B-r
largest_export_versions B-s
mod_export_version B-s
negation B)!
one_of_every_n_export_versions B-s
union B-t
@tensorflow.contrib.learn.utils.input_fn_utils
InputFnOps =!bb
build_default_serving_input_fn =!fB
build_parsing_serving_input_fn =!bu
deprecated =!Z%
@tensorflow.contrib.learn.utils.saved_model_export_utils
BestModelSelector B-u
DEFAULT_INPUT_ALTERNATIVE_KEY !B''
FEATURES_INPUT_ALTERNATIVE_KEY !B''
MAX_DIRECTORY_CREATION_ATTEMPTS !B''
build_all_signature_defs B-v
build_standardized_signature_def B-w
constants =!d&
deprecated =!Z%
export_strategy /B
extend_export_strategy B-x
feature_column =!kw
garbage_collect_exports B-y
gc =!fF
get_input_alternatives B-z
get_most_recent_export B-{
get_output_alternatives B-|
get_temp_export_dir B-}
get_timestamped_export_dir B-{
input_fn_utils =!fG
make_best_model_export_strategy B.!
make_export_strategy =!c*
make_parsing_export_strategy B.#
metric_key =!d>
prediction_key =!d3
@tensorflow.contrib.learn.utils.saved_model_export_utils.export_strategy
ExportStrategy =!b_
deprecated =!Z%
@tensorflow.contrib.legacy_seq2seq
attention_decoder B.%
basic_rnn_seq2seq B.&
embedding_attention_decoder B.(
embedding_attention_seq2seq B.)
embedding_rnn_decoder B.*
embedding_rnn_seq2seq B.+
embedding_tied_rnn_seq2seq B.,
model_with_buckets B.-
one2many_rnn_seq2seq B..
rnn_decoder B./
sequence_loss B.0
sequence_loss_by_example B.1
tied_rnn_seq2seq B.2
@tensorflow.contrib.linear_optimizer
SDCAOptimizer B.3
SdcaModel B.4
SparseFeatureColumn B.5
@tensorflow.contrib.lookup
FastHashSpec !B''
HashTable B.6
HasherSpec B.7
IdTableWithHashBuckets B.8
InitializableLookupTableBase B.9
KeyValueTensorInitializer =#,bB
LookupInterface B.;
MutableDenseHashTable =#,iB
MutableHashTable B.>
StrongHashSpec B.?
TableInitializerBase B.;
TextFileIdTableInitializer B.@
TextFileIndex =#,eB
TextFileInitializer =#,fB
TextFileStringTableInitializer B.C
index_table_from_file B.D
index_table_from_tensor B.E
index_to_string B.F
index_to_string_table_from_file B.G
index_to_string_table_from_tensor B.H
string_to_index B.I
string_to_index_table_from_file B.J
string_to_index_table_from_tensor B.K
@tensorflow.contrib.losses
absolute_difference B.L
add_loss B.M
compute_weighted_loss B.N
cosine_distance B.O
get_losses B.P
get_regularization_losses B.Q
get_total_loss B.R
hinge_loss B.S
log_loss B.T
mean_pairwise_squared_error B.L
mean_squared_error B.L
metric_learning /B
sigmoid_cross_entropy B.Z
softmax_cross_entropy B.[
sparse_softmax_cross_entropy B.]
@tensorflow.contrib.losses.metric_learning
cluster_loss B.U
contrastive_loss B.V
lifted_struct_loss B.W
npairs_loss B.X
npairs_loss_multilabel B.Y
triplet_semihard_loss B.W
@tensorflow.contrib.memory_stats
BytesInUse ~B!!
BytesLimit ~B!!
MaxBytesInUse ~B!!
@tensorflow.contrib.metrics
accuracy B.^
aggregate_metric_map B._
aggregate_metrics B.a
auc_using_histogram B.b
auc_with_confidence_intervals B.c
cohen_kappa B.d
confusion_matrix B%.
count B.e
f1_score B.f
precision_at_recall B.g
precision_recall_at_equal_thresholds B.h
recall_at_precision B.i
set_difference =#3xB
set_intersection =#3yB
set_size =#4!B
set_union =#4#B
sparse_recall_at_top_k B.m
streaming_accuracy B.n
streaming_auc B.o
streaming_concat B.p
streaming_covariance B.n
streaming_curve_points B.q
streaming_dynamic_auc B.r
streaming_false_negative_rate B.n
streaming_false_negative_rate_at_thresholds B.s
streaming_false_negatives B.n
streaming_false_negatives_at_thresholds B.t
streaming_false_positive_rate B.n
streaming_false_positive_rate_at_thresholds B.s
streaming_false_positives B.n
streaming_false_positives_at_thresholds B.t
streaming_mean B.e
streaming_mean_absolute_error B.n
streaming_mean_cosine_distance B.u
streaming_mean_iou B.v
streaming_mean_relative_error B.w
streaming_mean_squared_error B.n
streaming_mean_tensor B.e
streaming_pearson_correlation B.n
streaming_percentage_less B.x
streaming_precision B.n
streaming_precision_at_thresholds B.s
streaming_recall B.n
streaming_recall_at_k B.y
streaming_recall_at_thresholds B.s
streaming_root_mean_squared_error B.n
streaming_sensitivity_at_specificity B.z
streaming_sparse_average_precision_at_k B.y
streaming_sparse_average_precision_at_top_k B.{
streaming_sparse_precision_at_k B.|
streaming_sparse_precision_at_top_k B.}
streaming_sparse_recall_at_k B.|
streaming_specificity_at_sensitivity B/!
streaming_true_negatives B.n
streaming_true_negatives_at_thresholds B.t
streaming_true_positives B.n
streaming_true_positives_at_thresholds B.t
@tensorflow.contrib.mixed_precision
ExponentialUpdateLossScaleManager B/#
FixedLossScaleManager B/%
LossScaleManager B!!
LossScaleOptimizer B/&
@tensorflow.contrib.model_pruning
MaskedBasicLSTMCell B/(
MaskedLSTMCell B/)
Pruning B/*
apply_mask B/+
get_masked_weights B!!
get_masks B!!
get_pruning_hparams B!!
get_thresholds B!!
get_weight_sparsity B!!
get_weights B!!
graph_def_from_checkpoint B/,
masked_conv2d B+l
masked_convolution =!i3
masked_fully_connected B,)
strip_pruning_vars_fn B/-
train B/.
@tensorflow.contrib.nn
alpha_dropout B+D
conv1d_transpose =#/jB
deprecated_flipped_sigmoid_cross_entropy_with_logits B+F
deprecated_flipped_softmax_cross_entropy_with_logits B+G
deprecated_flipped_sparse_softmax_cross_entropy_with_logits B+H
nth_element B+I
rank_sampled_softmax_loss B+J
sampled_sparse_softmax_loss B+K
scaled_softplus B+L
@tensorflow.contrib.opt
AGNCustomGetter B//
AGNOptimizer B/0
AdaMaxOptimizer B/1
AdamGSOptimizer B/2
AdamWOptimizer B/3
AddSignOptimizer B/4
DecoupledWeightDecayExtension B/5
DropStaleGradientOptimizer B/6
ElasticAverageCustomGetter B//
ElasticAverageOptimizer B/7
ExternalOptimizerInterface B/8
GGTOptimizer B/9
LARSOptimizer B/:
LazyAdamGSOptimizer B/2
LazyAdamOptimizer B/;
ModelAverageCustomGetter B//
ModelAverageOptimizer B/<
MomentumWOptimizer B/=
MovingAverageOptimizer B/>
MultitaskOptimizerWrapper B/?
NadamOptimizer B/;
PowerSignOptimizer B/@
RegAdagradOptimizer B/A
ScipyOptimizerInterface B/8
ShampooOptimizer B/B
VariableClippingOptimizer B/C
clip_gradients_by_global_norm B/D
extend_with_decoupled_weight_decay B/E
@tensorflow.contrib.optimizer_v2
AdadeltaOptimizer B/F
AdagradOptimizer B/G
AdamOptimizer B/;
GradientDescentOptimizer B/H
MomentumOptimizer B/I
OptimizerV2 B/J
RMSPropOptimizer B/K
@tensorflow.contrib.periodic_resample
periodic_resample B/L
@tensorflow.contrib.predictor
from_contrib_estimator B/M
from_estimator B/N
from_saved_model B/O
@tensorflow.contrib.proto
decode_proto =#)rB
encode_proto =#)yB
@tensorflow.contrib.quantize
create_eval_graph B/R
create_training_graph B/S
experimental_create_eval_graph B/T
experimental_create_training_graph B/U
@tensorflow.contrib.receptive_field
compute_receptive_field_from_graph_def B/V
get_compute_order B/W
@tensorflow.contrib.recurrent
Recurrent ~B/X
bidirectional_functional_rnn B/Y
functional_rnn B/Z
@tensorflow.contrib.remote_fused_graph
remote_fused_graph_execute B/[
@tensorflow.contrib.resampler
resampler B/]
@tensorflow.contrib.rnn
AttentionCellWrapper B/^
BasicLSTMCell =#0wB
BasicRNNCell =#0xB
BidirectionalGridLSTMCell B/b
CompiledWrapper B/c
Conv1DLSTMCell B/d
Conv2DLSTMCell B/e
Conv3DLSTMCell B/f
ConvLSTMCell B/g
CoupledInputForgetGateLSTMCell B/h
DeviceWrapper =#0yB
DropoutWrapper =#0zB
EmbeddingWrapper B/k
FusedRNNCell B!!
FusedRNNCellAdaptor B/l
GLSTMCell B/m
GRUBlockCell B/n
GRUBlockCellV2 B/n
GRUCell =#0{B
GridLSTMCell B/p
HighwayWrapper B/q
IndRNNCell B/r
IndyGRUCell B/s
IndyLSTMCell B/t
InputProjectionWrapper B/u
IntersectionRNNCell B/v
LSTMBlockCell B/w
LSTMBlockFusedCell B/x
LSTMBlockWrapper B/y
LSTMCell =#0|B
LSTMStateTuple =#0}B
LayerNormBasicLSTMCell B/|
LayerRNNCell B/y
MultiRNNCell =#1!B
NASCell B0!
OutputProjectionWrapper B0#
PhasedLSTMCell B0%
RNNCell =#1#B
ResidualWrapper =#1%B
SRUCell B0;
TimeFreqLSTMCell B0<
TimeReversedFusedRNN B0=
UGRNNCell B0>
best_effort_input_batch_size B0?
stack_bidirectional_dynamic_rnn B0@
stack_bidirectional_rnn B0A
static_bidirectional_rnn =#0fB
static_rnn =#0gB
static_state_saving_rnn =#0hB
transpose_batch_time B*+
@tensorflow.contrib.rpc
rpc B0D
try_rpc B0D
@tensorflow.contrib.saved_model
load_keras_model B0E
save_keras_model B0F
@tensorflow.contrib.seq2seq
AttentionMechanism B!!
AttentionWrapper B0G
AttentionWrapperState B0H
BahdanauAttention B0I
BahdanauMonotonicAttention B0J
BasicDecoder B0K
BasicDecoderOutput B0L
BeamSearchDecoder B0M
BeamSearchDecoderOutput B0N
BeamSearchDecoderState B0O
CustomHelper B0P
Decoder B!!
FinalBeamSearchDecoderOutput B0Q
GreedyEmbeddingHelper B0R
Helper B!!
InferenceHelper B0S
LuongAttention B0T
LuongMonotonicAttention B0U
SampleEmbeddingHelper B0V
ScheduledEmbeddingTrainingHelper B0W
ScheduledOutputTrainingHelper B0X
TrainingHelper B0Y
dynamic_decode B0Z
gather_tree B0[
hardmax B0]
monotonic_attention B0^
safe_cumprod B0_
sequence_loss B0a
tile_batch B0b
@tensorflow.contrib.signal
frame =#4-B
hamming_window =#4.B
hann_window =#4/B
inverse_stft =#47B
inverse_stft_window_fn =#48B
linear_to_mel_weight_matrix =#4?B
mfccs_from_log_mel_spectrograms =#4AB
overlap_and_add =#4BB
stft =#4GB
@tensorflow.contrib.slim
DataFrameColumn B+w
GDN =!a1
InputLayer B+x
ProblemType ~B!!
RevBlock =!a2
SPARSE_FEATURE_CROSS_DEFAULT_HASH_KEY !B''
VariableDeviceChooser =!Yj
adaptive_clipping_fn B0k
add_arg_scope =!Yk
add_model_variable =!Yl
apply_regularization =!a4
arg_scope =!Ym
arg_scope_func_key B!E
arg_scoped_arguments =!Yn
assert_global_step =!Yp
assert_or_get_global_step =!Yq
assign_from_checkpoint =!Yu
assign_from_checkpoint_fn =!Yv
assign_from_values =!Yw
assign_from_values_fn =!Yx
avg_pool2d =!a5
avg_pool3d =!a6
batch_norm =!a7
bias_add =!a8
binary_svm_target B0l
bow_encoder =!a9
bucketization_op /B
bucketize B0m
bucketized_column =!a:
check_feature_columns =!a;
checkpoint_utils /B
contrib_framework =!T[
contrib_sparse_ops /B
contrib_variables /B
conv1d =!a<
conv2d =!a=
conv2d_in_plane =!a>
conv2d_transpose =!a?
conv3d =!a@
conv3d_transpose =!aA
convolution =!aB
convolution1d =!a<
convolution2d =!a=
convolution2d_in_plane =!a>
convolution2d_transpose =!a?
convolution3d =!a@
convolution3d_transpose =!aA
create_feature_spec_for_parsing =!aI
create_global_step =!Z!
crossed_column =!aJ
current_arg_scope =!Z#
data_decoder /B
data_provider /B
dataset /B
dataset_data_provider /B
dense_to_sparse =!aK
deprecated =!Z%
deprecated_arg_values =!Z&
dropout =!aL
embed_sequence =!aM
embedding_column =!aN
embedding_lookup_sparse_with_distributed_aggregation B0x
embedding_lookup_unique =!aO
embedding_ops /B
encoders /B
evaluation /B
experimental B)k
fc /B
feature_column =!kw
feature_column_ops /B
filter_variables =!Z)
flatten =!aQ
fully_connected =!aR
gdn =!aS
gen_sparse_feature_cross_op /B
get_default_binary_metrics_for_eval B1-
get_global_step =!Z+
get_local_variables =!Z-
get_model_variables =!Z.
get_or_create_global_step =!Z0
get_trainable_variables =!Z2
get_unique_variable =!Z3
get_variable_full_name =!Z4
get_variables =!Z5
get_variables_by_name =!Z6
get_variables_by_suffix =!Z7
get_variables_to_restore =!Z8
global_variable =!Z9
group_norm =!aT
has_arg_scope =!Z:
images_to_sequence =!aU
infer_real_valued_columns =!aV
initializers /B
input_from_feature_columns =!aW
instance_norm =!aX
joint_weighted_sum_from_feature_columns =!aY
l1_l2_regularizer =!aZ
l1_regularizer =!a[
l2_regularizer =!a]
layer_norm =!a^
layers /B
learning /B
legacy_fully_connected =!a_
local_variable =!ZD
lookup /B
loss_ops /B
losses =!Tj
make_all B1:
make_place_holder_tensors_for_base_features =!aa
max_pool2d =!ab
max_pool3d =!ac
maxout =!ad
metric_ops /B
metrics =!Tl
model_analyzer /B
model_variable =!ZE
multi_class_target =!ae
normalization /B
one_hot_column =!af
one_hot_encoding =!ag
optimize_loss =!ah
optimizers /B
parallel_reader /B
parse_feature_columns_from_examples =!ai
parse_feature_columns_from_sequence_examples =!aj
pool B1/
prefetch_queue /B
queues /B
real_valued_column =!ak
recompute_grad =!al
regression_target =!am
regularizers /B
repeat =!an
rev_block =!ao
rev_block_lib /B
safe_embedding_lookup_sparse =!ap
scattered_embedding_column =!aq
scattered_embedding_lookup B0y
scattered_embedding_lookup_sparse B0z
separable_conv2d =!ar
separable_convolution2d =!ar
sequence_input_from_feature_columns =!at
sequence_to_images =!au
shared_embedding_columns =!av
softmax =!aw
sparse_column_with_hash_bucket =!ax
sparse_column_with_integerized_feature =!ay
sparse_column_with_keys =!az
sparse_column_with_vocabulary_file =!a{
sparse_feature_cross B1D
sparse_feature_cross_op /B
spatial_softmax =!a|
stack =!a}
sum_regularizer =!b!
summaries /B
summarize_activation =!b%
summarize_activations =!b&
summarize_collection =!b(
summarize_tensor =!b)
summarize_tensors =!b*
target_column /B
tfexample_decoder /B
transform_features =!b+
unit_norm =!b,
utils /B
variable =!ZO
variance_scaling_initializer =!b-
weighted_sparse_column =!b.
weighted_sum_from_feature_columns =!b/
xavier_initializer =!b0
xavier_initializer_conv2d =!b0
zero_initializer =!ZR
@tensorflow.contrib.slim.bucketization_op
bucketize =!kM
@tensorflow.contrib.slim.checkpoint_utils
init_from_checkpoint =!Z;
list_variables =!Z=
load_checkpoint =!Z?
load_variable =!ZB
@tensorflow.contrib.slim.contrib_sparse_ops
dense_to_sparse_tensor B0n
indicators_to_sparse_ids B0o
sparse_row_envelope B0p
@tensorflow.contrib.slim.contrib_variables
VariableDeviceChooser =!Yj
add_model_variable =!Yl
assert_global_step =!Yp
assert_or_get_global_step =!Yq
assign_from_checkpoint =!Yu
assign_from_checkpoint_fn =!Yv
assign_from_values =!Yw
assign_from_values_fn =!Yx
contrib_add_arg_scope =!Yk
create_global_step =!Z!
deprecated =!Z%
filter_variables =!Z)
gen_variable_ops /B
get_global_step =!Z+
get_local_variables =!Z-
get_model_variables =!Z.
get_or_create_global_step =!Z0
get_trainable_variables =!Z2
get_unique_variable =!Z3
get_variable_full_name =!Z4
get_variables =!Z5
get_variables_by_name =!Z6
get_variables_by_suffix =!Z7
get_variables_to_restore =!Z8
global_variable =!Z9
local_variable =!ZD
model_variable =!ZE
variable =!ZO
zero_initializer =!ZR
@tensorflow.contrib.slim.contrib_variables.gen_variable_ops
ZeroInitializer ~B0q
ZeroVarInitializer ~B0r
deprecated_endpoints =!nJ
zero_initializer B0q
zero_initializer_eager_fallback B0s
zero_var_initializer B0r
zero_var_initializer_eager_fallback B0t
@tensorflow.contrib.slim.data_decoder
DataDecoder B!!
@tensorflow.contrib.slim.data_provider
DataProvider B0u
@tensorflow.contrib.slim.dataset
Dataset B0v
@tensorflow.contrib.slim.dataset_data_provider
DatasetDataProvider B0w
data_provider =!kh
parallel_reader =!lT
@tensorflow.contrib.slim.embedding_ops
contrib_tensor_util /B
embedding_lookup_sparse_with_distributed_aggregation =!kq
embedding_lookup_unique =!aO
safe_embedding_lookup_sparse =!ap
scattered_embedding_lookup =!le
scattered_embedding_lookup_sparse =!lf
sparse_feature_cross_op =!lr
@tensorflow.contrib.slim.embedding_ops.contrib_tensor_util
assert_same_float_dtype =!L4B
assert_scalar =!L5B
assert_scalar_int =!Yt
convert_to_tensor_or_sparse_tensor =!LpB
deprecated =!Z%
is_tensor =!N[B
reduce_sum_n =!ZH
remove_squeezable_dimensions =!ZI
with_same_shape =!ZP
with_shape =!ZQ
@tensorflow.contrib.slim.encoders
bow_encoder =!a9
contrib_embedding_ops =!ks
embed_sequence =!aM
sparse_ops =!kR
variables =!kS
@tensorflow.contrib.slim.evaluation
checkpoints_iterator =!xH
evaluate_once B0|
evaluation /B
evaluation_loop B1(
wait_for_new_checkpoint =!xU
@tensorflow.contrib.slim.evaluation.evaluation
StopAfterNEvalsHook =!xA
SummaryAtEndHook =!xB
checkpoints_iterator =!xH
evaluate_once =!xL
evaluate_repeatedly =!xM
get_or_create_eval_step =!xN
wait_for_new_checkpoint =!xU
@tensorflow.contrib.slim.feature_column_ops
check_feature_columns =!a;
contrib_variables =!kS
embedding_ops =!ks
experimental =!kv
fc =!kw
infer_real_valued_columns =!aV
input_from_feature_columns =!aW
joint_weighted_sum_from_feature_columns =!aY
layers =!l>
parse_feature_columns_from_examples =!ai
parse_feature_columns_from_sequence_examples =!aj
sequence_input_from_feature_columns =!at
transform_features =!b+
weighted_sum_from_feature_columns =!b/
@tensorflow.contrib.slim.gen_sparse_feature_cross_op
SparseFeatureCross ~B1)
SparseFeatureCrossV2 ~B1*
deprecated_endpoints B#Z
sparse_feature_cross B1)
sparse_feature_cross_eager_fallback B1+
sparse_feature_cross_v2 B1*
sparse_feature_cross_v2_eager_fallback B1,
@tensorflow.contrib.slim.initializers
variance_scaling_initializer =!b-
xavier_initializer =!b0
xavier_initializer_conv2d =!b0
@tensorflow.contrib.slim.layers
DATA_FORMAT_NCDHW !B''
DATA_FORMAT_NCHW !B''
DATA_FORMAT_NDHWC !B''
DATA_FORMAT_NHWC !B''
GDN =!a1
add_arg_scope =!Yk
avg_pool2d =!a5
avg_pool3d =!a6
batch_norm =!a7
bias_add =!a8
conv1d =!a<
conv2d =!a=
conv2d_in_plane =!a>
conv2d_transpose =!a?
conv3d =!a@
conv3d_transpose =!aA
convolution =!aB
convolution1d =!a<
convolution2d =!a=
convolution2d_in_plane =!a>
convolution2d_transpose =!a?
convolution3d =!a@
convolution3d_transpose =!aA
dense_to_sparse =!aK
dropout =!aL
flatten =!aQ
fully_connected =!aR
gdn =!aS
images_to_sequence =!aU
initializers =!l6
layer_norm =!a^
legacy_fully_connected =!a_
max_pool2d =!ab
max_pool3d =!ac
maxout =!ad
one_hot_encoding =!ag
poincare_normalize B1.
pool =!lW
repeat =!an
separable_conv2d =!ar
separable_convolution2d =!ar
sequence_to_images =!au
softmax =!aw
spatial_softmax =!a|
stack =!a}
unit_norm =!b,
utils =!m%
variables =!kS
@tensorflow.contrib.slim.learning
add_gradients_summaries B10
clip_gradient_norms B11
create_train_op B12
multiply_gradients B13
train B14
train_step B15
training /B
@tensorflow.contrib.slim.learning.training
add_gradients_summaries =!xC
clip_gradient_norms =!xI
clip_gradient_norms_fn =!xJ
create_train_op =!xK
multiply_gradients =!xO
train =!xT
@tensorflow.contrib.slim.lookup
FastHashSpec !B''
HashTable =!gi
HasherSpec =!gj
IdTableWithHashBuckets =!gk
InitializableLookupTableBase =!gl
KeyValueTensorInitializer =#,bB
LookupInterface =!gn
MutableDenseHashTable =#,iB
MutableHashTable =!gp
StrongHashSpec =!gq
TableInitializerBase =!gr
TextFileIdTableInitializer =!gs
TextFileIndex =#,eB
TextFileInitializer =#,fB
TextFileStringTableInitializer =!gv
index_table_from_file =!gw
index_table_from_tensor =!gx
index_to_string =!gy
index_to_string_table_from_file =!gz
index_to_string_table_from_tensor =!g{
string_to_index =!g|
string_to_index_table_from_file =!g}
string_to_index_table_from_tensor =!h!
@tensorflow.contrib.slim.loss_ops
absolute_difference =!h%
add_arg_scope =!Yk
add_loss =!h&
compute_weighted_loss =!h(
cosine_distance =!h)
deprecated =!Z%
deprecated_args =!Z(
deprecated_argument_lookup B19
get_losses =!h*
get_regularization_losses =!h+
get_total_loss =!h,
hinge_loss =!h-
log_loss =!h.
mean_pairwise_squared_error =!h/
mean_squared_error =!h0
sigmoid_cross_entropy =!h2
softmax_cross_entropy =!h3
sparse_softmax_cross_entropy =!h4
@tensorflow.contrib.slim.metric_ops
Normal =!|9B
aggregate_metric_map =!hB
aggregate_metrics =!hC
auc_with_confidence_intervals =!hE
cohen_kappa =!hF
count =!hH
deprecated =!Z%
precision_at_recall =!hJ
precision_recall_at_equal_thresholds =!hK
recall_at_precision =!hL
sparse_recall_at_top_k =!hQ
streaming_accuracy =!hR
streaming_auc =!hS
streaming_concat =!hT
streaming_covariance =!hU
streaming_curve_points =!hV
streaming_dynamic_auc =!hW
streaming_false_negative_rate =!hX
streaming_false_negative_rate_at_thresholds =!hY
streaming_false_negatives =!hZ
streaming_false_negatives_at_thresholds =!h[
streaming_false_positive_rate =!h]
streaming_false_positive_rate_at_thresholds =!h^
streaming_false_positives =!h_
streaming_false_positives_at_thresholds =!ha
streaming_mean =!hb
streaming_mean_absolute_error =!hc
streaming_mean_cosine_distance =!hd
streaming_mean_iou =!he
streaming_mean_relative_error =!hf
streaming_mean_squared_error =!hg
streaming_mean_tensor =!hh
streaming_pearson_correlation =!hi
streaming_percentage_less =!hj
streaming_precision =!hk
streaming_precision_at_thresholds =!hl
streaming_recall =!hm
streaming_recall_at_k =!hn
streaming_recall_at_thresholds =!ho
streaming_root_mean_squared_error =!hp
streaming_sensitivity_at_specificity =!hq
streaming_sparse_average_precision_at_k =!hr
streaming_sparse_average_precision_at_top_k =!hs
streaming_sparse_precision_at_k =!ht
streaming_sparse_precision_at_top_k =!hu
streaming_sparse_recall_at_k =!hv
streaming_specificity_at_sensitivity =!hw
streaming_true_negatives =!hx
streaming_true_negatives_at_thresholds =!hy
streaming_true_positives =!hz
streaming_true_positives_at_thresholds =!h{
@tensorflow.contrib.slim.model_analyzer
analyze_ops B1;
analyze_vars B1<
tensor_description B)l
@tensorflow.contrib.slim.normalization
DATA_FORMAT_NCHW !B''
DATA_FORMAT_NHWC !B''
add_arg_scope =!Yk
group_norm =!aT
instance_norm =!aX
utils =!m%
variables =!kS
@tensorflow.contrib.slim.optimizers
adaptive_clipping_fn =!k9
contrib_framework =!T[
optimize_loss =!ah
@tensorflow.contrib.slim.parallel_reader
ParallelReader B1=
get_data_files B1>
parallel_read B1?
single_pass_read B1@
@tensorflow.contrib.slim.prefetch_queue
prefetch_queue B1A
@tensorflow.contrib.slim.queues
NestedQueueRunnerError B!%
QueueRunners ~B%L
@tensorflow.contrib.slim.regularizers
apply_regularization =!a4
l1_l2_regularizer =!aZ
l1_regularizer =!a[
l2_regularizer =!a]
sum_regularizer =!b!
@tensorflow.contrib.slim.rev_block_lib
LAYER_RE !B''
RevBlock =!a2
contrib_framework_ops /B
enable_with_args B1C
recompute_grad =!al
rev_block =!ao
@tensorflow.contrib.slim.rev_block_lib.contrib_framework_ops
VariableDeviceChooser =!Yj
add_arg_scope =!Yk
add_model_variable =!Yl
arg_scope =!Ym
arg_scope_func_key =!k>
arg_scoped_arguments =!Yn
argsort =!KyB
assert_global_step =!Yp
assert_or_get_global_step =!Yq
assign_from_checkpoint =!Yu
assign_from_checkpoint_fn =!Yv
assign_from_values =!Yw
assign_from_values_fn =!Yx
create_global_step =!Z!
current_arg_scope =!Z#
filter_variables =!Z)
gen_variable_ops =!mF
get_global_step =!Z+
get_graph_from_inputs =!Z,
get_local_variables =!Z-
get_model_variables =!Z.
get_name_scope =!Z/
get_or_create_global_step =!Z0
get_trainable_variables =!Z2
get_unique_variable =!Z3
get_variable_full_name =!Z4
get_variables =!Z5
get_variables_by_name =!Z6
get_variables_by_suffix =!Z7
get_variables_to_restore =!Z8
global_variable =!Z9
has_arg_scope =!Z:
load_and_remap_matrix_initializer =!Z>
load_embedding_initializer =!Z@
load_linear_multiclass_bias_initializer =!ZA
load_variable_slot_initializer =!ZC
local_variable =!ZD
model_variable =!ZE
ops =!co
prettyprint_ops /B
print_op B1B
py_func =!ZG
script_ops /B
sort =!PfB
variable =!ZO
variables =!kS
zero_initializer =!ZR
@tensorflow.contrib.slim.rev_block_lib.contrib_framework_ops.prettyprint_ops
print_op =!q:
@tensorflow.contrib.slim.rev_block_lib.contrib_framework_ops.script_ops
py_func =!ZG
@tensorflow.contrib.slim.sparse_feature_cross_op
SPARSE_FEATURE_CROSS_DEFAULT_HASH_KEY !B''
deprecated_arg_values =!Z&
gen_sparse_feature_cross_op =!l!
sparse_feature_cross =!lq
@tensorflow.contrib.slim.summaries
add_histogram_summaries B1E
add_histogram_summary B1F
add_image_summaries B1E
add_image_summary B1G
add_scalar_summaries B1H
add_scalar_summary B1G
add_zero_fraction_summaries B1E
add_zero_fraction_summary B1G
@tensorflow.contrib.slim.target_column
ProblemType =!k5
binary_svm_target =!kJ
deprecated =!Z%
get_default_binary_metrics_for_eval =!l#
loss_ops =!lC
metric_ops =!lJ
multi_class_target =!ae
regression_target =!am
@tensorflow.contrib.slim.tfexample_decoder
BackupHandler B1I
BoundingBox B1J
Image B1K
ItemHandler B1L
ItemHandlerCallback B1M
LookupTensor B1N
SparseTensor B1O
TFExampleDecoder B1P
Tensor B1Q
data_decoder =!kg
@tensorflow.contrib.slim.utils
NamedOutputs B1R
append_tensor_alias B1S
channel_dimension B1T
collect_named_outputs B1U
constant_value B1V
convert_collection_to_dict B1W
gather_tensors_aliases B1X
get_tensor_aliases B!6
get_variable_collections B1Y
last_dimension B1Z
n_positive_integers B1[
smart_cond B1]
static_cond B1^
two_element_tuple B1_
@tensorflow.contrib.solvers
lanczos /B
least_squares /B
linear_equations /B
util /B
@tensorflow.contrib.solvers.lanczos
bidiag_matmul B1a
lanczos_bidiag B1b
util =!q|
@tensorflow.contrib.solvers.least_squares
cgls B1c
util =!q|
@tensorflow.contrib.solvers.linear_equations
conjugate_gradient B1d
util =!q|
@tensorflow.contrib.solvers.util
create_operator B1e
dot B-K
identity_operator B1e
l2norm B1f
l2norm_squared B1f
l2normalize B1f
@tensorflow.contrib.sparsemax
sparsemax B0]
sparsemax_loss B1g
@tensorflow.contrib.specs
Callable B)!
Composable B!!
Composition B1h
Conc B1i
Dwm ~B-s
Dws ~B-s
External ~B1j
Fun B1k
Function =!r?
Idx B!!
Import ~B1l
KEYWORDS !B''
Lf ~B1m
Li ~B1m
LocalImport B1n
Nt ~B1o
Operator B1p
QUOTED !B''
Shared B1q
Uf ~B1r
Ui ~B1m
Var ~B1s
check_keywords B1t
create_net B1u
create_net_fun B1v
debug B1w
debug_ !B''
e !B''
eval_params B1x
eval_spec B1v
get_positional B1y
inf !B''
layers =!l>
nan !B''
params_ops /B
pi !B''
specs /B
specs_lib /B
specs_ops /B
summaries /B
tau !B''
tf_left_split B!E
tf_num_params B*+
tf_parameter_iter B*+
tf_parameter_summary B1z
tf_print B1{
tf_spec_print B1|
tf_spec_structure B1|
tf_spec_summary B1|
tf_structure B1}
@tensorflow.contrib.specs.params_ops
Lf =!rD
Li =!rE
Nt =!rG
Uf =!rK
Ui =!rL
e !B''
inf !B''
nan !B''
pi !B''
tau !B''
@tensorflow.contrib.specs.specs
LocalImport =!rF
create_net =!rO
create_net_fun =!rP
eval_params =!rT
eval_spec =!rU
ops !B''
params_ops =!rZ
specs_lib =!r^
specs_ops =!r_
@tensorflow.contrib.specs.specs_lib
Callable =!r8
Composable =!r9
Composition =!r:
External =!r>
Function =!r?
Import =!rB
KEYWORDS !B''
Operator =!rH
QUOTED !B''
check_keywords =!rN
debug =!rQ
debug_ !B''
get_positional =!rV
@tensorflow.contrib.specs.specs_ops
Conc =!r;
Dwm =!r<
Dws =!r=
External =!r>
Fun =!r?
Idx =!rA
Import =!rB
Shared =!rJ
Var =!rM
debug =!rQ
layers =!l>
specs_lib =!r^
@tensorflow.contrib.specs.summaries
specs =!r]
tf_left_split =!rc
tf_num_params =!rd
tf_parameter_iter =!re
tf_parameter_summary =!rf
tf_print =!rg
tf_spec_print =!rh
tf_spec_structure =!ri
tf_spec_summary =!rj
tf_structure =!rk
@tensorflow.contrib.staging
StagingArea B2!
@tensorflow.contrib.stat_summarizer
StatSummarizer B#Z
@tensorflow.contrib.stateless
stateless_multinomial =#2SB
stateless_random_normal =#2TB
stateless_random_uniform =#2XB
stateless_truncated_normal =#2WB
@tensorflow.contrib.summary
SummaryWriter B!!
all_summary_ops =#5JB
always_record_summaries B!!
audio B2*
create_db_writer B2+
create_file_writer B2,
create_summary_file_writer B!%
eval_dir B2-
flush B2.
generic B2/
graph B20
histogram B21
image B22
import_event B#l
initialize =#5TB
never_record_summaries B!!
record_summaries_every_n_global_steps B24
scalar B21
should_record_summaries B!!
summary_writer_initializer_op B!!
@tensorflow.contrib.tensor_forest
client /B
data_ops /B
eval_metrics /B
model_ops /B
ops /B
proto /B
random_forest /B
stats_ops /B
tensor_forest /B
tensor_forest_ops /B
@tensorflow.contrib.tensor_forest.client
eval_metrics =!sp
random_forest =!st
@tensorflow.contrib.tensor_forest.data_ops
CastToFloat ~B!6
DATA_CATEGORICAL !B''
DATA_FLOAT !B''
DataColumn B!!
DataColumnCollection B!!
GetColumnName ~B25
ParseDataTensorOrDict ~B,{
ParseLabelTensorOrDict ~B,|
TensorForestDataSpec B!!
tensor_forest_ops =!sw
@tensorflow.contrib.tensor_forest.eval_metrics
FEATURE_IMPORTANCE_NAME !B''
INFERENCE_PRED_NAME !B''
INFERENCE_PROB_NAME !B''
get_metric B26
get_prediction_key B26
losses =!Tj
prediction_key =!d3
@tensorflow.contrib.tensor_forest.model_ops
TreeVariable B27
TreeVariableSavable B28
feature_usage_counts B29
gen_model_ops /B
traverse_tree_v4 B2<
tree_predictions_v4 B2<
tree_size B2=
tree_variable B27
update_model_v4 B2>
@tensorflow.contrib.tensor_forest.model_ops.gen_model_ops
CreateTreeVariable ~B2:
DecisionTreeResourceHandleOp ~B2;
FeatureUsageCounts ~B29
TraverseTreeV4 ~B2<
TreeDeserialize ~B2:
TreeIsInitializedOp ~B2=
TreePredictionsV4 ~B2<
TreeSerialize ~B2=
TreeSize ~B2=
UpdateModelV4 ~B2>
create_tree_variable B2:
create_tree_variable_eager_fallback B2?
decision_tree_resource_handle_op B2;
decision_tree_resource_handle_op_eager_fallback B2@
deprecated_endpoints =!nJ
feature_usage_counts =!t7
feature_usage_counts_eager_fallback B2A
traverse_tree_v4 =!t9
traverse_tree_v4_eager_fallback B2B
tree_deserialize B2:
tree_deserialize_eager_fallback B2?
tree_is_initialized_op B2=
tree_is_initialized_op_eager_fallback B2C
tree_predictions_v4 =!t:
tree_predictions_v4_eager_fallback B2B
tree_serialize B2=
tree_serialize_eager_fallback B2C
tree_size =!t;
tree_size_eager_fallback B2C
update_model_v4 =!t=
update_model_v4_eager_fallback B2D
@tensorflow.contrib.tensor_forest.ops
data_ops =!so
gen_model_ops =!t8
gen_stats_ops /B
gen_tensor_forest_ops /B
model_ops =!sq
stats_ops =!su
tensor_forest_ops =!sw
@tensorflow.contrib.tensor_forest.ops.gen_stats_ops
CreateFertileStatsVariable ~B2E
FertileStatsDeserialize ~B2E
FertileStatsIsInitializedOp ~B2F
FertileStatsResourceHandleOp ~B2;
FertileStatsSerialize ~B2G
FinalizeTree ~B2H
GrowTreeV4 ~B2I
ProcessInputV4 ~B2J
create_fertile_stats_variable B2E
create_fertile_stats_variable_eager_fallback B2K
deprecated_endpoints =!nJ
fertile_stats_deserialize B2E
fertile_stats_deserialize_eager_fallback B2K
fertile_stats_is_initialized_op B2F
fertile_stats_is_initialized_op_eager_fallback B2L
fertile_stats_resource_handle_op B2;
fertile_stats_resource_handle_op_eager_fallback B2@
fertile_stats_serialize B2G
fertile_stats_serialize_eager_fallback B2M
finalize_tree =!vz
finalize_tree_eager_fallback B2N
grow_tree_v4 =!v|
grow_tree_v4_eager_fallback B2O
process_input_v4 =!v}
process_input_v4_eager_fallback B2P
@tensorflow.contrib.tensor_forest.ops.gen_tensor_forest_ops
ReinterpretStringToFloat =!w3
ScatterAddNdim =!w4
deprecated_endpoints =!nJ
reinterpret_string_to_float =!w6
reinterpret_string_to_float_eager_fallback =!w7
scatter_add_ndim =!w8
scatter_add_ndim_eager_fallback =!w9
@tensorflow.contrib.tensor_forest.proto
tensor_forest_params_pb2 /B
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
tensorflow_dot_contrib_dot_decision__trees_dot_proto_dot_generic__tree__model__pb2 /B
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
CoreTensorForestEstimator B2U
EPSILON !B''
KEYS_NAME !B''
LOSS_NAME !B''
ModelBuilderOutputType B!!
MultiForestMultiHeadEstimator B2V
PredictOutput =#!<
TREE_PATHS_PREDICTION_KEY !B''
TensorForestEstimator B2U
TensorForestLossHook B2X
TensorForestRunOpAtEndHook B2Y
VARIANCE_PREDICTION_KEY !B''
constants =!d&
core_head_lib /B
estimator /B
eval_metrics =!sp
get_combined_model_fn B2d
get_model_fn B2e
head_lib =!c!
layers =!Te
model_fn_lib =!d-
tensor_forest =!sv
@tensorflow.contrib.tensor_forest.random_forest.core_head_lib
binary_classification_head =!Y:
head /B
logistic_regression_head =!YF
multi_class_head =!YG
multi_label_head =!YI
poisson_regression_head =!YJ
regression_head =!YK
@tensorflow.contrib.tensor_forest.random_forest.core_head_lib.head
binary_classification_head =!Y:
logistic_regression_head =!YF
multi_class_head =!YG
multi_label_head =!YI
poisson_regression_head =!YJ
regression_head =!YK
@tensorflow.contrib.tensor_forest.random_forest.estimator
AS_ITERABLE_DATE !B''
AS_ITERABLE_INSTRUCTIONS !B''
BaseEstimator =!bS
Estimator =!b[
GraphRewriteSpec B2Z
NotFittedError =!bl
SCIKIT_DECOUPLE_DATE !B''
SCIKIT_DECOUPLE_INSTRUCTIONS !B''
SKCompat =!bp
constants =!d&
data_feeder =!dH
deprecated =!Z%
deprecated_args =!Z(
evaluable /B
evaluation =!n-
export =!fD
infer_real_valued_columns_from_input =!c%
infer_real_valued_columns_from_input_fn =!c&
layers =!Te
list_variables =!Z=
load_variable =!ZB
meta_graph_transform /B
metric_key =!d>
metric_spec /B
model_fn_lib =!d-
monitor_lib =!c,
run_config /B
saved_model_export_utils =!fI
sklearn /B
tensor_signature /B
trainable /B
@tensorflow.contrib.tensor_forest.random_forest.estimator.evaluable
Evaluable =!b]
@tensorflow.contrib.tensor_forest.random_forest.estimator.meta_graph_transform
meta_graph_transform B2[
@tensorflow.contrib.tensor_forest.random_forest.estimator.metric_spec
MetricSpec =!bh
deprecated =!Z%
@tensorflow.contrib.tensor_forest.random_forest.estimator.run_config
ClusterConfig B2]
Environment B!!
RunConfig =!bo
TaskType =!br
deprecated =!Z%
experimental =!kv
@tensorflow.contrib.tensor_forest.random_forest.estimator.sklearn
BaseEstimator B!!
ClassifierMixin B!!
NotFittedError =!bl
RegressorMixin B!!
TRY_IMPORT_SKLEARN !B''
TransformerMixin B!!
accuracy_score B2^
mean_squared_error B2^
train_test_split B2_
@tensorflow.contrib.tensor_forest.random_forest.estimator.tensor_signature
TensorSignature B!6
create_example_parser_from_signatures B2a
create_placeholders_from_signatures B2b
create_signatures B1X
tensors_compatible B2c
@tensorflow.contrib.tensor_forest.random_forest.estimator.trainable
Trainable =!bs
@tensorflow.contrib.tensor_forest.stats_ops
FertileStatsVariable B2f
FertileStatsVariableSavable B2g
fertile_stats_variable B2f
finalize_tree B2H
gen_stats_ops =!tc
grow_tree_v4 B2I
process_input_v4 B2J
@tensorflow.contrib.tensor_forest.tensor_forest
ForestHParams B2h
ForestVariables B2i
REGRESSION_MODEL_TYPE !B''
RandomForestGraphs B2j
RandomTreeGraphs B2k
TreeVariables B2l
build_params_proto B2m
data_ops =!so
framework_variables =!kS
get_epoch_variable B!!
model_ops =!sq
parse_number_or_string_to_proto B2n
stats_ops =!su
@tensorflow.contrib.tensor_forest.tensor_forest_ops
ReinterpretStringToFloat ~B2Q
ScatterAddNdim ~B2R
deprecated_endpoints =!nJ
reinterpret_string_to_float B2Q
reinterpret_string_to_float_eager_fallback B2S
scatter_add_ndim B2R
scatter_add_ndim_eager_fallback B2T
@tensorflow.contrib.tensorboard
plugins /B
@tensorflow.contrib.tensorboard.plugins
projector /B
@tensorflow.contrib.tensorboard.plugins.projector
DESCRIPTOR !B''
EmbeddingInfo B!%
ProjectorConfig B!%
SpriteMetadata B!%
projector_config_pb2 /B
visualize_embeddings B2o
@tensorflow.contrib.tensorboard.plugins.projector.projector_config_pb2
DESCRIPTOR !B''
EmbeddingInfo =!w@
ProjectorConfig =!wA
SpriteMetadata =!wB
@tensorflow.contrib.tfprof
ProfileContext B2p
model_analyzer /B
tfprof_logger /B
@tensorflow.contrib.tfprof.model_analyzer
ProfileContext =!wK
Profiler =#1SB
advise B2r
deprecated =!Z%
print_model_analysis B2s
@tensorflow.contrib.tfprof.tfprof_logger
deprecated =!Z%
write_op_log B2t
@tensorflow.contrib.timeseries
ARModel B2u
ARRegressor B2v
CSVReader B2w
FilteringResults B!!
NumpyReader B2x
OneShotPredictionHead B2y
RandomWindowInputFn B2z
StructuralEnsembleRegressor B2{
TimeSeriesRegressor B2|
TrainEvalFeatures B!!
WholeDatasetInputFn B2}
predict_continuation_input_fn B3!
saved_model_utils /B
@tensorflow.contrib.timeseries.saved_model_utils
cold_start_filter B3#
filter_continuation B3%
predict_continuation B3&
@tensorflow.contrib.tpu
AsyncCheckpointSaverHook B3(
CrossShardOptimizer =#6?B
DeviceAssignment =#6PB
InfeedQueue B3+
InputPipelineConfig =#!F
RunConfig =#!G
TPUConfig =#!H
TPUDistributionStrategy B3.
TPUEstimator =#!I
TPUEstimatorSpec =#!J
Topology B31
batch_parallel =#6BB
bfloat16_scope =#6CB
core =#6DB
cross_replica_sum =#6EB
device_assignment B36
export_estimator_savedmodel B37
infeed_dequeue B38
infeed_dequeue_tuple B39
infeed_enqueue B3:
infeed_enqueue_tuple B3;
initialize_system =#6GB
keras_to_tpu_model B3>
outfeed_dequeue B3?
outfeed_dequeue_tuple B3@
outfeed_enqueue B#2
outfeed_enqueue_tuple B#1
outside_compilation =#6HB
profiler /B
repeat B3B
replicate =#6IB
rewrite =#6JB
shard =#6KB
shutdown_system =#6LB
while_loop B3J
@tensorflow.contrib.tpu.profiler
Device B!%
Resource B!%
Trace B!%
TraceEvent B!%
@tensorflow.contrib.training
FeedingQueueRunner B3K
GreedyLoadBalancingStrategy B3L
HParams B3M
NextQueuedSequenceBatch B3N
RandomStrategy B3O
SequenceQueueingStateSaver B3P
StopAfterNEvalsHook B0}
SummaryAtEndHook B1!
add_gradients_summaries B10
batch_sequences_with_states B3Q
bucket B3R
bucket_by_sequence_length B3S
byte_size_load_fn B!E
checkpoints_iterator B0{
clip_gradient_norms B11
clip_gradient_norms_fn B16
create_train_op B17
evaluate_once B1#
evaluate_repeatedly B1%
get_or_create_eval_step B!!
multiply_gradients B13
parse_values B3T
rejection_sample B3U
resample_at_rate B3V
stratified_sample B3W
train B18
wait_for_new_checkpoint B1&
weighted_resample B3X
@tensorflow.contrib.util
constant_value =!N&B
make_ndarray =!NwB
make_tensor_proto =!NyB
ops_used_by_graph_def B3[
stripped_op_list_for_graph B3[
@tensorflow.data
AUTOTUNE !G''
Dataset F!!C3g
DatasetSpec H4F
FixedLengthRecordDataset B4GG4H
INFINITE_CARDINALITY !G''
Iterator F4IC!!
IteratorSpec C!Z
NumpyIterator G&%
Options H!!
TFRecordDataset B4LG4M
TextLineDataset B4LG4M
ThreadingOptions H!! G
UNKNOWN_CARDINALITY !G''
experimental /H
get_output_classes F4[
get_output_shapes F4[
get_output_types F4[
make_initializable_iterator F4s
make_one_shot_iterator F&%
@tensorflow.data.Dataset
apply H3h
as_numpy_iterator G!!
batch B3iG3j
bucket_by_sequence_length G47
cache B3kG3l
cardinality G!!
choose_from_datasets G48
concatenate B&%G3m
counter G49
enumerate B&!G3n
filter B3oG3p
filter_with_legacy_function F3o
fingerprint G!!
flat_map B3qG3r
from_generator B3sG3t
from_sparse_tensor_slices F3u
from_tensor_slices B1XG*6
from_tensors B1XG*6
get_single_element G!H
group_by_window G4:
ignore_errors G4;
interleave B3vG3w
list_files B3xG3y
load G4<
make_initializable_iterator F3z
make_one_shot_iterator F!!
map B3{G3|
map_with_legacy_function B3{E3}
options H!!
padded_batch B4!G4#
prefetch B4%G4&
ragged_batch G4=
random G4>
range B#ZG!%
rebatch G4?
reduce B4(G4)
rejection_resample G4@
repeat B4*G4+
sample_from_datasets G4A
save G4B
scan G4C
shard B4,G4-
shuffle B4.G4/
skip B40G41
snapshot G4D
sparse_batch G4E
take B40G41
take_while G3p
unbatch B!!G!H
unique G!H
window B42G43
with_options B%,G44
zip B45G46
@tensorflow.data.Iterator
from_string_handle F4J
from_structure F4K
get_next F!HC!!
get_next_as_optional G!!
make_initializer F3m
string_handle F!H
@tensorflow.data.experimental
AUTOTUNE !H''
AutoShardPolicy G!z
AutotuneAlgorithm G!z
AutotuneOptions G!!
CheckpointInputPipelineHook B%p
Counter ~H%q
CsvDataset B%rG4N
DatasetInitializer G&%
DatasetStructure =!xbF
DistributeOptions H!!
ExternalStatePolicy G!z
INFINITE_CARDINALITY !H''
MapVectorizationOptions B!!
OptimizationOptions H!!
Optional =#!T
OptionalStructure =!K?F
RaggedTensorStructure ~F4O
RandomDataset B%tG4>
Reducer H%u
SHARD_HINT !G''
ServiceOptions G!!
SparseTensorStructure ~F4P
SqlDataset H%v
StatsAggregator B!!
StatsOptions B!!
Structure =!K^F
TFRecordWriter H%w
TensorArrayStructure ~F4Q
TensorStructure ~F4P
ThreadingOptions =!xk
UNKNOWN_CARDINALITY !H''
assert_cardinality G4R
at C4S
bucket_by_sequence_length H4T
bytes_produced_stats B4U
cardinality H&%
choose_from_datasets B%{G4V
copy_to_device H%|
dense_to_ragged_batch G4W
dense_to_sparse_batch H%}
distributed_save G4X
enable_debug_mode G!!
enumerate_dataset H&!
from_list G4Y
from_variant H4Z
get_model_proto G&#
get_next_as_optional H&#
get_single_element H&%
get_structure H4[
group_by_reducer H&&
group_by_window H&(
ignore_errors B!!G4]
index_table_from_dataset G4^
latency_stats B4U
load C4_
make_batched_features_dataset B&)G4a
make_csv_dataset B4bG4c
make_saveable_from_iterator B&#G4d
map_and_batch H&+
map_and_batch_with_legacy_function F&+
pad_to_cardinality G4e
parallel_interleave H&-
parse_example_dataset B&.G4f
prefetch_to_device H&/
rejection_resample H&2
sample_from_datasets B&3G4g
save C4h
scan H&4
service /G
shuffle_and_repeat H&5
snapshot G4q
table_from_dataset G4r
take_while H3o
to_variant H&%
unbatch H!!
unique H!!
@tensorflow.data.experimental.service
CrossTrainerCache G4i
DispatchServer C4j
DispatcherConfig G4k
ShardingPolicy G!z
WorkerConfig G4l
WorkerServer C4m
distribute G4n
from_dataset_id G4o
register_dataset G4p
@tensorflow.debugging
Assert =!Jl
assert_all_finite =!R(
assert_equal =!L!
assert_greater =!L#
assert_greater_equal =!L%
assert_integer =!L&
assert_less =!L(
assert_less_equal =!L)
assert_near =!L*
assert_negative =!L+
assert_non_negative =!L,
assert_non_positive =!L-
assert_none_equal =!L.
assert_positive =!L/
assert_proper_iterable =!L0
assert_rank =!L1
assert_rank_at_least =!L2
assert_rank_in =!L3
assert_same_float_dtype =!L4
assert_scalar =!L5
assert_shapes H4v
assert_type =!L6
check_numerics =!LR
disable_check_numerics G!!
disable_traceback_filtering G!!
enable_check_numerics G4w
enable_traceback_filtering G!!
experimental /G
get_log_device_placement H!!
is_finite =!NTF
is_inf =!NUF
is_nan =!NVF
is_non_decreasing =!NWF
is_numeric_tensor =!NX
is_strictly_increasing =!NYF
is_traceback_filtering_enabled G!!
set_log_device_placement H#y
@tensorflow.debugging.experimental
disable_dump_debug_info G!!
enable_dump_debug_info G4x
@tensorflow.distribute
CrossDeviceOps H!!
DistributedDataset C!!
DistributedIterator C!!
DistributedValues C!!
HierarchicalCopyAllReduce H5/
InputContext H50
InputOptions C51
InputReplicationMode B!-G!z
MirroredStrategy H52
MultiWorkerMirroredStrategy C53
NcclAllReduce H5/
OneDeviceStrategy H#z
ParameterServerStrategy F&[C54 C
ReduceOp B!-G!z
ReductionToOneDevice H55
ReplicaContext H&U
RunOptions G56
Server =#7F
Strategy H&A
StrategyExtended H58
TPUStrategy C59
cluster_resolver /H
coordinator /C
experimental /H
experimental_set_strategy H5:
get_loss_reduction F!!
get_replica_context H!!
get_strategy H!!
has_strategy H!!
in_cross_replica_context H!!
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
ClusterResolver H!!
GCEClusterResolver H%N
KubernetesClusterResolver B%OG%P
KubernetesExecutableLocation G!z
SimpleClusterResolver H%Q
SlurmClusterResolver B%RG%S
TFConfigClusterResolver H%T
TPUClusterResolver H%U
UnionResolver H!%
@tensorflow.distribute.coordinator
ClusterCoordinator C5:
PerWorkerValue C#C
RemoteValue C!!
experimental_get_current_worker_index C!!
@tensorflow.distribute.experimental
CentralStorageStrategy H5;
CollectiveCommunication B!-G!z
CollectiveHints G5<
CommunicationImplementation =!{lG
CommunicationOptions G5=
MultiWorkerMirroredStrategy B5>G5?
ParameterServerStrategy =!{3
PreemptionCheckpointHandler C5@
PreemptionWatcher C!!
TPUStrategy F&YC&Z
TerminationConfig C5A
ValueContext C5B
coordinator /C
partitioners /C
rpc /C
@tensorflow.distribute.experimental.coordinator
ClusterCoordinator =!{f
PerWorkerValues =!{g
RemoteValue =!{h
@tensorflow.distribute.experimental.partitioners
FixedShardsPartitioner C5C
MaxSizePartitioner C5D
MinSizePartitioner C5E
Partitioner C!!
@tensorflow.distribute.experimental.rpc
Client C!!
Server C!!
@tensorflow.distributions
Bernoulli F&b
Beta F&c
Categorical F&f
Dirichlet F&m
DirichletMultinomial F&n
Distribution F&j
Exponential F&p
FULLY_REPARAMETERIZED !F''
Gamma F&r
Laplace F&z
Multinomial F(#
NOT_REPARAMETERIZED !F''
Normal F(,
RegisterKL F(2
ReparameterizationType F(5
StudentT F(8
Uniform F(:
kl_divergence F(j
@tensorflow.dtypes
DType =!Ju
QUANTIZED_DTYPES !H''
as_dtype =!Kz
as_string =!K{F
bfloat16 !H''
bool !H''
cast =!LP
complex =!L[
complex128 !H''
complex64 !H''
double !H''
experimental /G
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
saturate_cast =!P=
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
AbortedError B5MG5N
AlreadyExistsError B5MG5N
CANCELLED !H''
CancelledError B5MG5N
DATA_LOSS !H''
DEADLINE_EXCEEDED !H''
DataLossError B5MG5N
DeadlineExceededError B5MG5N
FAILED_PRECONDITION !H''
FailedPreconditionError B5MG5N
INTERNAL !H''
INVALID_ARGUMENT !H''
InternalError B5MG5N
InvalidArgumentError B5MG5N
NOT_FOUND !H''
NotFoundError B5MG5N
OK !H''
OUT_OF_RANGE !H''
OpError =!K<
OperatorNotAllowedInGraphError C!%
OutOfRangeError B5MG5N
PERMISSION_DENIED !H''
PermissionDeniedError B5MG5N
RESOURCE_EXHAUSTED !H''
ResourceExhaustedError B5MG5N
UNAUTHENTICATED !H''
UNAVAILABLE !H''
UNIMPLEMENTED !H''
UNKNOWN !H''
UnauthenticatedError B5MG5N
UnavailableError B5MG5N
UnimplementedError B5MG5N
UnknownError B5OG5N
error_code_from_exception_type F!!
exception_type_from_error_code F5P
raise_exception_on_not_ok_status ~F!!
@tensorflow.estimator
BaselineClassifier B5Q
BaselineEstimator B5R
BaselineRegressor B5S
BestExporter B5T
BinaryClassHead B5U
BoostedTreesClassifier B5V
BoostedTreesEstimator B5W
BoostedTreesRegressor B5X
CheckpointSaverHook =#6xB
CheckpointSaverListener =#6yB
DNNClassifier B5Z
DNNEstimator B5[
DNNLinearCombinedClassifier B5]
DNNLinearCombinedEstimator B5^
DNNLinearCombinedRegressor B5_
DNNRegressor B5a
Estimator B5b
EstimatorSpec B5i
EvalSpec B5j
Exporter B!!
FeedFnHook =#7+B
FinalExporter B5l
FinalOpsHook =#7,B
GlobalStepWaiterHook =#7/B
Head B!!
LatestExporter B5o
LinearClassifier B5p
LinearEstimator B5q
LinearRegressor B5r
LoggingTensorHook =#73B
LogisticRegressionHead B5t
ModeKeys B!!
MultiClassHead B5u
MultiHead B)Q
MultiLabelHead B5v
NanLossDuringTrainingError =#78B
NanTensorHook =#79B
PoissonRegressionHead B5x
ProfilerHook =#7<B
RegressionHead B5z
RunConfig B5{
SecondOrStepTimer =#7DB
SessionRunArgs =#7JB
SessionRunContext =#7KB
SessionRunHook =#7LB
SessionRunValues =#7MB
StepCounterHook =#7OB
StopAtStepHook =#7PB
SummarySaverHook =#7QB
TrainSpec B6(
VocabInfo =#7UB
WarmStartSettings B6*
add_metrics B)B
classifier_parse_example_spec B6+
experimental /B
export /B
inputs /B
regressor_parse_example_spec B66
tpu /B
train_and_evaluate B68
@tensorflow.estimator.Estimator
eval_dir B!H
evaluate B5c
experimental_export_all_saved_models B5d
export_saved_model B5e
export_savedmodel B5f
get_variable_names B!!
get_variable_value B!<
latest_checkpoint B!!
predict B5g
train B5h
@tensorflow.estimator.experimental
InMemoryEvaluatorHook B6,
KMeans B6-
LinearSDCA B6.
build_raw_supervised_input_receiver_fn B)F
call_logit_fn B)H
dnn_logit_fn_builder B)J
linear_logit_fn_builder B)N
make_early_stopping_hook B6/
make_stop_at_checkpoint_step_hook B60
stop_if_higher_hook B61
stop_if_lower_hook B61
stop_if_no_decrease_hook B62
stop_if_no_increase_hook B63
@tensorflow.estimator.export
ClassificationOutput B64
ExportOutput B!!
PredictOutput B2W
RegressionOutput B!-
ServingInputReceiver B65
TensorServingInputReceiver B65
build_parsing_serving_input_receiver_fn B,g
build_raw_serving_input_receiver_fn B-i
@tensorflow.estimator.inputs
numpy_input_fn B-B
pandas_input_fn B-D
@tensorflow.estimator.tpu
InputPipelineConfig B!!
RunConfig B3,
TPUConfig B3-
TPUEstimator B3/
TPUEstimatorSpec B30
experimental /B
@tensorflow.estimator.tpu.experimental
EmbeddingConfigSpec B67
@tensorflow.experimental
BatchableExtensionType G!%
DynamicRaggedShape G6;
ExtensionType G!%
ExtensionTypeBatchEncoder G!!
ExtensionTypeSpec G!!
Optional H!! G
RowPartition G6<
StructuredTensor G6=
async_clear_error G!!
async_scope G!!
dispatch_for_api G6>
dispatch_for_binary_elementwise_apis G6?
dispatch_for_binary_elementwise_assert_apis G6?
dispatch_for_unary_elementwise_apis G6@
dlpack /C
dtensor /C
enable_strict_mode G!!
extension_type /G
float4_e2m1fn !G''
float8_e4m3b11fnuz !G''
float8_e4m3fn !G''
float8_e4m3fnuz !G''
float8_e5m2 !G''
float8_e5m2fnuz !G''
function_executor_type H6Z
int2 !G''
int4 !G''
numpy /C
output_all_intermediates F7S
register_filesystem_plugin G7T
tensorrt /C
uint2 !G''
uint4 !G''
unregister_dispatch_for G7W
@tensorflow.experimental.dlpack
from_dlpack C6A
to_dlpack C6B
@tensorflow.experimental.dtensor
DTensorCheckpoint C6C
DTensorDataset C6D
DVariable C6E
Layout C6F
MATCH !C''
Mesh C6G
UNSHARDED !C''
barrier C6H
call_with_layout C6I
check_layout C6J
client_id C!!
copy_to_mesh C6K
create_distributed_mesh C6L
create_mesh C6M
create_tpu_mesh C6N
default_mesh C6O
device_name C!!
enable_save_as_bf16 C6P
fetch_layout C!6
full_job_name C6Q
get_default_mesh C!!
heartbeat_enabled C!!
initialize_accelerator_system =##5
initialize_multi_client =##5
initialize_tpu_system C6R
is_dtensor C!6
job_name C!!
jobs C!!
local_devices C6S
name_based_restore C6T
name_based_save C6T
num_clients C!!
num_global_devices C6U
num_local_devices C6U
pack C6V
preferred_device_type C!!
relayout C6W
relayout_like C6X
run_on C6O
sharded_save C6Y
shutdown_accelerator_system =##F
shutdown_tpu_system C!!
unpack C!6
@tensorflow.experimental.extension_type
as_dict G!-
@tensorflow.experimental.numpy
abs C*+
absolute C*+
add C6[
all C6]
allclose C6^
amax C6_
amin C6_
angle C6a
any C6]
append C6b
arange C6c
arccos C*+
arccosh C*+
arcsin C*+
arcsinh C*+
arctan C*+
arctan2 C6[
arctanh C*+
argmax C6d
argmin C6d
argsort C6e
around C6f
array C6g
array_equal C6h
asanyarray C6i
asarray C6i
ascontiguousarray C6i
atleast_1d C6j
atleast_2d C6j
atleast_3d C6j
average C6k
bitwise_and C6[
bitwise_not C*+
bitwise_or C6[
bitwise_xor C6[
broadcast_arrays C!%
broadcast_to C6l
cbrt C*+
ceil C*+
clip C6m
compress C6n
concatenate C6o
conj C*+
conjugate C*+
copy C6p
cos C*+
cosh C*+
count_nonzero C6d
cross C6q
cumprod C6r
cumsum C6r
deg2rad C*+
diag C6s
diag_indices C6t
diagflat C6s
diagonal C6u
diff C6v
divide C6[
divmod C6[
dot C6w
dsplit C6x
dstack C6y
e !C''
einsum C6z
empty C6{
empty_like C6i
equal C6[
exp C*+
exp2 C*+
expand_dims C6|
experimental_enable_numpy_behavior C6}
expm1 C*+
eye C7!
fabs C*+
finfo C!{
fix C*+
flatten C7#
flip C7%
fliplr C7&
flipud C7&
float_power C6[
floor C*+
floor_divide C6[
full C7(
full_like C7)
gcd C6[
geomspace C7*
greater C6[
greater_equal C6[
heaviside C6[
hsplit C6x
hstack C6y
hypot C6[
identity C7+
imag C7,
inf !C''
inner C6w
isclose C6^
iscomplex C*+
iscomplexobj C*+
isfinite C*+
isinf C*+
isnan C*+
isneginf C*+
isposinf C*+
isreal C*+
isrealobj C*+
isscalar C34
ix_ C#Z
kron C6w
lcm C6[
less C6[
less_equal C6[
linspace C7-
log C*+
log10 C*+
log1p C*+
log2 C*+
logaddexp C6[
logaddexp2 C6[
logical_and C6[
logical_not C*+
logical_or C6[
logical_xor C6[
logspace C7.
matmul C6[
max C6]
maximum C6[
mean C7/
meshgrid C70
min C6]
minimum C6[
mod C6[
moveaxis C71
multiply C6[
nanmean C72
nanprod C73
nansum C73
ndarray =!KVC
ndim C6p
negative C*+
nextafter C6[
nonzero C6p
not_equal C6[
ones C6{
ones_like C6i
outer C6w
pad C74
pi !C''
polyval C75
positive C*+
power C6[
prod C72
promote_types C76
ptp C6]
rad2deg C*+
random /C
ravel C6p
real C7,
reciprocal C*+
remainder C6[
repeat C7=
reshape C7>
result_type C7?
roll C7@
rot90 C7A
round C6f
select C7B
shape C6p
sign C7C
signbit C*+
sin C*+
sinc C*+
sinh C*+
size C7D
sort C6e
split C7E
sqrt C*+
square C*+
squeeze C6d
stack C7F
std C6]
subtract C6[
sum C72
swapaxes C7G
take C7H
take_along_axis C7I
tan C*+
tanh C*+
tensordot C7J
tile C7K
trace C7L
transpose C7M
tri C7N
tril C7O
triu C7O
true_divide C6[
vander C7P
var C7Q
vdot C6w
vsplit C6x
vstack C6y
where C7R
zeros C6{
zeros_like C6i
@tensorflow.experimental.numpy.random
poisson C77
rand C78
randint C79
randn C#Z
random C7:
seed C7;
standard_normal C7:
uniform C7<
@tensorflow.experimental.tensorrt
ConversionParams C7U
Converter C7V
@tensorflow.feature_column
bucketized_column H+j
categorical_column_with_hash_bucket H)^
categorical_column_with_identity H)_
categorical_column_with_vocabulary_file F)aC7a
categorical_column_with_vocabulary_list H)b
crossed_column H7b
embedding_column B7cG7d
indicator_column H7e
input_layer F7f
linear_model F7g
make_parse_example_spec H+k
numeric_column H7h
sequence_categorical_column_with_hash_bucket H)^
sequence_categorical_column_with_identity H)_
sequence_categorical_column_with_vocabulary_file H)a
sequence_categorical_column_with_vocabulary_list H)b
sequence_numeric_column H)d
shared_embedding_columns B7iE7j
shared_embeddings C7j
weighted_categorical_column H7k
@tensorflow.gfile
Copy ~F7}
DeleteRecursively ~F8!
Exists ~F8#
FastGFile F8%
GFile =#(<F
Glob ~F8#
IsDirectory ~F8!
ListDirectory ~F8!
MakeDirs ~F8!
MkDir ~F8!
Open H8% F
Remove ~F8#
Rename ~F8&
Stat ~F8#
Walk ~F8(
@tensorflow.graph_util
convert_variables_to_constants F8-
extract_sub_graph F8.
import_graph_def =!NE
must_run_on_cpu F80
remove_training_nodes F81
tensor_shape_from_node_def_name F82
@tensorflow.image
ResizeMethod H!!
adjust_brightness H88
adjust_contrast H89
adjust_gamma H8:
adjust_hue H8;
adjust_jpeg_quality B8<G8=
adjust_saturation H8>
central_crop H8?
combined_non_max_suppression H8@
convert_image_dtype H8A
crop_and_resize F8BC8C
crop_to_bounding_box H8D
decode_and_crop_jpeg H8E
decode_bmp H8F
decode_gif H8G
decode_image H8H
decode_jpeg H8I
decode_jxl G8J
decode_png H8J
decode_webp G8J
draw_bounding_boxes F8KC8L
encode_jpeg H8M
encode_png H8N
extract_glimpse F8OC8P
extract_image_patches =!MW
extract_jpeg_shape H8Q
extract_patches H8R
flip_left_right H8S
flip_up_down H8S
generate_bounding_box_proposals G8T
grayscale_to_rgb H8U
hsv_to_rgb H8U
image_gradients H8S
is_jpeg H8G
non_max_suppression H8V
non_max_suppression_overlaps H8W
non_max_suppression_padded B8XG8Y
non_max_suppression_with_scores H8Z
pad_to_bounding_box H8D
per_image_standardization H8S
psnr H8[
random_brightness H8]
random_contrast H8^
random_crop =!Om
random_flip_left_right H8a
random_flip_up_down H8a
random_hue H8]
random_jpeg_quality H8b
random_saturation H8^
resize F8cC8d
resize_area F8e
resize_bicubic F8f
resize_bilinear F8f
resize_image_with_crop_or_pad =#)*F
resize_image_with_pad F8h
resize_images =#(|F
resize_nearest_neighbor F8f
resize_with_crop_or_pad H8g
resize_with_pad C8i
rgb_to_grayscale H8U
rgb_to_hsv H8U
rgb_to_yiq H*x
rgb_to_yuv H*x
rot90 H8j
sample_distorted_bounding_box F8kC8l
sobel_edges H8S
ssim B8mG8n
ssim_multiscale H8o
stateless_random_brightness C8p
stateless_random_contrast C8q
stateless_random_crop C8r
stateless_random_flip_left_right C8s
stateless_random_flip_up_down C8s
stateless_random_hue C8p
stateless_random_jpeg_quality C8t
stateless_random_saturation C8^
stateless_sample_distorted_bounding_box C8u
total_variation H8U
transpose H8v
transpose_image =#)?F
yiq_to_rgb H*x
yuv_to_rgb H*x
@tensorflow.initializers
constant =!LfF
global_variables =!N-
glorot_normal =!N.
glorot_uniform =!N/
he_normal F%t
he_uniform F%t
identity ~F8y
lecun_normal F%t
lecun_uniform F%t
local_variables =!Nl
ones =!OIF
orthogonal =!OL
random_normal =!OqF
random_uniform =!OuF
tables_initializer =!QE
truncated_normal =!Qd
uniform_unit_scaling =!Qn
variables =!R!
variance_scaling =!R#
zeros =!R1F
@tensorflow.io
FixedLenFeature =!Jz
FixedLenSequenceFeature =!J{
PaddingFIFOQueue =!K@F
PriorityQueue =!KBF
QueueBase =!KDF
RaggedFeature G9&
RandomShuffleQueue =!KGF
SparseFeature =!KO
TFRecordCompressionType F!!
TFRecordOptions H9(
TFRecordWriter H9)
VarLenFeature =!Kb
decode_and_crop_jpeg =#(U
decode_base64 =!L|
decode_bmp =#(V
decode_compressed =!L}
decode_csv =!M!
decode_gif =#(W
decode_image =#(X
decode_jpeg =#(Y
decode_json_example =!M#
decode_jxl =#(Z
decode_png =#([
decode_proto H/P
decode_raw =!M%
decode_webp =#(]
deserialize_many_sparse =!M*
encode_base64 =!MJ
encode_jpeg =#(_
encode_png =#(aG
encode_proto H/Q
extract_jpeg_shape =#(d
gfile /H
is_jpeg =#(l
match_filenames_once =#7w
matching_files =!N|
parse_example =!OO
parse_sequence_example H91
parse_single_example =!OP
parse_single_sequence_example =!OQ
parse_tensor =!OR
read_file =!Ox
serialize_many_sparse =!PU
serialize_sparse =!PV
serialize_tensor =!PW
tf_record_iterator F9)
write_file =!R.
write_graph =#86
@tensorflow.io.gfile
GFile =#(<
copy H9*
exists H9+
get_registered_schemes G!!
glob H9,
isdir H9+
join G9-
listdir H9+
makedirs H9+
mkdir H9+
remove H9+
rename H9*
rmtree H9+
stat H9+
walk H9.
@tensorflow.layers
AveragePooling1D F9;
AveragePooling2D F9;
AveragePooling3D F9;
BatchNormalization F9<
Conv1D F9=
Conv2D F9>
Conv2DTranspose F9?
Conv3D F9@
Conv3DTranspose F9A
Dense F9B
Dropout F9C
Flatten F9D
InputSpec B9EE9F
Layer F/y
MaxPooling1D F9;
MaxPooling2D F9;
MaxPooling3D F9;
SeparableConv1D F9G
SeparableConv2D F9H
average_pooling1d F9I
average_pooling2d F9I
average_pooling3d F9I
batch_normalization F9J
conv1d F9K
conv2d F9L
conv2d_transpose F9M
conv3d F9N
conv3d_transpose F9O
dense F9P
dropout F9Q
experimental /F
flatten F9R
max_pooling1d F9I
max_pooling2d F9I
max_pooling3d F9I
separable_conv1d F9S
separable_conv2d F9T
@tensorflow.layers.Layer
__call__ F0-
add_loss F0(
add_metric F0)
add_update B0*E0+
add_variable F!%
add_weight F0,
apply B0-E!%
build F0/
build_from_config E03
call F00
compute_mask F01
compute_output_shape F0/
compute_output_signature F02
count_params F!!
finalize_state E!!
from_config F03
get_build_config E!!
get_config F!!
get_input_at F05
get_input_mask_at F05
get_input_shape_at F05
get_losses_for F06
get_output_at F05
get_output_mask_at F05
get_output_shape_at F05
get_updates_for F06
get_weights F!!
load_own_variables E09
save_own_variables E09
set_weights F07
with_name_scope F!Q
@tensorflow.layers.experimental
keras_style_scope F!!
set_keras_style F!!
@tensorflow.linalg
LinearOperator B9WG9X
LinearOperatorAdjoint H9Y
LinearOperatorBlockDiag H9Z
LinearOperatorBlockLowerTriangular G9[
LinearOperatorCirculant H9]
LinearOperatorCirculant2D H9^
LinearOperatorCirculant3D H9_
LinearOperatorComposition H9a
LinearOperatorDiag H9b
LinearOperatorFullMatrix H9c
LinearOperatorHouseholder H9d
LinearOperatorIdentity H9e
LinearOperatorInversion H9Y
LinearOperatorKronecker H9a
LinearOperatorLowRankUpdate H9f
LinearOperatorLowerTriangular H9g
LinearOperatorPermutation G9h
LinearOperatorScaledIdentity H9i
LinearOperatorToeplitz H9j
LinearOperatorTridiag G9k
LinearOperatorZeros H9l
adjoint H9m
band_part =!O#
banded_triangular_solve C9o
cholesky =!LT
cholesky_solve =!LU
cross =!Lv
det =!O%
diag =!O&
diag_part =!O(
eig =!MA
eigh =!PR
eigh_tridiagonal G9t
eigvals =!MB
eigvalsh =!PS
einsum =!MC
experimental /G
expm H#2
eye =!MY
global_norm =!N+
inv =!O)
l2_normalize =#09
logdet H9m
logm H#2
lstsq =!O,
lu H9y
lu_matrix_inverse G9z
lu_reconstruct G9z
lu_solve G9{
matmul =!O!
matrix_rank H:!
matrix_transpose =!O.
matvec H:%
norm =!OD
normalize H:)
pinv H:*
qr =!Oa
set_diag =!O*
slogdet H#2
solve =!O+
sqrtm =!O-
svd =!QB
tensor_diag =!M,
tensor_diag_part =!M-
tensordot =!QP
trace =!Q]
transpose =!O.F
triangular_solve =!O/
tridiagonal_matmul H:2
tridiagonal_solve B:3G:4
@tensorflow.linalg.experimental
conjugate_gradient G9u
@tensorflow.lite
Interpreter B:5G:6
OpHint F:7
OpsSet B!-G!z
Optimize B!-G!z
RepresentativeDataset H:8
TFLiteConverter F:9C::
TargetSpec B:;G:<
TocoConverter F!!
constants /F
experimental /H
toco_convert F:D
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
QuantizationDebugOptions G:=
QuantizationDebugger G:>
authoring /G
convert_op_hints_to_stubs F:@
get_potentially_supported_ops B!!
load_delegate H:A
nn /B
@tensorflow.lite.experimental.authoring
compatible G:?
@tensorflow.lite.experimental.nn
TFLiteLSTMCell B:B
TfLiteRNNCell B/a
dynamic_rnn B:C
@tensorflow.logging
DEBUG !B''
ERROR !B''
FATAL !B''
INFO !B''
TaskLevelStatusMessage ~B:G
WARN !B''
debug B:H
error B:H
fatal B:H
flush B!!
get_verbosity B!!
info B:H
log B:I
log_every_n B:J
log_first_n B:J
log_if B:K
set_verbosity B1f
vlog B:I
warn B:H
warning B:H
@tensorflow.lookup
KeyValueTensorInitializer H.:
StaticHashTable B:MG:N
StaticVocabularyTable B:OG:P
TextFileIndex H!!
TextFileInitializer B.AG.B
experimental /H
@tensorflow.lookup.experimental
DenseHashTable B.<G.=
MutableHashTable G:Q
@tensorflow.losses
Reduction F!!
absolute_difference F:R
add_loss F.M
compute_weighted_loss F:S
cosine_distance F:T
get_losses F.P
get_regularization_loss F:U
get_regularization_losses F.Q
get_total_loss F:V
hinge_loss F+.
huber_loss F:W
log_loss F:X
mean_pairwise_squared_error F:Y
mean_squared_error F:R
sigmoid_cross_entropy F:Z
softmax_cross_entropy F:[
sparse_softmax_cross_entropy F+.
@tensorflow.manip
batch_to_space_nd =!LD
gather_nd =!MvF
reshape =!P2F
reverse =!P5F
roll =!P:F
scatter_nd =!PFF
space_to_batch_nd =!PhF
tile =!QRF
@tensorflow.math
abs =!Kh
accumulate_n =!Ki
acos =!Kj
acosh =!Kk
add =!Kl
add_n =!Kn
angle =!Kr
approx_max_k =#/W
approx_min_k =#/X
argmax =!Kw
argmin =!Kx
asin =!K|
asinh =!K}
atan =!L;
atan2 =!L<
atanh =!L=
bessel_i0 H#.
bessel_i0e H#.
bessel_i1 H#.
bessel_i1e H#.
betainc =!LE
bincount =!LG
ceil =!LQ
confusion_matrix =!Lc
conj =!Ld
cos =!Lq
cosh =!Lr
count_nonzero =!Ls
cumprod =!Lw
cumsum =!Lx
cumulative_logsumexp H3f
digamma =!M.
divide =!M;
divide_no_nan =!M:
equal =!ML
erf =!MM
erfc =!MN
erfcinv G#.
erfinv G#.
exp =!MS
expm1 =!MV
floor =!Mn
floordiv =!Mp
floormod =!O7
greater =!N3
greater_equal =!N4
igamma =!NA
igammac =!NB
imag =!NC
in_top_k =#06
invert_permutation =!NQ
is_finite =!NT
is_inf =!NU
is_nan =!NV
is_non_decreasing =!NW
is_strictly_increasing =!NY
l2_normalize =#09
lbeta =!N_
less =!Na
less_equal =!Nb
lgamma =!Nc
log =!Nm
log1p =!Nn
log_sigmoid =!No
log_softmax =#0>
logical_and =!Nq
logical_not =!Nr
logical_or =!Ns
logical_xor =!Nt
maximum =!O0
minimum =!O4
mod =!O7
multiply =!O;
multiply_no_nan H#0
ndtri G#.
negative =!O=
nextafter H:m
not_equal =!OE
polygamma =!OU
polyval H:n
pow =!OV
real =!Oy
reciprocal =!O{
reciprocal_no_nan H#.
reduce_all =!O}
reduce_any =!P!
reduce_euclidean_norm H:p
reduce_logsumexp =!P%
reduce_max =!P&
reduce_mean =!P(
reduce_min =!P)
reduce_prod =!P*
reduce_std H:p
reduce_sum =!P+
reduce_variance H:p
rint =!P9
round =!P;
rsqrt =!P<
scalar_mul =!P?
segment_max =!PM
segment_mean =!PN
segment_min =!PO
segment_prod =!PP
segment_sum =!PQ
sigmoid =!P^
sign =!P_
sin =!Pb
sinh =!Pc
sobol_sample G:s
softmax =#0]
softplus =#0a
softsign =#0b
special /G
sqrt =!Q/
square =!Q0
squared_difference =!Q1
subtract =!Q@
tan =!QF
tanh =!QG
top_k =#0l
truediv =!Qb
unsorted_segment_max =!Qr
unsorted_segment_mean =!Qs
unsorted_segment_min =!Qt
unsorted_segment_prod =!Qu
unsorted_segment_sqrt_n =!Qv
unsorted_segment_sum =!Qw
xdivy H#0
xlog1py G#0
xlogy H#0
zero_fraction =#0r
zeta =!R3
@tensorflow.math.special
bessel_i0 =#-=G
bessel_i0e =#->G
bessel_i1 =#-?G
bessel_i1e =#-@G
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
accuracy F:y
auc F:z
average_precision_at_k F:{
experimental /C
false_negatives F:y
false_negatives_at_thresholds F:|
false_positives F:y
false_positives_at_thresholds F:|
mean F.e
mean_absolute_error F:y
mean_cosine_distance F:}
mean_iou F;!
mean_per_class_accuracy F;!
mean_relative_error F;#
mean_squared_error F:y
mean_tensor F.e
percentage_below F.x
precision F:y
precision_at_k F;%
precision_at_thresholds F:|
precision_at_top_k F;&
recall F:y
recall_at_k F;%
recall_at_thresholds F:|
recall_at_top_k F;&
root_mean_squared_error F:y
sensitivity_at_specificity F;(
sparse_average_precision_at_k F:{
sparse_precision_at_k F;%
specificity_at_sensitivity F;)
true_negatives F:y
true_negatives_at_thresholds F:|
true_positives F:y
true_positives_at_thresholds F:|
@tensorflow.mixed_precision
DynamicLossScale F;+ E
FixedLossScale F;, E
LossScale F!! E
MixedPrecisionLossScaleOptimizer F;- E
disable_mixed_precision_graph_rewrite F!! E
enable_mixed_precision_graph_rewrite F;. E
experimental /E
@tensorflow.mixed_precision.experimental
DynamicLossScale =#/7E
FixedLossScale =#/8E
LossScale =#/9E
@tensorflow.mlir
experimental /G
@tensorflow.mlir.experimental
convert_function G;/
convert_graph_def G;0
convert_saved_model G;1
convert_saved_model_v1 G;2
run_pass_pipeline G;3
tflite_to_tosa_bytecode G;4
write_bytecode G;5
@tensorflow.nest
assert_same_structure H;8
flatten H;9
is_nested H;:
map_structure H;;
pack_sequence_as H;<
@tensorflow.nn
RNNCellDeviceWrapper C!%
RNNCellDropoutWrapper C!%
RNNCellResidualWrapper C!%
all_candidate_sampler H;=
approx_max_k G:h
approx_min_k G:h
atrous_conv2d H;>
atrous_conv2d_transpose H;?
avg_pool F;@C;A
avg_pool1d H;B
avg_pool2d =#/[
avg_pool3d H;C
avg_pool_v2 F;A
batch_norm_with_global_normalization F;DC;E
batch_normalization H;F
bias_add H;G
bidirectional_dynamic_rnn F;H
collapse_repeated H;I
compute_accidental_hits H;J
compute_average_loss H;K
conv1d F;LC;M
conv1d_transpose H+E
conv2d F;NC;O
conv2d_backprop_filter F;P
conv2d_backprop_input F;Q
conv2d_transpose F;RC;S
conv3d F;TC;U
conv3d_backprop_filter F;V
conv3d_backprop_filter_v2 =#/p
conv3d_transpose F;WC;X
conv_transpose H;Y
convolution F;ZC;[
crelu F;]C;^
ctc_beam_search_decoder F;_C;a
ctc_beam_search_decoder_v2 F;a
ctc_greedy_decoder B;bG;c
ctc_loss F;dC;e
ctc_loss_v2 F;e
ctc_unique_labels H;f
depth_to_space =!M(
depthwise_conv2d F;gC;h
depthwise_conv2d_backprop_filter H;i
depthwise_conv2d_backprop_input H;j
depthwise_conv2d_native F;k
depthwise_conv2d_native_backprop_filter =#0!F
depthwise_conv2d_native_backprop_input =#0#F
dilation2d F;lC;m
dropout F;nC;o
dynamic_rnn F;p
elu H:t
embedding_lookup F;qC;r
embedding_lookup_sparse B0xC;sE;t
erosion2d F;uC;v
experimental /G
fixed_unigram_candidate_sampler H;y
fractional_avg_pool F;zC;{
fractional_max_pool F;zC;{
fused_batch_norm B;|E;}
gelu C<!
in_top_k F:iC:j
isotonic_regression C<#
l2_loss H<%
l2_normalize H9w
leaky_relu H<&
learned_unigram_candidate_sampler H<(
local_response_normalization =#0@
log_poisson_loss H<*
log_softmax F:kC:l
log_uniform_candidate_sampler H<( F
lrn H<)
max_pool F;@C;A
max_pool1d H;B
max_pool2d H<+
max_pool3d H;C
max_pool_v2 F;A
max_pool_with_argmax F<,C<-
moments F<.C</
nce_loss F<0C<1
normalize_moments H<2
pool F<3C<4
quantized_avg_pool F<5
quantized_conv2d F<6
quantized_max_pool F<5
quantized_relu_x F<7
raw_rnn F<8
relu H:t
relu6 H:t
relu_layer F<9
rnn_cell /F
safe_embedding_lookup_sparse B<:C<;E<<
sampled_softmax_loss F<=C<>
scale_regularization_loss H<?
selu H:t
separable_conv2d F<@C<A
sigmoid =!P^
sigmoid_cross_entropy_with_logits B<BG<C
silu B,-G<D G
softmax F:kC:l
softmax_cross_entropy_with_logits B<EC<FE<G
softmax_cross_entropy_with_logits_v2 F<H
softplus H:t
softsign H:t
space_to_batch =!Pg
space_to_depth =!Pi
sparse_softmax_cross_entropy_with_logits B<BC<JE<C
static_bidirectional_rnn F-H
static_rnn F0B
static_state_saving_rnn F0C
sufficient_statistics F<KC</
swish =#0[
tanh =!QG
top_k B:uG:v
uniform_candidate_sampler H<( F
weighted_cross_entropy_with_logits F<LC<M
weighted_moments F<NC<O
with_space_to_batch H<P
xw_plus_b F<9
zero_fraction H!t
@tensorflow.nn.experimental
general_dropout G;w
stateless_dropout G;x
@tensorflow.nn.rnn_cell
BasicLSTMCell F/_
BasicRNNCell F/a
DeviceWrapper B!%E/i
DropoutWrapper B!%E/j
GRUCell F/o
LSTMCell F/z
LSTMStateTuple F/{
MultiRNNCell F/}
RNNCell F/y
ResidualWrapper B!%E0:
@tensorflow.nn.rnn_cell.RNNCell
__call__ F0&
add_loss F0(
add_metric F0)
add_update B0*E0+
add_variable F!%
add_weight F0,
apply B0-E!%
build B0.E0/
build_from_config E03
call F00
compute_mask F01
compute_output_shape F0/
compute_output_signature F02
count_params F!!
finalize_state E!!
from_config F03
get_build_config E!!
get_config F!!
get_initial_state F04
get_input_at F05
get_input_mask_at F05
get_input_shape_at F05
get_losses_for F06
get_output_at F05
get_output_mask_at F05
get_output_shape_at F05
get_updates_for F06
get_weights F!!
load_own_variables E09
save_own_variables E09
set_weights F07
with_name_scope F!Q
zero_state F08
@tensorflow.optimizers
experimental /C
legacy /C
schedules /C
@tensorflow.profiler
AdviceProto F!%
GraphNodeProto F!%
MultiGraphNodeProto F!%
OpLogProto F!%
ProfileOptionBuilder F<[
Profiler F2q
advise F<]
experimental /C
profile F<f
write_op_log F2t
@tensorflow.profiler.experimental
Profile C<^
ProfilerOptions C<_
Trace C<a
client /C
server /C
start C<^
stop C<e
@tensorflow.profiler.experimental.client
monitor C<b
trace C<c
@tensorflow.profiler.experimental.server
start C<d
@tensorflow.python_io
TFRecordCompressionType =#)c
TFRecordOptions =#)dF
TFRecordWriter =#)eF
tf_record_iterator =#*.
@tensorflow.quantization
dequantize =!M)
experimental /G
fake_quant_with_min_max_args =!MZ
fake_quant_with_min_max_args_gradient =!M[
fake_quant_with_min_max_vars =!M]
fake_quant_with_min_max_vars_gradient =!M^
fake_quant_with_min_max_vars_per_channel =!M_
fake_quant_with_min_max_vars_per_channel_gradient =!Ma
quantize =!Oc
quantize_and_dequantize B<lG<m
quantize_and_dequantize_v2 G<m
quantized_concat =!Oe
@tensorflow.quantization.experimental
QuantizationComponentSpec G!%
QuantizationMethod G!%
QuantizationOptions G!%
TfRecordRepresentativeDatasetSaver G<h
UnitWiseQuantizationSpec G!%
quantize_saved_model G<i
@tensorflow.queue
FIFOQueue =!Jy
PaddingFIFOQueue =!K@
PriorityQueue =!KB
QueueBase =!KD
RandomShuffleQueue =!KG
@tensorflow.ragged
RaggedTensorValue F<q
boolean_mask H<r
constant H<s
constant_value F<t
cross G#1
cross_hashed G<u
map_flat_values H<v
placeholder F<w
range H<x
row_splits_to_segment_ids H<y
segment_ids_to_row_splits H<z
stack H<{
stack_dynamic_partitions H5G
@tensorflow.random
Algorithm G!z
Generator H=! G
all_candidate_sampler =#/V
categorical H=#
create_rng_state B=%G=& G
experimental /H
fixed_unigram_candidate_sampler =#01
fold_in G=*
gamma =!On
get_global_generator H!! G
get_seed =!N!
learned_unigram_candidate_sampler =#0;
log_uniform_candidate_sampler =#0?
multinomial =!O:
normal =!Op
poisson =!Or
set_global_generator H=) G
set_random_seed =!PX
set_seed C=1
shuffle =!Os
split G=,
stateless_binomial G=3
stateless_categorical H=4
stateless_gamma G=5
stateless_multinomial F2#
stateless_normal B2%G2&
stateless_parameterized_truncated_normal G=6
stateless_poisson G=7
stateless_truncated_normal B2%G2&
stateless_uniform B2(G2)
truncated_normal =!Qc
uniform =!Ot
uniform_candidate_sampler =#0m
@tensorflow.random.experimental
Algorithm =#2;
Generator =#2<
create_rng_state =#2?
get_global_generator =#2D
index_shuffle G=(
set_global_generator =#2K
stateless_fold_in =#2B
stateless_shuffle G=+
stateless_split =#2O
@tensorflow.saved_model
ASSETS_DIRECTORY !H''
ASSETS_KEY !H''
Asset G9+
Builder F=E
CLASSIFY_INPUTS !H''
CLASSIFY_METHOD_NAME !H''
CLASSIFY_OUTPUT_CLASSES !H''
CLASSIFY_OUTPUT_SCORES !H''
DEBUG_DIRECTORY !G''
DEBUG_INFO_FILENAME_PB !G''
DEFAULT_SERVING_SIGNATURE_DEF_KEY !H''
GPU !H''
LEGACY_INIT_OP_KEY !F''
LoadOptions C=F
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
SaveOptions G=G
TPU !H''
TRAINING !H''
VARIABLES_DIRECTORY !H''
VARIABLES_FILENAME !H''
build_signature_def B=HE=I
build_tensor_info F!6
builder /F
classification_signature_def F=J
constants /F
contains_saved_model H=E
experimental /H
get_tensor_from_tensor_info F=O
is_valid_signature F=P
load F=QC=R
load_v2 B=SE=R
main_op /F
main_op_with_restore F=T
maybe_saved_model_directory =#32F
predict_signature_def F=U
regression_signature_def F=V
save B=MG=N
signature_constants /F
signature_def_utils /F
simple_save F=W
tag_constants /F
utils /F
@tensorflow.saved_model.builder
SavedModelBuilder =#2l
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
Fingerprint C=K
TrackableResource G=L
VariablePolicy G!z
read_fingerprint C=E
save =#3=F
@tensorflow.saved_model.main_op
main_op F!!
main_op_with_restore =#39
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
MethodNameUpdater E=E
build_signature_def =#3-
classification_signature_def =#30
is_valid_signature =#35
predict_signature_def =#3;
regression_signature_def =#3<
@tensorflow.saved_model.tag_constants
GPU !F''
SERVING !F''
TPU !F''
TRAINING !F''
@tensorflow.saved_model.utils
build_tensor_info =#3.
get_tensor_from_tensor_info =#34
@tensorflow.sets
difference H.j
intersection H.k
set_difference =#3xF
set_intersection =#3yF
set_size =#4!F
set_union =#4#F
size H.l
union H.k
@tensorflow.signal
dct H=c
fft =!Mc
fft2d =!Md
fft3d =!Me
fftnd G=d
fftshift H=e
frame H0c
hamming_window H0d
hann_window H0d
idct H=c
ifft =!N=
ifft2d =!N>
ifft3d =!N?
ifftnd G=d
ifftshift H=e
inverse_mdct G=f
inverse_stft H0e
inverse_stft_window_fn H0f
irfft H=g
irfft2d H=g
irfft3d H=g
irfftnd G=d
kaiser_bessel_derived_window G=h
kaiser_window G=h
linear_to_mel_weight_matrix H0g
mdct G=i
mfccs_from_log_mel_spectrograms H0h
overlap_and_add H0i
rfft H=g
rfft2d H=g
rfft3d H=g
rfftnd G=d
stft H0j
vorbis_window G=j
@tensorflow.sparse
SparseConditionalAccumulator =!KN
SparseTensor =!KP
add =!Pk
bincount G=n
concat =!Pl
cross B#1G=q
cross_hashed H<u
expand_dims H=r
eye H=s
fill_empty_rows =!Pm
from_dense H#l
map_values C<v
mask =!Pn
matmul =!Q(F
maximum =!Pp
merge =!Pq
minimum =!Pr
placeholder =!Ps
reduce_max =!Pt
reduce_max_sparse =!Pu
reduce_sum =!Pv
reduce_sum_sparse =!Pw
reorder =!Px
reset_shape =!Py
reshape =!Pz
retain =!P{
sampled_addmm C>#
segment_mean =!P|
segment_sqrt_n =!P}
segment_sum =!Q!
slice =!Q#
softmax =!Q%
sparse_dense_matmul =!Q(
split =!Q&
to_dense =!Q)
to_indicator =!Q+
transpose =!Q,
@tensorflow.spectral
dct =#4&F
fft =!McF
fft2d =!MdF
fft3d =!MeF
idct =#40F
ifft =!N=F
ifft2d =!N>F
ifft3d =!N?F
irfft =#49F
irfft2d =#4:F
irfft3d =#4;F
rfft =#4CF
rfft2d =#4DF
rfft3d =#4EF
@tensorflow.strings
as_string =!K{
bytes_split H#2
format H>=
join =!Q7
length F>>C>?
lower H>@
ngrams H>A
reduce_join =!P#
regex_full_match H>B
regex_replace =!P,
split F>CC>D
strip =!Q9
substr F>EC>F
to_hash_bucket =!Q:
to_hash_bucket_fast =!Q;
to_hash_bucket_strong =!Q<
to_number =!Q=
unicode_decode H>G
unicode_decode_with_offsets H>G
unicode_encode H>H
unicode_script H#2
unicode_split H>I
unicode_split_with_offsets H>I
unicode_transcode H>J
unsorted_segment_join H>K
upper H>@
@tensorflow.summary
Event =!Jx
FileWriter F>L
FileWriterCache F!!
SessionLog =!KM
Summary =!KS
SummaryDescription F!%
SummaryWriter C!!
TaggedRunMetadata F!%
all_v2_summary_ops F!!
audio F>TC>U
create_file_writer C>V
create_noop_writer C!!
experimental /C
flush C2.
get_summary_description F>Z
graph C>[
histogram F>]C>^
image F>_C>a
initialize F23
merge F&<
merge_all F>b
record_if C>c
scalar F>dC>e
should_record_summaries C!!
tensor_summary F>f
text F>gC>e
trace_export C>h
trace_off C!!
trace_on C>i
write C>j
@tensorflow.summary.FileWriter
add_event F>M
add_graph F>N
add_meta_graph F>O
add_run_metadata F>P
add_session_log F>Q
add_summary F>R
close F!!
flush F!!
get_logdir F!!
reopen F!!
@tensorflow.summary.SummaryWriter
as_default C>S
close C!!
flush C!!
init C!!
set_as_default C>S
@tensorflow.summary.experimental
get_step C!!
set_step C>W
summary_scope C>X
write_raw_pb C>Y
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
TestCase H>n
assert_equal_graph_def F>oC>p
benchmark_config H!!
compute_gradient F>qC>r
compute_gradient_error F>q
create_local_cluster H>s
disable_with_predicate G>t
experimental /G
get_temp_dir F!!
gpu_device_name H!!
is_built_with_cuda H!!
is_built_with_gpu_support H!!
is_built_with_rocm H!!
is_built_with_xla G!!
is_cpu_target_available G>u
is_gpu_available H>v
main H>w
with_eager_op_as_function G>x
@tensorflow.test.experimental
sync_devices G!!
@tensorflow.tpu
CrossShardOptimizer F3)
PaddingSpec E!z
XLAOptions G?%
batch_parallel B32E33
bfloat16_scope B!!E!H
core F34
cross_replica_sum F35
experimental /H
initialize_system B3<E3=
outside_compilation F3A
replicate B3CE3D
rewrite B3EE3F
shard B3GE3H
shutdown_system F3I
@tensorflow.tpu.experimental
AdagradParameters B?&
AdamParameters B?(
DeviceAssignment H3*
DeviceOrderMode G!z
HardwareFeature G?)
StochasticGradientDescentParameters B?*
TPUSystemMetadata G?+
Topology G31
embedding /G
embedding_column B?=E?>
initialize_tpu_system H&[
shared_embedding_columns B??E?@
shutdown_tpu_system G&[
@tensorflow.tpu.experimental.embedding
Adagrad G?,
AdagradMomentum G?-
Adam G?.
CustomCombiner G?/
CustomOptimizer G?0
FTRL G?1
FeatureConfig G?2
QuantizationConfig G?3
RowIdInitializer G?4
SGD G?5
SparseCoreEmbeddingConfig G?6
TPUEmbedding G?7
TPUEmbeddingForServing G?8
TPUEmbeddingV0 G?9
TPUEmbeddingV2 G?:
TableConfig G?;
serving_embedding_lookup G?<
@tensorflow.train
AdadeltaOptimizer F/F
AdagradDAOptimizer F?A
AdagradOptimizer F/G
AdamOptimizer B/;E?B
BytesList H!%
Checkpoint F(sC(t
CheckpointManager B%?G%@
CheckpointOptions G?C
CheckpointSaverHook B3(E5Y
CheckpointSaverListener F!!
CheckpointView C%D
ChiefSessionCreator F?D
ClusterDef H!%
ClusterSpec H?E
Coordinator H?F
Example H!%
ExponentialMovingAverage H?K
Feature H!%
FeatureList H!%
FeatureLists H!%
Features H!%
FeedFnHook F5k
FinalOpsHook F5m
FloatList H!%
FtrlOptimizer B?ME?N
GlobalStepWaiterHook F5n
GradientDescentOptimizer F/H
Int64List H!%
JobDef H!%
LoggingTensorHook F5s
LooperThread F?O
MomentumOptimizer F/I
MonitoredSession F?P
MonitoredTrainingSession ~B?QE?R
NanLossDuringTrainingError F!%
NanTensorHook F5w
NewCheckpointReader ~F*.
Optimizer B/JE?S
ProfilerHook F5y
ProximalAdagradOptimizer F?Y
ProximalGradientDescentOptimizer F?Z
QueueRunner F?[
RMSPropOptimizer F/K
Saver F?]
SaverDef F!%
Scaffold B?fE?g
SecondOrStepTimer F5|
SequenceExample H!%
Server H57 F
ServerDef H!%
SessionCreator F!!
SessionManager B?hE?i
SessionRunArgs F5}
SessionRunContext F6!
SessionRunHook F!!
SessionRunValues F6#
SingularMonitoredSession F?j
StepCounterHook F6%
StopAtStepHook F-Y
SummarySaverHook F6&
Supervisor F?k
SyncReplicasOptimizer F?l
TrackableView C?m
VocabInfo F6)
WorkerSessionCreator F?n
add_queue_runner F?o
assert_global_step F)n
basic_train_loop F?p
batch F?q
batch_join F?r
checkpoint_exists F?s
checkpoints_iterator H0{
cosine_decay F?t
cosine_decay_restarts F?u
create_global_step F)u
do_quantize_training_on_graphdef F?v
experimental /H
exponential_decay F?y
export_meta_graph F?z
generate_checkpoint_state_proto F?{
get_checkpoint_mtimes F?|
get_checkpoint_state H?}
get_global_step F)u
get_or_create_global_step F)u
global_step F@!
import_meta_graph F@#
init_from_checkpoint F@%
input_producer F@&
inverse_time_decay F?y
latest_checkpoint H?}
limit_epochs F@(
linear_cosine_decay F@)
list_variables H@*
load_checkpoint H@*
load_variable H@+
match_filenames_once H9/ F
maybe_batch F@,
maybe_batch_join F@-
maybe_shuffle_batch F@.
maybe_shuffle_batch_join F@/
natural_exp_decay F?y
noisy_linear_cosine_decay F@0
piecewise_constant F@1
piecewise_constant_decay =#8!
polynomial_decay F@2
queue_runner /F
range_input_producer F@4
remove_checkpoint F@5
replica_device_setter F@6
sdca_fprint F#2
sdca_optimizer F@7
sdca_shrink_l1 F@8
shuffle_batch F@9
shuffle_batch_join F@:
slice_input_producer F@;
start_queue_runners F@3
string_input_producer F@<
summary_iterator F9+
update_checkpoint_state F@=
warm_start F6*
write_graph H98 F
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
join H?G
raise_requested_exception H!!
register_thread H?H
request_stop H?I
should_stop H!!
stop_on_exception H!!
wait_for_stop H?J
@tensorflow.train.ExponentialMovingAverage
apply H#L
average H)l
average_name H)l
variables_to_restore H?L
@tensorflow.train.Optimizer
apply_gradients B?TE?U
compute_gradients F?V
get_name F!!
get_slot F?W
get_slot_names F!!
minimize F?X
variables F!!
@tensorflow.train.Saver
as_saver_def F!!
build F!!
export_meta_graph F?^
from_proto F?_
recover_last_checkpoints F?a
restore F?b
save F?c
set_last_checkpoints F?d
set_last_checkpoints_with_time F?e
to_proto F#,
@tensorflow.train.experimental
DynamicLossScale =#/7
FixedLossScale =#/8
LossScale =#/9
MaxShardSizePolicy G?w
MixedPrecisionLossScaleOptimizer =#/:
PythonState H!!
ShardByTaskPolicy G!!
ShardableTensor G?x
ShardingCallback G!!
disable_mixed_precision_graph_rewrite =#/;
enable_mixed_precision_graph_rewrite =#/<
@tensorflow.train.queue_runner
QueueRunner =#7?
add_queue_runner =#7W
start_queue_runners =#81
@tensorflow.types
experimental /G
@tensorflow.types.experimental
AtomicFunction C!!
Callable C!!
ConcreteFunction C!!
FunctionType G@B
GenericFunction C!!
PolymorphicFunction =#8{
SupportsTracingProtocol C!%
TraceType C!!
distributed /C
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
@tensorflow.xla
experimental /H
@tensorflow.xla.experimental
compile H@P
jit_scope H@Q`;

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
1E1m!&
1n
1o1p
1q
!Q1r
1J1s1t!&
1E1u1v!&
1w)T!&1x
!*1B!&
1E1y#D!&
1E%|!&
1E1z1{!&
1E1|1D!&
1J)@1K1L1M1}#D1N!&
1E2!!&
1E2#!&
1E2%!&
1E#&!&
!!%!%%!&
2&2(2)2*2+2,.q!&!)
&R#)2-2.2/2021!)
2223
!_2425262728!h
!_2425262928!h
!_2:+|2;2<2=2>2?2@2A(y2B28.q2C2D272E!h2F2G2H2I
!_2=2J#z(y2B28.q27!h
2K2L2M2N#y#z.q!h(y
2O2P
-W
!_2Q242R1W2S2T-^.t2U2V2W2X2Y(y2B28.q!h
!_242R1W-^.t2U2V2W2X2Y(y2B28.q!h
!_2Q242R1W27-^.t2U2V2W2X2Y(y2B28.q!h
!_2Q242R1W29-^.t2U2V2W2X2Y(y2B28.q!h
!_2Q242R1W2S2T-^.t2U2V2W2X2Y(y2B28.q!h2Z
2[.h2]2^2_2a
!P2b28!h
!_2c1S2A28!h#D
2K2d2e2f#y#z.q!h(y
2g%02h#y2^2_2i.q
%^2K1i!&
2j2k
-W.p.q2l2m2n
2g
2j2o!@!p2p
2j#L%02q2h#y
2r%02h2s#y2^2_2i.q
2j.h2].i2t
2j2u2])-
2j2v.o2].i
2j.k.m2d.o2].i
2g2w!p
!_28!h
!_2Q-^.t2U2V2W2X2Y(y2B28.q!h
!_2&2(2)2*2+2,.q!&(y
!_2x2y2z+|2{2|2=2>(y2B28.q!h2}
!_2728!h
)T
3!-W.p.q!h3#
!_+|2{2|2=2>(y2B28.q27!h
3!-W2Q.p.q!h
3%3&!h
*p!h
!_+|2{2=(y2B28.q3(3)!h
%!3*2=3+3,!&3-3.3/.q3031
!_(x%4!h
.7)e,f
&D.D323328!h
343536(a3738393:3;3<!&3=3>3?
1w-W!&1x
1w3@-d!&3A
*<3B3C
)e,f,d
!_3D3E!(!)
3F3G&R#)2-2.2/2A
3H3I3J3K3L!&3M2i
!_2Q243N2R1W272T-^.t2U2V3O2W2X2Y(y2B28.q!h
3!-W.p.q!h
!_3P3Q28!h
1>!h
)T3R!&2B.q27
!_3E3S!)
3T!h
3U3V
3W3U3X
!P3Y
/j3X
)T-W
!_3Z3[!h
3]3^3_#D!p
3a#D!p
-X!v
-V-W-X-Y,f18-^-_3b,g!v3c3d3e3f
-j-V-W-X18-^-_3b!v3c3d3e
-X-Y,f3g3h3i3j3k3l3m3n3b,g!v3c3d3e3f3o
-j-X3g3h3i3j3k3l3p3n3b!v3c3d3o-a
-X,f3g3h3i3j3k3l3m3n3b,g,d!v3c3d3e3o
-V-W-X,f18-^-_3b,g!v3c,d3d3e
3q3r-d-e&F-f3s3t-u3u3v3w3x-X3c!v
3y-X!v-:3c
)*-q3z3{3|3}4!4#4%4&4(4)4*4+4,4-4.4/
!Q4041
)T&D42
.?-X.B.F.@.K.H.I.L!v
-W-X-Y,f183b,g43!v3c3f
-W-j-X,f183b44!v3c
-W-X,f183b,g,d44!v3c
.=-o-X!v3c
-n45)V46
-24748494:4;4<4=4>
4?4@4A4B4C4D4E4F4G4H4I&<4J-X*84K
4L-W,f-X-v-w4M4N!v3c
)e,f,g,h-o
4O.#
!#!I
4P4Q4R
4S
)>4T4U4V
)>4W4X
4Y4Z3]4[4]
)>4^
!Q4_4a
!Q4b4c4d!(!)
0h&D4e4f!p4g#D
4h.D
&R4f4i
4j
4k4e4f!p4g4l#D4m
4b4c#D4n-Y!(!)
4b4c#D4o4p!(!)
4_4a
4q
(n4r4s4t4u/.4v4w4x4y
!#
&D
4z
4{4|!{
4|4}5!
4|!{5!5#
(n4r5%5&/.5(5)&v4w5*4v5+4G5,4x5-5.5/4y
*S,h
.7)e,f,g,h-o50-p3f
.851
.7)e,f,g,h-o50-p
34
)e,f,d,g,h
)e,f,d,g,h52
*@
%!%%.7)@)Y5354
%!%%.755)Y5354
%!%%.7)@
56!*
%!55
%!%%.755)Y54
%!575859)Y5:1K5;
!#!;5<5=1K#D5>5?)X5;
5@10!&
5@10!&5A
5B5<#D)X
5C.45D5E!&
)S)@5F)u)X5G1K5H5I!&#D
)S)@)T5F)u)X5G5D5J5E5I!&5K
)S)@)T)u)X5G5J5L
)S)@)T5F)u)X5G5J5D5E5I!&5K
)S)@)T5F)u)X5G5J5D5M5I!&
%!5N5859)Y5:1K
%!5N58595O5:1K
%!5N5859)Y5:1K5P
%!5N58595O5:1K5P
5Q5R5S5T5U
5Q5V
5W5X./.05Y41
5Z5[!_5]5^#g5_!h
5a5b({5c5d5e(t)z5f5g5h
%!%%5i5j
%!%%
%!%%5k5i5j
5l&D1]1^!&
5l&D1]1^5k!&
5m5n5o
/J5p5q5r5s4>
5t5u
5v5w5x5y5Y5z5{
5|
!h5n5o
5}5t5.
6!5n5o
6#
5t5R6%
*]6&
6(6)5R6%4>
6*5N5x556+5t6,6-6.6/60!&4/
61624D5R6%
63)*
5l.764!Q
%^2K65
66)z67!h
6866696:!p!h
%!%%6;6<6=!&
6>&D6?!&
6@6A6B
6C6D
6E6@6F6G
)T.#
6H6I&E
)*5w5z6J5{6K
6L
6M6N6O
6P
6Q6R
6M6S
6T6U
6V6W
,o
6X6Y
6Z6[
6]6^6_
6a6b3q
6c6d6e
.-6f
6g
.-
6h5X
6i
5W6j-X6Z6[5X41
-W5X./.05Y6k41
66)z6l676m6n6o#g!h6p
686667!p!h
66)z6l676q646n6m6r6s6t#g!h6p
6866676u6v646n6r6s#g!h6p
66)z676q646r6s6t!h
6866676u6v646r6s#g!h
6866676q646w6r6s#g!h
68660J1]6x6y6z6{!&
686|6}7!6u7#646s#g!h
66)z676o!h
1>0J1]7%7&6z!&
1>0J1]7%6z!&
6866676o!p!h
4L4M7(7)7*7+#{
6H(l&B
7,7-7.
7/70!,!&
71.g
727374!&75
707/
2v!m7576!&
7778
777870797:7;7<7=
777870797:7;7<7=7>
7778707?7=
.g
)>7@7A2d7B7C7D
)>777E78#O2d7B!&
)>777E78#O2d7B!&7F
)>7G7H2d7B7I
7J.m2d.o747D!&7@7A7B
7K.m.o74.i!&
!P7K7L!&
.k2d7L!&7G7H7B
7K7L!&
!P7K.o!&
7J.m2d.o74!&
7K.m.o74!&
&E7M1?!h
341@
7N1?!h
&E7M%21?!h7O
!h1@
!h
7P7Q
1>7M!h
&E7M1?3[!h
&D7R7S7T7U7V
&D7W7X7Y
&D7R7Y
&D7W7X7Z7V
7[7W7X7Z7V
1>7]1?7^!h
1>7_1?7^!h
1>&D1?!h
&E&D%h!&
7a
7b
7c7d7e7f#c7g!&
&D&E%h7h7i7j7k!&
&D7l.D%h7m7n!&
!m%h7m7n!&
&D&E%h7o7m7n!&
&D&E7p%h7o7m7n!&
&D&E%h7q%G!&
&D&E7r%h7o7m7n!&7s
%e%f7t7u
%e%f7u
%e7u
&D7v7w%h7m7n!&
&E&D%h7m7n!&
&E&D%h7o7m7n7x!&
!m&f7y7m7n!&
7M47%h7o7m7n7x!&
&D&E7x7j7k!&%h
&E&D7z%h7m7n!&
&E&D7z%h
&E&D3Z%h7m7n!&
&E&D.D%h7m7n!&
&E&D7{%h7m7n!&
!m-H%h7m7n!&
&E&D%*%h7m7n!&
&E&D7|%h7o7m7n!&
7v&D%h7m7n!&
&E&D%*7w%h7m7n!&
7v&D7w%h7m7n!&
&E&D7}%h7o7m7n!&
8!8#8%8&8(
8)
8*8+
(x0R0S8,(y!&
(x0U8-#y))8.8/800R0S8,(y
81-T82
%!(m
/J83
8483
5%4z85868788!u(I89-T8:8;5)8<&v8=8>8?8@8A5r8B8C*88D
8E
(a8F8G8H%_8I
8J8K8L8M#o8N
8O8J8K8L8M#o8P
8Q8J8K8L8M#o8R
-u8S8T8U#o8V
8Q!)
8*8W#o8X
8*8F8Y8H8Z8[%_8]8^
34%D8_8a8b8c
8J8K#o8d8e8f8g8h
368i8j8k(h8l8m8n
8J8K8L8M#o8P
8*8F8o8p8q%_8r
8Q368s#o8t8n
8*8u8v8w
8*
-u8x8T8U#o8y
368z#o8{
8O8|8}9!9#9%9&9(9)9*9+9,#o9-
8*9.9/#o9091
9293
94
8J958M#o96
368z#o97
36#o98
368s#o998n
9:!Q
369;9<9=#o9>9?
!m!/!&
)*9@9A9B!u!v
)*9C9D!u!v
5w9E9F9G9H9I!u!v
9J9K9L)=9M9N9O!&
9P!m9L9K9M!&
9Q
9Q9R
9Q9S9T9U9V!h
9Q9S9T9U9R9W!h
/<9X9Y9Z9[
/<9]9^
9_9a!_9b9c9d9e9f9g
5Z5[!_5]5^#g5_9h9f9i!h
67!_5_9j#g9h!h9f1[
!_)=/<9k9l9m9n9o9p
!#9q9r
675f9s9t9u0S(y
(x0R0S8,(y!&#g!)
(x8,(y!&#g!)
(x0U9v8-#y9w0R9x9y9z9{9|9}:!(y
67:#
:%!)
:&!)
:(!)
:):*:+:,:-:.0R:/:0
(x0U#y))8.9w:10R0S:2(y:3:4:5
67&3!)
67:6:7:8:99u#g#D::!)
67:;64#y(y
67:<
(x#y)):=0R:2(y
-f:>(y:?
(x8,(y(z)#!&#g!)
(x0U9v8-#y9w0R9x9y9z9{9|9}0S(y
67:@:A
(x8,(y!&#g
(x8,(y(z)#!&#g
(x0R8,(y(z)#!&#g
67:B8,9u(y
(x:C#y0R:D(y
(x0R8-:E#g(y:F
(x0R8-:E(y#g:G
.q!&#g!)
(x0U8-#y))8.8/800R0S8,(y!&#g!)
:H:I
(x0R9u:2:J:4:5:K:L(y
:M0S
(x)):N(y!)
67:O8,(y
(x0U:P:Q:R:S:T(y
!_:U!h
7N#*
!:-(!&
#u#*
#u
!Q!/#g#y#z#b#i#j#k#l#{!)
!_!(!)
:V
:*
!_!)
!_:W
:X
.(
#*55#g
:Y
!_
1]
)@!*
:Z
67:[!)
(x8,(y!&!)
(x0U8-#y9w0R9x:](y
67
(x#y0R:2(y
:^
:_:a!_:b:c#g5_!L9h!h:d
:_:a!_:b:c#g5_!h
67!_9j#g5_!h
67!_:e:f5_!h
:g##:h:i:j:k!&
:l:m
:n:l:m.0-+:o
67:p:q:r:s:t:u!&:v:w#g
:x:y:z:{:|:}
(x;!;#;%;&;(#g;);*
(x;!;#;%;(;+;,;-;.#g;/
67;0)z;1
;2;3
67;4;5;6)z;7;1;8;9;:
7d;;;<
:x;=;>#Z;?
;@;A;B;C;D
;;;E
;4;5;6
;A;F;G;H;I;J
(x;!;#2;;&;(#g;);K
(x;!;#2;;(;+;,;-;.#g;L
;4;5;6;M#D
!_(t;4;N9h#D;O!&
!_(t;N9h#D;J;P!&
!_(t9h!&
;Q;R;S;T;U:d!h!)
;V;<;W;6!&
1>!&
;X;Y-2
%!!(!)
1>0J1]7%7&;Z;[6z!&
%x;]!&
;^;_;a;b;c%4!&
;d;e!p!&
;f;_;a;g;h!&
;a;i!&
;j;k;l;m;n!p!&
;o!&
;^;a!&
;p;_;a;g;h;b!&
;q;r;s-T;t8M!&
)e,f
6M2P!&
;u;v
;w;v)-
;x;y;z!&
%E!&
/+!*!/!&
%E!&5A
/+!*!/!&5A
;{;|
;}5F;Q;|<!!)
)N<#<%)Y)X<&<(<)#D!h
%^<*<+1i!&3K2i
%^!m%0!&2a
%^<,%03K!@!&2a
/J<-<.</
<04s4z<1<2<3<4<5<6<78><8<9*86-
<:<;
<<6%62!{
4s(I4><=!{<><?6-!v
/J(I4><=!{<><?<@6-!v<A<.</
/J<B<C<.
<0/J4z<1<2<3&v<4<5<6<78><8<9<@<A*8<.</6-
!n!m#2<D<E.j<F<G!&
!n!m#2<D<E.j2q<F<G!&
!n!m#2<D<E.j<F<G!&5A
!n!m#2<D<E.j2q<F<G!&5A
7z
%!<H<I!&
!_24<J262S<K2R28!h
<L
<M9/
<N(a8O3;<O<P<Q<R<S3>38<T
<L<U
5%4z868788!u(I89-T8:8;5)8<&v8=8>8?8@8A5r8B8C*8<V8D<W
<X5%35<Y
9/
<N(a8O3;<O<Z<Q<R<S3><T
5%4z(I894>6-<[<]<^!v<_#!
1{<a<b<c
<d<e
(n<f
(l<f
<g<h<i<%
;}
;}<g)X<i<%)Y!a<j<k#D!h
;}<g<%!h
/j<l1K<m!,!&
#4%=#5#6<n<o<p<q<r!&
<s
!_<t<u!&2a
/j<v
!P!&<v
!P!&<v<w
/j<v<w
<x<y
.4<z
<{<|!+<}=!=#=%
2v
2v-J
=&72=(!+=)
=*=+=,!+=-.s
=.=/
=&=(!+.s
!Q-<
!P1r
!/=0=1
=21r-<
=3#g
3W=4
/j
=5!Q
!/=1
,o!:
&)=6=7!&
&)=6=7
=8
,k1k=9=:=;
=<%*===>=?
=<%w=@=A=B
=<%w=C6*=D=A=E
,k
=F
1>=G&D!&
&R#)
3Z!(
<d=H
&R!(=I
=J
=K=L
!R
=M=N=O
!Y!(
=P!&!h
=Q=R
!Q!(=I
=S
=S!_(X
=S(X
=T
%^(X
&S=U=V
%!=W=X
%!=Y=Z=W
=S#*=[=]
%!=^=Z
!<!=!>!,=_=a
1>;|+_=b!&
!/+_=c1<!p!&
!/+_=c1<!p!&=d
!/+_=e=f!p!&
!/+_=e=f!p!&=d
!Q!P%L=g=h=i
=j=k=l=m!&
4z=n=o=p!&
=q!&
=r!&
!Q!P=s=h=i
=t=i!&
!Q!P=h=i
!Q!P=u**=h=i
!u#.
,o-T
=v=w
=x
%^=y=z!Q={
%^=|=z=}!Q
=|%^!&
=|=y%^!&
>!>#!&
=|>%>&>(>)>*%^!&
=|!&
=|>+>,>-%^!&
=|=y%^!&5A
>!>#!&5A
=|%^!&5A
=|>%>&>(>)>*%^!&5A
=|!&5A
=|>+>,>-%^!&5A
=z>.%^!&
=z!&
=z%^!&
=|=z%^!&
=|=z>/%^!&
=|=z>%>&>(>)>,>->+.f>*%^!&
=z>.%^!&5A
=z!&5A
=z%^!&5A
=|=z%^!&5A
=|=z>/%^!&5A
=|=z>%>&>(>)>,>->+.f>*%^!&5A
>%!&
%&!n>0!&
>%!&5A
%&!n>0!&5A
%^>1-X.M>2!v-Z>33c>4>5>6>7>8>9>:>;><
>=>1-X.M>2!v-Z>33c>4>6>7>8>9
-<
>>>?61
>@
*,0l
>A>B>C0l*,.1
4?>D
>E>F
!(>G
>H>I>J
>H
/j>H
>K
%^>L>M.M>N>O>P>4>5>6>7>8>9>Q><>R
%^>.!Q={
%^=z=}!Q
>S>T>U>V>W>X>Y>Z>[>]>^>_>a>b>c>d>e>f>g>h>i>j!)
%^>M,+>k>l>m
%^>l>m>13<>k>n,+
(l%^>o
%^>o>p>q>r
%^
>s=t
>t.(
>u>v>w>x>y
!u>z
(n>{>|
(n>{>z>}>|
(n?!>z>{?#
?%?&?(?)?*?+?,?-
?%?&?(?)?-?+?,?.?/?018-X!v
).?1?2#^?3
!#?3
:n?4(a?5!&
?6*!)@?7?8?9?:?;?<)[
?%?)?=?>???-?@-G?/18-X!v?A
:n?B18-X!v?A
?6
?C5-?D?E
>H(9)T
?F>H(9)T
?F>H(95-?D?E
/J5p5q5r5s4>?G
8*?H?I?J
?K?L
?M?N?O?P!&
?Q>D4??R!)
?S?T?U?V?W?X?Y?Z?[
*U?]
3y-X!v-:?^?_?a?b?c?d?e?f-b?g?h
-24748493{?i?j?k4=?l?m
?n?o?p
?q#*?r?s*W!&
?q#*?r?s*W!&?t
?u
%!?J!&
?K?v?w?x
)*.-9C./.0.1
!*!/!&
!<#2!&
%&?y?z?{!&
!_#2?|?{!&
?}!5
?}!5@!@#
:n@%
!*!/?{!&
!<#2?{!&
?q!(!)
,o@&#*?s!&
?q#*?s*W!&@(
?q#*?s*W!&@(@)?t
?q#*?s*W!&
?q#*?s*W!&?t
?q#*?r@*@+@,?s*W!&
?q#*?r@*@+@,?s*W!&?t
!5
!!@&#*?s!&
@-@.@/@0@1@2
@3@4
@5@6!)
:e
@7/#
)@@86;@9@:@;@<@=@>!&
@9@:@;6;@<@8)@@?@@@A@B@C@D!&
/j@E)@.j1K1L@F!=<m1N@G!,!&
6;/j)@)B1K1L@F!=<m1N@G!,!&
!m@H@I
/j@J)@@K1M@L@M@N!&
!_@O!h#D@P
/j&D@Q)@@R1M@S@T!&
!_1]@U!h@V#D
!P@W
!m#g!+&H@X
/<
%&@Y1V@Z@[@]@^@_@a!&
%&@Y@b1V@Z@c@[27@d!&
!:#g!&@e@f
!:#g@f!&
@g%2@h)-!&@i@j@k
%&%2@h)-!&
%E#s!&
!/@l7/!p.q#c!&(y
%!&f%s1[!&
@m
@n
)@)m
)@)m)n@o!&
@p
@p!&
)N!&
)+!&
@q
@q!&
)k
)k!&
@r)=/h@s
@r#+/h@s@t!&
@u
)k@v)q)n
)k@w@x)n@o!&
)S5O#D
)S5O#D!&
!,
)k)n
)k)n@o@y@z!&
)k)n@o@z
)@)o)E)m
)@)D)E)m!&
)|
)|!&
)z)8
)z)8!&
)}
)}!&
@{#Y
@{#Y!&
)|#D@|
)|#D@}!&
A!
A!!&
#L,%2R)m
#L,%2R)m!&
&B!&
)H
!(A#!&
)A)B)C)D)E)F)G)m!&
)H)IA%
)+),)-!&
)O)8)Q)R!&
A&!&
6TA(A)A*A+
)@)m#A!&
#DA,!&
)@)m!&
)w)x)y#D!&
)H%h#DA-A,
6TA)A.A/
)z){!&
6TA0A*A.!&
)@)L!&
#1A1
).!B!C!D)1)0)h
).!B!C!D)1)0)h!&
A27/)=A3A4
A5)=/hA6
)=/h!,A6
).)0)1)h
).)0)1)h!&
).)/)0)1)2)3)4)5)6A7
!*!/A8
!*!/
!*A9A:A;
A<
)N#Y
)A)B)C)D)E)F)G)m
*(
)H)IA-
)@)m#A
)N6TA=A0
A>!&
A?A@
AA
A&
AB.m2d.o747D!&
6TA(A)A*
)S)@)TAC)V)W)X)Y)Z)[)])^)_)a)b
)S)@)c)d)e)f)3)4)5)g)X)Y)Z)[)])h)i)j)0AD
)S)@)c)d)e)f)3)4)5)g)X)Y)Z)[)])h)i)j)0ADAE
)MAF
AGAH
)T)t@o
)H%h#DA-
)N6TA)A.A/
AI
!vAJ
AK&<ALAMANAOAPAQAR
ASATAK&<AUAVAWAX
.(AJ
AYAZA[A]A^A_AWA0AaAb
AYAZ((A(A[A]A^A_AWAaAb
AZ)NA0Ac
6TA0A*A.
AB.m2d!@747D!&
)N!,
0AAd!&6*#5
%!#&!&
#2%=!%#5!&
AeAf
AgAhAiAjAk
9JAl!&
Am)/)3)4!&)5)6
Am)/)3)4)5)6!&
An!&
AoApAq!&Ar
As<FAqAt!&
!z!&
%&%b!&27
%&%b27!&
%&AuAvAw!&
%&AuAvAw!&%2Ax!p
Ay!*Az!&
A{
A|!&
!/#Y
%0
*.
A}B!B#
B%B&B(B)
*E*H
*XB*
B+B,
B-B.
B/B0B1
B2A[B3&<!vAJ
B4
*UB5B6
*P
B7B8
B9B:
B9B:B;
*2
*2*X
B+B<B=B>
B?B@BABB
BCB#
@{
BDBEBF
BGBHBF
!:!*!&
!#BI(+!&
!n!#!&
BJBK+}BL
BMBN!)
%&BO!&
%!!/!&
#%!Y#&
#%!Y#&!(
#%!Y#&BP
#(
-X-Y-Z-[BQ!v-c
-j-XBQ!v
-X,d-ZBQ!v-c
BRBSBTBU./.05Y
-Z-o-[BV-p!&
-WBW-X-r-Z-[-s-t-u-v-w-x-y!v-{-|-}BX
-WBW-j-X-Z-s-t-u-v-w-x-y!v-{-|-}
-WBW-X.!-Z-s-t-u-v-w-x-y!v-{-|-}BX
/J5p5q5r5s4>?GBY
-V-W-X-Y-Z-[-]-^-_-a!v-b-cBZ
-j-V-W-X-]-^-_-a!v-bBZ
-X3gB[3jB]3l3m3n-Y-Z-[-a!v-b-cBZB^
-j-X3gB[3jB]3l3m3n-a!vB^
-X3gB[3jB]3l3m3n,d-Z-a!v-b-cBZB^
-V-W-X,d-Z-]-^-_-a!v-b-cBZ
.=-X!v-:-b
*@5-6-.1!&
.-.../.0.1
.-9C./.0.1B_
.-9C./.0.1Ba
*@Bb6-.1Bc
*@6-5-4y4.
-24748494:?i4<4=4>?l?m
*@Bd!&6-BeBfBg
Bh
!Q9C./.0
Bi<?
Bj
!Q9C./.05Y
-W-X-Y-Z-[BQ!v#{-b-c.6
-j-W-XBQ!v#{.6
-W-X,d-ZBQ!v#{-b-c.6
/jBkBlBmBn
-ZBV!&
.7-Z-[BV-p!&
.7-Z-o-[BV-p.:!&
5}5.
,d-ZBV.;!&
5q5pBoBpBq
,d-ZBV-p.<!&
-X4C4DBrBs*84G4H4I*3Bt&<*4BuBv4K
BwBx
!w!{!}
By(9
Bz&BB{
5tBl5R6%
5q5p5R6%4>62
*@4y6-
B|/Z73B}/_C!&f
C#C%C&C(
-WC)C*C+-Z
)**@5-6-!&C,
.?-X.B.F#D.K.H.I.L!v.M
4L4M7(7)7*C-
)*C.C/C0
)*C1C2
)*=x-HC3C4C/C0
)*=xC5C3C4C/C0
)*=xC6C3C4C/C0
C7C8
)TC9C:
-WC)C;C+,d-Z
.MC<C=C>C?C@CA3M
)*CBCC
%&%2!&7O
%&&&!&
CDCE#gCFCG
#:CHCICJCKCL#>
CMCN
COCP
CQCR
CQ
CS
CT
CU,{!)
)NCVCUCWCXCYCZC[C]
/I!(#g!)
C^CU
C_CaCbCcCdCeCf
CUCgCh
*<Ci!(!)
!PCi
!PCiCj
CkCdCl!8Cf
CmCd*E!8Cf
CnCoCpCqCrCsCtCuCvCf
CU
(l
(K
!8CwCxCyCz
&.C{
CUC|C}
&.
/jCi
!PCi!&
!PD!!&
CU,|6!D#/j
D%
3F3G
%e%2@h
%e%fD&D(D)
%e%2D*@h
D+D,
%g!m%2
D-D.),#g
%e%2
%e%4D/D0
%eD1
D2#gD3D4
D5D6
%e#g
D7
%e%2%hD8
56!/
%eD9D:
!!%e%2
D;&f
%e
%e%fD<D=D>%2
%e%2#g
=FD?
,oD@
%eDADBDC
%e5#%4
%e%f
DDDE
DF
DGDH!)
!/DI
%e&&
DJDK
DLDMD?DI
%eDN
DO%2
DO
!/DP#g
%eDP#gDQDR!+
D-DSDTDU#g&f
,oDI
D2
D-DSDTDUDVDI&f
D-DSDTDUDW#g&f
%e%2#gD*@h
DX!)
%e!JDY
%e%2#g@h
%e%2#gDZ
56D[-2!)
D]%!
D^D_
Da#P
Db
Dc+W#PDI
#P
,n
+h+i#P
%eDd%2
%eDeDN
Df
%eDg%2
DODhDi
DjDkDl
%!D*Dm!)
%!%2
DDDE&f
Dn&f
%eDoDp
%e!n%2D*Dq
%g!n&&
%e%fDr
%eDs
%eDADBDC#g
%e%|
DLDMD?#g
DOD?
%!DtDu
%e%2#gD*Dv@h
!!6*5N
:U
Dw
DxDyDzD{D|D}
E!E#E%E&E(DxDyDzD{D|D}E)
E*
0hE+E,E-E.!&E/
%&E01V@Z!&
.NE1*{!p!&
!_E2E3E4Ax!&
E5!_E2E3E4Ax!&
!_E6E7E4Ax!&
E5!_E6E7E4Ax!&
.g.k.l.i!@.m.u
2v.h2a
E8%02h#y2^2_2i.q
E8%02h#y2^2_2i.qE9
E8
)T-W.p.q2lE:
)T-WE;.6.p.q2l
.g.r!@!p.t
E<%02h#yE=2^2_2i.q
E<%02h#yE=2^2_2i.qE9
E8E>!p
%&E?1B!&
#]!:!&
#]!:!&E@
!#EA!&
@{&f
*<EB#yECED:d!&
%^!nEE!&%2EF
%^!nEE%2EF!&
%^!n!&EF
%^!nEF!&EG
%^!n!&EFEG
.g!h
!Q!+#g#y#zEH#c#e#{#d#j#|#i#k#l
EI
!#!&
!z!*!&
!Q!+#g#y#z#b#c#e#{#d#j#|#i#k#l
EJEKEL
EM
)>
!QEN
EOEPEL
EQER
%z!&
#D!p
ESETEUEV3>EW<SEX!K
ESETEUEVEW<SEX!K
<X8483EYEZ
/<E[
/<E]E^!&E_Ea
EbEc
EdEe
(nEf
BN!)
ESETEg3>EW<S
ESETEW<SEg
!mEh7f%k!&
%e%!!&
0i#q
0hEi
0iEj/3
0i#q!&
0iEk!&
0iEk=%!&
0iEl!&
0iEm
En7dEoEpEqErEsEt!&
0i!*Eu!&
0iEnEvEwExEy!&Ez
0iEnE{E|ExEy!&
0iE}F!F#F%
%HF&F(F)F*F+F,=%!&
%HF(!&
%H!&
%HF-=!!&F.
%HF(F)F*F+F,=%!&
%HF(=!!&
0hEn!&F/
0hEnF0!&
0iF1F2F3F4F5F6F7F8F9!&
0iF:!&
%&#LF;F<F=F>!&
%&#LF;F<F=F?!&
%HF@!&
0h9P1V@O@Z!&
0i
7dFAFBFCFDFEFFFG!&
0h!&
En7dFHEqEr!&
FI7dFHFJEr!&
En7dFHEqErFK!&
En7dFHEqErFK!&FLFMFN
En7dFHEqErFO!&
%e%fFP!&
0iFQ#D
0iFRFS#D
!:#L#D!&
0i#D
0iFTFU#D
0h#LFVFWFX!&
0h#LExFXFY!&
0h#LFW!&
0h#LFW!&FZ
0iF#F%
0iF#F%FVFW
0iF#F%ExFY
0iDh!&
F[F]#DF^F_FaFbFcFd!&
F[F]/#F_FaFbFcFd!&
FeFfFPFgFhFiFj
FeFfFPFgFhFiFjFk
FeFfFPFlFgFhFiFj
0iFQ+_
0iFRFS+_
!:#L+_!&
0i+_
0iFTFU+_
F[F]+_F_FaFbFcFd!&
0i!&
Fm
-!Fn
/3!p
!p
=c1<#D!p
=cFo#D
=e=f#D!p
FpFq#D
Fr#D!p
,6FsFt#D!p
!*FuFvFwCF
)0FxFyFzF{F|F}G!G#
6T!}
G%G&EL
6T
G(
6TG)
EQG*G+
G(!&
1w)T1x!&
1wG,G-1x!&
1wG,G-3A!&
1w<F!&
)>!&
G.!&G/
G.G/!&
)>%H!&
G04z!QG1
%&E?1BG2!&
G3
G41VG52+!&!)
%4G62<+|2{G7G8G9G:G;G<G=G>2F2GG?2D.qG@2I!&!)
1T24GAG52+<K8,:-(zGBGC312,GDGE.q!&!)
1T24GFG52+GG8,:-(zGBGC312,GDGE.q!&!)
1T24GFG52+8,:-(zGBGC312,GDGE.q!&!)
1T24GHG52+GI8,:-(zGBGC312,GDGE.q!&!)
1T24GHG52+8,:-(zGBGC312,GDGE.q!&!)
,a8,:-(zGBGC312,GDGE.q!&!)
GJ1S#D!&!)
2S!)
#g!+GKGLGM%|
#g!+GKGLGM%|GN!&GO
1T24GAG52+<K3N8,:-GP3OGBGQGR312,GSGTGE.q!&!)
1T24GFG52+GG3N8,:-GP3OGBGQGR312,GSGTGE.q!&!)
!_G41VG52+!&
!_%4G62<+|2{G7G8G9G:G;G<G=G>GU.q!&(y2F2GG?2DG@2I
!_1T24GAG52+<K8,:-(zGBGC312,GDGE.q!&(y
!_1T24GFG52+GG8,:-(zGBGC312,GDGE.q!&(y
!_1T24GFG52+8,:-(zGBGC312,GDGE.q!&(y
!_1T24GHG52+GI8,:-(zGBGC312,GDGE.q!&(y
!_1T24GHG52+8,:-(zGBGC312,GDGE.q!&(y
!_,a8,:-(zGBGC312,GDGE.q!&(y
!_GJ1S#DGU!&
!_!&2+
!_1T24GAG52+<K3N8,:-GP3OGBGQGR312,GSGTGE.q!&(y
!_1T24GFG52+GG3N8,:-GP3OGBGQGR312,GSGTGE.q!&(y
D-DS?u!&
D-DS?u!&&f
!**yGVGWGXGY!&
!**yGVGWGXGY!&*x
=<GVGWGXGY!&
GZGVGWGXG[!&
GZGVGWGXGYG]
G^G_GVGWGXG[Ga
G^G_GVGWGXG[Gb
G^G_GVGWGXG[Gc
GZGVGWGXGY!&
GdGVGWGXGYGe
,kGVGWGXGYGf
GgGVGWGXGYGh
.N*{#gGiGjGkG[GlGm
GnGoGpGqGrGVGWGXGYGs
GtGVGWGXGYGu
Gv!pGVGWGXGYGw
.N;]GVGWGXG[GlGx
GyGzGVGWGXGYG{
G|G}GVGWGXGYH!
.NE1*{#gH#GjH%G[GlH&
,k!&
%&H(H)!&
H*%wH+H,!&
A|H-D?H.H/H0
A|H-D?H.H/H0H1
%&H2D?H0
%&H2D?H0H1
1k=9H3H4H5H6!&
=<%w=C6*H7=A=E
%&H,!&
%!%2H8!&7O
,k%wH9H:!&
%&H;!&
H<Gv*^!&
H<Gv%w*^!&
%e%fH=H>H?=:H@HA!&
%e%fH=H>H?=:H@HAHBHCHD!&
%eH6*^!&
%eHEHF
%e%fH=H?H@HA!&
!PHG%2@h!&@j
!PHG%2@h!&
!PHG%2!&
%eHH*^!&
%&HI!&
%&A|HJD?
%&A|HJD?H1
,k%wH,!&
!PHIHK!&
%e%f1B!&
,k%wH+H,!&
G|%wG}!&
G|%wG}HLHM!&HN
G|%wG}HLHM!&HNHO
HPHQHR
HPHQHRHSHTHUHVHW
=HHXHY!)
HZ
/<6a6bH[H]H^
H_Ha
HbHc
HbHcHdHe
HfHgHhHiHjHk
HlHmHnHoHpHqHr
HsHt!)
#.HuHv
Hw!}
(x0U8-#y))8.8/800R0S8,(y!&#g
67!_5_9j#g!L:dHx!h
>%6a6b!(!)
Hy
Hz
H{
H{!(!)
%UH{!(!)
%UH{,o!(
%UH{!!!(
%!%%H|
7/70!&
7/70!&7>
7/73H}!&
7/73H}!&7>
7778707?7=7>
&D&E1?!h1@1A
7N1?!h1@1A
&D&E%21?!h1@1A7O
!hI!
7P7Q!h
&D&E1?I#!h1@1A
&D&E1?3[!h1@1A
&D&E1?!h1@
7]1>1?7^!h1@1A
7_1>1?7^!h1@1A
-A-B-C-D-E!)
!P!/!&
!P&&!&
%&Dg&&!&
!n#u!/!&
!n#u!/EG!&
%&%d1u!&
%&2#!&
*<EB#g!LED:d#V!&
*<EB#g!LED:d#V!&I%
I&%*%+%,%.%/!&
&E0J%*!&
0J&E%*!&
1>%2!&7O
1>%2!&
3F3G!&
I(%!!&
6M%2@h!&@i@j
6M%2DZ!&
I)%!!&
!#I*!&
3ZI+I,!p!&
)T!&
%&DhI-!&
%&DhI-I.!&
!#I*I/!&
%!,p!&
&D&E%h7m7n!&
&D&E%h7o7m7n7x!&I0-o
&D&E%*%h7m7n!&
&D&E7z%h7m7n!&
&D&E3Z%h7m7n!&
&D&E.D%h7m7n!&
&D&E7{%h7m7n!&
&D&E%*7w%h7m7n!&
&D7lI17w%h7m7n!&
&D&E7|%h7o7m7n!&
&D&E7}%h7o7m7n!&
I2&fI3I4
I5I6I7
I8
8*8)
8*I9
I:I;I<
/<I;I<
:lI=I<
:lI=*,I>I?I@I<
IAIBI<
ICIDIEIFIG
)>IA
1>;|#D!&IH
!QIIIJ
IKILIMIN
A@IN
IO
-JIP!)
A@IQIN
IR1b1_IS#D!&
!:1T+)@Z!&
!:1T1U+)@Z!&
!:IT1V@Z27!&@k
%&IT1V@Z2S!&
%&IT1V@Z1X!&
%&IT1V@Z29!&
0AIUGqIVIWIXIY!&@kIZI[
%&I]I^=9I_IaIb!&
%!I]I^Ic*pIa!&
!:Id2S!&
5Z5[!_5_5]5^#g!L:d9h!h
&DIe!&
IRIf1b#D!&
IgIhIi
IjIk*#E.Il2S!&@k1Y
%&1TIm@Z1X1Y!&
%&InE,E.@c27@d!&Ik
%&1T1V@Z271Y!&
%&Io@b1V@Z@c27@d!&
IpInIqE,E.@c27@d!&Ik
IjIn1-E,1W27!&@kIk1Y
%&1T1U1V1W271Y!&
%&InE,E.29Ir!&Ik
%&1T1V@Z291Y!&
%&Io@b1V@Z29Ir!&
!:In1-E,1W29!&@kIk1Y
%&1T1U1V1W291Y!&
%&1T1U1V1W2S1Y!&
%&@Y@ZE,Is!&2SIk1Y
%&1TE,262S1Y!&
)T!&%4
)T%4!&
!_(tItIuIv
!_(tItIu
!_(tIv
!_(tIvIw
&D#*5_IxIyIzHx*c
&D1>I{I|I}J!Iw!&
&D!&
%&@Y1V@Z+P!&2S1Y
%&@Y1V@Z2S1Y!&
%&Io@b1V@Z27@d!&
Ip@Y@b1V@Z27@d!&
%&@Y1V@Z27@d!&
%&InE,E-E.!&Ik1Y
%&1T1V@Z=0J#!&
%!J%1S#D!&+P
%!+)1S#D!&
67!_5_9j#g!L:d9h!h
%^2K1i!&7u2i
%^2K2i!&
%^<*<+3K2i!&J&
%^<*<+1i!&3K2iJ&
!:J(1V@O@Z!&
!:1T1V@Z=0J#!&
%!+)J)1S!&
%!+)+_J*1S!&
IR1b1_ISJ+J,J-J.?rJ/J0#D!&
!:J1J2J3J4/#J5!&
!:J1J2J3/#!&
%!*pIcIZI[2<272A!&
%!*pIcIZI[2<272A!&J6
)TJ7!&
!_J8%4
%x!&
)TJ9!&
IR1b1_ISJ+#D!&
%&J:J;8SJ<!&
0JJ=J>!&
%&IT1V@Z27!&
%&IT1V@Z27J?!&IHJ@
%&IT1V@Z27=bJ@!&
%!1B,%!&@j@h
%!1B,%DZ!&
1]1^&D!_1_.DJA1gJB1iJC
1]1^&D!_1_.DJA1gJBJC
JDJEJFDg!&
%&JG<J@ZIsE,!&2S1Y
%&JG<JE,262S1Y!&
%&JHJIIT1V@Z!&
%&@YJHJIJJJK1V@ZJL@d!&
)TJMJNJOJP!&
67JQ!L:d!h
%!1]1^!&
3H3I3J2h3L!&3M2i
3H3I3J2h3L2i!&J&
3H3I3J2h3L!&3M2iJ&
1]1^&D!_1_.DJA1g1h1iJR#D
1]1^&D!_1_.DJA1g1h#DJR
JS
%&JTJU1V@Z+P!&2S1Y
%&JTJU1V@Z2S1Y!&
JV7M*c!&
7M*c!&
)TJW
JV7M*c1Z!&%2
&D1>%4!&
7M*c1Z!&%2
&D1>%2!&7O
%&1u(4!&%c
&D1>!&
%!1B,%@j!&@h
7M*cJX!&JY
&D1>JZ!&
%!1BJ[!&@j@h
%!1BJ[DZ!&
%&J]@Z!YJ^J_2S
%O-M-N/i!&
!nJaJbJc%2#g!&
!/!p!&E@
!P#g!&Jd
%&#g!&E@
!m!QII
!P1u1v!&Je
!P1u1vJe!&
!mJf
!*!+!&
!}
!u>{Jg
4z!}
JhJiJjJk
!Q!)
JlJmHX
Jl4zJmJnJo!}
(>
Jp
!u>{>zJqJg
-J-K-L/i!&
JrJs
:lJtJuJvCVJw
%&AuAvJxAwJy!&
%&AuAvJxAwJy!&Ax%2Jz
%&J{J|J}E4K!K#!&Ax
%&J{J|J}E4K!K#!&Ax%2
K%!mK&K(!&
%&AuAvJxAw!&Jy
%&AuAvJxAw!&JyAx%2Jz
!m#:
!#%m!&
K)#g#@K*!&#A
K)#g#@K*#A
!_<u2a!&
!Y!(!)
!*A8K+!&
K,K-K.#g!&#A
K/!&Ap
I*K0Ap!&
!m&f!&
K1!mK270!&
K3K4!&
K5K6K7
1>;|#g#D!&
+_K8
+_K9
#Y+_K:
@r
+_!#=d
!:+_=d!&
+_K;=d
!/1kIV!p#D!&
!/=c1<!p#D!&
K<!/!p#D!&
!/K<!p#D!&
+_
!:#D!&
!/+_JDK=K>!&
1>;|+_)-!&
!/+_1kIV!p!&
!/+_K?K@KAKB!&
!/+_K<%k!&
!/=e=f!p#D!&
#Y+_K:KC!&
D-KDI##gKE
!_%2@jKF!&@i@h
!_%2DZKF!&
%&G(KGKH!&
KIKJKK
%&Dd%2!&
%DKL
:*%dKM!&
%&KNKO?c!&KPCZ
%&KNKO?c!&
%&E?1BKQ!&
5w
KRKSKTKUKV
KWKXKYKZKSKUK[K]K^K_Ka
#*KbKc
#*KbKcKd
6HKe7d
KfKgKhKiKj>:
Kk
!V5wKl
!V5wKl!}
Km!u!2
Kn
<X*,5w!2Ko
5w9I!}
5w9I
Kp
!_-<
6H&E
(95w!_-<Kq
*<EB#yECED:d#V1[!&
%E!n#u#o!&
Kr!mKsKt!&
#ZKuKv!&
%!%%Kw!&
%&!&Kt
%&Ap!&
%&!&Ap
%&Kt!&
%&Kx&k%4Ky!&
6M;g%|Ky!&
%!%|!&
KzK{Ky!&
6M;g!&
;dK|!p!&
;p;_K{;bKy!&
;d!p!&
#4K}#L!&
%e%fL!L#
%e%fL%
!m%h&f%i%j%l!&
&&L&!&L(L)L*
&&L&L+!&
!_!&L,
G.%2!&
.NE1!p!&
G.70!&
%eL-!&
L.%fH?=:!&
L.L/!&
<*L02L!&#M
G.%2@hL1@j
G.%2@hL2!&
G.!&
G.L3
G.!/!&
G.L4
!n!m#NL5L6JW8SL7
!#!nI*!&K0
!#!nI*K0!&L8
!#!nI*!&K0L8
G.D-#L!&
L9L:L;%2!&L<
L:L;%2!&
G.!@7u!&
G.2L!&
G.L=!&
%e%fH=H>H@HA!&
L>1U<,.s7u!&
!:L?&fL@LA
%&%2!&LB
%&%2!&
!m&fLC
#4K}LDE,LELFLGLHLILJ!&
!_KF!&
!JLKLLLMLN!&
LOLP!&@k
%&.j!&
%&.j.g!&
LOLQ!&@k
%&LQ!&
&z!_LRLS!&
%&!&LT
%&LT!&
%&LU!&
!#LVLWLXLYLZ!&
%&G(!&
@kLKL[LNL]!&
%&LKL[!&
%&L^L_!&LT
%&L^L_LT!&
%&LaLbLcLd!&
%&LeLbLc!&
%&LaLbLc!&
%&LaLeLbLcLd!&
!_I*I/KF!&
4z!uLfLgHu=p#.
Lh
(n-THu
Li-T
B{*(-T
Lj-T
Lk-T
=i
!Q!P%L*)#c=h
!Q!#%L=i*)!FLl
4z=n=o=p!&LmLn
Lo
!QLpIJ
!P=i!&
#%
Lq
!Q!m#c=h
!Q!#=iLrLl
!Q!P*)#c=h
!Q!#=i*)Ll
*+!h!&
!!
!Q!P#c=h
!Q!#=iLl
!Q!PLs#cLt=hLu
!Q!P#c
!Q=iLv
LwLxLv
*(!P=i=s!&
LyLz%rL{
!P!n#u!&
!P!n#uEG!&
L|
L}M!M#M%
M!L}
%!M&%%M(M)M*M+M,
&R%!M-
M.M/M0M1M2
&)M3
!I
M4M5
%)
M6
%!M7
%!M8
%!M9
%!M:
%!M;
%!M<
%!M=
M>M?M@
36MAMBMCMD
368K8L8MMEMFMBMCMD
MG
36MCMD
MHMIMJ?K&8
8J8zMBMCMDMKMLMMMNMO
8J9<8nMPMQ9=MBMCMDMKMLMMMNMO
8JMRMS3[MEMFMBMCMDMKMLMMMNMO
MTMUMV#yMW
MXMYMZM[M]M^
8JM_MaMbMc8zMBMCMDMKMLMMMNMdMeMO
72MfMg1-!&
.jFRFS
DA
MYMBMCMDMKMLMNMO
MhMiMjMkMlMmMn
Mo(aC>
Mo(aMp
Mo(a
Mo18C>Mq
Mr3Z#y182h!&MsE@!p
!_1]MtMo
E8%02h#yMfMu
E8%02h#yMfMuMvMwE9
E<%02h#yE=MxMu
E<%02h#yE=MxMuMvMwE9
3635MyMaMb#oMz
8J8K8L8M#o8PM{
KSM|M}N!N#K_
4>(I!vB=N%
N&
N(
N)N*<W
N+
N,
<.
+x8vN-N.
N/
36M_8zMaMb#oN0N1N2N3
36M_8zMaMb#oN0N1N2N3IV
N4N5Hs@s*?
N66-N*
(I89B=4>6-<[N7N8N9!vN*4I<_N:N;
(I89B=4>6-<[N7N8N9!vN*4I<_N:N;BY
9:!QM{
<L-T!&
<L-T!&N<
34%D<R<S3>N=
/+!Q
34-T%D<R<S3>!&N=
368zMaMb#oN>
36MaMb#oN?
@-@.@/@0@2N@!2
%DNANBNC4H!&NDNENFNGNHNINJNKNL
NLNM.0#vNNNOBaKX
NP!2
NQ
<X&{
<X&{-TNRNSNTNUBaKX
NV
NW
5(5)&vNXNYNZ625rN[
5(5)&vNXNYNZ625rN[N]
NZNXNY!uN^N_
NZNXNY!uN^N_N]
6-4>(I!vB=N*N%
!u8=Na898;5)8<Nb8>Nc8ONdNeN^Nf5sNg8@&vN_
8*NhNiNjNk#oNl
Nm
4>(I!vNn
NoNp
NqNr@s*?(I
/j)@1K1L1M!=<m1N!,!&
Ns)@1L1M!=<m1N!,!&
C|
3635NtNu!&
3635NvNwNxNu!&
EdNy
Nz
N{!P!*&3!Q!/N|N}O!
3635NtO#O%!&
NLO&HuNENM.0!u#vNNNOBaKX!)
O(O)O*O+O,
O-
/JNR
<X/-
O.NN!2!)
O//K
6M#W)X)Y#D1L!,O0!&@0
!P)X!&
3635NtO1NuO2!&
O/
O/!Q
/jO3)@1K1L1M!=<m1N!,!&
NsO3)@1L1M!=<m1N!,!&
/j)@!;#CO31K#D1M!=1N!,!&
Ns)@!;#CO3#D1M!=1N!,!&
3635NtO4O5O1NuO2!&
%!2P!m!&
3635NtO6O7O8!&
O9O:O;AJNp
#s)X)Y#D1L!,!&
C|O<NS
O=O>O?O@?ROAOB
OCODOEOFOGOHL>OIOJOKOLOMONOOOPOQ!&
1]OMON!&
/j)@!;#C1K#D1M!=1N!,!&
Ns)@!;#C#D1M!=1N!,!&
OR)X)Y#D1L!,!&
OS)X)Y#D1L!,!&@0
O(O)O*NRO+O,
%eL=OTHF
%eL=HFOT
/j!&#,
/j#,!&
*xCVOUOV
%!OW!&
!n#]!&
!:L@&fOX
BD&fI4BE
OY
!mOZII#y#z#e#{#|(y#g#j#i
OZIIIJ#y#z#e#{#|(y#g#j#iO[
*<EB
*<EBO]O^
!!6*5N!&
O_@&OaObECED:d!&;TOc
O_@&OaObECED:d;T!&
*<Od!&
?q#*
OeOf
!_-<!&
!+55!&#gOgOhOi!)
!+*{!&#gOgOh
!+55!&#gOjOhOkOlGO!)
!+55#gOjOk*{!&OhGO
!/!pOgOiOm!&!)
.q!&#gOn!)
CV2,.q#gOo!&!)
7N!)
!:!&!)
!/7/#g.qOo#z#i!&
!&!+#g#y#z#b#i#{#jOp#m!)
!Q!/#g#y#z.q#i
!&!+#g#y#z#b#i#jOp#m!)
!(!+#y#g.qOo#z#iOqOr!&
!_Os
OtOu!v
:*-2
Ov!(!)
OwOx!(Oy!)
Oz!&
!&O{#g
>E>FIh
!&#g!)
#g!&
!/7/#gO|!&
!Q?y#mOp#y#g
?y#y#g!&
O}
P!
P!!(!)
!_P#:W
P%486,51P&P(P)P*!)
(a486,51P&P(P)!)
P%486,51P(P+P,-4P-!)
P%48516,P(P.P/P0P1
!_%m
6*5N55P2Ih5-P3P4P5P6
6*5N55P7Ih5-P3P4P5P6P8!)
6*5N55P7Ih5-P3P8!)
@r5-P3P4P5P6P9
6*5N55P:P2P3P;P<)Y5kIhP=P>P?P@P4P5P6!)
6*5N55P:P7P3P;P<)Y5kIhP=P>P?PAP@P4P5P6
6*5N55P:P7P3P;P<)Y5kIhP=P>P?PAP@
@rP>P:P2P3P<P?P@5kP4P5P6)YP=
.(:m
!&PB
PCPD
PCPDPENA
PCPEPD!}
PCPE!)
%!55P95-P3P4P5P6
%!55P75-P3P4P5P6
%!55P75-P3
PCPFPGPHKl
PCPFPG
PCPFPH!)
PCPFPI!)
PCPFPH
PCPF
PCPFPH!}
PCPFPJ
PKPLPM
PKPLPMPNPOPP
%!5NIhPQ
%!%%Ih
%!5NIhPQP8
%!5NIhP8
%!5NIh5kPQ
%!%%Ih5k
%!5NIh5kPQP8
%!5NIh5kP8
!_PR
6*5NPSIh
6*5NPSIh,+
%!%%>FPT
%!%%>FIh
PC
PCPUPV-+!)
PW
PX
%%>FIhPY
Ot
PZ
%%>FIh
Ot!vIk!)
P[
OwOxP]6*5NPSIh,+
*<!(!)
!QP^P_MNPaPbPcPdPe!)
/+PfPg
!Q!/#gPg#bOp#m
<L!&
<L!&N<!)
34%^
/+Pf
34-!N=!&
34-!Ph
!/#gPg!&
!/Pg#gOqE@!&
PiPj!+#a
Pk!&Pg
%DPl
PmG3
PmG336
Ow!QPg
PnPo
G3!:
PpPnOw
Pq
PrPsPt
Pu!&
Pu.q!&
3E
3EPv
=[
!_P#:W!)
Pv
%!PwP9
PxPyPz
7/!+#g.qOoOqP{!&E@!)
%!8S
!Q:m
!Q:mP|
P}Q!:mQ#
.(:mQ%!)
%!J7
P}
%!%4
%!Q&
%!Q(
%!NuQ)L%
%!Q*Q)L%
Q+
Q+P|
%!Q,
%!-H70
Q-Q.Q/Q0@g=[Q1Q2Q3
Q.Q/Q0@g=[Q1Q2Q3Q4
Q5Q.Q/Q0@g=[Q1Q2Q3
Q.Q/Q0@g=[Q1Q2Q3Q6
Q7Q.Q/Q0@g=[Q1Q2Q3
Q.Q/Q0@g=[Q1Q2Q3Q8
Q9Q.Q/Q0@g=[Q1Q2Q3
Q.Q/Q0@g=[Q1Q2Q3Q:
Q;Q.Q/Q0@g=[Q1Q2Q3
Q.Q/Q0@g=[Q1Q2Q3Q<
Q.Q0@g=[Q1Q2!)
Q.Q0@g=[Q1Q2Q3
Q.Q0@g=[Q1Q2Q3Q=
Q.Q0@g=[Q1Q2Q3Q>
Q.Q0@g=[Q1Q2Q3Q?
Q.Q0@g=[Q1Q2Q3!)
Q.Q0@g=[Q1Q2Q3Q@
Q.Q0@g=[Q1Q2Q3QA
Q.Q0@g=[Q1Q2Q3QB
Q.Q0@g=[Q1Q2Q3QC
Q.Q0@g=[Q1Q2Q3QD
Q.Q0@g=[Q1Q2Q3QE
Q.Q0@g=[Q1Q2Q3QF
Q.Q0@g=[Q1Q2Q3QG
Q.Q0@g=[Q1Q2Q3Q/
Q.Q0@g=[Q1Q2Q3Q/QH
Q.Q0@g=[Q1Q2Q3Q/QI
Q.Q0@g=[Q1Q2Q3Q/QJ
Q.Q0@g=[Q1Q2Q3Q/QK
Q.Q0@g=[Q1Q2Q3Q/QL
Q.Q0@g=[Q1Q2Q3Q/QM
Q.Q0@g=[Q1Q2Q3Q/QN
Q.Q0@g=[Q1Q2Q3QO
Q.Q0@g=[Q1Q2Q3QP
=[8S3NQQQ.Q0@gQ1Q2!)
=[8S3NQQQ.Q0@gQ1Q2Q3!)
=[8S3NQQQ.Q0@gQ1Q2Q3!&
=[8SQ.Q0@gQ1Q2!)
=[8SQ.Q0@gQ1Q2Q3!)
=[8SQ.Q0@gQ1Q2Q3!&
=[8SQRQ.Q0@gQ2Q1QSQ3Q/
=[8SQRQ.Q0@gQ2Q1QSQ3Q/QT
=[8SQRQ.Q0@gQ2Q1QSQ3Q/QU
=[Q.Q0@gQ1Q2!)
=[Q.Q0@gQ1Q2Q3
=[Q.Q0@gQ1Q2Q3QV
=[Q.Q0@gQ1Q2Q3QW
QXQ.Q/Q0@g=[Q1Q2Q3
QYQ.Q/Q0@g=[Q1Q2Q3
QZQ.Q/Q0@g=[Q1Q2Q3
Q[Q.Q/Q0@g=[Q1Q2Q3
Q]Q.Q/Q0@g=[Q1Q2Q3
Q^Q.Q/Q0@g=[Q1Q2Q3
Q_Q.Q/Q0@g=[Q1Q2Q3
QaQ.Q/Q0@g=[Q1Q2Q3
QbQ.Q/Q0@g=[Q1Q2Q3
QcQ.Q/Q0@g=[Q1Q2Q3
QdQ.Q/Q0@g=[Q1Q2Q3
QeQ.Q/Q0@g=[Q1Q2Q3
QfQ.Q/Q0@g=[Q1Q2Q3
QgQ.Q/Q0@g=[Q1Q2Q3
QhQ.Q/Q0@g=[Q1Q2Q3
QiQ.Q/Q0@g=[Q1Q2Q3
QjQ.Q/Q0@g=[Q1Q2Q3
QkQ.Q/Q0@g=[Q1Q2Q3
QlQ.Q/Q0@g=[Q1Q2Q3
QmQ.Q/Q0@g=[Q1Q2Q3
QnQ.Q/Q0@g=[Q1Q2Q3
QoQ.Q/Q0@g=[Q1Q2Q3
QpQ.Q/Q0@g=[Q1Q2Q3
QqQ.Q/Q0@g=[Q1Q2Q3
Q.Q0@g=[Q1Q2Q3Qr
Q.Q0@g=[Q1Q2Q3Qs
Q.Q0@g=[Q1Q2Q3Qt
Q.Q0@g=[Q1Q2Q3Qu
Q.Q0@g=[Q1Q2Q3Qv
Q.Q0@g=[Q1Q2Q3Qw
Q.Q0Q2=[@gQ1Q3Q/
Q.Q0@g=[Q1Q2Q3Qx
Q.Q0@g=[Q1Q2Q3Qy
Q.Q0@g=[Q1Q2Q3Qz
Q{Q|
%!2S
Q{Q|!)
Q}
%!2S!)
%!2SR!
%!!)
%!2SR!!)
%!%2DZ
D-D.),%k
%!%%%|
%!I]/+=9I_%42<
R#
%!Id2S
!IR%R&
!IR%R(R)R*R&
%!!*
!IR%R&%4
!IR%R)R*R&%4
R+
%!R,JM
R-
R.
=0
R/
/j%4
!:#g!+!&
%!J(GAG52S<K
%!J(GFG52SGG
%!J(1UGFG52SGG
%!J(GHG52SGI
%!J(1UGHG52S
>E>F6;I{
>F6;R0ItIu
>F6;R0ItIuR1
&DR2
%!&f
%!R3GFG52SGG
%!%U1S#D
#L#g!&
*<EB#y!&
!_-<R4!&!)
!_-<R4!)
R5!n
R6
<z
34(l
%!R7P#
&E0J%*
!_J(241V2S
!_J(241V1U2S
*<EB!&#g
%!!:8s
%!I_=9R82<
!n.D
!/#g!&
%!#g!&
%!G(
!+GK#gOg!&Oi
!+GK#gOg!&
%!G4GFG52SR9
%!G4GHG52SR9
%!%e
%!R:
%!R:LS
!/R;#g#D
!/=c1<#g#D
!/I]*p#g!&#D
!/=eR<#g#D
!/DcR=#g!&#D
%!,o
%!R>&&
%!!/
%!R?R@=0RA
%!RBR?R@=0
RC
%!1B
RD!_@<RE:WRFRGRH9hRI
RD!_@<RE:WRFRGRH
RD!_@<RE:WRFRGRH9hRIRJ
%!R3RKGAG52S<K
%!R3RKGFG52SGG
%!!:
%!D-#L
!IR%R&%4RL
%!RM2S
%!RN2S
%!&&
!!RORP
%!RQ
!_-<R4!&RR
*<!QRS
!/RTRU
%!RV
%!RW
%!RX
!:#g!&#i
RYRZR[R]
RYRZR^R[
R_
)>RaRb
RcRd
ReRd
Rd
:n
P3Rf
P3RgRhRiRj
RkRlRmP9RnRoRp
RkRlRmP9RnRoRpRq
RrRsRtRuRvRw!)
RrRsRvRwRxRy!)
RzP9
PCRkP9R{R|RnRZ!)
PCRkP9R{R|RnR}
PCRkP9R{R|RnRZ!}S!!)
PCRkP9R{R|RnRZS!
&pRkP9R{RnRZS!S#S%R|
!IS&P2S(R_S)
!IS&P2S(R_
!IS*P2S(R_S+S)
S,R_
RkS-S.P9RnS/S0S1!)
S2S3S4S5S6
S7S8!)
S9
S:S;PwS<S=S>S?S@SASBSCSD
S:S;PwS<S=S>S?S@SASBSC
SES;S<S>SFSCSGS?SA!)
SES;S<S>SFSCSGS?SA
SH
SISJ
!#!R!=SKSL
SM
SN
SO
SP
SQ&f
SRSS2T&f
&f
.(:mP|
ST
STP|
SU
SVSWSXSYSZS[S]S^S_Sa
SbScSXSYSZS[S]S^S_Sa
SbScSXSYSZS[S]S^S_SaSd
SeSfSg
SeSfSgSa
ShSiSfSg
SjSk
Sa
Sl
SlSa
Sm
SnSoSpKuSgSqSrSs!)
SnSoSpKuSgSqSrSsSa!)
St
StSa
Su
SvSoSpKuSfSgSqSrSs!)
SvSoSpKuSfSgSqSrSsSa!)
SvSoSpKuSfSgSqSrSs
SwSxSySzS{S|!)
S}T!T#
T%T&
T(*ET)
!/T**E
T+
CVT,T-T)!)
1BT(
T.T/T0
T1
8J953[96!)
T295T3T4!)
8J953[T5P_MNPaPbPcPdPe96!)
8J953[T5P_MNPaPbPcPdT6T7!&!)
8J8z3[97!)
T8T3T4!)
8J8z3[T5P_MNPaPbPcPdPe97!)
8J8z3[T5P_MNPaPbPcPdT6T7!&!)
8JMRMS3[T98P!)
T:MRMST3T4T9!)
8JMRMS3[T;T9T5P_MNPaPbPcPdPe8P!)
8JMRMS3[T9T5P_MNPaPbPcPdT6T7!&!)
8JT<MRMS3[T9P_MNPaPbPcPdPe8R!)
8JT<MRMS3[T9P_MNPaPbPcPdT6T7!&!)
8JT=9<3[9>T>!)
T:T=T3T4!)
8JT=9<3[9>T5P_MNPaPbPcT?PeT>!)
8JT=9<3[9>T5P_MNPaPbPcPdT6T7!&!)
MY9<T@TA!)
T89<T4T@!)
MY9<T@T5P_MNPaPbPcPdPeTA!)
MY9<T@T5P_MNPaPbPcPdT6T7!&!)
-2TB
TCTD
-2TBTE
TF
=[55#g@gOg!&Oi!)
=[55TG#g@gOg!&
=[55#g@gOj!&OkOlGO!)
!+55#gOjOk*{@gGO!&!)
THTITJTK6a6bTLTMTNA3TO
TP
TQ
%!TR
!PTSTT
:nPKPLPM
6TTU
TV
TW
TX!Q
TVTY
PC:mTZ
PC:mTZQ%!)
PC:mTZQ%
&RT[NA
&RT[PENA
T]:m
T^:m
3E1]T_TaNA
TX!Q!#
:nPCPFPGPHKl
:nPCPFPG
:nPCPFPH!)
:nPCPFPI!)
TWTY
TXT[
!_0J%h
5NIhTb
0JTcA3
O}>C
DnTdD.
Te>C
PT>C
%%Ih5kP&
*<
Tf)@
Tg555-Th
:nTiTjTk55TlP2P3TmTn)YToP=P>P?P@
#L)@
:n&RTgPwP95-P3
TpRe
TqP6Tr
TqP6TsTr
@rP6Tr
TqP65<
P5P6P4
:n@r5-P3P4P5P6P9
:n@rP>P:P2P3P<P?P@5kP4P5P6)YP=
Tt>CTu
TvTw:m-X!vTx
TvTw:m-X!vTyTz?i
T{NtNu!&
T{NtNu!&T|T}
T{NtNuU!T|T}
T{NvNwNxNu!&
T{NvNwNxNuU#
T{NtO1NuO2!&
E;8,:-U%U&GC31!)
E;8,:-U(U&GC31!)
T{NtO4O5O1NuO2!&
,aU)U*:-U%U+U&U,GCU-31GDU.GE)!U/U0!)
-W.q!&!)
U1U28,!)
U3U4
U5!)
&I
#DU6U7
/3
/3#D
=cFo#D!p
FpFq#D!p
U8U9U:U;
,6FsU<#D
,6FsFt#D
,6FsFt#DU6U7
7/
7/P|
Q+!)
U=U>!)
:O2S!)
U?!)
U?)!!)
+)1S#D!)
U@!)
U@UA!)
U@UA)!#D!)
UBUCUDUE8SUFUG#D2S!)
UB!)
UHE,G52+!)
G4E,G52S!&!)
UIE,G52S!)
UJE,G52S!)
%4G62<+|2{UKULUMUNG;G<G=G>2F2GG?2D.qG@2I!&!)
%4G62<+|2{UKULUMUNG;G<G=G>!)
%4G62<+|2{UKULUMUNG;G<G=G>UO!)
%4G62<+|2{UKULUMUNG;G<G=G>2F2GG?UO!)
3EUP%hUQ!)
3EUP%h!)
!_9jRF!)
URUS
!_P#:W9jRF
!_:WP#9jRF
UT9j:WP#
:V%m
SU:*
#*
UU
UVUWOg!)
3PUX!)
3PUX2S!)
%4!)
UBUYUZ2S!)
1T24GAG52+<K8,:-U%U&GC312,GDGE!)
1T24GAG52+<K@a8,:-U%U&GC312,GDGE!)
1T24GAG52S<K@a8,:-U%U&GC312,GDGE!)
1T24GAG5U[2S<K8,:-U%U&GC312,GDGE!)
1T24GFG52SGG8,:-U%U&GC312,GDGE!)
1T24GFG52SGG@a8,:-U%U&GC312,GDGE!)
1T24GFG5U[2SGG8,:-U%U&GC312,GDGE!)
1T24GHG52SGI8,:-U%U&GC312,GDGE!)
1T24GHG52SGI@a8,:-U%U&GC312,GDGE!)
1T24GHG5U[2S8,:-U%U&GC312,GDGE!)
1T24GHG5U[2SGI8,:-U%U&GC312,GDGE!)
1T24GHG52SU[GI8,:-U%U&GC312,GDGE!)
1T24GAG52S<KU)U*:-U%U+U&U,GCU-312,GDU.GE-kU]REU^)!U/!)
1T24GAG52S<KU)U_:-U%U+U&U,GCU-312,GDU.GE)!U/#D-kU]REU^!)
1T24GFG52SGGU)U*:-U%U+U&U,GCU-312,GDU.GE-kREU^)!U/!)
1T24GFG52SGGU)U*:-U%U+U&U,GCU-312,GDU.GE-kU]REU^)!U/!)
1T24GFG52SGGU)U*:-U%U+U&U,GCU-31GDU.GE)!U/!)
1T24GHG52SGIU)U*:-U%U+U&U,GCU-312,GDU.GE-kU]REU^)!U/!)
1T24GFG52SGG-kREU^!)
Ua!)
Ub2S!)
Uc2S!)
,aU%U+U&GCU-312,GDU.GE-kU]REU^!)
,aU%U+U&GCU-312,GDU.GE-kU]U^!)
,aU%U+U&U,GCU-312,GDU.GE-kU]REU^!)
,aU%U+U&U,GCU-312,GDU.GE-kU]U^!)
Fr#D2S!)
,a8,:-U%U&GC312,GDGE!)
,a8,:-U%U&GC312,GDGEUdUeMs!)
24GAG53N2S<K8,:-UfU&GQ312,GSGE!)
24GFG53N2S8,:-UfU&GQ312,GSGE!)
24GFG53N2SGG8,:-UfU&GQ312,GSGE!)
UgUhUiUjOg!)
UgUhUiUjOg#g!&
!#555-
!#5-
P+P,
>*
Uk
1B;%!)
8S!)
BM1U8,UlU%U&GC312,GDGE!)
BM1U8,UlU%U&GC31GDGEUdUeUmMs!)
1:1;UnUo2,UpUqRH!)
1:1;UnUo2,UpUqRHOg!)
1:1;UnUoUpUq%hUdUeMs!)
UBUr2S!)
Us143<!)
,aU)U*:-U%U+U&GCU-312,GDU.GE)!U/U0-kU]REU^RGUt!)
,aU)U_:-U%U+U&GCU-312,GDU.GE)!U/-kU]REU^RG9hUu!)
,aU)U_:-U%U+U&GCU-312,GDU.GE)!U/#D-kU]REU^RGUuUv!)
,aU)U*:-U%U+U&GCU-31GDU.GE)!U/U0Ut!)
,aU)U_:-U%U+U&GCU-31GDU.GE)!U/Uu!)
,aU)U_:-U%U+U&GCU-31GDU.GE)!U/Uu#D!)
+)!)
+)#D!)
Uw!)
Uw#D!)
2+!)
2SDZ!)
2+DZ!)
2x%42<+|2{UKULG;G<G=G>!)
UxUyUz)!:-U{U|U%U&GC312,GDGEU}#D!)
V!UjOg!)
V!UjOg!&#g!)
V!V#V%UjOg!)
V&8,%hV(V)2,V*V+V,V-!)
V.V/V0V16FV2V3V4UjOgV5!)
V.V/V0V16FV2V3V4UjOgV5V6V%!&!)
V7
V8
V9V3
V:&v-:K6#DV;!)
,aU)U*:-U%U+U&U,GCU-312,GDU.GE)!U/U0-kU]REU^RG!)
,aU)U_:-U%U+U&U,GCU-312,GDU.GE)!U/-kU]REU^9hRG!)
,aU)U_:-U%U+U&U,GCU-312,GDU.GE)!U/#D-kU]REU^RGUv!)
,aU)U_:-U%U+U&U,GCU-31GDU.GE)!U/!)
,aU)U_:-U%U+U&U,GCU-31GDU.GE)!U/#D!)
V<1-:WTO!)
%42<+|2{UKULG;G<G=G>.q!&!)
%42<+|2{UKULG;G<G=G>!)
V=!)
V>!)
1T24GAG52S8,:-U%U&GC312,GDGEU0!)
1T24GAG52S8,:-U%U&GC312,GDGE!)
1T24GFG52S8,:-U%U&GC312,GDGEU0!)
1T24GFG52S8,:-U%U&GC312,GDGE!)
V?!)
V@VA!)
UHE,G52S!&!)
UIE,G52S!&!)
UJE,G52S!&!)
1;VBV&%hV(V)2,V*V+V,V-!)
VCVD5_U9VEVFVGVHVIVJVKVLVM!)
J92S#D!)
VNVOVP)!:-1-VQU%U&GC312,GDGEVR!)
VNVOVP)!:-1-VQU{U|U%U&GC312,GDGEU}#D!)
%4IZI[V4!)
VSVTVUVV!)
VWVTVUVV!)
#]!)
T[!&
%42|!)
67-kU]REU^RG9h!)
67-kU]REU^RG!)
67-kU]REU^RGRI!)
UT9j:WGU
UT)z%mGU
UBVXVYUG#D2S!)
VZUB#D!)
VZUB2S#D!)
UBV[V]V^V_#D2S!)
VZ#D!)
3PUX#D!)
3PUX#D2S!&!)
Fr,6UGVaVbUB#D2S!)
FrVcVdUB#D2S!)
Ve#D!)
Ve#D2S!)
FrVfVgUB2S#D!)
VY2S#D!)
VZUG#D!)
FrUB#D2S!)
Fr,6UGVb#D2S!)
VZVaUG#DVb!)
VZVaUG#DVb2S!)
VhViUGVaVb2S#D!)
R?R@VaUG#DVb!)
R?R@VaUG#DVb2S!)
R?VjVaUG#DVb!)
R?VjVaUG#DVb2S!)
Q)Q*L%!)
-kU]REU^RGVk!)
,o!)
*pDA!)
Vl!)
3PUXUGVm!)
3PUXUGVmVnVoVbFY2S!)
1:1;VpUnUoUpUqVqVr!)
VsVtVu;gU9U;U:G5Vv2S!)
1T24GAG52S<K3N8,:-UfVwU&GQGR312,GSGTGE!)
1T24GAG52+<K3N8,:-UfVwU&GQGR312,GSGTGE!)
1T24GFG52SGG3N8,:-UfVwU&GQGR312,GSGTGE!)
,aU):-U%U+U&GCU-312,GDU.GE)!U/-kU]REU^RG!)
,aU):-U%U+U&GCU-312,GDU.GE)!U/-kU]REU^RG#D!)
,aU):-U%U+U&GCU-31GDU.GE)!U/!)
,aU):-U%U+U&GCU-31GDU.GE)!U/#D!)
%4Vx!)
VyVzUB#D!)
+)#D!&#g
+)2S!)
+)2S#D!&#g
3EV{!)
:M!)
V.V/V0V|6FV3AEV4UjOgV5!)
V.V/V0V|6FV3V4UjV5OgAE!&V%!)
PCV}W!.q!&#g
V.W#W%W&UjW(V56FV3OgOiAE!)
V.W#W%W&UjW(V56FV3OgOiAE!&!)
W)!)
3E!)
Us!&1-!)
W*!)
W+2SRA!)
W,2S!)
W-!)
W-2S!)
RQ2S!)
W.2S!)
RN2S!)
!_%4!)
W/KdW0W1
!_1B;%!)
!_W2!)
1:1;W3W4RHW5V/!)
MrW3W4!)
1;W6+mEH!&!)
3EP|
R&7^OzW7
R&7^%4OzW7
R&7^%4O{W7#g
R(R)R*R&7^%4OzW8
R(R)R*R&7^%4O{W8#g
O{W9#g
R&7^OzW:
R&7^%4OzW:
R&7^%4O{W:#g
R)R*R&7^%4OzW;
R)R*R&7^%4O{W;#g
W<O{W=#g
OzW>
O{W>#g
W?W@WAO{WB#g
%4OzWC
%4O{WC#g
O{WD%2#g
OzWE
O{WE#g
I#OzWF
I#O{WF#g
OzWG
OzWH
O{WH#g
OzWI
OzWJ
O{WJ#g
OzWK
O{WK#g
OzWL
O{WL#g
OzWM
O{WM#g
OzWN
O{WN#g
OzWO
O{WO#g
R&OzWP
R&RLOzWP
R&RLO{%4WP#g
OzWQ
O{WQ#g
9+J<O{WR%2#g
>E>FR&7^
>E>FR&7^%4
>E>FR(R)R*R&7^%4
>E>FR)R*R&7^%4
>E>F,p
>E>FWSWTWAW?W@
>E>F%4
>E>F%2
>E>FI#
34P|
>E>FR&%4
>E>FR&%4RL
>E>FR&RL%4
>E>F9+J<%2
7o7xWU!&#g-o
7o7xWU!&#g-oWVWWWXR&
WY#g
WZ#gQ&
W7#gR&7^
W[Q&!&#g
W]#g
W:#gR&7^
W:#gR&7^%4
W>#g
W^#g%4
WC#g%4
W_L!Wa#g
W_JWL!Wb#g
-o!&#g
WE#g
.DWc!&#gRLWdWe%4
WG#g
WH#g
WI#g
Wf#g
WK#g
WL#g
.D!&#g
.D!&#gRLWdWe%4
*<!&#g!)
7{!&#g
WM#g
WN#g
Wg#g
Wg#g!+
.DWc!&#gRLWh%4
.D!&#gRLWh%4
Wi#g%4
WO#g
-oWj7w!&#g
Wk7o7w!&#g
WlWmWn#g
7r7o7w!&#g
Wo#g
7|7o!&#g
7|7o7w!&#g
Wp#g
WP#gR&%4
WP#gR&RL%4
WqWr#g
WqWr#gWs
7}7o!&#g
7}7o7w!&#g
WQ#g
Wt#g
WqWu#g
>E>FQ&
Wv
WvP|
>E>FWq
>E>FWqWs
WwWxWy!&!)
!QWz
:nW{W|
:nW{
:nW{W|W}&K!)
:nX!X#!&
!_:O2S
3F3GD&D(D)
3F3G%2
D-D.=i#g
%!X%%4
%!#g
%!DE&f
&REB1[&f
%!%2%h
!_G4E,G52S
%!I]I^&&X&+m2<
%!%hX(Og
%!,3
%!X)X*
ET&f
&)X+X,
!_J(GAG52S<K
!_J(GAG5U[2S<K
%!#gOjOk
3F3GX-
3F3GD<D=D>%2
!_(rX.ItIuIvX/
!IR%X06<X/
%!%2#g
%!%b2+
%!D?
%!DADBDC
%!X1
)<.g!:X2:W+mX3U|X4
%!DE
ET
!/#g
%!(tX5
%!:O24X6X72R
FRFSX8X9
%!DP#g
%!X:
%!.g
%!X;X<
,o#g
0hX=UGVoVb2S
0hX>X?X@XAXBXC2S
0hXDXEUGVaVb#D2S
0h#LE,<KG52S
XF#LE,<KG52S
0hXGXH2S
0h2S
!_XI0pVoVb
0hXJXKXLXMXBXC2S
0hXNXOUGVb2S
0h#LUGFYVmVnVoVb2S
0h1U*pXPXQ##XR
XSXTXUFgFhFiFj2S
0J&E%*
%!;g
3F3GXVV4
%!(tX5E?XWU9+|
XX%M%NXY
%!=9
%!IWIV%4T3!)
%e%fHH
%!H6
%!XZ%2DZ
%!HH
%!X[
%e%fX]
%!X^HK
D-DSDTDUDV#g&f
&RET
%!%2DZX_
XaXb
%!1BDZUO
%!!JDY
!_&F%4#gOg!)
%!XcXdXe
%!,p%2XfDZ
%!%4XgT3
%!.D%4#gOg
XhXi
3F3GFP
%!+m%4T3
!_R3RKGAG52S<K
%!24X6X72R
%!D[XjXk
%!%2DZ#g
%!Dd%2
%!De
%!Dg%2
56DhDi
%!D1
Kr!mKs
%!DoDp
%!!n%2
3F3GDr
%!Dd
%!%|
%%6*Xl%4
%!I-XmXnXo%2#PVd
!n!/
XpCVXqXr
!!XsXt
!PG(Xu
&RXvXwXW1[Xx
!n!m!/
!_!n#uXy
!#I*K0Xz
!_X{!/
!_X{#u
%!(tX5E?U9+|
#YX|DH
%!%*I-
%!L@&f
V<A>
O_@&Oa;T
8JX}Y!Y#Y%Y&T5P_MNPaPbPcPdPeY(!)
8JX}Y!Y#Y%Y&T5P_MNPaPbPcPdT6T7!&!)
8JMRMS3[Y)!)
Y*MRMST3T4!)
8JMRMS3[T5P_MNPaPbPcPdPeY)!)
8JMRMS3[T5P_MNPaPbPcPdT6T7!&!)
8JM_8zMaMbN0N3!)
8JM_8zMaMbN3McT5P_MNPaPbPcPdPeN0!)
8JM_8zMaMbN3McT5P_MNPaPbPcPdT6T7!&!)
Y+MRY,T5P_MNPaPbPcPdPeY-!)
8JMRY,T5P_MNPaPbPcPdT6T7!&!)
Y.T6!&
8JY/Y0Y13[T<P_MNPaPbPcPdT6T7!&Y2Y3Y4Y5Y6Y7Y8Y9Y:Y;!)
8JMRMS3[Y<!)
Y*MRMST3Y=!)
8JMRMS3[T5P_MNPaPbPcPdPeY<!)
Y>Y?
Y@MRMS8MT}T5P_MNPaPbPcPdT6T7!&!)
#):H,o
.(:mP|!)
P}!)
T{NtO#O%!&
T{NtO#O%YA
T{NtO#O%YB
2P!m!&
2P!mYC
T{NtO6O7O8!&
T{NtO6O7O8YD
YE
YEP|
(aP|
&pYFYGYHC8YIPw)Y#D2SYJYKYLYMYNRA#g
&pYFYGYHC8YIPw)Y#D2SYJYKYLYMYNRAYO#g
YPYQYRYSYTYUYVYWYXYYYZY[Y]Y^Y_YaYbYcYd2SP;#g
YPYQYRYSYTYUYVYWYXYYYZY[Y]Y^Y_YaYbYcYd2SP;Ye#g
%!Yf
%!YgYh#D
%!5NPw)YIh#DYJYKYLYN
%!5NPw)YIh#DYJYKYLYiYN
YjYkYlYmYnYGYHC8YIPw)Y#DYJYKYLYNRAYo!)
&pYGYHC8YIPw)Y#DYJYKYLYMYNRA
&pYGYHC8YIPw)Y#DYJYKYLYMYNRAYO
Yp#D
%!#D
,o)@Yq+_
%!%%YFPw5<Ih#D2SYJYKYLYN#g
%!%%YFPw5<Ih#D2SYJYKYLYNYi#g
%!YrYsYtYuYvYw;y;zYxY^Y_Yy
%!YrYsYtYuYvYwYzY{Y|Y^Y_Yy
%!Y}
%!Y}2{
%!Z!Y|
%!2S2{#g
Z#2S#g
6TZ%YHZ&RA
6TZ%YHZ&RAYO
6TYHZ&RAYO
%!Z(
%!Z(2{
%!Z)Y|
%!Z*YzY{Y|Y^Y_Ye
%!Z!YzY{Y|Y^Y_Ye
%!Z+Z,YzY{Y|Y^Y_Ye
%!Z-YzY{Y|Y^Y_Ye
6T%!2S.u2{!)
%!#LUG
%!#LUG2+!)
&pZ.Z/Z0YHPwZ1)Y#DTbYNUGYMVm!)
&pZ.Z/Z0YHPwZ1)Y#DTbYNUGYMVmVn2SZ2Z3
!#0JZ4Z52RZ6Z75<1[58
#LZ8
UTKu%kZ9Z:&I
TqMrZ;Z<)YZ=Z>#D
SoZ?H+Z@ZAZBZC!)
SoZ?H+Z@ZAZBZD!)
UT
ZE
UTZF
ZEZF
ZG,oZHZ?H+Z@
ZG,oZHZ?H+Z@ZD
ZG,oZ?H+Z@
ZI,oZ?H+Z@ZD
ZGZ?H+Z@
ZIZ?H+Z@
T]
&pZ.Z/Z0PwZJ)Y#DTbYNYM
&pZ.Z/Z0PwZJ)Y#DTbYNYMZ2Z3
!#0J(tZKZ5585<#DZLZ7
!#0J(tZKZ5585<#DZLZ7Z2
)NZMCVZNZOZPZQZRZS
%2ZT3[Pq
)NZMCVZNZOZUZPZVZQ9UZWZS
ZXZYZZ
ZXZY
ZXZ[
!_&&ZTZ]3[Z^
!_%bZ_Z]3[Z^
%!Za
Zb*pZcZd
!_ZeZfE4Ax%2
%g&fZ]
!_*pZgZh
ZiZj&fZ]
#D!&!)
!/1k=9#g#D
!/JDZk#g#D
1>;|%k#D
!_+)1S#D
!/1k#g#D
!/ZlZm%k#D
%!&f#D
Zn
Zo!)
Zo
U=U>
Zp!)
Zp
ZqZr
ZoZp
22
22P|
Zs
!Q:mQ!
:nPCPE!)
Zt!&
:nPCPFPJ!)
%e%f0O
A@
-JA@
-JZuZv
Zw-JZu
A@IQ
-JA@Zx
)TZyZzZ{Z|Z}
)TZyZzZ{Z|Z}!&
[!)N)+[#2p
TqP6
:n!#/J5-[%P3
(a[&[([)[*
SJ!)
&pZ.Z/Z0Pw[+W(Oi)Y#DTbYNYM
&pZ.Z/Z0Pw[+W(Oi)Y#DTbYNYMZ3
EnXi[,[-*p[.[/3PUX[0[1[2
F][3[4[2
[5[6[7[8
[5[6[7[9[:[8
En!J!I[3[4!p
EnEQ[;3PUX[2
FC[<[=[>[?I[[8
FCEn[=[>[@I[[8
EnEQ[;[3[4[2
6<[A@ZIm
6;[A@ZImX6
J(
[B[C24@Z[DX6
!:,o!Q
[E[F
[G
[HTr
[E
Sj[I[J[K
*:[L
<D[M[N
:n[O[P[QPN[R[S
:n[O[T[P[QPN[R[SPP[UPO
:n[O[T[P[QPN[V[S[UPO[W!)
:n[X[Y[Z
:n[[[Y[Z
%!%4Xg
%%&F!p
%!&F
%!5NIh
:n[][O[P[QPN[R
:n[][O[T[P[QPN[RPP[UPO
:n[][O[T[^[QPN[V[UPO[W!)
)N[_[a5<#D
)N[_[a5<#D[b
[cG%G&
[d[e[f[g
0hF][7[h[i[j[k[l2S
0h[m&F[n[o[p[q2S
0h[7[rPSUB[s[t[j[l[u[h[v[w[x[y[z[{2S!)
0h[rPS[|[z[{UB[}]!]#]%]&[y2S
0h.DUB[rPS[n[p[o[q2S!)
:n](])]*
]+],`;

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
optional_features=@tensorflow.autograph.experimental.Feature()
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
selection
tpe
first_type
second_type
*types
alias
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
num
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
code
closure=null
globs=null
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
layers.InputSpec keras.layers.InputSpec
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
