"""Types of requests: those of `create_audio_voice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from .._call import FileInput

CreateVoiceRequestParam: TypeAlias = "CreateVoiceRequestAudioSampleParam | CreateVoiceRequestPromptParam"
"""`CreateVoiceRequest` in the description."""


class CreateVoiceRequestAudioSampleParam(TypedDict, total=False):
    """`CreateVoiceRequestAudioSample` in the description."""

    name: Required[str]
    """Name of the object."""
    audio_sample: Required[FileInput]
    """Recording of the voice."""
    consent: Required[str]
    """Id of the recorded consent of the speaker."""
    type: Literal["audio_sample"]
    """Type of the object."""


class CreateVoiceRequestPromptParam(TypedDict, total=False):
    """`CreateVoiceRequestPrompt` in the description."""

    name: Required[str]
    """Name of the object."""
    prompt: Required[str]
    """Text that describes the voice."""
    type: Required[Literal["prompt"]]
    """Type of the object."""
    model: str | Literal["auto", "2026-10-08"]
    """Id of the model."""
    script_hint: str
    """Text that the voice could read."""
