"""`FineTuneMethodParam`: `FineTuneMethod` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ...core.model import Model as BaseModel
    from .fine_tune_dpo_method_param import FineTuneDPOMethodParam
    from .fine_tune_reinforcement_method_param import FineTuneReinforcementMethodParam
    from .fine_tune_supervised_method_param import FineTuneSupervisedMethodParam


class FineTuneMethodParam(TypedDict, total=False):
    """`FineTuneMethod`, as a request gives it."""

    type: Required[Literal["supervised", "dpo", "reinforcement"] | str]
    supervised: FineTuneSupervisedMethodParam | BaseModel
    dpo: FineTuneDPOMethodParam | BaseModel
    reinforcement: FineTuneReinforcementMethodParam | BaseModel
