"""Types of requests: those of `update_agent_environment_template`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .shared_beta import HostedEnvironmentFileParam, HostedPluginParam, HostedSkillParam, SetupCommandParam


class UpdateAgentEnvironmentTemplateBodyParam(TypedDict, total=False):
    """`UpdateAgentEnvironmentTemplateBody` in the description."""

    capability_directories: Sequence[str] | None
    """Directories in the environment that hold capabilities of the agent."""
    desktop: UpdateAgentEnvironmentTemplateDesktopParam | BaseModel | None
    """Settings of the desktop."""
    env: Mapping[str, str] | BaseModel | None
    """Environment variables."""
    files: Iterable[HostedEnvironmentFileParam | BaseModel] | None
    """Files in the environment."""
    name: str | None
    """Name of the object."""
    network: UpdateAgentEnvironmentTemplateNetworkParam | BaseModel | None
    """Network access of the environment."""
    packages: UpdateAgentEnvironmentTemplatePackagesParam | BaseModel | None
    """Packages that are installed."""
    plugins: Iterable[HostedPluginParam | BaseModel] | None
    """Plugins of the environment."""
    setup_commands: Iterable[SetupCommandParam | BaseModel] | None
    """Commands that prepare the environment."""
    skills: Iterable[HostedSkillParam | BaseModel] | None
    """Skills that the model may use."""


class UpdateAgentEnvironmentTemplateDesktopParam(TypedDict, total=False):
    """`UpdateAgentEnvironmentTemplateDesktop` in the description."""

    enabled: Required[bool]
    """Whether it is enabled."""


class UpdateAgentEnvironmentTemplateNetworkParam(TypedDict, total=False):
    """`UpdateAgentEnvironmentTemplateNetwork` in the description."""

    access: Required[Literal["enabled", "disabled", "restricted"]]
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
