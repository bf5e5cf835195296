"""Types of requests: those of `create_fine_tuning_job`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .shared import MetadataParam, StringCheckGraderParam
    from .shared_fine_tuning import (
        MultiGraderParam,
        PythonGraderParam,
        ScoreModelGraderParam,
        TextSimilarityGraderParam,
    )


class CreateFineTuningJobRequestParam(TypedDict, total=False):
    """`CreateFineTuningJobRequest` in the description."""

    model: Required[str | Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]]
    """Id of the base model."""
    training_file: Required[str]
    """Id of the file with the training data."""
    hyperparameters: CreateFineTuningJobRequestHyperparametersParam | BaseModel
    """Settings of the training; deprecated."""
    suffix: str | None
    """Text that follows the completion; at least 1 character; at most 64 characters."""
    validation_file: str | None
    """Id of the file with the validation data."""
    integrations: Iterable[CreateFineTuningJobRequestIntegrationsItemParam | BaseModel] | None
    """Services that receive the metrics of the job."""
    seed: int | None
    """Seed for sampling; equal requests return the same result where possible; at least 0; at most 2147483647."""
    method: FineTuneMethodParam | BaseModel
    """Training method with its settings."""
    metadata: MetadataParam | BaseModel | None
    """Up to 16 key-value pairs of strings, stored with the object."""


class CreateFineTuningJobRequestHyperparametersParam(TypedDict, total=False):
    """`CreateFineTuningJobRequestHyperparameters` in the description."""

    batch_size: Literal["auto"] | int
    """Number of examples in a training batch; service default: "auto"."""
    learning_rate_multiplier: Literal["auto"] | float
    """Multiplier of the learning rate; service default: "auto"."""
    n_epochs: Literal["auto"] | int
    """Number of passes over the training data; service default: "auto"."""


class CreateFineTuningJobRequestIntegrationsItemParam(TypedDict, total=False):
    """`CreateFineTuningJobRequestIntegrationsItem` in the description."""

    type: Required[Literal["wandb"]]
    """Type of the object."""
    wandb: Required[CreateFineTuningJobRequestIntegrationsItemWandbParam | BaseModel]
    """Settings of Weights & Biases."""


class CreateFineTuningJobRequestIntegrationsItemWandbParam(TypedDict, total=False):
    """`CreateFineTuningJobRequestIntegrationsItemWandb` in the description."""

    project: Required[str]
    """Project of Weights & Biases that receives the metrics."""
    name: str | None
    """Name of the run."""
    entity: str | None
    """User or team of Weights & Biases that owns the run."""
    tags: Sequence[str]
    """Tags of the run."""


class DpoHyperparametersParam(TypedDict, total=False):
    """`FineTuneDPOHyperparameters` in the description."""

    beta: Literal["auto"] | float
    """Weight of the penalty for moving away from the reference model; service default: "auto"."""
    batch_size: Literal["auto"] | int
    """Number of examples in a training batch; service default: "auto"."""
    learning_rate_multiplier: Literal["auto"] | float
    """Multiplier of the learning rate; service default: "auto"."""
    n_epochs: Literal["auto"] | int
    """Number of passes over the training data; service default: "auto"."""


class DpoMethodParam(TypedDict, total=False):
    """`FineTuneDPOMethod` in the description."""

    hyperparameters: DpoHyperparametersParam | BaseModel
    """Settings of the training."""


class FineTuneMethodParam(TypedDict, total=False):
    """`FineTuneMethod` in the description."""

    type: Required[Literal["supervised", "dpo", "reinforcement"]]
    """Type of the object."""
    supervised: SupervisedMethodParam | BaseModel
    """Settings of supervised fine-tuning."""
    dpo: DpoMethodParam | BaseModel
    """Settings of direct preference optimization."""
    reinforcement: ReinforcementMethodParam | BaseModel
    """Settings of reinforcement fine-tuning."""


class ReinforcementHyperparametersParam(TypedDict, total=False):
    """`FineTuneReinforcementHyperparameters` in the description."""

    batch_size: Literal["auto"] | int
    """Number of examples in a training batch; service default: "auto"."""
    learning_rate_multiplier: Literal["auto"] | float
    """Multiplier of the learning rate; service default: "auto"."""
    n_epochs: Literal["auto"] | int
    """Number of passes over the training data; service default: "auto"."""
    reasoning_effort: Literal["default", "low", "medium", "high"]
    """Effort that a reasoning model spends before it responds; service default: "default"."""
    compute_multiplier: Literal["auto"] | float
    """Multiplier of the compute that exploration uses; service default: "auto"."""
    eval_interval: Literal["auto"] | int
    """Number of training steps between evaluations; service default: "auto"."""
    eval_samples: Literal["auto"] | int
    """Number of evaluation samples for each example; service default: "auto"."""


class ReinforcementMethodParam(TypedDict, total=False):
    """`FineTuneReinforcementMethod` in the description."""

    grader: Required[
        StringCheckGraderParam
        | TextSimilarityGraderParam
        | PythonGraderParam
        | ScoreModelGraderParam
        | MultiGraderParam
        | BaseModel
    ]
    """Grader to use."""
    hyperparameters: ReinforcementHyperparametersParam | BaseModel
    """Settings of the training."""


class SupervisedHyperparametersParam(TypedDict, total=False):
    """`FineTuneSupervisedHyperparameters` in the description."""

    batch_size: Literal["auto"] | int
    """Number of examples in a training batch; service default: "auto"."""
    learning_rate_multiplier: Literal["auto"] | float
    """Multiplier of the learning rate; service default: "auto"."""
    n_epochs: Literal["auto"] | int
    """Number of passes over the training data; service default: "auto"."""


class SupervisedMethodParam(TypedDict, total=False):
    """`FineTuneSupervisedMethod` in the description."""

    hyperparameters: SupervisedHyperparametersParam | BaseModel
    """Settings of the training."""
