"""`EnvironmentTemplate`: `EnvironmentTemplate` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .environment_template_desktop import EnvironmentTemplateDesktop
    from .environment_template_network import EnvironmentTemplateNetwork
    from .environment_template_packages import EnvironmentTemplatePackages
    from .hosted_plugin import HostedPlugin
    from .hosted_template_file_resource_file_id import HostedTemplateFileResourceFileID
    from .hosted_template_file_resource_inline import HostedTemplateFileResourceInline
    from .hosted_template_skill_resource_inline import HostedTemplateSkillResourceInline
    from .hosted_template_skill_resource_skill_reference import HostedTemplateSkillResourceSkillReference


class EnvironmentTemplate(BaseModel):
    """`EnvironmentTemplate` in the description."""

    __slots__ = (
        "id",
        "capability_directories",
        "created_at",
        "files",
        "name",
        "network",
        "object",
        "packages",
        "plugins",
        "skills",
        "updated_at",
        "desktop",
    )
    _required = frozenset(
        {
            "id",
            "capability_directories",
            "created_at",
            "files",
            "network",
            "object",
            "packages",
            "plugins",
            "skills",
            "updated_at",
        }
    )

    id: str
    """Id of the object."""
    capability_directories: list[str]
    """Directories in the environment that hold capabilities of the agent."""
    created_at: int
    """Time of creation, in Unix seconds."""
    files: list[HostedTemplateFileResourceFileID | HostedTemplateFileResourceInline | Unknown]
    """Files in the environment."""
    name: str | None
    """Name of the object."""
    network: EnvironmentTemplateNetwork
    """Network access of the environment."""
    object: Literal["agent.environment.template"]
    """Type name of the object."""
    packages: EnvironmentTemplatePackages
    """Packages that are installed."""
    plugins: list[HostedPlugin]
    """Plugins of the environment."""
    skills: list[HostedTemplateSkillResourceSkillReference | HostedTemplateSkillResourceInline | Unknown]
    """Skills that the model may use."""
    updated_at: int
    """Time of the last change, in Unix seconds."""
    desktop: EnvironmentTemplateDesktop | None
    """Settings of the desktop."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            capability_directories: list[str],
            created_at: int,
            files: list[HostedTemplateFileResourceFileID | HostedTemplateFileResourceInline | Unknown],
            network: EnvironmentTemplateNetwork,
            object: Literal["agent.environment.template"],
            packages: EnvironmentTemplatePackages,
            plugins: list[HostedPlugin],
            skills: list[HostedTemplateSkillResourceSkillReference | HostedTemplateSkillResourceInline | Unknown],
            updated_at: int,
            name: str | None = None,
            desktop: EnvironmentTemplateDesktop | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.capability_directories = get("capability_directories")
        self.created_at = get("created_at")
        self.files = _files(get("files"))
        self.name = get("name")
        self.network = _network(get("network"))
        self.object = get("object")
        self.packages = _packages(get("packages"))
        self.plugins = _plugins(get("plugins"))
        self.skills = _skills(get("skills"))
        self.updated_at = get("updated_at")
        self.desktop = None if (value := get("desktop")) is None else _desktop(value)
        return self


_files = each(
    tagged(
        "type",
        {
            "file_id": to_model("hosted_template_file_resource_file_id", "HostedTemplateFileResourceFileID"),
            "inline": to_model("hosted_template_file_resource_inline", "HostedTemplateFileResourceInline"),
        },
    )
)
_network = to_model("environment_template_network", "EnvironmentTemplateNetwork")
_packages = to_model("environment_template_packages", "EnvironmentTemplatePackages")
_plugins = each(to_model("hosted_plugin", "HostedPlugin"))
_skills = each(
    tagged(
        "type",
        {
            "skill_reference": to_model(
                "hosted_template_skill_resource_skill_reference", "HostedTemplateSkillResourceSkillReference"
            ),
            "inline": to_model("hosted_template_skill_resource_inline", "HostedTemplateSkillResourceInline"),
        },
    )
)
_desktop = to_model("environment_template_desktop", "EnvironmentTemplateDesktop")
