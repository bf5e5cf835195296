"""`LiveResponsesDelegationConfigParamToolShell`: `LiveResponsesDelegationConfigParamToolShell` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .live_tool_shell_environment_container_auto import LiveToolShellEnvironmentContainerAuto
    from .live_tool_shell_environment_container_reference import LiveToolShellEnvironmentContainerReference
    from .live_tool_shell_environment_local import LiveToolShellEnvironmentLocal


class ToolShell(BaseModel):
    """`LiveResponsesDelegationConfigParamToolShell` in the description."""

    __slots__ = (
        "type",
        "environment",
    )
    _required = frozenset(
        {
            "type",
        }
    )

    type: Literal["shell"]
    """Type of the object."""
    environment: (
        LiveToolShellEnvironmentContainerAuto
        | LiveToolShellEnvironmentContainerReference
        | LiveToolShellEnvironmentLocal
        | Unknown
        | None
    )
    """Where the commands run."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["shell"],
            environment: LiveToolShellEnvironmentContainerAuto
            | LiveToolShellEnvironmentContainerReference
            | LiveToolShellEnvironmentLocal
            | Unknown
            | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.environment = None if (value := get("environment")) is None else _environment(value)
        return self


LiveResponsesDelegationConfigParamToolShell = ToolShell
"""The name by which other modules import the class: no other class has it."""

_environment = tagged(
    "type",
    {
        "container_auto": to_model(
            "live_tool_shell_environment_container_auto", "LiveToolShellEnvironmentContainerAuto"
        ),
        "container_reference": to_model(
            "live_tool_shell_environment_container_reference", "LiveToolShellEnvironmentContainerReference"
        ),
        "local": to_model("live_tool_shell_environment_local", "LiveToolShellEnvironmentLocal"),
    },
)
