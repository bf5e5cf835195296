"""Types of requests: those of `update_agent_environment_template`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict


class UpdateAgentEnvironmentTemplateDesktopParam(TypedDict, total=False):
    """`UpdateAgentEnvironmentTemplateDesktop` in the description."""

    enabled: Required[bool]
    """Whether it is enabled."""


class UpdateAgentEnvironmentTemplateNetworkParam(TypedDict, total=False):
    """`UpdateAgentEnvironmentTemplateNetwork` in the description."""

    access: Required[Literal["enabled", "disabled", "restricted"] | str]
    """Which network access the environment has."""
    allowed_domains: Sequence[str] | None
    """Domains that may be reached."""
    blocked_domains: Sequence[str] | None
    """Domains that may not be reached."""


class UpdateAgentEnvironmentTemplatePackagesParam(TypedDict, total=False):
    """`UpdateAgentEnvironmentTemplatePackages` in the description."""

    npm: Sequence[str] | None
    """Npm packages to install."""
    python: Sequence[str] | None
    """Python packages to install."""
    system: Sequence[str] | None
    """System packages to install."""
