"""How long audio lasts that is known by its size only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

DEFAULT_RATE: Final = 24_000
"""Samples per second of `audio/pcm`, which has two bytes a sample."""
BYTES_PER_MS: Final = {"audio/pcmu": 8.0, "audio/pcma": 8.0, "g711_ulaw": 8.0, "g711_alaw": 8.0}
"""Formats of 8,000 samples per second, one byte each."""


def decoded_size(text: str) -> int:
    """Return the number of bytes that base64 *text* stands for, without decoding it."""
    return len(text) * 3 // 4 - text.endswith("=") - text.endswith("==")


def bytes_per_ms(audio_format: Any) -> float:
    """Return the bytes of one millisecond in the *audio_format* of a session: a name, or an object with a type."""
    if isinstance(audio_format, Mapping):
        rate = audio_format.get("rate")
        name = audio_format.get("type")
    else:
        rate, name = None, audio_format
    known = BYTES_PER_MS.get(name) if isinstance(name, str) else None
    return known or 2 * (rate if isinstance(rate, int) and rate > 0 else DEFAULT_RATE) / 1000


def output_format(session: Mapping[str, Any]) -> Any:
    """Return the format of the audio that *session* puts out: at its place today, or that of the beta."""
    audio = session.get("audio")
    output = audio.get("output") if isinstance(audio, Mapping) else None
    found = output.get("format") if isinstance(output, Mapping) else None
    return found or session.get("output_audio_format")
