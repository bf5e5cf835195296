"""`AutomationTarget`: `AutomationTarget` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .automation_target_resource_existing_session import AutomationTargetResourceExistingSession
    from .automation_target_resource_new_session import AutomationTargetResourceNewSession

AutomationTarget: TypeAlias = "AutomationTargetResourceNewSession | AutomationTargetResourceExistingSession | Unknown"

decode = tagged(
    "type",
    {
        "new_session": to_model("automation_target_resource_new_session", "AutomationTargetResourceNewSession"),
        "existing_session": to_model(
            "automation_target_resource_existing_session", "AutomationTargetResourceExistingSession"
        ),
    },
)
"""Decode a value of this type."""
