"""`WebSearchAction`: `WebSearchAction` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .web_search_action_resource_find_in_page import WebSearchActionResourceFindInPage
    from .web_search_action_resource_open_page import WebSearchActionResourceOpenPage
    from .web_search_action_resource_other import WebSearchActionResourceOther
    from .web_search_action_resource_search import WebSearchActionResourceSearch

WebSearchAction: TypeAlias = "WebSearchActionResourceSearch | WebSearchActionResourceOpenPage | WebSearchActionResourceFindInPage | WebSearchActionResourceOther | Unknown"

decode = tagged(
    "type",
    {
        "search": to_model("web_search_action_resource_search", "WebSearchActionResourceSearch"),
        "open_page": to_model("web_search_action_resource_open_page", "WebSearchActionResourceOpenPage"),
        "find_in_page": to_model("web_search_action_resource_find_in_page", "WebSearchActionResourceFindInPage"),
        "other": to_model("web_search_action_resource_other", "WebSearchActionResourceOther"),
    },
)
"""Decode a value of this type."""
