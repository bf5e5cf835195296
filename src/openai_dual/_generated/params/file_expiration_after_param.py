"""`FileExpirationAfterParam`: `FileExpirationAfter` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class FileExpirationAfterParam(TypedDict, total=False):
    """`FileExpirationAfter`, as a request gives it."""

    anchor: Required[Literal["created_at"]]
    seconds: Required[int]
