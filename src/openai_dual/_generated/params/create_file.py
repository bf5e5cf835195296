"""Types of requests: those of `create_file`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._call import FileInput
    from .._model import BaseModel
    from .shared import FileExpirationAfterParam


class CreateFileRequestParam(TypedDict, total=False):
    """`CreateFileRequest` in the description."""

    file: Required[FileInput]
    """File content as bytes, a path, an open binary file, or a (name, content) tuple."""
    purpose: Required[Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]]
    """Intended use of the file."""
    expires_after: FileExpirationAfterParam | BaseModel
    """When the object expires and is deleted."""
