"""Methods of generated classes: images return their bytes, and save them."""

from __future__ import annotations

from base64 import b64encode
from pathlib import Path

import pytest

from openai_dual.emulator import Emulator
from openai_dual.errors import StructuredAnswerError
from openai_dual.types import Image
from tests.support.clients import KINDS, Driver, Kind


def test_an_image_gives_its_bytes_and_saves_them(tmp_path: Path) -> None:
    image = Image.from_dict({"b64_json": b64encode(b"\x89PNG").decode()})

    image.save(tmp_path / "a.png")

    assert (b"\x89PNG", b"\x89PNG") == (image.content, (tmp_path / "a.png").read_bytes())


@pytest.mark.parametrize(
    ("data", "message"),
    [({"url": "https://example.com/secret"}, "has a URL and no bytes"), ({"b64_json": "no!"}, "is not valid base64")],
)
def test_an_image_without_bytes_leaves_the_file_as_it_was(tmp_path: Path, data: dict[str, str], message: str) -> None:
    (tmp_path / "a.png").write_bytes(b"before")

    with pytest.raises(StructuredAnswerError, match=message) as caught:
        Image.from_dict(data).save(tmp_path / "a.png")

    assert (b"before", ["a.png"]) == ((tmp_path / "a.png").read_bytes(), [each.name for each in tmp_path.iterdir()])
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("kind", KINDS)
def test_images_of_the_service_can_be_saved(kind: Kind, tmp_path: Path) -> None:
    with Emulator() as server, Driver(kind, base_url=server.base_url) as driver:
        made = driver.call("images.generate", model="gpt-image-1", prompt="a cat")
        events = driver.events(driver.call("images.generate", model="gpt-image-1", prompt="a cat", stream=True))
    (image,) = made.data
    image.save(tmp_path / "cat.png")

    assert image.content == (tmp_path / "cat.png").read_bytes()
    assert all(event.content for event in events)
