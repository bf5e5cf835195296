"""Files, embeddings, moderations, audio, images, models and the generic answers."""

from __future__ import annotations

import base64
import io
import struct
import wave

import httpx
import pytest

from openai_dual.emulator import Emulator
from tests.unit.emulator.conftest import KEY
from tests.unit.emulator.helpers import event_data, event_names, upload


def test_a_file_is_kept_read_and_deleted(api: httpx.Client) -> None:
    content = bytes(range(256)) + b"\r\n--boundary\r\n"
    file_id = upload(api, "päper.bin", content)

    assert content == api.get(f"/files/{file_id}/content").content
    assert {"filename": "päper.bin", "bytes": len(content)}.items() <= api.get(f"/files/{file_id}").json().items()
    assert api.delete(f"/files/{file_id}").json()["deleted"]
    assert 404 == api.get(f"/files/{file_id}/content").status_code


def test_a_file_may_expire(api: httpx.Client) -> None:
    fields = {"purpose": "batch", "expires_after[anchor]": "created_at", "expires_after[seconds]": "3600"}
    file = api.post("/files", data=fields, files={"file": ("a", b"x")}).json()

    assert 3600 == file["expires_at"] - file["created_at"]


def test_files_are_listed_page_by_page_newest_first(api: httpx.Client) -> None:
    ids = [upload(api, f"{number}.txt", purpose="vision") for number in range(5)]
    asked = {"purpose": "vision", "limit": "2"}
    first = api.get("/files", params=asked).json()
    second = api.get("/files", params=asked | {"after": first["last_id"]}).json()
    third = api.get("/files", params=asked | {"after": second["last_id"]}).json()
    pages = [first, second, third]

    assert ids[::-1] == [file["id"] for page in pages for file in page["data"]]
    assert [True, True, False] == [page["has_more"] for page in pages]
    assert [(page["data"][0]["id"], page["data"][-1]["id"]) for page in pages] == [
        (page["first_id"], page["last_id"]) for page in pages
    ]
    assert ids == [
        file["id"] for file in api.get("/files", params={"purpose": "vision", "order": "asc"}).json()["data"]
    ]


def test_embeddings_are_unit_vectors_that_follow_from_the_text(api: httpx.Client) -> None:
    body = {"model": "text-embedding-3-small", "input": ["a", "b", "a"]}
    first, second, third = (item["embedding"] for item in api.post("/embeddings", json=body).json()["data"])

    assert (1536, first) == (len(first), third)
    assert first != second
    assert pytest.approx(1.0, abs=1e-4) == sum(number * number for number in first)


def test_embeddings_come_in_base64_and_in_the_dimensions_asked_for(api: httpx.Client) -> None:
    body = {"model": "text-embedding-3-large", "input": [1, 2, 3], "dimensions": 8}
    plain = api.post("/embeddings", json=body).json()["data"][0]["embedding"]
    coded = api.post("/embeddings", json=body | {"encoding_format": "base64"}).json()["data"][0]["embedding"]

    assert pytest.approx(plain, abs=1e-6) == struct.unpack("<8f", base64.b64decode(coded))


def test_moderations_flag_violence(api: httpx.Client) -> None:
    results = api.post("/moderations", json={"input": ["I love you", "I will kill you"]}).json()["results"]

    assert [False, True] == [result["flagged"] for result in results]
    assert results[1]["categories"]["violence"]


def test_speech_is_sound_or_events(api: httpx.Client) -> None:
    body = {"model": "tts-1", "voice": "alloy", "input": "one two", "response_format": "wav"}
    sound = api.post("/audio/speech", json=body)
    events = event_data(api.post("/audio/speech", json=body | {"stream_format": "sse"}))

    with wave.open(io.BytesIO(sound.content)) as file:
        assert 2 * 1200 == file.getnframes()
    assert "audio/wav" == sound.headers["content-type"]
    assert sound.content == b"".join(base64.b64decode(event["audio"]) for event in events[:-1])
    assert "speech.audio.done" == events[-1]["type"]


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


def test_a_transcript_tells_the_speakers_apart(api: httpx.Client) -> None:
    fields = {"model": "gpt-4o-transcribe-diarize", "response_format": "diarized_json"}
    answer = api.post("/audio/transcriptions", data=fields, files={"file": ("a.mp3", b"x")}).json()

    assert [("A", answer["text"])] == [(segment["speaker"], segment["text"]) for segment in answer["segments"]]


def test_a_transcript_streams_word_by_word(api: httpx.Client) -> None:
    stream = api.post("/audio/transcriptions", data={"model": "w", "stream": "true"}, files={"file": ("a.mp3", b"x")})
    *deltas, done = event_data(stream)

    assert "This is what was heard in a.mp3." == "".join(event["delta"] for event in deltas) == done["text"]


def test_images_come_whole_or_in_parts(api: httpx.Client) -> None:
    body = {"prompt": "a cat", "model": "gpt-image-1"}
    images = api.post("/images/generations", json=body | {"n": 2}).json()["data"]
    link = api.post("/images/generations", json=body | {"response_format": "url"}).json()["data"][0]
    stream = api.post("/images/generations", json=body | {"stream": True, "partial_images": 2, "n": 2})
    edit = api.post(
        "/images/edits", data={"prompt": "x"}, files=[("image[]", ("a.png", b"1")), ("image[]", ("b.png", b"2"))]
    )

    assert [b"\x89PNG"] * 2 == [base64.b64decode(image["b64_json"])[:4] for image in images]
    assert ["url"] == list(link)
    assert (["image_generation.partial_image"] * 2 + ["image_generation.completed"]) * 2 == event_names(stream)
    assert 200 == edit.status_code


def test_models_are_listed_and_every_name_is_one(api: httpx.Client) -> None:
    assert "gpt-4o-mini" in [model["id"] for model in api.get("/models").json()["data"]]
    assert "my-model" == api.get("/models/my-model").json()["id"]
    assert api.delete("/models/ft:gpt-4o:me").json()["deleted"]


def test_a_generic_answer_repeats_what_the_request_says(api: httpx.Client) -> None:
    session = api.post("/realtime/transcription_sessions", json={"input_audio_format": "g711_ulaw"}).json()

    assert "g711_ulaw" == session["input_audio_format"]


def test_one_address_has_two_operations_told_apart_by_the_query(api: httpx.Client) -> None:
    body = {"model": "gpt-4o", "input": "Hi"}

    assert 200 == api.post("/responses", params={"beta": "true"}, json=body).status_code


def test_every_answer_carries_the_headers_of_the_service(api: httpx.Client) -> None:
    headers = api.get("/models").headers

    assert headers["x-request-id"].startswith("req_")
    assert headers["x-request-id"] != api.get("/models").headers["x-request-id"]
    assert ("10000", "9999", "6ms") == tuple(
        headers[f"x-ratelimit-{name}-requests"] for name in ("limit", "remaining", "reset")
    )
    assert {"openai-processing-ms", "openai-version", "x-ratelimit-remaining-tokens"} <= set(headers)


@pytest.mark.parametrize(("seeds", "same"), [((1, 1), True), ((1, 2), False)])
def test_answers_follow_from_the_seed(seeds: tuple[int, int], same: bool) -> None:
    answers = []
    for seed in seeds:
        with Emulator(seed=seed) as server:
            paths = ["/vector_stores", "/realtime/client_secrets", "/threads"]
            headers = {"authorization": f"Bearer {KEY}"}
            with httpx.Client(base_url=server.base_url, headers=headers, trust_env=False) as api:
                answers.append([api.post(path, json={}).raise_for_status().json() for path in paths])

    assert same == (answers[0] == answers[1])
