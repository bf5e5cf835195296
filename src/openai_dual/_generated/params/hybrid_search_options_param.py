"""`HybridSearchOptionsParam`: `HybridSearchOptions` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    pass


class HybridSearchOptionsParam(TypedDict, total=False):
    """`HybridSearchOptions`, as a request gives it."""

    embedding_weight: Required[float]
    text_weight: Required[float]
