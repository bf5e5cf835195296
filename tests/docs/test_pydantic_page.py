"""The code of docs/pydantic.md runs from top to bottom against the emulator, and prints what it should."""

from __future__ import annotations

import re
import sys
from types import ModuleType

import pytest

from openai_dual.emulator import Emulator
from tests.support.paths import ROOT

PAGE = (ROOT / "docs/pydantic.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```python\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)

PRINTED = [
    "{'role': 'assistant', 'content': 'You said: Say hello.'}",
    "Hi.",
    "True",
    "['annotations', 'audio', 'content', 'function_call', 'refusal', 'role', 'tool_calls']",
    "Hello.",
    "Choice(finish_reason='stop', index=0, message=ChatCompletionMessage(content='Hello.', role='assistant'))",
    "True",
    "True",
    "ResponseFunctionToolCall",
    "You said: Say hello.",
    "422",
    "Listing(object='list', data=[Owner(name='a')], has_more=False, total=1)",
    "Owner",
]


def test_every_block_runs_and_prints_what_it_should(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("fastapi", reason="needs FastAPI")
    page = ModuleType("pydantic_page")  # pydantic looks for the names of annotations in the module of a class
    monkeypatch.setitem(sys.modules, page.__name__, page)
    with Emulator() as emulator:
        monkeypatch.setenv("OPENAI_API_KEY", "key-of-the-user")
        monkeypatch.setenv("OPENAI_BASE_URL", emulator.base_url)
        for number, block in enumerate(BLOCKS):
            exec(compile(block, f"docs/pydantic.md, block {number + 1}", "exec", dont_inherit=True), vars(page))

    assert PRINTED == capsys.readouterr().out.splitlines()
