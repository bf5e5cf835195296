"""`Automation`: `Automation` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .one_time_automation import OneTimeAutomation
    from .periodic_automation import PeriodicAutomation

Automation: TypeAlias = "PeriodicAutomation | OneTimeAutomation | Unknown"

decode = tagged(
    "type",
    {
        "periodic": to_model("periodic_automation", "PeriodicAutomation"),
        "once": to_model("one_time_automation", "OneTimeAutomation"),
    },
)
"""Decode a value of this type."""
