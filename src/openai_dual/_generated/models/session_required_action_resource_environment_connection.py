"""`SessionRequiredActionResourceEnvironmentConnection`: `SessionRequiredActionResourceEnvironmentConnection` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class RequiredActionSessionRequiredActionResourceEnvironmentConnection(BaseModel):
    """`SessionRequiredActionResourceEnvironmentConnection` in the description."""

    __slots__ = (
        "environment_id",
        "type",
    )
    _required = frozenset(
        {
            "environment_id",
            "type",
        }
    )

    environment_id: str
    """Id of the environment."""
    type: Literal["environment_connection"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            environment_id: str,
            type: Literal["environment_connection"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.environment_id = get("environment_id")
        self.type = get("type")
        return self


SessionRequiredActionResourceEnvironmentConnection = RequiredActionSessionRequiredActionResourceEnvironmentConnection
"""The name by which other modules import the class: no other class has it."""
