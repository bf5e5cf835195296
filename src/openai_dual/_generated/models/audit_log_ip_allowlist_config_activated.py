"""`AuditLogIpAllowlistConfigActivated`: `AuditLogIpAllowlistConfigActivated` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .audit_log_ip_allowlist_config_activated_configs_item import AuditLogIpAllowlistConfigActivatedConfigsItem


class IPAllowlistConfigActivated(BaseModel):
    """`AuditLogIpAllowlistConfigActivated` in the description."""

    __slots__ = ("configs",)

    configs: list[AuditLogIpAllowlistConfigActivatedConfigsItem] | None
    """Configurations of the allowlist."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            configs: list[AuditLogIpAllowlistConfigActivatedConfigsItem] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.configs = None if (value := get("configs")) is None else _configs(value)
        return self


AuditLogIpAllowlistConfigActivated = IPAllowlistConfigActivated
"""The name by which other modules import the class: no other class has it."""

_configs = each(
    to_model("audit_log_ip_allowlist_config_activated_configs_item", "AuditLogIpAllowlistConfigActivatedConfigsItem")
)
