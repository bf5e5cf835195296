"""`CreateChatCompletionRequestWebSearchOptionsUserLocationParam`: `CreateChatCompletionRequestWebSearchOptionsUserLocation` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .web_search_location_param import WebSearchLocationParam


class CreateChatCompletionRequestWebSearchOptionsUserLocationParam(TypedDict, total=False):
    """`CreateChatCompletionRequestWebSearchOptionsUserLocation`, as a request gives it."""

    type: Required[Literal["approximate"]]
    approximate: Required[WebSearchLocationParam | BaseModel]
