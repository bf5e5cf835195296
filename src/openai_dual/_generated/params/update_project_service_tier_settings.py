"""Types of requests: those of `update_project_service_tier_settings`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models.project_optional_service_tier import ProjectOptionalServiceTier


class UpdateProjectServiceTierSettingsBodyParam(TypedDict, total=False):
    """`UpdateProjectServiceTierSettingsBody` in the description."""

    default: Literal["standard", "fast", "scale"] | str
    enabled_tiers: Sequence[ProjectOptionalServiceTier] | Literal["all"] | str
    """Service tiers that the project may use."""
