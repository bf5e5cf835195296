"""`FineTuneMethodParam`: `FineTuneMethod` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .dpo_method_param import DpoMethodParam
    from .reinforcement_method_param import ReinforcementMethodParam
    from .supervised_method_param import SupervisedMethodParam


class FineTuneMethodParam(TypedDict, total=False):
    """`FineTuneMethod`, as a request gives it."""

    type: Required[Literal["supervised", "dpo", "reinforcement"] | str]
    supervised: SupervisedMethodParam | BaseModel
    dpo: DpoMethodParam | BaseModel
    reinforcement: ReinforcementMethodParam | BaseModel
