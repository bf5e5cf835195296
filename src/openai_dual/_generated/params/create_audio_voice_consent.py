"""Types of requests: those of `create_audio_voice_consent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .._call import FileInput


class CreateVoiceConsentRequestParam(TypedDict, total=False):
    """`CreateVoiceConsentRequest` in the description."""

    name: Required[str]
    """Name of the object."""
    recording: Required[FileInput]
    """Recording of the consent."""
    language: Required[str]
    """Language of the recording."""
