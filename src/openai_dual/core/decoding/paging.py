"""Which request fetches the page after this one. Pure; imports `call` and the errors."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from ...errors import OpenAIError
from ..calls.call import PageCall, PageKind

I = TypeVar("I")  # noqa: E741 (as in `call`)

Body = Mapping[str, Any]


def items(body: Body) -> list[Any]:
    """Return the undecoded items of a page; one without `data`, or with null there, has none."""
    data = body.get("data")
    return data if isinstance(data, list) else []


def next_call(call: PageCall[I], body: Body) -> PageCall[I] | None:
    """Return the call for the page after *body*, the answer of *call*; None if there is none.

    A page that is empty, or says `has_more: false`, is the last. Raises `OpenAIError` if the next page is this one
    again, which would go on for ever.
    """
    if body.get("has_more") is False or not items(body):
        return None
    after = _CURSORS[call.page](body)
    if not isinstance(after, str) or not after:
        return None
    if ("after", after) in call.query:
        raise OpenAIError(f"{call.operation.id}: the page after {after!r} is followed by itself; paging cannot go on")
    return call.replace(query=[*(pair for pair in call.query if pair[0] != "after"), ("after", after)])


def _last_item_id(body: Body) -> Any:
    last = items(body)[-1]
    return last.get("id") if isinstance(last, Mapping) else None


_CURSORS: Mapping[PageKind, Callable[[Body], Any]] = {
    "cursor": _last_item_id,
    "conversation": lambda body: body.get("last_id"),
    "next": lambda body: body.get("next"),
    "single": lambda _: None,
}
"""Where each kind of page has the `after` of the next."""
