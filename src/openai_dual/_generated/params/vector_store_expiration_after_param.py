"""`VectorStoreExpirationAfterParam`: `VectorStoreExpirationAfter` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class VectorStoreExpirationAfterParam(TypedDict, total=False):
    """`VectorStoreExpirationAfter`, as a request gives it."""

    anchor: Required[Literal["last_active_at"]]
    days: Required[int]
