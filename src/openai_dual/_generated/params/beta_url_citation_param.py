"""`BetaUrlCitationParam`: `BetaUrlCitationParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaUrlCitationParam(TypedDict, total=False):
    """`BetaUrlCitationParam`, as a request gives it."""

    type: Required[Literal["url_citation"]]
    start_index: Required[int]
    end_index: Required[int]
    url: Required[str]
    title: Required[str]
