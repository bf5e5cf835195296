"""`ModifyAssistantRequestToolResourcesFileSearchParam`: `ModifyAssistantRequestToolResourcesFileSearch` in the description."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    pass


class ModifyAssistantRequestToolResourcesFileSearchParam(TypedDict, total=False):
    """`ModifyAssistantRequestToolResourcesFileSearch`, as a request gives it."""

    vector_store_ids: Sequence[str]
