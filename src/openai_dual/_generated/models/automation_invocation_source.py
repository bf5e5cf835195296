"""`AutomationInvocationSource`: `AutomationInvocationSource` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .automation_invocation_source_resource_automation import AutomationInvocationSourceResourceAutomation
    from .automation_invocation_source_resource_manual import AutomationInvocationSourceResourceManual

AutomationInvocationSource: TypeAlias = (
    "AutomationInvocationSourceResourceManual | AutomationInvocationSourceResourceAutomation | Unknown"
)

decode = tagged(
    "type",
    {
        "manual": to_model("automation_invocation_source_resource_manual", "AutomationInvocationSourceResourceManual"),
        "automation": to_model(
            "automation_invocation_source_resource_automation", "AutomationInvocationSourceResourceAutomation"
        ),
    },
)
"""Decode a value of this type."""
