"""`RealtimeTranslationClientSecretCreateRequestExpiresAfterParam`: `RealtimeTranslationClientSecretCreateRequestExpiresAfter` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    pass


class RealtimeTranslationClientSecretCreateRequestExpiresAfterParam(TypedDict, total=False):
    """`RealtimeTranslationClientSecretCreateRequestExpiresAfter`, as a request gives it."""

    anchor: Literal["created_at"]
    seconds: int
