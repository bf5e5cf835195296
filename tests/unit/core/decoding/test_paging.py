"""Which request fetches the next page, and when a list is over."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_dual.core.calls.call import CallOptions, Operation, PageCall, PageKind
from openai_dual.core.decoding.paging import items, next_call
from openai_dual.errors import OpenAIError

OPTIONS = CallOptions(timeout=3.0)


def call(page: PageKind = "cursor", **query: Any) -> PageCall[Any]:
    return PageCall(Operation("list", "GET", "/l"), dict, "/l", query=list(query.items()), options=OPTIONS, page=page)


ITEMS = [{"id": "a"}, {"id": "b"}]


@pytest.mark.parametrize(
    ("page", "body", "after"),
    [
        ("cursor", {"data": ITEMS, "has_more": True}, "b"),
        ("cursor", {"data": ITEMS}, "b"),
        ("cursor", {"data": ITEMS, "has_more": None}, "b"),
        ("cursor", {"data": ITEMS, "has_more": False}, None),
        ("cursor", {"data": [], "has_more": True}, None),
        ("cursor", {"data": None, "has_more": True}, None),
        ("cursor", {"data": {}, "has_more": True}, None),
        ("cursor", {"has_more": True}, None),
        ("cursor", {"data": [{"name": "a"}], "has_more": True}, None),
        ("cursor", {"data": [{"name": "a"}], "has_more": True, "last_id": "z"}, "z"),
        ("cursor", {"data": ITEMS, "has_more": True, "last_id": "z"}, "b"),
        ("cursor", {"data": [], "has_more": True, "last_id": "z"}, "z"),
        ("cursor", {"data": None, "has_more": True, "last_id": "z"}, "z"),
        ("cursor", {"data": [], "last_id": "z"}, None),
        ("cursor", {"data": [], "has_more": False, "last_id": "z"}, None),
        ("cursor", {"data": ["a"], "has_more": True}, None),
        ("cursor", {"data": [{"id": 3}], "has_more": True}, None),
        ("conversation", {"data": ITEMS, "has_more": True, "last_id": "z"}, "z"),
        ("conversation", {"data": ITEMS, "has_more": True, "last_id": None}, None),
        ("conversation", {"data": ITEMS, "has_more": True}, None),
        ("conversation", {"data": ITEMS, "has_more": False, "last_id": "z"}, None),
        ("next", {"data": ITEMS, "has_more": True, "next": "n"}, "n"),
        ("next", {"data": ITEMS, "next": "n"}, "n"),
        ("conversation", {"data": [], "has_more": True, "last_id": "z"}, "z"),
        ("conversation", {"data": [], "last_id": "z"}, None),
        ("next", {"data": [], "has_more": True, "next": "n"}, "n"),
        ("next", {"data": [], "next": "n"}, "n"),
        ("next", {"data": [], "has_more": False, "next": "n"}, None),
        ("next", {"data": ITEMS, "next": None}, None),
        ("next", {"data": ITEMS, "next": ""}, None),
        ("single", {"data": ITEMS, "has_more": True, "last_id": "z", "next": "n"}, None),
    ],
)
def test_the_next_page_is_where_its_kind_says(page: PageKind, body: dict[str, Any], after: str | None) -> None:
    following = next_call(call(page, limit=2), body)
    assert after == (dict(following.query)["after"] if following else None)


def test_the_cursor_of_a_token_page_is_sent_as_page() -> None:
    first = call("token", limit=2, page_="x")

    following = next_call(first, {"data": ITEMS, "has_more": True, "next": "n"})

    assert following is not None
    assert following.query == [("limit", 2), ("page_", "x"), ("page", "n")]
    with pytest.raises(OpenAIError, match="was read before"):
        next_call(following, {"data": ITEMS, "next": "n"})


def test_the_next_call_is_the_same_but_for_its_place() -> None:
    first = call(after="start", limit=2, order="asc")
    following = next_call(first, {"data": ITEMS, "has_more": True})
    query = [("limit", 2), ("order", "asc"), ("after", "b")]
    assert first.replace(query=query, pages=1, checkpoint="b") == following


def walk(following: Mapping[str, str], first: str) -> int:
    """Read a list by the cursors that each page has, and return the number of its pages."""
    reading, after = call(), first
    while (found := next_call(reading, {"data": [{"id": after}], "has_more": True})) is not None:
        reading, after = found, following.get(after, "")
    return reading.pages


@given(st.integers(0, 40), st.integers(1, 40))
def test_cursors_that_lead_in_a_circle_are_an_error(before: int, length: int) -> None:
    cursors = [f"p{number}" for number in range(before + length)]

    with pytest.raises(OpenAIError, match="was read before; the list has no end"):
        walk(dict(pairwise([*cursors, cursors[before]])), cursors[0])


@given(st.integers(1, 200))
def test_a_list_without_a_circle_is_read_to_its_end(length: int) -> None:
    cursors = [f"p{number}" for number in range(length)]

    assert length == walk(dict(pairwise(cursors)), cursors[0])


@pytest.mark.parametrize(
    ("body", "expected"), [({"data": ITEMS}, ITEMS), ({"data": None}, []), ({}, []), ({"data": "x"}, [])]
)
def test_a_page_without_data_has_no_items(body: dict[str, Any], expected: list[Any]) -> None:
    assert expected == items(body)
