"""Speech and transcription: silence that lasts as long as the text, and a transcript that names the file."""

from __future__ import annotations

import base64
import wave
from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Any

from .messages import Json, Reply, json_reply, typed_stream
from .script import pieces
from .visit import Service, Visit

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


def speech(visit: Visit) -> Reply:
    """Speak the text: bytes chunk by chunk, or events with base64 in them. All but `wav` hold PCM, undisguised."""
    wanted = visit.body.get("response_format") or "mp3"
    sound = _wav(visit.body["input"]) if wanted == "wav" else _silence(visit.body["input"])
    if visit.body.get("stream_format") == "sse":
        return typed_stream(_speech_events(sound))
    return Reply(200, CONTENT_TYPES[wanted], _chunks(sound))


def transcription(visit: Visit) -> Reply:
    """Transcribe a file into the format asked for, or stream it word by word."""
    text = f"This is what was heard in {visit.body['file'].name}."
    if visit.body.get("stream"):
        return typed_stream(_transcript_events(text))
    return _transcript(text, visit.body.get("response_format", "json"), "transcribe")


def translation(visit: Visit) -> Reply:
    """Translate a file into English, in the format asked for."""
    text = f"This is what was heard in {visit.body['file'].name}, in English."
    return _transcript(text, visit.body.get("response_format", "json"), "translate")


def _silence(text: str) -> bytes:
    return bytes(2 * int(24_000 * SECONDS_PER_WORD) * len(pieces(text)))


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


def _speech_events(sound: bytes) -> Iterator[Event]:
    for chunk in _chunks(sound):
        yield _event("speech.audio.delta", audio=base64.b64encode(chunk).decode())
    yield _event("speech.audio.done", usage=_usage(1, len(sound)))


def _transcript_events(text: str) -> Iterator[Event]:
    words = pieces(text)
    for word in words:
        yield _event("transcript.text.delta", delta=word)
    details = {"audio_tokens": len(words), "text_tokens": 0}
    yield _event(
        "transcript.text.done",
        text=text,
        usage={"type": "tokens", "input_token_details": details, **_usage(len(words), len(words))},
    )


def _event(name: str, **data: Json) -> Event:
    return name, {"type": name, **data}


def _usage(given: int, made: int) -> dict[str, int]:
    return {"input_tokens": given, "output_tokens": made, "total_tokens": given + made}


def _transcript(text: str, wanted: str, task: str) -> Reply:
    match wanted:
        case "text":
            return _text_reply(f"{text}\n")
        case "srt":
            return _text_reply(f"1\n00:00:00,000 --> 00:00:01,000\n{text}\n\n")
        case "vtt":
            return _text_reply(f"WEBVTT\n\n00:00:00.000 --> 00:00:01.000\n{text}\n\n")
        case "verbose_json":
            segment = _segment(text)
            whole = {"task": task, "language": "english", "duration": 1.0, "text": text, "segments": [segment]}
            return json_reply(whole)
        case "diarized_json":
            segment = {
                "type": "transcript.text.segment",
                "id": "seg_0",
                "start": 0.0,
                "end": 1.0,
                "text": text,
                "speaker": "A",
            }
            return json_reply({"task": task, "duration": 1.0, "text": text, "segments": [segment]})
        case _:
            return json_reply({"text": text})


def _text_reply(text: str) -> Reply:
    return Reply(200, "text/plain; charset=utf-8", text.encode())


def _segment(text: str) -> dict[str, Any]:
    return {
        "id": 0,
        "seek": 0,
        "start": 0.0,
        "end": 1.0,
        "text": text,
        "tokens": [1, 2, 3],
        "temperature": 0.0,
        "avg_logprob": -0.1,
        "compression_ratio": 1.0,
        "no_speech_prob": 0.01,
    }


SERVICES: Mapping[str, Service] = {
    "createSpeech": speech,
    "createTranscription": transcription,
    "createTranslation": translation,
}
