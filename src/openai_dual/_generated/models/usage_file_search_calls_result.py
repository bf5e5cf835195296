"""`UsageFileSearchCallsResult`: `UsageFileSearchCallsResult` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class DataResultOrganizationUsageFileSearchesResult(BaseModel):
    """`UsageFileSearchCallsResult` in the description."""

    __slots__ = (
        "object",
        "num_requests",
        "project_id",
        "user_id",
        "api_key_id",
        "vector_store_id",
    )
    _required = frozenset(
        {
            "object",
            "num_requests",
        }
    )

    object: Literal["organization.usage.file_searches.result"]
    """Type name of the object."""
    num_requests: int
    """Number of requests."""
    project_id: str | None
    """Id of the project."""
    user_id: str | None
    """Id of the user."""
    api_key_id: str | None
    """Id of the API key."""
    vector_store_id: str | None
    """Id of the vector store."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: Literal["organization.usage.file_searches.result"],
            num_requests: int,
            project_id: str | None = None,
            user_id: str | None = None,
            api_key_id: str | None = None,
            vector_store_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.object = get("object")
        self.num_requests = get("num_requests")
        self.project_id = get("project_id")
        self.user_id = get("user_id")
        self.api_key_id = get("api_key_id")
        self.vector_store_id = get("vector_store_id")
        return self


UsageFileSearchCallsResult = DataResultOrganizationUsageFileSearchesResult
"""The name by which other modules import the class: no other class has it."""
