"""`ReinforcementHyperparameters`: `FineTuneReinforcementHyperparameters` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ReinforcementHyperparameters(BaseModel):
    """`FineTuneReinforcementHyperparameters` in the description."""

    __slots__ = (
        "batch_size",
        "learning_rate_multiplier",
        "n_epochs",
        "reasoning_effort",
        "compute_multiplier",
        "eval_interval",
        "eval_samples",
    )

    batch_size: Literal["auto"] | str | int | None
    """Number of examples in a training batch; service default: "auto"."""
    learning_rate_multiplier: Literal["auto"] | str | float | None
    """Multiplier of the learning rate; service default: "auto"."""
    n_epochs: Literal["auto"] | str | int | None
    """Number of passes over the training data; service default: "auto"."""
    reasoning_effort: Literal["default", "low", "medium", "high"] | str | None
    """Effort that a reasoning model spends before it responds; service default: "default"."""
    compute_multiplier: Literal["auto"] | str | float | None
    """Multiplier of the compute that exploration uses; service default: "auto"."""
    eval_interval: Literal["auto"] | str | int | None
    """Number of training steps between evaluations; service default: "auto"."""
    eval_samples: Literal["auto"] | str | int | None
    """Number of evaluation samples for each example; service default: "auto"."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            batch_size: Literal["auto"] | str | int | None = None,
            learning_rate_multiplier: Literal["auto"] | str | float | None = None,
            n_epochs: Literal["auto"] | str | int | None = None,
            reasoning_effort: Literal["default", "low", "medium", "high"] | str | None = None,
            compute_multiplier: Literal["auto"] | str | float | None = None,
            eval_interval: Literal["auto"] | str | int | None = None,
            eval_samples: Literal["auto"] | str | int | None = None,
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
        self.reasoning_effort = get("reasoning_effort")
        self.compute_multiplier = get("compute_multiplier")
        self.eval_interval = get("eval_interval")
        self.eval_samples = get("eval_samples")
        return self
