"""`Video`: `VideoResource` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .error2 import Error2
    from .video_model import VideoModel
    from .video_size import VideoSize
    from .video_status import VideoStatus


class Video(BaseModel):
    """`VideoResource` in the description."""

    __slots__ = (
        "id",
        "object",
        "model",
        "status",
        "progress",
        "created_at",
        "completed_at",
        "expires_at",
        "prompt",
        "size",
        "seconds",
        "remixed_from_video_id",
        "error",
    )
    _required = frozenset(
        {
            "id",
            "object",
            "model",
            "status",
            "progress",
            "created_at",
            "completed_at",
            "expires_at",
            "prompt",
            "size",
            "seconds",
            "remixed_from_video_id",
            "error",
        }
    )
    _spared = frozenset(
        {
            "completed_at",
            "expires_at",
            "prompt",
            "remixed_from_video_id",
            "error",
        }
    )

    id: str
    """Id of the object."""
    object: Literal["video"]
    """Type name of the object; service default: "video"."""
    model: VideoModel
    """Id of the model."""
    status: VideoStatus
    """Current state."""
    progress: int
    """Progress in percent."""
    created_at: int
    """Time of creation, in Unix seconds."""
    completed_at: int | None
    """Time of completion, in Unix seconds."""
    expires_at: int | None
    """Time of expiry, in Unix seconds."""
    prompt: str | None
    """Text that describes the output."""
    size: VideoSize
    """Width and height in pixels."""
    seconds: str
    """Duration in seconds."""
    remixed_from_video_id: str | None
    """Id of the video that this video was made from."""
    error: Error2 | None
    """Error, if one occurred."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            object: Literal["video"],
            model: VideoModel,
            status: VideoStatus,
            progress: int,
            created_at: int,
            size: VideoSize,
            seconds: str,
            completed_at: int | None = None,
            expires_at: int | None = None,
            prompt: str | None = None,
            remixed_from_video_id: str | None = None,
            error: Error2 | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.object = get("object")
        self.model = get("model")
        self.status = get("status")
        self.progress = get("progress")
        self.created_at = get("created_at")
        self.completed_at = get("completed_at")
        self.expires_at = get("expires_at")
        self.prompt = get("prompt")
        self.size = get("size")
        self.seconds = get("seconds")
        self.remixed_from_video_id = get("remixed_from_video_id")
        self.error = _error(get("error"))
        return self


_error = to_model("error2", "Error2")
