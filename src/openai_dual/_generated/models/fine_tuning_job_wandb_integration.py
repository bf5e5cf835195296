"""`FineTuningJobWandbIntegration`: `FineTuningIntegrationWandb` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class FineTuningJobWandbIntegration(BaseModel):
    """`FineTuningIntegrationWandb` in the description."""

    __slots__ = (
        "project",
        "name",
        "entity",
        "tags",
    )
    _required = frozenset(
        {
            "project",
        }
    )

    project: str
    """Project of Weights & Biases that receives the metrics."""
    name: str | None
    """Name of the run."""
    entity: str | None
    """User or team of Weights & Biases that owns the run."""
    tags: list[str] | None
    """Tags of the run."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            project: str,
            name: str | None = None,
            entity: str | None = None,
            tags: list[str] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.project = get("project")
        self.name = get("name")
        self.entity = get("entity")
        self.tags = get("tags")
        return self
