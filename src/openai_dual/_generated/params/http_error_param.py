"""`HTTPErrorParam`: `HTTPError` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class HTTPErrorParam(TypedDict, total=False):
    """`HTTPError`, as a request gives it."""

    type: Required[Literal["http_error"]]
    code: Required[int]
    message: Required[str]
