"""Types of requests: those of `create_agent_automation`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .shared_beta import AutomationTargetParam

CreateAgentAutomationBodyParam: TypeAlias = (
    "CreateAgentAutomationBodyPeriodicParam | CreateAgentAutomationBodyOnceParam"
)
"""`CreateAgentAutomationBody` in the description."""


class CreateAgentAutomationBodyOnceParam(TypedDict, total=False):
    """`CreateAgentAutomationBodyOnce` in the description."""

    name: Required[str]
    """Name of the object."""
    run_at: Required[int]
    """Time of the run, in Unix seconds."""
    target: Required[AutomationTargetParam | BaseModel]
    """Session that the automation starts or continues."""
    type: Required[Literal["once"]]
    """Type of the object."""
    metadata: Mapping[str, str] | BaseModel
    """Up to 16 key-value pairs of strings, stored with the object."""


class CreateAgentAutomationBodyPeriodicParam(TypedDict, total=False):
    """`CreateAgentAutomationBodyPeriodic` in the description."""

    expression: Required[str]
    """Schedule, in the time zone of `timezone`."""
    name: Required[str]
    """Name of the object."""
    target: Required[AutomationTargetParam | BaseModel]
    """Session that the automation starts or continues."""
    timezone: Required[str]
    """IANA time zone."""
    type: Required[Literal["periodic"]]
    """Type of the object."""
    metadata: Mapping[str, str] | BaseModel
    """Up to 16 key-value pairs of strings, stored with the object."""
