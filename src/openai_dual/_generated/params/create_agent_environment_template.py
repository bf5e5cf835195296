"""Types of requests: those of `create_agent_environment_template`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict


class CreateAgentEnvironmentTemplateDesktopParam(TypedDict, total=False):
    """`CreateAgentEnvironmentTemplateDesktop` in the description."""

    enabled: Required[bool]


class CreateAgentEnvironmentTemplateNetworkParam(TypedDict, total=False):
    """`CreateAgentEnvironmentTemplateNetwork` in the description."""

    access: Required[Literal["enabled", "disabled", "restricted"] | str]
    allowed_domains: Sequence[str] | None
    blocked_domains: Sequence[str] | None


class CreateAgentEnvironmentTemplatePackagesParam(TypedDict, total=False):
    """`CreateAgentEnvironmentTemplatePackages` in the description."""

    npm: Sequence[str] | None
    python: Sequence[str] | None
    system: Sequence[str] | None
