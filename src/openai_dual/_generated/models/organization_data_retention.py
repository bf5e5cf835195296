"""`OrganizationDataRetention`: `OrganizationDataRetention` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class OrganizationDataRetention(BaseModel):
    """`OrganizationDataRetention` in the description."""

    __slots__ = (
        "object",
        "type",
    )
    _required = frozenset(
        {
            "object",
            "type",
        }
    )

    object: Literal["organization.data_retention"]
    """Type name of the object."""
    type: (
        Literal[
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ]
        | str
    )
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: Literal["organization.data_retention"],
            type: Literal[
                "zero_data_retention",
                "modified_abuse_monitoring",
                "enhanced_zero_data_retention",
                "enhanced_modified_abuse_monitoring",
            ]
            | str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.object = get("object")
        self.type = get("type")
        return self
