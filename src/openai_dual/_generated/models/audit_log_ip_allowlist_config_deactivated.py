"""`AuditLogIpAllowlistConfigDeactivated`: `AuditLogIpAllowlistConfigDeactivated` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .audit_log_ip_allowlist_config_deactivated_configs_item import AuditLogIpAllowlistConfigDeactivatedConfigsItem


class IPAllowlistConfigDeactivated(BaseModel):
    """`AuditLogIpAllowlistConfigDeactivated` in the description."""

    __slots__ = ("configs",)

    configs: list[AuditLogIpAllowlistConfigDeactivatedConfigsItem] | None
    """Configurations of the allowlist."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            configs: list[AuditLogIpAllowlistConfigDeactivatedConfigsItem] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.configs = None if (value := get("configs")) is None else _configs(value)
        return self


AuditLogIpAllowlistConfigDeactivated = IPAllowlistConfigDeactivated
"""The name by which other modules import the class: no other class has it."""

_configs = each(
    to_model(
        "audit_log_ip_allowlist_config_deactivated_configs_item", "AuditLogIpAllowlistConfigDeactivatedConfigsItem"
    )
)
