"""The driver of `examples/computer.py` performs the actions of a model on a page in Chromium."""

from __future__ import annotations

import base64
import runpy
import shutil
from collections.abc import Iterator
from typing import Any

import pytest

from openai_dual import ComputerToolset, OpenAI
from openai_dual.emulator import Answer, Emulator, ToolCall
from tests.support.paths import ROOT

EXAMPLE = runpy.run_path(str(ROOT / "examples" / "computer.py"))
PAGE = """<title>Start</title>
<body style="margin: 0; height: 3000px">
<input id="name" style="position: fixed; left: 0; top: 0; width: 200px; height: 30px">
<div id="log" style="position: fixed; left: 0; top: 100px; width: 300px; height: 100px"></div>
<script>
const seen = [];
const log = document.getElementById("log");
for (const kind of ["click", "dblclick", "contextmenu", "mousedown", "mousemove", "mouseup"])
  log.addEventListener(kind, (event) => {
    if (kind === "contextmenu") event.preventDefault();
    seen.push([kind, event.clientX, event.clientY, event.shiftKey].join(" "));
  });
</script>
"""


@pytest.fixture(scope="module")
def page() -> Iterator[Any]:
    if shutil.which("chromium") is None:
        pytest.skip("chromium is not installed")
    pytest.importorskip("playwright.sync_api", reason="playwright drives the browser")
    with EXAMPLE["opened_page"]() as opened:
        yield opened


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator() as server:
        yield server


def operate(server: Emulator, page: Any, *steps: list[dict[str, Any]]) -> Any:
    """Run a model that asks for the actions of each step, and return its last response."""
    for number, actions in enumerate(steps):
        pattern = "Go" if number == 0 else "^$"
        server.script(Answer(tool_calls=[ToolCall("computer", {"actions": actions})], pattern=pattern, times=1))
    with OpenAI(api_key="key", base_url=server.base_url) as client:
        toolset = ComputerToolset(EXAMPLE["PageDriver"](page))
        return toolset.run(client, {"model": "m", "input": "Go!"})


def test_a_model_operates_a_page(emulator: Emulator, page: Any) -> None:
    page.set_content(PAGE)
    fill: list[dict[str, Any]] = [
        {"type": "click", "button": "left", "x": 20, "y": 15},
        {"type": "type", "text": "Ada L."},
        {"type": "keypress", "keys": ["BACKSPACE"]},
        {"type": "keypress", "keys": ["SHIFT", "a"]},
        {"type": "keypress", "keys": ["CTRL", "A"]},
        {"type": "keypress", "keys": ["END"]},
    ]
    point: list[dict[str, Any]] = [
        {"type": "move", "x": 10, "y": 110},
        {"type": "click", "button": "right", "x": 20, "y": 120},
        {"type": "click", "button": "left", "x": 30, "y": 130, "keys": ["SHIFT"]},
        {"type": "double_click", "x": 40, "y": 140},
        {"type": "drag", "path": [{"x": 50, "y": 150}, {"x": 60, "y": 160}]},
        {"type": "scroll", "x": 200, "y": 300, "scroll_x": 0, "scroll_y": 250},
        {"type": "wait"},
        {"type": "screenshot"},
    ]

    response = operate(emulator, page, fill, point)

    assert "completed" == response.status
    assert "Ada LA" == page.evaluate("document.getElementById('name').value")
    assert 250 == page.evaluate("window.scrollY")
    seen = page.evaluate("seen")
    expected = [
        "mousemove 10 110 false",
        "contextmenu 20 120 false",
        "click 30 130 true",
        "dblclick 40 140 false",
        "mousedown 50 150 false",
        "mouseup 60 160 false",
    ]
    assert expected == [each for each in seen if each in expected]


def test_the_model_gets_screenshots_of_the_page(emulator: Emulator, page: Any) -> None:
    page.set_content(PAGE)

    operate(emulator, page, [{"type": "click", "button": "left", "x": 20, "y": 15}], [{"type": "type", "text": "Ada"}])

    bodies = [request.body for request in emulator.requests]
    outputs = [
        each["output"]["image_url"] for each in bodies[-1]["input"] if each.get("type") == "computer_call_output"
    ]
    pictures = [base64.b64decode(url.removeprefix("data:image/png;base64,")) for url in outputs]
    assert [True, True] == [each.startswith(b"\x89PNG") for each in pictures]
    assert pictures[0] != pictures[1]
    size = [int.from_bytes(pictures[0][at : at + 4], "big") for at in (16, 20)]
    assert [800, 600] == size


def test_the_page_loads_nothing_from_elsewhere(emulator: Emulator, page: Any) -> None:
    page.set_content(f"<title>none</title><img src='{emulator.base_url}/models' onerror=\"document.title='refused'\">")
    page.wait_for_function("document.title == 'refused'")

    assert () == emulator.requests


def test_the_example_enters_a_name(emulator: Emulator, page: Any, capsys: pytest.CaptureFixture[str]) -> None:
    steps = [
        {"type": "click", "button": "left", "x": 120, "y": 50},
        {"type": "type", "text": "Ada"},
        {"type": "click", "button": "left", "x": 120, "y": 100},
    ]
    emulator.script(Answer(tool_calls=[ToolCall("computer", {"actions": steps})], pattern="name", times=1))
    with OpenAI(api_key="key", base_url=emulator.base_url) as client:
        EXAMPLE["enter_a_name"](client, page)

    assert ["completed", "title: Welcome, Ada"] == capsys.readouterr().out.splitlines()
