"""The pages that show how to do something run against the emulator, and print what they promise."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from openai_dual.emulator import Emulator
from tests.support.pages import page_id, samples
from tests.support.paths import ROOT

PAGES = [
    *sorted((ROOT / "docs/howto").glob("*.md")),
    *(ROOT / "docs" / f"{name}.md" for name in ("bulk", "install", "quickstart", "tools")),
]
PROMISE = "# prints "


def picture() -> bytes:
    """Return a PNG of one pixel."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    pixels = zlib.compress(b"\0\xff\0\0")
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a working directory with the files that samples read."""
    (tmp_path / "picture.png").write_bytes(picture())
    (tmp_path / "voice.wav").write_bytes(
        b"RIFF\x24\0\0\0WAVEfmt \x10\0\0\0\1\0\1\0\x40\x1f\0\0\x80>\0\0\2\0\x10\0data\0\0\0\0"
    )
    (tmp_path / "data.jsonl").write_text('{"custom_id": "a"}\n', encoding="utf-8")
    return tmp_path


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator() as server:
        yield server


@pytest.mark.parametrize("page", PAGES, ids=page_id)
def test_a_page_prints_what_it_promises(page: Path, folder: Path, emulator: Emulator) -> None:
    code = "\n".join(sample for _, sample in samples(page))
    promised = [line.removeprefix(PROMISE) for line in code.splitlines() if line.startswith(PROMISE)]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("OPENAI_")}
    environment |= {"OPENAI_BASE_URL": emulator.base_url, "OPENAI_API_KEY": "key-of-the-user", "PYTHONUTF8": "1"}

    done = subprocess.run(
        [sys.executable, "-W", "error::DeprecationWarning:__main__", "-c", code],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )

    assert 0 == done.returncode, done.stderr
    printed = done.stdout.splitlines()
    assert [] != promised
    assert [] == [line for line in promised if line not in printed]
