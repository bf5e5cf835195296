"""`BetaToolChoiceTypesParam`: `BetaToolChoiceTypes` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaToolChoiceTypesParam(TypedDict, total=False):
    """`BetaToolChoiceTypes`, as a request gives it."""

    type: Required[
        Literal[
            "file_search",
            "web_search_preview",
            "computer",
            "computer_use_preview",
            "computer_use",
            "web_search_preview_2025_03_11",
            "image_generation",
            "code_interpreter",
        ]
        | str
    ]
