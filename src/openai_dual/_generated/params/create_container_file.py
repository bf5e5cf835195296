"""Types of requests: those of `create_container_file`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._call import FileInput


class CreateContainerFileBodyParam(TypedDict, total=False):
    """`CreateContainerFileBody` in the description."""

    file_id: str
    """Id of the file."""
    file: FileInput
    """File content as bytes, a path, an open binary file, or a (name, content) tuple."""
