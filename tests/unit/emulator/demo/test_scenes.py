"""`make demo` shows each scene as Python, as requests, and as what the program prints, in both clients.

Covers: demo.
"""

from __future__ import annotations

import pytest

from openai_dual.emulator import demo
from openai_dual.emulator.demo.scenes import SCENES
from openai_dual.emulator.demo.screen import body_of, title_of

PRINTED = {
    "A chat call": ["You said: Who is there?"],
    "A stream": ["|You| said:| Who| is| there?||"],
    "A typed response": ["Guest"],
    "A tool loop: the model calls a function, and reads its result": ["You said: 7 degrees in sample city"],
    "An upload, and a list that fetches its pages itself": ["page-2.txt, page-1.txt, page-0.txt"],
    "A turn of an agent, which calls a function": ["You| said:| 7| degrees| in| sample| city", "completed"],
    "A spoken turn, over a WebSocket": ["You said: Good day"],
    "An error says why": ["NotFoundError, model_not_found: The model `no-such-model` does not exist."],
    "A stream that is cut is never taken for a complete one": ["StreamInterrupted: 3 events came"],
    "A rate limit is kept: again after the time that the service asks for": ["status 200 after 1 retry"],
}


def test_every_scene_has_a_promise() -> None:
    assert [*PRINTED] == [title_of(scene) for scene, _ in SCENES]


def test_the_demo_shows_what_to_do_next(capsys: pytest.CaptureFixture[str]) -> None:
    demo.main()

    shown = capsys.readouterr().out
    assert "\033[" not in shown
    assert shown.startswith("The emulator at http://127.0.0.1:")
    assert [line.split("  ")[0] for line in demo.NEXT] == [
        line.strip().split("  ")[0] for line in shown.partition("== What to do next ==\n")[2].splitlines()
    ]
    for scene, awaited in SCENES:
        part = shown.partition(f"== {title_of(scene)} ==\n")[2].partition("\n\n==")[0]
        first, _, second = part.partition("async:\n")
        assert [line.strip() for line in body_of(scene).splitlines() if line] == _code(first)
        assert [line.strip() for line in body_of(awaited).splitlines() if line] == _code(second)
        assert "  > " in first
        assert [PRINTED[title_of(scene)]] * 2 == [_output(first), _output(second)]


def _code(part: str) -> list[str]:
    return [line.strip() for line in part.splitlines() if line.startswith("    ") and line.strip()]


def _output(part: str) -> list[str]:
    return [line.removeprefix("  < ") for line in part.splitlines() if line.startswith("  < ")]
