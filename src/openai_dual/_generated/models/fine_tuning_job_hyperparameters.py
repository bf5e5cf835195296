"""`FineTuningJobHyperparameters`: `FineTuningJobHyperparameters` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class Hyperparameters(BaseModel):
    """`FineTuningJobHyperparameters` in the description."""

    __slots__ = (
        "batch_size",
        "learning_rate_multiplier",
        "n_epochs",
    )

    batch_size: Literal["auto"] | str | int | None
    """Number of examples in a training batch."""
    learning_rate_multiplier: Literal["auto"] | str | float | None
    """Multiplier of the learning rate; service default: "auto"."""
    n_epochs: Literal["auto"] | str | int | None
    """Number of passes over the training data; service default: "auto"."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            batch_size: Literal["auto"] | str | int | None = None,
            learning_rate_multiplier: Literal["auto"] | str | float | None = None,
            n_epochs: Literal["auto"] | str | int | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.batch_size = get("batch_size")
        self.learning_rate_multiplier = get("learning_rate_multiplier")
        self.n_epochs = get("n_epochs")
        return self


FineTuningJobHyperparameters = Hyperparameters
"""The name by which other modules import the class: no other class has it."""
