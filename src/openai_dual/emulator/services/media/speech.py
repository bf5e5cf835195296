"""Speech: silence, its length determined by the text."""

from __future__ import annotations

import base64
import wave
from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Any

from ...messages import Reply, typed_stream
from ...model.output import tokenize
from ...request_context import RequestContext, Service

CONTENT_TYPES = {
    "mp3": "audio/mpeg",
    "opus": "audio/ogg",
    "aac": "audio/aac",
    "flac": "audio/flac",
    "wav": "audio/wav",
    "pcm": "audio/pcm",
}
SECONDS_PER_WORD = 0.05
CHUNK = 1024
Event = tuple[str, dict[str, Any]]


def speech(context: RequestContext) -> Reply:
    """Return audio: bytes chunk by chunk, or events with base64. All formats but `wav` contain plain PCM."""
    wanted = context.body.get("response_format") or "mp3"
    sound = _wav(context.body["input"]) if wanted == "wav" else _silence(context.body["input"])
    if context.body.get("stream_format") == "sse":
        return typed_stream(_speech_events(sound, len(tokenize(context.body["input"]))))
    return Reply(200, CONTENT_TYPES[wanted], _chunks(sound))


def _silence(text: str) -> bytes:
    return bytes(2 * int(24_000 * SECONDS_PER_WORD) * len(tokenize(text)))


def _wav(text: str) -> bytes:
    file = BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(24_000)
        sound.writeframes(_silence(text))
    return file.getvalue()


def _chunks(sound: bytes) -> Iterator[bytes]:
    for start in range(0, len(sound), CHUNK):
        yield sound[start : start + CHUNK]


def _speech_events(sound: bytes, words: int) -> Iterator[Event]:
    for chunk in _chunks(sound):
        audio = base64.b64encode(chunk).decode()
        yield "speech.audio.delta", {"type": "speech.audio.delta", "audio": audio}
    usage = {"input_tokens": words, "output_tokens": words, "total_tokens": 2 * words}
    yield "speech.audio.done", {"type": "speech.audio.done", "usage": usage}


SERVICES: Mapping[str, Service] = {"createSpeech": speech}
