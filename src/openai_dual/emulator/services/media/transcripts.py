"""Transcripts that name the file, in each of the formats, whole or streamed word by word."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ...messages import Json, Reply, json_reply, typed_stream
from ...model.logprobs import logprobs
from ...model.output import tokenize
from ...request_context import RequestContext, Service

Event = tuple[str, dict[str, Any]]
SECONDS = 1.0
"""How long every recording is."""
SPEAKER = {"type": "transcript.text.segment", "id": "seg_0", "start": 0.0, "end": SECONDS, "speaker": "A"}
"""The only segment of a transcript that tells speakers apart, but for its text."""


def transcription(context: RequestContext) -> Reply:
    """Transcribe a file into the format asked for, or stream it word by word."""
    text = f"This is what was heard in {context.body['file'].name}."
    if context.body.get("stream"):
        return typed_stream((name, {"type": name, **data}) for name, data in _events(context, text))
    return _whole(context, text, "transcribe")


def translation(context: RequestContext) -> Reply:
    """Translate a file into English, in the format asked for."""
    return _whole(context, f"This is what was heard in {context.body['file'].name}, in English.", "translate")


def _events(context: RequestContext, text: str) -> Iterator[Event]:
    """Tell the words, each with its probability if asked for, and what one speaker said if they are told apart."""
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
    """Tell how likely each word is, if asked for."""
    wanted = "logprobs" in (context.body.get("include") or ())
    told = logprobs(context.state, tokenize(text), 0) if wanted else []
    return [{name: one[name] for name in ("token", "logprob", "bytes")} for one in told]


def _usage(context: RequestContext, text: str) -> dict[str, Any]:
    """Count seconds for `whisper-1`, tokens for models after it."""
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
    """Tell the segments, or the words if asked for those."""
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
