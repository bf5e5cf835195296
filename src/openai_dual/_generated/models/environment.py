"""`Environment`: `Environment` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .environment_resource_none import EnvironmentResourceNone
    from .environment_resource_openai_hosted import EnvironmentResourceOpenAIHosted
    from .environment_resource_self_hosted import EnvironmentResourceSelfHosted

Environment: TypeAlias = (
    "EnvironmentResourceNone | EnvironmentResourceOpenAIHosted | EnvironmentResourceSelfHosted | Unknown"
)

decode = tagged(
    "type",
    {
        "none": to_model("environment_resource_none", "EnvironmentResourceNone"),
        "openai_hosted": to_model("environment_resource_openai_hosted", "EnvironmentResourceOpenAIHosted"),
        "self_hosted": to_model("environment_resource_self_hosted", "EnvironmentResourceSelfHosted"),
    },
)
"""Decode a value of this type."""
