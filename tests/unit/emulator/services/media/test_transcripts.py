"""Transcripts in every format, complete and streamed."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.unit.emulator.helpers import event_data

TEXT = "This is what was heard in a.mp3."


WORDS = ["This", " is", " what", " was", " heard", " in", " a.mp3."]


def transcribed(api: httpx.Client, **fields: Any) -> httpx.Response:
    form = {"model": "gpt-4o-transcribe", **fields}
    return api.post("/audio/transcriptions", data=form, files={"file": ("a.mp3", b"x")}).raise_for_status()


@pytest.mark.parametrize(
    ("model", "usage"),
    [
        ("whisper-1", {"type": "duration", "seconds": 1.0}),
        ("gpt-4o-transcribe", {"type": "tokens", "total_tokens": 14}),
    ],
)
def test_a_transcript_has_the_usage(api: httpx.Client, model: str, usage: dict[str, Any]) -> None:
    assert usage.items() <= transcribed(api, model=model).json()["usage"].items()


@pytest.mark.parametrize(
    ("asked", "present"),
    [
        (None, (False, True)),
        (["word"], (True, False)),
        (["word", "segment"], (True, True)),
        (["segment"], (False, True)),
    ],
)
def test_times_come_for_words_and_segments_as_asked(
    api: httpx.Client, asked: list[str] | None, present: tuple[bool, bool]
) -> None:
    fields = {"timestamp_granularities[]": asked} if asked else {}
    answer = transcribed(api, response_format="verbose_json", **fields).json()

    assert present == ("words" in answer, "segments" in answer)
    if present[0]:
        assert ("a.mp3.", 1.0) == (answer["words"][-1]["word"], answer["words"][-1]["end"])


def test_probabilities_of_a_transcript_are_the_same_complete_and_streamed(api: httpx.Client) -> None:
    asked = {"include[]": "logprobs"}
    *deltas, done = event_data(transcribed(api, stream="true", **asked))

    whole = transcribed(api, **asked).json()["logprobs"]
    assert WORDS == [one["token"] for one in whole]
    assert whole == done["logprobs"] == [one for delta in deltas for one in delta["logprobs"]]
    assert "logprobs" not in transcribed(api).json()


def test_a_streamed_diarized_transcript(api: httpx.Client) -> None:
    events = event_data(transcribed(api, stream="true", response_format="diarized_json"))

    assert ["transcript.text.segment", "transcript.text.done"] == [event["type"] for event in events[-2:]]
    assert ("A", TEXT) == (events[-2]["speaker"], events[-2]["text"])
    assert {events[-2]["id"]} == {event["segment_id"] for event in events[:-2]}


@pytest.mark.parametrize(
    ("wanted", "start"),
    [
        ("json", '{"text":'),
        ("text", "This is"),
        ("srt", "1\n00:00"),
        ("vtt", "WEBVTT\n\n"),
        ("verbose_json", '{"task":"tr'),
    ],
)
@pytest.mark.parametrize("path", ["/audio/transcriptions", "/audio/translations"])
def test_a_transcript_comes_in_the_format_asked_for(api: httpx.Client, path: str, wanted: str, start: str) -> None:
    answer = api.post(path, data={"model": "whisper-1", "response_format": wanted}, files={"file": ("a.mp3", b"x")})

    assert answer.text.startswith(start)
    assert ("application/json" if "json" in wanted else "text/plain") in answer.headers["content-type"]


def test_a_diarized_transcript(api: httpx.Client) -> None:
    fields = {"model": "gpt-4o-transcribe-diarize", "response_format": "diarized_json"}
    answer = api.post("/audio/transcriptions", data=fields, files={"file": ("a.mp3", b"x")}).json()

    assert [("A", answer["text"])] == [(segment["speaker"], segment["text"]) for segment in answer["segments"]]


def test_a_transcript_streams_word_by_word(api: httpx.Client) -> None:
    stream = api.post("/audio/transcriptions", data={"model": "w", "stream": "true"}, files={"file": ("a.mp3", b"x")})
    *deltas, done = event_data(stream)

    assert "This is what was heard in a.mp3." == "".join(event["delta"] for event in deltas) == done["text"]
