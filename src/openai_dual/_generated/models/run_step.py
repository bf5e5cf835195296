"""`RunStep`: `RunStepObject` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .message_creation_step_details import MessageCreationStepDetails
    from .metadata import Metadata
    from .run_step_completion_usage import RunStepCompletionUsage
    from .run_step_object_last_error import RunStepObjectLastError
    from .tool_calls_step_details import ToolCallsStepDetails


class RunStep(BaseModel):
    """`RunStepObject` in the description."""

    __slots__ = (
        "id",
        "object",
        "created_at",
        "assistant_id",
        "thread_id",
        "run_id",
        "type",
        "status",
        "step_details",
        "last_error",
        "expired_at",
        "cancelled_at",
        "failed_at",
        "completed_at",
        "metadata",
        "usage",
    )
    _required = frozenset(
        {
            "id",
            "object",
            "created_at",
            "assistant_id",
            "thread_id",
            "run_id",
            "type",
            "status",
            "step_details",
            "last_error",
            "expired_at",
            "cancelled_at",
            "failed_at",
            "completed_at",
            "metadata",
            "usage",
        }
    )
    _spared = frozenset(
        {
            "last_error",
            "expired_at",
            "cancelled_at",
            "failed_at",
            "completed_at",
            "metadata",
            "usage",
        }
    )

    id: str
    """Id of the object."""
    object: Literal["thread.run.step"]
    """Type name of the object."""
    created_at: int
    """Time of creation, in Unix seconds."""
    assistant_id: str
    """Id of the assistant."""
    thread_id: str
    """Id of the thread."""
    run_id: str
    """Id of the run."""
    type: Literal["message_creation", "tool_calls"] | str
    """Type of the object."""
    status: Literal["in_progress", "cancelled", "failed", "completed", "expired"] | str
    """Current state."""
    step_details: MessageCreationStepDetails | ToolCallsStepDetails | Unknown
    """Details of the step."""
    last_error: RunStepObjectLastError | None
    """Last error."""
    expired_at: int | None
    """Time at which it expired, in Unix seconds."""
    cancelled_at: int | None
    """Time of the cancellation, in Unix seconds."""
    failed_at: int | None
    """Time of the failure, in Unix seconds."""
    completed_at: int | None
    """Time of completion, in Unix seconds."""
    metadata: Metadata | None
    """Up to 16 key-value pairs of strings, stored with the object."""
    usage: RunStepCompletionUsage | None
    """Usage, in tokens or in seconds of audio."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            object: Literal["thread.run.step"],
            created_at: int,
            assistant_id: str,
            thread_id: str,
            run_id: str,
            type: Literal["message_creation", "tool_calls"] | str,
            status: Literal["in_progress", "cancelled", "failed", "completed", "expired"] | str,
            step_details: MessageCreationStepDetails | ToolCallsStepDetails | Unknown,
            last_error: RunStepObjectLastError | None = None,
            expired_at: int | None = None,
            cancelled_at: int | None = None,
            failed_at: int | None = None,
            completed_at: int | None = None,
            metadata: Metadata | None = None,
            usage: RunStepCompletionUsage | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.object = get("object")
        self.created_at = get("created_at")
        self.assistant_id = get("assistant_id")
        self.thread_id = get("thread_id")
        self.run_id = get("run_id")
        self.type = get("type")
        self.status = get("status")
        self.step_details = _step_details(get("step_details"))
        self.last_error = _last_error(get("last_error"))
        self.expired_at = get("expired_at")
        self.cancelled_at = get("cancelled_at")
        self.failed_at = get("failed_at")
        self.completed_at = get("completed_at")
        self.metadata = get("metadata")
        self.usage = _usage(get("usage"))
        return self


_step_details = tagged(
    "type",
    {
        "message_creation": to_model("message_creation_step_details", "MessageCreationStepDetails"),
        "tool_calls": to_model("tool_calls_step_details", "ToolCallsStepDetails"),
    },
)
_last_error = to_model("run_step_object_last_error", "RunStepObjectLastError")
_usage = to_model("run_step_completion_usage", "RunStepCompletionUsage")
