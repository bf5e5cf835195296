from __future__ import annotations

import sys
from typing import Any

import pytest

from openai_dual.cli.failures import UsageError
from openai_dual.cli.selection import selector

VALUE = {"data": [{"id": "a", "n": 1}, {"id": "b", "n": 2}], "usage": {"total_tokens": 3}}


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("data.0.id", "a"),
        ("data[1].id", "b"),
        ("data[-1].id", "b"),
        ("usage", {"total_tokens": 3}),
        ("usage.total_tokens", 3),
        ("usage.nothing", None),
        ("data.7.id", None),
        ("data.id", None),
        ("usage.total_tokens.x", None),
        ("data[*].id", ["a", "b"]),
        ("data[?n > `1`].id | [0]", "b"),
        ("length(data)", 2),
    ],
)
def test_a_part_is_selected(expression: str, expected: Any) -> None:
    assert expected == selector(expression)(VALUE)


@pytest.mark.parametrize("expression", ["data[", "", "nope(@)"])
def test_an_expression_that_is_wrong_is_refused(expression: str) -> None:
    with pytest.raises(UsageError, match="--select"):
        selector(expression)(VALUE)


def test_paths_need_no_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "jmespath", None)

    assert "a" == selector("data.0.id")(VALUE)
    with pytest.raises(UsageError, match="needs jmespath") as caught:
        selector("data[*].id")
    assert "Install the extra: pip install 'openai-dual[cli]'." == caught.value.hint
