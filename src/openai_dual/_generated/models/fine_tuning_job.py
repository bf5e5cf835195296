"""`FineTuningJob`: `FineTuningJob` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, by_type, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .fine_tune_method import FineTuneMethod
    from .fine_tuning_job_error import FineTuningJobError
    from .fine_tuning_job_hyperparameters import FineTuningJobHyperparameters
    from .fine_tuning_job_integration import FineTuningJobIntegration
    from .metadata import Metadata


class FineTuningJob(BaseModel):
    """`FineTuningJob` in the description."""

    __slots__ = (
        "id",
        "created_at",
        "error",
        "fine_tuned_model",
        "finished_at",
        "hyperparameters",
        "model",
        "object",
        "organization_id",
        "result_files",
        "status",
        "trained_tokens",
        "training_file",
        "validation_file",
        "integrations",
        "seed",
        "estimated_finish",
        "method",
        "metadata",
    )
    _required = frozenset(
        {
            "id",
            "created_at",
            "error",
            "fine_tuned_model",
            "finished_at",
            "hyperparameters",
            "model",
            "object",
            "organization_id",
            "result_files",
            "status",
            "trained_tokens",
            "training_file",
            "validation_file",
            "seed",
        }
    )
    _spared = frozenset(
        {
            "error",
            "fine_tuned_model",
            "finished_at",
            "trained_tokens",
            "validation_file",
        }
    )

    id: str
    """Id of the object."""
    created_at: int
    """Time of creation, in Unix seconds."""
    error: FineTuningJobError | None
    """Error, if one occurred."""
    fine_tuned_model: str | None
    """Id of the fine-tuned model."""
    finished_at: int | None
    """Time of completion, in Unix seconds."""
    hyperparameters: FineTuningJobHyperparameters
    """Settings of the training."""
    model: str
    """Id of the base model."""
    object: Literal["fine_tuning.job"]
    """Type name of the object."""
    organization_id: str
    """Id of the organization."""
    result_files: list[str]
    """Ids of the files with the results."""
    status: Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"] | str
    """Current state."""
    trained_tokens: int | None
    """Number of tokens that were trained on."""
    training_file: str
    """Id of the file with the training data."""
    validation_file: str | None
    """Id of the file with the validation data."""
    integrations: list[FineTuningJobIntegration] | None
    """Services that receive the metrics of the job; at most 5 elements."""
    seed: int
    """Seed for sampling; equal requests return the same result where possible."""
    estimated_finish: int | None
    """Estimated time of completion, in Unix seconds."""
    method: FineTuneMethod | None
    """Training method with its settings."""
    metadata: Metadata | None
    """Up to 16 key-value pairs of strings, stored with the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            created_at: int,
            hyperparameters: FineTuningJobHyperparameters,
            model: str,
            object: Literal["fine_tuning.job"],
            organization_id: str,
            result_files: list[str],
            status: Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"] | str,
            training_file: str,
            seed: int,
            error: FineTuningJobError | None = None,
            fine_tuned_model: str | None = None,
            finished_at: int | None = None,
            trained_tokens: int | None = None,
            validation_file: str | None = None,
            integrations: list[FineTuningJobIntegration] | None = None,
            estimated_finish: int | None = None,
            method: FineTuneMethod | None = None,
            metadata: Metadata | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.created_at = get("created_at")
        self.error = _error(get("error"))
        self.fine_tuned_model = get("fine_tuned_model")
        self.finished_at = get("finished_at")
        self.hyperparameters = _hyperparameters(get("hyperparameters"))
        self.model = get("model")
        self.object = get("object")
        self.organization_id = get("organization_id")
        self.result_files = get("result_files")
        self.status = get("status")
        self.trained_tokens = get("trained_tokens")
        self.training_file = get("training_file")
        self.validation_file = get("validation_file")
        self.integrations = None if (value := get("integrations")) is None else _integrations(value)
        self.seed = get("seed")
        self.estimated_finish = get("estimated_finish")
        self.method = None if (value := get("method")) is None else _method(value)
        self.metadata = get("metadata")
        return self


_error = to_model("fine_tuning_job_error", "FineTuningJobError")
_hyperparameters = to_model("fine_tuning_job_hyperparameters", "FineTuningJobHyperparameters")
_integrations = by_type(array=each(to_model("fine_tuning_job_integration", "FineTuningJobIntegration")))
_method = to_model("fine_tune_method", "FineTuneMethod")
