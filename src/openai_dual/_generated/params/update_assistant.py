"""Types of requests: those of `update_assistant`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.assistant_supported_models import AssistantSupportedModels
    from ..models.reasoning_effort import ReasoningEffort
    from .shared import MetadataParam
    from .shared_beta import (
        AssistantResponseFormatOptionParam,
        AssistantToolsFileSearchParam,
        AssistantToolsFunctionParam,
        CodeInterpreterToolParam,
    )


class ModifyAssistantRequestParam(TypedDict, total=False):
    """`ModifyAssistantRequest` in the description."""

    model: str | AssistantSupportedModels
    """Id of the model."""
    reasoning_effort: ReasoningEffort | None
    """Effort that a reasoning model spends before it responds."""
    name: str | None
    """Name of the object; at most 256 characters."""
    description: str | None
    """Free text about the object; at most 512 characters."""
    instructions: str | None
    """System message, inserted before the input; at most 256000 characters."""
    tools: Iterable[CodeInterpreterToolParam | AssistantToolsFileSearchParam | AssistantToolsFunctionParam | BaseModel]
    """Tools that the model may call; at most 128 elements; service default: []."""
    tool_resources: ModifyAssistantRequestToolResourcesParam | BaseModel | None
    """Resources of the tools, such as vector stores and files."""
    metadata: MetadataParam | BaseModel | None
    """Up to 16 key-value pairs of strings, stored with the object."""
    temperature: float | None
    """Sampling temperature; higher values are more random; at least 0; at most 2; service default: 1."""
    top_p: float | None
    """Nucleus sampling: the probability mass to sample from; at least 0; at most 1; service default: 1."""
    response_format: AssistantResponseFormatOptionParam | BaseModel | None
    """Format of the output."""


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
