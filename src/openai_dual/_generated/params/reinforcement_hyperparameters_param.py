"""`ReinforcementHyperparametersParam`: `FineTuneReinforcementHyperparameters` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    pass


class ReinforcementHyperparametersParam(TypedDict, total=False):
    """`FineTuneReinforcementHyperparameters`, as a request gives it."""

    batch_size: Literal["auto"] | str | int
    learning_rate_multiplier: Literal["auto"] | str | float
    n_epochs: Literal["auto"] | str | int
    reasoning_effort: Literal["default", "low", "medium", "high"] | str
    compute_multiplier: Literal["auto"] | str | float
    eval_interval: Literal["auto"] | str | int
    eval_samples: Literal["auto"] | str | int
