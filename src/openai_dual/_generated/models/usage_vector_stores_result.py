"""`UsageVectorStoresResult`: `UsageVectorStoresResult` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class DataResultOrganizationUsageVectorStoresResult(BaseModel):
    """`UsageVectorStoresResult` in the description."""

    __slots__ = (
        "object",
        "usage_bytes",
        "project_id",
    )
    _required = frozenset(
        {
            "object",
            "usage_bytes",
        }
    )

    object: Literal["organization.usage.vector_stores.result"]
    """Type name of the object."""
    usage_bytes: int
    """Storage in bytes."""
    project_id: str | None
    """Id of the project."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: Literal["organization.usage.vector_stores.result"],
            usage_bytes: int,
            project_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.object = get("object")
        self.usage_bytes = get("usage_bytes")
        self.project_id = get("project_id")
        return self


UsageVectorStoresResult = DataResultOrganizationUsageVectorStoresResult
"""The name by which other modules import the class: no other class has it."""
