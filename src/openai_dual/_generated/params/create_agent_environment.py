"""Types of requests: those of `create_agent_environment`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .shared_beta import HostedEnvironmentFileParam, HostedPluginParam, HostedSkillParam, SetupCommandParam


class CreateAgentEnvironmentBodyParam(TypedDict, total=False):
    """`CreateAgentEnvironmentBody` in the description."""

    environment: Required[CreateAgentEnvironmentEnvironmentParam | BaseModel]
    vault_ids: Sequence[str] | None
    """Ids of the vaults."""


class CreateAgentEnvironmentEnvironmentParam(TypedDict, total=False):
    """`CreateAgentEnvironmentEnvironment` in the description."""

    type: Required[Literal["openai_hosted"]]
    """Type of the object."""
    capability_directories: Sequence[str] | None
    """Directories in the environment that hold capabilities of the agent."""
    desktop: CreateAgentEnvironmentEnvironmentDesktopParam | BaseModel | None
    """Settings of the desktop."""
    env: Mapping[str, str] | BaseModel | None
    """Environment variables."""
    environment_template_id: str
    """Id of the environment template."""
    files: Iterable[HostedEnvironmentFileParam | BaseModel] | None
    """Files in the environment."""
    network: CreateAgentEnvironmentEnvironmentNetworkParam | BaseModel | None
    """Network access of the environment."""
    packages: CreateAgentEnvironmentEnvironmentPackagesParam | BaseModel | None
    """Packages that are installed."""
    plugins: Iterable[HostedPluginParam | BaseModel] | None
    """Plugins of the environment."""
    setup_commands: Iterable[SetupCommandParam | BaseModel] | None
    """Commands that prepare the environment."""
    skills: Iterable[HostedSkillParam | BaseModel] | None
    """Skills that the model may use."""


class CreateAgentEnvironmentEnvironmentDesktopParam(TypedDict, total=False):
    """`CreateAgentEnvironmentEnvironmentDesktop` in the description."""

    enabled: Required[bool]
    """Whether it is enabled."""


class CreateAgentEnvironmentEnvironmentNetworkParam(TypedDict, total=False):
    """`CreateAgentEnvironmentEnvironmentNetwork` in the description."""

    access: Required[Literal["enabled", "disabled", "restricted"]]
    """Which network access the environment has."""
    allowed_domains: Sequence[str] | None
    """Domains that may be reached."""
    blocked_domains: Sequence[str] | None
    """Domains that may not be reached."""


class CreateAgentEnvironmentEnvironmentPackagesParam(TypedDict, total=False):
    """`CreateAgentEnvironmentEnvironmentPackages` in the description."""

    npm: Sequence[str] | None
    """Npm packages to install."""
    python: Sequence[str] | None
    """Python packages to install."""
    system: Sequence[str] | None
    """System packages to install."""
