"""The events of transcription: what the user has said, word by word."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from ...model.output import tokenize
from ..outputs import Event

KIND = "conversation.item.input_audio_transcription"


def transcribed(
    event: Callable[..., Event], key: str, text: str, settings: Mapping[str, Any], milliseconds: int
) -> Iterator[Event]:
    """Yield the events that transcribe the item *key*, whose audio has *milliseconds*."""
    place = {"item_id": key, "content_index": 0}
    for token in tokenize(text):
        yield event(f"{KIND}.delta", **place, delta=token)
    model = (settings["audio"]["input"].get("transcription") or {}).get("model") or ""
    if "diarize" in model:
        span = {"id": "seg_0", "speaker": "A", "start": 0.0, "end": milliseconds / 1000}
        yield event(f"{KIND}.segment", **place, text=text, **span)
    usage = {"type": "duration", "seconds": milliseconds / 1000}
    yield event(f"{KIND}.completed", **place, transcript=text, usage=usage)
