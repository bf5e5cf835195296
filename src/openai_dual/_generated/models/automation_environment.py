"""`AutomationEnvironment`: `AutomationEnvironment` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .automation_environment_resource_none import AutomationEnvironmentResourceNone
    from .automation_environment_resource_openai_hosted import AutomationEnvironmentResourceOpenAIHosted
    from .automation_environment_resource_self_hosted import AutomationEnvironmentResourceSelfHosted

AutomationEnvironment: TypeAlias = "AutomationEnvironmentResourceNone | AutomationEnvironmentResourceOpenAIHosted | AutomationEnvironmentResourceSelfHosted | Unknown"

decode = tagged(
    "type",
    {
        "none": to_model("automation_environment_resource_none", "AutomationEnvironmentResourceNone"),
        "openai_hosted": to_model(
            "automation_environment_resource_openai_hosted", "AutomationEnvironmentResourceOpenAIHosted"
        ),
        "self_hosted": to_model(
            "automation_environment_resource_self_hosted", "AutomationEnvironmentResourceSelfHosted"
        ),
    },
)
"""Decode a value of this type."""
