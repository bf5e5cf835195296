"""Audio of dialogues: its formats, its length, silence, and what is heard in it.

The emulator does not recognise speech. Audio whose bytes are text in UTF-8 is heard as this text.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from typing import Final

from attrs import frozen

from ..messages import Json, Refusal

MS_PER_TOKEN: Final = 200
"""Milliseconds of silence for a token of speech."""


@frozen
class AudioFormat:
    """An audio format: the bytes of a millisecond, and the byte that is silence."""

    bytes_per_ms: int
    silent: int

    def duration(self, audio: bytes) -> int:
        """Return the length of *audio* in milliseconds."""
        return len(audio) // self.bytes_per_ms

    def silence(self, milliseconds: int) -> bytes:
        """Return *milliseconds* of silence."""
        return bytes([self.silent]) * (milliseconds * self.bytes_per_ms)

    def is_silent(self, audio: bytes) -> bool:
        """Return whether *audio* is silence alone."""
        return not audio.strip(bytes([self.silent]))


FORMATS: Final[Mapping[str, AudioFormat]] = {
    "audio/pcm": AudioFormat(48, 0),
    "audio/pcmu": AudioFormat(8, 0xFF),
    "audio/pcma": AudioFormat(8, 0xD5),
}
"""PCM has 16 bits at 24 kHz, G.711 has 8 bits at 8 kHz."""


def decode(text: str, param: str = "audio") -> bytes:
    """Decode base64; other text is refused."""
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        message = f"Invalid '{param}': expected audio in base64."
        raise Refusal(400, message, param=param, code="invalid_value") from None


def encode(audio: bytes) -> str:
    """Encode *audio* as base64."""
    return base64.b64encode(audio).decode("ascii")


def heard(audio: bytes, form: AudioFormat) -> str:
    """Return the transcript of *audio*: the text that its bytes are, else its length."""
    spoken = audio.strip(bytes([form.silent]))
    try:
        text = spoken.decode()
    except UnicodeDecodeError:
        text = ""
    return text.strip() if text.strip() and text.isprintable() else f"{form.duration(audio)} ms of audio"


def format_of(settings: Json, direction: str) -> AudioFormat:
    """Return the format of a session's audio in *direction*, `input` or `output`."""
    audio = (settings.get("audio") or {}).get(direction) or {}
    return FORMATS[(audio.get("format") or {}).get("type", "audio/pcm")]
