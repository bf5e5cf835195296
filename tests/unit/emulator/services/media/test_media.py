"""Transcripts, images and realtime secrets: what is asked for is what comes, and streams tell the same."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.unit.emulator.helpers import event_data, event_names

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
def test_a_transcript_tells_what_it_cost(api: httpx.Client, model: str, usage: dict[str, Any]) -> None:
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


def test_probabilities_of_a_transcript_are_the_same_whole_and_streamed(api: httpx.Client) -> None:
    asked = {"include[]": "logprobs"}
    *deltas, done = event_data(transcribed(api, stream="true", **asked))

    whole = transcribed(api, **asked).json()["logprobs"]
    assert WORDS == [one["token"] for one in whole]
    assert whole == done["logprobs"] == [one for delta in deltas for one in delta["logprobs"]]
    assert "logprobs" not in transcribed(api).json()


def test_a_stream_tells_speakers_apart(api: httpx.Client) -> None:
    events = event_data(transcribed(api, stream="true", response_format="diarized_json"))

    assert ["transcript.text.segment", "transcript.text.done"] == [event["type"] for event in events[-2:]]
    assert ("A", TEXT) == (events[-2]["speaker"], events[-2]["text"])
    assert {events[-2]["id"]} == {event["segment_id"] for event in events[:-2]}


ASKED = {"size": "1536x1024", "quality": "high", "background": "transparent", "output_format": "webp"}
CHOSEN = {"size": "1024x1024", "quality": "low", "background": "opaque", "output_format": "png"}


@pytest.mark.parametrize(("asked", "told"), [(ASKED, ASKED), ({}, CHOSEN), (dict.fromkeys(ASKED, "auto"), CHOSEN)])
def test_images_are_as_asked_or_as_the_model_likes(
    api: httpx.Client, asked: dict[str, str], told: dict[str, str]
) -> None:
    asked = asked | ({"output_format": "png"} if asked.get("output_format") == "auto" else {})
    body = {"prompt": "a grey cat", "model": "gpt-image-1", **asked}
    whole = api.post("/images/generations", json=body | {"n": 2}).raise_for_status().json()
    events = event_data(api.post("/images/generations", json=body | {"stream": True, "partial_images": 1}))

    assert told.items() <= whole.items()
    assert (3, 2) == (whole["usage"]["input_tokens"], whole["usage"]["output_tokens"])
    assert all(told.items() <= event.items() for event in events)
    assert 4 == events[-1]["usage"]["total_tokens"]


def test_an_image_is_edited_in_a_stream(api: httpx.Client) -> None:
    form = {"prompt": "x", "stream": "true", "partial_images": "2"}
    stream = api.post("/images/edits", data=form, files={"image": ("a.png", b"1")})

    assert ["image_edit.partial_image"] * 2 + ["image_edit.completed"] == event_names(stream)
    assert [0, 1, None] == [event.get("partial_image_index") for event in event_data(stream)]


def test_older_models_do_not_tell_of_images(api: httpx.Client) -> None:
    answer = api.post("/images/generations", json={"prompt": "a cat", "model": "dall-e-3"}).json()

    assert {"created", "data"} == set(answer)


@pytest.mark.parametrize(
    ("body", "session"),
    [
        ({}, {"type": "realtime", "object": "realtime.session", "model": "gpt-realtime"}),
        (
            {"session": {"type": "realtime", "model": "gpt-realtime-2", "instructions": "Be kind."}},
            {"model": "gpt-realtime-2", "instructions": "Be kind."},
        ),
        ({"session": {"type": "transcription"}}, {"object": "realtime.transcription_session"}),
    ],
)
def test_a_client_gets_a_secret_of_its_own(api: httpx.Client, body: Any, session: dict[str, str]) -> None:
    first, second = (api.post("/realtime/client_secrets", json=body).raise_for_status().json() for _ in range(2))

    assert first["value"].startswith("ek_")
    assert first["value"] != second["value"]
    assert session.items() <= first["session"].items()


def test_a_secret_lives_as_long_as_asked(api: httpx.Client) -> None:
    usual = api.post("/realtime/client_secrets", json={}).json()["expires_at"]
    short = api.post("/realtime/client_secrets", json={"expires_after": {"seconds": 10}}).json()["expires_at"]

    assert 590 > usual - short > 0
