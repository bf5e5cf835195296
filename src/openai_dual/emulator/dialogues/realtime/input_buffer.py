"""The user's audio before it is an item, and the detection of turns in it: silence is the end of speech."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from attrs import frozen

from ...messages import Refusal
from ..audio import AudioFormat

LEAST: Final = 100
"""The minimum length of a turn, in milliseconds."""
USUAL_PADDING: Final = 300
USUAL_SILENCE: Final = 500


@frozen
class Started:
    """Speech has started at *at* milliseconds of the session's audio."""

    at: int


@frozen
class Stopped:
    """Speech has stopped at *at* milliseconds of the session's audio."""

    at: int


class InputBuffer:
    """Audio that has not been committed."""

    def __init__(self) -> None:
        self._sound = bytearray()
        self._passed = 0
        """Milliseconds of audio in the session so far."""
        self._silent_for = 0
        self.speaking = False
        """Whether detection has found the start of speech, but not its end."""

    @property
    def passed(self) -> int:
        """Milliseconds of audio in the session so far."""
        return self._passed

    def append(self, sound: bytes, form: AudioFormat, detected: Mapping[str, Any] | None) -> Started | Stopped | None:
        """Append *sound*; return the start or the end of speech that turn detection finds in it."""
        start, length = self._passed, form.duration(sound)
        self._passed += length
        self._sound += sound
        if detected is None:
            return None
        if form.is_silent(sound):
            return self._silence(length, form, detected)
        self._silent_for = 0
        if self.speaking:
            return None
        self.speaking = True
        return Started(max(0, start - detected.get("prefix_padding_ms", USUAL_PADDING)))

    def clear(self) -> None:
        """Drop the audio."""
        self._sound.clear()
        self.speaking, self._silent_for = False, 0

    def take(self, form: AudioFormat) -> bytes:
        """Return the audio, and start again; less than 100 ms of it is refused."""
        length = len(self._sound) / form.bytes_per_ms
        if length < LEAST:
            message = (
                "Error committing input audio buffer: buffer too small. Expected at least "
                f"{LEAST}ms of audio, but buffer only has {length:.2f}ms of audio."
            )
            raise Refusal(400, message, code="input_audio_buffer_commit_empty")
        sound = bytes(self._sound)
        self.clear()
        return sound

    def _silence(self, length: int, form: AudioFormat, detected: Mapping[str, Any]) -> Stopped | None:
        if not self.speaking:
            self._forget(detected.get("prefix_padding_ms", USUAL_PADDING) * form.bytes_per_ms)
            return None
        self._silent_for += length
        return Stopped(self._passed) if self._silent_for >= detected.get("silence_duration_ms", USUAL_SILENCE) else None

    def _forget(self, kept: int) -> None:
        """Drop silence before speech, except the last *kept* bytes."""
        del self._sound[: max(0, len(self._sound) - kept)]
