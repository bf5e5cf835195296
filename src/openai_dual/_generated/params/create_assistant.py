"""Types of requests: those of `create_assistant`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
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

    model: Required[
        str
        | Literal[
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-2025-08-07",
            "gpt-5-mini-2025-08-07",
            "gpt-5-nano-2025-08-07",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.1-2025-04-14",
            "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14",
            "o3-mini",
            "o3-mini-2025-01-31",
            "o1",
            "o1-2024-12-17",
            "gpt-4o",
            "gpt-4o-2024-11-20",
            "gpt-4o-2024-08-06",
            "gpt-4o-2024-05-13",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
            "gpt-4.5-preview",
            "gpt-4.5-preview-2025-02-27",
            "gpt-4-turbo",
            "gpt-4-turbo-2024-04-09",
            "gpt-4-0125-preview",
            "gpt-4-turbo-preview",
            "gpt-4-1106-preview",
            "gpt-4-vision-preview",
            "gpt-4",
            "gpt-4-0314",
            "gpt-4-0613",
            "gpt-4-32k",
            "gpt-4-32k-0314",
            "gpt-4-32k-0613",
            "gpt-3.5-turbo",
            "gpt-3.5-turbo-16k",
            "gpt-3.5-turbo-0613",
            "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125",
            "gpt-3.5-turbo-16k-0613",
        ]
    ]
    """Id of the model."""
    name: str | None
    """Name of the object; at most 256 characters."""
    description: str | None
    """Free text about the object; at most 512 characters."""
    instructions: str | None
    """System message, inserted before the input; at most 256000 characters."""
    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
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
