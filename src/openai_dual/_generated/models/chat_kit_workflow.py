"""`ChatKitWorkflow`: `ChatkitWorkflow` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .chatkit_workflow_tracing import ChatkitWorkflowTracing


class ChatKitWorkflow(BaseModel):
    """`ChatkitWorkflow` in the description."""

    __slots__ = (
        "id",
        "version",
        "state_variables",
        "tracing",
    )
    _required = frozenset(
        {
            "id",
            "version",
            "state_variables",
            "tracing",
        }
    )
    _spared = frozenset(
        {
            "version",
            "state_variables",
        }
    )

    id: str
    """Id of the object."""
    version: str | None
    """Version."""
    state_variables: dict[str, str | int | bool | float] | None
    """Variables of the workflow."""
    tracing: ChatkitWorkflowTracing
    """Settings of tracing."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            tracing: ChatkitWorkflowTracing,
            version: str | None = None,
            state_variables: dict[str, str | int | bool | float] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.version = get("version")
        self.state_variables = get("state_variables")
        self.tracing = _tracing(get("tracing"))
        return self


_tracing = to_model("chatkit_workflow_tracing", "ChatkitWorkflowTracing")
