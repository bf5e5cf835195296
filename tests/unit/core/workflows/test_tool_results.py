"""Results of functions as text for the model."""

from __future__ import annotations

import dataclasses
import datetime as dt
import enum
import json
import uuid
from decimal import Decimal
from pathlib import PurePosixPath
from typing import Any

import attrs
import pytest

from openai_dual.core.workflows.tool_results import result_text
from openai_dual.errors import SerializationError
from openai_dual.types import CompletionUsage


class Color(enum.Enum):
    RED = "red"


class Level(enum.IntEnum):
    HIGH = 3


class Word(str, enum.Enum):  # noqa: UP042 (people write it)
    HI = "hi"


@dataclasses.dataclass
class Report:
    city: str
    day: dt.date = dt.date(2026, 1, 2)


@attrs.define
class Pair:
    left: Report
    right: Any = None


RESULTS: list[tuple[Any, Any]] = [
    ({"a": dt.datetime(2026, 1, 2, tzinfo=dt.UTC)}, {"a": "2026-01-02T00:00:00+00:00"}),
    (dt.time(1, 2), "01:02:00"),
    (Decimal("1.50"), "1.50"),
    (uuid.UUID(int=1), str(uuid.UUID(int=1))),
    (PurePosixPath("a/b"), "a/b"),
    (Color.RED, "red"),
    (Level.HIGH, 3),
    (Word.HI, "hi"),
    ([Report("Oslo")], [{"city": "Oslo", "day": "2026-01-02"}]),
    (Pair(Report("Oslo"), Color.RED), {"left": {"city": "Oslo", "day": "2026-01-02"}, "right": "red"}),
    ({1: "a", False: "b", None: "c", 1.5: "d"}, {"1": "a", "false": "b", "null": "c", "1.5": "d"}),
    ({Color.RED: 1, dt.date(2026, 1, 2): 2}, {"red": 1, "2026-01-02": 2}),
    ((1, 2), [1, 2]),
    ({3}, [3]),
    ((each for each in "ab"), ["a", "b"]),
    (CompletionUsage.from_dict({"prompt_tokens": 1}), {"prompt_tokens": 1}),
    (None, None),
    (1.5, 1.5),
    (False, False),
]


@pytest.mark.parametrize(("value", "expected"), RESULTS, ids=[type(row[0]).__name__ for row in RESULTS])
def test_results_are_json(value: Any, expected: Any) -> None:
    text = result_text(value, "f()")

    assert expected == json.loads(text)


def test_text_is_sent_as_it_is() -> None:
    assert "a 'b'" == result_text("a 'b'", "f()")


def test_models_of_pydantic_have_their_defaults() -> None:
    pydantic = pytest.importorskip("pydantic")
    model = pydantic.create_model("W", city=(str, ...), unit=(str, "C"), day=(dt.date | None, None))

    value = model(city="Oslo")

    expected = {"city": "Oslo", "unit": "C", "day": None}
    assert [expected] * 3 == [
        json.loads(result_text(value, "f()")),
        json.loads(result_text([value], "f()"))[0],
        json.loads(result_text({"a": value}, "f()"))["a"],
    ]


CIRCLE: list[Any] = []
CIRCLE.append(CIRCLE)


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ({"a": [object()]}, r"f\(\)\.a\[0\]: expected a value with a form in JSON, got object"),
        (b"a", "got bytes"),
        (float("nan"), "expected a finite number"),
        ({(1, 2): 3}, "expected a key with a form in JSON, got tuple"),
        (CIRCLE, "expected a value that does not contain itself"),
        (Report, "got type"),
    ],
)
def test_other_results_are_an_error_with_their_place(value: Any, message: str) -> None:
    with pytest.raises(SerializationError, match=message):
        result_text(value, "f()")
