"""Every example runs as its docstring says, against the emulator, and prints what it promises."""

from __future__ import annotations

import re
import runpy
from collections.abc import Iterator
from pathlib import Path

import pytest

from openai_dual.emulator import Emulator

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted(path.stem for path in (ROOT / "examples").glob("*.py"))

PRINTED = {
    "chat": [
        "chat: You said: Why is the sky blue?",
        "response: You said: Why is the sea salty?",
        "response, async: You said: Why is grass green?",
        "response, async: You said: Why is snow white?",
    ],
    "streaming": ["You said: Count to five.", "You said: Count to ten."],
    "tools": ["You said: In CITY it is 7 degrees, with wind."] * 2,
    "upload": [
        f"uploaded upload.py: {(ROOT / 'examples/upload.py').stat().st_size} bytes, processed",
        'its first line: """Upload a file, read it back, delete it.',
        "deleted: True",
        "uploaded notes.txt: 34 bytes, processed",
        "its text: in memory, under a name of our own",
        "deleted: True",
    ],
    "testing": [
        "recorded: You said: Why is the sky blue?",
        "replayed, async: You said: Why is the sky blue?",
        "the key is in the file: False",
        "By hand. Piece by piece.",
        "requests: 3 waited: True",
    ],
    "paging": [
        *(f"item: page-{number}.txt" for number in reversed(range(5))),
        "page of 2",
        "page of 2",
        "page of 1",
        *(f"item, async: page-{number}.txt" for number in reversed(range(5))),
        "first page of 2 and more: True",
    ],
    "errors": [
        "answer: You said: Hello!",
        "not found (model_not_found): The model `no-such-model` does not exist.",
        "wrong key (invalid_api_key), request req_N",
        "OPENAI_RESOURCE, status 404, worth a retry: False",
    ],
}

MADE_UP = {r"req_\w+": "req_N", r"In .* it is": "In CITY it is"}
"""What differs from run to run, and what stands for it above."""


@pytest.fixture
def emulator(monkeypatch: pytest.MonkeyPatch) -> Iterator[Emulator]:
    with Emulator() as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.base_url)
        monkeypatch.setenv("OPENAI_API_KEY", "sk-example")
        yield server


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_prints_what_it_promises(name: str, emulator: Emulator, capsys: pytest.CaptureFixture[str]) -> None:
    runpy.run_path(str(ROOT / "examples" / f"{name}.py"), run_name="__main__")

    assert PRINTED[name] == _steady(capsys.readouterr().out).splitlines()
    assert emulator.requests


def _steady(text: str) -> str:
    for pattern, stand_in in MADE_UP.items():
        text = re.sub(pattern, stand_in, text)
    return text
