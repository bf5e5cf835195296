"""`DpoHyperparametersParam`: `FineTuneDPOHyperparameters` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    pass


class DpoHyperparametersParam(TypedDict, total=False):
    """`FineTuneDPOHyperparameters`, as a request gives it."""

    beta: Literal["auto"] | str | float
    batch_size: Literal["auto"] | str | int
    learning_rate_multiplier: Literal["auto"] | str | float
    n_epochs: Literal["auto"] | str | int
