"""Types of requests: those of `update_audio_voice_consent`."""

from __future__ import annotations

from typing import Required, TypedDict


class UpdateVoiceConsentRequestParam(TypedDict, total=False):
    """`UpdateVoiceConsentRequest` in the description."""

    name: Required[str]
    """Name of the object."""
