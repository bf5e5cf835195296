"""`RealtimeSessionCreateRequestGATracing`: `RealtimeSessionCreateRequestGATracing` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class TracingConfiguration(BaseModel):
    """`RealtimeSessionCreateRequestGATracing` in the description."""

    __slots__ = (
        "workflow_name",
        "group_id",
        "metadata",
    )

    workflow_name: str | None
    """Name of the workflow in traces."""
    group_id: str | None
    """Id of the group."""
    metadata: dict[str, Any] | None
    """Up to 16 key-value pairs of strings, stored with the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            workflow_name: str | None = None,
            group_id: str | None = None,
            metadata: dict[str, Any] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.workflow_name = get("workflow_name")
        self.group_id = get("group_id")
        self.metadata = get("metadata")
        return self


RealtimeSessionCreateRequestGATracing = TracingConfiguration
"""The name by which other modules import the class: no other class has it."""
