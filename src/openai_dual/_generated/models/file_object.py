"""`FileObject`: `OpenAIFile` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class FileObject(BaseModel):
    """`OpenAIFile` in the description."""

    __slots__ = (
        "id",
        "bytes",
        "created_at",
        "expires_at",
        "filename",
        "object",
        "purpose",
        "status",
        "status_details",
    )
    _required = frozenset(
        {
            "id",
            "bytes",
            "created_at",
            "filename",
            "object",
            "purpose",
            "status",
        }
    )

    id: str
    """Id of the object."""
    bytes: int
    """Size in bytes."""
    created_at: int
    """Time of creation, in Unix seconds."""
    expires_at: int | None
    """Time of expiry, in Unix seconds."""
    filename: str
    """Name of the file."""
    object: Literal["file"]
    """Type name of the object."""
    purpose: (
        Literal[
            "assistants",
            "assistants_output",
            "batch",
            "batch_output",
            "fine-tune",
            "fine-tune-results",
            "vision",
            "user_data",
        ]
        | str
    )
    """Intended use of the file."""
    status: Literal["uploaded", "processed", "error"] | str
    """Current state; deprecated."""
    status_details: str | None
    """Details of the state; deprecated."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            bytes: int,
            created_at: int,
            filename: str,
            object: Literal["file"],
            purpose: Literal[
                "assistants",
                "assistants_output",
                "batch",
                "batch_output",
                "fine-tune",
                "fine-tune-results",
                "vision",
                "user_data",
            ]
            | str,
            status: Literal["uploaded", "processed", "error"] | str,
            expires_at: int | None = None,
            status_details: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.bytes = get("bytes")
        self.created_at = get("created_at")
        self.expires_at = get("expires_at")
        self.filename = get("filename")
        self.object = get("object")
        self.purpose = get("purpose")
        self.status = get("status")
        self.status_details = get("status_details")
        return self
