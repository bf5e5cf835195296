"""The benchmarks judge by their bounds, and measure answers that are decoded as the service's are."""

from __future__ import annotations

from typing import Any

import pytest

from benchmarks import payloads
from benchmarks.table import Bound, Row, markdown
from openai_dual._generated.api.chat.create_chat_completion import create_chat_completion
from openai_dual._generated.api.responses.create_response import create_response
from openai_dual._generated.api.vector_stores.list_vector_store_files import list_vector_store_files
from openai_dual.core.decoding.model import Model, Unknown

FIGURES: Any = {"ours": 150.0, "official": 1000.0, "bare": 100.0}


@pytest.mark.parametrize(
    ("bounds", "ok"),
    [
        ([Bound(1.5, "bare")], True),
        ([Bound(1.4, "bare")], False),
        ([Bound(2, "bare"), Bound(0.15, "official")], True),
        ([Bound(2, "bare"), Bound(0.14, "official")], False),
        ([Bound(150)], True),
        ([Bound(149)], False),
        ([], True),
    ],
)
def test_a_row_is_ok_if_every_bound_holds(bounds: list[Bound], ok: bool) -> None:
    assert ok == Row("case", "us", FIGURES, bounds).ok


def test_a_row_shows_figures_ratios_and_bounds() -> None:
    expected = ("case", "us", "150", "1000", "100", "-", "0.15 of official; 1.50 of bare", "<= 1.4 of bare", "NO")

    assert expected == Row("case", "us", FIGURES, [Bound(1.4, "bare")]).cells()


def test_what_was_not_measured_is_a_dash() -> None:
    assert ("case", "MB", "0.5", "-", "-", "-", "-", "-", "-") == Row("case", "MB", {"ours": 0.5}).cells()


def test_a_table_is_markdown() -> None:
    assert "| a | b |\n| --- | --- |\n| 1 | 2 |" == markdown(("a", "b"), [("1", "2")])


DECODED = {
    "chunk": (create_chat_completion(model="m", messages=[], stream=True).decode, payloads.chunk()),
    "small completion": (create_chat_completion(model="m", messages=[]).decode, payloads.small_completion()),
    "large completion": (create_chat_completion(model="m", messages=[]).decode, payloads.large_completion()),
    "response": (create_response().decode, payloads.response()),
    "vector-store file": (list_vector_store_files("vs").item, payloads.vector_store_files()["data"][0]),
}


@pytest.mark.parametrize("name", DECODED)
def test_a_payload_is_what_the_service_sends(name: str) -> None:
    decode, value = DECODED[name]
    model = decode(value)

    assert [] == list(_undeclared(model))
    assert value == model.to_dict()


def _undeclared(value: Any) -> Any:
    """Yield what the description does not have, in *value* and everything inside it."""
    if isinstance(value, Unknown):
        yield value
    elif isinstance(value, Model):
        yield from value.model_extra
        for name in type(value).field_keys():
            yield from _undeclared(getattr(value, name))
    elif isinstance(value, list):
        for item in value:
            yield from _undeclared(item)
