"""`UsageCodeInterpreterSessionsResult`: `UsageCodeInterpreterSessionsResult` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class DataResultOrganizationUsageCodeInterpreterSessionsResult(BaseModel):
    """`UsageCodeInterpreterSessionsResult` in the description."""

    __slots__ = (
        "object",
        "num_sessions",
        "project_id",
    )
    _required = frozenset(
        {
            "object",
            "num_sessions",
        }
    )

    object: Literal["organization.usage.code_interpreter_sessions.result"]
    """Type name of the object."""
    num_sessions: int
    """Number of sessions."""
    project_id: str | None
    """Id of the project."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: Literal["organization.usage.code_interpreter_sessions.result"],
            num_sessions: int,
            project_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.object = get("object")
        self.num_sessions = get("num_sessions")
        self.project_id = get("project_id")
        return self


UsageCodeInterpreterSessionsResult = DataResultOrganizationUsageCodeInterpreterSessionsResult
"""The name by which other modules import the class: no other class has it."""
