"""Batches of engines as rows of plain values, and the same batches with new columns."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import numpy as np
import pytest

from openai_dual.bulk.columns import rows_of, selected, with_columns
from openai_dual.errors import InvalidParameterError
from openai_dual.types.chat import ChatCompletion

BATCHES: list[tuple[Any, list[dict[str, Any]]]] = [
    ({}, []),
    ({"a": []}, []),
    ({"a": ["x", "y"], "b": (1, None)}, [{"a": "x", "b": 1}, {"a": "y", "b": None}]),
    ({"a": np.array(["x"]), "b": np.array([2]), "c": np.array([0.5])}, [{"a": "x", "b": 2, "c": 0.5}]),
    ({"a": [np.int64(3), np.float64(0.5), np.str_("z")]}, [{"a": 3}, {"a": 0.5}, {"a": "z"}]),
    ({"a": [np.bool_(True)]}, [{"a": True}]),
    ({"a": np.array([[1, 2], [3, 4]])}, [{"a": [1, 2]}, {"a": [3, 4]}]),
    ({"a": np.array([{"x": np.array([1])}, None], dtype=object)}, [{"a": {"x": [1]}}, {"a": None}]),
    ({"a": np.array(["2026-11-30T04:05", "NaT"], "datetime64[ns]")}, [{"a": "2026-11-30T04:05:00"}, {"a": None}]),
    ({"a": [datetime(2026, 1, 2, tzinfo=UTC)]}, [{"a": "2026-01-02T00:00:00+00:00"}]),
    ({"a": [date(2026, 1, 2), Decimal("1.50")]}, [{"a": "2026-01-02"}, {"a": "1.50"}]),
    ({1: ["x"]}, [{"1": "x"}]),
]


@pytest.mark.parametrize(("batch", "rows"), BATCHES)
def test_rows_have_plain_values(batch: Any, rows: list[dict[str, Any]]) -> None:
    found = rows_of(batch)

    assert rows == found
    assert [[type(value) for value in row.values()] for row in rows] == [
        [type(value) for value in row.values()] for row in found
    ]


@pytest.mark.parametrize(
    "batch", [None, "text", [{"a": 1}], {"a": "text"}, {"a": 1}, {"a": {"b": 1}}, {"a": [1], "b": [1, 2]}]
)
def test_what_has_no_equal_columns_is_refused(batch: Any) -> None:
    with pytest.raises(InvalidParameterError, match=r"^batch: expected "):
        rows_of(batch)


def test_columns_are_added_to_a_copy() -> None:
    batch = {"a": np.array(["x"]), "b": [1]}
    made = with_columns(batch, {"b": [2], "c": ["z"]})

    assert {"a": batch["a"], "b": [2], "c": ["z"]} == made
    assert [1] == batch["b"]


def test_data_frames_stay_data_frames() -> None:
    pandas = pytest.importorskip("pandas", reason="needs pandas")
    frame = pandas.DataFrame({"a": ["x", None], "t": pandas.to_datetime(["2026-11-30", None])}, index=[7, 9])
    made = with_columns(frame, {"b": [1, 2]})

    assert ["2026-11-30T00:00:00", None] == [row["t"] for row in rows_of(frame)]
    assert [(7, 1), (9, 2)] == [*made["b"].items()]
    assert ["a", "t"] == [*frame.columns]


@pytest.mark.parametrize("kind", ["table", "record_batch"])
def test_tables_stay_tables(kind: str) -> None:
    arrow = pytest.importorskip("pyarrow", reason="needs pyarrow")
    table = getattr(arrow, kind)({"a": ["x", "y"], "b": [[1], [2]]})
    made = with_columns(table, {"a": ["z", "z"], "error": [None, None]})

    assert [{"a": "x", "b": [1]}, {"a": "y", "b": [2]}] == rows_of(table)
    assert type(table) is type(made)
    assert {"b": [[1], [2]], "a": ["z", "z"], "error": [None, None]} == made.to_pydict()
    assert arrow.string() == made.schema.field("error").type


COMPLETION = ChatCompletion.from_dict(
    {"id": "c", "choices": [{"index": 0, "message": {"role": "assistant", "content": "Hi"}}], "usage": {"n": 1}}
)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("choices.0.message.content", "Hi"),
        ("choices.0.message", {"role": "assistant", "content": "Hi"}),
        ("choices.-1.index", 0),
        ("id", "c"),
    ],
)
def test_a_path_selects_a_part_of_a_response(path: str, value: Any) -> None:
    assert value == selected(COMPLETION, path)


@pytest.mark.parametrize("path", ["choices.1", "choices.x", "nothing", "id.0", "id.x", "."])
def test_a_path_that_leads_nowhere_is_named(path: str) -> None:
    with pytest.raises(LookupError) as caught:
        selected(COMPLETION, path)

    assert f"the response has no {path!r}" == str(caught.value)


def test_a_path_also_leads_through_plain_json() -> None:
    assert 0.5 == selected({"data": [{"embedding": [0.5]}]}, "data.0.embedding.0")
