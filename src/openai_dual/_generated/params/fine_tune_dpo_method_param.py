"""`FineTuneDPOMethodParam`: `FineTuneDPOMethod` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ...core.model import Model as BaseModel
    from .fine_tune_dpo_hyperparameters_param import FineTuneDPOHyperparametersParam


class FineTuneDPOMethodParam(TypedDict, total=False):
    """`FineTuneDPOMethod`, as a request gives it."""

    hyperparameters: FineTuneDPOHyperparametersParam | BaseModel
