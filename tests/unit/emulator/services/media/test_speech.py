"""Speech is audio or events."""

from __future__ import annotations

import base64
import io
import wave

import httpx

from tests.unit.emulator.helpers import event_data


def test_speech_is_audio_or_events(api: httpx.Client) -> None:
    body = {"model": "tts-1", "voice": "alloy", "input": "one two", "response_format": "wav"}
    sound = api.post("/audio/speech", json=body)
    events = event_data(api.post("/audio/speech", json=body | {"stream_format": "sse"}))

    with wave.open(io.BytesIO(sound.content)) as file:
        assert 2 * 1200 == file.getnframes()
    assert "audio/wav" == sound.headers["content-type"]
    assert sound.content == b"".join(base64.b64decode(event["audio"]) for event in events[:-1])
    assert "speech.audio.done" == events[-1]["type"]
