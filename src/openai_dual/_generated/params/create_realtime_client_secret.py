"""Types of requests: those of `create_realtime_client_secret`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .shared_realtime import RealtimeSessionCreateRequestParam, RealtimeTranscriptionSessionCreateRequestParam


class RealtimeCreateClientSecretRequestParam(TypedDict, total=False):
    """`RealtimeCreateClientSecretRequest` in the description."""

    expires_after: RealtimeCreateClientSecretRequestExpiresAfterParam | BaseModel
    """When the object expires and is deleted."""
    session: RealtimeSessionCreateRequestParam | RealtimeTranscriptionSessionCreateRequestParam | BaseModel
    """The session."""


class RealtimeCreateClientSecretRequestExpiresAfterParam(TypedDict, total=False):
    """`RealtimeCreateClientSecretRequestExpiresAfter` in the description."""

    anchor: Literal["created_at"]
    """Time stamp from which the period is counted; service default: "created_at"."""
    seconds: int
    """Number of seconds after the anchor; at least 10; at most 7200; service default: 600."""
