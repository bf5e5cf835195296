"""Types of requests: those of `create_agent_environment`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .shared_beta import HostedEnvironmentFileParam, HostedPluginParam, HostedSkillParam, SetupCommandParam


class CreateAgentEnvironmentEnvironmentParam(TypedDict, total=False):
    """`CreateAgentEnvironmentEnvironment` in the description."""

    type: Required[Literal["openai_hosted"]]
    capability_directories: Sequence[str] | None
    desktop: CreateAgentEnvironmentEnvironmentDesktopParam | BaseModel | None
    env: Mapping[str, str] | BaseModel | None
    environment_template_id: str
    files: Iterable[HostedEnvironmentFileParam | BaseModel] | None
    network: CreateAgentEnvironmentEnvironmentNetworkParam | BaseModel | None
    packages: CreateAgentEnvironmentEnvironmentPackagesParam | BaseModel | None
    plugins: Iterable[HostedPluginParam | BaseModel] | None
    setup_commands: Iterable[SetupCommandParam | BaseModel] | None
    skills: Iterable[HostedSkillParam | BaseModel] | None


class CreateAgentEnvironmentEnvironmentDesktopParam(TypedDict, total=False):
    """`CreateAgentEnvironmentEnvironmentDesktop` in the description."""

    enabled: Required[bool]


class CreateAgentEnvironmentEnvironmentNetworkParam(TypedDict, total=False):
    """`CreateAgentEnvironmentEnvironmentNetwork` in the description."""

    access: Required[Literal["enabled", "disabled", "restricted"] | str]
    allowed_domains: Sequence[str] | None
    blocked_domains: Sequence[str] | None


class CreateAgentEnvironmentEnvironmentPackagesParam(TypedDict, total=False):
    """`CreateAgentEnvironmentEnvironmentPackages` in the description."""

    npm: Sequence[str] | None
    python: Sequence[str] | None
    system: Sequence[str] | None
