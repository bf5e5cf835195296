"""The code of docs/helpers.md runs from top to bottom against the emulator, and prints what it should."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from openai_dual import OpenAI
from openai_dual.binding.declarations import child
from openai_dual.binding.resource import Resource
from openai_dual.binding.workflows import each, generic_helper, helper, opening
from openai_dual.emulator import Emulator
from tests.support.paths import ROOT

PAGE = (ROOT / "docs/helpers.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"(?:<!-- needs (\w+) -->\n)?^```python\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
"""The blocks, each with what it needs to have installed beside this package."""

PRINTED = [
    "completed",
    "You said: Think.",
    "50 %",
    "100 %",
    "succeeded",
    "1",
    r"You said: What is the weather in Oslo\?",
    "You said: Hello!",
    r"You said: What is the weather in Oslo\?",
    "You said: Hello!",
    "Weather",
    "Report",
    r"You said: \{.*\"degrees\":7\.0\}",
    r"\['user', 'assistant', 'tool', 'assistant'\]",
    r"You said: \{.*\"degrees\":7\.0\}",
    "True True",
    "You said: Hello!",
    "completed",
    "requires_action",
    "completed",
    "completed",
    "You said: 7 degrees",
    "completed 5000",
    r"You said: \{.*\"degrees\":7\.0\}",
    r"You said: And tomorrow\?",
    "/workspace/outputs/answer.txt",
    "1 /workspace/a.txt",
    "completed 2",
    "completed completed",
    "completed completed",
    "2400",
    "0 gpt-4o-mini",
    "1 .*no-such-model.*",
    r"\{'a': 1, 'b': 1\}",
    "completed",
    "True",
    "CallCancelledError completed",
]


def run(needed: str = "") -> None:
    """Run the blocks from top to bottom, with those that need what is *needed*."""
    names: dict[str, Any] = {"__name__": "helpers_page"}
    with ExitStack() as opened:
        opened.callback(lambda: names["client"].close())  # noqa: PLW0108 (there is none yet)
        for needs, block in BLOCKS:
            if needs in {"", needed}:
                exec(compile(block, "docs/helpers.md", "exec", dont_inherit=True), names)


@pytest.fixture
def _emulated(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("OPENAI_API_KEY", "sk-example")
    with Emulator() as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.base_url)
        yield


@pytest.mark.usefixtures("_emulated")
def test_the_page_runs(tmp_path: Path, waits: list[float], capsys: pytest.CaptureFixture[str]) -> None:
    run()

    printed = [line for line in capsys.readouterr().out.splitlines() if line not in {"queued", "in_progress"}]
    assert [] == [(want, got) for want, got in zip(PRINTED, printed, strict=True) if not re.fullmatch(want, got)]
    assert waits
    assert all((tmp_path / name).stat().st_size for name in ("cat.png", "hello.mp3"))


@pytest.mark.usefixtures("_emulated", "waits")
@pytest.mark.parametrize("needed", ["tqdm", "rich"])
def test_a_bar_is_shown(needed: str, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip(needed)
    run(needed)

    assert "100%" in "".join(capsys.readouterr())


def helpers(resource: Any, name: str) -> Iterator[str]:
    """Name the helpers of *resource*, a client or a part of one, and of its parts."""
    for attribute in dir(type(resource)):
        declared = inspect.getattr_static(type(resource), attribute)
        if isinstance(declared, helper | generic_helper | each | opening):
            yield f"{name}.{attribute}("
        elif not attribute.startswith("_") and isinstance(declared, child):
            part = getattr(resource, attribute)
            if isinstance(part, Resource):
                yield from helpers(part, f"{name}.{attribute}")


@pytest.mark.filterwarnings("ignore::openai_dual.OpenAIDeprecationWarning")
def test_every_helper_is_shown() -> None:
    with OpenAI(api_key="any") as client:
        found = [*helpers(client, "client")]

    assert "client.chat.completions.parse(" in found
    # Some resources are shown by a name of their own, and what was beta once is there twice.
    named = {
        name.replace("client.beta.threads.runs.", "runs.")
        .replace("client.beta.chat.", "client.chat.")
        .replace("client.beta.agents.environments.files.", "agent_files.")
        for name in found
    }
    assert [] == sorted(name for name in named if name not in PAGE)
