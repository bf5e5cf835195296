"""`RealtimeSessionCreateRequestClientSecretParam`: `RealtimeSessionCreateRequestClientSecret` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    pass


class RealtimeSessionCreateRequestClientSecretParam(TypedDict, total=False):
    """`RealtimeSessionCreateRequestClientSecret`, as a request gives it."""

    value: Required[str]
    expires_at: Required[int]
