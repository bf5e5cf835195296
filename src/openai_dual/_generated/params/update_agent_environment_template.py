"""Types of requests: those of `update_agent_environment_template`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict


class UpdateAgentEnvironmentTemplateDesktopParam(TypedDict, total=False):
    """`UpdateAgentEnvironmentTemplateDesktop` in the description."""

    enabled: Required[bool]


class UpdateAgentEnvironmentTemplateNetworkParam(TypedDict, total=False):
    """`UpdateAgentEnvironmentTemplateNetwork` in the description."""

    access: Required[Literal["enabled", "disabled", "restricted"] | str]
    allowed_domains: Sequence[str] | None
    blocked_domains: Sequence[str] | None


class UpdateAgentEnvironmentTemplatePackagesParam(TypedDict, total=False):
    """`UpdateAgentEnvironmentTemplatePackages` in the description."""

    npm: Sequence[str] | None
    python: Sequence[str] | None
    system: Sequence[str] | None
