"""`AutomationCreatedBy`: `AutomationCreatedBy` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .automation_created_by_resource_agent import AutomationCreatedByResourceAgent
    from .automation_created_by_resource_developer import AutomationCreatedByResourceDeveloper

AutomationCreatedBy: TypeAlias = "AutomationCreatedByResourceDeveloper | AutomationCreatedByResourceAgent | Unknown"

decode = tagged(
    "type",
    {
        "developer": to_model("automation_created_by_resource_developer", "AutomationCreatedByResourceDeveloper"),
        "agent": to_model("automation_created_by_resource_agent", "AutomationCreatedByResourceAgent"),
    },
)
"""Decode a value of this type."""
