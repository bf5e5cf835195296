"""`FederationRuleDeleted`: `FederationRuleDeleted` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class FederationRuleDeleted(BaseModel):
    """`FederationRuleDeleted` in the description."""

    __slots__ = (
        "id",
        "deleted",
        "object",
    )
    _required = frozenset(
        {
            "id",
            "deleted",
            "object",
        }
    )

    id: str
    """Id of the object."""
    deleted: bool
    """Whether the object was deleted."""
    object: Literal["organization.workload_identity_federation_rule.deleted"]
    """Type name of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            deleted: bool,
            object: Literal["organization.workload_identity_federation_rule.deleted"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.deleted = get("deleted")
        self.object = get("object")
        return self
