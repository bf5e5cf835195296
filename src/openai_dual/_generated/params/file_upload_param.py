"""`FileUploadParam`: `FileUploadParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    pass


class FileUploadParam(TypedDict, total=False):
    """`FileUploadParam`, as a request gives it."""

    enabled: bool
    max_file_size: int
    max_files: int
