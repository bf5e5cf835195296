"""Types of requests: those of `update_assistant`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel


class ModifyAssistantRequestToolResourcesParam(TypedDict, total=False):
    """`ModifyAssistantRequestToolResources` in the description."""

    code_interpreter: ModifyAssistantRequestToolResourcesCodeInterpreterParam | BaseModel
    """Files for the code interpreter."""
    file_search: ModifyAssistantRequestToolResourcesFileSearchParam | BaseModel
    """Vector stores for file search."""


class ModifyAssistantRequestToolResourcesCodeInterpreterParam(TypedDict, total=False):
    """`ModifyAssistantRequestToolResourcesCodeInterpreter` in the description."""

    file_ids: Sequence[str]
    """Ids of the files; at most 20 elements; service default: []."""


class ModifyAssistantRequestToolResourcesFileSearchParam(TypedDict, total=False):
    """`ModifyAssistantRequestToolResourcesFileSearch` in the description."""

    vector_store_ids: Sequence[str]
    """Ids of the vector stores to search; at most 1 element."""
