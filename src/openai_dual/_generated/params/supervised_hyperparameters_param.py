"""`SupervisedHyperparametersParam`: `FineTuneSupervisedHyperparameters` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    pass


class SupervisedHyperparametersParam(TypedDict, total=False):
    """`FineTuneSupervisedHyperparameters`, as a request gives it."""

    batch_size: Literal["auto"] | str | int
    learning_rate_multiplier: Literal["auto"] | str | float
    n_epochs: Literal["auto"] | str | int
