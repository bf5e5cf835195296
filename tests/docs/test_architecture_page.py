"""The stations of docs/architecture.md are those of real calls, in order, and a call changes files 12 times at most."""

from __future__ import annotations

import asyncio
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from types import FrameType
from typing import Any

import pytest

import openai_dual
from openai_dual import AsyncOpenAI, OpenAI
from openai_dual.emulator import Emulator
from tests.support.loopback import END, HEAD, Loopback, chunk
from tests.support.paths import ROOT

PACKAGE = Path(openai_dual.__file__).parent
PAGE = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
STATION = re.compile(r"^\d+\. `([\w/]+\.py)`: ((?:`\w+`(?:, )?)+)", re.MULTILINE)
ASK: dict[str, Any] = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Hello!"}]}
MOST_CHANGES = 12


def stations(section: str) -> list[tuple[str, list[str]]]:
    """Return the files of the numbered list below the heading *section*, each with its functions."""
    text = PAGE.partition(f"### {section}\n")[2].partition("\n#")[0]
    return [(file, re.findall(r"`(\w+)`", names)) for file, names in STATION.findall(text)]


@contextmanager
def traced() -> Iterator[list[tuple[str, str]]]:
    """Record file and name of each function of the package that is entered or resumed."""
    entered: list[tuple[str, str]] = []

    def note(frame: FrameType, event: str, _: object) -> None:
        path = Path(frame.f_code.co_filename)
        if event == "call" and path.is_relative_to(PACKAGE):
            entered.append((path.relative_to(PACKAGE).as_posix(), frame.f_code.co_name))

    previous = sys.getprofile()
    sys.setprofile(note)
    try:
        yield entered
    finally:
        sys.setprofile(previous)


def missing(section: str, entered: list[tuple[str, str]]) -> list[str]:
    """Return the functions of *section* that were not *entered* in the order of the page."""
    remaining = iter(entered)
    steps = [(file, name) for file, names in stations(section) for name in names]
    return [f"{file}: {name}" for file, name in steps if (file, name) not in remaining]


@pytest.fixture
def server() -> Iterator[Emulator]:
    with Emulator() as emulator:
        yield emulator


def test_a_sync_call_passes_its_stations(server: Emulator) -> None:
    with OpenAI(api_key="key", base_url=server.base_url) as client, traced() as entered:
        client.chat.completions.create(**ASK)

    assert [] == missing("A call, sync", entered)


def test_an_async_call_passes_its_stations(server: Emulator) -> None:
    async def call() -> list[tuple[str, str]]:
        async with AsyncOpenAI(api_key="key", base_url=server.base_url) as client:
            with traced() as entered:
                await client.chat.completions.create(**ASK)
        return entered

    assert [] == missing("A call, async", asyncio.run(call()))


EVENT = b'data: {"choices": [{"index": 0, "delta": {"content": "a"}, "finish_reason": %b}]}\n\n'


def test_a_chunk_passes_its_stations() -> None:
    read = [Event() for _ in range(5)]  # each event is sent when the one before has been read: one chunk a read
    script: list[Any] = [HEAD]
    for event in read:
        script += [chunk(EVENT % b"null"), event]
    script += [chunk(EVENT % b'"stop"'), chunk(b"data: [DONE]\n\n"), END]
    with Loopback(script) as server, OpenAI(api_key="key", base_url=server.url) as client:
        stream = client.chat.completions.create(**ASK, stream=True)
        with traced() as entered:
            for event, _ in zip(read, stream, strict=False):
                event.set()

    assert [] == missing("A chunk of a stream", entered)


def test_a_page_passes_its_stations(server: Emulator) -> None:
    with OpenAI(api_key="key", base_url=server.base_url) as client:
        for content in (b"one", b"two"):
            client.files.create(file=content, purpose="user_data")
        items = iter(client.files.list(limit=1))
        next(items)
        with traced() as entered:
            next(items)

    assert [] == missing("A page of a list", entered)


def test_a_call_changes_files_seldom() -> None:
    assert MOST_CHANGES >= len(stations("A call, sync")) - 1


@pytest.mark.parametrize("section", ["A call, sync", "A call, async", "A chunk of a stream", "A page of a list"])
def test_every_station_is_a_function_of_its_file(section: str) -> None:
    listed = stations(section)
    absent = [
        f"{file}: {name}"
        for file, names in listed
        for name in names
        if not re.search(rf"def {name}\(", (PACKAGE / file).read_text(encoding="utf-8"))
    ]

    assert len(listed) > 3
    assert [] == absent
