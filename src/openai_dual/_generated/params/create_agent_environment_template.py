"""Types of requests: those of `create_agent_environment_template`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict


class CreateAgentEnvironmentTemplateDesktopParam(TypedDict, total=False):
    """`CreateAgentEnvironmentTemplateDesktop` in the description."""

    enabled: Required[bool]
    """Whether it is enabled."""


class CreateAgentEnvironmentTemplateNetworkParam(TypedDict, total=False):
    """`CreateAgentEnvironmentTemplateNetwork` in the description."""

    access: Required[Literal["enabled", "disabled", "restricted"] | str]
    """Which network access the environment has."""
    allowed_domains: Sequence[str] | None
    """Domains that may be reached."""
    blocked_domains: Sequence[str] | None
    """Domains that may not be reached."""


class CreateAgentEnvironmentTemplatePackagesParam(TypedDict, total=False):
    """`CreateAgentEnvironmentTemplatePackages` in the description."""

    npm: Sequence[str] | None
    """Npm packages to install."""
    python: Sequence[str] | None
    """Python packages to install."""
    system: Sequence[str] | None
    """System packages to install."""
