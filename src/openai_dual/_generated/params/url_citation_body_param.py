"""`UrlCitationBodyParam`: `UrlCitationBody` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class UrlCitationBodyParam(TypedDict, total=False):
    """`UrlCitationBody`, as a request gives it."""

    type: Required[Literal["url_citation"]]
    url: Required[str]
    start_index: Required[int]
    end_index: Required[int]
    title: Required[str]
