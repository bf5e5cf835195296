"""`FederationRulePermissionsRestricted`: `FederationRulePermissionsRestricted` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class PermissionsRestricted(BaseModel):
    """`FederationRulePermissionsRestricted` in the description."""

    __slots__ = (
        "scopes",
        "type",
    )
    _required = frozenset(
        {
            "scopes",
            "type",
        }
    )

    scopes: list[str]
    """Permissions of the key."""
    type: Literal["restricted"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            scopes: list[str],
            type: Literal["restricted"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.scopes = get("scopes")
        self.type = get("type")
        return self


FederationRulePermissionsRestricted = PermissionsRestricted
"""The name by which other modules import the class: no other class has it."""
