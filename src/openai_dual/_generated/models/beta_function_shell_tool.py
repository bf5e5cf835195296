"""`BetaFunctionShellTool`: `BetaFunctionShellToolParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .beta_callable_tool_allowed_caller import BetaCallableToolAllowedCaller
    from .beta_container_auto import BetaContainerAuto
    from .beta_container_reference import BetaContainerReference
    from .beta_local_environment import BetaLocalEnvironment


class BetaFunctionShellTool(BaseModel):
    """`BetaFunctionShellToolParam` in the description."""

    __slots__ = (
        "type",
        "environment",
        "allowed_callers",
    )
    _required = frozenset(
        {
            "type",
        }
    )

    type: Literal["shell"]
    """Type of the object; service default: "shell"."""
    environment: BetaContainerAuto | BetaLocalEnvironment | BetaContainerReference | Unknown | None
    """Where the commands run."""
    allowed_callers: list[BetaCallableToolAllowedCaller] | None
    """Who may call the tool; the model directly, or a program that the model writes; at least 1 element."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["shell"],
            environment: BetaContainerAuto | BetaLocalEnvironment | BetaContainerReference | Unknown | None = None,
            allowed_callers: list[BetaCallableToolAllowedCaller] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.environment = None if (value := get("environment")) is None else _environment(value)
        self.allowed_callers = get("allowed_callers")
        return self


_environment = tagged(
    "type",
    {
        "container_auto": to_model("beta_container_auto", "BetaContainerAuto"),
        "local": to_model("beta_local_environment", "BetaLocalEnvironment"),
        "container_reference": to_model("beta_container_reference", "BetaContainerReference"),
    },
)
