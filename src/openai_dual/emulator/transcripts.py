"""Transcripts that name the file, in each of the formats, whole or streamed word by word."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .logprobs import logprobs
from .messages import Json, Reply, json_reply, typed_stream
from .speech import pieces
from .visit import Service, Visit

Event = tuple[str, dict[str, Any]]
SECONDS = 1.0
"""How long every recording is."""
SPEAKER = {"type": "transcript.text.segment", "id": "seg_0", "start": 0.0, "end": SECONDS, "speaker": "A"}
"""The only segment of a transcript that tells speakers apart, but for its text."""


def transcription(visit: Visit) -> Reply:
    """Transcribe a file into the format asked for, or stream it word by word."""
    text = f"This is what was heard in {visit.body['file'].name}."
    if visit.body.get("stream"):
        return typed_stream((name, {"type": name, **data}) for name, data in _events(visit, text))
    return _whole(visit, text, "transcribe")


def translation(visit: Visit) -> Reply:
    """Translate a file into English, in the format asked for."""
    return _whole(visit, f"This is what was heard in {visit.body['file'].name}, in English.", "translate")


def _events(visit: Visit, text: str) -> Iterator[Event]:
    """Tell the words, each with its probability if asked for, and what one speaker said if they are told apart."""
    told, apart = _logprobs(visit, text), visit.body.get("response_format") == "diarized_json"
    for index, word in enumerate(pieces(text)):
        likely = {"logprobs": told[index : index + 1]} if told else {}
        segment = {"segment_id": SPEAKER["id"]} if apart else {}
        yield "transcript.text.delta", {"delta": word, **likely, **segment}
    if apart:
        yield "transcript.text.segment", {**SPEAKER, "text": text}
    yield "transcript.text.done", {"text": text, **({"logprobs": told} if told else {}), "usage": _tokens(text)}


def _whole(visit: Visit, text: str, task: str) -> Reply:
    match visit.body.get("response_format", "json"):
        case "text":
            return _text_reply(f"{text}\n")
        case "srt":
            return _text_reply(f"1\n00:00:00,000 --> 00:00:01,000\n{text}\n\n")
        case "vtt":
            return _text_reply(f"WEBVTT\n\n00:00:00.000 --> 00:00:01.000\n{text}\n\n")
        case "verbose_json":
            return json_reply(_verbose(visit, text, task))
        case "diarized_json":
            segments = [{**SPEAKER, "text": text}]
            whole = {"task": task, "duration": SECONDS, "text": text, "segments": segments, "usage": _tokens(text)}
            return json_reply(whole)
        case _:
            told = _logprobs(visit, text)
            return json_reply({"text": text, **({"logprobs": told} if told else {}), "usage": _usage(visit, text)})


def _logprobs(visit: Visit, text: str) -> list[dict[str, Any]]:
    """Tell how likely each word is, if asked for."""
    wanted = "logprobs" in (visit.body.get("include") or ())
    told = logprobs(visit.state, pieces(text), 0) if wanted else []
    return [{name: one[name] for name in ("token", "logprob", "bytes")} for one in told]


def _usage(visit: Visit, text: str) -> dict[str, Any]:
    """Count seconds for `whisper-1`, tokens for models after it."""
    whisper = visit.body.get("model") == "whisper-1"
    return {"type": "duration", "seconds": SECONDS} if whisper else _tokens(text)


def _tokens(text: str) -> dict[str, Any]:
    words = len(pieces(text))
    details = {"audio_tokens": words, "text_tokens": 0}
    return {
        "type": "tokens",
        "input_tokens": words,
        "input_token_details": details,
        "output_tokens": words,
        "total_tokens": 2 * words,
    }


def _text_reply(text: str) -> Reply:
    return Reply(200, "text/plain; charset=utf-8", text.encode())


def _verbose(visit: Visit, text: str, task: str) -> dict[str, Any]:
    """Tell the segments, or the words if asked for those."""
    asked = visit.body.get("timestamp_granularities") or ["segment"]
    whole: dict[str, Any] = {"task": task, "language": "english", "duration": SECONDS, "text": text}
    if "word" in asked:
        whole["words"] = _words(text)
    if "segment" in asked:
        whole["segments"] = [_segment(text)]
    return whole | {"usage": {"type": "duration", "seconds": SECONDS}}


def _words(text: str) -> list[dict[str, Json]]:
    words = text.split()
    length = SECONDS / len(words)
    return [
        {"word": word, "start": round(index * length, 3), "end": round((index + 1) * length, 3)}
        for index, word in enumerate(words)
    ]


def _segment(text: str) -> dict[str, Any]:
    return {
        "id": 0,
        "seek": 0,
        "start": 0.0,
        "end": SECONDS,
        "text": text,
        "tokens": [1, 2, 3],
        "temperature": 0.0,
        "avg_logprob": -0.1,
        "compression_ratio": 1.0,
        "no_speech_prob": 0.01,
    }


SERVICES: Mapping[str, Service] = {
    "createTranscription": transcription,
    "createTranslation": translation,
}
