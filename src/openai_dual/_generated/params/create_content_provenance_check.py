"""Types of requests: those of `create_content_provenance_check`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .._call import FileInput


class CreateContentProvenanceBodyParam(TypedDict, total=False):
    """`CreateContentProvenanceBody` in the description."""

    file: Required[FileInput]
    """File content as bytes, a path, an open binary file, or a (name, content) tuple."""
