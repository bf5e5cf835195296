"""`BetaToolSearchTool`: `BetaToolSearchToolParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_empty_model_param import BetaEmptyModelParam
    from .beta_tool_search_execution_type import BetaToolSearchExecutionType


class BetaToolSearchTool(BaseModel):
    """`BetaToolSearchToolParam` in the description."""

    __slots__ = (
        "type",
        "execution",
        "description",
        "parameters",
    )
    _required = frozenset(
        {
            "type",
        }
    )

    type: Literal["tool_search"]
    """Type of the object; service default: "tool_search"."""
    execution: BetaToolSearchExecutionType | None
    """Whether the search runs on the server or on the client."""
    description: str | None
    """Purpose of the tool; the model reads it."""
    parameters: BetaEmptyModelParam | None
    """JSON schema of the arguments of the function."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["tool_search"],
            execution: BetaToolSearchExecutionType | None = None,
            description: str | None = None,
            parameters: BetaEmptyModelParam | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.execution = get("execution")
        self.description = get("description")
        self.parameters = get("parameters")
        return self
