"""`VideoReferenceInputParam`: `VideoReferenceInputParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    pass


class VideoReferenceInputParam(TypedDict, total=False):
    """`VideoReferenceInputParam`, as a request gives it."""

    id: Required[str]
