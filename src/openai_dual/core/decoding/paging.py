"""Which request fetches the page after this one. Pure.

A list continues while the service says so: `has_more` that is not false, and a cursor. An empty page ends a list only
if nothing says that there is more.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, TypeVar

from ...errors import OpenAIError
from ..calls.call import PageCall, PageKind

I = TypeVar("I")  # noqa: E741 (as in core.calls.call)

Body = Mapping[str, Any]


def items(body: Body) -> list[Any]:
    """Return the undecoded items of a page; one without `data`, or with null there, has none."""
    data = body.get("data")
    return data if isinstance(data, list) else []


def next_call(call: PageCall[I], body: Body) -> PageCall[I] | None:
    """Return the call for the page after *body*, the response to *call*; None if *body* is the last page.

    Raises `OpenAIError` if the cursors lead in a circle, which would never end.
    """
    after = _cursor(call.page, body)
    if after is None:
        return None
    name = parameter(call.page)
    if after == call.checkpoint or (name, after) in call.query:
        raise OpenAIError(f"{call.operation.id}: the page after {after!r} was read before; the list has no end")
    pages = call.pages + 1
    return call.replace(
        query=[*(pair for pair in call.query if pair[0] != name), (name, after)],
        pages=pages,
        checkpoint=call.checkpoint if pages & (pages - 1) else after,
    )


def parameter(kind: PageKind) -> str:
    """Return the query parameter that carries the cursor."""
    return "page" if kind == "token" else "after"


def _cursor(kind: PageKind, body: Body) -> str | None:
    """Return the cursor of the next page; None if there is no further page."""
    more = body.get("has_more")
    if more is False:
        return None
    found = [value for name in _CURSORS[kind] if isinstance(value := _value(name, body), str) and value]
    says_more = more is True or (kind in {"next", "token"} and bool(found))
    return found[0] if found and (items(body) or says_more) else None


def _value(name: str, body: Body) -> Any:
    if name != "id":
        return body.get(name)
    last = items(body)[-1:]
    return last[0].get("id") if last and isinstance(last[0], Mapping) else None


_CURSORS: Final[Mapping[PageKind, tuple[str, ...]]] = {
    "cursor": ("id", "last_id"),
    "conversation": ("last_id",),
    "next": ("next",),
    "token": ("next",),
    "single": (),
}
"""Where each kind of page has the cursor of the next, the first one first; "id" is that of the last item."""
