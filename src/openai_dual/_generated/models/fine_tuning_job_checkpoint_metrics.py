"""`FineTuningJobCheckpointMetrics`: `FineTuningJobCheckpointMetrics` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class Metrics(BaseModel):
    """`FineTuningJobCheckpointMetrics` in the description."""

    __slots__ = (
        "step",
        "train_loss",
        "train_mean_token_accuracy",
        "valid_loss",
        "valid_mean_token_accuracy",
        "full_valid_loss",
        "full_valid_mean_token_accuracy",
    )

    step: float | None
    """Number of the training step."""
    train_loss: float | None
    """Loss on the training data."""
    train_mean_token_accuracy: float | None
    """Mean token accuracy on the training data."""
    valid_loss: float | None
    """Loss on the validation data."""
    valid_mean_token_accuracy: float | None
    """Mean token accuracy on the validation data."""
    full_valid_loss: float | None
    """Loss on the complete validation data."""
    full_valid_mean_token_accuracy: float | None
    """Mean token accuracy on the complete validation data."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            step: float | None = None,
            train_loss: float | None = None,
            train_mean_token_accuracy: float | None = None,
            valid_loss: float | None = None,
            valid_mean_token_accuracy: float | None = None,
            full_valid_loss: float | None = None,
            full_valid_mean_token_accuracy: float | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.step = get("step")
        self.train_loss = get("train_loss")
        self.train_mean_token_accuracy = get("train_mean_token_accuracy")
        self.valid_loss = get("valid_loss")
        self.valid_mean_token_accuracy = get("valid_mean_token_accuracy")
        self.full_valid_loss = get("full_valid_loss")
        self.full_valid_mean_token_accuracy = get("full_valid_mean_token_accuracy")
        return self


FineTuningJobCheckpointMetrics = Metrics
"""The name by which other modules import the class: no other class has it."""
