"""`EnvironmentTemplateNetwork`: `EnvironmentTemplateNetwork` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class Network(BaseModel):
    """`EnvironmentTemplateNetwork` in the description."""

    __slots__ = (
        "access",
        "allowed_domains",
    )
    _required = frozenset(
        {
            "access",
            "allowed_domains",
        }
    )

    access: Literal["enabled", "disabled", "restricted"] | str
    """Which network access the environment has."""
    allowed_domains: list[str]
    """Domains that may be reached."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            access: Literal["enabled", "disabled", "restricted"] | str,
            allowed_domains: list[str],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.access = get("access")
        self.allowed_domains = get("allowed_domains")
        return self


EnvironmentTemplateNetwork = Network
"""The name by which other modules import the class: no other class has it."""
