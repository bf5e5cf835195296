"""Images: complete and streamed, with the settings of the request."""

from __future__ import annotations

import base64

import httpx
import pytest

from tests.unit.emulator.helpers import event_data, event_names

ASKED = {"size": "1536x1024", "quality": "high", "background": "transparent", "output_format": "webp"}


CHOSEN = {"size": "1024x1024", "quality": "low", "background": "opaque", "output_format": "png"}


@pytest.mark.parametrize(("asked", "told"), [(ASKED, ASKED), ({}, CHOSEN), (dict.fromkeys(ASKED, "auto"), CHOSEN)])
def test_images_have_the_settings_of_the_request_or_defaults(
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


def test_older_models_return_no_settings(api: httpx.Client) -> None:
    answer = api.post("/images/generations", json={"prompt": "a cat", "model": "dall-e-3"}).json()

    assert {"created", "data"} == set(answer)


def test_images_are_complete_or_streamed(api: httpx.Client) -> None:
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
