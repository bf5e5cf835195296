"""Types of requests: those of `create_assistant`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .shared import MetadataParam
    from .shared_beta import AssistantToolsFileSearchParam, AssistantToolsFunctionParam, CodeInterpreterToolParam

AssistantToolParam: TypeAlias = "CodeInterpreterToolParam | AssistantToolsFileSearchParam | AssistantToolsFunctionParam"
"""`AssistantToolParam` in the description."""


class CreateAssistantRequestToolResourcesParam(TypedDict, total=False):
    """`CreateAssistantRequestToolResources` in the description."""

    code_interpreter: CreateAssistantRequestToolResourcesCodeInterpreterParam | BaseModel
    file_search: CreateAssistantRequestToolResourcesFileSearchParam | BaseModel


class CreateAssistantRequestToolResourcesCodeInterpreterParam(TypedDict, total=False):
    """`CreateAssistantRequestToolResourcesCodeInterpreter` in the description."""

    file_ids: Sequence[str]


class CreateAssistantRequestToolResourcesFileSearchParam(TypedDict, total=False):
    """`CreateAssistantRequestToolResourcesFileSearch` in the description."""

    vector_store_ids: Sequence[str]
    vector_stores: Iterable[CreateAssistantRequestToolResourcesFileSearchVectorStoresItemParam | BaseModel]


class CreateAssistantRequestToolResourcesFileSearchVectorStoresItemParam(TypedDict, total=False):
    """`CreateAssistantRequestToolResourcesFileSearchVectorStoresItem` in the description."""

    file_ids: Sequence[str]
    chunking_strategy: (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoParam
        | CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticParam
        | BaseModel
    )
    metadata: MetadataParam | BaseModel | None


class CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoParam(TypedDict, total=False):
    """`CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto` in the description."""

    type: Required[Literal["auto"]]


class CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticParam(TypedDict, total=False):
    """`CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic` in the description."""

    type: Required[Literal["static"]]
    static: Required[
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticParam | BaseModel
    ]


class CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticParam(
    TypedDict, total=False
):
    """`CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic` in the description."""

    max_chunk_size_tokens: Required[int]
    chunk_overlap_tokens: Required[int]
