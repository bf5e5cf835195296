"""Types of requests: those of `update_agent_automation`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .shared_beta import AutomationTargetParam


class UpdateAgentAutomationBodyParam(TypedDict, total=False):
    """`UpdateAgentAutomationBody` in the description."""

    expression: str
    """Schedule, in the time zone of `timezone`."""
    metadata: Mapping[str, str] | BaseModel
    """Up to 16 key-value pairs of strings, stored with the object."""
    name: str
    """Name of the object."""
    run_at: int
    """Time of the run, in Unix seconds."""
    target: AutomationTargetParam | BaseModel
    """Session that the automation starts or continues."""
    timezone: str
    """IANA time zone."""
