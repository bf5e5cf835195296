"""`DpoMethodParam`: `FineTuneDPOMethod` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .dpo_hyperparameters_param import DpoHyperparametersParam


class DpoMethodParam(TypedDict, total=False):
    """`FineTuneDPOMethod`, as a request gives it."""

    hyperparameters: DpoHyperparametersParam | BaseModel
