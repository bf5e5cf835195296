"""`AuditLogIpAllowlistCreated`: `AuditLogIpAllowlistCreated` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class IPAllowlistCreated(BaseModel):
    """`AuditLogIpAllowlistCreated` in the description."""

    __slots__ = (
        "id",
        "name",
        "allowed_ips",
    )

    id: str | None
    """Id of the object."""
    name: str | None
    """Name of the object."""
    allowed_ips: list[str] | None
    """IP addresses that are allowed."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None = None,
            name: str | None = None,
            allowed_ips: list[str] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.name = get("name")
        self.allowed_ips = get("allowed_ips")
        return self


AuditLogIpAllowlistCreated = IPAllowlistCreated
"""The name by which other modules import the class: no other class has it."""
