"""Types of requests: those of `update_thread`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .shared import MetadataParam


class ModifyThreadRequestParam(TypedDict, total=False):
    """`ModifyThreadRequest` in the description."""

    tool_resources: ModifyThreadRequestToolResourcesParam | BaseModel | None
    """Resources of the tools, such as vector stores and files."""
    metadata: MetadataParam | BaseModel | None
    """Up to 16 key-value pairs of strings, stored with the object."""


class ModifyThreadRequestToolResourcesParam(TypedDict, total=False):
    """`ModifyThreadRequestToolResources` in the description."""

    code_interpreter: ModifyThreadRequestToolResourcesCodeInterpreterParam | BaseModel
    """Files for the code interpreter."""
    file_search: ModifyThreadRequestToolResourcesFileSearchParam | BaseModel
    """Vector stores for file search."""


class ModifyThreadRequestToolResourcesCodeInterpreterParam(TypedDict, total=False):
    """`ModifyThreadRequestToolResourcesCodeInterpreter` in the description."""

    file_ids: Sequence[str]
    """Ids of the files; at most 20 elements; service default: []."""


class ModifyThreadRequestToolResourcesFileSearchParam(TypedDict, total=False):
    """`ModifyThreadRequestToolResourcesFileSearch` in the description."""

    vector_store_ids: Sequence[str]
    """Ids of the vector stores to search; at most 1 element."""
