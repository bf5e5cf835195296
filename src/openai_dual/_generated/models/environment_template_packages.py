"""`EnvironmentTemplatePackages`: `EnvironmentTemplatePackages` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class Packages(BaseModel):
    """`EnvironmentTemplatePackages` in the description."""

    __slots__ = (
        "npm",
        "python",
        "system",
    )
    _required = frozenset(
        {
            "npm",
            "python",
            "system",
        }
    )

    npm: list[str]
    """Npm packages to install."""
    python: list[str]
    """Python packages to install."""
    system: list[str]
    """System packages to install."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            npm: list[str],
            python: list[str],
            system: list[str],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.npm = get("npm")
        self.python = get("python")
        self.system = get("system")
        return self


EnvironmentTemplatePackages = Packages
"""The name by which other modules import the class: no other class has it."""
