"""Transcripts that name the file, in every format, complete or streamed word by word."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ...messages import Json, Reply, json_reply, typed_stream
from ...model.logprobs import logprobs
from ...model.output import tokenize
from ...request_context import RequestContext, Service

Event = tuple[str, dict[str, Any]]
SECONDS = 1.0
"""The length of every recording, in seconds."""
SPEAKER = {"type": "transcript.text.segment", "id": "seg_0", "start": 0.0, "end": SECONDS, "speaker": "A"}
"""The segment of a diarized transcript, without its text."""


def transcription(context: RequestContext) -> Reply:
    """Transcribe a file in the requested format, or stream the transcript word by word."""
    text = f"This is what was heard in {context.body['file'].name}."
    if context.body.get("stream"):
        return typed_stream((name, {"type": name, **data}) for name, data in _events(context, text))
    return _whole(context, text, "transcribe")


def translation(context: RequestContext) -> Reply:
    """Translate a file into English in the requested format."""
    return _whole(context, f"This is what was heard in {context.body['file'].name}, in English.", "translate")


def _events(context: RequestContext, text: str) -> Iterator[Event]:
    """Yield the words with their log probabilities if requested, and the segment of a diarized transcript."""
    told, apart = _logprobs(context, text), context.body.get("response_format") == "diarized_json"
    for index, word in enumerate(tokenize(text)):
        likely = {"logprobs": told[index : index + 1]} if told else {}
        segment = {"segment_id": SPEAKER["id"]} if apart else {}
        yield "transcript.text.delta", {"delta": word, **likely, **segment}
    if apart:
        yield "transcript.text.segment", {**SPEAKER, "text": text}
    yield "transcript.text.done", {"text": text, **({"logprobs": told} if told else {}), "usage": _tokens(text)}


def _whole(context: RequestContext, text: str, task: str) -> Reply:
    match context.body.get("response_format", "json"):
        case "text":
            return _text_reply(f"{text}\n")
        case "srt":
            return _text_reply(f"1\n00:00:00,000 --> 00:00:01,000\n{text}\n\n")
        case "vtt":
            return _text_reply(f"WEBVTT\n\n00:00:00.000 --> 00:00:01.000\n{text}\n\n")
        case "verbose_json":
            return json_reply(_verbose(context, text, task))
        case "diarized_json":
            segments = [{**SPEAKER, "text": text}]
            whole = {"task": task, "duration": SECONDS, "text": text, "segments": segments, "usage": _tokens(text)}
            return json_reply(whole)
        case _:
            told = _logprobs(context, text)
            return json_reply({"text": text, **({"logprobs": told} if told else {}), "usage": _usage(context, text)})


def _logprobs(context: RequestContext, text: str) -> list[dict[str, Any]]:
    """Return the log probability of each word, if requested."""
    wanted = "logprobs" in (context.body.get("include") or ())
    told = logprobs(context.state, tokenize(text), 0) if wanted else []
    return [{name: one[name] for name in ("token", "logprob", "bytes")} for one in told]


def _usage(context: RequestContext, text: str) -> dict[str, Any]:
    """Return the usage: seconds for `whisper-1`, tokens for later models."""
    whisper = context.body.get("model") == "whisper-1"
    return {"type": "duration", "seconds": SECONDS} if whisper else _tokens(text)


def _tokens(text: str) -> dict[str, Any]:
    words = len(tokenize(text))
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


def _verbose(context: RequestContext, text: str, task: str) -> dict[str, Any]:
    """Return the segments, or the words if they are requested."""
    asked = context.body.get("timestamp_granularities") or ["segment"]
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
