"""`RealtimeCreateClientSecretRequestExpiresAfterParam`: `RealtimeCreateClientSecretRequestExpiresAfter` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    pass


class RealtimeCreateClientSecretRequestExpiresAfterParam(TypedDict, total=False):
    """`RealtimeCreateClientSecretRequestExpiresAfter`, as a request gives it."""

    anchor: Literal["created_at"]
    seconds: int
