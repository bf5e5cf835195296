"""`ProjectServiceTierSettings`: `ProjectServiceTierSettings` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self

    from .project_optional_service_tier import ProjectOptionalServiceTier


class ProjectServiceTierSettings(BaseModel):
    """`ProjectServiceTierSettings` in the description."""

    __slots__ = (
        "default",
        "enabled_tiers",
        "object",
    )
    _required = frozenset(
        {
            "default",
            "enabled_tiers",
            "object",
        }
    )

    default: Literal["standard", "fast", "scale"] | str
    """Service tier of requests that name none."""
    enabled_tiers: list[ProjectOptionalServiceTier] | Literal["all"] | str
    """Service tiers that the project may use."""
    object: Literal["project.service_tier_settings"]
    """Type name of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            default: Literal["standard", "fast", "scale"] | str,
            enabled_tiers: list[ProjectOptionalServiceTier] | Literal["all"] | str,
            object: Literal["project.service_tier_settings"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.default = get("default")
        self.enabled_tiers = get("enabled_tiers")
        self.object = get("object")
        return self
