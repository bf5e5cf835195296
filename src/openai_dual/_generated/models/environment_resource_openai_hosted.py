"""`EnvironmentResourceOpenAIHosted`: `EnvironmentResourceOpenAIHosted` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_alias, to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .environment_resource_openai_hosted_desktop import EnvironmentResourceOpenAIHostedDesktop
    from .environment_resource_openai_hosted_network import EnvironmentResourceOpenAIHostedNetwork
    from .environment_resource_openai_hosted_packages import EnvironmentResourceOpenAIHostedPackages
    from .hosted_environment_file import HostedEnvironmentFile
    from .hosted_plugin import HostedPlugin
    from .hosted_skill import HostedSkill


class EnvironmentResourceOpenAIHosted(BaseModel):
    """`EnvironmentResourceOpenAIHosted` in the description."""

    __slots__ = (
        "id",
        "capability_directories",
        "files",
        "network",
        "packages",
        "plugins",
        "skills",
        "type",
        "container_size",
        "desktop",
    )
    _required = frozenset(
        {
            "id",
            "capability_directories",
            "files",
            "network",
            "packages",
            "plugins",
            "skills",
            "type",
        }
    )

    id: str
    """Id of the object."""
    capability_directories: list[str]
    """Directories in the environment that hold capabilities of the agent."""
    files: list[HostedEnvironmentFile]
    """Files in the environment."""
    network: EnvironmentResourceOpenAIHostedNetwork
    """Network access of the environment."""
    packages: EnvironmentResourceOpenAIHostedPackages
    """Packages that are installed."""
    plugins: list[HostedPlugin]
    """Plugins of the environment."""
    skills: list[HostedSkill]
    """Skills that the model may use."""
    type: Literal["openai_hosted"]
    """Type of the object."""
    container_size: Literal["small", "medium", "large"] | str | None
    """Size of the container."""
    desktop: EnvironmentResourceOpenAIHostedDesktop | None
    """Settings of the desktop."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            capability_directories: list[str],
            files: list[HostedEnvironmentFile],
            network: EnvironmentResourceOpenAIHostedNetwork,
            packages: EnvironmentResourceOpenAIHostedPackages,
            plugins: list[HostedPlugin],
            skills: list[HostedSkill],
            type: Literal["openai_hosted"],
            container_size: Literal["small", "medium", "large"] | str | None = None,
            desktop: EnvironmentResourceOpenAIHostedDesktop | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.capability_directories = get("capability_directories")
        self.files = _files(get("files"))
        self.network = _network(get("network"))
        self.packages = _packages(get("packages"))
        self.plugins = _plugins(get("plugins"))
        self.skills = _skills(get("skills"))
        self.type = get("type")
        self.container_size = get("container_size")
        self.desktop = None if (value := get("desktop")) is None else _desktop(value)
        return self


_files = each(to_alias("hosted_environment_file"))
_network = to_model("environment_resource_openai_hosted_network", "EnvironmentResourceOpenAIHostedNetwork")
_packages = to_model("environment_resource_openai_hosted_packages", "EnvironmentResourceOpenAIHostedPackages")
_plugins = each(to_model("hosted_plugin", "HostedPlugin"))
_skills = each(to_alias("hosted_skill"))
_desktop = to_model("environment_resource_openai_hosted_desktop", "EnvironmentResourceOpenAIHostedDesktop")
