"""TODO."""

from __future__ import annotations

from typing import Any

import pytest

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
        ("cursor", {"data": ["a"], "has_more": True}, None),
        ("cursor", {"data": [{"id": 3}], "has_more": True}, None),
        ("conversation", {"data": ITEMS, "has_more": True, "last_id": "z"}, "z"),
        ("conversation", {"data": ITEMS, "has_more": True, "last_id": None}, None),
        ("conversation", {"data": ITEMS, "has_more": True}, None),
        ("conversation", {"data": ITEMS, "has_more": False, "last_id": "z"}, None),
        ("next", {"data": ITEMS, "has_more": True, "next": "n"}, "n"),
        ("next", {"data": ITEMS, "next": "n"}, "n"),
        ("next", {"data": ITEMS, "next": None}, None),
        ("next", {"data": ITEMS, "next": ""}, None),
        ("single", {"data": ITEMS, "has_more": True, "last_id": "z", "next": "n"}, None),
    ],
)
def test_the_next_page_is_where_its_kind_says(page: PageKind, body: dict[str, Any], after: str | None) -> None:
    following = next_call(call(page, limit=2), body)
    assert after == (dict(following.query)["after"] if following else None)


def test_the_next_call_is_the_same_but_for_its_place() -> None:
    first = call(after="start", limit=2, order="asc")
    following = next_call(first, {"data": ITEMS, "has_more": True})
    assert first.replace(query=[("limit", 2), ("order", "asc"), ("after", "b")]) == following


def test_a_page_followed_by_itself_is_an_error() -> None:
    with pytest.raises(OpenAIError, match="the page after 'b' is followed by itself"):
        next_call(call(after="b"), {"data": ITEMS, "has_more": True})


@pytest.mark.parametrize(
    ("body", "expected"), [({"data": ITEMS}, ITEMS), ({"data": None}, []), ({}, []), ({"data": "x"}, [])]
)
def test_a_page_without_data_has_no_items(body: dict[str, Any], expected: list[Any]) -> None:
    assert expected == items(body)
