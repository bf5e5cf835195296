"""`CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoParam`: `CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoParam(TypedDict, total=False):
    """`CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto`, as a request gives it."""

    type: Required[Literal["auto"]]
