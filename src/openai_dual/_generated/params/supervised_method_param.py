"""`SupervisedMethodParam`: `FineTuneSupervisedMethod` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .supervised_hyperparameters_param import SupervisedHyperparametersParam


class SupervisedMethodParam(TypedDict, total=False):
    """`FineTuneSupervisedMethod`, as a request gives it."""

    hyperparameters: SupervisedHyperparametersParam | BaseModel
