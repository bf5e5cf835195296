"""`FineTuningJobCheckpoint`: `FineTuningJobCheckpoint` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .fine_tuning_job_checkpoint_metrics import FineTuningJobCheckpointMetrics


class FineTuningJobCheckpoint(BaseModel):
    """`FineTuningJobCheckpoint` in the description."""

    __slots__ = (
        "id",
        "created_at",
        "fine_tuned_model_checkpoint",
        "step_number",
        "metrics",
        "fine_tuning_job_id",
        "object",
    )
    _required = frozenset(
        {
            "id",
            "created_at",
            "fine_tuned_model_checkpoint",
            "step_number",
            "metrics",
            "fine_tuning_job_id",
            "object",
        }
    )

    id: str
    """Id of the object."""
    created_at: int
    """Time of creation, in Unix seconds."""
    fine_tuned_model_checkpoint: str
    """Id of the checkpoint, which can be used as a model."""
    step_number: int
    """Number of the training step."""
    metrics: FineTuningJobCheckpointMetrics
    """Metrics of the training at this step."""
    fine_tuning_job_id: str
    """Id of the fine tuning job."""
    object: Literal["fine_tuning.job.checkpoint"]
    """Type name of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            created_at: int,
            fine_tuned_model_checkpoint: str,
            step_number: int,
            metrics: FineTuningJobCheckpointMetrics,
            fine_tuning_job_id: str,
            object: Literal["fine_tuning.job.checkpoint"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.created_at = get("created_at")
        self.fine_tuned_model_checkpoint = get("fine_tuned_model_checkpoint")
        self.step_number = get("step_number")
        self.metrics = _metrics(get("metrics"))
        self.fine_tuning_job_id = get("fine_tuning_job_id")
        self.object = get("object")
        return self


_metrics = to_model("fine_tuning_job_checkpoint_metrics", "FineTuningJobCheckpointMetrics")
