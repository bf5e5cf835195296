"""Types of requests: those of `create_fine_tuning_job`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .shared import StringCheckGraderParam
    from .shared_fine_tuning import (
        MultiGraderParam,
        PythonGraderParam,
        ScoreModelGraderParam,
        TextSimilarityGraderParam,
    )


class CreateFineTuningJobRequestHyperparametersParam(TypedDict, total=False):
    """`CreateFineTuningJobRequestHyperparameters` in the description."""

    batch_size: Literal["auto"] | str | int
    learning_rate_multiplier: Literal["auto"] | str | float
    n_epochs: Literal["auto"] | str | int


class CreateFineTuningJobRequestIntegrationsItemParam(TypedDict, total=False):
    """`CreateFineTuningJobRequestIntegrationsItem` in the description."""

    type: Required[Literal["wandb"]]
    wandb: Required[CreateFineTuningJobRequestIntegrationsItemWandbParam | BaseModel]


class CreateFineTuningJobRequestIntegrationsItemWandbParam(TypedDict, total=False):
    """`CreateFineTuningJobRequestIntegrationsItemWandb` in the description."""

    project: Required[str]
    name: str | None
    entity: str | None
    tags: Sequence[str]


class DpoHyperparametersParam(TypedDict, total=False):
    """`FineTuneDPOHyperparameters` in the description."""

    beta: Literal["auto"] | str | float
    batch_size: Literal["auto"] | str | int
    learning_rate_multiplier: Literal["auto"] | str | float
    n_epochs: Literal["auto"] | str | int


class DpoMethodParam(TypedDict, total=False):
    """`FineTuneDPOMethod` in the description."""

    hyperparameters: DpoHyperparametersParam | BaseModel


class FineTuneMethodParam(TypedDict, total=False):
    """`FineTuneMethod` in the description."""

    type: Required[Literal["supervised", "dpo", "reinforcement"] | str]
    supervised: SupervisedMethodParam | BaseModel
    dpo: DpoMethodParam | BaseModel
    reinforcement: ReinforcementMethodParam | BaseModel


class ReinforcementHyperparametersParam(TypedDict, total=False):
    """`FineTuneReinforcementHyperparameters` in the description."""

    batch_size: Literal["auto"] | str | int
    learning_rate_multiplier: Literal["auto"] | str | float
    n_epochs: Literal["auto"] | str | int
    reasoning_effort: Literal["default", "low", "medium", "high"] | str
    compute_multiplier: Literal["auto"] | str | float
    eval_interval: Literal["auto"] | str | int
    eval_samples: Literal["auto"] | str | int


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
    hyperparameters: ReinforcementHyperparametersParam | BaseModel


class SupervisedHyperparametersParam(TypedDict, total=False):
    """`FineTuneSupervisedHyperparameters` in the description."""

    batch_size: Literal["auto"] | str | int
    learning_rate_multiplier: Literal["auto"] | str | float
    n_epochs: Literal["auto"] | str | int


class SupervisedMethodParam(TypedDict, total=False):
    """`FineTuneSupervisedMethod` in the description."""

    hyperparameters: SupervisedHyperparametersParam | BaseModel
