"""What docs/helpers.md shows runs from top to bottom against the emulator, and prints what it should."""

from __future__ import annotations

import re
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from openai_dual.emulator import Emulator

PAGE = (Path(__file__).parents[2] / "docs/helpers.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"(?<!-->\n)^```python\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
"""The blocks, without those that need something which is not installed."""

PRINTED = [
    "completed",
    "You said: Think.",
    r"You said: What is the weather in Oslo\?",
    "You said: Hello!",
    "Weather",
    r"You said: \{.*\"degrees\":7\.0\}",
    r"\['user', 'assistant', 'tool', 'assistant'\]",
    "You said: Hello!",
    "completed",
    "completed 5000",
    "completed 2",
    "2400",
    "0 gpt-4o-mini",
    "1 .*no-such-model.*",
    r"\{'a': 1, 'b': 1\}",
    "True",
]


@pytest.mark.filterwarnings("ignore::openai_dual.OpenAIDeprecationWarning")
def test_the_page_runs(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, waits: list[float], capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("OPENAI_API_KEY", "sk-example")
    names: dict[str, Any] = {"__name__": "helpers_page"}
    with Emulator() as server, ExitStack() as opened:
        opened.callback(lambda: names["client"].close())  # noqa: PLW0108 (there is none yet)
        monkeypatch.setenv("OPENAI_BASE_URL", server.base_url)
        for block in BLOCKS:
            exec(compile(block, "docs/helpers.md", "exec", dont_inherit=True), names)

    printed = [line for line in capsys.readouterr().out.splitlines() if line not in {"queued", "in_progress"}]
    assert [] == [(want, got) for want, got in zip(PRINTED, printed, strict=True) if not re.fullmatch(want, got)]
    assert waits
    assert all((tmp_path / name).stat().st_size for name in ("cat.png", "hello.mp3"))
