"""`FineTuningJobIntegration`: `FineTuningIntegration` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .fine_tuning_job_wandb_integration import FineTuningJobWandbIntegration


class FineTuningJobWandbIntegrationObject(BaseModel):
    """`FineTuningIntegration` in the description."""

    __slots__ = (
        "type",
        "wandb",
    )
    _required = frozenset(
        {
            "type",
            "wandb",
        }
    )

    type: Literal["wandb"]
    """Type of the object."""
    wandb: FineTuningJobWandbIntegration
    """Settings of Weights & Biases."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["wandb"],
            wandb: FineTuningJobWandbIntegration,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.wandb = _wandb(get("wandb"))
        return self


FineTuningJobIntegration = FineTuningJobWandbIntegrationObject
"""The name by which other modules import the class: no other class has it."""

_wandb = to_model("fine_tuning_job_wandb_integration", "FineTuningJobWandbIntegration")
