"""`Batch`: `Batch` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .batch_errors import BatchErrors
    from .batch_request_counts import BatchRequestCounts
    from .batch_usage import BatchUsage
    from .metadata import Metadata


class Batch(BaseModel):
    """`Batch` in the description."""

    __slots__ = (
        "id",
        "object",
        "endpoint",
        "model",
        "errors",
        "input_file_id",
        "completion_window",
        "status",
        "output_file_id",
        "error_file_id",
        "created_at",
        "in_progress_at",
        "expires_at",
        "finalizing_at",
        "completed_at",
        "failed_at",
        "expired_at",
        "cancelling_at",
        "cancelled_at",
        "request_counts",
        "usage",
        "metadata",
    )
    _required = frozenset(
        {
            "id",
            "object",
            "endpoint",
            "input_file_id",
            "completion_window",
            "status",
            "created_at",
        }
    )

    id: str
    """Id of the object."""
    object: Literal["batch"]
    """Type name of the object."""
    endpoint: str
    """Endpoint of the requests."""
    model: str | None
    """Id of the model."""
    errors: BatchErrors | None
    """Errors that stopped the batch."""
    input_file_id: str
    """Id of the uploaded file with the requests."""
    completion_window: str
    """Time within which the work is to be completed."""
    status: (
        Literal["validating", "failed", "in_progress", "finalizing", "completed", "expired", "cancelling", "cancelled"]
        | str
    )
    """Current state."""
    output_file_id: str | None
    """Id of the file with the results."""
    error_file_id: str | None
    """Id of the file with the failed requests."""
    created_at: int
    """Time of creation, in Unix seconds."""
    in_progress_at: int | None
    """Time at which processing started, in Unix seconds."""
    expires_at: int | None
    """Time of expiry, in Unix seconds."""
    finalizing_at: int | None
    """Time at which finalizing started, in Unix seconds."""
    completed_at: int | None
    """Time of completion, in Unix seconds."""
    failed_at: int | None
    """Time of the failure, in Unix seconds."""
    expired_at: int | None
    """Time at which it expired, in Unix seconds."""
    cancelling_at: int | None
    """Time at which the cancellation was requested, in Unix seconds."""
    cancelled_at: int | None
    """Time of the cancellation, in Unix seconds."""
    request_counts: BatchRequestCounts | None
    """Number of requests by state."""
    usage: BatchUsage | None
    """Usage, in tokens or in seconds of audio."""
    metadata: Metadata | None
    """Up to 16 key-value pairs of strings, stored with the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            object: Literal["batch"],
            endpoint: str,
            input_file_id: str,
            completion_window: str,
            status: Literal[
                "validating", "failed", "in_progress", "finalizing", "completed", "expired", "cancelling", "cancelled"
            ]
            | str,
            created_at: int,
            model: str | None = None,
            errors: BatchErrors | None = None,
            output_file_id: str | None = None,
            error_file_id: str | None = None,
            in_progress_at: int | None = None,
            expires_at: int | None = None,
            finalizing_at: int | None = None,
            completed_at: int | None = None,
            failed_at: int | None = None,
            expired_at: int | None = None,
            cancelling_at: int | None = None,
            cancelled_at: int | None = None,
            request_counts: BatchRequestCounts | None = None,
            usage: BatchUsage | None = None,
            metadata: Metadata | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.object = get("object")
        self.endpoint = get("endpoint")
        self.model = get("model")
        self.errors = None if (value := get("errors")) is None else _errors(value)
        self.input_file_id = get("input_file_id")
        self.completion_window = get("completion_window")
        self.status = get("status")
        self.output_file_id = get("output_file_id")
        self.error_file_id = get("error_file_id")
        self.created_at = get("created_at")
        self.in_progress_at = get("in_progress_at")
        self.expires_at = get("expires_at")
        self.finalizing_at = get("finalizing_at")
        self.completed_at = get("completed_at")
        self.failed_at = get("failed_at")
        self.expired_at = get("expired_at")
        self.cancelling_at = get("cancelling_at")
        self.cancelled_at = get("cancelled_at")
        self.request_counts = None if (value := get("request_counts")) is None else _request_counts(value)
        self.usage = None if (value := get("usage")) is None else _usage(value)
        self.metadata = get("metadata")
        return self


_errors = to_model("batch_errors", "BatchErrors")
_request_counts = to_model("batch_request_counts", "BatchRequestCounts")
_usage = to_model("batch_usage", "BatchUsage")
