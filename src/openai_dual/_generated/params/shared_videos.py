"""Types of requests: those of several requests."""

from __future__ import annotations

from typing import Required, TypedDict


class VideoReferenceInputParam(TypedDict, total=False):
    """`VideoReferenceInputParam` in the description."""

    id: Required[str]
    """Id of the object."""
