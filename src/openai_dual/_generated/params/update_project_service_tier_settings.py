"""Types of requests: those of `update_project_service_tier_settings`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict


class UpdateProjectServiceTierSettingsBodyParam(TypedDict, total=False):
    """`UpdateProjectServiceTierSettingsBody` in the description."""

    default: Literal["standard", "fast", "scale"]
    enabled_tiers: Sequence[Literal["flex", "fast", "ultrafast"]] | Literal["all"]
    """Service tiers that the project may use."""
