"""The actions of a call of a computer are checked before any of them is performed."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openai_dual.errors import ComputerUseError
from openai_dual.helpers.computer.actions import FIELDS, actions_of, checks_of, screenshot_of

CLICK = {"type": "click", "button": "left", "x": 1, "y": 2}
SHOT = {"type": "screenshot"}


def call(**fields: Any) -> dict[str, Any]:
    return {"type": "computer_call", "call_id": "c", **fields}


@pytest.mark.parametrize(
    ("fields", "kinds"),
    [
        ({"actions": [CLICK]}, ["click", "screenshot"]),
        ({"action": CLICK}, ["click", "screenshot"]),
        ({"actions": [CLICK, SHOT], "status": "completed"}, ["click", "screenshot"]),
        ({"actions": [SHOT]}, ["screenshot"]),
    ],
    ids=str,
)
def test_a_screenshot_is_the_last_action(fields: dict[str, Any], kinds: list[str]) -> None:
    assert kinds == [each.type for each in actions_of(call(**fields))]


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"actions": []},
        {"actions": "click"},
        {"actions": [CLICK], "status": "incomplete"},
        {"actions": [CLICK, {"type": "fly"}]},
        {"actions": [None]},
        {"actions": [{"type": "click", "x": 1, "y": 2}]},
        {"actions": [{**CLICK, "button": ["left"]}]},
        {"actions": [{**CLICK, "x": True}]},
        {"actions": [{**CLICK, "x": 1.5}]},
        {"actions": [{**CLICK, "keys": "SHIFT"}]},
        {"actions": [{"type": "drag", "path": []}]},
        {"actions": [{"type": "drag", "path": [{"x": 1}]}]},
        {"actions": [{"type": "keypress", "keys": None}]},
        {"actions": [{"type": "keypress", "keys": [1]}]},
        {"actions": [{"type": "scroll", "x": 1, "y": 2}]},
        {"actions": [{"type": "type"}]},
    ],
    ids=str,
)
def test_malformed_calls_are_refused(fields: dict[str, Any]) -> None:
    with pytest.raises(ComputerUseError):
        actions_of(call(**fields))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["x", "y", "keys"]), inner, max_size=3),
    max_leaves=5,
)
ACTION = st.fixed_dictionaries(
    {"type": st.sampled_from([*FIELDS]) | JSON},
    optional=dict.fromkeys(("x", "y", "button", "keys", "path", "text", "scroll_x", "scroll_y"), JSON),
)


@settings(max_examples=100)
@given(st.lists(ACTION | JSON, max_size=3) | JSON, JSON)
def test_any_data_is_read_or_refused(actions: Any, checks: Any) -> None:
    for read, fields in ((actions_of, {"actions": actions}), (checks_of, {"pending_safety_checks": checks})):
        with suppress(ComputerUseError):
            read(call(**fields))


def test_checks_are_acknowledged_by_their_fields() -> None:
    checks = [{"id": "a", "code": "b", "message": "c", "more": 1}, {"id": "d"}]
    expected = [{"id": "a", "code": "b", "message": "c"}, {"id": "d", "code": None, "message": None}]
    assert expected == checks_of(call(pending_safety_checks=checks))
    assert [] == checks_of(call()) == checks_of(call(pending_safety_checks=None))


@pytest.mark.parametrize(
    ("start", "kind"), [(b"\x89PNG", "png"), (b"\xff\xd8\xff", "jpeg"), (b"GIF8", "gif"), (b"RIFF", "webp")]
)
def test_the_bytes_of_a_picture_become_a_data_url(start: bytes, kind: str) -> None:
    assert screenshot_of(bytearray(start))["image_url"].startswith(f"data:image/{kind};base64,")
    assert {"type": "computer_screenshot", "file_id": "f"} == screenshot_of(
        {"type": "computer_screenshot", "file_id": "f", "image_url": None, "more": 1}
    )
