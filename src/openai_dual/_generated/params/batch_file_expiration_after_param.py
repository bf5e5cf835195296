"""`BatchFileExpirationAfterParam`: `BatchFileExpirationAfter` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class BatchFileExpirationAfterParam(TypedDict, total=False):
    """`BatchFileExpirationAfter`, as a request gives it."""

    anchor: Required[Literal["created_at"]]
    seconds: Required[int]
