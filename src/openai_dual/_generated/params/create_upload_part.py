"""Types of requests: those of `create_upload_part`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .._call import FileInput


class AddUploadPartRequestParam(TypedDict, total=False):
    """`AddUploadPartRequest` in the description."""

    data: Required[FileInput]
