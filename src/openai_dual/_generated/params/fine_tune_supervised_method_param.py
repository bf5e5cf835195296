"""`FineTuneSupervisedMethodParam`: `FineTuneSupervisedMethod` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ...core.model import Model as BaseModel
    from .fine_tune_supervised_hyperparameters_param import FineTuneSupervisedHyperparametersParam


class FineTuneSupervisedMethodParam(TypedDict, total=False):
    """`FineTuneSupervisedMethod`, as a request gives it."""

    hyperparameters: FineTuneSupervisedHyperparametersParam | BaseModel
