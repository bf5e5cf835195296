"""Types of requests: those of `create_assistant`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

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

AssistantToolParam: TypeAlias = "CodeInterpreterToolParam | AssistantToolsFileSearchParam | AssistantToolsFunctionParam"
"""`AssistantToolParam` in the description."""


class CreateAssistantRequestParam(TypedDict, total=False):
    """`CreateAssistantRequest` in the description."""

    model: Required[str | AssistantSupportedModels]
    """Id of the model."""
    name: str | None
    """Name of the object; at most 256 characters."""
    description: str | None
    """Free text about the object; at most 512 characters."""
    instructions: str | None
    """System message, inserted before the input; at most 256000 characters."""
    reasoning_effort: ReasoningEffort | None
    """Effort that a reasoning model spends before it responds."""
    tools: Iterable[AssistantToolParam | BaseModel]
    """Tools that the model may call; at most 128 elements; service default: []."""
    tool_resources: CreateAssistantRequestToolResourcesParam | BaseModel | None
    """Resources of the tools, such as vector stores and files."""
    metadata: MetadataParam | BaseModel | None
    """Up to 16 key-value pairs of strings, stored with the object."""
    temperature: float | None
    """Sampling temperature; higher values are more random; at least 0; at most 2; service default: 1."""
    top_p: float | None
    """Nucleus sampling: the probability mass to sample from; at least 0; at most 1; service default: 1."""
    response_format: AssistantResponseFormatOptionParam | BaseModel | None
    """Format of the output."""


class CreateAssistantRequestToolResourcesParam(TypedDict, total=False):
    """`CreateAssistantRequestToolResources` in the description."""

    code_interpreter: CreateAssistantRequestToolResourcesCodeInterpreterParam | BaseModel
    """Files for the code interpreter."""
    file_search: CreateAssistantRequestToolResourcesFileSearchParam | BaseModel
    """Vector stores for file search."""


class CreateAssistantRequestToolResourcesCodeInterpreterParam(TypedDict, total=False):
    """`CreateAssistantRequestToolResourcesCodeInterpreter` in the description."""

    file_ids: Sequence[str]
    """Ids of the files; at most 20 elements; service default: []."""


class CreateAssistantRequestToolResourcesFileSearchParam(TypedDict, total=False):
    """`CreateAssistantRequestToolResourcesFileSearch` in the description."""

    vector_store_ids: Sequence[str]
    """Ids of the vector stores to search; at most 1 element."""
    vector_stores: Iterable[CreateAssistantRequestToolResourcesFileSearchVectorStoresItemParam | BaseModel]
    """Vector stores to create; at most 1 element."""


class CreateAssistantRequestToolResourcesFileSearchVectorStoresItemParam(TypedDict, total=False):
    """`CreateAssistantRequestToolResourcesFileSearchVectorStoresItem` in the description."""

    file_ids: Sequence[str]
    """Ids of the files; at most 100000000 elements."""
    chunking_strategy: (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoParam
        | CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticParam
        | BaseModel
    )
    """How files are split into chunks."""
    metadata: MetadataParam | BaseModel | None
    """Up to 16 key-value pairs of strings, stored with the object."""


class CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoParam(TypedDict, total=False):
    """`CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto` in the description."""

    type: Required[Literal["auto"]]
    """Type of the object."""


class CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticParam(TypedDict, total=False):
    """`CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic` in the description."""

    type: Required[Literal["static"]]
    """Type of the object."""
    static: Required[
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticParam | BaseModel
    ]
    """Sizes of the chunks."""


class CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticParam(
    TypedDict, total=False
):
    """`CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic` in the description."""

    max_chunk_size_tokens: Required[int]
    """Maximum number of tokens in a chunk; at least 100; at most 4096."""
    chunk_overlap_tokens: Required[int]
    """Number of tokens that neighboring chunks share."""
