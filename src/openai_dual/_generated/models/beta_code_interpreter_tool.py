"""`BetaCodeInterpreterTool`: `BetaCodeInterpreterTool` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_auto_code_interpreter_tool_param import BetaAutoCodeInterpreterToolParam
    from .beta_callable_tool_allowed_caller import BetaCallableToolAllowedCaller


class CodeInterpreter(BaseModel):
    """`BetaCodeInterpreterTool` in the description."""

    __slots__ = (
        "type",
        "container",
        "allowed_callers",
    )
    _required = frozenset(
        {
            "type",
            "container",
        }
    )

    type: Literal["code_interpreter"]
    """Type of the object."""
    container: str | BetaAutoCodeInterpreterToolParam
    """Id of a container, or the settings of a new one."""
    allowed_callers: list[BetaCallableToolAllowedCaller] | None
    """Who may call the tool; the model directly, or a program that the model writes; at least 1 element."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["code_interpreter"],
            container: str | BetaAutoCodeInterpreterToolParam,
            allowed_callers: list[BetaCallableToolAllowedCaller] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.container = _container(get("container"))
        self.allowed_callers = get("allowed_callers")
        return self


BetaCodeInterpreterTool = CodeInterpreter
"""The name by which other modules import the class: no other class has it."""

_container = to_model("beta_auto_code_interpreter_tool_param", "BetaAutoCodeInterpreterToolParam")
