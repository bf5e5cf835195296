"""Types of requests: those of `create_upload`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .shared import FileExpirationAfterParam


class CreateUploadRequestParam(TypedDict, total=False):
    """`CreateUploadRequest` in the description."""

    filename: Required[str]
    """Name of the file."""
    purpose: Required[Literal["assistants", "batch", "fine-tune", "vision", "evals", "user_data"]]
    """Intended use of the file."""
    bytes: Required[int]
    """Size in bytes."""
    mime_type: Required[str]
    """Media type of the file."""
    expires_after: FileExpirationAfterParam | BaseModel
    """When the object expires and is deleted."""
