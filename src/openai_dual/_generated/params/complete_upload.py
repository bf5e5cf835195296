"""Types of requests: those of `complete_upload`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict


class CompleteUploadRequestParam(TypedDict, total=False):
    """`CompleteUploadRequest` in the description."""

    part_ids: Required[Sequence[str]]
    """Ids of the parts."""
    md5: str
    """MD5 checksum of the complete file."""
